// @ts-check
/** The page of the demo: says what became of it, and runs what only an isolated page can. */
// @ts-expect-error The server puts the catalogue of js/ next to this file.
import { CODES } from "./codes.js";

/** What the script of the page offers; it is there before any module runs. */
const miniCoi = /** @type {import("../../../js/mini-coi.d.ts").MiniCoi} */ (self.miniCoi);

/** @param {string} id */
const find = (id) => /** @type {HTMLElement} */ (document.getElementById(id));

/**
 * @param {number} count
 * @param {string} noun
 */
const several = (count, noun) => `${count} ${noun}${count == 1 ? "" : "s"}`;

// ---- What became of the page ----

/** The key under which a browser remembers that it has isolated the page before. */
const SEEN = "mini-coi-demo:seen";

/**
 * How many reloads it took, as far as it can be told: a document that is loaded again runs no
 * script of the page. The kind of this load does not tell it, since WebKitGTK 2.50 calls a reload
 * that Cross-Origin-Opener-Policy moves to another browsing context group "navigate".
 */
const describeReloads = () => {
  try {
    const seen = localStorage.getItem(SEEN);
    localStorage.setItem(SEEN, "yes");
    if (!seen) {
      // The worker's URL names its mode if the first one did not work.
      const { scriptURL = "" } = navigator.serviceWorker.controller || {};
      return `, after ${several(scriptURL.includes("?") ? 2 : 1, "reload")}`;
    }
  } catch {
    return ""; // Storage is blocked.
  }
  const [navigation] = /** @type {PerformanceNavigationTiming[]} */ (performance.getEntriesByType("navigation"));
  // It may be the user who has reloaded.
  return navigation?.type == "navigate" ? ", without a reload" : "";
};

const reloads = self.crossOriginIsolated && miniCoi?.mode ? describeReloads() : "";

const describeIsolation = () => {
  const { mode } = miniCoi;
  return mode ? `by the service worker, in mode ${mode}${reloads}.` : "by the headers of the server itself.";
};

/** Shows the outcome; called again whenever the state changes. */
const showOutcome = () => {
  const { state, code, mode } = miniCoi;
  const title = {
    isolated: "Isolated",
    pending: "One moment",
    reloading: "Loading again",
    waiting: "Almost",
    unavailable: "Not isolated",
  }[state];
  const explanation = code ? CODES[code] : "";
  const text = {
    isolated: () => describeIsolation() + (explanation && ` ${explanation}`),
    pending: () => "The service worker is being registered.",
    reloading: () => "The next load is isolated.",
    waiting: () => explanation,
    unavailable: () => explanation,
  }[state]();
  find("outcome").textContent = title;
  find("explanation").textContent = text;
  find("code").textContent = code || "";
  find("code").hidden = !code;
  find("reload").hidden = state != "waiting";
  find("fact-isolated").textContent = String(self.crossOriginIsolated);
  find("fact-state").textContent = state;
  find("fact-mode").textContent = mode || "none";
  if (state != "pending" && state != "reloading") showCounter();
};

/** Asks the server itself: the worker adds headers to documents, not to what a page fetches. */
const showHeaders = async () => {
  try {
    const { headers } = await fetch("./", { method: "HEAD" });
    const names = [...headers.keys()].filter((name) => /^(cross-origin-|document-isolation)/.test(name));
    find("fact-headers").textContent = names.join(", ") || "none";
  } catch {
    find("fact-headers").textContent = "the server is gone";
  }
};

// ---- What only an isolated page can do ----

/** The words of the shared memory; each has a cache line of its own. */
const LINE = 16;
const COUNTER = 0;
const EPOCH = LINE;
const laneAt = (/** @type {number} */ index) => (2 + index) * LINE;

/** The span over which a rate is taken, in milliseconds. */
const SPAN = 1000;

/** How often the numbers change where motion is to be reduced, in milliseconds. */
const CALM = 1000;

