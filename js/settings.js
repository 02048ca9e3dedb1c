// @ts-check
/** What the page asks for: the tag's attributes, and the settings of coi-serviceworker. */
import { FOOT, indexOf } from "./ladder.js";

/**
 * @typedef {object} Settings
 * @property {string} source the URL of the worker's script; empty where it is unknown
 * @property {string} scope the URL below which pages are isolated; empty where there is none
 * @property {number} pinned the position of the mode that the page insists on; -1 for none
 * @property {boolean} degrades whether the page may step down from a mode that does not isolate
 * @property {boolean} holds whether the page may be held until it is isolated
 * @property {boolean} isManual whether the page calls `miniCoi.reload()` by itself
 * @property {boolean} isQuiet whether the console stays empty
 * @property {boolean} registers whether the page wants to be isolated
 * @property {boolean} removes whether the page wants the worker to be gone
 * @property {() => void} reload loads the document again
 */

/**
 * An absolute URL without query and fragment; empty where there is none.
 * @param {string} url
 * @param {string} [base]
 */
export const resolve = (url, base) => {
  try {
    return new URL(url, base).href.split(/[?#]/)[0];
  } catch {
    return "";
  }
};

/** Reads the settings while the script runs. @returns {Settings} */
export const readSettings = () => {
  const script = /** @type {HTMLScriptElement | null} */ (document.currentScript);
  const { src: source = "", dataset: options = /** @type {DOMStringMap} */ ({}) } = script || {};
  const scope = script && script.getAttribute("scope");
  const coi = self.coi || {};
  /** @param {(() => boolean) | undefined} ask @param {boolean} otherwise */
  const answer = (ask, otherwise) => (ask ? !!ask() : otherwise);

  const refusesCredentialless = !answer(coi.coepCredentialless, true);
  const asked = indexOf(refusesCredentialless ? "require-corp" : options.mode);
  const pinned = asked < FOOT ? asked : -1;
  const isManual = options.reload == "manual";
  return {
    source,
    // The attribute resolves against the page, never against <base>.
    scope: scope ? resolve(scope, location.href) : resolve("./", source),
    pinned,
    degrades: pinned < 0 && answer(coi.coepDegrade, true),
    // A page that reloads in its own way may have something to show before.
    holds: options.hold != "off" && !isManual && !coi.doReload,
    isManual,
    isQuiet: !!coi.quiet,
    registers: answer(coi.shouldRegister, true),
    removes: answer(coi.shouldDeregister, false),
    reload: coi.doReload || (() => location.reload()),
  };
};
