// @ts-check
/// <reference lib="webworker" />
/**
 * The worker half: answers what the policy wants answered. It keeps no state that matters, since
 * the browser stops an idle worker at any time, and every failure ends with the response that the
 * browser would have had without it.
 *
 * As a guest, in a worker that somebody else wrote, it leaves that worker's life alone, isolates
 * the responses which that worker gives, and answers what that worker leaves.
 */
import { anonymous, CORS_FETCH, createIsolator, DOCUMENT, fetchWithCors, LEAVE } from "./isolator.js";

/** @typedef {import("./isolator.js").Isolator} Isolator */

/** @type {ServiceWorkerGlobalScope & { miniCoi?: import("./mini-coi.worker.d.ts").WorkerMiniCoi }} */
const worker = /** @type {any} */ (self);

/**
 * Whether this file is a guest. `importScripts` runs a file in the worker's own global scope and
 * tells it nothing, but the innermost frame of a stack trace names the file: with its URL, without
 * the query (WebKitGTK 2.50), or, in a worker that was updated, as it was written in the call
 * (Firefox 153). So it is the worker's own script that is looked for. Without a trace, it most
 * likely is that one.
 */
export const isGuest = () => {
  const [here] = location.href.split("?");
  const [frame] = /.*:\d+:\d+/.exec(new Error().stack || "") || [here + ":"];
  return !/^[?:]/.test(frame.split(here)[1]);
};

/**
 * Makes a response that another script has got one that isolates.
 * @param {Isolator} isolator
 * @param {number} answer the plan for its request
 * @param {Request} request
 * @param {Response | PromiseLike<Response>} response
 */
export const isolateLater = async (isolator, answer, request, response) => {
  const given = await response;
  // What a cache keeps of another origin may be opaque, and no document under `require-corp` gets it.
  if (answer == CORS_FETCH && given.type == "opaque")
    return fetchWithCors(isolator, request).catch(() => given);
  return isolator.isolate(answer, given);
};

/**
 * Answers pages that ask whether this worker carries this file. The question and the members of
 * the answer keep their meaning in all versions, since page and worker may be of different ones.
 * @param {Isolator} isolator
 * @param {() => boolean} isGuest
 * @param {Set<string>} [answered] the documents that it answered for
 */
export const greet = ({ mode }, isGuest, answered) => {
  worker.addEventListener("message", ({ data, ports, source }) => {
    if (data == "mini-coi" && ports[0])
      ports[0].postMessage({
        version: VERSION,
        mode: mode().name,
        answered: answered?.has(/** @type {Client} */ (source)?.id),
        guest: isGuest(),
      });
  });
};

