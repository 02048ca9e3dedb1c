// @ts-check
/** `mini-coi.mjs`: the page half for a bundler, or for a page that would rather import than have a tag. */
import { start } from "./page.js";
import { readSettings } from "./settings.js";

/**
 * Gets this page isolated. A page has one attempt: later calls, and calls beside a tag, give what
 * the first one came to.
 * @param {import("./mini-coi.d.ts").Options} options
 * @returns {Promise<import("./mini-coi.d.ts").MiniCoi>} as `miniCoi.ready`
 */
export const isolate = (options) => {
  if (!self.miniCoi || !self.miniCoi.version) start(readSettings(options));
  return /** @type {import("./mini-coi.d.ts").MiniCoi} */ (self.miniCoi).ready;
};
