/**
 * The page half: gathers facts about the page and its worker, asks `visit.ts` what to do, and does it. It
 * decides nothing by itself.
 */
import { CUTS_BODIES, DIP, MODES, NONE } from "built/policy.js";
import { format, isMarked, parse, pathOf, REST } from "./address.js";
import type { Code } from "./codes.js";
import { attempt, listen, navigation, own, select } from "./dom.js";
import { matcher } from "./exclude.js";
import { openGuard } from "./guard.js";
import { hold } from "./hold.js";
import { canIsolate, engine, isCrawler, isEngine, resolve } from "./ladder.js";
import type { MiniCoi } from "./mini-coi.d.ts";
import { ask, DEMAND, failureOf, ISOLATED, QUESTION, RELOAD, register, within } from "./registration.js";
import { report as tellAll } from "./report.js";
import type { Settings } from "./settings.js";
import { ABOVE, type Facts, next, NOBODY, PAGE, paints, renews, SILENT, SITE, STRANGER, type Worker } from "./visit.js";
import { warn } from "./warn.js";
import { watch } from "./watch.js";

/** How often a page keeps a worker awake that would cut its bodies off, in milliseconds. */
const AWAKE = 10 * 1000;

/** The last segment of a URL's path. */
const nameOf = (url: string) => pathOf(url).split("/").pop();

