/** What a page decides on its way to isolation, by tables. What follows from it over many loads is in explore.test.ts. */
import { deepEqual, equal, ok } from "node:assert/strict";
import { test } from "node:test";
import { BELOW, CREDENTIALLESS, DIP, KEEPS_RELOADED, MODES, NONE, REQUIRE_CORP } from "built/policy.js";
import { ERROR_PAGE, BYPASSED, ISOLATED, LEFT, SETTLED_BY_SERVER } from "../../js/registration.js";
import type { Settings } from "../../js/settings.js";
import {
  ABOVE,
  type Action,
  type Facts,
  NOBODY,
  next,
  obstacle,
  PAGE,
  paints,
  RECENT_RELOADS,
  RELOADS,
  renews,
  SILENT,
  SITE,
  STRANGER,
  type Step,
  type Worker,
} from "../../js/visit.js";
import { createFacts, createNote, createSettings, createWorker, type Note, ORIGIN, type Window } from "./facts.js";

const DOCUMENTS = [undefined, ISOLATED, SETTLED_BY_SERVER, LEFT, ERROR_PAGE, BYPASSED];
const OWNERS = [NOBODY, PAGE, ABOVE, SITE, SILENT, STRANGER];
const ALL_MODES = MODES.map((_, mode) => mode);
const PINNED = [-1, DIP, CREDENTIALLESS, REQUIRE_CORP];
const ENGINES = [0, 1, 2];
const BOTH = [false, true];

const waits: Action = { state_: "waiting", code_: "reload-needed" };
const ended = (code: Action["code_"]): Action => ({ state_: "unavailable", code_: code });

// What makes every attempt futile.

/** Changes facts such that something is in the way. */
const inWindow = (changes: Partial<Window>) => (facts: Facts) => void Object.assign(facts.window_, changes);
const inSettings = (changes: Partial<Settings>) => (facts: Facts) => void Object.assign(facts.asked_, changes);
const inNote = (changes: Partial<Note>) => (facts: Facts) => void Object.assign(facts.note_, changes);
const inFacts = (changes: Partial<Facts>) => (facts: Facts) => void Object.assign(facts, changes);
const at = (location: Partial<Window["location"]>) => (facts: Facts) => void Object.assign(facts.window_.location, location);

/** Every obstacle, in the order in which they are told. */
const OBSTACLES: [code: string, what: string, change: (facts: Facts) => void][] = [
  ["declined", "the page wants the worker to be gone", inSettings({ removes_: true })],
  ["timeout", "our reload was there to report a code", inNote({ reloads_: 1, code_: "timeout" })],
  ["not-http", "the page is a file", at({ protocol: "file:" })],
  ["unsupported-browser", "the browser knows no isolation", inWindow({ crossOriginIsolated: undefined })],
  ["unsupported-browser", "the browser can isolate nothing", inFacts({ canIsolate_: false })],
  ["insecure-context", "the context is insecure", inWindow({ isSecureContext: false })],
  ["sandboxed", "the origin is opaque", inWindow({ origin: "null" })],
  ["no-service-worker", "there are no service workers", inFacts({ hasWorkers_: false })],
  ["declined", "the page wants no worker", inSettings({ registers_: false })],
  ["no-script-url", "the worker is unknown", inSettings({ source_: "" })],
  ["cross-origin-script", "the worker is one of another origin", inSettings({ source_: "https://site.example.evil/mini-coi.js" })],
  ["out-of-scope", "there is no scope", inSettings({ scope_: "" })],
  ["out-of-scope", "the page lies outside the scope", inSettings({ scope_: `${ORIGIN}/other/` })],
  ["excluded", "the page is excluded", inFacts({ isExcluded_: true })],
  ["permissions-policy", "the Permissions-Policy forbids it", inFacts({ isPermitted_: false })],
  ["framed", "it is a frame whose mode blocks frames", inFacts({ isFramed_: true, first_: CREDENTIALLESS })],
  ["bypassed", "it passes by the worker once more", inNote({ causes_: ["register", "uncontrolled"] })],
  ["reload-loop", "it was loaded again too often", inNote({ times_: [1, 2, 3, 4] })],
];

/** An ordinary page with things in the way. Where two change the same fact, it is the first that is there. */
const hindered = (obstacles: typeof OBSTACLES) => {
  const facts = createFacts();
  for (const [, , change] of [...obstacles].reverse()) change(facts);
  return facts;
};

test("nothing is in the way of an ordinary page", () => {
  equal(obstacle(createFacts()), undefined);
});

for (const [code, what, change] of OBSTACLES)
  test(`where ${what}, it is ${code}`, () => {
    const facts = createFacts();
    change(facts);
    equal(obstacle(facts), code);
    deepEqual(next(facts), ended(obstacle(facts)));
  });

