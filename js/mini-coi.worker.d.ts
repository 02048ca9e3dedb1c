/** The API of `mini-coi.js` in a service worker that imports it, as `self.miniCoi`. */
export interface WorkerMiniCoi {
  /** The version of `mini-coi.js`. */
  readonly version: string;
  /** The mode in which it isolates. */
  readonly mode: string;
  /**
   * Makes a response isolate, for a worker that wants to do it explicitly. Responses that the worker
   * gives with `respondWith()` are made so anyway.
   * @param request what the worker was asked for
   * @param response what it is about to answer
   * @returns the same response where nothing has to change; it rejects as `response` does
   */
  isolate(request: Request, response: Response | PromiseLike<Response>): Promise<Response>;
}

/** `mini-coi.worker.mjs`: as {@link WorkerMiniCoi.isolate}, in a worker that answers by itself. */
export function isolate(request: Request, response: Response | PromiseLike<Response>): Promise<Response>;
