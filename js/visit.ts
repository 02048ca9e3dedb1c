/**
 * Decides what a page does on its way to isolation, one step at a time. It takes facts and knows no
 * browser; `page.ts` gathers the facts and acts. `tests/js` explores every sequence of them: no path has
 * more than two reloads in a row, or four in a minute, and each ends in a state with a code.
 */
import { BELOW, DIP, KEEPS_RELOADED, NONE } from "built/policy.js";
import type { Code } from "./codes.js";
import type { Note } from "./guard.js";
import type { MiniCoi } from "./mini-coi.d.ts";
import { ERROR_PAGE, ISOLATED, LEFT } from "./registration.js";
import type { Settings } from "./settings.js";

/** How often one visit may reload by itself: two reloads are three loads. */
export const RELOADS = 2;

/** How often mini-coi.js may reload a tab within a minute, whatever undoes the effect. */
export const RECENT_RELOADS = 4;

// Whose the worker is that covers a page.

/** There is none. */
export const NOBODY = 0;
/** This page's: it carries this file, under the address that such a page gave it. */
export const PAGE = 1;
/** A page's of a wider scope, with a copy of this file. */
export const ABOVE = 2;
/** The site's own script, with this file in it; the site gave it its address. */
export const SITE = 3;
/** It has this page's address, but does not answer: an older file, or a slow one. */
export const SILENT = 4;
/** It does not carry this file. */
export const STRANGER = 5;

/** The worker that covers a page. */
export interface Worker {
  owner_: number;
  /** Whether its address says what the page asks for now. */
  isCurrent_?: boolean;
  /** The position of its mode. */
  mode_: number;
  /** Whether this file is a guest in another script. */
  isGuest_?: boolean;
  /** Its act on this document. */
  document_?: number;
}

/** Everything that matters. What is `unknown` counts as true or false. */
export interface Facts {
  /** The window, as far as isolation is concerned. */
  window_: { crossOriginIsolated?: unknown; isSecureContext: boolean; origin: string; location: { href: string; origin: string; protocol: string } };
  /** The page's wishes. */
  asked_: Settings;
  /** The record of the loads before. */
  note_: Note;

  /** Whether this browser may isolate at all. */
  canIsolate_: boolean;
  /** Whether it has service workers here. */
  hasWorkers_: unknown;
  isFramed_: boolean;
  isExcluded_: boolean;
  /** Whether the Permissions-Policy allows isolation, as far as the browser tells. */
  isPermitted_: boolean;
  isParsing_: boolean;
  /** Whether no other script runs later that the parser has come by: no policy would stop it any more. */
  isFirstScript_: boolean;
  isPrerendering_: unknown;
  isControlled_: unknown;
  /** Whether it is one that the visitor came back to. */
  isBack_: unknown;
  /** Whether the visitor has used it, and so may have entered something. */
  isUsed_: unknown;
  /** Whether nobody looks at it: a search engine, or a browser whose `register` is not its own. */
  isAutomated_: boolean;
  /** The position of the mode to begin with. */
  first_: number;
  /** The position of the browser's engine. */
  engine_: number;

  // The results so far.
  isHeld_?: boolean;
  worker_?: Worker;
  /** The step that has been taken. */
  taken_?: Step;
  /** The code with which it failed. */
  refusal_?: Code;
}

/** A step that brings the next load closer to isolation. */
export interface Step {
  cause_: string;
  /** The position of the mode to register, -1 for the browser's best; none where the worker shall give an error page headers. */
  mode_?: number;
}

/** The next action. */
export interface Action {
  /** The state that the page comes to; none while there is something to do. */
  state_?: MiniCoi["state"];
  code_?: Code;
  /** Why to load the document again; with a code, only to release it. */
  reload_?: string;
  /** Whether to hold the page while its worker is looked for. */
  holds_?: boolean;
  step_?: Step;
}

const waits: Action = { state_: "waiting", code_: "reload-needed" };

/** Ends an attempt. A page that is held has to be loaded again to be seen. */
const fail = (facts: Facts, code: Code): Action => (facts.isHeld_ ? { reload_: "release", code_: code } : { state_: "unavailable", code_: code });

/** Finds what makes every attempt futile. */
export const obstacle = (facts: Facts): Code | undefined => {
  const { crossOriginIsolated, isSecureContext, location, origin } = facts.window_;
  const asked = facts.asked_;
  const note = facts.note_;
  if (asked.removes_) return "declined";
  // Our reload only releases the page.
  if (note.reloads_ && note.code_) return note.code_;
  if (!location.protocol.startsWith("http")) return "not-http";
  if (typeof crossOriginIsolated != "boolean" || !facts.canIsolate_) return "unsupported-browser";
  if (!isSecureContext) return "insecure-context";
  if (origin == "null") return "sandboxed";
  if (!facts.hasWorkers_) return "no-service-worker";
  if (!asked.registers_) return "declined";
  if (!asked.source_) return "no-script-url";
  if (!asked.source_.startsWith(location.origin + "/")) return "cross-origin-script";
  if (!asked.scope_ || !location.href.startsWith(asked.scope_)) return "out-of-scope";
  if (facts.isExcluded_) return "excluded";
  if (!facts.isPermitted_) return "permissions-policy";
  // Only Document-Isolation-Policy isolates a frame in any parent.
  if (facts.isFramed_ && facts.first_ != DIP) return "framed";
  // It was loaded again for that already, and passes by the worker once more.
  if (!facts.isControlled_ && note.causes_.includes("uncontrolled")) return "bypassed";
  if (note.times_.length >= RECENT_RELOADS) return "reload-loop";
};

