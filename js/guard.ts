/**
 * The guard against loops: what one load leaves for the next ones in this tab.
 *
 * The record lies in `sessionStorage`. A reload of ours also carries it in the history entry, since
 * `Clear-Site-Data` empties the storage, and since Chromium 156 may go on showing one process what
 * another has changed. Chromium loses the entry's state where a header moves the page to another process
 * (all measured by the tests). Nothing outside of this origin can write either.
 */
import type { Code } from "./codes.js";

/** What lies in either place. */
export interface Kept {
  /** When we reloaded lately, in milliseconds since the epoch. */
  times: number[];
  /** The outcome of the attempt before: later loads try again, but do not hold the page for it. */
  failure?: Failed;
  /** What our own reload leaves for the load that it starts. */
  next?: Next;
}

/** Why an attempt ended, and what the browser said about it. */
export interface Failed {
  code: Code;
  detail: string;
  at: number;
}

export interface Next {
  /** When it was written. */
  at: number;
  /** How many reloads led here, without the visitor. */
  reloads: number;
  /** Why, each at most once. */
  causes: string[];
  /** The referrer of the first of these loads. */
  referrer: string;
  /** What this load shall report, instead of another attempt. */
  failure?: Failed;
}

/** What this load must know of those before. */
export interface Note extends Omit<Next, "at"> {
  /** How many reloads of ours there were in this tab within a minute. */
  recent: number;
  /** The outcome of an attempt that ended a while ago. */
  remembered?: Failed;
}

/** What begins every key of ours. */
export const KEY = "mini-coi:";

/** How long our reloads count, in milliseconds. */
const MINUTE = 60 * 1000;

/** How long an outcome is remembered, in milliseconds. */
const STALE = 5 * MINUTE;

/** A reload of ours begins within this time after it was written, in milliseconds. A visitor is slower. */
const PROMPT = 1000;

/**
 * What a record means to a load.
 * @param now in milliseconds since the epoch
 * @param start when this load began, likewise
 */
export const judge = (kept: Kept | undefined, now: number, start: number): Note => {
  const isFresh = (at: number, limit: number) => now - at < limit && at - now < limit;
  const { times = [], failure, next } = kept || {};
  const note = {
    recent: times.filter((time) => isFresh(time, MINUTE)).length,
    remembered: failure && isFresh(failure.at, STALE) ? failure : undefined,
  };
  // A record that somebody else's load has left says nothing of this one. Clocks are coarse.
  const age = next ? start - next.at : NaN;
  return next && age > -PROMPT / 5 && age < PROMPT
    ? { ...note, reloads: next.reloads, causes: next.causes, referrer: next.referrer, failure: next.failure }
    : { ...note, reloads: 0, causes: [], referrer: "" };
};

const parse = (text: unknown): Kept | undefined => {
  try {
    const kept = JSON.parse(String(text));
    return Array.isArray(kept.times) ? kept : undefined;
  } catch {}
};

/** The record of this tab, for one scope. */
export const openGuard = (scope: string) => {
  const key = KEY + scope;

  const read = () => {
    try {
      return parse(sessionStorage.getItem(key));
    } catch {}
  };

  /** @returns whether it will be there for the next load */
  const write = (kept: Kept) => {
    try {
      sessionStorage.setItem(key, JSON.stringify(kept));
      return true;
    } catch {
      return false;
    }
  };

  /** The record that our reload has put into the history entry, which gets its own state back. */
  const takeState = () => {
    try {
      const { state } = history;
      if (!state || !state[key]) return;
      history.replaceState(state.state, "");
      return parse(state[key]);
    } catch {}
  };

  const stored = read();
  const carried = takeState();
  const kept: Kept = carried || stored || { times: [] };
  const note = judge(kept, Date.now(), performance.timeOrigin);
  const times = kept.times.filter((time) => Date.now() - time < MINUTE);

  return {
    note,

    /** Ends what our reload has left: it has done its work, and the next hard reload heals as well. */
    settle: () => {
      if (kept.next || kept.failure) write({ times });
    },

    /** Remembers how an attempt ended. @returns whether that was possible */
    remember: (failure?: Failed) => write({ times, failure }),

    /** Leaves a note for the load that our reload is about to start. */
    leave: (cause: string, failure?: Failed) => {
      const at = Date.now();
      const next = { at, reloads: note.reloads + 1, causes: [...note.causes, cause], referrer: note.referrer, failure };
      const record = { times: [...times, at], next };
      write(record);
      try {
        // The entry also becomes one of a GET: a reload that repeats a POST would send a form again, and a
        // stranger's as if it were the site's own (Chromium 156; Firefox 153 asks the visitor).
        history.replaceState({ [key]: JSON.stringify(record), state: history.state }, "");
      } catch {}
    },
  };
};
