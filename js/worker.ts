/// <reference lib="webworker" />
/**
 * The worker half: answers what the policy wants answered. It keeps no state that matters, since the
 * browser stops an idle worker at any time, and every failure ends with the response that the browser
 * would have had without it.
 */
import { CORS_FETCH, DEMANDED, DOCUMENT, FRAME, HANDED_BACK, IN_UNISOLATED, KEEP, KEEPS_RELOADED, LEAVE, OUTSIDE, REPEATABLE, REWRITE } from "built/policy.js";
import { withoutHash } from "./address.js";
import { isSameOrigin } from "./dom.js";
import { bit, classOf } from "./facts.js";
import { attach, isolateLater } from "./guest.js";
import { createIsolator, type Isolator } from "./isolator.js";
import { isEngine } from "./ladder.js";
import { fetch, fetchWithCors } from "./media.js";
import { DEMAND, ERROR_PAGE, type Greeting, BYPASSED, ISOLATED, LEFT, QUESTION, RELOAD, SETTLED_BY_SERVER } from "./registration.js";
import { type Documents, isGuest, worker } from "./scope.js";
import { keep } from "./upkeep.js";

/** How long after a page has said that it reloads its navigation may come, in milliseconds. */
const PROMPT = 2000;

/** How old the copy of a document may be that is shown again, in milliseconds. */
const FRESH = 60 * 1000;

/**
 * Answers pages that ask whether this worker carries this file. The question and the members of
 * the answer keep their meaning in all versions, since page and worker may be of different ones.
 * @param demanded where the URLs go that shall have headers with any status
 * @param reloaded where the URLs go of pages that are about to reload, with the time
 */
export const greet = (isolator: Isolator, isGuest: () => boolean, documents?: Documents, demanded?: Set<string>, reloaded?: Map<string, number>) =>
  worker.addEventListener("message", ({ data, ports, source }) => {
    const { id, url } = (source || {}) as Client;
    if (data == DEMAND) demanded?.add(withoutHash(url));
    if (data == RELOAD) reloaded?.set(withoutHash(url), Date.now());
    const document = documents?.get(id);
    if (data == QUESTION || data == DEMAND)
      ports[0]?.postMessage({ version: VERSION, mode: isolator.modeName_(), answered: document == ISOLATED, guest: isGuest(), document } satisfies Greeting);
  });

