/** The browser's place in the policy: its engine, and the mode that it honours best. */
import { CRAWLERS, ENGINES, SINCE, UNABLE } from "built/policy.js";
import { atStep } from "./policy.js";

/** The facts come from `navigator.userAgent`, which every engine has in pages and in workers. */
const has = (token: string) => navigator.userAgent.includes(token);

/** Found out at its first use, which costs a starting worker time. */
let known: number;

/** The position of the engine in `ENGINES`. The last one is any other. */
export const engine = () => (known ??= ENGINES.findIndex((token) => has(token)));

/** Whether a fact is one of this engine. @param engines a bit for each */
export const isEngine = (engines: number) => (engines >> engine()) & 1;

/** The first mode that this browser is known to honour. A browser that misreports its version costs a reload or two. */
export const best = () => {
  const version = parseInt(navigator.userAgent.split(ENGINES[engine()])[1]) || 0;
  return atStep(SINCE[engine()][has("Android") ? 1 : 0], version);
};

/** The position of a mode, or of the best one for -1. */
export const resolve = (mode: number) => (mode < 0 ? best() : mode);

/** Whether the browser may isolate at all. */
export const canIsolate = () => !UNABLE.test(navigator.userAgent);

/** Whether it says that it is a search engine. */
export const isCrawler = () => CRAWLERS.test(navigator.userAgent);
