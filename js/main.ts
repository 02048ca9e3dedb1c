/**
 * One file, three roles: a page's script, the service worker that it registers, and a guest in a
 * worker that somebody else wrote. Only this module asks whether it runs in a page.
 */
import { global } from "./dom.js";
import { readSettings } from "./settings.js";
import { start } from "./page.js";
import { serve } from "./worker.js";

if (typeof global("miniCoi")?.version != "string") {
  if (self.document) start(readSettings());
  else if ("registration" in self) serve();
}
