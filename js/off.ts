/// <reference lib="webworker" />
/**
 * `mini-coi.off.js`: takes the place of `mini-coi.js` on a site that is done with it. Pages that had it
 * lose its worker, and are as without it from their next load on.
 */
import { pathOf } from "./address.js";
import { own } from "./dom.js";
import { ask } from "./registration.js";
import { readSettings } from "./settings.js";
import { isGuest, worker } from "./scope.js";

if (self.document) {
  const { source_: source, scope_: scope } = readSettings();
  const api = {
    version: VERSION,
    state: "unavailable" as const,
    code: "declined" as const,
    mode: null,
    loads: 1,
    reload: () => location.reload(),
    /** Unregisters the worker of this file that covers the page, and no other. */
    remove: async () => {
      const registration = await navigator.serviceWorker?.getRegistration(location.href);
      const worker = registration && (registration.active || registration.waiting || registration.installing);
      if (!worker) return false;
      // The file may have had another name then.
      const isOurs = pathOf(worker.scriptURL) == pathOf(source) || (registration.scope == scope && (await ask(worker))?.guest === false);
      return isOurs && registration.unregister();
    },
  };
  self.miniCoi = Object.assign(api, { ready: Promise.resolve(api) }) as typeof self.miniCoi;
  own("documentElement").setAttribute("data-coi", "unavailable");
  api.remove().catch(() => {}); // A browser that refuses has no worker either.
} else if (!isGuest()) {
  // As an update of the worker: it answers nothing, and goes. A worker of the site's own stays, and
  // is as if it had never imported the file.
  worker.addEventListener("install", () => worker.skipWaiting());
  worker.addEventListener("activate", (event) => event.waitUntil(worker.registration.unregister()));
}
