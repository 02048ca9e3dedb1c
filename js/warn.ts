/** What the console says. */
import { type Code, CODES, HOME } from "./codes.js";

/** Where a code does not say by itself what to do, this does: those of the worker's script. */
const hint = (code: Code) => (/script/.test(code) ? "Set data-worker. " : "");

/** Tells a code, and what the browser said about it. */
export const warn = (code: Code, detail: unknown) =>
  console.warn(`[mini-coi] ${code}: ${DEBUG ? CODES[code] : hint(code) + HOME + "#" + code} ${detail}`);
