/** What the console says. */
import { type Code, CODES, HINTS, HOME } from "./codes.js";

/** Tells a code, and what the browser said about it. */
export const warn = (code: Code, detail: unknown) =>
  console.warn(`[mini-coi] ${code}: ${DEBUG ? CODES[code] : `${HINTS[code] || ""} ${HOME}#${code}`} ${detail}`);
