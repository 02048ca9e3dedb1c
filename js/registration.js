// @ts-check
/** Registering the worker: every way in which a browser refuses it becomes a code. */

/** @typedef {import("./codes.js").Code} Code */

/** How long each step of a registration may take, in milliseconds. */
const PATIENCE = 8000;

/** How long a worker has to say whether it carries this file, in milliseconds. */
const ANSWER_PATIENCE = 1000;

/** Ends an attempt: a code of the catalogue, and what the browser said. */
export class Failure {
  /**
   * @param {Code} code
   * @param {unknown} [detail]
   */
  constructor(code, detail = "") {
    this.code = code;
    this.detail = String(detail);
  }
}

/**
 * Settles like the promise, or rejects with `timeout`.
 * @template T
 * @param {Promise<T>} promise
 * @param {number} [patience] in milliseconds
 * @returns {Promise<T>}
 */
export const within = (promise, patience = PATIENCE) =>
  Promise.race([
    promise,
    new Promise((_, reject) => setTimeout(reject, patience, new Failure("timeout"))),
  ]);

/**
 * Asks a worker whether it carries this file too, and whether this document's response came from
 * it (`PerformanceNavigationTiming.workerStart` tells that in Chromium 156 alone while a document
 * is loading).
 * @param {ServiceWorker} worker
 * @returns {Promise<{ version: string, answered: boolean, guest?: boolean } | null>} null where there is no answer
 */
export const ask = (worker) => {
  const { port1, port2 } = new MessageChannel();
  const answer = new Promise((resolve) => (port1.onmessage = ({ data }) => resolve(data && data.version ? data : null)));
  worker.postMessage("mini-coi", [port2]);
  return within(answer, ANSWER_PATIENCE).catch(() => null);
};

/**
 * A script URL that `require-trusted-types-for 'script'` accepts.
 * @param {string} url
 */
const trusted = (url) => {
  try {
    const { trustedTypes } = /** @type {any} */ (self);
    return trustedTypes.createPolicy("mini-coi", { createScriptURL: String }).createScriptURL(url);
  } catch {
    return url; // No Trusted Types here, or a policy of that name is not allowed.
  }
};

/**
 * Registers a worker and waits until it is activated.
 * @param {string} url
 * @param {string} scope an absolute URL
 * @throws {Failure}
 */
export const register = async (url, scope) => {
  /** @type {string | undefined} */
  let violated;
  document.addEventListener("securitypolicyviolation", (violation) => {
    if (/worker|script|trusted|child|default/.test(violation.effectiveDirective))
      violated = violation.effectiveDirective;
  });
  try {
    const registration = await within(navigator.serviceWorker.register(trusted(url), { scope }));
    await within(activation(registration));
  } catch (error) {
    if (error instanceof Failure) throw error;
    // The event that tells of the violation may come after the rejection, and in Firefox 153 later than
    // the next task.
    await new Promise((resolve) => setTimeout(resolve, 100));
    const folder = url.split("?")[0].replace(/[^/]*$/, "");
    throw new Failure(
      violated ? "blocked-by-csp" : scope.startsWith(folder) ? "registration-failed" : "scope-not-allowed",
      violated || error,
    );
  }
};

/**
 * Fulfils when the newest worker of a registration is activated.
 * @param {ServiceWorkerRegistration} registration
 */
const activation = ({ installing, waiting, active }) =>
  new Promise((resolve, reject) => {
    const worker = /** @type {ServiceWorker} */ (installing || waiting || active);
    const look = () => {
      if (worker.state == "activated") resolve(worker);
      if (worker.state == "redundant") reject(new Error("The worker became redundant."));
    };
    worker.addEventListener("statechange", look);
    look();
  });
