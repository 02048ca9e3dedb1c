// @ts-check
/** `mini-coi.worker.mjs`: for a service worker that isolates its responses by itself. */
import { createIsolator } from "./isolator.js";
import { greet, isolateLater } from "./worker.js";

const isolator = createIsolator();
greet(isolator, () => true);

/** @type {typeof import("./mini-coi.worker.d.ts").isolate} */
export const isolate = (request, response) => isolateLater(isolator, isolator.decide(request), request, response);
