// @ts-check
/**
 * Asks the policy about requests and responses, and carries out its answers. Nothing here listens
 * to the browser, and every failure ends with the response that came.
 */
import { instantiate, plan, verdict } from "./brain.js";
import { CODES } from "./codes.js";
import { excludesOf, matcher } from "./exclude.js";
import { choose, FOOT, HEADERS, modeIn, MODES, PLANS, VERDICTS } from "./ladder.js";

// The numbers that cross the boundary to src/worker.rs.
export const LEAVE = 0;
export const DOCUMENT = 1;
const WORKER_SCRIPT = 2;
export const CORS_FETCH = 3;
const PASS = 0;
const REDIRECT = 1;

/** @typedef {ReturnType<typeof createIsolator>} Isolator */

/**
 * What this worker does with requests and responses.
 *
 * A browser that starts a worker for a navigation waits for this, so it does only what every start
 * needs. In Chromium 156 a regular expression, the object of a URL, the registration and the user agent
 * each take between 0.05 and 0.15 ms the first time, and the WebAssembly 0.5 ms.
 */
export const createIsolator = () => {
  const url = location.href;
  const named = modeIn(url);
  /** The mode, which is not asked for before the request for a document is on its way. */
  const mode = () => MODES[choose(named)];
  const excludes = excludesOf(url);
  /** Whether it answers every document, so that no request ahead of it is in vain. */
  const answersAll = !excludes && named != FOOT;
  const isExcluded = excludes && matcher(excludes, /** @type {any} */ (self).registration.scope);
  let isReady = false;
  let isBroken = false;

  /**
   * Asks the policy, which is instantiated for the first question. From its first failure on, the
   * table stands in for it.
   * @template T
   * @param {() => T} policy
   * @param {() => T} table
   */
  const ask = (policy, table) => {
    if (!isBroken) {
      try {
        if (!isReady) instantiate();
        isReady = true;
        return policy();
      } catch (error) {
        isBroken = true;
        console.warn(`[mini-coi] no-wasm: ${CODES["no-wasm"]} ${error}`);
      }
    }
    return table();
  };

  /** Whether a request is for a document that gets headers. Every mode but the last answers those. */
  const isDocument = (/** @type {Request} */ { mode: kind, url }) =>
    kind == "navigate" && named != FOOT && !(isExcluded && isExcluded(url));

  /** The plan for a request. @param {Request} request */
  const decide = (request) => {
    const { mode: kind, destination, url } = request;
    const index = choose(named);
    let answer = isDocument(request) ? DOCUMENT : LEAVE;
    if (kind != "navigate")
      answer = ask(
        () => plan(index, request, request.method == "GET" && request.redirect == "follow" && !url.startsWith(location.origin + "/")),
        () => (mode().workers.includes(kind) && /worker$/.test(destination) ? WORKER_SCRIPT : LEAVE),
      );
    if (DEBUG) console.debug(`[mini-coi] ${mode().name}: ${PLANS[answer]} (${kind} ${destination} ${url})`);
    return answer;
  };

  /**
   * What becomes of a response: the same object where nothing has to change.
   * @param {number} answer the plan for its request
   * @param {Response} response
   */
  const isolate = (answer, response) => {
    try {
      const { status, body, redirected, url } = response;
      const { headers, ordinary, settled: tokens } = mode();
      const settled = HEADERS.reduce((bits, name, bit) => {
        const token = (response.headers.get(name) || "").split(";")[0].trim();
        return tokens[bit].includes(token) ? bits | (1 << bit) : bits;
      }, 0);
      // Nearly every document comes like this, and the table has the verdict: most starts of a worker
      // answer one document, and would instantiate the policy for it alone.
      const act =
        answer == DOCUMENT && status == 200 && !settled
          ? ordinary
          : ask(
              () => verdict(choose(named), answer, response, settled),
              () => (!body ? PASS : redirected && answer == WORKER_SCRIPT ? REDIRECT : ~(settled << 2)),
            );
      if (DEBUG) console.debug(`[mini-coi] ${mode().name}: ${VERDICTS[Math.min(act >>> 0, 2)]} (${status} ${url})`);
      if (act == PASS) return response;
      if (act == REDIRECT) return Response.redirect(url);
      const isolated = new Response(body, response);
      HEADERS.forEach((name, bit) => {
        if (headers[name] && (act >> (bit + 2)) & 1) isolated.headers.set(name, headers[name]);
      });
      // The page cannot see this console. It reads this where it reads its other timings.
      if (isBroken && answer == DOCUMENT) isolated.headers.append("Server-Timing", "mini-coi;desc=no-wasm");
      return isolated;
    } catch {
      return response; // Such as a status that no constructor takes: not isolated, not broken.
    }
  };

  return { mode, answersAll, isDocument, decide, isolate };
};

/** What makes a request one without credentials; any change of a request would lose its referrer. */
export const anonymous = (/** @type {Request} */ { referrer, referrerPolicy }) =>
  /** @type {RequestInit} */ ({ credentials: "omit", referrer, referrerPolicy });

/**
 * Fetches a resource of another origin so that a document under `require-corp` may use it.
 * @param {Isolator} isolator
 * @param {Request} request
 * @returns {Promise<Response>} rejects where the resource does not come with CORS
 */
export const fetchWithCors = async ({ isolate }, request) => {
  const headers = new Headers(request.headers);
  // Content-Range is not readable across origins, so a part of a file could not be told apart
  // from the whole (Chromium 156 refuses it).
  headers.delete("Range");
  const response = await fetch(new Request(request, { ...anonymous(request), mode: "cors", headers }));
  return response.ok ? isolate(CORS_FETCH, response) : Promise.reject();
};
