// @ts-check
/** `mini-coi.worker.mjs`: for a service worker that isolates its responses by itself. */
import { createOwnIsolator, greet, isolateLater } from "./worker.js";

const isolator = createOwnIsolator();
greet(isolator, () => true);

/**
 * Makes a response one that isolates.
 * @param {Request} request what the worker was asked for
 * @param {Response | Promise<Response>} response what it is about to answer
 * @returns {Promise<Response>} the same response where nothing has to change; it rejects as `response` does
 */
export const isolate = (request, response) =>
  isolateLater(isolator, isolator.decide(request), request, response);