/** Decides what to do next. */
export const next = (facts: Facts): Action => {
  const code = obstacle(facts);
  if (facts.window_.crossOriginIsolated === true) return { state_: "isolated" };
  if (code) return { state_: "unavailable", code_: code };
  // A policy of the page itself, after the tag, counts while the page is painted, but not where its parser is stopped.
  if (facts.refusal_ == "blocked-by-csp" && facts.isHeld_ && paints(facts)) return { reload_: "policy" };
  if (facts.refusal_) return fail(facts, facts.refusal_);
  if (facts.taken_) return conclude(facts, facts.taken_);
  return facts.worker_ ? choose(facts, facts.worker_) : { holds_: holds(facts) };
};

/**
 * Whether to hold the page: its scripts do not run un-isolated then, and nothing is fetched twice. Only
 * a reload shows it again, so it must be one that loses nothing: a document that a worker left alone may
 * be the answer to a form, unless our own reload led to it.
 */
const holds = (facts: Facts) => {
  const { reloads_: reloads, code_: code } = facts.note_;
  const isSeen = facts.isUsed_ || facts.isBack_ || facts.isPrerendering_ || facts.isAutomated_ || code;
  return facts.asked_.holds_ && facts.isParsing_ && !isSeen && (facts.isControlled_ ? reloads == 1 : reloads < RELOADS);
};

/** Whether the visitor sees a page that is held: the first load of a visit, where the browser and the page let us. */
export const paints = ({ note_: note, isFirstScript_: isFirst, engine_: engine }: Facts) => isFirst && !note.reloads_ && (KEEPS_RELOADED >> engine) & 1;

/** Decides by the worker. */
const choose = (facts: Facts, { owner_: owner, document_: document, isCurrent_: isCurrent, mode_: mode }: Worker): Action => {
  const { pinned_: pinned, degrades_: degrades } = facts.asked_;
  const wasUncontrolled = facts.note_.causes_.includes("uncontrolled");
  const register = (cause: string, mode = pinned): Action => ({ step_: { cause_: cause, mode_: mode } });

  if (owner == NOBODY || (owner == ABOVE && wasUncontrolled)) return register("register");
  if (owner == STRANGER || (owner == SILENT && (facts.note_.code_ || wasUncontrolled))) return fail(facts, "foreign-worker");
  // A guest may have nothing to answer for.
  if (owner == SITE && facts.isControlled_ && (document == ISOLATED || wasUncontrolled)) return fail(facts, "no-mode-works");
  if (owner == PAGE) {
    if (!isCurrent) return register("settings");
    if (mode == NONE) return fail(facts, "no-mode-works");
    // It came with headers, and is not isolated, or the worker has left it to the browser. Nothing helps a frame.
    if (facts.isFramed_ && (document == LEFT || (document == ISOLATED && mode == DIP))) return fail(facts, "framed");
    // It may be the answer to a form of another site.
    if (document == LEFT) return facts.isHeld_ ? fail(facts, "reload-needed") : waits;
    if (document == ERROR_PAGE) return { step_: { cause_: "demand" } };
    if (document == ISOLATED) {
      const below = degrades ? BELOW[mode][facts.engine_] : NONE;
      return register("step:" + below, below);
    }
  }
  return conclude(facts, { cause_: "uncontrolled" });
};

/** Decides after a step that has been taken. */
const conclude = (facts: Facts, { cause_: cause, mode_: mode }: Step): Action => {
  const { reloads_: reloads, causes_: causes } = facts.note_;
  const isSpent = reloads >= RELOADS || causes.includes(cause);
  if (isSpent && cause == "uncontrolled") return fail(facts, "bypassed");
  if (!isSpent && (facts.isHeld_ || !(facts.asked_.isManual_ || facts.isUsed_ || facts.isBack_ || (!reloads && facts.worker_!.document_ == LEFT))))
    return { reload_: cause };
  // At the foot of the ladder, no later load will do better.
  return mode == NONE ? fail(facts, "no-mode-works") : facts.isHeld_ ? fail(facts, "reload-needed") : waits;
};

/** Whether an isolated page asks for something else than the worker's address says: it has that next time. */
export const renews = (worker: Worker) => worker.owner_ == PAGE && !worker.isCurrent_;
