/** Turns what the browser hands to a worker into the numbers that the policy takes. */
import {
  CHALLENGES,
  CROSS_ORIGIN,
  CUT_DOWNLOAD,
  CUTS_BODIES,
  DESTINATIONS,
  DISGUISED,
  DISGUISES_FORMS,
  FOLLOWS_REDIRECTS,
  GET,
  HEADERS,
  ONLY_IF_CACHED,
  REDIRECTED,
  REQUEST_MODES,
  SETTLED_AT,
  SHOWN,
  STATUSES,
  TOKENS,
  TOP_LEVEL,
} from "built/policy.js";
import { isSameOrigin } from "./dom.js";
import { isEngine } from "./ladder.js";
import { atStep } from "./policy.js";

/** A fact as a number. */
export const bit = (value: unknown, fact: number) => (value ? fact : 0);

/** The class of a request's destination. */
export const classOf = ({ destination }: Request) => DESTINATIONS[destination] || 0;

/** The question for a plan. @param known what the worker knows beyond the request itself */
export const requestBits = (mode: number, request: Request, known: number) => {
  const isGet = request.method == "GET";
  return (
    known |
    mode |
    // A mode of the future counts as the last one, `cors`.
    ((REQUEST_MODES.indexOf(request.mode) & 3) << 2) |
    (classOf(request) << 4) |
    bit(isGet, GET) |
    bit(!isSameOrigin(request.url), CROSS_ORIGIN) |
    bit(request.redirect == "follow", FOLLOWS_REDIRECTS) |
    bit(request.cache == "only-if-cached", ONLY_IF_CACHED) |
    bit(!isGet && isEngine(DISGUISES_FORMS) && !isSameOrigin(request.referrer), DISGUISED)
  );
};

/** The headers of a response whose token settles them in a mode, as bits. */
export const settledBits = (mode: number, { headers }: Response) =>
  HEADERS.reduce((bits, name, index) => bits | (((TOKENS[index][(headers.get(name) || "").split(";")[0].trim()] >> mode) & 1) << index), 0);

/** The class of a response's status. */
export const statusClass = ({ status }: Response) => atStep(STATUSES, status);

/** The question for a verdict. @param known what the worker knows beyond the response and its request */
export const responseBits = (mode: number, plan: number, request: Request, response: Response, settled: number, known: number) => {
  const { headers, redirected } = response;
  const type = headers.get("Content-Type");
  const isDownload = /^attachment/i.test(headers.get("Content-Disposition") || "") || (type && !SHOWN.test(type));
  return (
    known |
    mode |
    (plan << 2) |
    (statusClass(response) << 4) |
    (settled << SETTLED_AT) |
    bit(redirected, REDIRECTED) |
    bit(request.destination == "document", TOP_LEVEL) |
    bit(headers.has("WWW-Authenticate"), CHALLENGES) |
    bit(isEngine(CUTS_BODIES) && isDownload, CUT_DOWNLOAD)
  );
};