test("of several obstacles the first is told", () => {
  OBSTACLES.forEach(([code], index) => equal(obstacle(hindered(OBSTACLES.slice(index))), code));
  OBSTACLES.forEach(([code], index) => {
    for (const later of OBSTACLES.slice(index + 1)) equal(obstacle(hindered([OBSTACLES[index], later])), code);
  });
});

test("an isolated page is isolated despite everything in the way", () => {
  for (const [, , change] of OBSTACLES) {
    const facts = createFacts();
    change(facts);
    facts.window_.crossOriginIsolated = true;
    deepEqual(next(facts), { state_: "isolated" });
  }
});

test("how an attempt ended hinders only the load that our reload led to", () => {
  equal(obstacle(createFacts({ note_: createNote({ code_: "timeout" }) })), undefined);
});

test("a frame may isolate itself only under Document-Isolation-Policy", () => {
  for (const first_ of ALL_MODES) equal(obstacle(createFacts({ isFramed_: true, first_ })), first_ == DIP ? undefined : "framed");
});

test("a page that was loaded again to get a worker may go on where it has one", () => {
  equal(obstacle(createFacts({ isControlled_: true, note_: createNote({ reloads_: 1, causes_: ["uncontrolled"] }) })), undefined);
});

test("a tab is reloaded by us so often within a minute, and not once more", () => {
  for (let count = 0; count < 6; count++)
    equal(obstacle(createFacts({ note_: createNote({ times_: Array(count).fill(1) }) })), count < RECENT_RELOADS ? undefined : "reload-loop");
});

// Holding.

/** Whether a page is held. */
const isHeld = (changes: Partial<Facts>) => {
  const { holds_: holds, ...rest } = next(createFacts(changes));
  deepEqual(rest, {}, "the worker is looked for first");
  return !!holds;
};

test("the first load of a page is held", () => {
  ok(isHeld({}));
});

test("a page that has something to show, or that a visitor has seen, is not held", () => {
  for (const changes of [
    { asked_: createSettings({ holds_: false }) },
    { isParsing_: false },
    { isUsed_: true },
    { isBack_: true },
    { isPrerendering_: true },
    { isAutomated_: true },
    { note_: createNote({ code_: "timeout" }) },
  ])
    ok(!isHeld(changes), JSON.stringify(changes));
});

test("a visitor sees the held page on the first load, where the next one has it in its HTTP cache", () => {
  const isPainted = (changes: Partial<Facts>) => !!paints(createFacts(changes));
  ok(isPainted({}));
  ok(!isPainted({ note_: createNote({ reloads_: 1 }) }));
  ok(!isPainted({ isFirstScript_: false }));
  for (const engine_ of ENGINES) equal(isPainted({ engine_ }), (KEEPS_RELOADED >> engine_) % 2 == 1);
});

test("a policy that stands after the tag counts only while the page is painted", () => {
  const refused = (reloads_: number) => next(createFacts({ isHeld_: true, refusal_: "blocked-by-csp", note_: createNote({ reloads_ }) }));
  deepEqual(refused(0), { reload_: "policy" });
  deepEqual(refused(1), { reload_: "release", code_: "blocked-by-csp" });
  const webkit = createFacts({ isHeld_: true, refusal_: "blocked-by-csp", engine_: 2 });
  deepEqual(next(webkit), { reload_: "release", code_: "blocked-by-csp" });
  deepEqual(next(createFacts({ refusal_: "blocked-by-csp" })), ended("blocked-by-csp"));
});

test("a page without a worker is held as long as it may be reloaded", () => {
  for (let reloads_ = 0; reloads_ < 4; reloads_++) equal(isHeld({ note_: createNote({ reloads_ }) }), reloads_ < RELOADS);
});

test("a page with a worker is held only where our first reload led to it", () => {
  for (let reloads_ = 0; reloads_ < 4; reloads_++) equal(isHeld({ isControlled_: true, note_: createNote({ reloads_ }) }), reloads_ == 1);
});

// What follows from the worker.

interface Found extends Partial<Worker> {
  isFramed?: boolean;
  note?: Partial<Note>;
  asked?: Partial<Settings>;
  engine?: number;
  isHeld?: boolean;
}

/** What a page does that has found its worker; it is controlled where there is one. */
const found = ({ isFramed = false, note, asked, engine = 0, isHeld = false, ...worker }: Found) =>
  next(
    createFacts({
      isControlled_: worker.owner_ != NOBODY,
      isFramed_: isFramed,
      note_: createNote(note),
      asked_: createSettings(asked),
      engine_: engine,
      isHeld_: isHeld,
      worker_: createWorker(worker),
    }),
  );

const registers = (cause: string, mode: number): Action => ({ step_: { cause_: cause, mode_: mode } });
const reloads = (cause: string): Action => ({ reload_: cause });
const wasUncontrolled = { reloads_: 1, causes_: ["uncontrolled"] };

