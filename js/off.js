// @ts-check
/// <reference lib="webworker" />
/**
 * `mini-coi.off.js`: takes the place of `mini-coi.js`, under the same name, on a site that is done
 * with it. Pages that had it lose its worker, and are as without it from their next load on.
 */
import { isGuest } from "./worker.js";

const { document: page } = self;

if (page) {
  const { src = "" } = /** @type {Partial<HTMLScriptElement>} */ (page.currentScript || {});
  const pathOf = (/** @type {string} */ url) => url.split(/[?#]/)[0];
  const api = {
    version: VERSION,
    state: "unavailable",
    code: "declined",
    mode: null,
    loads: 1,
    reload: () => location.reload(),
    /** Unregisters the worker of this file that covers the page, and no other. */
    remove: async () => {
      const registration = await navigator.serviceWorker?.getRegistration(location.href);
      const worker = registration && (registration.active || registration.waiting || registration.installing);
      return !!worker && pathOf(worker.scriptURL) == pathOf(src) && registration.unregister();
    },
  };
  self.miniCoi = /** @type {any} */ (Object.assign(api, { ready: Promise.resolve(api) }));
  page.documentElement.setAttribute("data-coi", "unavailable");
  api.remove().catch(() => {}); // A browser that refuses has no worker either.
} else if (!isGuest()) {
  // As an update of the worker: it answers nothing, and goes. A worker of the site's own stays, and
  // is as if it had never imported the file.
  const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {any} */ (self));
  worker.addEventListener("install", () => worker.skipWaiting());
  worker.addEventListener("activate", (event) => event.waitUntil(worker.registration.unregister()));
}
