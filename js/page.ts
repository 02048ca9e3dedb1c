/**
 * The page half: gathers facts about the page and its worker, asks `visit.ts` what to do, and does it. It
 * decides nothing by itself.
 */
import { CUTS_BODIES, DIP, MODES, NONE } from "built/policy.js";
import { type Address, format, isMarked, parse, pathOf } from "./address.js";
import { CODES, type Code } from "./codes.js";
import { isSameOrigin, navigation, own } from "./dom.js";
import { matcher } from "./exclude.js";
import { type Failed, KEY, openGuard } from "./guard.js";
import { canIsolate, engine, isCrawler, resolve } from "./ladder.js";
import type { MiniCoi } from "./mini-coi.d.ts";
import { ask, DEMAND, Failure, type Greeting, QUESTION, register, within } from "./registration.js";
import { report as tellAll } from "./report.js";
import type { Settings } from "./settings.js";
import { type Action, type Facts, next, renews, REST, type Step, type Worker } from "./visit.js";
import { watch } from "./watch.js";

/** How often a page keeps a worker awake that would cut its bodies off, in milliseconds. */
const AWAKE = 10 * 1000;

/** Chromium 156 throws in a sandboxed frame, others have no container there. */
const findContainer = () => {
  try {
    return navigator.serviceWorker;
  } catch {}
};

/** The last segment of a URL's path. */
const nameOf = (url: string) => pathOf(url).split("/").pop();

