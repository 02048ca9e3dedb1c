/** `mini-coi.worker.mjs`: for a service worker that isolates its responses by itself. */
import { isolateLater } from "./guest.js";
import { createIsolator } from "./isolator.js";
import { greet } from "./worker.js";

const isolator = createIsolator();
greet(isolator, () => true);

export const isolate: typeof import("./mini-coi.worker.d.ts").isolate = (request, response) =>
  isolateLater(isolator, isolator.decide_(request), request, response);
