/**
 * Every path of a visit: what a page decides, over all the loads that its decisions lead to.
 *
 * First, every way through one load. It is asked as js/page.ts asks it, step by step. Everything that a browser, a
 * site, a visitor or the loads before decide is a choice, made when the page looks at it, and made in every way.
 * Then, every sequence of loads. What one leaves for the next goes through the real guard, in a storage and a
 * history that lose things. Paths that leave the same behind are one state, so the states are finite, and all of
 * them are seen.
 *
 * One thing is left out: a site that takes both the storage and the state of the entry away. There, nothing is
 * known of the loads before.
 */
import { ok } from "node:assert/strict";
import { test } from "node:test";
import { DIP, MODES, NONE } from "built/policy.js";
import type { Code } from "../../js/codes.js";
import { type Kept, KEY, openGuard } from "../../js/guard.js";
import { ERROR_PAGE, BYPASSED, ISOLATED, LEFT, SETTLED_BY_SERVER } from "../../js/registration.js";
import type { Settings } from "../../js/settings.js";
import {
  ABOVE,
  type Facts,
  NOBODY,
  next,
  obstacle,
  PAGE,
  RECENT_RELOADS,
  RELOADS,
  renews,
  SILENT,
  SITE,
  type Step,
  STRANGER,
  type Worker,
} from "../../js/visit.js";
import { createBrokenStorage, createHistory, createPerformance, createStorage, setGlobals } from "./browser.js";
import { createSettings, type Note, ORIGIN, type Window } from "./facts.js";

/** What is promised of every path. */
const PROMISES = {
  row: "no more than two reloads in a row",
  minute: "no more than four reloads in a minute, even if the site undoes their effect",
  ends: "every load ends, and each end but isolation has a code",
  shown: "a page that was held is loaded again, and so shown",
  stops: "nothing is registered where something is in the way, where the page wants no worker, or after too many reloads",
  form: "what may be the answer to a form is not loaded again by us",
  theirs: "an isolated page renews no worker but its own",
};
type Promised = keyof typeof PROMISES;

// Choices.

/** Decides between some options, of which the first is the ordinary one. */
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

const NO = [false, true];
const YES = [true, false];

// One load.

/** Every worker that a page may find. Of one that is not the page's own, mode and address do not matter (visit.test.ts). */
const WORKERS: Worker[] = [SILENT, STRANGER].map((owner_) => ({ owner_, mode_: DIP, isCurrent_: false }));
for (const document_ of [undefined, ISOLATED, SETTLED_BY_SERVER, LEFT, ERROR_PAGE, BYPASSED]) {
  for (const owner_ of [ABOVE, SITE]) WORKERS.push({ owner_, mode_: DIP, isCurrent_: false, document_ });
  for (const isCurrent_ of YES) MODES.forEach((_, mode_) => WORKERS.push({ owner_: PAGE, mode_, isCurrent_, document_ }));
}

/** What a page may find that no worker controls: none, or one that did not see its document. */
const WORKERS_ELSEWHERE: Worker[] = [{ owner_: NOBODY, mode_: NONE }, ...WORKERS.filter(({ document_ }) => !document_)];

const OWNER_NAMES: Record<number, string> = {
  [NOBODY]: "no worker",
  [PAGE]: "its own worker",
  [ABOVE]: "a worker from above",
  [SITE]: "the site's worker",
  [SILENT]: "a silent worker",
  [STRANGER]: "a stranger",
};
const DOCUMENT_NAMES: Record<number, string> = {
  [ISOLATED]: "isolated",
  [SETTLED_BY_SERVER]: "found isolated",
  [LEFT]: "left alone",
  [ERROR_PAGE]: "passed as an error page",
  [BYPASSED]: "handed back",
};

/** A worker in words. */
const wordsOf = ({ owner_: owner, document_: document, mode_: mode, isCurrent_: isCurrent }: Worker) =>
  `${OWNER_NAMES[owner]}${owner == PAGE ? ` (${MODES[mode]}${isCurrent ? "" : ", of other settings"})` : ""}${document ? ` by which it was ${DOCUMENT_NAMES[document]}` : ""}`;

/** What a page may insist on, and whether it steps down. Which mode it is only says what is registered (visit.test.ts). */
const LADDERS = [
  { pinned_: -1, degrades_: true },
  { pinned_: -1, degrades_: false },
  { pinned_: 2, degrades_: false },
];