/** Runs the page half, once in each document. */
export const start = (settings: Settings) => {
  const { source, scope, excludes, pinned } = settings;
  const container = findContainer() as ServiceWorkerContainer;
  const controller = container && container.controller;
  const isIsolated = self.crossOriginIsolated === true;
  const guard = openGuard(scope);
  const { note } = guard;
  const wanted = source && parse(source).source;

  /** Whether a worker's script is the one that the page names, with whatever query. */
  const isNamed = (worker: ServiceWorker) => pathOf(worker.scriptURL) == pathOf(source);

  /** Whether a worker's address says what the page asks for, or how it rests below that. */
  const isCurrent = ({ source, mode, excludes: given, since, pinned: then }: Address) =>
    source == wanted && given == excludes && (since && then == pinned ? Date.now() - since < REST : mode == pinned);

  /** The worker that covers the page, and what it says. */
  const inspect = async (registration: ServiceWorkerRegistration | undefined): Promise<[Worker, ServiceWorker?, (Greeting | null)?]> => {
    const worker = controller || registration?.active;
    if (!worker) return [{ owner: "none", isCurrent: false, mode: -1 }];
    const address = parse(worker.scriptURL);
    const greeting = await ask(worker);
    const isTheirs = greeting?.guest && !(isNamed(worker) && isMarked(worker.scriptURL));
    const isHere = isNamed(worker) || registration?.scope == scope;
    return [
      {
        owner: !greeting ? (isNamed(worker) ? "silent" : "stranger") : isTheirs ? "site" : isHere ? "page" : "above",
        isCurrent: isCurrent(address),
        mode: resolve(address.mode),
        document: greeting?.document || (greeting?.answered ? "headers" : undefined),
      },
      worker,
      greeting,
    ];
  };

  let settle: (api: MiniCoi) => void;
  /** The name of the mode of our worker, which may have another name by now. */
  let told: string | undefined;
  const api: MiniCoi = {
    version: VERSION,
    state: "pending",
    code: null,
    get mode() {
      const now = container && container.controller;
      // A copy of this file in a folder above is ours as well.
      return now ? (nameOf(now.scriptURL) == nameOf(source) ? MODES[resolve(parse(now.scriptURL).mode)] : told) || null : null;
    },
    loads: note.reloads + 1,
    ready: new Promise((fulfil) => (settle = fulfil)),
    reload: () => restart("manual"),
    remove: async () => {
      const registration = await container?.getRegistration(location.href);
      const worker = registration && (registration.active || registration.waiting || registration.installing);
      if (!worker) return false;
      const greeting = await ask(worker);
      const isOurs = isNamed(worker) || registration.scope == scope;
      // What does not answer is an older file, unless the page names a file of its own.
      return (greeting ? isOurs && !greeting.guest : isNamed(worker) && !settings.isNamed) && registration.unregister();
    },
  };
  self.miniCoi = api;

  const report = (state: MiniCoi["state"], code: Code | null = null, detail = "") => {
    api.state = state;
    api.code = code;
    own("documentElement").setAttribute("data-coi", state);
    if (code && !settings.isQuiet) console.warn(`[mini-coi] ${code}: ${CODES[code]} ${detail}`);
    own("dispatchEvent").call(document, new CustomEvent("mini-coi", { detail: api }));
    if (state == "pending" || state == "reloading") return;
    settle(api);
    if (DEBUG || settings.debugs) explain();
  };

  /** The elements that failed so far, until the second file takes them over. */
  const failed: Element[] = [];
  let onFailed: (element: Element) => void = (element) => failed.push(element);
  let isExplained = false;

  /** Loads the second file, which tells what is blocked and why. It is not needed for anything else. */
  const explain = () => {
    if (isExplained) return;
    isExplained = true;
    const facts = {
      isVerbose: DEBUG || settings.debugs,
      codes: CODES,
      takeFailed: (look: (element: Element) => void) => {
        failed.forEach(look);
        onFailed = look;
      },
    };
    try {
      if (DEBUG) return tellAll(facts);
      import(new URL("mini-coi.report.js", settings.beside).href).then((file) => file.report(facts)).catch(() => {});
    } catch {}
  };

  /** Loads the document again. What goes wrong in a page's own way of doing that is the page's own error. */
  const restart = (cause: string, failure?: Failed) => {
    if (!note.reloads) note.referrer = own("referrer");
    guard.leave(cause, failure);
    report("reloading");
    queueMicrotask(settings.reload);
  };

  /** Registers the worker in a mode. @param index its position, or -1 to let the browser decide */
  const registerMode = (mode: number, rests = false) =>
    register(format({ source, mode, excludes, since: rests ? Date.now() : 0, pinned }), scope);

  /**
   * Firefox 140 and 153 leave it empty in every document that a worker answers, and our own reload makes
   * it the page itself in Chromium 156 and WebKitGTK 2.50. The tests of the referrer would notice a change.
   */
  const mendReferrer = () => {
    const handed = navigation().serverTiming?.find(({ name }: PerformanceServerTiming) => name == "mini-coi-referrer");
    const value = note.reloads ? note.referrer : handed && decodeURIComponent(handed.description);
    if (value != null && value != own("referrer")) Object.defineProperty(document, "referrer", { value, configurable: true });
  };

  const finishIsolated = () => {
    addEventListener("load", () => {
      const said = navigation().serverTiming?.find(({ name }: PerformanceServerTiming) => name == "mini-coi");
      if (said) report("isolated", said.description as Code);
    });
    if (controller) {
      if (resolve(parse(controller.scriptURL).mode) > DIP) watch((element) => (onFailed(element), explain()), explain);
      // Most pages find their own worker as they want it, and need not ask.
      const isKnown = isNamed(controller) && isCurrent(parse(controller.scriptURL));
      if (CUTS_BODIES[engine()] || !isKnown) keepUp(isKnown).catch(() => {});
    }
    report("isolated");
  };

  /** What an isolated page does for its worker, and for its next load. */
  const keepUp = async (isKnown: boolean) => {
    if (isKnown) return void setInterval(() => controller!.postMessage(QUESTION), AWAKE);
    const [worker, , greeting] = await inspect(await container.getRegistration(location.href));
    if (!greeting) return;
    told = greeting.mode;
    if (CUTS_BODIES[engine()]) setInterval(() => container.controller?.postMessage(QUESTION), AWAKE);
    if (!settings.removes && renews(worker)) await registerMode(pinned);
  };

  /** A worker cannot tell that this page is not isolated, and would isolate its frames (js/worker.ts). */
  const tellWorker = () => {
    if (facts.first == DIP) navigator.locks?.request(KEY + location.href.split("#")[0], () => new Promise(() => {})).catch(() => {});
  };

  const policy = self == top && own("featurePolicy");
  const isAutomated = () => isCrawler() || !/\[native code\]/.test(Function.prototype.toString.call(container.register));
  const facts: Facts = {
    isIsolated,
    isHttp: /^http/.test(location.protocol),
    knowsIsolation: typeof self.crossOriginIsolated == "boolean",
    canIsolate: canIsolate(),
    isSecure: isSecureContext,
    hasOrigin: self.origin != "null",
    hasWorkers: !!container,
    isFramed: self != top,
    // Chromium 156 says no to a frame of another site, and yet isolates it by its own policy.
    isPermitted: !policy || policy.allowsFeature("cross-origin-isolated"),
    isParsing: own("readyState") == "loading",
    isPrerendering: !!own("prerendering"),
    isControlled: !!controller,
    // Where the worker was not asked, the answer to a form was kept.
    isBack: !!controller && navigation().type == "back_forward",
    isUsed: false,
    isAutomated: !!container && isAutomated(),
    isWanted: settings.registers && !settings.removes,
    isManual: settings.isManual,
    mayHold: settings.holds,
    hasSource: !!source,
    isOwnSource: isSameOrigin(source),
    isInScope: !!scope && location.href.startsWith(scope),
    isExcluded: matcher(excludes, scope)(location.href),
    pinned,
    degrades: settings.degrades,
    first: controller && isNamed(controller) ? resolve(parse(controller.scriptURL).mode) : resolve(pinned),
    engine: engine(),
    reloads: note.reloads,
    causes: note.causes,
    recent: note.recent,
    failure: note.failure?.code,
    hasFailed: !!note.remembered,
    isHeld: false,
  };
  let worker: ServiceWorker | undefined;
  let refusal: Failure | undefined;

  const look = async (holds: boolean) => {
    facts.isHeld = holds && guard.remember();
    if (facts.isHeld) stop();
    else tellWorker();
    report("pending");
    addEventListener("pageshow", ({ persisted }: PageTransitionEvent) => {
      // The back/forward cache brought back the document that a reload had replaced. An immediate
      // reload was seen to restore it once more (Chromium 156, 5 of 6 times); 300 ms suffice.
      if (persisted && api.state == "reloading") setTimeout(settings.reload, 300);
    });
    if (own("prerendering")) await new Promise((go) => own("addEventListener").call(document, "prerenderingchange", go, { once: true }));
    [facts.worker, worker] = await inspect(await within(container.getRegistration(location.href)));
  };

  const take = async (step: Step) => {
    facts.taken = step;
    if (step.demands) await ask(worker!, DEMAND);
    else await registerMode(step.mode!, step.rests);
  };

  /** Does one thing after another. Finishing at once matters: the page's own scripts come next. */
  const act = (action: Action): void => {
    if (action.do == "finish") {
      const { state, code, isFailure } = action;
      if (state == "isolated") return finishIsolated();
      const detail = note.failure?.detail || refusal?.detail || (code == "foreign-worker" || code == "no-mode-works" ? worker?.scriptURL : "");
      if (isFailure && code) guard.remember({ code, detail: detail || "", at: Date.now() });
      return report(state, code, detail);
    }
    if (action.do == "reload") {
      const { cause, code } = action;
      return restart(cause, code && { code, detail: refusal?.detail || "", at: Date.now() });
    }
    const done = action.do == "look" ? look(action.holds) : take(action.step);
    done
      .catch((error) => {
        refusal = error instanceof Failure ? error : new Failure("registration-failed", error);
        facts.refusal = refusal.code;
        facts.worker ||= { owner: "none", isCurrent: false, mode: NONE };
      })
      .then(() => {
        facts.isUsed = !!navigator.userActivation?.hasBeenActive;
        act(next(facts));
      });
  };

  facts.isUsed = !!navigator.userActivation?.hasBeenActive;
  mendReferrer();
  if (isIsolated) guard.settle();
  if (settings.removes || !facts.canIsolate) api.remove().catch(() => {});
  act(next(facts));
};
