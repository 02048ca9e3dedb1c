// @ts-check
/**
 * One file, three roles: a page's script, the service worker that it registers, and a guest in a
 * worker that somebody else wrote. Only this module asks whether it runs in a page.
 */
import { readSettings } from "./settings.js";
import { start } from "./page.js";
import { serve } from "./worker.js";

// An element with that id would be `self.miniCoi` too, but has no version.
if (!self.miniCoi || !self.miniCoi.version) {
  if (self.document) start(readSettings());
  else if ("registration" in self) serve();
}
