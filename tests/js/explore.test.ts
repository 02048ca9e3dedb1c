/**
 * Every path of a visit: what a page decides, over all the loads that its decisions lead to.
 *
 * A load is asked as `js/page.ts` asks it, step by step. Whatever a browser, a site or a visitor decides is
 * a choice among all that there is, made when the page looks at it, and made in every way. What one load
 * leaves for the next goes through the real guard, in a storage and a history that lose things.
 *
 * Loads that leave the same behind are one state, so the number of states is finite, and all of them are seen.
 */
import { ok } from "node:assert/strict";
import { test } from "node:test";
import { DIP, NONE } from "built/policy.js";
import type { Code } from "../../js/codes.js";
import { type Kept, KEY, openGuard } from "../../js/guard.js";
import { ERROR_PAGE, HANDED_BACK_TO_BROWSER, ISOLATED, LEFT, SETTLED_BY_SERVER } from "../../js/registration.js";
import { ABOVE, type Facts, NOBODY, next, obstacle, PAGE, RECENT_RELOADS, RELOADS, renews, SILENT, SITE, type Step, STRANGER, type Worker } from "../../js/visit.js";
import { createBrokenStorage, createHistory, createStorage, setGlobals } from "./browser.js";
import { createSettings, type Note, ORIGIN, type Window } from "./facts.js";

// Choices.

/** Decides between some options. */
type Choose = <T>(what: string, options: readonly T[]) => T;

/** Goes every way that there is: once for each sequence of choices. @returns how many there were */
const goEveryWay = (go: (choose: Choose) => void) => {
  const chosen: number[] = [];
  const last: number[] = [];
  let ways = 0;
  do {
    let at = 0;
    go((_what, options) => {
      chosen[at] ??= 0;
      last[at] = options.length - 1;
      return options[chosen[at++]];
    });
    ways++;
    // The last choice that has another option takes it; those behind it are made anew.
    while (at && chosen[at - 1] == last[at - 1]) at--;
    chosen.length = at;
    if (at) chosen[at - 1]++;
  } while (chosen.length);
  return ways;
};

const BOTH = [false, true];

// A load.

/** Every worker that a page may find. Of one that is not the page's own, mode and address do not matter (visit.test.ts). */
const WORKERS: Worker[] = [SILENT, STRANGER].map((owner_) => ({ owner_, mode_: DIP, isCurrent_: false }));
for (const document_ of [undefined, ISOLATED, SETTLED_BY_SERVER, LEFT, ERROR_PAGE, HANDED_BACK_TO_BROWSER]) {
  for (const owner_ of [ABOVE, SITE]) WORKERS.push({ owner_, mode_: DIP, isCurrent_: false, document_ });
  for (const isCurrent_ of BOTH) for (const mode_ of [DIP, 1, 2, NONE]) WORKERS.push({ owner_: PAGE, mode_, isCurrent_, document_ });
}

/** What a page that is not controlled may find: a worker that did not see its document, or none. */
const WORKERS_ELSEWHERE = [...WORKERS.filter(({ document_ }) => !document_), { owner_: NOBODY, mode_: NONE }];

/** What a page may insist on, and whether it steps down. Which mode it is only says what is registered (visit.test.ts). */
const LADDERS = [
  { pinned_: -1, degrades_: true },
  { pinned_: -1, degrades_: false },
  { pinned_: 2, degrades_: false },
];

/** Decides about a fact when it is asked for, and only once in a load. */
type Once = <T>(what: string, options: readonly T[]) => T;

const createOnce = (choose: Choose, decided: Record<string, unknown>): Once => {
  return (what, options) => (decided[what] ??= choose(what, options)) as any;
};

class SomeWindow implements Window {
  constructor(private readonly once: Once) {}
  get crossOriginIsolated() { return this.once("crossOriginIsolated", [false, true, "unknown"]); }
  get isSecureContext() { return this.once("isSecureContext", [true, false]); }
  get origin() { return this.once("origin", [ORIGIN, "null"]); }
  get location() { return { href: `${ORIGIN}/app/page.html`, origin: ORIGIN, protocol: this.once("protocol", ["https:", "file:"]) }; }
}
/** How a load ends. */
interface End {
  state: "isolated" | "waiting" | "unavailable" | "reloading";
  code?: Code;
  /** Why it reloads. */
  cause?: string;
  /** Whether it tells the guard how it ended. */
  remembers: boolean;
  /** What has led there. */
  decided: Record<string, unknown>;
}

/** One load, as `start` in js/page.ts goes through it. */
const goThrough = (note: Note, choose: Choose, isStorageBroken: boolean): End => {
  const load = new Load(note, choose);
  const { decided } = load;
  const fail = (claim: string) => ok(false, `${claim}\n${tell({ ...decided, worker: load.worker_, taken: load.taken_, refusal: load.refusal_, isHeld: load.isHeld_ }, note)}`);

  let hasTried = !!note.code_;
  for (let steps = 0; ; steps++) {
    if (steps > 3) fail("a load goes on without an end");
    load.lookAgain();
    const { state_: state, code_: code, reload_: cause, holds_: holds, step_: step } = next(load);

    if (state == "isolated") {
      const worker = load.isControlled_ && !load.asked_.removes_ ? choose("worker", WORKERS) : undefined;
      if (worker && renews(worker) && worker.owner_ != PAGE) fail("an isolated page renews somebody else's worker");
      return { state, remembers: false, decided };
    }
    if (cause) {
      if (load.isControlled_ && load.worker_?.owner_ == PAGE && load.worker_.document_ == LEFT && load.worker_.isCurrent_ && !note.reloads_) fail("what may be the answer to a form is loaded again");
      return { state: "reloading", cause, code, remembers: false, decided };
    }
    if (state) {
      if (load.isHeld_) fail("a page that was held is never shown");
      if (!code) fail("a load ends without a code");
      return { state: state as End["state"], code, remembers: hasTried, decided };
    }

    load.taken_ = step;
    hasTried = true;
    if (!step) {
      load.isHeld_ = holds && !isStorageBroken;
      load.refusal_ = choose("look", [undefined, "timeout"]);
      if (!load.refusal_) load.worker_ = choose("worker", load.isControlled_ ? WORKERS : WORKERS_ELSEWHERE);
    } else if (step.mode_ != null) {
      if (obstacle(load) || load.asked_.removes_ || note.times_.length >= RECENT_RELOADS) fail("a worker is registered against what stops it");
      load.refusal_ = choose("register", [undefined, "registration-failed", "timeout"]);
    }
  }
};

/** Facts in words, for a path. */
const tell = (decided: Record<string, unknown>, note: Note) => {
  const facts = Object.entries(decided).filter(([, value]) => value !== undefined);
  return `knows ${note.reloads_} reloads (${note.causes_}), ${note.times_.length} lately, ${note.code_ || "no code"}; ${facts.map(([name, value]) => `${name}: ${JSON.stringify(value)}`).join(", ")}`;
};
test("measure", () => {
  const t=performance.now();
  const ends = new Map();
  const n = goEveryWay((choose) => {
    try {
    const end = goThrough({times_:[],reloads_:0,causes_:[],referrer_:"",code_:undefined,detail_:""}, choose, false);
    ends.set([end.state,end.cause,end.code,end.remembers].join(), 1);
    } catch(e) {ends.set((e as any).message.split("\n")[0],1) }
  });
  console.log(n, performance.now()-t, [...ends.keys()]);
});
