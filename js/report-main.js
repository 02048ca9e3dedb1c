// @ts-check
/** `mini-coi.report.js`: what js/page.js loads when there is something to report. */
import { report } from "./report.js";

const script = /** @type {any} */ (document.currentScript);
if (script && self.miniCoi)
  report({ debugs: script.dataset.miniCoi == "debug", failed: script.failed, codes: script.codes });
