/**
 * Looks after the worker itself: it goes when the site does not want it any more. What it has seen lies in
 * a cache of its scope, since it may be stopped at any time.
 */
import { ASK, ASKED_LATELY, ASKED_NOW, DOCUMENT, FILE_GONE, FILE_SETTLED, GONE_BEFORE, LEFT_BEFORE, MISSING, SETTLED, UNREGISTER, UPKEEP } from "built/policy.js";
import { statusClass } from "./facts.js";
import { KEY } from "./guard.js";
import type { Isolator } from "./isolator.js";
import { fetch } from "./media.js";
import { lookUp } from "./policy.js";

/** What the worker has seen, with times in milliseconds since the epoch. */
interface Seen {
  /** When it looked for its file last, and when since a document had isolated by itself. */
  asked?: number;
  settled?: number;
  /** Since when the file is gone. */
  gone?: number;
  /** Whether it has left once. */
  left?: boolean;
}

/** How long it rests between two looks, in milliseconds. */
const DAY = 24 * 60 * 60 * 1000;

/** Whether something is a day ago, or longer, or never was. */
const isOld = (time = 0) => Date.now() - time >= DAY;

const bit = (value: unknown, fact: number) => (value ? fact : 0);

/** Remembers what the worker has seen. */
const write = async (scope: string, seen: Seen) => {
  const cache = await caches.open(KEY + scope);
  await cache?.put(scope, new Response(JSON.stringify(seen)));
};

const read = async (scope: string): Promise<Seen> => {
  if (!(await caches.has(KEY + scope))) return {};
  const kept = await caches.match(scope, { cacheName: KEY + scope });
  // An empty cache is what version 1.0 left behind when it retired.
  return kept ? kept.json() : { left: true };
};

/** Begins the first day of a new worker. */
export const begin = async ({ scope }: ServiceWorkerRegistration) => {
  if (!(await caches.has(KEY + scope))) await write(scope, { asked: Date.now() });
};

/**
 * Unregisters the worker where its file is gone from the host, or the host isolates by itself.
 * @param request for a document that has just come
 * @param isSettled whether that one does
 */
export const keep = async ({ isolate }: Isolator, registration: ServiceWorkerRegistration, request: Request, isSettled: boolean) => {
  const { scope } = registration;
  const seen = await read(scope);
  const bits = bit(isSettled, SETTLED) | bit(!isOld(isSettled ? seen.settled : seen.asked), ASKED_LATELY) | bit(seen.left, LEFT_BEFORE);
  if (lookUp(UPKEEP, bits) != ASK) return;

  const file = await fetch(location.href, { cache: "no-cache" });
  const isGone = statusClass(file) == MISSING;
  const isFileSettled = file.ok && isolate(DOCUMENT, request, file).isSettled;
  const now = Date.now();
  const answer = lookUp(
    UPKEEP,
    bits | ASKED_NOW | bit(isFileSettled, FILE_SETTLED) | bit(isGone, FILE_GONE) | bit(seen.gone && isOld(seen.gone), GONE_BEFORE),
  );
  const isLeaving = answer == UNREGISTER;
  await write(scope, {
    asked: now,
    settled: isSettled ? now : seen.settled,
    gone: isGone ? seen.gone || now : undefined,
    left: seen.left || (isLeaving && isFileSettled),
  });
  if (isLeaving) await registration.unregister();
};
