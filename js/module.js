// @ts-check
/** `mini-coi.mjs`: the page half for a bundler, or for a page that would rather import than have a tag. */
import { start } from "./page.js";
import { readSettings } from "./settings.js";

/** @type {typeof import("./mini-coi.d.ts").isolate} */
export const isolate = (options) => {
  if (!self.miniCoi || !self.miniCoi.version) start(readSettings(options));
  return /** @type {import("./mini-coi.d.ts").MiniCoi} */ (self.miniCoi).ready;
};
