// @ts-check
/**
 * The loop guard: what this load must know about the reloads that led to it.
 *
 * A note is left just before a reload, and taken, so removed, by the next load: a reload by the
 * user finds none and starts afresh. It lies in two places because either may be lost on the way:
 * `sessionStorage` when storage is blocked or `Clear-Site-Data` empties it, `window.name` when
 * Cross-Origin-Opener-Policy moves the page to another browsing context group.
 *
 * @typedef {object} Note
 * @property {number} reloads how many reloads led here, without the user
 * @property {string[]} causes why, each at most once
 * @property {import("./codes.js").Code} [code] the outcome of the attempt before
 * @property {string} [detail] what the browser said about it
 */

/** What begins every note, wherever it lies. */
export const KEY = "mini-coi:";

/** A note older than this, in milliseconds, belongs to a reload that never arrived. */
const STALE = 5 * 60 * 1000;

/** @type {Note} */
export const NO_NOTE = { reloads: 0, causes: [] };

/** @param {string} scope */
export const take = (scope) => {
  const texts = [];
  const [name, noted] = self.name.split("\n" + KEY);
  if (noted) {
    self.name = name;
    texts.push(noted);
  }
  try {
    texts.push(sessionStorage.getItem(KEY + scope));
    sessionStorage.removeItem(KEY + scope);
  } catch {}
  for (const text of texts) {
    try {
      const note = JSON.parse(text || "");
      if (note.scope == scope && Date.now() - note.at < STALE) return /** @type {Note} */ (note);
    } catch {}
  }
  return NO_NOTE;
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