test("a page that nobody covers registers the mode that it insists on", () => {
  for (const pinned_ of PINNED) deepEqual(found({ owner_: NOBODY, asked: { pinned_ } }), registers("register", pinned_));
});

test("a page below somebody's copy of this file is loaded again first, and registers its own if that does not help", () => {
  for (const document_ of DOCUMENTS.filter((document) => document != LEFT)) {
    deepEqual(found({ owner_: ABOVE, document_ }), reloads("uncontrolled"));
    deepEqual(found({ owner_: ABOVE, document_, note: wasUncontrolled }), registers("register", -1));
  }
});

test("a page that a stranger's worker covers leaves it alone", () => {
  for (const note of [{}, wasUncontrolled]) deepEqual(found({ owner_: STRANGER, document_: undefined, note }), ended("foreign-worker"));
});

test("a worker that does not answer gets one more load, unless an attempt has ended already", () => {
  deepEqual(found({ owner_: SILENT, document_: undefined }), reloads("uncontrolled"));
  deepEqual(found({ owner_: SILENT, document_: undefined, note: wasUncontrolled }), ended("foreign-worker"));
  deepEqual(found({ owner_: SILENT, document_: undefined, note: { code_: "foreign-worker" } }), ended("foreign-worker"));
});

test("the site's own worker gets one more load, unless its document came with headers", () => {
  for (const document_ of DOCUMENTS.filter((document) => document != LEFT)) {
    deepEqual(found({ owner_: SITE, document_ }), document_ == ISOLATED ? ended("no-mode-works") : reloads("uncontrolled"));
    deepEqual(found({ owner_: SITE, document_, note: wasUncontrolled }), ended("no-mode-works"));
  }
});

test("a worker of the page's own that says something else is registered anew in any case", () => {
  for (const document_ of DOCUMENTS)
    for (const mode_ of ALL_MODES)
      for (const pinned_ of PINNED) deepEqual(found({ isCurrent_: false, document_, mode_, asked: { pinned_ } }), registers("settings", pinned_));
});

test("where the worker rests at the foot of the ladder, no mode works", () => {
  for (const document_ of DOCUMENTS) deepEqual(found({ mode_: NONE, document_ }), ended("no-mode-works"));
});

test("a document that the worker left alone waits, since it may be the answer to a form", () => {
  deepEqual(found({ document_: LEFT }), waits);
});

test("a frame that the worker left alone, or that Document-Isolation-Policy did not isolate, is beyond help", () => {
  for (const mode_ of [DIP, CREDENTIALLESS, REQUIRE_CORP]) deepEqual(found({ isFramed: true, mode_, document_: LEFT }), ended("framed"));
  deepEqual(found({ isFramed: true, mode_: DIP, document_: ISOLATED }), ended("framed"));
});

test("an error page that has our tag demands its headers, and registers nothing", () => {
  deepEqual(found({ document_: ERROR_PAGE }), { step_: { cause_: "demand" } });
});

test("a page that came with headers and is not isolated steps down to the mode below", () => {
  for (const mode_ of [DIP, CREDENTIALLESS, REQUIRE_CORP])
    for (const engine of ENGINES) {
      const below = BELOW[mode_][engine];
      deepEqual(found({ mode_, engine }), registers(`step:${below}`, below));
    }
});

test("a page that may not step down goes straight to the foot", () => {
  for (const mode_ of [DIP, CREDENTIALLESS, REQUIRE_CORP])
    for (const engine of ENGINES) deepEqual(found({ mode_, engine, asked: { degrades_: false } }), registers(`step:${NONE}`, NONE));
});

test("a page that its worker did not see, or that was isolated when it came, is loaded again", () => {
  for (const document_ of [undefined, SETTLED_BY_SERVER, BYPASSED]) deepEqual(found({ document_ }), reloads("uncontrolled"));
});

test("a page that was loaded again for that already is bypassed", () => {
  for (const document_ of [undefined, SETTLED_BY_SERVER, BYPASSED]) {
    deepEqual(found({ document_, note: wasUncontrolled }), ended("bypassed"));
    deepEqual(found({ document_, note: { reloads_: RELOADS } }), ended("bypassed"));
  }
});

test("where an attempt ends that holds the page, a reload releases it and reports the code", () => {
  for (const [what, code] of [
    [{ owner_: STRANGER, document_: undefined }, "foreign-worker"],
    [{ owner_: SITE, note: { reloads_: 1 } }, "no-mode-works"],
    [{ mode_: NONE, note: { reloads_: 1 } }, "no-mode-works"],
    [{ document_: undefined, note: wasUncontrolled }, "bypassed"],
  ] as [Found, string][])
    deepEqual(found({ ...what, isHeld: true }), { reload_: "release", code_: code });
});

