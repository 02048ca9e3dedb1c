/** The guard: what one load leaves for the next ones. */
import { deepEqual, equal, ok } from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { judge as judgeRecord, KEY, type Kept, openGuard } from "../../js/guard.js";
import { createBrokenStorage, createHistory, createPerformance, createStorage, setGlobals } from "./browser.js";

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** When these tests happen. */
const NOW = 1_800_000_000_000;
const SCOPE = "https://site.example/app/";
const PAGE = SCOPE + "page.html";

// What a record means, first where the storage alone has it.

const judge = (record: Partial<Kept>, now: number, start: number) => judgeRecord(record, now, start, false);

const reloaded = { at: NOW, times: [NOW], reloads: 1, causes: ["register"], referrer: "https://from.example/" };

test("a load that nothing came before knows nothing", () => {
  deepEqual(judge({}, NOW, NOW), { times_: [], reloads_: 0, causes_: [], referrer_: "", code_: undefined, detail_: "" });
});

test("a load that begins within a second of our reload is the one it led to", () => {
  for (const delay of [0, 1, 500, SECOND - 1]) {
    const note = judge(reloaded, NOW + delay + 100, NOW + delay);
    equal(note.reloads_, 1, `${delay}`);
    deepEqual(note.causes_, ["register"], `${delay}`);
    equal(note.referrer_, "https://from.example/", `${delay}`);
  }
});

test("a clock that is coarse may put the load a little before the reload", () => {
  equal(judge(reloaded, NOW, NOW - 199).reloads_, 1);
  equal(judge(reloaded, NOW, NOW - 200).reloads_, 0);
});

test("it matters when the load began, not how long it has taken since", () => {
  equal(judge(reloaded, NOW + 5 * SECOND, NOW + 10).reloads_, 1);
});

test("a load that begins a second later or more is somebody else's, and no reload led to it", () => {
  for (const delay of [SECOND, 2 * SECOND, MINUTE, 365 * 24 * 60 * MINUTE]) {
    const note = judge(reloaded, NOW + delay, NOW + delay);
    equal(note.reloads_, 0, `${delay}`);
    deepEqual(note.causes_, [], `${delay}`);
  }
});

test("where the entry carries the record, our reload may be under way for a minute, whenever its clock has begun", () => {
  for (const delay of [0, 10 * SECOND, MINUTE - 1]) equal(judgeRecord(reloaded, NOW + delay, NOW + delay, true).reloads_, 1, `${delay}`);
  for (const delay of [MINUTE, 365 * 24 * 60 * MINUTE]) equal(judgeRecord(reloaded, NOW + delay, NOW + delay, true).reloads_, 0, `${delay}`);
});

test("a record from the future gives no reloads", () => {
  equal(judge(reloaded, NOW - MINUTE, NOW - MINUTE).reloads_, 0);
});

test("a record of which our reload has done its work gives no reloads", () => {
  const note = judge({ ...reloaded, at: 0 }, NOW, NOW);
  equal(note.reloads_, 0);
  deepEqual(note.causes_, []);
});

test("reloads count for a minute, for any load", () => {
  const times = [NOW - 2 * MINUTE, NOW - MINUTE, NOW - MINUTE + 1, NOW - 1, NOW];
  deepEqual(judge({ times }, NOW, NOW).times_, [NOW - MINUTE + 1, NOW - 1, NOW]);
  deepEqual(judge({ ...reloaded, times }, NOW, NOW).times_, [NOW - MINUTE + 1, NOW - 1, NOW]);
});

test("how an attempt ended is remembered for five minutes, for any load", () => {
  const ended = { at: NOW, code: "timeout", detail: "why" } as const;
  equal(judge(ended, NOW, NOW).code_, "timeout");
  equal(judge(ended, NOW + 5 * MINUTE - 1, NOW + 5 * MINUTE - 1).code_, "timeout");
  equal(judge(ended, NOW + 5 * MINUTE, NOW + 5 * MINUTE).code_, undefined);
  equal(judge(ended, NOW, NOW).detail_, "why");
});

// Where the record is kept.

let storage = createStorage();
let entry = createHistory();
let now = NOW;

/** The next document of the tab. @param delay after the last moment, in milliseconds */
const load = (delay = 10) => {
  now += delay;
  setGlobals({ sessionStorage: storage, history: entry, performance: createPerformance(now, PAGE) });
  return openGuard(SCOPE);
};

beforeEach(() => {
  storage = createStorage();
  entry = createHistory();
  now = NOW;
  Date.now = () => now;
  setGlobals({ location: { href: PAGE } });
});

test("a note reaches the load that our reload starts", () => {
  const guard = load();
  guard.note_.referrer_ = "https://from.example/";
  guard.leave_("register");
  const { note_: note } = load();
  equal(note.reloads_, 1);
  deepEqual(note.causes_, ["register"]);
  deepEqual(note.times_, [NOW + 10]);
  equal(note.referrer_, "https://from.example/");
  equal(note.code_, undefined);
});

test("notes add up from load to load", () => {
  load().leave_("register");
  load().leave_("step:1");
  const { note_: note } = load();
  equal(note.reloads_, 2);
  deepEqual(note.causes_, ["register", "step:1"]);
  equal(note.times_.length, 2);
});

test("a note may be there only to report a code", () => {
  load().leave_("release", "timeout", "why");
  const { note_: note } = load();
  equal(note.reloads_, 1);
  equal(note.code_, "timeout");
  equal(note.detail_, "why");
});

test("a note of a slow reload is taken from the entry, and by the time from the storage", () => {
  load().leave_("register");
  equal(load(20 * SECOND).note_.reloads_, 1);
  load().leave_("register");
  entry.state = null;
  equal(load(20 * SECOND).note_.reloads_, 0);
});

