// @ts-check
/** What the page asks for: the tag's attributes or a module's options, and what coi-serviceworker reads. */
import { FOOT, indexOf } from "./ladder.js";

/** @typedef {import("./mini-coi.d.ts").Options} Options */

/**
 * @typedef {object} Settings
 * @property {string} source the URL of the worker's script; empty where it is unknown
 * @property {boolean} isNamed whether the page names the worker's script itself, which may be the site's own
 * @property {string} beside a URL in the folder of the file itself, which may be that of a CDN
 * @property {string} scope the URL below which pages are isolated; empty where there is none
 * @property {string} excludes the patterns of pages that are not isolated
 * @property {number} pinned the position of the mode that the page insists on; -1 for none
 * @property {boolean} degrades whether the page may step down from a mode that does not isolate
 * @property {boolean} holds whether the page may be held until it is isolated
 * @property {boolean} isManual whether the page calls `miniCoi.reload()` by itself
 * @property {boolean} isQuiet whether the console stays empty
 * @property {boolean} debugs whether the page wants to see what happens
 * @property {boolean} registers whether the page wants to be isolated
 * @property {boolean} removes whether the page wants the worker to be gone
 * @property {() => void} reload loads the document again
 */

/**
 * An absolute URL without query and fragment; empty where there is none.
 * @param {string} url
 * @param {string} [base]
 */
export const resolve = (url, base) => absolute(url, base).split(/[?#]/)[0];

/**
 * An absolute URL; empty where there is none.
 * @param {string} url
 * @param {string} [base]
 */
const absolute = (url, base) => {
  try {
    return new URL(url, base).href;
  } catch {
    return "";
  }
};

/**
 * Reads the settings, which for a tag must happen while its script runs.
 * @param {Options} [options] in place of a tag's attributes
 * @returns {Settings}
 */
export const readSettings = (options) => {
  const script = /** @type {HTMLScriptElement | null} */ (document.currentScript);
  const { src = "", dataset = {} } = (!options && script) || {};
  const { worker, scope, mode, reload, hold, exclude = "", debug, off } =
    /** @type {Record<string, any>} */ (options || { ...dataset, scope: script?.getAttribute("scope") });
  // Both attributes resolve against the page, never against <base>.
  const source = worker ? absolute(worker, location.href) : src;
  const coi = self.coi || {};
  /** @param {(() => boolean) | undefined} ask @param {boolean} otherwise */
  const answer = (ask, otherwise) => (ask ? !!ask() : otherwise);

  const refusesCredentialless = !answer(coi.coepCredentialless, true);
  const asked = indexOf(refusesCredentialless ? "require-corp" : mode);
  const pinned = asked < FOOT ? asked : -1;
  const isManual = reload == "manual";
  return {
    source,
    isNamed: !!worker,
    beside: src || source,
    scope: scope ? resolve(scope, location.href) : resolve("./", source),
    excludes: exclude,
    pinned,
    degrades: pinned < 0 && answer(coi.coepDegrade, true),
    // A page that reloads in its own way may have something to show before.
    holds: hold != "off" && !isManual && !coi.doReload,
    isManual,
    isQuiet: !!coi.quiet,
    debugs: debug === "" || debug,
    registers: answer(coi.shouldRegister, true),
    removes: off === "" || off || answer(coi.shouldDeregister, false),
    reload: coi.doReload || (() => location.reload()),
  };
};
