/// <reference lib="webworker" />
/**
 * Shares a worker with scripts that somebody else wrote. Their life, their caches and what they answer
 * stay theirs; their answers are made such that isolate, and what they leave is answered by us.
 */
import { CORS_FETCH, DOCUMENT, LEAVE } from "built/policy.js";
import { isSameOrigin } from "./dom.js";
import type { Isolator } from "./isolator.js";
import { fetch, fetchAnonymously, fetchWithCors } from "./media.js";
import { type Documents, worker } from "./scope.js";

/** Makes a response that another script has got one that isolates. */
export const isolateLater = async (
  isolator: Isolator, plan: number, request: Request, response: Response | PromiseLike<Response>, event?: FetchEvent, documents?: Documents,
): Promise<Response> => {
  let given = await response;
  // What a cache keeps of another origin may be opaque, and no document under `require-corp` gets it.
  if (plan == CORS_FETCH && given.type == "opaque") return fetchWithCors(isolator, request).catch(() => given);
  // In a frame, the preload that such a script passes on is forbidden by the page around (Firefox 153).
  if (plan == DOCUMENT && given.type == "error" && event && given == (await event.preloadResponse)) given = await fetch(request);
  const { response: isolated, isRewritten, isSettled } = isolator.isolate(plan, request, given);
  if (event && plan == DOCUMENT && given.status && !isSettled) documents?.set(event.resultingClientId, isRewritten ? "headers" : "error");
  return isolated || given;
};

/**
 * Adds our own listener behind all others.
 * @param listener gives the answer, if it has one
 */
export const attach = (isolator: Isolator, documents: Documents, listener: (event: FetchEvent) => Promise<Response> | undefined) => {
  const { decide } = isolator;
  const { respondWith } = FetchEvent.prototype;
  /** The events that another script's listener has answered. */
  const taken = new WeakSet<FetchEvent>();

  const listen = (event: FetchEvent) => {
    const response = taken.has(event) ? undefined : listener(event);
    if (response) respondWith.call(event, response);
  };

  // Whoever else listens comes first, wherever in the worker's script this file is imported: our
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

  // What the site's worker fetches of other origins for a page comes as the page would get it. A
  // request of the worker's own making has no destination.
  worker.fetch = (request: any, init) => {
    const isForPage = request?.destination && request.mode == "no-cors" && !isSameOrigin(request.url);
    if (isForPage && isolator.isAnonymous()) return fetchAnonymously(request, init);
    if (isForPage && decide(request) == CORS_FETCH) return fetchWithCors(isolator, request).catch(() => fetch(request, init));
    return fetch(request, init);
  };

  FetchEvent.prototype.respondWith = function (response) {
    taken.add(this);
    const plan = decide(this.request);
    respondWith.call(this, plan == LEAVE ? response : isolateLater(isolator, plan, this.request, response, this, documents));
  };
};
