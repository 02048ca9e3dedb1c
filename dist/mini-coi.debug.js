/*! mini-coi 1.0.0 | MIT */
"use strict";
(() => {
  // target/js/debug/policy.js
  var HEADERS = ["Document-Isolation-Policy", "Cross-Origin-Opener-Policy", "Cross-Origin-Embedder-Policy", "Cross-Origin-Resource-Policy"];
  var MODES = [{ "name": "dip", "since": { "Chrome": 137, "Chrome Android": 146 }, "headers": { "Document-Isolation-Policy": "isolate-and-credentialless" }, "settled": [["isolate-and-credentialless", "isolate-and-require-corp"], ["same-origin"], ["credentialless", "require-corp"], ["same-origin", "same-site", "cross-origin"]], "documents": true, "workers": [], "routes": { "condition": { "not": { "requestMode": "navigate" } }, "source": "network" } }, { "name": "credentialless", "since": { "Chrome": 96, "Chrome Android": 96, "Firefox": 119 }, "headers": { "Cross-Origin-Opener-Policy": "same-origin", "Cross-Origin-Embedder-Policy": "credentialless" }, "settled": [[], ["same-origin"], ["credentialless", "require-corp"], ["same-origin", "same-site", "cross-origin"]], "documents": true, "workers": ["same-origin"], "routes": { "condition": { "not": { "or": [{ "requestMode": "navigate" }, { "requestDestination": "worker" }, { "requestDestination": "sharedworker" }] } }, "source": "network" } }, { "name": "require-corp", "since": {}, "headers": { "Cross-Origin-Opener-Policy": "same-origin", "Cross-Origin-Embedder-Policy": "require-corp", "Cross-Origin-Resource-Policy": "cross-origin" }, "settled": [[], ["same-origin"], ["require-corp"], ["same-origin", "same-site", "cross-origin"]], "documents": true, "workers": ["same-origin", "cors"], "routes": { "condition": { "not": { "or": [{ "requestMode": "navigate" }, { "requestMode": "no-cors" }, { "requestDestination": "worker" }, { "requestDestination": "sharedworker" }] } }, "source": "network" } }, { "name": "none", "since": {}, "headers": {}, "settled": [[], ["same-origin"], ["credentialless", "require-corp"], ["same-origin", "same-site", "cross-origin"]], "documents": false, "workers": [], "routes": { "condition": { "urlPattern": {} }, "source": "network" } }];
  var PLANS = ["left alone: nothing in it needs a header", "fetched: a document", "fetched: a worker's script, refused without our header", "fetched anonymously: a resource of another origin"];
  var VERDICTS = ["passed on: it isolates by itself, or holds no document", "redirected: a worker's imports resolve against its final URL", "rewritten: isolation headers added"];

  // js/ladder.js
  var PARAMETER = "coi";
  var DIP = 0;
  var FOOT = MODES.length - 1;
  var indexOf = (name) => MODES.findIndex((mode) => mode.name == name);
  var automatic = () => {
    const agent = navigator.userAgent;
    const [, browser, version] = /(Chrome|Firefox)\/(\d+)/.exec(agent) || [];
    const family = browser + (agent.includes("Android") ? " Android" : "");
    const found = MODES.findIndex(({ since }) => +version >= since[family]);
    return found < 0 ? FOOT - 1 : found;
  };
  var choose = (index) => index < 0 ? automatic() : index;
  var modeIn = (url) => indexOf(/[?&]coi=([\w-]+)/.exec(url)?.[1]);
  var modeOf = (url) => choose(modeIn(url));

  // js/settings.js
  var resolve = (url, base) => {
    try {
      return new URL(url, base).href.split(/[?#]/)[0];
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
      /** @type {Record<string, string | undefined>} */
      options || { ...dataset, scope: script?.getAttribute("scope") }
    );
    const source = worker2 ? new URL(worker2, location.href).href : src;
    const coi = self.coi || {};
    const answer = (ask2, otherwise) => ask2 ? !!ask2() : otherwise;
    const refusesCredentialless = !answer(coi.coepCredentialless, true);
    const asked = indexOf(refusesCredentialless ? "require-corp" : mode);
    const pinned = asked < FOOT ? asked : -1;
    const isManual = reload == "manual";
    return {
      source,
      beside: src || source,
      scope: scope ? resolve(scope, location.href) : resolve("./", source),
      excludes: exclude,
      pinned,
      degrades: pinned < 0 && answer(coi.coepDegrade, true),
      // A page that reloads in its own way may have something to show before.
      holds: hold != "off" && !isManual && !coi.doReload,
      isManual,
      isQuiet: !!coi.quiet,
      debugs: debug != null,
      registers: answer(coi.shouldRegister, true),
      removes: off != null || answer(coi.shouldDeregister, false),
      reload: coi.doReload || (() => location.reload())
    };
  };

  // js/codes.js
  var CODES = Object.freeze({
    "insecure-context": "Not a secure context. Serve the page over https, or from localhost.",
    "not-http": "Not loaded over http(s). Serve the folder with a web server.",
    "unsupported-browser": "This browser has no cross-origin isolation. Update it.",
    "no-service-worker": "No service workers here, as in some private windows. Open the page in an ordinary window.",
    sandboxed: "The page is in a sandboxed frame. Add allow-same-origin to it.",
    framed: "The page is in a frame of a page that is not isolated. Isolate that page too.",
    "permissions-policy": "The Permissions-Policy forbids isolation. Allow cross-origin-isolated in it.",
    "no-script-url": "The URL of the worker is unknown. Name its file in data-worker.",
    "cross-origin-script": "A service worker must come from the page's own origin. Name a file there in data-worker.",
    excluded: "The page is listed in data-exclude.",
    "out-of-scope": "The page lies outside the worker's scope. Put the file in a folder above it, or change the scope.",
    "scope-not-allowed": "The scope lies above the file's folder. Move the file up, or send Service-Worker-Allowed with it.",
    "blocked-by-csp": "The Content-Security-Policy forbids the worker. Allow it in worker-src and trusted-types.",
    "registration-failed": "The browser refused the worker. Serve the file as JavaScript with status 200, and allow site data.",
    timeout: "The worker did not become active in time. Reload the page.",
    bypassed: 'The browser loads the page without the worker. Turn off "Bypass for network" in the developer tools.',
    "foreign-worker": "Another service worker controls the page. Import this file in it.",
    "no-mode-works": "The worker sent the headers of every mode, and the page is still not isolated.",
    "reload-needed": "The page can be isolated from its next load on. Call miniCoi.reload().",
    declined: "The page asks not to be isolated.",
    "no-wasm": "The worker cannot run WebAssembly and isolates from its table. Allow 'wasm-unsafe-eval' in the file's Content-Security-Policy."
  });

  // js/exclude.js
  var EXCLUDE = "exclude";
  var excludesOf = (url) => new URL(url).searchParams.get(EXCLUDE) || "";
  var matcher = (patterns, scope) => {
    const tests = (patterns.match(/\S+/g) || []).map((pattern) => {
      try {
        return new URLPattern(pattern, scope);
      } catch {
        const folder = pattern[0] == "/" ? location.origin : scope.replace(/[^/]*$/, "");
        const text = pattern.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replace(/:\w+/g, "[^/]+");
        return new RegExp(`^${folder}${text.replace(/\*/g, ".*")}$`);
      }
    });
    return (url) => tests.some((test) => test.test(url.split(/[?#]/)[0]));
  };

  // js/guard.js
  var KEY = "mini-coi:";
  var STALE = 5 * 60 * 1e3;
  var PROMPT = 1e3;
  var NO_NOTE = { reloads: 0, causes: [] };
  var take = (scope, controlled) => {
    const [name, named] = self.name.split("\n" + KEY);
    if (named) self.name = name;
    let stored;
    try {
      stored = sessionStorage.getItem(KEY + scope);
      sessionStorage.setItem(KEY + scope, "x".repeat(500));
      sessionStorage.removeItem(KEY + scope);
    } catch {
      const [navigation] = performance.getEntriesByType("navigation");
      if (!named && /** @type {any} */
      navigation.type == "reload") return { ...NO_NOTE, reloads: Infinity };
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
    const answer = new Promise((resolve2) => port1.onmessage = ({ data }) => resolve2(data));
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
      await new Promise((resolve2) => setTimeout(resolve2));
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

  // js/page.js
  var RELOADS = 2;
  var REST = 24 * 60 * 60 * 1e3;
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
    const isOwn = (worker2) => !!worker2 && resolve(worker2.scriptURL) == resolve(source);
    const own = isOwn(controller) ? controller : null;
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
        const registration = await container?.getRegistration(location.href);
        return !!registration && isOwn(registration.active) && registration.unregister();
      }
    };
    self.miniCoi = api;
    const report = (state, code2, detail = "") => {
      api.state = state;
      api.code = code2 || null;
      document.documentElement.dataset.coi = state;
      if (code2 && !settings.isQuiet) console.warn(`[mini-coi] ${code2}: ${CODES[code2]} ${detail}`);
      document.dispatchEvent(new CustomEvent("mini-coi", { detail: api }));
      if (state == "pending" || state == "reloading") return;
      settle(api);
      if (settings.debugs) explain();
    };
    const failed = [];
    const explain = () => {
      if (document.querySelector("script[data-mini-coi]")) return;
      const script = document.createElement("script");
      script.dataset.miniCoi = settings.debugs ? "debug" : "";
      script.crossOrigin = "";
      script.src = trusted(new URL("mini-coi.report.js", settings.beside).href);
      (document.head || document.documentElement).append(Object.assign(script, { failed }));
    };
    const watch = () => {
      const look = ({ type, target }) => {
        const url = target.src || target.href;
        if (type == "load" ? target.contentDocument !== null : !/^http/.test(url) || url.startsWith(location.origin + "/")) return;
        failed.push(target);
        explain();
      };
      addEventListener("error", look, true);
      addEventListener("load", look, true);
    };
    const restart = (cause, failure) => {
      leave(scope, { ...failure, reloads: note.reloads + 1, causes: [...note.causes, cause] });
      report("reloading");
      settings.reload();
    };
    const giveUp = ({ code: code2, detail }) => {
      leave(scope, { ...NO_NOTE, code: code2, detail });
      report("unavailable", code2, detail);
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
    const isResting = (worker2) => {
      const { searchParams } = new URL(worker2.scriptURL);
      const isSame = searchParams.get(BELOW) == String(pinned);
      return isSame && Date.now() - Number(searchParams.get(SINCE)) < REST;
    };
    const finishIsolated = () => {
      self.name.includes(KEY) ? take(scope, true) : setTimeout(take, 0, scope, true);
      addEventListener("load", () => {
        const [{ serverTiming = [] }] = (
          /** @type {any[]} */
          performance.getEntriesByType("navigation")
        );
        const said = serverTiming.find(({ name }) => name == "mini-coi");
        if (said) report("isolated", said.description);
      });
      if (own && !settings.removes && (pinned >= 0 && pinned != modeOf(own.scriptURL) || excludes != excludesOf(own.scriptURL)))
        ask(own).then((kin) => {
          if (kin && !kin.guest) return registerMode(pinned < 0 ? modeIn(own.scriptURL) : pinned);
        }).catch(() => {
        });
      if (controller && modeOf(controller.scriptURL) > DIP) watch();
      report("isolated");
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
      const mode = isOwn(worker2) ? modeOf(worker2.scriptURL) : -1;
      if (mode == FOOT) {
        if (isResting(worker2)) throw new Failure("no-mode-works");
        await registerMode(pinned);
        return "climb";
      }
      if (mode >= 0 && !controller) return "uncontrolled";
      const kin = await ask(worker2);
      if (!kin && (mode < 0 || note.code || wasUncontrolled)) throw new Failure("foreign-worker", worker2.scriptURL);
      if (!controller || !(wasUncontrolled || kin && kin.answered)) return "uncontrolled";
      if (kin && kin.guest) throw new Failure("no-mode-works", worker2.scriptURL);
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
      const held = settings.holds && document.readyState == "loading" && note.reloads < RELOADS && !note.code;
      if (held) stop();
      report("pending");
      addEventListener("pageshow", ({ persisted }) => {
        if (persisted && api.state == "reloading") setTimeout(settings.reload, 300);
      });
      attempt().then((cause) => {
        const isSpent = note.reloads >= RELOADS || note.causes.includes(cause);
        if (isSpent && cause == "uncontrolled") throw new Failure("bypassed");
        const { hasBeenActive = false } = navigator.userActivation || {};
        const waits = settings.isManual || isSpent || hasBeenActive;
        if (waits && !held) report("waiting", "reload-needed");
        else if (isSpent) restart("release", new Failure("reload-needed"));
        else restart(cause);
      }).catch((error) => {
        const failure = error instanceof Failure ? error : new Failure("registration-failed", error);
        held ? restart("release", failure) : giveUp(failure);
      });
    };
    if (settings.removes) api.remove();
    if (self.crossOriginIsolated) return finishIsolated();
    if (settings.removes) return report("unavailable", "declined");
    if (note.code && note.reloads) return giveUp(note);
    const code = obstacle();
    if (code == "bypassed") giveUp(new Failure(code));
    else if (code) report("unavailable", code);
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
  var WASM = "0061736d01000000018002246000006000017f6000037f7f7f6000016f60017f0060017f017f60027f7f0060027f7f017f60027f7f016f60037f7f7f0060037f7f7f017f60047f7f7f7f0060047f7f7f7f017f60057f7f7f7f7f0060057f7f7f7f7f017f60067f7f7f7f7f7f0060067f7f7f7f7f7f017f60067f7f7f7e7f7f0060067f7f7f7d7f7f0060067f7f7f7c7f7f0060057f7f7e7f7f0060057f7f7e7f7f017f60057f7f7d7f7f0060057f7f7d7f7f017f60057f7f7c7f7f0060057f7f7c7f7f017f60047f7f6f7f017f60047f7e7f7f0060047f7e7f7f017f60047f7d7f7f0060047f7d7f7f017f60047f7c7f7f0060047f7c7f7f017f60027f6f0060037f6f7f017f60016f017f02d0030a0c2e2f676c75655f62672e6a731a5f5f7762675f6e65775f6262373430303131353563623863613800030c2e2f676c75655f62672e6a731c5f5f7762675f737461636b5f3537356334653039313835383162396300210c2e2f676c75655f62672e6a731c5f5f7762675f6572726f725f3735376539343732663834313033343100060c2e2f676c75655f62672e6a73225f5f7762675f64657374696e6174696f6e5f6438633066613737383934343538323200230c2e2f676c75655f62672e6a731b5f5f7762675f6d6f64655f3364613362353235333365646535353800230c2e2f676c75655f62672e6a73215f5f7762675f726564697265637465645f6636393735373536666338396332616200230c2e2f676c75655f62672e6a731d5f5f7762675f7374617475735f6362383562366338643137363966613100230c2e2f676c75655f62672e6a731c5f5f7762675f70617273655f6333663732623561323466383363303100080c2e2f676c75655f62672e6a73275f5f7762675f5f5f7762696e6467656e5f7468726f775f3463383864386266323634666439383400060c2e2f676c75655f62672e6a731f5f5f7762696e6467656e5f696e69745f65787465726e7265665f7461626c65000003bb01b9010405070c04100a0c0906040b07090606090107070707070a0706060f0d0d0f0f0d0d0d04060c09090b0d060f0d04060d0b040d0d040b090f1213110f0f0d090b04090d0a040a0a04050406090910070d09070e060c000d0e0e0e0b0c041a06220e0d0e15160d140e180d1719040c0b0c0a0a02060505070404040604070406060907070906060a070107070c0407060707090a05060a000a04070707060606060707070a060506040406010605050505060606070004000000040902700159596f0084080503010011061f047f01418080c0000b7f0041dc9dc0000b7f0041889ec0000b7f014180080b078b020f066d656d6f7279020004706c616e0069057374617274005f057461626c65007c077665726469637400670f5f5f61626f72745f68616e646c65720301155f5f696e7374616e63655f7465726d696e6174656403020f5f5f7762696e6467656e5f66726565008d01145f5f7762696e6467656e5f65786e5f73746f7265009601175f5f65787465726e7265665f7461626c655f616c6c6f63001b155f5f7762696e6467656e5f65787465726e726566730101115f5f7762696e6467656e5f6d616c6c6f630058125f5f7762696e6467656e5f7265616c6c6f63005e195f5f65787465726e7265665f7461626c655f6465616c6c6f63003e105f5f7762696e6467656e5f737461727400be01097c010041010b588c01930194018001a301bc01bb01ba0183014f1f9c01a5016a3d79636c746d71752725436e70467873416f445942453c476b72644960397a77623557617b3f65363348682d4a53c201b3011c970185014d1e9f019901549801a80181015b2434b5018f018e0187015020a101aa01ab01ac019a0191010ab6e901b901c92702167f127e230041a0046b22012400200141808288183602444102ad4220862217200141b8026aad8421184103ad4220862219200141b0036aad221a84211b2017201a84211c4101ad422086221a200141fc016aad221d84211e201a200141e8026aad221f8421204104ad42208620014188026aad22218421222017201d84212320172021842124201720014188036aad22258421262019200141f8026aad8421272019201f84211f4105ad42208620014198036aad222884211d201a202584211a20192021842119200141bc016a210220014180016a41306a210320014180016a41246a210420014180016a41186a210520014180016a410c6a2106200141c8016a2107200141b8026a41246a2108200141b8026a41186a2109200141b8026a410c6a210a20014188026a410c6a210b200141c4006a210c4100210d024003402001200c2d0000220e3a007f41d488c000210f41ec88c0002110419889c00021114103211202400240024002400240200e0e0404000102040b41f488c000210f419889c0002110410e211241a983c00021110c030b41042110410c211241b783c00021110c010b41042110419b89c0002111410421120b4104210f0b2001201236028c022001201136028802200120193703b802200141d8016a419f89c000200141b8026a10172010200f6b2213410c6e2111410021120240024002400240024002400240201341fcffffff074b0d00024002402010200f470d00200141003602b80320014280808080103702b0030c010b10c001410421122013410410a4012214450d01410021102011211203402001200f20106a2215360288032001201541086a360298032001201d3703c0022001201a3703b80220014188026a41b68ec000200141b8026a1017201420106a221520012802900236020820152001290288023702002010410c6a21102012417f6a22120d000b200141b0036a201420111012201421100340024020102802002212450d00201041046a28020020124101109b010b2010410c6a21102011417f6a22110d000b201420134104109b010b2001201c3703b802200141e4016a41ac89c000200141b8026a1017024020012802b0032210450d0020012802b40320104101109b010b200141193602fc02200141d487c0003602f802024020012d007f2211450d002001411a3602fc02200141ed87c0003602f8020c020b2001411a3602b4032001418483c0003602b0032001201b3703c002200120273703b80220014188026a41be8ec000200141b8026a101702402001280288022210418080808078460d0041012115410021120c040b20012d007f21112001411a3602fc02200141ed87c0003602f80220110d01410021100c020b20122013108801000b4103211020114103460d002001410b3602b4032001419e83c0003602b0032001201b3703c002200120273703b80220014188026a41be8ec000200141b8026a101702402001280288022210418080808078460d0041022115410021120c020b20012d007f21100b2001411c3602fc022001418788c0003602f80241a983c0002111410e2112024002400240201041ff0171417f6a0e020100020b41b783c0002111410c21120b200120123602b403200120113602b0032001201b3703c002200120273703b80220014188026a41be8ec000200141b8026a101702402001280288022210418080808078460d0041032115410021120c020b20012d007f21100b2001411c3602fc02200141a388c0003602f802201041ff01714102470d012001410c3602b403200141c383c0003602b0032001201b3703c002200120273703b80220014188026a41be8ec000200141b8026a10172001280288022210418080808078460d0141042115410121120b2001280290022111200128028c02210f10c0014130410410a4012214450d01201420113602082014200f3602042014201036020041012111200141013602a0032001201436029c0320014104360298032001428480808080a0808103370290022001201536028c022001200141ff006a36028802024020120d004101211103402015211002400340411a211241ed87c000211502400240024002400240024002400240024002400240200b20106a2d0000220f0e0403020001030b411c2112418788c00021150c010b411c211241a388c00021150b200120123602ec02200120153602e80220012d007f2212450d07200f417f6a0e03010203010b200141193602ec02200141d487c0003602e80220012d007f0d06418483c0002115411a210f0c050b20124103460d05419e83c0002115410b210f0c040b41a983c0002115410e210f2012417f6a0e020301040b20124102470d0341c383c00021150c010b41b783c00021150b410c210f0b2001200f3602fc02200120153602f802200120273703c0022001201f3703b802200141b0036a41be8ec000200141b8026a101720012802b0032212418080808078470d020b201041016a22104104470d000c030b0b20012802b803211320012802b403211602402011200128029803470d0020014198036a201141014104410c102b200128029c0321140b201041016a211520142011410c6c6a220f2013360208200f2016360204200f20123602002001201141016a22113602a00320104103470d000b0b200128029803211520014188036a200128029c03220f20111012200f21100340024020102802002212450d00201041046a28020020124101109b010b2010410c6a21102011417f6a22110d000b2015450d02200f2015410c6c4104109b010c020b20014100360290032001428080808010370288030c010b41044130108801000b200120263703b802200141f0016a41ba89c000200141b8026a101702402001280288032210450d00200128028c0320104101109b010b20014188026a410441dc8dc00020012d007f22101b221120114100411020101b6a101a200120243703a803200141b0036a41b08ec000200141a8036a101702402001280288022211450d00200128028c0220114101109b010b200120012802b80322113602a003200120012902b003222137039803200120213703b802200120113602c00220014188026a41ec8dc00041f48dc000101a200120243703a803200141b0036a41b08ec000200141a8036a101702402001280288022211450d00200128028c0220114101109b010b200120012802b80322113602a003200120012902b003222137039803200a2011360208200a202137020020014188026a41f48dc00041fc8dc000201041024622101b221120114108411020101b6a101a200120243703a803200141b0036a41b08ec000200141a8036a101702402001280288022210450d00200128028c0220104101109b010b200120012802b80322103602a003200120012902b003222137039803200920103602082009202137020020014188026a41988ec00041b08ec000101a200120243703a803200141b0036a41b08ec000200141a8036a101702402001280288022210450d00200128028c0220104101109b010b200120012802b80322103602a003200120012902b0032221370398032008202137020020082010360208200120012903d0023703a002200120012903c80237039802200120012903c00237039002200120012903b80237038802200120012903d8023703a802200120012903e0023703b002200141fc016a20014188026a1023200120233703b80220014188036a41ca89c000200141b8026a1017024020012802fc012210450d0020012802800220104101109b010b200120012d007f4103473a008802200120223703b80220014198036a41da89c000200141b8026a10170240024020012d007f417f6a41ff017141014b0d002001410b3602fc022001419e83c0003602f8022001200141f8026a3602e802200120203703b80220014188026a41ac86c000200141b8026a1017200128028802418080808078460d0010c00102404130410410a4012215450d002015200128029002360208201520012902880237020041012110024020012d007f4102470d00200141043602ec02200141e989c0003602e8022001200141e8026a3602fc012001201e3703f802200141b8026a41ac86c000200141f8026a101720012802b802418080808078460d00201520012802c002360214201520012902b80237020c410221100b200141b0036a2015201010122010410c6c210f4100211003400240201520106a22112802002212450d00201141046a28020020124101109b010b200f2010410c6a2210470d000b201541304104109b010c020b41044130108801000b200141003602b80320014280808080103702b0030b2001201c3703b80220014188026a41ed89c000200141b8026a1017024020012802b0032210450d0020012802b40320104101109b010b2001200e41027422102802dc8e403602b403200120102802cc8e403602b0032001201b3703b802200741b08dc000200141b8026a1017200620012902e401370200200620012802ec01360208200520012902f001370200200520012802f80136020820042001290288033702002004200128029003360208200320012802a0033602082003200129029803370200200120012902d80137038001200120012802e001360288012002200128029002360208200220012902880237020010c00141d400410410a4012210450d01201020014180016a41d400fc0a0000200141b8026a201041071012024020102802002211450d00201041046a28020020114101109b010b0240201028020c2211450d00201041106a28020020114101109b010b024020102802182211450d002010411c6a28020020114101109b010b024020102802242211450d00201041286a28020020114101109b010b024020102802302211450d00201041346a28020020114101109b010b0240201028023c2211450d00201041c0006a28020020114101109b010b024020102802482211450d00201041cc006a28020020114101109b010b201041d4004104109b01200120183703f802200141b0036a41bc8dc000200141f8026a1017024020012802b8022210450d0020012802bc0220104101109b010b200c41016a210c200120012802b803221036028801200120012902b003222137038001200141c8006a200d410c6c6a2211201036020820112021370200200d41016a220d4104470d000b2001200129027037033820012001290268370330200120012902603703282001200129025837032020012001290250370318200120012902483703102001411936029c03200141d487c00036029803200120014198036a360288032001201a3703b003200141b8026a41ac86c000200141b0036a1017200120012802c00222103602900220012010360250200120012902b802221d3703800120012010360288012001201d3703c003200120103602c8032001411a36029c03200141ed87c00036029803200120014198036a360288032001201a3703b003200141b8026a41ac86c000200141b0036a1017200120012802c00222103602900220012010360250200120012902b802221d3703800120012010360288012001201d3702cc03200120103602d4032001411c36029c032001418788c00036029803200120014198036a360288032001201a3703b003200141b8026a41ac86c000200141b0036a1017200120012802c00222103602900220012010360250200120012902b802221d3703800120012010360288012001201d3703d803200120103602e0032001411c36029c03200141a388c00036029803200120014198036a360288032001201a3703b003200141b8026a41ac86c000200141b0036a1017200120012802c00222103602900220012010360250200120012902b802221a370380012001201a3702e403200120103602ec0320014198036a200141c0036a1023200141b0036a200141106a1023200141283602fc02200141b286c0003602f8022001200141f8026a3602e8022001202037038803200141b8026a41ac86c00020014188036a1017200120012802c00222103602900220012010360250200120012902b802221a3703800120012010360288012001201a3703f003200120103602f803200141133602fc02200141da86c0003602f8022001200141f8026a3602e8022001202037038803200141b8026a41ac86c00020014188036a1017200120012802c00222103602900220012010360250200120012902b802221a3703800120012010360288012001201a3702fc032001201036028404200141363602fc02200141ed86c0003602f8022001200141f8026a3602e8022001202037038803200141b8026a41ac86c00020014188036a1017200120012802c00222103602900220012010360250200120012902b802221a3703800120012010360288012001201a370388042001201036029004200141313602fc02200141a387c0003602f8022001200141f8026a3602e8022001202037038803200141b8026a41ac86c00020014188036a1017200120012802c00222103602900220012010360250200120012902b802221a370380012001201a370294042001201036029c0420014188026a200141f0036a1023200141b8026a41d885c00041f085c000101a200120183703980120012024370390012001201c370388012001201720288437038001200141c8006a41f085c00020014180016a1017024020012802b8022210450d0020012802bc0220104101109b010b02402001280288022210450d00200128028c0220104101109b010b024020012802b0032210450d0020012802b40320104101109b010b02402001280298032210450d00200128029c0320104101109b010b20012802482110200141086a200128024c22152001280250105a200128020c21112001280208211202402010450d00201520104101109b010b2000201236020020002011360204200141a0046a24000f0b410441d400108801000bcd2402097f017e230041106b220124000240024002400240200041f501490d000240200041ccff7b4d0d00410021000c040b2000410b6a2202417871210341002802c4a1402204450d02411f2105200041f5ffff074f0d012003412620024108766722006b7641017120004101746b413e6a21050c010b02400240024002400240024041002802c0a140220641102000410b6a41f803712000410b491b22034103762202762200410371450d002000417f7341017120026a2207410374220341b89fc0006a2200200341c09fc0006a28020022022802082208460d012008200036020c200020083602080c020b200341002802c8a1404d0d0620000d0241002802c4a1402200450d0620006841027441a89ec0006a280200220828020441787120036b21022008210603400240200828021022000d00200828021422000d0020062802182105024002400240200628020c22002006470d00200641144110200628021422001b6a28020022080d01410021000c020b20062802082208200036020c200020083602080c010b200641146a200641106a20001b21070340200721092008220041146a200041106a200028021422081b210720004114411020081b6a28020022080d000b200941003602000b2005450d06024002402006200628021c41027441a89ec0006a2208280200460d00024020052802102006460d002005200036021420000d020c090b2005200036021020000d010c080b200820003602002000450d060b20002005360218024020062802102208450d0020002008360210200820003602180b20062802142208450d0620002008360214200820003602180c060b200028020441787120036b22082002200820024922081b21022000200620081b2106200021080c000b0b41002006417e200777713602c0a1400b200241086a210020022003410372360204200220036a220320032802044101723602040c050b02400240200020027441022002742200410020006b7271682209410374220241b89fc0006a2208200241c09fc0006a28020022002802082207460d002007200836020c200820073602080c010b41002006417e200977713602c0a1400b20002003410372360204200020036a2206200220036b2208410172360204200020026a2008360200024041002802c8a1402202450d0041002802d0a14021030240024041002802c0a140220741012002410376742209710d00410020072009723602c0a140200241787141b89fc0006a220221070c010b2002417871220241b89fc0006a2107200241c09fc0006a28020021020b200720033602082002200336020c2003200736020c200320023602080b200041086a2100410020063602d0a140410020083602c8a1400c040b410041002802c4a140417e200628021c77713602c4a1400b02400240024020024110490d0020062003410372360204200620036a22082002410172360204200820026a200236020041002802c8a1402207450d0141002802d0a14021000240024041002802c0a140220941012007410376742205710d00410020092005723602c0a140200741787141b89fc0006a220721090c010b2007417871220741b89fc0006a2109200741c09fc0006a28020021070b200920003602082007200036020c2000200936020c200020073602080c010b2006200220036a2200410372360204200620006a220020002802044101723602040c010b410020083602d0a140410020023602c8a1400b200641086a2200450d010c020b410020036b21020240024002400240200541027441a89ec0006a28020022060d0041002108410021000c010b4100210820034100411920054101766b2005411f461b74210741002100034002402006220628020441787122092003490d00200920036b220920024f0d00200621082009210220090d004100210220062100200621080c030b200628021422092000200920062007411d764104716a2802102206471b200020091b21002007410174210720060d000b0b024020002008720d004100210841022005742200410020006b722004712200450d0320006841027441a89ec0006a28020021000b2000450d010b03402000280204417871220620036b22072002200720024922091b2105200620034921072000200820091b21090240200028021022060d00200028021421060b2002200520071b21022008200920071b21082006210020060d000b0b2008450d00024041002802c8a14022002003490d002002200020036b4f0d010b20082802182105024002400240200828020c22002008470d00200841144110200828021422001b6a28020022060d01410021000c020b20082802082206200036020c200020063602080c010b200841146a200841106a20001b21070340200721092006220041146a200041106a200028021422061b210720004114411020061b6a28020022060d000b200941003602000b02402005450d000240024002402008200828021c41027441a89ec0006a2206280200460d00024020052802102008460d002005200036021420000d020c040b2005200036021020000d010c030b200620003602002000450d010b20002005360218024020082802102206450d0020002006360210200620003602180b20082802142206450d0120002006360214200620003602180c010b410041002802c4a140417e200828021c77713602c4a1400b0240024020024110490d0020082003410372360204200820036a22002002410172360204200020026a200236020002402002418002490d002000200210190c020b0240024041002802c0a140220641012002410376742207710d00410020062007723602c0a140200241f8017141b89fc0006a220221060c010b200241f80171220241b89fc0006a2106200241c09fc0006a28020021020b200620003602082002200036020c2000200636020c200020023602080c010b2008200220036a2200410372360204200820006a220020002802044101723602040b200841086a22000d010b02400240024002400240024041002802c8a140220020034f0d00024041002802cca140220020034b0d00200141046a41eca1c000200341af80046a4180807c7110400240200128020422060d00410021000c080b200128020c2105410041002802d8a140200128020822096a22003602d8a1404100200041002802dca1402202200020024b1b3602dca14002400240024041002802d4a1402202450d0041a89fc00021000340200620002802002208200028020422076a460d02200028020822000d000c030b0b0240024041002802e4a1402200450d00200620004f0d010b410020063602e4a1400b410041ff1f3602e8a140410020053602b49f40410020093602ac9f40410020063602a89f40410041b89fc0003602c49f40410041c09fc0003602cc9f40410041b89fc0003602c09f40410041c89fc0003602d49f40410041c09fc0003602c89f40410041d09fc0003602dc9f40410041c89fc0003602d09f40410041d89fc0003602e49f40410041d09fc0003602d89f40410041e09fc0003602ec9f40410041d89fc0003602e09f40410041e89fc0003602f49f40410041e09fc0003602e89f40410041f09fc0003602fc9f40410041e89fc0003602f09f40410041f89fc000360284a040410041f09fc0003602f89f40410041f89fc000360280a04041004180a0c00036028ca04041004180a0c000360288a04041004188a0c000360294a04041004188a0c000360290a04041004190a0c00036029ca04041004190a0c000360298a04041004198a0c0003602a4a04041004198a0c0003602a0a040410041a0a0c0003602aca040410041a0a0c0003602a8a040410041a8a0c0003602b4a040410041a8a0c0003602b0a040410041b0a0c0003602bca040410041b0a0c0003602b8a040410041b8a0c0003602c4a040410041c0a0c0003602cca040410041b8a0c0003602c0a040410041c8a0c0003602d4a040410041c0a0c0003602c8a040410041d0a0c0003602dca040410041c8a0c0003602d0a040410041d8a0c0003602e4a040410041d0a0c0003602d8a040410041e0a0c0003602eca040410041d8a0c0003602e0a040410041e8a0c0003602f4a040410041e0a0c0003602e8a040410041f0a0c0003602fca040410041e8a0c0003602f0a040410041f8a0c000360284a140410041f0a0c0003602f8a04041004180a1c00036028ca140410041f8a0c000360280a14041004188a1c000360294a14041004180a1c000360288a14041004190a1c00036029ca14041004188a1c000360290a14041004198a1c0003602a4a14041004190a1c000360298a140410041a0a1c0003602aca14041004198a1c0003602a0a140410041a8a1c0003602b4a140410041a0a1c0003602a8a140410041b0a1c0003602bca140410041a8a1c0003602b0a14041002006410f6a417871220041786a22023602d4a140410041b0a1c0003602b8a1404100200620006b200941586a22006a41086a22083602cca14020022008410172360204200620006a4128360204410041808080013602e0a1400c080b200220064f0d00200820024b0d00200028020c22084101710d0020084101762005460d030b410041002802e4a1402200200620002006491b3602e4a140200620096a210841a89fc00021000240024002400340200028020022072008460d01200028020822000d000c020b0b200028020c22084101710d0020084101762005460d010b41a89fc00021000240034002402000280200220820024b0d002002200820002802046a2208490d020b200028020821000c000b0b41002006410f6a417871220041786a22073602d4a1404100200620006b200941586a22006a41086a22043602cca14020072004410172360204200620006a4128360204410041808080013602e0a1402002200841606a41787141786a22002000200241106a491b2207411b36020441002902a89f40210a200741106a41002902b09f40370200200741086a2200200a370200410020053602b49f40410020093602ac9f40410020063602a89f40410020003602b09f402007411c6a2100034020004107360200200041046a22002008490d000b20072002460d0720072007280204417e713602042002200720026b22004101723602042007200036020002402000418002490d002002200010190c080b0240024041002802c0a140220841012000410376742206710d00410020082006723602c0a140200041f8017141b89fc0006a220021080c010b200041f80171220041b89fc0006a2108200041c09fc0006a28020021000b200820023602082000200236020c2002200836020c200220003602080c070b200020063602002000200028020420096a3602042006410f6a41787141786a220820034103723602042007410f6a41787141786a2202200820036a22006b2103200241002802d4a140460d03200241002802d0a140460d040240200228020422064103714101470d002002200641787122061018200620036a2103200220066a220228020421060b20022006417e7136020420002003410172360204200020036a200336020002402003418002490d002000200310190c060b0240024041002802c0a140220241012003410376742206710d00410020022006723602c0a140200341f8017141b89fc0006a220321020c010b200341f80171220341b89fc0006a2102200341c09fc0006a28020021030b200220003602082003200036020c2000200236020c200020033602080c050b4100200020036b22023602cca140410041002802d4a140220020036a22083602d4a1402008200241017236020420002003410372360204200041086a21000c060b41002802d0a140210202400240200020036b2208410f4b0d00410041003602d0a140410041003602c8a14020022000410372360204200220006a220020002802044101723602040c010b410020083602c8a1404100200220036a22063602d0a14020062008410172360204200220006a2008360200200220034103723602040b200241086a21000c050b2000200720096a360204410041002802d4a1402200410f6a417871220241786a22083602d4a1404100200020026b41002802cca14020096a22026a41086a22063602cca14020082006410172360204200020026a4128360204410041808080013602e0a1400c030b410020003602d4a140410041002802cca14020036a22033602cca140200020034101723602040c010b410020003602d0a140410041002802c8a14020036a22033602c8a14020002003410172360204200020036a20033602000b200841086a21000c010b4100210041002802cca140220220034d0d004100200220036b22023602cca140410041002802d4a140220020036a22083602d4a1402008200241017236020420002003410372360204200041086a21000b200141106a240020000beb0601087f024002402001200041036a417c71220220006b2203490d00200120036b22044102762205450d00200441037121064100210741002101024020022000460d0041002108410021010240200020026b2209417c4b0d00410021084100210103402001200020086a22022c000041bf7f4a6a200241016a2c000041bf7f4a6a200241026a2c000041bf7f4a6a200241036a2c000041bf7f4a6a2101200841046a22080d000b0b200020086a21020340200120022c000041bf7f4a6a2101200241016a2102200941016a22090d000b0b200020036a210902402006450d002009200441fcffffff07716a22022c000041bf7f4a210720064101460d00200720022c000141bf7f4a6a210720064102460d00200720022c000241bf7f4a6a21070b200720016a21080340200921032005450d02200541c001200541c001491b22074103712106024002402007410274220441f0077122010d00410021020c010b200320016a2100410021022003210103402001410c6a2802002209417f73410776200941067672418182840871200141086a2802002209417f73410776200941067672418182840871200141046a2802002209417f7341077620094106767241818284087120012802002209417f7341077620094106767241818284087120026a6a6a6a2102200141106a22012000470d000b0b200520076b2105200320046a2109200241087641ff81fc0771200241ff81fc07716a418180046c41107620086a21082006450d000b2003200741fc01714102746a22022802002201417f734107762001410676724181828408712101024020064101460d0020022802042209417f7341077620094106767241818284087120016a210120064102460d0020022802082202417f7341077620024106767241818284087120016a21010b200141087641ff811c71200141ff81fc07716a418180046c41107620086a21080c010b024020010d0041000f0b200141037121024100210941002108024020014104490d002001417c712105410021084100210903402008200020096a22012c000041bf7f4a6a200141016a2c000041bf7f4a6a200141026a2c000041bf7f4a6a200141036a2c000041bf7f4a6a21082005200941046a2209470d000b2002450d010b200020096a21010340200820012c000041bf7f4a6a2108200141016a21012002417f6a22020d000b0b20080bf90601067f024002400240024002400240024002402000417c6a22042802002205417871220641044108200541037122071b20016a490d00200141276a210802402007450d00200620084b0d020b0240024020024109490d0020022003101622020d0141000f0b41002102200341ccff7b4b0d0841102003410b6a4178712003410b491b2101200041786a2108024020070d002001418002490d072008450d07200620014d0d07200620016b418080084b0d0720000f0b200820066a210702400240200620014f0d00200741002802d4a140460d010240200741002802d0a140460d00200728020422054102710d092005417871220920066a22052001490d092007200910180240200520016b22074110490d0020042001200428020041017172410272360200200820016a22012007410372360204200820056a220520052802044101723602042001200710130c090b20042005200428020041017172410272360200200820056a220120012802044101723602040c080b41002802c8a14020066a22072001490d0802400240200720016b2206410f4b0d0020042005410171200772410272360200200820076a2201200128020441017236020441002106410021010c010b20042001200541017172410272360200200820016a22012006410172360204200820076a2207200636020020072007280204417e713602040b410020013602d0a140410020063602c8a1400c070b200620016b2206410f4d0d0620042001200541017172410272360200200820016a22012006410372360204200720072802044101723602042001200610130c060b41002802cca14020066a220720014b0d040c060b02402003200120032001491b2203450d00200220002003fc0a00000b20042802002203417871220741044108200341037122031b20016a490d022003450d06200720084d0d06419097c000412e41c097c000108a01000b41cf96c000412e418097c000108a01000b419097c000412e41c097c000108a01000b41cf96c000412e418097c000108a01000b20042001200541017172410272360200200820016a2205200720016b2201410172360204410020013602cca140410020053602d4a1400b2008450d0020000f0b2003100b2201450d0102402003417c4178200428020022024103711b20024178716a220220032002491b2203450d00200120002003fc0a00000b200121020b2000100e0b20020ba00601047f200041786a22012000417c6a280200220241787122006a21030240024020024101710d002002410271450d012001280200220220006a21000240200120026b220141002802d0a140470d0020032802044103714103470d01410020003602c8a14020032003280204417e7136020420012000410172360204200320003602000f0b2001200210180b02400240024002400240024002400240200328020422024102710d00200341002802d4a140460d02200341002802d0a140460d0320032002417871220210182001200220006a2200410172360204200120006a2000360200200141002802d0a140470d01410020003602c8a1400f0b20032002417e7136020420012000410172360204200120006a20003602000b2000418002490d04200120001019410041002802e8a140417f6a22013602e8a14020010d0641002802b09f4022000d0241ff1f21010c030b410020013602d4a140410041002802cca14020006a22003602cca140200120004101723602040240200141002802d0a140470d00410041003602c8a140410041003602d0a1400b200041002802e0a14022024d0d0541002802d4a1402200450d0541002802cca14022044129490d0441a89fc0002101034002402001280200220320004b0d002000200320012802046a490d060b200128020821010c000b0b410020013602d0a140410041002802c8a14020006a22003602c8a14020012000410172360204200120006a20003602000f0b410021010340200141016a2101200028020822000d000b200141ff1f200141ff1f4b1b21010b410020013602e8a1400f0b0240024041002802c0a140220341012000410376742202710d00410020032002723602c0a140200041f8017141b89fc0006a220021030c010b200041f80171220041b89fc0006a2103200041c09fc0006a28020021000b200320013602082000200136020c2001200336020c200120003602080f0b0240024041002802b09f4022000d0041ff1f21010c010b410021010340200141016a2101200028020822000d000b200141ff1f200141ff1f4b1b21010b410020013602e8a140200420024d0d004100417f3602e0a1400b0bdc0502087f017e412b418080c4002000280208220641808080017122071b21082007411576410120011b20056a21090240024020064180808004710d00410021020c010b0240024020034110490d0020022003100c21070c010b024020030d00410021070c010b2003410371210a4100210b41002107024020034104490d002003410c71210c4100210b41002107034020072002200b6a220d2c000041bf7f4a6a200d41016a2c000041bf7f4a6a200d41026a2c000041bf7f4a6a200d41036a2c000041bf7f4a6a2107200c200b41046a220b470d000b200a450d010b2002200b6a210d03402007200d2c000041bf7f4a6a2107200d41016a210d200a417f6a220a0d000b0b200720096a21090b2008412d20011b210c02400240200920002f010c22014f0d0002400240024020064180808008710d00200120096b210841002107410021010240024002402006411d764103710e0402000100020b200821010c010b200841feff037141017621010b200641ffffff007121092000280204210b2000280200210a0340200741ffff0371200141ffff03714f0d024101210d200741016a2107200a2009200b280210110700450d000c050b0b20002000290208220ea741808080ff797141b080808002723602084101210d2000280200220a2000280204220b200c20022003105c0d0341002107200120096b41ffff037121020340200741ffff037120024f0d024101210d200741016a2107200a4130200b280210110700450d000c040b0b4101210d200a200b200c20022003105c0d02200a20042005200b28020c110a000d0241002107200820016b41ffff037121000340200741ffff03712202200049210d200220004f0d03200741016a2107200a2009200b280210110700450d000c030b0b4101210d200a20042005200b28020c110a000d012000200e37020841000f0b4101210d200028020022072000280204220a200c20022003105c0d00200720042005200a28020c110a00210d0b200d0bfa0401077f024002402000280208220341808080c00171450d0002400240024002400240200341808080800171450d0020002f010e22040d01410021020c020b024020024110490d0020012002100c21050c040b024020020d00410021050c040b200241037121064100210741002105024020024104490d002002410c712104410021054100210703402005200120076a22082c000041bf7f4a6a200841016a2c000041bf7f4a6a200841026a2c000041bf7f4a6a200841036a2c000041bf7f4a6a21052004200741046a2207470d000b2006450d040b200120076a21080340200520082c000041bf7f4a6a2105200841016a21082006417f6a22060d000c040b0b200120026a21074100210220012108200421060340200822052007460d020240024020052c00002208417f4c0d00200541016a21080c010b0240200841604f0d00200541026a21080c010b2005410441032008416f4b1b6a21080b200820056b20026a21022006417f6a22060d000b0b410021060b200420066b21050b200520002f010c22084f0d00200820056b210941002105410021040240024002402003411d764103710e0402000102020b200921040c010b200941feff037141017621040b200341ffffff00712107200028020421062000280200210002400340200541ffff0371200441ffff03714f0d0141012108200541016a21052000200720062802101107000d030c000b0b41012108200020012002200628020c110a000d0141002105200920046b41ffff037121020340200541ffff037122042002492108200420024f0d02200541016a21052000200720062802101107000d020c000b0b200028020020012002200028020428020c110a0021080b20080bc00401087f230041106b2204240002400240024020034101710d0020022d000022050d01410021050c020b200020022003410176200128020c110a0021050c010b200128020c2106410021070340200241016a2108024002400240024002402005c0417f4a0d00200541ff01712209418001460d01200941c001470d032004200136020420042000360200200442a080808006370208200320074103746a220528020020042005280204110700450d02410121050c060b024020002008200541ff017122052006110a000d00200820056a21020c040b410121050c050b02402000200241036a220520022f000122022006110a000d00200520026a21020c030b410121050c040b200741016a2107200821020c010b41a080808006210a02402005410171450d00200241056a21082002280001210a0b410021090240024020054102710d004100210b200821020c010b200841026a210220082f0000210b0b0240024020054104710d00200221080c010b200241026a210820022f000021090b0240024020054108710d00200821020c010b200841026a210220082f000021070b02402005411071450d002003200b41ffff03714103746a2f0104210b0b02402005412071450d002003200941ffff03714103746a2f010421090b200420093b010e2004200b3b010c2004200a36020820042001360204200420003602000240200320074103746a220528020020042005280204110700450d00410121050c030b200741016a21070b20022d000022050d000b410021050b200441106a240020050bfe0301077f230041106b22032400024002400240024002402002450d002002410c6c220441746a410c6e21052004210620012107024003402006450d01200741086a2108200641746a21062007410c6a21072008280200220820056a220520084f0d000b41bc82c000413541f482c0001056000b4100210620054100480d010240024020050d00410121090c010b10c001410121062005410110a4012209450d020b410021072003410036020c20032009360208200141086a280200210620032005360204200141046a2802002108024002400240200620054d0d00200341046a4100200641014101102b20032802082109200328020c21070c010b2006450d010b2006450d00200920076a20082006fc0a00000b2005200720066a22066b2108024020024101460d00200441746a2104200141106a2107200920066a210203402008450d04200741046a2802002106200728020021012002412c3a00002008417f6a22082006490d05200241016a210202402006450d00200220012006fc0a00000b2007410c6a2107200820066b2108200220066a2102200441746a22040d000b0b200020032902043702002000200520086b3602080c040b2000410036020820004280808080103702000c030b20062005108801000b41d881c000411341ac82c0001055000b41d881c000411341ac82c0001055000b200341106a24000b850401027f200020016a210202400240200028020422034101710d002003410271450d012000280200220320016a21010240200020036b220041002802d0a140470d0020022802044103714103470d01410020013602c8a14020022002280204417e7136020420002001410172360204200220013602000c020b2000200310180b0240024002400240200228020422034102710d00200241002802d4a140460d02200241002802d0a140460d0320022003417871220310182000200320016a2201410172360204200020016a2001360200200041002802d0a140470d01410020013602c8a1400f0b20022003417e7136020420002001410172360204200020016a20013602000b02402001418002490d002000200110190f0b0240024041002802c0a140220241012001410376742203710d00410020022003723602c0a140200141f8017141b89fc0006a220121020c010b200141f80171220141b89fc0006a2102200141c09fc0006a28020021010b200220003602082001200036020c2000200236020c200020013602080f0b410020003602d4a140410041002802cca14020016a22013602cca14020002001410172360204200041002802d0a140470d01410041003602c8a140410041003602d0a1400f0b410020003602d0a140410041002802c8a14020016a22013602c8a14020002001410172360204200020016a20013602000f0b0bd30302067f017e230041306b22012400200141003602182001428080808010370210200141fc8ec000360220200142a0808080063702242001200141106a36021c0240024020002001411c6a101d0d0020012001280218220036020820012001290210220737030002402007a7220220006b41094b0d0020012000410a103020012802002102200128020821000b2001280204220320006a220441002900f18e40370000200441002f00f98e403b000820012000410a6a22043602082001411c6a109201220510ae01200128021c210602400240024020012802202200200220046b4d0d0020012004200010302001280200210220012802042103200128020821040c010b2000450d010b2000450d00200320046a20062000fc0a00000b2001200420006a22043602080240200220046b41014b0d00200120044102103020012802042103200128020821040b200320046a418a143b00002001200441026a220436020802402001280200220220044d0d0020032002410120041095012203450d020b20032004100202402000450d00200620004101109b010b02402005418408490d002005103e0b200141306a24000f0b41a48fc00041372001412f6a41948fc00041a890c000104c000b41012004108801000ba40301047f200341107621042002210502400240024002400240024002400240200241ff01710e0407000103070b410021052004410171450d010c060b410021052004410471450d020c050b20044106714106460d040b410021050240200341ffff0371220341cb014a0d002003419b7f6a0e03040304020b0240200341b47e6a41024f0d000c040b200341b002470d020c030b02400240200341ffff0371220641cb014a0d0002402006419b7f6a0e03050205000b20060d010c040b0240200641b47e6a41024f0d000c040b200641b002460d030b2003418080800871450d01410121050c020b2003450d010b4100210741022105024002400240200141ff01710e0400020103000b41002004417f73410171200241ff01714103461b21070c020b41002107024002400240200241ff0171417f6a0e03000102000b2004417f7341027121070b2004417f7341047120077221070b2004417f7341087120077221070c010b4100210702400240200241ff0171417f6a0e03000102000b2004417f7341027121070b2004417f7341047120077221070b200020073a0001200020053a00000bef0201057f410021020240200141cdff7b20004110200041104b1b22006b4f0d00200041102001410b6a4178712001410b491b22036a410c6a100b2201450d00200141786a2102024002402000417f6a22042001710d00200221000c010b2001417c6a22052802002206417871200420016a410020006b7141786a220141002000200120026b41104b1b6a220020026b22016b210402402006410371450d0020002004200028020441017172410272360204200020046a2204200428020441017236020420052001200528020041017172410272360200200220016a220420042802044101723602042002200110130c010b20022802002102200020043602042000200220016a3602000b024020002802042201410371450d0020014178712202200341106a4d0d0020002003200141017172410272360204200020036a2201200220036b2203410372360204200020026a220220022802044101723602042001200310130b200041086a21020b20020b840301067f230041106b2203240002400240024002400240024002402002410171450d00200241017621040c010b20012d00002204450d014100210520012106410021070340200641016a2106024002402004c0417f4a0d000240200441ff0171418001470d00200520062f000022046a2105200620046a41026a21060c020b20062004410371410878220841057441808080800471200841077472411d766a20044101764102716a20044102764102716a210620054520077221070c010b2006200441ff017122046a2106200520046a21050b20062d000022040d000b4100210420072005411049710d0041002107200541017422044100480d040b20040d010b41012106410021040c010b10c001410121072004410110a4012206450d010b200341003602082003200636020420032004360200200341c099c000200120021011450d0141e899c00041d6002003410f6a41d899c00041889bc000104c000b20072004108801000b2000200328020836020820002003290200370200200341106a24000b890301047f200028020c210202400240024002402001418002490d002000280218210302400240024020022000470d00200041144110200028021422021b6a28020022010d01410021020c020b20002802082201200236020c200220013602080c010b200041146a200041106a20021b21040340200421052001220241146a200241106a200228021422011b210420024114411020011b6a28020022010d000b200541003602000b2003450d02024002402000200028021c41027441a89ec0006a2201280200460d0020032802102000460d012003200236021420020d030c040b200120023602002002450d040c020b2003200236021020020d010c020b0240200220002802082204460d002004200236020c200220043602080f0b410041002802c0a140417e200141037677713602c0a1400f0b20022003360218024020002802102201450d0020022001360210200120023602180b20002802142201450d0020022001360214200120023602180f0b0f0b410041002802c4a140417e200028021c77713602c4a1400bc70201047f41002102024020014108762203450d00411f2102200141808080084f0d002001412620036722026b76410171200241017472413e7321020b200042003702102000200236021c200241027441a89ec0006a2103024041002802c4a14041012002742204710d0020032000360200200020033602182000200036020c20002000360208410041002802c4a1402004723602c4a1400f0b024002400240200328020022042802044178712001470d00200421020c010b20014100411920024101766b2002411f461b742103034020042003411d764104716a22052802102202450d02200341017421032002210420022802044178712001470d000b0b20022802082203200036020c20022000360208200041003602182000200236020c200020033602080f0b200541106a2000360200200020043602182000200036020c200020003602080bba0202077f017e230041206b22032400200220016b22044103762205410c6c2106410021070240200441d0aad5aa054b0d00410021040240024020060d0041042108410021090c010b10c00141042107200521092006410410a4012208450d010b024020012002460d004101ad422086200341146aad84210a20082102200521040340200320013602142003200a370318200341086a41ac86c000200341186a101720022003280210360208200220032902083702002002410c6a2102200141086a21012004417f6a22040d000b200521040b200020082004101202402004450d00200821020340024020022802002201450d00200241046a28020020014101109b010b2002410c6a21022004417f6a22040d000b0b02402009450d0020082009410c6c4104109b010b200341206a24000f0b20072006108801000bd50201067f230041106b22002400024041002802f49d400d004100417f3602f49d400240024002400240024041002802809e40220141002802fc9d402202470d00200141002802f89d402202470d01200141800120014180014b1b22032105d06f2005fc0f012202417f470d020c050b200120024f0d044100210341002802e09d4020014102746a28020021020c030b200120024f0d0341002802e09d4021020c010b0240024041002802849e4022040d00410020023602849e400c010b200420016a2002470d030b200041046a200141002802e09d40200320016a22034104102a20002802044101460d024100200028020822023602e09d40410020033602f89d400b200220014102746a200141016a2202360200410020023602fc9d4041002802f49d4041016a21030b410020023602809e40410020033602f49d4041002802849e402102200041106a2400200220016a0f0b000ba70201077f230041106b22022400410a21032000280200220421050240200441e807490d00410a2103200421050340200241066a20036a2206417c6a2005220020004190ce006e22054190ce006c6b220741ffff037141e4006e22084101742f00d09b403b00002006417e6a2007200841e4006c6b41ffff03714101742f00d09b403b00002003417c6a2103200041fface2044b0d000b0b02400240200541094b0d00200521000c010b200241066a2003417e6a22036a2005200541ffff037141e4006e220041e4006c6b41ffff03714101742f00d09b403b00000b024002402004450d002000450d010b200241066a2003417f6a22036a20004101742d00d19b403a00000b2001410141014100200241066a20036a410a20036b100f2103200241106a240020030bc90202057f017e230041306b22022400410121030240200141ac98c000410c1090010d0020012802042104200128020021052002200028020822062902003702082002413fad42208622072006410c6aad8437032020022007200641086aad84370318200241c000ad422086200241086aad843703102005200441a498c000200241106a10110d00200241106a20002802002206200028020428020c2205110600410421002006210402400240200229031042edbaadb6cd85d4f5e30085200229031842f88299bd95eec6c5b97f8584500d00200241106a2006200511060020022903104295c4f2aac5a6d5835485200229031842d3f0b58d988afcd17785844200520d01200641046a2104410821000b200620006a280200210020042802002106200141b898c00041021090010d012001200620001090010d010b410021030b200241306a240020030ba50201067f200028020821020240024020014180014f0d00410121030c010b024020014180104f0d00410221030c010b41034104200141808004491b21030b2002210402402003200028020020026b4d0d0020002002200341014101102c200028020821040b200028020420046a2104024002402001418001490d002001413f7141807f72210520014106762106024020014180104f0d00200420053a00012004200641c001723a00000c020b2001410c7621072006413f7141807f7221060240200141ffff034b0d00200420053a0002200420063a00012004200741e001723a00000c020b200420053a0003200420063a000220042007413f7141807f723a0001200420014112764170723a00000c010b200420013a00000b2000200320026a36020841000ba10201067f200028020821020240024020014180014f0d00410121030c010b024020014180104f0d00410221030c010b41034104200141808004491b21030b2002210402402003200028020020026b4d0d002000200220031030200028020821040b200028020420046a2104024002402001418001490d002001413f7141807f72210520014106762106024020014180104f0d00200420053a00012004200641c001723a00000c020b2001410c7621072006413f7141807f7221060240200141ffff034b0d00200420053a0002200420063a00012004200741e001723a00000c020b200420053a0003200420063a000220042007413f7141807f723a0001200420014112764170723a00000c010b200420013a00000b2000200320026a36020841000ba10201067f200028020821020240024020014180014f0d00410121030c010b024020014180104f0d00410221030c010b41034104200141808004491b21030b2002210402402003200028020020026b4d0d002000200220031031200028020821040b200028020420046a2104024002402001418001490d002001413f7141807f72210520014106762106024020014180104f0d00200420053a00012004200641c001723a00000c020b2001410c7621072006413f7141807f7221060240200141ffff034b0d00200420053a0002200420063a00012004200741e001723a00000c020b200420053a0003200420063a000220042007413f7141807f723a0001200420014112764170723a00000c010b200420013a00000b2000200320026a36020841000bf20101047f230041106b220324002003200136020c2003410c6a107f21042003410c6a107e2105410021010240200041037122004103460d00200541746a417b71210641012101024002400240024041b9062004410174762205411e74411e754100480d0020054103710e020401040b20004102460d01410021010c030b410021010240024020002d00cf8340417f6a0e020001040b4100410220061b21010c030b20060d020c010b024002402006450d00024020020d00410021010c040b4100210120044101460d010c030b20044101470d01410021012002450d020b410321010c010b410221010b200341106a240020010bec0101057f230041106b220224000240024020002f0100220041e807490d00410121032002200020004190ce006e22044190ce006c6b220541ffff037141e4006e22064101742f00d09b403b000c20022005200641e4006c6b41ffff03714101742f00d09b403b000e0c010b41052103200021042000410a490d0020022000200041e4006e220441e4006c6b41ffff03714101742f00d09b403b000e410321030b024002402000450d002004450d010b2002410b6a2003417f6a22036a20044101742d00d19b403a00000b20014101410141002002410b6a20036a410520036b100f2100200241106a240020000bdc0101017f10c00102404130410410a4012202450d002002200129022837022820022001290220370220200220012902183702182002200129021037021020022001290208370208200220012902003702002000200241041012024020022802002201450d00200241046a28020020014101109b010b0240200228020c2201450d00200241106a28020020014101109b010b024020022802182201450d002002411c6a28020020014101109b010b024020022802242201450d00200241286a28020020014101109b010b200241304104109b010f0b41044130108801000bee0102027f017e230041306b2202240002402001280200418080808078470d00200128020c21032002410036022c2002428080808010370224200241246a41b495c00020032802002203280200200328020410111a2002200228022c220336022020022002290224220437031820012003360208200120043702000b2001280208210320014100360208200129020021042001428080808010370200200220033602102002200437030810c0010240410c410410a40122010d004104410c10a901000b2001200228021036020820012002290308370200200041bc98c00036020420002001360200200241306a24000bbd0101017f230041106b22062400024002402001450d00200641046a20012003200420052002280210110d000240024020062802042205200628020c22014b0d00200628020821050c010b2005410274210320062802082104024020010d0041042105200420034104109b010c010b200420034104200141027422021095012205450d020b2000200136020420002005360200200641106a24000f0b410020051089014100200310890141a893c000413210a601000b41042002108801000bd80101027f230041206b22052400024002400240024002404101105241ff01710e03040100010b41002802989e402206417f4c0d034100200641016a3602989e40410028029c9e40450d01200541086a20002001280214110600200520043a001d200520033a001c2005200236021820052005290308370210410028029c9e40200541106a41002802a09e402802141106000c020b2005200020012802181106000c020b41808080807820051084010b410041002802989e40417f6a3602989e40410041003a00909e402003450d0020002001109e01000b000bb40101027f230041106b22052400024002402001450d00200541046a2001200320042002280210110b000240024020052802042203200528020c22014b0d00200528020821030c010b2003410274210420052802082102024020010d0041042103200220044104109b010c010b200220044104200141027422061095012203450d020b2000200136020420002003360200200541106a24000f0b4100200310890141a893c000413210a601000b41042006108801000bad0102027f017e4101210641042107024002402005ad2003ad7e2208422088a7450d00410021030c010b02402008a7220341808080807820046b4d0d00410021030c010b02400240024002402001450d002002200520016c2004200310950121070c010b024020030d00200421070c020b10c0012003200410a40121070b20070d00200020043602040c010b20002007360204410021060b410821070b200020076a2003360200200020063602000bad0102027f017e4101210641042107024002402005ad2003ad7e2208422088a7450d00410021030c010b02402008a7220341808080807820046b4d0d00410021030c010b02400240024002402001450d002002200520016c2004200310950121070c010b024020030d00200421070c020b10c0012003200410a40121070b20070d00200020043602040c010b20002007360204410021060b410821070b200020076a2003360200200020063602000baa0102027f017e4101210541042106024002402004ad2003ad7e2207422088a7450d00410021030c010b02402007a7220341fcffffff074d0d00410021030c010b02400240024002402001450d002002200420016c4104200310950121060c010b024020030d00410421060c020b10c0012003410410a40121060b20060d00200041043602040c010b20002006360204410021050b410821060b200020066a2003360200200020053602000b970101017f230041106b220524000240200220016a220120024f0d0041004100108801000b200541046a200028020022022000280204200120024101742202200120024b1b22024108410420044101461b2201200220014b1b2202200320041028024020052802044101470d002005280208200528020c108801000b200528020821042000200236020020002004360204200541106a24000b970101017f230041106b220524000240200220016a220120024f0d0041004100108801000b200541046a200028020022022000280204200120024101742202200120024b1b22024108410420044101461b2201200220014b1b2202200320041029024020052802044101470d002005280208200528020c108801000b200528020821042000200236020020002004360204200541106a24000ba20101037f230041106b220124002001200041786a220236020c024002400240024020002d000c0e0400030103000b0240200028020041ffffffff074f0d002000280204450d032002200228020041016a22033602002003450d02200041013a000c200010bf010c030b41d494c0001066000b200041033a000c0c010b000b20022002280200417f6a2200360200024020000d002001410c6a103b0b200141106a24000ba30101027f024002402001450d00200141027421020340024020002802002201418408490d002001d06f260141002802f49d400d034100417f3602f49d40200141002802849e402203490d03200120036b220141002802fc9d404f0d0341002802e09d4020014102746a41002802809e40360200410020013602809e40410041002802f49d4041016a3602f49d400b200041046a21002002417c6a22020d000b0b0f0b000b970101027f230041106b220424002004200236020c2004410c6a10af0121022004410c6a109d012105200441086a20004103712d00cf834020014103712d00cf83402003411074418080fc0771200241ffff0371724180808008410020051b72101502400240024020042d000822020e03020001020b410121020c010b20042d000941027441027241fe017121020b200441106a240020020b890101017f230041106b220324000240200220016a220120024f0d0041004100108801000b200341046a200028020022022000280204200120024101742202200120024b1b22024108200241084b1b2202103a024020032802044101470d002003280208200328020c108801000b200328020821012000200236020020002001360204200341106a24000b890101017f230041106b220324000240200220016a220120024f0d0041004100108801000b200341046a200028020022022000280204200120024101742202200120024b1b22024108200241084b1b22021032024020032802044101470d002003280208200328020c108801000b200328020821012000200236020020002001360204200341106a24000b87010002400240200341004e0d004101210141042102410021030c010b02400240024002402001450d00200220014101200310950121010c010b024020030d00410121010c020b10c0012003410110a40121010b20010d0041012101200041013602040c010b20002001360204410021010b410821020b200020026a2003360200200020013602000b800101017f230041106b2205240002402001450d00200541086a2001200320042002280210110b0020002005280208220441024622013602082000200528020c2203410020011b36020420004100200341800820044101711b20011b360200200541106a24000f0b410020041089014100200310890141a893c000413210a601000b930102027f017e230041206b2202240002402001280200418080808078470d00200128020c21032002410036021c2002428080808010370214200241146a41b495c00020032802002203280200200328020410111a2002200228021c220336021020022002290214220437030820012003360208200120043702000b200041bc98c00036020420002001360200200241206a24000b7b01017f230041106b2206240002402001450d00200641086a20012003200420052002280210110d00200628020c2101200020062802082204360208200020014100200441017122041b36020420004100200120041b360200200641106a24000f0b410020041089014100200310890141a893c000413210a601000b7901017f230041106b2205240002402001450d00200541086a2001200320042002280210110b00200528020c2101200020052802082204360208200020014100200441017122041b36020420004100200120041b360200200541106a24000f0b410020041089014100200310890141a893c000413210a601000b880101037f230041106b220124000240200028020022022802042203410171450d00200228020021022001200341017636020420012002360200200141cc95c0002000280204200028020822002d000820002d00091026000b20014180808080783602002001200036020c200141e895c0002000280204200028020822002d000820002d00091026000b940101017f02400240024041002802a49e4041ffffffff0771450d0010b401450d010b41002802989e400d0141002802a09e402102410020013602a09e40410028029c9e4021014100200036029c9e4002402001450d00024020022802002200450d00200120001104000b20022802042200450d00200120002002280208109b010b0f0b41d097c00041e900418498c00010550b000b7201017f230041106b2205240002402001450d00200541086a2001200320042002280210110b00200528020c2101200020052802082203360208200020014100200341017122031b36020420004100200120031b360200200541106a24000f0b4100200310890141a893c000413210a601000b7300024020034100480d00024002402001450d00200220014101200310950121010c010b10c0012003410110a40121010b024020010d002000200336020820004101360204200041013602000f0b2000200336020820002001360204200041003602000f0b20004100360204200041013602000b7101037f024020002802002200410c6a2802002201450d000240200041106a28020022022802002203450d00200120031104000b20022802042203450d00200120032002280208109b010b02402000417f460d0020002000280204417f6a220136020420010d00200041184104109b010b0b6b01017f230041106b2205240002402001450d00200541086a2001200320042002280210110b00200528020c210120002005280208220436020420002001410020044101711b360200200541106a24000f0b410020041089014100200310890141a893c000413210a601000b6c01017f230041106b2205240002402001450d00200541086a2001200320042002280210110b00200020052d000822013602082000200528020c410020011b3602042000410020052d000920011b360200200541106a24000f0b4100200310890141a893c000413210a601000b7c01017f024002402000418408490d002000d06f260141002802f49d400d014100417f3602f49d40200041002802849e402201490d01200020016b220041002802fc9d404f0d0141002802e09d4020004102746a41002802809e40360200410020003602809e40410041002802f49d4041016a3602f49d400b0f0b000b6a01017f230041106b2204240002402001450d00200441086a200120032002280210110900200020042d000822013602082000200428020c410020011b3602042000410020042d000920011b360200200441106a24000f0b4100200310890141a893c000413210a601000b6001027f024002402002411076200241ffff03714100476a220240002203417f470d0041002102410021040c010b2002411074220441706a200420034110742202410020046b461b21040b2000410036020820002004360204200020023602000b6601017f230041106b2206240002402001450d00200641086a20012003200420052002280210110d00200628020c210120002006280208220536020420002001410020054101711b360200200641106a24000f0b4100200510890141a893c000413210a601000b6601017f230041106b2206240002402001450d00200641086a20012003200420052002280210111600200628020c210120002006280208220536020420002001410020054101711b360200200641106a24000f0b4100200510890141a893c000413210a601000b6601017f230041106b2206240002402001450d00200641086a20012003200420052002280210111800200628020c210120002006280208220536020420002001410020054101711b360200200641106a24000f0b4100200510890141a893c000413210a601000b6601017f230041106b2206240002402001450d00200641086a20012003200420052002280210111400200628020c210120002006280208220536020420002001410020054101711b360200200641106a24000f0b4100200510890141a893c000413210a601000b6601017f230041106b2206240002402001450d00200641086a20012003200420052002280210110d00200628020c210120002006280208220536020420002001410020054101711b360200200641106a24000f0b4100200510890141a893c000413210a601000b6601017f230041106b2206240002402001450d00200641086a20012003200420052002280210110d00200628020c210120002006280208220536020420002001410020054101711b360200200641106a24000f0b4100200510890141a893c000413210a601000b6401017f230041106b2205240002402001450d00200541086a2001200320042002280210110b00200528020c210120002005280208220336020420002001410020034101711b360200200541106a24000f0b4100200310890141a893c000413210a601000b6501017f230041106b22032400024020010d0041a893c000413210a601000b200341086a20012002280210110600200328020c2101200020032802082202360208200020014100200241017122021b36020420004100200120021b360200200341106a24000b6201017f230041106b2204240002402001450d00200441086a200120032002280210110900200428020c210120002004280208220336020420002001410020034101711b360200200441106a24000f0b4100200310890141a893c000413210a601000b6c01017f0240024002400240024020002d000c0e0400010301000b200028020041ffffffff074f0d012000280204450d00200041786a2201200128020041016a22013602002001450d03200041013a000c200010bf010b0f0b41d494c0001066000b200041033a000c0f0b000b6201027f024002402000417c6a2802002203417871220441044108200341037122031b20016a490d0002402003450d002004200141276a4b0d020b2000100e0f0b41cf96c000412e418097c000108a01000b419097c000412e41c097c000108a01000b5b01017f230041206b2205240020052001360204200520003602002005200336020c20052002360208200541d800ad422086200541086aad84370318200541d700ad4220862005ad8437031041ca9bc000200541106a20041055000b5a01017f02400240024020022000280200200028020822036b4d0d0020002003200241014101102c200028020821030c010b2002450d010b2002450d00200028020420036a20012002fc0a00000b2000200320026a36020841000b7901017f0240024002400240024041002d00e49d400e0400020401000b410041023a00e49d4020002d00002101200041003a00002001450d024101418080c0001038410041033a00e49d400b0f0b419880c00041d50041b484c0001055000b41c881c00010a201000b41c280c00041f10041b484c0001055000b5601017f02400240024020022000280200200028020822036b4d0d002000200320021030200028020821030c010b2002450d010b2002450d00200028020420036a20012002fc0a00000b2000200320026a36020841000b5601017f02400240024020022000280200200028020822036b4d0d002000200320021031200028020821030c010b2002450d010b2002450d00200028020420036a20012002fc0a00000b2000200320026a36020841000b4901037f230041106b22012400200141086a100a200128020c210220002001280208410171220336020820002002410020031b36020420004100200220031b360200200141106a24000b5201027f41002101410041002802a49e40220241016a3602a49e40024020024100480d004101210141002d00909e400d00410020003a00909e404100410028028c9e4041016a36028c9e40410221010b20010b3d01027f230041106b22012400200041786a22002000280200417f6a22023602002001200036020c024020020d002001410c6a103b0b200141106a24000b4a01027f200128020421022001280200210310c00102404108410410a40122010d004104410810a901000b20012002360204200120033602002000419498c000360204200020013602000b3b01017f230041206b22032400200320013602102003200036020c200341013b011c2003200236021820032003410c6a360214200341146a1076000b3a01017f230041106b220324002003200136020420032000360200200341d700ad4220862003ad84370308419d9bc000200341086a20021055000b3d0002402000450d00200020022003200420052001280210110e000f0b41002005108901410020031089014100200210890141a893c000413210a601000b360002402001694101470d00200041808080807820016b4b0d0002402000450d0010c0012000200110a4012201450d010b20010f0b000b3b0002402000450d0020002002200320042001280210110b000f0b41002004108901410020031089014100200210890141a893c000413210a601000b4001017f20012002108b01210241002802f09d40210141002802ec9d402103410042003702ec9d40200020012002200341014622031b360204200020033602000b410002402000280200418080808078460d002001200028020420002802081090010f0b20012802002001280204200028020c2802002200280200200028020410110b390002402002418080c400460d00200020022001280210110700450d0041010f0b024020030d0041000f0b200020032004200128020c110a000b3601017f02402000450d00024020012802002202450d00200020021104000b20012802042202450d00200020022001280208109b010b0b2f0002402003694101470d00200141808080807820036b4b0d0020002001200320021095012203450d0020030f0b000b3101017f230041106b22002400024041002d00e49d404103460d00200041013a000f2000410f6a104e0b200041106a24000b340002402000450d0020002002200320042001280210110b000f0b410020041089014100200210890141a893c000413210a601000b340002402000450d0020002002200320042001280210110c000f0b410020031089014100200210890141a893c000413210a601000b340002402000450d0020002002200320042001280210110c000f0b410020041089014100200210890141a893c000413210a601000b340002402000450d0020002002200320042001280210110c000f0b410020041089014100200210890141a893c000413210a601000b320002402000450d0020002002200320012802101109000f0b410020031089014100200210890141a893c000413210a601000b320002402000450d002000200220032001280210110a000f0b410020031089014100200210890141a893c000413210a601000b2c01017f230041106b22012400200141d600ad4220862001410f6aad84370300419d9bc000200120001055000b2d01017f230341016b220424032000200120042002260120042003102f2004d06f4101fc1101200441016a24030b3101017f200141786a2202200228020041016a2202360200024020020d00000b20002001360204200041dc93c0003602000b2b01017f230341016b2203240320002003200126012003200210212003d06f4101fc1101200341016a24030b2d0002402000450d0020002002200320042001280210110c000f0b4100200410890141a893c000413210a601000b2d0002402000450d0020002002200320042001280210110b000f0b4100200410890141a893c000413210a601000b2d0002402000450d0020002002200320042001280210110c000f0b4100200410890141a893c000413210a601000b2d0002402000450d0020002002200320042001280210111c000f0b4100200410890141a893c000413210a601000b2d0002402000450d0020002002200320042001280210111d000f0b4100200410890141a893c000413210a601000b2d0002402000450d0020002002200320042001280210110b000f0b4100200410890141a893c000413210a601000b2d0002402000450d0020002002200320042001280210111b000f0b4100200410890141a893c000413210a601000b2d0002402000450d0020002002200320042001280210110c000f0b4100200410890141a893c000413210a601000b2d0002402000450d0020002002200320042001280210111f000f0b4100200410890141a893c000413210a601000b2d0002402000450d0020002002200320042001280210110b000f0b4100200410890141a893c000413210a601000b2d0002402000450d0020002002200320042001280210111e000f0b4100200410890141a893c000413210a601000b2d0002402000450d00200020022003200420012802101120000f0b4100200410890141a893c000413210a601000b2d02017f017e230041106b22012400200029020021022001200036020c20012002370204200141046a10b201000b2b0002402000450d002000200220032001280210110a000f0b4100200210890141a893c000413210a601000b2b0002402000450d0020002002200320012802101109000f0b4100200210890141a893c000413210a601000b2b0002402000450d002000200220032001280210110a000f0b4100200210890141a893c000413210a601000b290002402000450d002000200220012802101107000f0b4100200210890141a893c000413210a601000b290002402000450d002000200220012802101107000f0b4100200210890141a893c000413210a601000b2701017f230041106b2200240020001051200028020020002802042000280208200041106a24000b2401017f230041106b220224002002200136020c20022000360208200241086a10b101000b26000240200028020010b60122004113490d0041b890c00041ff01419893c0001055000b20000b26000240200028020010b70122004105490d0041b890c00041ff01419c92c0001055000b20000b2300024020002d00000d00200141989dc000410510100f0b2001419d9dc000410410100b1f01017f0240200028020022014101480d00200028020420014101109b010b0b1e002000280200200028020441002802949e402200413e20001b110600000b1d01017f024020002802002201450d00200028020420014101109b010b0b20000240200041808080807872418080808078460d00200120004101109b010b0b1d01017f024020002802002201450d00200028020420014101109b010b0b1700024020014109490d002001200010160f0b2000100b0b1d01017f024020002802002201450d00200028020420014101109b010b0b160002402000450d002000200110a901000b10a001000b1500024020000d002001418408490d002001103e0b0b11002000200141017441017220021055000b1802017f016f2000200110072103101b22022003260120020b1600200028020022002802002000280204200110ad010b130002402001450d00200020012002109b010b0b1a002000410029029c96403702082000410029029496403702000b1a002000410029028c96403702082000410029028496403702000b1600200028020020012002200028020428020c110a000b140020002802002001200028020428020c1107000b1402017f016f10002101101b22002001260120000b110020002802042000280208200110ad010b110020002802002000280204200110ad010b0d002000200120022003100d0f0b1400410020003602f09d40410041013602ec9d400b110020002802002000280204200110ad010b13002000419498c000360204200020013602000b11002001200028020020002802041090010b100020012000280200200028020410100b0b00200020012002104b0f0b0f00200041fc8ec0002001200210110b0d00200028020010b8014100470b0b002000200110bd011a000b0f00200041b495c0002001200210110b1100419d99c000412341b099c0001055000b0f00200041c099c0002001200210110b0f00419f9bc000412b2000108a01000b0b002000280200200110220b0a00200020011086010f0b0e00200141ec8ec00041051090010b0a002000200110b001000b090020012000107d000b0c00200020012902003703000b0a002001200010a701000b0e00200141989bc00041051090010b0d00200141c19dc000411810100b0d00200141a19dc000412010100b0a0020022000200110100b0a0020002001250110010b0a00200028020010b9010b08002000200110080b08002000108201000b070020001037000b0b00410041013a00eca1400b0a00410028028c9e40450b0900200041003602000b08002000250110030b08002000250110040b08002000250110050b08002000250110060b0600200110140b0600200110140b0600200110140b060010c101000b06001009105f0b0300000b03000f0b0300000b02000b0bf2247600418080c0000b1800000000000000000100000006000000070000000800000000419880c0000b2a4f6e636520696e7374616e6365206861732070726576696f75736c79206265656e20706f69736f6e65640041c280c0000b386f6e652d74696d6520696e697469616c697a6174696f6e206d6179206e6f7420626520706572666f726d6564207265637572736976656c790041fa80c0000b4d2f72757374632f353938303736313665316661323534303732346266626163313464373937366437653461333836302f6c6962726172792f7374642f7372632f73796e632f6f6e63652e7273000041c881c0000b107a0010004c0000009f000000320000000041d881c0000b096d6964203e206c656e0041e181c0000b492f72757374632f353938303736313665316661323534303732346266626163313464373937366437653461333836302f6c6962726172792f616c6c6f632f7372632f7374722e7273000041ac82c0000b10e100100048000000b1000000160000000041bc82c0000b35617474656d707420746f206a6f696e20696e746f20636f6c6c656374696f6e2077697468206c656e203e207573697a653a3a4d41580041f482c0000b10e1001000480000009a0000000a00000000418483c0000b1a69736f6c6174652d616e642d63726564656e7469616c6c65737300419e83c0000b0b73616d652d6f726967696e0041a983c0000b0e63726564656e7469616c6c6573730041b783c0000b0c726571756972652d636f72700041c383c0000b0c63726f73732d6f726967696e0041cf83c0000b04000102030041d383c0000b5f2f636172676f2f72656769737472792f7372632f696e6465782e6372617465732e696f2d313934396366386336623562353537662f636f6e736f6c655f6572726f725f70616e69635f686f6f6b2d302e312e372f7372632f6c69622e7273000041b484c0000b10d30110005e000000950000000e0000000041c484c0000b36706173736564206f6e3a2069742069736f6c6174657320627920697473656c662c206f7220686f6c6473206e6f20646f63756d656e740041fa84c0000b3c726564697265637465643a206120776f726b6572277320696d706f727473207265736f6c766520616761696e7374206974732066696e616c2055524c0041b685c0000b2272657772697474656e3a2069736f6c6174696f6e20686561646572732061646465640041d885c0000b1844021000360000007a0210003c000000b6021000220000000041f085c0000b3c0c7b2268656164657273223a5bc00b5d2c226d6f646573223a5bc00b5d2c22706c616e73223a5bc00e5d2c227665726469637473223a5bc0025d7d000041ac86c0000b060122c00122000041b286c0000b286c65667420616c6f6e653a206e6f7468696e6720696e206974206e656564732061206865616465720041da86c0000b13666574636865643a206120646f63756d656e740041ed86c0000b36666574636865643a206120776f726b65722773207363726970742c207265667573656420776974686f7574206f7572206865616465720041a387c0000b316665746368656420616e6f6e796d6f75736c793a2061207265736f75726365206f6620616e6f74686572206f726967696e0041d487c0000b19446f63756d656e742d49736f6c6174696f6e2d506f6c6963790041ed87c0000b1a43726f73732d4f726967696e2d4f70656e65722d506f6c69637900418788c0000b1c43726f73732d4f726967696e2d456d6265646465722d506f6c6963790041a388c0000b1c43726f73732d4f726967696e2d5265736f757263652d506f6c6963790041bf88c0000b064368726f6d650041c588c0000b0e4368726f6d6520416e64726f69640041d488c0000b183f0410000600000089000000450410000e000000920000000041ec88c0000b0746697265666f780041f488c0000b243f0410000600000060000000450410000e000000600000006c041000070000007700000000419889c0000b0364697000419b89c0000b046e6f6e6500419f89c0000b0d08226e616d65223a22c00122000041ac89c0000b0e092273696e6365223a7bc0017d000041ba89c0000b100b2268656164657273223a7bc0017d000041ca89c0000b100b22736574746c6564223a5bc0015d000041da89c0000b0f0c22646f63756d656e7473223ac0000041e989c0000b04636f72730041ed89c0000b100b22776f726b657273223a5bc0015d000041fd89c0000b437b22636f6e646974696f6e223a7b226e6f74223a7b22726571756573744d6f6465223a226e61766967617465227d7d2c22736f75726365223a226e6574776f726b227d0041c08ac0000b92017b22636f6e646974696f6e223a7b226e6f74223a7b226f72223a5b7b22726571756573744d6f6465223a226e61766967617465227d2c7b227265717565737444657374696e6174696f6e223a22776f726b6572227d2c7b227265717565737444657374696e6174696f6e223a22736861726564776f726b6572227d5d7d7d2c22736f75726365223a226e6574776f726b227d0041d28bc0000bac017b22636f6e646974696f6e223a7b226e6f74223a7b226f72223a5b7b22726571756573744d6f6465223a226e61766967617465227d2c7b22726571756573744d6f6465223a226e6f2d636f7273227d2c7b227265717565737444657374696e6174696f6e223a22776f726b6572227d2c7b227265717565737444657374696e6174696f6e223a22736861726564776f726b6572227d5d7d7d2c22736f75726365223a226e6574776f726b227d0041fe8cc0000b327b22636f6e646974696f6e223a7b2275726c5061747465726e223a7b7d7d2c22736f75726365223a226e6574776f726b227d0041b08dc0000b0c0922726f75746573223ac0000041bc8dc0000b06017bc0017d000041c28dc0000b1869736f6c6174652d616e642d726571756972652d636f72700041dc8dc0000b10840110001a000000c2061000180000000041ec8dc0000b089e0110000b0000000041f48dc0000b08b70110000c0000000041fc8dc0000b10a90110000e000000b70110000c00000000418c8ec0000b0973616d652d736974650041988ec0000b189e0110000b0000000c07100009000000c30110000c0000000041b08ec0000b06015bc0015d000041b68ec0000b080122c002223ac0000041be8ec0000b0b0122c003223a22c00122000041cc8ec0000b10fd04100040051000d20510007e0610000041dc8ec0000b104300000092000000ac000000320000000041ec8ec0000b054572726f720041f18ec0000b0a0a0a537461636b3a0a0a0041fc8ec0000b18090000000c000000040000000a0000000b0000000c0000000041948fc0000b100000000000000000010000000d0000000041a48fc0000b376120446973706c617920696d706c656d656e746174696f6e2072657475726e656420616e206572726f7220756e65787065637465646c790041db8fc0000b4c2f72757374632f353938303736313665316661323534303732346266626163313464373937366437653461333836302f6c6962726172792f616c6c6f632f7372632f737472696e672e7273000041a890c0000b10db0710004b000000640b00000e0000000041b890c0000b7f696e7465726e616c206572726f723a20656e746572656420756e726561636861626c6520636f64653a20546865204a532062696e64696e672073686f756c64206f6e6c7920657665722070726f6475636520612076616c69642076616c7565206f72207468652073706563696669632027696e76616c6964272076616c75650041b791c0000b652f636172676f2f72656769737472792f7372632f696e6465782e6372617465732e696f2d313934396366386336623562353537662f7765622d7379732d302e332e3130372f7372632f66656174757265732f67656e5f526571756573744d6f64652e72730000419c92c0000b10b70810006400000004000000010000000041ac92c0000b6c2f636172676f2f72656769737472792f7372632f696e6465782e6372617465732e696f2d313934396366386336623562353537662f7765622d7379732d302e332e3130372f7372632f66656174757265732f67656e5f5265717565737444657374696e6174696f6e2e72730000419893c0000b102c0910006b00000004000000010000000041a893c0000b32636c6f7375726520696e766f6b6564207265637572736976656c79206f72206166746572206265696e672064726f707065640041dc93c0000b10390000003a0000003b0000003c0000000041ec93c0000b582f636172676f2f72656769737472792f7372632f696e6465782e6372617465732e696f2d313934396366386336623562353537662f6a732d7379732d302e332e3130372f7372632f667574757265732f6a7370692e7273000041c494c0000b10ec09100057000000c80000002c0000000041d494c0000b10ec09100057000000bb000000200000000041e494c0000b4d2f72757374632f353938303736313665316661323534303732346266626163313464373937366437653461333836302f6c6962726172792f7374642f7372632f70616e69636b696e672e7273000041b495c0000b18410000000c000000040000004200000043000000440000000041cc95c0000b1c000000000800000004000000450000004600000047000000480000000041e895c0000b1c4900000010000000040000004a0000004b0000004c0000004d00000000418496c0000b106d5dcbd62c50eb637841a657711b8bb900419496c0000b1015a25c55345507d45378ad8151f0a3f70041a496c0000b2b2f727573742f646570732f646c6d616c6c6f632d302e322e31312f7372632f646c6d616c6c6f632e7273000041cf96c0000b2e617373657274696f6e206661696c65643a207073697a65203e3d2073697a65202b206d696e5f6f7665726865616400418097c0000b10240b10002a000000b10400000900000000419097c0000b2e617373657274696f6e206661696c65643a207073697a65203c3d2073697a65202b206d61785f6f766572686561640041c097c0000b10240b10002a000000b70400000d0000000041d097c0000b3463616e6e6f74206d6f64696679207468652070616e696320686f6f6b2066726f6d20612070616e69636b696e672074687265616400418498c0000b10640a10004c000000900000000900000000419498c0000b100000000008000000040000004e0000000041a498c0000b08c0013ac0013ac0000041ac98c0000b0c70616e69636b6564206174200041b898c0000b023a0a0041bc98c0000b10410000000c000000040000004f0000000041cc98c0000b512f72757374632f353938303736313665316661323534303732346266626163313464373937366437653461333836302f6c6962726172792f616c6c6f632f7372632f7261775f7665632f6d6f642e72730000419d99c0000b116361706163697479206f766572666c6f770041b099c0000b104c0c1000500000001c000000050000000041c099c0000b18500000000c000000040000005100000052000000530000000041d899c0000b10000000000000000001000000540000000041e899c0000b566120666f726d617474696e6720747261697420696d706c656d656e746174696f6e2072657475726e656420616e206572726f72207768656e2074686520756e6465726c79696e672073747265616d20646964206e6f740041be9ac0000b492f72757374632f353938303736313665316661323534303732346266626163313464373937366437653461333836302f6c6962726172792f616c6c6f632f7372632f666d742e7273000041889bc0000b103e0d1000480000008f0200000e0000000041989bc0000b054572726f7200419d9bc0000b02c00000419f9bc0000b2b63616c6c656420604f7074696f6e3a3a756e77726170282960206f6e206120604e6f6e65602076616c75650041ca9bc0000b06c0023a20c0000041d09bc0000bc80130303031303230333034303530363037303830393130313131323133313431353136313731383139323032313232323332343235323632373238323933303331333233333334333533363337333833393430343134323433343434353436343734383439353035313532353335343535353635373538353936303631363236333634363536363637363836393730373137323733373437353736373737383739383038313832383338343835383638373838383939303931393239333934393539363937393839390041989dc0000b0566616c736500419d9dc0000b04747275650041a19dc0000b2052656643656c6c20616c7265616479206d757461626c7920626f72726f7765640041c19dc0000b1852656643656c6c20616c726561647920626f72726f7765640041dc9dc0000b043d0000000041e09dc0000b040400000000da9801046e616d65000e0d6d696e695f636f692e7761736d01e567c1010053636f6e736f6c655f6572726f725f70616e69635f686f6f6b3a3a4572726f723a3a6e65773a3a5f5f7762675f6e65775f626237343030313135356362386361383a3a68363238396461353138666539383634640157636f6e736f6c655f6572726f725f70616e69635f686f6f6b3a3a4572726f723a3a737461636b3a3a5f5f7762675f737461636b5f353735633465303931383538316239633a3a68646131383833656662396365393730330250636f6e736f6c655f6572726f725f70616e69635f686f6f6b3a3a6572726f723a3a5f5f7762675f6572726f725f373537653934373266383431303334313a3a6832653439353530333338383530376165036b7765625f7379733a3a66656174757265733a3a67656e5f526571756573743a3a526571756573743a3a64657374696e6174696f6e3a3a5f5f7762675f64657374696e6174696f6e5f643863306661373738393434353832323a3a6836656431333231633738643064313433045d7765625f7379733a3a66656174757265733a3a67656e5f526571756573743a3a526571756573743a3a6d6f64653a3a5f5f7762675f6d6f64655f336461336235323533336564653535383a3a6833376230636461333530663633303337056b7765625f7379733a3a66656174757265733a3a67656e5f526573706f6e73653a3a526573706f6e73653a3a726564697265637465643a3a5f5f7762675f726564697265637465645f663639373537353666633839633261623a3a683035373330333564343934353638643106637765625f7379733a3a66656174757265733a3a67656e5f526573706f6e73653a3a526573706f6e73653a3a7374617475733a3a5f5f7762675f7374617475735f636238356236633864313736396661313a3a683633613763346530633466356134393507446a735f7379733a3a4a534f4e3a3a70617273653a3a5f5f7762675f70617273655f633366373262356132346638336330313a3a6831396465626133616639613239373037085a7761736d5f62696e6467656e3a3a5f5f7762696e6467656e5f7468726f773a3a5f5f7762675f5f5f7762696e6467656e5f7468726f775f346338386438626632363466643938343a3a68633538653264353530313166366161630a316d696e695f636f693a3a776f726b65723a3a64656275673a3a7461626c653a3a68396532383238633630643437383062390b613c646c6d616c6c6f635b653234613237373030363334643630395d3a3a646c6d616c6c6f633a3a446c6d616c6c6f633c646c6d616c6c6f635b653234613237373030363334643630395d3a3a7379733a3a53797374656d3e3e3a3a6d616c6c6f630c32636f72655b633539333063383561313264653832325d3a3a7374723a3a636f756e743a3a646f5f636f756e745f63686172730d285f5f72757374635b623739373465383639303433306464395d3a3a5f5f72646c5f7265616c6c6f630e5f3c646c6d616c6c6f635b653234613237373030363334643630395d3a3a646c6d616c6c6f633a3a446c6d616c6c6f633c646c6d616c6c6f635b653234613237373030363334643630395d3a3a7379733a3a53797374656d3e3e3a3a667265650f363c636f72655b633539333063383561313264653832325d3a3a666d743a3a466f726d61747465723e3a3a7061645f696e74656772616c102d3c636f72655b633539333063383561313264653832325d3a3a666d743a3a466f726d61747465723e3a3a7061641122636f72655b633539333063383561313264653832325d3a3a666d743a3a77726974651230616c6c6f633a3a7374723a3a6a6f696e5f67656e657269635f636f70793a3a683562663466373964366431313533336113683c646c6d616c6c6f635b653234613237373030363334643630395d3a3a646c6d616c6c6f633a3a446c6d616c6c6f633c646c6d616c6c6f635b653234613237373030363334643630395d3a3a7379733a3a53797374656d3e3e3a3a646973706f73655f6368756e6b1431636f6e736f6c655f6572726f725f70616e69635f686f6f6b3a3a686f6f6b3a3a6838356336346633623036326462623463152c6d696e695f636f693a3a706f6c6963793a3a766572646963743a3a683630396630363863363363346639343916633c646c6d616c6c6f635b653234613237373030363334643630395d3a3a646c6d616c6c6f633a3a446c6d616c6c6f633c646c6d616c6c6f635b653234613237373030363334643630395d3a3a7379733a3a53797374656d3e3e3a3a6d656d616c69676e1732616c6c6f635b336361353031656466663366306337635d3a3a666d743a3a666f726d61743a3a666f726d61745f696e6e657218673c646c6d616c6c6f635b653234613237373030363334643630395d3a3a646c6d616c6c6f633a3a446c6d616c6c6f633c646c6d616c6c6f635b653234613237373030363334643630395d3a3a7379733a3a53797374656d3e3e3a3a756e6c696e6b5f6368756e6b196d3c646c6d616c6c6f635b653234613237373030363334643630395d3a3a646c6d616c6c6f633a3a446c6d616c6c6f633c646c6d616c6c6f635b653234613237373030363334643630395d3a3a7379733a3a53797374656d3e3e3a3a696e736572745f6c617267655f6368756e6b1a306d696e695f636f693a3a776f726b65723a3a64656275673a3a6c6973743a3a68326263653134353635383963363632631b175f5f65787465726e7265665f7461626c655f616c6c6f631c323c75333220617320636f72655b633539333063383561313264653832325d3a3a666d743a3a446973706c61793e3a3a666d741d5a3c7374645b613534333939366536653764626631655d3a3a70616e69633a3a50616e6963486f6f6b496e666f20617320636f72655b633539333063383561313264653832325d3a3a666d743a3a446973706c61793e3a3a666d741e5e3c616c6c6f635b336361353031656466663366306337635d3a3a737472696e673a3a537472696e6720617320636f72655b633539333063383561313264653832325d3a3a666d743a3a57726974653e3a3a77726974655f636861725b315d1f5b3c616c6c6f635b336361353031656466663366306337635d3a3a737472696e673a3a537472696e6720617320636f72655b633539333063383561313264653832325d3a3a666d743a3a57726974653e3a3a77726974655f63686172205e3c616c6c6f635b336361353031656466663366306337635d3a3a737472696e673a3a537472696e6720617320636f72655b633539333063383561313264653832325d3a3a666d743a3a57726974653e3a3a77726974655f636861725b325d2104706c616e22323c75313620617320636f72655b633539333063383561313264653832325d3a3a666d743a3a446973706c61793e3a3a666d7423306d696e695f636f693a3a776f726b65723a3a64656275673a3a6c6973743a3a6837373965336534613263653132306334247f3c7374645b613534333939366536653764626631655d3a3a70616e69636b696e673a3a70616e69635f68616e646c65723a3a466f726d6174537472696e675061796c6f616420617320636f72655b633539333063383561313264653832325d3a3a70616e69633a3a50616e69635061796c6f61643e3a3a74616b655f626f78253d7761736d5f62696e6467656e3a3a636f6e766572743a3a636c6f73757265733a3a5f3a3a696e766f6b653a3a686464646664313939656464353234613026317374645b613534333939366536653764626631655d3a3a70616e69636b696e673a3a70616e69635f776974685f686f6f6b273d7761736d5f62696e6467656e3a3a636f6e766572743a3a636c6f73757265733a3a5f3a3a696e766f6b653a3a6866663034356161663033333136386366283e616c6c6f633a3a7261775f7665633a3a526177566563496e6e65723c413e3a3a66696e6973685f67726f773a3a6839626332623639646131633834613339293c3c616c6c6f635b336361353031656466663366306337635d3a3a7261775f7665633a3a526177566563496e6e65723e3a3a66696e6973685f67726f772a3e616c6c6f633a3a7261775f7665633a3a526177566563496e6e65723c413e3a3a66696e6973685f67726f773a3a68333733393534393734623430383062362b51616c6c6f633a3a7261775f7665633a3a526177566563496e6e65723c413e3a3a726573657276653a3a646f5f726573657276655f616e645f68616e646c653a3a68356435363030303734333230376434352c7c3c616c6c6f635b336361353031656466663366306337635d3a3a7261775f7665633a3a526177566563496e6e65723c5f3e3e3a3a726573657276653a3a646f5f726573657276655f616e645f68616e646c653a3a3c616c6c6f635b336361353031656466663366306337635d3a3a616c6c6f633a3a476c6f62616c3e2d3e6a735f7379733a3a667574757265733a3a6a7370693a3a7461736b5f77616b65723a3a7261775f77616b653a3a68393136616539613534333937373566342e165f5f65787465726e7265665f64726f705f736c6963652f07766572646963743051616c6c6f633a3a7261775f7665633a3a526177566563496e6e65723c413e3a3a726573657276653a3a646f5f726573657276655f616e645f68616e646c653a3a6837313937313634656139313639613464317f3c616c6c6f635b336361353031656466663366306337635d3a3a7261775f7665633a3a526177566563496e6e65723c5f3e3e3a3a726573657276653a3a646f5f726573657276655f616e645f68616e646c653a3a3c616c6c6f635b336361353031656466663366306337635d3a3a616c6c6f633a3a476c6f62616c3e5b315d323f3c616c6c6f635b336361353031656466663366306337635d3a3a7261775f7665633a3a526177566563496e6e65723e3a3a66696e6973685f67726f775b315d333d7761736d5f62696e6467656e3a3a636f6e766572743a3a636c6f73757265733a3a5f3a3a696e766f6b653a3a6830613330393661653837313064393864347a3c7374645b613534333939366536653764626631655d3a3a70616e69636b696e673a3a70616e69635f68616e646c65723a3a466f726d6174537472696e675061796c6f616420617320636f72655b633539333063383561313264653832325d3a3a70616e69633a3a50616e69635061796c6f61643e3a3a676574353d7761736d5f62696e6467656e3a3a636f6e766572743a3a636c6f73757265733a3a5f3a3a696e766f6b653a3a6831363035626538386364616666653638363d7761736d5f62696e6467656e3a3a636f6e766572743a3a636c6f73757265733a3a5f3a3a696e766f6b653a3a6833663730333032656661323366376265373c7374645b613534333939366536653764626631655d3a3a70616e69636b696e673a3a70616e69635f68616e646c65723a3a7b636c6f7375726523307d382a7374645b613534333939366536653764626631655d3a3a70616e69636b696e673a3a7365745f686f6f6b393d7761736d5f62696e6467656e3a3a636f6e766572743a3a636c6f73757265733a3a5f3a3a696e766f6b653a3a68333734323262326538303935396234363a3e616c6c6f633a3a7261775f7665633a3a526177566563496e6e65723c413e3a3a66696e6973685f67726f773a3a68663038383634353530373461623662373b30616c6c6f633a3a72633a3a52633c542c413e3a3a64726f705f736c6f773a3a68626532306562373862643666306537323c3d7761736d5f62696e6467656e3a3a636f6e766572743a3a636c6f73757265733a3a5f3a3a696e766f6b653a3a68626230396534363033306137376463313d3d7761736d5f62696e6467656e3a3a636f6e766572743a3a636c6f73757265733a3a5f3a3a696e766f6b653a3a68653765356362336631336662316466363e195f5f65787465726e7265665f7461626c655f6465616c6c6f633f3d7761736d5f62696e6467656e3a3a636f6e766572743a3a636c6f73757265733a3a5f3a3a696e766f6b653a3a683033346665643564376361623236313540593c646c6d616c6c6f635b653234613237373030363334643630395d3a3a7379733a3a53797374656d20617320646c6d616c6c6f635b653234613237373030363334643630395d3a3a416c6c6f6361746f723e3a3a616c6c6f63413d7761736d5f62696e6467656e3a3a636f6e766572743a3a636c6f73757265733a3a5f3a3a696e766f6b653a3a6830366437346565623632656234373331423d7761736d5f62696e6467656e3a3a636f6e766572743a3a636c6f73757265733a3a5f3a3a696e766f6b653a3a6836326262343634663930343837323239433d7761736d5f62696e6467656e3a3a636f6e766572743a3a636c6f73757265733a3a5f3a3a696e766f6b653a3a6836333065643137346431633736343431443d7761736d5f62696e6467656e3a3a636f6e766572743a3a636c6f73757265733a3a5f3a3a696e766f6b653a3a6836613830643663343135303232643464453d7761736d5f62696e6467656e3a3a636f6e766572743a3a636c6f73757265733a3a5f3a3a696e766f6b653a3a6839383666353565303761323331666562463d7761736d5f62696e6467656e3a3a636f6e766572743a3a636c6f73757265733a3a5f3a3a696e766f6b653a3a6864386233613164346164396666353739473d7761736d5f62696e6467656e3a3a636f6e766572743a3a636c6f73757265733a3a5f3a3a696e766f6b653a3a6836393630343038323966643831363962483d7761736d5f62696e6467656e3a3a636f6e766572743a3a636c6f73757265733a3a5f3a3a696e766f6b653a3a6838613939633337613031336633643763493d7761736d5f62696e6467656e3a3a636f6e766572743a3a636c6f73757265733a3a5f3a3a696e766f6b653a3a68303633663530323939663966623231374a456a735f7379733a3a667574757265733a3a6a7370693a3a7461736b5f77616b65723a3a7261775f77616b655f62795f7265663a3a68333530613531663636623231353032354b285f5f72757374635b623739373465383639303433306464395d3a3a5f5f72646c5f6465616c6c6f634c2d636f72655b633539333063383561313264653832325d3a3a726573756c743a3a756e777261705f6661696c65644d5d3c616c6c6f635b336361353031656466663366306337635d3a3a737472696e673a3a537472696e6720617320636f72655b633539333063383561313264653832325d3a3a666d743a3a57726974653e3a3a77726974655f7374725b315d4e3f7374643a3a7379733a3a73796e633a3a6f6e63653a3a6e6f5f746872656164733a3a4f6e63653a3a63616c6c3a3a68353537666666323663376637356536334f5a3c616c6c6f635b336361353031656466663366306337635d3a3a737472696e673a3a537472696e6720617320636f72655b633539333063383561313264653832325d3a3a666d743a3a57726974653e3a3a77726974655f737472505d3c616c6c6f635b336361353031656466663366306337635d3a3a737472696e673a3a537472696e6720617320636f72655b633539333063383561313264653832325d3a3a666d743a3a57726974653e3a3a77726974655f7374725b325d51057461626c6552377374645b613534333939366536653764626631655d3a3a70616e69636b696e673a3a70616e69635f636f756e743a3a696e637265617365533e6a735f7379733a3a667574757265733a3a6a7370693a3a7461736b5f77616b65723a3a7261775f64726f703a3a6865326139336530353232333261306661547c3c7374645b613534333939366536653764626631655d3a3a70616e69636b696e673a3a70616e69635f68616e646c65723a3a5374617469635374725061796c6f616420617320636f72655b633539333063383561313264653832325d3a3a70616e69633a3a50616e69635061796c6f61643e3a3a74616b655f626f78552c636f72655b633539333063383561313264653832325d3a3a70616e69636b696e673a3a70616e69635f666d74562d636f72655b633539333063383561313264653832325d3a3a6f7074696f6e3a3a6578706563745f6661696c6564573d7761736d5f62696e6467656e3a3a636f6e766572743a3a636c6f73757265733a3a5f3a3a696e766f6b653a3a686633326431303739373737336536303058115f5f7762696e6467656e5f6d616c6c6f63593d7761736d5f62696e6467656e3a3a636f6e766572743a3a636c6f73757265733a3a5f3a3a696e766f6b653a3a68326435663561626433616231326637325a266a735f7379733a3a4a534f4e3a3a70617273653a3a68626164613763303962336335653839335b733c7374645b613534333939366536653764626631655d3a3a70616e69636b696e673a3a70616e69635f68616e646c65723a3a466f726d6174537472696e675061796c6f616420617320636f72655b633539333063383561313264653832325d3a3a666d743a3a446973706c61793e3a3a666d745c443c636f72655b633539333063383561313264653832325d3a3a666d743a3a466f726d61747465723e3a3a7061645f696e74656772616c3a3a77726974655f7072656669785d1a5f5f7762696e6467656e5f64657374726f795f636c6f737572655e125f5f7762696e6467656e5f7265616c6c6f635f316d696e695f636f693a3a776f726b65723a3a64656275673a3a73746172743a3a6836396262313632653231373165623637603d7761736d5f62696e6467656e3a3a636f6e766572743a3a636c6f73757265733a3a5f3a3a696e766f6b653a3a6834326662326266663166333035386131613d7761736d5f62696e6467656e3a3a636f6e766572743a3a636c6f73757265733a3a5f3a3a696e766f6b653a3a6836636637303233653031323736306265623d7761736d5f62696e6467656e3a3a636f6e766572743a3a636c6f73757265733a3a5f3a3a696e766f6b653a3a6861363232373534356261663637623236633d7761736d5f62696e6467656e3a3a636f6e766572743a3a636c6f73757265733a3a5f3a3a696e766f6b653a3a6865386165363163643766636234393134643d7761736d5f62696e6467656e3a3a636f6e766572743a3a636c6f73757265733a3a5f3a3a696e766f6b653a3a6832663736353130616437353864343530653d7761736d5f62696e6467656e3a3a636f6e766572743a3a636c6f73757265733a3a5f3a3a696e766f6b653a3a6839376232376638313465383464366432663c636f72655b633539333063383561313264653832325d3a3a63656c6c3a3a70616e69635f616c72656164795f6d757461626c795f626f72726f7765646716766572646963742065787465726e726566207368696d683f6a735f7379733a3a667574757265733a3a6a7370693a3a7461736b5f77616b65723a3a7261775f636c6f6e653a3a68366438616431656136623834636465306913706c616e2065787465726e726566207368696d6a3d7761736d5f62696e6467656e3a3a636f6e766572743a3a636c6f73757265733a3a5f3a3a696e766f6b653a3a68303038373666636235376665306432626b3d7761736d5f62696e6467656e3a3a636f6e766572743a3a636c6f73757265733a3a5f3a3a696e766f6b653a3a68316231623035326533303465346163356c3d7761736d5f62696e6467656e3a3a636f6e766572743a3a636c6f73757265733a3a5f3a3a696e766f6b653a3a68316265343963656439613036396366336d3d7761736d5f62696e6467656e3a3a636f6e766572743a3a636c6f73757265733a3a5f3a3a696e766f6b653a3a68323266373838363463656164623730366e3d7761736d5f62696e6467656e3a3a636f6e766572743a3a636c6f73757265733a3a5f3a3a696e766f6b653a3a68333631393765663636663565383536386f3d7761736d5f62696e6467656e3a3a636f6e766572743a3a636c6f73757265733a3a5f3a3a696e766f6b653a3a6835613831316331633963643662316131703d7761736d5f62696e6467656e3a3a636f6e766572743a3a636c6f73757265733a3a5f3a3a696e766f6b653a3a6836313833383864353032353666356265713d7761736d5f62696e6467656e3a3a636f6e766572743a3a636c6f73757265733a3a5f3a3a696e766f6b653a3a6837336535303037366464336231306131723d7761736d5f62696e6467656e3a3a636f6e766572743a3a636c6f73757265733a3a5f3a3a696e766f6b653a3a6838663661393561333463633737636266733d7761736d5f62696e6467656e3a3a636f6e766572743a3a636c6f73757265733a3a5f3a3a696e766f6b653a3a6839663032633331626137386664613837743d7761736d5f62696e6467656e3a3a636f6e766572743a3a636c6f73757265733a3a5f3a3a696e766f6b653a3a6865346162383963333266613535326131753d7761736d5f62696e6467656e3a3a636f6e766572743a3a636c6f73757265733a3a5f3a3a696e766f6b653a3a6866633234626135366139636265326432762c5f5f72757374635b623739373465383639303433306464395d3a3a727573745f626567696e5f756e77696e64773d7761736d5f62696e6467656e3a3a636f6e766572743a3a636c6f73757265733a3a5f3a3a696e766f6b653a3a6835666261363462383934613230633965783d7761736d5f62696e6467656e3a3a636f6e766572743a3a636c6f73757265733a3a5f3a3a696e766f6b653a3a6861663530376466316563653730393961793d7761736d5f62696e6467656e3a3a636f6e766572743a3a636c6f73757265733a3a5f3a3a696e766f6b653a3a68643765326464636664356436626466327a3d7761736d5f62696e6467656e3a3a636f6e766572743a3a636c6f73757265733a3a5f3a3a696e766f6b653a3a68326666353439393962666236363664397b3d7761736d5f62696e6467656e3a3a636f6e766572743a3a636c6f73757265733a3a5f3a3a696e766f6b653a3a68653932643863656366656233353837317c157461626c65206d756c746976616c7565207368696d7d267374645b613534333939366536653764626631655d3a3a616c6c6f633a3a727573745f6f6f6d7e477765625f7379733a3a66656174757265733a3a67656e5f526571756573743a3a526571756573743a3a64657374696e6174696f6e3a3a68383162306535343030316663666534397f407765625f7379733a3a66656174757265733a3a67656e5f526571756573743a3a526571756573743a3a6d6f64653a3a68373539633135393936333363633237338001333c626f6f6c20617320636f72655b633539333063383561313264653832325d3a3a666d743a3a446973706c61793e3a3a666d74810172636f72655b633539333063383561313264653832325d3a3a7074723a3a64726f705f696e5f706c6163653a3a3c7374645b613534333939366536653764626631655d3a3a70616e69636b696e673a3a70616e69635f68616e646c65723a3a466f726d6174537472696e675061796c6f61643e8201337374645b613534333939366536653764626631655d3a3a616c6c6f633a3a727573745f6f6f6d3a3a7b636c6f7375726523307d830142636f72653a3a7074723a3a64726f705f696e5f706c6163653c616c6c6f633a3a737472696e673a3a537472696e673e3a3a683031623964623331356564633661306584017b636f72655b633539333063383561313264653832325d3a3a7074723a3a64726f705f696e5f706c6163653a3a3c636f72655b633539333063383561313264653832325d3a3a6f7074696f6e3a3a4f7074696f6e3c616c6c6f635b336361353031656466663366306337635d3a3a7665633a3a5665633c75383e3e3e850155636f72655b633539333063383561313264653832325d3a3a7074723a3a64726f705f696e5f706c6163653a3a3c616c6c6f635b336361353031656466663366306337635d3a3a737472696e673a3a537472696e673e8601265f5f72757374635b623739373465383639303433306464395d3a3a5f5f72646c5f616c6c6f63870158636f72655b633539333063383561313264653832325d3a3a7074723a3a64726f705f696e5f706c6163653a3a3c616c6c6f635b336361353031656466663366306337635d3a3a737472696e673a3a537472696e673e5b315d88012e616c6c6f635b336361353031656466663366306337635d3a3a7261775f7665633a3a68616e646c655f6572726f7289019301636f72653a3a7074723a3a64726f705f696e5f706c6163653c636f72653a3a726573756c743a3a526573756c743c6a735f7379733a3a46756e6374696f6e3c666e287761736d5f62696e6467656e3a3a4a7356616c756529202e3e207761736d5f62696e6467656e3a3a7379733a3a556e646566696e65643e2c267374723e3e3a3a68326562626664313465653036336435338a0128636f72655b633539333063383561313264653832325d3a3a70616e69636b696e673a3a70616e69638b01536a735f7379733a3a4a534f4e3a3a70617273653a3a5f5f7762675f70617273655f633366373262356132346638336330313a3a68313964656261336166396132393730372065787465726e726566207368696d8c01323c265420617320636f72653a3a666d743a3a446973706c61793e3a3a666d743a3a68353738363661396533643830373532338d010f5f5f7762696e6467656e5f667265658e01563c616c6c6f635b336361353031656466663366306337635d3a3a737472696e673a3a537472696e6720617320636f72655b633539333063383561313264653832325d3a3a616e793a3a416e793e3a3a747970655f69648f01333c2673747220617320636f72655b633539333063383561313264653832325d3a3a616e793a3a416e793e3a3a747970655f69649001333c636f72655b633539333063383561313264653832325d3a3a666d743a3a466f726d61747465723e3a3a77726974655f7374729101543c2664796e20636f72655b633539333063383561313264653832325d3a3a666d743a3a446562756720617320636f72655b633539333063383561313264653832325d3a3a666d743a3a44656275673e3a3a666d74920162636f6e736f6c655f6572726f725f70616e69635f686f6f6b3a3a4572726f723a3a6e65773a3a5f5f7762675f6e65775f626237343030313135356362386361383a3a68363238396461353138666539383634642065787465726e726566207368696d9301563c616c6c6f635b336361353031656466663366306337635d3a3a737472696e673a3a537472696e6720617320636f72655b633539333063383561313264653832325d3a3a666d743a3a446973706c61793e3a3a666d749401323c265420617320636f72653a3a666d743a3a446973706c61793e3a3a666d743a3a68616630363265353865643834323439379501295f5f72757374635b623739373465383639303433306464395d3a3a5f5f727573745f7265616c6c6f639601145f5f7762696e6467656e5f65786e5f73746f72659701333c2673747220617320636f72655b633539333063383561313264653832325d3a3a666d743a3a446973706c61793e3a3a666d749801773c7374645b613534333939366536653764626631655d3a3a70616e69636b696e673a3a70616e69635f68616e646c65723a3a5374617469635374725061796c6f616420617320636f72655b633539333063383561313264653832325d3a3a70616e69633a3a50616e69635061796c6f61643e3a3a6765749901703c7374645b613534333939366536653764626631655d3a3a70616e69636b696e673a3a70616e69635f68616e646c65723a3a5374617469635374725061796c6f616420617320636f72655b633539333063383561313264653832325d3a3a666d743a3a446973706c61793e3a3a666d749a01363c2673747220617320636f72655b633539333063383561313264653832325d3a3a666d743a3a446973706c61793e3a3a666d745b315d9b01295f5f72757374635b623739373465383639303433306464395d3a3a5f5f727573745f6465616c6c6f639c012e636f72653a3a666d743a3a57726974653a3a77726974655f666d743a3a68373134353935656537356432306130669d01487765625f7379733a3a66656174757265733a3a67656e5f526573706f6e73653a3a526573706f6e73653a3a726564697265637465643a3a68623865346434393039333664626136359e01255f5f72757374635b623739373465383639303433306464395d3a3a727573745f70616e69639f015a3c616c6c6f635b336361353031656466663366306337635d3a3a737472696e673a3a537472696e6720617320636f72655b633539333063383561313264653832325d3a3a666d743a3a57726974653e3a3a77726974655f666d74a00133616c6c6f635b336361353031656466663366306337635d3a3a7261775f7665633a3a63617061636974795f6f766572666c6f77a1015d3c616c6c6f635b336361353031656466663366306337635d3a3a737472696e673a3a537472696e6720617320636f72655b633539333063383561313264653832325d3a3a666d743a3a57726974653e3a3a77726974655f666d745b315da2012d636f72655b633539333063383561313264653832325d3a3a6f7074696f6e3a3a756e777261705f6661696c6564a301323c265420617320636f72653a3a666d743a3a446973706c61793e3a3a666d743a3a6833363264393864306633636139393066a401275f5f72757374635b623739373465383639303433306464395d3a3a5f5f727573745f616c6c6f63a5014f3c636f72655b633539333063383561313264653832325d3a3a666d743a3a4572726f7220617320636f72655b633539333063383561313264653832325d3a3a666d743a3a44656275673e3a3a666d74a6012a7761736d5f62696e6467656e3a3a7468726f775f7374723a3a6863346465656535313730316535366132a701355f5f72757374635b623739373465383639303433306464395d3a3a5f5f727573745f616c6c6f635f6572726f725f68616e646c6572a8017a3c7374645b613534333939366536653764626631655d3a3a70616e69636b696e673a3a70616e69635f68616e646c65723a3a5374617469635374725061796c6f616420617320636f72655b633539333063383561313264653832325d3a3a70616e69633a3a50616e69635061796c6f61643e3a3a61735f737472a90132616c6c6f635b336361353031656466663366306337635d3a3a616c6c6f633a3a68616e646c655f616c6c6f635f6572726f72aa01523c636f72655b633539333063383561313264653832325d3a3a666d743a3a4572726f7220617320636f72655b633539333063383561313264653832325d3a3a666d743a3a44656275673e3a3a666d745b315dab015b3c636f72655b633539333063383561313264653832325d3a3a63656c6c3a3a426f72726f774d75744572726f7220617320636f72655b633539333063383561313264653832325d3a3a666d743a3a446973706c61793e3a3a666d74ac01583c636f72655b633539333063383561313264653832325d3a3a63656c6c3a3a426f72726f774572726f7220617320636f72655b633539333063383561313264653832325d3a3a666d743a3a446973706c61793e3a3a666d74ad01323c73747220617320636f72655b633539333063383561313264653832325d3a3a666d743a3a446973706c61793e3a3a666d74ae0166636f6e736f6c655f6572726f725f70616e69635f686f6f6b3a3a4572726f723a3a737461636b3a3a5f5f7762675f737461636b5f353735633465303931383538316239633a3a68646131383833656662396365393730332065787465726e726566207368696daf01447765625f7379733a3a66656174757265733a3a67656e5f526573706f6e73653a3a526573706f6e73653a3a7374617475733a3a6839393530393331356161666663616361b001317761736d5f62696e6467656e3a3a5f5f7762696e6467656e5f7468726f773a3a6865346234366166643861646462326638b1017b7374645b613534333939366536653764626631655d3a3a7379733a3a6261636b74726163653a3a5f5f727573745f656e645f73686f72745f6261636b74726163653a3a3c7374645b613534333939366536653764626631655d3a3a616c6c6f633a3a727573745f6f6f6d3a3a7b636c6f7375726523307d2c20213eb20184017374645b613534333939366536653764626631655d3a3a7379733a3a6261636b74726163653a3a5f5f727573745f656e645f73686f72745f6261636b74726163653a3a3c7374645b613534333939366536653764626631655d3a3a70616e69636b696e673a3a70616e69635f68616e646c65723a3a7b636c6f7375726523307d2c20213eb301367374645b613534333939366536653764626631655d3a3a616c6c6f633a3a64656661756c745f616c6c6f635f6572726f725f686f6f6bb401407374645b613534333939366536653764626631655d3a3a70616e69636b696e673a3a70616e69635f636f756e743a3a69735f7a65726f5f736c6f775f70617468b501753c7374645b613534333939366536653764626631655d3a3a70616e69636b696e673a3a626567696e5f70616e69633a3a5061796c6f61643c267374723e20617320636f72655b633539333063383561313264653832325d3a3a70616e69633a3a50616e69635061796c6f61643e3a3a61735f737472b6017a7765625f7379733a3a66656174757265733a3a67656e5f526571756573743a3a526571756573743a3a64657374696e6174696f6e3a3a5f5f7762675f64657374696e6174696f6e5f643863306661373738393434353832323a3a68366564313332316337386430643134332065787465726e726566207368696db7016c7765625f7379733a3a66656174757265733a3a67656e5f526571756573743a3a526571756573743a3a6d6f64653a3a5f5f7762675f6d6f64655f336461336235323533336564653535383a3a68333762306364613335306636333033372065787465726e726566207368696db8017a7765625f7379733a3a66656174757265733a3a67656e5f526573706f6e73653a3a526573706f6e73653a3a726564697265637465643a3a5f5f7762675f726564697265637465645f663639373537353666633839633261623a3a68303537333033356434393435363864312065787465726e726566207368696db901727765625f7379733a3a66656174757265733a3a67656e5f526573706f6e73653a3a526573706f6e73653a3a7374617475733a3a5f5f7762675f7374617475735f636238356236633864313736396661313a3a68363361376334653063346635613439352065787465726e726566207368696dba0130636f72653a3a6f70733a3a66756e6374696f6e3a3a466e3a3a63616c6c3a3a6835343566353037343832316334366366bb0137636f72653a3a6f70733a3a66756e6374696f6e3a3a466e4d75743a3a63616c6c5f6d75743a3a6839373838656232613364653238326633bc0148636f72653a3a6f70733a3a66756e6374696f6e3a3a466e4f6e63653a3a63616c6c5f6f6e63657b7b767461626c652e7368696d7d7d3a3a6861353338336436326564313665323766bd012d5f5f72757374635b623739373465383639303433306464395d3a3a5f5f727573745f73746172745f70616e6963bf01776a735f7379733a3a667574757265733a3a6a7370693a3a5f5f7762696e6467656e5f6a7370695f737061776e5f706f6c6c3a3a5f5f7762675f5f5f7762696e6467656e5f6a7370695f737061776e5f706f6c6c5f333063626561396239336239636432343a3a6830313763373363666431386238646231c0013e5f5f72757374635b623739373465383639303433306464395d3a3a5f5f727573745f6e6f5f616c6c6f635f7368696d5f69735f756e737461626c655f7632c101275f5f72757374635b623739373465383639303433306464395d3a3a5f5f727573745f61626f7274c2013a7761736d5f62696e6467656e3a3a5f5f72743a3a6c696e6b5f6d656d5f696e7472696e736963733a3a683835666131346263386264336330366605180101155f5f7762696e6467656e5f65787465726e72656673071201000f5f5f737461636b5f706f696e74657209ac307600312e726f646174612e2e4c616e6f6e2e32646530313635383962303230353363353363623462663163653162323939342e3001312e726f646174612e2e4c616e6f6e2e32646530313635383962303230353363353363623462663163653162323939342e3102312e726f646174612e2e4c616e6f6e2e32646530313635383962303230353363353363623462663163653162323939342e3203312e726f646174612e2e4c616e6f6e2e32646530313635383962303230353363353363623462663163653162323939342e3304312e726f646174612e2e4c616e6f6e2e32646530313635383962303230353363353363623462663163653162323939342e3405312e726f646174612e2e4c616e6f6e2e32646530313635383962303230353363353363623462663163653162323939342e3506312e726f646174612e2e4c616e6f6e2e32646530313635383962303230353363353363623462663163653162323939342e3607312e726f646174612e2e4c616e6f6e2e32646530313635383962303230353363353363623462663163653162323939342e3708312e726f646174612e2e4c616e6f6e2e32646530313635383962303230353363353363623462663163653162323939342e3809312e726f646174612e2e4c616e6f6e2e32646530313635383962303230353363353363623462663163653162323939342e390a322e726f646174612e2e4c616e6f6e2e32646530313635383962303230353363353363623462663163653162323939342e31300b322e726f646174612e2e4c616e6f6e2e32646530313635383962303230353363353363623462663163653162323939342e31310c322e726f646174612e2e4c616e6f6e2e32646530313635383962303230353363353363623462663163653162323939342e31320d322e726f646174612e2e4c616e6f6e2e32646530313635383962303230353363353363623462663163653162323939342e31330e322e726f646174612e2e4c616e6f6e2e32646530313635383962303230353363353363623462663163653162323939342e31340f322e726f646174612e2e4c616e6f6e2e32646530313635383962303230353363353363623462663163653162323939342e313510322e726f646174612e2e4c616e6f6e2e32646530313635383962303230353363353363623462663163653162323939342e313611322e726f646174612e2e4c616e6f6e2e32646530313635383962303230353363353363623462663163653162323939342e313712322e726f646174612e2e4c616e6f6e2e32646530313635383962303230353363353363623462663163653162323939342e313813322e726f646174612e2e4c616e6f6e2e32646530313635383962303230353363353363623462663163653162323939342e313914322e726f646174612e2e4c616e6f6e2e32646530313635383962303230353363353363623462663163653162323939342e323015322e726f646174612e2e4c616e6f6e2e32646530313635383962303230353363353363623462663163653162323939342e323116322e726f646174612e2e4c616e6f6e2e32646530313635383962303230353363353363623462663163653162323939342e323217322e726f646174612e2e4c616e6f6e2e32646530313635383962303230353363353363623462663163653162323939342e323318322e726f646174612e2e4c616e6f6e2e32646530313635383962303230353363353363623462663163653162323939342e323419322e726f646174612e2e4c616e6f6e2e32646530313635383962303230353363353363623462663163653162323939342e32351a322e726f646174612e2e4c616e6f6e2e32646530313635383962303230353363353363623462663163653162323939342e32361b322e726f646174612e2e4c616e6f6e2e32646530313635383962303230353363353363623462663163653162323939342e32371c322e726f646174612e2e4c616e6f6e2e32646530313635383962303230353363353363623462663163653162323939342e32381d322e726f646174612e2e4c616e6f6e2e32646530313635383962303230353363353363623462663163653162323939342e32391e322e726f646174612e2e4c616e6f6e2e32646530313635383962303230353363353363623462663163653162323939342e33301f322e726f646174612e2e4c616e6f6e2e32646530313635383962303230353363353363623462663163653162323939342e333120322e726f646174612e2e4c616e6f6e2e32646530313635383962303230353363353363623462663163653162323939342e333221322e726f646174612e2e4c616e6f6e2e32646530313635383962303230353363353363623462663163653162323939342e333322322e726f646174612e2e4c616e6f6e2e32646530313635383962303230353363353363623462663163653162323939342e333423322e726f646174612e2e4c616e6f6e2e32646530313635383962303230353363353363623462663163653162323939342e333524322e726f646174612e2e4c616e6f6e2e32646530313635383962303230353363353363623462663163653162323939342e333625322e726f646174612e2e4c616e6f6e2e32646530313635383962303230353363353363623462663163653162323939342e333726322e726f646174612e2e4c616e6f6e2e32646530313635383962303230353363353363623462663163653162323939342e333827322e726f646174612e2e4c616e6f6e2e32646530313635383962303230353363353363623462663163653162323939342e333928322e726f646174612e2e4c616e6f6e2e32646530313635383962303230353363353363623462663163653162323939342e343029322e726f646174612e2e4c616e6f6e2e32646530313635383962303230353363353363623462663163653162323939342e34312a322e726f646174612e2e4c616e6f6e2e32646530313635383962303230353363353363623462663163653162323939342e34322b322e726f646174612e2e4c616e6f6e2e32646530313635383962303230353363353363623462663163653162323939342e34332c322e726f646174612e2e4c616e6f6e2e32646530313635383962303230353363353363623462663163653162323939342e34342d322e726f646174612e2e4c616e6f6e2e32646530313635383962303230353363353363623462663163653162323939342e34352e322e726f646174612e2e4c616e6f6e2e32646530313635383962303230353363353363623462663163653162323939342e34362f322e726f646174612e2e4c616e6f6e2e32646530313635383962303230353363353363623462663163653162323939342e343730322e726f646174612e2e4c616e6f6e2e32646530313635383962303230353363353363623462663163653162323939342e343831322e726f646174612e2e4c616e6f6e2e32646530313635383962303230353363353363623462663163653162323939342e343932322e726f646174612e2e4c616e6f6e2e32646530313635383962303230353363353363623462663163653162323939342e353033322e726f646174612e2e4c616e6f6e2e32646530313635383962303230353363353363623462663163653162323939342e353134322e726f646174612e2e4c616e6f6e2e32646530313635383962303230353363353363623462663163653162323939342e353235322e726f646174612e2e4c616e6f6e2e32646530313635383962303230353363353363623462663163653162323939342e353336322e726f646174612e2e4c616e6f6e2e32646530313635383962303230353363353363623462663163653162323939342e353437322e726f646174612e2e4c616e6f6e2e32646530313635383962303230353363353363623462663163653162323939342e353538322e726f646174612e2e4c616e6f6e2e32646530313635383962303230353363353363623462663163653162323939342e353639322e726f646174612e2e4c616e6f6e2e32646530313635383962303230353363353363623462663163653162323939342e35373a322e726f646174612e2e4c616e6f6e2e32646530313635383962303230353363353363623462663163653162323939342e35383b322e726f646174612e2e4c616e6f6e2e32646530313635383962303230353363353363623462663163653162323939342e35393c322e726f646174612e2e4c616e6f6e2e32646530313635383962303230353363353363623462663163653162323939342e36303d322e726f646174612e2e4c616e6f6e2e32646530313635383962303230353363353363623462663163653162323939342e36313e4a2e726f646174612e2e4c7377697463682e7461626c652e5f5a4e386d696e695f636f6936776f726b6572356465627567357461626c6531376839653238323863363064343738306239453f4d2e726f646174612e2e4c7377697463682e7461626c652e5f5a4e386d696e695f636f6936776f726b6572356465627567357461626c6531376839653238323863363064343738306239452e393740312e726f646174612e2e4c616e6f6e2e32666635656432316661313034393835373332376431336231333933643438642e3041312e726f646174612e2e4c616e6f6e2e32666635656432316661313034393835373332376431336231333933643438642e3142312e726f646174612e2e4c616e6f6e2e32666635656432316661313034393835373332376431336231333933643438642e3243312e726f646174612e2e4c616e6f6e2e32666635656432316661313034393835373332376431336231333933643438642e3344312e726f646174612e2e4c616e6f6e2e32666635656432316661313034393835373332376431336231333933643438642e3445312e726f646174612e2e4c616e6f6e2e32666635656432316661313034393835373332376431336231333933643438642e3546312e726f646174612e2e4c616e6f6e2e32666635656432316661313034393835373332376431336231333933643438642e3647312e726f646174612e2e4c616e6f6e2e35313537656331363034663231343265643463623665663664343938383034342e3048312e726f646174612e2e4c616e6f6e2e35313537656331363034663231343265643463623665663664343938383034342e3149312e726f646174612e2e4c616e6f6e2e35313537656331363034663231343265643463623665663664343938383034342e324a312e726f646174612e2e4c616e6f6e2e35313537656331363034663231343265643463623665663664343938383034342e334b312e726f646174612e2e4c616e6f6e2e35313537656331363034663231343265643463623665663664343938383034342e344c312e726f646174612e2e4c616e6f6e2e32303366323066303564376131366433386532343763353665613562353830342e394d462e726f646174612e5f5a4e366a735f7379733766757475726573346a73706931307461736b5f77616b657236565441424c4531376835383765373939623337613138326635454e332e726f646174612e2e4c616e6f6e2e32303366323066303564376131366433386532343763353665613562353830342e3234314f332e726f646174612e2e4c616e6f6e2e32303366323066303564376131366433386532343763353665613562353830342e32343250332e726f646174612e2e4c616e6f6e2e32303366323066303564376131366433386532343763353665613562353830342e32343351322e726f646174612e2e4c616e6f6e2e62353563383337356666353839376166626336363164613232356239643936392e353052322e726f646174612e2e4c616e6f6e2e62353563383337356666353839376166626336363164613232356239643936392e353553322e726f646174612e2e4c616e6f6e2e62353563383337356666353839376166626336363164613232356239643936392e363054322e726f646174612e2e4c616e6f6e2e62353563383337356666353839376166626336363164613232356239643936392e363155322e726f646174612e2e4c616e6f6e2e62353563383337356666353839376166626336363164613232356239643936392e363356322e726f646174612e2e4c616e6f6e2e62353563383337356666353839376166626336363164613232356239643936392e363457322e726f646174612e2e4c616e6f6e2e62353563383337356666353839376166626336363164613232356239643936392e383258322e726f646174612e2e4c616e6f6e2e62353563383337356666353839376166626336363164613232356239643936392e383359322e726f646174612e2e4c616e6f6e2e62353563383337356666353839376166626336363164613232356239643936392e38345a322e726f646174612e2e4c616e6f6e2e62353563383337356666353839376166626336363164613232356239643936392e38355b322e726f646174612e2e4c616e6f6e2e62353563383337356666353839376166626336363164613232356239643936392e38365c332e726f646174612e2e4c616e6f6e2e62353563383337356666353839376166626336363164613232356239643936392e3230305d332e726f646174612e2e4c616e6f6e2e62353563383337356666353839376166626336363164613232356239643936392e3230315e332e726f646174612e2e4c616e6f6e2e62353563383337356666353839376166626336363164613232356239643936392e3236335f332e726f646174612e2e4c616e6f6e2e62353563383337356666353839376166626336363164613232356239643936392e33363260332e726f646174612e2e4c616e6f6e2e62353563383337356666353839376166626336363164613232356239643936392e34303161332e726f646174612e2e4c616e6f6e2e62353563383337356666353839376166626336363164613232356239643936392e34303262332e726f646174612e2e4c616e6f6e2e62353563383337356666353839376166626336363164613232356239643936392e34313963322e726f646174612e2e4c616e6f6e2e30346666373638373065643861643161373264326263323037346634653461302e313164322e726f646174612e2e4c616e6f6e2e30346666373638373065643861643161373264326263323037346634653461302e323465322e726f646174612e2e4c616e6f6e2e30346666373638373065643861643161373264326263323037346634653461302e323566322e726f646174612e2e4c616e6f6e2e30346666373638373065643861643161373264326263323037346634653461302e333367322e726f646174612e2e4c616e6f6e2e30346666373638373065643861643161373264326263323037346634653461302e333468322e726f646174612e2e4c616e6f6e2e30346666373638373065643861643161373264326263323037346634653461302e333569322e726f646174612e2e4c616e6f6e2e30346666373638373065643861643161373264326263323037346634653461302e33366a322e726f646174612e2e4c616e6f6e2e30346666373638373065643861643161373264326263323037346634653461302e33376b322e726f646174612e2e4c616e6f6e2e30346666373638373065643861643161373264326263323037346634653461302e34396c322e726f646174612e2e4c616e6f6e2e31653232623038633636653637623731663033663164633363373630346539362e37336d332e726f646174612e2e4c616e6f6e2e31653232623038633636653637623731663033663164633363373630346539362e3132386e332e726f646174612e2e4c616e6f6e2e31653232623038633636653637623731663033663164633363373630346539362e3132396f332e726f646174612e2e4c616e6f6e2e31653232623038633636653637623731663033663164633363373630346539362e31343570332e726f646174612e2e4c616e6f6e2e31653232623038633636653637623731663033663164633363373630346539362e33393571332e726f646174612e2e4c616e6f6e2e31653232623038633636653637623731663033663164633363373630346539362e33393672332e726f646174612e2e4c616e6f6e2e31653232623038633636653637623731663033663164633363373630346539362e34303473332e726f646174612e2e4c616e6f6e2e31653232623038633636653637623731663033663164633363373630346539362e34303574152e646174612e5f5f61626f72745f68616e646c657275412e646174612e5f5a4e31327761736d5f62696e6467656e3965787465726e72656639484541505f534c414231376831353532633237656564333463323235452e3200700970726f64756365727302086c616e6775616765010452757374000c70726f6365737365642d6279030572757374631d312e39352e30202835393830373631366520323032362d30342d3134290677616c72757306302e32372e330c7761736d2d62696e6467656e07302e322e3133300094010f7461726765745f6665617475726573082b0b62756c6b2d6d656d6f72792b0f62756c6b2d6d656d6f72792d6f70742b1663616c6c2d696e6469726563742d6f7665726c6f6e672b0a6d756c746976616c75652b0f6d757461626c652d676c6f62616c732b136e6f6e7472617070696e672d6670746f696e742b0f7265666572656e63652d74797065732b087369676e2d657874";

  // js/brain.js
  var instantiate2 = () => {
    instantiate(Uint8Array.from(
      /** @type {string[]} */
      WASM.match(/../g),
      (byte) => parseInt(byte, 16)
    ));
  };

  // js/isolator.js
  var LEAVE = 0;
  var DOCUMENT = 1;
  var WORKER_SCRIPT = 2;
  var CORS_FETCH = 3;
  var PASS = 0;
  var REDIRECT = 1;
  var createIsolator = (url, scope) => {
    const index = modeOf(url);
    const mode = MODES[index];
    const home = location.origin + "/";
    const isExcluded = matcher(excludesOf(url), scope);
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
    const isDocument = ({ mode: kind, url: url2 }) => kind == "navigate" && mode.documents && !isExcluded(url2);
    const decide = (request) => {
      const { mode: kind, destination, url: url2 } = request;
      const isLeft = kind == "navigate" && isExcluded(url2);
      const answer = ask2(
        () => plan(
          isLeft ? FOOT : index,
          request,
          request.method == "GET" && request.redirect == "follow" && !url2.startsWith(home)
        ),
        () => {
          if (isDocument(request)) return DOCUMENT;
          return mode.workers.includes(kind) && /worker$/.test(destination) ? WORKER_SCRIPT : LEAVE;
        }
      );
      if (true) console.debug(`[mini-coi] ${mode.name}: ${PLANS[answer]} (${kind} ${destination} ${url2})`);
      return answer;
    };
    const isolate = (answer, response) => {
      try {
        const { status, statusText, body, redirected, url: url2 } = response;
        const settled = HEADERS.reduce((bits, name, bit) => {
          const [token] = (response.headers.get(name) || "").split(";");
          return mode.settled[bit].includes(token.trim()) ? bits | 1 << bit : bits;
        }, 0);
        const act = ask2(
          () => verdict(index, answer, response, settled),
          () => !body ? PASS : redirected && answer == WORKER_SCRIPT ? REDIRECT : ~(settled << 2)
        );
        if (true) console.debug(`[mini-coi] ${mode.name}: ${VERDICTS[Math.min(act >>> 0, 2)]} (${status} ${url2})`);
        if (act == PASS) return response;
        if (act == REDIRECT) return Response.redirect(url2);
        const headers = new Headers(response.headers);
        HEADERS.forEach((name, bit) => {
          if (mode.headers[name] && act >> bit + 2 & 1) headers.set(name, mode.headers[name]);
        });
        if (isBroken && answer == DOCUMENT) headers.append("Server-Timing", "mini-coi;desc=no-wasm");
        return new Response(body, { status, statusText, headers });
      } catch {
        return response;
      }
    };
    return { mode, isDocument, decide, isolate };
  };
  var fetchWithCors = async ({ isolate }, request) => {
    const headers = new Headers(request.headers);
    headers.delete("Range");
    const response = await fetch(new Request(request, { mode: "cors", credentials: "omit", headers }));
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
  var createOwnIsolator = () => createIsolator(location.href, worker.registration.scope);
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
          mode: mode.name,
          answered: answered && answered.has(
            /** @type {Client} */
            source.id
          ),
          guest: isGuest2()
        });
    });
  };
  var serve = () => {
    const isolator = createOwnIsolator();
    const { mode, isDocument, decide, isolate } = isolator;
    const { respondWith } = FetchEvent.prototype;
    const answered = /* @__PURE__ */ new Set();
    const refused = /* @__PURE__ */ new Set();
    const taken = /* @__PURE__ */ new WeakSet();
    worker.miniCoi = {
      version: "1.0.0",
      mode: mode.name,
      isolate: (request, response) => isolateLater(isolator, decide(request), request, response)
    };
    greet(isolator, isGuest, answered);
    worker.addEventListener("install", (event) => {
      if (isGuest()) return;
      worker.skipWaiting();
      event.waitUntil(fetch(location.href, { cache: "force-cache" }));
      const install = (
        /** @type {any} */
        event
      );
      if (install.addRoutes) install.waitUntil(install.addRoutes(mode.routes).catch(() => {
      }));
    });
    worker.addEventListener("activate", (event) => {
      if (!isGuest()) event.waitUntil(worker.clients.claim());
    });
    const handBack = (url) => {
      refused.add(url);
      return new Response(null, { status: 307, headers: { ...mode.headers, Location: url } });
    };
    const retire = async () => {
      const mark = "mini-coi retired from " + worker.registration.scope;
      if (await caches.has(mark)) return;
      const file = await fetch(location.href, { cache: "no-cache" });
      if (!file.ok || isolate(DOCUMENT, file) != file) return;
      await caches.open(mark);
      await worker.registration.unregister();
    };
    const listen = (event) => {
      const { request } = event;
      const { url, destination } = request;
      if (taken.has(event)) return;
      const early = isDocument(request) && fetch(request);
      const answer = decide(request);
      if (answer == LEAVE || refused.delete(url)) return;
      if (answer == DOCUMENT) answered.add(event.resultingClientId);
      const finish = (response) => {
        const { ok, body, status, headers } = response;
        if (answer == DOCUMENT && status == 401 && headers.has("WWW-Authenticate")) return handBack(url);
        const isolated = isolate(answer, response);
        if (isolated == response && ok && body && destination == "document" && !isGuest())
          event.waitUntil(retire());
        return isolated;
      };
      respondWith.call(
        event,
        answer == CORS_FETCH ? fetchWithCors(isolator, request).catch(() => handBack(url)) : (early || fetch(request)).then(finish)
      );
    };
    const add = worker.addEventListener.bind(worker);
    const comeLast = () => {
      worker.removeEventListener("fetch", listen);
      add("fetch", listen);
    };
    comeLast();
    Promise.resolve().then(comeLast);
    worker.addEventListener = (...all) => {
      add(...all);
      if (all[0] == "fetch") comeLast();
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
