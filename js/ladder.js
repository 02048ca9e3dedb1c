// @ts-check
/** The ladder of modes, from the table that the build reads out of the compiled policy. */
import { HEADERS, MODES, PLANS, VERDICTS } from "built/policy.js";

export { HEADERS, MODES, PLANS, VERDICTS };

/** The parameter of the worker's URL that names its mode. Without it the browser decides. */
export const PARAMETER = "coi";

/** The value of a parameter of a URL; false or null where it has none. @param {string} url @param {string} name */
export const parameterOf = (url, name) => url.includes("?") && new URL(url).searchParams.get(name);

/** The position of the mode that isolates a frame whatever its parent is. */
export const DIP = 0;

/** The position of the last mode, in which the worker leaves everything alone. */
export const FOOT = MODES.length - 1;

/**
 * The position of a mode in `MODES`; -1 for a name that is none.
 * @param {string | false | null | undefined} name
 */
export const indexOf = (name) => MODES.findIndex((mode) => mode.name == name);

/**
 * The first mode that this browser is known to honour.
 *
 * The facts come from `navigator.userAgent`, which every engine has in pages and in workers. One
 * that lies costs a reload or two, since the page steps down the ladder.
 */
const automatic = () => {
  const agent = navigator.userAgent;
  const browser = ["Chrome", "Firefox"].find((name) => agent.includes(name + "/"));
  const version = parseInt(agent.split(browser + "/")[1]);
  const family = browser + (agent.includes("Android") ? " Android" : "");
  const found = MODES.findIndex(({ since }) => version >= since[family]);
  return found < 0 ? FOOT - 1 : found;
};

/** What the browser asks for, found out once. @type {number} */
let native;

/**
 * The position of a mode, or of the one that the browser asks for.
 * @param {number} index -1 to let the browser decide
 */
export const choose = (index) => (index < 0 ? (native ??= automatic()) : index);

/**
 * The position in `MODES` of the mode that a worker's URL names; -1 where it names none.
 * @param {string} url
 */
export const modeIn = (url) => indexOf(parameterOf(url, PARAMETER));

/**
 * The position in `MODES` of the mode of a worker.
 * @param {string} url the worker's URL
 */
export const modeOf = (url) => choose(modeIn(url));
