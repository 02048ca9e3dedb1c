/**
 * Decides what a page does on its way to isolation, one step at a time. It takes facts and knows no
 * browser; `page.ts` gathers the facts and acts. `tests/js` explores every sequence of them: no path has
 * more than two reloads in a row, or four in a minute, and each ends in a state with a code.
 */
import { BELOW, DIP, NONE } from "built/policy.js";
import type { Code } from "./codes.js";

/** How often one visit may reload by itself: two reloads are three loads. */
export const RELOADS = 2;

/** How often a tab may be reloaded by us within a minute, whoever undoes what we do. */
export const RECENT_RELOADS = 4;

/** How long a page rests below a mode that did not isolate, in milliseconds. */
export const REST = 24 * 60 * 60 * 1000;

/** Whose the worker is that covers a page. */
export type Owner =
  /** There is none. */
  | "none"
  /** This page's: it carries this file, under the address that such a page gave it. */
  | "page"
  /** A page's of a wider scope, with a copy of this file. */
  | "above"
  /** The site's own script, with this file in it; the site gave it its address. */
  | "site"
  /** It has this page's address, but does not answer: an older file, or a slow one. */
  | "silent"
  /** It does not carry this file. */
  | "stranger";

/** The worker that covers a page. */
export interface Worker {
  owner: Owner;
  /** Whether its address says what the page asks for now. */
  isCurrent: boolean;
  /** The position of its mode. */
  mode: number;
  /** What it has done with this document. */
  document?: "headers" | "left" | "error";
}

/** Everything that matters. */
export interface Facts {
  // The document.
  isIsolated: boolean;
  isHttp: boolean;
  /** Whether this browser has `crossOriginIsolated`. */
  knowsIsolation: boolean;
  /** Whether it may isolate at all. */
  canIsolate: boolean;
  isSecure: boolean;
  hasOrigin: boolean;
  hasWorkers: boolean;
  isFramed: boolean;
  /** Whether its Permissions-Policy allows isolation, as far as the browser tells. */
  isPermitted: boolean;
  isParsing: boolean;
  isPrerendering: boolean;
  isControlled: boolean;
  /** Whether it is one that the visitor came back to. */
  isBack: boolean;
  /** Whether the visitor has used it, and so may have entered something. */
  isUsed: boolean;
  /** Whether nobody looks at it: a search engine, or a browser whose `register` is not its own. */
  isAutomated: boolean;

  // What the page asks for.
  isWanted: boolean;
  isManual: boolean;
  mayHold: boolean;
  hasSource: boolean;
  isOwnSource: boolean;
  isInScope: boolean;
  isExcluded: boolean;
  /** The position of the mode that it insists on; -1 for none. */
  pinned: number;
  degrades: boolean;
  /** The position of the mode to begin with. */
  first: number;
  /** The position of the browser's engine. */
  engine: number;

  // How it came here.
  reloads: number;
  causes: string[];
  recent: number;
  /** What this load shall report. */
  failure?: Code;
  /** Whether an earlier attempt failed. */
  hasFailed: boolean;

  // What has come of it so far.
  isHeld: boolean;
  worker?: Worker;
  /** The step that has been taken. */
  taken?: Step;
  /** The code with which it failed. */
  refusal?: Code;
}

/** What brings the next load closer to isolation. */
export interface Step {
  cause: string;
  /** The position of the mode to register; -1 for the browser's best. */
  mode?: number;
  /** Whether that mode is one to rest in, below another. */
  rests?: boolean;
  /** Whether the worker has to be asked for headers on an error page. */
  demands?: boolean;
}

export type Action =
  | { do: "finish"; state: "isolated" | "waiting" | "unavailable"; code: Code | null; isFailure?: boolean }
  /** Finds the worker that covers the page. */
  | { do: "look"; holds: boolean }
  | { do: "take"; step: Step }
  /** Loads the document again; with a code, only to release it. */
  | { do: "reload"; cause: string; code?: Code };

const finish = (state: "isolated" | "waiting" | "unavailable", code: Code | null = null, isFailure = false): Action => ({
  do: "finish", state, code, isFailure,
});

/** Ends an attempt. A page that is held has to be loaded again to be seen. */
const fail = ({ isHeld }: Facts, code: Code): Action =>
  isHeld ? { do: "reload", cause: "release", code } : finish("unavailable", code, true);

