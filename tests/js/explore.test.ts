/**
 * Every path of a visit: what a page decides, over all the loads that its decisions lead to.
 *
 * A load is asked as js/page.ts asks it, step by step. Whatever a browser, a site or a visitor decides is a
 * choice, made when the page looks at it, and made in every way there is. What a load leaves for the next one
 * goes through the real guard, in a storage and a history that lose things. Paths that leave the same behind are
 * one state, so the states are finite, and all of them are seen.
 *
 * One thing is left out: a site that takes both the storage and the state of the entry away. There, nothing is
 * known of the loads before.
 */
import { ok } from "node:assert/strict";
import { test } from "node:test";
import { DIP, MODES, NONE } from "built/policy.js";
import type { Code } from "../../js/codes.js";
import { type Kept, KEY, openGuard } from "../../js/guard.js";
import { ERROR_PAGE, HANDED_BACK_TO_BROWSER, ISOLATED, LEFT, SETTLED_BY_SERVER } from "../../js/registration.js";
import type { Settings } from "../../js/settings.js";
import {
  ABOVE, type Facts, NOBODY, next, obstacle, PAGE, RECENT_RELOADS, RELOADS, renews, SILENT, SITE, type Step, STRANGER, type Worker,
} from "../../js/visit.js";
import { createBrokenStorage, createHistory, createPerformance, createStorage, setGlobals } from "./browser.js";
import { createNote, createSettings, type Note, ORIGIN, type Window } from "./facts.js";

// Choices.

/** Decides between some options. */
type Choose = <T>(what: string, options: readonly T[]) => T;

