// @ts-check
/**
 * The page half: gets the page isolated with as few loads as it takes, or says why it is not.
 * It never decides about headers; it registers the worker, holds the page and counts reloads.
 */
import { CODES } from "./codes.js";
import { EXCLUDE, excludesOf, matcher } from "./exclude.js";
import { KEY, leave, navigation, NO_NOTE, take } from "./guard.js";
import { choose, DIP, FOOT, modeIn, MODES, modeOf, PARAMETER, parameterOf } from "./ladder.js";
import { ask, Failure, register, within } from "./registration.js";
import { report as tellAll } from "./report.js";
import { resolve } from "./settings.js";

/** @typedef {import("./codes.js").Code} Code */
/** @typedef {import("./guard.js").Note} Note */
/** @typedef {import("./mini-coi.d.ts").MiniCoi} MiniCoi */
/** @typedef {import("./settings.js").Settings} Settings */

/** How often one visit may reload by itself: two reloads are three loads. */
const RELOADS = 2;

/** How long a page rests at the foot of the ladder before it climbs again, in milliseconds. */
const REST = 24 * 60 * 60 * 1000;

/** The parameters of the worker's URL that say since when it rests, and below which mode. */
const SINCE = "since";
const BELOW = "below";

/** The last segment of a URL's path. */
const nameOf = (/** @type {string} */ url) => resolve(url).split("/").pop();

/** Chromium 156 throws in a sandboxed frame, others have no container there. */
const findContainer = () => {
  try {
    return navigator.serviceWorker;
  } catch {}
};