/** What makes every attempt futile. */
export const obstacle = (facts: Facts): Code | undefined => {
  if (!facts.isHttp) return "not-http";
  if (!facts.knowsIsolation || !facts.canIsolate) return "unsupported-browser";
  if (!facts.isSecure) return "insecure-context";
  if (!facts.hasOrigin) return "sandboxed";
  if (!facts.hasWorkers) return "no-service-worker";
  if (!facts.isWanted) return "declined";
  if (!facts.hasSource) return "no-script-url";
  if (!facts.isOwnSource) return "cross-origin-script";
  if (!facts.isInScope) return "out-of-scope";
  if (facts.isExcluded) return "excluded";
  if (!facts.isPermitted) return "permissions-policy";
  // Only Document-Isolation-Policy isolates a frame whatever its parent is.
  if (facts.isFramed && facts.first != DIP) return "framed";
};

/** What to do next. */
export const next = (facts: Facts): Action => {
  if (facts.isIsolated) return finish("isolated");
  if (facts.isWanted && facts.failure) return finish("unavailable", facts.failure, true);
  const code = obstacle(facts);
  if (code) return finish("unavailable", code);
  // It was loaded again for that already, and passes by the worker once more.
  if (!facts.isControlled && facts.causes.includes("uncontrolled")) return finish("unavailable", "bypassed", true);
  if (facts.recent >= RECENT_RELOADS) return finish("unavailable", "reload-loop");
  if (!facts.worker) return { do: "look", holds: holds(facts) };
  if (facts.refusal) return fail(facts, facts.refusal);
  if (facts.taken) return conclude(facts, facts.taken);
  const step = choose(facts, facts.worker);
  return "do" in step ? step : step.mode == null && !step.demands ? conclude(facts, step) : { do: "take", step };
};

/**
 * Whether to hold the page: its scripts do not run un-isolated then, and nothing is fetched twice. Only
 * a reload shows it again, so it must be one that loses nothing: a document that a worker left alone may
 * be the answer to a form, unless our own reload led to it.
 */
const holds = (facts: Facts) =>
  facts.mayHold && facts.isParsing && facts.reloads < RELOADS && (!facts.isControlled || facts.reloads > 0) &&
  !(facts.hasFailed || facts.isUsed || facts.isBack || facts.isPrerendering || facts.isAutomated);

/** The step to take, given the worker. */
const choose = (facts: Facts, { owner, isCurrent, mode, document }: Worker): Action | Step => {
  const { pinned, isControlled, causes } = facts;
  const wasUncontrolled = causes.includes("uncontrolled");
  const again = { cause: "uncontrolled" };

  if (owner == "none") return { cause: "register", mode: pinned };
  if (owner == "stranger" || (owner == "silent" && (facts.hasFailed || wasUncontrolled))) return fail(facts, "foreign-worker");
  if (owner == "site")
    // A guest may have nothing to answer for.
    return isControlled && (document == "headers" || wasUncontrolled) ? fail(facts, "no-mode-works") : again;
  if (owner == "above") return wasUncontrolled ? { cause: "register", mode: pinned } : again;
  if (!isCurrent) return { cause: "settings", mode: pinned };
  if (mode == NONE) return fail(facts, "no-mode-works");
  if (!isControlled || owner == "silent" || !document) return again;

  // The worker has left it to the browser: a form of another site, or a frame in a page without isolation.
  if (document == "left") return facts.isFramed ? fail(facts, "framed") : finish("waiting", "reload-needed");
  if (document == "error") return { cause: "demand", demands: true };
  // It came with headers, and is not isolated. Nothing below would help a frame.
  if (facts.isFramed && mode == DIP) return fail(facts, "framed");
  const below = facts.degrades ? BELOW[mode][facts.engine] : NONE;
  return { cause: "step:" + below, mode: below, rests: true };
};

/** What follows a step that has been taken. */
const conclude = (facts: Facts, { cause, mode }: Step): Action => {
  const isSpent = facts.reloads >= RELOADS || facts.causes.includes(cause);
  if (isSpent && cause == "uncontrolled") return fail(facts, "bypassed");
  const waits = facts.isManual || isSpent || facts.isUsed || facts.isBack;
  if (!waits) return { do: "reload", cause };
  if (facts.isHeld) return isSpent ? { do: "reload", cause: "release", code: "reload-needed" } : { do: "reload", cause };
  // Nothing is left to try, and no later load will do better.
  return mode == NONE ? finish("unavailable", "no-mode-works", true) : finish("waiting", "reload-needed");
};

/** Whether an isolated page asks for something else than the worker's address says: it has that next time. */
export const renews = ({ owner, isCurrent }: Worker) => owner == "page" && !isCurrent;
