// Without `importScripts`: every answer of Workbox passes through the plugin.
import { isolate } from "mini-coi-rs/dist/mini-coi.worker.mjs";
import { clientsClaim } from "workbox-core";
import { addPlugins, precacheAndRoute } from "workbox-precaching";
import { registerRoute } from "workbox-routing";
import { NetworkFirst } from "workbox-strategies";

const plugin = { handlerWillRespond: ({ request, response }) => isolate(request, response) };

self.skipWaiting();
clientsClaim();
addPlugins([plugin]);
precacheAndRoute(self.__WB_MANIFEST);
registerRoute(({ request }) => request.mode == "navigate", new NetworkFirst({ cacheName: "pages", plugins: [plugin] }));
