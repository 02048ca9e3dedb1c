// What a site's own worker answers, written with Workbox as its documentation shows it.
import { clientsClaim } from "workbox-core";
import { createHandlerBoundToURL, precacheAndRoute } from "workbox-precaching";
import { NavigationRoute, registerRoute } from "workbox-routing";
import { CacheFirst, NetworkFirst, StaleWhileRevalidate } from "workbox-strategies";

/** @param {{ url: string, revision: string | null }[]} manifest */
export const addRoutes = (manifest) => {
  self.skipWaiting();
  clientsClaim();
  precacheAndRoute(manifest);
  registerRoute(({ url }) => url.pathname == "/kept", new CacheFirst({ cacheName: "kept" }));
  registerRoute(({ url }) => url.pathname == "/stale", new StaleWhileRevalidate({ cacheName: "stale" }));
  registerRoute(({ url }) => /^\/(fresh|news)$/.test(url.pathname), new NetworkFirst({ cacheName: "fresh" }));
  // The application's shell for every other address, but one.
  registerRoute(new NavigationRoute(createHandlerBoundToURL("/index.html"), { denylist: [/^\/left$/] }));
};