/** Adds the listeners of the worker. They must be there after its first, synchronous evaluation. */
export const serve = () => {
  const isolator = createIsolator();
  /**
   * The documents that it was asked for since it started. A page asks for its own within a moment, and where
   * the worker does not know it, it reloads once more to make sure.
   */
  const documents: Documents = new Map();
  /**
   * The URLs that the browser will request once more, since only it can fetch them: such a URL is redirected to where it
   * was, and then left alone. A `fetch()` of the worker is under the worker's own
   * Content-Security-Policy, cannot do all that the page's request does, and where it fails, the
   * browser's page about it does not tell why.
   */
  const returned: string[] = [];
  /** The worker that this one takes the place of. */
  let replaced: ServiceWorker | null;
  /** The worker's acts on itself, one after another. */
  let upkeep: Promise<unknown> = Promise.resolve();
  /** The error pages of the site's own. */
  const demanded = new Set<string>();
  /** The pages that are about to reload, by their URLs, and since when. */
  const reloaded = new Map<string, number>();

  worker.miniCoi = {
    version: VERSION,
    get mode() {
      return isolator.modeName_();
    },
    isolate: (request, response) => isolateLater(isolator, isolator.decide_(request), request, response),
  };
  greet(isolator, isGuest, documents, demanded, reloaded);

  worker.addEventListener("install", (event: any) => {
    // The first page can tell where the policy cannot run.
    isolator.test_();
    if (isGuest()) return;
    replaced = worker.registration.active;
    worker.skipWaiting();
    // The Content-Security-Policy of this file may forbid it every fetch. Then the installation
    // fails, since a worker that can fetch nothing would take the whole site down.
    event.waitUntil(fetch(location.href, { cache: "force-cache" }));
    // Chromium, and Safari from 27 on. Rules that it refuses cost time and nothing else.
    if (event.addRoutes) event.waitUntil(event.addRoutes(isolator.routes_()).catch(() => {}));
  });

  worker.addEventListener("activate", (event) => {
    const { navigationPreload } = worker.registration;
    if (isGuest()) return;
    // The reload that comes next may need no server. After that, `answer` switches it on where it helps.
    event.waitUntil(navigationPreload?.disable());
    // Pages that are open keep what they have: one that is not isolated is not controlled either. But Firefox 153
    // may leave a page that loads meanwhile to the worker that has been replaced.
    if (replaced) event.waitUntil(worker.clients.claim());
  });

  /** Has the browser fetch a URL by itself. WebKitGTK 2.50 wants a resource policy even of the redirect. */
  const handBack = (url: string) => {
    returned.push(url);
    return isolator.rewrite_(Response.redirect(url, 307), DOCUMENT);
  };

  /** The facts about the document that makes a request, or that is around a frame. */
  const factsOfDocument = async ({ clientId, request }: FetchEvent): Promise<number> => {
    const { referrer } = request;
    const { scope } = worker.registration;
    const isLeft = (id: string) => documents.get(id)! >= LEFT;
    // The client of a navigation is the page that it leaves (Chromium 156), or none. The page around a frame is
    // known by its address, unless the referrer is only the origin.
    const isNavigation = request.mode == "navigate";
    if (isNavigation) {
      if (classOf(request) != FRAME || !isSameOrigin(referrer) || /^(strict-)?origin$/.test(request.referrerPolicy)) return 0;
      if (!referrer.startsWith(scope)) return OUTSIDE;
    } else if (documents.has(clientId)) return bit(isLeft(clientId), IN_UNISOLATED);

    // `clients.get()` waits for ever for a worker that is importing a script (Firefox 153).
    const pagesOf = async (includeUncontrolled: boolean) =>
      (await worker.clients.matchAll({ includeUncontrolled })).filter(({ id, url }) => (isNavigation ? withoutHash(url) == referrer : id == clientId));
    const controlled = await pagesOf(false);
    if (controlled[0])
      return bit(
        controlled.every(({ id, url }) => isLeft(id) || isolator.matches_(url)),
        IN_UNISOLATED,
      );
    // A page of the scope that is not controlled did not come through this worker. One in a frame may be what
    // the frame showed before.
    const page = (await pagesOf(true)).find(({ frameType }) => !isNavigation || frameType == "top-level");
    return bit(page?.url.startsWith(scope), isNavigation ? OUTSIDE : IN_UNISOLATED);
  };

  /** The facts about a request that matter for its response. */
  const factsOf = (plan: number, { method, url }: Request) =>
    bit(method == "GET", REPEATABLE) | bit(plan == DOCUMENT && demanded.delete(withoutHash(url)), DEMANDED);

  /**
   * The document that a page has just got, for the reload that it has announced: its server is asked once. Only the
   * HTTP cache is asked here, so no server sees a request that a page would not make.
   */
  const again = async ({ method, url, headers }: Request): Promise<Response | undefined> => {
    const key = withoutHash(url);
    const at = reloaded.get(key)!;
    reloaded.delete(key);
    if (method != "GET" || !(Date.now() - at < PROMPT) || !isEngine(KEEPS_RELOADED)) return;
    const asked = new Headers(headers);
    // It says that this is a reload, and Chromium 156 would ask the server because of it.
    asked.delete("Cache-Control");
    const copy = await fetch(url, { cache: "only-if-cached", mode: "same-origin", redirect: "manual", headers: asked }).catch(() => {});
    // What the page has got may not have been kept, and an older one may have been.
    if (copy && Date.now() - Date.parse(copy.headers.get("Date")!) < FRESH) return copy;
  };

  /** The response to a request, of which a navigation may have a preload. One that the page around a frame forbids is an error (Firefox 153). */
  const preloaded = async ({ preloadResponse, request }: FetchEvent): Promise<Response> => {
    const response = await preloadResponse;
    return response && response.type != "error" ? response : (request.mode == "navigate" && (await again(request))) || fetch(request);
  };

  const answer = async (event: FetchEvent, plan: number) => {
    const { request } = event;
    // The network is asked first, and all else done while the answer is on its way.
    const [response, facts] = await Promise.all([plan == CORS_FETCH ? undefined : preloaded(event), factsOfDocument(event).catch(() => 0)]);
    if (!response) return facts ? fetch(request) : fetchWithCors(isolator, request);
    const [isolated, act] = isolator.isolate_(plan, request, response, facts | factsOf(plan, request));
    if (!isolated) return handBack(request.url);
    // A worker is a client as well, and what it loads is treated as what its page loads.
    if (event.resultingClientId && response.status)
      documents.set(event.resultingClientId, act == REWRITE ? ISOLATED : act == KEEP ? SETTLED_BY_SERVER : facts ? LEFT : ERROR_PAGE);
    if (response.ok && request.destination == "document" && !isGuest()) {
      const { navigationPreload } = worker.registration;
      if (isolator.preloads_() && !(await event.preloadResponse)) event.waitUntil(navigationPreload.enable());
      event.waitUntil((upkeep = upkeep.then(() => keep(isolator, worker.registration, request, act == KEEP)).catch(() => {})));
    }
    return isolated;
  };

  attach(isolator, documents, factsOf, (event) => {
    const { request, resultingClientId } = event;
    const { url } = request;
    const at = returned.indexOf(url);
    // One address may be handed back many times at once.
    if (at >= 0) returned.splice(at, 1);
    const plan = isolator.decide_(request, bit(at >= 0, HANDED_BACK));
    if (plan == LEAVE) {
      // A page may be loaded once more; the answer to a form may not.
      if (resultingClientId) documents.set(resultingClientId, request.method == "GET" ? BYPASSED : LEFT);
      return;
    }
    return answer(event, plan).catch((error) => {
      // A request that failed is made once more, so it must be safe to repeat.
      if (request.method != "GET") throw error;
      return handBack(url);
    });
  });
};
