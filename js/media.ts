/** Fetching resources of other origins so that an isolated document may use them. */
import { CORS_FETCH, TAKES_BARE_RANGES } from "built/policy.js";
import type { Isolator } from "./isolator.js";
import { isEngine } from "./ladder.js";

/** The browser's own, where a worker's has been replaced (js/guest.ts). */
export const { fetch } = self;

/** Makes a request one without credentials; any change of a request would lose its referrer. */
const anonymous = ({ referrer, referrerPolicy }: Request): RequestInit => ({ credentials: "omit", referrer, referrerPolicy });

/** Asks for a resource with CORS, by a request that may be changed. @returns rejects where it does not come so */
const fetchShared = async (request: Request, headers: Headers): Promise<Response> => {
  const response = await fetch(request, { ...anonymous(request), mode: "cors", headers });
  return response.ok ? response : Promise.reject();
};

/**
 * Fetches a resource of another origin with CORS, for a document under `require-corp`.
 *
 * Chromium 156 takes no part of a file without `Content-Range`, which no script can read across origins. There
 * the whole is asked for, so that sound and video play, but cannot be sought.
 * @returns rejects where the resource does not come with CORS
 */
export const fetchWithCors = async (isolator: Isolator, request: Request): Promise<Response> => {
  const headers = new Headers(request.headers);
  if (!isEngine(TAKES_BARE_RANGES)) headers.delete("Range");
  return isolator.isolate_(CORS_FETCH, request, await fetchShared(request, headers))[0]!;
};

/**
 * Fetches what a site's own worker asks for in the name of a page, without credentials, as the page itself
 * would get it. A change of a `no-cors` request drops its `Range`, so a part is asked for with CORS first.
 */
export const fetchAnonymously = (request: Request, init?: RequestInit) => {
  const fetchIt = () => fetch(request, { ...anonymous(request), ...init });
  return request.headers.has("Range") ? fetchShared(request, request.headers).catch(fetchIt) : fetchIt();
};