/** Runs the page half, once in each document. */
export const start = (settings: Settings) => {
  const { source_: source, scope_: scope, excludes_: excludes, pinned_: pinned } = settings;
  // Chromium 156 throws in a sandboxed frame, others have no container there.
  const container = attempt(() => navigator.serviceWorker)!;
  const controller = container?.controller;
  const guard = openGuard(scope);
  const note = guard.note_;

  /** Whether a worker's script is the one that the page names, with any query. */
  const isNamed = ({ scriptURL }: ServiceWorker) => pathOf(scriptURL) == pathOf(source);

  /** Whether a worker's address says what the page asks for, or how it rests below that. */
  const isCurrent = ({ scriptURL }: ServiceWorker) => {
    const address = parse(scriptURL);
    const isResting = address.pinned_ == pinned && Date.now() - address.since_ < REST;
    return address.source_ == parse(source).source_ && address.excludes_ == excludes && (isResting || address.mode_ == pinned);
  };

  const modeOf = ({ scriptURL }: ServiceWorker) => resolve(parse(scriptURL).mode_);

  /** A worker that covers the page, as far as it concerns it. */
  const inspect = async (worker: ServiceWorker | null | undefined, registration: ServiceWorkerRegistration | undefined): Promise<Worker> => {
    if (!worker) return { owner_: NOBODY, mode_: NONE };
    const greeting = await ask(worker);
    const isHere = isNamed(worker);
    const isGuest = greeting?.guest;
    const isTheirs = isGuest && !(isHere && isMarked(worker.scriptURL));
    return {
      owner_: isTheirs ? SITE : !greeting ? (isHere ? SILENT : STRANGER) : isHere || registration?.scope == scope ? PAGE : ABOVE,
      isGuest_: isGuest,
      isCurrent_: isCurrent(worker),
      mode_: modeOf(worker),
      document_: greeting?.document || (greeting?.answered ? ISOLATED : undefined),
    };
  };

  let settle: (api: MiniCoi) => void;
  const api: MiniCoi = {
    version: VERSION,
    state: "pending",
    code: null,
    get mode() {
      const now = container?.controller;
      // A copy of this file in a folder above is ours as well.
      return now && nameOf(now.scriptURL) == nameOf(source) ? MODES[modeOf(now)] : null;
    },
    loads: note.reloads_ + 1,
    ready: new Promise((fulfil) => (settle = fulfil)),
    reload: () => restart("manual"),
    remove: async () => {
      const registration = await container?.getRegistration(location.href);
      const found = await inspect(registration?.active, registration);
      // A worker that does not answer is an older file, unless the page names a file of its own.
      const isOurs = found.owner_ == PAGE ? !found.isGuest_ : found.owner_ == SILENT && !settings.isNamed_;
      return isOurs && registration!.unregister();
    },
  };
  self.miniCoi = api;

  const report = (state: MiniCoi["state"], code?: Code, detail = "") => {
    api.state = state;
    api.code = code || null;
    own("documentElement").setAttribute("data-coi", state);
    if (code && !settings.isQuiet_) warn(code, detail);
    own("dispatchEvent").call(document, new CustomEvent("mini-coi", { detail: api }));
    if (state == "pending" || state == "reloading") return;
    settle(api);
    if (DEBUG || settings.debugs_) explain();
  };

  /** Takes the elements that fail. The second file gives it another way to do so. */
  const seen: Element[] = [];
  const failures = { seen, add: (element: Element): unknown => seen.push(element) };
  /** Loads the second file. */
  const load = async () => (DEBUG ? { report: tellAll } : import(new URL("mini-coi.report.js", settings.beside_).href));
  // biome-ignore lint/correctness/noUnusedVariables: `||=` reads it.
  let explained: Promise<void> | undefined;

  /** Has the second file tell what is blocked and why. It is not needed for anything else. */
  const explain = () => {
    explained ||= load()
      .then((file) => file.report(DEBUG || settings.debugs_, failures))
      .catch(() => {});
  };

  /** Loads the document again. What goes wrong in a page's own way of doing that is the page's own error. */
  const restart = (cause: string, code?: Code, detail?: string) => {
    note.referrer_ = referrer ?? own("referrer");
    guard.leave_(cause, code, detail);
    report("reloading");
    // It also keeps this document out of the back/forward cache, from which F5 was seen to bring it back.
    if (facts.isHeld_) stop();
    queueMicrotask(settings.reload_);
  };

  /** Registers the worker in a mode. @param mode its position, or -1 to let the browser decide */
  const registerMode = (mode: number) =>
    // Below what the page asks for, a worker rests.
    register(format(source, { mode_: mode, excludes_: excludes, since_: mode == pinned ? 0 : Date.now(), pinned_: pinned }), scope);

  /**
   * Tells the worker that a reload comes next. Only a page that is held may have the same document again: one that
   * has run may have used up what was in it.
   */
  const announce = async () => {
    if (!facts.isHeld_ || facts.worker_?.owner_ != PAGE) return;
    worker!.postMessage(RELOAD);
    // In Chromium 156 a navigation overtakes a message. Every version answers this one.
    await ask(worker!);
  };

  /** Reads what the worker has sent with this document. */
  const said = (key: string): string | undefined => navigation().serverTiming?.find(({ name }: PerformanceServerTiming) => name == key)?.description;

  const finishIsolated = () => {
    guard.settle_();
    if (controller) {
      if (modeOf(controller) > DIP) watch((element) => (failures.add(element), explain()), explain);
      keepUp(controller).catch(() => {});
    }
    report("isolated", said("mini-coi") as Code | undefined);
  };

  /** Keeps the worker up to date, for the next load. */
  const keepUp = async (controller: ServiceWorker) => {
    if (isEngine(CUTS_BODIES)) setInterval(() => controller.postMessage(QUESTION), AWAKE);
    // Most pages find their own worker as they want it, and need not ask.
    if (settings.removes_ || !settings.registers_ || (isNamed(controller) && isCurrent(controller))) return;
    if (renews(await inspect(controller, await container.getRegistration(location.href)))) await registerMode(pinned);
  };

  const policy = self == top && own("featurePolicy");
  const facts: Facts = {
    window_: self,
    asked_: settings,
    note_: note,
    canIsolate_: canIsolate(),
    hasWorkers_: container,
    isFramed_: self != top,
    isExcluded_: matcher(excludes, scope)(location.href),
    // Chromium 156 says no to a frame of another site, and yet isolates it by its own policy.
    isPermitted_: !policy || policy.allowsFeature("cross-origin-isolated"),
    isParsing_: own("readyState") == "loading",
    isFirstScript_: select("script[src],script[type=module]").length < 2,
    isPrerendering_: own("prerendering"),
    isControlled_: controller,
    // Where the worker was not asked, the answer to a form was kept.
    isBack_: controller && navigation().type == "back_forward",
    isUsed_: false,
    isAutomated_: isCrawler() || !/\[native code/.test(String(container?.register)),
    first_: controller && isNamed(controller) ? modeOf(controller) : resolve(pinned),
    engine_: engine(),
  };
  let worker: ServiceWorker | null | undefined;
  const take = (registered: ServiceWorker) => {
    worker = registered;
    facts.worker_!.owner_ = PAGE;
  };
  let { detail_: detail } = note;
  /** Whether an attempt was made, here or in the load before, that later loads shall know of. */
  let hasTried = note.reloads_ > 0;

  const look = async (holds: boolean) => {
    facts.isHeld_ = holds && guard.remember_();
    if (facts.isHeld_) hold(paints(facts));
    report("pending");
    addEventListener("pageshow", ({ persisted }: PageTransitionEvent) => {
      // The back/forward cache brought back the document that a reload had replaced. An immediate
      // reload was seen to restore it once more (Chromium 156, 5 of 6 times); 300 ms suffice.
      if (persisted && api.state == "reloading") setTimeout(settings.reload_, 300);
    });
    if (facts.isPrerendering_) await new Promise((go) => listen("prerenderingchange", go));
    const registration = await within(container.getRegistration(location.href));
    worker = controller || registration?.active;
    facts.worker_ = await inspect(worker, registration);
    // The console names whose worker it is.
    detail = facts.worker_.owner_ == PAGE ? "" : worker?.scriptURL || "";
  };

  /** Does one thing after another. Finishing at once matters: the page's own scripts come next. */
  const act = (): void => {
    facts.isUsed_ = navigator.userActivation?.hasBeenActive;
    const { state_: state, code_: code, reload_: cause, holds_: holds, step_: step } = next(facts);
    if (state == "isolated") return finishIsolated();
    if (cause) return void announce().then(() => restart(cause, code, detail));
    if (state) {
      if (hasTried) guard.remember_(code, detail);
      return report(state, code, detail);
    }
    facts.taken_ = step;
    hasTried = true;
    (!step ? look(holds!) : step.mode_ == null ? ask(worker!, DEMAND) : registerMode(step.mode_).then(take))
      .catch((error) => {
        ({ code_: facts.refusal_, detail_: detail } = failureOf(error));
      })
      .then(act);
  };

  // Firefox 140 and 153 leave it empty in every document that a worker answers, and our own reload makes it
  // the page itself in Chromium 156 and WebKitGTK 2.50. The tests of the referrer would notice a change.
  const referrer = note.reloads_ ? note.referrer_ : said("mini-coi-referrer");
  // An element of that name is in the way in Firefox and WebKit.
  if (referrer != null) attempt(() => Object.defineProperty(document, "referrer", { value: referrer, configurable: true }));
  if (settings.removes_ || !facts.canIsolate_) api.remove().catch(() => {});
  act();
};
