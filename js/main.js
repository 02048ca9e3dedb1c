// @ts-check
/**
 * One file, three roles: a page's script, the service worker that it registers, and a guest in a
 * worker that somebody else wrote, where it stays silent. Only this module asks which one it is.
 */
import { start } from "./page.js";
import { serve } from "./worker.js";

/**
 * Whether this file is the service worker's own script. `importScripts` runs a file in the same
 * global scope and tells it nothing, but the innermost frame of a stack trace is this file's URL
 * (Chromium 156, Firefox 153; WebKitGTK 2.50 leaves the query out). Without a trace, it most
 * likely is the worker's own.
 */
const isOwnWorker = () => {
  const [here] = location.href.split("?");
  const [url] = /https?:[^\s?]+?(?=\?|:\d+:\d+)/.exec(new Error().stack || "") || [here];
  return url == here;
};

if (self.document) start();
else if ("registration" in self && isOwnWorker()) serve();
