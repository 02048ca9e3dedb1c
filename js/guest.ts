/// <reference lib="webworker" />
/**
 * Shares a worker with scripts that somebody else wrote. Their life, their caches and what they answer
 * stay theirs; their answers are made such that isolate, and what they leave is answered by us.
 */
import { CORS_FETCH, DOCUMENT, KEEP, LEAVE, REWRITE } from "built/policy.js";
import { isSameOrigin } from "./dom.js";
import type { Isolator } from "./isolator.js";
import { fetch, fetchAnonymously, fetchWithCors } from "./media.js";
import { ERROR_PAGE, ISOLATED, SETTLED_BY_SERVER } from "./registration.js";
import { type Documents, worker } from "./scope.js";

/** Makes a response that another script has got one that isolates. */
export const isolateLater = async (
  isolator: Isolator,
  plan: number,
  request: Request,
  response: Response | PromiseLike<Response>,
  known = 0,
  event?: FetchEvent,
  documents?: Documents,
): Promise<Response> => {
  let given = await response;
  // A cached response of another origin may be opaque, and no document under `require-corp` gets it.
  if (plan == CORS_FETCH && given.type == "opaque") return fetchWithCors(isolator, request).catch(() => given);
  // In a frame, the preload that such a script passes on is forbidden by the page around the frame (Firefox 153).
  if (given.type == "error" && given == (await event?.preloadResponse)) given = await fetch(request);
  const [isolated, act] = isolator.isolate_(plan, request, given, known);
  if (plan == DOCUMENT && given.status) documents?.set(event!.resultingClientId, act == REWRITE ? ISOLATED : act == KEEP ? SETTLED_BY_SERVER : ERROR_PAGE);
  return isolated || given;
};

/**
 * Adds our own listener behind all others.
 * @param factsOf what is known of the response to a request
 * @param listener gives the answer, if it has one
 */
export const attach = (
  isolator: Isolator,
  documents: Documents,
  factsOf: (plan: number, request: Request) => number,
  listener: (event: FetchEvent) => Promise<Response> | undefined,
) => {
  const { respondWith } = FetchEvent.prototype;
  /** The events that another script's listener has answered. */
  const taken = new WeakSet<FetchEvent>();

  const listen = (event: FetchEvent) => {
    const response = taken.has(event) ? undefined : listener(event);
    if (response) respondWith.call(event, response);
  };

  // Other listeners come first, wherever the worker's script imports mini-coi.js: our
  // listener moves to the end when another one is added, and when the script has run.
  const add = worker.addEventListener.bind(worker);
  const comeLast = () => {
    worker.removeEventListener("fetch", listen);
    add("fetch", listen);
  };
  comeLast();
  queueMicrotask(comeLast);
  worker.addEventListener = (...all: [any, any]) => {
    add(...all);
    comeLast();
  };

  // The site's worker gets resources of other origins as the page would get them. A
  // request of the worker's own making has no destination.
  worker.fetch = (request: any, init) => {
    const isForPage = request?.destination && request.mode == "no-cors" && !isSameOrigin(request.url);
    if (isForPage && isolator.isAnonymous_()) return fetchAnonymously(request, init);
    if (isForPage && isolator.decide_(request) == CORS_FETCH) return fetchWithCors(isolator, request).catch(() => fetch(request, init));
    return fetch(request, init);
  };

  FetchEvent.prototype.respondWith = function (response) {
    const { request } = this;
    const plan = isolator.decide_(request);
    taken.add(this);
    respondWith.call(this, plan == LEAVE ? response : isolateLater(isolator, plan, request, response, factsOf(plan, request), this, documents));
  };
};
