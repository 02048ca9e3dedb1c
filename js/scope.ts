/// <reference lib="webworker" />
/** The worker that this file runs in. */

export const worker = self as any as ServiceWorkerGlobalScope & { miniCoi?: import("./mini-coi.worker.d.ts").WorkerMiniCoi };

/** The worker's acts on the documents that it was asked for (js/registration.ts), by the ids of their clients. */
export type Documents = Map<string, number>;

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
