/** Registering a worker, and asking one: every way in which a browser refuses becomes a code. */
import type { Code } from "./codes.js";
import { attempt, listen } from "./dom.js";
import { KEY } from "./guard.js";

/** How long each step of a registration may take, in milliseconds. */
const PATIENCE = 8000;

/** How long a worker has to say whether it carries this file, in milliseconds. */
const ANSWER_PATIENCE = 1000;

/** The answer of a worker that carries this file. Its members keep their meaning in all versions. */
export interface Greeting {
  version: string;
  /** The name of its mode. */
  mode: string;
  /** Whether this document came from it with what isolates in its mode. */
  answered?: boolean;
  /** Whether this file is a guest in another script. */
  guest?: boolean;
  /** Its act on this document, since it started: one of the numbers below. */
  document?: number;
}

// A worker's act on a document.

/** It gave it the headers that isolate. */
export const ISOLATED = 1;
/** It found it isolated. */
export const SETTLED_BY_SERVER = 2;
/** It left it alone: the answer to a form, or a frame in a page that is not isolated. */
export const LEFT = 3;
/** It passed it on as an error page that may be somebody else's. */
export const ERROR_PAGE = 4;
/** It left it to the browser: an excluded page, or one that only the browser can fetch. */
export const BYPASSED = 5;

/** The end of an attempt: a code of the catalogue, and the browser's message. */
export const failure = (code: Code, detail: unknown = "") => ({ code_: code, detail_: String(detail) });

/** Turns the reason of a rejected promise into such an end. */
export const failureOf = (error: any) => (error.code_ ? (error as ReturnType<typeof failure>) : failure("registration-failed", error));

/** Settles like the promise, or rejects with `timeout`. */
export const within = <T>(promise: Promise<T>, patience = PATIENCE): Promise<T> =>
  Promise.race([promise, new Promise<never>((_, reject) => setTimeout(reject, patience, failure("timeout")))]);

/** A page asks a worker this, with a port for the answer. */
export const QUESTION = "mini-coi";

/** The same, and the next load of this page shall have headers, with any status. */
export const DEMAND = KEY + "demand";

/** The page is about to reload itself, and may have the document that it has just got. A worker that does not know this asks the server. */
export const RELOAD = KEY + "reload";

/** Asks a worker. @returns null if there is no answer */
export const ask = (worker: ServiceWorker, question = QUESTION): Promise<Greeting | null> => {
  const { port1, port2 } = new MessageChannel();
  // biome-ignore lint/complexity/useOptionalChain: mini-coi.js would be nine bytes larger.
  const answer = new Promise<Greeting | null>((resolve) => (port1.onmessage = ({ data }) => resolve(data && data.version ? data : null)));
  worker.postMessage(question, [port2]);
  return within(answer, ANSWER_PATIENCE).catch(() => null);
};

/** A script URL that `require-trusted-types-for 'script'` accepts. */
const trusted = (url: string) =>
  // There may be no Trusted Types here, or a policy of that name is not allowed.
  attempt(() => (self as any).trustedTypes.createPolicy("mini-coi", { createScriptURL: String }).createScriptURL(url)) || url;

/**
 * Registers a worker and waits until it is activated.
 * @param scope an absolute URL
 * @returns the worker, or rejects with a {@link failure}
 */
export const register = async (url: string, scope: string) => {
  let violated: string | undefined;
  listen("securitypolicyviolation", ({ effectiveDirective, originalPolicy }) => {
    if (/worker|script|trusted|child|default/.test(effectiveDirective) && !originalPolicy.includes(KEY)) violated = effectiveDirective;
  });
  try {
    const registration = await within(navigator.serviceWorker.register(trusted(url), { scope }));
    return await within(activation(registration));
  } catch (error) {
    if (failureOf(error) == error) throw error;
    // The event about the violation may come after the rejection, and in Firefox 153 later than
    // the next task.
    await new Promise((resolve) => setTimeout(resolve, 100));
    throw failure(violated ? "blocked-by-csp" : scope.startsWith(new URL("./", url).href) ? "registration-failed" : "scope-not-allowed", violated || error);
  }
};

/** Fulfils when the newest worker of a registration is activated. */
const activation = ({ installing, waiting, active }: ServiceWorkerRegistration) =>
  new Promise<ServiceWorker>((resolve, reject) => {
    const worker = (installing || waiting || active)!;
    const look = () => {
      if (worker.state == "activated") resolve(worker);
      if (worker.state == "redundant") reject("redundant");
    };
    worker.addEventListener("statechange", look);
    look();
  });