test("a note survives storage that was cleared, since the history entry carries it", () => {
  load().leave_("register");
  storage.items.clear();
  equal(load().note_.reloads_, 1);
});

test("a note survives an entry whose state was lost, since the storage carries it", () => {
  load().leave_("register");
  entry.state = null;
  equal(load().note_.reloads_, 1);
});

test("a note that the entry carries counts where the storage has an older one", () => {
  const guard = load();
  guard.remember_("timeout");
  const older = storage.items.get(KEY + SCOPE)!;
  now += 10;
  guard.leave_("register");
  // One process does not see yet what another has changed.
  storage.items.set(KEY + SCOPE, older);
  const { note_: note } = load();
  equal(note.reloads_, 1);
  equal(note.code_, undefined);
});

test("an entry that was brought back with an older note does not undo what came later", () => {
  load().leave_("register");
  const { state } = entry;
  load().leave_("step:1");
  load().remember_("no-mode-works");
  entry.state = state;
  const { note_: note } = load();
  equal(note.reloads_, 0);
  equal(note.code_, "no-mode-works");
  equal(note.times_.length, 2);
});

test("a note is for one scope", () => {
  load().leave_("register");
  equal(openGuard("https://site.example/").note_.reloads_, 0);
});

test("a note that the entry carries is for one load", () => {
  load().leave_("register");
  load();
  storage.items.clear();
  equal(load().note_.reloads_, 0);
});

test("the entry is replaced before a reload, which makes it one of a GET", () => {
  const guard = load();
  deepEqual(entry.urls, []);
  guard.leave_("register");
  deepEqual(entry.urls, [PAGE]);
});

test("the entry keeps its fragment, and the text that the visitor was sent to", () => {
  for (const [href, name, kept] of [
    [PAGE, PAGE, PAGE],
    [PAGE, PAGE + "#:~:text=found", PAGE + "#:~:text=found"],
    [PAGE + "?a#part", PAGE + "?a#part:~:text=found&text=twice", PAGE + "?a#part:~:text=found&text=twice"],
    [PAGE + "#part", PAGE + "#part", PAGE + "#part"],
  ]) {
    setGlobals({ location: { href } });
    const guard = load();
    setGlobals({ performance: createPerformance(now, name) });
    entry.urls = [];
    guard.leave_("register");
    deepEqual(entry.urls, [kept]);
  }
});

test("the page finds any state that it has given its entry", () => {
  for (const state of [null, 0, "", "text", [1, 2], { own: { deep: true } }, { state: 1 }]) {
    entry = createHistory(state);
    storage.items.clear();
    load().leave_("register");
    ok(entry.state, "the entry carries the note");
    equal(load().note_.reloads_, 1);
    deepEqual(entry.state, state);
  }
});

test("an entry without a record is left as it is", () => {
  for (const state of [null, 0, "text", { own: true }, { state: "own" }]) {
    entry = createHistory(state);
    load();
    deepEqual(entry.urls, []);
    deepEqual(entry.state, state);
  }
});

test("without any storage the entry carries the note, and nothing throws", () => {
  storage = createBrokenStorage();
  const guard = load();
  equal(guard.note_.reloads_, 0);
  equal(guard.remember_("timeout"), undefined);
  guard.leave_("register");
  const next = load();
  equal(next.note_.reloads_, 1);
  next.settle_();
});

test("without any history the storage carries the note, and nothing throws", () => {
  const broken = {
    get state(): unknown {
      throw new Error("not here");
    },
    replaceState() {
      throw new Error("not here");
    },
  };
  setGlobals({ sessionStorage: storage, history: broken, performance: createPerformance(now, PAGE) });
  openGuard(SCOPE).leave_("register");
  equal(openGuard(SCOPE).note_.reloads_, 1);
});

test("garbage in the storage counts for nothing", () => {
  for (const text of ["", "{", "null", "0", "[]", '"text"', "{}", '{"times":1}', '{"times":null}', '{"at":"x","reloads":"y"}']) {
    storage.items.set(KEY + SCOPE, text);
    const { note_: note } = load();
    equal(note.reloads_, 0, text);
    deepEqual(note.times_, [], text);
    deepEqual(note.causes_, [], text);
    equal(note.code_, undefined, text);
  }
});

test("garbage in the entry counts for nothing, and the storage is asked", () => {
  load().leave_("register");
  entry.state = { [KEY + SCOPE]: "{", state: "own" };
  const guard = load();
  equal(guard.note_.reloads_, 1);
  deepEqual(entry.state, "own");
});

test("what our reload has left ends where the page is isolated, but its time still counts", () => {
  load().leave_("register");
  load().settle_();
  const { note_: note } = load();
  equal(note.reloads_, 0);
  deepEqual(note.causes_, []);
  equal(note.times_.length, 1);
});

test("a page that was isolated at once writes nothing", () => {
  load().settle_();
  equal(storage.items.size, 0);
});

test("how an attempt ended is known to later loads, and says nothing of reloads", () => {
  load().leave_("register");
  ok(load().remember_("no-mode-works", "why"));
  const { note_: note } = load();
  equal(note.reloads_, 0);
  equal(note.code_, "no-mode-works");
  equal(note.detail_, "why");
  equal(note.times_.length, 1);
});

test("an attempt that goes well takes back how the one before ended", () => {
  load().remember_("timeout");
  load().leave_("register");
  equal(load().note_.code_, undefined);
  load().remember_("timeout");
  load().settle_();
  equal(load().note_.code_, undefined);
});

test("the times of reloads that are long over are not written again", () => {
  load().leave_("register");
  load(2 * MINUTE).leave_("register");
  equal(JSON.parse(storage.items.get(KEY + SCOPE)!).times.length, 1);
});
