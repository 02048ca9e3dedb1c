/*! mini-coi 1.0.0 | MIT */
(() => {
  // js/dom.ts
  var own = (name) => Reflect.get(Document.prototype, name, document);
  var listen = (type, listener, isCapturing = false) => own("addEventListener").call(document, type, listener, isCapturing);
  var select = (selector) => own("querySelectorAll").call(document, selector);
  var global = (name) => Object.prototype.hasOwnProperty.call(self, name) ? self[name] : void 0;
  var isSameOrigin = (url) => url.startsWith(location.origin + "/");
  var navigation = () => performance.getEntriesByType("navigation")[0] || {};
  var attempt = (job) => {
    try {
      return job();
    } catch {
    }
  };

  // target/js/debug/policy.ts
  var HEADERS = ["Document-Isolation-Policy", "Cross-Origin-Opener-Policy", "Cross-Origin-Embedder-Policy", "Cross-Origin-Resource-Policy"];
  var MODES = ["dip", "credentialless", "require-corp", "none"];
  var DIP = 0;
  var REQUIRE_CORP = 2;
  var NONE = 3;
  var VALUES = [["isolate-and-credentialless", "", "", ""], ["", "same-origin", "credentialless", ""], ["", "same-origin", "require-corp", "cross-origin"], ["", "", "", ""]];
  var TOKENS = [{ "isolate-and-credentialless": 1, "isolate-and-require-corp": 1 }, { "same-origin": 15 }, { "credentialless": 11, "require-corp": 15 }, { "cross-origin": 15, "same-origin": 15, "same-site": 15 }];
  var SENT = [[0, 1, 1, 0], [0, 6, 4, 0], [0, 14, 12, 8], [0, 0, 0, 0]];
  var ANONYMOUS = 3;
  var ROUTES = [[{ requestMode: "navigate" }], [{ requestMode: "navigate" }, { requestDestination: "worker" }, { requestDestination: "sharedworker" }], [{ requestMode: "navigate" }, { requestDestination: "worker" }, { requestDestination: "sharedworker" }, { requestMode: "no-cors" }], []];
  var BELOW = [[1, 1, 1], [3, 2, 2], [3, 3, 3], [3, 3, 3]];
  var PRELOADS = [1, 1, 1, 0];
  var ENGINES = ["Chrome", "Firefox", ""];
  var SINCE = [[[[0, 2], [96, 1], [137, 0]], [[0, 2], [96, 1], [146, 0]]], [[[0, 2], [119, 1]], [[0, 2]]], [[[0, 2]], [[0, 2]]]];
  var CUTS_BODIES = 2;
  var HIDES_REFERRER = 2;
  var DISGUISES_FORMS = 6;
  var TAKES_BARE_RANGES = 6;
  var UNABLE = /; wv\)/i;
  var CRAWLERS = /bot[\/;]|spider|slurp|externalhit|inspection/i;
  var SHOWN = /^(text|image|audio|video|multipart)\/|[\/+](xhtml|xml|json|pdf|javascript|ogg)/i;
  var REQUEST_MODES = ["navigate", "same-origin", "no-cors", "cors"];
  var DESTINATIONS = { "document": 1, "embed": 2, "object": 2, "worker": 3, "sharedworker": 3, "frame": 2, "iframe": 2 };
  var STATUSES = [[0, 1], [1, 0], [204, 1], [206, 0], [304, 1], [305, 0], [400, 2], [404, 3], [405, 2], [410, 3], [411, 2]];
  var CROSS_ORIGIN = 64;
  var GET = 128;
  var FOLLOWS_REDIRECTS = 256;
  var ONLY_IF_CACHED = 512;
  var HANDED_BACK = 1024;
  var EXCLUDED = 2048;
  var DISGUISED = 4096;
  var REDIRECTED = 1024;
  var TOP_LEVEL = 2048;
  var CHALLENGES = 4096;
  var CUT_DOWNLOAD = 8192;
  var REPEATABLE = 16384;
  var DEMANDED = 32768;
  var IN_UNISOLATED = 65536;
  var OUTSIDE = 131072;
  var ASKED_NOW = 1;
  var ASKED_LATELY = 2;
  var RELIEVED = 4;
  var LEFT_BEFORE = 8;
  var ORPHANED = 16;
  var LEAVE = 0;
  var DOCUMENT = 1;
  var CORS_FETCH = 3;
  var PASS = 0;
  var REDIRECT = 1;
  var REWRITE = 2;
  var HAND_BACK = 3;
  var KEEP = 4;
  var ASK = 1;
  var UNREGISTER = 2;
  var MISSING = 3;
  var SETTLED_AT = 6;
  var PLAN = [9, [10, [11, [3, [2, [0, [7, [12, 1, 0], 1], [1, [7, [12, 1, 0], 1], 0]], [4, 0, [5, 0, [0, [1, 0, 2], [1, 2, 0]]]]], [0, [1, 0, [4, [2, [6, 0, [7, 0, [8, 0, 3]]], 0], [5, [2, [6, 0, [7, 0, [8, 0, 3]]], 0], [2, [6, 0, [7, 0, [8, 0, 3]]], 2]]]], 0]], 0], 0], 0];
  var VERDICT = [16, [2, [3, 0, [8, [10, [4, [0, [1, [17, 2, 0], 2], 2], [5, 0, [0, [1, [17, 2, 0], 2], 2]]], [4, [0, [1, [17, 1, 0], 1], 1], [5, 0, [0, [1, [17, 1, 0], 1], 1]]]], [4, 4, [5, 0, 4]]]], [3, [14, [6, [4, [7, [0, [1, [17, 2, 0], 2], 2], [8, [0, [1, [17, 2, 0], 2], 2], 4]], [5, 0, [7, [0, [1, [17, 2, 0], 2], 2], [8, [0, [1, [17, 2, 0], 2], 2], 4]]]], [4, 4, [5, 0, 4]]], [4, [12, [13, [6, [7, [17, [5, 2, [11, 2, [15, [0, [1, 2, 0], 0], 2]]], [0, [1, 0, [5, 2, [11, 2, [15, 0, 2]]]], [5, 2, [11, 2, [15, 0, 2]]]]], [8, [17, [5, 2, [11, 2, [15, [0, [1, 2, 0], 0], 2]]], [0, [1, 0, [5, 2, [11, 2, [15, 0, 2]]]], [5, 2, [11, 2, [15, 0, 2]]]]], 4]], 4], 3], 3], [5, 0, [12, [13, [6, [7, [0, [1, [17, 2, 0], 2], 2], [8, [0, [1, [17, 2, 0], 2], 2], 4]], 4], 3], 3]]]], [4, [0, [1, [17, 2, 0], 2], 2], [5, 0, [0, [1, [17, 2, 0], 2], 2]]]]], [8, [2, 0, [3, [14, [6, 0, [4, 4, [5, 0, 4]]], [4, [12, [13, [6, 0, 4], 3], 3], [5, 0, [12, [13, [6, 0, 4], 3], 3]]]], 0]], [4, [2, [3, 0, 4], [3, [14, [6, [7, 0, 4], 4], [12, [13, [6, [7, 0, 4], 4], 3], 3]], 0]], [5, 0, [2, [3, 0, 4], [3, [14, [6, [7, 0, 4], 4], [12, [13, [6, [7, 0, 4], 4], 3], 3]], 0]]]]]];
  var UPKEEP = [0, [1, 1, 0], [4, [2, 0, [3, 2, 0]], 2]];

  // js/address.ts
  var MODE = "coi";
  var EXCLUDE = "exclude";
  var SINCE2 = "since";
  var BELOW2 = "below";
  var pathOf = (url) => url.split(/[?#]/)[0];
  var indexOf = (name) => MODES.indexOf(name || "");
  var parse = (address) => {
    if (!address.includes("?")) return { source_: address, mode_: -1, excludes_: "", since_: 0, pinned_: -1 };
    const url = new URL(address);
    const take = (name) => {
      const value = url.searchParams.get(name);
      url.searchParams.delete(name);
      return value;
    };
    return {
      mode_: indexOf(take(MODE)),
      excludes_: take(EXCLUDE) || "",
      since_: Number(take(SINCE2)),
      pinned_: Number(take(BELOW2) || -1),
      source_: url.href
    };
  };
  var format = (source, { mode_: mode, excludes_: excludes, since_: since, pinned_: pinned }) => {
    const url = new URL(source);
    const put = (name, value) => url.searchParams.set(name, value);
    if (mode >= 0) put(MODE, MODES[mode]);
    if (excludes) put(EXCLUDE, excludes);
    if (since) {
      put(SINCE2, since);
      put(BELOW2, pinned);
    }
    return url.href;
  };
  var isMarked = (address) => /[?&](coi|exclude)=/.test(address);
  var REST = 24 * 60 * 60 * 1e3;

  // js/settings.ts
  var absolute = (url, base) => attempt(() => new URL(url, base).href) || "";
  var readSettings = (options) => {
    const script = own("currentScript");
    const { src = "", dataset = {} } = !options && script || {};
    const { worker: worker2, scope, mode, reload, hold, exclude = "", debug, off } = options || {
      ...dataset,
      scope: script?.getAttribute("scope")
    };
    const source = worker2 ? absolute(worker2, location.href) : src;
    const coi = global("coi") || {};
    const asked = coi.coepCredentialless?.() === false ? REQUIRE_CORP : indexOf(mode);
    const pinned = asked < NONE ? asked : -1;
    const isManual = reload == "manual";
    const isSet = (value) => value === "" || !!value;
    return {
      source_: source,
      isNamed_: !!worker2,
      beside_: src || source,
      scope_: pathOf(scope ? absolute(scope, location.href) : absolute("./", source)),
      excludes_: exclude,
      pinned_: pinned,
      degrades_: pinned < 0 && (!coi.coepDegrade || !!coi.coepDegrade()),
      // A page that reloads in its own way may have something to show before.
      holds_: hold != "off" && !isManual && !coi.doReload,
      isManual_: isManual,
      isQuiet_: !!coi.quiet,
      debugs_: isSet(debug),
      registers_: !coi.shouldRegister || !!coi.shouldRegister(),
      removes_: isSet(off) || !!coi.shouldDeregister?.(),
      reload_: () => coi.doReload ? coi.doReload() : location.reload()
    };
  };

  // js/codes.js
  var CODES = {
    "insecure-context": "Not a secure context. Use https, or localhost.",
    "not-http": "Not loaded over http(s). Use a web server.",
    "unsupported-browser": "This browser cannot isolate pages. Update it, or use another one.",
    "no-service-worker": "No service workers, as in some private windows and in-app browsers. Use an ordinary window.",
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
    bypassed: `The page came past the worker. Turn off "Bypass for network" in the browser's tools.`,
    "foreign-worker": "Another worker controls the page. Import this file in it.",
    "no-mode-works": "The headers of no mode worked.",
    "reload-loop": "The page was loaded again too often. Find what removes the worker.",
    "reload-needed": "The page is isolated from its next load on. Call miniCoi.reload().",
    declined: "The page asks not to be isolated.",
    blocked: "Isolation blocks content. Set data-debug to see more.",
    "no-wasm": "The worker runs without WebAssembly. Allow 'wasm-unsafe-eval' in its Content-Security-Policy."
  };
  var HOME = "https://github.com/mini-coi/mini-coi";

  // js/exclude.ts
  var matcher = (patterns, scope) => {
    const tests = (patterns.match(/\S+/g) || []).map((pattern) => {
      try {
        return new URLPattern(pattern, scope);
      } catch {
        const text = (pattern[0] == "/" ? location.origin : scope.replace(/[^/]*$/, "")) + pattern;
        return new RegExp(`^${text.replace(/[^\w/*]/g, "\\$&").replace(/\*/g, ".*")}$`);
      }
    });
    return (url) => tests.some((test) => test.test(pathOf(url)));
  };

  // js/guard.ts
  var KEY = "mini-coi:";
  var MINUTE = 60 * 1e3;
  var STALE = 5 * MINUTE;
  var PROMPT = 1e3;
  var judge = ({ at = 0, times = [], reloads = 0, causes = [], referrer = "", code, detail = "" }, now, start2) => {
    const isNext = start2 - at > -PROMPT / 5 && start2 - at < PROMPT;
    return {
      times_: times.filter((time) => now - time < MINUTE),
      reloads_: isNext ? reloads : 0,
      causes_: isNext ? causes : [],
      referrer_: referrer,
      code_: now - at < STALE ? code : void 0,
      detail_: detail
    };
  };
  var openGuard = (scope) => {
    const key = KEY + scope;
    const carried = attempt(() => {
      const { [key]: text, state } = history.state;
      if (text) history.replaceState(state, "");
      return JSON.parse(text);
    });
    const stored = attempt(() => JSON.parse(sessionStorage.getItem(key))) || {};
    const kept = carried?.at > (stored.at || 0) ? carried : stored;
    const judged = (record) => judge(record, Date.now(), performance.timeOrigin);
    const note = attempt(() => judged(kept)) || judged({});
    const { times_: times } = note;
    const write = (record) => attempt(() => {
      sessionStorage.setItem(key, JSON.stringify({ at: Date.now(), times, ...record }));
      return true;
    });
    return {
      note_: note,
      /** Ends what our reload has left: it has done its work, and the next hard reload heals as well. */
      settle_: () => (kept.reloads || kept.code) && write({}),
      /** Remembers how an attempt ended: later loads try again, but do not hold the page for it. */
      remember_: (code, detail) => write({ code, detail }),
      /** Leaves a note for the load that our reload is about to start, which may be there only to report a code. */
      leave_: (cause, code, detail) => {
        const record = { times: [...times, Date.now()], reloads: note.reloads_ + 1, causes: [...note.causes_, cause], referrer: note.referrer_, code, detail };
        write(record);
        const url = location.href + (/#?:~:.*/.exec(navigation().name) || "");
        attempt(() => history.replaceState({ [key]: JSON.stringify({ at: Date.now(), ...record }), state: history.state }, "", url));
      }
    };
  };

  // js/policy.ts
  var lookUp = (tree, bits) => {
    while (typeof tree != "number") tree = tree[1 + (bits >> tree[0] & 1)];
    return tree;
  };
  var atStep = (steps, number) => steps.reduce((value, [from, next2]) => number >= from ? next2 : value, steps[0][1]);

  // js/ladder.ts
  var has = (token) => navigator.userAgent.includes(token);
  var known;
  var engine = () => known ??= ENGINES.findIndex((token) => has(token && token + "/"));
  var isEngine = (engines) => engines >> engine() & 1;
  var best = () => {
    const version = parseInt(navigator.userAgent.split(ENGINES[engine()] + "/")[1]);
    return atStep(SINCE[engine()][has("Android") ? 1 : 0], version);
  };
  var resolve = (mode) => mode < 0 ? best() : mode;
  var canIsolate = () => !UNABLE.test(navigator.userAgent);
  var isCrawler = () => CRAWLERS.test(navigator.userAgent);

  // js/registration.ts
  var PATIENCE = 8e3;
  var ANSWER_PATIENCE = 1e3;
  var ISOLATED = 1;
  var SETTLED_BY_SERVER = 2;
  var LEFT = 3;
  var ERROR_PAGE = 4;
  var HANDED_BACK_TO_BROWSER = 5;
  var failure = (code, detail = "") => ({ code, detail: String(detail) });
  var failureOf = (error) => typeof error.code == "string" ? error : failure("registration-failed", error);
  var within = (promise, patience = PATIENCE) => Promise.race([promise, new Promise((_, reject) => setTimeout(reject, patience, failure("timeout")))]);
  var QUESTION = "mini-coi";
  var DEMAND = KEY + "demand";
  var ask = (worker2, question = QUESTION) => {
    const { port1, port2 } = new MessageChannel();
    const answer = new Promise((resolve2) => port1.onmessage = ({ data }) => resolve2(data && data.version ? data : null));
    worker2.postMessage(question, [port2]);
    return within(answer, ANSWER_PATIENCE).catch(() => null);
  };
  var trusted = (url) => (
    // There may be no Trusted Types here, or a policy of that name is not allowed.
    attempt(() => self.trustedTypes.createPolicy("mini-coi", { createScriptURL: String }).createScriptURL(url)) || url
  );
  var register = async (url, scope) => {
    let violated;
    listen("securitypolicyviolation", ({ effectiveDirective }) => {
      if (/worker|script|trusted|child|default/.test(effectiveDirective)) violated = effectiveDirective;
    });
    try {
      const registration = await within(navigator.serviceWorker.register(trusted(url), { scope }));
      await within(activation(registration));
    } catch (error) {
      if (failureOf(error) == error) throw error;
      await new Promise((resolve2) => setTimeout(resolve2, 100));
      const folder = pathOf(url).replace(/[^/]*$/, "");
      throw failure(
        violated ? "blocked-by-csp" : scope.startsWith(folder) ? "registration-failed" : "scope-not-allowed",
        violated || error
      );
    }
  };
  var activation = ({ installing, waiting, active }) => new Promise((resolve2, reject) => {
    const worker2 = installing || waiting || active;
    const look = () => {
      if (worker2.state == "activated") resolve2(worker2);
      if (worker2.state == "redundant") reject("redundant");
    };
    worker2.addEventListener("statechange", look);
    look();
  });

  // js/badge.ts
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
    const element = own("createElement").call(document, name);
    element.append(...children);
    return element;
  };
  var addBadge = (findings) => {
    const api = self.miniCoi;
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
        ...code ? [["Code", make("dd", make("b", code), ` ${CODES[code]} `, link)]] : [],
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
      const host = own("createElement").call(document, "mini-coi-badge");
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
        if (event.key != "Escape" || !panel.isConnected) return;
        event.stopPropagation();
        toggle(false);
        button.focus();
      });
      toggle(false);
      update();
      root.append(button);
      own("documentElement").append(host);
      listen("mini-coi", update);
      lookUpWorker().catch(() => {
      });
    };
    const attempt2 = () => {
      try {
        show();
      } catch {
      }
    };
    if (own("readyState") == "loading") listen("DOMContentLoaded", attempt2);
    else attempt2();
    return update;
  };

  // js/report.ts
  var REST2 = 1e3;
  var isFrame = (destination) => /^(i?frame|object|embed)$/.test(destination);
  var probe = (url) => fetch(url, { mode: "cors", credentials: "omit" }).then(({ status }) => status, () => 0);
  var findStranger = async (url) => {
    const { serviceWorker } = navigator;
    const [theirs, ours] = await Promise.all([url, location.href].map((of) => serviceWorker.getRegistration(of)));
    const worker2 = theirs && theirs.active;
    return worker2 && theirs.scope != ours?.scope && !await ask(worker2) ? worker2 : null;
  };
  var explainOwn = async (url) => {
    const elements = Array.from(select("iframe, frame, object, embed"));
    const element = elements.find(({ src, data }) => (src || data) == url);
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
  var report = (isVerbose, failures) => {
    const api = self.miniCoi;
    const [, , embedderPolicy, resourcePolicy] = HEADERS;
    const policy = api.mode ? `${embedderPolicy}: ${api.mode}` : embedderPolicy;
    const findings = [];
    const update = isVerbose ? addBadge(findings) : () => {
    };
    const asked = /* @__PURE__ */ new Set();
    const once = (question, job) => {
      if (!asked.has(question)) job().catch(() => {
      });
      asked.add(question);
    };
    const warn = (text) => {
      if (!global("coi")?.quiet) console.warn("[mini-coi] " + text);
    };
    const summarize = () => {
      const [first, ...more] = findings.map(({ url, isSure }) => url + (isSure ? "" : " (perhaps)"));
      const urls = [first, ...more.slice(0, 2), ...more.length > 2 ? ["..."] : []];
      warn(`blocked: ${CODES.blocked} ${findings.length}: ${urls.join(", ")}`);
    };
    const tell = (finding, code) => {
      if (findings.some(({ url }) => url == finding.url)) return;
      findings.push(finding);
      if (isVerbose) warn(`${code ? code + ": " : ""}${finding.url} ${finding.text}`);
      else if (findings.length == 1 && own("readyState") == "complete") setTimeout(summarize, REST2);
      else if (findings.length == 1) addEventListener("load", () => setTimeout(summarize, REST2));
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
      const text = isSameOrigin(url) ? await explainOwn(url) : await explainOther(url, destination, isSure);
      if (!text) return;
      api.code ||= "blocked";
      tell({ url, isSure, text }, "blocked");
    });
    const { ReportingObserver } = self;
    const isTold = typeof ReportingObserver == "function" && !/Firefox/.test(navigator.userAgent);
    const look = ({ localName, src, href }) => {
      const url = String(src || href);
      const isSuspect = isFrame(localName) || api.mode == MODES[REQUIRE_CORP] && !isSameOrigin(url);
      if (!isTold && isSuspect && /^http/.test(url)) examine(url, localName, false);
    };
    const scan = () => select("iframe").forEach(({ src, contentDocument }) => {
      if (contentDocument || !isSameOrigin(src)) return;
      once("worker of " + src, async () => {
        if (await findStranger(src)) tell({ url: src, isSure: true, text: await explainOwn(src) || "" });
      });
    });
    failures.seen.forEach(look);
    failures.add = look;
    if (isVerbose) {
      scan();
      listen("load", scan, true);
      new PerformanceObserver(() => setTimeout(scan)).observe({ type: "resource", buffered: true });
    }
    if (typeof ReportingObserver != "function") return;
    const observer = new ReportingObserver(
      (reports) => {
        for (const { body } of JSON.parse(JSON.stringify(reports)))
          if (body.disposition == "enforce") examine(body.blockedURL, body.destination || "", true);
      },
      { types: ["coep"], buffered: true }
    );
    observer.observe();
  };

  // js/visit.ts
  var RELOADS = 2;
  var RECENT_RELOADS = 4;
  var NOBODY = 0;
  var PAGE = 1;
  var ABOVE = 2;
  var SITE = 3;
  var SILENT = 4;
  var STRANGER = 5;
  var waits = { state_: "waiting", code_: "reload-needed" };
  var fail = (facts, code) => facts.isHeld_ ? { reload_: "release", code_: code } : { state_: "unavailable", code_: code };
  var obstacle = (facts) => {
    const { crossOriginIsolated, isSecureContext, location: location2, origin } = facts.window_;
    const asked = facts.asked_;
    const note = facts.note_;
    if (asked.removes_) return "declined";
    if (note.reloads_ && note.code_) return note.code_;
    if (!location2.protocol.startsWith("http")) return "not-http";
    if (typeof crossOriginIsolated != "boolean" || !facts.canIsolate_) return "unsupported-browser";
    if (!isSecureContext) return "insecure-context";
    if (origin == "null") return "sandboxed";
    if (!facts.hasWorkers_) return "no-service-worker";
    if (!asked.registers_) return "declined";
    if (!asked.source_) return "no-script-url";
    if (!asked.source_.startsWith(location2.origin + "/")) return "cross-origin-script";
    if (!asked.scope_ || !location2.href.startsWith(asked.scope_)) return "out-of-scope";
    if (facts.isExcluded_) return "excluded";
    if (!facts.isPermitted_) return "permissions-policy";
    if (facts.isFramed_ && facts.first_ != DIP) return "framed";
    if (!facts.isControlled_ && note.causes_.includes("uncontrolled")) return "bypassed";
    if (note.times_.length >= RECENT_RELOADS) return "reload-loop";
  };
  var next = (facts) => {
    const code = obstacle(facts);
    if (facts.window_.crossOriginIsolated === true) return { state_: "isolated" };
    if (code) return { state_: "unavailable", code_: code };
    if (facts.refusal_) return fail(facts, facts.refusal_);
    if (facts.taken_) return conclude(facts, facts.taken_);
    return facts.worker_ ? choose(facts, facts.worker_) : { holds_: holds(facts) };
  };
  var holds = (facts) => {
    const { reloads_: reloads, code_: code } = facts.note_;
    const isSeen = facts.isUsed_ || facts.isBack_ || facts.isPrerendering_ || facts.isAutomated_ || code;
    return facts.asked_.holds_ && facts.isParsing_ && !isSeen && (facts.isControlled_ ? reloads == 1 : reloads < RELOADS);
  };
  var choose = (facts, { owner_: owner, document_: document2, isCurrent_: isCurrent, mode_: mode }) => {
    const { pinned_: pinned, degrades_: degrades } = facts.asked_;
    const wasUncontrolled = facts.note_.causes_.includes("uncontrolled");
    const register2 = (cause, mode2 = pinned) => ({ step_: { cause_: cause, mode_: mode2 } });
    if (owner == NOBODY || owner == ABOVE && wasUncontrolled) return register2("register");
    if (owner == STRANGER || owner == SILENT && (facts.note_.code_ || wasUncontrolled)) return fail(facts, "foreign-worker");
    if (owner == SITE && facts.isControlled_ && (document2 == ISOLATED || wasUncontrolled)) return fail(facts, "no-mode-works");
    if (owner == PAGE) {
      if (!isCurrent) return register2("settings");
      if (mode == NONE) return fail(facts, "no-mode-works");
      if (facts.isFramed_ && (document2 == LEFT || document2 == ISOLATED && mode == DIP)) return fail(facts, "framed");
      if (document2 == LEFT) return waits;
      if (document2 == ERROR_PAGE) return { step_: { cause_: "demand" } };
      if (document2 == ISOLATED) {
        const below = degrades ? BELOW[mode][facts.engine_] : NONE;
        return register2("step:" + below, below);
      }
    }
    return conclude(facts, { cause_: "uncontrolled" });
  };
  var conclude = (facts, { cause_: cause, mode_: mode }) => {
    const { reloads_: reloads, causes_: causes } = facts.note_;
    const isSpent = reloads >= RELOADS || causes.includes(cause);
    if (isSpent && cause == "uncontrolled") return fail(facts, "bypassed");
    if (facts.isHeld_ ? !isSpent : !(facts.asked_.isManual_ || isSpent || facts.isUsed_ || facts.isBack_)) return { reload_: cause };
    return mode == NONE ? fail(facts, "no-mode-works") : facts.isHeld_ ? fail(facts, "reload-needed") : waits;
  };
  var renews = (worker2) => worker2.owner_ == PAGE && !worker2.isCurrent_;

  // js/watch.ts
  var watch = (onFailed, onReport) => {
    const arrived = /* @__PURE__ */ new WeakSet();
    const isForeign = (url) => /^http/.test(url) && !isSameOrigin(url);
    listen("load", ({ target }) => arrived.add(target), true);
    listen("error", ({ target }) => isForeign(target.src || target.href) && onFailed(target), true);
    const look = () => select("iframe").forEach((frame) => arrived.has(frame) || frame.contentDocument || onFailed(frame));
    addEventListener("load", () => setTimeout(look, 500));
    attempt(() => new self.ReportingObserver(onReport, { types: ["coep"], buffered: true }).observe());
  };

  // js/page.ts
  var AWAKE = 10 * 1e3;
  var nameOf = (url) => pathOf(url).split("/").pop();
  var start = (settings) => {
    const { source_: source, scope_: scope, excludes_: excludes, pinned_: pinned } = settings;
    const container = attempt(() => navigator.serviceWorker);
    const controller = container?.controller;
    const guard = openGuard(scope);
    const note = guard.note_;
    const isNamed = ({ scriptURL }) => pathOf(scriptURL) == pathOf(source);
    const isCurrent = ({ scriptURL }) => {
      const address = parse(scriptURL);
      const isResting = address.pinned_ == pinned && Date.now() - address.since_ < REST;
      return address.source_ == parse(source).source_ && address.excludes_ == excludes && (isResting || address.mode_ == pinned);
    };
    const modeOf = ({ scriptURL }) => resolve(parse(scriptURL).mode_);
    const inspect = async (worker3, registration) => {
      if (!worker3) return { owner_: NOBODY, mode_: NONE };
      const greeting = await ask(worker3);
      const isHere = isNamed(worker3);
      const isTheirs = greeting?.guest && !(isHere && isMarked(worker3.scriptURL));
      return {
        owner_: !greeting ? isHere ? SILENT : STRANGER : isTheirs ? SITE : isHere || registration?.scope == scope ? PAGE : ABOVE,
        isGuest_: greeting?.guest,
        isCurrent_: isCurrent(worker3),
        mode_: modeOf(worker3),
        document_: greeting?.document || (greeting?.answered ? ISOLATED : void 0)
      };
    };
    let settle;
    const api = {
      version: "1.0.0",
      state: "pending",
      code: null,
      get mode() {
        const now = container?.controller;
        return now && (isMarked(now.scriptURL) || nameOf(now.scriptURL) == nameOf(source)) ? MODES[modeOf(now)] : null;
      },
      loads: note.reloads_ + 1,
      ready: new Promise((fulfil) => settle = fulfil),
      reload: () => restart("manual"),
      remove: async () => {
        const registration = await container?.getRegistration(location.href);
        const found = await inspect(registration?.active, registration);
        const isOurs = found.owner_ == PAGE ? !found.isGuest_ : found.owner_ == SILENT && !settings.isNamed_;
        return isOurs && registration.unregister();
      }
    };
    self.miniCoi = api;
    const report2 = (state, code, detail2 = "") => {
      api.state = state;
      api.code = code || null;
      own("documentElement").setAttribute("data-coi", state);
      if (code && !settings.isQuiet_) console.warn(`[mini-coi] ${code}: ${true ? CODES[code] : `${HINTS[code] || ""} ${HOME2}#${code}`} ${detail2}`);
      own("dispatchEvent").call(document, new CustomEvent("mini-coi", { detail: api }));
      if (state == "pending" || state == "reloading") return;
      settle(api);
      if (true) explain();
    };
    const failures = { seen: [], add: (element) => void failures.seen.push(element) };
    let isExplained = false;
    const explain = () => {
      if (isExplained) return;
      isExplained = true;
      const isVerbose = true;
      attempt(() => {
        if (true) return report(isVerbose, failures);
        import(new URL("mini-coi.report.js", settings.beside_).href).then((file) => file.report(isVerbose, failures)).catch(() => {
        });
      });
    };
    const restart = (cause, code, detail2) => {
      if (!note.reloads_) note.referrer_ = own("referrer");
      guard.leave_(cause, code, detail2);
      report2("reloading");
      queueMicrotask(settings.reload_);
    };
    const registerMode = (mode) => (
      // Below what the page asks for, a worker rests.
      register(format(source, { mode_: mode, excludes_: excludes, since_: mode == pinned ? 0 : Date.now(), pinned_: pinned }), scope)
    );
    const said = (key) => navigation().serverTiming?.find(({ name }) => name == key)?.description;
    const finishIsolated = () => {
      guard.settle_();
      if (controller) {
        if (modeOf(controller) > DIP) watch((element) => (failures.add(element), explain()), explain);
        keepUp(controller).catch(() => {
        });
      }
      report2("isolated", said("mini-coi"));
    };
    const keepUp = async (controller2) => {
      if (isEngine(CUTS_BODIES)) setInterval(() => controller2.postMessage(QUESTION), AWAKE);
      if (settings.removes_ || isNamed(controller2) && isCurrent(controller2)) return;
      if (renews(await inspect(controller2, await container.getRegistration(location.href)))) await registerMode(pinned);
    };
    const policy = self == top && own("featurePolicy");
    const facts = {
      window_: self,
      asked_: settings,
      note_: note,
      canIsolate_: canIsolate(),
      hasWorkers_: !!container,
      isFramed_: self != top,
      isExcluded_: matcher(excludes, scope)(location.href),
      // Chromium 156 says no to a frame of another site, and yet isolates it by its own policy.
      isPermitted_: !policy || policy.allowsFeature("cross-origin-isolated"),
      isParsing_: own("readyState") == "loading",
      isPrerendering_: !!own("prerendering"),
      isControlled_: !!controller,
      // Where the worker was not asked, the answer to a form was kept.
      isBack_: !!controller && navigation().type == "back_forward",
      isUsed_: false,
      isAutomated_: isCrawler() || !/\[native code/.test(String(container?.register)),
      first_: controller && isNamed(controller) ? modeOf(controller) : resolve(pinned),
      engine_: engine()
    };
    let worker2;
    let { detail_: detail } = note;
    let hasTried = !!note.code_;
    const look = async (holds2) => {
      facts.isHeld_ = holds2 && guard.remember_();
      if (facts.isHeld_) stop();
      else if (facts.first_ == DIP) navigator.locks.request(KEY + location.href.split("#")[0], () => new Promise(() => {
      })).catch(() => {
      });
      report2("pending");
      addEventListener("pageshow", ({ persisted }) => {
        if (persisted && api.state == "reloading") setTimeout(settings.reload_, 300);
      });
      if (facts.isPrerendering_) await new Promise((go) => listen("prerenderingchange", go));
      const registration = await within(container.getRegistration(location.href));
      worker2 = controller || registration?.active;
      facts.worker_ = await inspect(worker2, registration);
      detail = facts.worker_.owner_ == PAGE ? "" : worker2?.scriptURL || "";
    };
    const act = () => {
      facts.isUsed_ = !!navigator.userActivation?.hasBeenActive;
      const { state_: state, code_: code, reload_: cause, holds_: holds2, step_: step } = next(facts);
      if (state == "isolated") return finishIsolated();
      if (cause) return restart(cause, code, detail);
      if (state) {
        if (hasTried) guard.remember_(code, detail);
        return report2(state, code, detail);
      }
      facts.taken_ = step;
      hasTried = true;
      (!step ? look(holds2) : step.mode_ == null ? ask(worker2, DEMAND) : registerMode(step.mode_)).catch((error) => {
        const failure2 = failureOf(error);
        facts.refusal_ = failure2.code;
        detail = failure2.detail;
      }).then(act);
    };
    const referrer = note.reloads_ ? note.referrer_ : said("mini-coi-referrer");
    if (referrer != null) Object.defineProperty(document, "referrer", { value: referrer, configurable: true });
    if (settings.removes_ || !facts.canIsolate_) api.remove().catch(() => {
    });
    act();
  };

  // js/facts.ts
  var bit = (value, fact) => value ? fact : 0;
  var classOf = ({ destination }) => DESTINATIONS[destination] || 0;
  var requestBits = (mode, request, known2) => {
    const isGet = request.method == "GET";
    return known2 | mode | // A mode of the future counts as the last one, `cors`.
    (REQUEST_MODES.indexOf(request.mode) & 3) << 2 | classOf(request) << 4 | bit(isGet, GET) | bit(!isSameOrigin(request.url), CROSS_ORIGIN) | bit(request.redirect == "follow", FOLLOWS_REDIRECTS) | bit(request.cache == "only-if-cached", ONLY_IF_CACHED) | bit(!isGet && isEngine(DISGUISES_FORMS) && !isSameOrigin(request.referrer), DISGUISED);
  };
  var settledBits = (mode, { headers }) => HEADERS.reduce((bits, name, index) => bits | bit(TOKENS[index][(headers.get(name) || "").split(";")[0].trim()] >> mode & 1, 1 << index), 0);
  var statusClass = ({ status }) => atStep(STATUSES, status);
  var responseBits = (mode, plan2, request, response, settled, known2) => {
    const { headers, redirected } = response;
    const type = headers.get("Content-Type");
    const isDownload = /^attachment/i.test(headers.get("Content-Disposition") || "") || type && !SHOWN.test(type);
    return known2 | mode | plan2 << 2 | statusClass(response) << 4 | settled << SETTLED_AT | bit(redirected, REDIRECTED) | bit(request.destination == "document", TOP_LEVEL) | bit(headers.has("WWW-Authenticate"), CHALLENGES) | bit(isEngine(CUTS_BODIES) && isDownload, CUT_DOWNLOAD);
  };

  // js/media.ts
  var { fetch: fetch2 } = self;
  var anonymous = ({ referrer, referrerPolicy }) => ({ credentials: "omit", referrer, referrerPolicy });
  var fetchShared = async (request, headers) => {
    const response = await fetch2(new Request(request, { ...anonymous(request), mode: "cors", headers }));
    return response.ok ? response : Promise.reject();
  };
  var lengthOf = (response) => Number(response.headers.get("Content-Length"));
  var fetchWithCors = async (isolator, request) => {
    const headers = new Headers(request.headers);
    const [range, start2] = !isEngine(TAKES_BARE_RANGES) && /^bytes=(\d+)-$/.exec(headers.get("Range")) || [];
    if (range) headers.delete("Range");
    let response = await fetchShared(request, headers);
    const length = range && lengthOf(response);
    if (length) {
      if (Number(start2)) {
        response.body.cancel();
        headers.set("Range", range);
        response = await fetchShared(request, headers);
        if (lengthOf(response) + Number(start2) != length) return Promise.reject();
      }
      response = new Response(response.body, { status: 206, headers: response.headers });
      response.headers.set("Content-Range", `bytes ${start2}-${length - 1}/${length}`);
    }
    return isolator.isolate_(CORS_FETCH, request, response)[0];
  };
  var fetchAnonymously = (request, init) => {
    const fetchIt = () => fetch2(request, { ...anonymous(request), ...init });
    return request.headers.has("Range") ? fetchShared(request, request.headers).catch(fetchIt) : fetchIt();
  };

  // js/scope.ts
  var worker = self;
  var isGuest = () => {
    const [here] = location.href.split("?");
    const [frame] = /.*:\d+:\d+/.exec(new Error().stack || "") || [here + ":"];
    return !/^[?:]/.test(frame.split(here)[1]);
  };

  // js/guest.ts
  var isolateLater = async (isolator, plan2, request, response, known2 = 0, event, documents) => {
    let given = await response;
    if (plan2 == CORS_FETCH && given.type == "opaque") return fetchWithCors(isolator, request).catch(() => given);
    if (given.type == "error" && given == await event?.preloadResponse) given = await fetch2(request);
    const [isolated, act] = isolator.isolate_(plan2, request, given, known2);
    if (plan2 == DOCUMENT && given.status) documents?.set(event.resultingClientId, act == REWRITE ? ISOLATED : act == KEEP ? SETTLED_BY_SERVER : ERROR_PAGE);
    return isolated || given;
  };
  var attach = (isolator, documents, factsOf, listener) => {
    const { respondWith } = FetchEvent.prototype;
    const taken = /* @__PURE__ */ new WeakSet();
    const listen2 = (event) => {
      const response = taken.has(event) ? void 0 : listener(event);
      if (response) respondWith.call(event, response);
    };
    const add = worker.addEventListener.bind(worker);
    const comeLast = () => {
      worker.removeEventListener("fetch", listen2);
      add("fetch", listen2);
    };
    comeLast();
    queueMicrotask(comeLast);
    worker.addEventListener = (...all) => {
      add(...all);
      comeLast();
    };
    worker.fetch = (request, init) => {
      const isForPage = request?.destination && request.mode == "no-cors" && !isSameOrigin(request.url);
      if (isForPage && isolator.isAnonymous_()) return fetchAnonymously(request, init);
      if (isForPage && isolator.decide_(request) == CORS_FETCH) return fetchWithCors(isolator, request).catch(() => fetch2(request, init));
      return fetch2(request, init);
    };
    FetchEvent.prototype.respondWith = function(response) {
      const { request } = this;
      const plan2 = isolator.decide_(request);
      taken.add(this);
      respondWith.call(this, plan2 == LEAVE ? response : isolateLater(isolator, plan2, request, response, factsOf(plan2, request), this, documents));
    };
  };

  // target/js/debug/glue.js
  function explain_plan(bits, request) {
    wasm.explain_plan(bits, request);
  }
  function explain_verdict(bits, url) {
    const val2 = +bits;
    const ptr0 = passStringToWasm0(url, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
    const len0 = WASM_VECTOR_LEN;
    wasm.explain_verdict(val2, ptr0, len0);
  }
  function plan(bits) {
    const ret = wasm.plan(bits);
    return ret >>> 0;
  }
  function verdict(bits) {
    const ret = wasm.verdict(bits);
    return ret >>> 0;
  }
  function __wbg_get_imports() {
    const import0 = {
      __proto__: null,
      __wbg___wbindgen_string_get_7ce8eee7fd327545: function(arg0, arg1) {
        const obj = arg1;
        const ret = typeof obj === "string" ? obj : void 0;
        var ptr1 = isLikeNone(ret) ? 0 : passStringToWasm0(ret, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
        var len1 = WASM_VECTOR_LEN;
        getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 1, len1, true);
        getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 0, ptr1, true);
      },
      __wbg___wbindgen_throw_4c88d8bf264fd984: function(arg0, arg1) {
        throw new Error(getStringFromWasm0(arg0, arg1));
      },
      __wbg_debug_29e5044b8c3730bb: function(arg0) {
        console.debug(arg0);
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
      __wbg_new_cd4348290afae586: function() {
        const ret = new Object();
        return ret;
      },
      __wbg_parse_c3f72b5a24f83c01: function() {
        return handleError(function(arg0, arg1) {
          const ret = JSON.parse(getStringFromWasm0(arg0, arg1));
          return ret;
        }, arguments);
      },
      __wbg_set_2793479888329cb6: function() {
        return handleError(function(arg0, arg1, arg2) {
          const ret = Reflect.set(arg0, arg1, arg2);
          return ret;
        }, arguments);
      },
      __wbg_stack_575c4e0918581b9c: function(arg0, arg1) {
        const ret = arg1.stack;
        const ptr1 = passStringToWasm0(ret, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
        const len1 = WASM_VECTOR_LEN;
        getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 1, len1, true);
        getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 0, ptr1, true);
      },
      __wbg_url_1be993c7b186415b: function(arg0, arg1) {
        const ret = arg1.url;
        const ptr1 = passStringToWasm0(ret, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
        const len1 = WASM_VECTOR_LEN;
        getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 1, len1, true);
        getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 0, ptr1, true);
      },
      __wbindgen_generic_0000000000000001: function(arg0) {
        const ret = arg0;
        return ret;
      },
      __wbindgen_generic_0000000000000002: function(arg0, arg1) {
        const ret = getStringFromWasm0(arg0, arg1);
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
  function isLikeNone(x) {
    return x === void 0 || x === null;
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
  function initSync(module) {
    if (wasm !== void 0) return wasm;
    if (module !== void 0) {
      if (Object.getPrototypeOf(module) === Object.prototype) {
        ({ module } = module);
      } else {
        console.warn("using deprecated parameters for `initSync()`; pass a single object instead");
      }
    }
    const imports = __wbg_get_imports();
    if (!(module instanceof WebAssembly.Module)) {
      module = new WebAssembly.Module(module);
    }
    const instance = new WebAssembly.Instance(module, imports);
    return __wbg_finalize_init(instance, module);
  }

  // target/js/debug/wasm.ts
  var WASM = "0061736d0100000001c7011d60027f7f017f60027f7f0060037f7f7f017f60017f0060037f7f7f0060017f017f60057f7f7f7f7f0060000060047f7f7f7f017f60027f6f0060057f7f7f7f7f017f60047f7f7f7f0060027f7f016f60016f0060016f017f6000016f60017c016f6000017f60057f7f7c7f7f0060067f7f7f7f7f7f0060067f7f7f7c7f7f0060057f7f7c7f7f017f60057f7f7e7f7f0060057f7f7d7f7f017f60067f7f7f7f7f7f017f60057f7f7e7f7f017f60067f7f7f7d7f7f0060067f7f7f7e7f7f0060057f7f7d7f7f0002d0030a0c2e2f676c75655f62672e6a73235f5f7762696e6467656e5f67656e657269635f30303030303030303030303030303032000c0c2e2f676c75655f62672e6a731c5f5f7762675f64656275675f32396535303434623863333733306262000d0c2e2f676c75655f62672e6a731a5f5f7762675f75726c5f3162653939336337623138363431356200090c2e2f676c75655f62672e6a731b5f5f7762675f6d6f64655f33646133623532353333656465353538000e0c2e2f676c75655f62672e6a73275f5f7762675f5f5f7762696e6467656e5f7468726f775f3463383864386266323634666439383400010c2e2f676c75655f62672e6a731f5f5f7762696e6467656e5f696e69745f65787465726e7265665f7461626c6500070c2e2f676c75655f62672e6a731c5f5f7762675f6572726f725f3735376539343732663834313033343100010c2e2f676c75655f62672e6a731c5f5f7762675f737461636b5f3537356334653039313835383162396300090c2e2f676c75655f62672e6a731a5f5f7762675f6e65775f62623734303031313535636238636138000f0c2e2f676c75655f62672e6a73235f5f7762696e6467656e5f67656e657269635f30303030303030303030303030303031001003787704010208040100010a010801060303000102030405011102050a040607050b03000406010306000304040404000612080b1302141504160a1718191a1b1c070501050505050303030104090303030001020800040300010101000101000100000000000000020202020200000000010000010000000007040902700167676f0084080503010011061f047f01418080c0000b7f0041f4c4c1000b7f0041a0c5c1000b7f014180080b07a20210066d656d6f727902000c6578706c61696e5f706c616e00540f6578706c61696e5f76657264696374005304706c616e004b0573746172740026077665726469637400490f5f5f61626f72745f68616e646c65720301155f5f696e7374616e63655f7465726d696e617465640302115f5f7762696e6467656e5f6d616c6c6f63005c125f5f7762696e6467656e5f7265616c6c6f63005b0f5f5f7762696e6467656e5f66726565005d145f5f7762696e6467656e5f65786e5f73746f7265005e175f5f65787465726e7265665f7461626c655f616c6c6f630020155f5f7762696e6467656e5f65787465726e726566730101195f5f65787465726e7265665f7461626c655f6465616c6c6f630018105f5f7762696e6467656e5f7374617274008001096c010041010b667a19777f7e7d36685f4c4d4e274b59595958585771765a6b3a093f3a3c3c373a373739373a3937373739374442413747413b3b4146413b373841413745403b3e3b373d4352504f5100484a36567075736360616255666465677b78566f74726a79696e6c6d7c0c01060a9dc50177de0102017f017e230041206b22032400200320013602102003200036020c200341013b011c2003200236021820032003410c6a360214230041106b22012400200341146a220029020021042001200036020c20012004370204230041106b22002400200141046a2201280200220228020422034101710440200228020021022000200341017636020420002002360200200041f0bfc0002001280204200128020822002d000820002d00091025000b20004180808080783602002000200136020c2000418cc0c0002001280204200128020822002d000820002d00091025000b5f01027f02400240200041046b2802002202417871220341044108200241037122021b20016a4f0440200241002003200141276a4b1b0d01200010310c020b41c8c0c000412e41f8c0c000100e000b4188c1c000412e41b8c1c000100e000b0b1600200028020020012002200028020428020c1102000bfb0301087f230041106b22062400027f0240200341017145044020022d000022050d0141000c020b200020022003410176200128020c1102000c010b200128020c210a0340200241016a210402400240024002402005c04100480440200541ff01712208418001460d01200841c001470d032006200136020420062000360200200642a080808006370208200320074103746a220228020020062002280204110000450d0241010c060b20002004200541ff01712202200a110200450440200220046a21020c040b41010c050b2000200241036a220420022f00012202200a110200450440200220046a21020c030b41010c040b200741016a2107200421020c010b41a080808006210b200541017104402002280001210b200241056a21040b41002108027f20054102714504404100210920040c010b20042f00002109200441026a0b21022005410471047f20022f00002108200241026a0520020b21042005410871047f20042f00002107200441026a0520040b210220054110710440200320094103746a2f010421090b20062005412071047f200320084103746a2f01040520080b3b010e200620093b010c2006200b36020820062001360204200620003602004101200320074103746a2204280200200620042802041100000d021a200741016a21070b20022d000022050d000b41000b200641106a24000b1100200020014101744101722002100a000b1d002000044020002001101f000b41bcc2c000412341d0c2c000100a000b1900027f200141094f04402001200010300c010b200010220b0b820301047f200028020c210202400240024020014180024f0440200028021821030240024020002002460440200041144110200028021422021b6a28020022010d01410021020c020b20002802082201200236020c200220013602080c010b200041146a200041106a20021b21040340200421052001220241146a200241106a200228021422011b210420024114411020011b6a28020022010d000b200541003602000b2003450d020240200028021c41027441c0c5c1006a2201280200200047044020032802102000460d012003200236021420020d030c040b200120023602002002450d040c020b2003200236021020020d010c020b2000280208220020024704402000200236020c200220003602080f0b41d8c8c10041d8c8c100280200417e200141037677713602000f0b2002200336021820002802102201044020022001360210200120023602180b20002802142200450d0020022000360214200020023602180f0b0f0b41dcc8c10041dcc8c100280200417e200028021c77713602000ba80502087f017e412b418080c4002000280208220841808080017122061b210b200641157620046a210602402008418080800471450440410021010c010b0240200241104f044020012002102a21050c010b2002450d0020024103712109200241044f04402002410c71210c03402005200120076a220a2c000041bf7f4a6a200a41016a2c000041bf7f4a6a200a41026a2c000041bf7f4a6a200a41036a2c000041bf7f4a6a2105200c200741046a2207470d000b2009450d010b200120076a21070340200520072c000041bf7f4a6a2105200741016a2107200941016b22090d000b0b200520066a21060b024020002f010c220920064b0440024002402008418080800871450440200920066b210941002105410021060240024002402008411d7641037141016b0e03000100020b200921060c010b200941feff037141017621060b200841ffffff0071210a20002802042108200028020021000340200541ffff0371200641ffff03714f0d0241012107200541016a21052000200a2008280210110000450d000b0c040b20002000290208220da741808080ff797141b0808080027236020841012107200028020022082000280204220a200b2001200210230d0341002105200920066b41ffff037121010340200541ffff037120014f0d02200541016a210520084130200a280210110000450d000b0c030b4101210720002008200b2001200210230d02200020032004200828020c1102000d0241002105200920066b41ffff037121010340200541ffff037122022001492107200120024d0d03200541016a21052000200a2008280210110000450d000b0c020b200820032004200a28020c1102000d012000200d37020841000f0b410121072000280200220620002802042200200b2001200210230d00200620032004200028020c11020021070b20070bdc0101057f2000280200200028020822036b2001490440230041106b22052400200541086a2106230041106b22022400027f41002001200120036a22014b0d001a200241046a2000200120002802004101742204200120044b1b220141082204200141084b1b220141014101102f20022802044101460440200228020c210420022802080c010b2002280208210320002001360200200020033602044181808080780b21032006200436020420062003360200200241106a2400200528020822004181808080784704402000200528020c100f000b200541106a24000b0be70601057f027f0240024002400240024002400240200041046b22072802002208417871220441044108200841037122051b20016a4f044020054100200141276a22062004491b0d010240200241094f044020022003103022020d0141000c0a0b41002102200341ccff7b4b0d0841102003410b6a4178712003410b491b2101200041086b2106200545044020064520014180024972200420016b418080084b200120044f72720d0720000c0a0b200420066a21050240200120044b0440200541ecc8c100280200460d0141e8c8c1002802002005470440200528020422084102710d092008417871220820046a22042001490d09200520081011200420016b220541104f044020072001200728020041017172410272360200200120066a22012005410372360204200420066a2204200428020441017236020420012005101a0c090b20072004200728020041017172410272360200200420066a220120012802044101723602040c080b41e0c8c10028020020046a22042001490d080240200420016b2205410f4d044020072008410171200472410272360200200420066a2201200128020441017236020441002105410021010c010b20072001200841017172410272360200200120066a22012005410172360204200420066a2204200536020020042004280204417e713602040b41e8c8c100200136020041e0c8c10020053602000c070b200420016b2204410f4d0d0620072001200841017172410272360200200120066a220120044103723602042005200528020441017236020420012004101a0c060b41e4c8c10028020020046a220420014b0d040c060b20032001200120034b1b22030440200220002003fc0a00000b200728020022034178712207200141044108200341037122031b6a490d02200345200620074f720d064188c1c000412e41b8c1c000100e000b41c8c0c000412e41f8c0c000100e000b4188c1c000412e41b8c1c000100e000b41c8c0c000412e41f8c0c000100e000b20072001200841017172410272360200200120066a2205200420016b220141017236020441e4c8c100200136020041ecc8c10020053602000b2006450d0020000c030b200310222201450d012003417c4178200728020022024103711b20024178716a2202200220034b1b22020440200120002002fc0a00000b200121020b200010310b20020b0bc30201047f200042003702102000027f410020014108762203450d001a411f200141808080084f0d001a2001412620036722036b76410171200341017472413e730b220236021c200241027441c0c5c1006a21044101200274220341dcc8c1002802007145044020042000360200200020043602182000200036020c2000200036020841dcc8c10041dcc8c1002802002003723602000f0b02400240200120042802002203280204417871460440200321020c010b2001411920024101766b41002002411f471b742105034020032005411d764104716a22042802102202450d02200541017421052002210320022802044178712001470d000b0b20022802082201200036020c20022000360208200041003602182000200236020c200020013602080f0b200441106a2000360200200020033602182000200036020c200020003602080bf30a01037f2000210641002100230041d0006b220524002005200336020820052002360204027f0240024020014181024f044041fd01210003400240200020066a220741036a2c000041bf7f4c0440200741026a2c000041bf7f4c0d01200041026a21000c050b200041036a21000c040b200741016a2c000041bf7f4a0d0220072c000041bf7f4a0d03200041046b2200417d470d000b410021000c020b200520013602102005200636020c41010c020b200041016a21000b2005200636020c2005200036021041054100200020014922071b21004184cac000410120071b0b21072005200036021820052007360214024002400240024002400240200120024f044020012003490d06200220034b0d01200245200120024d720d03200220066a2c000041bf7f4a0d032002210002400340200020066a2c000041bf7f4a0d01200041016b22000d000b410021000b0340200220066a2c000041bf7f4a0d032001200241016a2202470d000b200121020c020b2005200541146aad4280808080900c8437033820052005410c6aad4280808080900c843703302005200541046aad4280808080208437032841be80c000200541286a2004100a000b2005200541146aad4280808080900c8437034020052005410c6aad4280808080900c843703382005200541086aad428080808020843703302005200541046aad42808080802084370328419480c000200541286a2004100a000b2005200036021c200520023602200240200020024b0d0002402000450d00200020014f044020002001460d010c020b200020066a2c00004140480d010b0240200120024d044020012002470d020c010b200220066a2c000041bf7f4c0d010b20002002460d022005027f200020066a22012c0000220041004e0440200041ff01710c010b20012d0001413f7122032000411f712202410674722000415f4d0d001a20012d0002413f7120034106747222032002410c747220004170490d001a2002411274418080f0007120012d0003413f71200341067472720b3602242005200541146aad4280808080900c8437034820052005410c6aad4280808080900c8437034020052005411c6aad4280808080a00c843703382005200541246aad4280808080b00c843703302005200541046aad42808080802084370328419a81c000200541286a2004100a000b200620012000200220041016000b200345200120034d720d02200320066a2c000041bf7f4a0d022003210002400340200020066a2c000041bf7f4a0d01200041016b22000d000b410021000b02400340200320066a2c000041bf7f4a0d012001200341016a2203470d000b200121030b2005200036021c20052003360220200020034b0d0102402000450d00200020014f044020002001460d010c030b200020066a2c00004140480d020b0240200120034d044020012003470d030c010b200320066a2c000041bf7f4c0d020b20002003460d002005027f200020066a22012c0000220041004e0440200041ff01710c010b20012d0001413f7122032000411f712202410674722000415f4d0d001a20012d0002413f7120034106747222032002410c747220004170490d001a2002411274418080f0007120012d0003413f71200341067472720b3602242005200541146aad4280808080900c8437034820052005410c6aad4280808080900c8437034020052005411c6aad4280808080a00c843703382005200541246aad4280808080b00c843703302005200541086aad4280808080208437032841eb81c000200541286a2004100a000b20041017000b200620012000200320041016000b2005200541146aad4280808080900c8437033820052005410c6aad4280808080900c843703302005200541086aad4280808080208437032841ed80c000200541286a2004100a000b0e004189cac000412b2000100e000b830101017f024020004184084f04402000d06f260141f8c4c1002802000d0141f8c4c100417f3602002000418cc5c1002802002201490d01200020016b22004184c5c1002802004f0d014180c5c10028020020004102746a4188c5c1002802003602004188c5c100200036020041f8c4c10041f8c4c10028020041016a3602000b0f0b000b870201077f230041106b22032400410a2102200028020022042100200441e8074f04400340200341066a20026a220541046b2000220620004190ce006e22004190ce006c6b220741ffff037141e4006e22084101742f00b4ca403b0000200541026b2007200841e4006c6b41ffff03714101742f00b4ca403b0000200241046b2102200641fface2044b0d000b0b200041094b0440200241026b2202200341066a6a2000200041ffff037141e4006e220041e4006c6b41ffff03714101742f00b4ca403b00000b4100200420001b450440200241016b2202200341066a6a20004101742d00b5ca403a00000b200141014100200341066a20026a410a20026b1012200341106a24000b8f0401027f200020016a210202400240200028020422034101710d002003410271450d012000280200220320016a2101200020036b220041e8c8c10028020046044020022802044103714103470d0141e0c8c100200136020020022002280204417e7136020420002001410172360204200220013602000c020b2000200310110b02400240024020022802042203410271450440200241ecc8c100280200460d02200241e8c8c100280200460d0320022003417871220210112000200120026a2201410172360204200020016a2001360200200041e8c8c100280200470d0141e0c8c10020013602000f0b20022003417e7136020420002001410172360204200020016a20013602000b20014180024f04402000200110150f0b024041d8c8c1002802002202410120014103767422037145044041d8c8c1002002200372360200200141f8017141d0c6c1006a220121020c010b200141f80171220141d0c6c1006a2102200141d8c6c1006a28020021010b200220003602082001200036020c2000200236020c200020013602080f0b41ecc8c100200036020041e4c8c10041e4c8c10028020020016a220136020020002001410172360204200041e8c8c100280200470d0141e0c8c100410036020041e8c8c10041003602000f0b41e8c8c100200036020041e0c8c10041e0c8c10028020020016a220136020020002001410172360204200020016a20013602000b0bd10401067f024002402000280208220741808080c00171450d000240024002400240200741808080800171044020002f010e22040d01410021020c020b200241104f044020012002102a21040c040b20024504400c040b20024103712105200241044f04402002410c71210803402004200120036a22062c000041bf7f4a6a200641016a2c000041bf7f4a6a200641026a2c000041bf7f4a6a200641036a2c000041bf7f4a6a21042008200341046a2203470d000b2005450d040b200120036a21030340200420032c000041bf7f4a6a2104200341016a2103200541016b22050d000b0c030b200120026a21084100210220012103200421050340200322062008460d02027f200641016a20062c0000220341004e0d001a200641026a20034160490d001a2006410441032003416f4b1b6a0b220320066b20026a2102200541016b22050d000b0b410021050b200420056b21040b200420002f010c22034f0d00200320046b210641002104410021050240024002402007411d7641037141016b0e020001020b200621050c010b200641feff037141017621050b200741ffffff0071210820002802042107200028020021000340200441ffff0371200541ffff037149044041012103200441016a2104200020082007280210110000450d010c030b0b41012103200020012002200728020c1102000d0141002104200620056b41ffff037121010340200441ffff037122022001492103200120024d0d02200441016a2104200020082007280210110000450d000b0c010b200028020020012002200028020428020c11020021030b20030b6401057f41012103230041106b220124002001410c6a21042000280200220504402001410136020c20002802042103200141086a2104200521020b200420023602000240200128020c450d0020012802082200450d0020032000100b0b200141106a24000b3f01017f230041206b220324002003200236021c2003200136021820032002360214200341086a200341146a102d20002003290308370300200341206a24000ba30101037f024020004103712202410347047f2000410676220141387104404104410820014110711b410c20014118711b0f0b200041307121032000410276410371220041014d0440200045044041104115200141c2007141c000461b0f0b411a412020034130461b412020021b0f0b20004102460d014120411a412020034130461b20024102471b0541000b0f0b4120411f412020014107714107461b20024102471b0b3e01017f230041106b220224002002200136020c20022000360208200241086a2200280200200028020441acc5c100280200220041cb0020001b110100000b800401097f230041106b22062400024041f8c4c1002802000d0041f8c4c100417f3602004188c5c10028020022024184c5c10028020022004604402002220041fcc4c1002802002201460440d06f418001200020004180014d1b2200fc0f012204417f460d020240418cc5c1002802002201450440418cc5c10020043602000c010b200120026a2004470d030b200641086a2107230041106b2205240041fcc4c1002802004184c5c10028020022016b20004f047f41818080807805200541086a210841002104230041106b22032400027f4100200020016a22012000490d001a200341046a41fcc4c100200141044104102f20032802044101460440200328020c210420032802080c010b2003280208210041fcc4c10020013602004180c5c10020003602004181808080780b21002008200436020420082000360200200341106a2400200528020c210020052802080b21012007200036020420072001360200200541106a24002006280208418180808078470d0241fcc4c10028020021014184c5c10028020021000b200020014f0d014180c5c10028020020004102746a200241016a3602004184c5c100200041016a22003602000b200020024d0d004188c5c1004180c5c10028020020024102746a28020036020041f8c4c10041f8c4c10028020041016a360200200641106a2400418cc5c10028020020026a0f0b000b0a00200220002001101b0bd32502097f017e230041106b22082400024002400240200041f5014f0440200041ccff7b4b0440410021000c040b2000410b6a2201417871210541dcc8c1002802002209450d02411f2106200041f5ffff074f0d012005412620014108766722006b7641017120004101746b413e6a21060c010b0240024002400240024041d8c8c100280200220441102000410b6a41f803712000410b491b2205410376220076220141037104402001417f7341017120006a2207410374220141d0c6c1006a2200200141d8c6c1006a28020022022802082203460d012003200036020c200020033602080c020b200541e0c8c1002802004d0d0620010d0241dcc8c1002802002200450d0620006841027441c0c5c1006a280200220128020441787120056b21032001210203400240200128021022000d00200128021422000d0020022802182106024002402002200228020c2200460440200241144110200228021422001b6a28020022010d01410021000c020b20022802082201200036020c200020013602080c010b200241146a200241106a20001b21040340200421072001220041146a200041106a200028021422011b210420004114411020011b6a28020022010d000b200741003602000b2006450d060240200228021c41027441c0c5c1006a22012802002002470440200220062802104704402006200036021420000d020c090b2006200036021020000d010c080b200120003602002000450d060b2000200636021820022802102201044020002001360210200120003602180b20022802142201450d0620002001360214200120003602180c060b200028020441787120056b22012003200120034922011b21032000200220011b2102200021010c000b000b41d8c8c1002004417e200777713602000b200241086a210020022001410372360204200120026a220120012802044101723602040c050b024041022000742202410020026b72200120007471682207410374220141d0c6c1006a2202200141d8c6c1006a280200220028020822034704402003200236020c200220033602080c010b41d8c8c1002004417e200777713602000b20002005410372360204200020056a2206200120056b2207410172360204200020016a200736020041e0c8c1002802002202044041e8c8c1002802002101024041d8c8c1002802002204410120024103767422037145044041d8c8c1002003200472360200200241787141d0c6c1006a220321040c010b2002417871220241d0c6c1006a2104200241d8c6c1006a28020021030b200420013602082003200136020c2001200436020c200120033602080b200041086a210041e8c8c100200636020041e0c8c10020073602000c040b41dcc8c10041dcc8c100280200417e200228021c77713602000b02400240200341104f044020022005410372360204200220056a22072003410172360204200320076a200336020041e0c8c1002802002201450d0141e8c8c1002802002100024041d8c8c1002802002204410120014103767422067145044041d8c8c1002004200672360200200141787141d0c6c1006a220421010c010b2001417871220441d0c6c1006a2101200441d8c6c1006a28020021040b200120003602082004200036020c2000200136020c200020043602080c010b2002200320056a2200410372360204200020026a220020002802044101723602040c010b41e8c8c100200736020041e0c8c10020033602000b200241086a2200450d010c020b410020056b2103024002400240200641027441c0c5c1006a280200220245044041002101410021000c010b410021012005411920064101766b41002006411f471b7421044100210003400240200228020441787122072005490d00200720056b220720034f0d0020022101200722030d0041002103200121000c030b200228021422072000200720022004411d764104716a2802102202471b200020071b21002004410174210420020d000b0b20002001724504404100210141022006742200410020006b722009712200450d0320006841027441c0c5c1006a28020021000b2000450d010b034020032000280204417871220220056b22042003200320044b22041b200220054922021b210320012000200120041b20021b210120002802102202047f20020520002802140b22000d000b0b2001450d00200541e0c8c10028020022004d2003200020056b4f710d0020012802182106024002402001200128020c2200460440200141144110200128021422001b6a28020022020d01410021000c020b20012802082202200036020c200020023602080c010b200141146a200141106a20001b21040340200421072002220041146a200041106a200028021422021b210420004114411020021b6a28020022020d000b200741003602000b02402006450d0002400240200128021c41027441c0c5c1006a22022802002001470440200120062802104704402006200036021420000d020c040b2006200036021020000d010c030b200220003602002000450d010b2000200636021820012802102202044020002002360210200220003602180b20012802142202450d0120002002360214200220003602180c010b41dcc8c10041dcc8c100280200417e200128021c77713602000b0240200341104f044020012005410372360204200120056a22002003410172360204200020036a200336020020034180024f04402000200310150c020b024041d8c8c1002802002202410120034103767422047145044041d8c8c1002002200472360200200341f8017141d0c6c1006a220321020c010b200341f80171220441d0c6c1006a2102200441d8c6c1006a28020021030b200220003602082003200036020c2000200236020c200020033602080c010b2001200320056a2200410372360204200020016a220020002802044101723602040b200141086a22000d010b02400240024002400240200541e0c8c10028020022014b0440200541e4c8c10028020022004f0440200841046a2100027f200541af80046a4180807c712201411076200141ffff03714100476a220140002204417f4604404100210141000c010b2001411074220241106b200220044110742201410020026b461b0b210220004100360208200020023602042000200136020020082802042201450440410021000c080b200828020c210741f0c8c1002008280208220441f0c8c1002802006a220036020041f4c8c100200041f4c8c1002802002202200020024b1b3602000240024041ecc8c1002802002202044041c0c6c10021000340200120002802002203200028020422066a460d02200028020822000d000b0c020b41fcc8c10028020022004100200020014d1b45044041fcc8c10020013602000b4180c9c10041ff1f36020041ccc6c100200736020041c4c6c100200436020041c0c6c100200136020041dcc6c10041d0c6c10036020041e4c6c10041d8c6c10036020041d8c6c10041d0c6c10036020041ecc6c10041e0c6c10036020041e0c6c10041d8c6c10036020041f4c6c10041e8c6c10036020041e8c6c10041e0c6c10036020041fcc6c10041f0c6c10036020041f0c6c10041e8c6c1003602004184c7c10041f8c6c10036020041f8c6c10041f0c6c100360200418cc7c1004180c7c1003602004180c7c10041f8c6c1003602004194c7c1004188c7c1003602004188c7c1004180c7c100360200419cc7c1004190c7c1003602004190c7c1004188c7c1003602004198c7c1004190c7c10036020041a4c7c1004198c7c10036020041a0c7c1004198c7c10036020041acc7c10041a0c7c10036020041a8c7c10041a0c7c10036020041b4c7c10041a8c7c10036020041b0c7c10041a8c7c10036020041bcc7c10041b0c7c10036020041b8c7c10041b0c7c10036020041c4c7c10041b8c7c10036020041c0c7c10041b8c7c10036020041ccc7c10041c0c7c10036020041c8c7c10041c0c7c10036020041d4c7c10041c8c7c10036020041d0c7c10041c8c7c10036020041dcc7c10041d0c7c10036020041e4c7c10041d8c7c10036020041d8c7c10041d0c7c10036020041ecc7c10041e0c7c10036020041e0c7c10041d8c7c10036020041f4c7c10041e8c7c10036020041e8c7c10041e0c7c10036020041fcc7c10041f0c7c10036020041f0c7c10041e8c7c1003602004184c8c10041f8c7c10036020041f8c7c10041f0c7c100360200418cc8c1004180c8c1003602004180c8c10041f8c7c1003602004194c8c1004188c8c1003602004188c8c1004180c8c100360200419cc8c1004190c8c1003602004190c8c1004188c8c10036020041a4c8c1004198c8c1003602004198c8c1004190c8c10036020041acc8c10041a0c8c10036020041a0c8c1004198c8c10036020041b4c8c10041a8c8c10036020041a8c8c10041a0c8c10036020041bcc8c10041b0c8c10036020041b0c8c10041a8c8c10036020041c4c8c10041b8c8c10036020041b8c8c10041b0c8c10036020041ccc8c10041c0c8c10036020041c0c8c10041b8c8c10036020041d4c8c10041c8c8c10036020041c8c8c10041c0c8c10036020041ecc8c1002001410f6a417871220041086b220236020041d0c8c10041c8c8c10036020041e4c8c100200441286b2204200120006b6a41086a220036020020022000410172360204200120046a412836020441f8c8c10041808080013602000c080b2002200349200120024d720d00200028020c22034101710d0020034101762007460d030b41fcc8c10041fcc8c1002802002200200120002001491b360200200120046a210341c0c6c1002100024002400340200320002802002206470440200028020822000d010c020b0b200028020c22034101710d0020034101762007460d010b41c0c6c1002100034002402002200028020022034f04402002200320002802046a2206490d010b200028020821000c010b0b41ecc8c1002001410f6a417871220041086b220336020041e4c8c100200441286b2209200120006b6a41086a220036020020032000410172360204200120096a412836020441f8c8c10041808080013602002002200641206b41787141086b22002000200241106a491b2203411b36020441c0c6c100290200210a200341106a41c8c6c100290200370200200341086a2200200a37020041ccc6c100200736020041c4c6c100200436020041c0c6c100200136020041c8c6c10020003602002003411c6a2100034020004107360200200041046a22002006490d000b20022003460d0720032003280204417e713602042002200320026b22004101723602042003200036020020004180024f04402002200010150c080b024041d8c8c1002802002201410120004103767422047145044041d8c8c1002001200472360200200041f8017141d0c6c1006a220021010c010b200041f80171220041d0c6c1006a2101200041d8c6c1006a28020021000b200120023602082000200236020c2002200136020c200220003602080c070b200020013602002000200028020420046a3602042001410f6a41787141086b220420054103723602042006410f6a41787141086b2203200420056a22006b2105200341ecc8c100280200460d03200341e8c8c100280200460d042003280204220241037141014604402003200241787122011011200120056a2105200120036a220328020421020b20032002417e7136020420002005410172360204200020056a200536020020054180024f04402000200510150c060b024041d8c8c1002802002201410120054103767422027145044041d8c8c1002001200272360200200541f8017141d0c6c1006a220521030c010b200541f80171220141d0c6c1006a2103200141d8c6c1006a28020021050b200320003602082005200036020c2000200336020c200020053602080c050b41e4c8c100200020056b220136020041ecc8c10041ecc8c100280200220020056a22023602002002200141017236020420002005410372360204200041086a21000c060b41e8c8c10028020021000240200120056b2202410f4d044041e8c8c100410036020041e0c8c100410036020020002001410372360204200020016a220120012802044101723602040c010b41e0c8c100200236020041e8c8c100200020056a220436020020042002410172360204200020016a2002360200200020054103723602040b200041086a21000c050b2000200420066a36020441ecc8c10041ecc8c1002802002200410f6a417871220141086b220236020041e4c8c10041e4c8c10028020020046a2204200020016b6a41086a220136020020022001410172360204200020046a412836020441f8c8c10041808080013602000c030b41ecc8c100200036020041e4c8c10041e4c8c10028020020056a2201360200200020014101723602040c010b41e8c8c100200036020041e0c8c10041e0c8c10028020020056a220136020020002001410172360204200020016a20013602000b200441086a21000c010b4100210041e4c8c100280200220120054d0d0041e4c8c100200120056b220136020041ecc8c10041ecc8c100280200220020056a22023602002002200141017236020420002005410372360204200041086a21000b200841106a240020000b380002402002418080c400460d00200020022001280210110000450d0041010f0b200345044041000f0b200020032004200128020c1102000b100020002002360204200020013602000b950201027f230041206b2205240041bcc5c10041bcc5c100280200220641016a3602000240024002400240027f410020064100480d001a410141a8c5c1002d00000d001a41a8c5c10041013a000041a4c5c10041a4c5c10028020041016a36020041020b41ff01710e03030100010b41b0c5c10028020022064100480d0241b0c5c100200641016a36020041b4c5c100280200450d01200541086a20002001280214110100200520043a001d200520033a001c200520023602182005200529030837021041b4c5c100280200200541106a41b8c5c1002802002802141101000c010b2005200020012802181101000c010b41b0c5c10041b0c5c10028020041016b36020041a8c5c10041003a00002003450d00000b000bcc0201047f230041106b220224004190c5c1002d00004103470440200241013a000b20022002410b6a36020c2002410c6a210002400240024002404190c5c1002d0000220141014d044020010d010c030b20014103470d010c030b41ec93c00041d50041c493c000100a000b419694c00041f10041c493c000100a000b4190c5c10041023a0000200028020022012d0000200141003a0000044002400240024041bcc5c10028020041ffffffff0771044041a4c5c1002802000d010b41b0c5c1002802000d0141b8c5c100280200210041b8c5c10041d493c00036020041b4c5c100280200210141b4c5c100410136020002402001450d00200028020022030440200120031103000b20002802042200450d0020012000100b0b0c020b41c8c1c00041e90041fcc1c000100a0b000b4190c5c10041033a00000c010b41d094c0001017000b0b200241106a24000b8f0201047f200041067621020240027f024002402000410276410371220341014d04402003450d01410120024101710d031a41002002410271450d031a20024104714102760c030b20034102460d010b410020030d011a0c020b20024104714102760b200041047641037122044101460440410821010c010b2000410a762202411071410047200241ff01712201410376200141027672712003410146712201720440411b411420011b21010c010b41282101200241c00071200041838008714180800846720d0020024112714112462004410246712003410146714520004103714520024120717272450440413021010c010b41c200413941c20020024101711b20034102471b21010b20014107710b900402057f016f230041306b220424002004200136020820042000360204200420033602102004200236020c2004410736022c2004410736022420042004410c6a3602282004200441046a360220200441146a210641002103230041106b22012400024002400240024002400240200441206a22074101710440200741017621000c010b41cd92c0002d00002200450d0141cd92c00021020340200241016a210202402000c04100480440200041ff0171418001460440200320022f000022006a2103200020026a41026a21020c020b20022000410371410878220841057441808080800471200841077472411d766a20004101764102716a20004102764102716a210220034520057221050c010b2002200041ff017122006a2102200020036a21030b20022d000022000d000b4100210020052003411049710d0041002105200341017422004100480d040b20000d010b41012102410021000c010b410121052000410110102202450d010b200141003602082001200236020420012000360200200141e0c2c00041cd92c0002007100d450d014188c3c00041d6002001410f6a41f8c2c00041e0c3c000102c000b20052000100f000b2006200128020836020820062001290200370200200141106a24002004280218200428021c1000210910202200200926012006101c2004200036022020072802002501100120004184084f0440200010180b200441306a24000b900101017f0240024002400240200028020022002d0014220141014d044020010d04200041086a28020041ffffffff074f0d02200028020c0d010c040b20014102470d03200041033a00140f0b2000200028020041016a22003602002000450d01000b230041106b2200240020002000410f6aad4280808080d00c8437030041a884c000200041c8bfc000100a000b000b0bc10601077f024002402001200041036a417c71220420006b2206490d00200120066b22084102762207450d004100210120002004470440200020046b2204417c4d044003402001200020036a22022c000041bf7f4a6a200241016a2c000041bf7f4a6a200241026a2c000041bf7f4a6a200241036a2c000041bf7f4a6a2101200341046a22030d000b0b200020036a21020340200120022c000041bf7f4a6a2101200241016a2102200441016a22040d000b0b200020066a2104024020084103712200450d002004200841fcffffff07716a22032c000041bf7f4a210520004101460d00200520032c000141bf7f4a6a210520004102460d00200520032c000241bf7f4a6a21050b200120056a21030340200421002007450d0241c0012007200741c0014f1b2205410371210602402005410274220441f007712201450440410021020c010b200020016a210841002102200021010340200220012802002202417f734107762002410676724181828408716a200141046a2802002202417f734107762002410676724181828408716a200141086a2802002202417f734107762002410676724181828408716a2001410c6a2802002202417f734107762002410676724181828408716a2102200141106a22012008470d000b0b200720056b2107200020046a2104200241087641ff81fc0771200241ff81fc07716a418180046c41107620036a21032006450d000b027f2000200541fc01714102746a22002802002201417f73410776200141067672418182840871220120064101460d001a200120002802042201417f734107762001410676724181828408716a220120064102460d001a20002802082200417f7341077620004106767241818284087120016a0b220141087641ff811c71200141ff81fc07716a418180046c41107620036a21030c010b200145044041000f0b2001410371210241002104200141044f04402001417c71210503402003200020046a22012c000041bf7f4a6a200141016a2c000041bf7f4a6a200141026a2c000041bf7f4a6a200141036a2c000041bf7f4a6a21032005200441046a2204470d000b2002450d010b200020046a21010340200320012c000041bf7f4a6a2103200141016a2101200241016b22020d000b0b20030bf10101017f230041206b220324000240200020024d0440200020014d200120024b720d01200320003602082003200136020c20032003410c6aad428080808020843703182003200341086aad4280808080208437031041c282c000200341106a41b0d7c000100a000b200320003602082003200236020c20032003410c6aad428080808020843703182003200341086aad4280808080208437031041b483c000200341106a41b0d7c000100a000b200320013602082003200236020c20032003410c6aad428080808020843703182003200341086aad4280808080208437031041ed83c000200341106a41b0d7c000100a000b5b01017f230041206b2205240020052001360204200520003602002005200336020c200520023602082005200541086aad4280808080e00c8437031820052005ad4280808080900c8437031041a484c000200541106a2004100a000b870201087f230041106b220624000240200020012802082204200128020049047f200641086a2109230041106b220524002005410c6a21072001280200220304402005410136020c20012802042108200541086a2107200321020b200720023602000240200528020c2202044020052802082103024020044504402003044020082003100b0b200141013602040c010b2008200320022004220710142203450d02200120033602040b200120043602000b41818080807821020b2009200736020420092002360200200541106a240020062802082204418180808078470d0120012802080520040b36020420002001280204360200200641106a24000f0b2004200628020c100f000b6501037f2000280200220028020c04402000410c6a2201280204220228020022030440200128020020031103000b20022802042202044020012802002002100b0b0b02402000417f460d002000200028020441016b220136020420010d0020004118100b0b0bfa0102057f017e230041106b220524004101210741042106024002402004ad2002ad7e220a422088a70d00200aa7220241808080807820036b4b0d00410021062005410c6a210802402004450d0020012802002209450d002005200336020c200420096c210620012802042104200541086a21080b2008200636020002400240027f0240200528020c04402005280208220145044020020d0220030c030b200420012003200210140c020b20020d00200321040c020b2002200310100b22040d00200020033602040c010b20002004360204410021070b410821060c010b410021020b200020066a200236020020002007360200200541106a24000be70201057f0240200141cdff7b41102000200041104d1b22006b4f0d00200041102001410b6a4178712001410b491b22046a410c6a10222202450d00200241086b21010240200041016b2203200271450440200121000c010b200241046b22052802002206417871200220036a410020006b7141086b220220004100200220016b41104d1b6a220020016b22026b21032006410371044020002003200028020441017172410272360204200020036a2203200328020441017236020420052002200528020041017172410272360200200120026a2203200328020441017236020420012002101a0c010b20012802002101200020033602042000200120026a3602000b024020002802042201410371450d0020014178712202200441106a4d0d0020002004200141017172410272360204200020046a2201200220046b2204410372360204200020026a2202200228020441017236020420012004101a0b200041086a21030b20030ba20601047f200041086b2201200041046b280200220341787122006a21020240024020034101710d002003410271450d012001280200220320006a2100200120036b220141e8c8c10028020046044020022802044103714103470d0141e0c8c100200036020020022002280204417e7136020420012000410172360204200220003602000f0b2001200310110b024002404180c9c100027f024002400240024020022802042203410271450440200241ecc8c100280200460d02200241e8c8c100280200460d0320022003417871220210112001200020026a2200410172360204200020016a2000360200200141e8c8c100280200470d0141e0c8c10020003602000f0b20022003417e7136020420012000410172360204200020016a20003602000b2000418002490d042001200010154180c9c1004180c9c10028020041016b220036020020000d0641c8c6c10028020022000d0241ff1f0c030b41ecc8c100200136020041e4c8c10041e4c8c10028020020006a22003602002001200041017236020441e8c8c100280200200146044041e0c8c100410036020041e8c8c10041003602000b200041f8c8c10028020022024d0d0541ecc8c1002802002200450d0541e4c8c10028020022034129490d0441c0c6c100210103402000200128020022044f04402000200420012802046a490d060b200128020821010c000b000b41e8c8c100200136020041e0c8c10041e0c8c10028020020006a220036020020012000410172360204200020016a20003602000f0b410021010340200141016a2101200028020822000d000b41ff1f2001200141ff1f4d1b0b3602000f0b024041d8c8c1002802002202410120004103767422037145044041d8c8c1002002200372360200200041f8017141d0c6c1006a220021020c010b200041f80171220041d0c6c1006a2102200041d8c6c1006a28020021000b200220013602082000200136020c2001200236020c200120003602080f0b4180c9c10041c8c6c1002802002200047f410021010340200141016a2101200028020822000d000b41ff1f2001200141ff1f4d1b0541ff1f0b360200200220034f0d0041f8c8c100417f3602000b0ba10e01077f230041206b220524002000027f0240024002400240024002400240024002400240024002400240024020010e2802010101010101010103050101040101010101010101010101010101010101010101080101010107000b200141dc00460d050b200241017145200141ff054d720d0741104100200141ab9d044f1b2202200241087222032001410b74220220034102742802a8c241410b74491b22032003410472220320034102742802a8c241410b7420024b1b22032003410272220320034102742802a8c241410b7420024b1b2203200341016a220320034102742802a8c241410b7420024b1b2203200341016a220320034102742802a8c241410b7420024b1b22034102742802a8c241410b742206200246200220064b6a20036a2206410274220241a8c2c1006a210820022802a8c241411576210241ff05210302402006411f4d0440200828020441157621032006450d010b200841046b28020041ffffff007121040b024020032002417f736a450d00200120046b2104200341016b21064100210303402003200241f5c3c0006a2d00006a220320044b0d012006200241016a2202470d000b0b2002410171450d07200541003a000e200541003b010c200520014114762d00f4c9403a000f20052001410476410f712d00f4c9403a001320052001410876410f712d00f4c9403a001220052001410c76410f712d00f4c9403a001120052001411076410f712d00f4c9403a001020014101726741027622022005410c6a22036a220441fb003a0000200441016b41f5003a00002003200241026b22026a41dc003a00002000200529010c370000200541fd003a001520052001410f712d00f4c9403a0014200020052f01143b00080c080b20004200370102200041dce0003b01000c0a0b20004200370102200041dce8013b01000c090b20004200370102200041dce4013b01000c080b20004200370102200041dcdc013b01000c070b20004200370102200041dcb8013b01000c060b200241800271450d0120004200370102200041dcce003b01000c050b200241ffffff0771418080044f0d030b41002102410021030240200122044120490d00200441ff00490440410121020c010b024002402004418080044f0440200441808008490d01200441feffff0071220241ae9d0b47200441e0ffff007141e0cd0a472002419ef00a477171200441f0d70b6b4171497120044180f00b6b41de6c497120044180800c6b419e744971200441d0a60c6b417b49712004418082386b41fae6544971200441f08338497121020c030b200441087641ff017121090340200241026a2108200320022d00a5d24022076a2106200920022d00a4d2402202470440200220094b0d03200621032008220241cc00470d010c030b02400240200320064b2006419c024b724504402007450d02200341f0d2c0006a21020c010b20032006419c02102b000b034020022d0000200441ff0171470440200241016a2102200741016b22070d010c020b0b410021020c040b200621032008220241cc00470d000b0c010b200441087641ff0171210903400240200241026a2108200320022d00fdcb4022076a2106200920022d00fccb402202470440200220094b0d01200621032008220241dc00470d020c010b02400240200320064b200641d4014b724504402007450d02200341d8ccc0006a21020c010b2003200641d401102b000b034020022d0000200441ff0171470440200241016a2102200741016b22070d010c020b0b410021020c040b200621032008220241dc00470d010b0b200441ffff0371210641012102410021040340200441016a2103024020042c00acce40220741004e0440200321040c010b200341f803470440200441adcec0006a2d0000200741ff0071410874722107200441026a21040c010b41c0d7c0001017000b200620076b22064100480d0220024101732102200441f803470d000b0c010b41012102410021070340200741016a2103024020072c008cd540220641004e0440200321070c010b200341a4024704402007418dd5c0006a2d0000200641ff0071410874722106200741026a21070c010b41c0d7c0001017000b200420066b22044100480d0120024101732102200741a402470d000b0b20024101710d01200541003a0018200541003b0116200520014114762d00f4c9403a001920052001410476410f712d00f4c9403a001d20052001410876410f712d00f4c9403a001c20052001410c76410f712d00f4c9403a001b20052001411076410f712d00f4c9403a001a2001410172674102762202200541166a22036a220441fb003a0000200441016b41f5003a00002003200241026b22026a41dc003a000020002005290116370000200541fd003a001f20052001410f712d00f4c9403a001e200020052f011e3b00080b410a0c030b2000200136020041800121024181010c020b20004200370102200041dcc4003b01000b4100210241020b3a000d200020023a000c200541206a24000bf10101047f230041106b220324002002200120026a22014b044041004100100f000b200341046a210420002802042106027f41082001200028020022024101742205200120054b1b2201200141084d1b220522014100480440410121024100210141040c010b027f0240027f20020440200620024101200110140c010b2001450440410121020c020b2001410110100b22020d002004410136020441010c010b2004200236020441000b210241080b20046a200136020020042002360200200328020441014604402003280208200328020c100f000b200328020821012000200536020020002001360204200341106a24000bfd0101067f230041106b220324002002200120026a22044b044041004100100f000b200341046a21052000280200220221062000280204210841012107410421010240410820042002410174220220022004491b2202200241084d1b2204220241ffffffff074b0440410021020c010b02400240027f20060440200820064101200210140c010b2002450440410121010c020b2002410110100b22010d00200541013602040c010b20052001360204410021070b410821010b200120056a200236020020052007360200200328020441014604402003280208200328020c100f000b200328020821012000200436020020002001360204200341106a24000b17002000200236020820002001360204200020023602000b100020002802002000280204200110210b0300000b0300000b0300000b0300000b0300000b5e01017f230041106b22032400200341003602082003200236020c20000440200020022001280210110000200341106a24000f0b0240200341086a22002802000d0020002802042200418408490d00200010180b41f5bec00041321004000b0300000b0300000b0300000b0300000b0300000b0300000b0300000b0300000b0300000b0300000b0300000b0300000b0600200010270b0c004184c9c10041013a00000b0a002000101e41c301710b0b00200041ff01714100470b0b00200041ff01714101460b5800024002400240024002400240200041107145044020004104710d0120004103710d040c060b2000410171450d010c040b20004101710d010b2000410271450d030c010b2000410871450d010b41000f0b41020f0b41010b2501017f230041106b220124002001200041086b36020c2001410c6a1029200141106a24000b4201027f230041106b220124002001200041086b220036020c2001410c6a220210292000200028020041016b220036020020004504402002102e0b200141106a24000b3c01027f230041106b22012400200041086b2200200028020041016b22023602002001200036020c20024504402001410c6a102e0b200141106a24000b2701017f200141086b2202200228020041016a36020020002001360204200041a8bfc0003602000b810401087f230041306b2203240020032001360204200320003602002003200236020820032003412f6a2200360228200320003602242003200341086a3602202003200341046a36021c2003200036021820032000360214200320003602102003200336020c230041106b220524002003410c6a22012802002802002100200541086a20012802102802002001280214280200101d20052802082108200528020c210720004106762101027f027f02400240024002402000410276410371220241014d04402002450d01410120014101710d051a20014102710d020c040b20024102460d020b20020d0241d8b2c000210141270c040b20014104714102760c020b20014104714102760c010b41000b20004104764103712209410146044041ffb2c0002101411f0c010b2002410146220a2000410a762204411071410047200441ff0171220641037620064102767271712206724504404194b4c00021014127200441c00071200041838008714180800846720d011a200a200441127141124620094102467171452000410371452004412071727245044041bbb4c000210141340c020b41efb4c00041a4b5c000200241024620047122001b21014135412220001b0c010b41beb3c000419eb3c00020061b210141d600412020061b0b2100200120002008200710282007044020082007100b0b200541106a2400200341306a24000b910401077f230341016b22052403200520012601230041106b220724002007200536020c230041206b2203240041032102200320004102764103712d00959b4022043a000b2007410c6a220828020025011003220641054f04404188bbc00041ff014188bcc000100a000b2003200636020c0240200441014d04402004450d01410021020c010b20044102470440410221020c010b410121020b027f024020022006460440024002400240024002402000101e41ff01712200410f4d0440200041074b0d0220000d0141e0afc000210241210c080b200041194d044020004110470d0341f9b0c0002102413d0c080b2000411a460d032000411f470d0441ffb1c000210241310c070b4181b0c000210241290c060b20004108460d0441d9b0c000210241200c050b41b6b1c000210241130c040b41c9b1c000210241360c030b41b0b2c000210241280c020b2003410836021c2003410936021420032003410b6a36021820032003410c6a36021041a183c000200341106a41a49bc000100a000b41aab0c0002102412f0b2104230041206b22002400200041186a200828020025011002200041106a2000280218200028021c1024200041086a20002802102000280214101d200341106a22062000280208200028020c1035200041206a2400200220042003280214200328021810282006101c200341206a2400200741106a24002005d06f4101fc1101200541016a24030b1a01017f2000280200220141004a044020002802042001100b0b0b1701017f20002802002201044020002802042001100b0b0b06002000101c0b0c00200120002802001105000be40502077f016f0240230041d0006b2202240020024100360234200242808080801037022c20024198bac00036023c200242a08080800637024020022002412c6a2208360238230041306b22032400410121070240200241386a2204419cc2c000410c100c0d0020042802042105200428020020032001280208220029020037020820032000410c6aad428080808020843703202003200041086aad428080808020843703182003200341086aad4280808080c00984370310200541ba82c000200341106a2205100d0d00200520012802002200200128020428020c2206110100200021010240200329031042edbaadb6cd85d4f5e30085200329031842f88299bd95eec6c5b97f858450047f41040520052000200611010020032903104295c4f2aac5a6d5835485200329031842d3f0b58d988afcd17785844200520d01200041046a210141080b20006a280200210020012802002101200441a8c2c0004102100c0d01200420012000100c0d010b410021070b200341306a24002007450440200220022802343602282002200229022c370320200241206a2201410a1013200228022420022802286a22004194bac0002f00003b00082000418cbac00029000037000020022002280228410a6a3602281008210910202200200926012004200025011007200241186a2002280238200228023c1024200241106a2002280218200228021c101d20082002280210200228021410352002280230210420012002280234220110132002280228210320022001047f20010440200228022420036a20042001fc0a00000b20022802280520030b20016a360228200241206a41021013200228022420022802286a418a143b00002002200228022841026a22013602282002200136024020022002290320370338200241086a200241386a102d2002280208200228020c10062002412c6a101c20004184084f0440200010180b200241d0006a24000c010b41c0bac0004137200241cf006a41b0bac00041f8bac000102c000b0b0f0020004198bac00020012002100d0b360002402003694101470d0020034100200141808080807820036b4d1b2203450d00200020012003200210142200450d0020000f0b000b3901017f02402001694101470d0020014100200041808080807820016b4d1b2202450d00200004402000200210102201450d010b20010f0b000b0d002001044020002001100b0b0b13004198c5c1002000ad4220864201843703000b68002001027f0240024002402000280200220041014c044020000d01410a210041f89ac0000c040b20004102460d0120004103470d024108210041f09ac0000c030b4106210041829bc0000c020b4104210041889bc0000c010b41092100418c9bc0000b2000100c0b4401027f2001280204210220012802002103410841041010220145044041044108101f000b20012002360204200120033602002000418cc2c000360204200020013602000b13002000418cc2c000360204200020013602000b0c00200020012902003703000b1000200120002802002000280204100c0be60102027f017e230041306b220224002001280200418080808078460440200128020c21032002410036022c2002428080808010370224200241246a41d8bfc000200328020022032802002003280204100d1a2002200228022c220336022020022002290224220437031820012003360208200120043702000b20012802082103200141003602082001290200210420014280808080103702002002200336021020022004370308410c4104101022014504404104410c101f000b2001200228021036020820012002290308370200200041acc2c00036020420002001360200200241306a24000b910102027f017e230041206b220224002001280200418080808078460440200128020c21032002410036021c2002428080808010370214200241146a41d8bfc000200328020022032802002003280204100d1a2002200228021c220336021020022002290214220437030820012003360208200120043702000b200041acc2c00036020420002001360200200241206a24000b3e002000280200418080808078470440200120002802042000280208100c0f0b20012802002001280204200028020c28020022002802002000280204100d0b0900200041003602000b50002001027f20002d0000220041014d044020004504404108210041f09ac0000c020b410a210041f89ac0000c010b200041024704404104210041889bc0000c010b4106210041829bc0000b2000100c0bd10301037f230041106b220424000240024002402001280208220241808080107145044020024180808020710d01200020011019450d02410121020c030b200028020021020340200320046a410f6a2002410f712d00f4c9403a0000200341016b2103200241047622020d000b410121022001418ac4c1004102200320046a41106a410020036b1012450d010c020b200028020021020340200320046a410f6a2002410f712d008cc4413a0000200341016b2103200241047622020d000b410121022001418ac4c1004102200320046a41106a410020036b10120d010b20012802004188c4c1004102200128020428020c1102000440410121020c010b200041046a210002402001280208220241808080107145044020024180808020710d0120002001101921020c020b20002802002102410021030340200320046a410f6a2002410f712d00f4c9403a0000200341016b2103200241047622020d000b2001418ac4c1004102200320046a41106a410020036b101221020c010b20002802002102410021030340200320046a410f6a2002410f712d008cc4413a0000200341016b2103200241047622020d000b2001418ac4c1004102200320046a41106a410020036b101221020b200441106a240020020b0d00200141f0c3c0004105100c0b0d0020014187bac0004105100c0b0d00200141dcc4c1004118101b0b0d00200141bcc4c1004120101b0b8d0101047f230041106b22022400027f41012001280200220341272001280204220528021022011100000d001a200220002802004181021032024020022d000d22004181014f0440200320022802002001110000450d0141010c020b2003200220022d000c22046a200020046b200528020c110200450d0041010c010b2003412720011100000b200241106a24000b5401017f024002402000280200200028020822036b20024904402000200320021033200028020821030c010b2002450d010b2002450d00200028020420036a20012002fc0a00000b2000200220036a36020841000b5401017f024002402000280200200028020822036b20024904402000200320021034200028020821030c010b2002450d010b2002450d00200028020420036a20012002fc0a00000b2000200220036a36020841000b3d01017f2000200210132000280208210320002002047f20020440200028020420036a20012002fc0a00000b20002802080520030b20026a36020841000b0f00200041e0c2c00020012002100d0b0f00200041d8bfc00020012002100d0b880201067f200028020822042102027f41012001418001490d001a41022001418010490d001a41034104200141808004491b0b2206200028020020046b4b047f200020042006103320002802080520020b20002802046a2102024020014180014f04402001413f7141807f722105200141067621032001418010490440200220053a00012002200341c001723a00000c020b2001410c7621072003413f7141807f722103200141ffff034d0440200220053a0002200220033a00012002200741e001723a00000c020b200220053a0003200220033a000220022007413f7141807f723a0001200220014112764170723a00000c010b200220013a00000b2000200420066a36020841000b880201067f200028020822042102027f41012001418001490d001a41022001418010490d001a41034104200141808004491b0b2206200028020020046b4b047f200020042006103420002802080520020b20002802046a2102024020014180014f04402001413f7141807f722105200141067621032001418010490440200220053a00012002200341c001723a00000c020b2001410c7621072003413f7141807f722103200141ffff034d0440200220053a0002200220033a00012002200741e001723a00000c020b200220053a0003200220033a000220022007413f7141807f723a0001200220014112764170723a00000c010b200220013a00000b2000200420066a36020841000bf20101067f200028020821062000027f410120014180014922030d001a41022001418010490d001a41034104200141808004491b0b22071013200028020420002802086a2102024020034504402001413f7141807f722103200141067621042001418010490440200220033a00012002200441c001723a00000c020b2001410c7621052004413f7141807f722104200141ffff034d0440200220033a0002200220043a00012002200541e001723a00000c020b200220033a0003200220043a000220022005413f7141807f723a0001200220014112764170723a00000c010b200220013a00000b2000200620076a36020841000b100020002802042000280208200110210b1c00200041c0c0c000290200370208200041b8c0c0002902003702000b1000200120002802002000280204101b0bbe0601107f200028020021062000280204210441002100230041106b220a24004101210c02402001280200220b41222001280204220d280210220e1100000d00024020044504400c010b410020046b210f20042100200621010240027f0340200020016a4100210302400340200120036a22052d0000220741ff006b41ff017141a10149200741224672200741dc0046720d012000200341016a2203470d000b200020086a0c020b200541016a2101024020052c0000220041004e0440200041ff017121000c010b20012d0000413f7121092000411f712107200541026a21012000415f4d0440200741067420097221000c010b20012d0000413f712009410674722109200541036a21012000417049044020092007410c747221000c010b2007411274418080f0007120012d0000413f71200941067472722100200541046a21010b200a20004181800410320240200a2d000d2207200a2d000c22096b221141ff01714101460d000240024002402002200320086a22054b0d0002402002450d00200220044f044020022004470d020c010b200220066a2c000041bf7f4c0d010b02402005450d00200420054d04402005200f6a450d010c020b200620086a20036a2c000041bf7f4c0d010b200b200220066a200820026b20036a200d28020c2202110200450d010c020b2006200420022005419cc4c1001016000b024020074181014f0440200b200a280200200e1100000d020c010b200b2009200a6a201120021102000d010b027f41012000418001490d001a41022000418010490d001a41034104200041808004491b0b20086a20036a21020c010b0c050b027f41012000418001490d001a41022000418010490d001a41034104200041808004491b0b20086a220520036a210820016b22000d000b200320056a0b22032002490d004100210002402002450d00200220044f0440200222002004470d020c010b2002220020066a2c000041bf7f4c0d010b2003450440410021030c020b200320044f044020032004460d02200021020c010b200320066a2c000041bf7f4a0d01200021020b200620042002200341acc4c1001016000b200b200020066a200320006b200d28020c1102000d00200b4122200e110000210c0b200a41106a2400200c0b1c00200041b0c0c000290200370208200041a8c0c0002902003702000b140020002802002001200028020428020c1100000b0b002000280200200110190bdf0101047f230041106b22032400027f20002802002f0100220241e8074f04402003200220024190ce006e22004190ce006c6b220541ffff037141e4006e22044101742f00b4ca403b000c20032005200441e4006c6b41ffff03714101742f00b4ca403b000e41010c010b2002210041052002410a490d001a20032002200241e4006e220041e4006c6b41ffff03714101742f00b4ca403b000e41030b21044100200220001b450440200441016b22042003410b6a6a20004101742d00b5ca403a00000b2001410141002003410b6a20046a410520046b1012200341106a24000b0b002000280200200110360b0600100510260b0b8bc5010600418080c0000bd1136361706163697479206f766572666c6f77c0c0000d626567696e203e20656e642028c003203e20c01029207768656e20736c6963696e672060c00160c000117374617274206279746520696e64657820c016206973206f7574206f6620626f756e6473206f662060c00160c0000f656e64206279746520696e64657820c016206973206f7574206f6620626f756e6473206f662060c00160c000117374617274206279746520696e64657820c026206973206e6f742061206368617220626f756e646172793b20697420697320696e7369646520c0082028627974657320c00629206f662060c00160c0000f656e64206279746520696e64657820c026206973206e6f742061206368617220626f756e646172793b20697420697320696e7369646520c0082028627974657320c00629206f662060c00160c000c0013ac0013ac00016736c69636520696e6465782073746172747320617420c00d2062757420656e647320617420c00020696e646578206f7574206f6620626f756e64733a20746865206c656e20697320c012206275742074686520696e64657820697320c000c00f207761732074616b656e20666f7220c0001272616e676520737461727420696e64657820c022206f7574206f662072616e676520666f7220736c696365206f66206c656e67746820c0001072616e676520656e6420696e64657820c022206f7574206f662072616e676520666f7220736c696365206f66206c656e67746820c000c0023a20c000017bc0017d00c00a3a7b2273696e6365223ac00b2c2268656164657273223ac0017d00017bc0013ac0017d002f72757374632f353938303736313665316661323534303732346266626163313464373937366437653461333836302f6c6962726172792f616c6c6f632f7372632f636f6c6c656374696f6e732f62747265652f6d61702f656e7472792e7273002f72757374632f353938303736313665316661323534303732346266626163313464373937366437653461333836302f6c6962726172792f636f72652f7372632f736c6963652f736f72742f7368617265642f736d616c6c736f72742e7273002f72757374632f353938303736313665316661323534303732346266626163313464373937366437653461333836302f6c6962726172792f636f72652f7372632f736c6963652f736f72742f737461626c652f717569636b736f72742e7273002f72757374632f353938303736313665316661323534303732346266626163313464373937366437653461333836302f6c6962726172792f616c6c6f632f7372632f666d742e7273002f72757374632f353938303736313665316661323534303732346266626163313464373937366437653461333836302f6c6962726172792f616c6c6f632f7372632f7374722e7273002f636172676f2f72656769737472792f7372632f696e6465782e6372617465732e696f2d313934396366386336623562353537662f7765622d7379732d302e332e3130372f7372632f66656174757265732f67656e5f5265717565737444657374696e6174696f6e2e7273002f636172676f2f72656769737472792f7372632f696e6465782e6372617465732e696f2d313934396366386336623562353537662f6a732d7379732d302e332e3130372f7372632f667574757265732f6a7370692e7273007372632f64656275672e7273002f72757374632f353938303736313665316661323534303732346266626163313464373937366437653461333836302f6c6962726172792f616c6c6f632f7372632f737472696e672e7273002f72757374632f353938303736313665316661323534303732346266626163313464373937366437653461333836302f6c6962726172792f7374642f7372632f70616e69636b696e672e7273002f72757374632f353938303736313665316661323534303732346266626163313464373937366437653461333836302f6c6962726172792f616c6c6f632f7372632f636f6c6c656374696f6e732f62747265652f6e617669676174652e7273002f72757374632f353938303736313665316661323534303732346266626163313464373937366437653461333836302f6c6962726172792f636f72652f7372632f756e69636f64652f7072696e7461626c652e7273007372632f7461626c652e7273002f72757374632f353938303736313665316661323534303732346266626163313464373937366437653461333836302f6c6962726172792f616c6c6f632f7372632f636f6c6c656374696f6e732f62747265652f6e6f64652e7273002f636172676f2f72656769737472792f7372632f696e6465782e6372617465732e696f2d313934396366386336623562353537662f7765622d7379732d302e332e3130372f7372632f66656174757265732f67656e5f526571756573744d6f64652e7273002f72757374632f353938303736313665316661323534303732346266626163313464373937366437653461333836302f6c6962726172792f7374642f7372632f73796e632f6f6e63652e7273002f72757374632f353938303736313665316661323534303732346266626163313464373937366437653461333836302f6c6962726172792f636f72652f7372632f666d742f6d6f642e7273002f72757374632f353938303736313665316661323534303732346266626163313464373937366437653461333836302f6c6962726172792f616c6c6f632f7372632f7261775f7665632f6d6f642e7273002f72757374632f353938303736313665316661323534303732346266626163313464373937366437653461333836302f6c6962726172792f616c6c6f632f7372632f7665632f6d6f642e7273002f72757374632f353938303736313665316661323534303732346266626163313464373937366437653461333836302f6c6962726172792f616c6c6f632f7372632f7665632f737065635f66726f6d5f697465725f6e65737465642e7273002f727573742f646570732f646c6d616c6c6f632d302e322e31312f7372632f646c6d616c6c6f632e7273002f636172676f2f72656769737472792f7372632f696e6465782e6372617465732e696f2d313934396366386336623562353537662f636f6e736f6c655f6572726f725f70616e69635f686f6f6b2d302e312e372f7372632f6c69622e727300012fc0022f6900015bc0015d00015bc0012cc0015d00015bc0012cc0012cc0015d00c0113a20612062697420666f7220656163682e000b5b6d696e692d636f695d20c0022028c00129001272656d6f76616c20696e6465782028697320c016292073686f756c64206265203c206c656e2028697320c0012900042f2a2a20c011202a2f0a6578706f727420636f6e737420c0c003203d20c0023b0a00002e0810005e0000003900000012000000b80810005e000000950000000e0041dc93c0000bd126010000000f00000010000000110000004f6e636520696e7374616e6365206861732070726576696f75736c79206265656e20706f69736f6e65646f6e652d74696d6520696e697469616c697a6174696f6e206d6179206e6f7420626520706572666f726d6564207265637572736976656c790000f70610004c0000009f000000320000006d6964203e206c656e000000170310005f0000004d0000001f000000170310005f0000004700000017000000617373657274696f6e206661696c65643a206c656e203e2030000000360610005b0000006f01000009000000730510005f000000c6000000270000005602100060000000a00100002e000000617373657274696f6e206661696c65643a20696478203c204341504143495459617373657274696f6e206661696c65643a20656467652e686569676874203d3d2073656c662e686569676874202d2031360610005b000000b602000009000000360610005b000000ba02000009000000360610005b000000f00000004d000000617373657274696f6e206661696c65643a207372632e6c656e2829203d3d206473742e6c656e2829360610005b0000005407000005000000360610005b000000d004000023000000360610005b0000001305000024000000617373657274696f6e206661696c65643a20656467652e686569676874203d3d2073656c662e6e6f64652e686569676874202d2031000000360610005b0000000304000009000000617373657274696f6e206661696c65643a20636f756e74203e203000360610005b000000f905000009000000617373657274696f6e206661696c65643a206f6c645f72696768745f6c656e202b20636f756e74203c3d20434150414349545900360610005b000000010600000d000000617373657274696f6e206661696c65643a206f6c645f6c6566745f6c656e203e3d20636f756e7400360610005b000000020600000d000000696e7465726e616c206572726f723a20656e746572656420756e726561636861626c6520636f6465360610005b0000003106000016000000730510005f0000005802000030000000730510005f000000160200002f000000730510005f000000a100000024000000c003100048000000b100000016000000617474656d707420746f206a6f696e20696e746f20636f6c6c656374696f6e2077697468206c656e203e207573697a653a3a4d4158000000c0031000480000009a0000000a000000e10710004c000000af0f00000d0000004e6176696761746553616d654f726967696e4e6f436f7273436f72735f5f496e76616c6964000102036672616d65696672616d65cd0410000c0000005600000009000000706c616e7665726469637475706b6565702f2f205072696e746564206279207372632f7461626c652e72732e0a546865206e616d6573206f66207468652069736f6c6174696f6e20686561646572732e48454144455253737472696e675b5d546865206e616d6573206f6620746865206d6f6465732c2066726f6d207468652066697273742072756e67206f6620746865206c616464657220746f2069747320666f6f742e4d4f444553466f722065616368206d6f64652c207468652076616c7565206f662065616368206865616465723b20656d7074792077686572652069742073656e6473206e6f6e652e56414c554553737472696e675b5d5b5d466f722065616368206865616465722c2074686520746f6b656e73207468617420736574746c652069742c2065616368207769746820746865206d6f64657320696e20776869636820697420646f65732c20617320626974732e544f4b454e535265636f72643c737472696e672c206e756d6265723e5b5d466f722065616368206d6f646520616e6420706c616e2c20746865206865616465727320746861742069742073656e64732c20617320626974732e53454e546e756d6265725b5d5b5d57686574686572207265736f7572636573206f66206f74686572206f726967696e7320617265206665746368656420776974686f75742063726564656e7469616c733a20612062697420666f722065616368206d6f64652e414e4f4e594d4f5553466f722065616368206d6f64652c2074686520636f6e646974696f6e73206f6e2077686963682060616464526f7574657360206c65747320612072657175657374207468726f7567682e524f555445536f626a6563745b5d5b5d466f722065616368206d6f646520616e6420656e67696e652c20746865206d6f64652062656c6f772e42454c4f57466f722065616368206d6f64652c2077686574686572206974207072656c6f616473207768657265206e6f2070616765206973206578636c756465643a20612062697420666f72206561636820656e67696e652e5052454c4f4144536e756d6265725b5d54686520746f6b656e73206f662074686520656e67696e657320696e20612075736572206167656e742e454e47494e4553466f72206561636820656e67696e652c206f6e206120636f6d707574657220616e64206f6e20416e64726f69642c207468652076657273696f6e732066726f6d207768696368206f6e20616e6f74686572206d6f64652069732074686520626573743a20706169727320696e20726973696e67206f726465722e53494e43455b6e756d6265722c206e756d6265725d5b5d5b5d5b5d576869636820656e67696e65732063757420626f64696573435554535f424f44494553576869636820656e67696e657320686964652074686520726566657272657248494445535f5245464552524552576869636820656e67696e657320646973677569736520666f726d734449534755495345535f464f524d53576869636820656e67696e65732074616b652072616e67657320776974686f75742060436f6e74656e742d52616e67656054414b45535f424152455f52414e4745535468652075736572206167656e7473207768657265206e6f7468696e672069736f6c617465732e554e41424c453b2077765c295468652075736572206167656e7473206f662073656172636820656e67696e65732e435241574c455253626f745b2f3b5d7c7370696465727c736c7572707c65787465726e616c6869747c696e7370656374696f6e54686520747970657320746861742062726f77736572732073686f772e53484f574e5e28746578747c696d6167657c617564696f7c766964656f7c6d756c746970617274292f7c5b2f2b5d287868746d6c7c786d6c7c6a736f6e7c7064667c6a6176617363726970747c6f676729546865206e616d6573206f662072657175657374206d6f6465732e524551554553545f4d4f4445532c54686520636c6173736573206f662064657374696e6174696f6e733b20616e79206f7468657220697320302e44455354494e4154494f4e535265636f72643c737472696e672c206e756d626572207c20756e646566696e65643e5468652073746174757365732066726f6d207768696368206f6e206120726573706f6e73652068617320616e6f7468657220636c6173733a20706169727320696e20726973696e67206f726465722e53544154555345535b6e756d6265722c206e756d6265725d5b5d4120666163742061626f7574206120726571756573742e63726f73735f6f726967696e676574666f6c6c6f77735f7265646972656374736f6e6c795f69665f63616368656468616e6465645f6261636b6578636c756465646469736775697365640000003b1410000c00000047141000030000004a141000110000005b1410000e000000691410000b00000074141000080000007c141000090000004120666163742061626f7574206120726573706f6e73652e72656469726563746564746f705f6c6576656c6368616c6c656e6765736375745f646f776e6c6f616472657065617461626c6564656d616e646564696e5f756e69736f6c617465646f75747369646500d81410000a000000e214100009000000eb1410000a000000f51410000c000000011510000a0000000b15100008000000131510000d00000020151000070000004120666163742061626f75742074686520776f726b65722e61736b65645f6e6f7761736b65645f6c6174656c7972656c69657665646c6566745f6265666f72656f727068616e65648015100009000000891510000c00000095151000080000009d1510000b000000a8151000080000004120706c616e2e4c45415645444f43554d454e54574f524b45525f534352495054434f52535f4645544348416e206163742e5041535352454449524543545245575249544548414e445f4241434b4b454550576861742074686520776f726b657220646f65732061626f757420697473656c662e41534b554e52454749535445524120636c617373206f662073746174757365732e4d495353494e4757686572652074686520736574746c6564206865616465727320626567696e20696e2061207175657374696f6e20666f72206120766572646963742e534554544c45445f415454686520706c616e20666f72206120726571756573742e504c414e5468652076657264696374206f6e206120726573706f6e73652e5645524449435455504b4545502f2a2a20416e20616e737765722c206f7220612062697420746f206c6f6f6b2061742c20616e64207768617420666f6c6c6f7773206966206974206973203020616e6420696620697420697320312e202a2f0a6578706f727420747970652054726565203d206e756d626572207c205b6e756d6265722c20547265652c20547265655d3b0a0000000000000004000000040000001200000013000000130000005472656554686520706f736974696f6e206f662061206d6f64652e20416e64726f696400290610000c0000006501000016000000290610000c00000051010000100000006c65667420616c6f6e653a206e6f206d6f64652069736f6c6174657320686572656c65667420616c6f6e653a206f6e6c79207468652062726f777365722063616e2066657463682069746c65667420616c6f6e653a206f6e6c79207468652062726f77736572206d61792072656164206974732063616368656c65667420616c6f6e653a207468652070616765206973206578636c756465646c65667420616c6f6e653a2074686520736572766572206d7573742073656520776869636820736974652074686520666f726d2063616d652066726f6d666574636865643a206120646f63756d656e74666574636865643a206120776f726b65722773207363726970742c207265667573656420776974686f7574206f7572206865616465726665746368656420616e6f6e796d6f75736c793a2061207265736f75726365206f6620616e6f74686572206f726967696e6c65667420616c6f6e653a206e6f7468696e6720696e206974206e65656473206120686561646572706173736564206f6e3a206e6f7468696e6720696e206974206e65656473206120686561646572706173736564206f6e3a20697420686f6c6473206e6f20646f63756d656e74706173736564206f6e3a2069742069736f6c6174657320627920697473656c6668616e646564206261636b3a207468726f756768206120776f726b65722c207468652062726f777365722061736b7320666f72206e6f2070617373776f726420616e64206d61792063757420612066696c65206f6666706173736564206f6e3a2069747320646f63756d656e74206973206e6f742069736f6c61746564706173736564206f6e3a20616e206572726f7220706167652074686174206d617920626520736f6d65626f647920656c73652773726564697265637465643a2069747320696d706f727473207265736f6c766520616761696e7374206974732066696e616c2055524c72657772697474656e3a2069736f6c6174696f6e206865616465727320616464656464697063726564656e7469616c6c657373726571756972652d636f72706e6f6e654368726f6d654368726f6d6520416e64726f696400e71a10000600000089000000ed1a10000e0000009200000046697265666f7800e71a10000600000060000000ed1a10000e00000060000000141b1000070000007700000069736f6c6174652d616e642d63726564656e7469616c6c65737373616d652d6f726967696e63726f73732d6f726967696e726571756573744d6f64656e61766967617465711b10000b0000007c1b1000080000007265717565737444657374696e6174696f6e776f726b6572736861726564776f726b6572711b10000b0000007c1b100008000000941b100012000000a61b100006000000941b100012000000ac1b10000c0000006e6f2d636f727300711b10000b0000007c1b100008000000941b100012000000a61b100006000000941b100012000000ac1b10000c000000711b10000b000000e81b10000700000069736f6c6174652d616e642d726571756972652d636f7270401b10001a000000301c1000180000005a1b10000b000000d71a10000c000000c91a10000e000000d71a10000c00000073616d652d736974650000005a1b10000b000000781c100009000000651b10000c000000446f63756d656e742d49736f6c6174696f6e2d506f6c69637943726f73732d4f726967696e2d4f70656e65722d506f6c69637943726f73732d4f726967696e2d456d6265646465722d506f6c69637943726f73732d4f726967696e2d5265736f757263652d506f6c6963794572726f720a0a537461636b3a0a0a0000140000000c000000040000001500000016000000170041b8bac0000bbd0801000000180000006120446973706c617920696d706c656d656e746174696f6e2072657475726e656420616e206572726f7220756e65787065637465646c7900da0410004b000000640b00000e000000696e7465726e616c206572726f723a20656e746572656420756e726561636861626c6520636f64653a20546865204a532062696e64696e672073686f756c64206f6e6c7920657665722070726f6475636520612076616c69642076616c7565206f72207468652073706563696669632027696e76616c6964272076616c75650092061000640000000400000001000000090410006b000000040000000100000073616d652d6f726967696e6e6f2d636f7273636f72736e61766967617465436f6e76657274696e6720616e20696e76616c696420737472696e6720656e756d2028526571756573744d6f646529206261636b20746f206120737472696e672069732063757272656e746c79206e6f7420737570706f72746564617564696f617564696f776f726b6c6574646f63756d656e74656d626564666f6e74696d6167656d616e69666573746f626a6563747061696e74776f726b6c65747265706f7274736372697074736861726564776f726b65727374796c65747261636b766964656f776f726b657278736c74436f6e76657274696e6720616e20696e76616c696420737472696e6720656e756d20285265717565737444657374696e6174696f6e29206261636b20746f206120737472696e672069732063757272656e746c79206e6f7420737570706f72746564636c6f7375726520696e766f6b6564207265637572736976656c79206f72206166746572206265696e672064726f7070656400450000004600000047000000480000007504100057000000c80000002c0000007504100057000000bb000000200000004d0000000c000000040000004e0000004f0000005000000000000000080000000400000051000000520000005300000054000000550000001000000004000000560000005700000058000000590000006d5dcbd62c50eb637841a657711b8bb915a25c55345507d45378ad8151f0a3f7617373657274696f6e206661696c65643a207073697a65203e3d2073697a65202b206d696e5f6f7665726865616400008d0810002a000000b104000009000000617373657274696f6e206661696c65643a207073697a65203c3d2073697a65202b206d61785f6f7665726865616400008d0810002a000000b70400000d00000063616e6e6f74206d6f64696679207468652070616e696320686f6f6b2066726f6d20612070616e69636b696e6720746872656164260510004c00000090000000090000000000000008000000040000005a00000070616e69636b6564206174203a0a00004d0000000c000000040000005b0000006361706163697479206f766572666c6f7700000090071000500000001c000000050000005c0000000c000000040000005d0000005e0000005f004180c3c0000bf4810101000000600000006120666f726d617474696e6720747261697420696d706c656d656e746174696f6e2072657475726e656420616e206572726f72207768656e2074686520756e6465726c79696e672073747265616d20646964206e6f74000077031000480000008f0200000e0000004572726f7200700007002d0101010201020101480b30151001650702060202010423011e1b5b0b3a09090118040109010301052b033b092a180120370101010408040103070a021d013a0101010204080109010a021a010202390104020402020303011e0203010b0239010405010204011402160601013a0101020104080107030a021e013b0101010c01090128010301370101030503010407020b021d013a01020201010303010407020b021c02390201010204080109010a021d0148010401020301010801510102070c08620102090b0749021b0101010101370e01050102050b0124090166040106010202021902040310040d01020206010f01000300041c031d021e02400201070801020b09012d030101750222017603040209010603db0202013a010107010101010208060a0201302e020c1404300a040326090c02200402063801010203010105380802029803010d0107040106010302c6400001c32100038d016020000669020004010a200250020001030104011902050197021a120d012608190b01012c03300102040202020124014306020202020c0108012f01330101030202050201012a020801ee010201040100010010101000020001e201950500030102050428030401a5020004410500024d06460b31047b01360f290102020a033104020207013d03240501083e010c0234090101080402015f030204060102019d01030815023902010101010c0109010e07030543010206010102010103040301010e025508020301011701510102060101020101020102eb010204060201021b025508020101026a0101010208650101010204010500090102f5010a040401900402020401200a280602040801090602032e0d0102c60101030101c9070106010152160207010201027a06030101020107010148020301010100020b023405050317010001060f000c030300053b0700013f0451010b020002002e021700050306080802071e0494030037043208010e011605010f000701110207010201056401a00700013d040004fe02f30102010702050100076d07006080f000303132333435363738396162636465665b2e2e2e5d63616c6c656420604f7074696f6e3a3a756e77726170282960206f6e206120604e6f6e65602076616c75653030303130323033303430353036303730383039313031313132313331343135313631373138313932303231323232333234323532363237323832393330333133323333333433353336333733383339343034313432343334343435343634373438343935303531353235333534353535363537353835393630363136323633363436353636363736383639373037313732373337343735373637373738373938303831383238333834383538363837383838393930393139323933393439353936393739383939000601010301040205070702080809020a050b020e04100111021205131c140115021702190d1c051d081f0124016a046b026e02af03b102bc02cf02d102d40cd509d602d702da01e005e102e601e704e802ee20f004f802fa05fb010c273b3e4e4f8f9e9e9f7b8b9396a2b2ba86b1060709363d3e56f3d0d1041418363756577faaaeafbd35e01287898e9e040d0e11122931343a4546494a4e4f64658a8c8d8fb6c1c3c4c6cbd65cb6b71b1c07080a0b141736393aa8a9d8d909379091a8070a3b3e66698f92116f5fbfeeef5a62b9baf4fcff53549a9b2e2f2728559da0a1a3a4a7a8adbabcc4060b0c151d3a3f4551a6a7cccda007191a22253e3fdfe7ecefffc5c604202325262833383a484a4c50535556585a5c5e606365666b73787d7f8aa4aaafb0c0d0aeaf6e6fc7ddde935e227b0503042d036603012f2e80821d03310f1c0424091e052b0544040e2a80aa06240424042808340b4e03340c813709160a08183b45390363080930160521031b051b2638044b052f040a070907402027040c0936033a051a07040c07504937330d33072e080a0626031d080280d05210060809212e082a161a261c1417094e042409440d19070a0648082709750b423e2a063b050a06510601051003050b5908021d621e48080a80a65e22450b0a060d133a060a06141c2c041780b93c64530c48090a46451b4808530d49070a560858220e0a06460a1d03474937030e080a0639070a062c040a80f619073b031d55010f320d839b66750b80c48a4c630d843010160a8f9b0582479ab93a86c68239072a045c06260a460a28051381b03a80c65b05342c4b0439071140050b07099cd629206173a1fd81330f011d060e0408818c89046b050d030907108f6080fd0381b406170f110f4709743c80f60a73087015467a140c140c570919808781470385420f1584501f060680d52b053e2101702d031a040281401f113a050181d02a80d62b040180c036080280e080f7294c040a04028311444c3d80c23c06010455051b3402810e2c04640c560a80ae381d0d2c040907020e06809a83d90311030d0380da060c04010f0c0438080a0628082c04020e09278158081d030b033b041e040a0780fb840500010305050606020706080709110a1c0b190c190d100e0c0f0410031212130916011704180119031a091b011c021f1620032b022d0b2e01300431023201a902aa04ab08fa02fb05fe03ff09ad78798b8da23057588b8c901cdd0e0f4b4cfbfc2e2f3f5c5d5fe2848d8e9192a9b1babbc5c6c9cadee4e5ff00041112293134373a3b3d494a5d848e92a9b1b4babbc6cacecfe4e500040d0e11122931343a3b4546494a5e646584919b9dc9cecf0d11293a3b4549575b5e5f64658d91a9b4babbc5c9dfe4e5f00d11454964658084b2bcbebfd5d7f0f183858ba4a6bebfc5c7cfdadb4898bdcdc6cecf494e4f57595e5f898e8fb1b6b7bfc1c6c7d71116175b5cf6f7feff806d71dedf0e1f6e6f1c1d5f7d7eaeafdedf4dbbbc16171e1f46474e4f585a5c5e7e7fb5c5d4d5dcf0f1f572738f7475262e2fa7afb7bfc7cfd7df9a00409798308f1fceff4e4f5a5b07080f10272feeef6e6f373d3f4245536775c8c9d0d1d8d9e7feff00205f2282df048244081b04061181ac0e80ab052007811c03190801042f043404070301070607110a500f1207550703041c0a090308030703020303030c0405030b06010e15054e071b0757070205180c500443032d03010411060f0c3a041d255f206d046a2580c80582b0031a0682fd03590716091809140c140c6a060a061a0659072b05460a2c040c040103310b2c041a060b0380ac060a064c1480f4083c030f033e0538082b0582ff1118082f112d03220e210f808c04829a160b158894052f053b07020e180980be22740c80d61a81100580e109f29e033709815c1480b80880dd143c030a06380846080c06740b1e035a0459098083181c0a16094c04808a06aba40c170431a10481da26070c050582b3202a064c04808d0480be031b030f0dd3051000550000000a0000002b000000d3051000550000001a00000036000000b50000009c030000df00000000004000e0000000c0000000e1000000c1000000e2000000c2000000e3000000c3000000e4000000c4000000e5000000c5000000e6000000c6000000e7000000c7000000e8000000c8000000e9000000c9000000ea000000ca000000eb000000cb000000ec000000cc000000ed000000cd000000ee000000ce000000ef000000cf000000f0000000d0000000f1000000d1000000f2000000d2000000f3000000d3000000f4000000d4000000f5000000d5000000f6000000d6000000f8000000d8000000f9000000d9000000fa000000da000000fb000000db000000fc000000dc000000fd000000dd000000fe000000de000000ff00000078010000010100000001000003010000020100000501000004010000070100000601000009010000080100000b0100000a0100000d0100000c0100000f0100000e010000110100001001000013010000120100001501000014010000170100001601000019010000180100001b0100001a0100001d0100001c0100001f0100001e010000210100002001000023010000220100002501000024010000270100002601000029010000280100002b0100002a0100002d0100002c0100002f0100002e01000031010000490000003301000032010000350100003401000037010000360100003a010000390100003c0100003b0100003e0100003d010000400100003f010000420100004101000044010000430100004601000045010000480100004701000049010000010040004b0100004a0100004d0100004c0100004f0100004e010000510100005001000053010000520100005501000054010000570100005601000059010000580100005b0100005a0100005d0100005c0100005f0100005e010000610100006001000063010000620100006501000064010000670100006601000069010000680100006b0100006a0100006d0100006c0100006f0100006e01000071010000700100007301000072010000750100007401000077010000760100007a010000790100007c0100007b0100007e0100007d0100007f0100005300000080010000430200008301000082010000850100008401000088010000870100008c0100008b010000920100009101000095010000f601000099010000980100009a0100003d0200009b010000dca700009e01000020020000a1010000a0010000a3010000a2010000a5010000a4010000a8010000a7010000ad010000ac010000b0010000af010000b4010000b3010000b6010000b5010000b9010000b8010000bd010000bc010000bf010000f7010000c5010000c4010000c6010000c4010000c8010000c7010000c9010000c7010000cb010000ca010000cc010000ca010000ce010000cd010000d0010000cf010000d2010000d1010000d4010000d3010000d6010000d5010000d8010000d7010000da010000d9010000dc010000db010000dd0100008e010000df010000de010000e1010000e0010000e3010000e2010000e5010000e4010000e7010000e6010000e9010000e8010000eb010000ea010000ed010000ec010000ef010000ee010000f001000002004000f2010000f1010000f3010000f1010000f5010000f4010000f9010000f8010000fb010000fa010000fd010000fc010000ff010000fe010000010200000002000003020000020200000502000004020000070200000602000009020000080200000b0200000a0200000d0200000c0200000f0200000e020000110200001002000013020000120200001502000014020000170200001602000019020000180200001b0200001a0200001d0200001c0200001f0200001e02000023020000220200002502000024020000270200002602000029020000280200002b0200002a0200002d0200002c0200002f0200002e020000310200003002000033020000320200003c0200003b0200003f0200007e2c0000400200007f2c00004202000041020000470200004602000049020000480200004b0200004a0200004d0200004c0200004f0200004e020000500200006f2c0000510200006d2c000052020000702c0000530200008101000054020000860100005602000089010000570200008a010000590200008f0100005b020000900100005c020000aba70000600200009301000061020000aca70000630200009401000064020000cba70000650200008da7000066020000aaa70000680200009701000069020000960100006a020000aea700006b020000622c00006c020000ada700006f0200009c010000710200006e2c0000720200009d010000750200009f0100007d020000642c000080020000a601000082020000c5a7000083020000a901000087020000b1a7000088020000ae01000089020000440200008a020000b10100008b020000b20100008c0200004502000092020000b70100009d020000b2a700009e020000b0a7000045030000990300007103000070030000730300007203000077030000760300007b030000fd0300007c030000fe0300007d030000ff0300009003000003004000ac03000086030000ad03000088030000ae03000089030000af0300008a030000b003000004004000b103000091030000b203000092030000b303000093030000b403000094030000b503000095030000b603000096030000b703000097030000b803000098030000b903000099030000ba0300009a030000bb0300009b030000bc0300009c030000bd0300009d030000be0300009e030000bf0300009f030000c0030000a0030000c1030000a1030000c2030000a3030000c3030000a3030000c4030000a4030000c5030000a5030000c6030000a6030000c7030000a7030000c8030000a8030000c9030000a9030000ca030000aa030000cb030000ab030000cc0300008c030000cd0300008e030000ce0300008f030000d003000092030000d103000098030000d5030000a6030000d6030000a0030000d7030000cf030000d9030000d8030000db030000da030000dd030000dc030000df030000de030000e1030000e0030000e3030000e2030000e5030000e4030000e7030000e6030000e9030000e8030000eb030000ea030000ed030000ec030000ef030000ee030000f00300009a030000f1030000a1030000f2030000f9030000f30300007f030000f503000095030000f8030000f7030000fb030000fa03000030040000100400003104000011040000320400001204000033040000130400003404000014040000350400001504000036040000160400003704000017040000380400001804000039040000190400003a0400001a0400003b0400001b0400003c0400001c0400003d0400001d0400003e0400001e0400003f0400001f04000040040000200400004104000021040000420400002204000043040000230400004404000024040000450400002504000046040000260400004704000027040000480400002804000049040000290400004a0400002a0400004b0400002b0400004c0400002c0400004d0400002d0400004e0400002e0400004f0400002f04000050040000000400005104000001040000520400000204000053040000030400005404000004040000550400000504000056040000060400005704000007040000580400000804000059040000090400005a0400000a0400005b0400000b0400005c0400000c0400005d0400000d0400005e0400000e0400005f0400000f040000610400006004000063040000620400006504000064040000670400006604000069040000680400006b0400006a0400006d0400006c0400006f0400006e040000710400007004000073040000720400007504000074040000770400007604000079040000780400007b0400007a0400007d0400007c0400007f0400007e04000081040000800400008b0400008a0400008d0400008c0400008f0400008e040000910400009004000093040000920400009504000094040000970400009604000099040000980400009b0400009a0400009d0400009c0400009f0400009e040000a1040000a0040000a3040000a2040000a5040000a4040000a7040000a6040000a9040000a8040000ab040000aa040000ad040000ac040000af040000ae040000b1040000b0040000b3040000b2040000b5040000b4040000b7040000b6040000b9040000b8040000bb040000ba040000bd040000bc040000bf040000be040000c2040000c1040000c4040000c3040000c6040000c5040000c8040000c7040000ca040000c9040000cc040000cb040000ce040000cd040000cf040000c0040000d1040000d0040000d3040000d2040000d5040000d4040000d7040000d6040000d9040000d8040000db040000da040000dd040000dc040000df040000de040000e1040000e0040000e3040000e2040000e5040000e4040000e7040000e6040000e9040000e8040000eb040000ea040000ed040000ec040000ef040000ee040000f1040000f0040000f3040000f2040000f5040000f4040000f7040000f6040000f9040000f8040000fb040000fa040000fd040000fc040000ff040000fe040000010500000005000003050000020500000505000004050000070500000605000009050000080500000b0500000a0500000d0500000c0500000f0500000e050000110500001005000013050000120500001505000014050000170500001605000019050000180500001b0500001a0500001d0500001c0500001f0500001e050000210500002005000023050000220500002505000024050000270500002605000029050000280500002b0500002a0500002d0500002c0500002f0500002e0500006105000031050000620500003205000063050000330500006405000034050000650500003505000066050000360500006705000037050000680500003805000069050000390500006a0500003a0500006b0500003b0500006c0500003c0500006d0500003d0500006e0500003e0500006f0500003f05000070050000400500007105000041050000720500004205000073050000430500007405000044050000750500004505000076050000460500007705000047050000780500004805000079050000490500007a0500004a0500007b0500004b0500007c0500004c0500007d0500004d0500007e0500004e0500007f0500004f05000080050000500500008105000051050000820500005205000083050000530500008405000054050000850500005505000086050000560500008705000005004000d0100000901c0000d1100000911c0000d2100000921c0000d3100000931c0000d4100000941c0000d5100000951c0000d6100000961c0000d7100000971c0000d8100000981c0000d9100000991c0000da1000009a1c0000db1000009b1c0000dc1000009c1c0000dd1000009d1c0000de1000009e1c0000df1000009f1c0000e0100000a01c0000e1100000a11c0000e2100000a21c0000e3100000a31c0000e4100000a41c0000e5100000a51c0000e6100000a61c0000e7100000a71c0000e8100000a81c0000e9100000a91c0000ea100000aa1c0000eb100000ab1c0000ec100000ac1c0000ed100000ad1c0000ee100000ae1c0000ef100000af1c0000f0100000b01c0000f1100000b11c0000f2100000b21c0000f3100000b31c0000f4100000b41c0000f5100000b51c0000f6100000b61c0000f7100000b71c0000f8100000b81c0000f9100000b91c0000fa100000ba1c0000fd100000bd1c0000fe100000be1c0000ff100000bf1c0000f8130000f0130000f9130000f1130000fa130000f2130000fb130000f3130000fc130000f4130000fd130000f5130000801c000012040000811c000014040000821c00001e040000831c000021040000841c000022040000851c000022040000861c00002a040000871c000062040000881c00004aa600008a1c0000891c0000791d00007da700007d1d0000632c00008e1d0000c6a70000011e0000001e0000031e0000021e0000051e0000041e0000071e0000061e0000091e0000081e00000b1e00000a1e00000d1e00000c1e00000f1e00000e1e0000111e0000101e0000131e0000121e0000151e0000141e0000171e0000161e0000191e0000181e00001b1e00001a1e00001d1e00001c1e00001f1e00001e1e0000211e0000201e0000231e0000221e0000251e0000241e0000271e0000261e0000291e0000281e00002b1e00002a1e00002d1e00002c1e00002f1e00002e1e0000311e0000301e0000331e0000321e0000351e0000341e0000371e0000361e0000391e0000381e00003b1e00003a1e00003d1e00003c1e00003f1e00003e1e0000411e0000401e0000431e0000421e0000451e0000441e0000471e0000461e0000491e0000481e00004b1e00004a1e00004d1e00004c1e00004f1e00004e1e0000511e0000501e0000531e0000521e0000551e0000541e0000571e0000561e0000591e0000581e00005b1e00005a1e00005d1e00005c1e00005f1e00005e1e0000611e0000601e0000631e0000621e0000651e0000641e0000671e0000661e0000691e0000681e00006b1e00006a1e00006d1e00006c1e00006f1e00006e1e0000711e0000701e0000731e0000721e0000751e0000741e0000771e0000761e0000791e0000781e00007b1e00007a1e00007d1e00007c1e00007f1e00007e1e0000811e0000801e0000831e0000821e0000851e0000841e0000871e0000861e0000891e0000881e00008b1e00008a1e00008d1e00008c1e00008f1e00008e1e0000911e0000901e0000931e0000921e0000951e0000941e0000961e000006004000971e000007004000981e000008004000991e0000090040009a1e00000a0040009b1e0000601e0000a11e0000a01e0000a31e0000a21e0000a51e0000a41e0000a71e0000a61e0000a91e0000a81e0000ab1e0000aa1e0000ad1e0000ac1e0000af1e0000ae1e0000b11e0000b01e0000b31e0000b21e0000b51e0000b41e0000b71e0000b61e0000b91e0000b81e0000bb1e0000ba1e0000bd1e0000bc1e0000bf1e0000be1e0000c11e0000c01e0000c31e0000c21e0000c51e0000c41e0000c71e0000c61e0000c91e0000c81e0000cb1e0000ca1e0000cd1e0000cc1e0000cf1e0000ce1e0000d11e0000d01e0000d31e0000d21e0000d51e0000d41e0000d71e0000d61e0000d91e0000d81e0000db1e0000da1e0000dd1e0000dc1e0000df1e0000de1e0000e11e0000e01e0000e31e0000e21e0000e51e0000e41e0000e71e0000e61e0000e91e0000e81e0000eb1e0000ea1e0000ed1e0000ec1e0000ef1e0000ee1e0000f11e0000f01e0000f31e0000f21e0000f51e0000f41e0000f71e0000f61e0000f91e0000f81e0000fb1e0000fa1e0000fd1e0000fc1e0000ff1e0000fe1e0000001f0000081f0000011f0000091f0000021f00000a1f0000031f00000b1f0000041f00000c1f0000051f00000d1f0000061f00000e1f0000071f00000f1f0000101f0000181f0000111f0000191f0000121f00001a1f0000131f00001b1f0000141f00001c1f0000151f00001d1f0000201f0000281f0000211f0000291f0000221f00002a1f0000231f00002b1f0000241f00002c1f0000251f00002d1f0000261f00002e1f0000271f00002f1f0000301f0000381f0000311f0000391f0000321f00003a1f0000331f00003b1f0000341f00003c1f0000351f00003d1f0000361f00003e1f0000371f00003f1f0000401f0000481f0000411f0000491f0000421f00004a1f0000431f00004b1f0000441f00004c1f0000451f00004d1f0000501f00000b004000511f0000591f0000521f00000c004000531f00005b1f0000541f00000d004000551f00005d1f0000561f00000e004000571f00005f1f0000601f0000681f0000611f0000691f0000621f00006a1f0000631f00006b1f0000641f00006c1f0000651f00006d1f0000661f00006e1f0000671f00006f1f0000701f0000ba1f0000711f0000bb1f0000721f0000c81f0000731f0000c91f0000741f0000ca1f0000751f0000cb1f0000761f0000da1f0000771f0000db1f0000781f0000f81f0000791f0000f91f00007a1f0000ea1f00007b1f0000eb1f00007c1f0000fa1f00007d1f0000fb1f0000801f00000f004000811f000010004000821f000011004000831f000012004000841f000013004000851f000014004000861f000015004000871f000016004000881f000017004000891f0000180040008a1f0000190040008b1f00001a0040008c1f00001b0040008d1f00001c0040008e1f00001d0040008f1f00001e004000901f00001f004000911f000020004000921f000021004000931f000022004000941f000023004000951f000024004000961f000025004000971f000026004000981f000027004000991f0000280040009a1f0000290040009b1f00002a0040009c1f00002b0040009d1f00002c0040009e1f00002d0040009f1f00002e004000a01f00002f004000a11f000030004000a21f000031004000a31f000032004000a41f000033004000a51f000034004000a61f000035004000a71f000036004000a81f000037004000a91f000038004000aa1f000039004000ab1f00003a004000ac1f00003b004000ad1f00003c004000ae1f00003d004000af1f00003e004000b01f0000b81f0000b11f0000b91f0000b21f00003f004000b31f000040004000b41f000041004000b61f000042004000b71f000043004000bc1f000044004000be1f000099030000c21f000045004000c31f000046004000c41f000047004000c61f000048004000c71f000049004000cc1f00004a004000d01f0000d81f0000d11f0000d91f0000d21f00004b004000d31f00004c004000d61f00004d004000d71f00004e004000e01f0000e81f0000e11f0000e91f0000e21f00004f004000e31f000050004000e41f000051004000e51f0000ec1f0000e61f000052004000e71f000053004000f21f000054004000f31f000055004000f41f000056004000f61f000057004000f71f000058004000fc1f0000590040004e2100003221000070210000602100007121000061210000722100006221000073210000632100007421000064210000752100006521000076210000662100007721000067210000782100006821000079210000692100007a2100006a2100007b2100006b2100007c2100006c2100007d2100006d2100007e2100006e2100007f2100006f2100008421000083210000d0240000b6240000d1240000b7240000d2240000b8240000d3240000b9240000d4240000ba240000d5240000bb240000d6240000bc240000d7240000bd240000d8240000be240000d9240000bf240000da240000c0240000db240000c1240000dc240000c2240000dd240000c3240000de240000c4240000df240000c5240000e0240000c6240000e1240000c7240000e2240000c8240000e3240000c9240000e4240000ca240000e5240000cb240000e6240000cc240000e7240000cd240000e8240000ce240000e9240000cf240000302c0000002c0000312c0000012c0000322c0000022c0000332c0000032c0000342c0000042c0000352c0000052c0000362c0000062c0000372c0000072c0000382c0000082c0000392c0000092c00003a2c00000a2c00003b2c00000b2c00003c2c00000c2c00003d2c00000d2c00003e2c00000e2c00003f2c00000f2c0000402c0000102c0000412c0000112c0000422c0000122c0000432c0000132c0000442c0000142c0000452c0000152c0000462c0000162c0000472c0000172c0000482c0000182c0000492c0000192c00004a2c00001a2c00004b2c00001b2c00004c2c00001c2c00004d2c00001d2c00004e2c00001e2c00004f2c00001f2c0000502c0000202c0000512c0000212c0000522c0000222c0000532c0000232c0000542c0000242c0000552c0000252c0000562c0000262c0000572c0000272c0000582c0000282c0000592c0000292c00005a2c00002a2c00005b2c00002b2c00005c2c00002c2c00005d2c00002d2c00005e2c00002e2c00005f2c00002f2c0000612c0000602c0000652c00003a020000662c00003e020000682c0000672c00006a2c0000692c00006c2c00006b2c0000732c0000722c0000762c0000752c0000812c0000802c0000832c0000822c0000852c0000842c0000872c0000862c0000892c0000882c00008b2c00008a2c00008d2c00008c2c00008f2c00008e2c0000912c0000902c0000932c0000922c0000952c0000942c0000972c0000962c0000992c0000982c00009b2c00009a2c00009d2c00009c2c00009f2c00009e2c0000a12c0000a02c0000a32c0000a22c0000a52c0000a42c0000a72c0000a62c0000a92c0000a82c0000ab2c0000aa2c0000ad2c0000ac2c0000af2c0000ae2c0000b12c0000b02c0000b32c0000b22c0000b52c0000b42c0000b72c0000b62c0000b92c0000b82c0000bb2c0000ba2c0000bd2c0000bc2c0000bf2c0000be2c0000c12c0000c02c0000c32c0000c22c0000c52c0000c42c0000c72c0000c62c0000c92c0000c82c0000cb2c0000ca2c0000cd2c0000cc2c0000cf2c0000ce2c0000d12c0000d02c0000d32c0000d22c0000d52c0000d42c0000d72c0000d62c0000d92c0000d82c0000db2c0000da2c0000dd2c0000dc2c0000df2c0000de2c0000e12c0000e02c0000e32c0000e22c0000ec2c0000eb2c0000ee2c0000ed2c0000f32c0000f22c0000002d0000a0100000012d0000a1100000022d0000a2100000032d0000a3100000042d0000a4100000052d0000a5100000062d0000a6100000072d0000a7100000082d0000a8100000092d0000a91000000a2d0000aa1000000b2d0000ab1000000c2d0000ac1000000d2d0000ad1000000e2d0000ae1000000f2d0000af100000102d0000b0100000112d0000b1100000122d0000b2100000132d0000b3100000142d0000b4100000152d0000b5100000162d0000b6100000172d0000b7100000182d0000b8100000192d0000b91000001a2d0000ba1000001b2d0000bb1000001c2d0000bc1000001d2d0000bd1000001e2d0000be1000001f2d0000bf100000202d0000c0100000212d0000c1100000222d0000c2100000232d0000c3100000242d0000c4100000252d0000c5100000272d0000c71000002d2d0000cd10000041a6000040a6000043a6000042a6000045a6000044a6000047a6000046a6000049a6000048a600004ba600004aa600004da600004ca600004fa600004ea6000051a6000050a6000053a6000052a6000055a6000054a6000057a6000056a6000059a6000058a600005ba600005aa600005da600005ca600005fa600005ea6000061a6000060a6000063a6000062a6000065a6000064a6000067a6000066a6000069a6000068a600006ba600006aa600006da600006ca6000081a6000080a6000083a6000082a6000085a6000084a6000087a6000086a6000089a6000088a600008ba600008aa600008da600008ca600008fa600008ea6000091a6000090a6000093a6000092a6000095a6000094a6000097a6000096a6000099a6000098a600009ba600009aa6000023a7000022a7000025a7000024a7000027a7000026a7000029a7000028a700002ba700002aa700002da700002ca700002fa700002ea7000033a7000032a7000035a7000034a7000037a7000036a7000039a7000038a700003ba700003aa700003da700003ca700003fa700003ea7000041a7000040a7000043a7000042a7000045a7000044a7000047a7000046a7000049a7000048a700004ba700004aa700004da700004ca700004fa700004ea7000051a7000050a7000053a7000052a7000055a7000054a7000057a7000056a7000059a7000058a700005ba700005aa700005da700005ca700005fa700005ea7000061a7000060a7000063a7000062a7000065a7000064a7000067a7000066a7000069a7000068a700006ba700006aa700006da700006ca700006fa700006ea700007aa7000079a700007ca700007ba700007fa700007ea7000081a7000080a7000083a7000082a7000085a7000084a7000087a7000086a700008ca700008ba7000091a7000090a7000093a7000092a7000094a70000c4a7000097a7000096a7000099a7000098a700009ba700009aa700009da700009ca700009fa700009ea70000a1a70000a0a70000a3a70000a2a70000a5a70000a4a70000a7a70000a6a70000a9a70000a8a70000b5a70000b4a70000b7a70000b6a70000b9a70000b8a70000bba70000baa70000bda70000bca70000bfa70000bea70000c1a70000c0a70000c3a70000c2a70000c8a70000c7a70000caa70000c9a70000cda70000cca70000cfa70000cea70000d1a70000d0a70000d3a70000d2a70000d5a70000d4a70000d7a70000d6a70000d9a70000d8a70000dba70000daa70000f6a70000f5a7000053ab0000b3a7000070ab0000a013000071ab0000a113000072ab0000a213000073ab0000a313000074ab0000a413000075ab0000a513000076ab0000a613000077ab0000a713000078ab0000a813000079ab0000a91300007aab0000aa1300007bab0000ab1300007cab0000ac1300007dab0000ad1300007eab0000ae1300007fab0000af13000080ab0000b013000081ab0000b113000082ab0000b213000083ab0000b313000084ab0000b413000085ab0000b513000086ab0000b613000087ab0000b713000088ab0000b813000089ab0000b91300008aab0000ba1300008bab0000bb1300008cab0000bc1300008dab0000bd1300008eab0000be1300008fab0000bf13000090ab0000c013000091ab0000c113000092ab0000c213000093ab0000c313000094ab0000c413000095ab0000c513000096ab0000c613000097ab0000c713000098ab0000c813000099ab0000c91300009aab0000ca1300009bab0000cb1300009cab0000cc1300009dab0000cd1300009eab0000ce1300009fab0000cf130000a0ab0000d0130000a1ab0000d1130000a2ab0000d2130000a3ab0000d3130000a4ab0000d4130000a5ab0000d5130000a6ab0000d6130000a7ab0000d7130000a8ab0000d8130000a9ab0000d9130000aaab0000da130000abab0000db130000acab0000dc130000adab0000dd130000aeab0000de130000afab0000df130000b0ab0000e0130000b1ab0000e1130000b2ab0000e2130000b3ab0000e3130000b4ab0000e4130000b5ab0000e5130000b6ab0000e6130000b7ab0000e7130000b8ab0000e8130000b9ab0000e9130000baab0000ea130000bbab0000eb130000bcab0000ec130000bdab0000ed130000beab0000ee130000bfab0000ef13000000fb00005a00400001fb00005b00400002fb00005c00400003fb00005d00400004fb00005e00400005fb00005f00400006fb00006000400013fb00006100400014fb00006200400015fb00006300400016fb00006400400017fb00006500400041ff000021ff000042ff000022ff000043ff000023ff000044ff000024ff000045ff000025ff000046ff000026ff000047ff000027ff000048ff000028ff000049ff000029ff00004aff00002aff00004bff00002bff00004cff00002cff00004dff00002dff00004eff00002eff00004fff00002fff000050ff000030ff000051ff000031ff000052ff000032ff000053ff000033ff000054ff000034ff000055ff000035ff000056ff000036ff000057ff000037ff000058ff000038ff000059ff000039ff00005aff00003aff0000280401000004010029040100010401002a040100020401002b040100030401002c040100040401002d040100050401002e040100060401002f0401000704010030040100080401003104010009040100320401000a040100330401000b040100340401000c040100350401000d040100360401000e040100370401000f040100380401001004010039040100110401003a040100120401003b040100130401003c040100140401003d040100150401003e040100160401003f0401001704010040040100180401004104010019040100420401001a040100430401001b040100440401001c040100450401001d040100460401001e040100470401001f040100480401002004010049040100210401004a040100220401004b040100230401004c040100240401004d040100250401004e040100260401004f04010027040100d8040100b0040100d9040100b1040100da040100b2040100db040100b3040100dc040100b4040100dd040100b5040100de040100b6040100df040100b7040100e0040100b8040100e1040100b9040100e2040100ba040100e3040100bb040100e4040100bc040100e5040100bd040100e6040100be040100e7040100bf040100e8040100c0040100e9040100c1040100ea040100c2040100eb040100c3040100ec040100c4040100ed040100c5040100ee040100c6040100ef040100c7040100f0040100c8040100f1040100c9040100f2040100ca040100f3040100cb040100f4040100cc040100f5040100cd040100f6040100ce040100f7040100cf040100f8040100d0040100f9040100d1040100fa040100d2040100fb040100d30401009705010070050100980501007105010099050100720501009a050100730501009b050100740501009c050100750501009d050100760501009e050100770501009f05010078050100a005010079050100a10501007a050100a30501007c050100a40501007d050100a50501007e050100a60501007f050100a705010080050100a805010081050100a905010082050100aa05010083050100ab05010084050100ac05010085050100ad05010086050100ae05010087050100af05010088050100b005010089050100b10501008a050100b30501008c050100b40501008d050100b50501008e050100b60501008f050100b705010090050100b805010091050100b905010092050100bb05010094050100bc05010095050100c00c0100800c0100c10c0100810c0100c20c0100820c0100c30c0100830c0100c40c0100840c0100c50c0100850c0100c60c0100860c0100c70c0100870c0100c80c0100880c0100c90c0100890c0100ca0c01008a0c0100cb0c01008b0c0100cc0c01008c0c0100cd0c01008d0c0100ce0c01008e0c0100cf0c01008f0c0100d00c0100900c0100d10c0100910c0100d20c0100920c0100d30c0100930c0100d40c0100940c0100d50c0100950c0100d60c0100960c0100d70c0100970c0100d80c0100980c0100d90c0100990c0100da0c01009a0c0100db0c01009b0c0100dc0c01009c0c0100dd0c01009d0c0100de0c01009e0c0100df0c01009f0c0100e00c0100a00c0100e10c0100a10c0100e20c0100a20c0100e30c0100a30c0100e40c0100a40c0100e50c0100a50c0100e60c0100a60c0100e70c0100a70c0100e80c0100a80c0100e90c0100a90c0100ea0c0100aa0c0100eb0c0100ab0c0100ec0c0100ac0c0100ed0c0100ad0c0100ee0c0100ae0c0100ef0c0100af0c0100f00c0100b00c0100f10c0100b10c0100f20c0100b20c0100700d0100500d0100710d0100510d0100720d0100520d0100730d0100530d0100740d0100540d0100750d0100550d0100760d0100560d0100770d0100570d0100780d0100580d0100790d0100590d01007a0d01005a0d01007b0d01005b0d01007c0d01005c0d01007d0d01005d0d01007e0d01005e0d01007f0d01005f0d0100800d0100600d0100810d0100610d0100820d0100620d0100830d0100630d0100840d0100640d0100850d0100650d0100c0180100a0180100c1180100a1180100c2180100a2180100c3180100a3180100c4180100a4180100c5180100a5180100c6180100a6180100c7180100a7180100c8180100a8180100c9180100a9180100ca180100aa180100cb180100ab180100cc180100ac180100cd180100ad180100ce180100ae180100cf180100af180100d0180100b0180100d1180100b1180100d2180100b2180100d3180100b3180100d4180100b4180100d5180100b5180100d6180100b6180100d7180100b7180100d8180100b8180100d9180100b9180100da180100ba180100db180100bb180100dc180100bc180100dd180100bd180100de180100be180100df180100bf180100606e0100406e0100616e0100416e0100626e0100426e0100636e0100436e0100646e0100446e0100656e0100456e0100666e0100466e0100676e0100476e0100686e0100486e0100696e0100496e01006a6e01004a6e01006b6e01004b6e01006c6e01004c6e01006d6e01004d6e01006e6e01004e6e01006f6e01004f6e0100706e0100506e0100716e0100516e0100726e0100526e0100736e0100536e0100746e0100546e0100756e0100556e0100766e0100566e0100776e0100576e0100786e0100586e0100796e0100596e01007a6e01005a6e01007b6e01005b6e01007c6e01005c6e01007d6e01005d6e01007e6e01005e6e01007f6e01005f6e0100bb6e0100a06e0100bc6e0100a16e0100bd6e0100a26e0100be6e0100a36e0100bf6e0100a46e0100c06e0100a56e0100c16e0100a66e0100c26e0100a76e0100c36e0100a86e0100c46e0100a96e0100c56e0100aa6e0100c66e0100ab6e0100c76e0100ac6e0100c86e0100ad6e0100c96e0100ae6e0100ca6e0100af6e0100cb6e0100b06e0100cc6e0100b16e0100cd6e0100b26e0100ce6e0100b36e0100cf6e0100b46e0100d06e0100b56e0100d16e0100b66e0100d26e0100b76e0100d36e0100b86e010022e9010000e9010023e9010001e9010024e9010002e9010025e9010003e9010026e9010004e9010027e9010005e9010028e9010006e9010029e9010007e901002ae9010008e901002be9010009e901002ce901000ae901002de901000be901002ee901000ce901002fe901000de9010030e901000ee9010031e901000fe9010032e9010010e9010033e9010011e9010034e9010012e9010035e9010013e9010036e9010014e9010037e9010015e9010038e9010016e9010039e9010017e901003ae9010018e901003be9010019e901003ce901001ae901003de901001be901003ee901001ce901003fe901001de9010040e901001ee9010041e901001fe9010042e9010020e9010043e9010021e90100530000005300000000000000bc0200004e000000000000004a0000000c03000000000000990300000803000001030000a50300000803000001030000350500005205000000000000480000003103000000000000540000000803000000000000570000000a03000000000000590000000a0300000000000041000000be02000000000000a50300001303000000000000a50300001303000000030000a50300001303000001030000a50300001303000042030000081f00009903000000000000091f000099030000000000000a1f000099030000000000000b1f000099030000000000000c1f000099030000000000000d1f000099030000000000000e1f000099030000000000000f1f00009903000000000000081f00009903000000000000091f000099030000000000000a1f000099030000000000000b1f000099030000000000000c1f000099030000000000000d1f000099030000000000000e1f000099030000000000000f1f00009903000000000000281f00009903000000000000291f000099030000000000002a1f000099030000000000002b1f000099030000000000002c1f000099030000000000002d1f000099030000000000002e1f000099030000000000002f1f00009903000000000000281f00009903000000000000291f000099030000000000002a1f000099030000000000002b1f000099030000000000002c1f000099030000000000002d1f000099030000000000002e1f000099030000000000002f1f00009903000000000000681f00009903000000000000691f000099030000000000006a1f000099030000000000006b1f000099030000000000006c1f000099030000000000006d1f000099030000000000006e1f000099030000000000006f1f00009903000000000000681f00009903000000000000691f000099030000000000006a1f000099030000000000006b1f000099030000000000006c1f000099030000000000006d1f000099030000000000006e1f000099030000000000006f1f00009903000000000000ba1f00009903000000000000910300009903000000000000860300009903000000000000910300004203000000000000910300004203000099030000910300009903000000000000ca1f00009903000000000000970300009903000000000000890300009903000000000000970300004203000000000000970300004203000099030000970300009903000000000000990300000803000000030000990300000803000001030000990300004203000000000000990300000803000042030000a50300000803000000030000a50300000803000001030000a10300001303000000000000a50300004203000000000000a50300000803000042030000fa1f00009903000000000000a903000099030000000000008f0300009903000000000000a90300004203000000000000a90300004203000099030000a90300009903000000000000460000004600000000000000460000004900000000000000460000004c0000000000000046000000460000004900000046000000460000004c000000530000005400000000000000530000005400000000000000440500004605000000000000440500003505000000000000440500003b050000000000004e0500004605000000000000440500003d050000000000000003000083042000910560005d13a0001217201f0c20601fef2c602b2a30e02b6fa6a02c02a8202d1efb202e00fe60369effa036fd012137010a6137240d2138ab0ea1392f18213af31e214b4034a1531e61e154f06a61554f6fe1559dbc615600cf615765d1a15700da215800e0a159aee2215bece4e15cd0e8615d2000ee5ef0017f5f757365722d70726f766964656420636f6d70617269736f6e2066756e6374696f6e20646f6573206e6f7420636f72726563746c7920696d706c656d656e74206120746f74616c206f72646572b70210005f0000005c030000050000002e2e307830313233343536373839414243444546440710004b0000007e0b000026000000440710004b000000870b00001a00000052656643656c6c20616c7265616479206d757461626c7920626f72726f77656452656643656c6c20616c726561647920626f72726f7765640041f4c4c1000b014a004180c5c1000b0104";

  // js/brain.debug.ts
  var isReady = false;
  var instantiate = () => {
    initSync({ module: Uint8Array.from(WASM.match(/../g), (byte) => Number("0x" + byte)) });
    isReady = true;
    return { plan, verdict };
  };
  var explainPlan = (bits, request) => isReady && explain_plan(bits, request);
  var explainVerdict = (bits, url) => isReady && explain_verdict(bits, url);

  // js/isolator.ts
  var createIsolator = () => {
    const { mode_: named, excludes_: excludes } = parse(location.href);
    const mode = () => resolve(named);
    const matches = excludes ? matcher(excludes, self.registration.scope) : (_url) => false;
    let brain;
    let isBroken = false;
    const consult = (tree, name, bits, isUrgent) => {
      if (!isUrgent && !isBroken) {
        try {
          brain ||= instantiate();
          return brain[name](bits);
        } catch (error) {
          isBroken = true;
          console.warn(`[mini-coi] no-wasm: ${true ? CODES["no-wasm"] : HOME3 + "#no-wasm"} ${error}`);
        }
      }
      return lookUp(tree, bits);
    };
    const rewrite = (response, plan2, settled = 0) => {
      const copy = new Response(response.body, response);
      HEADERS.forEach((name, index) => (SENT[mode()][plan2] & ~settled) >> index & 1 && copy.headers.set(name, VALUES[mode()][index]));
      return copy;
    };
    return {
      mode_: mode,
      modeName_: () => MODES[mode()],
      excludes_: excludes,
      matches_: matches,
      rewrite_: rewrite,
      /** Whether resources of other origins come without credentials. */
      isAnonymous_: () => ANONYMOUS >> mode() & 1,
      /** The rule for `addRoutes`: what the worker leaves alone never wakes it. */
      routes_: () => {
        const or = ROUTES[mode()];
        return { condition: or.length ? { not: { or } } : { urlPattern: {} }, source: "network" };
      },
      preloads_: () => !excludes && isEngine(PRELOADS[mode()]),
      /** Starts the compiled policy. */
      test_: () => consult(PLAN, "plan", 0) + consult(VERDICT, "verdict", 0),
      /** The plan for a request. A navigation must not wait. @param known what the worker knows of it */
      decide_: (request, known2 = 0) => {
        const isNavigation = request.mode == "navigate";
        const bits = requestBits(mode(), request, known2 | bit(isNavigation && matches(request.url), EXCLUDED));
        if (true) explainPlan(bits, request);
        return consult(PLAN, "plan", bits, isNavigation);
      },
      /**
       * What becomes of a response to a request with a plan. An ordinary document must not wait.
       * @param known what the worker knows of it
       * @returns what to answer with, nothing where the browser has to fetch it by itself; and the act
       */
      isolate_: (plan2, request, response, known2 = 0) => {
        try {
          if (plan2 == LEAVE) return [response, PASS];
          const settled = settledBits(mode(), response);
          const bits = responseBits(mode(), plan2, request, response, settled, known2);
          if (true) explainVerdict(bits, request.url);
          const act = consult(VERDICT, "verdict", bits, plan2 == DOCUMENT && response.status == 200 && !settled);
          if (act == HAND_BACK) return [null, act];
          if (act == REDIRECT) return [Response.redirect(response.url), act];
          if (act != REWRITE) return [response, act];
          const isolated = rewrite(response, plan2, settled);
          if (plan2 == DOCUMENT) {
            if (isBroken) isolated.headers.append("Server-Timing", "mini-coi;desc=no-wasm");
            if (isEngine(HIDES_REFERRER) && request.referrer) isolated.headers.append("Server-Timing", `mini-coi-referrer;desc="${request.referrer}"`);
          }
          return [isolated, act];
        } catch {
          return [response, PASS];
        }
      }
    };
  };

  // js/upkeep.ts
  var DAY = 24 * 60 * 60 * 1e3;
  var keep = async (isolator, registration, request, isSettled) => {
    const { scope } = registration;
    const now = Date.now();
    const isLate = (time) => now - time < DAY;
    const cache = await caches.open(KEY + "seen:" + scope);
    const kept = await cache?.match(scope);
    const seen = kept ? await kept.json() : { left: await caches.has(KEY + scope) };
    const since = isSettled ? seen.settled : seen.asked ||= now;
    const lately = bit(isLate(since), ASKED_LATELY);
    let isLeaving = false;
    if (lookUp(UPKEEP, lately) == ASK) {
      const file = await fetch2(location.href, { cache: "no-cache" });
      const isRelieved = isSettled && file.ok && isolator.isolate_(DOCUMENT, request, file)[1] == KEEP;
      seen.gone = statusClass(file) == MISSING ? seen.gone || now : 0;
      isLeaving = lookUp(UPKEEP, ASKED_NOW | lately | bit(isRelieved, RELIEVED) | bit(seen.left, LEFT_BEFORE) | bit(seen.gone && !isLate(seen.gone), ORPHANED)) == UNREGISTER;
      seen.asked = now;
      if (isSettled) seen.settled = now;
      seen.left ||= isRelieved;
    }
    if (!kept || seen.asked == now) await cache?.put(scope, new Response(JSON.stringify(seen)));
    if (isLeaving) await registration.unregister();
  };

  // js/worker.ts
  var withoutHash = (url) => url.split("#")[0];
  var greet = (isolator, isGuest2, documents, demanded) => worker.addEventListener("message", ({ data, ports, source }) => {
    const { id, url } = source || {};
    if (data == DEMAND) demanded?.add(withoutHash(url));
    const document2 = documents?.get(id);
    if (data == QUESTION || data == DEMAND)
      ports[0]?.postMessage({ version: "1.0.0", mode: isolator.modeName_(), answered: document2 == ISOLATED, guest: isGuest2(), document: document2 });
  });
  var serve = () => {
    const isolator = createIsolator();
    const documents = /* @__PURE__ */ new Map();
    const returned = [];
    let upkeep = Promise.resolve();
    const demanded = /* @__PURE__ */ new Set();
    worker.miniCoi = {
      version: "1.0.0",
      get mode() {
        return isolator.modeName_();
      },
      isolate: (request, response) => isolateLater(isolator, isolator.decide_(request), request, response)
    };
    greet(isolator, isGuest, documents, demanded);
    worker.addEventListener("install", (event) => {
      isolator.test_();
      if (isGuest()) return;
      worker.skipWaiting();
      event.waitUntil(fetch2(location.href, { cache: "force-cache" }));
      if (event.addRoutes) event.waitUntil(event.addRoutes(isolator.routes_()).catch(() => {
      }));
    });
    worker.addEventListener("activate", (event) => {
      const { navigationPreload } = worker.registration;
      if (!isGuest()) event.waitUntil(isolator.preloads_() ? navigationPreload.enable() : navigationPreload?.disable());
    });
    const handBack = (url) => {
      returned.push(url);
      return isolator.rewrite_(new Response(null, { status: 307, headers: { Location: url } }), DOCUMENT);
    };
    const isMarked2 = async (url) => {
      const { held = [] } = await navigator.locks.query();
      const marks = held.filter(({ name }) => name == KEY + url).length;
      const clients = marks && await worker.clients.matchAll({ includeUncontrolled: true, type: "window" });
      return clients && clients.filter((client) => withoutHash(client.url) == url).length <= marks;
    };
    const factsOfDocument = async ({ clientId, request }) => {
      const { referrer } = request;
      if (request.mode == "navigate") {
        if (classOf(request) != DESTINATIONS.iframe || !isSameOrigin(referrer) || /^(strict-)?origin$/.test(request.referrerPolicy)) return 0;
        const isOutside = isolator.mode_() == DIP && (!referrer.startsWith(worker.registration.scope) || await isMarked2(referrer));
        return bit(isolator.matches_(referrer), IN_UNISOLATED) | bit(isOutside, OUTSIDE);
      }
      const pages = isolator.excludes_ ? await worker.clients.matchAll() : [];
      const isExcluded = pages.some(({ id, url }) => id == clientId && isolator.matches_(url));
      return bit(isExcluded || documents.get(clientId) >= LEFT, IN_UNISOLATED);
    };
    const factsOf = (plan2, { method, url }) => bit(method == "GET", REPEATABLE) | bit(plan2 == DOCUMENT && demanded.delete(withoutHash(url)), DEMANDED);
    const preloaded = async ({ preloadResponse, request }) => {
      const response = await preloadResponse;
      return response && response.type != "error" ? response : fetch2(request);
    };
    const answer = async (event, plan2) => {
      const { request } = event;
      const [response, facts] = await Promise.all([
        plan2 == DOCUMENT ? preloaded(event) : plan2 == CORS_FETCH ? void 0 : fetch2(request),
        factsOfDocument(event).catch(() => 0)
      ]);
      if (!response) return facts ? fetch2(request) : fetchWithCors(isolator, request);
      const [isolated, act] = isolator.isolate_(plan2, request, response, facts | factsOf(plan2, request));
      if (!isolated) return handBack(request.url);
      if (response.status)
        documents.set(event.resultingClientId, act == REWRITE ? ISOLATED : act == KEEP ? SETTLED_BY_SERVER : facts ? LEFT : ERROR_PAGE);
      if (response.ok && request.destination == "document" && !isGuest())
        event.waitUntil(upkeep = upkeep.then(() => keep(isolator, worker.registration, request, act == KEEP)).catch(() => {
        }));
      return isolated;
    };
    attach(isolator, documents, factsOf, (event) => {
      const { request, resultingClientId } = event;
      const { url } = request;
      const at = returned.indexOf(url);
      if (at >= 0) returned.splice(at, 1);
      const plan2 = isolator.decide_(request, bit(at >= 0, HANDED_BACK));
      if (plan2 == LEAVE) {
        if (resultingClientId) documents.set(resultingClientId, at < 0 ? LEFT : HANDED_BACK_TO_BROWSER);
        return;
      }
      return answer(event, plan2).catch((error) => {
        if (request.method != "GET") throw error;
        return handBack(url);
      });
    });
  };

  // js/main.ts
  if (typeof global("miniCoi")?.version != "string") {
    if (self.document) start(readSettings());
    else if ("registration" in self) serve();
  }
})();
