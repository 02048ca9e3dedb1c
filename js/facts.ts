/** Turns what the browser hands to a worker into the numbers that the policy takes. */
import {
  CHALLENGES, CROSS_ORIGIN, CUT_DOWNLOAD, CUTS_BODIES, DESTINATIONS, DISGUISED, DISGUISES_FORMS, FOLLOWS_REDIRECTS, GET, HANDED_BACK, HEADERS,
  IN_UNISOLATED, OF_UNISOLATED, ONLY_IF_CACHED, OUTSIDE, REDIRECTED, REPEATABLE, DEMANDED, REQUEST_MODES, SETTLED_AT, SHOWN, STATUSES, TOKENS, TOP_LEVEL,
} from "built/policy.js";
import { isSameOrigin } from "./dom.js";
import { engine } from "./ladder.js";
import { atStep } from "./policy.js";

/** What the worker knows of a request beyond the request itself. */
export interface RequestContext {
  isHandedBack?: boolean;
  isOfUnisolated?: boolean;
  isOutside?: boolean;
}

/** What it knows of a response beyond the response and its request. */
export interface ResponseContext {
  isRepeatable?: boolean;
  isDemanded?: boolean;
  isInUnisolated?: boolean;
}

const bit = (value: unknown, fact: number) => (value ? fact : 0);

/** Whether a request is for a frame in another document. */
export const isFrame = ({ destination }: Request) => DESTINATIONS[destination] == DESTINATIONS.iframe;

/** The question for a plan. */
export const requestBits = (mode: number, request: Request, { isHandedBack, isOfUnisolated, isOutside }: RequestContext) => {
  const isGet = request.method == "GET";
  return (
    mode |
    // A mode of the future counts as the last one, `cors`.
    ((REQUEST_MODES.indexOf(request.mode) & 3) << 2) |
    ((DESTINATIONS[request.destination] || 0) << 4) |
    bit(!isSameOrigin(request.url), CROSS_ORIGIN) |
    bit(isGet, GET) |
    bit(request.redirect == "follow", FOLLOWS_REDIRECTS) |
    bit(request.cache == "only-if-cached", ONLY_IF_CACHED) |
    bit(isHandedBack, HANDED_BACK) |
    bit(isOfUnisolated, OF_UNISOLATED) |
    bit(isOutside, OUTSIDE) |
    bit(!isGet && DISGUISES_FORMS[engine()] && !isSameOrigin(request.referrer), DISGUISED)
  );
};

/** The headers of a response whose token settles them in a mode, as bits. */
export const settledBits = (mode: number, { headers }: Response) =>
  HEADERS.reduce((bits, name, index) => {
    const token = (headers.get(name) || "").split(";")[0].trim();
    return bits | bit(TOKENS[mode][index].includes(token), 1 << index);
  }, 0);

/** Whether the browser will save a response to a file. */
const isDownload = ({ headers }: Response) => {
  const type = headers.get("Content-Type");
  return /^\s*attachment/i.test(headers.get("Content-Disposition") || "") || (type && !SHOWN.some((start) => type.trim().toLowerCase().startsWith(start)));
};

/** The class of a response's status. */
export const statusClass = ({ status }: Response) => atStep(STATUSES, status);

/** The question for a verdict. */
export const responseBits = (mode: number, plan: number, request: Request, response: Response, settled: number, context: ResponseContext) =>
  mode |
  (plan << 2) |
  (statusClass(response) << 4) |
  (settled << SETTLED_AT) |
  bit(response.redirected, REDIRECTED) |
  bit(request.destination == "document", TOP_LEVEL) |
  bit(response.headers.has("WWW-Authenticate"), CHALLENGES) |
  bit(CUTS_BODIES[engine()] && isDownload(response), CUT_DOWNLOAD) |
  bit(context.isRepeatable, REPEATABLE) |
  bit(context.isDemanded, DEMANDED) |
  bit(context.isInUnisolated, IN_UNISOLATED);
