/// <reference lib="webworker" />
/**
 * The worker half: answers what the policy wants answered. It keeps no state that matters, since the
 * browser stops an idle worker at any time, and every failure ends with the response that the browser
 * would have had without it.
 */
import { CORS_FETCH, DIP, DOCUMENT, LEAVE } from "built/policy.js";
import { isSameOrigin } from "./dom.js";
import { isFrame } from "./facts.js";
import { KEY } from "./guard.js";
import { attach, isolateLater } from "./guest.js";
import { createIsolator, type Isolator } from "./isolator.js";
import { fetch, fetchWithCors } from "./media.js";
import { DEMAND, type Greeting, QUESTION } from "./registration.js";
import { type Documents, isGuest, worker } from "./scope.js";
import { begin, keep } from "./upkeep.js";

/**
 * Answers pages that ask whether this worker carries this file. The question and the members of
 * the answer keep their meaning in all versions, since page and worker may be of different ones.
 * @param demanded where the URLs go that shall have headers whatever their status is
 */
export const greet = ({ modeName }: Isolator, isGuest: () => boolean, documents?: Documents, demanded?: Set<string>) => {
  worker.addEventListener("message", ({ data, ports, source }) => {
    if ((data != QUESTION && data != DEMAND) || !ports[0]) return;
    const client = source as Client | null;
    if (data == DEMAND && client) demanded?.add(client.url.split("#")[0]);
    const document = documents?.get(client?.id || "");
    const told = document == "back" || document == "settled" ? undefined : document;
    ports[0].postMessage({ version: VERSION, mode: modeName(), answered: told == "headers", guest: isGuest(), document: told } satisfies Greeting);
  });
};

