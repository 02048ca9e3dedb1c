// @ts-check
/// <reference lib="webworker" />
/**
 * The worker half: listens, asks the policy, carries out its answer. It keeps no state that matters,
 * since the browser stops an idle worker at any time, and every failure ends with the response that
 * the browser would have had without it.
 */
import { instantiate, plan, verdict } from "./brain.js";
import { CODES } from "./codes.js";
import { HEADERS, MODES, modeOf, PLANS, VERDICTS } from "./ladder.js";

/** @type {ServiceWorkerGlobalScope} */
const worker = /** @type {any} */ (self);

// The numbers that cross the boundary to src/worker.rs.
const LEAVE = 0;
const DOCUMENT = 1;
const WORKER_SCRIPT = 2;
const CORS_FETCH = 3;
const PASS = 0;
const REDIRECT = 1;

/** How a `cors` request for the same resource looks: anonymous, and for the whole of it. */
const anonymous = (/** @type {Request} */ request) => {
  const headers = new Headers(request.headers);
  // Content-Range is not readable across origins, so a part of a file could not be told apart
  // from the whole (Chromium 156 refuses it).
  headers.delete("Range");
  return new Request(request, { mode: "cors", credentials: "omit", headers });
};

/** Adds the listeners of the worker. They must be there after its first, synchronous evaluation. */
export const serve = () => {
  const index = modeOf(location.href);
  const mode = MODES[index];
  const home = location.origin + "/";
  let isReady = false;
  let isBroken = false;
  /**
   * The documents answered since the worker started. A page asks for its own within a moment, and
   * where the worker does not know it, it reloads once more to make sure.
   */
  const answered = new Set();
  /**
   * The resources that no CORS request got, each until the browser asks for it a second time: it is
   * redirected to where it was, and then left alone. A `fetch()` of the worker would be under the
   * worker's own Content-Security-Policy, and could not do what the page's request does.
   */
  const refused = new Set();

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

  worker.addEventListener("install", (event) => {
    worker.skipWaiting();
    // The Content-Security-Policy of this file may forbid it every fetch. Then the installation
    // fails, since a worker that can fetch nothing would take the whole site down.
    event.waitUntil(fetch(location.href, { cache: "force-cache" }));
    // Chromium only. Rules that it refuses cost time and nothing else.
    const install = /** @type {any} */ (event);
    if (install.addRoutes) install.waitUntil(install.addRoutes(mode.routes).catch(() => {}));
  });

  worker.addEventListener("activate", (event) => event.waitUntil(worker.clients.claim()));

  worker.addEventListener("message", ({ data, ports, source }) => {
    if (data == "mini-coi" && ports[0])
      ports[0].postMessage({
        version: VERSION,
        mode: mode.name,
        answered: answered.has(/** @type {Client} */ (source).id),
      });
  });

  worker.addEventListener("fetch", (event) => {
    const { request } = event;
    const { mode: kind, destination, url } = request;
    // Every mode that isolates answers documents. So the network is asked first, and the policy is
    // instantiated while the answer is on its way.
    const early = mode.documents && kind == "navigate" && fetch(request);
    const answer = ask(
      () => plan(index, request, request.method == "GET" && request.redirect == "follow" && !url.startsWith(home)),
      () => {
        if (early) return DOCUMENT;
        return mode.workers.includes(kind) && /worker$/.test(destination) ? WORKER_SCRIPT : LEAVE;
      },
    );
    if (DEBUG) console.debug(`[mini-coi] ${mode.name}: ${PLANS[answer]} (${kind} ${destination} ${url})`);
    if (answer == LEAVE || refused.delete(url)) return;
    if (answer == DOCUMENT) answered.add(event.resultingClientId);

    /** @param {Response} response */
    const rewrite = (response) => {
      if (answer == DOCUMENT && response.status == 401 && response.headers.has("WWW-Authenticate"))
        return stepAside(response);
      const { status, statusText, body, redirected } = response;
      const settled = HEADERS.reduce((bits, name, bit) => {
        const [token] = (response.headers.get(name) || "").split(";");
        return mode.settled[bit].includes(token.trim()) ? bits | (1 << bit) : bits;
      }, 0);
      const act = ask(
        () => verdict(index, answer, response, settled),
        () => (!body ? PASS : redirected && answer == WORKER_SCRIPT ? REDIRECT : ~(settled << 2)),
      );
      if (isBroken && answer == DOCUMENT) event.waitUntil(tellNext());
      if (DEBUG) console.debug(`[mini-coi] ${mode.name}: ${VERDICTS[Math.min(act >>> 0, 2)]} (${status} ${url})`);
      if (act == PASS) return response;
      if (act == REDIRECT) return Response.redirect(response.url);
      const headers = new Headers(response.headers);
      HEADERS.forEach((name, bit) => {
        if (mode.headers[name] && (act >> (bit + 2)) & 1) headers.set(name, mode.headers[name]);
      });
      return new Response(body, { status, statusText, headers });
    };
    /** @param {Response} response */
    const isolate = (response) => {
      try {
        return rewrite(response);
      } catch {
        return response; // Such as a status that no constructor takes: not isolated, not broken.
      }
    };

    event.respondWith(
      answer == CORS_FETCH
        ? fetch(anonymous(request))
            .then((response) => (response.ok ? isolate(response) : Promise.reject()))
            .catch(() => {
              refused.add(url);
              return new Response(null, { status: 307, headers: { ...mode.headers, Location: url } });
            })
        : (early || fetch(request)).then(isolate),
    );
  });
};

/**
 * Chromium 156 and Firefox 153 ask for no password through a service worker (WebKitGTK 2.50 does,
 * before the response is here). So the worker goes, and the browser asks for the document again; a
 * page behind the password registers it anew.
 * @param {Response} response
 */
const stepAside = async (response) => {
  await worker.registration.unregister();
  const headers = new Headers(response.headers);
  headers.set("Refresh", "0");
  return new Response(response.body, { status: response.status, headers });
};

/**
 * Tells the page that is on its way, which cannot see this console, that it is isolated from the
 * table. It looks for a new page again and again, since WebKitGTK 2.50 leaves `resultingClientId`
 * empty on a first visit, and Firefox 153 does not wait in `clients.get()` for a document to come.
 */
const tellNext = async () => {
  const old = (await worker.clients.matchAll()).map(({ id }) => id);
  for (let tries = 0; tries < 100; tries++) {
    const clients = await worker.clients.matchAll();
    const found = clients.filter(({ id }) => !old.includes(id));
    for (const client of found) client.postMessage({ "mini-coi": "no-wasm" });
    if (found.length) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
};
