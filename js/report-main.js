// @ts-check
/** `mini-coi.report.js`: what js/page.js loads when there is something to report. */
import { report } from "./report.js";

try {
  report(/** @type {any} */ (document.currentScript));
} catch {} // The page does not need it.
