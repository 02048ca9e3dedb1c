/** `mini-coi.mjs`: the page half for a bundler, or for a page that would rather import than have a tag. */
import { global } from "./dom.js";
import { start } from "./page.js";
import { readSettings } from "./settings.js";

export const isolate: typeof import("./mini-coi.d.ts").isolate = (options) => {
  if (typeof global("miniCoi")?.version != "string") start(readSettings(options));
  return self.miniCoi!.ready;
};