/** Adds the listeners of the worker. They must be there after its first, synchronous evaluation. */
export const serve = () => {
  const isolator = createIsolator();
  const { isolate, decide, matches } = isolator;
  /**
   * The documents that it was asked for since it started. A page asks for its own within a moment, and where
   * the worker does not know it, it reloads once more to make sure.
   */
  const documents: Documents = new Map();
  /**
   * How often the browser will ask once more for what only it can fetch: a URL is redirected to where it
   * was, and then left alone. A `fetch()` of the worker is under the worker's own
   * Content-Security-Policy, cannot do all that the page's request does, and where it fails, the
   * browser's page about it does not tell why.
   */
  const returned = new Map<string, number>();
  /** The error pages of the site's own. */
  const demanded = new Set<string>();

  worker.miniCoi = {
    version: VERSION,
    get mode() {
      return isolator.modeName();
    },
    isolate: (request, response) => isolateLater(isolator, decide(request), request, response),
  };
  greet(isolator, isGuest, documents, demanded);

  worker.addEventListener("install", (event) => {
    // Asks the policy something, so that the first page can tell where it cannot run.
    isolator.test();
    if (isGuest()) return;
    worker.skipWaiting();
    // The Content-Security-Policy of this file may forbid it every fetch. Then the installation
    // fails, since a worker that can fetch nothing would take the whole site down.
    event.waitUntil(fetch(location.href, { cache: "force-cache" }));
    // Chromium, and Safari from 27 on. Rules that it refuses cost time and nothing else.
    const install = event as any;
    if (install.addRoutes) install.waitUntil(install.addRoutes(isolator.routes()).catch(() => {}));
  });

  // Pages that are open keep what they have: a page that is not isolated is not controlled either.
  worker.addEventListener("activate", (event) => {
    if (isGuest()) return;
    const { registration } = worker;
    const { navigationPreload } = registration;
    event.waitUntil(begin(registration).catch(() => {}));
    event.waitUntil(isolator.preloads() ? navigationPreload.enable() : navigationPreload?.disable());
  });

  /** Has the browser fetch a URL by itself. */
  const handBack = (url: string) => {
    returned.set(url, (returned.get(url) || 0) + 1);
    // WebKitGTK 2.50 wants a resource policy even of a redirect.
    return new Response(null, { status: 307, headers: { ...isolator.values(), Location: url } });
  };

  /** Whether a URL was handed back; each time counts once. */
  const takeReturned = (url: string) => {
    const count = returned.get(url) || 0;
    if (count > 1) returned.set(url, count - 1);
    else returned.delete(url);
    return count > 0;
  };

  /** Whether a document that the worker has seen is not isolated. */
  const isUnisolated = (id: string) => /left|error|back/.test(documents.get(id) || "");

  /**
   * Whether the page around a frame says that it is not isolated: it holds a lock of its URL. Where another
   * page of that URL is isolated, nothing is known.
   */
  const isInUnisolated = async (referrer: string) => {
    const name = KEY + referrer;
    const { held = [] } = (await navigator.locks?.query()) || {};
    const locks = held.filter((lock) => lock.name == name).length;
    if (!locks) return false;
    const clients = await worker.clients.matchAll({ includeUncontrolled: true, type: "window" });
    return clients.filter(({ url }) => url.split("#")[0] == referrer).length <= locks;
  };

  /** Fetches a document or a worker's script, and makes it one that isolates. */
  const answer = async (event: FetchEvent, plan: number, response: Promise<Response>) => {
    const { request, resultingClientId } = event;
    const isGet = request.method == "GET";
    const isDocument = plan == DOCUMENT;
    const embedder = isDocument && isolator.mode() == DIP && isFrame(request) && isSameOrigin(request.referrer);
    const asked = embedder && isInUnisolated(request.referrer).catch(() => false);
    const given = await response;
    const isInside = await asked;
    const { response: isolated, isRewritten, isSettled } = isolate(plan, request, given, {
      isRepeatable: isGet,
      isDemanded: isGet && isDocument && demanded.delete(request.url.split("#")[0]),
      isInUnisolated: isInside,
    });
    if (!isolated) return handBack(request.url);
    if (isDocument && given.status) documents.set(resultingClientId, isRewritten ? "headers" : isSettled ? "settled" : isInside ? "left" : "error");
    if (given.ok && request.destination == "document" && !isGuest())
      event.waitUntil(keep(isolator, worker.registration, request, isSettled).catch(() => {}));
    return isolated;
  };

  /** Fetches a resource of another origin. What an excluded page loads is not excluded by its own URL. */
  const fetchResource = async ({ clientId, request }: FetchEvent) => {
    const client = isolator.hasExcludes && (await worker.clients.get(clientId));
    return client && matches(client.url) ? fetch(request) : fetchWithCors(isolator, request);
  };

  /** The response to a navigation. A preload that the page around a frame forbids is an error (Firefox 153). */
  const preloaded = async ({ preloadResponse, request }: FetchEvent): Promise<Response> => {
    const response = await preloadResponse;
    return response && response.type != "error" ? response : fetch(request);
  };

  attach(isolator, documents, (event) => {
    const { request, clientId, resultingClientId } = event;
    const { url, referrer } = request;
    const isNavigation = request.mode == "navigate";
    const isEmbedded = (isNavigation && isFrame(request)) || request.destination.endsWith("worker");
    const isByOwn = isEmbedded && isSameOrigin(referrer || "");
    const isHandedBack = returned.size > 0 && takeReturned(url);
    const plan = decide(request, {
      isHandedBack,
      isOfUnisolated: (!isNavigation && isUnisolated(clientId)) || (isByOwn && matches(referrer)),
      isOutside: isByOwn && isNavigation && !referrer.startsWith(worker.registration.scope),
    });
    if (plan == LEAVE) {
      // A page that was handed back may be loaded once more; one that was left alone may not.
      if (isNavigation && resultingClientId) documents.set(resultingClientId, isHandedBack ? "back" : "left");
      return;
    }
    // The network is asked first, and all else done while the answer is on its way.
    const response =
      plan == CORS_FETCH ? fetchResource(event) : answer(event, plan, plan == DOCUMENT ? preloaded(event) : fetch(request));
    return response.catch((error) => {
      // What failed once is asked for once more, so it must be safe to ask for.
      if (request.method != "GET") throw error;
      return handBack(url);
    });
  });
};
