// @ts-check
/**
 * The page half: gets the page isolated with as few loads as it takes, or says why it is not.
 * It never decides about headers; it registers the worker, holds the page and counts reloads.
 */
import { CODES } from "./codes.js";
import { KEY, leave, NO_NOTE, take } from "./guard.js";
import { choose, DIP, FOOT, indexOf, MODES, modeOf, PARAMETER } from "./ladder.js";
import { ask, Failure, register, within } from "./registration.js";

/** @typedef {import("./codes.js").Code} Code */
/** @typedef {import("./mini-coi.d.ts").MiniCoi} MiniCoi */

/** How often one visit may reload by itself: two reloads are three loads. */
const RELOADS = 2;

/** How long a page rests at the foot of the ladder before it climbs again, in milliseconds. */
const REST = 24 * 60 * 60 * 1000;

/** The parameter of the worker's URL that says since when it rests, in milliseconds. */
const SINCE = "since";

/**
 * An absolute URL without query and fragment; empty where there is none.
 * @param {string} url
 * @param {string} [base]
 */
const resolve = (url, base) => {
  try {
    return new URL(url, base).href.split(/[?#]/)[0];
  } catch {
    return "";
  }
};

/** Chromium 156 throws in a sandboxed frame, others have no container there. */
const findContainer = () => {
  try {
    return navigator.serviceWorker;
  } catch {}
};

/** Runs the page half, once in each document. */
export const start = () => {
  if (self.miniCoi) return;

  const script = /** @type {HTMLScriptElement | null} */ (document.currentScript);
  const { src: source = "", dataset: options = /** @type {DOMStringMap} */ ({}) } = script || {};
  const file = resolve(source);
  const attribute = script && script.getAttribute("scope");
  // The attribute resolves against the page, never against <base>.
  const scope = attribute ? resolve(attribute, location.href) : resolve("./", file);

  /** The settings of coi-serviceworker, honoured so that this file can take its place. */
  const coi = self.coi || {};
  const refusesCredentialless = coi.coepCredentialless && !coi.coepCredentialless();
  /** The mode that the page insists on; -1 where the browser decides. */
  const pinned = indexOf(refusesCredentialless ? "require-corp" : options.mode);
  const isManual = options.reload == "manual";

  const container = /** @type {ServiceWorkerContainer} */ (findContainer());
  const controller = container && container.controller;
  const isOwn = (/** @type {ServiceWorker | null | undefined} */ worker) =>
    !!worker && resolve(worker.scriptURL) == file;

  /** @type {(api: MiniCoi) => void} */
  let settle;
  /** @type {MiniCoi} */
  const api = {
    version: VERSION,
    state: "pending",
    code: null,
    get mode() {
      const now = container && container.controller;
      return now && isOwn(now) ? MODES[modeOf(now.scriptURL)].name : null;
    },
    ready: new Promise((fulfil) => (settle = fulfil)),
    reload: () => restart("manual"),
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
    document.documentElement.dataset.coi = state;
    if (code && !coi.quiet) console.warn(`[mini-coi] ${code}: ${CODES[code]} ${detail}`);
    document.dispatchEvent(new CustomEvent("mini-coi", { detail: api }));
    if (state != "reloading") settle(api);
  };

  const note = self.crossOriginIsolated ? NO_NOTE : take(scope, controller);

  /**
   * Loads the document again, and leaves a note for that load.
   * @param {string} cause
   * @param {Failure} [failure] what that load shall report, instead of another attempt
   */
  const restart = (cause, failure) => {
    leave(scope, { ...failure, reloads: note.reloads + 1, causes: [...note.causes, cause] });
    report("reloading");
    coi.doReload ? coi.doReload() : location.reload();
  };

  /** @param {number} index the position of a mode, or -1 to let the browser decide */
  const registerMode = (index) => {
    const url = new URL(source);
    if (index >= 0) url.searchParams.set(PARAMETER, MODES[index].name);
    if (index == FOOT) url.searchParams.set(SINCE, String(Date.now()));
    return register(url.href, scope);
  };

  /** Removes the worker of this file that covers the page, and no other. */
  const remove = async () => {
    const registration = await container.getRegistration(location.href);
    if (registration && isOwn(registration.active)) await registration.unregister();
  };

  if (coi.shouldDeregister && coi.shouldDeregister()) {
    if (container) remove();
    return self.crossOriginIsolated ? report("isolated") : report("unavailable", "declined");
  }

  if (self.crossOriginIsolated) {
    // The reload has done its work; without its note the next hard reload heals as well. Storage
    // can wait, but the page must not see what the note adds to `window.name`.
    self.name.includes(KEY) ? take(scope, true) : setTimeout(take, 0, scope, true);
    if (controller && isOwn(controller)) {
      container.addEventListener("message", ({ data }) => {
        if (data && data["mini-coi"]) report("isolated", data["mini-coi"]);
      });
      // A page that insists on another mode than before has it from its next load on.
      if (pinned >= 0 && pinned != modeOf(controller.scriptURL)) registerMode(pinned).catch(() => {});
    }
    return report("isolated");
  }

  /** @param {Failure | import("./guard.js").Note} failure */
  const giveUp = ({ code, detail }) => {
    // Later loads in this tab attempt it again, but do not hold the page for it.
    leave(scope, { ...NO_NOTE, code, detail });
    report("unavailable", code, detail);
  };

  /** Whether every mode failed not long ago. */
  const isResting = (/** @type {ServiceWorker} */ worker) =>
    Date.now() - Number(new URL(worker.scriptURL).searchParams.get(SINCE)) < REST;

  /** @returns {Code | false | undefined} what makes every attempt futile */
  const obstacle = () => {
    if (!/^http/.test(location.protocol)) return "not-http";
    if (self.crossOriginIsolated === undefined) return "unsupported-browser";
    if (!isSecureContext) return "insecure-context";
    if (self.origin == "null") return "sandboxed";
    if (!container) return "no-service-worker";
    if (coi.shouldRegister && !coi.shouldRegister()) return "declined";
    if (!file) return "no-script-url";
    if (new URL(file).origin != location.origin) return "cross-origin-script";
    if (!scope || !location.href.startsWith(scope)) return "out-of-scope";
    // Chromium 156 says no to a frame of another site, and yet isolates it by its own policy.
    const policy = self == top && document.featurePolicy;
    if (policy && !policy.allowsFeature("cross-origin-isolated")) return "permissions-policy";
    const own = isOwn(controller) && controller;
    const mode = own ? modeOf(own.scriptURL) : pinned < 0 ? choose() : pinned;
    // Only Document-Isolation-Policy isolates a frame whatever its parent is.
    if (self != top && mode != DIP) return "framed";
    if (own && mode == FOOT && isResting(own)) return "no-mode-works";
    return !controller && note.causes.includes("uncontrolled") && "bypassed";
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

    const kin = await ask(worker);
    if (!isOwn(worker) && !kin) throw new Failure("foreign-worker", worker.scriptURL);
    const mode = isOwn(worker) ? modeOf(worker.scriptURL) : -1;
    if (mode == FOOT) {
      if (isResting(worker)) throw new Failure("no-mode-works");
      await registerMode(pinned);
      return "climb";
    }
    // A document that came from the network may gain a controller later (`clients.claim()`).
    const answered = (kin && kin.answered) || note.causes.includes("uncontrolled");
    if (!controller || !answered) return "uncontrolled";

    if (mode < 0) throw new Failure("no-mode-works");
    const degrades = pinned < 0 && (!coi.coepDegrade || coi.coepDegrade());
    const next = pinned >= 0 && pinned != mode ? pinned : degrades ? mode + 1 : FOOT;
    await registerMode(next);
    return "step:" + next;
  };

  if (note.code && note.reloads) return giveUp(note);
  const code = obstacle();
  if (code == "bypassed") return giveUp(new Failure(code));
  if (code) return report("unavailable", code);

  // Stopping the parser keeps the page's scripts from running un-isolated, its resources from
  // being fetched twice, and the document out of the back/forward cache: Chromium 156 restores an
  // un-isolated first document from there on F5 otherwise. Only a reload shows the page again.
  const held =
    document.readyState == "loading" &&
    note.reloads < RELOADS &&
    !note.code &&
    options.hold != "off" &&
    !isManual &&
    !coi.doReload;
  if (held) stop();
  document.documentElement.dataset.coi = api.state;

  addEventListener("pageshow", (/** @type {any} */ { persisted }) => {
    // The back/forward cache brought back the document that a reload had replaced. An immediate
    // reload was seen to restore it once more (Chromium 156, 5 of 6 times); 300 ms suffice.
    if (persisted && api.state == "reloading") setTimeout(() => location.reload(), 300);
  });

  attempt()
    .then((cause) => {
      if (note.reloads >= RELOADS || note.causes.includes(cause))
        throw new Failure(cause == "uncontrolled" ? "bypassed" : "no-mode-works");
      // Whoever has used the page may have entered something that a reload would lose.
      const { hasBeenActive = false } = navigator.userActivation || {};
      if (isManual || (!held && hasBeenActive)) report("waiting", "reload-needed");
      else restart(cause);
    })
    .catch((error) => {
      const failure = error instanceof Failure ? error : new Failure("registration-failed", error);
      held ? restart("release", failure) : giveUp(failure);
    });
};
