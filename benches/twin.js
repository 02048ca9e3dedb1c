// @ts-check
/**
 * The decisions of src/policy.rs in plain JavaScript, in the place of `js/brain.js`: the twin shows
 * what WebAssembly costs. The build compares it with the compiled policy on every input.
 */
const [DIP, , REQUIRE_CORP, NONE] = [0, 1, 2, 3];
const [LEAVE, DOCUMENT, WORKER_SCRIPT, CORS_FETCH] = [0, 1, 2, 3];
const [PASS, REDIRECT, REWRITE] = [0, 1, 2];
const BODILESS = [0, 101, 103, 204, 205, 304];

export const instantiate = () => {};

/** @param {number} mode @param {Request} request @param {boolean} crossOriginGet */
export const plan = (mode, { mode: kind, destination }, crossOriginGet) => {
  if (mode == NONE) return LEAVE;
  if (kind == "navigate") return DOCUMENT;
  if (mode == DIP) return LEAVE;
  const isWorker = destination == "worker" || destination == "sharedworker";
  if (isWorker && (kind == "same-origin" || (mode == REQUIRE_CORP && kind == "cors"))) return WORKER_SCRIPT;
  return mode == REQUIRE_CORP && kind == "no-cors" && crossOriginGet ? CORS_FETCH : LEAVE;
};

/** @param {number} mode @param {number} answer @param {Response} response @param {number} settled */
export const verdict = (mode, answer, { status, redirected }, settled) => {
  const done = [true, settled & 1 || (settled & 6) == 6, settled & 4, false][answer];
  if (done || BODILESS.includes(status)) return PASS;
  if (redirected && answer == WORKER_SCRIPT) return REDIRECT;
  /** What each mode sends, as bits: with a document, with a worker's script, with a resource. */
  const sent = [[0, 1, 1, 0], [0, 6, 4, 0], [0, 14, 12, 8], [0, 0, 0, 0]][mode][answer];
  return REWRITE | ((sent & ~settled) << 2);
};