/** Adds the listeners of the worker. They must be there after its first, synchronous evaluation. */
export const serve = () => {
  const isolator = createIsolator();
  const { mode, answersAll, isDocument, decide, isolate } = isolator;
  const { respondWith } = FetchEvent.prototype;
  /**
   * The documents answered since the worker started. A page asks for its own within a moment, and
   * where the worker does not know it, it reloads once more to make sure.
   */
  const answered = new Set();
  /**
   * The URLs that only the browser can fetch, each until it asks for it a second time: it is
   * redirected to where it was, and then left alone. A `fetch()` of the worker is under the
   * worker's own Content-Security-Policy, cannot do all that the page's request does, and where it
   * fails, the browser's page about it does not tell why.
   */
  const refused = new Set();
  /** The events that another script's listener has answered. */
  const taken = new WeakSet();

  worker.miniCoi = {
    version: VERSION,
    get mode() {
      return mode().name;
    },
    isolate: (request, response) => isolateLater(isolator, decide(request), request, response),
  };
  greet(isolator, isGuest, answered);

  worker.addEventListener("install", (event) => {
    // Asks the policy something, so that the first page can tell where it cannot run.
    isolate(decide(new Request("")), new Response());
    if (isGuest()) return;
    worker.skipWaiting();
    // The Content-Security-Policy of this file may forbid it every fetch. Then the installation
    // fails, since a worker that can fetch nothing would take the whole site down.
    event.waitUntil(fetch(location.href, { cache: "force-cache" }));
    // Chromium only. Rules that it refuses cost time and nothing else.
    const install = /** @type {any} */ (event);
    if (install.addRoutes) install.waitUntil(install.addRoutes(mode().routes).catch(() => {}));
  });

  worker.addEventListener("activate", (event) => {
    if (isGuest()) return;
    event.waitUntil(worker.clients.claim());
    // Chromium alone: the document is asked for while the worker starts. What is then left to the
    // browser would be asked for twice, so elsewhere what an earlier worker switched on ends.
    const { navigationPreload } = worker.registration;
    const preloads = /** @type {any} */ (self).InstallEvent?.prototype.addRoutes;
    event.waitUntil(answersAll && preloads ? navigationPreload.enable() : navigationPreload?.disable());
  });

  /** Has the browser fetch a URL by itself. @param {string} url */
  const handBack = (url) => {
    refused.add(url);
    // WebKitGTK 2.50 wants a resource policy even of a redirect.
    return new Response(null, { status: 307, headers: { ...mode().headers, Location: url } });
  };

  /**
   * Unregisters the worker when it is not needed any more: the host sends the headers by itself,
   * with a document and with the script of a worker, which is this file. It does so only once, since
   * a host that sends them with some documents only would make pages reload again and again.
   */
  const retire = async () => {
    const mark = "mini-coi:" + worker.registration.scope;
    if (await caches.has(mark)) return;
    const file = await fetch(location.href, { cache: "no-cache" });
    if (!file.ok || isolate(DOCUMENT, file) != file) return;
    await caches.open(mark);
    await worker.registration.unregister();
  };

  /** The response to a navigation. @param {FetchEvent} event */
  const preloaded = async ({ preloadResponse, request }) => (await preloadResponse) || fetch(request);

  /** @param {FetchEvent} event */
  const listen = (event) => {
    const { request } = event;
    const { url } = request;
    // Chromium 156 asks for the answer to a form like this when the visitor comes back to it, and no
    // `fetch()` may.
    if (taken.has(event) || refused.delete(url) || request.cache == "only-if-cached") return;
    // The network is asked first, and all else done while the answer is on its way.
    const early = isDocument(request) && preloaded(event);
    const answer = decide(request);
    if (answer == LEAVE) return;

    /** @param {Response} response */
    const finish = (response) => {
      const { ok, body, status, headers } = response;
      // Chromium 156 and Firefox 153 ask for no password through a service worker.
      if (answer == DOCUMENT && status == 401 && headers.has("WWW-Authenticate")) return handBack(url);
      if (answer == DOCUMENT) answered.add(event.resultingClientId);
      const isolated = isolate(answer, response);
      if (isolated == response && ok && body && request.destination == "document" && !isGuest())
        event.waitUntil(retire());
      return isolated;
    };
    const response = answer == CORS_FETCH ? fetchWithCors(isolator, request) : (early || fetch(request)).then(finish);
    respondWith.call(
      event,
      response.catch((error) => {
        // What failed once is asked for once more, so it must be safe to ask for.
        if (request.method != "GET") throw error;
        return handBack(url);
      }),
    );
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
  worker.addEventListener = (/** @type {[any, any]} */ ...all) => {
    add(...all);
    comeLast();
  };
  // What the site's worker fetches of other origins for a page comes as the page would get it. A
  // request of the worker's own making has no destination.
  const { fetch } = worker;
  worker.fetch = (/** @type {any} */ request, init) => {
    const isForPage = request?.destination && request.mode == "no-cors" && !request.url.startsWith(location.origin + "/");
    if (isForPage && mode().anonymous) return fetch(request, { ...anonymous(request), ...init });
    if (isForPage && decide(request) == CORS_FETCH)
      return fetchWithCors(isolator, request).catch(() => fetch(request, init));
    return fetch(request, init);
  };
  FetchEvent.prototype.respondWith = function (response) {
    taken.add(this);
    const answer = decide(this.request);
    if (answer == DOCUMENT) answered.add(this.resultingClientId);
    respondWith.call(this, answer == LEAVE ? response : isolateLater(isolator, answer, this.request, response));
  };
};
