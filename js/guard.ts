/**
 * The guard against loops: what one load leaves for the next ones in this tab.
 *
 * The record is kept in `sessionStorage`. A reload by mini-coi.js also carries it in the history entry, since
 * `Clear-Site-Data` empties the storage, and since Chromium 156 may go on showing one process what
 * another has changed. Chromium loses the entry's state where a header moves the page to another process
 * (all measured by the tests). Nothing outside of this origin can write either.
 */
import type { Code } from "./codes.js";
import { attempt, navigation } from "./dom.js";

/** The record, which is kept in either place. */
export interface Kept {
  /** When it was written, in milliseconds since the epoch. */
  at: number;
  /** When we reloaded lately, likewise. */
  times: number[];
  /** How many reloads led here, without the visitor. */
  reloads: number;
  /** Why, each at most once. */
  causes: string[];
  /** The referrer of the first of these loads. */
  referrer: string;
  /** How the attempt before ended, and what the browser said about it. */
  code: Code;
  detail: string;
}

/** The prefix of every key of mini-coi.js. */
export const KEY = "mini-coi:";

/** How long our reloads count, and how long one may be under way, in milliseconds. */
const MINUTE = 60 * 1000;

/** How long the end of an attempt is remembered, in milliseconds. */
const STALE = 5 * MINUTE;

/** A reload by mini-coi.js begins within this time after it was written, in milliseconds. A visitor is slower. */
const PROMPT = 1000;

/** The knowledge of a load about those before. */
export type Note = ReturnType<typeof judge>;

/**
 * Reads a record for a load. One that somebody else's load has left says nothing of reloads.
 * @param now in milliseconds since the epoch
 * @param start when this load began, likewise
 * @param isCarried whether the history entry has brought it
 */
export const judge = (
  { at = 0, times = [], reloads = 0, causes = [], referrer = "", code, detail = "" }: Partial<Kept>,
  now: number,
  start: number,
  isCarried: boolean,
) => {
  // Clocks are coarse. That of WebKitGTK 2.50 starts with the response, where our reload moves the page to another process.
  const isNext = isCarried ? now - at < MINUTE : start - at > -PROMPT / 5 && start - at < PROMPT;
  return {
    times_: times.filter((time) => now - time < MINUTE),
    reloads_: isNext ? reloads : 0,
    causes_: isNext ? causes : [],
    referrer_: referrer,
    code_: now - at < STALE ? code : undefined,
    detail_: detail,
  };
};

/** The record of this tab, for one scope. */
export const openGuard = (scope: string) => {
  const key = KEY + scope;
  const carried = attempt(() => {
    const { [key]: text, state } = history.state;
    if (text) history.replaceState(state, "");
    return JSON.parse(text);
  });
  const stored = attempt(() => JSON.parse(sessionStorage.getItem(key)!)) || {};
  // Chromium 156 may bring back an entry's state that was replaced a moment ago.
  const isCarried = carried?.at >= (stored.at || 0);
  const kept = isCarried ? carried : stored;
  if (isCarried) attempt(() => sessionStorage.setItem(key, JSON.stringify(kept)));
  const judged = (record: Partial<Kept>) => judge(record, Date.now(), performance.timeOrigin, isCarried);
  const note = attempt(() => judged(kept)) || judged({});
  const { times_: times } = note;

  /** @returns whether it will be there for the next load */
  const write = (record: Partial<Kept>) =>
    attempt(() => {
      sessionStorage.setItem(key, JSON.stringify({ at: Date.now(), times, ...record }));
      return true;
    });

  return {
    note_: note,

    /** Ends what our reload has left: it has done its work, and the next hard reload heals as well. */
    settle_: () => (kept.reloads || kept.code) && write({}),

    /** Remembers how an attempt ended: later loads try again, but do not hold the page for it. */
    remember_: (code?: Code, detail?: string) => write({ code, detail }),

    /** Leaves a note for the load that our reload is about to start, which may be there only to report a code. */
    leave_: (cause: string, code?: Code, detail?: string) => {
      const record = { times: [...times, Date.now()], reloads: note.reloads_ + 1, causes: [...note.causes_, cause], referrer: note.referrer_, code, detail };
      write(record);
      // The entry also becomes one of a GET: a reload that repeats a POST would send a form again, and a
      // stranger's as if it were the site's own (Chromium 156; Firefox 153 asks the visitor).
      // The text of a text fragment is not part of `location.href`, and would be lost (Chromium 156).
      attempt(() => {
        const url = location.href + (/#?:~:.*/.exec(navigation().name) || "");
        history.replaceState({ [key]: JSON.stringify({ at: Date.now(), ...record }), state: history.state }, "", url);
      });
    },
  };
};