// What follows a step.

/** What a page does after a step; nothing else has changed. */
const after = (step: Step, changes: Partial<Facts> = {}) =>
  next(createFacts({ worker_: createWorker({ owner_: NOBODY, document_: undefined }), taken_: step, ...changes }));

const STEPS: Step[] = [
  { cause_: "register", mode_: -1 },
  { cause_: "settings", mode_: REQUIRE_CORP },
  { cause_: "step:1", mode_: CREDENTIALLESS },
  { cause_: "step:2", mode_: REQUIRE_CORP },
  { cause_: "demand" },
];
const LAST: Step = { cause_: `step:${NONE}`, mode_: NONE };

test("a step that has been taken leads to a reload, whether or not the page is held", () => {
  for (const step of [...STEPS, LAST]) for (const isHeld_ of BOTH) deepEqual(after(step, { isHeld_ }), reloads(step.cause_));
});

test("a reload waits where the page does that itself, where it was used, and where the visitor came back to it", () => {
  for (const step of STEPS)
    for (const changes of [{ asked_: createSettings({ isManual_: true }) }, { isUsed_: true }, { isBack_: true }]) {
      deepEqual(after(step, changes), waits);
    }
});

test("a reload waits where it was made for the same reason already, or as often as may be", () => {
  for (const step of STEPS)
    for (const note_ of [createNote({ reloads_: 1, causes_: [step.cause_] }), createNote({ reloads_: RELOADS, causes_: ["a", "b"] })]) {
      deepEqual(after(step, { note_ }), waits);
      deepEqual(after(step, { note_, isHeld_: true }), { reload_: "release", code_: "reload-needed" });
    }
});

test("a page that is held is loaded again even if it was used meanwhile, since nobody has seen it", () => {
  for (const step of STEPS) deepEqual(after(step, { isHeld_: true, isUsed_: true }), reloads(step.cause_));
});

test("at the foot of the ladder nothing waits", () => {
  for (const changes of [{ isUsed_: true }, { note_: createNote({ reloads_: RELOADS }) }]) deepEqual(after(LAST, changes), ended("no-mode-works"));
  deepEqual(after(LAST, { isHeld_: true, note_: createNote({ reloads_: RELOADS }) }), { reload_: "release", code_: "no-mode-works" });
});

test("a step that fails ends the attempt with the code of its failure", () => {
  for (const code of ["timeout", "registration-failed", "scope-not-allowed"] as const) {
    deepEqual(after(STEPS[0], { refusal_: code }), ended(code));
    deepEqual(after(STEPS[0], { refusal_: code, isHeld_: true }), { reload_: "release", code_: code });
    deepEqual(next(createFacts({ refusal_: code })), ended(code));
  }
});

// An isolated page.

test("an isolated page renews a worker of its own that says something else, and no other", () => {
  for (const owner_ of OWNERS) for (const isCurrent_ of BOTH) equal(renews(createWorker({ owner_, isCurrent_ })), owner_ == PAGE && !isCurrent_);
});

// What does not matter. The exploration of all paths relies on it.

/** Every page that has found its worker. */
function* settled() {
  for (const owner_ of OWNERS)
    for (const document_ of DOCUMENTS)
      for (const isHeld of BOTH)
        for (const isFramed of BOTH)
          for (const asked of [{ degrades_: true }, { degrades_: false }])
            for (const note of [{}, { code_: "timeout" as const }, wasUncontrolled, { reloads_: 2, causes_: ["register", "step:1"] }])
              yield { owner_, document_, isHeld, isFramed, asked, note };
}

test("of a worker that is not the page's own, neither mode nor address matter", () => {
  for (const page of settled()) {
    if (page.owner_ == PAGE) continue;
    const answer = found({ ...page, mode_: DIP, isCurrent_: true });
    for (const mode_ of ALL_MODES) for (const isCurrent_ of BOTH) deepEqual(found({ ...page, mode_, isCurrent_ }), answer);
  }
});

test("the mode that a page insists on only says what is registered", () => {
  for (const page of settled())
    for (const mode_ of ALL_MODES)
      for (const isCurrent_ of BOTH) {
        const [one, ...others] = PINNED.map((pinned_) => found({ ...page, mode_, isCurrent_, asked: { ...page.asked, pinned_ } }));
        for (const other of others) {
          if (other.step_ && other.step_.mode_ != one.step_?.mode_) other.step_.mode_ = one.step_?.mode_;
          deepEqual(other, one);
        }
      }
});

test("how often the tab was reloaded by us lately matters only where it is too often", () => {
  for (const page of settled()) {
    const [one, ...others] = [0, 1, 2, 3].map((count) => found({ ...page, note: { ...page.note, times_: Array(count).fill(1) } }));
    for (const other of others) deepEqual(other, one);
  }
});
