/** The messages on the console. */
import { type Code, CODES, HOME } from "./codes.js";

/** Reports a code, and what the browser said about it. */
export const warn = (code: Code, detail: unknown) => console.warn(`[mini-coi] ${code}: ${DEBUG ? CODES[code] : HOME + "#" + code} ${detail}`);