/** What is decided in a load. */
class Decisions {
  readonly choose: Choose;
  readonly made: Record<string, unknown> = {};
  /** What is not as it ordinarily is, for a reader. */
  readonly told: string[] = [];
  /** What is asked of the loads before, with the answer. */
  readonly known: Record<string, unknown> = {};

  constructor(choose: Choose) {
    this.choose = choose;
  }

  /** Decides about something each time it is asked for. */
  again<T>(what: string, options: readonly T[]): T {
    const option = this.choose(what, options);
    if (option !== options[0]) this.told.push(typeof option == "boolean" ? `${option ? "" : "not "}${what}` : `${what} ${JSON.stringify(option)}`);
    return option;
  }

  /** Decides which worker the page finds. */
  worker(options: readonly Worker[]) {
    const worker = this.choose("worker", options);
    this.told.push(wordsOf(worker));
    return worker;
  }

  /** Decides about something the first time. */
  once<T>(what: string, options: readonly T[]): T {
    return (this.made[what] ??= this.again(what, options)) as T;
  }

  /** Decides about something that the loads before have left. */
  before<T>(what: string, options: readonly T[]): T {
    return (this.known[what] ??= this.choose(what, options)) as T;
  }
}

class SomeNote {
  readonly #decisions: Decisions;
  constructor(decisions: Decisions) {
    this.#decisions = decisions;
  }
  get reloads_() {
    return this.#decisions.before("reloads", [0, 1, RELOADS]);
  }
  get code_() {
    return this.#decisions.before("code", ["", "timeout"]);
  }
  /** How often the tab was reloaded by us lately matters only where it is too often (visit.test.ts). */
  get times_() {
    return { length: this.#decisions.before("is spent", NO) ? RECENT_RELOADS : 0 };
  }
  get causes_() {
    return { includes: (cause: string) => this.#decisions.before("cause " + cause, NO) };
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
    return this.#decisions.once("isSecureContext", YES);
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
    return this.#decisions.once("holds", YES);
  }
  get isManual_() {
    return this.#decisions.once("isManual", NO);
  }
  get registers_() {
    return this.#decisions.once("registers", YES);
  }
  get removes_() {
    return this.#decisions.once("removes", NO);
  }
}
// All else means nothing here.
Object.setPrototypeOf(SomeSettings.prototype, createSettings());

class SomeLoad implements Facts {
  readonly #decisions: Decisions;
  readonly window_: Window;
  readonly asked_: Settings;
  readonly note_: Note;
  isHeld_?: boolean;
  worker_?: Worker;
  taken_?: Step;
  refusal_?: Code;

  constructor(decisions: Decisions) {
    this.#decisions = decisions;
    this.window_ = new SomeWindow(decisions);
    this.asked_ = new SomeSettings(decisions) as unknown as Settings;
    this.note_ = new SomeNote(decisions) as unknown as Note;
  }
  get canIsolate_() {
    return this.#decisions.once("canIsolate", YES);
  }
  get hasWorkers_() {
    return this.#decisions.once("hasWorkers", YES);
  }
  get isFramed_() {
    return this.#decisions.once("isFramed", NO);
  }
  get isExcluded_() {
    return this.#decisions.once("isExcluded", NO);
  }
  get isPermitted_() {
    return this.#decisions.once("isPermitted", YES);
  }
  get isParsing_() {
    return this.#decisions.once("isParsing", YES);
  }
  get isFirstScript_() {
    return this.#decisions.once("isFirstScript", YES);
  }
  get isPrerendering_() {
    return this.#decisions.once("isPrerendering", NO);
  }
  get isControlled_() {
    return this.#decisions.once("isControlled", NO);
  }
  get isBack_() {
    return this.isControlled_ && this.#decisions.once("isBack", NO);
  }
  /** Before each step the page looks whether it was used meanwhile. */
  get isUsed_() {
    return this.#decisions.once("isUsed", NO);
  }
  get isAutomated_() {
    return this.#decisions.once("isAutomated", NO);
  }
  get first_() {
    return this.#decisions.once("first", [0, 1, 2, 3]);
  }
  get engine_() {
    return this.#decisions.once("engine", [0, 1, 2]);
  }
}

/** A way through a load. */
interface Way {
  /** What it needs of the loads before. */
  known: Record<string, unknown>;
  state: "isolated" | "waiting" | "unavailable" | "reloading" | "none";
  code?: Code;
  /** Why it reloads. */
  cause?: string;
  /** Whether it tells the guard how it ended. */
  remembers?: boolean;
  /** What is not so on this way that is promised. */
  breaks: Promised[];
  told: string[];
}

/** Goes one way through a load, as `start` in js/page.ts does. */
const load = (choose: Choose): Way => {
  const decisions = new Decisions(choose);
  const facts = new SomeLoad(decisions);
  const { known, made, told } = decisions;
  const { note_: note } = facts;
  const breaks: Promised[] = [];
  const check = (promise: Promised, holds: unknown) => holds || breaks.push(promise);

  let hasTried = note.reloads_ > 0;
  for (let steps = 0; steps < 4; steps++) {
    made.isUsed ||= undefined;
    const { state_: state, code_: code, reload_: cause, holds_: holds, step_: step } = next(facts);

    if (state == "isolated") {
      if (facts.isControlled_ && !facts.asked_.removes_) {
        const worker = decisions.worker(WORKERS);
        check("theirs", !renews(worker) || worker.owner_ == PAGE);
      }
      return { known, state, breaks, told };
    }
    if (cause) {
      check("form", !facts.isControlled_ || facts.worker_?.document_ != LEFT || note.reloads_);
      return { known, state: "reloading", cause, code, breaks, told };
    }
    if (state) {
      check("shown", !facts.isHeld_);
      check("ends", code && (state == "waiting" || state == "unavailable"));
      return { known, state: state as Way["state"], code, remembers: hasTried, breaks, told };
    }

    facts.taken_ = step;
    hasTried = true;
    if (!step) {
      facts.isHeld_ = holds && decisions.before("has storage", YES);
      if (facts.isHeld_) told.push("held");
      facts.refusal_ = decisions.again("looking", [undefined, "timeout"]);
      if (!facts.refusal_) facts.worker_ = decisions.worker(facts.isControlled_ ? WORKERS : WORKERS_ELSEWHERE);
    } else if (step.mode_ != null) {
      check("stops", !obstacle(facts) && !facts.asked_.removes_ && note.times_.length < RECENT_RELOADS);
      facts.refusal_ = decisions.again("registering", [undefined, "registration-failed", "timeout"]);
    }
  }
  return { known, state: "none", breaks: [...breaks, "ends"], told };
};

/** Every way through a load; of those that need and leave the same, one. */
const [WAYS, WAYS_COUNT] = (() => {
  const ways = new Map<string, Way>();
  const count = goEveryWay((choose) => {
    const way = load(choose);
    const { told, code, ...all } = way;
    const same = JSON.stringify({ ...all, isCoded: !!code });
    if (!ways.has(same)) ways.set(same, way);
  });
  return [[...ways.values()], count];
})();

// All loads.

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** When every load ends; earlier times are moved. */
const NOW = 1_800_000_000_000;

const SCOPE = `${ORIGIN}/app/`;

/** How long it takes until somebody loads a page: a script at once, a visitor after a while. */
const PAUSES: [name: string, milliseconds: number][] = [
  ["at once", 0.3 * SECOND],
  ["after a moment", 2 * SECOND],
  ["after half a minute", 31 * SECOND],
  ["after a minute", 61 * SECOND],
  ["after some minutes", 5 * MINUTE],
];

/** What one process still sees that another has changed. */
const STALE: Partial<Kept> = { at: NOW - 2 * SECOND };

/** What a path has left behind. */
interface State {
  /** What is in the storage. */
  stored?: Partial<Kept>;
  /** What the entry of the history carries. */
  carried?: Partial<Kept>;
  /** Whether mini-coi.js is about to reload. */
  isReloading: boolean;
  /** How many reloads in a row mini-coi.js has made. */
  row: number;
  /** How many there were within half a minute, and within the half before. */
  recent: [number, number];
}

/** What loads make of what they find that leave the same behind. */
interface Outcome {
  /** How the first of them goes. */
  how: string;
  /** What they leave, as a text. */
  same: string;
  stored?: Partial<Kept>;
  carried?: Partial<Kept>;
  isReloading: boolean;
  /** Who loads the page again. */
  reloads: "nobody" | "we" | "the page";
  breaks: Promised[];
}

/** Where paths lead. */
interface World {
  /** What becomes of a record while our reload goes on. */
  fates: ("kept" | "storage cleared" | "storage stale" | "entry lost")[];
  /** How long our reload may take to begin, in milliseconds. */
  delays: number[];
  hasStorage: boolean;
}

/** Makes two records one that mean the same to every load. @param moved how much later it is, in milliseconds */
const simplify = (record: Partial<Kept> | undefined, moved: number): Partial<Kept> | undefined => {
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

const waysKnown = new Map<string, Way[]>();

/** The ways of a load that knows this of those before; of those that end the same, one. */
const waysOf = ({ reloads_: reloads, causes_: causes, code_: code, times_: times }: Note, hasStorage: boolean) => {
  const isSpent = times.length >= RECENT_RELOADS;
  const key = JSON.stringify([reloads, causes, code, isSpent, hasStorage]);
  const isSo = ([what, answer]: [string, unknown]) => {
    if (what == "reloads") return answer == Math.min(reloads, RELOADS);
    if (what == "code") return !!answer == !!code;
    if (what == "is spent") return answer == isSpent;
    if (what == "has storage") return answer == hasStorage;
    return answer == causes.includes(what.slice("cause ".length));
  };
  if (!waysKnown.has(key)) {
    const ways = new Map<string, Way>();
    for (const way of WAYS.filter(({ known }) => Object.entries(known).every(isSo))) {
      const same = `${way.state} ${way.cause} ${!!way.code} ${way.remembers} ${way.breaks}`;
      if (!ways.has(same)) ways.set(same, way);
    }
    waysKnown.set(key, [...ways.values()]);
  }
  return waysKnown.get(key)!;
};

/** What may become of a load that begins so long after the last one ended, and finds these records. */
const outcomesOf = (pause: number, stored: Partial<Kept> | undefined, carried: Partial<Kept> | undefined, hasStorage: boolean): Outcome[] => {
  const begin = () => {
    const storage = hasStorage ? createStorage() : createBrokenStorage();
    if (stored) storage.items.set(KEY + SCOPE, JSON.stringify(stored));
    const history = createHistory(carried ? { [KEY + SCOPE]: JSON.stringify(carried), state: "own" } : "own");
    setGlobals({ sessionStorage: storage, history, performance: createPerformance(NOW + pause, SCOPE), location: { href: SCOPE } });
    return { guard: openGuard(SCOPE), storage, history };
  };
  Date.now = () => NOW + pause;
  const { note_: note } = begin().guard;
  const known = `knowing ${note.reloads_} reloads (${note.causes_}), ${note.times_.length} lately, ${note.code_ ? "a" : "no"} code`;

  const outcomes = new Map<string, Outcome>();
  const finish = (how: string, act: (guard: ReturnType<typeof openGuard>) => unknown, reloads: Outcome["reloads"] = "nobody", breaks: Promised[] = []) => {
    const { guard, storage, history } = begin();
    act(guard);
    const parse = (text: unknown) => (typeof text == "string" ? JSON.parse(text) : undefined);
    const left = {
      stored: simplify(parse(storage.items.get(KEY + SCOPE)), pause),
      carried: simplify(parse(history.state[KEY + SCOPE]), pause),
      isReloading: reloads != "nobody",
    };
    const same = JSON.stringify(left);
    const key = `${same} ${reloads} ${breaks}`;
    if (!outcomes.has(key)) outcomes.set(key, { how: `${known}, ${how}`, same, reloads, breaks, ...left });
  };
  for (const way of waysOf(note, hasStorage)) {
    const { state, cause, code, remembers, breaks, told } = way;
    const how = `${told.join(", ") || "all as usual"}: ${[state, cause, code].filter(Boolean).join(" ")}`;
    if (state == "isolated") finish(how, (guard) => guard.settle_(), "nobody", breaks);
    else if (state == "reloading") finish(how, (guard) => guard.leave_(cause!, code), "we", breaks);
    else finish(how, (guard) => remembers && guard.remember_(code), "nobody", breaks);
    if (state == "waiting") finish(`${how}, then miniCoi.reload()`, (guard) => guard.leave_("manual"), "the page");
  }
  // Another page may be loaded before this one has come to an end, and after it was held.
  finish("interrupted", () => {});
  finish("interrupted while held", (guard) => guard.remember_());
  return [...outcomes.values()];
};

/** Explores a world. @returns the first path, of the shortest, to each promise that is broken */
const explore = ({ fates, delays, hasStorage }: World) => {
  const broken = new Map<Promised, string[]>();
  const seen = new Map<string, [State, from?: string, how?: string]>();
  const queue: string[] = [];
  const memory = new Map<string, Outcome[]>();
  let transitions = 0;

  const reach = (key: string, state: State, from?: string, how?: string) => {
    seen.set(key, [state, from, how]);
    queue.push(key);
  };
  const pathTo = (key: string | undefined): string[] => {
    const [, from, how] = (key && seen.get(key)) || [];
    return how ? [...pathTo(from), how] : [];
  };

  /** The next load. @param isOurs whether it is the one that our reload has started */
  const goOn = (from: string, what: string, pause: number, isOurs: boolean, stored?: Partial<Kept>, carried?: Partial<Kept>) => {
    const [state] = seen.get(from)!;
    const [late, later] = pause < 30 * SECOND ? state.recent : pause < MINUTE ? [0, state.recent[0]] : [0, 0];
    const found = JSON.stringify([pause, stored, carried]);
    if (!memory.has(found)) memory.set(found, outcomesOf(pause, stored, carried, hasStorage));

    for (const { how, same, reloads, breaks, stored, carried, isReloading } of memory.get(found)!) {
      transitions++;
      const row = (isOurs ? state.row : 0) + (reloads == "we" ? 1 : 0);
      const recent: State["recent"] = [late + (reloads == "nobody" ? 0 : 1), later];
      const broke = [...breaks];
      if (row > RELOADS) broke.push("row");
      if (recent[0] + recent[1] > RECENT_RELOADS) broke.push("minute");
      for (const promise of broke) if (!broken.has(promise)) broken.set(promise, [...pathTo(from), `${what}, ${how}`]);
      // Beyond a limit, there might be no end to it.
      if (row > RELOADS || recent[0] + recent[1] > RECENT_RELOADS) continue;
      const key = `${same} ${row} ${recent}`;
      if (!seen.has(key)) reach(key, { stored, carried, isReloading, row, recent }, from, `${what}, ${how}`);
    }
  };

  reach("nothing", { isReloading: false, row: 0, recent: [0, 0] });
  for (let key = queue.shift(); key; key = queue.shift()) {
    const [{ stored, carried, isReloading }] = seen.get(key)!;
    for (const delay of isReloading ? delays : [])
      for (const fate of fates) {
        const there = fate == "storage cleared" ? undefined : fate == "storage stale" ? STALE : stored;
        goOn(key, `our reload (${delay} ms, ${fate})`, delay, true, there, fate == "entry lost" ? undefined : carried);
      }
    for (const [name, pause] of PAUSES) {
      goOn(key, `a load ${name}`, pause, false, stored);
      // Our reload may never begin.
      if (carried) goOn(key, `a load ${name} of the same entry`, pause, false, stored, carried);
    }
  }
  return { broken, states: seen.size, transitions };
};

/** Checks that a world keeps promises. */
const check = (name: string, world: World, promises: Promised[]) => {
  const { broken, states, transitions } = explore(world);
  console.log(`${name}: explored ${states} states, ${transitions} transitions (${WAYS_COUNT} ways through a load, ${WAYS.length} that differ)`);
  for (const promise of promises)
    test(`${name}, ${PROMISES[promise]}`, () => {
      const path = broken.get(promise) || [];
      ok(!path.length, "not on this path:" + path.map((step, index) => `\n  ${index + 1}. ${step}`).join(""));
    });
};

const FATES: World["fates"] = ["kept", "storage cleared", "storage stale", "entry lost"];

check("wherever the record survives", { fates: FATES, delays: [50], hasStorage: true }, ["row", "minute", "ends", "shown", "stops", "form", "theirs"]);
// The entry carries the record from one load to the next, and nothing remembers it beyond.
check("without any storage", { fates: ["kept"], delays: [50], hasStorage: false }, ["row", "ends", "shown", "stops", "form", "theirs"]);
// A reload that begins late, as a page's own may, is taken for somebody else's.
check("where our reload begins late", { fates: FATES, delays: [50, 2 * SECOND], hasStorage: true }, ["minute", "ends", "shown", "stops", "form", "theirs"]);
