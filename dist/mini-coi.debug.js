/*! mini-coi 1.0.0 | MIT */
(() => {
  // js/dom.ts
  var own = (name) => Reflect.get(Document.prototype, name, document);
  var listen = (type, listener, isCapturing = false) => own("addEventListener").call(document, type, listener, isCapturing);
  var select = (selector) => own("querySelectorAll").call(document, selector);
  var global = (name) => (
    // biome-ignore lint/suspicious/noPrototypeBuiltins: a browser without `Object.hasOwn` must not fail here.
    Object.prototype.hasOwnProperty.call(self, name) ? self[name] : void 0
  );
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
  var CARRIED = [0, 15, 13, 8];
  var ANONYMOUS = 3;
  var ROUTES = [[{ requestMode: "navigate" }], [{ requestMode: "navigate" }, { requestDestination: "worker" }, { requestDestination: "sharedworker" }], [{ requestMode: "navigate" }, { requestDestination: "worker" }, { requestDestination: "sharedworker" }, { requestMode: "no-cors" }], []];
  var BELOW = [[1, 1, 1], [3, 2, 2], [3, 3, 3], [3, 3, 3]];
  var PRELOADS = [1, 1, 1, 0];
  var ENGINES = ["Chrome/", "Firefox/", ""];
  var SINCE = [[[[137, 0], [96, 1], [0, 2]], [[146, 0], [96, 1], [0, 2]]], [[[119, 1], [0, 2]], [[0, 2]]], [[[0, 2]], [[0, 2]]]];
  var CUTS_BODIES = 2;
  var HIDES_REFERRER = 2;
  var DISGUISES_FORMS = 6;
  var KEEPS_RELOADED = 3;
  var TAKES_BARE_RANGES = 6;
  var UNABLE = /; wv\)/i;
  var CRAWLERS = /spider|slurp|inspection|bot[\/;-]/i;
  var SHOWN = /^(audio|video|image|text|multipart)\/|[\/+](xhtml|xml|json|pdf|javascript)/i;
  var REQUEST_MODES = ["navigate", "same-origin", "no-cors", "cors"];
  var DESTINATIONS = { "document": 1, "embed": 2, "object": 2, "worker": 3, "sharedworker": 3, "frame": 2, "iframe": 2 };
  var STATUSES = [[411, 2], [410, 3], [405, 2], [404, 3], [400, 2], [305, 0], [304, 1], [206, 0], [204, 1], [1, 0], [0, 1]];
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
  var UNREGISTER = 0;
  var FRAME = 2;
  var MISSING = 3;
  var SETTLED_AT = 6;
  var PLAN = [[3, 3, 0], [1024, 1024, 0], [512, 512, 0], [2048, 2048, 0], [4236, 4096, 0], [12, 0, 1], [57, 49, 2], [58, 50, 2], [54, 54, 2], [454, 450, 3], [0, 0, 0]];
  var VERDICT = [[12, 0, 0], [48, 16, 0], [20488, 20480, 3], [24584, 24576, 3], [72, 64, 4], [260, 256, 4], [392, 384, 4], [65536, 65536, 0], [131075, 131072, 0], [51257, 18465, 0], [51258, 18466, 0], [1028, 1024, 1], [0, 0, 2]];
  var UPKEEP = [[13, 5, 0], [17, 17, 0], [3, 0, 1], [0, 0, 2]];

  // js/address.ts
  var withoutHash = (url) => url.split("#")[0];
  var pathOf = (url) => url.split(/[?#]/)[0];
  var indexOf = (name) => MODES.indexOf(name || "");
  var parse = (address) => {
    const url = address.includes("?") ? new URL(address) : void 0;
    const take = (name) => {
      const value = url?.searchParams.get(name);
      url?.searchParams.delete(name);
      return value;
    };
    return {
      mode_: indexOf(take("coi")),
      excludes_: take("exclude") || "",
      since_: Number(take("since") || 0),
      pinned_: Number(take("below") || -1),
      source_: url ? url.href : address
    };
  };
  var format = (source, { mode_: mode, excludes_: excludes, since_: since, pinned_: pinned }) => {
    const url = new URL(source);
    const put = (name, value) => url.searchParams.set(name, value);
    if (mode >= 0) put("coi", MODES[mode]);
    if (excludes) put("exclude", excludes);
    if (since) {
      put("since", since);
      put("below", pinned);
    }
    return url.href;
  };
  var isMarked = (address) => /[?&](coi|exclude)=/.test(address);
  var REST = 24 * 60 * 60 * 1e3;

  // js/settings.ts
  var absolute = (url, base = location.href) => attempt(() => new URL(url, base).href) || "";
  var readSettings = (options) => {
    const script = options ? null : own("currentScript");
    const {
      worker: worker2,
      scope,
      mode,
      reload,
      hold: hold2,
      exclude = "",
      debug,
      off
    } = options || {
      ...script?.dataset,
      scope: script?.getAttribute("scope")
    };
    const src = script?.src || "";
    const source = worker2 ? absolute(worker2) : src;
    const coi = global("coi") || {};
    const asked = coi.coepCredentialless?.() === false ? REQUIRE_CORP : indexOf(mode);
    const pinned = asked < NONE ? asked : -1;
    const isManual = reload == "manual";
    const isSet = (value) => value === "" || !!value;
    return {
      source_: source,
      isNamed_: !!worker2,
      beside_: src || source,
      scope_: pathOf(scope ? absolute(scope) : absolute("./", source)),
      excludes_: exclude,
      pinned_: pinned,
      degrades_: pinned < 0 && (!coi.coepDegrade || !!coi.coepDegrade()),
      // A page that reloads in its own way may have something to show before.
      holds_: hold2 != "off" && !isManual && !coi.doReload,
      isManual_: isManual,
      isQuiet_: !!coi.quiet,
      debugs_: isSet(debug),
      registers_: !coi.shouldRegister || !!coi.shouldRegister(),
      removes_: isSet(off) || !!coi.shouldDeregister?.(),
      reload_: () => coi.doReload ? coi.doReload() : location.reload()
    };
  };

  // js/exclude.ts
  var matcher = (patterns, scope) => {
    const tests = (patterns.match(/\S+/g) || []).map(
      (pattern) => attempt(() => new URLPattern(pattern, scope)) || // Firefox before 142 and Safari before 26 have no URLPattern. There `*` works, and nothing else.
      attempt(() => new RegExp(`^${new URL(pattern, scope).href.replace(/[^\w/*]/g, "\\$&").replace(/\*/g, ".*")}$`))
    );
    return (url) => tests.some((test) => test?.test(pathOf(url)));
  };

  // js/guard.ts
  var KEY = "mini-coi:";
  var MINUTE = 60 * 1e3;
  var STALE = 5 * MINUTE;
  var PROMPT = 1e3;
  var judge = ({ at = 0, times = [], reloads = 0, causes = [], referrer = "", code, detail = "" }, now, start2, isCarried) => {
    const isNext = isCarried ? now - at < MINUTE : start2 - at > -PROMPT / 5 && start2 - at < PROMPT;
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
    const isCarried = carried?.at >= (stored.at || 0);
    const kept = isCarried ? carried : stored;
    if (isCarried) attempt(() => sessionStorage.setItem(key, JSON.stringify(kept)));
    const judged = (record) => judge(record, Date.now(), performance.timeOrigin, isCarried);
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
        attempt(() => {
          const url = location.href + (/#?:~:.*/.exec(navigation().name) || "");
          history.replaceState({ [key]: JSON.stringify({ at: Date.now(), ...record }), state: history.state }, "", url);
        });
      }
    };
  };

  // js/hold.ts
  var POLICY = `script-src ${KEY};worker-src 'self';img-src 'none';frame-src 'none';object-src 'none';media-src 'none';form-action 'none'`;
  var HIDDEN = "img,input,iframe,embed,object,video,audio{visibility:hidden!important}";
  var hold = (paints2) => {
    const root = own("documentElement");
    if (!paints2 || !("inert" in root)) return stop();
    const meta = own("createElement").call(document, "meta");
    meta.httpEquiv = "Content-Security-Policy";
    meta.content = POLICY;
    own("head").append(meta);
    root.inert = true;
    attempt(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(HIDDEN);
      own("adoptedStyleSheets").push(sheet);
    });
    addEventListener("load", () => stop());
  };

  // js/policy.ts
  var lookUp = (rules, bits) => rules.find(([mask, value]) => (bits & mask) == value)[2];
  var atStep = (steps, number) => steps.find(([from]) => number >= from)[1];

  // js/ladder.ts
  var has = (token) => navigator.userAgent.includes(token);
  var known;
  var engine = () => known ??= ENGINES.findIndex((token) => has(token));
  var isEngine = (engines) => engines >> engine() & 1;
  var best = () => {
    const version = parseInt(navigator.userAgent.split(ENGINES[engine()])[1]) || 0;
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
  var BYPASSED = 5;
  var failure = (code, detail = "") => ({ code_: code, detail_: String(detail) });
  var failureOf = (error) => error.code_ ? error : failure("registration-failed", error);
  var within = (promise, patience = PATIENCE) => Promise.race([promise, new Promise((_, reject) => setTimeout(reject, patience, failure("timeout")))]);
  var QUESTION = "mini-coi";
  var DEMAND = KEY + "demand";
  var RELOAD = KEY + "reload";
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
    listen("securitypolicyviolation", ({ effectiveDirective, originalPolicy }) => {
      if (/worker|script|trusted|child|default/.test(effectiveDirective) && !originalPolicy.includes(KEY)) violated = effectiveDirective;
    });
    try {
      const registration = await within(navigator.serviceWorker.register(trusted(url), { scope }));
      return await within(activation(registration));
    } catch (error) {
      if (failureOf(error) == error) throw error;
      await new Promise((resolve2) => setTimeout(resolve2, 100));
      throw failure(violated ? "blocked-by-csp" : scope.startsWith(new URL("./", url).href) ? "registration-failed" : "scope-not-allowed", violated || error);
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

  // js/codes.js
  var CODES = {
    "insecure-context": "Browsers isolate secure contexts only. Serve the page over https, or open it from localhost. Plain http to another name or address of the same machine does not count as localhost.",
    "not-http": "The page was opened as a file, or in some other way without a web server. Serve the folder with a web server, such as mini-coi itself.",
    "unsupported-browser": "The browser cannot isolate pages: it does not know crossOriginIsolated, or it is Android WebView, which apps use to show pages. No worker is registered there. Update the browser, or open the page outside the app.",
    "no-service-worker": "The browser has no service workers here. That is so in most iOS apps that show pages, in Lockdown Mode, and in private windows of Firefox before 139. Open the page in an ordinary window of a browser.",
    sandboxed: "The page is in a sandboxed frame without an origin, where no service worker can be registered. Add allow-same-origin to the sandbox attribute of the frame.",
    framed: "A frame is isolated only if the page around it is. Isolate that page too, or open this one in its own tab. Where the mode is dip, a frame needs nothing from its parent.",
    "permissions-policy": "The server's Permissions-Policy header forbids cross-origin-isolated. Allow it there. Only Chromium knows this feature.",
    "no-script-url": 'A service worker must be a file, and the script does not know which one: it was inlined, bundled, or loaded with type="module". Name the file in data-worker, or in the option worker.',
    "cross-origin-script": "mini-coi.js came from another origin, such as a CDN, and a service worker must come from the page's own origin. Copy mini-coi.js to your site, or name a worker there in data-worker that imports it.",
    excluded: "The page is listed in data-exclude, so it gets no isolation headers, as you asked. Nothing to do.",
    "out-of-scope": "The worker would not cover this page. Put mini-coi.js in a folder above the page, or change the scope.",
    "scope-not-allowed": "The scope is above the folder of mini-coi.js, which browsers refuse. Move mini-coi.js up, or send it with the header Service-Worker-Allowed.",
    "blocked-by-csp": "The page's Content-Security-Policy forbids the worker. Allow its URL in worker-src. If the policy has trusted-types, add mini-coi there.",
    "registration-failed": "The browser refused to register the worker; the console says why. Usually mini-coi.js is not served with status 200 as JavaScript, or site data is blocked. It also happens if mini-coi.js is itself served with a Content-Security-Policy that lacks connect-src 'self'. Later loads try again without holding the page.",
    timeout: "The worker did not become active in time, so the page was released. Reload. If that does not help, check that the server answers requests for mini-coi.js.",
    bypassed: 'The worker is active, but the browser loads the page without it, even after another reload. Turn off "Bypass for network" in the developer tools and reload. It also happens if the worker cannot fetch the page but the browser can.',
    "foreign-worker": "Another service worker controls the page and does not import mini-coi.js; the console names it. It is left alone. Import mini-coi.js in it, or unregister it.",
    "no-mode-works": "The worker sent the headers of every allowed mode, and the page is still not isolated. If you set data-mode, remove it. The next attempt is made after a day, when data-mode changes, or when site data is cleared.",
    "reload-loop": "mini-coi.js reloaded the page four times within a minute, and something undid the effect each time, such as a script that unregisters all service workers. Find what removes the worker. Meanwhile the page works without isolation.",
    "reload-needed": 'The page will be isolated after its next load, but nothing reloads it automatically: the page has data-reload="manual", its visitor has already used it and might lose something, it may answer a form of another site, or two reloads have already been made. Call miniCoi.reload(), or wait for the next visit.',
    declined: "The page itself asks not to be isolated: by data-off, by window.coi, or because mini-coi.off.js replaced mini-coi.js. Nothing to do.",
    blocked: "The page is isolated, but some content of another origin, or a frame without isolation headers, does not load. Set data-debug to see which and why. What can help: crossorigin on the element, if its host allows CORS; credentialless on the iframe, in Chromium; Cross-Origin-Resource-Policy: cross-origin from the host; or data-exclude, for a page that must embed others.",
    "no-wasm": "The page is isolated and nothing is missing, but the worker could not run WebAssembly and takes its answers from a table in mini-coi.js instead. To make the code go away, allow 'wasm-unsafe-eval' in the script-src of the Content-Security-Policy that mini-coi.js is served with."
  };
  var HOME = "https://github.com/mini-coi/mini-coi/blob/main/docs/codes.md";

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
      const items = rows.flatMap(([term, ...values]) => [make("dt", term), ...values.map((value) => typeof value == "string" ? make("dd", value) : value)]);
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
  var probe = (url) => fetch(url, { mode: "cors", credentials: "omit" }).then(
    ({ status }) => status,
    () => 0
  );
  var findStranger = async (url) => {
    const { serviceWorker } = navigator;
    const [theirs, ours] = await Promise.all([url, location.href].map((of) => serviceWorker.getRegistration(of)));
    const worker2 = theirs?.active;
    return worker2 && theirs.scope != ours?.scope && !await ask(worker2) ? worker2 : null;
  };
  var explainOwn = async (url) => {
    const elements = Array.from(select("iframe, frame, object, embed"));
    const element = elements.find(({ src, data }) => (src || data) == url);
    const { sandbox, localName } = element || {};
    if (element?.hasAttribute("sandbox") && !sandbox.contains("allow-same-origin"))
      return "is sandboxed, so no worker answers it. Add allow-same-origin to the sandbox.";
    if (localName == "object" || localName == "embed") return `is in an element whose requests no worker sees. Show it in an iframe, not in ${localName}.`;
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
    const warn2 = (text) => {
      if (!global("coi")?.quiet) console.warn("[mini-coi] " + text);
    };
    const summarize = () => {
      const [first, ...more] = findings.map(({ url, isSure }) => url + (isSure ? "" : " (perhaps)"));
      const urls = [first, ...more.slice(0, 2), ...more.length > 2 ? ["..."] : []];
      warn2(`blocked: ${CODES.blocked} ${findings.length}: ${urls.join(", ")}`);
    };
    const tell = (finding, code) => {
      if (findings.some(({ url }) => url == finding.url)) return;
      findings.push(finding);
      if (isVerbose) warn2(`${code ? code + ": " : ""}${finding.url} ${finding.text}`);
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
        for (const { body } of JSON.parse(JSON.stringify(reports))) if (body.disposition == "enforce") examine(body.blockedURL, body.destination || "", true);
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
    if (facts.refusal_ == "blocked-by-csp" && facts.isHeld_ && paints(facts)) return { reload_: "policy" };
    if (facts.refusal_) return fail(facts, facts.refusal_);
    if (facts.taken_) return conclude(facts, facts.taken_);
    return facts.worker_ ? choose(facts, facts.worker_) : { holds_: holds(facts) };
  };
  var holds = (facts) => {
    const { reloads_: reloads, code_: code } = facts.note_;
    const isSeen = facts.isUsed_ || facts.isBack_ || facts.isPrerendering_ || facts.isAutomated_ || code;
    return facts.asked_.holds_ && facts.isParsing_ && !isSeen && (facts.isControlled_ ? reloads == 1 : reloads < RELOADS);
  };
  var paints = ({ note_: note, isFirstScript_: isFirst, engine_: engine2 }) => isFirst && !note.reloads_ && KEEPS_RELOADED >> engine2 & 1;
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
      if (document2 == LEFT) return facts.isHeld_ ? fail(facts, "reload-needed") : waits;
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
    if (!isSpent && (facts.isHeld_ || !(facts.asked_.isManual_ || facts.isUsed_ || facts.isBack_ || !reloads && facts.worker_.document_ == LEFT)))
      return { reload_: cause };
    return mode == NONE ? fail(facts, "no-mode-works") : facts.isHeld_ ? fail(facts, "reload-needed") : waits;
  };
  var renews = (worker2) => worker2.owner_ == PAGE && !worker2.isCurrent_;

  // js/warn.ts
  var warn = (code, detail) => console.warn(`[mini-coi] ${code}: ${true ? CODES[code] : HOME2 + "#" + code} ${detail}`);

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
      const isGuest2 = greeting?.guest;
      const isTheirs = isGuest2 && !(isHere && isMarked(worker3.scriptURL));
      return {
        owner_: isTheirs ? SITE : !greeting ? isHere ? SILENT : STRANGER : isHere || registration?.scope == scope ? PAGE : ABOVE,
        isGuest_: isGuest2,
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
        return now && nameOf(now.scriptURL) == nameOf(source) ? MODES[modeOf(now)] : null;
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
      if (code && !settings.isQuiet_) warn(code, detail2);
      own("dispatchEvent").call(document, new CustomEvent("mini-coi", { detail: api }));
      if (state == "pending" || state == "reloading") return;
      settle(api);
      if (true) explain();
    };
    const seen = [];
    const failures = { seen, add: (element) => seen.push(element) };
    const load = async () => true ? { report } : import(new URL("mini-coi.report.js", settings.beside_).href);
    let explained;
    const explain = () => {
      explained ||= load().then((file) => file.report(true, failures)).catch(() => {
      });
    };
    const restart = (cause, code, detail2) => {
      note.referrer_ = referrer ?? own("referrer");
      guard.leave_(cause, code, detail2);
      report2("reloading");
      if (facts.isHeld_) stop();
      queueMicrotask(settings.reload_);
    };
    const registerMode = (mode) => (
      // Below what the page asks for, a worker rests.
      register(format(source, { mode_: mode, excludes_: excludes, since_: mode == pinned ? 0 : Date.now(), pinned_: pinned }), scope)
    );
    const announce = async () => {
      if (!facts.isHeld_ || facts.worker_?.owner_ != PAGE) return;
      worker2.postMessage(RELOAD);
      await ask(worker2);
    };
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
      if (settings.removes_ || !settings.registers_ || isNamed(controller2) && isCurrent(controller2)) return;
      if (renews(await inspect(controller2, await container.getRegistration(location.href)))) await registerMode(pinned);
    };
    const policy = self == top && own("featurePolicy");
    const facts = {
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
      engine_: engine()
    };
    let worker2;
    const take = (registered) => {
      worker2 = registered;
      facts.worker_.owner_ = PAGE;
    };
    let { detail_: detail } = note;
    let hasTried = note.reloads_ > 0;
    const look = async (holds2) => {
      facts.isHeld_ = holds2 && guard.remember_();
      if (facts.isHeld_) hold(paints(facts));
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
      facts.isUsed_ = navigator.userActivation?.hasBeenActive;
      const { state_: state, code_: code, reload_: cause, holds_: holds2, step_: step } = next(facts);
      if (state == "isolated") return finishIsolated();
      if (cause) return void announce().then(() => restart(cause, code, detail));
      if (state) {
        if (hasTried) guard.remember_(code, detail);
        return report2(state, code, detail);
      }
      facts.taken_ = step;
      hasTried = true;
      (!step ? look(holds2) : step.mode_ == null ? ask(worker2, DEMAND) : registerMode(step.mode_).then(take)).catch((error) => {
        ({ code_: facts.refusal_, detail_: detail } = failureOf(error));
      }).then(act);
    };
    const referrer = note.reloads_ ? note.referrer_ : said("mini-coi-referrer");
    if (referrer != null) attempt(() => Object.defineProperty(document, "referrer", { value: referrer, configurable: true }));
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
  var settledBits = (mode, { headers }) => HEADERS.reduce((bits, name, index) => bits | (TOKENS[index][(headers.get(name) || "").split(";")[0].trim()] >> mode & 1) << index, 0);
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
    const response = await fetch2(request, { ...anonymous(request), mode: "cors", headers });
    return response.ok ? response : Promise.reject();
  };
  var fetchWithCors = async (isolator, request) => {
    const headers = new Headers(request.headers);
    if (!isEngine(TAKES_BARE_RANGES)) headers.delete("Range");
    return isolator.isolate_(CORS_FETCH, request, await fetchShared(request, headers))[0];
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
  var WASM = "0061736d0100000001c7011d60027f7f017f60027f7f0060037f7f7f017f60017f0060037f7f7f0060057f7f7f7f7f0060017f017f60000060047f7f7f7f017f60027f6f0060057f7f7f7f7f017f60047f7f7f7f0060027f7f016f60016f0060016f017f6000016f60017c016f6000017f60057f7f7c7f7f0060067f7f7f7f7f7f0060067f7f7f7c7f7f0060057f7f7c7f7f017f60057f7f7e7f7f0060057f7f7d7f7f017f60067f7f7f7f7f7f017f60057f7f7e7f7f017f60067f7f7f7d7f7f0060067f7f7f7e7f7f0060057f7f7d7f7f0002d0030a0c2e2f676c75655f62672e6a73235f5f7762696e6467656e5f67656e657269635f30303030303030303030303030303032000c0c2e2f676c75655f62672e6a731c5f5f7762675f64656275675f32396535303434623863333733306262000d0c2e2f676c75655f62672e6a731a5f5f7762675f75726c5f3162653939336337623138363431356200090c2e2f676c75655f62672e6a731b5f5f7762675f6d6f64655f33646133623532353333656465353538000e0c2e2f676c75655f62672e6a73275f5f7762675f5f5f7762696e6467656e5f7468726f775f3463383864386266323634666439383400010c2e2f676c75655f62672e6a731f5f5f7762696e6467656e5f696e69745f65787465726e7265665f7461626c6500070c2e2f676c75655f62672e6a731c5f5f7762675f6572726f725f3735376539343732663834313033343100010c2e2f676c75655f62672e6a731c5f5f7762675f737461636b5f3537356334653039313835383162396300090c2e2f676c75655f62672e6a731a5f5f7762675f6e65775f62623734303031313535636238636138000f0c2e2f676c75655f62672e6a73235f5f7762696e6467656e5f67656e657269635f30303030303030303030303030303031001003747304010208040100010a0108010503030001020304011102060a040507060b03000405010305000304040404000512080b1302141504160a1718191a1b1c070601060603030301040903030301020800040300010101000101000100000000000000020202020200000000010000010000000007040902700169696f0084080503010011061f047f01418080c0000b7f0041f4c2c1000b7f0041a0c3c1000b7f014180080b07a10210066d656d6f727902000c6578706c61696e5f706c616e00510f6578706c61696e5f76657264696374005004706c616e004a0573746172740025077665726469637400480f5f5f61626f72745f68616e646c65720301155f5f696e7374616e63655f7465726d696e617465640302115f5f7762696e6467656e5f6d616c6c6f630058125f5f7762696e6467656e5f7265616c6c6f6300570f5f5f7762696e6467656e5f667265650059145f5f7762696e6467656e5f65786e5f73746f7265005a175f5f65787465726e7265665f7461626c655f616c6c6f63001f155f5f7762696e6467656e5f65787465726e726566730101195f5f65787465726e7265665f7461626c655f6465616c6c6f630018105f5f7762696e6467656e5f7374617274007c096e010041010b687679737b197a35645b4b4b4b5555553e3e3e3e3e3e546d72566739093e393b3b363936363836393836363638364341403646403a3a4045403a3637404036443f3a3d3a363c424f4d4c4e00474935536c716f5f5c5d5e52626061637774536b706e6675656a6869780c01090af9be0173de0102017f017e230041206b22032400200320013602102003200036020c200341013b011c2003200236021820032003410c6a360214230041106b22012400200341146a220029020021042001200036020c20012004370204230041106b22002400200141046a2201280200220228020422034101710440200228020021022000200341017636020420002002360200200041f0bdc0002001280204200128020822002d000820002d000910240520004180808080783602002000200136020c2000418cbec0002001280204200128020822002d000820002d000910240b000b5801027f200041046b28020022024178712203200141044108200241037122021b6a49044041c8bec000412e41f8bec000100e000b20024100200141276a2003491b04404188bfc000412e41b8bfc000100e000b200010300b1600200028020020012002200028020428020c1102000be40301087f027f230041106b220524002003410171047f200020022003410176200128020c11020005410020022d00002204450d011a200128020c210a024002400240024003400240200241016a21062004c041004e0440200020062004200a1102000d03200420066a210205024020044180014604402000200241036a220420022f00012202200a1102000d06200220046a21020c010b200441c0014604402005200136020420052000360200200542a080808006370208200741037420036a2202280200200520022802041100000d03200741016a2107200621020c010b41a080808006210b200441017104402002280001210b200241056a21060b410021092004410271047f20062f00002108200641026a054100210820060b21022004410471044020022f00002109200241026a21020b2004410871044020022f00002107200241026a21020b20044110710440200841037420036a2f010421080b20052004412071047f200941037420036a2f01040520090b3b010e200520083b010c2005200b3602082005200136020420052000360200200741037420036a2204280200200520042802041100000d06200741016a21070b0b20022d000022040d010c050b0b41010c050b41010c040b41010c030b41010c020b41000b0b200541106a24000b1100200020014101744101722002100a000b1e002000044020002001101e0541bcc0c000412341d0c0c000100a000b000b15002001410949047f200010210520012000102f0b0bf40201047f200028020c2102200141800249044020002802082200200246044041d8c6c10041d8c6c100280200417e20014103767771360200052000200236020c200220003602080b0f0b200028021821032000200247044020002802082201200236020c2002200136020805024041144110200028021422021b20006a2802002201450440410021020c010b200041146a200041106a20021b2104034020042105200122022802142101200241146a200241106a20011b21044114411020011b20026a28020022010d000b200541003602000b0b200304400240200028021c41027441c0c3c1006a2201280200200046044002402001200236020020020d0041dcc6c10041dcc6c100280200417e200028021c77713602000f0b05200020032802104604402003200236021005200320023602140b2002450d010b2002200336021820002802102201044020022001360210200120023602180b20002802142200450d0020022000360214200020023602180b0b0b9c0502087f017e412b418080c4002000280208220841808080017122061b210b200420064115766a2106200841808080047104402002411049044002402002450d0020024103712109200241044f04402002410c71210c03402005200120076a220a2c000041bf7f4a6a200a41016a2c000041bf7f4a6a200a41026a2c000041bf7f4a6a200a41036a2c000041bf7f4a6a2105200741046a2207200c470d000b2009450d010b200120076a2107034020072c000041bf7f4a20056a2105200741016a2107200941016b22090d000b0b0520012002102921050b200520066a210605410021010b024020002f010c220920064d0440410121072000280200220620002802042200200b2001200210220d01200620032004200028020c1102002107052008418080800871044020002000290208220da741808080ff797141b0808080027236020841012107200028020022082000280204220a200b2001200210220d0241002105200920066b41ffff037121010340200541ffff03712001490440200541016a210520084130200a280210110000450d010c040b0b200820032004200a28020c1102000d022000200d37020841000f0b200920066b210941002105410021060240024002402008411d7641037141016b0e03010001020b200941feff037141017621060c010b200921060b200841ffffff0071210a20002802042108200028020021000340200541ffff0371200641ffff037149044041012107200541016a21052000200a2008280210110000450d010c030b0b4101210720002008200b2001200210220d01200020032004200828020c1102000d0141002105200920066b41ffff0371210103402001200541ffff037122024b2107200120024d0d02200541016a21052000200a2008280210110000450d000b0b0b20070bd50101057f20012000280200200028020822026b4b0440230041106b22042400230041106b220324002001200120026a22024d0440200341046a200020022000280200410174220120012002491b220141082205200141084b1b220141014101102e2003280204410147047f20032802082102200020013602002000200236020441818080807805200328020c210520032802080b21060b200441086a2200200536020420002006360200200341106a240020042802082200418180808078460440200441106a2400052000200428020c100f000b0b0bcf0601057f027f200041046b220728020022084178712204200141044108200841037122051b6a49044041c8bec000412e41f8bec000100e000b20054100200141276a22062004491b04404188bfc000412e41b8bfc000100e000b02402002410949044041002102200341ccff7b4b0d0141102003410b6a4178712003410b491b2101200041086b2106024020050440200420066a21050240200120044d0440200420016b2204410f4d0d0120072008410171200172410272360200200120066a220120044103723602042005200528020441017236020420012004101a0541ecc6c1002802002005460440200441e4c6c1002802006a220420014d0d0420072008410171200172410272360200200120066a2205200420016b220141017236020441e4c6c100200136020041ecc6c10020053602000c020b41e8c6c10028020020054604402001200441e0c6c1002802006a22044b0d04200420016b2205410f4b044020072008410171200172410272360200200120066a22012005410172360204200420066a2204200536020020042004280204417e713602040520072004200841017172410272360200200420066a2201200128020441017236020441002105410021010b41e8c6c100200136020041e0c6c100200536020005200528020422084102710d0420012004200841787122086a22044b0d04200520081011200420016b2205411049044020072007280200410171200472410272360200200420066a220120012802044101723602040520072007280200410171200172410272360200200120066a22012005410372360204200420066a2204200428020441017236020420012005101a0b0b0b0b2006450d010520064520014180024972200420016b418080084b200120044f72720d010b20000c030b200310212201450d012003417c4178200728020022024103711b20024178716a2202200220034b1b22020440200120002002fc0a00000b20012102050240410020022003102f2202450d031a20032001200120034b1b22030440200220002003fc0a00000b200728020022034178712207200141044108200341037122031b6a49044041c8bec000412e41f8bec000100e000b200345200620074f720d004188bfc000412e41b8bfc000100e000b0b200010300b20020b0bbf0201047f20004200370210200020014108762202047f200141808080084f047f411f052001412620026722026b76410171200241017472413e730b0541000b220436021c200441027441c0c3c1006a21034101200474220241dcc6c1002802007145044020032000360200200020033602182000200036020c2000200036020841dcc6c100200241dcc6c100280200723602000f0b20012003280200220228020441787147044002402001411920044101766b41002004411f471b74210503402005411d7641047120026a220428021022030440200541017421052003210220012003280204417871470d010c020b0b200441106a2000360200200020023602182000200036020c200020003602080f0b05200221030b20032802082201200036020c20032000360208200041003602182000200336020c200020013602080bed0a01037f2000210641002100230041d0006b220524002005200336020820052002360204200141810249047f200520013602102005200636020c41010541fd012100024002400240024003400240200020066a220741036a2c000041bf7f4a0d02200741026a2c000041bf7f4a0d03200741016a2c000041bf7f4a0d0020072c000041bf7f4a0d05200041046b2200417d470d010c040b0b200041016a21000c030b200041036a21000c020b200041026a21000c010b410021000b2005200636020c2005200036021041054100200020014922071b21004184c8c000410120071b0b21072005200036021820052007360214200120024904402005200541146aad4280808080b00c8437033820052005410c6aad4280808080b00c843703302005200541046aad4280808080d0008437032841be80c000200541286a2004100a000b024020012003490d00200220034b04402005200541146aad4280808080b00c8437034020052005410c6aad4280808080b00c843703382005200541086aad4280808080d000843703302005200541046aad4280808080d00084370328419480c000200541286a2004100a000b0240200204400240200120024d0d00200220066a2c000041bf7f4a0d002002210002400340200020066a2c000041bf7f4a0d01200041016b22000d000b410021000b02400340200220066a2c000041bf7f4a0d01200241016a22022001470d000b200121020b2005200036021c20052002360220200020024d04400240200004402000200149047f200020066a2c00004140480520002001470b0d010b200120024b047f200220066a2c000041bf7f4c0520012002470b0d0020002002460d042005200020066a22012c00002200410048047f027f20012d0001413f7122032000411f712202410674722000415f4d0d001a20012d0002413f712003410674722103200041704f047f2002411274418080f0007120012d0003413f7120034106747272052002410c742003720b0b05200041ff01710b3602242005200541146aad4280808080b00c8437034820052005410c6aad4280808080b00c8437034020052005411c6aad4280808080c00c843703382005200541246aad4280808080d00c843703302005200541046aad4280808080d00084370328419a81c000200541286a2004100a000b0b200620012000200220041016000b0b200304400240200120034d0d00200320066a2c000041bf7f4a0d002003210002400340200020066a2c000041bf7f4a0d01200041016b22000d000b410021000b02400340200320066a2c000041bf7f4a0d01200341016a22032001470d000b200121030b2005200036021c20052003360220200020034d04400240200004402000200149047f200020066a2c00004140480520002001470b0d010b200120034b047f200320066a2c000041bf7f4c0520012003470b0d0020002003460d042005200020066a22012c00002200410048047f027f20012d0001413f7122032000411f712202410674722000415f4d0d001a20012d0002413f712003410674722103200041704f047f2002411274418080f0007120012d0003413f7120034106747272052002410c742003720b0b05200041ff01710b3602242005200541146aad4280808080b00c8437034820052005410c6aad4280808080b00c8437034020052005411c6aad4280808080c00c843703382005200541246aad4280808080d00c843703302005200541086aad4280808080d0008437032841eb81c000200541286a2004100a000b0b200620012000200320041016000b0b0c010b20041017000b2005200541146aad4280808080b00c8437033820052005410c6aad4280808080b00c843703302005200541086aad4280808080d0008437032841ed80c000200541286a2004100a000b0e004189c8c000412b2000100e000b6e0020004184084f044002402000d06f260141f8c2c10028020045044041f8c2c100417f3602004180c3c1002802002000418cc3c1002802006b22004102746a4188c3c1002802003602004188c3c100200036020041f8c2c10041f8c2c10028020041016a3602000c010b000b0b0b870201077f230041106b22032400410a2102200028020022042100200441e8074f04400340200022054190ce006e21002002200341066a6a220641046b200520004190ce006c6b220741ffff037141e4006e22084101742f00b4c8403b0000200641026b2007200841e4006c6b41ffff03714101742f00b4c8403b0000200241046b2102200541fface2044b0d000b0b200041094b0440200241026b2202200341066a6a2000200041ffff037141e4006e220041e4006c6b41ffff03714101742f00b4c8403b00000b2004452000720440200241016b2202200341066a6a20004101742d00b5c8403a00000b2001410141002002200341066a6a410a20026b1012200341106a24000b8a0401027f0240200020016a21022000280204220341017145044002402003410271450d022001200028020022036a2101200020036b220041e8c6c1002802004704402000200310110c010b20022802044103714103470d0041e0c6c100200136020020022002280204417e7136020420002001410172360204200220013602000c020b0b20022802042203410271044020022003417e7136020420002001410172360204200020016a200136020005024041ecc6c100280200200246044041ecc6c100200036020041e4c6c100200141e4c6c1002802006a22013602002000200141017236020441e8c6c1002802002000470d0341e0c6c100410036020041e8c6c10041003602000f0b41e8c6c100280200200246044041e8c6c100200036020041e0c6c100200141e0c6c1002802006a220136020020002001410172360204200020016a20013602000f0b20022003417871220210112000200120026a2201410172360204200020016a200136020041e8c6c1002802002000470d0041e0c6c10020013602000f0b0b20014180024f04402000200110150f0b41d8c6c100280200220241012001410376742203710440200141f80171220141d0c4c1006a2102200141d8c4c1006a28020021010541d8c6c1002002200372360200200141f8017141d0c4c1006a220121020b200220003602082001200036020c2000200236020c200020013602080b0bc30401067f02402000280208220741808080c00171044002402007418080808001710440024020002f010e22060440200120026a21084100210220012104200621050340200820042203460d02200220032c00002204410048047f410441032004416f4b1b20036a200341026a200441604f1b05200341016a0b220420036b6a2102200541016b22050d000b05410021020b410021050b200620056b2103050240200241104f044020012002102921030c010b2002450d0020024103712105200241044f04402002410c7121080340200120046a22062c000041bf7f4a20036a200641016a2c000041bf7f4a6a200641026a2c000041bf7f4a6a200641036a2c000041bf7f4a6a2103200441046a22042008470d000b2005450d010b200120046a2104034020042c000041bf7f4a20036a2103200441016a2104200541016b22050d000b0b0b20002f010c220420034d0d00200420036b210641002103410021050240024002402007411d7641037141016b0e020001020b200621050c010b200641feff037141017621050b200741ffffff0071210820002802042107200028020021000340200341ffff0371200541ffff037149044041012104200341016a2103200020082007280210110000450d010c040b0b41012104200020012002200728020c1102000d0241002103200620056b41ffff0371210103402001200341ffff037122024b2104200120024d0d03200341016a2103200020082007280210110000450d000b0c020b0b200028020020012002200028020428020c11020021040b20040b6001047f230041106b220124002001410c6a210320002802002202047f2001410136020c20022104200141086a210320002802040541010b210020032004360200200128020c044020012802082202044020002002100b0b0b200141106a24000b3f01017f230041206b220324002003200236021c2003200136021820032002360214200341086a200341146a102c20002003290308370300200341206a24000b3e01017f230041106b220224002002200136020c20022000360208200241086a2200280200200028020441acc3c100280200220041cd0020001b110100000bb10301097f230041106b2206240041f8c2c10028020045044041f8c2c100417f3602004188c3c10028020022034184c3c1002802004604402003220041fcc2c100280200460440d06f418001200020004180014d1b2200fc0f012101418cc3c100280200450440418cc3c10020013602000b200641086a2107230041106b2204240041fcc2c1002802004184c3c10028020022016b200049047f230041106b22022400200020016a220120004f0440200241046a41fcc2c100200141044104102e2002280204410147047f2002280208210041fcc2c10020013602004180c3c100200036020041818080807805200228020c210820022802080b21050b200441086a2200200836020420002005360200200241106a2400200428020c21002004280208054181808080780b21052007200036020420072005360200200441106a24004184c3c10028020021000b4180c3c10028020020004102746a200341016a3602004184c3c100200041016a3602000b4188c3c1004180c3c10028020020034102746a28020036020041f8c2c10041f8c2c10028020041016a360200200641106a24002003418cc3c1002802006a0f0b000b0a00200220002001101b0bfb2402097f017e230041106b2208240002400240200041f50149044041d8c6c100280200220441102000410b6a41f803712000410b491b22054103762200762201410371044020002001417f734101716a2207410374220141d0c4c1006a2200200141d8c4c1006a2802002202280208220346044041d8c6c100417e200777200471360200052003200036020c200020033602080b200241086a210020022001410372360204200120026a220120012802044101723602040c030b41e0c6c10028020020054f0d012001044041022000742202410020026b72200120007471682207410374220141d0c4c1006a2202200141d8c4c1006a2802002200280208220346044041d8c6c100417e200777200471360200052003200236020c200220033602080b20002005410372360204200020056a2206200120056b2207410172360204200020016a200736020041e0c6c1002802002202044041e8c6c100280200210141d8c6c1002802002204410120024103767422037104402002417871220241d0c4c1006a2104200241d8c4c1006a28020021030541d8c6c1002003200472360200200241787141d0c4c1006a220321040b200420013602082003200136020c2001200436020c200120033602080b200041086a210041e8c6c100200636020041e0c6c10020073602000c030b41dcc6c1002802002200450d0120006841027441c0c3c1006a280200220128020441787120056b210320012102034002402001280210220045044020012802142200450d010b2003200028020441787120056b22044b21012004200320011b21032000200220011b2102200021010c010b0b200228021821062002200228020c220047044020022802082201200036020c2000200136020805024041144110200228021422001b20026a2802002201450440410021000c010b200241146a200241106a20001b2104034020042107200122002802142101200041146a200041106a20011b21044114411020011b20006a28020022010d000b200741003602000b0b200604400240200228021c41027441c0c3c1006a2201280200200246044002402001200036020020000d0041dcc6c10041dcc6c100280200417e200228021c77713602000c020b05200220062802104604402006200036021005200620003602140b2000450d010b2000200636021820022802102201044020002001360210200120003602180b20022802142201450d0020002001360214200120003602180b0b200341104904402002200320056a2200410372360204200020026a220020002802044101723602040520022005410372360204200220056a22072003410172360204200320076a200336020041e0c6c1002802002201044041e8c6c100280200210041d8c6c1002802002204410120014103767422067104402001417871220441d0c4c1006a2101200441d8c4c1006a28020021040541d8c6c1002004200672360200200141787141d0c4c1006a220421010b200120003602082004200036020c2000200136020c200020043602080b41e8c6c100200736020041e0c6c10020033602000b200241086a22000d0205200041ccff7b4b0440410021000c030b2000410b6a2201417871210541dcc6c1002802002209450d01411f2106410020056b2103200041f5ffff074904402005412620014108766722006b7641017120004101746b413e6a21060b024002400240200641027441c0c3c1006a2802002202047f410021012005411920064101766b41002006411f471b74210441002100034002402002280204417871220720054f0440200720056b220720034904402002210120072203450d020b0b2002280214220720002004411d7641047120026a28021022022007471b200020071b21002004410174210420020d010c030b0b41002103200221000c02054100210141000b21000b200020017245044041002101200941022006742200410020006b72712200450d0420006841027441c0c3c1006a28020021000b2000450d010b034020032000280204417871220420056b22074b210220032007200320021b200420054922041b210320012000200120021b20041b210120002802102202047f20020520002802140b22000d000b0b2001450d0141e0c6c100280200220020054f200020056b20034d710d01200128021821062001200128020c220047044020012802082202200036020c2000200236020805024041144110200128021422001b20016a2802002202450440410021000c010b200141146a200141106a20001b2104034020042107200222002802142102200041146a200041106a20021b21044114411020021b20006a28020022020d000b200741003602000b0b200604400240200128021c41027441c0c3c1006a2202280200200146044002402002200036020020000d0041dcc6c10041dcc6c100280200417e200128021c77713602000c020b05200120062802104604402006200036021005200620003602140b2000450d010b2000200636021820012802102202044020002002360210200220003602180b20012802142202450d0020002002360214200220003602180b0b200341104904402001200320056a2200410372360204200020016a2200200028020441017236020405024020012005410372360204200120056a22002003410172360204200020036a200336020020034180024f04402000200310150c010b41d8c6c100280200220241012003410376742204710440200341f80171220441d0c4c1006a2102200441d8c4c1006a28020021030541d8c6c1002002200472360200200341f8017141d0c4c1006a220321020b200220003602082003200036020c2000200236020c200020033602080b0b200141086a22000d020b0b200541e0c6c10028020022014d044041e8c6c1002802002100200120056b2202410f4b044041e0c6c100200236020041e8c6c100200020056a220436020020042002410172360204200020016a2002360200200020054103723602040541e8c6c100410036020041e0c6c100410036020020002001410372360204200020016a220120012802044101723602040b200041086a21000c010b200541e4c6c100280200220049044041e4c6c100200020056b220136020041ecc6c100200541ecc6c10028020022006a22023602002002200141017236020420002005410372360204200041086a21000c010b200841046a2100200541af80046a4180807c712201411076200141ffff03714100476a220140002202417f47047f2001411074220141106b200120024110742202410020016b461b054100210241000b210120004100360208200020013602042000200236020020082802042201450440410021000c010b200828020c210741f0c6c1002008280208220441f0c6c1002802006a220036020041f4c6c100200041f4c6c1002802002202200020024b1b36020041ecc6c10028020022020440024041c0c4c100210002400340200120002802002203200028020422066a470440200028020822000d010c020b0b2002200349200120024d720d00200028020c22034101712003410176200747720d002000200420066a36020441ecc6c10041ecc6c1002802002200410f6a417871220141086b220236020041e4c6c100200441e4c6c1002802006a2204200020016b6a41086a220136020020022001410172360204200020046a412836020441f8c6c10041808080013602000c010b41fcc6c10041fcc6c1002802002200200120002001491b360200200120046a210341c0c4c100210002400340200028020022062003470440200028020822000d010c020b0b200028020c22034101712003410176200747720d00200020013602002000200420002802046a3602042001410f6a41787141086b220420054103723602042006410f6a41787141086b2203200420056a22006b210541ecc6c100280200200346044041ecc6c100200036020041e4c6c100200541e4c6c1002802006a22013602002000200141017236020405024041e8c6c100280200200346044041e8c6c100200036020041e0c6c100200541e0c6c1002802006a220136020020002001410172360204200020016a20013602000c010b2003280204220241037141014604402003200241787122011011200120056a2105200120036a220328020421020b20032002417e7136020420002005410172360204200020056a200536020020054180024f04402000200510150c010b41d8c6c100280200220141012005410376742202710440200541f80171220141d0c4c1006a2103200141d8c4c1006a28020021050541d8c6c1002001200272360200200541f8017141d0c4c1006a220521030b200320003602082005200036020c2000200336020c200020053602080b0b200441086a21000c030b41c0c4c1002100034002402000280200220320024d0440200028020420036a220620024b0d010b200028020821000c010b0b41ecc6c1002001410f6a417871220041086b220336020041e4c6c100200441286b2209200120006b6a41086a220036020020032000410172360204200120096a412836020441f8c6c10041808080013602002002200641206b41787141086b2200200241106a20004b1b2203411b36020441c0c4c100290200210a200341106a41c8c4c100290200370200200341086a2200200a37020041ccc4c100200736020041c4c4c100200436020041c0c4c100200136020041c8c4c10020003602002003411c6a21000340200041073602002006200041046a22004b0d000b20022003460d0020032003280204417e713602042002200320026b22004101723602042003200036020020004180024f04402002200010150c010b41d8c6c100280200220141012000410376742204710440200041f80171220041d0c4c1006a2101200041d8c4c1006a28020021000541d8c6c1002001200472360200200041f8017141d0c4c1006a220021010b200120023602082000200236020c2002200136020c200220003602080b0541fcc6c10028020022004545200020014d7145044041fcc6c10020013602000b4180c7c10041ff1f36020041ccc4c100200736020041c4c4c100200436020041c0c4c100200136020041dcc4c10041d0c4c10036020041e4c4c10041d8c4c10036020041d8c4c10041d0c4c10036020041ecc4c10041e0c4c10036020041e0c4c10041d8c4c10036020041f4c4c10041e8c4c10036020041e8c4c10041e0c4c10036020041fcc4c10041f0c4c10036020041f0c4c10041e8c4c1003602004184c5c10041f8c4c10036020041f8c4c10041f0c4c100360200418cc5c1004180c5c1003602004180c5c10041f8c4c1003602004194c5c1004188c5c1003602004188c5c1004180c5c100360200419cc5c1004190c5c1003602004190c5c1004188c5c1003602004198c5c1004190c5c10036020041a4c5c1004198c5c10036020041a0c5c1004198c5c10036020041acc5c10041a0c5c10036020041a8c5c10041a0c5c10036020041b4c5c10041a8c5c10036020041b0c5c10041a8c5c10036020041bcc5c10041b0c5c10036020041b8c5c10041b0c5c10036020041c4c5c10041b8c5c10036020041c0c5c10041b8c5c10036020041ccc5c10041c0c5c10036020041c8c5c10041c0c5c10036020041d4c5c10041c8c5c10036020041d0c5c10041c8c5c10036020041dcc5c10041d0c5c10036020041e4c5c10041d8c5c10036020041d8c5c10041d0c5c10036020041ecc5c10041e0c5c10036020041e0c5c10041d8c5c10036020041f4c5c10041e8c5c10036020041e8c5c10041e0c5c10036020041fcc5c10041f0c5c10036020041f0c5c10041e8c5c1003602004184c6c10041f8c5c10036020041f8c5c10041f0c5c100360200418cc6c1004180c6c1003602004180c6c10041f8c5c1003602004194c6c1004188c6c1003602004188c6c1004180c6c100360200419cc6c1004190c6c1003602004190c6c1004188c6c10036020041a4c6c1004198c6c1003602004198c6c1004190c6c10036020041acc6c10041a0c6c10036020041a0c6c1004198c6c10036020041b4c6c10041a8c6c10036020041a8c6c10041a0c6c10036020041bcc6c10041b0c6c10036020041b0c6c10041a8c6c10036020041c4c6c10041b8c6c10036020041b8c6c10041b0c6c10036020041ccc6c10041c0c6c10036020041c0c6c10041b8c6c10036020041d4c6c10041c8c6c10036020041c8c6c10041c0c6c10036020041ecc6c1002001410f6a417871220041086b220236020041d0c6c10041c8c6c10036020041e4c6c100200441286b2204200120006b6a41086a220036020020022000410172360204200120046a412836020441f8c6c10041808080013602000b41002100200541e4c6c10028020022014f0d0041e4c6c100200120056b220136020041ecc6c100200541ecc6c10028020022006a22023602002002200141017236020420002005410372360204200041086a21000b200841106a240020000b35002002418080c400470440200020022001280210110000044041010f0b0b2003047f200020032004200128020c1102000541000b0b100020002002360204200020013602000be50101027f230041206b22052400024002400240027f41bcc3c10041bcc3c100280200220641016a360200200641004e047f410141a8c3c1002d00000d011a41a8c3c10041013a000041a4c3c10041a4c3c10028020041016a36020041020541000b0b41ff01710e03000102010b000b200520002001280218110100000b41b0c3c10041b0c3c10028020041016a36020041b4c3c1002802000440200541086a20002001280214110100200520043a001d200520033a001c200520023602182005200529030837021041b4c3c100280200200541106a41b8c3c1002802002802141101000b000bb00201047f230041106b220224004190c3c1002d00004103470440200241013a000b20022002410b6a36020c2002410c6a210002404190c3c1002d0000220141014b04402001410347044041c692c00041f10041f491c000100a00050c020b000b20010440419c92c00041d50041f491c000100a000b4190c3c10041023a0000200028020022012d0000200141003a0000044041bcc3c10028020041ffffffff0771044041a4c3c100280200044041c8bfc00041e90041fcbfc000100a000b0b41b8c3c100280200210041b8c3c100418492c00036020041b4c3c100280200210141b4c3c1004101360200200104400240200028020022030440200120031103000b20002802042200450d0020012000100b0b0b4190c3c10041033a000005418093c0001017000b0b0b200241106a24000b990101037f20004103712202410347047f2000410676220141387104404104410820014110711b410c20014118711b0f0b200041307121032000410276410371220041014b047f4120411f412020014107714107461b200241024722011b4120411a412020034130461b20011b20004102461b05411a412020034130461b412020021b41104115200141c2007141c000461b20001b0b0541000b0bff0302047f016f230041306b220424002004200136020820042000360204200420033602102004200236020c2004410736022c2004410736022420042004410c6a3602282004200441046a36022041002102230041106b22012400024002400240200441206a220641017104402006410176210005024041ac91c0002d00002200450d0341ac91c00021030340200341016a21032000c041004e0440200041ff0171220020036a2103200020026a210205200041ff017141800147047f200520024572210520032000410371410878220741057441808080800471200741077472411d766a20004101764102716a20004102764102716a0520032f0000220020026a2102200020036a41026a0b21030b20032d000022000d000b4100210020024110492005710d0041002105200241017422004100480d020b0b2000450d014101210520004101101022030d020b20052000100f000b41012103410021000b200141003602082001200336020420012000360200200141e0c0c00041ac91c0002006100d04404188c1c00041d6002001410f6a41f8c0c00041e0c1c000102b0005200441146a2202200128020836020820022001290200370200200141106a24000b2004280218200428021c10002108101f2200200826012002101c2004200036022020062802002501100120004184084f0440200010180b200441306a24000b7201017f0240200028020022002d0014220141014b044020014102470d01200041033a00140520010d01200041086a28020041ffffffff074f0440230041106b2200240020002000410f6aad4280808080f00c8437030041f183c000200041c8bdc000100a05200028020c450d020b000b0b0bbe0601087f02402001200041036a417c71220320006b22064f0440200120066b2207410276220504404100210120002003470440200020036b2203417c4d044003402001200020046a22022c000041bf7f4a6a200241016a2c000041bf7f4a6a200241026a2c000041bf7f4a6a200241036a2c000041bf7f4a6a2101200441046a22040d000b0b200020046a2102034020022c000041bf7f4a20016a2101200241016a2102200341016a22030d000b0b027f200020066a210320074103712200047f200741fcffffff077120036a22042c000041bf7f4a220220004101460d011a20042c000141bf7f4a20026a220220004102460d011a20042c000241bf7f4a20026a0541000b0b20016a21040340200321002005450d0341c0012005200541c0014f1b220641037121072006410274220341f0077122010440200020016a210841002102200021010340200220012802002209417f734107762009410676724181828408716a200141046a2802002202417f734107762002410676724181828408716a200141086a2802002202417f734107762002410676724181828408716a2001410c6a2802002202417f734107762002410676724181828408716a21022008200141106a2201470d000b05410021020b200520066b2105200020036a21032004200241087641ff81fc0771200241ff81fc07716a418180046c4110766a21042007450d000b2004027f200641fc017141027420006a22002802002201417f7341077620014106767241818284087121012007410147047f200120002802042203417f734107762003410676724181828408716a220120074102460d011a200120002802082200417f734107762000410676724181828408716a0520010b0b220041087641ff811c71200041ff81fc07716a418180046c4110766a21040c020b0b200145044041000f0b2001410371210241002103200141044f04402001417c7121050340200020036a22012c000041bf7f4a20046a200141016a2c000041bf7f4a6a200141026a2c000041bf7f4a6a200141036a2c000041bf7f4a6a2104200341046a22032005470d000b2002450d010b200020036a2101034020012c000041bf7f4a20046a2104200141016a2101200241016b22020d000b0b20040bbd0201017f230041206b22032400200020024b0440200320003602082003200236020c20032003410c6aad4280808080d000843703182003200341086aad4280808080d0008437031041fd82c000200341106a41b0d5c000100a000b200120024b0440200320013602082003200236020c20032003410c6aad4280808080d000843703182003200341086aad4280808080d0008437031041b683c000200341106a41b0d5c000100a000b200020014d0440200320013602082003200236020c20032003410c6aad4280808080d000843703182003200341086aad4280808080d0008437031041b683c000200341106a41b0d5c000100a05200320003602082003200136020c20032003410c6aad4280808080d000843703182003200341086aad4280808080d0008437031041c282c000200341106a41b0d5c000100a0b000b5b01017f230041206b2205240020052001360204200520003602002005200336020c200520023602082005200541086aad4280808080800d8437031820052005ad4280808080b00c8437031041ed83c000200541106a2004100a000bff0101087f230041106b22062400200020012802082202200128020049047f200641086a2108230041106b2203240020012802002207047f2003410136020c2001280204210920072104200341086a052003410c6a0b220720043602000240200328020c22040440200328020821052002044020022107200920052004200210142205450d0220012005360204052005044020092005100b0b200141013602040b200120023602000b41818080807821040b2008200736020420082004360200200341106a24002006280208220241818080807847047f2002200628020c100f000520012802080b0520020b36020420002001280204360200200641106a24000b6601037f2000280200220028020c04402000410c6a2201280204220228020022030440200128020020031103000b20022802042202044020012802002002100b0b0b2000417f47044002402000200028020441016b220136020420010d0020004118100b0b0b0bf70102057f017e230041106b22052400410121074104210602402004ad2002ad7e220a422088500440200aa7220241808080807820036b4d0440410021062005410c6a2108200404402001280200220904402005200336020c200420096c2106200541086a2108200128020421040b0b02400240027f200820063602000240200528020c0440200528020822010440200420012003200210140c030b20020d0120030c020520020d01200321040c030b000b2002200310100b22040d00200020033602040c010b20002004360204410021070b410821060c020b0b410021020b200020066a200236020020002007360200200541106a24000bdd0201057f200141cdff7b41102000200041104d1b22006b49044041102001410b6a4178712001410b491b220420006a410c6a102122020440200241086b21012002200041016b2203710440200241046b22052802002206417871200220036a410020006b7141086b220220004100200220016b41104d1b6a220020016b22026b21032006410371044020002000280204410171200372410272360204200020036a2203200328020441017236020420052005280200410171200272410272360200200120026a2203200328020441017236020420012002101a0520012802002101200020033602042000200120026a3602000b05200121000b20002802042201410371044020014178712202200441106a4b044020002001410171200472410272360204200020046a2201200220046b2204410372360204200020026a2202200228020441017236020420012004101a0b0b200041086a21030b0b20030b970601047f0240200041086b2201200041046b280200220341787122006a2102200341017145044002402003410271450d022000200128020022036a2100200120036b220141e8c6c1002802004704402001200310110c010b20022802044103714103470d0041e0c6c100200036020020022002280204417e7136020420012000410172360204200220003602000f0b0b20022802042203410271044020022003417e7136020420012000410172360204200020016a2000360200050240200241ecc6c10028020047044041e8c6c100280200200246044041e8c6c100200136020041e0c6c100200041e0c6c1002802006a220036020020012000410172360204200020016a20003602000f0b20022003417871220210112001200020026a2200410172360204200020016a200036020041e8c6c1002802002001470d0141e0c6c10020003602000f0b41ecc6c100200136020041e4c6c100200041e4c6c1002802006a220036020020012000410172360204200141e8c6c10028020046044041e0c6c100410036020041e8c6c10041003602000b41f8c6c100280200220220004f0d0241ecc6c1002802002200450d0241e4c6c100280200220341294f0440024041c0c4c100210103402001280200220420004d0440200128020420046a20004b0d020b200128020821010c000b000b0b4180c7c10041c8c4c1002802002200047f410021010340200141016a2101200028020822000d000b41ff1f2001200141ff1f4d1b0541ff1f0b360200200220034f0d0241f8c6c100417f3602000c020b0b200041800249044041d8c6c100280200220241012000410376742203710440200041f80171220041d0c4c1006a2102200041d8c4c1006a28020021000541d8c6c1002002200372360200200041f8017141d0c4c1006a220021020b200220013602082000200136020c2001200236020c200120003602080f0b2001200010154180c7c1004180c7c10028020041016b220036020020000d004180c7c10041c8c4c1002802002200047f410021010340200141016a2101200028020822000d000b41ff1f2001200141ff1f4d1b0541ff1f0b3602000b0b870e01077f2000027f230041206b220624000240024002400240024002400240024002400240024020010e2800080808080808080801020808030808080808080808080808080808080808080808040808080805060b20004200370102200041dce0003b01000c060b20004200370102200041dce8013b01000c050b20004200370102200041dcdc013b01000c040b20004200370102200041dce4013b01000c030b200241ffffff077141808004490d0420004200370102200041dcc4003b01000c020b200241800271450d0320004200370102200041dcce003b01000c010b200141dc00470d0120004200370102200041dcb8013b01000b4100210241020c030b200241017145200141ff054d720d0041104100200141ab9d044f1b22024108722103200220032001410b74220220034102742802a8c041410b74491b2204410472210320042003200220034102742802a8c041410b74491b2204410272210320042003200220034102742802a8c041410b74491b220441016a210320042003200220034102742802a8c041410b74491b220441016a2103200220042003200220034102742802a8c041410b74491b22034102742802a8c041410b74220446200220044b6a20036a2204410274220241a8c0c1006a210820022802a8c041411576210241ff05210302402004411f4d0440200828020441157621032004450d010b200841046b28020041ffffff007121050b2002417f7320036a04400240200120056b2105200341016b21044100210303402005200241f5c1c0006a2d000020036a2203490d01200241016a22022004470d000b0b0b2002410171450d00200641003a000e200641003b010c200620014114762d00f4c7403a000f20062001410476410f712d00f4c7403a001320062001410876410f712d00f4c7403a001220062001410c76410f712d00f4c7403a001120062001411076410f712d00f4c7403a00102006410c6a220320014101726741027622026a220541fb003a0000200541016b41f5003a00002003200241026b22026a41dc003a00002000200629010c370000200641fd003a001520062001410f712d00f4c7403a0014200020062f01143b00080c010b41002102410021032001220541204f04400240200541ff00490440410121020c010b200541808004490440200541087641ff017121090240024003400240200241026a210820022d00a5d040220720036a210420022d00a4d04022022009470440200220094b0d01200421032008220241cc00470d020c010b200320044b2004419c024b720d0220070440200341f0d0c0006a2102034020022d0000200541ff0171460d05200241016a2102200741016b22070d000b0b200421032008220241cc00470d010b0b410121024100210703400240200741016a210320072c008cd3402204410048047f200341a402460d012007418dd3c0006a2d0000200441ff0071410874722104200741026a0520030b2107200520046b22054100480d0520024101732102200741a402470d010c050b0b41c0d5c0001017000b20032004419c02102a000b410021020c010b2005418080084f0440200541feffff0071220241ae9d0b47200541e0ffff007141e0cd0a472002419ef00a477171200541f0d70b6b4171497120054180f00b6b41de6c497120054180800c6b419e744971200541d0a60c6b417b49712005418082386b41fae6544971200541f08338497121020c010b200541087641ff017121090240024003400240200241026a210820022d00fdc940220720036a210420022d00fcc94022022009470440200220094b0d01200421032008220241dc00470d020c010b200320044b200441d4014b720d0220070440200341d8cac0006a2102034020022d0000200541ff0171460d05200241016a2102200741016b22070d000b0b200421032008220241dc00470d010b0b200541ffff03712104410121024100210503400240200541016a210320052c00accc402207410048047f200341f803460d01200541adccc0006a2d0000200741ff0071410874722107200541026a0520030b2105200420076b22044100480d0420024101732102200541f803470d010c040b0b41c0d5c0001017000b2003200441d401102a000b410021020b0b200241017104402000200136020041800121024181010c0205200641003a0018200641003b0116200620014114762d00f4c7403a001920062001410476410f712d00f4c7403a001d20062001410876410f712d00f4c7403a001c20062001410c76410f712d00f4c7403a001b20062001411076410f712d00f4c7403a001a200641166a220320014101726741027622026a220541fb003a0000200541016b41f5003a00002003200241026b22026a41dc003a000020002006290116370000200641fd003a001f20062001410f712d00f4c7403a001e200020062f011e3b00080b0b410a0b3a000d200020023a000c200641206a24000bea0101047f230041106b22032400200120026a2201200249044041004100100f000b200341046a21042000280204210641082001200028020022024101742205200120054b1b2201200141084d1b2205220141004e047f027f02402002047f20062002410120011014052001047f20014101101005410121020c020b0b22020d002004410136020441010c010b2004200236020441000b2102410805410121024100210141040b20046a20013602002004200236020020032802044101470440200328020821012000200536020020002001360204200341106a2400052003280208200328020c100f000b0bf60101067f230041106b220324002002200120026a22014b044041004100100f000b200341046a2104200028020421084101210641042102024041082001200028020022074101742205200120054b1b2201200141084d1b2205220141ffffffff074b0440410021010c010b024002402007047f20082007410120011014052001047f20014101101005410121020c020b0b22020d00200441013602040c010b20042002360204410021060b410821020b200220046a20013602002004200636020020032802044101470440200328020821012000200536020020002001360204200341106a2400052003280208200328020c100f000b0b17002000200236020820002001360204200020023602000b100020002802002000280204200110200b0300000b0300000b0300000b0300000b0300000b5e01017f230041106b22032400200341003602082003200236020c2000047f200020022001280210110000200341106a240005200341086a2200280200450440200028020422004184084f0440200010180b0b41f5bcc00041321004000b0b0300000b0300000b0300000b0300000b0300000b0300000b0300000b0300000b0300000b0300000b0300000b0300000bec0101067f027f0240027f2000410676210102402000410276410371220241014b044020024102470d01052002450d01410120014101710d021a41002001410271450d021a0b20014104714102760c010b2002450d0141000b200041047641037122054101460d002000410a76220141ff0171220341037620034102767220014110714100477120024101467122037204404103410420031b0c020b200141c0007120004183800871418080084672200041037141002001412071452001411271411246200541024671200241014671711b720d0041024101410220014101711b20024102471b21060b20060b0b0c004184c7c10041013a00000b0a002000102641c301710b0300000b2501017f230041106b220124002001200041086b36020c2001410c6a1028200141106a24000b4201027f230041106b220124002001200041086b220036020c2001410c6a220210282000200028020041016b220036020020004504402002102d0b200141106a24000b3e01027f230041106b22012400200041086b220028020041016b2102200020023602002001200036020c20024504402001410c6a102d0b200141106a24000b2b01027f200141086b220228020041016a21032002200336020020002001360204200041a8bdc0003602000bf10301077f230041306b2203240020032001360204200320003602002003200236020820032003412f6a2200360228200320003602242003200341086a3602202003200341046a36021c2003200036021820032000360214200320003602102003200336020c230041106b220524002003410c6a22012802002802002100200541086a20012802102802002001280214280200101d20052802082108200528020c2107027f027f20004106762102024002402000410276410371220141014b044020014102470d01052001450d01410120024101710d031a2002410271450d020b20024104714102760c020b20010d0041d7b0c000210241270c020b41000b20004104764103712209410146044041feb0c0002102411f0c010b2000410a76220441ff017122064103762006410276722004411071410047712001410146712206720440419db1c00041f3b1c00020061b210241d600412020061b0c010b4193b2c00021024127200441c00071200041838008714180800846720d001a410020004103712004411271411246200941024671200141014671452004412071721b044041bab2c000210241340c010b41eeb2c00041a3b3c000200420014102467122001b21024135412220001b0b2100200220002008200710272007044020082007100b0b200541106a2400200341306a24000bfa0301077f230341016b22052403200520012601230041106b220724002007200536020c230041206b2202240041032103200220004102764103712d00f5974022043a000b20022007410c6a2208280200250110032206410549047f2006054188b9c00041ff014188bac000100a000b36020c0240200441014b047f4101410220044102461b052004450d0141000b21030b200320064704402002410836021c2002410936021420022002410b6a36021820022002410c6a36021041ea82c000200241106a418498c000100a000b2000102641ff01712200410f4b047f027f200041194d04402000411047044041b5afc000210341130c020541f8aec0002103413d0c020b000b2000411a46044041c8afc000210341360c010b2000411f47047f41afb0c000210341280541feafc000210341310b0b05200041074b047f2000410846047f41a9aec0002103412f0541d8aec000210341200b052000047f4180aec000210341290541dfadc000210341210b0b0b2104230041206b22002400200041186a200828020025011002200041106a2000280218200028021c1023200041086a20002802102000280214101d200241106a22062000280208200028020c1034200041206a2400200320042002280214200228021810272006101c200241206a2400200741106a24002005d06f4101fc1101200541016a24030b1a01017f2000280200220141004a044020002802042001100b0b0b1701017f20002802002201044020002802042001100b0b0b06002000101c0bea0502067f016f230041d0006b2202240020024100360234200242808080801037022c20024198b8c00036023c200242a08080800637024020022002412c6a360238230041306b2203240041012105200241386a2204419cc0c000410c100c450440024020042802042106200428020020032001280208220029020037020820032000410c6aad4280808080d000843703202003200041086aad4280808080d000843703182003200341086aad4280808080e00984370310200641ba82c000200341106a2206100d0d00200620012802002200200128020428020c2207110100200021010240200329031042edbaadb6cd85d4f5e30085200329031842f88299bd95eec6c5b97f858450047f41040520062000200711010020032903104295c4f2aac5a6d5835485200329031842d3f0b58d988afcd17785844200520d01200041046a210141080b20006a280200210020012802002101200441a8c0c0004102100c0d01200420012000100c0d010b410021050b0b200341306a24002005044041c0b8c0004137200241cf006a41b0b8c00041f8b8c000102b000b200220022802343602282002200229022c370320200241206a2201410a1013200228022420022802286a22004194b8c0002f00003b00082000418cb8c00029000037000020022002280228410a6a36022810082108101f220020082601200241386a200025011007200241186a2002280238200228023c1023200241106a2002280218200228021c101d2002412c6a200228021020022802141034200228023021042001200228023422011013200228022821032002200145452205047f20050440200320022802246a20042001fc0a00000b20022802280520030b20016a360228200241206a41021013200228022420022802286a418a143b00002002200228022841026a22013602282002200136024020022002290320370338200241086a200241386a102c2002280208200228020c10062002412c6a101c20004184084f0440200010180b200241d0006a24000b0f0020004198b8c00020012002100d0b26002003694101460440200020012003410041808080807820036b20014f1b200210140f0b000b2a0020016941014604402000047f20002001410041808080807820016b20004f1b10100520010b0f0b000b0d002001044020002001100b0b0b13004198c3c1002000ad4220864201843703000b5f0020012000280200220041014a047f027f200041024604404104210041e897c0000c010b2000410347047f4109210041ec97c000054108210041d097c0000b0b052000047f4106210041e297c00005410a210041d897c0000b0b2000100c0b4401027f20012802042102200128020021034108410410102201044020012002360204200120033602002000418cc0c000360204200020013602000541044108101e000b0b13002000418cc0c000360204200020013602000b0c00200020012902003703000b1000200120002802002000280204100c0be60102027f017e230041306b220224002001280200418080808078460440200128020c21032002410036022c2002428080808010370224200241246a41d8bdc000200328020022032802002003280204100d1a2002200228022c220336022020022002290224220437031820012003360208200120043702000b20012802082103200141003602082001290200210420014280808080103702002002200336021020022004370308410c41041010220104402001200228021036020820012002290308370200200041acc0c00036020420002001360200200241306a2400054104410c101e000b0b910102027f017e230041206b220224002001280200418080808078460440200128020c21032002410036021c2002428080808010370214200241146a41d8bdc000200328020022032802002003280204100d1a2002200228021c220336021020022002290214220437030820012003360208200120043702000b200041acc0c00036020420002001360200200241206a24000b3e00200028020041808080807846047f20012802002001280204200028020c28020022002802002000280204100d05200120002802042000280208100c0b0b0900200041003602000b4900200120002d0000220041014b047f2000410246047f4106210041e297c000054104210041e897c0000b052000047f410a210041d897c000054108210041d097c0000b0b2000100c0bbb0301037f027f230041106b22042400200128020822034180808010710440200028020021030340200220046a410f6a2003410f712d00f4c7403a0000200241016b2102200341047622030d000b41012001418ac2c1004102200220046a41106a410020026b10120d011a0502402003418080802071450440200020011019450d0141010c030b200028020021030340200220046a410f6a2003410f712d008cc2413a0000200241016b2102200341047622030d000b41012001418ac2c1004102200220046a41106a410020026b10120d021a0b0b410120012802004188c2c1004102200128020428020c1102000d001a200041046a210020012802082202418080801071044020002802002103410021020340200220046a410f6a2003410f712d00f4c7403a0000200241016b2102200341047622030d000b2001418ac2c1004102200220046a41106a410020026b10120c010b20024180808020714504402000200110190c010b20002802002103410021020340200220046a410f6a2003410f712d008cc2413a0000200241016b2102200341047622030d000b2001418ac2c1004102200220046a41106a410020026b10120b200441106a24000b0d00200141f0c1c0004105100c0b0d0020014187b8c0004105100c0b0d00200141dcc2c1004118101b0b0d00200141bcc2c1004120101b0b830101047f027f230041106b22022400200128020022034127200128020422042802102201110000047f410105200220002802004181021031410120022d000d220041810149047f200320022d000c220520026a200020056b200428020c110200052003200228020020011100000b0d011a2003412720011100000b0b200241106a24000b5001017f02402000280200200028020822036b20024f04402002450d01052000200320021032200028020821030b2002450d00200320002802046a20012002fc0a00000b2000200220036a36020841000b5001017f02402000280200200028020822036b20024f04402002450d01052000200320021033200028020821030b2002450d00200320002802046a20012002fc0a00000b2000200220036a36020841000b4101027f200020021013200028020821032000200245452204047f20040440200320002802046a20012002fc0a00000b20002802080520030b20026a36020841000b0f00200041e0c0c00020012002100d0b0f00200041d8bdc00020012002100d0b800201067f2000280208220421024101410241034104200141808004491b2001418010491b2001418001491b2206200028020020046b4b04402000200420061032200028020821020b200220002802046a21022001418001490440200220013a00000502402001413f7141807f722105200141067621032001418010490440200220053a00012002200341c001723a00000c010b2001410c7621072003413f7141807f722103200141ffff034b0440200220053a0003200220033a000220022007413f7141807f723a0001200220014112764170723a000005200220053a0002200220033a00012002200741e001723a00000b0b0b2000200420066a36020841000b800201067f2000280208220421024101410241034104200141808004491b2001418010491b2001418001491b2206200028020020046b4b04402000200420061033200028020821020b200220002802046a21022001418001490440200220013a00000502402001413f7141807f722105200141067621032001418010490440200220053a00012002200341c001723a00000c010b2001410c7621072003413f7141807f722103200141ffff034b0440200220053a0003200220033a000220022007413f7141807f723a0001200220014112764170723a000005200220053a0002200220033a00012002200741e001723a00000b0b0b2000200420066a36020841000be80101067f2000280208210620004101410241034104200141808004491b2001418010491b20014180014922031b22071013200028020420002802086a210220030440200220013a00000502402001413f7141807f722103200141067621042001418010490440200220033a00012002200441c001723a00000c010b2001410c7621052004413f7141807f722104200141ffff034b0440200220033a0003200220043a000220022005413f7141807f723a0001200220014112764170723a000005200220033a0002200220043a00012002200541e001723a00000b0b0b2000200620076a36020841000b100020002802042000280208200110200b1c00200041c0bec000290200370208200041b8bec0002902003702000b1000200120002802002000280204101b0b880601107f200028020021062000280204210441002100230041106b220924004101210c2001280200220b41222001280204220d280210220e1100004504400240200404400240410020046b210f2004210020062101027f0240024003400240200020016a410021030340200120036a22052d0000220741ff006b41ff017141a10149200741224672200741dc004672450440200341016a22032000470d010c020b0b200541016a210120052c000022004100480440024020012d0000413f7121082000411f712107200541026a21012000415f4d0440200820074106747221000c010b20012d0000413f712008410674722108200541036a2101200041704f04402007411274418080f0007120012d0000413f71200841067472722100200541046a2101052007410c7420087221000b0b05200041ff017121000b2009200041818004103120092d000d220720092d000c22086b221141ff017141014704402003200a6a22052002490d03200204402002200449047f200220066a2c000041bf7f4c0520022004470b0d040b20050440200420054b047f20032006200a6a6a2c000041bf7f4c052005200f6a0b0d040b200b200220066a2003200a20026b6a200d28020c22021102000d08200741810149047f200b200820096a2011200211020005200b2009280200200e1100000b0d082003200a4101410241034104200041808004491b2000418010491b2000418001491b6a6a21020b2003200a4101410241034104200041808004491b2000418010491b2000418001491b6a22056a210a20016b22000d010c030b0b2000200a6a0c020b2006200420022005419cc2c1001016000b200320056a0b220320024f0440024041002100200204402002200449047f2002220020066a2c000041bf7f4c05200420022200470b0d010b2003450440410021030c030b2003200449047f200320066a2c000041bf7f4a0520032004460b0d02200021020b0b200620042002200341acc2c1001016000b0b200b200020066a200320006b200d28020c1102000d00200b4122200e110000210c0b0b200941106a2400200c0b1c00200041b0bec000290200370208200041a8bec0002902003702000b140020002802002001200028020428020c1100000b0b002000280200200110190b0b002000280200200110350bdc0101047f027f230041106b2203240020002802002f0100220241e80749047f2002210041052002410a490d011a20032002200241e4006e220041e4006c6b41ffff03714101742f00b4c8403b000e4103052003200220024190ce006e22004190ce006c6b220441ffff037141e4006e22054101742f00b4c8403b000c20032004200541e4006c6b41ffff03714101742f00b4c8403b000e41010b0b21042002452000720440200441016b22042003410b6a6a20004101742d00b5c8403a00000b20014101410020042003410b6a6a410520046b1012200341106a24000b0600100510250b0b87c3010900418080c0000b81126361706163697479206f766572666c6f77c0c0000d626567696e203e20656e642028c003203e20c01029207768656e20736c6963696e672060c00160c000117374617274206279746520696e64657820c016206973206f7574206f6620626f756e6473206f662060c00160c0000f656e64206279746520696e64657820c016206973206f7574206f6620626f756e6473206f662060c00160c000117374617274206279746520696e64657820c026206973206e6f742061206368617220626f756e646172793b20697420697320696e7369646520c0082028627974657320c00629206f662060c00160c0000f656e64206279746520696e64657820c026206973206e6f742061206368617220626f756e646172793b20697420697320696e7369646520c0082028627974657320c00629206f662060c00160c000c0013ac0013ac00016736c69636520696e6465782073746172747320617420c00d2062757420656e647320617420c000c00f207761732074616b656e20666f7220c0001272616e676520737461727420696e64657820c022206f7574206f662072616e676520666f7220736c696365206f66206c656e67746820c0001072616e676520656e6420696e64657820c022206f7574206f662072616e676520666f7220736c696365206f66206c656e67746820c000c0023a20c000017bc0017d00c00a3a7b2273696e6365223ac00b2c2268656164657273223ac0017d00017bc0013ac0017d002f72757374632f353938303736313665316661323534303732346266626163313464373937366437653461333836302f6c6962726172792f636f72652f7372632f736c6963652f736f72742f7368617265642f736d616c6c736f72742e7273002f72757374632f353938303736313665316661323534303732346266626163313464373937366437653461333836302f6c6962726172792f636f72652f7372632f736c6963652f736f72742f737461626c652f717569636b736f72742e7273002f72757374632f353938303736313665316661323534303732346266626163313464373937366437653461333836302f6c6962726172792f616c6c6f632f7372632f666d742e7273002f72757374632f353938303736313665316661323534303732346266626163313464373937366437653461333836302f6c6962726172792f616c6c6f632f7372632f7374722e7273002f636172676f2f72656769737472792f7372632f696e6465782e6372617465732e696f2d313934396366386336623562353537662f7765622d7379732d302e332e3130372f7372632f66656174757265732f67656e5f5265717565737444657374696e6174696f6e2e7273002f636172676f2f72656769737472792f7372632f696e6465782e6372617465732e696f2d313934396366386336623562353537662f6a732d7379732d302e332e3130372f7372632f667574757265732f6a7370692e7273007372632f64656275672e7273002f72757374632f353938303736313665316661323534303732346266626163313464373937366437653461333836302f6c6962726172792f616c6c6f632f7372632f737472696e672e7273002f72757374632f353938303736313665316661323534303732346266626163313464373937366437653461333836302f6c6962726172792f7374642f7372632f70616e69636b696e672e7273002f72757374632f353938303736313665316661323534303732346266626163313464373937366437653461333836302f6c6962726172792f616c6c6f632f7372632f636f6c6c656374696f6e732f62747265652f6e617669676174652e7273002f72757374632f353938303736313665316661323534303732346266626163313464373937366437653461333836302f6c6962726172792f636f72652f7372632f756e69636f64652f7072696e7461626c652e7273002f72757374632f353938303736313665316661323534303732346266626163313464373937366437653461333836302f6c6962726172792f616c6c6f632f7372632f636f6c6c656374696f6e732f62747265652f6e6f64652e7273002f636172676f2f72656769737472792f7372632f696e6465782e6372617465732e696f2d313934396366386336623562353537662f7765622d7379732d302e332e3130372f7372632f66656174757265732f67656e5f526571756573744d6f64652e7273002f72757374632f353938303736313665316661323534303732346266626163313464373937366437653461333836302f6c6962726172792f7374642f7372632f73796e632f6f6e63652e7273002f72757374632f353938303736313665316661323534303732346266626163313464373937366437653461333836302f6c6962726172792f636f72652f7372632f666d742f6d6f642e7273002f72757374632f353938303736313665316661323534303732346266626163313464373937366437653461333836302f6c6962726172792f616c6c6f632f7372632f7261775f7665632f6d6f642e7273002f72757374632f353938303736313665316661323534303732346266626163313464373937366437653461333836302f6c6962726172792f616c6c6f632f7372632f7665632f6d6f642e7273002f72757374632f353938303736313665316661323534303732346266626163313464373937366437653461333836302f6c6962726172792f616c6c6f632f7372632f7665632f737065635f66726f6d5f697465725f6e65737465642e7273002f727573742f646570732f646c6d616c6c6f632d302e322e31312f7372632f646c6d616c6c6f632e7273002f636172676f2f72656769737472792f7372632f696e6465782e6372617465732e696f2d313934396366386336623562353537662f636f6e736f6c655f6572726f725f70616e69635f686f6f6b2d302e312e372f7372632f6c69622e727300012fc0022f6900015bc0015d00015bc0012cc0015d00015bc0012cc0012cc0015d00c0012f00c0113a20612062697420666f7220656163682e000b5b6d696e692d636f695d20c0022028c0012900042f2a2a20c011202a2f0a6578706f727420636f6e737420c0c003203d20c0023b0a0000890710005e0000003900000012000000130810005e000000950000000e00418c92c0000ba319010000000d0000000e0000000f0000004f6e636520696e7374616e6365206861732070726576696f75736c79206265656e20706f69736f6e65646f6e652d74696d6520696e697469616c697a6174696f6e206d6179206e6f7420626520706572666f726d6564207265637572736976656c790000520610004c0000009f000000320000006d6964203e206c656e0000007f0210005f0000004d0000001f0000007f0210005f0000004700000017000000617373657274696f6e206661696c65643a206c656e203e2030000000910510005b0000006f01000009000000db0410005f000000c600000027000000617373657274696f6e206661696c65643a20696478203c204341504143495459617373657274696f6e206661696c65643a20656467652e686569676874203d3d2073656c662e686569676874202d2031910510005b000000b602000009000000910510005b000000ba02000009000000910510005b000000f00000004d000000617373657274696f6e206661696c65643a20636f756e74203e203000910510005b000000f905000009000000617373657274696f6e206661696c65643a206f6c645f72696768745f6c656e202b20636f756e74203c3d20434150414349545900910510005b000000010600000d000000617373657274696f6e206661696c65643a206f6c645f6c6566745f6c656e203e3d20636f756e7400910510005b000000020600000d000000696e7465726e616c206572726f723a20656e746572656420756e726561636861626c6520636f6465910510005b0000003106000016000000db0410005f00000058020000300000002803100048000000b100000016000000617474656d707420746f206a6f696e20696e746f20636f6c6c656374696f6e2077697468206c656e203e207573697a653a3a4d415800000028031000480000009a0000000a0000003c0710004c000000af0f00000d0000004e6176696761746553616d654f726967696e4e6f436f7273436f72735f5f496e76616c6964000102036672616d65696672616d65350410000c0000005600000009000000706c616e7665726469637475706b6565702f2f205072696e746564206279207372632f7461626c652e72732e0a546865206e616d6573206f66207468652069736f6c6174696f6e20686561646572732e48454144455253737472696e675b5d546865206e616d6573206f6620746865206d6f6465732c2066726f6d207468652066697273742072756e67206f6620746865206c616464657220746f2069747320666f6f742e4d4f444553466f722065616368206d6f64652c207468652076616c7565206f662065616368206865616465723b20656d7074792077686572652069742073656e6473206e6f6e652e56414c554553737472696e675b5d5b5d466f722065616368206865616465722c2074686520746f6b656e73207468617420736574746c652069742c2065616368207769746820746865206d6f64657320696e20776869636820697420646f65732c20617320626974732e544f4b454e535265636f72643c737472696e672c206e756d6265723e5b5d466f72206561636820706c616e2c207468652068656164657273207468617420676f207769746820697420776865726520746865206d6f64652073656e6473207468656d2c20617320626974732e434152524945446e756d6265725b5d57686574686572207265736f7572636573206f66206f74686572206f726967696e7320617265206665746368656420776974686f75742063726564656e7469616c733a20612062697420666f722065616368206d6f64652e414e4f4e594d4f5553466f722065616368206d6f64652c2074686520636f6e646974696f6e73206f6e2077686963682060616464526f7574657360206c65747320612072657175657374207468726f7567682e524f555445536f626a6563745b5d5b5d466f722065616368206d6f646520616e6420656e67696e652c20746865206d6f64652062656c6f772e42454c4f576e756d6265725b5d5b5d466f722065616368206d6f64652c2077686574686572206974207072656c6f616473207768657265206e6f2070616765206973206578636c756465643a20612062697420666f72206561636820656e67696e652e5052454c4f41445357686174207374616e6473206265666f7265207468652076657273696f6e206f6620616e20656e67696e6520696e20612075736572206167656e743b20656d70747920666f7220616e79206f746865722e454e47494e4553466f72206561636820656e67696e652c206f6e206120636f6d707574657220616e64206f6e20416e64726f69642c207468652076657273696f6e732066726f6d207768696368206f6e20616e6f74686572206d6f64652069732074686520626573743a20706169727320696e2066616c6c696e67206f726465722e53494e43455b6e756d6265722c206e756d6265725d5b5d5b5d5b5d576869636820656e67696e65732063757420626f64696573435554535f424f44494553576869636820656e67696e657320686964652074686520726566657272657248494445535f5245464552524552576869636820656e67696e657320646973677569736520666f726d734449534755495345535f464f524d53576869636820656e67696e6573206b65657020612072656c6f6164656420646f63756d656e7420696e20746865697220485454502063616368654b454550535f52454c4f41444544576869636820656e67696e65732074616b652072616e67657320776974686f75742060436f6e74656e742d52616e67656054414b45535f424152455f52414e4745535468652075736572206167656e7473207768657265206e6f7468696e672069736f6c617465732e554e41424c453b2077765c295468652075736572206167656e7473206f662073656172636820656e67696e65732e435241574c4552537370696465727c736c7572707c696e7370656374696f6e7c626f745b2f3b2d5d54686520747970657320746861742062726f77736572732073686f772e53484f574e5e28617564696f7c766964656f7c696d6167657c746578747c6d756c746970617274292f7c5b2f2b5d287868746d6c7c786d6c7c6a736f6e7c7064667c6a61766173637269707429546865206e616d6573206f662072657175657374206d6f6465732e524551554553545f4d4f4445532c54686520636c6173736573206f662064657374696e6174696f6e733b20616e79206f7468657220697320302e44455354494e4154494f4e535265636f72643c737472696e672c206e756d626572207c20756e646566696e65643e5468652073746174757365732066726f6d207768696368206f6e206120726573706f6e73652068617320616e6f7468657220636c6173733a20706169727320696e2066616c6c696e67206f726465722e53544154555345535b6e756d6265722c206e756d6265725d5b5d4120666163742061626f7574206120726571756573742e63726f73735f6f726967696e676574666f6c6c6f77735f7265646972656374736f6e6c795f69665f63616368656468616e6465645f6261636b6578636c75646564646973677569736564000000131310000c0000001f131000030000002213100011000000331310000e000000411310000b0000004c1310000800000054131000090000004120666163742061626f7574206120726573706f6e73652e72656469726563746564746f705f6c6576656c6368616c6c656e6765736375745f646f776e6c6f616472657065617461626c6564656d616e646564696e5f756e69736f6c617465646f75747369646500b01310000a000000ba13100009000000c31310000a000000cd1310000c000000d91310000a000000e313100008000000eb1310000d000000f8131000070000004120666163742061626f75742074686520776f726b65722e61736b65645f6e6f7761736b65645f6c6174656c7972656c69657665646c6566745f6265666f72656f727068616e65645814100009000000611410000c0000006d14100008000000751410000b00000080141000080000004120706c616e2e4c45415645444f43554d454e54574f524b45525f534352495054434f52535f4645544348416e206163742e5041535352454449524543545245575249544548414e445f4241434b4b454550576861742074686520776f726b657220646f65732061626f757420697473656c662e41534b554e52454749535445524120636c617373206f662064657374696e6174696f6e732e4652414d454120636c617373206f662073746174757365732e4d495353494e4757686572652074686520736574746c6564206865616465727320626567696e20696e2061207175657374696f6e20666f72206120766572646963742e534554544c45445f41540041b8abc0000b2b0100000010000000110000001100000054686520706c616e20666f72206120726571756573742e504c414e0041ecabc0000b31010000001200000013000000130000005468652076657264696374206f6e206120726573706f6e73652e564552444943540041a8acc0000b850c0100000014000000150000001500000055504b4545502f2a2a20546865206269747320746f206c6f6f6b2061742c2077686174207468657920617265207768657265207468652072756c6520666974732c20616e642074686520616e737765722e202a2f0a6578706f727420747970652052756c65203d205b6e756d6265722c206e756d6265722c206e756d6265725d3b0a52756c655b5d54686520706f736974696f6e206f662061206d6f64652e20416e64726f69646c65667420616c6f6e653a206e6f206d6f64652069736f6c6174657320686572656c65667420616c6f6e653a206f6e6c79207468652062726f777365722063616e2066657463682069746c65667420616c6f6e653a206f6e6c79207468652062726f77736572206d61792072656164206974732063616368656c65667420616c6f6e653a207468652070616765206973206578636c756465646c65667420616c6f6e653a2074686520736572766572206d7573742073656520776869636820736974652074686520666f726d2063616d652066726f6d666574636865643a206120646f63756d656e74666574636865643a206120776f726b65722773207363726970742c207265667573656420776974686f7574206f7572206865616465726665746368656420616e6f6e796d6f75736c793a2061207265736f75726365206f6620616e6f74686572206f726967696e6c65667420616c6f6e653a206e6f7468696e6720696e206974206e65656473206120686561646572706173736564206f6e3a206e6f7468696e6720696e206974206e65656473206120686561646572706173736564206f6e3a20697420686f6c6473206e6f20646f63756d656e7468616e646564206261636b3a207468726f756768206120776f726b65722c207468652062726f777365722061736b7320666f72206e6f2070617373776f726420616e64206d61792063757420612066696c65206f6666706173736564206f6e3a2069742069736f6c6174657320627920697473656c66706173736564206f6e3a2069747320646f63756d656e74206973206e6f742069736f6c61746564706173736564206f6e3a20616e206572726f7220706167652074686174206d617920626520736f6d65626f647920656c73652773726564697265637465643a2069747320696d706f727473207265736f6c766520616761696e7374206974732066696e616c2055524c72657772697474656e3a2069736f6c6174696f6e206865616465727320616464656464697063726564656e7469616c6c657373726571756972652d636f72706e6f6e654368726f6d654368726f6d6520416e64726f69640000e61910000600000089000000ec1910000e0000009200000046697265666f7800e61910000600000060000000ec1910000e00000060000000141a1000070000007700000069736f6c6174652d616e642d63726564656e7469616c6c65737373616d652d6f726967696e63726f73732d6f726967696e726571756573744d6f64656e61766967617465711a10000b0000007c1a1000080000007265717565737444657374696e6174696f6e776f726b6572736861726564776f726b6572711a10000b0000007c1a100008000000941a100012000000a61a100006000000941a100012000000ac1a10000c0000006e6f2d636f727300711a10000b0000007c1a100008000000941a100012000000a61a100006000000941a100012000000ac1a10000c000000711a10000b000000e81a10000700000069736f6c6174652d616e642d726571756972652d636f7270401a10001a000000301b1000180000005a1a10000b000000d61910000c000000c81910000e000000d61910000c00000073616d652d736974650000005a1a10000b000000781b100009000000651a10000c000000446f63756d656e742d49736f6c6174696f6e2d506f6c69637943726f73732d4f726967696e2d4f70656e65722d506f6c69637943726f73732d4f726967696e2d456d6265646465722d506f6c69637943726f73732d4f726967696e2d5265736f757263652d506f6c6963794572726f720a0a537461636b3a0a0a0000160000000c000000040000001700000018000000190041b8b8c0000bbd08010000001a0000006120446973706c617920696d706c656d656e746174696f6e2072657475726e656420616e206572726f7220756e65787065637465646c7900420410004b000000640b00000e000000696e7465726e616c206572726f723a20656e746572656420756e726561636861626c6520636f64653a20546865204a532062696e64696e672073686f756c64206f6e6c7920657665722070726f6475636520612076616c69642076616c7565206f72207468652073706563696669632027696e76616c6964272076616c756500ed051000640000000400000001000000710310006b000000040000000100000073616d652d6f726967696e6e6f2d636f7273636f72736e61766967617465436f6e76657274696e6720616e20696e76616c696420737472696e6720656e756d2028526571756573744d6f646529206261636b20746f206120737472696e672069732063757272656e746c79206e6f7420737570706f72746564617564696f617564696f776f726b6c6574646f63756d656e74656d626564666f6e74696d6167656d616e69666573746f626a6563747061696e74776f726b6c65747265706f7274736372697074736861726564776f726b65727374796c65747261636b766964656f776f726b657278736c74436f6e76657274696e6720616e20696e76616c696420737472696e6720656e756d20285265717565737444657374696e6174696f6e29206261636b20746f206120737472696e672069732063757272656e746c79206e6f7420737570706f72746564636c6f7375726520696e766f6b6564207265637572736976656c79206f72206166746572206265696e672064726f70706564004700000048000000490000004a000000dd03100057000000c80000002c000000dd03100057000000bb000000200000004f0000000c000000040000005000000051000000520000000000000008000000040000005300000054000000550000005600000057000000100000000400000058000000590000005a0000005b0000006d5dcbd62c50eb637841a657711b8bb915a25c55345507d45378ad8151f0a3f7617373657274696f6e206661696c65643a207073697a65203e3d2073697a65202b206d696e5f6f766572686561640000e80710002a000000b104000009000000617373657274696f6e206661696c65643a207073697a65203c3d2073697a65202b206d61785f6f766572686561640000e80710002a000000b70400000d00000063616e6e6f74206d6f64696679207468652070616e696320686f6f6b2066726f6d20612070616e69636b696e67207468726561648e0410004c00000090000000090000000000000008000000040000005c00000070616e69636b6564206174203a0a00004f0000000c000000040000005d0000006361706163697479206f766572666c6f77000000eb061000500000001c000000050000005e0000000c000000040000005f0000006000000061004180c1c0000bf4810101000000620000006120666f726d617474696e6720747261697420696d706c656d656e746174696f6e2072657475726e656420616e206572726f72207768656e2074686520756e6465726c79696e672073747265616d20646964206e6f740000df021000480000008f0200000e0000004572726f7200700007002d0101010201020101480b30151001650702060202010423011e1b5b0b3a09090118040109010301052b033b092a180120370101010408040103070a021d013a0101010204080109010a021a010202390104020402020303011e0203010b0239010405010204011402160601013a0101020104080107030a021e013b0101010c01090128010301370101030503010407020b021d013a01020201010303010407020b021c02390201010204080109010a021d0148010401020301010801510102070c08620102090b0749021b0101010101370e01050102050b0124090166040106010202021902040310040d01020206010f01000300041c031d021e02400201070801020b09012d030101750222017603040209010603db0202013a010107010101010208060a0201302e020c1404300a040326090c02200402063801010203010105380802029803010d0107040106010302c6400001c32100038d016020000669020004010a200250020001030104011902050197021a120d012608190b01012c03300102040202020124014306020202020c0108012f01330101030202050201012a020801ee010201040100010010101000020001e201950500030102050428030401a5020004410500024d06460b31047b01360f290102020a033104020207013d03240501083e010c0234090101080402015f030204060102019d01030815023902010101010c0109010e07030543010206010102010103040301010e025508020301011701510102060101020101020102eb010204060201021b025508020101026a0101010208650101010204010500090102f5010a040401900402020401200a280602040801090602032e0d0102c60101030101c9070106010152160207010201027a06030101020107010148020301010100020b023405050317010001060f000c030300053b0700013f0451010b020002002e021700050306080802071e0494030037043208010e011605010f000701110207010201056401a00700013d040004fe02f30102010702050100076d07006080f000303132333435363738396162636465665b2e2e2e5d63616c6c656420604f7074696f6e3a3a756e77726170282960206f6e206120604e6f6e65602076616c75653030303130323033303430353036303730383039313031313132313331343135313631373138313932303231323232333234323532363237323832393330333133323333333433353336333733383339343034313432343334343435343634373438343935303531353235333534353535363537353835393630363136323633363436353636363736383639373037313732373337343735373637373738373938303831383238333834383538363837383838393930393139323933393439353936393739383939000601010301040205070702080809020a050b020e04100111021205131c140115021702190d1c051d081f0124016a046b026e02af03b102bc02cf02d102d40cd509d602d702da01e005e102e601e704e802ee20f004f802fa05fb010c273b3e4e4f8f9e9e9f7b8b9396a2b2ba86b1060709363d3e56f3d0d1041418363756577faaaeafbd35e01287898e9e040d0e11122931343a4546494a4e4f64658a8c8d8fb6c1c3c4c6cbd65cb6b71b1c07080a0b141736393aa8a9d8d909379091a8070a3b3e66698f92116f5fbfeeef5a62b9baf4fcff53549a9b2e2f2728559da0a1a3a4a7a8adbabcc4060b0c151d3a3f4551a6a7cccda007191a22253e3fdfe7ecefffc5c604202325262833383a484a4c50535556585a5c5e606365666b73787d7f8aa4aaafb0c0d0aeaf6e6fc7ddde935e227b0503042d036603012f2e80821d03310f1c0424091e052b0544040e2a80aa06240424042808340b4e03340c813709160a08183b45390363080930160521031b051b2638044b052f040a070907402027040c0936033a051a07040c07504937330d33072e080a0626031d080280d05210060809212e082a161a261c1417094e042409440d19070a0648082709750b423e2a063b050a06510601051003050b5908021d621e48080a80a65e22450b0a060d133a060a06141c2c041780b93c64530c48090a46451b4808530d49070a560858220e0a06460a1d03474937030e080a0639070a062c040a80f619073b031d55010f320d839b66750b80c48a4c630d843010160a8f9b0582479ab93a86c68239072a045c06260a460a28051381b03a80c65b05342c4b0439071140050b07099cd629206173a1fd81330f011d060e0408818c89046b050d030907108f6080fd0381b406170f110f4709743c80f60a73087015467a140c140c570919808781470385420f1584501f060680d52b053e2101702d031a040281401f113a050181d02a80d62b040180c036080280e080f7294c040a04028311444c3d80c23c06010455051b3402810e2c04640c560a80ae381d0d2c040907020e06809a83d90311030d0380da060c04010f0c0438080a0628082c04020e09278158081d030b033b041e040a0780fb840500010305050606020706080709110a1c0b190c190d100e0c0f0410031212130916011704180119031a091b011c021f1620032b022d0b2e01300431023201a902aa04ab08fa02fb05fe03ff09ad78798b8da23057588b8c901cdd0e0f4b4cfbfc2e2f3f5c5d5fe2848d8e9192a9b1babbc5c6c9cadee4e5ff00041112293134373a3b3d494a5d848e92a9b1b4babbc6cacecfe4e500040d0e11122931343a3b4546494a5e646584919b9dc9cecf0d11293a3b4549575b5e5f64658d91a9b4babbc5c9dfe4e5f00d11454964658084b2bcbebfd5d7f0f183858ba4a6bebfc5c7cfdadb4898bdcdc6cecf494e4f57595e5f898e8fb1b6b7bfc1c6c7d71116175b5cf6f7feff806d71dedf0e1f6e6f1c1d5f7d7eaeafdedf4dbbbc16171e1f46474e4f585a5c5e7e7fb5c5d4d5dcf0f1f572738f7475262e2fa7afb7bfc7cfd7df9a00409798308f1fceff4e4f5a5b07080f10272feeef6e6f373d3f4245536775c8c9d0d1d8d9e7feff00205f2282df048244081b04061181ac0e80ab052007811c03190801042f043404070301070607110a500f1207550703041c0a090308030703020303030c0405030b06010e15054e071b0757070205180c500443032d03010411060f0c3a041d255f206d046a2580c80582b0031a0682fd03590716091809140c140c6a060a061a0659072b05460a2c040c040103310b2c041a060b0380ac060a064c1480f4083c030f033e0538082b0582ff1118082f112d03220e210f808c04829a160b158894052f053b07020e180980be22740c80d61a81100580e109f29e033709815c1480b80880dd143c030a06380846080c06740b1e035a0459098083181c0a16094c04808a06aba40c170431a10481da26070c050582b3202a064c04808d0480be031b030f0d3b051000550000000a0000002b0000003b051000550000001a00000036000000b50000009c030000df00000000004000e0000000c0000000e1000000c1000000e2000000c2000000e3000000c3000000e4000000c4000000e5000000c5000000e6000000c6000000e7000000c7000000e8000000c8000000e9000000c9000000ea000000ca000000eb000000cb000000ec000000cc000000ed000000cd000000ee000000ce000000ef000000cf000000f0000000d0000000f1000000d1000000f2000000d2000000f3000000d3000000f4000000d4000000f5000000d5000000f6000000d6000000f8000000d8000000f9000000d9000000fa000000da000000fb000000db000000fc000000dc000000fd000000dd000000fe000000de000000ff00000078010000010100000001000003010000020100000501000004010000070100000601000009010000080100000b0100000a0100000d0100000c0100000f0100000e010000110100001001000013010000120100001501000014010000170100001601000019010000180100001b0100001a0100001d0100001c0100001f0100001e010000210100002001000023010000220100002501000024010000270100002601000029010000280100002b0100002a0100002d0100002c0100002f0100002e01000031010000490000003301000032010000350100003401000037010000360100003a010000390100003c0100003b0100003e0100003d010000400100003f010000420100004101000044010000430100004601000045010000480100004701000049010000010040004b0100004a0100004d0100004c0100004f0100004e010000510100005001000053010000520100005501000054010000570100005601000059010000580100005b0100005a0100005d0100005c0100005f0100005e010000610100006001000063010000620100006501000064010000670100006601000069010000680100006b0100006a0100006d0100006c0100006f0100006e01000071010000700100007301000072010000750100007401000077010000760100007a010000790100007c0100007b0100007e0100007d0100007f0100005300000080010000430200008301000082010000850100008401000088010000870100008c0100008b010000920100009101000095010000f601000099010000980100009a0100003d0200009b010000dca700009e01000020020000a1010000a0010000a3010000a2010000a5010000a4010000a8010000a7010000ad010000ac010000b0010000af010000b4010000b3010000b6010000b5010000b9010000b8010000bd010000bc010000bf010000f7010000c5010000c4010000c6010000c4010000c8010000c7010000c9010000c7010000cb010000ca010000cc010000ca010000ce010000cd010000d0010000cf010000d2010000d1010000d4010000d3010000d6010000d5010000d8010000d7010000da010000d9010000dc010000db010000dd0100008e010000df010000de010000e1010000e0010000e3010000e2010000e5010000e4010000e7010000e6010000e9010000e8010000eb010000ea010000ed010000ec010000ef010000ee010000f001000002004000f2010000f1010000f3010000f1010000f5010000f4010000f9010000f8010000fb010000fa010000fd010000fc010000ff010000fe010000010200000002000003020000020200000502000004020000070200000602000009020000080200000b0200000a0200000d0200000c0200000f0200000e020000110200001002000013020000120200001502000014020000170200001602000019020000180200001b0200001a0200001d0200001c0200001f0200001e02000023020000220200002502000024020000270200002602000029020000280200002b0200002a0200002d0200002c0200002f0200002e020000310200003002000033020000320200003c0200003b0200003f0200007e2c0000400200007f2c00004202000041020000470200004602000049020000480200004b0200004a0200004d0200004c0200004f0200004e020000500200006f2c0000510200006d2c000052020000702c0000530200008101000054020000860100005602000089010000570200008a010000590200008f0100005b020000900100005c020000aba70000600200009301000061020000aca70000630200009401000064020000cba70000650200008da7000066020000aaa70000680200009701000069020000960100006a020000aea700006b020000622c00006c020000ada700006f0200009c010000710200006e2c0000720200009d010000750200009f0100007d020000642c000080020000a601000082020000c5a7000083020000a901000087020000b1a7000088020000ae01000089020000440200008a020000b10100008b020000b20100008c0200004502000092020000b70100009d020000b2a700009e020000b0a7000045030000990300007103000070030000730300007203000077030000760300007b030000fd0300007c030000fe0300007d030000ff0300009003000003004000ac03000086030000ad03000088030000ae03000089030000af0300008a030000b003000004004000b103000091030000b203000092030000b303000093030000b403000094030000b503000095030000b603000096030000b703000097030000b803000098030000b903000099030000ba0300009a030000bb0300009b030000bc0300009c030000bd0300009d030000be0300009e030000bf0300009f030000c0030000a0030000c1030000a1030000c2030000a3030000c3030000a3030000c4030000a4030000c5030000a5030000c6030000a6030000c7030000a7030000c8030000a8030000c9030000a9030000ca030000aa030000cb030000ab030000cc0300008c030000cd0300008e030000ce0300008f030000d003000092030000d103000098030000d5030000a6030000d6030000a0030000d7030000cf030000d9030000d8030000db030000da030000dd030000dc030000df030000de030000e1030000e0030000e3030000e2030000e5030000e4030000e7030000e6030000e9030000e8030000eb030000ea030000ed030000ec030000ef030000ee030000f00300009a030000f1030000a1030000f2030000f9030000f30300007f030000f503000095030000f8030000f7030000fb030000fa03000030040000100400003104000011040000320400001204000033040000130400003404000014040000350400001504000036040000160400003704000017040000380400001804000039040000190400003a0400001a0400003b0400001b0400003c0400001c0400003d0400001d0400003e0400001e0400003f0400001f04000040040000200400004104000021040000420400002204000043040000230400004404000024040000450400002504000046040000260400004704000027040000480400002804000049040000290400004a0400002a0400004b0400002b0400004c0400002c0400004d0400002d0400004e0400002e0400004f0400002f04000050040000000400005104000001040000520400000204000053040000030400005404000004040000550400000504000056040000060400005704000007040000580400000804000059040000090400005a0400000a0400005b0400000b0400005c0400000c0400005d0400000d0400005e0400000e0400005f0400000f040000610400006004000063040000620400006504000064040000670400006604000069040000680400006b0400006a0400006d0400006c0400006f0400006e040000710400007004000073040000720400007504000074040000770400007604000079040000780400007b0400007a0400007d0400007c0400007f0400007e04000081040000800400008b0400008a0400008d0400008c0400008f0400008e040000910400009004000093040000920400009504000094040000970400009604000099040000980400009b0400009a0400009d0400009c0400009f0400009e040000a1040000a0040000a3040000a2040000a5040000a4040000a7040000a6040000a9040000a8040000ab040000aa040000ad040000ac040000af040000ae040000b1040000b0040000b3040000b2040000b5040000b4040000b7040000b6040000b9040000b8040000bb040000ba040000bd040000bc040000bf040000be040000c2040000c1040000c4040000c3040000c6040000c5040000c8040000c7040000ca040000c9040000cc040000cb040000ce040000cd040000cf040000c0040000d1040000d0040000d3040000d2040000d5040000d4040000d7040000d6040000d9040000d8040000db040000da040000dd040000dc040000df040000de040000e1040000e0040000e3040000e2040000e5040000e4040000e7040000e6040000e9040000e8040000eb040000ea040000ed040000ec040000ef040000ee040000f1040000f0040000f3040000f2040000f5040000f4040000f7040000f6040000f9040000f8040000fb040000fa040000fd040000fc040000ff040000fe040000010500000005000003050000020500000505000004050000070500000605000009050000080500000b0500000a0500000d0500000c0500000f0500000e050000110500001005000013050000120500001505000014050000170500001605000019050000180500001b0500001a0500001d0500001c0500001f0500001e050000210500002005000023050000220500002505000024050000270500002605000029050000280500002b0500002a0500002d0500002c0500002f0500002e0500006105000031050000620500003205000063050000330500006405000034050000650500003505000066050000360500006705000037050000680500003805000069050000390500006a0500003a0500006b0500003b0500006c0500003c0500006d0500003d0500006e0500003e0500006f0500003f05000070050000400500007105000041050000720500004205000073050000430500007405000044050000750500004505000076050000460500007705000047050000780500004805000079050000490500007a0500004a0500007b0500004b0500007c0500004c0500007d0500004d0500007e0500004e0500007f0500004f05000080050000500500008105000051050000820500005205000083050000530500008405000054050000850500005505000086050000560500008705000005004000d0100000901c0000d1100000911c0000d2100000921c0000d3100000931c0000d4100000941c0000d5100000951c0000d6100000961c0000d7100000971c0000d8100000981c0000d9100000991c0000da1000009a1c0000db1000009b1c0000dc1000009c1c0000dd1000009d1c0000de1000009e1c0000df1000009f1c0000e0100000a01c0000e1100000a11c0000e2100000a21c0000e3100000a31c0000e4100000a41c0000e5100000a51c0000e6100000a61c0000e7100000a71c0000e8100000a81c0000e9100000a91c0000ea100000aa1c0000eb100000ab1c0000ec100000ac1c0000ed100000ad1c0000ee100000ae1c0000ef100000af1c0000f0100000b01c0000f1100000b11c0000f2100000b21c0000f3100000b31c0000f4100000b41c0000f5100000b51c0000f6100000b61c0000f7100000b71c0000f8100000b81c0000f9100000b91c0000fa100000ba1c0000fd100000bd1c0000fe100000be1c0000ff100000bf1c0000f8130000f0130000f9130000f1130000fa130000f2130000fb130000f3130000fc130000f4130000fd130000f5130000801c000012040000811c000014040000821c00001e040000831c000021040000841c000022040000851c000022040000861c00002a040000871c000062040000881c00004aa600008a1c0000891c0000791d00007da700007d1d0000632c00008e1d0000c6a70000011e0000001e0000031e0000021e0000051e0000041e0000071e0000061e0000091e0000081e00000b1e00000a1e00000d1e00000c1e00000f1e00000e1e0000111e0000101e0000131e0000121e0000151e0000141e0000171e0000161e0000191e0000181e00001b1e00001a1e00001d1e00001c1e00001f1e00001e1e0000211e0000201e0000231e0000221e0000251e0000241e0000271e0000261e0000291e0000281e00002b1e00002a1e00002d1e00002c1e00002f1e00002e1e0000311e0000301e0000331e0000321e0000351e0000341e0000371e0000361e0000391e0000381e00003b1e00003a1e00003d1e00003c1e00003f1e00003e1e0000411e0000401e0000431e0000421e0000451e0000441e0000471e0000461e0000491e0000481e00004b1e00004a1e00004d1e00004c1e00004f1e00004e1e0000511e0000501e0000531e0000521e0000551e0000541e0000571e0000561e0000591e0000581e00005b1e00005a1e00005d1e00005c1e00005f1e00005e1e0000611e0000601e0000631e0000621e0000651e0000641e0000671e0000661e0000691e0000681e00006b1e00006a1e00006d1e00006c1e00006f1e00006e1e0000711e0000701e0000731e0000721e0000751e0000741e0000771e0000761e0000791e0000781e00007b1e00007a1e00007d1e00007c1e00007f1e00007e1e0000811e0000801e0000831e0000821e0000851e0000841e0000871e0000861e0000891e0000881e00008b1e00008a1e00008d1e00008c1e00008f1e00008e1e0000911e0000901e0000931e0000921e0000951e0000941e0000961e000006004000971e000007004000981e000008004000991e0000090040009a1e00000a0040009b1e0000601e0000a11e0000a01e0000a31e0000a21e0000a51e0000a41e0000a71e0000a61e0000a91e0000a81e0000ab1e0000aa1e0000ad1e0000ac1e0000af1e0000ae1e0000b11e0000b01e0000b31e0000b21e0000b51e0000b41e0000b71e0000b61e0000b91e0000b81e0000bb1e0000ba1e0000bd1e0000bc1e0000bf1e0000be1e0000c11e0000c01e0000c31e0000c21e0000c51e0000c41e0000c71e0000c61e0000c91e0000c81e0000cb1e0000ca1e0000cd1e0000cc1e0000cf1e0000ce1e0000d11e0000d01e0000d31e0000d21e0000d51e0000d41e0000d71e0000d61e0000d91e0000d81e0000db1e0000da1e0000dd1e0000dc1e0000df1e0000de1e0000e11e0000e01e0000e31e0000e21e0000e51e0000e41e0000e71e0000e61e0000e91e0000e81e0000eb1e0000ea1e0000ed1e0000ec1e0000ef1e0000ee1e0000f11e0000f01e0000f31e0000f21e0000f51e0000f41e0000f71e0000f61e0000f91e0000f81e0000fb1e0000fa1e0000fd1e0000fc1e0000ff1e0000fe1e0000001f0000081f0000011f0000091f0000021f00000a1f0000031f00000b1f0000041f00000c1f0000051f00000d1f0000061f00000e1f0000071f00000f1f0000101f0000181f0000111f0000191f0000121f00001a1f0000131f00001b1f0000141f00001c1f0000151f00001d1f0000201f0000281f0000211f0000291f0000221f00002a1f0000231f00002b1f0000241f00002c1f0000251f00002d1f0000261f00002e1f0000271f00002f1f0000301f0000381f0000311f0000391f0000321f00003a1f0000331f00003b1f0000341f00003c1f0000351f00003d1f0000361f00003e1f0000371f00003f1f0000401f0000481f0000411f0000491f0000421f00004a1f0000431f00004b1f0000441f00004c1f0000451f00004d1f0000501f00000b004000511f0000591f0000521f00000c004000531f00005b1f0000541f00000d004000551f00005d1f0000561f00000e004000571f00005f1f0000601f0000681f0000611f0000691f0000621f00006a1f0000631f00006b1f0000641f00006c1f0000651f00006d1f0000661f00006e1f0000671f00006f1f0000701f0000ba1f0000711f0000bb1f0000721f0000c81f0000731f0000c91f0000741f0000ca1f0000751f0000cb1f0000761f0000da1f0000771f0000db1f0000781f0000f81f0000791f0000f91f00007a1f0000ea1f00007b1f0000eb1f00007c1f0000fa1f00007d1f0000fb1f0000801f00000f004000811f000010004000821f000011004000831f000012004000841f000013004000851f000014004000861f000015004000871f000016004000881f000017004000891f0000180040008a1f0000190040008b1f00001a0040008c1f00001b0040008d1f00001c0040008e1f00001d0040008f1f00001e004000901f00001f004000911f000020004000921f000021004000931f000022004000941f000023004000951f000024004000961f000025004000971f000026004000981f000027004000991f0000280040009a1f0000290040009b1f00002a0040009c1f00002b0040009d1f00002c0040009e1f00002d0040009f1f00002e004000a01f00002f004000a11f000030004000a21f000031004000a31f000032004000a41f000033004000a51f000034004000a61f000035004000a71f000036004000a81f000037004000a91f000038004000aa1f000039004000ab1f00003a004000ac1f00003b004000ad1f00003c004000ae1f00003d004000af1f00003e004000b01f0000b81f0000b11f0000b91f0000b21f00003f004000b31f000040004000b41f000041004000b61f000042004000b71f000043004000bc1f000044004000be1f000099030000c21f000045004000c31f000046004000c41f000047004000c61f000048004000c71f000049004000cc1f00004a004000d01f0000d81f0000d11f0000d91f0000d21f00004b004000d31f00004c004000d61f00004d004000d71f00004e004000e01f0000e81f0000e11f0000e91f0000e21f00004f004000e31f000050004000e41f000051004000e51f0000ec1f0000e61f000052004000e71f000053004000f21f000054004000f31f000055004000f41f000056004000f61f000057004000f71f000058004000fc1f0000590040004e2100003221000070210000602100007121000061210000722100006221000073210000632100007421000064210000752100006521000076210000662100007721000067210000782100006821000079210000692100007a2100006a2100007b2100006b2100007c2100006c2100007d2100006d2100007e2100006e2100007f2100006f2100008421000083210000d0240000b6240000d1240000b7240000d2240000b8240000d3240000b9240000d4240000ba240000d5240000bb240000d6240000bc240000d7240000bd240000d8240000be240000d9240000bf240000da240000c0240000db240000c1240000dc240000c2240000dd240000c3240000de240000c4240000df240000c5240000e0240000c6240000e1240000c7240000e2240000c8240000e3240000c9240000e4240000ca240000e5240000cb240000e6240000cc240000e7240000cd240000e8240000ce240000e9240000cf240000302c0000002c0000312c0000012c0000322c0000022c0000332c0000032c0000342c0000042c0000352c0000052c0000362c0000062c0000372c0000072c0000382c0000082c0000392c0000092c00003a2c00000a2c00003b2c00000b2c00003c2c00000c2c00003d2c00000d2c00003e2c00000e2c00003f2c00000f2c0000402c0000102c0000412c0000112c0000422c0000122c0000432c0000132c0000442c0000142c0000452c0000152c0000462c0000162c0000472c0000172c0000482c0000182c0000492c0000192c00004a2c00001a2c00004b2c00001b2c00004c2c00001c2c00004d2c00001d2c00004e2c00001e2c00004f2c00001f2c0000502c0000202c0000512c0000212c0000522c0000222c0000532c0000232c0000542c0000242c0000552c0000252c0000562c0000262c0000572c0000272c0000582c0000282c0000592c0000292c00005a2c00002a2c00005b2c00002b2c00005c2c00002c2c00005d2c00002d2c00005e2c00002e2c00005f2c00002f2c0000612c0000602c0000652c00003a020000662c00003e020000682c0000672c00006a2c0000692c00006c2c00006b2c0000732c0000722c0000762c0000752c0000812c0000802c0000832c0000822c0000852c0000842c0000872c0000862c0000892c0000882c00008b2c00008a2c00008d2c00008c2c00008f2c00008e2c0000912c0000902c0000932c0000922c0000952c0000942c0000972c0000962c0000992c0000982c00009b2c00009a2c00009d2c00009c2c00009f2c00009e2c0000a12c0000a02c0000a32c0000a22c0000a52c0000a42c0000a72c0000a62c0000a92c0000a82c0000ab2c0000aa2c0000ad2c0000ac2c0000af2c0000ae2c0000b12c0000b02c0000b32c0000b22c0000b52c0000b42c0000b72c0000b62c0000b92c0000b82c0000bb2c0000ba2c0000bd2c0000bc2c0000bf2c0000be2c0000c12c0000c02c0000c32c0000c22c0000c52c0000c42c0000c72c0000c62c0000c92c0000c82c0000cb2c0000ca2c0000cd2c0000cc2c0000cf2c0000ce2c0000d12c0000d02c0000d32c0000d22c0000d52c0000d42c0000d72c0000d62c0000d92c0000d82c0000db2c0000da2c0000dd2c0000dc2c0000df2c0000de2c0000e12c0000e02c0000e32c0000e22c0000ec2c0000eb2c0000ee2c0000ed2c0000f32c0000f22c0000002d0000a0100000012d0000a1100000022d0000a2100000032d0000a3100000042d0000a4100000052d0000a5100000062d0000a6100000072d0000a7100000082d0000a8100000092d0000a91000000a2d0000aa1000000b2d0000ab1000000c2d0000ac1000000d2d0000ad1000000e2d0000ae1000000f2d0000af100000102d0000b0100000112d0000b1100000122d0000b2100000132d0000b3100000142d0000b4100000152d0000b5100000162d0000b6100000172d0000b7100000182d0000b8100000192d0000b91000001a2d0000ba1000001b2d0000bb1000001c2d0000bc1000001d2d0000bd1000001e2d0000be1000001f2d0000bf100000202d0000c0100000212d0000c1100000222d0000c2100000232d0000c3100000242d0000c4100000252d0000c5100000272d0000c71000002d2d0000cd10000041a6000040a6000043a6000042a6000045a6000044a6000047a6000046a6000049a6000048a600004ba600004aa600004da600004ca600004fa600004ea6000051a6000050a6000053a6000052a6000055a6000054a6000057a6000056a6000059a6000058a600005ba600005aa600005da600005ca600005fa600005ea6000061a6000060a6000063a6000062a6000065a6000064a6000067a6000066a6000069a6000068a600006ba600006aa600006da600006ca6000081a6000080a6000083a6000082a6000085a6000084a6000087a6000086a6000089a6000088a600008ba600008aa600008da600008ca600008fa600008ea6000091a6000090a6000093a6000092a6000095a6000094a6000097a6000096a6000099a6000098a600009ba600009aa6000023a7000022a7000025a7000024a7000027a7000026a7000029a7000028a700002ba700002aa700002da700002ca700002fa700002ea7000033a7000032a7000035a7000034a7000037a7000036a7000039a7000038a700003ba700003aa700003da700003ca700003fa700003ea7000041a7000040a7000043a7000042a7000045a7000044a7000047a7000046a7000049a7000048a700004ba700004aa700004da700004ca700004fa700004ea7000051a7000050a7000053a7000052a7000055a7000054a7000057a7000056a7000059a7000058a700005ba700005aa700005da700005ca700005fa700005ea7000061a7000060a7000063a7000062a7000065a7000064a7000067a7000066a7000069a7000068a700006ba700006aa700006da700006ca700006fa700006ea700007aa7000079a700007ca700007ba700007fa700007ea7000081a7000080a7000083a7000082a7000085a7000084a7000087a7000086a700008ca700008ba7000091a7000090a7000093a7000092a7000094a70000c4a7000097a7000096a7000099a7000098a700009ba700009aa700009da700009ca700009fa700009ea70000a1a70000a0a70000a3a70000a2a70000a5a70000a4a70000a7a70000a6a70000a9a70000a8a70000b5a70000b4a70000b7a70000b6a70000b9a70000b8a70000bba70000baa70000bda70000bca70000bfa70000bea70000c1a70000c0a70000c3a70000c2a70000c8a70000c7a70000caa70000c9a70000cda70000cca70000cfa70000cea70000d1a70000d0a70000d3a70000d2a70000d5a70000d4a70000d7a70000d6a70000d9a70000d8a70000dba70000daa70000f6a70000f5a7000053ab0000b3a7000070ab0000a013000071ab0000a113000072ab0000a213000073ab0000a313000074ab0000a413000075ab0000a513000076ab0000a613000077ab0000a713000078ab0000a813000079ab0000a91300007aab0000aa1300007bab0000ab1300007cab0000ac1300007dab0000ad1300007eab0000ae1300007fab0000af13000080ab0000b013000081ab0000b113000082ab0000b213000083ab0000b313000084ab0000b413000085ab0000b513000086ab0000b613000087ab0000b713000088ab0000b813000089ab0000b91300008aab0000ba1300008bab0000bb1300008cab0000bc1300008dab0000bd1300008eab0000be1300008fab0000bf13000090ab0000c013000091ab0000c113000092ab0000c213000093ab0000c313000094ab0000c413000095ab0000c513000096ab0000c613000097ab0000c713000098ab0000c813000099ab0000c91300009aab0000ca1300009bab0000cb1300009cab0000cc1300009dab0000cd1300009eab0000ce1300009fab0000cf130000a0ab0000d0130000a1ab0000d1130000a2ab0000d2130000a3ab0000d3130000a4ab0000d4130000a5ab0000d5130000a6ab0000d6130000a7ab0000d7130000a8ab0000d8130000a9ab0000d9130000aaab0000da130000abab0000db130000acab0000dc130000adab0000dd130000aeab0000de130000afab0000df130000b0ab0000e0130000b1ab0000e1130000b2ab0000e2130000b3ab0000e3130000b4ab0000e4130000b5ab0000e5130000b6ab0000e6130000b7ab0000e7130000b8ab0000e8130000b9ab0000e9130000baab0000ea130000bbab0000eb130000bcab0000ec130000bdab0000ed130000beab0000ee130000bfab0000ef13000000fb00005a00400001fb00005b00400002fb00005c00400003fb00005d00400004fb00005e00400005fb00005f00400006fb00006000400013fb00006100400014fb00006200400015fb00006300400016fb00006400400017fb00006500400041ff000021ff000042ff000022ff000043ff000023ff000044ff000024ff000045ff000025ff000046ff000026ff000047ff000027ff000048ff000028ff000049ff000029ff00004aff00002aff00004bff00002bff00004cff00002cff00004dff00002dff00004eff00002eff00004fff00002fff000050ff000030ff000051ff000031ff000052ff000032ff000053ff000033ff000054ff000034ff000055ff000035ff000056ff000036ff000057ff000037ff000058ff000038ff000059ff000039ff00005aff00003aff0000280401000004010029040100010401002a040100020401002b040100030401002c040100040401002d040100050401002e040100060401002f0401000704010030040100080401003104010009040100320401000a040100330401000b040100340401000c040100350401000d040100360401000e040100370401000f040100380401001004010039040100110401003a040100120401003b040100130401003c040100140401003d040100150401003e040100160401003f0401001704010040040100180401004104010019040100420401001a040100430401001b040100440401001c040100450401001d040100460401001e040100470401001f040100480401002004010049040100210401004a040100220401004b040100230401004c040100240401004d040100250401004e040100260401004f04010027040100d8040100b0040100d9040100b1040100da040100b2040100db040100b3040100dc040100b4040100dd040100b5040100de040100b6040100df040100b7040100e0040100b8040100e1040100b9040100e2040100ba040100e3040100bb040100e4040100bc040100e5040100bd040100e6040100be040100e7040100bf040100e8040100c0040100e9040100c1040100ea040100c2040100eb040100c3040100ec040100c4040100ed040100c5040100ee040100c6040100ef040100c7040100f0040100c8040100f1040100c9040100f2040100ca040100f3040100cb040100f4040100cc040100f5040100cd040100f6040100ce040100f7040100cf040100f8040100d0040100f9040100d1040100fa040100d2040100fb040100d30401009705010070050100980501007105010099050100720501009a050100730501009b050100740501009c050100750501009d050100760501009e050100770501009f05010078050100a005010079050100a10501007a050100a30501007c050100a40501007d050100a50501007e050100a60501007f050100a705010080050100a805010081050100a905010082050100aa05010083050100ab05010084050100ac05010085050100ad05010086050100ae05010087050100af05010088050100b005010089050100b10501008a050100b30501008c050100b40501008d050100b50501008e050100b60501008f050100b705010090050100b805010091050100b905010092050100bb05010094050100bc05010095050100c00c0100800c0100c10c0100810c0100c20c0100820c0100c30c0100830c0100c40c0100840c0100c50c0100850c0100c60c0100860c0100c70c0100870c0100c80c0100880c0100c90c0100890c0100ca0c01008a0c0100cb0c01008b0c0100cc0c01008c0c0100cd0c01008d0c0100ce0c01008e0c0100cf0c01008f0c0100d00c0100900c0100d10c0100910c0100d20c0100920c0100d30c0100930c0100d40c0100940c0100d50c0100950c0100d60c0100960c0100d70c0100970c0100d80c0100980c0100d90c0100990c0100da0c01009a0c0100db0c01009b0c0100dc0c01009c0c0100dd0c01009d0c0100de0c01009e0c0100df0c01009f0c0100e00c0100a00c0100e10c0100a10c0100e20c0100a20c0100e30c0100a30c0100e40c0100a40c0100e50c0100a50c0100e60c0100a60c0100e70c0100a70c0100e80c0100a80c0100e90c0100a90c0100ea0c0100aa0c0100eb0c0100ab0c0100ec0c0100ac0c0100ed0c0100ad0c0100ee0c0100ae0c0100ef0c0100af0c0100f00c0100b00c0100f10c0100b10c0100f20c0100b20c0100700d0100500d0100710d0100510d0100720d0100520d0100730d0100530d0100740d0100540d0100750d0100550d0100760d0100560d0100770d0100570d0100780d0100580d0100790d0100590d01007a0d01005a0d01007b0d01005b0d01007c0d01005c0d01007d0d01005d0d01007e0d01005e0d01007f0d01005f0d0100800d0100600d0100810d0100610d0100820d0100620d0100830d0100630d0100840d0100640d0100850d0100650d0100c0180100a0180100c1180100a1180100c2180100a2180100c3180100a3180100c4180100a4180100c5180100a5180100c6180100a6180100c7180100a7180100c8180100a8180100c9180100a9180100ca180100aa180100cb180100ab180100cc180100ac180100cd180100ad180100ce180100ae180100cf180100af180100d0180100b0180100d1180100b1180100d2180100b2180100d3180100b3180100d4180100b4180100d5180100b5180100d6180100b6180100d7180100b7180100d8180100b8180100d9180100b9180100da180100ba180100db180100bb180100dc180100bc180100dd180100bd180100de180100be180100df180100bf180100606e0100406e0100616e0100416e0100626e0100426e0100636e0100436e0100646e0100446e0100656e0100456e0100666e0100466e0100676e0100476e0100686e0100486e0100696e0100496e01006a6e01004a6e01006b6e01004b6e01006c6e01004c6e01006d6e01004d6e01006e6e01004e6e01006f6e01004f6e0100706e0100506e0100716e0100516e0100726e0100526e0100736e0100536e0100746e0100546e0100756e0100556e0100766e0100566e0100776e0100576e0100786e0100586e0100796e0100596e01007a6e01005a6e01007b6e01005b6e01007c6e01005c6e01007d6e01005d6e01007e6e01005e6e01007f6e01005f6e0100bb6e0100a06e0100bc6e0100a16e0100bd6e0100a26e0100be6e0100a36e0100bf6e0100a46e0100c06e0100a56e0100c16e0100a66e0100c26e0100a76e0100c36e0100a86e0100c46e0100a96e0100c56e0100aa6e0100c66e0100ab6e0100c76e0100ac6e0100c86e0100ad6e0100c96e0100ae6e0100ca6e0100af6e0100cb6e0100b06e0100cc6e0100b16e0100cd6e0100b26e0100ce6e0100b36e0100cf6e0100b46e0100d06e0100b56e0100d16e0100b66e0100d26e0100b76e0100d36e0100b86e010022e9010000e9010023e9010001e9010024e9010002e9010025e9010003e9010026e9010004e9010027e9010005e9010028e9010006e9010029e9010007e901002ae9010008e901002be9010009e901002ce901000ae901002de901000be901002ee901000ce901002fe901000de9010030e901000ee9010031e901000fe9010032e9010010e9010033e9010011e9010034e9010012e9010035e9010013e9010036e9010014e9010037e9010015e9010038e9010016e9010039e9010017e901003ae9010018e901003be9010019e901003ce901001ae901003de901001be901003ee901001ce901003fe901001de9010040e901001ee9010041e901001fe9010042e9010020e9010043e9010021e90100530000005300000000000000bc0200004e000000000000004a0000000c03000000000000990300000803000001030000a50300000803000001030000350500005205000000000000480000003103000000000000540000000803000000000000570000000a03000000000000590000000a0300000000000041000000be02000000000000a50300001303000000000000a50300001303000000030000a50300001303000001030000a50300001303000042030000081f00009903000000000000091f000099030000000000000a1f000099030000000000000b1f000099030000000000000c1f000099030000000000000d1f000099030000000000000e1f000099030000000000000f1f00009903000000000000081f00009903000000000000091f000099030000000000000a1f000099030000000000000b1f000099030000000000000c1f000099030000000000000d1f000099030000000000000e1f000099030000000000000f1f00009903000000000000281f00009903000000000000291f000099030000000000002a1f000099030000000000002b1f000099030000000000002c1f000099030000000000002d1f000099030000000000002e1f000099030000000000002f1f00009903000000000000281f00009903000000000000291f000099030000000000002a1f000099030000000000002b1f000099030000000000002c1f000099030000000000002d1f000099030000000000002e1f000099030000000000002f1f00009903000000000000681f00009903000000000000691f000099030000000000006a1f000099030000000000006b1f000099030000000000006c1f000099030000000000006d1f000099030000000000006e1f000099030000000000006f1f00009903000000000000681f00009903000000000000691f000099030000000000006a1f000099030000000000006b1f000099030000000000006c1f000099030000000000006d1f000099030000000000006e1f000099030000000000006f1f00009903000000000000ba1f00009903000000000000910300009903000000000000860300009903000000000000910300004203000000000000910300004203000099030000910300009903000000000000ca1f00009903000000000000970300009903000000000000890300009903000000000000970300004203000000000000970300004203000099030000970300009903000000000000990300000803000000030000990300000803000001030000990300004203000000000000990300000803000042030000a50300000803000000030000a50300000803000001030000a10300001303000000000000a50300004203000000000000a50300000803000042030000fa1f00009903000000000000a903000099030000000000008f0300009903000000000000a90300004203000000000000a90300004203000099030000a90300009903000000000000460000004600000000000000460000004900000000000000460000004c0000000000000046000000460000004900000046000000460000004c000000530000005400000000000000530000005400000000000000440500004605000000000000440500003505000000000000440500003b050000000000004e0500004605000000000000440500003d050000000000000003000083042000910560005d13a0001217201f0c20601fef2c602b2a30e02b6fa6a02c02a8202d1efb202e00fe60369effa036fd012137010a6137240d2138ab0ea1392f18213af31e214b4034a1531e61e154f06a61554f6fe1559dbc615600cf615765d1a15700da215800e0a159aee2215bece4e15cd0e8615d2000ee5ef0017f5f757365722d70726f766964656420636f6d70617269736f6e2066756e6374696f6e20646f6573206e6f7420636f72726563746c7920696d706c656d656e74206120746f74616c206f726465721f0210005f0000005c030000050000002e2e3078303132333435363738394142434445469f0610004b0000007e0b0000260000009f0610004b000000870b00001a00000052656643656c6c20616c7265616479206d757461626c7920626f72726f77656452656643656c6c20616c726561647920626f72726f7765640041f4c2c1000b014c004180c3c1000b0104";

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
    const consult = (rules, name, bits, isUrgent) => {
      if (!isUrgent && !isBroken) {
        try {
          brain ||= instantiate();
          return brain[name](bits);
        } catch (error) {
          isBroken = true;
          warn("no-wasm", error);
        }
      }
      return lookUp(rules, bits);
    };
    const rewrite = (response, plan2, settled = 0) => {
      const copy = new Response(response.body, response);
      HEADERS.forEach((name, index) => {
        const value = VALUES[mode()][index];
        if (value && (CARRIED[plan2] & ~settled) >> index & 1) copy.headers.set(name, value);
      });
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
       * Judges the response to a request with a plan. An ordinary document must not wait.
       * @param known what the worker knows of it
       * @returns what to answer with, nothing where the browser has to fetch it by itself; and the act
       */
      isolate_: (plan2, request, response, known2 = 0) => {
        try {
          const settled = settledBits(mode(), response);
          const bits = responseBits(mode(), plan2, request, response, settled, known2);
          if (true) explainVerdict(bits, request.url);
          const act = consult(VERDICT, "verdict", bits, plan2 == DOCUMENT && response.status == 200 && !settled);
          if (act == HAND_BACK) return [null, act];
          const isolated = act == REWRITE ? rewrite(response, plan2, settled) : act == REDIRECT ? Response.redirect(response.url) : response;
          if (act == REWRITE && plan2 == DOCUMENT) {
            if (isBroken) isolated.headers.append("Server-Timing", "mini-coi;desc=no-wasm");
            if (isEngine(HIDES_REFERRER)) isolated.headers.append("Server-Timing", `mini-coi-referrer;desc="${request.referrer}"`);
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
    const cache = await caches.open(KEY + "kept:" + scope);
    const kept = await cache?.match(scope);
    const seen = kept ? await kept.json() : {};
    const since = isSettled && !seen.settled ? 0 : seen.asked ||= now;
    const lately = bit(isLate(since), ASKED_LATELY);
    let isLeaving = false;
    if (lookUp(UPKEEP, lately) == ASK) {
      const file = await fetch2(location.href, { cache: "no-cache" });
      const isRelieved = isSettled && file.ok && isolator.isolate_(DOCUMENT, request, file)[1] == KEEP;
      seen.gone = statusClass(file) == MISSING ? seen.gone || now : 0;
      isLeaving = lookUp(
        UPKEEP,
        ASKED_NOW | lately | bit(isRelieved, RELIEVED) | bit(await caches.has(KEY + scope), LEFT_BEFORE) | bit(seen.gone && !isLate(seen.gone), ORPHANED)
      ) == UNREGISTER;
      seen.asked = now;
      seen.settled = isSettled;
      if (isRelieved) await caches.open(KEY + scope);
    }
    if (!kept || seen.asked == now) await cache?.put(scope, new Response(JSON.stringify(seen)));
    if (isLeaving) await registration.unregister();
  };

  // js/worker.ts
  var PROMPT2 = 2e3;
  var FRESH = 60 * 1e3;
  var greet = (isolator, isGuest2, documents, demanded, reloaded) => worker.addEventListener("message", ({ data, ports, source }) => {
    const { id, url } = source || {};
    if (data == DEMAND) demanded?.add(withoutHash(url));
    if (data == RELOAD) reloaded?.set(withoutHash(url), Date.now());
    const document2 = documents?.get(id);
    if (data == QUESTION || data == DEMAND)
      ports[0]?.postMessage({ version: "1.0.0", mode: isolator.modeName_(), answered: document2 == ISOLATED, guest: isGuest2(), document: document2 });
  });
  var serve = () => {
    const isolator = createIsolator();
    const documents = /* @__PURE__ */ new Map();
    const returned = [];
    let replaced;
    let upkeep = Promise.resolve();
    const demanded = /* @__PURE__ */ new Set();
    const reloaded = /* @__PURE__ */ new Map();
    worker.miniCoi = {
      version: "1.0.0",
      get mode() {
        return isolator.modeName_();
      },
      isolate: (request, response) => isolateLater(isolator, isolator.decide_(request), request, response)
    };
    greet(isolator, isGuest, documents, demanded, reloaded);
    worker.addEventListener("install", (event) => {
      isolator.test_();
      if (isGuest()) return;
      replaced = worker.registration.active;
      worker.skipWaiting();
      event.waitUntil(fetch2(location.href, { cache: "force-cache" }));
      if (event.addRoutes) event.waitUntil(event.addRoutes(isolator.routes_()).catch(() => {
      }));
    });
    worker.addEventListener("activate", (event) => {
      const { navigationPreload } = worker.registration;
      if (isGuest()) return;
      event.waitUntil(navigationPreload?.disable());
      if (replaced) event.waitUntil(worker.clients.claim());
    });
    const handBack = (url) => {
      returned.push(url);
      return isolator.rewrite_(Response.redirect(url, 307), DOCUMENT);
    };
    const factsOfDocument = async ({ clientId, request }) => {
      const { referrer } = request;
      const { scope } = worker.registration;
      const isLeft = (id) => documents.get(id) >= LEFT;
      const isNavigation = request.mode == "navigate";
      if (isNavigation) {
        if (classOf(request) != FRAME || !isSameOrigin(referrer) || /^(strict-)?origin$/.test(request.referrerPolicy)) return 0;
        if (!referrer.startsWith(scope)) return OUTSIDE;
      } else if (documents.has(clientId)) return bit(isLeft(clientId), IN_UNISOLATED);
      const pagesOf = async (includeUncontrolled) => (await worker.clients.matchAll({ includeUncontrolled })).filter(({ id, url }) => isNavigation ? withoutHash(url) == referrer : id == clientId);
      const controlled = await pagesOf(false);
      if (controlled[0])
        return bit(
          controlled.every(({ id, url }) => isLeft(id) || isolator.matches_(url)),
          IN_UNISOLATED
        );
      const page = (await pagesOf(true)).find(({ frameType }) => !isNavigation || frameType == "top-level");
      return bit(page?.url.startsWith(scope), isNavigation ? OUTSIDE : IN_UNISOLATED);
    };
    const factsOf = (plan2, { method, url }) => bit(method == "GET", REPEATABLE) | bit(plan2 == DOCUMENT && demanded.delete(withoutHash(url)), DEMANDED);
    const again = async ({ method, url, headers }) => {
      const key = withoutHash(url);
      const at = reloaded.get(key);
      reloaded.delete(key);
      if (method != "GET" || !(Date.now() - at < PROMPT2) || !isEngine(KEEPS_RELOADED)) return;
      const asked = new Headers(headers);
      asked.delete("Cache-Control");
      const copy = await fetch2(url, { cache: "only-if-cached", mode: "same-origin", redirect: "manual", headers: asked }).catch(() => {
      });
      if (copy && Date.now() - Date.parse(copy.headers.get("Date")) < FRESH) return copy;
    };
    const preloaded = async ({ preloadResponse, request }) => {
      const response = await preloadResponse;
      return response && response.type != "error" ? response : request.mode == "navigate" && await again(request) || fetch2(request);
    };
    const answer = async (event, plan2) => {
      const { request } = event;
      const [response, facts] = await Promise.all([plan2 == CORS_FETCH ? void 0 : preloaded(event), factsOfDocument(event).catch(() => 0)]);
      if (!response) return facts ? fetch2(request) : fetchWithCors(isolator, request);
      const [isolated, act] = isolator.isolate_(plan2, request, response, facts | factsOf(plan2, request));
      if (!isolated) return handBack(request.url);
      if (event.resultingClientId && response.status)
        documents.set(event.resultingClientId, act == REWRITE ? ISOLATED : act == KEEP ? SETTLED_BY_SERVER : facts ? LEFT : ERROR_PAGE);
      if (response.ok && request.destination == "document" && !isGuest()) {
        const { navigationPreload } = worker.registration;
        if (isolator.preloads_() && !await event.preloadResponse) event.waitUntil(navigationPreload.enable());
        event.waitUntil(upkeep = upkeep.then(() => keep(isolator, worker.registration, request, act == KEEP)).catch(() => {
        }));
      }
      return isolated;
    };
    attach(isolator, documents, factsOf, (event) => {
      const { request, resultingClientId } = event;
      const { url } = request;
      const at = returned.indexOf(url);
      if (at >= 0) returned.splice(at, 1);
      const plan2 = isolator.decide_(request, bit(at >= 0, HANDED_BACK));
      if (plan2 == LEAVE) {
        if (resultingClientId) documents.set(resultingClientId, request.method == "GET" ? BYPASSED : LEFT);
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
