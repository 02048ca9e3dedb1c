/**
 * Looks after the worker itself: it goes when the site does not want it any more. It keeps what it has seen in
 * a cache of its scope, since it may be stopped at any time.
 */
import { ASK, ASKED_LATELY, ASKED_NOW, DOCUMENT, KEEP, LEFT_BEFORE, MISSING, ORPHANED, RELIEVED, UNREGISTER, UPKEEP } from "built/policy.js";
import { bit, statusClass } from "./facts.js";
import { KEY } from "./guard.js";
import type { Isolator } from "./isolator.js";
import { fetch } from "./media.js";
import { lookUp } from "./policy.js";

/** The worker's observations, with times in milliseconds since the epoch. */
interface Seen {
  /** When it looked for its file last, and whether since a document had isolated by itself. */
  asked?: number;
  settled?: boolean;
  /** Since when the file is gone. */
  gone?: number;
}

/** How long it rests between two looks, in milliseconds. */
const DAY = 24 * 60 * 60 * 1000;

/**
 * Unregisters the worker where its file is gone from the host, or the host isolates by itself.
 * @param request for a document that has just come
 * @param isSettled whether that one does
 */
export const keep = async (isolator: Isolator, registration: ServiceWorkerRegistration, request: Request, isSettled: boolean) => {
  const { scope } = registration;
  const now = Date.now();
  const isLate = (time?: number) => now - time! < DAY;
  const cache = await caches.open(KEY + "kept:" + scope);
  const kept = await cache?.match(scope);
  const seen: Seen = kept ? await kept.json() : {};
  const since = isSettled && !seen.settled ? 0 : (seen.asked ||= now);
  const lately = bit(isLate(since), ASKED_LATELY);
  let isLeaving = false;
  if (lookUp(UPKEEP, lately) == ASK) {
    const file = await fetch(location.href, { cache: "no-cache" });
    const isRelieved = isSettled && file.ok && isolator.isolate_(DOCUMENT, request, file)[1] == KEEP;
    seen.gone = statusClass(file) == MISSING ? seen.gone || now : 0;
    isLeaving =
      lookUp(
        UPKEEP,
        ASKED_NOW | lately | bit(isRelieved, RELIEVED) | bit(await caches.has(KEY + scope), LEFT_BEFORE) | bit(seen.gone && !isLate(seen.gone), ORPHANED),
      ) == UNREGISTER;
    seen.asked = now;
    seen.settled = isSettled;
    // An empty cache says that it has left once: WebKitGTK 2.50 loses what is written just before.
    if (isRelieved) await caches.open(KEY + scope);
  }
  if (!kept || seen.asked == now) await cache?.put(scope, new Response(JSON.stringify(seen)));
  if (isLeaving) await registration.unregister();
};