/** Goes every way there is: once for each sequence of choices. @returns how many there were */
const goEveryWay = (go: (choose: Choose) => void) => {
  const chosen: number[] = [];
  const last: number[] = [];
  let ways = 0;
  do {
    let at = 0;
    go((_what, options) => {
      if (at == chosen.length) chosen.push(0);
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

// What does not hold, with the path that leads there.

const PROMISES = {
  row: "no more than two reloads of ours follow one another",
  minute: "no more than four reloads of ours fall into a minute, even where the site undoes what they do",
  ends: "every load ends, and each end but isolation has a code",
  shown: "a page that was held is loaded again, and so shown",
  stops: "nothing is registered where something is in the way, where the page wants no worker, or after too many reloads",
  form: "what may be the answer to a form is not loaded again by us",
  theirs: "an isolated page renews no worker but its own",
};
type Promised = keyof typeof PROMISES;

type Breach = (promise: Promised, path: string[]) => void;

// One load.

/** Every worker that a page may find. Of one that is not the page's own, mode and address do not matter (visit.test.ts). */
const WORKERS: Worker[] = [SILENT, STRANGER].map((owner_) => ({ owner_, mode_: DIP, isCurrent_: false }));
for (const document_ of [undefined, ISOLATED, SETTLED_BY_SERVER, LEFT, ERROR_PAGE, HANDED_BACK_TO_BROWSER]) {
  for (const owner_ of [ABOVE, SITE]) WORKERS.push({ owner_, mode_: DIP, isCurrent_: false, document_ });
  for (const isCurrent_ of BOTH) MODES.forEach((_, mode_) => WORKERS.push({ owner_: PAGE, mode_, isCurrent_, document_ }));
}

/** What a page may find that no worker controls: none, or one that did not see its document. */
const WORKERS_ELSEWHERE: Worker[] = [...WORKERS.filter(({ document_ }) => !document_), { owner_: NOBODY, mode_: NONE }];

/** What a page may insist on, and whether it steps down. Which mode it is only says what is registered (visit.test.ts). */
const LADDERS = [
  { pinned_: -1, degrades_: true },
  { pinned_: -1, degrades_: false },
  { pinned_: 2, degrades_: false },
];

/** What is decided once in a load, when it is asked for. */
class Decisions {
  readonly made: Record<string, unknown> = {};
  readonly choose: Choose;
  constructor(choose: Choose) {
    this.choose = choose;
  }
  once<T>(what: string, options: readonly T[]): T {
    return (this.made[what] ??= this.choose(what, options)) as T;
  }
}

class SomeWindow implements Window {
  readonly #decisions: Decisions;
  constructor(decisions: Decisions) {
    this.#decisions = decisions;
  }
  get crossOriginIsolated() {
    return this.#decisions.once("crossOriginIsolated", [false, true, "unknown"]);
  }
  get isSecureContext() {
    return this.#decisions.once("isSecureContext", [true, false]);
  }
  get origin() {
    return this.#decisions.once("origin", [ORIGIN, "null"]);
  }
  get location() {
    return { href: `${ORIGIN}/app/page.html`, origin: ORIGIN, protocol: this.#decisions.once("protocol", ["https:", "file:"]) };
  }
}

/** What a page asks for may change from load to load. */
class SomeSettings {
  readonly #decisions: Decisions;
  constructor(decisions: Decisions) {
    this.#decisions = decisions;
  }
  get pinned_() {
    return this.#decisions.once("asks for", LADDERS).pinned_;
  }
  get degrades_() {
    return this.#decisions.once("asks for", LADDERS).degrades_;
  }
  get source_() {
    return this.#decisions.once("source", [`${ORIGIN}/app/mini-coi.js`, "", "https://cdn.example/mini-coi.js"]);
  }
  get scope_() {
    return this.#decisions.once("scope", [`${ORIGIN}/app/`, "", `${ORIGIN}/other/`]);
  }
  get holds_() {
    return this.#decisions.once("holds", BOTH);
  }
  get isManual_() {
    return this.#decisions.once("isManual", BOTH);
  }
  get registers_() {
    return this.#decisions.once("registers", [true, false]);
  }
  get removes_() {
    return this.#decisions.once("removes", BOTH);
  }
}
// All else means nothing here.
Object.setPrototypeOf(SomeSettings.prototype, createSettings());

class SomeLoad implements Facts {
  readonly note_: Note;
  readonly #decisions: Decisions;
  readonly window_: Window;
  readonly asked_: Settings;
  isHeld_?: boolean;
  worker_?: Worker;
  taken_?: Step;
  refusal_?: Code;

  constructor(note: Note, decisions: Decisions) {
    this.note_ = note;
    this.#decisions = decisions;
    this.window_ = new SomeWindow(decisions);
    this.asked_ = new SomeSettings(decisions) as unknown as Settings;
  }
  get canIsolate_() {
    return this.#decisions.once("canIsolate", [true, false]);
  }
  get hasWorkers_() {
    return this.#decisions.once("hasWorkers", [true, false]);
  }
  get isFramed_() {
    return this.#decisions.once("isFramed", BOTH);
  }
  get isExcluded_() {
    return this.#decisions.once("isExcluded", BOTH);
  }
  get isPermitted_() {
    return this.#decisions.once("isPermitted", [true, false]);
  }
  get isParsing_() {
    return this.#decisions.once("isParsing", BOTH);
  }
  get isPrerendering_() {
    return this.#decisions.once("isPrerendering", BOTH);
  }
  get isControlled_() {
    return this.#decisions.once("isControlled", BOTH);
  }
  get isBack_() {
    return this.isControlled_ && this.#decisions.once("isBack", BOTH);
  }
  get isUsed_() {
    return this.#decisions.once("isUsed", BOTH);
  }
  get isAutomated_() {
    return this.#decisions.once("isAutomated", BOTH);
  }
  get first_() {
    return this.#decisions.once("first", [0, 1, 2, 3]);
  }
  get engine_() {
    return this.#decisions.once("engine", [0, 1, 2]);
  }
}

/** How a load ends. */
interface End {
  state: "isolated" | "waiting" | "unavailable" | "reloading";
  code?: Code;
  /** Why it reloads. */
  cause?: string;
  /** Whether it tells the guard how it ended. */
  remembers: boolean;
}

/** Goes through one load, as `start` in js/page.ts does. */
const load = (note: Note, choose: Choose, canHold: boolean, breach: Breach): [End, () => string] => {
  const decisions = new Decisions(choose);
  const facts = new SomeLoad(note, decisions);
  const { made } = decisions;
  const told = () => {
    const { isHeld_: isHeld, worker_: worker, taken_: taken, refusal_: refusal } = facts;
    const all = Object.entries({ ...made, isHeld, worker, taken, refusal }).filter(([, value]) => value !== undefined);
    return all.map(([name, value]) => `${name} ${JSON.stringify(value)}`).join(", ");
  };
  const check = (promise: Promised, holds: unknown) => holds || breach(promise, [told()]);

  let hasTried = !!note.code_;
  for (let steps = 0; steps < 4; steps++) {
    // Before each step the page looks whether it was used meanwhile.
    made.isUsed ||= undefined;
    const { state_: state, code_: code, reload_: cause, holds_: holds, step_: step } = next(facts);

    if (state == "isolated") {
      if (facts.isControlled_ && !facts.asked_.removes_) {
        const worker = choose("worker", WORKERS);
        check("theirs", !renews(worker) || worker.owner_ == PAGE);
      }
      return [{ state, remembers: false }, told];
    }
    if (cause) {
      check("form", !facts.isControlled_ || facts.worker_?.document_ != LEFT || note.reloads_);
      return [{ state: "reloading", cause, code, remembers: false }, told];
    }
    if (state) {
      check("shown", !facts.isHeld_);
      check("ends", code);
      return [{ state: state as End["state"], code, remembers: hasTried }, told];
    }

    facts.taken_ = step;
    hasTried = true;
    if (!step) {
      facts.isHeld_ = holds && canHold;
      facts.refusal_ = choose("looking", [undefined, "timeout"]);
      if (!facts.refusal_) facts.worker_ = choose("worker", facts.isControlled_ ? WORKERS : WORKERS_ELSEWHERE);
    } else if (step.mode_ != null) {
      check("stops", !obstacle(facts) && !facts.asked_.removes_ && note.times_.length < RECENT_RELOADS);
      facts.refusal_ = choose("registering", [undefined, "registration-failed", "timeout"]);
    }
  }
  breach("ends", [told()]);
  return [{ state: "unavailable", remembers: false }, told];
};

// All loads.

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** When every load ends; what lies before it is moved. */
const NOW = 1_800_000_000_000;

/** What one process still sees that another has changed. */
const STALE: Partial<Kept> = { at: NOW - 2 * SECOND, times: [] };

/** What a path has left behind. */
interface State {
  /** What lies in the storage. */
  stored?: Partial<Kept>;
  /** What an entry of the history carries. */
  carried?: Partial<Kept>;
  /** Whether a reload of ours is about to begin. */
  isReloading: boolean;
  /** How many reloads of ours have followed one another. */
  row: number;
  /** How many there were within half a minute, and within another half. */
  recent: [number, number];
}

/** What a world does to what pages keep. */
interface World {
  /** What becomes of a record while our reload goes on. */
  fates: ("kept" | "storage cleared" | "storage stale" | "entry lost")[];
  /** How long our reload may take to begin, in milliseconds. */
  delays: number[];
  hasStorage: boolean;
  promises: Promised[];
}

/** How long it takes until somebody loads a page: a script at once, a visitor after a while. */
const PAUSES: [name: string, milliseconds: number][] = [
  ["at once", 0.3 * SECOND],
  ["after a moment", 2 * SECOND],
  ["after half a minute", 31 * SECOND],
  ["after a minute", 61 * SECOND],
  ["after some minutes", 5 * MINUTE],
];

const SCOPE = `${ORIGIN}/app/`;

/** Two records that mean the same to every load are made one. @param moved how much later it is, in milliseconds */
const simplify = (record: Partial<Kept> | undefined, moved = 0): Partial<Kept> | undefined => {
  if (!record) return;
  const { at = 0, times = [], reloads = 0, causes = [], code } = record;
  const ageOf = (time: number) => NOW - time + moved;
  const recent = times.map(ageOf).filter((age) => age < MINUTE);
  const isNew = ageOf(at) < SECOND;
  return {
    at: isNew ? NOW : NOW - 2 * SECOND,
    times: recent.map((age) => NOW - (age < 30 * SECOND ? 0 : 31 * SECOND)).sort(),
    reloads: Math.min(reloads, isNew ? RELOADS : 1),
    causes: isNew ? [...new Set(causes)].sort() : [],
    // Which one it is only says what is reported.
    code: code && ageOf(at) < 5 * MINUTE ? "timeout" : undefined,
  };
};

/** What lies under our key. */
const read = (text: unknown): Partial<Kept> | undefined => (typeof text == "string" ? JSON.parse(text) : undefined);

/** The page's own state of the entry, and ours around it. */
const entryOf = (record?: Partial<Kept>) => (record ? { [KEY + SCOPE]: JSON.stringify(record), state: "own" } : "own");

/** Explores a world. */
const explore = ({ fates, delays, hasStorage, promises }: World) => {
  const breaches = new Map<Promised, string[]>();
  let ways = 0;
  let transitions = 0;

  /** The ends that a load may come to, by what it knows. How often it was reloaded lately matters only at the limit (visit.test.ts). */
  const known = new Map<string, [End, string][]>();
  const endsOf = ({ reloads_, causes_, code_, times_ }: Note, path: () => string[]) => {
    const isSpent = times_.length >= RECENT_RELOADS;
    const key = JSON.stringify([reloads_, causes_, code_, isSpent]);
    let ends = known.get(key);
    if (!ends) {
      const found = new Map<string, [End, string]>();
      const note = createNote({ reloads_, causes_, code_, times_: isSpent ? times_ : [] });
      const breach: Breach = (promise, tail) => breaches.has(promise) || breaches.set(promise, [...path(), ...tail]);
      ways += goEveryWay((choose) => {
        const [end, told] = load(note, choose, hasStorage, breach);
        const same = `${end.state} ${end.cause} ${!!end.code} ${end.remembers}`;
        if (!found.has(same)) found.set(same, [end, told()]);
      });
      known.set(key, (ends = [...found.values()]));
    }
    return ends;
  };

  const first: State = { isReloading: false, row: 0, recent: [0, 0] };
  const seen = new Map<string, [State, from?: string, how?: string]>();
  const queue: string[] = [];
  const reach = (state: State, from?: string, how?: string) => {
    const key = JSON.stringify(state);
    if (!seen.has(key)) {
      seen.set(key, [state, from, how]);
      queue.push(key);
    }
  };
  const pathTo = (key?: string): string[] => {
    const [, from, how] = (key && seen.get(key)) || [];
    return how ? [...pathTo(from), how] : [];
  };

  /** The next load. @param isOurs whether it is the one that our reload has started */
  const goOn = (key: string, state: State, what: string, pause: number, isOurs: boolean, stored?: Partial<Kept>, carried?: Partial<Kept>) => {
    const begin = () => {
      const storage = hasStorage ? createStorage() : createBrokenStorage();
      if (stored) storage.items.set(KEY + SCOPE, JSON.stringify(stored));
      const history = createHistory(entryOf(carried));
      setGlobals({ sessionStorage: storage, history, performance: createPerformance(NOW + pause, SCOPE), location: { href: SCOPE } });
      return { guard: openGuard(SCOPE), storage, history };
    };
    Date.now = () => NOW + pause;
    const [late, later] = state.recent;
    const recent: State["recent"] = pause < 30 * SECOND ? [late, later] : pause < MINUTE ? [0, late] : [0, 0];
    const row = isOurs ? state.row : 0;

    const { note_: note } = begin().guard;
    const finish = (how: string, act: (guard: ReturnType<typeof openGuard>) => unknown, reloads: "" | "by itself" | "by the page" = "") => {
      transitions++;
      const { guard, storage, history } = begin();
      act(guard);
      const after: State = {
        stored: simplify(read(storage.items.get(KEY + SCOPE)), pause),
        carried: reloads ? simplify(read(history.state[KEY + SCOPE]), pause) : undefined,
        isReloading: !!reloads,
        row: row + (reloads == "by itself" ? 1 : 0),
        recent: [recent[0] + (reloads ? 1 : 0), recent[1]],
      };
      const step = `${what}, knowing ${note.reloads_} reloads (${note.causes_}), ${note.times_.length} lately, ${note.code_ || "no code"}: ${how}`;
      const check = (promise: Promised, holds: boolean) => holds || breaches.has(promise) || breaches.set(promise, [...pathTo(key), step]);
      check("row", after.row <= RELOADS);
      check("minute", after.recent[0] + after.recent[1] <= RECENT_RELOADS);
      // Beyond what is promised there is no end to it.
      if (after.row <= RELOADS && after.recent[0] + after.recent[1] <= RECENT_RELOADS) reach(after, key, step);
    };

    const path = () => [...pathTo(key), `${what}, knowing ${note.reloads_} reloads (${note.causes_}), ${note.times_.length} lately, ${note.code_ || "no code"}`];
    for (const [end, told] of endsOf(note, path)) {
      const { state, cause, code, remembers } = end;
      const how = `${state} ${[cause, code].filter(Boolean).join(" ")} (${told})`;
      if (state == "isolated") finish(how, (guard) => guard.settle_());
      else if (state == "reloading") finish(how, (guard) => guard.leave_(cause!, code), "by itself");
      else finish(how, (guard) => remembers && guard.remember_(code));
      if (state == "waiting") finish(`${how}, then miniCoi.reload()`, (guard) => guard.leave_("manual"), "by the page");
    }
    // Somebody may load another page before this one has come to an end, and after it was held.
    finish("interrupted", () => {});
    finish("interrupted while held", (guard) => guard.remember_());
  };

  reach(first);
  for (let key = queue.shift(); key; key = queue.shift()) {
    const [state] = seen.get(key)!;
    const { stored, carried } = state;
    for (const delay of state.isReloading ? delays : [])
      for (const fate of fates) {
        const seenThere = fate == "storage cleared" ? undefined : fate == "storage stale" ? STALE : stored;
        goOn(key, state, `our reload, ${delay} ms later, ${fate}`, delay, true, seenThere, fate == "entry lost" ? undefined : carried);
      }
    for (const [name, pause] of PAUSES) {
      goOn(key, state, `a load ${name}`, pause, false, stored);
      // Our reload may never begin.
      if (carried) goOn(key, state, `a load of the same entry ${name}`, pause, false, stored, carried);
    }
  }
  console.log(`${process.uptime()} explored ${seen.size} states, ${transitions} transitions, and ${ways} ways through a load`);

  for (const promise of promises) {
    const path = breaches.get(promise);
    ok(!path, `not so that ${PROMISES[promise]}:\n${path?.map((step, index) => `  ${index + 1}. ${step}`).join("\n")}`);
  }
};
test("measure", () => {
 const t = performance.now();
 for (const p of Object.keys(PROMISES)) try {
  explore({ fates: ["kept", "storage cleared", "storage stale", "entry lost"], delays: [50], hasStorage: true, promises: [p as any] });
 } catch (e) {console.log((e as any).message)}
  console.log(process.uptime());
});
