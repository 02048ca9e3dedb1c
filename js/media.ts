/** Fetching resources of other origins so that an isolated document may use them. */
import { CORS_FETCH, TAKES_BARE_RANGES } from "built/policy.js";
import type { Isolator } from "./isolator.js";
import { engine } from "./ladder.js";

/** The browser's own, where a worker's has been replaced (js/guest.ts). */
export const { fetch } = self;

/** What makes a request one without credentials; any change of a request would lose its referrer. */
export const anonymous = ({ referrer, referrerPolicy }: Request): RequestInit => ({ credentials: "omit", referrer, referrerPolicy });

/** A response from some byte on, as the part of a file that a player has asked for. */
const partOf = (response: Response, start: number) => {
  const length = Number(response.headers.get("Content-Length"));
  if (!response.body || !(start < length)) return response;
  let left = start;
  const body = response.body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform: (chunk, stream) => {
        if (left < chunk.length) stream.enqueue(chunk.subarray(left));
        left = Math.max(0, left - chunk.length);
      },
    }),
  );
  const headers = new Headers(response.headers);
  headers.set("Content-Range", `bytes ${start}-${length - 1}/${length}`);
  headers.set("Content-Length", String(length - start));
  return new Response(body, { status: 206, headers });
};

/**
 * Fetches a resource of another origin with CORS, for a document under `require-corp`.
 *
 * Chromium 156 takes no part of a file whose `Content-Range` it cannot read. There the whole is asked for,
 * and what comes before the part is skipped, so sound and video can be sought.
 * @returns rejects where the resource does not come with CORS
 */
export const fetchWithCors = async ({ isolate }: Isolator, request: Request): Promise<Response> => {
  const headers = new Headers(request.headers);
  const [, start] = /^bytes=(\d+)-$/.exec(headers.get("Range") || "") || [];
  const takesRanges = TAKES_BARE_RANGES[engine()];
  if (!takesRanges) headers.delete("Range");
  const response = await fetch(new Request(request, { ...anonymous(request), mode: "cors", headers }));
  if (!response.ok) return Promise.reject();
  const part = start && !takesRanges ? partOf(response, Number(start)) : response;
  return isolate(CORS_FETCH, request, part).response!;
};

/**
 * Fetches what a site's own worker asks for in the name of a page, without credentials, as the page itself
 * would get it. A change of a `no-cors` request drops its `Range`, so a part is asked for with CORS first.
 */
export const fetchAnonymously = async (request: Request, init?: RequestInit): Promise<Response> => {
  if (request.headers?.has("Range")) {
    const { url, headers, signal } = request;
    const part = await fetch(new Request(url, { ...anonymous(request), mode: "cors", headers, signal })).catch(() => null);
    if (part?.ok) return part;
  }
  return fetch(request, { ...anonymous(request), ...init });
};
