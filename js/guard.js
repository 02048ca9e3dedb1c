// @ts-check
/**
 * The loop guard: what this load must know about the reloads that led to it.
 *
 * A note is left just before a reload, and taken, so removed, by the next load: a reload by the
 * user finds none and starts afresh. It lies in `window.name`, which survives blocked storage and
 * `Clear-Site-Data`, and in `sessionStorage`, since Cross-Origin-Opener-Policy may move the page
 * to another browsing context group, which loses the name.
 *
 * @typedef {object} Note
 * @property {number} reloads how many reloads led here, without the user
 * @property {string[]} causes why, each at most once
 * @property {import("./codes.js").Code} [code] the outcome of the attempt before
 * @property {string} [detail] what the browser said about it
 * @property {string} [scope] of which worker
 * @property {number} [at] when it was written, in milliseconds since the epoch
 */

/** What begins every note, wherever it lies. */
export const KEY = "mini-coi:";

/** A note older than this, in milliseconds, belongs to a reload that never arrived. */
const STALE = 5 * 60 * 1000;

/** A reload of ours begins within this time after its note, in milliseconds; a visitor is slower. */
const PROMPT = 1000;

/** @type {Note} */
export const NO_NOTE = { reloads: 0, causes: [] };

/** How this document came. @returns {any} a `PerformanceNavigationTiming`, if there is one */
export const navigation = () => performance.getEntriesByType("navigation")[0] || {};

/**
 * Takes the note for this load out of both places.
 * @param {string} scope
 * @param {unknown} controlled whether a service worker controls the document
 * @returns {Note}
 */
export const take = (scope, controlled) => {
  const [name, named] = self.name.split("\n" + KEY);
  if (named) self.name = name;
  let stored;
  try {
    stored = sessionStorage.getItem(KEY + scope);
    // A full storage, which throws here, would not keep a note either.
    sessionStorage.setItem(KEY + scope, "x".repeat(500));
    sessionStorage.removeItem(KEY + scope);
  } catch {
    // Without storage a page that sets its name by itself loses every note, so that it could
    // reload for ever. Then a load that is a reload is taken for our last one. Nor is a failure
    // remembered, so that every load would be held, and loaded again to release it.
    if (!named) return { ...NO_NOTE, reloads: navigation().type == "reload" ? Infinity : 0, code: "reload-needed" };
  }
  const note = parse(named, scope) || parse(stored, scope);
  if (!note) return NO_NOTE;
  // Storage alone may hold too much: Chromium 156 goes on showing one process what another has
  // removed, and frames share it. What the name does not confirm counts only where the name may be
  // lost, since a worker's header moved the page, or where this navigation began right after the
  // note was written (clocks are coarse).
  const age = Date.now() - performance.now() - Number(note.at);
  const isNext = age > -PROMPT / 5 && age < PROMPT;
  return named || (controlled && self == top) || !note.reloads || isNext ? note : NO_NOTE;
};

/**
 * @param {string | null | undefined} text
 * @param {string} scope
 * @returns {Note | undefined}
 */
const parse = (text, scope) => {
  try {
    const note = JSON.parse(text || "");
    if (note.scope == scope && Date.now() - note.at < STALE) return note;
  } catch {}
};

/**
 * @param {string} scope
 * @param {Note} note
 */
export const leave = (scope, note) => {
  const text = JSON.stringify({ ...note, scope, at: Date.now() });
  if (note.reloads) self.name += "\n" + KEY + text;
  try {
    sessionStorage.setItem(KEY + scope, text);
  } catch {}
};
