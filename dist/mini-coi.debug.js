/*! mini-coi 1.0.0 | MIT */
"use strict";
(() => {
  // target/js/debug/policy.js
  var HEADERS = ["Document-Isolation-Policy", "Cross-Origin-Opener-Policy", "Cross-Origin-Embedder-Policy", "Cross-Origin-Resource-Policy"];
  var MODES = [{ "name": "dip", "since": { "Chrome": 137, "Chrome Android": 146 }, "headers": { "Document-Isolation-Policy": "isolate-and-credentialless" }, "settled": [["isolate-and-credentialless", "isolate-and-require-corp"], ["same-origin"], ["credentialless", "require-corp"], ["same-origin", "same-site", "cross-origin"]], "anonymous": true, "ordinary": 6, "workers": [], "routes": { "condition": { "not": { "requestMode": "navigate" } }, "source": "network" } }, { "name": "credentialless", "since": { "Chrome": 96, "Chrome Android": 96, "Firefox": 119 }, "headers": { "Cross-Origin-Opener-Policy": "same-origin", "Cross-Origin-Embedder-Policy": "credentialless" }, "settled": [[], ["same-origin"], ["credentialless", "require-corp"], ["same-origin", "same-site", "cross-origin"]], "anonymous": true, "ordinary": 26, "workers": ["same-origin"], "routes": { "condition": { "not": { "or": [{ "requestMode": "navigate" }, { "requestDestination": "worker" }, { "requestDestination": "sharedworker" }] } }, "source": "network" } }, { "name": "require-corp", "since": {}, "headers": { "Cross-Origin-Opener-Policy": "same-origin", "Cross-Origin-Embedder-Policy": "require-corp", "Cross-Origin-Resource-Policy": "cross-origin" }, "settled": [[], ["same-origin"], ["require-corp"], ["same-origin", "same-site", "cross-origin"]], "anonymous": false, "ordinary": 58, "workers": ["same-origin", "cors"], "routes": { "condition": { "not": { "or": [{ "requestMode": "navigate" }, { "requestMode": "no-cors" }, { "requestDestination": "worker" }, { "requestDestination": "sharedworker" }] } }, "source": "network" } }, { "name": "none", "since": {}, "headers": {}, "settled": [[], ["same-origin"], ["credentialless", "require-corp"], ["same-origin", "same-site", "cross-origin"]], "anonymous": false, "ordinary": 2, "workers": [], "routes": { "condition": { "urlPattern": {} }, "source": "network" } }];
  var PLANS = ["left alone: nothing in it needs a header", "fetched: a document", "fetched: a worker's script, refused without our header", "fetched anonymously: a resource of another origin"];
  var VERDICTS = ["passed on: it isolates by itself, or holds no document", "redirected: a worker's imports resolve against its final URL", "rewritten: isolation headers added"];

  // js/ladder.js
  var PARAMETER = "coi";
  var parameterOf = (url, name) => url.includes("?") && new URL(url).searchParams.get(name);
  var DIP = 0;
  var FOOT = MODES.length - 1;
  var indexOf = (name) => MODES.findIndex((mode) => mode.name == name);
  var automatic = () => {
    const agent = navigator.userAgent;
    const browser = ["Chrome", "Firefox"].find((name) => agent.includes(name + "/"));
    const version = parseInt(agent.split(browser + "/")[1]);
    const family = browser + (agent.includes("Android") ? " Android" : "");
    const found = MODES.findIndex(({ since }) => version >= since[family]);
    return found < 0 ? FOOT - 1 : found;
  };
  var native;
  var choose = (index) => index < 0 ? native ??= automatic() : index;
  var modeIn = (url) => indexOf(parameterOf(url, PARAMETER));
  var modeOf = (url) => choose(modeIn(url));

  // js/settings.js
  var resolve = (url, base) => absolute(url, base).split(/[?#]/)[0];
  var absolute = (url, base) => {
    try {
      return new URL(url, base).href;
    } catch {
      return "";
    }
  };
  var readSettings = (options) => {
    const script = (
      /** @type {HTMLScriptElement | null} */
      document.currentScript
    );
    const { src = "", dataset = {} } = !options && script || {};
    const { worker: worker2, scope, mode, reload, hold, exclude = "", debug, off } = (
      /** @type {Record<string, any>} */
      options || { ...dataset, scope: script?.getAttribute("scope") }
    );
    const source = worker2 ? absolute(worker2, location.href) : src;
    const coi = self.coi || {};
    const answer = (ask2, otherwise) => ask2 ? !!ask2() : otherwise;
    const refusesCredentialless = !answer(coi.coepCredentialless, true);
    const asked = indexOf(refusesCredentialless ? "require-corp" : mode);
    const pinned = asked < FOOT ? asked : -1;
    const isManual = reload == "manual";
    return {
      source,
      isNamed: !!worker2,
      beside: src || source,
      scope: scope ? resolve(scope, location.href) : resolve("./", source),
      excludes: exclude,
      pinned,
      degrades: pinned < 0 && answer(coi.coepDegrade, true),
      // A page that reloads in its own way may have something to show before.
      holds: hold != "off" && !isManual && !coi.doReload,
      isManual,
      isQuiet: !!coi.quiet,
      debugs: debug === "" || debug,
      registers: answer(coi.shouldRegister, true),
      removes: off === "" || off || answer(coi.shouldDeregister, false),
      reload: coi.doReload || (() => location.reload())
    };
  };

  // js/codes.js
  var CODES = {
    "insecure-context": "Not a secure context. Use https, or localhost.",
    "not-http": "Not loaded over http(s). Use a web server.",
    "unsupported-browser": "This browser has no cross-origin isolation. Update it.",
    "no-service-worker": "No service workers, as in private windows. Open an ordinary one.",
    sandboxed: "The frame is sandboxed. Add allow-same-origin.",
    framed: "The page around this frame is not isolated. Isolate it too.",
    "permissions-policy": "The Permissions-Policy forbids it. Allow cross-origin-isolated.",
    "no-script-url": "The worker is unknown. Name it in data-worker.",
    "cross-origin-script": "A worker must come from the page's own origin. Name one in data-worker.",
    excluded: "The page is in data-exclude.",
    "out-of-scope": "The page lies outside the scope. Change it.",
    "scope-not-allowed": "The scope lies above the file. Move the file up, or send Service-Worker-Allowed.",
    "blocked-by-csp": "The Content-Security-Policy forbids the worker. Allow it in worker-src and trusted-types.",
    "registration-failed": "The browser refused the worker. Serve it as JavaScript, and allow site data.",
    timeout: "The worker was not active in time. Reload.",
    bypassed: 'The browser bypasses the worker. Turn off "Bypass for network" in its tools.',
    "foreign-worker": "Another worker controls the page. Import this file in it.",
    "no-mode-works": "The headers of no mode worked.",
    "reload-needed": "The page is isolated from its next load on. Call miniCoi.reload().",
    declined: "The page asks not to be isolated.",
    blocked: "Isolation blocks content. Set data-debug to see more.",
    "no-wasm": "The worker runs without WebAssembly. Allow 'wasm-unsafe-eval' in its Content-Security-Policy."
  };

  // js/exclude.js
  var EXCLUDE = "exclude";
  var excludesOf = (url) => parameterOf(url, EXCLUDE) || "";
  var matcher = (patterns, scope) => {
    const tests = (patterns.match(/\S+/g) || []).map((pattern) => {
      try {
        return new URLPattern(pattern, scope);
      } catch {
        const text = (pattern[0] == "/" ? location.origin : scope.replace(/[^/]*$/, "")) + pattern;
        return new RegExp(`^${text.replace(/[^\w/*]/g, "\\$&").replace(/\*/g, ".*")}$`);
      }
    });
    return (url) => tests.some((test) => test.test(url.split(/[?#]/)[0]));
  };

  // js/guard.js
  var KEY = "mini-coi:";
  var STALE = 5 * 60 * 1e3;
  var PROMPT = 1e3;
  var NO_NOTE = { reloads: 0, causes: [] };
  var navigation = () => performance.getEntriesByType("navigation")[0] || {};
  var take = (scope, controlled) => {
    const [name, named] = self.name.split("\n" + KEY);
    if (named) self.name = name;
    let stored;
    try {
      stored = sessionStorage.getItem(KEY + scope);
      sessionStorage.setItem(KEY + scope, "x".repeat(500));
      sessionStorage.removeItem(KEY + scope);
    } catch {
      if (!named) return { ...NO_NOTE, reloads: navigation().type == "reload" ? Infinity : 0, code: "reload-needed" };
    }
    const note = parse(named, scope) || parse(stored, scope);
    if (!note) return NO_NOTE;
    const age = Date.now() - performance.now() - Number(note.at);
    const isNext = age > -PROMPT / 5 && age < PROMPT;
    return named || controlled && self == top || !note.reloads || isNext ? note : NO_NOTE;
  };
  var parse = (text, scope) => {
    try {
      const note = JSON.parse(text || "");
      if (note.scope == scope && Date.now() - note.at < STALE) return note;
    } catch {
    }
  };
  var leave = (scope, note) => {
    const text = JSON.stringify({ ...note, scope, at: Date.now() });
    if (note.reloads) self.name += "\n" + KEY + text;
    try {
      sessionStorage.setItem(KEY + scope, text);
    } catch {
    }
  };

  // js/registration.js
  var PATIENCE = 8e3;
  var ANSWER_PATIENCE = 1e3;
  var Failure = class {
    /**
     * @param {Code} code
     * @param {unknown} [detail]
     */
    constructor(code, detail = "") {
      this.code = code;
      this.detail = String(detail);
    }
  };
  var within = (promise, patience = PATIENCE) => Promise.race([
    promise,
    new Promise((_, reject) => setTimeout(reject, patience, new Failure("timeout")))
  ]);
  var ask = (worker2) => {
    const { port1, port2 } = new MessageChannel();
    const answer = new Promise((resolve2) => port1.onmessage = ({ data }) => resolve2(data && data.version ? data : null));
    worker2.postMessage("mini-coi", [port2]);
    return within(answer, ANSWER_PATIENCE).catch(() => null);
  };
  var trusted = (url) => {
    try {
      const { trustedTypes } = (
        /** @type {any} */
        self
      );
      return trustedTypes.createPolicy("mini-coi", { createScriptURL: String }).createScriptURL(url);
    } catch {
      return url;
    }
  };
  var register = async (url, scope) => {
    let violated;
    document.addEventListener("securitypolicyviolation", (violation) => {
      if (/worker|script|trusted|child|default/.test(violation.effectiveDirective))
        violated = violation.effectiveDirective;
    });
    try {
      const registration = await within(navigator.serviceWorker.register(trusted(url), { scope }));
      await within(activation(registration));
    } catch (error) {
      if (error instanceof Failure) throw error;
      await new Promise((resolve2) => setTimeout(resolve2, 100));
      const folder = url.split("?")[0].replace(/[^/]*$/, "");
      throw new Failure(
        violated ? "blocked-by-csp" : scope.startsWith(folder) ? "registration-failed" : "scope-not-allowed",
        violated || error
      );
    }
  };
  var activation = ({ installing, waiting, active }) => new Promise((resolve2, reject) => {
    const worker2 = (
      /** @type {ServiceWorker} */
      installing || waiting || active
    );
    const look = () => {
      if (worker2.state == "activated") resolve2(worker2);
      if (worker2.state == "redundant") reject(new Error("The worker became redundant."));
    };
    worker2.addEventListener("statechange", look);
    look();
  });

  // js/badge.js
  var HOME = "https://github.com/mini-coi/mini-coi";
  var STYLE = `
:host {
  all: initial !important;
  display: flex !important; flex-direction: column-reverse !important; align-items: end !important;
  position: fixed !important;
  inset: auto 12px 12px auto !important;
  z-index: 2147483647 !important;
  color-scheme: light dark !important;
  pointer-events: none !important;
  --back: #fff; --text: #1f2328; --dim: #59636e; --line: #d1d9e0; --link: #0550ae;
  --isolated: #1a7f37; --unavailable: #cf222e; --other: #bf8700;
}
@media (prefers-color-scheme: dark) {
  :host {
    --back: #161b22; --text: #e6edf3; --dim: #9198a1; --line: #3d444d; --link: #6cb6ff;
    --isolated: #3fb950; --unavailable: #f85149; --other: #d29922;
  }
}
@media print { :host { display: none !important } }
div, button {
  box-sizing: border-box;
  font: 13px/1.5 system-ui, sans-serif;
  color: var(--text);
  background: var(--back);
  border: 1px solid var(--line);
  box-shadow: 0 2px 8px #0003;
  pointer-events: auto;
}
button { padding: 4px 12px; border-radius: 99px; cursor: pointer }
button:focus-visible, a:focus-visible, div:focus-visible { outline: 2px solid var(--link); outline-offset: 2px }
button::before {
  content: "";
  display: inline-block;
  width: 8px; height: 8px;
  margin-right: 7px;
  border-radius: 50%;
  background: var(--dot);
  forced-color-adjust: none;
}
div {
  width: 400px; max-width: calc(100vw - 40px);
  max-height: calc(100vh - 80px);
  margin-bottom: 8px; padding: 12px 16px;
  overflow: auto; scrollbar-width: thin;
  overflow-wrap: anywhere;
  border-radius: 12px;
}
dl { display: grid; grid-template-columns: auto 1fr; gap: 4px 16px; margin: 0 }
dt { color: var(--dim) }
dd { margin: 0 }
dd + dd { grid-column: 2 }
b { font-weight: 600 }
a { color: var(--link) }
span { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
@media (prefers-reduced-motion: no-preference) {
  div { animation: 0.15s appear }
  @keyframes appear { from { opacity: 0; transform: translateY(4px) } }
}`;
  var make = (name, ...children) => {
    const element = document.createElement(name);
    element.append(...children);
    return element;
  };
  var addBadge = (codes, findings) => {
    const api = (
      /** @type {import("./mini-coi.d.ts").MiniCoi} */
      self.miniCoi
    );
    let worker2 = "none";
    let version = api.version;
    const list = make("dl");
    const panel = make("div", list);
    const button = make("button");
    let shown = "";
    const update = () => {
      const { state, code, mode, loads } = api;
      const link = make("a", "What to do");
      link.href = `${HOME}#${code}`;
      link.target = "_blank";
      link.rel = "noopener";
      const rows = [
        ["State", state],
        ...code ? [
          /** @type {[string, Node]} */
          ["Code", make("dd", make("b", code), ` ${codes[code] || ""} `, link)]
        ] : [],
        ["Mode", mode || "none"],
        ["Loads", String(loads)],
        ["Version", version],
        ["Worker", worker2],
        ["Problems", ...findings.length ? findings.map(({ url, text: text2 }) => make("dd", make("b", url), " " + text2)) : ["none seen"]]
      ];
      const name = [state == "unavailable" ? "not isolated" : state, mode, findings.length && `${findings.length} problem${findings.length > 1 ? "s" : ""}`];
      const items = rows.flatMap(([term, ...values]) => [
        make("dt", term),
        ...values.map((value) => typeof value == "string" ? make("dd", value) : value)
      ]);
      const text = items.map(({ textContent }) => textContent).join("\n");
      if (text == shown) return;
      shown = text;
      list.replaceChildren(...items);
      button.replaceChildren(make("span", "mini-coi: "), name.filter(Boolean).join(" \xB7 "));
      button.style.setProperty("--dot", `var(--${findings.length ? "other" : state}, var(--other))`);
    };
    const lookUpWorker = async () => {
      const { controller } = navigator.serviceWorker;
      if (!controller) return;
      const kin = await ask(controller);
      worker2 = `${kin ? kin.guest ? "the site's own, with this file in it" : "this file's own" : "another, without this file"}: ${controller.scriptURL}`;
      if (kin && kin.version != version)
        version += ` (page), ${kin.version} (worker). They differ until the browser has updated the worker: load the page again.`;
      update();
    };
    const show = () => {
      const host = document.createElement("mini-coi-badge");
      const root = host.attachShadow({ mode: "open" });
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(STYLE);
      root.adoptedStyleSheets = [sheet];
      const toggle = (isOpen) => {
        isOpen ? root.append(panel) : panel.remove();
        button.setAttribute("aria-expanded", String(isOpen));
      };
      panel.id = "panel";
      panel.tabIndex = 0;
      panel.setAttribute("role", "region");
      panel.setAttribute("aria-label", "mini-coi");
      button.type = "button";
      button.setAttribute("aria-controls", panel.id);
      button.onclick = () => toggle(!panel.isConnected);
      root.addEventListener("keydown", (event) => {
        if (
          /** @type {KeyboardEvent} */
          event.key != "Escape" || !panel.isConnected
        ) return;
        event.stopPropagation();
        toggle(false);
        button.focus();
      });
      toggle(false);
      update();
      root.append(button);
      document.documentElement.append(host);
      document.addEventListener("mini-coi", update);
      lookUpWorker().catch(() => {
      });
    };
    const attempt = () => {
      try {
        show();
      } catch {
      }
    };
    if (document.readyState == "loading") document.addEventListener("DOMContentLoaded", attempt);
    else attempt();
    return update;
  };

  // js/report.js
  var REST = 1e3;
  var isFrame = (destination) => /^(i?frame|object|embed)$/.test(destination);
  var isOwn = (url) => url.startsWith(location.origin + "/");
  var probe = (url) => fetch(url, { mode: "cors", credentials: "omit" }).then(({ status }) => status, () => 0);
  var findStranger = async (url) => {
    const { serviceWorker } = navigator;
    const [theirs, ours] = await Promise.all([url, location.href].map((of) => serviceWorker.getRegistration(of)));
    const worker2 = theirs && theirs.active;
    return worker2 && theirs.scope != ours?.scope && !await ask(worker2) ? worker2 : null;
  };
  var explainOwn = async (url) => {
    const elements = Array.from(document.querySelectorAll("iframe, frame, object, embed"));
    const element = (
      /** @type {any} */
      elements.find(({ src, data }) => (src || data) == url)
    );
    const { sandbox, localName } = element || {};
    if (element?.hasAttribute("sandbox") && !sandbox.contains("allow-same-origin"))
      return "is sandboxed, so no worker answers it. Add allow-same-origin to the sandbox.";
    if (localName == "object" || localName == "embed")
      return `is in an element whose requests no worker sees. Show it in an iframe, not in ${localName}.`;
    const stranger = await findStranger(url);
    if (stranger) return `is answered by another worker, ${stranger.scriptURL}. Import this file in that one.`;
    const isCovered = await navigator.serviceWorker.getRegistration(url);
    return isCovered ? "was not answered by the worker. Is it in data-exclude? Otherwise load the page again." : "has no header, since no worker covers it. Choose a scope that does.";
  };
  var report = ({ isVerbose, failed, codes }) => {
    const api = (
      /** @type {import("./mini-coi.d.ts").MiniCoi} */
      self.miniCoi
    );
    const [, , embedderPolicy, resourcePolicy] = HEADERS;
    const policy = api.mode ? `${embedderPolicy}: ${api.mode}` : embedderPolicy;
    const findings = [];
    const update = isVerbose ? addBadge(codes, findings) : () => {
    };
    const asked = /* @__PURE__ */ new Set();
    const once = (question, job) => {
      if (!asked.has(question)) job().catch(() => {
      });
      asked.add(question);
    };
    const warn = (text) => {
      if (!self.coi || !self.coi.quiet) console.warn("[mini-coi] " + text);
    };
    const summarize = () => {
      const [first, ...more] = findings.map(({ url, isSure }) => url + (isSure ? "" : " (perhaps)"));
      const urls = [first, ...more.slice(0, 2), ...more.length > 2 ? ["..."] : []];
      warn(`blocked: ${codes.blocked} ${findings.length}: ${urls.join(", ")}`);
    };
    const tell = (finding, code) => {
      if (findings.some(({ url }) => url == finding.url)) return;
      findings.push(finding);
      if (isVerbose) warn(`${code ? code + ": " : ""}${finding.url} ${finding.text}`);
      else if (findings.length == 1 && document.readyState == "complete") setTimeout(summarize, REST);
      else if (findings.length == 1) addEventListener("load", () => setTimeout(summarize, REST));
      update();
    };
    const explainOther = async (url, destination, isSure) => {
      const start2 = `${isSure ? "is" : "may be"} blocked by ${policy}.`;
      if (isFrame(destination)) {
        const canDrop = destination == "iframe" && "credentialless" in HTMLIFrameElement.prototype;
        const remedy = canDrop ? "Give the iframe the attribute credentialless, have" : "Have";
        return `${start2} ${remedy} its host send ${embedderPolicy} and ${resourcePolicy}: cross-origin, or list this page in data-exclude.`;
      }
      const status = isVerbose ? await probe(url) : 0;
      if (!isSure && status >= 400) return;
      return status ? `${start2} Its host answers CORS: add the attribute crossorigin.` : `${start2} Have its host send ${resourcePolicy}: cross-origin, or copy it to your own.`;
    };
    const examine = (url, destination, isSure) => once(url, async () => {
      const text = isOwn(url) ? await explainOwn(url) : await explainOther(url, destination, isSure);
      if (!text) return;
      api.code ||= "blocked";
      tell({ url, isSure, text }, "blocked");
    });
    const { ReportingObserver } = (
      /** @type {any} */
      self
    );
    const isTold = ReportingObserver && !/Firefox/.test(navigator.userAgent);
    const look = ({ localName, src, href }) => {
      const url = String(src || href);
      const isSuspect = isFrame(localName) || api.mode == "require-corp" && !isOwn(url);
      if (!isTold && isSuspect && /^http/.test(url)) examine(url, localName, false);
      return 0;
    };
    const scan = () => document.querySelectorAll("iframe").forEach(({ src, contentDocument }) => {
      if (contentDocument || !isOwn(src)) return;
      once("worker of " + src, async () => {
        if (await findStranger(src)) tell({ url: src, isSure: true, text: await explainOwn(src) || "" });
      });
    });
    failed.forEach(look);
    failed.push = (element) => look(element);
    if (isVerbose) {
      scan();
      document.addEventListener("load", scan, true);
      new PerformanceObserver(() => setTimeout(scan)).observe({ type: "resource", buffered: true });
    }
    if (!ReportingObserver) return;
    const observer = new ReportingObserver(
      (reports) => {
        for (const { body } of JSON.parse(JSON.stringify(reports)))
          if (body.disposition == "enforce") examine(body.blockedURL, body.destination || "", true);
      },
      { types: ["coep"], buffered: true }
    );
    observer.observe();
  };

  // js/page.js
  var RELOADS = 2;
  var REST2 = 24 * 60 * 60 * 1e3;
  var SINCE = "since";
  var BELOW = "below";
  var nameOf = (url) => resolve(url).split("/").pop();
  var findContainer = () => {
    try {
      return navigator.serviceWorker;
    } catch {
    }
  };
  var start = (settings) => {
    const { source, scope, excludes, pinned } = settings;
    const container = (
      /** @type {ServiceWorkerContainer} */
      findContainer()
    );
    const controller = container && container.controller;
    const note = self.crossOriginIsolated ? NO_NOTE : take(scope, controller);
    const wasUncontrolled = note.causes.includes("uncontrolled");
    const isOwn2 = (worker2) => !!worker2 && resolve(worker2.scriptURL) == resolve(source);
    const own = isOwn2(controller) ? controller : null;
    let settle;
    const api = {
      version: "1.0.0",
      state: "pending",
      code: null,
      get mode() {
        const now = container && container.controller;
        const isOurs = now && nameOf(now.scriptURL) == nameOf(source);
        return isOurs ? MODES[modeOf(now.scriptURL)].name : null;
      },
      loads: note.reloads + 1,
      ready: new Promise((fulfil) => settle = fulfil),
      reload: () => restart("manual"),
      remove: async () => {
        const registration = (
          /** @type {ServiceWorkerRegistration} */
          await container?.getRegistration(location.href)
        );
        const worker2 = (
          /** @type {ServiceWorker} */
          registration?.active
        );
        if (!isOwn2(worker2)) return false;
        const kin = await ask(worker2);
        return (kin ? !kin.guest : !settings.isNamed) && registration.unregister();
      }
    };
    self.miniCoi = api;
    const report2 = (state, code2, detail = "") => {
      api.state = state;
      api.code = code2 || null;
      document.documentElement.setAttribute("data-coi", state);
      if (code2 && !settings.isQuiet) console.warn(`[mini-coi] ${code2}: ${CODES[code2]} ${detail}`);
      document.dispatchEvent(new CustomEvent("mini-coi", { detail: api }));
      if (state == "pending" || state == "reloading") return;
      settle(api);
      if (true) explain();
    };
    const failed = [];
    let isExplained = false;
    const explain = () => {
      if (isExplained) return;
      isExplained = true;
      const facts = { isVerbose: true, failed, codes: CODES };
      try {
        if (true) return report(facts);
        import(new URL("mini-coi.report.js", settings.beside).href).then((file) => file.report(facts)).catch(() => {
        });
      } catch {
      }
    };
    const watch = () => {
      const arrived = /* @__PURE__ */ new WeakSet();
      const fail = (element) => {
        failed.push(element);
        explain();
      };
      document.addEventListener("load", ({ target }) => arrived.add(target), true);
      const isForeign = ({ src, href }) => !resolve(src || href).startsWith(location.origin);
      document.addEventListener("error", ({ target }) => isForeign(target) && fail(target), true);
      const look = () => document.querySelectorAll("iframe").forEach((frame) => arrived.has(frame) || frame.contentDocument || fail(frame));
      addEventListener("load", () => setTimeout(look, 500));
      try {
        new /** @type {any} */
        self.ReportingObserver(explain, { types: ["coep"], buffered: true }).observe();
      } catch {
      }
    };
    const restart = (cause, failure) => {
      leave(scope, { ...failure, reloads: note.reloads + 1, causes: [...note.causes, cause] });
      report2("reloading");
      settings.reload();
    };
    const giveUp = ({ code: code2, detail }) => {
      leave(scope, { ...NO_NOTE, code: code2, detail });
      report2("unavailable", code2, detail);
    };
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
    const isTheirs = (worker2, kin) => kin?.guest && !(isOwn2(worker2) && /[?&](coi|exclude)=/.test(worker2.scriptURL));
    const isResting = ({ scriptURL }) => parameterOf(scriptURL, BELOW) == String(pinned) && Date.now() - Number(parameterOf(scriptURL, SINCE)) < REST2;
    const finishIsolated = () => {
      const clear = () => api.loads = take(scope, true).reloads + 1;
      self.name.includes(KEY) ? clear() : setTimeout(clear);
      addEventListener("load", () => {
        const said = navigation().serverTiming?.find(({ name }) => name == "mini-coi");
        if (said) report2("isolated", said.description);
      });
      if (own && !settings.removes && (pinned >= 0 && pinned != modeOf(own.scriptURL) || excludes != excludesOf(own.scriptURL)))
        ask(own).then((kin) => {
          if (kin && !isTheirs(own, kin)) return registerMode(pinned < 0 ? modeIn(own.scriptURL) : pinned);
        }).catch(() => {
        });
      if (controller && modeOf(controller.scriptURL) > DIP) watch();
      report2("isolated");
    };
    const obstacle = () => {
      if (!/^http/.test(location.protocol)) return "not-http";
      if (self.crossOriginIsolated === void 0) return "unsupported-browser";
      if (!isSecureContext) return "insecure-context";
      if (self.origin == "null") return "sandboxed";
      if (!container) return "no-service-worker";
      if (!settings.registers) return "declined";
      if (!source) return "no-script-url";
      if (new URL(source).origin != location.origin) return "cross-origin-script";
      if (!scope || !location.href.startsWith(scope)) return "out-of-scope";
      if (matcher(excludes, scope)(location.href)) return "excluded";
      const policy = self == top && document.featurePolicy;
      if (policy && !policy.allowsFeature("cross-origin-isolated")) return "permissions-policy";
      const mode = own ? modeOf(own.scriptURL) : choose(pinned);
      if (self != top && mode != DIP) return "framed";
      if (own && mode == FOOT && isResting(own)) return "no-mode-works";
      return !controller && wasUncontrolled && "bypassed";
    };
    const attempt = async () => {
      if (document.prerendering)
        await new Promise((go) => document.addEventListener("prerenderingchange", go, { once: true }));
      const registration = await within(container.getRegistration(location.href));
      const worker2 = controller || registration && registration.active;
      if (!worker2) {
        await registerMode(pinned);
        return "register";
      }
      const mode = isOwn2(worker2) ? modeOf(worker2.scriptURL) : -1;
      if (mode == FOOT) {
        if (isResting(worker2)) throw new Failure("no-mode-works");
        await registerMode(pinned);
        return "climb";
      }
      if (mode >= 0 && !controller) return "uncontrolled";
      const kin = await ask(worker2);
      if (!kin && (mode < 0 || note.code || wasUncontrolled)) throw new Failure("foreign-worker", worker2.scriptURL);
      const isForeign = isTheirs(worker2, kin);
      const isAnswered = kin?.answered || wasUncontrolled && (!kin || isForeign);
      if (!controller || !isAnswered) return "uncontrolled";
      if (isForeign) throw new Failure("no-mode-works", worker2.scriptURL);
      if (mode < 0) {
        await registerMode(pinned);
        return "register";
      }
      if (self != top && mode == DIP && pinned <= DIP) throw new Failure("framed");
      const next = pinned >= 0 && pinned != mode ? pinned : settings.degrades ? mode + 1 : FOOT;
      await registerMode(next);
      return "step:" + next;
    };
    const isolate = () => {
      const isKept = controller && navigation().type == "back_forward";
      const held = settings.holds && document.readyState == "loading" && note.reloads < RELOADS && !note.code && !isKept;
      if (held) stop();
      report2("pending");
      addEventListener("pageshow", ({ persisted }) => {
        if (persisted && api.state == "reloading") setTimeout(settings.reload, 300);
      });
      attempt().then((cause) => {
        const isSpent = note.reloads >= RELOADS || note.causes.includes(cause);
        if (isSpent && cause == "uncontrolled") throw new Failure("bypassed");
        const { hasBeenActive = false } = navigator.userActivation || {};
        const waits = settings.isManual || isSpent || hasBeenActive || isKept;
        if (waits && !held) report2("waiting", "reload-needed");
        else if (isSpent) restart("release", new Failure("reload-needed"));
        else restart(cause);
      }).catch((error) => {
        const failure = error instanceof Failure ? error : new Failure("registration-failed", error);
        held ? restart("release", failure) : giveUp(failure);
      });
    };
    if (settings.removes) api.remove().catch(() => {
    });
    if (self.crossOriginIsolated) return finishIsolated();
    if (settings.removes) return report2("unavailable", "declined");
    if (note.code && note.reloads) return giveUp(note);
    const code = obstacle();
    if (code == "bypassed") giveUp(new Failure(code));
    else if (code) report2("unavailable", code);
    else isolate();
  };

  // target/js/debug/glue.js
  function plan(mode, request, cross_origin_get) {
    const ret = wasm.plan(mode, request, cross_origin_get);
    return ret;
  }
  function verdict(mode, plan2, response, settled) {
    const ret = wasm.verdict(mode, plan2, response, settled);
    return ret;
  }
  function __wbg_get_imports() {
    const import0 = {
      __proto__: null,
      __wbg___wbindgen_throw_4c88d8bf264fd984: function(arg0, arg1) {
        throw new Error(getStringFromWasm0(arg0, arg1));
      },
      __wbg_destination_d8c0fa7789445822: function(arg0) {
        const ret = arg0.destination;
        return (__wbindgen_enum_RequestDestination.indexOf(ret) + 1 || 19) - 1;
      },
      __wbg_error_757e9472f8410341: function(arg0, arg1) {
        let deferred0_0;
        let deferred0_1;
        try {
          deferred0_0 = arg0;
          deferred0_1 = arg1;
          console.error(getStringFromWasm0(arg0, arg1));
        } finally {
          wasm.__wbindgen_free(deferred0_0, deferred0_1, 1);
        }
      },
      __wbg_mode_3da3b52533ede558: function(arg0) {
        const ret = arg0.mode;
        return (__wbindgen_enum_RequestMode.indexOf(ret) + 1 || 5) - 1;
      },
      __wbg_new_bb74001155cb8ca8: function() {
        const ret = new Error();
        return ret;
      },
      __wbg_parse_c3f72b5a24f83c01: function() {
        return handleError(function(arg0, arg1) {
          const ret = JSON.parse(getStringFromWasm0(arg0, arg1));
          return ret;
        }, arguments);
      },
      __wbg_redirected_f6975756fc89c2ab: function(arg0) {
        const ret = arg0.redirected;
        return ret;
      },
      __wbg_stack_575c4e0918581b9c: function(arg0, arg1) {
        const ret = arg1.stack;
        const ptr1 = passStringToWasm0(ret, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
        const len1 = WASM_VECTOR_LEN;
        getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 1, len1, true);
        getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 0, ptr1, true);
      },
      __wbg_status_cb85b6c8d1769fa1: function(arg0) {
        const ret = arg0.status;
        return ret;
      },
      __wbindgen_init_externref_table: function() {
        const table = wasm.__wbindgen_externrefs;
        table.set(0, void 0);
        table.set(1024, void 0);
        table.set(1025, null);
        table.set(1026, true);
        table.set(1027, false);
      }
    };
    return {
      __proto__: null,
      "./glue_bg.js": import0
    };
  }
  var __wbindgen_enum_RequestDestination = ["", "audio", "audioworklet", "document", "embed", "font", "image", "manifest", "object", "paintworklet", "report", "script", "sharedworker", "style", "track", "video", "worker", "xslt"];
  var __wbindgen_enum_RequestMode = ["same-origin", "no-cors", "cors", "navigate"];
  function addToExternrefTable0(obj) {
    const idx = wasm.__externref_table_alloc();
    wasm.__wbindgen_externrefs.set(idx, obj);
    return idx;
  }
  var cachedDataViewMemory0 = null;
  function getDataViewMemory0() {
    if (cachedDataViewMemory0 === null || cachedDataViewMemory0.buffer.detached === true || cachedDataViewMemory0.buffer.detached === void 0 && cachedDataViewMemory0.buffer !== wasm.memory.buffer) {
      cachedDataViewMemory0 = new DataView(wasm.memory.buffer);
    }
    return cachedDataViewMemory0;
  }
  function getStringFromWasm0(ptr, len) {
    ptr = ptr >>> 0;
    return decodeText(getUint8ArrayMemory0().subarray(ptr, ptr + len));
  }
  var cachedUint8ArrayMemory0 = null;
  function getUint8ArrayMemory0() {
    if (cachedUint8ArrayMemory0 === null || cachedUint8ArrayMemory0.byteLength === 0) {
      cachedUint8ArrayMemory0 = new Uint8Array(wasm.memory.buffer);
    }
    return cachedUint8ArrayMemory0;
  }
  function handleError(f, args) {
    try {
      return f.apply(this, args);
    } catch (e) {
      const idx = addToExternrefTable0(e);
      wasm.__wbindgen_exn_store(idx);
    }
  }
  function passStringToWasm0(arg, malloc, realloc) {
    if (realloc === void 0) {
      const buf = cachedTextEncoder.encode(arg);
      const ptr2 = malloc(buf.length, 1) >>> 0;
      getUint8ArrayMemory0().subarray(ptr2, ptr2 + buf.length).set(buf);
      WASM_VECTOR_LEN = buf.length;
      return ptr2;
    }
    let len = arg.length;
    let ptr = malloc(len, 1) >>> 0;
    const mem = getUint8ArrayMemory0();
    let offset = 0;
    for (; offset < len; offset++) {
      const code = arg.charCodeAt(offset);
      if (code > 127) break;
      mem[ptr + offset] = code;
    }
    if (offset !== len) {
      if (offset !== 0) {
        arg = arg.slice(offset);
      }
      ptr = realloc(ptr, len, len = offset + arg.length * 3, 1) >>> 0;
      const view = getUint8ArrayMemory0().subarray(ptr + offset, ptr + len);
      const ret = cachedTextEncoder.encodeInto(arg, view);
      offset += ret.written;
      ptr = realloc(ptr, len, offset, 1) >>> 0;
    }
    WASM_VECTOR_LEN = offset;
    return ptr;
  }
  var cachedTextDecoder = new TextDecoder("utf-8", { ignoreBOM: true });
  cachedTextDecoder.decode();
  var MAX_SAFARI_DECODE_BYTES = 2146435072;
  var numBytesDecoded = 0;
  function decodeText(bytes) {
    numBytesDecoded += bytes.length;
    if (numBytesDecoded >= MAX_SAFARI_DECODE_BYTES) {
      cachedTextDecoder = new TextDecoder("utf-8", { ignoreBOM: true });
      cachedTextDecoder.decode();
      numBytesDecoded = bytes.length;
    }
    return cachedTextDecoder.decode(bytes);
  }
  var cachedTextEncoder = new TextEncoder();
  if (!("encodeInto" in cachedTextEncoder)) {
    cachedTextEncoder.encodeInto = function(arg, view) {
      const buf = cachedTextEncoder.encode(arg);
      view.set(buf);
      return {
        read: arg.length,
        written: buf.length
      };
    };
  }
  var WASM_VECTOR_LEN = 0;
  var wasmModule;
  var wasmInstance;
  var wasm;
  function __wbg_finalize_init(instance, module) {
    wasmInstance = instance;
    wasm = instance.exports;
    wasmModule = module;
    cachedDataViewMemory0 = null;
    cachedUint8ArrayMemory0 = null;
    wasm.__wbindgen_start();
    return wasm;
  }
  var instantiate = (bytes) => __wbg_finalize_init(new WebAssembly.Instance(new WebAssembly.Module(bytes), __wbg_get_imports()));

  // target/js/debug/wasm.js
  var WASM = "0061736d01000000018002246000006000017f6000037f7f7f6000016f60017f0060017f017f60027f7f0060027f7f017f60027f7f016f60037f7f7f0060037f7f7f017f60047f7f7f7f0060047f7f7f7f017f60057f7f7f7f7f0060057f7f7f7f7f017f60067f7f7f7f7f7f0060067f7f7f7f7f7f017f60067f7f7f7e7f7f0060067f7f7f7d7f7f0060067f7f7f7c7f7f0060057f7f7e7f7f0060057f7f7e7f7f017f60057f7f7d7f7f0060057f7f7d7f7f017f60057f7f7c7f7f0060057f7f7c7f7f017f60047f7f6f7f017f60047f7e7f7f0060047f7e7f7f017f60047f7d7f7f0060047f7d7f7f017f60047f7c7f7f0060047f7c7f7f017f60027f6f0060037f6f7f017f60016f017f02d0030a0c2e2f676c75655f62672e6a731a5f5f7762675f6e65775f6262373430303131353563623863613800030c2e2f676c75655f62672e6a731c5f5f7762675f737461636b5f3537356334653039313835383162396300210c2e2f676c75655f62672e6a731c5f5f7762675f6572726f725f3735376539343732663834313033343100060c2e2f676c75655f62672e6a73225f5f7762675f64657374696e6174696f6e5f6438633066613737383934343538323200230c2e2f676c75655f62672e6a731b5f5f7762675f6d6f64655f3364613362353235333365646535353800230c2e2f676c75655f62672e6a73215f5f7762675f726564697265637465645f6636393735373536666338396332616200230c2e2f676c75655f62672e6a731d5f5f7762675f7374617475735f6362383562366338643137363966613100230c2e2f676c75655f62672e6a731c5f5f7762675f70617273655f6333663732623561323466383363303100080c2e2f676c75655f62672e6a73275f5f7762675f5f5f7762696e6467656e5f7468726f775f3463383864386266323634666439383400060c2e2f676c75655f62672e6a731f5f5f7762696e6467656e5f696e69745f65787465726e7265665f7461626c65000003f001ee01050d09070c04100a0c0607040906060604060707070706010d0c07060d070606070609090f0d090f0d0d090d070f0d09090f0b0d090f0b090906060d1009060d04060d09090d0b0f110f120f130d0b04090606090b040e0e0e0c09090d0d0b060909090a0a0a15170e0e0e190c0c09090a0a0d0d160d18140b0704090705000a0d0b040409060c09090a070e0c04040606041a06220404040904020606060505070404040604070406090907040906060a0701070c0509090706070707090a060a000a04070707070704050604040606060707070a0606040406010605050505060606000700040005050000000404090270015a5a6f0084080503010011061f047f01418080c0000b7f0041a49ec0000b7f0041d09ec0000b7f014180080b0791020f066d656d6f7279020004706c616e009e0105737461727400ed01057461626c6500a4010776657264696374009c010f5f5f61626f72745f68616e646c65720301155f5f696e7374616e63655f7465726d696e6174656403020f5f5f7762696e6467656e5f6672656500b701145f5f7762696e6467656e5f65786e5f73746f726500b601175f5f65787465726e7265665f7461626c655f616c6c6f630021155f5f7762696e6467656e5f65787465726e726566730101115f5f7762696e6467656e5f6d616c6c6f63008601125f5f7762696e6467656e5f7265616c6c6f63009001195f5f65787465726e7265665f7461626c655f6465616c6c6f630059105f5f7762696e6467656e5f737461727400ef01098701010041010b59ce01cf01c501bd01aa0136ec01eb01ea01d301890124c801d201585a507a7b578201453d7638686349354f777c7071727d7e60513b735274537f800161624c5481015575376756469d018401a1018d01f601e3011cc201af016d1eca01c4018f01c301d901ac0194012b48e501b901b801b1016e1fcc01db01dc01dd01c601bb010ab18102ee01cd2402097f017e230041106b220124000240024002400240200041f501490d000240200041ccff7b4d0d00410021000c040b2000410b6a22024178712103410028028ca2402204450d02411f2105200041f5ffff074f0d012003412620024108766722006b7641017120004101746b413e6a21050c010b0240024002400240024002404100280288a240220641102000410b6a41f803712000410b491b22034103762202762200410371450d002000417f7341017120026a220741037422034180a0c0006a220020034188a0c0006a28020022022802082208460d012008200036020c200020083602080c020b20034100280290a2404d0d0620000d02410028028ca2402200450d0620006841027441f09ec0006a280200220828020441787120036b21022008210603400240200828021022000d00200828021422000d0020062802182105024002400240200628020c22002006470d00200641144110200628021422001b6a28020022080d01410021000c020b20062802082208200036020c200020083602080c010b200641146a200641106a20001b21070340200721092008220041146a200041106a200028021422081b210720004114411020081b6a28020022080d000b200941003602000b2005450d06024002402006200628021c41027441f09ec0006a2208280200460d00024020052802102006460d002005200036021420000d020c090b2005200036021020000d010c080b200820003602002000450d060b20002005360218024020062802102208450d0020002008360210200820003602180b20062802142208450d0620002008360214200820003602180c060b200028020441787120036b22082002200820024922081b21022000200620081b2106200021080c000b0b41002006417e20077771360288a2400b200241086a210020022003410372360204200220036a220320032802044101723602040c050b02400240200020027441022002742200410020006b727168220941037422024180a0c0006a220820024188a0c0006a28020022002802082207460d002007200836020c200820073602080c010b41002006417e20097771360288a2400b20002003410372360204200020036a2206200220036b2208410172360204200020026a200836020002404100280290a2402202450d004100280298a2402103024002404100280288a240220741012002410376742209710d0041002007200972360288a24020024178714180a0c0006a220221070c010b200241787122024180a0c0006a210720024188a0c0006a28020021020b200720033602082002200336020c2003200736020c200320023602080b200041086a210041002006360298a24041002008360290a2400c040b4100410028028ca240417e200628021c777136028ca2400b02400240024020024110490d0020062003410372360204200620036a22082002410172360204200820026a20023602004100280290a2402207450d014100280298a2402100024002404100280288a240220941012007410376742205710d0041002009200572360288a24020074178714180a0c0006a220721090c010b200741787122074180a0c0006a210920074188a0c0006a28020021070b200920003602082007200036020c2000200936020c200020073602080c010b2006200220036a2200410372360204200620006a220020002802044101723602040c010b41002008360298a24041002002360290a2400b200641086a2200450d010c020b410020036b21020240024002400240200541027441f09ec0006a28020022060d0041002108410021000c010b4100210820034100411920054101766b2005411f461b74210741002100034002402006220628020441787122092003490d00200920036b220920024f0d00200621082009210220090d004100210220062100200621080c030b200628021422092000200920062007411d764104716a2802102206471b200020091b21002007410174210720060d000b0b024020002008720d004100210841022005742200410020006b722004712200450d0320006841027441f09ec0006a28020021000b2000450d010b03402000280204417871220620036b22072002200720024922091b2105200620034921072000200820091b21090240200028021022060d00200028021421060b2002200520071b21022008200920071b21082006210020060d000b0b2008450d0002404100280290a24022002003490d002002200020036b4f0d010b20082802182105024002400240200828020c22002008470d00200841144110200828021422001b6a28020022060d01410021000c020b20082802082206200036020c200020063602080c010b200841146a200841106a20001b21070340200721092006220041146a200041106a200028021422061b210720004114411020061b6a28020022060d000b200941003602000b02402005450d000240024002402008200828021c41027441f09ec0006a2206280200460d00024020052802102008460d002005200036021420000d020c040b2005200036021020000d010c030b200620003602002000450d010b20002005360218024020082802102206450d0020002006360210200620003602180b20082802142206450d0120002006360214200620003602180c010b4100410028028ca240417e200828021c777136028ca2400b0240024020024110490d0020082003410372360204200820036a22002002410172360204200020026a200236020002402002418002490d002000200210190c020b024002404100280288a240220641012002410376742207710d0041002006200772360288a240200241f801714180a0c0006a220221060c010b200241f8017122024180a0c0006a210620024188a0c0006a28020021020b200620003602082002200036020c2000200636020c200020023602080c010b2008200220036a2200410372360204200820006a220020002802044101723602040b200841086a22000d010b0240024002400240024002404100280290a240220020034f0d0002404100280294a240220020034b0d00200141046a41b4a2c000200341af80046a4180807c71105d0240200128020422060d00410021000c080b200128020c2105410041002802a0a240200128020822096a22003602a0a2404100200041002802a4a2402202200020024b1b3602a4a240024002400240410028029ca2402202450d0041f09fc00021000340200620002802002208200028020422076a460d02200028020822000d000c030b0b0240024041002802aca2402200450d00200620004f0d010b410020063602aca2400b410041ff1f3602b0a240410020053602fc9f40410020093602f49f40410020063602f09f4041004180a0c00036028ca04041004188a0c000360294a04041004180a0c000360288a04041004190a0c00036029ca04041004188a0c000360290a04041004198a0c0003602a4a04041004190a0c000360298a040410041a0a0c0003602aca04041004198a0c0003602a0a040410041a8a0c0003602b4a040410041a0a0c0003602a8a040410041b0a0c0003602bca040410041a8a0c0003602b0a040410041b8a0c0003602c4a040410041b0a0c0003602b8a040410041c0a0c0003602cca040410041b8a0c0003602c0a040410041c0a0c0003602c8a040410041c8a0c0003602d4a040410041c8a0c0003602d0a040410041d0a0c0003602dca040410041d0a0c0003602d8a040410041d8a0c0003602e4a040410041d8a0c0003602e0a040410041e0a0c0003602eca040410041e0a0c0003602e8a040410041e8a0c0003602f4a040410041e8a0c0003602f0a040410041f0a0c0003602fca040410041f0a0c0003602f8a040410041f8a0c000360284a140410041f8a0c000360280a14041004180a1c00036028ca14041004188a1c000360294a14041004180a1c000360288a14041004190a1c00036029ca14041004188a1c000360290a14041004198a1c0003602a4a14041004190a1c000360298a140410041a0a1c0003602aca14041004198a1c0003602a0a140410041a8a1c0003602b4a140410041a0a1c0003602a8a140410041b0a1c0003602bca140410041a8a1c0003602b0a140410041b8a1c0003602c4a140410041b0a1c0003602b8a140410041c0a1c0003602cca140410041b8a1c0003602c0a140410041c8a1c0003602d4a140410041c0a1c0003602c8a140410041d0a1c0003602dca140410041c8a1c0003602d0a140410041d8a1c0003602e4a140410041d0a1c0003602d8a140410041e0a1c0003602eca140410041d8a1c0003602e0a140410041e8a1c0003602f4a140410041e0a1c0003602e8a140410041f0a1c0003602fca140410041e8a1c0003602f0a140410041f8a1c000360284a240410041f0a1c0003602f8a14041002006410f6a417871220041786a220236029ca240410041f8a1c000360280a2404100200620006b200941586a22006a41086a2208360294a24020022008410172360204200620006a4128360204410041808080013602a8a2400c080b200220064f0d00200820024b0d00200028020c22084101710d0020084101762005460d030b410041002802aca2402200200620002006491b3602aca240200620096a210841f09fc00021000240024002400340200028020022072008460d01200028020822000d000c020b0b200028020c22084101710d0020084101762005460d010b41f09fc00021000240034002402000280200220820024b0d002002200820002802046a2208490d020b200028020821000c000b0b41002006410f6a417871220041786a220736029ca2404100200620006b200941586a22006a41086a2204360294a24020072004410172360204200620006a4128360204410041808080013602a8a2402002200841606a41787141786a22002000200241106a491b2207411b36020441002902f09f40210a200741106a41002902f89f40370200200741086a2200200a370200410020053602fc9f40410020093602f49f40410020063602f09f40410020003602f89f402007411c6a2100034020004107360200200041046a22002008490d000b20072002460d0720072007280204417e713602042002200720026b22004101723602042007200036020002402000418002490d002002200010190c080b024002404100280288a240220841012000410376742206710d0041002008200672360288a240200041f801714180a0c0006a220021080c010b200041f8017122004180a0c0006a210820004188a0c0006a28020021000b200820023602082000200236020c2002200836020c200220003602080c070b200020063602002000200028020420096a3602042006410f6a41787141786a220820034103723602042007410f6a41787141786a2202200820036a22006b21032002410028029ca240460d0320024100280298a240460d040240200228020422064103714101470d002002200641787122061017200620036a2103200220066a220228020421060b20022006417e7136020420002003410172360204200020036a200336020002402003418002490d002000200310190c060b024002404100280288a240220241012003410376742206710d0041002002200672360288a240200341f801714180a0c0006a220321020c010b200341f8017122034180a0c0006a210220034188a0c0006a28020021030b200220003602082003200036020c2000200236020c200020033602080c050b4100200020036b2202360294a2404100410028029ca240220020036a220836029ca2402008200241017236020420002003410372360204200041086a21000c060b4100280298a240210202400240200020036b2208410f4b0d0041004100360298a24041004100360290a24020022000410372360204200220006a220020002802044101723602040c010b41002008360290a2404100200220036a2206360298a24020062008410172360204200220006a2008360200200220034103723602040b200241086a21000c050b2000200720096a3602044100410028029ca2402200410f6a417871220241786a220836029ca2404100200020026b4100280294a24020096a22026a41086a2206360294a24020082006410172360204200020026a4128360204410041808080013602a8a2400c030b4100200036029ca24041004100280294a24020036a2203360294a240200020034101723602040c010b41002000360298a24041004100280290a24020036a2203360290a24020002003410172360204200020036a20033602000b200841086a21000c010b410021004100280294a240220220034d0d004100200220036b2202360294a2404100410028029ca240220020036a220836029ca2402008200241017236020420002003410372360204200041086a21000b200141106a240020000b820a02067f017e230041206b220524000240024002400240024002400240024002400240024002400240024002402002450d00024002402004ad2002410c6c220641746a2207410c6ead7e220b422088a70d00200ba721082001210903402006450d02200641746a21062009280208210a2009410c6a2109200a20086a2208200a4f0d000b0b41988ac000413541d08ac000109201000b200541146a200841004101410110322005280218210620052802144101460d01200541003602102005200528021c36020c200520063602082001280204210a200541086a2001280208220610a6012005280210210902402006450d0002402006450d00200528020c20096a200a2006fc0a00000b200528021021090b2005200920066a2209360210200820096b2106200528020c20096a210902400240024002400240024020040e050403020100050b20024101460d12200141106a21040340200641034d0d0f200441046a280200210a20042802002102200920032800003600002006417c6a2206200a490d10200941046a21090240200a450d0020092002200afc0a00000b2004410c6a21042006200a6b21062009200a6a2109200741746a22070d000c130b0b20024101460d11200141106a21040340200641024d0d0c200441046a280200210a20042802002102200920032d00023a0002200920032f00003b00002006417d6a2206200a490d0d200941036a21090240200a450d0020092002200afc0a00000b2004410c6a21042006200a6b21062009200a6a2109200741746a22070d000c120b0b20024101460d10200141106a21040340200641014d0d09200441046a280200210a20042802002102200920032f00003b00002006417e6a2206200a490d0a200941026a21090240200a450d0020092002200afc0a00000b2004410c6a21042006200a6b21062009200a6a2109200741746a22070d000c110b0b20024101460d0f200141106a210403402006450d06200441046a280200210a20042802002102200920032d00003a00002006417f6a2206200a490d07200941016a21090240200a450d0020092002200afc0a00000b2004410c6a21042006200a6b21062009200a6a2109200741746a22070d000c100b0b20024101460d0e200141106a210303402006200341046a280200220a490d040240200a450d0020092003280200200afc0a00000b2003410c6a21032006200a6b21062009200a6a2109200741746a22070d000c0f0b0b20024101460d0d200141106a2102034020062004490d0c200241046a280200210a2002280200210102402004450d00200920032004fc0a00000b200620046b2206200a490d0d200920046a21090240200a450d0020092001200afc0a00000b2002410c6a21022006200a6b21062009200a6a2109200741746a2207450d0e0c000b0b2000410036020820004280808080103702000c0d0b2006200528021c10b201000b41fc89c000411341888ac000109101000b41fc89c000411341888ac000109101000b41fc89c000411341888ac000109101000b41fc89c000411341888ac000109101000b41fc89c000411341888ac000109101000b41fc89c000411341888ac000109101000b41fc89c000411341888ac000109101000b41fc89c000411341888ac000109101000b41fc89c000411341888ac000109101000b41fc89c000411341888ac000109101000b41fc89c000411341888ac000109101000b200020052902083702002000200820066b3602080b200541206a24000bc10901057f230041b0026b22032400200320023a00032003200341036a36020441e08ac000210441988bc000210541b08bc000210641032107024002400240200241ff017122020e0402000101020b41e38ac0002104410e210741b88bc000210541dc8bc00021060c010b41fd8ac00041f18ac000200241034622021b2104410421064104410c20021b2107410421050b2003200736020c20032004360208200341033602cc012003200341086a3602c801200341ec006a41c188c000200341c8016a1016200341c8016a200520061041200341086a20032802cc0120032802d00141bb92c0004101100b200341c8016a109801200341c8016a10d601200341043602cc012003200341086a3602c801200341f8006a418b81c000200341c8016a1016200341086a10f701200341086a10d701200341808288183602d40120034280808080c0003702cc012003200341036a3602c801200341086a200341c8016a1020200341c8016a200328020c200328021041bb92c0004101100b200341086a109801200341086a10d6012003410436020c2003200341c8016a36020820034184016a41fb80c000200341086a1016200341c8016a10f701200341c8016a10d701200341c8016a4180828818200341036a20012802002202103c200341086a200341c8016a1069200341043602cc012003200341086a3602c80120034190016a41ab88c000200341c8016a1016200341086a10f701200341086a10d701200320032d00034102493a0008200341053602cc012003200341086a3602c8012003419c016a418e80c000200341c8016a101620034186b4e81120032d0003410374763a0008200341063602cc012003200341086a3602c801200341a8016a418080c000200341c8016a1016200320023602ec01200341043602e801200341e893c0003602e401200341033a00e0012003410b3602dc01200341f68bc0003602d801200341013a00d40120034280808080203702cc012003200341046a3602c801200341086a200341c8016a1018200341c8016a200328020c200328021041bb92c0004101100b200341086a109801200341086a10d6012003410436020c2003200341c8016a360208200341bc016a419b88c000200341086a1016200341c8016a10f701200341c8016a10d701200320032d000341027422022802ec93403602b801200320022802fc93403602b401200341033602cc012003200341b4016a3602c801200341dc006a419d80c000200341c8016a10162003200329026c3703082003200328027436021020032003290278370214200320032802800136021c20032003290284013703202003200328028c01360228200320032902900137022c2003200328029801360234200320032802a4013602402003200329029c01370338200320032802b00136024c200320032902a801370244200320032902bc01370350200320032802c4013602582003428080808080013702c801200341d0016a200341086a41e000fc0a0000200341bc016a200341c8016a1044200341c8016a20032802c00120032802c40141bb92c0004101100b200341bc016a109801200341bc016a10d601200341043602c0012003200341c8016a3602bc012000419981c000200341bc016a1016200341c8016a10f701200341c8016a10d701200341b0026a24000beb0601087f024002402001200041036a417c71220220006b2203490d00200120036b22044102762205450d00200441037121064100210741002101024020022000460d0041002108410021010240200020026b2209417c4b0d00410021084100210103402001200020086a22022c000041bf7f4a6a200241016a2c000041bf7f4a6a200241026a2c000041bf7f4a6a200241036a2c000041bf7f4a6a2101200841046a22080d000b0b200020086a21020340200120022c000041bf7f4a6a2101200241016a2102200941016a22090d000b0b200020036a210902402006450d002009200441fcffffff07716a22022c000041bf7f4a210720064101460d00200720022c000141bf7f4a6a210720064102460d00200720022c000241bf7f4a6a21070b200720016a21080340200921032005450d02200541c001200541c001491b22074103712106024002402007410274220441f0077122010d00410021020c010b200320016a2100410021022003210103402001410c6a2802002209417f73410776200941067672418182840871200141086a2802002209417f73410776200941067672418182840871200141046a2802002209417f7341077620094106767241818284087120012802002209417f7341077620094106767241818284087120026a6a6a6a2102200141106a22012000470d000b0b200520076b2105200320046a2109200241087641ff81fc0771200241ff81fc07716a418180046c41107620086a21082006450d000b2003200741fc01714102746a22022802002201417f734107762001410676724181828408712101024020064101460d0020022802042209417f7341077620094106767241818284087120016a210120064102460d0020022802082202417f7341077620024106767241818284087120016a21010b200141087641ff811c71200141ff81fc07716a418180046c41107620086a21080c010b024020010d0041000f0b200141037121024100210941002108024020014104490d002001417c712105410021084100210903402008200020096a22012c000041bf7f4a6a200141016a2c000041bf7f4a6a200141026a2c000041bf7f4a6a200141036a2c000041bf7f4a6a21082005200941046a2209470d000b2002450d010b200020096a21010340200820012c000041bf7f4a6a2108200141016a21012002417f6a22020d000b0b20080bf90601067f024002400240024002400240024002402000417c6a22042802002205417871220641044108200541037122071b20016a490d00200141276a210802402007450d00200620084b0d020b0240024020024109490d0020022003101422020d0141000f0b41002102200341ccff7b4b0d0841102003410b6a4178712003410b491b2101200041786a2108024020070d002001418002490d072008450d07200620014d0d07200620016b418080084b0d0720000f0b200820066a210702400240200620014f0d002007410028029ca240460d01024020074100280298a240460d00200728020422054102710d092005417871220920066a22052001490d092007200910170240200520016b22074110490d0020042001200428020041017172410272360200200820016a22012007410372360204200820056a220520052802044101723602042001200710130c090b20042005200428020041017172410272360200200820056a220120012802044101723602040c080b4100280290a24020066a22072001490d0802400240200720016b2206410f4b0d0020042005410171200772410272360200200820076a2201200128020441017236020441002106410021010c010b20042001200541017172410272360200200820016a22012006410172360204200820076a2207200636020020072007280204417e713602040b41002001360298a24041002006360290a2400c070b200620016b2206410f4d0d0620042001200541017172410272360200200820016a22012006410372360204200720072802044101723602042001200610130c060b4100280294a24020066a220720014b0d040c060b02402003200120032001491b2203450d00200220002003fc0a00000b20042802002203417871220741044108200341037122031b20016a490d022003450d06200720084d0d06418099c000412e41b099c00010b401000b41c098c000412e41f098c00010b401000b418099c000412e41b099c00010b401000b41c098c000412e41f098c00010b401000b20042001200541017172410272360200200820016a2205200720016b220141017236020441002001360294a2404100200536029ca2400b2008450d0020000f0b2003100a2201450d0102402003417c4178200428020022024103711b20024178716a220220032002491b2203450d00200120002003fc0a00000b200121020b2000100f0b20020ba00601047f200041786a22012000417c6a280200220241787122006a21030240024020024101710d002002410271450d012001280200220220006a21000240200120026b22014100280298a240470d0020032802044103714103470d0141002000360290a24020032003280204417e7136020420012000410172360204200320003602000f0b2001200210170b02400240024002400240024002400240200328020422024102710d002003410028029ca240460d0220034100280298a240460d0320032002417871220210172001200220006a2200410172360204200120006a200036020020014100280298a240470d0141002000360290a2400f0b20032002417e7136020420012000410172360204200120006a20003602000b2000418002490d04200120001019410041002802b0a240417f6a22013602b0a24020010d0641002802f89f4022000d0241ff1f21010c030b4100200136029ca24041004100280294a24020006a2200360294a24020012000410172360204024020014100280298a240470d0041004100360290a24041004100360298a2400b200041002802a8a24022024d0d05410028029ca2402200450d054100280294a24022044129490d0441f09fc0002101034002402001280200220320004b0d002000200320012802046a490d060b200128020821010c000b0b41002001360298a24041004100280290a24020006a2200360290a24020012000410172360204200120006a20003602000f0b410021010340200141016a2101200028020822000d000b200141ff1f200141ff1f4b1b21010b410020013602b0a2400f0b024002404100280288a240220341012000410376742202710d0041002003200272360288a240200041f801714180a0c0006a220021030c010b200041f8017122004180a0c0006a210320004188a0c0006a28020021000b200320013602082000200136020c2001200336020c200120003602080f0b0240024041002802f89f4022000d0041ff1f21010c010b410021010340200141016a2101200028020822000d000b200141ff1f200141ff1f4b1b21010b410020013602b0a240200420024d0d004100417f3602a8a2400b0bdf0502087f017e412b418080c4002000280208220641808080017122071b21082007411576410120011b20056a21090240024020064180808004710d00410021020c010b0240024020034110490d0020022003100d21070c010b024020030d00410021070c010b2003410371210a4100210b41002107024020034104490d002003410c71210c4100210b41002107034020072002200b6a220d2c000041bf7f4a6a200d41016a2c000041bf7f4a6a200d41026a2c000041bf7f4a6a200d41036a2c000041bf7f4a6a2107200c200b41046a220b470d000b200a450d010b2002200b6a210d03402007200d2c000041bf7f4a6a2107200d41016a210d200a417f6a220a0d000b0b200720096a21090b2008412d20011b210c02400240200920002f010c22014f0d0002400240024020064180808008710d00200120096b210841002107410021010240024002402006411d764103710e0402000100020b200821010c010b200841feff037141017621010b200641ffffff007121092000280204210b2000280200210a0340200741ffff0371200141ffff03714f0d024101210d200741016a2107200a2009200b280210110700450d000c050b0b20002000290208220ea741808080ff797141b080808002723602084101210d2000280200220a2000280204220b200c200220031095010d0341002107200120096b41ffff037121020340200741ffff037120024f0d024101210d200741016a2107200a4130200b280210110700450d000c040b0b4101210d200a200b200c200220031095010d02200a20042005200b28020c110a000d0241002107200820016b41ffff037121000340200741ffff03712202200049210d200220004f0d03200741016a2107200a2009200b280210110700450d000c030b0b4101210d200a20042005200b28020c110a000d012000200e37020841000f0b4101210d200028020022072000280204220a200c200220031095010d00200720042005200a28020c110a00210d0b200d0bfa0401077f024002402000280208220341808080c00171450d0002400240024002400240200341808080800171450d0020002f010e22040d01410021020c020b024020024110490d0020012002100d21050c040b024020020d00410021050c040b200241037121064100210741002105024020024104490d002002410c712104410021054100210703402005200120076a22082c000041bf7f4a6a200841016a2c000041bf7f4a6a200841026a2c000041bf7f4a6a200841036a2c000041bf7f4a6a21052004200741046a2207470d000b2006450d040b200120076a21080340200520082c000041bf7f4a6a2105200841016a21082006417f6a22060d000c040b0b200120026a21074100210220012108200421060340200822052007460d020240024020052c00002208417f4c0d00200541016a21080c010b0240200841604f0d00200541026a21080c010b2005410441032008416f4b1b6a21080b200820056b20026a21022006417f6a22060d000b0b410021060b200420066b21050b200520002f010c22084f0d00200820056b210941002105410021040240024002402003411d764103710e0402000102020b200921040c010b200941feff037141017621040b200341ffffff00712107200028020421062000280200210002400340200541ffff0371200441ffff03714f0d0141012108200541016a21052000200720062802101107000d030c000b0b41012108200020012002200628020c110a000d0141002105200920046b41ffff037121020340200541ffff037122042002492108200420024f0d02200541016a21052000200720062802101107000d020c000b0b200028020020012002200028020428020c110a0021080b20080bc00401087f230041106b2204240002400240024020034101710d0020022d000022050d01410021050c020b200020022003410176200128020c110a0021050c010b200128020c2106410021070340200241016a2108024002400240024002402005c0417f4a0d00200541ff01712209418001460d01200941c001470d032004200136020420042000360200200442a080808006370208200320074103746a220528020020042005280204110700450d02410121050c060b024020002008200541ff017122052006110a000d00200820056a21020c040b410121050c050b02402000200241036a220520022f000122022006110a000d00200520026a21020c030b410121050c040b200741016a2107200821020c010b41a080808006210a02402005410171450d00200241056a21082002280001210a0b410021090240024020054102710d004100210b200821020c010b200841026a210220082f0000210b0b0240024020054104710d00200221080c010b200241026a210820022f000021090b0240024020054108710d00200821020c010b200841026a210220082f000021070b02402005411071450d002003200b41ffff03714103746a2f0104210b0b02402005412071450d002003200941ffff03714103746a2f010421090b200420093b010e2004200b3b010c2004200a36020820042001360204200420003602000240200320074103746a220528020020042005280204110700450d00410121050c030b200741016a21070b20022d000022050d000b410021050b200441106a240020050b850401027f200020016a210202400240200028020422034101710d002003410271450d012000280200220320016a21010240200020036b22004100280298a240470d0020022802044103714103470d0141002001360290a24020022002280204417e7136020420002001410172360204200220013602000c020b2000200310170b0240024002400240200228020422034102710d002002410028029ca240460d0220024100280298a240460d0320022003417871220310172000200320016a2201410172360204200020016a200136020020004100280298a240470d0141002001360290a2400f0b20022003417e7136020420002001410172360204200020016a20013602000b02402001418002490d002000200110190f0b024002404100280288a240220241012001410376742203710d0041002002200372360288a240200141f801714180a0c0006a220121020c010b200141f8017122014180a0c0006a210220014188a0c0006a28020021010b200220003602082001200036020c2000200236020c200020013602080f0b4100200036029ca24041004100280294a24020016a2201360294a2402000200141017236020420004100280298a240470d0141004100360290a24041004100360298a2400f0b41002000360298a24041004100280290a24020016a2201360290a24020002001410172360204200020016a20013602000f0b0bef0201057f410021020240200141cdff7b20004110200041104b1b22006b4f0d00200041102001410b6a4178712001410b491b22036a410c6a100a2201450d00200141786a2102024002402000417f6a22042001710d00200221000c010b2001417c6a22052802002206417871200420016a410020006b7141786a220141002000200120026b41104b1b6a220020026b22016b210402402006410371450d0020002004200028020441017172410272360204200020046a2204200428020441017236020420052001200528020041017172410272360200200220016a220420042802044101723602042002200110130c010b20022802002102200020043602042000200220016a3602000b024020002802042201410371450d0020014178712202200341106a4d0d0020002003200141017172410272360204200020036a2201200220036b2203410372360204200020026a220220022802044101723602042001200310130b200041086a21020b20020bc40301047f230041d0006b2201240020014100360234200142808080801037022c200141dc94c00036023c200142a08080800637024020012001412c6a36023802402000200141386a101d0d00200120012802343602282001200129022c370320200141206a410a10a601200128022420012802286a220041002f00d994403b0008200041002900d1944037000020012001280228410a6a360228200141386a10bc0110f301220210df01200141186a2001280238200128023c10c101200141106a2001280218200128021c108e012001412c6a2001280210200128021410b30120012802302103200141206a2001280234220010a6012001280228210402402000450d0002402000450d00200128022420046a20032000fc0a00000b200128022821040b2001200420006a360228200141206a410210a601200128022420012802286a418a143b00002001200128022841026a22003602282001200036024020012001290320370338200141086a200141386a105b2001280208200128020c10022001412c6a10f7012001412c6a10d70102402002418408490d00200210590b200141d0006a24000f0b418495c0004137200141cf006a41f494c00041bc95c0001066000b840301067f230041106b2203240002400240024002400240024002402002410171450d00200241017621040c010b20012d00002204450d014100210520012106410021070340200641016a2106024002402004c0417f4a0d000240200441ff0171418001470d00200520062f000022046a2105200620046a41026a21060c020b20062004410371410878220841057441808080800471200841077472411d766a20044101764102716a20044102764102716a210620054520077221070c010b2006200441ff017122046a2106200520046a21050b20062d000022040d000b4100210420072005411049710d0041002107200541017422044100480d040b20040d010b41012106410021040c010b10f101410121072004410110d0012206450d010b200341003602082003200636020420032004360200200341d89ac000200120021012450d0141809bc00041d6002003410f6a41f09ac00041d89bc0001066000b2007200410b201000b2000200328020836020820002003290200370200200341106a24000b890301047f200028020c210202400240024002402001418002490d002000280218210302400240024020022000470d00200041144110200028021422021b6a28020022010d01410021020c020b20002802082201200236020c200220013602080c010b200041146a200041106a20021b21040340200421052001220241146a200241106a200228021422011b210420024114411020011b6a28020022010d000b200541003602000b2003450d02024002402000200028021c41027441f09ec0006a2201280200460d0020032802102000460d012003200236021420020d030c040b200120023602002002450d040c020b2003200236021020020d010c020b0240200220002802082204460d002004200236020c200220043602080f0b41004100280288a240417e20014103767771360288a2400f0b20022003360218024020002802102201450d0020022001360210200120023602180b20002802142201450d0020022001360214200120023602180f0b0f0b4100410028028ca240417e200028021c777136028ca2400be40201077f230041306b22022400024002402001280204220320012802082204460d002003410c6c210520012802002802002d000021060240034002402006200120056a2207410c6a2d00002208411074102a41ff0171450d00200841ff01714104470d020b2005410c6a21052004200341016a2203470d000c020b0b2001200341016a3602042002200741106a2900003702182002200241186a360220200241013602282002200241206a3602242002410c6a41d988c000200241246a1016200228020c418080808078460d00200241246a410441004104410c103220022802282103024020022802244101460d00200228022c220520022802143602082005200229020c3702002002410136022c2002200536022820022003360224200241246a2001101b2000200228022c360208200020022902243702000c020b2003200228022c10b201000b2000410036020820004280808080c0003702000b200241306a24000bc70201047f41002102024020014108762203450d00411f2102200141808080084f0d002001412620036722026b76410171200241017472413e7321020b200042003702102000200236021c200241027441f09ec0006a21030240410028028ca24041012002742204710d0020032000360200200020033602182000200036020c200020003602084100410028028ca24020047236028ca2400f0b024002400240200328020022042802044178712001470d00200421020c010b20014100411920024101766b2002411f461b742103034020042003411d764104716a22052802102202450d02200341017421032002210420022802044178712001470d000b0b20022802082203200036020c20022000360208200041003602182000200236020c200020033602080f0b200541106a2000360200200020043602182000200036020c200020003602080bdc0202017f017e230041b0016b22012400200141106a4180828818200141af016a103e200141f0006a41808288182001104d200141cc006a200141f0006a1069200141d8006a200141106a1069200141f0006a41808288182001104e200141e4006a200141f0006a1069200141a0016a41d093c00041e893c0001085012001410436028c0120014104360284012001410436027c200141043602742001200141a0016a360288012001200141e4006a360280012001200141d8006a3602782001200141cc006a360270200141c0006a41bf80c000200141f0006a1016200141a0016a10f701200141a0016a10d701200141e4006a10f701200141e4006a10d701200141d8006a10f701200141d8006a10d701200141cc006a10f701200141cc006a10d701200141086a20012802442001280248106c20012903082102200141c0006a10f701200141c0006a10d70120002002370300200141b0016a24000bad0201087f230041206b2202240002402001280204220320012802082204460d002004417f6a2105200141146a210620012802002107034020062003410c6c6a210120072802002d00002108200321090240034002402008200141786a2d00002203411074102a41ff0171450d00200341ff01714104470d020b2001410c6a21012004200941016a2209470d000c030b0b20022001417c6a29000037020c20022002410c6a3602142002410136021c2002200241146a360218200241d988c000200241186a10162002280200418080808078460d010240200028020822012000280200470d002000410110a5010b200941016a210320002802042001410c6c6a22082002280208360208200820022902003702002000200141016a36020820052009470d000b0b200241206a24000ba70201077f230041106b22022400410a21032000280200220421050240200441e807490d00410a2103200421050340200241066a20036a2206417c6a2005220020004190ce006e22054190ce006c6b220741ffff037141e4006e22084101742f00989c403b00002006417e6a2007200841e4006c6b41ffff03714101742f00989c403b00002003417c6a2103200041fface2044b0d000b0b02400240200541094b0d00200521000c010b200241066a2003417e6a22036a2005200541ffff037141e4006e220041e4006c6b41ffff03714101742f00989c403b00000b024002402004450d002000450d010b200241066a2003417f6a22036a20004101742d00999c403a00000b2001410141014100200241066a20036a410a20036b10102103200241106a240020030bca0202057f017e230041306b22022400410121030240200141949ac000410c10ba010d002001280204210420012802002105200220002802082206290200370208200241c000ad42208622072006410c6aad8437032020022007200641086aad84370318200241c100ad422086200241086aad843703102005200441b180c000200241106a10120d00200241106a20002802002206200028020428020c2205110600410421002006210402400240200229031042edbaadb6cd85d4f5e30085200229031842f88299bd95eec6c5b97f8584500d00200241106a2006200511060020022903104295c4f2aac5a6d5835485200229031842d3f0b58d988afcd17785844200520d01200641046a2104410821000b200620006a280200210020042802002106200141a09ac000410210ba010d0120012006200010ba010d010b410021030b200241306a240020030ba50201067f200028020821020240024020014180014f0d00410121030c010b024020014180104f0d00410221030c010b41034104200141808004491b21030b2002210402402003200028020020026b4d0d00200020022003410141011033200028020821040b200028020420046a2104024002402001418001490d002001413f7141807f72210520014106762106024020014180104f0d00200420053a00012004200641c001723a00000c020b2001410c7621072006413f7141807f7221060240200141ffff034b0d00200420053a0002200420063a00012004200741e001723a00000c020b200420053a0003200420063a000220042007413f7141807f723a0001200420014112764170723a00000c010b200420013a00000b2000200320026a36020841000ba10201067f200028020821020240024020014180014f0d00410121030c010b024020014180104f0d00410221030c010b41034104200141808004491b21030b2002210402402003200028020020026b4d0d00200020022003103a200028020821040b200028020420046a2104024002402001418001490d002001413f7141807f72210520014106762106024020014180104f0d00200420053a00012004200641c001723a00000c020b2001410c7621072006413f7141807f7221060240200141ffff034b0d00200420053a0002200420063a00012004200741e001723a00000c020b200420053a0003200420063a000220042007413f7141807f723a0001200420014112764170723a00000c010b200420013a00000b2000200320026a36020841000bab0202057f017e230041206b220224002002200136021c2002410436021820022001410c6a36021402400240024002402001280204220320012802082204460d002002411c6a210503402001200341016a220636020420022005200120036a410c6a2d0000103420022802002203418080808078470d022006210320042006470d000b0b2000410036020820004280808080c0003702000c010b200229020421072002410441004104410c10322002280204210420022802004101460d01200228020822062007370204200620033602002002410136021c20022006360218200220043602142002200129020837030820022001290200370300200241146a200210252000200228021c360208200020022902143702000b200241206a24000f0b2004200228020810b201000bb10201067f230041106b22002400024041002802a89e400d004100417f3602a89e40024041002802b89e40220141002802b49e402202470d00200121020240200141002802ac9e402203470d00200141800120014180014b1b22032105d06f2005fc0f012202417f460d020240024041002802bc9e4022040d00410020023602bc9e400c010b200420016a2002470d030b200041086a41ac9ec000200310642000280208418180808078470d0241002802ac9e40210341002802b49e4021020b200220034f0d0141002802b09e4020024102746a200141016a3602004100200241016a22023602b49e400b200120024f0d00410041002802b09e4020014102746a2802003602b89e40410041002802a89e4041016a3602a89e4041002802bc9e402102200041106a2400200220016a0f0b000b8e0202057f017e230041106b220524004101210641042107024002402004ad2002ad7e220a422088a70d00200aa7220241808080807820036b4b0d00410021072005410c6a2108024002402004450d0020012802002209450d002005200336020c200920046c210720012802042104200541086a21080c010b0b2008200736020002400240024002400240200528020c450d000240200528020822070d0020020d02200321040c030b200420072003200210be0121040c020b20020d00200321040c020b10f1012002200310d00121040b20040d00200020033602040c010b20002004360204410021060b410821070c010b410021020b200020076a200236020020002006360200200541106a24000b8b0201027f200210d4012104200210bf0121050240024002400240024020014100200141ff01714104491b220241ff01710e0403000102030b20034101710d0320034106714106460d030c010b20034104710d020b02400240200441ffff0371220441cb014a0d004100210202402004419b7f6a0e03030203000b4100210220040d010c020b200441b47e6a4102490d0241002102200441b002460d010b0240024020050d0041fffb232001417f6a41ff01714103747621040c010b41ff012104410121020240200141ff0171417f6a0e03010200010b410821040b20042003417f737141818c38200041ff0171220141037476410020014103491b7141027441027221020b20020f0b41000b870201067f024002402001418001492202450d00410121030c010b024020014180104f0d00410221030c010b41034104200141808004491b21030b200028020821042000200310a601200028020420002802086a21050240024020020d002001413f7141807f72210220014106762106024020014180104f0d00200520023a00012005200641c001723a00000c020b2001410c7621072006413f7141807f7221060240200141ffff034b0d00200520023a0002200520063a00012005200741e001723a00000c020b200520023a0003200520063a000220052007413f7141807f723a0001200520014112764170723a00000c010b200520013a00000b2000200320046a36020841000bf70102067f017e230041206b22022400200220013602102002410436020c20022001410c6a220336020802402001280204220420012802082205460d00200241106a210603402001200441016a2207360204200241146a2006200120046a410c6a2d00001034024020022802142204418080808078470d002007210420052007470d010c020b200229021821080240200028020822072000280200470d002000410110a5010b20002802042007410c6c6a22052008370204200520043602002000200741016a3602082002410436020c20022003360208200220013602102001280204220420012802082205470d000b0b200241206a24000bf40101057f230041106b22052400410021062005410c6a2107024002402004450d0020012802002208450d002005200336020c200820046c210620012802042109200541086a21070c010b0b2007200636020002400240200528020c2206450d00200528020821080240024020020d0002402008450d0020092008200610c7010b200120033602040c010b200420026c210702400240024020040d002008450d0120092008200610c7010c010b200920082006200710be0121040c010b200621040b2004450d02200120043602040b200120023602000b41818080807821060b2000200736020420002006360200200541106a24000bec0101057f230041106b220224000240024020002f0100220041e807490d00410121032002200020004190ce006e22044190ce006c6b220541ffff037141e4006e22064101742f00989c403b000c20022005200641e4006c6b41ffff03714101742f00989c403b000e0c010b41052103200021042000410a490d0020022000200041e4006e220441e4006c6b41ffff03714101742f00989c403b000e410321030b024002402000450d002004450d010b2002410b6a2003417f6a22036a20044101742d00999c403a00000b20014101410141002002410b6a20036a410520036b10102100200241106a240020000be00102077f017e230041c0006b220224002000200128020420012802006b10a5012000280208210320002802042104200241086a20014138fc0a0000200241086a41086a21050240024020022802082206200228020c2207470d00200321080c010b200720036a20066b210820042003410c6c6a21012006410c6c200241086a6a41086a210303402003290200210920012003280208360208200120093702002003410c6a21032001410c6a21012007200641016a2206470d000b20022007360208200721060b200020083602082005200120062007108b01200241c0006a24000be10102077f017e230041f0006b220224002000200128020420012802006b10a5012000280208210320002802042104200241086a200141e800fc0a0000200241086a41086a21050240024020022802082206200228020c2207470d00200321080c010b200720036a20066b210820042003410c6c6a21012006410c6c200241086a6a41086a210303402003290200210920012003280208360208200120093702002003410c6a21032001410c6a21012007200641016a2206470d000b20022007360208200721060b200020083602082005200120062007108b01200241f0006a24000bc50101027f0240200041ff01714103470d0041000f0b41002102200141107641ff017121030240024002402001410e74411e754100480d0041012102024020030e020300030b4100210202400240200041ff0171417f6a0e020001040b4100410220014101711b21020c030b20014101710d020c010b200041ff01714102470d0120014180feff07714108762100024002402001410171450d0020034102470d032000410171450d030c010b20034102470d012000410171450d020b41030f0b41020f0b20020bee0102027f017e230041306b2202240002402001280200418080808078470d00200128020c21032002410036022c2002428080808010370224200241246a41d097c00020032802002203280200200328020410121a2002200228022c220336022020022002290224220437031820012003360208200120043702000b2001280208210320014100360208200129020021042001428080808010370200200220033602102002200437030810f1010240410c410410d00122010d004104410c10da01000b2001200228021036020820012002290308370200200041a49ac00036020420002001360200200241306a24000bc10101037f230041306b220324002002280204210420022802002105024020002001460d0020022802082004410c6c6a21022004200120006b410c6e22016a21040340200320003602182003200041086a36021c2003410236022c2003410136022420032003411c6a3602282003200341186a3602202003410c6a41a980c000200341206a1016200220032802143602082002200329020c3702002002410c6a21022000410c6a21002001417f6a22010d000b0b20052004360200200341306a24000bcc0101027f230041206b2203240020012802002d00002104418c91c00021010240024002400240200241ff017122020e0400030102000b410441fc90c000200441ff017122021b21014100410220021b21020c020b419491c000419c91c000200441ff017141024622021b21014101410220021b21020c010b41b891c0002101410321020b2003410c6a2001200120024103746a1085012003410436021c20032003410c6a360218200041bb88c000200341186a10162003410c6a10f7012003410c6a10d701200341206a24000bb60101037f230041106b22062400410021070240024020050d000c010b200320026a22022003490d00200641046a2001200220012802004101742207200220074b1b22074108410441012005418108491b20054101461b2208200720084b1b2207200420051022024020062802044101470d00200628020c2108200628020821070c010b20062802082105200120073602002001200536020441818080807821070b2000200836020420002007360200200641106a24000bd90101027f230041206b2205240002400240024002400240410110870141ff01710e03040100010b41002802e09e402206417f4c0d034100200641016a3602e09e4041002802e49e40450d01200541086a20002001280214110600200520043a001d200520033a001c200520023602182005200529030837021041002802e49e40200541106a41002802e89e402802141106000c020b2005200020012802181106000c020b418080808078200510ae010b410041002802e09e40417f6a3602e09e40410041003a00d89e402003450d002000200110c901000b000ba60101037f230041206b220324002002280204210420022802002105024020002001460d0020022802082004410c6c6a21022004200120006b41037622016a21040340200320003602142003410136021c2003200341146a360218200341086a41d988c000200341186a101620022003280210360208200220032902083702002002410c6a2102200041086a21002001417f6a22010d000b0b20052004360200200341206a24000bad0102027f017e4101210641042107024002402005ad2003ad7e2208422088a7450d00410021030c010b02402008a7220341808080807820046b4d0d00410021030c010b02400240024002402001450d002002200520016c2004200310be0121070c010b024020030d00200421070c020b10f1012003200410d00121070b20070d00200020043602040c010b20002007360204410021060b410821070b200020076a2003360200200020063602000ba80101017e02400240024002402004ad2001ad7e2205422088a70d002005a7220441808080807820036b4b0d0020040d012000200336020841002103200041003602040c030b200041003602040c010b10f1010240024020020d002004200310d00121020c010b2004200310d10121020b024020020d0020002004360208200020033602040c010b2000200236020820002001360204410021030c010b410121030b200020033602000b970101017f230041106b220524000240200220016a220120024f0d004100410010b201000b200541046a200028020022022000280204200120024101742202200120024b1b22024108410420044101461b2201200220014b1b2202200320041031024020052802044101470d002005280208200528020c10b201000b200528020821042000200236020020002004360204200541106a24000bae0101027f230041306b22032400200128020021012003200241ff017141027422042802ac9440360214200320042802bc9440360210200341086a20012802002d00002002103902400240200328020822020d0020004180808080783602000c010b200328020c2101200320023602182003200136021c2003410336022c200341033602242003200341186a3602282003200341106a360220200041ce88c000200341206a10160b200341306a24000b9e0101017f230041206b22052400200541003602082005200336020c200520043602142005410036021002402001450d00200541186a2001200320042002280210110b0020002005280218220441024622033602082000200528021c2201410020031b36020420004100200141800820044101711b20031b360200200541206a24000f0b200541106a10ab01200541086a10ab0141ec96c000413210d501000b940101037f230041106b220224004103210320002d00002200210402402000410a490d004101210320022000200041e4006e220441e4006c6b41ff01714101742f00989c403b000e0b024002402000450d002004450d010b2002410d6a2003417f6a22036a20044101742d00999c403a00000b20014101410141002002410d6a20036a410320036b10102103200241106a240020030b990101017f230041206b2206240020064100360210200620033602142006200436021c2006410036021802402001450d00200641086a20012003200420052002280210110d00200628020c2103200020062802082204360208200020034100200441017122041b36020420004100200320041b360200200641206a24000f0b200641186a10ab01200641106a10ab0141ec96c000413210d501000b970101017f230041206b2205240020054100360210200520033602142005200436021c2005410036021802402001450d00200541086a2001200320042002280210110b00200528020c2103200020052802082204360208200020034100200441017122041b36020420004100200320041b360200200541206a24000f0b200541186a10ab01200541106a10ab0141ec96c000413210d501000bab0101017f024002400240200141ff01710d00200241ff01710d0141dc8bc0002102411a21030c020b024002400240200241ff01710e0403020100030b200141ff01714102470d0241818cc0002102410c21030c030b41e38ac0002102410e21030240200141ff0171417f6a0e020300020b41f18ac0002102410c21030c020b200141ff01714103460d0041f68bc0002102410b21030c010b410021020b20002003360204200020023602000b890101017f230041106b220324000240200220016a220120024f0d004100410010b201000b200341046a200028020022022000280204200120024101742202200120024b1b22024108200241084b1b22021040024020032802044101470d002003280208200328020c10b201000b200328020821012000200236020020002001360204200341106a24000b8e0101017f230041306b220624002006410036021420062003360218200620053602202006410036021c02402001450d00200641246a20012003200420052002280210110d00200641086a200641246a105c20062006280208200628020c10c00120002006290300370200200641306a24000f0b2006411c6a10ab01200641146a10ab0141ec96c000413210d501000b870101017f230041d0006b220424002004200336020c2004200236020820042001360210200441106a2103410021020340200441c4006a200441086a20032d0000102d200441146a20026a2201200428024c36020820012004290244370200200341016a21032002410c6a22024130470d000b2000200441146a4130fc0a0000200441d0006a24000b890101017f230041206b2205240020054100360210200520033602142005200436021c2005410036021802402001450d00200541086a2001200320042002280210110b00200528020c210320002005280208220436020420002003410020044101711b360200200541206a24000f0b200541186a10ab01200541106a10ab0141ec96c000413210d501000b800101027f230041d0006b220324002003200236020c20032001360210200341106a2102410021010340200341c4006a2003410c6a20022d0000100c200341146a20016a2204200328024c36020820042003290244370200200241016a21022001410c6a22014130470d000b2000200341146a4130fc0a0000200341d0006a24000b870101037f230041106b22062400410021070240024020050d000c010b200320026a22022003490d00200641046a20012002200420051022024020062802044101470d00200628020c2108200628020821070c010b20062802082105200120023602002001200536020441818080807821070b2000200836020420002007360200200641106a24000b87010002400240200341004e0d004101210141042102410021030c010b02400240024002402001450d00200220014101200310be0121010c010b024020030d00410121010c020b10f1012003410110d00121010b20010d0041012101200041013602040c010b20002001360204410021010b410821020b200020026a2003360200200020013602000b7f01027f230041206b22032400200341146a200220016b410c6e41004104410c103220032802182104024020032802144101470d002004200328021c10b201000b200341003602102003200328021c36020c20032004360208200341086a2001200210782000200328021036020820002003290208370200200341206a24000b7f01027f230041206b22032400200341146a200220016b41037641004104410c103220032802182104024020032802144101470d002004200328021c10b201000b200341003602102003200328021c36020c20032004360208200341086a2001200210792000200328021036020820002003290208370200200341206a24000b800101027f230041206b22022400200241146a200128020420012802006b41004104410c103220022802182103024020022802144101470d002003200228021c10b201000b200241003602102002200228021c36020c20022003360208200241086a200110282000200228021036020820002002290208370200200241206a24000b800101027f230041206b22022400200241146a200128020420012802006b41004104410c103220022802182103024020022802144101470d002003200228021c10b201000b200241003602102002200228021c36020c20022003360208200241086a200110292000200228021036020820002002290208370200200241206a24000b7e01017f230041106b22052400200541003602082005200336020c02402001450d0020052001200320042002280210110b0020052802042103200020052802002201360208200020034100200141017122011b36020420004100200320011b360200200541106a24000f0b200541086a10ab0141ec96c000413210d501000b800101017f230041206b22062400200641003602082006200236020c20062003360214200641003602102006200536021c2006410036021802402000450d00200020022003200420052001280210110e002102200641206a240020020f0b200641186a10ab01200641106a10ab01200641086a10ab0141ec96c000413210d501000b7901047f230041106b22032400410021042003410c6a2105024002402002450d0020002802002206450d002003200136020c200620026c210420002802042102200341086a21050c010b0b200520043602000240200328020c2204450d0020032802082205450d0020022005200410c7010b200341106a24000b930102027f017e230041206b2202240002402001280200418080808078470d00200128020c21032002410036021c2002428080808010370214200241146a41d097c00020032802002203280200200328020410121a2002200228021c220336021020022002290214220437030820012003360208200120043702000b200041a49ac00036020420002001360200200241206a24000b7901017f230041306b220524002005410036021c2005200336022002402001450d00200541246a2001200320042002280210110b00200541106a200541246a105c200541086a2005280210200528021410c00120002005290308370200200541306a24000f0b2005411c6a10ab0141ec96c000413210d501000b880101037f230041106b220124000240200028020022022802042203410171450d00200228020021022001200341017636020420012002360200200141e897c0002000280204200028020822002d000820002d0009102f000b20014180808080783602002001200036020c2001418498c0002000280204200028020822002d000820002d0009102f000b950101017f02400240024041002802ec9e4041ffffffff0771450d0010e401450d010b41002802e09e400d0141002802e89e402102410020013602e89e4041002802e49e402101410020003602e49e4002402001450d00024020022802002200450d00200120001104000b20022802042200450d0020012000200228020810c7010b0f0b41c099c00041e90041f499c0001091010b000b7a01017f230041206b22052400200541003602082005200236020c20052003360214200541003602102005200436021c2005410036021802402000450d0020002002200320042001280210110b00200541206a24000f0b200541186a10ab01200541106a10ab01200541086a10ab0141ec96c000413210d501000b7201037f230041c0006b220324002003200136020020032101410021040340200341346a200320012d0000106b200341046a20046a2205200328023c36020820052003290234370200200141016a21012004410c6a22044130470d000b2000200341046a4130fc0a0000200341c0006a24000b7201037f230041c0006b220324002003200136020020032101410021040340200341346a200320012d0000106a200341046a20046a2205200328023c36020820052003290234370200200141016a21012004410c6a22044130470d000b2000200341046a4130fc0a0000200341c0006a24000b7801017f230041106b22052400200541003602002005200336020402402001450d00200541086a2001200320042002280210110b00200020052d000822033602082000200528020c410020031b3602042000410020052d000920031b360200200541106a24000f0b200510ab0141ec96c000413210d501000b7601017f230041106b22042400200441003602002004200336020402402001450d00200441086a200120032002280210110900200020042d000822033602082000200428020c410020031b3602042000410020042d000920031b360200200441106a24000f0b200410ab0141ec96c000413210d501000b7201017f230041106b22062400200641003602082006200536020c02402001450d00200620012003200420052002280210110d002006280204210520002006280200220136020420002005410020014101711b360200200641106a24000f0b200641086a10ab0141ec96c000413210d501000b7201017f230041106b22062400200641003602082006200536020c02402001450d002006200120032004200520022802101114002006280204210520002006280200220136020420002005410020014101711b360200200641106a24000f0b200641086a10ab0141ec96c000413210d501000b7201017f230041106b22062400200641003602082006200536020c02402001450d00200620012003200420052002280210110d002006280204210520002006280200220136020420002005410020014101711b360200200641106a24000f0b200641086a10ab0141ec96c000413210d501000b7201017f230041106b22062400200641003602082006200536020c02402001450d002006200120032004200520022802101116002006280204210520002006280200220136020420002005410020014101711b360200200641106a24000f0b200641086a10ab0141ec96c000413210d501000b7201017f230041106b22062400200641003602082006200536020c02402001450d00200620012003200420052002280210110d002006280204210520002006280200220136020420002005410020014101711b360200200641106a24000f0b200641086a10ab0141ec96c000413210d501000b7201017f230041106b22062400200641003602082006200536020c02402001450d002006200120032004200520022802101118002006280204210520002006280200220136020420002005410020014101711b360200200641106a24000f0b200641086a10ab0141ec96c000413210d501000b7001017f230041106b22052400200541003602082005200336020c02402001450d0020052001200320042002280210110b002005280204210320002005280200220136020420002003410020014101711b360200200541106a24000f0b200541086a10ab0141ec96c000413210d501000b6e01017f230041106b22042400200441003602082004200336020c02402001450d0020042001200320022802101109002004280204210320002004280200220136020420002003410020014101711b360200200441106a24000f0b200441086a10ab0141ec96c000413210d501000b7c01017f024002402000418408490d002000d06f260141002802a89e400d014100417f3602a89e40200041002802bc9e402201490d01200020016b220041002802b49e404f0d0141002802b09e4020004102746a41002802b89e40360200410020003602b89e40410041002802a89e4041016a3602a89e400b0f0b000b6701017f230041106b2203240002402001450d00200341086a20012002280210110600200328020c2101200020032802082202360208200020014100200241017122021b36020420004100200120021b360200200341106a24000f0b41ec96c000413210d501000b6c01027f230041106b22022400024002402001280200200128020822034d0d00200241086a2001200341014101102620022802082203418180808078470d01200128020821030b2000200336020420002001280204360200200241106a24000f0b2003200228020c10b201000b6c01027f230041106b22022400024002402001280200200128020822034d0d00200241086a2001200341044104102620022802082203418180808078470d01200128020821030b2000200336020420002001280204360200200241106a24000f0b2003200228020c10b201000b6001027f024002402002411076200241ffff03714100476a220240002203417f470d0041002102410021040c010b2002411074220441706a200420034110742202410020046b461b21040b2000410036020820002004360204200020023602000b7a0002400240024002400240024020002d00000e0401000502010b2001450d020b200041023a0000200228020022022d00002101200241003a00002001450d02410141f088c000104b200041033a00000b0f0b418889c00041d5002003109101000b41ec89c00010cd01000b41b289c00041f1002003109101000b7401027f024002400240024002400240200028020022002d00140e0400010201000b200041086a220128020041ffffffff074f0d03200028020c0d020b0f0b200041033a00140f0b2000200028020041016a22023602002002450d01200041013a0014200110f0010f0b41c097c000109b010b000b6501017f230041106b2205240020054100360200200520023602042005200436020c2005410036020802402000450d0020002002200320042001280210110c002102200541106a240020020f0b200541086a10ab01200510ab0141ec96c000413210d501000b6501017f230041106b2205240020054100360200200520023602042005200336020c2005410036020802402000450d0020002002200320042001280210110c002102200541106a240020020f0b200541086a10ab01200510ab0141ec96c000413210d501000b6501017f230041106b2205240020054100360200200520023602042005200436020c2005410036020802402000450d0020002002200320042001280210110c002102200541106a240020020f0b200541086a10ab01200510ab0141ec96c000413210d501000b6301017f230041106b2204240020044100360200200420023602042004200336020c2004410036020802402000450d002000200220032001280210110a002102200441106a240020020f0b200441086a10ab01200410ab0141ec96c000413210d501000b6301027f230041106b220324000240024020022001280200200128020822046b4b0d0041818080807821010c010b200341086a20012004200241044104103f200328020c2102200328020821010b2000200236020420002001360200200341106a24000b6201027f024002402000417c6a2802002203417871220441044108200341037122031b20016a490d0002402003450d002004200141276a4b0d020b2000100f0f0b41c098c000412e41f098c00010b401000b418099c000412e41b099c00010b401000b5c01017f230041206b2205240020052001360204200520003602002005200336020c20052002360208200541d900ad422086200541086aad84370318200541d800ad4220862005ad8437031041b980c000200541106a2004109101000b6101017f230041106b2205240020054100360200200520023602042005200436020c2005410036020802402000450d0020002002200320042001280210110b00200541106a24000f0b200541086a10ab01200510ab0141ec96c000413210d501000b5f01017f230041106b2204240020044100360200200420023602042004200336020c2004410036020802402000450d002000200220032001280210110900200441106a24000f0b200441086a10ab01200410ab0141ec96c000413210d501000b6001017f230041d0006b2202240020024280808080c000370218200241206a20014130fc0a00002002410c6a200241186a104320002002280210200228021441bb92c0004101100b2002410c6a1098012002410c6a10d601200241d0006a24000b5e01017f230041206b220324002003200241ff0171410274220228028c94403602102003200228029c944036020c20032003410c6a3602142003410136021c2003200341146a360218200041d988c000200341186a1016200341206a24000b5e01017f230041206b220324002003200241ff017141027422022802ac9440360210200320022802bc944036020c20032003410c6a3602142003410136021c2003200341146a360218200041d988c000200341186a1016200341206a24000b5b01017f230041106b220324002001200210b5012101200341086a10a301410121020240024020032802084101470d00200328020c21010c010b41002102200110f30121010b2000200136020420002002360200200341106a24000b5a01017f02400240024020022000280200200028020822036b4d0d00200020032002410141011033200028020821030c010b2002450d010b2002450d00200028020420036a20012002fc0a00000b2000200320026a36020841000b5601017f02400240024020022000280200200028020822036b4d0d00200020032002103a200028020821030c010b2002450d010b2002450d00200028020420036a20012002fc0a00000b2000200320026a36020841000b4a01017f200110a9012103200041ff01712200410320004103491b418002410020021b200110a80141746a417b71410047724281848c80302003410374ad88a741107472102a41ff01710b5201017f230041106b22052400200541003602082005200436020c02402000450d0020002002200320042001280210111c002104200541106a240020040f0b200541086a10ab0141ec96c000413210d501000b5201017f230041106b22052400200541003602082005200436020c02402000450d0020002002200320042001280210111e002104200541106a240020040f0b200541086a10ab0141ec96c000413210d501000b5201017f230041106b22052400200541003602082005200436020c02402000450d0020002002200320042001280210110c002104200541106a240020040f0b200541086a10ab0141ec96c000413210d501000b5201017f230041106b22052400200541003602082005200436020c02402000450d0020002002200320042001280210110c002104200541106a240020040f0b200541086a10ab0141ec96c000413210d501000b5201017f230041106b22052400200541003602082005200436020c02402000450d0020002002200320042001280210110c002104200541106a240020040f0b200541086a10ab0141ec96c000413210d501000b5201017f230041106b22052400200541003602082005200436020c02402000450d00200020022003200420012802101120002104200541106a240020040f0b200541086a10ab0141ec96c000413210d501000b5001017f230041106b22042400200441003602082004200236020c02402000450d002000200220032001280210110a002102200441106a240020020f0b200441086a10ab0141ec96c000413210d501000b5001017f230041106b22042400200441003602082004200236020c02402000450d002000200220032001280210110a002102200441106a240020020f0b200441086a10ab0141ec96c000413210d501000b4902017f017e230041106b220324002000200220016b410c6e10a501200029020421042003200041086a3602042003200442208937020820012002200341046a102c200341106a24000b4902017f017e230041106b220324002000200220016b41037610a501200029020421042003200041086a3602042003200442208937020820012002200341046a1030200341106a24000b4e01017f230041106b22032400200341003602082003200236020c02402000450d002000200220012802101107002102200341106a240020020f0b200341086a10ab0141ec96c000413210d501000b4e01017f230041106b22032400200341003602082003200236020c02402000450d002000200220012802101107002102200341106a240020020f0b200341086a10ab0141ec96c000413210d501000b4e01017f230041106b22052400200541003602082005200436020c02402000450d0020002002200320042001280210110b00200541106a24000f0b200541086a10ab0141ec96c000413210d501000b4e01017f230041106b22052400200541003602082005200436020c02402000450d0020002002200320042001280210110b00200541106a24000f0b200541086a10ab0141ec96c000413210d501000b4e01017f230041106b22052400200541003602082005200436020c02402000450d0020002002200320042001280210111d00200541106a24000f0b200541086a10ab0141ec96c000413210d501000b4e01017f230041106b22052400200541003602082005200436020c02402000450d0020002002200320042001280210110b00200541106a24000f0b200541086a10ab0141ec96c000413210d501000b4e01017f230041106b22052400200541003602082005200436020c02402000450d0020002002200320042001280210111f00200541106a24000f0b200541086a10ab0141ec96c000413210d501000b4e01017f230041106b22052400200541003602082005200436020c02402000450d0020002002200320042001280210111b00200541106a24000f0b200541086a10ab0141ec96c000413210d501000b4c01017f230041106b22042400200441003602082004200236020c02402000450d002000200220032001280210110900200441106a24000f0b200441086a10ab0141ec96c000413210d501000b45000240024020014109490d0020012000101421010c010b2000100a21010b02402001450d002001417c6a2d0000410371450d002000450d00200141002000fc0b000b20010b4501027f230041106b220124002001200041786a220036020c2001410c6a105f20002000280200417f6a2202360200024020020d002001410c6a108c010b200141106a24000b4401017f230041106b22032400200341046a20012002104220002003280208200328020c41bb92c0004101100b200341046a109801200341046a10d601200341106a24000b4001017f02402001694101470d0041002001200041808080807820016b4b1b2202450d0002402000450d0010f1012000200210d0012201450d010b20010f0b000b5201027f41002101410041002802ec9e40220241016a3602ec9e40024020024100480d004101210141002d00d89e400d00410020003a00d89e40410041002802d49e4041016a3602d49e40410221010b20010b4701017f230041106b22002400024041002d00c09e404103460d00200041013a000b20002000410b6a36020c41c09ec00041002000410c6a41e088c000105e0b200041106a24000b4501017f2000200210a6012000280208210302402002450d0002402002450d00200028020420036a20012002fc0a00000b200028020821030b2000200320026a36020841000b4301017f230041106b22052400200541086a20002001200220032004102e024020052802082204418180808078460d002004200528020c10b201000b200541106a24000b3a00024020032002460d00200320026b210320002002410c6c6a21020340200210f701200210d7012002410c6a21022003417f6a22030d000b0b0b4201017f02402000280200220028020c450d002000410c6a1097010b02402000417f460d0020002000280204417f6a220136020420010d0020004118410410c7010b0b3e01027f230041106b22012400200041786a22002000280200417f6a22023602002001200036020c024020020d002001410c6a108c010b200141106a24000b3f01017f230041206b220324002003200236021c2003200136021820032002360214200341086a200341146a105b20002003290308370300200341206a24000b4a01027f200128020421022001280200210310f10102404108410410d00122010d004104410810da01000b2001200236020420012003360200200041849ac000360204200020013602000b370002402003694101470d0041002003200141808080807820036b4b1b2203450d00200020012003200210be012203450d0020030f0b000b3c01017f230041206b22032400200320013602102003200036020c200341013b011c2003200236021820032003410c6a360214200341146a10a001000b3b01017f230041106b220324002003200136020420032000360200200341d800ad4220862003ad8437030841bd80c000200341086a2002109101000b3401017f230041106b220324002003200136020c20002003410c6a2002410047106f41ff017110f2012101200341106a240020010b410002402000280200418080808078460d0020012000280204200028020810ba010f0b20012802002001280204200028020c2802002200280200200028020410120b390002402002418080c400460d00200020022001280210110700450d0041010f0b024020030d0041000f0b200020032004200128020c110a000b3301017f230041106b220424002004200236020c200020012004410c6a2003102341ff017110f2012102200441106a240020020b3c01027f0240200028020422012802002202450d00200028020020021104000b024020012802042202450d0020002802002002200128020810c7010b0b3501017f024020002802082201450d00200028020421000340200010f701200010d7012000410c6a21002001417f6a22010d000b0b0b3601017f02402000450d00024020012802002202450d00200020021104000b20012802042202450d0020002002200128020810c7010b0b2b0002402001450d0020014102742101034020002802001059200041046a21002001417c6a22010d000b0b0b2d01017f230041106b22012400200141d700ad4220862001410f6aad8437030041bd80c00020012000109101000b2e01017f230341016b2204240320002001200420022601200420031096012004d06f4101fc1101200441016a24030b3101017f200141786a2202200228020041016a2202360200024020020d00000b20002001360204200041a097c0003602000b2c01017f230341016b220324032000200320012601200320021093012003d06f4101fc1101200341016a24030b2a01017f230041106b22012400200141086a101a20002001280208200128020c10a201200141106a24000b2d02017f017e230041106b22012400200029020021022001200036020c20012002370204200141046a10e201000b2501017f230041106b220124002001200041786a36020c2001410c6a105f200141106a24000b260020002001360208200020024100200141017122011b36020420004100200220011b3602000b2b01017e41002903c89e402101410042003703c89e40200020014220883e020420002001a74101463602000b2801017f230041106b220024002000109f01200028020020002802042000280208200041106a24000b2601017f024020012000280200200028020822026b4d0d002000200220014104410c108a010b0b2601017f024020012000280200200028020822026b4d0d0020002002200141014101108a010b0b2401017f230041106b220224002002200136020c20022000360208200241086a10e101000b2a000240200028020010e60110f30122004113490d0041cc95c00041ff0141dc96c000109101000b20000b2a000240200028020010e70110f30122004105490d0041cc95c00041ff0141cc96c000109101000b20000b2300024020002d00000d00200141e09dc000410510110f0b200141e59dc000410410110b1d00024020002802000d0020002802042200418408490d00200010590b0b1f01017f0240200028020022014101480d0020002802042001410110c7010b0b1e002000280200200028020441002802dc9e402200413f20001b110600000b20000240200041808080807872418080808078460d0020012000410110c7010b0b1d01017f024020002802002201450d0020002802042001410110c7010b0b1700024020014109490d002001200010140f0b2000100a0b1d01017f024020002802002201450d0020002802042001410110c7010b0b160002402000450d002000200110da01000b10cb01000b17002000200236020820002001360204200020023602000b1200200020014101744101722002109101000b1802017f016f2000200110072103102122022003260120020b120041002000ad4220864201843703c89e400b130002402001450d0020002001200210c7010b0b1a00200041002902b89840370208200041002902b098403702000b1a00200041002902a89840370208200041002902a098403702000b1600200028020020012002200028020428020c110a000b140020002802002001200028020428020c1107000b1402017f016f10002101102122002001260120000b110020002802042000280208200110de010b0d002000200120022003100e0f0b1000200028020010e80110f3014100470b100020002002360204200020013602000b100020002002360204200020013602000b110020002802002000280204200110de010b1300200041849ac000360204200020013602000b110020012000280200200028020410ba010b110020002802002000280204200110de010b100020012000280200200028020410110b0b0020002001200210650f0b0f00200041dc94c0002001200210120b0b002000200110ee011a000b0f00200041d097c0002001200210120b120041b49ac000412341c89ac000109101000b0f00200041d89ac0002001200210120b0f0041ed9bc000412b200010b401000b0c002000280200200110c5010b0b002000280200200110270b0a002000200110b0010f0b0a00200020011083010f0b0e00200141cc94c000410510ba010b0c00200010f701200010d7010b0d00200028020010e90110f3010b0a002000200110e001000b0a0020004104410c10470b0a0020004101410110470b0a002001200010a701000b0c00200020012902003703000b0a002001200010d801000b0e00200141e89bc000410510ba010b0d00200141899ec000411810110b0d00200141e99dc000412010110b0a0020022000200110110b0a0020002001250110010b08002000200110080b0800200010ad01000b07002000104a000b0b00410041013a00b4a2400b0a0041002802d49e40450b0900200041003602000b08002000250110030b08002000250110040b08002000250110050b08002000250110060b0600200110150b0600200110150b0600200110150b080010880110f5010b060010f401000b0700100910ed010b0300000b03000f0b040020000b040020000b0300000b02000b02000b02000b0bcf1e0200418080c0000ba11e0b226f7264696e617279223ac0000c22616e6f6e796d6f7573223ac0000922726f75746573223ac0000122c002223ac000c0013ac0013ac000c0023a20c0000c7b2268656164657273223a5bc00b5d2c226d6f646573223a5bc00b5d2c22706c616e73223a5bc00e5d2c227665726469637473223a5bc0025d7d000b2268656164657273223a7bc0017d00092273696e6365223a7bc0017d00017bc0017d002f72757374632f353938303736313665316661323534303732346266626163313464373937366437653461333836302f6c6962726172792f616c6c6f632f7372632f666d742e7273002f72757374632f353938303736313665316661323534303732346266626163313464373937366437653461333836302f6c6962726172792f616c6c6f632f7372632f7374722e7273002f636172676f2f72656769737472792f7372632f696e6465782e6372617465732e696f2d313934396366386336623562353537662f7765622d7379732d302e332e3130372f7372632f66656174757265732f67656e5f5265717565737444657374696e6174696f6e2e7273002f636172676f2f72656769737472792f7372632f696e6465782e6372617465732e696f2d313934396366386336623562353537662f6a732d7379732d302e332e3130372f7372632f667574757265732f6a7370692e7273002f72757374632f353938303736313665316661323534303732346266626163313464373937366437653461333836302f6c6962726172792f616c6c6f632f7372632f737472696e672e7273002f72757374632f353938303736313665316661323534303732346266626163313464373937366437653461333836302f6c6962726172792f7374642f7372632f70616e69636b696e672e7273002f636172676f2f72656769737472792f7372632f696e6465782e6372617465732e696f2d313934396366386336623562353537662f7765622d7379732d302e332e3130372f7372632f66656174757265732f67656e5f526571756573744d6f64652e7273002f72757374632f353938303736313665316661323534303732346266626163313464373937366437653461333836302f6c6962726172792f7374642f7372632f73796e632f6f6e63652e7273002f72757374632f353938303736313665316661323534303732346266626163313464373937366437653461333836302f6c6962726172792f616c6c6f632f7372632f7261775f7665632f6d6f642e7273002f727573742f646570732f646c6d616c6c6f632d302e322e31312f7372632f646c6d616c6c6f632e7273002f636172676f2f72656769737472792f7372632f696e6465782e6372617465732e696f2d313934396366386336623562353537662f636f6e736f6c655f6572726f725f70616e69635f686f6f6b2d302e312e372f7372632f6c69622e7273000b22776f726b657273223a5bc0015d000b22736574746c6564223a5bc0015d00015bc0015d0008226e616d65223a22c00122000122c003223a22c00122000122c001220000bc0310005e000000950000000e0000000000000000000000010000000700000008000000090000004f6e636520696e7374616e6365206861732070726576696f75736c79206265656e20706f69736f6e65646f6e652d74696d6520696e697469616c697a6174696f6e206d6179206e6f7420626520706572666f726d6564207265637572736976656c790000f30210004c0000009f000000320000006d6964203e206c656e000000e800100048000000b100000016000000617474656d707420746f206a6f696e20696e746f20636f6c6c656374696f6e2077697468206c656e203e207573697a653a3a4d4158000000e8001000480000009a0000000a00000064697063726564656e7469616c6c657373726571756972652d636f72706e6f6e654368726f6d654368726f6d6520416e64726f6964000000810510000600000089000000870510000e0000009200000046697265666f7800810510000600000060000000870510000e00000060000000b0051000070000007700000069736f6c6174652d616e642d63726564656e7469616c6c65737373616d652d6f726967696e63726f73732d6f726967696e7b22636f6e646974696f6e223a7b226e6f74223a7b22726571756573744d6f6465223a226e61766967617465227d7d2c22736f75726365223a226e6574776f726b227d7b22636f6e646974696f6e223a7b226e6f74223a7b226f72223a5b7b22726571756573744d6f6465223a226e61766967617465227d2c7b227265717565737444657374696e6174696f6e223a22776f726b6572227d2c7b227265717565737444657374696e6174696f6e223a22736861726564776f726b6572227d5d7d7d2c22736f75726365223a226e6574776f726b227d7b22636f6e646974696f6e223a7b226e6f74223a7b226f72223a5b7b22726571756573744d6f6465223a226e61766967617465227d2c7b22726571756573744d6f6465223a226e6f2d636f7273227d2c7b227265717565737444657374696e6174696f6e223a22776f726b6572227d2c7b227265717565737444657374696e6174696f6e223a22736861726564776f726b6572227d5d7d7d2c22736f75726365223a226e6574776f726b227d7b22636f6e646974696f6e223a7b2275726c5061747465726e223a7b7d7d2c22736f75726365223a226e6574776f726b227d6c65667420616c6f6e653a206e6f7468696e6720696e206974206e65656473206120686561646572666574636865643a206120646f63756d656e74666574636865643a206120776f726b65722773207363726970742c207265667573656420776974686f7574206f7572206865616465726665746368656420616e6f6e796d6f75736c793a2061207265736f75726365206f6620616e6f74686572206f726967696e69736f6c6174652d616e642d726571756972652d636f72700000dc0510001a0000006208100018000000f60510000b000000710510000c000000630510000e000000710510000c00000073616d652d73697465000000f60510000b000000ac08100009000000010610000c000000446f63756d656e742d49736f6c6174696f6e2d506f6c69637943726f73732d4f726967696e2d4f70656e65722d506f6c69637943726f73732d4f726967696e2d456d6265646465722d506f6c69637943726f73732d4f726967696e2d5265736f757263652d506f6c6963792c706173736564206f6e3a2069742069736f6c6174657320627920697473656c662c206f7220686f6c6473206e6f20646f63756d656e74726564697265637465643a206120776f726b6572277320696d706f727473207265736f6c766520616761696e7374206974732066696e616c2055524c72657772697474656e3a2069736f6c6174696f6e20686561646572732061646465643c09100036000000720910003c000000ae09100022000000636f72734300000092000000ac000000320000000d06100050061000e20610008e07100028000000130000003600000031000000c0071000e8071000fb07100031081000190000001a0000001c0000001c000000d0081000e9081000030910001f0910004572726f720a0a537461636b3a0a0a000a0000000c000000040000000b0000000c0000000d0000000000000000000000010000000e0000006120446973706c617920696d706c656d656e746174696f6e2072657475726e656420616e206572726f7220756e65787065637465646c7900f50110004b000000640b00000e000000696e7465726e616c206572726f723a20656e746572656420756e726561636861626c6520636f64653a20546865204a532062696e64696e672073686f756c64206f6e6c7920657665722070726f6475636520612076616c69642076616c7565206f72207468652073706563696669632027696e76616c6964272076616c7565008e021000640000000400000001000000310110006b0000000400000001000000636c6f7375726520696e766f6b6564207265637572736976656c79206f72206166746572206265696e672064726f7070656400003a0000003b0000003c0000003d0000009d01100057000000c80000002c0000009d01100057000000bb00000020000000420000000c00000004000000430000004400000045000000000000000800000004000000460000004700000048000000490000004a00000010000000040000004b0000004c0000004d0000004e0000006d5dcbd62c50eb637841a657711b8bb915a25c55345507d45378ad8151f0a3f7617373657274696f6e206661696c65643a207073697a65203e3d2073697a65202b206d696e5f6f766572686561640000910310002a000000b104000009000000617373657274696f6e206661696c65643a207073697a65203c3d2073697a65202b206d61785f6f766572686561640000910310002a000000b70400000d00000063616e6e6f74206d6f64696679207468652070616e696320686f6f6b2066726f6d20612070616e69636b696e6720746872656164410210004c00000090000000090000000000000008000000040000004f00000070616e69636b6564206174203a0a0000420000000c00000004000000500000006361706163697479206f766572666c6f7700000040031000500000001c00000005000000510000000c00000004000000520000005300000054000000000000000000000001000000550000006120666f726d617474696e6720747261697420696d706c656d656e746174696f6e2072657475726e656420616e206572726f72207768656e2074686520756e6465726c79696e672073747265616d20646964206e6f7400009f001000480000008f0200000e0000004572726f7263616c6c656420604f7074696f6e3a3a756e77726170282960206f6e206120604e6f6e65602076616c7565303030313032303330343035303630373038303931303131313231333134313531363137313831393230323132323233323432353236323732383239333033313332333333343335333633373338333934303431343234333434343534363437343834393530353135323533353435353536353735383539363036313632363336343635363636373638363937303731373237333734373537363737373837393830383138323833383438353836383738383839393039313932393339343935393639373938393966616c73657472756552656643656c6c20616c7265616479206d757461626c7920626f72726f77656452656643656c6c20616c726561647920626f72726f7765640041a49ec0000b1c3e00000000000000000000000400000000000000000000000000000000b38801046e616d65000e0d6d696e695f636f692e7761736d01d98701f6010053636f6e736f6c655f6572726f725f70616e69635f686f6f6b3a3a4572726f723a3a6e65773a3a5f5f7762675f6e65775f626237343030313135356362386361383a3a68323036353832313637646437636133640157636f6e736f6c655f6572726f725f70616e69635f686f6f6b3a3a4572726f723a3a737461636b3a3a5f5f7762675f737461636b5f353735633465303931383538316239633a3a68316663383864636332353831383239370250636f6e736f6c655f6572726f725f70616e69635f686f6f6b3a3a6572726f723a3a5f5f7762675f6572726f725f373537653934373266383431303334313a3a6866363262386231396538333338303938036b7765625f7379733a3a66656174757265733a3a67656e5f526571756573743a3a526571756573743a3a64657374696e6174696f6e3a3a5f5f7762675f64657374696e6174696f6e5f643863306661373738393434353832323a3a6834633435373935303737393739633364045d7765625f7379733a3a66656174757265733a3a67656e5f526571756573743a3a526571756573743a3a6d6f64653a3a5f5f7762675f6d6f64655f336461336235323533336564653535383a3a6831323337323863343337396135613439056b7765625f7379733a3a66656174757265733a3a67656e5f526573706f6e73653a3a526573706f6e73653a3a726564697265637465643a3a5f5f7762675f726564697265637465645f663639373537353666633839633261623a3a686365313735623662623730626663313506637765625f7379733a3a66656174757265733a3a67656e5f526573706f6e73653a3a526573706f6e73653a3a7374617475733a3a5f5f7762675f7374617475735f636238356236633864313736396661313a3a683465333132346538653334633664393307446a735f7379733a3a4a534f4e3a3a70617273653a3a5f5f7762675f70617273655f633366373262356132346638336330313a3a6837643336366462323731396535323164085a7761736d5f62696e6467656e3a3a5f5f7762696e6467656e5f7468726f773a3a5f5f7762675f5f5f7762696e6467656e5f7468726f775f346338386438626632363466643938343a3a68663730623866323835633939643261660a613c646c6d616c6c6f635b653234613237373030363334643630395d3a3a646c6d616c6c6f633a3a446c6d616c6c6f633c646c6d616c6c6f635b653234613237373030363334643630395d3a3a7379733a3a53797374656d3e3e3a3a6d616c6c6f630b30616c6c6f633a3a7374723a3a6a6f696e5f67656e657269635f636f70793a3a68336237396335316162383731326635370c673c636f72653a3a6f70733a3a7472795f74726169743a3a577261707065643c542c412c463e20617320636f72653a3a6f70733a3a66756e6374696f6e3a3a466e4d75743c28412c293e3e3a3a63616c6c5f6d75743a3a68303534333037383562626534313832310d32636f72655b633539333063383561313264653832325d3a3a7374723a3a636f756e743a3a646f5f636f756e745f63686172730e285f5f72757374635b623739373465383639303433306464395d3a3a5f5f72646c5f7265616c6c6f630f5f3c646c6d616c6c6f635b653234613237373030363334643630395d3a3a646c6d616c6c6f633a3a446c6d616c6c6f633c646c6d616c6c6f635b653234613237373030363334643630395d3a3a7379733a3a53797374656d3e3e3a3a6672656510363c636f72655b633539333063383561313264653832325d3a3a666d743a3a466f726d61747465723e3a3a7061645f696e74656772616c112d3c636f72655b633539333063383561313264653832325d3a3a666d743a3a466f726d61747465723e3a3a7061641222636f72655b633539333063383561313264653832325d3a3a666d743a3a777269746513683c646c6d616c6c6f635b653234613237373030363334643630395d3a3a646c6d616c6c6f633a3a446c6d616c6c6f633c646c6d616c6c6f635b653234613237373030363334643630395d3a3a7379733a3a53797374656d3e3e3a3a646973706f73655f6368756e6b14633c646c6d616c6c6f635b653234613237373030363334643630395d3a3a646c6d616c6c6f633a3a446c6d616c6c6f633c646c6d616c6c6f635b653234613237373030363334643630395d3a3a7379733a3a53797374656d3e3e3a3a6d656d616c69676e1531636f6e736f6c655f6572726f725f70616e69635f686f6f6b3a3a686f6f6b3a3a68653631373930656166313337636633381632616c6c6f635b336361353031656466663366306337635d3a3a666d743a3a666f726d61743a3a666f726d61745f696e6e657217673c646c6d616c6c6f635b653234613237373030363334643630395d3a3a646c6d616c6c6f633a3a446c6d616c6c6f633c646c6d616c6c6f635b653234613237373030363334643630395d3a3a7379733a3a53797374656d3e3e3a3a756e6c696e6b5f6368756e6b18703c616c6c6f633a3a7665633a3a5665633c543e20617320616c6c6f633a3a7665633a3a737065635f66726f6d5f697465725f6e65737465643a3a5370656346726f6d497465724e65737465643c542c493e3e3a3a66726f6d5f697465723a3a6832653166326430343739623138636539196d3c646c6d616c6c6f635b653234613237373030363334643630395d3a3a646c6d616c6c6f633a3a446c6d616c6c6f633c646c6d616c6c6f635b653234613237373030363334643630395d3a3a7379733a3a53797374656d3e3e3a3a696e736572745f6c617267655f6368756e6b1a316d696e695f636f693a3a776f726b65723a3a64656275673a3a7461626c653a3a68316237393531383534396163616162631b39616c6c6f633a3a7665633a3a5665633c542c413e3a3a657874656e645f6465737567617265643a3a68626433333165303937326136663839651c323c75333220617320636f72655b633539333063383561313264653832325d3a3a666d743a3a446973706c61793e3a3a666d741d5a3c7374645b613534333939366536653764626631655d3a3a70616e69633a3a50616e6963486f6f6b496e666f20617320636f72655b633539333063383561313264653832325d3a3a666d743a3a446973706c61793e3a3a666d741e5e3c616c6c6f635b336361353031656466663366306337635d3a3a737472696e673a3a537472696e6720617320636f72655b633539333063383561313264653832325d3a3a666d743a3a57726974653e3a3a77726974655f636861725b315d1f5e3c616c6c6f635b336361353031656466663366306337635d3a3a737472696e673a3a537472696e6720617320636f72655b633539333063383561313264653832325d3a3a666d743a3a57726974653e3a3a77726974655f636861725b325d20703c616c6c6f633a3a7665633a3a5665633c543e20617320616c6c6f633a3a7665633a3a737065635f66726f6d5f697465725f6e65737465643a3a5370656346726f6d497465724e65737465643c542c493e3e3a3a66726f6d5f697465723a3a683632373131616237643761333134623821175f5f65787465726e7265665f7461626c655f616c6c6f63223e616c6c6f633a3a7261775f7665633a3a526177566563496e6e65723c413e3a3a66696e6973685f67726f773a3a6866323837616464326262336236313036232c6d696e695f636f693a3a776f726b65723a3a766572646963743a3a6831363032333330613465373937386265245b3c616c6c6f635b336361353031656466663366306337635d3a3a737472696e673a3a537472696e6720617320636f72655b633539333063383561313264653832325d3a3a666d743a3a57726974653e3a3a77726974655f636861722539616c6c6f633a3a7665633a3a5665633c542c413e3a3a657874656e645f6465737567617265643a3a68353935656234643539643336316531312643616c6c6f633a3a7261775f7665633a3a526177566563496e6e65723c413e3a3a736872696e6b5f756e636865636b65643a3a686162353861373632386263373639373927323c75313620617320636f72655b633539333063383561313264653832325d3a3a666d743a3a446973706c61793e3a3a666d742837616c6c6f633a3a7665633a3a5665633c542c413e3a3a657874656e645f747275737465643a3a68613835323264396363633537666135372937616c6c6f633a3a7665633a3a5665633c542c413e3a3a657874656e645f747275737465643a3a68336536303362326562383534663331322a296d696e695f636f693a3a706f6c6963793a3a706c616e3a3a68313537323963376335356432656330372b7f3c7374645b613534333939366536653764626631655d3a3a70616e69636b696e673a3a70616e69635f68616e646c65723a3a466f726d6174537472696e675061796c6f616420617320636f72655b633539333063383561313264653832325d3a3a70616e69633a3a50616e69635061796c6f61643e3a3a74616b655f626f782c683c636f72653a3a697465723a3a61646170746572733a3a6d61703a3a4d61703c492c463e20617320636f72653a3a697465723a3a7472616974733a3a6974657261746f723a3a4974657261746f723e3a3a666f6c643a3a68643430353664396537383539356363622d673c636f72653a3a6f70733a3a7472795f74726169743a3a577261707065643c542c412c463e20617320636f72653a3a6f70733a3a66756e6374696f6e3a3a466e4d75743c28412c293e3e3a3a63616c6c5f6d75743a3a68383933623362376631356539373066332e41616c6c6f633a3a7261775f7665633a3a526177566563496e6e65723c413e3a3a67726f775f616d6f7274697a65643a3a68343238326135633935343530663237612f317374645b613534333939366536653764626631655d3a3a70616e69636b696e673a3a70616e69635f776974685f686f6f6b30683c636f72653a3a697465723a3a61646170746572733a3a6d61703a3a4d61703c492c463e20617320636f72653a3a697465723a3a7472616974733a3a6974657261746f723a3a4974657261746f723e3a3a666f6c643a3a6834353966663836643738626661616138313c3c616c6c6f635b336361353031656466663366306337635d3a3a7261775f7665633a3a526177566563496e6e65723e3a3a66696e6973685f67726f773242616c6c6f633a3a7261775f7665633a3a526177566563496e6e65723c413e3a3a7472795f616c6c6f636174655f696e3a3a6865396332376237626236313562626464337c3c616c6c6f635b336361353031656466663366306337635d3a3a7261775f7665633a3a526177566563496e6e65723c5f3e3e3a3a726573657276653a3a646f5f726573657276655f616e645f68616e646c653a3a3c616c6c6f635b336361353031656466663366306337635d3a3a616c6c6f633a3a476c6f62616c3e3468636f72653a3a6f70733a3a66756e6374696f6e3a3a696d706c733a3a3c696d706c20636f72653a3a6f70733a3a66756e6374696f6e3a3a466e4d75743c413e20666f7220266d757420463e3a3a63616c6c5f6d75743a3a6863393434393833343765626463386561353d7761736d5f62696e6467656e3a3a636f6e766572743a3a636c6f73757265733a3a5f3a3a696e766f6b653a3a686563643366666231366432656566303436313c753820617320636f72655b633539333063383561313264653832325d3a3a666d743a3a446973706c61793e3a3a666d74373d7761736d5f62696e6467656e3a3a636f6e766572743a3a636c6f73757265733a3a5f3a3a696e766f6b653a3a6863353333363130326432303236653834383d7761736d5f62696e6467656e3a3a636f6e766572743a3a636c6f73757265733a3a5f3a3a696e766f6b653a3a683662363562343535363665303738626539306d696e695f636f693a3a706f6c6963793a3a4d6f64653a3a76616c75653a3a68636466636461623962656463663138393a7f3c616c6c6f635b336361353031656466663366306337635d3a3a7261775f7665633a3a526177566563496e6e65723c5f3e3e3a3a726573657276653a3a646f5f726573657276655f616e645f68616e646c653a3a3c616c6c6f635b336361353031656466663366306337635d3a3a616c6c6f633a3a476c6f62616c3e5b315d3b3d7761736d5f62696e6467656e3a3a636f6e766572743a3a636c6f73757265733a3a5f3a3a696e766f6b653a3a68303930663863633961346134353634643c36636f72653a3a61727261793a3a3c696d706c205b543b204e5d3e3a3a7472795f6d61703a3a68363664616339653562653732323031643d3d7761736d5f62696e6467656e3a3a636f6e766572743a3a636c6f73757265733a3a5f3a3a696e766f6b653a3a68643263316635623465396534343766663e36636f72653a3a61727261793a3a3c696d706c205b543b204e5d3e3a3a7472795f6d61703a3a68393737356639363139343237613364663f3d616c6c6f633a3a7261775f7665633a3a526177566563496e6e65723c413e3a3a67726f775f65786163743a3a6863346566313130366233303036373566403f3c616c6c6f635b336361353031656466663366306337635d3a3a7261775f7665633a3a526177566563496e6e65723e3a3a66696e6973685f67726f775b315d41703c616c6c6f633a3a7665633a3a5665633c543e20617320616c6c6f633a3a7665633a3a737065635f66726f6d5f697465725f6e65737465643a3a5370656346726f6d497465724e65737465643c542c493e3e3a3a66726f6d5f697465723a3a683530636162386437323133306334363042703c616c6c6f633a3a7665633a3a5665633c543e20617320616c6c6f633a3a7665633a3a737065635f66726f6d5f697465725f6e65737465643a3a5370656346726f6d497465724e65737465643c542c493e3e3a3a66726f6d5f697465723a3a686436356435373737666163346137333943703c616c6c6f633a3a7665633a3a5665633c543e20617320616c6c6f633a3a7665633a3a737065635f66726f6d5f697465725f6e65737465643a3a5370656346726f6d497465724e65737465643c542c493e3e3a3a66726f6d5f697465723a3a683831336236633537376236633636343944703c616c6c6f633a3a7665633a3a5665633c543e20617320616c6c6f633a3a7665633a3a737065635f66726f6d5f697465725f6e65737465643a3a5370656346726f6d497465724e65737465643c542c493e3e3a3a66726f6d5f697465723a3a6865323534633562613738303537653863453d7761736d5f62696e6467656e3a3a636f6e766572743a3a636c6f73757265733a3a5f3a3a696e766f6b653a3a6839663265356636343363663233383134463d7761736d5f62696e6467656e3a3a636f6e766572743a3a636c6f73757265733a3a5f3a3a696e766f6b653a3a6834666261646637383930663330306631473d616c6c6f633a3a7261775f7665633a3a526177566563496e6e65723c413e3a3a6465616c6c6f636174653a3a6831366366363165303439626437303335487a3c7374645b613534333939366536653764626631655d3a3a70616e69636b696e673a3a70616e69635f68616e646c65723a3a466f726d6174537472696e675061796c6f616420617320636f72655b633539333063383561313264653832325d3a3a70616e69633a3a50616e69635061796c6f61643e3a3a676574493d7761736d5f62696e6467656e3a3a636f6e766572743a3a636c6f73757265733a3a5f3a3a696e766f6b653a3a68653039356238373464353163393538354a3c7374645b613534333939366536653764626631655d3a3a70616e69636b696e673a3a70616e69635f68616e646c65723a3a7b636c6f7375726523307d4b2a7374645b613534333939366536653764626631655d3a3a70616e69636b696e673a3a7365745f686f6f6b4c3d7761736d5f62696e6467656e3a3a636f6e766572743a3a636c6f73757265733a3a5f3a3a696e766f6b653a3a68663238326338323134346238373961664d36636f72653a3a61727261793a3a3c696d706c205b543b204e5d3e3a3a7472795f6d61703a3a68336363373332626561336533313664364e36636f72653a3a61727261793a3a3c696d706c205b543b204e5d3e3a3a7472795f6d61703a3a68656665646338393664343731623137344f3d7761736d5f62696e6467656e3a3a636f6e766572743a3a636c6f73757265733a3a5f3a3a696e766f6b653a3a6830306532653138636361323637383531503d7761736d5f62696e6467656e3a3a636f6e766572743a3a636c6f73757265733a3a5f3a3a696e766f6b653a3a6864373064663930366264653061343434513d7761736d5f62696e6467656e3a3a636f6e766572743a3a636c6f73757265733a3a5f3a3a696e766f6b653a3a6836386137373534343066313363666661523d7761736d5f62696e6467656e3a3a636f6e766572743a3a636c6f73757265733a3a5f3a3a696e766f6b653a3a6831636231383163353435363736393261533d7761736d5f62696e6467656e3a3a636f6e766572743a3a636c6f73757265733a3a5f3a3a696e766f6b653a3a6834393261303030643439643462626361543d7761736d5f62696e6467656e3a3a636f6e766572743a3a636c6f73757265733a3a5f3a3a696e766f6b653a3a6833626234616231366636636332656637553d7761736d5f62696e6467656e3a3a636f6e766572743a3a636c6f73757265733a3a5f3a3a696e766f6b653a3a6839633661386162386539646266306266563d7761736d5f62696e6467656e3a3a636f6e766572743a3a636c6f73757265733a3a5f3a3a696e766f6b653a3a6861363131626333663462633031353633573d7761736d5f62696e6467656e3a3a636f6e766572743a3a636c6f73757265733a3a5f3a3a696e766f6b653a3a6837643633626263646661626237643862583d7761736d5f62696e6467656e3a3a636f6e766572743a3a636c6f73757265733a3a5f3a3a696e766f6b653a3a686164626337396535626462303861353259195f5f65787465726e7265665f7461626c655f6465616c6c6f635a3d7761736d5f62696e6467656e3a3a636f6e766572743a3a636c6f73757265733a3a5f3a3a696e766f6b653a3a68386461643730653838323936626232385b39616c6c6f633a3a7665633a3a5665633c542c413e3a3a696e746f5f626f7865645f736c6963653a3a68393661346164616466303130376534355c39616c6c6f633a3a7665633a3a5665633c542c413e3a3a696e746f5f626f7865645f736c6963653a3a68326432626637663939663835356632635d593c646c6d616c6c6f635b653234613237373030363334643630395d3a3a7379733a3a53797374656d20617320646c6d616c6c6f635b653234613237373030363334643630395d3a3a416c6c6f6361746f723e3a3a616c6c6f635e3f7374643a3a7379733a3a73796e633a3a6f6e63653a3a6e6f5f746872656164733a3a4f6e63653a3a63616c6c3a3a68646235353234326535663337653336385f3b6a735f7379733a3a667574757265733a3a6a7370693a3a537061776e65645461736b3a3a77616b653a3a6862323864383339326634316437633335603d7761736d5f62696e6467656e3a3a636f6e766572743a3a636c6f73757265733a3a5f3a3a696e766f6b653a3a6833303461616361363238343933376330613d7761736d5f62696e6467656e3a3a636f6e766572743a3a636c6f73757265733a3a5f3a3a696e766f6b653a3a6834653134646439363130643337303961623d7761736d5f62696e6467656e3a3a636f6e766572743a3a636c6f73757265733a3a5f3a3a696e766f6b653a3a6834316637653362396138363661626536633d7761736d5f62696e6467656e3a3a636f6e766572743a3a636c6f73757265733a3a5f3a3a696e766f6b653a3a6833313065386539616164353035306430643a616c6c6f633a3a7665633a3a5665633c542c413e3a3a7472795f726573657276655f65786163743a3a683535646231656532666436323564616365285f5f72757374635b623739373465383639303433306464395d3a3a5f5f72646c5f6465616c6c6f63662d636f72655b633539333063383561313264653832325d3a3a726573756c743a3a756e777261705f6661696c6564673d7761736d5f62696e6467656e3a3a636f6e766572743a3a636c6f73757265733a3a5f3a3a696e766f6b653a3a6834386263306132336430623161373262683d7761736d5f62696e6467656e3a3a636f6e766572743a3a636c6f73757265733a3a5f3a3a696e766f6b653a3a683061393564383566353161323761353369306d696e695f636f693a3a776f726b65723a3a64656275673a3a6c6973743a3a68666134643031633564316165386339656a673c636f72653a3a6f70733a3a7472795f74726169743a3a577261707065643c542c412c463e20617320636f72653a3a6f70733a3a66756e6374696f6e3a3a466e4d75743c28412c293e3e3a3a63616c6c5f6d75743a3a68303864666137303137323063616166666b673c636f72653a3a6f70733a3a7472795f74726169743a3a577261707065643c542c412c463e20617320636f72653a3a6f70733a3a66756e6374696f6e3a3a466e4d75743c28412c293e3e3a3a63616c6c5f6d75743a3a68666635636138623363366661363165646c266a735f7379733a3a4a534f4e3a3a70617273653a3a68376463623630636564666534303032326d5d3c616c6c6f635b336361353031656466663366306337635d3a3a737472696e673a3a537472696e6720617320636f72655b633539333063383561313264653832325d3a3a666d743a3a57726974653e3a3a77726974655f7374725b315d6e5d3c616c6c6f635b336361353031656466663366306337635d3a3a737472696e673a3a537472696e6720617320636f72655b633539333063383561313264653832325d3a3a666d743a3a57726974653e3a3a77726974655f7374725b325d6f296d696e695f636f693a3a776f726b65723a3a706c616e3a3a6834643230396535623130613738633732703d7761736d5f62696e6467656e3a3a636f6e766572743a3a636c6f73757265733a3a5f3a3a696e766f6b653a3a6834636663643833303039383466613237713d7761736d5f62696e6467656e3a3a636f6e766572743a3a636c6f73757265733a3a5f3a3a696e766f6b653a3a6837373431393637326534373162633236723d7761736d5f62696e6467656e3a3a636f6e766572743a3a636c6f73757265733a3a5f3a3a696e766f6b653a3a6830646266366561393431303466373862733d7761736d5f62696e6467656e3a3a636f6e766572743a3a636c6f73757265733a3a5f3a3a696e766f6b653a3a6837383336306163326463653532396637743d7761736d5f62696e6467656e3a3a636f6e766572743a3a636c6f73757265733a3a5f3a3a696e766f6b653a3a6836373463333233363061393731623337753d7761736d5f62696e6467656e3a3a636f6e766572743a3a636c6f73757265733a3a5f3a3a696e766f6b653a3a6838656332373737373037633131613738763d7761736d5f62696e6467656e3a3a636f6e766572743a3a636c6f73757265733a3a5f3a3a696e766f6b653a3a6864386434643361396333633238373066773d7761736d5f62696e6467656e3a3a636f6e766572743a3a636c6f73757265733a3a5f3a3a696e766f6b653a3a68613935613966313734366366313365637837616c6c6f633a3a7665633a3a5665633c542c413e3a3a657874656e645f747275737465643a3a68613435333032336237346531626564327937616c6c6f633a3a7665633a3a5665633c542c413e3a3a657874656e645f747275737465643a3a68366539333862306566373366653063337a3d7761736d5f62696e6467656e3a3a636f6e766572743a3a636c6f73757265733a3a5f3a3a696e766f6b653a3a68323531383731393038326533663062667b3d7761736d5f62696e6467656e3a3a636f6e766572743a3a636c6f73757265733a3a5f3a3a696e766f6b653a3a68616433336339626437323832663665357c3d7761736d5f62696e6467656e3a3a636f6e766572743a3a636c6f73757265733a3a5f3a3a696e766f6b653a3a68383334306237343134353233393464637d3d7761736d5f62696e6467656e3a3a636f6e766572743a3a636c6f73757265733a3a5f3a3a696e766f6b653a3a68356333383565636539373537313539367e3d7761736d5f62696e6467656e3a3a636f6e766572743a3a636c6f73757265733a3a5f3a3a696e766f6b653a3a68313864333764666139313034626366357f3d7761736d5f62696e6467656e3a3a636f6e766572743a3a636c6f73757265733a3a5f3a3a696e766f6b653a3a683233666438323165303964623039373980013d7761736d5f62696e6467656e3a3a636f6e766572743a3a636c6f73757265733a3a5f3a3a696e766f6b653a3a686463373566313065613638373332313981013d7761736d5f62696e6467656e3a3a636f6e766572743a3a636c6f73757265733a3a5f3a3a696e766f6b653a3a683738376563393361323362363862646182013d7761736d5f62696e6467656e3a3a636f6e766572743a3a636c6f73757265733a3a5f3a3a696e766f6b653a3a683431626465356434393432343934316383012d5f5f72757374635b623739373465383639303433306464395d3a3a5f5f72646c5f616c6c6f635f7a65726f656484013e6a735f7379733a3a667574757265733a3a6a7370693a3a7461736b5f77616b65723a3a7261775f77616b653a3a68633737396532326235306131393664628501306d696e695f636f693a3a776f726b65723a3a64656275673a3a6c6973743a3a68643536353962333931353761333735618601115f5f7762696e6467656e5f6d616c6c6f638701377374645b613534333939366536653764626631655d3a3a70616e69636b696e673a3a70616e69635f636f756e743a3a696e6372656173658801316d696e695f636f693a3a776f726b65723a3a64656275673a3a73746172743a3a683433363836303030383737346235393289015a3c616c6c6f635b336361353031656466663366306337635d3a3a737472696e673a3a537472696e6720617320636f72655b633539333063383561313264653832325d3a3a666d743a3a57726974653e3a3a77726974655f7374728a0151616c6c6f633a3a7261775f7665633a3a526177566563496e6e65723c413e3a3a726573657276653a3a646f5f726573657276655f616e645f68616e646c653a3a68323463656633656633356533653235668b017a3c5b636f72653a3a6d656d3a3a6d617962655f756e696e69743a3a4d61796265556e696e69743c543e5d20617320636f72653a3a61727261793a3a697465723a3a697465725f696e6e65723a3a5061727469616c44726f703e3a3a7061727469616c5f64726f703a3a68646131313138623364336336323531368c0130616c6c6f633a3a72633a3a52633c542c413e3a3a64726f705f736c6f773a3a68313662366539363034306235643439618d013e6a735f7379733a3a667574757265733a3a6a7370693a3a7461736b5f77616b65723a3a7261775f64726f703a3a68323831353261353838306239373565618e0188017761736d5f62696e6467656e3a3a636f6e766572743a3a736c696365733a3a3c696d706c207761736d5f62696e6467656e3a3a636f6e766572743a3a7472616974733a3a46726f6d5761736d41626920666f7220616c6c6f633a3a626f7865643a3a426f783c5b545d3e3e3a3a66726f6d5f6162693a3a68376534343335663730633030646331358f017c3c7374645b613534333939366536653764626631655d3a3a70616e69636b696e673a3a70616e69635f68616e646c65723a3a5374617469635374725061796c6f616420617320636f72655b633539333063383561313264653832325d3a3a70616e69633a3a50616e69635061796c6f61643e3a3a74616b655f626f789001125f5f7762696e6467656e5f7265616c6c6f6391012c636f72655b633539333063383561313264653832325d3a3a70616e69636b696e673a3a70616e69635f666d7492012d636f72655b633539333063383561313264653832325d3a3a6f7074696f6e3a3a6578706563745f6661696c6564930104706c616e9401733c7374645b613534333939366536653764626631655d3a3a70616e69636b696e673a3a70616e69635f68616e646c65723a3a466f726d6174537472696e675061796c6f616420617320636f72655b633539333063383561313264653832325d3a3a666d743a3a446973706c61793e3a3a666d749501443c636f72655b633539333063383561313264653832325d3a3a666d743a3a466f726d61747465723e3a3a7061645f696e74656772616c3a3a77726974655f7072656669789601077665726469637497017c636f72653a3a7074723a3a64726f705f696e5f706c6163653c636f72653a3a70696e3a3a50696e3c616c6c6f633a3a626f7865643a3a426f783c64796e20636f72653a3a6675747572653a3a6675747572653a3a4675747572652b4f7574707574203d2028293e3e3e3a3a68353063633032636230613766323237389801483c616c6c6f633a3a7665633a3a5665633c542c413e20617320636f72653a3a6f70733a3a64726f703a3a44726f703e3a3a64726f703a3a683364666262633562363366613462353399011a5f5f7762696e6467656e5f64657374726f795f636c6f737572659a01165f5f65787465726e7265665f64726f705f736c6963659b013c636f72655b633539333063383561313264653832325d3a3a63656c6c3a3a70616e69635f616c72656164795f6d757461626c795f626f72726f7765649c0116766572646963742065787465726e726566207368696d9d013f6a735f7379733a3a667574757265733a3a6a7370693a3a7461736b5f77616b65723a3a7261775f636c6f6e653a3a68376634396165363962643934326134319e0113706c616e2065787465726e726566207368696d9f01057461626c65a0012c5f5f72757374635b623739373465383639303433306464395d3a3a727573745f626567696e5f756e77696e64a101456a735f7379733a3a667574757265733a3a6a7370693a3a7461736b5f77616b65723a3a7261775f77616b655f62795f7265663a3a6861643239623231313765653932363836a2015e3c7761736d5f62696e6467656e3a3a636f6e766572743a3a7472616974733a3a5761736d5265743c543e20617320636f72653a3a636f6e766572743a3a46726f6d3c543e3e3a3a66726f6d3a3a6832383936623331383362363337343665a3013a7761736d5f62696e6467656e3a3a5f5f72743a3a74616b655f6c6173745f657863657074696f6e3a3a6863313132323864366563623435303665a401157461626c65206d756c746976616c7565207368696da50130616c6c6f633a3a7665633a3a5665633c542c413e3a3a726573657276653a3a6839386330376335356630613132663161a60130616c6c6f633a3a7665633a3a5665633c542c413e3a3a726573657276653a3a6830613638626430623564343438316663a701267374645b613534333939366536653764626631655d3a3a616c6c6f633a3a727573745f6f6f6da801477765625f7379733a3a66656174757265733a3a67656e5f526571756573743a3a526571756573743a3a64657374696e6174696f6e3a3a6830613030316138616439383933303362a901407765625f7379733a3a66656174757265733a3a67656e5f526571756573743a3a526571756573743a3a6d6f64653a3a6836383335653764313537636638323662aa01333c626f6f6c20617320636f72655b633539333063383561313264653832325d3a3a666d743a3a446973706c61793e3a3a666d74ab0131636f72653a3a726573756c743a3a526573756c743c542c453e3a3a6572723a3a6830663064333035323334336461386263ac0172636f72655b633539333063383561313264653832325d3a3a7074723a3a64726f705f696e5f706c6163653a3a3c7374645b613534333939366536653764626631655d3a3a70616e69636b696e673a3a70616e69635f68616e646c65723a3a466f726d6174537472696e675061796c6f61643ead01337374645b613534333939366536653764626631655d3a3a616c6c6f633a3a727573745f6f6f6d3a3a7b636c6f7375726523307dae017b636f72655b633539333063383561313264653832325d3a3a7074723a3a64726f705f696e5f706c6163653a3a3c636f72655b633539333063383561313264653832325d3a3a6f7074696f6e3a3a4f7074696f6e3c616c6c6f635b336361353031656466663366306337635d3a3a7665633a3a5665633c75383e3e3eaf0155636f72655b633539333063383561313264653832325d3a3a7074723a3a64726f705f696e5f706c6163653a3a3c616c6c6f635b336361353031656466663366306337635d3a3a737472696e673a3a537472696e673eb001265f5f72757374635b623739373465383639303433306464395d3a3a5f5f72646c5f616c6c6f63b10158636f72655b633539333063383561313264653832325d3a3a7074723a3a64726f705f696e5f706c6163653a3a3c616c6c6f635b336361353031656466663366306337635d3a3a737472696e673a3a537472696e673e5b315db2012e616c6c6f635b336361353031656466663366306337635d3a3a7261775f7665633a3a68616e646c655f6572726f72b301603c616c6c6f633a3a7665633a3a5665633c542c413e20617320636f72653a3a636f6e766572743a3a46726f6d3c616c6c6f633a3a626f7865643a3a426f783c5b545d2c413e3e3e3a3a66726f6d3a3a6866373462653233323738303834393364b40128636f72655b633539333063383561313264653832325d3a3a70616e69636b696e673a3a70616e6963b501536a735f7379733a3a4a534f4e3a3a70617273653a3a5f5f7762675f70617273655f633366373262356132346638336330313a3a68376433363664623237313965353231642065787465726e726566207368696db601145f5f7762696e6467656e5f65786e5f73746f7265b7010f5f5f7762696e6467656e5f66726565b801563c616c6c6f635b336361353031656466663366306337635d3a3a737472696e673a3a537472696e6720617320636f72655b633539333063383561313264653832325d3a3a616e793a3a416e793e3a3a747970655f6964b901333c2673747220617320636f72655b633539333063383561313264653832325d3a3a616e793a3a416e793e3a3a747970655f6964ba01333c636f72655b633539333063383561313264653832325d3a3a666d743a3a466f726d61747465723e3a3a77726974655f737472bb01543c2664796e20636f72655b633539333063383561313264653832325d3a3a666d743a3a446562756720617320636f72655b633539333063383561313264653832325d3a3a666d743a3a44656275673e3a3a666d74bc0162636f6e736f6c655f6572726f725f70616e69635f686f6f6b3a3a4572726f723a3a6e65773a3a5f5f7762675f6e65775f626237343030313135356362386361383a3a68323036353832313637646437636133642065787465726e726566207368696dbd01563c616c6c6f635b336361353031656466663366306337635d3a3a737472696e673a3a537472696e6720617320636f72655b633539333063383561313264653832325d3a3a666d743a3a446973706c61793e3a3a666d74be01295f5f72757374635b623739373465383639303433306464395d3a3a5f5f727573745f7265616c6c6f63bf01487765625f7379733a3a66656174757265733a3a67656e5f526573706f6e73653a3a526573706f6e73653a3a726564697265637465643a3a6833376633623765666336623561646630c00188017761736d5f62696e6467656e3a3a636f6e766572743a3a736c696365733a3a3c696d706c207761736d5f62696e6467656e3a3a636f6e766572743a3a7472616974733a3a496e746f5761736d41626920666f7220616c6c6f633a3a626f7865643a3a426f783c5b545d3e3e3a3a696e746f5f6162693a3a6830636462363237333431396265303461c101427761736d5f62696e6467656e3a3a636f6e766572743a3a7472616974733a3a5761736d5265743c543e3a3a6a6f696e3a3a6837663138636533663035303338356237c201333c2673747220617320636f72655b633539333063383561313264653832325d3a3a666d743a3a446973706c61793e3a3a666d74c301773c7374645b613534333939366536653764626631655d3a3a70616e69636b696e673a3a70616e69635f68616e646c65723a3a5374617469635374725061796c6f616420617320636f72655b633539333063383561313264653832325d3a3a70616e69633a3a50616e69635061796c6f61643e3a3a676574c401703c7374645b613534333939366536653764626631655d3a3a70616e69636b696e673a3a70616e69635f68616e646c65723a3a5374617469635374725061796c6f616420617320636f72655b633539333063383561313264653832325d3a3a666d743a3a446973706c61793e3a3a666d74c501363c2673747220617320636f72655b633539333063383561313264653832325d3a3a666d743a3a446973706c61793e3a3a666d745b315dc601363c2673747220617320636f72655b633539333063383561313264653832325d3a3a666d743a3a446973706c61793e3a3a666d745b325dc701295f5f72757374635b623739373465383639303433306464395d3a3a5f5f727573745f6465616c6c6f63c8012e636f72653a3a666d743a3a57726974653a3a77726974655f666d743a3a6866616633666363643631306665383162c901255f5f72757374635b623739373465383639303433306464395d3a3a727573745f70616e6963ca015a3c616c6c6f635b336361353031656466663366306337635d3a3a737472696e673a3a537472696e6720617320636f72655b633539333063383561313264653832325d3a3a666d743a3a57726974653e3a3a77726974655f666d74cb0133616c6c6f635b336361353031656466663366306337635d3a3a7261775f7665633a3a63617061636974795f6f766572666c6f77cc015d3c616c6c6f635b336361353031656466663366306337635d3a3a737472696e673a3a537472696e6720617320636f72655b633539333063383561313264653832325d3a3a666d743a3a57726974653e3a3a77726974655f666d745b315dcd012d636f72655b633539333063383561313264653832325d3a3a6f7074696f6e3a3a756e777261705f6661696c6564ce01323c265420617320636f72653a3a666d743a3a446973706c61793e3a3a666d743a3a6834613333653363316565633830633338cf01323c265420617320636f72653a3a666d743a3a446973706c61793e3a3a666d743a3a6830633630663539613235346261643831d001275f5f72757374635b623739373465383639303433306464395d3a3a5f5f727573745f616c6c6f63d1012e5f5f72757374635b623739373465383639303433306464395d3a3a5f5f727573745f616c6c6f635f7a65726f6564d2014f3c636f72655b633539333063383561313264653832325d3a3a666d743a3a4572726f7220617320636f72655b633539333063383561313264653832325d3a3a666d743a3a44656275673e3a3a666d74d30142636f72653a3a7074723a3a64726f705f696e5f706c6163653c616c6c6f633a3a737472696e673a3a537472696e673e3a3a6832613936663862643066313132303363d401447765625f7379733a3a66656174757265733a3a67656e5f526573706f6e73653a3a526573706f6e73653a3a7374617475733a3a6862316439613533626237633464626365d5012a7761736d5f62696e6467656e3a3a7468726f775f7374723a3a6864363766633862343331636436363266d6014f3c616c6c6f633a3a7261775f7665633a3a5261775665633c542c413e20617320636f72653a3a6f70733a3a64726f703a3a44726f703e3a3a64726f703a3a6837353634356232326339363861303831d7014f3c616c6c6f633a3a7261775f7665633a3a5261775665633c542c413e20617320636f72653a3a6f70733a3a64726f703a3a44726f703e3a3a64726f703a3a6864386137613761306331373932383936d801355f5f72757374635b623739373465383639303433306464395d3a3a5f5f727573745f616c6c6f635f6572726f725f68616e646c6572d9017a3c7374645b613534333939366536653764626631655d3a3a70616e69636b696e673a3a70616e69635f68616e646c65723a3a5374617469635374725061796c6f616420617320636f72655b633539333063383561313264653832325d3a3a70616e69633a3a50616e69635061796c6f61643e3a3a61735f737472da0132616c6c6f635b336361353031656466663366306337635d3a3a616c6c6f633a3a68616e646c655f616c6c6f635f6572726f72db01523c636f72655b633539333063383561313264653832325d3a3a666d743a3a4572726f7220617320636f72655b633539333063383561313264653832325d3a3a666d743a3a44656275673e3a3a666d745b315ddc015b3c636f72655b633539333063383561313264653832325d3a3a63656c6c3a3a426f72726f774d75744572726f7220617320636f72655b633539333063383561313264653832325d3a3a666d743a3a446973706c61793e3a3a666d74dd01583c636f72655b633539333063383561313264653832325d3a3a63656c6c3a3a426f72726f774572726f7220617320636f72655b633539333063383561313264653832325d3a3a666d743a3a446973706c61793e3a3a666d74de01323c73747220617320636f72655b633539333063383561313264653832325d3a3a666d743a3a446973706c61793e3a3a666d74df0166636f6e736f6c655f6572726f725f70616e69635f686f6f6b3a3a4572726f723a3a737461636b3a3a5f5f7762675f737461636b5f353735633465303931383538316239633a3a68316663383864636332353831383239372065787465726e726566207368696de001317761736d5f62696e6467656e3a3a5f5f7762696e6467656e5f7468726f773a3a6836363566366137643734373731663635e1017b7374645b613534333939366536653764626631655d3a3a7379733a3a6261636b74726163653a3a5f5f727573745f656e645f73686f72745f6261636b74726163653a3a3c7374645b613534333939366536653764626631655d3a3a616c6c6f633a3a727573745f6f6f6d3a3a7b636c6f7375726523307d2c20213ee20184017374645b613534333939366536653764626631655d3a3a7379733a3a6261636b74726163653a3a5f5f727573745f656e645f73686f72745f6261636b74726163653a3a3c7374645b613534333939366536653764626631655d3a3a70616e69636b696e673a3a70616e69635f68616e646c65723a3a7b636c6f7375726523307d2c20213ee301367374645b613534333939366536653764626631655d3a3a616c6c6f633a3a64656661756c745f616c6c6f635f6572726f725f686f6f6be401407374645b613534333939366536653764626631655d3a3a70616e69636b696e673a3a70616e69635f636f756e743a3a69735f7a65726f5f736c6f775f70617468e501753c7374645b613534333939366536653764626631655d3a3a70616e69636b696e673a3a626567696e5f70616e69633a3a5061796c6f61643c267374723e20617320636f72655b633539333063383561313264653832325d3a3a70616e69633a3a50616e69635061796c6f61643e3a3a61735f737472e6017a7765625f7379733a3a66656174757265733a3a67656e5f526571756573743a3a526571756573743a3a64657374696e6174696f6e3a3a5f5f7762675f64657374696e6174696f6e5f643863306661373738393434353832323a3a68346334353739353037373937396333642065787465726e726566207368696de7016c7765625f7379733a3a66656174757265733a3a67656e5f526571756573743a3a526571756573743a3a6d6f64653a3a5f5f7762675f6d6f64655f336461336235323533336564653535383a3a68313233373238633433373961356134392065787465726e726566207368696de8017a7765625f7379733a3a66656174757265733a3a67656e5f526573706f6e73653a3a526573706f6e73653a3a726564697265637465643a3a5f5f7762675f726564697265637465645f663639373537353666633839633261623a3a68636531373562366262373062666331352065787465726e726566207368696de901727765625f7379733a3a66656174757265733a3a67656e5f526573706f6e73653a3a526573706f6e73653a3a7374617475733a3a5f5f7762675f7374617475735f636238356236633864313736396661313a3a68346533313234653865333463366439332065787465726e726566207368696dea0130636f72653a3a6f70733a3a66756e6374696f6e3a3a466e3a3a63616c6c3a3a6830616265626539393137316437626337eb0137636f72653a3a6f70733a3a66756e6374696f6e3a3a466e4d75743a3a63616c6c5f6d75743a3a6865656531666139663664363033313431ec0148636f72653a3a6f70733a3a66756e6374696f6e3a3a466e4f6e63653a3a63616c6c5f6f6e63657b7b767461626c652e7368696d7d7d3a3a6837333732376266663336336334333065ed01057374617274ee012d5f5f72757374635b623739373465383639303433306464395d3a3a5f5f727573745f73746172745f70616e6963f001776a735f7379733a3a667574757265733a3a6a7370693a3a5f5f7762696e6467656e5f6a7370695f737061776e5f706f6c6c3a3a5f5f7762675f5f5f7762696e6467656e5f6a7370695f737061776e5f706f6c6c5f333063626561396239336239636432343a3a6834613364666166333533643336336438f1013e5f5f72757374635b623739373465383639303433306464395d3a3a5f5f727573745f6e6f5f616c6c6f635f7368696d5f69735f756e737461626c655f7632f2013d7761736d5f62696e6467656e3a3a636173743a3a4a73436173743a3a756e636865636b65645f696e746f3a3a6831326537356464383332346266623863f301427761736d5f62696e6467656e3a3a636f6e766572743a3a7472616974733a3a5761736d5265743c543e3a3a6a6f696e3a3a6864363538653031386135383665633134f401275f5f72757374635b623739373465383639303433306464395d3a3a5f5f727573745f61626f7274f5015e3c7761736d5f62696e6467656e3a3a636f6e766572743a3a7472616974733a3a5761736d5265743c543e20617320636f72653a3a636f6e766572743a3a46726f6d3c543e3e3a3a66726f6d3a3a6861656230666533613261623330643435f6013a7761736d5f62696e6467656e3a3a5f5f72743a3a6c696e6b5f6d656d5f696e7472696e736963733a3a6835616336643563393162666364646535f701483c616c6c6f633a3a7665633a3a5665633c542c413e20617320636f72653a3a6f70733a3a64726f703a3a44726f703e3a3a64726f703a3a686335656663646633383637323532663905180101155f5f7762696e6467656e5f65787465726e72656673071201000f5f5f737461636b5f706f696e74657209110200072e726f6461746101052e6461746100700970726f64756365727302086c616e6775616765010452757374000c70726f6365737365642d6279030572757374631d312e39352e30202835393830373631366520323032362d30342d3134290677616c72757306302e32372e330c7761736d2d62696e6467656e07302e322e3133300094010f7461726765745f6665617475726573082b0b62756c6b2d6d656d6f72792b0f62756c6b2d6d656d6f72792d6f70742b1663616c6c2d696e6469726563742d6f7665726c6f6e672b0a6d756c746976616c75652b0f6d757461626c652d676c6f62616c732b136e6f6e7472617070696e672d6670746f696e742b0f7265666572656e63652d74797065732b087369676e2d657874";

  // js/brain.js
  var instantiate2 = () => {
    instantiate(
      /** @type {any} */
      Uint8Array.fromHex?.(WASM) || /** @type {any} */
      Uint8Array.from(WASM.match(/../g), (byte) => "0x" + byte)
    );
  };

  // js/isolator.js
  var LEAVE = 0;
  var DOCUMENT = 1;
  var WORKER_SCRIPT = 2;
  var CORS_FETCH = 3;
  var PASS = 0;
  var REDIRECT = 1;
  var createIsolator = () => {
    const url = location.href;
    const named = modeIn(url);
    const mode = () => MODES[choose(named)];
    const excludes = excludesOf(url);
    const answersAll = !excludes && named != FOOT;
    const isExcluded = excludes && matcher(
      excludes,
      /** @type {any} */
      self.registration.scope
    );
    let isReady = false;
    let isBroken = false;
    const ask2 = (policy, table) => {
      if (!isBroken) {
        try {
          if (!isReady) instantiate2();
          isReady = true;
          return policy();
        } catch (error) {
          isBroken = true;
          console.warn(`[mini-coi] no-wasm: ${CODES["no-wasm"]} ${error}`);
        }
      }
      return table();
    };
    const isDocument = ({ mode: kind, url: url2 }) => kind == "navigate" && named != FOOT && !(isExcluded && isExcluded(url2));
    const decide = (request) => {
      const { mode: kind, destination, url: url2 } = request;
      const index = choose(named);
      let answer = isDocument(request) ? DOCUMENT : LEAVE;
      if (kind != "navigate")
        answer = ask2(
          () => plan(index, request, request.method == "GET" && request.redirect == "follow" && !url2.startsWith(location.origin + "/")),
          () => mode().workers.includes(kind) && /worker$/.test(destination) ? WORKER_SCRIPT : LEAVE
        );
      if (true) console.debug(`[mini-coi] ${mode().name}: ${PLANS[answer]} (${kind} ${destination} ${url2})`);
      return answer;
    };
    const isolate = (answer, response) => {
      try {
        const { status, body, redirected, url: url2 } = response;
        const { headers, ordinary, settled: tokens } = mode();
        const settled = HEADERS.reduce((bits, name, bit) => {
          const token = (response.headers.get(name) || "").split(";")[0].trim();
          return tokens[bit].includes(token) ? bits | 1 << bit : bits;
        }, 0);
        const act = answer == DOCUMENT && status == 200 && !settled ? ordinary : ask2(
          () => verdict(choose(named), answer, response, settled),
          () => !body ? PASS : redirected && answer == WORKER_SCRIPT ? REDIRECT : ~(settled << 2)
        );
        if (true) console.debug(`[mini-coi] ${mode().name}: ${VERDICTS[Math.min(act >>> 0, 2)]} (${status} ${url2})`);
        if (act == PASS) return response;
        if (act == REDIRECT) return Response.redirect(url2);
        const isolated = new Response(body, response);
        HEADERS.forEach((name, bit) => {
          if (headers[name] && act >> bit + 2 & 1) isolated.headers.set(name, headers[name]);
        });
        if (isBroken && answer == DOCUMENT) isolated.headers.append("Server-Timing", "mini-coi;desc=no-wasm");
        return isolated;
      } catch {
        return response;
      }
    };
    return { mode, answersAll, isDocument, decide, isolate };
  };
  var anonymous = ({ referrer, referrerPolicy }) => (
    /** @type {RequestInit} */
    { credentials: "omit", referrer, referrerPolicy }
  );
  var fetchWithCors = async ({ isolate }, request) => {
    const headers = new Headers(request.headers);
    headers.delete("Range");
    const response = await fetch(new Request(request, { ...anonymous(request), mode: "cors", headers }));
    return response.ok ? isolate(CORS_FETCH, response) : Promise.reject();
  };

  // js/worker.js
  var worker = (
    /** @type {any} */
    self
  );
  var isGuest = () => {
    const [here] = location.href.split("?");
    const [frame] = /.*:\d+:\d+/.exec(new Error().stack || "") || [here + ":"];
    return !/^[?:]/.test(frame.split(here)[1]);
  };
  var isolateLater = async (isolator, answer, request, response) => {
    const given = await response;
    if (answer == CORS_FETCH && given.type == "opaque")
      return fetchWithCors(isolator, request).catch(() => given);
    return isolator.isolate(answer, given);
  };
  var greet = ({ mode }, isGuest2, answered) => {
    worker.addEventListener("message", ({ data, ports, source }) => {
      if (data == "mini-coi" && ports[0])
        ports[0].postMessage({
          version: "1.0.0",
          mode: mode().name,
          answered: answered?.has(
            /** @type {Client} */
            source?.id
          ),
          guest: isGuest2()
        });
    });
  };
  var serve = () => {
    const isolator = createIsolator();
    const { mode, answersAll, isDocument, decide, isolate } = isolator;
    const { respondWith } = FetchEvent.prototype;
    const answered = /* @__PURE__ */ new Set();
    const refused = /* @__PURE__ */ new Set();
    const taken = /* @__PURE__ */ new WeakSet();
    worker.miniCoi = {
      version: "1.0.0",
      get mode() {
        return mode().name;
      },
      isolate: (request, response) => isolateLater(isolator, decide(request), request, response)
    };
    greet(isolator, isGuest, answered);
    worker.addEventListener("install", (event) => {
      isolate(decide(new Request("")), new Response());
      if (isGuest()) return;
      worker.skipWaiting();
      event.waitUntil(fetch2(location.href, { cache: "force-cache" }));
      const install = (
        /** @type {any} */
        event
      );
      if (install.addRoutes) install.waitUntil(install.addRoutes(mode().routes).catch(() => {
      }));
    });
    worker.addEventListener("activate", (event) => {
      if (isGuest()) return;
      event.waitUntil(worker.clients.claim());
      const { navigationPreload } = worker.registration;
      const preloads = (
        /** @type {any} */
        self.InstallEvent?.prototype.addRoutes
      );
      event.waitUntil(answersAll && preloads ? navigationPreload.enable() : navigationPreload?.disable());
    });
    const handBack = (url) => {
      refused.add(url);
      return new Response(null, { status: 307, headers: { ...mode().headers, Location: url } });
    };
    const retire = async () => {
      const mark = "mini-coi:" + worker.registration.scope;
      if (await caches.has(mark)) return;
      const file = await fetch2(location.href, { cache: "no-cache" });
      if (!file.ok || isolate(DOCUMENT, file) != file) return;
      await caches.open(mark);
      await worker.registration.unregister();
    };
    const preloaded = async ({ preloadResponse, request }) => await preloadResponse || fetch2(request);
    const listen = (event) => {
      const { request } = event;
      const { url } = request;
      if (taken.has(event) || refused.delete(url) || request.cache == "only-if-cached") return;
      const early = isDocument(request) && preloaded(event);
      const answer = decide(request);
      if (answer == LEAVE) return;
      const finish = (response2) => {
        const { ok, body, status, headers } = response2;
        if (answer == DOCUMENT && status == 401 && headers.has("WWW-Authenticate")) return handBack(url);
        if (answer == DOCUMENT) answered.add(event.resultingClientId);
        const isolated = isolate(answer, response2);
        if (isolated == response2 && ok && body && request.destination == "document" && !isGuest())
          event.waitUntil(retire());
        return isolated;
      };
      const response = answer == CORS_FETCH ? fetchWithCors(isolator, request) : (early || fetch2(request)).then(finish);
      respondWith.call(
        event,
        response.catch((error) => {
          if (request.method != "GET") throw error;
          return handBack(url);
        })
      );
    };
    const add = worker.addEventListener.bind(worker);
    const comeLast = () => {
      worker.removeEventListener("fetch", listen);
      add("fetch", listen);
    };
    comeLast();
    queueMicrotask(comeLast);
    worker.addEventListener = (...all) => {
      add(...all);
      comeLast();
    };
    const { fetch: fetch2 } = worker;
    worker.fetch = (request, init) => {
      const isForPage = request?.destination && request.mode == "no-cors" && !request.url.startsWith(location.origin + "/");
      if (isForPage && mode().anonymous) return fetch2(request, { ...anonymous(request), ...init });
      if (isForPage && decide(request) == CORS_FETCH)
        return fetchWithCors(isolator, request).catch(() => fetch2(request, init));
      return fetch2(request, init);
    };
    FetchEvent.prototype.respondWith = function(response) {
      taken.add(this);
      const answer = decide(this.request);
      if (answer == DOCUMENT) answered.add(this.resultingClientId);
      respondWith.call(this, answer == LEAVE ? response : isolateLater(isolator, answer, this.request, response));
    };
  };

  // js/main.js
  if (!self.miniCoi || !self.miniCoi.version) {
    if (self.document) start(readSettings());
    else if ("registration" in self) serve();
  }
})();