const calm = matchMedia("(prefers-reduced-motion: reduce)");
const whole = new Intl.NumberFormat("en");
const millions = new Intl.NumberFormat("en", { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const inMillions = (/** @type {number} */ rate) => millions.format(rate / 1e6);

/** @param {string} text why the counter does not run */
const showNote = (text) => {
  find("note").textContent = text;
  find("note").hidden = false;
  find("counter").hidden = true;
};

/** @returns {WebAssembly.Memory | undefined} */
const allocate = () => {
  try {
    const memory = new WebAssembly.Memory({ initial: 1, maximum: 1, shared: true });
    return memory.buffer instanceof SharedArrayBuffer ? memory : undefined;
  } catch {
    // A browser without SharedArrayBuffer throws on its name, or on a shared memory.
  }
};

let shown = false;

const showCounter = () => {
  if (shown) return;
  shown = true;
  if (!self.crossOriginIsolated) return showNote("Threads that share memory exist in isolated pages only, so there is nothing to run here.");
  const memory = allocate();
  if (!memory)
    return showNote("The page is isolated, but this build of the browser comes without shared memory (SharedArrayBuffer). The counter runs in other browsers.");
  runCounter(memory);
};

/** @param {WebAssembly.Memory} memory */
const runCounter = (memory) => {
  const size = Math.min(Math.max(navigator.hardwareConcurrency || 2, 2), 8);
  const words = new Int32Array(memory.buffer);
  const lanes = Array.from({ length: size }, (_, index) => laneAt(index));

  const workers = lanes.map((lane) => {
    const worker = new Worker("counter.js");
    worker.onerror = (event) => {
      event.preventDefault();
      workers.forEach((other) => other.terminate());
      showNote(`A worker did not start: ${event.message || "its script could not be loaded"}.`);
    };
    worker.postMessage({ memory, lane, epoch: EPOCH });
    return worker;
  });

  const rows = lanes.map((_, index) => {
    const template = /** @type {HTMLTemplateElement} */ (find("lane"));
    const row = /** @type {HTMLElement} */ (template.content.cloneNode(true));
    const [name, bar, rate] = row.querySelectorAll("span, i, b");
    name.textContent = `Worker ${index + 1}`;
    find("lanes").append(row);
    return { bar: /** @type {HTMLElement} */ (bar), rate };
  });
  find("size").textContent = several(size, "worker");
  find("counter").hidden = false;

  // The counters have 32 bits and wrap within minutes, so the page adds up what they gained.
  const positions = [COUNTER, ...lanes];
  let before = positions.map(() => 0);
  let totals = before;
  /** @type {{ time: number, totals: number[] }[]} */
  let samples = [];

  const sample = (/** @type {number} */ time) => {
    const now = positions.map((position) => Atomics.load(words, position) >>> 0);
    totals = totals.map((total, index) => total + ((now[index] - before[index]) >>> 0));
    before = now;
    samples.push({ time, totals });
    // The first one that is kept is a whole span old.
    while (samples.length > 2 && samples[1].time <= time - SPAN) samples.shift();
  };

  const draw = (/** @type {number[]} */ rates) => {
    const [all, ...each] = rates;
    const most = Math.max(...each, 1);
    find("rate").textContent = inMillions(all);
    find("total").textContent = whole.format(totals[0]);
    rows.forEach(({ bar, rate }, index) => {
      bar.style.transform = `scaleX(${each[index] / most})`;
      rate.textContent = inMillions(each[index]);
    });
  };

  /** What the user wants; a page that nobody sees rests all the same. */
  let wanted = true;
  let isDrawing = false;
  let drawn = 0;

  const frame = (/** @type {number} */ time) => {
    const epoch = Atomics.load(words, EPOCH);
    const isResting = !(epoch & 1) && lanes.every((lane) => Atomics.load(words, lane + 1) == epoch);
    sample(time);
    if (isResting) {
      isDrawing = false;
      draw(positions.map(() => 0));
      const sum = whole.format(totals.slice(1).reduce((a, b) => a + b));
      const shared = whole.format(totals[0]);
      find("proof").textContent =
        `The ${size} workers counted up to ${sum} between them. The shared counter is at ${shared}: ` +
        (sum == shared ? "not one increment was lost." : "some increments were lost.");
      return;
    }
    requestAnimationFrame(frame);
    if (calm.matches && time - drawn < CALM) return;
    drawn = time;
    const [first] = samples;
    const seconds = Math.max(time - first.time, 1) / 1000;
    draw(totals.map((total, index) => (total - first.totals[index]) / seconds));
  };

  const apply = () => {
    const counts = wanted && !document.hidden;
    if (counts != !!(Atomics.load(words, EPOCH) & 1)) {
      Atomics.add(words, EPOCH, 1);
      Atomics.notify(words, EPOCH);
    }
    find("toggle").textContent = wanted ? "Stop" : "Start";
    if (!counts) return;
    find("proof").textContent = "";
    samples = [];
    if (!isDrawing) requestAnimationFrame(frame);
    isDrawing = true;
  };

  find("toggle").addEventListener("click", () => {
    wanted = !wanted;
    apply();
  });
  document.addEventListener("visibilitychange", apply);
  apply();
};

// ---- The start ----

if (miniCoi) {
  document.addEventListener("mini-coi", showOutcome);
  find("reload").addEventListener("click", () => miniCoi.reload());
  showOutcome();
} else {
  find("outcome").textContent = "Not isolated";
  find("explanation").textContent = "The script mini-coi.js did not run. Look into the console of the browser.";
  showCounter();
}
showHeaders();