/** Runs the page half, once in each document. @param {Settings} settings */
export const start = (settings) => {
  const { source, scope, excludes, pinned } = settings;
  const container = /** @type {ServiceWorkerContainer} */ (findContainer());
  const controller = container && container.controller;
  const note = self.crossOriginIsolated ? NO_NOTE : take(scope, controller);
  const wasUncontrolled = note.causes.includes("uncontrolled");

  const isOwn = (/** @type {ServiceWorker | null | undefined} */ worker) =>
    !!worker && resolve(worker.scriptURL) == resolve(source);
  /** The worker that answered for this document, when it is ours. */
  const own = isOwn(controller) ? controller : null;

  /** @type {(api: MiniCoi) => void} */
  let settle;
  /** @type {MiniCoi} */
  const api = {
    version: VERSION,
    state: "pending",
    code: null,
    get mode() {
      const now = container && container.controller;
      // A copy of this file in a folder above is ours as well.
      const isOurs = now && nameOf(now.scriptURL) == nameOf(source);
      return isOurs ? MODES[modeOf(now.scriptURL)].name : null;
    },
    loads: note.reloads + 1,
    ready: new Promise((fulfil) => (settle = fulfil)),
    reload: () => restart("manual"),
    remove: async () => {
      const registration = /** @type {ServiceWorkerRegistration} */ (await container?.getRegistration(location.href));
      const worker = /** @type {ServiceWorker} */ (registration?.active);
      if (!isOwn(worker)) return false;
      const kin = await ask(worker);
      // What does not answer is an older file, unless the page names a file of its own.
      return (kin ? !kin.guest : !settings.isNamed) && registration.unregister();
    },
  };
  self.miniCoi = api;

  /**
   * @param {MiniCoi["state"]} state
   * @param {Code} [code]
   * @param {string} [detail]
   */
  const report = (state, code, detail = "") => {
    api.state = state;
    api.code = code || null;
    document.documentElement.setAttribute("data-coi", state);
    if (code && !settings.isQuiet) console.warn(`[mini-coi] ${code}: ${CODES[code]} ${detail}`);
    document.dispatchEvent(new CustomEvent("mini-coi", { detail: api }));
    if (state == "pending" || state == "reloading") return;
    settle(api);
    if (DEBUG || settings.debugs) explain();
  };

  /** The elements that failed so far; the second file changes what its `push` does. @type {Element[]} */
  const failed = [];
  let isExplained = false;

  /** Loads the second file, which tells what is blocked and why. It is not needed for anything else. */
  const explain = () => {
    if (isExplained) return;
    isExplained = true;
    // The build must leave these names as they are, since it shortens those of each file by itself.
    const facts = { isVerbose: DEBUG || settings.debugs, failed, codes: CODES };
    try {
      if (DEBUG) return tellAll(facts);
      import(new URL("mini-coi.report.js", settings.beside).href).then((file) => file.report(facts)).catch(() => {});
    } catch {}
  };

  /**
   * Watches for what the mode may have blocked. Chromium 156 and WebKitGTK 2.50 report it. Firefox 153
   * does not: an element fails, and a frame neither loads nor fails.
   */
  const watch = () => {
    const arrived = new WeakSet();
    const fail = (/** @type {any} */ element) => {
      failed.push(element);
      explain();
    };
    document.addEventListener("load", (/** @type {any} */ { target }) => arrived.add(target), true);
    // What comes from this origin fails for reasons of its own.
    const isForeign = (/** @type {any} */ { src, href }) => !resolve(src || href).startsWith(location.origin);
    document.addEventListener("error", (/** @type {any} */ { target }) => isForeign(target) && fail(target), true);
    const look = () =>
      document.querySelectorAll("iframe").forEach((frame) => arrived.has(frame) || frame.contentDocument || fail(frame));
    // A frame that is blocked may lose its document a moment later.
    addEventListener("load", () => setTimeout(look, 500));
    try {
      new /** @type {any} */ (self).ReportingObserver(explain, { types: ["coep"], buffered: true }).observe();
    } catch {}
  };

  /**
   * Loads the document again, and leaves a note for that load.
   * @param {string} cause
   * @param {Failure} [failure] what that load shall report, instead of another attempt
   */
  const restart = (cause, failure) => {
    leave(scope, { ...failure, reloads: note.reloads + 1, causes: [...note.causes, cause] });
    report("reloading");
    settings.reload();
  };

  /** @param {Failure | Note} failure */
  const giveUp = ({ code, detail }) => {
    // Later loads in this tab attempt it again, but do not hold the page for it.
    leave(scope, { ...NO_NOTE, code, detail });
    report("unavailable", code, detail);
  };

  /** @param {number} index the position of a mode, or -1 to let the browser decide */
  const registerMode = (index) => {
    const url = new URL(source);
    if (index >= 0) url.searchParams.set(PARAMETER, MODES[index].name);
    if (excludes) url.searchParams.set(EXCLUDE, excludes);
    if (index == FOOT) {
      url.searchParams.set(SINCE, String(Date.now()));
      url.searchParams.set(BELOW, String(pinned));
    }
    return register(url.href, scope);
  };

  /**
   * Whether a worker that carries this file keeps the address that the site gave it: two that replace
   * each other never end. What this page half named has parameters.
   * @param {ServiceWorker} worker
   * @param {{ guest?: boolean } | null} kin its answer
   */
  const isTheirs = (worker, kin) => kin?.guest && !(isOwn(worker) && /[?&](coi|exclude)=/.test(worker.scriptURL));

  /** Whether what the page asks for failed not long ago. */
  const isResting = (/** @type {ServiceWorker} */ { scriptURL }) =>
    parameterOf(scriptURL, BELOW) == String(pinned) && Date.now() - Number(parameterOf(scriptURL, SINCE)) < REST;

  const finishIsolated = () => {
    // The reload has done its work; without its note the next hard reload heals as well. Storage
    // can wait, but the page must not see what the note adds to `window.name`.
    const clear = () => (api.loads = take(scope, true).reloads + 1);
    self.name.includes(KEY) ? clear() : setTimeout(clear);
    addEventListener("load", () => {
      const said = navigation().serverTiming?.find((/** @type {any} */ { name }) => name == "mini-coi");
      if (said) report("isolated", said.description);
    });
    // A page that asks for something else than before has it from its next load on.
    if (own && !settings.removes && ((pinned >= 0 && pinned != modeOf(own.scriptURL)) || excludes != excludesOf(own.scriptURL)))
      ask(own)
        .then((kin) => {
          if (kin && !isTheirs(own, kin)) return registerMode(pinned < 0 ? modeIn(own.scriptURL) : pinned);
        })
        .catch(() => {});
    if (controller && modeOf(controller.scriptURL) > DIP) watch();
    report("isolated");
  };

  /** @returns {Code | false | undefined} what makes every attempt futile */
  const obstacle = () => {
    if (!/^http/.test(location.protocol)) return "not-http";
    if (self.crossOriginIsolated === undefined) return "unsupported-browser";
    if (!isSecureContext) return "insecure-context";
    if (self.origin == "null") return "sandboxed";
    if (!container) return "no-service-worker";
    if (!settings.registers) return "declined";
    if (!source) return "no-script-url";
    if (new URL(source).origin != location.origin) return "cross-origin-script";
    if (!scope || !location.href.startsWith(scope)) return "out-of-scope";
    if (matcher(excludes, scope)(location.href)) return "excluded";
    // Chromium 156 says no to a frame of another site, and yet isolates it by its own policy.
    const policy = self == top && document.featurePolicy;
    if (policy && !policy.allowsFeature("cross-origin-isolated")) return "permissions-policy";
    const mode = own ? modeOf(own.scriptURL) : choose(pinned);
    // Only Document-Isolation-Policy isolates a frame whatever its parent is.
    if (self != top && mode != DIP) return "framed";
    if (own && mode == FOOT && isResting(own)) return "no-mode-works";
    return !controller && wasUncontrolled && "bypassed";
  };

  /** Brings about that the next load is isolated. @returns {Promise<string>} the cause to reload */
  const attempt = async () => {
    if (document.prerendering)
      await new Promise((go) => document.addEventListener("prerenderingchange", go, { once: true }));

    const registration = await within(container.getRegistration(location.href));
    const worker = controller || (registration && registration.active);
    if (!worker) {
      await registerMode(pinned);
      return "register";
    }

    const mode = isOwn(worker) ? modeOf(worker.scriptURL) : -1;
    if (mode == FOOT) {
      if (isResting(worker)) throw new Failure("no-mode-works");
      await registerMode(pinned);
      return "climb";
    }
    if (mode >= 0 && !controller) return "uncontrolled";

    const kin = await ask(worker);
    // Our own file may be slow to answer, once. A worker that `data-worker` names may not carry it.
    if (!kin && (mode < 0 || note.code || wasUncontrolled)) throw new Failure("foreign-worker", worker.scriptURL);
    const isForeign = isTheirs(worker, kin);
    // A document that came from the network may gain a controller later (`clients.claim()`), and one
    // that the worker could not fetch has a controller too. An older file cannot tell, and a guest
    // may have nothing to answer for.
    const isAnswered = kin?.answered || (wasUncontrolled && (!kin || isForeign));
    if (!controller || !isAnswered) return "uncontrolled";

    if (isForeign) throw new Failure("no-mode-works", worker.scriptURL);
    if (mode < 0) {
      await registerMode(pinned);
      return "register";
    }
    // Nothing below would help a frame, and the step would hold for every page of the scope.
    if (self != top && mode == DIP && pinned <= DIP) throw new Failure("framed");
    const next = pinned >= 0 && pinned != mode ? pinned : settings.degrades ? mode + 1 : FOOT;
    await registerMode(next);
    return "step:" + next;
  };

  const isolate = () => {
    // Stopping the parser keeps the page's scripts from running un-isolated, its resources from
    // being fetched twice, and the document out of the back/forward cache: Chromium 156 restores
    // an un-isolated first document from there on F5 otherwise. Only a reload shows it again.
    // Where the visitor came back to, and the worker was not asked, the answer to a form was kept:
    // another load would send the form again.
    const isKept = controller && navigation().type == "back_forward";
    const held =
      settings.holds && document.readyState == "loading" && note.reloads < RELOADS && !note.code && !isKept;
    if (held) stop();
    report("pending");

    addEventListener("pageshow", (/** @type {any} */ { persisted }) => {
      // The back/forward cache brought back the document that a reload had replaced. An immediate
      // reload was seen to restore it once more (Chromium 156, 5 of 6 times); 300 ms suffice.
      if (persisted && api.state == "reloading") setTimeout(settings.reload, 300);
    });

    attempt()
      .then((cause) => {
        const isSpent = note.reloads >= RELOADS || note.causes.includes(cause);
        if (isSpent && cause == "uncontrolled") throw new Failure("bypassed");
        // Whoever has used the page may have entered something that a reload would lose.
        const { hasBeenActive = false } = navigator.userActivation || {};
        const waits = settings.isManual || isSpent || hasBeenActive || isKept;
        if (waits && !held) report("waiting", "reload-needed");
        else if (isSpent) restart("release", new Failure("reload-needed"));
        else restart(cause);
      })
      .catch((error) => {
        const failure = error instanceof Failure ? error : new Failure("registration-failed", error);
        held ? restart("release", failure) : giveUp(failure);
      });
  };

  if (settings.removes) api.remove().catch(() => {});
  if (self.crossOriginIsolated) return finishIsolated();
  if (settings.removes) return report("unavailable", "declined");
  if (note.code && note.reloads) return giveUp(note); // This load only releases the page.
  const code = obstacle();
  if (code == "bypassed") giveUp(new Failure(code));
  else if (code) report("unavailable", code);
  else isolate();
};
