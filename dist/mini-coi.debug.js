/*! mini-coi 1.0.0 | MIT */
"use strict";
(() => {
  // js/codes.js
  var CODES = Object.freeze({
    "insecure-context": "The page is not in a secure context. Serve it over https, or from localhost.",
    "not-http": "The page was not loaded over http(s). Serve the folder with a web server.",
    "unsupported-browser": "This browser has no cross-origin isolation. Update it.",
    "no-service-worker": "Service workers are off here, as in some private windows and in-app browsers. Open the page in an ordinary window.",
    sandboxed: "The page is in a sandboxed frame. Add allow-same-origin to its sandbox attribute.",
    framed: "The page is in a frame of a page that is not isolated. Isolate that page too, or open this one in its own tab.",
    "permissions-policy": "The Permissions-Policy header of the page forbids isolation. Allow cross-origin-isolated in it.",
    "no-script-url": "The script does not know its own URL. Load it with <script src>, not inlined, bundled or as a module.",
    "cross-origin-script": "A service worker must come from the page's own origin. Copy the file there.",
    "out-of-scope": "The page lies outside the worker's scope. Put the file in a folder above the page, or change the scope attribute.",
    "scope-not-allowed": "The scope lies above the file's folder. Move the file up, or send Service-Worker-Allowed with it.",
    "blocked-by-csp": "The page's Content-Security-Policy forbids the worker. Allow it in worker-src and trusted-types.",
    "registration-failed": "The browser refused the worker. Serve the file as JavaScript with status 200, and allow site data for this site.",
    timeout: "The worker did not become active in time. Reload the page.",
    bypassed: 'The worker is active, but the browser loads the page without it. Turn off "Bypass for network" in the developer tools, and reload.',
    "foreign-worker": "Another service worker controls the page. Let it send the isolation headers itself, or unregister it.",
    "no-mode-works": "The worker sent the headers of every mode, and the browser still does not isolate the page.",
    "reload-needed": "The page can be isolated from its next load on. Reload it, or call miniCoi.reload().",
    declined: "The page's own settings ask not to isolate it.",
    "no-wasm": "The worker cannot run WebAssembly and isolates from its built-in table. Allow 'wasm-unsafe-eval' in the script-src of the worker file's Content-Security-Policy."
  });

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
  var choose = (name) => {
    const index = indexOf(name);
    return index < 0 ? automatic() : index;
  };
  var modeOf = (url) => choose(new URL(url).searchParams.get(PARAMETER));

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

  // js/settings.js
  var resolve = (url, base) => {
    try {
      return new URL(url, base).href.split(/[?#]/)[0];
    } catch {
      return "";
    }
  };
  var readSettings = () => {
    const script = (
      /** @type {HTMLScriptElement | null} */
      document.currentScript
    );
    const { src: source = "", dataset: options = (
      /** @type {DOMStringMap} */
      {}
    ) } = script || {};
    const scope = script && script.getAttribute("scope");
    const coi = self.coi || {};
    const answer = (ask2, otherwise) => ask2 ? !!ask2() : otherwise;
    const refusesCredentialless = !answer(coi.coepCredentialless, true);
    const asked = indexOf(refusesCredentialless ? "require-corp" : options.mode);
    const pinned = asked < FOOT ? asked : -1;
    const isManual = options.reload == "manual";
    return {
      source,
      // The attribute resolves against the page, never against <base>.
      scope: scope ? resolve(scope, location.href) : resolve("./", source),
      pinned,
      degrades: pinned < 0 && answer(coi.coepDegrade, true),
      // A page that reloads in its own way may have something to show before.
      holds: options.hold != "off" && !isManual && !coi.doReload,
      isManual,
      isQuiet: !!coi.quiet,
      registers: answer(coi.shouldRegister, true),
      removes: answer(coi.shouldDeregister, false),
      reload: coi.doReload || (() => location.reload())
    };
  };

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
  var start = () => {
    if (self.miniCoi && self.miniCoi.version) return;
    const settings = readSettings();
    const { source, scope, pinned } = settings;
    const container = (
      /** @type {ServiceWorkerContainer} */
      findContainer()
    );
    const controller = container && container.controller;
    const note = self.crossOriginIsolated ? NO_NOTE : take(scope, controller);
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
      ready: new Promise((fulfil) => settle = fulfil),
      reload: () => restart("manual")
    };
    self.miniCoi = api;
    const report = (state, code2, detail = "") => {
      api.state = state;
      api.code = code2 || null;
      document.documentElement.dataset.coi = state;
      if (code2 && !settings.isQuiet) console.warn(`[mini-coi] ${code2}: ${CODES[code2]} ${detail}`);
      document.dispatchEvent(new CustomEvent("mini-coi", { detail: api }));
      if (state != "pending" && state != "reloading") settle(api);
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
    const remove = async () => {
      const registration = await container.getRegistration(location.href);
      if (registration && isOwn(registration.active)) await registration.unregister();
    };
    const finishIsolated = () => {
      self.name.includes(KEY) ? take(scope, true) : setTimeout(take, 0, scope, true);
      if (container)
        container.addEventListener("message", ({ data }) => {
          if (data && data["mini-coi"]) report("isolated", data["mini-coi"]);
        });
      if (own && !settings.removes && pinned >= 0 && pinned != modeOf(own.scriptURL))
        registerMode(pinned).catch(() => {
        });
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
      const policy = self == top && document.featurePolicy;
      if (policy && !policy.allowsFeature("cross-origin-isolated")) return "permissions-policy";
      const mode = own ? modeOf(own.scriptURL) : pinned < 0 ? choose() : pinned;
      if (self != top && mode != DIP) return "framed";
      if (own && mode == FOOT && isResting(own)) return "no-mode-works";
      return !controller && note.causes.includes("uncontrolled") && "bypassed";
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
      if (mode < 0 && !kin) throw new Failure("foreign-worker", worker2.scriptURL);
      const answered = kin && kin.answered || note.causes.includes("uncontrolled");
      if (!controller || !answered) return "uncontrolled";
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
    if (settings.removes && container) remove();
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
  var WASM = "AGFzbQEAAAABgAIkYAAAYAABf2AAA39/f2AAAW9gAX8AYAF/AX9gAn9/AGACf38Bf2ACf38Bb2ADf39/AGADf39/AX9gBH9/f38AYAR/f39/AX9gBX9/f39/AGAFf39/f38Bf2AGf39/f39/AGAGf39/f39/AX9gBn9/f35/fwBgBn9/f31/fwBgBn9/f3x/fwBgBX9/fn9/AGAFf39+f38Bf2AFf399f38AYAV/f31/fwF/YAV/f3x/fwBgBX9/fH9/AX9gBH9/b38Bf2AEf35/fwBgBH9+f38Bf2AEf31/fwBgBH99f38Bf2AEf3x/fwBgBH98f38Bf2ACf28AYAN/b38Bf2ABbwF/AtADCgwuL2dsdWVfYmcuanMaX193YmdfbmV3X2JiNzQwMDExNTVjYjhjYTgAAwwuL2dsdWVfYmcuanMcX193Ymdfc3RhY2tfNTc1YzRlMDkxODU4MWI5YwAhDC4vZ2x1ZV9iZy5qcxxfX3diZ19lcnJvcl83NTdlOTQ3MmY4NDEwMzQxAAYMLi9nbHVlX2JnLmpzIl9fd2JnX2Rlc3RpbmF0aW9uX2Q4YzBmYTc3ODk0NDU4MjIAIwwuL2dsdWVfYmcuanMbX193YmdfbW9kZV8zZGEzYjUyNTMzZWRlNTU4ACMMLi9nbHVlX2JnLmpzIV9fd2JnX3JlZGlyZWN0ZWRfZjY5NzU3NTZmYzg5YzJhYgAjDC4vZ2x1ZV9iZy5qcx1fX3diZ19zdGF0dXNfY2I4NWI2YzhkMTc2OWZhMQAjDC4vZ2x1ZV9iZy5qcxxfX3diZ19wYXJzZV9jM2Y3MmI1YTI0ZjgzYzAxAAgMLi9nbHVlX2JnLmpzJ19fd2JnX19fd2JpbmRnZW5fdGhyb3dfNGM4OGQ4YmYyNjRmZDk4NAAGDC4vZ2x1ZV9iZy5qcx9fX3diaW5kZ2VuX2luaXRfZXh0ZXJucmVmX3RhYmxlAAADuwG5AQQFBwwEEAoMCQYECwcJBgYJAQcHBwcHCgcGBg8NDQ8PDQ0NBAYMCQkLDQYPDQQGDQsEDQ0ECwkPEhMRDw8NCQsECQ0KBAoKBAUEBgkJEAcNCQcOBgwADQ4ODgsMBBoGIg4NDhUWDRQOGA0XGQQMCwwKCgIGBQUHBAQEBgQHBAYGCQcHCQYGCgcBBwcMBAcGBwcJCgUGCgAKBAcHBwYGBgYHBwcKBgUGBAQGAQYFBQUFBgYGBwAEAAAABAkCcAFZWW8AhAgFAwEAEQYfBH8BQYCAwAALfwBB3J3AAAt/AEGInsAAC38BQYAICweLAg8GbWVtb3J5AgAEcGxhbgBpBXN0YXJ0AF8FdGFibGUAfAd2ZXJkaWN0AGcPX19hYm9ydF9oYW5kbGVyAwEVX19pbnN0YW5jZV90ZXJtaW5hdGVkAwIPX193YmluZGdlbl9mcmVlAI0BFF9fd2JpbmRnZW5fZXhuX3N0b3JlAJYBF19fZXh0ZXJucmVmX3RhYmxlX2FsbG9jABsVX193YmluZGdlbl9leHRlcm5yZWZzAQERX193YmluZGdlbl9tYWxsb2MAWBJfX3diaW5kZ2VuX3JlYWxsb2MAXhlfX2V4dGVybnJlZl90YWJsZV9kZWFsbG9jAD4QX193YmluZGdlbl9zdGFydAC+AQl8AQBBAQtYjAGTAZQBgAGjAbwBuwG6AYMBTx+cAaUBaj15Y2x0bXF1JyVDbnBGeHNBb0RZQkU8R2tyZElgOXp3YjVXYXs/ZTYzSGgtSlPCAbMBHJcBhQFNHp8BmQFUmAGoAYEBWyQ0tQGPAY4BhwFQIKEBqgGrAawBmgGRAQq26QG5AcknAhZ/En4jAEGgBGsiASQAIAFBgIKIGDYCREECrUIghiIXIAFBuAJqrYQhGEEDrUIghiIZIAFBsANqrSIahCEbIBcgGoQhHEEBrUIghiIaIAFB/AFqrSIdhCEeIBogAUHoAmqtIh+EISBBBK1CIIYgAUGIAmqtIiGEISIgFyAdhCEjIBcgIYQhJCAXIAFBiANqrSIlhCEmIBkgAUH4AmqthCEnIBkgH4QhH0EFrUIghiABQZgDaq0iKIQhHSAaICWEIRogGSAhhCEZIAFBvAFqIQIgAUGAAWpBMGohAyABQYABakEkaiEEIAFBgAFqQRhqIQUgAUGAAWpBDGohBiABQcgBaiEHIAFBuAJqQSRqIQggAUG4AmpBGGohCSABQbgCakEMaiEKIAFBiAJqQQxqIQsgAUHEAGohDEEAIQ0CQANAIAEgDC0AACIOOgB/QdSIwAAhD0HsiMAAIRBBmInAACERQQMhEgJAAkACQAJAAkAgDg4EBAABAgQLQfSIwAAhD0GYicAAIRBBDiESQamDwAAhEQwDC0EEIRBBDCESQbeDwAAhEQwBC0EEIRBBm4nAACERQQQhEgtBBCEPCyABIBI2AowCIAEgETYCiAIgASAZNwO4AiABQdgBakGficAAIAFBuAJqEBcgECAPayITQQxuIRFBACESAkACQAJAAkACQAJAAkAgE0H8////B0sNAAJAAkAgECAPRw0AIAFBADYCuAMgAUKAgICAEDcCsAMMAQsQwAFBBCESIBNBBBCkASIURQ0BQQAhECARIRIDQCABIA8gEGoiFTYCiAMgASAVQQhqNgKYAyABIB03A8ACIAEgGjcDuAIgAUGIAmpBto7AACABQbgCahAXIBQgEGoiFSABKAKQAjYCCCAVIAEpAogCNwIAIBBBDGohECASQX9qIhINAAsgAUGwA2ogFCAREBIgFCEQA0ACQCAQKAIAIhJFDQAgEEEEaigCACASQQEQmwELIBBBDGohECARQX9qIhENAAsgFCATQQQQmwELIAEgHDcDuAIgAUHkAWpBrInAACABQbgCahAXAkAgASgCsAMiEEUNACABKAK0AyAQQQEQmwELIAFBGTYC/AIgAUHUh8AANgL4AgJAIAEtAH8iEUUNACABQRo2AvwCIAFB7YfAADYC+AIMAgsgAUEaNgK0AyABQYSDwAA2ArADIAEgGzcDwAIgASAnNwO4AiABQYgCakG+jsAAIAFBuAJqEBcCQCABKAKIAiIQQYCAgIB4Rg0AQQEhFUEAIRIMBAsgAS0AfyERIAFBGjYC/AIgAUHth8AANgL4AiARDQFBACEQDAILIBIgExCIAQALQQMhECARQQNGDQAgAUELNgK0AyABQZ6DwAA2ArADIAEgGzcDwAIgASAnNwO4AiABQYgCakG+jsAAIAFBuAJqEBcCQCABKAKIAiIQQYCAgIB4Rg0AQQIhFUEAIRIMAgsgAS0AfyEQCyABQRw2AvwCIAFBh4jAADYC+AJBqYPAACERQQ4hEgJAAkACQCAQQf8BcUF/ag4CAQACC0G3g8AAIRFBDCESCyABIBI2ArQDIAEgETYCsAMgASAbNwPAAiABICc3A7gCIAFBiAJqQb6OwAAgAUG4AmoQFwJAIAEoAogCIhBBgICAgHhGDQBBAyEVQQAhEgwCCyABLQB/IRALIAFBHDYC/AIgAUGjiMAANgL4AiAQQf8BcUECRw0BIAFBDDYCtAMgAUHDg8AANgKwAyABIBs3A8ACIAEgJzcDuAIgAUGIAmpBvo7AACABQbgCahAXIAEoAogCIhBBgICAgHhGDQFBBCEVQQEhEgsgASgCkAIhESABKAKMAiEPEMABQTBBBBCkASIURQ0BIBQgETYCCCAUIA82AgQgFCAQNgIAQQEhESABQQE2AqADIAEgFDYCnAMgAUEENgKYAyABQoSAgICAoICBAzcCkAIgASAVNgKMAiABIAFB/wBqNgKIAgJAIBINAEEBIREDQCAVIRACQANAQRohEkHth8AAIRUCQAJAAkACQAJAAkACQAJAAkACQAJAIAsgEGotAAAiDw4EAwIAAQMLQRwhEkGHiMAAIRUMAQtBHCESQaOIwAAhFQsgASASNgLsAiABIBU2AugCIAEtAH8iEkUNByAPQX9qDgMBAgMBCyABQRk2AuwCIAFB1IfAADYC6AIgAS0Afw0GQYSDwAAhFUEaIQ8MBQsgEkEDRg0FQZ6DwAAhFUELIQ8MBAtBqYPAACEVQQ4hDyASQX9qDgIDAQQLIBJBAkcNA0HDg8AAIRUMAQtBt4PAACEVC0EMIQ8LIAEgDzYC/AIgASAVNgL4AiABICc3A8ACIAEgHzcDuAIgAUGwA2pBvo7AACABQbgCahAXIAEoArADIhJBgICAgHhHDQILIBBBAWoiEEEERw0ADAMLCyABKAK4AyETIAEoArQDIRYCQCARIAEoApgDRw0AIAFBmANqIBFBAUEEQQwQKyABKAKcAyEUCyAQQQFqIRUgFCARQQxsaiIPIBM2AgggDyAWNgIEIA8gEjYCACABIBFBAWoiETYCoAMgEEEDRw0ACwsgASgCmAMhFSABQYgDaiABKAKcAyIPIBEQEiAPIRADQAJAIBAoAgAiEkUNACAQQQRqKAIAIBJBARCbAQsgEEEMaiEQIBFBf2oiEQ0ACyAVRQ0CIA8gFUEMbEEEEJsBDAILIAFBADYCkAMgAUKAgICAEDcCiAMMAQtBBEEwEIgBAAsgASAmNwO4AiABQfABakG6icAAIAFBuAJqEBcCQCABKAKIAyIQRQ0AIAEoAowDIBBBARCbAQsgAUGIAmpBBEHcjcAAIAEtAH8iEBsiESARQQBBECAQG2oQGiABICQ3A6gDIAFBsANqQbCOwAAgAUGoA2oQFwJAIAEoAogCIhFFDQAgASgCjAIgEUEBEJsBCyABIAEoArgDIhE2AqADIAEgASkCsAMiITcDmAMgASAhNwO4AiABIBE2AsACIAFBiAJqQeyNwABB9I3AABAaIAEgJDcDqAMgAUGwA2pBsI7AACABQagDahAXAkAgASgCiAIiEUUNACABKAKMAiARQQEQmwELIAEgASgCuAMiETYCoAMgASABKQKwAyIhNwOYAyAKIBE2AgggCiAhNwIAIAFBiAJqQfSNwABB/I3AACAQQQJGIhAbIhEgEUEIQRAgEBtqEBogASAkNwOoAyABQbADakGwjsAAIAFBqANqEBcCQCABKAKIAiIQRQ0AIAEoAowCIBBBARCbAQsgASABKAK4AyIQNgKgAyABIAEpArADIiE3A5gDIAkgEDYCCCAJICE3AgAgAUGIAmpBmI7AAEGwjsAAEBogASAkNwOoAyABQbADakGwjsAAIAFBqANqEBcCQCABKAKIAiIQRQ0AIAEoAowCIBBBARCbAQsgASABKAK4AyIQNgKgAyABIAEpArADIiE3A5gDIAggITcCACAIIBA2AgggASABKQPQAjcDoAIgASABKQPIAjcDmAIgASABKQPAAjcDkAIgASABKQO4AjcDiAIgASABKQPYAjcDqAIgASABKQPgAjcDsAIgAUH8AWogAUGIAmoQIyABICM3A7gCIAFBiANqQcqJwAAgAUG4AmoQFwJAIAEoAvwBIhBFDQAgASgCgAIgEEEBEJsBCyABIAEtAH9BA0c6AIgCIAEgIjcDuAIgAUGYA2pB2onAACABQbgCahAXAkACQCABLQB/QX9qQf8BcUEBSw0AIAFBCzYC/AIgAUGeg8AANgL4AiABIAFB+AJqNgLoAiABICA3A7gCIAFBiAJqQayGwAAgAUG4AmoQFyABKAKIAkGAgICAeEYNABDAAQJAQTBBBBCkASIVRQ0AIBUgASgCkAI2AgggFSABKQKIAjcCAEEBIRACQCABLQB/QQJHDQAgAUEENgLsAiABQemJwAA2AugCIAEgAUHoAmo2AvwBIAEgHjcD+AIgAUG4AmpBrIbAACABQfgCahAXIAEoArgCQYCAgIB4Rg0AIBUgASgCwAI2AhQgFSABKQK4AjcCDEECIRALIAFBsANqIBUgEBASIBBBDGwhD0EAIRADQAJAIBUgEGoiESgCACISRQ0AIBFBBGooAgAgEkEBEJsBCyAPIBBBDGoiEEcNAAsgFUEwQQQQmwEMAgtBBEEwEIgBAAsgAUEANgK4AyABQoCAgIAQNwKwAwsgASAcNwO4AiABQYgCakHticAAIAFBuAJqEBcCQCABKAKwAyIQRQ0AIAEoArQDIBBBARCbAQsgASAOQQJ0IhAoAtyOQDYCtAMgASAQKALMjkA2ArADIAEgGzcDuAIgB0GwjcAAIAFBuAJqEBcgBiABKQLkATcCACAGIAEoAuwBNgIIIAUgASkC8AE3AgAgBSABKAL4ATYCCCAEIAEpAogDNwIAIAQgASgCkAM2AgggAyABKAKgAzYCCCADIAEpApgDNwIAIAEgASkC2AE3A4ABIAEgASgC4AE2AogBIAIgASgCkAI2AgggAiABKQKIAjcCABDAAUHUAEEEEKQBIhBFDQEgECABQYABakHUAPwKAAAgAUG4AmogEEEHEBICQCAQKAIAIhFFDQAgEEEEaigCACARQQEQmwELAkAgECgCDCIRRQ0AIBBBEGooAgAgEUEBEJsBCwJAIBAoAhgiEUUNACAQQRxqKAIAIBFBARCbAQsCQCAQKAIkIhFFDQAgEEEoaigCACARQQEQmwELAkAgECgCMCIRRQ0AIBBBNGooAgAgEUEBEJsBCwJAIBAoAjwiEUUNACAQQcAAaigCACARQQEQmwELAkAgECgCSCIRRQ0AIBBBzABqKAIAIBFBARCbAQsgEEHUAEEEEJsBIAEgGDcD+AIgAUGwA2pBvI3AACABQfgCahAXAkAgASgCuAIiEEUNACABKAK8AiAQQQEQmwELIAxBAWohDCABIAEoArgDIhA2AogBIAEgASkCsAMiITcDgAEgAUHIAGogDUEMbGoiESAQNgIIIBEgITcCACANQQFqIg1BBEcNAAsgASABKQJwNwM4IAEgASkCaDcDMCABIAEpAmA3AyggASABKQJYNwMgIAEgASkCUDcDGCABIAEpAkg3AxAgAUEZNgKcAyABQdSHwAA2ApgDIAEgAUGYA2o2AogDIAEgGjcDsAMgAUG4AmpBrIbAACABQbADahAXIAEgASgCwAIiEDYCkAIgASAQNgJQIAEgASkCuAIiHTcDgAEgASAQNgKIASABIB03A8ADIAEgEDYCyAMgAUEaNgKcAyABQe2HwAA2ApgDIAEgAUGYA2o2AogDIAEgGjcDsAMgAUG4AmpBrIbAACABQbADahAXIAEgASgCwAIiEDYCkAIgASAQNgJQIAEgASkCuAIiHTcDgAEgASAQNgKIASABIB03AswDIAEgEDYC1AMgAUEcNgKcAyABQYeIwAA2ApgDIAEgAUGYA2o2AogDIAEgGjcDsAMgAUG4AmpBrIbAACABQbADahAXIAEgASgCwAIiEDYCkAIgASAQNgJQIAEgASkCuAIiHTcDgAEgASAQNgKIASABIB03A9gDIAEgEDYC4AMgAUEcNgKcAyABQaOIwAA2ApgDIAEgAUGYA2o2AogDIAEgGjcDsAMgAUG4AmpBrIbAACABQbADahAXIAEgASgCwAIiEDYCkAIgASAQNgJQIAEgASkCuAIiGjcDgAEgASAaNwLkAyABIBA2AuwDIAFBmANqIAFBwANqECMgAUGwA2ogAUEQahAjIAFBKDYC/AIgAUGyhsAANgL4AiABIAFB+AJqNgLoAiABICA3A4gDIAFBuAJqQayGwAAgAUGIA2oQFyABIAEoAsACIhA2ApACIAEgEDYCUCABIAEpArgCIho3A4ABIAEgEDYCiAEgASAaNwPwAyABIBA2AvgDIAFBEzYC/AIgAUHahsAANgL4AiABIAFB+AJqNgLoAiABICA3A4gDIAFBuAJqQayGwAAgAUGIA2oQFyABIAEoAsACIhA2ApACIAEgEDYCUCABIAEpArgCIho3A4ABIAEgEDYCiAEgASAaNwL8AyABIBA2AoQEIAFBNjYC/AIgAUHthsAANgL4AiABIAFB+AJqNgLoAiABICA3A4gDIAFBuAJqQayGwAAgAUGIA2oQFyABIAEoAsACIhA2ApACIAEgEDYCUCABIAEpArgCIho3A4ABIAEgEDYCiAEgASAaNwOIBCABIBA2ApAEIAFBMTYC/AIgAUGjh8AANgL4AiABIAFB+AJqNgLoAiABICA3A4gDIAFBuAJqQayGwAAgAUGIA2oQFyABIAEoAsACIhA2ApACIAEgEDYCUCABIAEpArgCIho3A4ABIAEgGjcClAQgASAQNgKcBCABQYgCaiABQfADahAjIAFBuAJqQdiFwABB8IXAABAaIAEgGDcDmAEgASAkNwOQASABIBw3A4gBIAEgFyAohDcDgAEgAUHIAGpB8IXAACABQYABahAXAkAgASgCuAIiEEUNACABKAK8AiAQQQEQmwELAkAgASgCiAIiEEUNACABKAKMAiAQQQEQmwELAkAgASgCsAMiEEUNACABKAK0AyAQQQEQmwELAkAgASgCmAMiEEUNACABKAKcAyAQQQEQmwELIAEoAkghECABQQhqIAEoAkwiFSABKAJQEFogASgCDCERIAEoAgghEgJAIBBFDQAgFSAQQQEQmwELIAAgEjYCACAAIBE2AgQgAUGgBGokAA8LQQRB1AAQiAEAC80kAgl/AX4jAEEQayIBJAACQAJAAkACQCAAQfUBSQ0AAkAgAEHM/3tNDQBBACEADAQLIABBC2oiAkF4cSEDQQAoAsShQCIERQ0CQR8hBSAAQfX//wdPDQEgA0EmIAJBCHZnIgBrdkEBcSAAQQF0a0E+aiEFDAELAkACQAJAAkACQAJAQQAoAsChQCIGQRAgAEELakH4A3EgAEELSRsiA0EDdiICdiIAQQNxRQ0AIABBf3NBAXEgAmoiB0EDdCIDQbifwABqIgAgA0HAn8AAaigCACICKAIIIghGDQEgCCAANgIMIAAgCDYCCAwCCyADQQAoAsihQE0NBiAADQJBACgCxKFAIgBFDQYgAGhBAnRBqJ7AAGooAgAiCCgCBEF4cSADayECIAghBgNAAkAgCCgCECIADQAgCCgCFCIADQAgBigCGCEFAkACQAJAIAYoAgwiACAGRw0AIAZBFEEQIAYoAhQiABtqKAIAIggNAUEAIQAMAgsgBigCCCIIIAA2AgwgACAINgIIDAELIAZBFGogBkEQaiAAGyEHA0AgByEJIAgiAEEUaiAAQRBqIAAoAhQiCBshByAAQRRBECAIG2ooAgAiCA0ACyAJQQA2AgALIAVFDQYCQAJAIAYgBigCHEECdEGonsAAaiIIKAIARg0AAkAgBSgCECAGRg0AIAUgADYCFCAADQIMCQsgBSAANgIQIAANAQwICyAIIAA2AgAgAEUNBgsgACAFNgIYAkAgBigCECIIRQ0AIAAgCDYCECAIIAA2AhgLIAYoAhQiCEUNBiAAIAg2AhQgCCAANgIYDAYLIAAoAgRBeHEgA2siCCACIAggAkkiCBshAiAAIAYgCBshBiAAIQgMAAsLQQAgBkF+IAd3cTYCwKFACyACQQhqIQAgAiADQQNyNgIEIAIgA2oiAyADKAIEQQFyNgIEDAULAkACQCAAIAJ0QQIgAnQiAEEAIABrcnFoIglBA3QiAkG4n8AAaiIIIAJBwJ/AAGooAgAiACgCCCIHRg0AIAcgCDYCDCAIIAc2AggMAQtBACAGQX4gCXdxNgLAoUALIAAgA0EDcjYCBCAAIANqIgYgAiADayIIQQFyNgIEIAAgAmogCDYCAAJAQQAoAsihQCICRQ0AQQAoAtChQCEDAkACQEEAKALAoUAiB0EBIAJBA3Z0IglxDQBBACAHIAlyNgLAoUAgAkF4cUG4n8AAaiICIQcMAQsgAkF4cSICQbifwABqIQcgAkHAn8AAaigCACECCyAHIAM2AgggAiADNgIMIAMgBzYCDCADIAI2AggLIABBCGohAEEAIAY2AtChQEEAIAg2AsihQAwEC0EAQQAoAsShQEF+IAYoAhx3cTYCxKFACwJAAkACQCACQRBJDQAgBiADQQNyNgIEIAYgA2oiCCACQQFyNgIEIAggAmogAjYCAEEAKALIoUAiB0UNAUEAKALQoUAhAAJAAkBBACgCwKFAIglBASAHQQN2dCIFcQ0AQQAgCSAFcjYCwKFAIAdBeHFBuJ/AAGoiByEJDAELIAdBeHEiB0G4n8AAaiEJIAdBwJ/AAGooAgAhBwsgCSAANgIIIAcgADYCDCAAIAk2AgwgACAHNgIIDAELIAYgAiADaiIAQQNyNgIEIAYgAGoiACAAKAIEQQFyNgIEDAELQQAgCDYC0KFAQQAgAjYCyKFACyAGQQhqIgBFDQEMAgtBACADayECAkACQAJAAkAgBUECdEGonsAAaigCACIGDQBBACEIQQAhAAwBC0EAIQggA0EAQRkgBUEBdmsgBUEfRht0IQdBACEAA0ACQCAGIgYoAgRBeHEiCSADSQ0AIAkgA2siCSACTw0AIAYhCCAJIQIgCQ0AQQAhAiAGIQAgBiEIDAMLIAYoAhQiCSAAIAkgBiAHQR12QQRxaigCECIGRxsgACAJGyEAIAdBAXQhByAGDQALCwJAIAAgCHINAEEAIQhBAiAFdCIAQQAgAGtyIARxIgBFDQMgAGhBAnRBqJ7AAGooAgAhAAsgAEUNAQsDQCAAKAIEQXhxIgYgA2siByACIAcgAkkiCRshBSAGIANJIQcgACAIIAkbIQkCQCAAKAIQIgYNACAAKAIUIQYLIAIgBSAHGyECIAggCSAHGyEIIAYhACAGDQALCyAIRQ0AAkBBACgCyKFAIgAgA0kNACACIAAgA2tPDQELIAgoAhghBQJAAkACQCAIKAIMIgAgCEcNACAIQRRBECAIKAIUIgAbaigCACIGDQFBACEADAILIAgoAggiBiAANgIMIAAgBjYCCAwBCyAIQRRqIAhBEGogABshBwNAIAchCSAGIgBBFGogAEEQaiAAKAIUIgYbIQcgAEEUQRAgBhtqKAIAIgYNAAsgCUEANgIACwJAIAVFDQACQAJAAkAgCCAIKAIcQQJ0QaiewABqIgYoAgBGDQACQCAFKAIQIAhGDQAgBSAANgIUIAANAgwECyAFIAA2AhAgAA0BDAMLIAYgADYCACAARQ0BCyAAIAU2AhgCQCAIKAIQIgZFDQAgACAGNgIQIAYgADYCGAsgCCgCFCIGRQ0BIAAgBjYCFCAGIAA2AhgMAQtBAEEAKALEoUBBfiAIKAIcd3E2AsShQAsCQAJAIAJBEEkNACAIIANBA3I2AgQgCCADaiIAIAJBAXI2AgQgACACaiACNgIAAkAgAkGAAkkNACAAIAIQGQwCCwJAAkBBACgCwKFAIgZBASACQQN2dCIHcQ0AQQAgBiAHcjYCwKFAIAJB+AFxQbifwABqIgIhBgwBCyACQfgBcSICQbifwABqIQYgAkHAn8AAaigCACECCyAGIAA2AgggAiAANgIMIAAgBjYCDCAAIAI2AggMAQsgCCACIANqIgBBA3I2AgQgCCAAaiIAIAAoAgRBAXI2AgQLIAhBCGoiAA0BCwJAAkACQAJAAkACQEEAKALIoUAiACADTw0AAkBBACgCzKFAIgAgA0sNACABQQRqQeyhwAAgA0GvgARqQYCAfHEQQAJAIAEoAgQiBg0AQQAhAAwICyABKAIMIQVBAEEAKALYoUAgASgCCCIJaiIANgLYoUBBACAAQQAoAtyhQCICIAAgAksbNgLcoUACQAJAAkBBACgC1KFAIgJFDQBBqJ/AACEAA0AgBiAAKAIAIgggACgCBCIHakYNAiAAKAIIIgANAAwDCwsCQAJAQQAoAuShQCIARQ0AIAYgAE8NAQtBACAGNgLkoUALQQBB/x82AuihQEEAIAU2ArSfQEEAIAk2AqyfQEEAIAY2AqifQEEAQbifwAA2AsSfQEEAQcCfwAA2AsyfQEEAQbifwAA2AsCfQEEAQcifwAA2AtSfQEEAQcCfwAA2AsifQEEAQdCfwAA2AtyfQEEAQcifwAA2AtCfQEEAQdifwAA2AuSfQEEAQdCfwAA2AtifQEEAQeCfwAA2AuyfQEEAQdifwAA2AuCfQEEAQeifwAA2AvSfQEEAQeCfwAA2AuifQEEAQfCfwAA2AvyfQEEAQeifwAA2AvCfQEEAQfifwAA2AoSgQEEAQfCfwAA2AvifQEEAQfifwAA2AoCgQEEAQYCgwAA2AoygQEEAQYCgwAA2AoigQEEAQYigwAA2ApSgQEEAQYigwAA2ApCgQEEAQZCgwAA2ApygQEEAQZCgwAA2ApigQEEAQZigwAA2AqSgQEEAQZigwAA2AqCgQEEAQaCgwAA2AqygQEEAQaCgwAA2AqigQEEAQaigwAA2ArSgQEEAQaigwAA2ArCgQEEAQbCgwAA2ArygQEEAQbCgwAA2ArigQEEAQbigwAA2AsSgQEEAQcCgwAA2AsygQEEAQbigwAA2AsCgQEEAQcigwAA2AtSgQEEAQcCgwAA2AsigQEEAQdCgwAA2AtygQEEAQcigwAA2AtCgQEEAQdigwAA2AuSgQEEAQdCgwAA2AtigQEEAQeCgwAA2AuygQEEAQdigwAA2AuCgQEEAQeigwAA2AvSgQEEAQeCgwAA2AuigQEEAQfCgwAA2AvygQEEAQeigwAA2AvCgQEEAQfigwAA2AoShQEEAQfCgwAA2AvigQEEAQYChwAA2AoyhQEEAQfigwAA2AoChQEEAQYihwAA2ApShQEEAQYChwAA2AoihQEEAQZChwAA2ApyhQEEAQYihwAA2ApChQEEAQZihwAA2AqShQEEAQZChwAA2ApihQEEAQaChwAA2AqyhQEEAQZihwAA2AqChQEEAQaihwAA2ArShQEEAQaChwAA2AqihQEEAQbChwAA2AryhQEEAQaihwAA2ArChQEEAIAZBD2pBeHEiAEF4aiICNgLUoUBBAEGwocAANgK4oUBBACAGIABrIAlBWGoiAGpBCGoiCDYCzKFAIAIgCEEBcjYCBCAGIABqQSg2AgRBAEGAgIABNgLgoUAMCAsgAiAGTw0AIAggAksNACAAKAIMIghBAXENACAIQQF2IAVGDQMLQQBBACgC5KFAIgAgBiAAIAZJGzYC5KFAIAYgCWohCEGon8AAIQACQAJAAkADQCAAKAIAIgcgCEYNASAAKAIIIgANAAwCCwsgACgCDCIIQQFxDQAgCEEBdiAFRg0BC0Gon8AAIQACQANAAkAgACgCACIIIAJLDQAgAiAIIAAoAgRqIghJDQILIAAoAgghAAwACwtBACAGQQ9qQXhxIgBBeGoiBzYC1KFAQQAgBiAAayAJQVhqIgBqQQhqIgQ2AsyhQCAHIARBAXI2AgQgBiAAakEoNgIEQQBBgICAATYC4KFAIAIgCEFgakF4cUF4aiIAIAAgAkEQakkbIgdBGzYCBEEAKQKon0AhCiAHQRBqQQApArCfQDcCACAHQQhqIgAgCjcCAEEAIAU2ArSfQEEAIAk2AqyfQEEAIAY2AqifQEEAIAA2ArCfQCAHQRxqIQADQCAAQQc2AgAgAEEEaiIAIAhJDQALIAcgAkYNByAHIAcoAgRBfnE2AgQgAiAHIAJrIgBBAXI2AgQgByAANgIAAkAgAEGAAkkNACACIAAQGQwICwJAAkBBACgCwKFAIghBASAAQQN2dCIGcQ0AQQAgCCAGcjYCwKFAIABB+AFxQbifwABqIgAhCAwBCyAAQfgBcSIAQbifwABqIQggAEHAn8AAaigCACEACyAIIAI2AgggACACNgIMIAIgCDYCDCACIAA2AggMBwsgACAGNgIAIAAgACgCBCAJajYCBCAGQQ9qQXhxQXhqIgggA0EDcjYCBCAHQQ9qQXhxQXhqIgIgCCADaiIAayEDIAJBACgC1KFARg0DIAJBACgC0KFARg0EAkAgAigCBCIGQQNxQQFHDQAgAiAGQXhxIgYQGCAGIANqIQMgAiAGaiICKAIEIQYLIAIgBkF+cTYCBCAAIANBAXI2AgQgACADaiADNgIAAkAgA0GAAkkNACAAIAMQGQwGCwJAAkBBACgCwKFAIgJBASADQQN2dCIGcQ0AQQAgAiAGcjYCwKFAIANB+AFxQbifwABqIgMhAgwBCyADQfgBcSIDQbifwABqIQIgA0HAn8AAaigCACEDCyACIAA2AgggAyAANgIMIAAgAjYCDCAAIAM2AggMBQtBACAAIANrIgI2AsyhQEEAQQAoAtShQCIAIANqIgg2AtShQCAIIAJBAXI2AgQgACADQQNyNgIEIABBCGohAAwGC0EAKALQoUAhAgJAAkAgACADayIIQQ9LDQBBAEEANgLQoUBBAEEANgLIoUAgAiAAQQNyNgIEIAIgAGoiACAAKAIEQQFyNgIEDAELQQAgCDYCyKFAQQAgAiADaiIGNgLQoUAgBiAIQQFyNgIEIAIgAGogCDYCACACIANBA3I2AgQLIAJBCGohAAwFCyAAIAcgCWo2AgRBAEEAKALUoUAiAEEPakF4cSICQXhqIgg2AtShQEEAIAAgAmtBACgCzKFAIAlqIgJqQQhqIgY2AsyhQCAIIAZBAXI2AgQgACACakEoNgIEQQBBgICAATYC4KFADAMLQQAgADYC1KFAQQBBACgCzKFAIANqIgM2AsyhQCAAIANBAXI2AgQMAQtBACAANgLQoUBBAEEAKALIoUAgA2oiAzYCyKFAIAAgA0EBcjYCBCAAIANqIAM2AgALIAhBCGohAAwBC0EAIQBBACgCzKFAIgIgA00NAEEAIAIgA2siAjYCzKFAQQBBACgC1KFAIgAgA2oiCDYC1KFAIAggAkEBcjYCBCAAIANBA3I2AgQgAEEIaiEACyABQRBqJAAgAAvrBgEIfwJAAkAgASAAQQNqQXxxIgIgAGsiA0kNACABIANrIgRBAnYiBUUNACAEQQNxIQZBACEHQQAhAQJAIAIgAEYNAEEAIQhBACEBAkAgACACayIJQXxLDQBBACEIQQAhAQNAIAEgACAIaiICLAAAQb9/SmogAkEBaiwAAEG/f0pqIAJBAmosAABBv39KaiACQQNqLAAAQb9/SmohASAIQQRqIggNAAsLIAAgCGohAgNAIAEgAiwAAEG/f0pqIQEgAkEBaiECIAlBAWoiCQ0ACwsgACADaiEJAkAgBkUNACAJIARB/P///wdxaiICLAAAQb9/SiEHIAZBAUYNACAHIAIsAAFBv39KaiEHIAZBAkYNACAHIAIsAAJBv39KaiEHCyAHIAFqIQgDQCAJIQMgBUUNAiAFQcABIAVBwAFJGyIHQQNxIQYCQAJAIAdBAnQiBEHwB3EiAQ0AQQAhAgwBCyADIAFqIQBBACECIAMhAQNAIAFBDGooAgAiCUF/c0EHdiAJQQZ2ckGBgoQIcSABQQhqKAIAIglBf3NBB3YgCUEGdnJBgYKECHEgAUEEaigCACIJQX9zQQd2IAlBBnZyQYGChAhxIAEoAgAiCUF/c0EHdiAJQQZ2ckGBgoQIcSACampqaiECIAFBEGoiASAARw0ACwsgBSAHayEFIAMgBGohCSACQQh2Qf+B/AdxIAJB/4H8B3FqQYGABGxBEHYgCGohCCAGRQ0ACyADIAdB/AFxQQJ0aiICKAIAIgFBf3NBB3YgAUEGdnJBgYKECHEhAQJAIAZBAUYNACACKAIEIglBf3NBB3YgCUEGdnJBgYKECHEgAWohASAGQQJGDQAgAigCCCICQX9zQQd2IAJBBnZyQYGChAhxIAFqIQELIAFBCHZB/4EccSABQf+B/AdxakGBgARsQRB2IAhqIQgMAQsCQCABDQBBAA8LIAFBA3EhAkEAIQlBACEIAkAgAUEESQ0AIAFBfHEhBUEAIQhBACEJA0AgCCAAIAlqIgEsAABBv39KaiABQQFqLAAAQb9/SmogAUECaiwAAEG/f0pqIAFBA2osAABBv39KaiEIIAUgCUEEaiIJRw0ACyACRQ0BCyAAIAlqIQEDQCAIIAEsAABBv39KaiEIIAFBAWohASACQX9qIgINAAsLIAgL+QYBBn8CQAJAAkACQAJAAkACQAJAIABBfGoiBCgCACIFQXhxIgZBBEEIIAVBA3EiBxsgAWpJDQAgAUEnaiEIAkAgB0UNACAGIAhLDQILAkACQCACQQlJDQAgAiADEBYiAg0BQQAPC0EAIQIgA0HM/3tLDQhBECADQQtqQXhxIANBC0kbIQEgAEF4aiEIAkAgBw0AIAFBgAJJDQcgCEUNByAGIAFNDQcgBiABa0GAgAhLDQcgAA8LIAggBmohBwJAAkAgBiABTw0AIAdBACgC1KFARg0BAkAgB0EAKALQoUBGDQAgBygCBCIFQQJxDQkgBUF4cSIJIAZqIgUgAUkNCSAHIAkQGAJAIAUgAWsiB0EQSQ0AIAQgASAEKAIAQQFxckECcjYCACAIIAFqIgEgB0EDcjYCBCAIIAVqIgUgBSgCBEEBcjYCBCABIAcQEwwJCyAEIAUgBCgCAEEBcXJBAnI2AgAgCCAFaiIBIAEoAgRBAXI2AgQMCAtBACgCyKFAIAZqIgcgAUkNCAJAAkAgByABayIGQQ9LDQAgBCAFQQFxIAdyQQJyNgIAIAggB2oiASABKAIEQQFyNgIEQQAhBkEAIQEMAQsgBCABIAVBAXFyQQJyNgIAIAggAWoiASAGQQFyNgIEIAggB2oiByAGNgIAIAcgBygCBEF+cTYCBAtBACABNgLQoUBBACAGNgLIoUAMBwsgBiABayIGQQ9NDQYgBCABIAVBAXFyQQJyNgIAIAggAWoiASAGQQNyNgIEIAcgBygCBEEBcjYCBCABIAYQEwwGC0EAKALMoUAgBmoiByABSw0EDAYLAkAgAyABIAMgAUkbIgNFDQAgAiAAIAP8CgAACyAEKAIAIgNBeHEiB0EEQQggA0EDcSIDGyABakkNAiADRQ0GIAcgCE0NBkGQl8AAQS5BwJfAABCKAQALQc+WwABBLkGAl8AAEIoBAAtBkJfAAEEuQcCXwAAQigEAC0HPlsAAQS5BgJfAABCKAQALIAQgASAFQQFxckECcjYCACAIIAFqIgUgByABayIBQQFyNgIEQQAgATYCzKFAQQAgBTYC1KFACyAIRQ0AIAAPCyADEAsiAUUNAQJAIANBfEF4IAQoAgAiAkEDcRsgAkF4cWoiAiADIAJJGyIDRQ0AIAEgACAD/AoAAAsgASECCyAAEA4LIAILoAYBBH8gAEF4aiIBIABBfGooAgAiAkF4cSIAaiEDAkACQCACQQFxDQAgAkECcUUNASABKAIAIgIgAGohAAJAIAEgAmsiAUEAKALQoUBHDQAgAygCBEEDcUEDRw0BQQAgADYCyKFAIAMgAygCBEF+cTYCBCABIABBAXI2AgQgAyAANgIADwsgASACEBgLAkACQAJAAkACQAJAAkACQCADKAIEIgJBAnENACADQQAoAtShQEYNAiADQQAoAtChQEYNAyADIAJBeHEiAhAYIAEgAiAAaiIAQQFyNgIEIAEgAGogADYCACABQQAoAtChQEcNAUEAIAA2AsihQA8LIAMgAkF+cTYCBCABIABBAXI2AgQgASAAaiAANgIACyAAQYACSQ0EIAEgABAZQQBBACgC6KFAQX9qIgE2AuihQCABDQZBACgCsJ9AIgANAkH/HyEBDAMLQQAgATYC1KFAQQBBACgCzKFAIABqIgA2AsyhQCABIABBAXI2AgQCQCABQQAoAtChQEcNAEEAQQA2AsihQEEAQQA2AtChQAsgAEEAKALgoUAiAk0NBUEAKALUoUAiAEUNBUEAKALMoUAiBEEpSQ0EQaifwAAhAQNAAkAgASgCACIDIABLDQAgACADIAEoAgRqSQ0GCyABKAIIIQEMAAsLQQAgATYC0KFAQQBBACgCyKFAIABqIgA2AsihQCABIABBAXI2AgQgASAAaiAANgIADwtBACEBA0AgAUEBaiEBIAAoAggiAA0ACyABQf8fIAFB/x9LGyEBC0EAIAE2AuihQA8LAkACQEEAKALAoUAiA0EBIABBA3Z0IgJxDQBBACADIAJyNgLAoUAgAEH4AXFBuJ/AAGoiACEDDAELIABB+AFxIgBBuJ/AAGohAyAAQcCfwABqKAIAIQALIAMgATYCCCAAIAE2AgwgASADNgIMIAEgADYCCA8LAkACQEEAKAKwn0AiAA0AQf8fIQEMAQtBACEBA0AgAUEBaiEBIAAoAggiAA0ACyABQf8fIAFB/x9LGyEBC0EAIAE2AuihQCAEIAJNDQBBAEF/NgLgoUALC9wFAgh/AX5BK0GAgMQAIAAoAggiBkGAgIABcSIHGyEIIAdBFXZBASABGyAFaiEJAkACQCAGQYCAgARxDQBBACECDAELAkACQCADQRBJDQAgAiADEAwhBwwBCwJAIAMNAEEAIQcMAQsgA0EDcSEKQQAhC0EAIQcCQCADQQRJDQAgA0EMcSEMQQAhC0EAIQcDQCAHIAIgC2oiDSwAAEG/f0pqIA1BAWosAABBv39KaiANQQJqLAAAQb9/SmogDUEDaiwAAEG/f0pqIQcgDCALQQRqIgtHDQALIApFDQELIAIgC2ohDQNAIAcgDSwAAEG/f0pqIQcgDUEBaiENIApBf2oiCg0ACwsgByAJaiEJCyAIQS0gARshDAJAAkAgCSAALwEMIgFPDQACQAJAAkAgBkGAgIAIcQ0AIAEgCWshCEEAIQdBACEBAkACQAJAIAZBHXZBA3EOBAIAAQACCyAIIQEMAQsgCEH+/wNxQQF2IQELIAZB////AHEhCSAAKAIEIQsgACgCACEKA0AgB0H//wNxIAFB//8DcU8NAkEBIQ0gB0EBaiEHIAogCSALKAIQEQcARQ0ADAULCyAAIAApAggiDqdBgICA/3lxQbCAgIACcjYCCEEBIQ0gACgCACIKIAAoAgQiCyAMIAIgAxBcDQNBACEHIAEgCWtB//8DcSECA0AgB0H//wNxIAJPDQJBASENIAdBAWohByAKQTAgCygCEBEHAEUNAAwECwtBASENIAogCyAMIAIgAxBcDQIgCiAEIAUgCygCDBEKAA0CQQAhByAIIAFrQf//A3EhAANAIAdB//8DcSICIABJIQ0gAiAATw0DIAdBAWohByAKIAkgCygCEBEHAEUNAAwDCwtBASENIAogBCAFIAsoAgwRCgANASAAIA43AghBAA8LQQEhDSAAKAIAIgcgACgCBCIKIAwgAiADEFwNACAHIAQgBSAKKAIMEQoAIQ0LIA0L+gQBB38CQAJAIAAoAggiA0GAgIDAAXFFDQACQAJAAkACQAJAIANBgICAgAFxRQ0AIAAvAQ4iBA0BQQAhAgwCCwJAIAJBEEkNACABIAIQDCEFDAQLAkAgAg0AQQAhBQwECyACQQNxIQZBACEHQQAhBQJAIAJBBEkNACACQQxxIQRBACEFQQAhBwNAIAUgASAHaiIILAAAQb9/SmogCEEBaiwAAEG/f0pqIAhBAmosAABBv39KaiAIQQNqLAAAQb9/SmohBSAEIAdBBGoiB0cNAAsgBkUNBAsgASAHaiEIA0AgBSAILAAAQb9/SmohBSAIQQFqIQggBkF/aiIGDQAMBAsLIAEgAmohB0EAIQIgASEIIAQhBgNAIAgiBSAHRg0CAkACQCAFLAAAIghBf0wNACAFQQFqIQgMAQsCQCAIQWBPDQAgBUECaiEIDAELIAVBBEEDIAhBb0sbaiEICyAIIAVrIAJqIQIgBkF/aiIGDQALC0EAIQYLIAQgBmshBQsgBSAALwEMIghPDQAgCCAFayEJQQAhBUEAIQQCQAJAAkAgA0EddkEDcQ4EAgABAgILIAkhBAwBCyAJQf7/A3FBAXYhBAsgA0H///8AcSEHIAAoAgQhBiAAKAIAIQACQANAIAVB//8DcSAEQf//A3FPDQFBASEIIAVBAWohBSAAIAcgBigCEBEHAA0DDAALC0EBIQggACABIAIgBigCDBEKAA0BQQAhBSAJIARrQf//A3EhAgNAIAVB//8DcSIEIAJJIQggBCACTw0CIAVBAWohBSAAIAcgBigCEBEHAA0CDAALCyAAKAIAIAEgAiAAKAIEKAIMEQoAIQgLIAgLwAQBCH8jAEEQayIEJAACQAJAAkAgA0EBcQ0AIAItAAAiBQ0BQQAhBQwCCyAAIAIgA0EBdiABKAIMEQoAIQUMAQsgASgCDCEGQQAhBwNAIAJBAWohCAJAAkACQAJAAkAgBcBBf0oNACAFQf8BcSIJQYABRg0BIAlBwAFHDQMgBCABNgIEIAQgADYCACAEQqCAgIAGNwIIIAMgB0EDdGoiBSgCACAEIAUoAgQRBwBFDQJBASEFDAYLAkAgACAIIAVB/wFxIgUgBhEKAA0AIAggBWohAgwEC0EBIQUMBQsCQCAAIAJBA2oiBSACLwABIgIgBhEKAA0AIAUgAmohAgwDC0EBIQUMBAsgB0EBaiEHIAghAgwBC0GggICABiEKAkAgBUEBcUUNACACQQVqIQggAigAASEKC0EAIQkCQAJAIAVBAnENAEEAIQsgCCECDAELIAhBAmohAiAILwAAIQsLAkACQCAFQQRxDQAgAiEIDAELIAJBAmohCCACLwAAIQkLAkACQCAFQQhxDQAgCCECDAELIAhBAmohAiAILwAAIQcLAkAgBUEQcUUNACADIAtB//8DcUEDdGovAQQhCwsCQCAFQSBxRQ0AIAMgCUH//wNxQQN0ai8BBCEJCyAEIAk7AQ4gBCALOwEMIAQgCjYCCCAEIAE2AgQgBCAANgIAAkAgAyAHQQN0aiIFKAIAIAQgBSgCBBEHAEUNAEEBIQUMAwsgB0EBaiEHCyACLQAAIgUNAAtBACEFCyAEQRBqJAAgBQv+AwEHfyMAQRBrIgMkAAJAAkACQAJAAkAgAkUNACACQQxsIgRBdGpBDG4hBSAEIQYgASEHAkADQCAGRQ0BIAdBCGohCCAGQXRqIQYgB0EMaiEHIAgoAgAiCCAFaiIFIAhPDQALQbyCwABBNUH0gsAAEFYAC0EAIQYgBUEASA0BAkACQCAFDQBBASEJDAELEMABQQEhBiAFQQEQpAEiCUUNAgtBACEHIANBADYCDCADIAk2AgggAUEIaigCACEGIAMgBTYCBCABQQRqKAIAIQgCQAJAAkAgBiAFTQ0AIANBBGpBACAGQQFBARArIAMoAgghCSADKAIMIQcMAQsgBkUNAQsgBkUNACAJIAdqIAggBvwKAAALIAUgByAGaiIGayEIAkAgAkEBRg0AIARBdGohBCABQRBqIQcgCSAGaiECA0AgCEUNBCAHQQRqKAIAIQYgBygCACEBIAJBLDoAACAIQX9qIgggBkkNBSACQQFqIQICQCAGRQ0AIAIgASAG/AoAAAsgB0EMaiEHIAggBmshCCACIAZqIQIgBEF0aiIEDQALCyAAIAMpAgQ3AgAgACAFIAhrNgIIDAQLIABBADYCCCAAQoCAgIAQNwIADAMLIAYgBRCIAQALQdiBwABBE0GsgsAAEFUAC0HYgcAAQRNBrILAABBVAAsgA0EQaiQAC4UEAQJ/IAAgAWohAgJAAkAgACgCBCIDQQFxDQAgA0ECcUUNASAAKAIAIgMgAWohAQJAIAAgA2siAEEAKALQoUBHDQAgAigCBEEDcUEDRw0BQQAgATYCyKFAIAIgAigCBEF+cTYCBCAAIAFBAXI2AgQgAiABNgIADAILIAAgAxAYCwJAAkACQAJAIAIoAgQiA0ECcQ0AIAJBACgC1KFARg0CIAJBACgC0KFARg0DIAIgA0F4cSIDEBggACADIAFqIgFBAXI2AgQgACABaiABNgIAIABBACgC0KFARw0BQQAgATYCyKFADwsgAiADQX5xNgIEIAAgAUEBcjYCBCAAIAFqIAE2AgALAkAgAUGAAkkNACAAIAEQGQ8LAkACQEEAKALAoUAiAkEBIAFBA3Z0IgNxDQBBACACIANyNgLAoUAgAUH4AXFBuJ/AAGoiASECDAELIAFB+AFxIgFBuJ/AAGohAiABQcCfwABqKAIAIQELIAIgADYCCCABIAA2AgwgACACNgIMIAAgATYCCA8LQQAgADYC1KFAQQBBACgCzKFAIAFqIgE2AsyhQCAAIAFBAXI2AgQgAEEAKALQoUBHDQFBAEEANgLIoUBBAEEANgLQoUAPC0EAIAA2AtChQEEAQQAoAsihQCABaiIBNgLIoUAgACABQQFyNgIEIAAgAWogATYCAA8LC9MDAgZ/AX4jAEEwayIBJAAgAUEANgIYIAFCgICAgBA3AhAgAUH8jsAANgIgIAFCoICAgAY3AiQgASABQRBqNgIcAkACQCAAIAFBHGoQHQ0AIAEgASgCGCIANgIIIAEgASkCECIHNwMAAkAgB6ciAiAAa0EJSw0AIAEgAEEKEDAgASgCACECIAEoAgghAAsgASgCBCIDIABqIgRBACkA8Y5ANwAAIARBAC8A+Y5AOwAIIAEgAEEKaiIENgIIIAFBHGoQkgEiBRCuASABKAIcIQYCQAJAAkAgASgCICIAIAIgBGtNDQAgASAEIAAQMCABKAIAIQIgASgCBCEDIAEoAgghBAwBCyAARQ0BCyAARQ0AIAMgBGogBiAA/AoAAAsgASAEIABqIgQ2AggCQCACIARrQQFLDQAgASAEQQIQMCABKAIEIQMgASgCCCEECyADIARqQYoUOwAAIAEgBEECaiIENgIIAkAgASgCACICIARNDQAgAyACQQEgBBCVASIDRQ0CCyADIAQQAgJAIABFDQAgBiAAQQEQmwELAkAgBUGECEkNACAFED4LIAFBMGokAA8LQaSPwABBNyABQS9qQZSPwABBqJDAABBMAAtBASAEEIgBAAukAwEEfyADQRB2IQQgAiEFAkACQAJAAkACQAJAAkACQCACQf8BcQ4EBwABAwcLQQAhBSAEQQFxRQ0BDAYLQQAhBSAEQQRxRQ0CDAULIARBBnFBBkYNBAtBACEFAkAgA0H//wNxIgNBywFKDQAgA0Gbf2oOAwQDBAILAkAgA0G0fmpBAk8NAAwECyADQbACRw0CDAMLAkACQCADQf//A3EiBkHLAUoNAAJAIAZBm39qDgMFAgUACyAGDQEMBAsCQCAGQbR+akECTw0ADAQLIAZBsAJGDQMLIANBgICACHFFDQFBASEFDAILIANFDQELQQAhB0ECIQUCQAJAAkAgAUH/AXEOBAACAQMAC0EAIARBf3NBAXEgAkH/AXFBA0YbIQcMAgtBACEHAkACQAJAIAJB/wFxQX9qDgMAAQIACyAEQX9zQQJxIQcLIARBf3NBBHEgB3IhBwsgBEF/c0EIcSAHciEHDAELQQAhBwJAAkAgAkH/AXFBf2oOAwABAgALIARBf3NBAnEhBwsgBEF/c0EEcSAHciEHCyAAIAc6AAEgACAFOgAAC+8CAQV/QQAhAgJAIAFBzf97IABBECAAQRBLGyIAa08NACAAQRAgAUELakF4cSABQQtJGyIDakEMahALIgFFDQAgAUF4aiECAkACQCAAQX9qIgQgAXENACACIQAMAQsgAUF8aiIFKAIAIgZBeHEgBCABakEAIABrcUF4aiIBQQAgACABIAJrQRBLG2oiACACayIBayEEAkAgBkEDcUUNACAAIAQgACgCBEEBcXJBAnI2AgQgACAEaiIEIAQoAgRBAXI2AgQgBSABIAUoAgBBAXFyQQJyNgIAIAIgAWoiBCAEKAIEQQFyNgIEIAIgARATDAELIAIoAgAhAiAAIAQ2AgQgACACIAFqNgIACwJAIAAoAgQiAUEDcUUNACABQXhxIgIgA0EQak0NACAAIAMgAUEBcXJBAnI2AgQgACADaiIBIAIgA2siA0EDcjYCBCAAIAJqIgIgAigCBEEBcjYCBCABIAMQEwsgAEEIaiECCyACC4QDAQZ/IwBBEGsiAyQAAkACQAJAAkACQAJAAkAgAkEBcUUNACACQQF2IQQMAQsgAS0AACIERQ0BQQAhBSABIQZBACEHA0AgBkEBaiEGAkACQCAEwEF/Sg0AAkAgBEH/AXFBgAFHDQAgBSAGLwAAIgRqIQUgBiAEakECaiEGDAILIAYgBEEDcUEIeCIIQQV0QYCAgIAEcSAIQQd0ckEddmogBEEBdkECcWogBEECdkECcWohBiAFRSAHciEHDAELIAYgBEH/AXEiBGohBiAFIARqIQULIAYtAAAiBA0AC0EAIQQgByAFQRBJcQ0AQQAhByAFQQF0IgRBAEgNBAsgBA0BC0EBIQZBACEEDAELEMABQQEhByAEQQEQpAEiBkUNAQsgA0EANgIIIAMgBjYCBCADIAQ2AgAgA0HAmcAAIAEgAhARRQ0BQeiZwABB1gAgA0EPakHYmcAAQYibwAAQTAALIAcgBBCIAQALIAAgAygCCDYCCCAAIAMpAgA3AgAgA0EQaiQAC4kDAQR/IAAoAgwhAgJAAkACQAJAIAFBgAJJDQAgACgCGCEDAkACQAJAIAIgAEcNACAAQRRBECAAKAIUIgIbaigCACIBDQFBACECDAILIAAoAggiASACNgIMIAIgATYCCAwBCyAAQRRqIABBEGogAhshBANAIAQhBSABIgJBFGogAkEQaiACKAIUIgEbIQQgAkEUQRAgARtqKAIAIgENAAsgBUEANgIACyADRQ0CAkACQCAAIAAoAhxBAnRBqJ7AAGoiASgCAEYNACADKAIQIABGDQEgAyACNgIUIAINAwwECyABIAI2AgAgAkUNBAwCCyADIAI2AhAgAg0BDAILAkAgAiAAKAIIIgRGDQAgBCACNgIMIAIgBDYCCA8LQQBBACgCwKFAQX4gAUEDdndxNgLAoUAPCyACIAM2AhgCQCAAKAIQIgFFDQAgAiABNgIQIAEgAjYCGAsgACgCFCIBRQ0AIAIgATYCFCABIAI2AhgPCw8LQQBBACgCxKFAQX4gACgCHHdxNgLEoUALxwIBBH9BACECAkAgAUEIdiIDRQ0AQR8hAiABQYCAgAhPDQAgAUEmIANnIgJrdkEBcSACQQF0ckE+cyECCyAAQgA3AhAgACACNgIcIAJBAnRBqJ7AAGohAwJAQQAoAsShQEEBIAJ0IgRxDQAgAyAANgIAIAAgAzYCGCAAIAA2AgwgACAANgIIQQBBACgCxKFAIARyNgLEoUAPCwJAAkACQCADKAIAIgQoAgRBeHEgAUcNACAEIQIMAQsgAUEAQRkgAkEBdmsgAkEfRht0IQMDQCAEIANBHXZBBHFqIgUoAhAiAkUNAiADQQF0IQMgAiEEIAIoAgRBeHEgAUcNAAsLIAIoAggiAyAANgIMIAIgADYCCCAAQQA2AhggACACNgIMIAAgAzYCCA8LIAVBEGogADYCACAAIAQ2AhggACAANgIMIAAgADYCCAu6AgIHfwF+IwBBIGsiAyQAIAIgAWsiBEEDdiIFQQxsIQZBACEHAkAgBEHQqtWqBUsNAEEAIQQCQAJAIAYNAEEEIQhBACEJDAELEMABQQQhByAFIQkgBkEEEKQBIghFDQELAkAgASACRg0AQQGtQiCGIANBFGqthCEKIAghAiAFIQQDQCADIAE2AhQgAyAKNwMYIANBCGpBrIbAACADQRhqEBcgAiADKAIQNgIIIAIgAykCCDcCACACQQxqIQIgAUEIaiEBIARBf2oiBA0ACyAFIQQLIAAgCCAEEBICQCAERQ0AIAghAgNAAkAgAigCACIBRQ0AIAJBBGooAgAgAUEBEJsBCyACQQxqIQIgBEF/aiIEDQALCwJAIAlFDQAgCCAJQQxsQQQQmwELIANBIGokAA8LIAcgBhCIAQAL1QIBBn8jAEEQayIAJAACQEEAKAL0nUANAEEAQX82AvSdQAJAAkACQAJAAkBBACgCgJ5AIgFBACgC/J1AIgJHDQAgAUEAKAL4nUAiAkcNASABQYABIAFBgAFLGyIDIQXQbyAF/A8BIgJBf0cNAgwFCyABIAJPDQRBACEDQQAoAuCdQCABQQJ0aigCACECDAMLIAEgAk8NA0EAKALgnUAhAgwBCwJAAkBBACgChJ5AIgQNAEEAIAI2AoSeQAwBCyAEIAFqIAJHDQMLIABBBGogAUEAKALgnUAgAyABaiIDQQQQKiAAKAIEQQFGDQJBACAAKAIIIgI2AuCdQEEAIAM2AvidQAsgAiABQQJ0aiABQQFqIgI2AgBBACACNgL8nUBBACgC9J1AQQFqIQMLQQAgAjYCgJ5AQQAgAzYC9J1AQQAoAoSeQCECIABBEGokACACIAFqDwsAC6cCAQd/IwBBEGsiAiQAQQohAyAAKAIAIgQhBQJAIARB6AdJDQBBCiEDIAQhBQNAIAJBBmogA2oiBkF8aiAFIgAgAEGQzgBuIgVBkM4AbGsiB0H//wNxQeQAbiIIQQF0LwDQm0A7AAAgBkF+aiAHIAhB5ABsa0H//wNxQQF0LwDQm0A7AAAgA0F8aiEDIABB/6ziBEsNAAsLAkACQCAFQQlLDQAgBSEADAELIAJBBmogA0F+aiIDaiAFIAVB//8DcUHkAG4iAEHkAGxrQf//A3FBAXQvANCbQDsAAAsCQAJAIARFDQAgAEUNAQsgAkEGaiADQX9qIgNqIABBAXQtANGbQDoAAAsgAUEBQQFBACACQQZqIANqQQogA2sQDyEDIAJBEGokACADC8kCAgV/AX4jAEEwayICJABBASEDAkAgAUGsmMAAQQwQkAENACABKAIEIQQgASgCACEFIAIgACgCCCIGKQIANwIIIAJBP61CIIYiByAGQQxqrYQ3AyAgAiAHIAZBCGqthDcDGCACQcAArUIghiACQQhqrYQ3AxAgBSAEQaSYwAAgAkEQahARDQAgAkEQaiAAKAIAIgYgACgCBCgCDCIFEQYAQQQhACAGIQQCQAJAIAIpAxBC7bqtts2F1PXjAIUgAikDGEL4gpm9le7Gxbl/hYRQDQAgAkEQaiAGIAURBgAgAikDEEKVxPKqxabVg1SFIAIpAxhC0/C1jZiK/NF3hYRCAFINASAGQQRqIQRBCCEACyAGIABqKAIAIQAgBCgCACEGIAFBuJjAAEECEJABDQEgASAGIAAQkAENAQtBACEDCyACQTBqJAAgAwulAgEGfyAAKAIIIQICQAJAIAFBgAFPDQBBASEDDAELAkAgAUGAEE8NAEECIQMMAQtBA0EEIAFBgIAESRshAwsgAiEEAkAgAyAAKAIAIAJrTQ0AIAAgAiADQQFBARAsIAAoAgghBAsgACgCBCAEaiEEAkACQCABQYABSQ0AIAFBP3FBgH9yIQUgAUEGdiEGAkAgAUGAEE8NACAEIAU6AAEgBCAGQcABcjoAAAwCCyABQQx2IQcgBkE/cUGAf3IhBgJAIAFB//8DSw0AIAQgBToAAiAEIAY6AAEgBCAHQeABcjoAAAwCCyAEIAU6AAMgBCAGOgACIAQgB0E/cUGAf3I6AAEgBCABQRJ2QXByOgAADAELIAQgAToAAAsgACADIAJqNgIIQQALoQIBBn8gACgCCCECAkACQCABQYABTw0AQQEhAwwBCwJAIAFBgBBPDQBBAiEDDAELQQNBBCABQYCABEkbIQMLIAIhBAJAIAMgACgCACACa00NACAAIAIgAxAwIAAoAgghBAsgACgCBCAEaiEEAkACQCABQYABSQ0AIAFBP3FBgH9yIQUgAUEGdiEGAkAgAUGAEE8NACAEIAU6AAEgBCAGQcABcjoAAAwCCyABQQx2IQcgBkE/cUGAf3IhBgJAIAFB//8DSw0AIAQgBToAAiAEIAY6AAEgBCAHQeABcjoAAAwCCyAEIAU6AAMgBCAGOgACIAQgB0E/cUGAf3I6AAEgBCABQRJ2QXByOgAADAELIAQgAToAAAsgACADIAJqNgIIQQALoQIBBn8gACgCCCECAkACQCABQYABTw0AQQEhAwwBCwJAIAFBgBBPDQBBAiEDDAELQQNBBCABQYCABEkbIQMLIAIhBAJAIAMgACgCACACa00NACAAIAIgAxAxIAAoAgghBAsgACgCBCAEaiEEAkACQCABQYABSQ0AIAFBP3FBgH9yIQUgAUEGdiEGAkAgAUGAEE8NACAEIAU6AAEgBCAGQcABcjoAAAwCCyABQQx2IQcgBkE/cUGAf3IhBgJAIAFB//8DSw0AIAQgBToAAiAEIAY6AAEgBCAHQeABcjoAAAwCCyAEIAU6AAMgBCAGOgACIAQgB0E/cUGAf3I6AAEgBCABQRJ2QXByOgAADAELIAQgAToAAAsgACADIAJqNgIIQQAL8gEBBH8jAEEQayIDJAAgAyABNgIMIANBDGoQfyEEIANBDGoQfiEFQQAhAQJAIABBA3EiAEEDRg0AIAVBdGpBe3EhBkEBIQECQAJAAkACQEG5BiAEQQF0diIFQR50QR51QQBIDQAgBUEDcQ4CBAEECyAAQQJGDQFBACEBDAMLQQAhAQJAAkAgAC0Az4NAQX9qDgIAAQQLQQBBAiAGGyEBDAMLIAYNAgwBCwJAAkAgBkUNAAJAIAINAEEAIQEMBAtBACEBIARBAUYNAQwDCyAEQQFHDQFBACEBIAJFDQILQQMhAQwBC0ECIQELIANBEGokACABC+wBAQV/IwBBEGsiAiQAAkACQCAALwEAIgBB6AdJDQBBASEDIAIgACAAQZDOAG4iBEGQzgBsayIFQf//A3FB5ABuIgZBAXQvANCbQDsADCACIAUgBkHkAGxrQf//A3FBAXQvANCbQDsADgwBC0EFIQMgACEEIABBCkkNACACIAAgAEHkAG4iBEHkAGxrQf//A3FBAXQvANCbQDsADkEDIQMLAkACQCAARQ0AIARFDQELIAJBC2ogA0F/aiIDaiAEQQF0LQDRm0A6AAALIAFBAUEBQQAgAkELaiADakEFIANrEA8hACACQRBqJAAgAAvcAQEBfxDAAQJAQTBBBBCkASICRQ0AIAIgASkCKDcCKCACIAEpAiA3AiAgAiABKQIYNwIYIAIgASkCEDcCECACIAEpAgg3AgggAiABKQIANwIAIAAgAkEEEBICQCACKAIAIgFFDQAgAkEEaigCACABQQEQmwELAkAgAigCDCIBRQ0AIAJBEGooAgAgAUEBEJsBCwJAIAIoAhgiAUUNACACQRxqKAIAIAFBARCbAQsCQCACKAIkIgFFDQAgAkEoaigCACABQQEQmwELIAJBMEEEEJsBDwtBBEEwEIgBAAvuAQICfwF+IwBBMGsiAiQAAkAgASgCAEGAgICAeEcNACABKAIMIQMgAkEANgIsIAJCgICAgBA3AiQgAkEkakG0lcAAIAMoAgAiAygCACADKAIEEBEaIAIgAigCLCIDNgIgIAIgAikCJCIENwMYIAEgAzYCCCABIAQ3AgALIAEoAgghAyABQQA2AgggASkCACEEIAFCgICAgBA3AgAgAiADNgIQIAIgBDcDCBDAAQJAQQxBBBCkASIBDQBBBEEMEKkBAAsgASACKAIQNgIIIAEgAikDCDcCACAAQbyYwAA2AgQgACABNgIAIAJBMGokAAu9AQEBfyMAQRBrIgYkAAJAAkAgAUUNACAGQQRqIAEgAyAEIAUgAigCEBENAAJAAkAgBigCBCIFIAYoAgwiAUsNACAGKAIIIQUMAQsgBUECdCEDIAYoAgghBAJAIAENAEEEIQUgBCADQQQQmwEMAQsgBCADQQQgAUECdCICEJUBIgVFDQILIAAgATYCBCAAIAU2AgAgBkEQaiQADwtBACAFEIkBQQAgAxCJAUGok8AAQTIQpgEAC0EEIAIQiAEAC9gBAQJ/IwBBIGsiBSQAAkACQAJAAkACQEEBEFJB/wFxDgMEAQABC0EAKAKYnkAiBkF/TA0DQQAgBkEBajYCmJ5AQQAoApyeQEUNASAFQQhqIAAgASgCFBEGACAFIAQ6AB0gBSADOgAcIAUgAjYCGCAFIAUpAwg3AhBBACgCnJ5AIAVBEGpBACgCoJ5AKAIUEQYADAILIAUgACABKAIYEQYADAILQYCAgIB4IAUQhAELQQBBACgCmJ5AQX9qNgKYnkBBAEEAOgCQnkAgA0UNACAAIAEQngEACwALtAEBAn8jAEEQayIFJAACQAJAIAFFDQAgBUEEaiABIAMgBCACKAIQEQsAAkACQCAFKAIEIgMgBSgCDCIBSw0AIAUoAgghAwwBCyADQQJ0IQQgBSgCCCECAkAgAQ0AQQQhAyACIARBBBCbAQwBCyACIARBBCABQQJ0IgYQlQEiA0UNAgsgACABNgIEIAAgAzYCACAFQRBqJAAPC0EAIAMQiQFBqJPAAEEyEKYBAAtBBCAGEIgBAAutAQICfwF+QQEhBkEEIQcCQAJAIAWtIAOtfiIIQiCIp0UNAEEAIQMMAQsCQCAIpyIDQYCAgIB4IARrTQ0AQQAhAwwBCwJAAkACQAJAIAFFDQAgAiAFIAFsIAQgAxCVASEHDAELAkAgAw0AIAQhBwwCCxDAASADIAQQpAEhBwsgBw0AIAAgBDYCBAwBCyAAIAc2AgRBACEGC0EIIQcLIAAgB2ogAzYCACAAIAY2AgALrQECAn8BfkEBIQZBBCEHAkACQCAFrSADrX4iCEIgiKdFDQBBACEDDAELAkAgCKciA0GAgICAeCAEa00NAEEAIQMMAQsCQAJAAkACQCABRQ0AIAIgBSABbCAEIAMQlQEhBwwBCwJAIAMNACAEIQcMAgsQwAEgAyAEEKQBIQcLIAcNACAAIAQ2AgQMAQsgACAHNgIEQQAhBgtBCCEHCyAAIAdqIAM2AgAgACAGNgIAC6oBAgJ/AX5BASEFQQQhBgJAAkAgBK0gA61+IgdCIIinRQ0AQQAhAwwBCwJAIAenIgNB/P///wdNDQBBACEDDAELAkACQAJAAkAgAUUNACACIAQgAWxBBCADEJUBIQYMAQsCQCADDQBBBCEGDAILEMABIANBBBCkASEGCyAGDQAgAEEENgIEDAELIAAgBjYCBEEAIQULQQghBgsgACAGaiADNgIAIAAgBTYCAAuXAQEBfyMAQRBrIgUkAAJAIAIgAWoiASACTw0AQQBBABCIAQALIAVBBGogACgCACICIAAoAgQgASACQQF0IgIgASACSxsiAkEIQQQgBEEBRhsiASACIAFLGyICIAMgBBAoAkAgBSgCBEEBRw0AIAUoAgggBSgCDBCIAQALIAUoAgghBCAAIAI2AgAgACAENgIEIAVBEGokAAuXAQEBfyMAQRBrIgUkAAJAIAIgAWoiASACTw0AQQBBABCIAQALIAVBBGogACgCACICIAAoAgQgASACQQF0IgIgASACSxsiAkEIQQQgBEEBRhsiASACIAFLGyICIAMgBBApAkAgBSgCBEEBRw0AIAUoAgggBSgCDBCIAQALIAUoAgghBCAAIAI2AgAgACAENgIEIAVBEGokAAuiAQEDfyMAQRBrIgEkACABIABBeGoiAjYCDAJAAkACQAJAIAAtAAwOBAADAQMACwJAIAAoAgBB/////wdPDQAgACgCBEUNAyACIAIoAgBBAWoiAzYCACADRQ0CIABBAToADCAAEL8BDAMLQdSUwAAQZgALIABBAzoADAwBCwALIAIgAigCAEF/aiIANgIAAkAgAA0AIAFBDGoQOwsgAUEQaiQAC6MBAQJ/AkACQCABRQ0AIAFBAnQhAgNAAkAgACgCACIBQYQISQ0AIAHQbyYBQQAoAvSdQA0DQQBBfzYC9J1AIAFBACgChJ5AIgNJDQMgASADayIBQQAoAvydQE8NA0EAKALgnUAgAUECdGpBACgCgJ5ANgIAQQAgATYCgJ5AQQBBACgC9J1AQQFqNgL0nUALIABBBGohACACQXxqIgINAAsLDwsAC5cBAQJ/IwBBEGsiBCQAIAQgAjYCDCAEQQxqEK8BIQIgBEEMahCdASEFIARBCGogAEEDcS0Az4NAIAFBA3EtAM+DQCADQRB0QYCA/AdxIAJB//8DcXJBgICACEEAIAUbchAVAkACQAJAIAQtAAgiAg4DAgABAgtBASECDAELIAQtAAlBAnRBAnJB/gFxIQILIARBEGokACACC4kBAQF/IwBBEGsiAyQAAkAgAiABaiIBIAJPDQBBAEEAEIgBAAsgA0EEaiAAKAIAIgIgACgCBCABIAJBAXQiAiABIAJLGyICQQggAkEISxsiAhA6AkAgAygCBEEBRw0AIAMoAgggAygCDBCIAQALIAMoAgghASAAIAI2AgAgACABNgIEIANBEGokAAuJAQEBfyMAQRBrIgMkAAJAIAIgAWoiASACTw0AQQBBABCIAQALIANBBGogACgCACICIAAoAgQgASACQQF0IgIgASACSxsiAkEIIAJBCEsbIgIQMgJAIAMoAgRBAUcNACADKAIIIAMoAgwQiAEACyADKAIIIQEgACACNgIAIAAgATYCBCADQRBqJAALhwEAAkACQCADQQBODQBBASEBQQQhAkEAIQMMAQsCQAJAAkACQCABRQ0AIAIgAUEBIAMQlQEhAQwBCwJAIAMNAEEBIQEMAgsQwAEgA0EBEKQBIQELIAENAEEBIQEgAEEBNgIEDAELIAAgATYCBEEAIQELQQghAgsgACACaiADNgIAIAAgATYCAAuAAQEBfyMAQRBrIgUkAAJAIAFFDQAgBUEIaiABIAMgBCACKAIQEQsAIAAgBSgCCCIEQQJGIgE2AgggACAFKAIMIgNBACABGzYCBCAAQQAgA0GACCAEQQFxGyABGzYCACAFQRBqJAAPC0EAIAQQiQFBACADEIkBQaiTwABBMhCmAQALkwECAn8BfiMAQSBrIgIkAAJAIAEoAgBBgICAgHhHDQAgASgCDCEDIAJBADYCHCACQoCAgIAQNwIUIAJBFGpBtJXAACADKAIAIgMoAgAgAygCBBARGiACIAIoAhwiAzYCECACIAIpAhQiBDcDCCABIAM2AgggASAENwIACyAAQbyYwAA2AgQgACABNgIAIAJBIGokAAt7AQF/IwBBEGsiBiQAAkAgAUUNACAGQQhqIAEgAyAEIAUgAigCEBENACAGKAIMIQEgACAGKAIIIgQ2AgggACABQQAgBEEBcSIEGzYCBCAAQQAgASAEGzYCACAGQRBqJAAPC0EAIAQQiQFBACADEIkBQaiTwABBMhCmAQALeQEBfyMAQRBrIgUkAAJAIAFFDQAgBUEIaiABIAMgBCACKAIQEQsAIAUoAgwhASAAIAUoAggiBDYCCCAAIAFBACAEQQFxIgQbNgIEIABBACABIAQbNgIAIAVBEGokAA8LQQAgBBCJAUEAIAMQiQFBqJPAAEEyEKYBAAuIAQEDfyMAQRBrIgEkAAJAIAAoAgAiAigCBCIDQQFxRQ0AIAIoAgAhAiABIANBAXY2AgQgASACNgIAIAFBzJXAACAAKAIEIAAoAggiAC0ACCAALQAJECYACyABQYCAgIB4NgIAIAEgADYCDCABQeiVwAAgACgCBCAAKAIIIgAtAAggAC0ACRAmAAuUAQEBfwJAAkACQEEAKAKknkBB/////wdxRQ0AELQBRQ0BC0EAKAKYnkANAUEAKAKgnkAhAkEAIAE2AqCeQEEAKAKcnkAhAUEAIAA2ApyeQAJAIAFFDQACQCACKAIAIgBFDQAgASAAEQQACyACKAIEIgBFDQAgASAAIAIoAggQmwELDwtB0JfAAEHpAEGEmMAAEFULAAtyAQF/IwBBEGsiBSQAAkAgAUUNACAFQQhqIAEgAyAEIAIoAhARCwAgBSgCDCEBIAAgBSgCCCIDNgIIIAAgAUEAIANBAXEiAxs2AgQgAEEAIAEgAxs2AgAgBUEQaiQADwtBACADEIkBQaiTwABBMhCmAQALcwACQCADQQBIDQACQAJAIAFFDQAgAiABQQEgAxCVASEBDAELEMABIANBARCkASEBCwJAIAENACAAIAM2AgggAEEBNgIEIABBATYCAA8LIAAgAzYCCCAAIAE2AgQgAEEANgIADwsgAEEANgIEIABBATYCAAtxAQN/AkAgACgCACIAQQxqKAIAIgFFDQACQCAAQRBqKAIAIgIoAgAiA0UNACABIAMRBAALIAIoAgQiA0UNACABIAMgAigCCBCbAQsCQCAAQX9GDQAgACAAKAIEQX9qIgE2AgQgAQ0AIABBGEEEEJsBCwtrAQF/IwBBEGsiBSQAAkAgAUUNACAFQQhqIAEgAyAEIAIoAhARCwAgBSgCDCEBIAAgBSgCCCIENgIEIAAgAUEAIARBAXEbNgIAIAVBEGokAA8LQQAgBBCJAUEAIAMQiQFBqJPAAEEyEKYBAAtsAQF/IwBBEGsiBSQAAkAgAUUNACAFQQhqIAEgAyAEIAIoAhARCwAgACAFLQAIIgE2AgggACAFKAIMQQAgARs2AgQgAEEAIAUtAAkgARs2AgAgBUEQaiQADwtBACADEIkBQaiTwABBMhCmAQALfAEBfwJAAkAgAEGECEkNACAA0G8mAUEAKAL0nUANAUEAQX82AvSdQCAAQQAoAoSeQCIBSQ0BIAAgAWsiAEEAKAL8nUBPDQFBACgC4J1AIABBAnRqQQAoAoCeQDYCAEEAIAA2AoCeQEEAQQAoAvSdQEEBajYC9J1ACw8LAAtqAQF/IwBBEGsiBCQAAkAgAUUNACAEQQhqIAEgAyACKAIQEQkAIAAgBC0ACCIBNgIIIAAgBCgCDEEAIAEbNgIEIABBACAELQAJIAEbNgIAIARBEGokAA8LQQAgAxCJAUGok8AAQTIQpgEAC2ABAn8CQAJAIAJBEHYgAkH//wNxQQBHaiICQAAiA0F/Rw0AQQAhAkEAIQQMAQsgAkEQdCIEQXBqIAQgA0EQdCICQQAgBGtGGyEECyAAQQA2AgggACAENgIEIAAgAjYCAAtmAQF/IwBBEGsiBiQAAkAgAUUNACAGQQhqIAEgAyAEIAUgAigCEBENACAGKAIMIQEgACAGKAIIIgU2AgQgACABQQAgBUEBcRs2AgAgBkEQaiQADwtBACAFEIkBQaiTwABBMhCmAQALZgEBfyMAQRBrIgYkAAJAIAFFDQAgBkEIaiABIAMgBCAFIAIoAhARFgAgBigCDCEBIAAgBigCCCIFNgIEIAAgAUEAIAVBAXEbNgIAIAZBEGokAA8LQQAgBRCJAUGok8AAQTIQpgEAC2YBAX8jAEEQayIGJAACQCABRQ0AIAZBCGogASADIAQgBSACKAIQERgAIAYoAgwhASAAIAYoAggiBTYCBCAAIAFBACAFQQFxGzYCACAGQRBqJAAPC0EAIAUQiQFBqJPAAEEyEKYBAAtmAQF/IwBBEGsiBiQAAkAgAUUNACAGQQhqIAEgAyAEIAUgAigCEBEUACAGKAIMIQEgACAGKAIIIgU2AgQgACABQQAgBUEBcRs2AgAgBkEQaiQADwtBACAFEIkBQaiTwABBMhCmAQALZgEBfyMAQRBrIgYkAAJAIAFFDQAgBkEIaiABIAMgBCAFIAIoAhARDQAgBigCDCEBIAAgBigCCCIFNgIEIAAgAUEAIAVBAXEbNgIAIAZBEGokAA8LQQAgBRCJAUGok8AAQTIQpgEAC2YBAX8jAEEQayIGJAACQCABRQ0AIAZBCGogASADIAQgBSACKAIQEQ0AIAYoAgwhASAAIAYoAggiBTYCBCAAIAFBACAFQQFxGzYCACAGQRBqJAAPC0EAIAUQiQFBqJPAAEEyEKYBAAtkAQF/IwBBEGsiBSQAAkAgAUUNACAFQQhqIAEgAyAEIAIoAhARCwAgBSgCDCEBIAAgBSgCCCIDNgIEIAAgAUEAIANBAXEbNgIAIAVBEGokAA8LQQAgAxCJAUGok8AAQTIQpgEAC2UBAX8jAEEQayIDJAACQCABDQBBqJPAAEEyEKYBAAsgA0EIaiABIAIoAhARBgAgAygCDCEBIAAgAygCCCICNgIIIAAgAUEAIAJBAXEiAhs2AgQgAEEAIAEgAhs2AgAgA0EQaiQAC2IBAX8jAEEQayIEJAACQCABRQ0AIARBCGogASADIAIoAhARCQAgBCgCDCEBIAAgBCgCCCIDNgIEIAAgAUEAIANBAXEbNgIAIARBEGokAA8LQQAgAxCJAUGok8AAQTIQpgEAC2wBAX8CQAJAAkACQAJAIAAtAAwOBAABAwEACyAAKAIAQf////8HTw0BIAAoAgRFDQAgAEF4aiIBIAEoAgBBAWoiATYCACABRQ0DIABBAToADCAAEL8BCw8LQdSUwAAQZgALIABBAzoADA8LAAtiAQJ/AkACQCAAQXxqKAIAIgNBeHEiBEEEQQggA0EDcSIDGyABakkNAAJAIANFDQAgBCABQSdqSw0CCyAAEA4PC0HPlsAAQS5BgJfAABCKAQALQZCXwABBLkHAl8AAEIoBAAtbAQF/IwBBIGsiBSQAIAUgATYCBCAFIAA2AgAgBSADNgIMIAUgAjYCCCAFQdgArUIghiAFQQhqrYQ3AxggBUHXAK1CIIYgBa2ENwMQQcqbwAAgBUEQaiAEEFUAC1oBAX8CQAJAAkAgAiAAKAIAIAAoAggiA2tNDQAgACADIAJBAUEBECwgACgCCCEDDAELIAJFDQELIAJFDQAgACgCBCADaiABIAL8CgAACyAAIAMgAmo2AghBAAt5AQF/AkACQAJAAkACQEEALQDknUAOBAACBAEAC0EAQQI6AOSdQCAALQAAIQEgAEEAOgAAIAFFDQJBAUGAgMAAEDhBAEEDOgDknUALDwtBmIDAAEHVAEG0hMAAEFUAC0HIgcAAEKIBAAtBwoDAAEHxAEG0hMAAEFUAC1YBAX8CQAJAAkAgAiAAKAIAIAAoAggiA2tNDQAgACADIAIQMCAAKAIIIQMMAQsgAkUNAQsgAkUNACAAKAIEIANqIAEgAvwKAAALIAAgAyACajYCCEEAC1YBAX8CQAJAAkAgAiAAKAIAIAAoAggiA2tNDQAgACADIAIQMSAAKAIIIQMMAQsgAkUNAQsgAkUNACAAKAIEIANqIAEgAvwKAAALIAAgAyACajYCCEEAC0kBA38jAEEQayIBJAAgAUEIahAKIAEoAgwhAiAAIAEoAghBAXEiAzYCCCAAIAJBACADGzYCBCAAQQAgAiADGzYCACABQRBqJAALUgECf0EAIQFBAEEAKAKknkAiAkEBajYCpJ5AAkAgAkEASA0AQQEhAUEALQCQnkANAEEAIAA6AJCeQEEAQQAoAoyeQEEBajYCjJ5AQQIhAQsgAQs9AQJ/IwBBEGsiASQAIABBeGoiACAAKAIAQX9qIgI2AgAgASAANgIMAkAgAg0AIAFBDGoQOwsgAUEQaiQAC0oBAn8gASgCBCECIAEoAgAhAxDAAQJAQQhBBBCkASIBDQBBBEEIEKkBAAsgASACNgIEIAEgAzYCACAAQZSYwAA2AgQgACABNgIACzsBAX8jAEEgayIDJAAgAyABNgIQIAMgADYCDCADQQE7ARwgAyACNgIYIAMgA0EMajYCFCADQRRqEHYACzoBAX8jAEEQayIDJAAgAyABNgIEIAMgADYCACADQdcArUIghiADrYQ3AwhBnZvAACADQQhqIAIQVQALPQACQCAARQ0AIAAgAiADIAQgBSABKAIQEQ4ADwtBACAFEIkBQQAgAxCJAUEAIAIQiQFBqJPAAEEyEKYBAAs2AAJAIAFpQQFHDQAgAEGAgICAeCABa0sNAAJAIABFDQAQwAEgACABEKQBIgFFDQELIAEPCwALOwACQCAARQ0AIAAgAiADIAQgASgCEBELAA8LQQAgBBCJAUEAIAMQiQFBACACEIkBQaiTwABBMhCmAQALQAEBfyABIAIQiwEhAkEAKALwnUAhAUEAKALsnUAhA0EAQgA3AuydQCAAIAEgAiADQQFGIgMbNgIEIAAgAzYCAAtBAAJAIAAoAgBBgICAgHhGDQAgASAAKAIEIAAoAggQkAEPCyABKAIAIAEoAgQgACgCDCgCACIAKAIAIAAoAgQQEQs5AAJAIAJBgIDEAEYNACAAIAIgASgCEBEHAEUNAEEBDwsCQCADDQBBAA8LIAAgAyAEIAEoAgwRCgALNgEBfwJAIABFDQACQCABKAIAIgJFDQAgACACEQQACyABKAIEIgJFDQAgACACIAEoAggQmwELCy8AAkAgA2lBAUcNACABQYCAgIB4IANrSw0AIAAgASADIAIQlQEiA0UNACADDwsACzEBAX8jAEEQayIAJAACQEEALQDknUBBA0YNACAAQQE6AA8gAEEPahBOCyAAQRBqJAALNAACQCAARQ0AIAAgAiADIAQgASgCEBELAA8LQQAgBBCJAUEAIAIQiQFBqJPAAEEyEKYBAAs0AAJAIABFDQAgACACIAMgBCABKAIQEQwADwtBACADEIkBQQAgAhCJAUGok8AAQTIQpgEACzQAAkAgAEUNACAAIAIgAyAEIAEoAhARDAAPC0EAIAQQiQFBACACEIkBQaiTwABBMhCmAQALNAACQCAARQ0AIAAgAiADIAQgASgCEBEMAA8LQQAgBBCJAUEAIAIQiQFBqJPAAEEyEKYBAAsyAAJAIABFDQAgACACIAMgASgCEBEJAA8LQQAgAxCJAUEAIAIQiQFBqJPAAEEyEKYBAAsyAAJAIABFDQAgACACIAMgASgCEBEKAA8LQQAgAxCJAUEAIAIQiQFBqJPAAEEyEKYBAAssAQF/IwBBEGsiASQAIAFB1gCtQiCGIAFBD2qthDcDAEGdm8AAIAEgABBVAAstAQF/IwNBAWsiBCQDIAAgASAEIAImASAEIAMQLyAE0G9BAfwRASAEQQFqJAMLMQEBfyABQXhqIgIgAigCAEEBaiICNgIAAkAgAg0AAAsgACABNgIEIABB3JPAADYCAAsrAQF/IwNBAWsiAyQDIAAgAyABJgEgAyACECEgA9BvQQH8EQEgA0EBaiQDCy0AAkAgAEUNACAAIAIgAyAEIAEoAhARDAAPC0EAIAQQiQFBqJPAAEEyEKYBAAstAAJAIABFDQAgACACIAMgBCABKAIQEQsADwtBACAEEIkBQaiTwABBMhCmAQALLQACQCAARQ0AIAAgAiADIAQgASgCEBEMAA8LQQAgBBCJAUGok8AAQTIQpgEACy0AAkAgAEUNACAAIAIgAyAEIAEoAhARHAAPC0EAIAQQiQFBqJPAAEEyEKYBAAstAAJAIABFDQAgACACIAMgBCABKAIQER0ADwtBACAEEIkBQaiTwABBMhCmAQALLQACQCAARQ0AIAAgAiADIAQgASgCEBELAA8LQQAgBBCJAUGok8AAQTIQpgEACy0AAkAgAEUNACAAIAIgAyAEIAEoAhARGwAPC0EAIAQQiQFBqJPAAEEyEKYBAAstAAJAIABFDQAgACACIAMgBCABKAIQEQwADwtBACAEEIkBQaiTwABBMhCmAQALLQACQCAARQ0AIAAgAiADIAQgASgCEBEfAA8LQQAgBBCJAUGok8AAQTIQpgEACy0AAkAgAEUNACAAIAIgAyAEIAEoAhARCwAPC0EAIAQQiQFBqJPAAEEyEKYBAAstAAJAIABFDQAgACACIAMgBCABKAIQER4ADwtBACAEEIkBQaiTwABBMhCmAQALLQACQCAARQ0AIAAgAiADIAQgASgCEBEgAA8LQQAgBBCJAUGok8AAQTIQpgEACy0CAX8BfiMAQRBrIgEkACAAKQIAIQIgASAANgIMIAEgAjcCBCABQQRqELIBAAsrAAJAIABFDQAgACACIAMgASgCEBEKAA8LQQAgAhCJAUGok8AAQTIQpgEACysAAkAgAEUNACAAIAIgAyABKAIQEQkADwtBACACEIkBQaiTwABBMhCmAQALKwACQCAARQ0AIAAgAiADIAEoAhARCgAPC0EAIAIQiQFBqJPAAEEyEKYBAAspAAJAIABFDQAgACACIAEoAhARBwAPC0EAIAIQiQFBqJPAAEEyEKYBAAspAAJAIABFDQAgACACIAEoAhARBwAPC0EAIAIQiQFBqJPAAEEyEKYBAAsnAQF/IwBBEGsiACQAIAAQUSAAKAIAIAAoAgQgACgCCCAAQRBqJAALJAEBfyMAQRBrIgIkACACIAE2AgwgAiAANgIIIAJBCGoQsQEACyYAAkAgACgCABC2ASIAQRNJDQBBuJDAAEH/AUGYk8AAEFUACyAACyYAAkAgACgCABC3ASIAQQVJDQBBuJDAAEH/AUGcksAAEFUACyAACyMAAkAgAC0AAA0AIAFBmJ3AAEEFEBAPCyABQZ2dwABBBBAQCx8BAX8CQCAAKAIAIgFBAUgNACAAKAIEIAFBARCbAQsLHgAgACgCACAAKAIEQQAoApSeQCIAQT4gABsRBgAACx0BAX8CQCAAKAIAIgFFDQAgACgCBCABQQEQmwELCyAAAkAgAEGAgICAeHJBgICAgHhGDQAgASAAQQEQmwELCx0BAX8CQCAAKAIAIgFFDQAgACgCBCABQQEQmwELCxcAAkAgAUEJSQ0AIAEgABAWDwsgABALCx0BAX8CQCAAKAIAIgFFDQAgACgCBCABQQEQmwELCxYAAkAgAEUNACAAIAEQqQEACxCgAQALFQACQCAADQAgAUGECEkNACABED4LCxEAIAAgAUEBdEEBciACEFUACxgCAX8BbyAAIAEQByEDEBsiAiADJgEgAgsWACAAKAIAIgAoAgAgACgCBCABEK0BCxMAAkAgAUUNACAAIAEgAhCbAQsLGgAgAEEAKQKclkA3AgggAEEAKQKUlkA3AgALGgAgAEEAKQKMlkA3AgggAEEAKQKElkA3AgALFgAgACgCACABIAIgACgCBCgCDBEKAAsUACAAKAIAIAEgACgCBCgCDBEHAAsUAgF/AW8QACEBEBsiACABJgEgAAsRACAAKAIEIAAoAgggARCtAQsRACAAKAIAIAAoAgQgARCtAQsNACAAIAEgAiADEA0PCxQAQQAgADYC8J1AQQBBATYC7J1ACxEAIAAoAgAgACgCBCABEK0BCxMAIABBlJjAADYCBCAAIAE2AgALEQAgASAAKAIAIAAoAgQQkAELEAAgASAAKAIAIAAoAgQQEAsLACAAIAEgAhBLDwsPACAAQfyOwAAgASACEBELDQAgACgCABC4AUEARwsLACAAIAEQvQEaAAsPACAAQbSVwAAgASACEBELEQBBnZnAAEEjQbCZwAAQVQALDwAgAEHAmcAAIAEgAhARCw8AQZ+bwABBKyAAEIoBAAsLACAAKAIAIAEQIgsKACAAIAEQhgEPCw4AIAFB7I7AAEEFEJABCwoAIAAgARCwAQALCQAgASAAEH0ACwwAIAAgASkCADcDAAsKACABIAAQpwEACw4AIAFBmJvAAEEFEJABCw0AIAFBwZ3AAEEYEBALDQAgAUGhncAAQSAQEAsKACACIAAgARAQCwoAIAAgASUBEAELCgAgACgCABC5AQsIACAAIAEQCAsIACAAEIIBAAsHACAAEDcACwsAQQBBAToA7KFACwoAQQAoAoyeQEULCQAgAEEANgIACwgAIAAlARADCwgAIAAlARAECwgAIAAlARAFCwgAIAAlARAGCwYAIAEQFAsGACABEBQLBgAgARAUCwYAEMEBAAsGABAJEF8LAwAACwMADwsDAAALAgALC/IkdgBBgIDAAAsYAAAAAAAAAAABAAAABgAAAAcAAAAIAAAAAEGYgMAACypPbmNlIGluc3RhbmNlIGhhcyBwcmV2aW91c2x5IGJlZW4gcG9pc29uZWQAQcKAwAALOG9uZS10aW1lIGluaXRpYWxpemF0aW9uIG1heSBub3QgYmUgcGVyZm9ybWVkIHJlY3Vyc2l2ZWx5AEH6gMAAC00vcnVzdGMvNTk4MDc2MTZlMWZhMjU0MDcyNGJmYmFjMTRkNzk3NmQ3ZTRhMzg2MC9saWJyYXJ5L3N0ZC9zcmMvc3luYy9vbmNlLnJzAABByIHAAAsQegAQAEwAAACfAAAAMgAAAABB2IHAAAsJbWlkID4gbGVuAEHhgcAAC0kvcnVzdGMvNTk4MDc2MTZlMWZhMjU0MDcyNGJmYmFjMTRkNzk3NmQ3ZTRhMzg2MC9saWJyYXJ5L2FsbG9jL3NyYy9zdHIucnMAAEGsgsAACxDhABAASAAAALEAAAAWAAAAAEG8gsAACzVhdHRlbXB0IHRvIGpvaW4gaW50byBjb2xsZWN0aW9uIHdpdGggbGVuID4gdXNpemU6Ok1BWABB9ILAAAsQ4QAQAEgAAACaAAAACgAAAABBhIPAAAsaaXNvbGF0ZS1hbmQtY3JlZGVudGlhbGxlc3MAQZ6DwAALC3NhbWUtb3JpZ2luAEGpg8AACw5jcmVkZW50aWFsbGVzcwBBt4PAAAsMcmVxdWlyZS1jb3JwAEHDg8AACwxjcm9zcy1vcmlnaW4AQc+DwAALBAABAgMAQdODwAALXy9jYXJnby9yZWdpc3RyeS9zcmMvaW5kZXguY3JhdGVzLmlvLTE5NDljZjhjNmI1YjU1N2YvY29uc29sZV9lcnJvcl9wYW5pY19ob29rLTAuMS43L3NyYy9saWIucnMAAEG0hMAACxDTARAAXgAAAJUAAAAOAAAAAEHEhMAACzZwYXNzZWQgb246IGl0IGlzb2xhdGVzIGJ5IGl0c2VsZiwgb3IgaG9sZHMgbm8gZG9jdW1lbnQAQfqEwAALPHJlZGlyZWN0ZWQ6IGEgd29ya2VyJ3MgaW1wb3J0cyByZXNvbHZlIGFnYWluc3QgaXRzIGZpbmFsIFVSTABBtoXAAAsicmV3cml0dGVuOiBpc29sYXRpb24gaGVhZGVycyBhZGRlZABB2IXAAAsYRAIQADYAAAB6AhAAPAAAALYCEAAiAAAAAEHwhcAACzwMeyJoZWFkZXJzIjpbwAtdLCJtb2RlcyI6W8ALXSwicGxhbnMiOlvADl0sInZlcmRpY3RzIjpbwAJdfQAAQayGwAALBgEiwAEiAABBsobAAAsobGVmdCBhbG9uZTogbm90aGluZyBpbiBpdCBuZWVkcyBhIGhlYWRlcgBB2obAAAsTZmV0Y2hlZDogYSBkb2N1bWVudABB7YbAAAs2ZmV0Y2hlZDogYSB3b3JrZXIncyBzY3JpcHQsIHJlZnVzZWQgd2l0aG91dCBvdXIgaGVhZGVyAEGjh8AACzFmZXRjaGVkIGFub255bW91c2x5OiBhIHJlc291cmNlIG9mIGFub3RoZXIgb3JpZ2luAEHUh8AACxlEb2N1bWVudC1Jc29sYXRpb24tUG9saWN5AEHth8AACxpDcm9zcy1PcmlnaW4tT3BlbmVyLVBvbGljeQBBh4jAAAscQ3Jvc3MtT3JpZ2luLUVtYmVkZGVyLVBvbGljeQBBo4jAAAscQ3Jvc3MtT3JpZ2luLVJlc291cmNlLVBvbGljeQBBv4jAAAsGQ2hyb21lAEHFiMAACw5DaHJvbWUgQW5kcm9pZABB1IjAAAsYPwQQAAYAAACJAAAARQQQAA4AAACSAAAAAEHsiMAACwdGaXJlZm94AEH0iMAACyQ/BBAABgAAAGAAAABFBBAADgAAAGAAAABsBBAABwAAAHcAAAAAQZiJwAALA2RpcABBm4nAAAsEbm9uZQBBn4nAAAsNCCJuYW1lIjoiwAEiAABBrInAAAsOCSJzaW5jZSI6e8ABfQAAQbqJwAALEAsiaGVhZGVycyI6e8ABfQAAQcqJwAALEAsic2V0dGxlZCI6W8ABXQAAQdqJwAALDwwiZG9jdW1lbnRzIjrAAABB6YnAAAsEY29ycwBB7YnAAAsQCyJ3b3JrZXJzIjpbwAFdAABB/YnAAAtDeyJjb25kaXRpb24iOnsibm90Ijp7InJlcXVlc3RNb2RlIjoibmF2aWdhdGUifX0sInNvdXJjZSI6Im5ldHdvcmsifQBBwIrAAAuSAXsiY29uZGl0aW9uIjp7Im5vdCI6eyJvciI6W3sicmVxdWVzdE1vZGUiOiJuYXZpZ2F0ZSJ9LHsicmVxdWVzdERlc3RpbmF0aW9uIjoid29ya2VyIn0seyJyZXF1ZXN0RGVzdGluYXRpb24iOiJzaGFyZWR3b3JrZXIifV19fSwic291cmNlIjoibmV0d29yayJ9AEHSi8AAC6wBeyJjb25kaXRpb24iOnsibm90Ijp7Im9yIjpbeyJyZXF1ZXN0TW9kZSI6Im5hdmlnYXRlIn0seyJyZXF1ZXN0TW9kZSI6Im5vLWNvcnMifSx7InJlcXVlc3REZXN0aW5hdGlvbiI6IndvcmtlciJ9LHsicmVxdWVzdERlc3RpbmF0aW9uIjoic2hhcmVkd29ya2VyIn1dfX0sInNvdXJjZSI6Im5ldHdvcmsifQBB/ozAAAsyeyJjb25kaXRpb24iOnsidXJsUGF0dGVybiI6e319LCJzb3VyY2UiOiJuZXR3b3JrIn0AQbCNwAALDAkicm91dGVzIjrAAABBvI3AAAsGAXvAAX0AAEHCjcAACxhpc29sYXRlLWFuZC1yZXF1aXJlLWNvcnAAQdyNwAALEIQBEAAaAAAAwgYQABgAAAAAQeyNwAALCJ4BEAALAAAAAEH0jcAACwi3ARAADAAAAABB/I3AAAsQqQEQAA4AAAC3ARAADAAAAABBjI7AAAsJc2FtZS1zaXRlAEGYjsAACxieARAACwAAAAwHEAAJAAAAwwEQAAwAAAAAQbCOwAALBgFbwAFdAABBto7AAAsIASLAAiI6wAAAQb6OwAALCwEiwAMiOiLAASIAAEHMjsAACxD9BBAAQAUQANIFEAB+BhAAAEHcjsAACxBDAAAAkgAAAKwAAAAyAAAAAEHsjsAACwVFcnJvcgBB8Y7AAAsKCgpTdGFjazoKCgBB/I7AAAsYCQAAAAwAAAAEAAAACgAAAAsAAAAMAAAAAEGUj8AACxAAAAAAAAAAAAEAAAANAAAAAEGkj8AACzdhIERpc3BsYXkgaW1wbGVtZW50YXRpb24gcmV0dXJuZWQgYW4gZXJyb3IgdW5leHBlY3RlZGx5AEHbj8AAC0wvcnVzdGMvNTk4MDc2MTZlMWZhMjU0MDcyNGJmYmFjMTRkNzk3NmQ3ZTRhMzg2MC9saWJyYXJ5L2FsbG9jL3NyYy9zdHJpbmcucnMAAEGokMAACxDbBxAASwAAAGQLAAAOAAAAAEG4kMAAC39pbnRlcm5hbCBlcnJvcjogZW50ZXJlZCB1bnJlYWNoYWJsZSBjb2RlOiBUaGUgSlMgYmluZGluZyBzaG91bGQgb25seSBldmVyIHByb2R1Y2UgYSB2YWxpZCB2YWx1ZSBvciB0aGUgc3BlY2lmaWMgJ2ludmFsaWQnIHZhbHVlAEG3kcAAC2UvY2FyZ28vcmVnaXN0cnkvc3JjL2luZGV4LmNyYXRlcy5pby0xOTQ5Y2Y4YzZiNWI1NTdmL3dlYi1zeXMtMC4zLjEwNy9zcmMvZmVhdHVyZXMvZ2VuX1JlcXVlc3RNb2RlLnJzAABBnJLAAAsQtwgQAGQAAAAEAAAAAQAAAABBrJLAAAtsL2NhcmdvL3JlZ2lzdHJ5L3NyYy9pbmRleC5jcmF0ZXMuaW8tMTk0OWNmOGM2YjViNTU3Zi93ZWItc3lzLTAuMy4xMDcvc3JjL2ZlYXR1cmVzL2dlbl9SZXF1ZXN0RGVzdGluYXRpb24ucnMAAEGYk8AACxAsCRAAawAAAAQAAAABAAAAAEGok8AACzJjbG9zdXJlIGludm9rZWQgcmVjdXJzaXZlbHkgb3IgYWZ0ZXIgYmVpbmcgZHJvcHBlZABB3JPAAAsQOQAAADoAAAA7AAAAPAAAAABB7JPAAAtYL2NhcmdvL3JlZ2lzdHJ5L3NyYy9pbmRleC5jcmF0ZXMuaW8tMTk0OWNmOGM2YjViNTU3Zi9qcy1zeXMtMC4zLjEwNy9zcmMvZnV0dXJlcy9qc3BpLnJzAABBxJTAAAsQ7AkQAFcAAADIAAAALAAAAABB1JTAAAsQ7AkQAFcAAAC7AAAAIAAAAABB5JTAAAtNL3J1c3RjLzU5ODA3NjE2ZTFmYTI1NDA3MjRiZmJhYzE0ZDc5NzZkN2U0YTM4NjAvbGlicmFyeS9zdGQvc3JjL3Bhbmlja2luZy5ycwAAQbSVwAALGEEAAAAMAAAABAAAAEIAAABDAAAARAAAAABBzJXAAAscAAAAAAgAAAAEAAAARQAAAEYAAABHAAAASAAAAABB6JXAAAscSQAAABAAAAAEAAAASgAAAEsAAABMAAAATQAAAABBhJbAAAsQbV3L1ixQ62N4QaZXcRuLuQBBlJbAAAsQFaJcVTRVB9RTeK2BUfCj9wBBpJbAAAsrL3J1c3QvZGVwcy9kbG1hbGxvYy0wLjIuMTEvc3JjL2RsbWFsbG9jLnJzAABBz5bAAAsuYXNzZXJ0aW9uIGZhaWxlZDogcHNpemUgPj0gc2l6ZSArIG1pbl9vdmVyaGVhZABBgJfAAAsQJAsQACoAAACxBAAACQAAAABBkJfAAAsuYXNzZXJ0aW9uIGZhaWxlZDogcHNpemUgPD0gc2l6ZSArIG1heF9vdmVyaGVhZABBwJfAAAsQJAsQACoAAAC3BAAADQAAAABB0JfAAAs0Y2Fubm90IG1vZGlmeSB0aGUgcGFuaWMgaG9vayBmcm9tIGEgcGFuaWNraW5nIHRocmVhZABBhJjAAAsQZAoQAEwAAACQAAAACQAAAABBlJjAAAsQAAAAAAgAAAAEAAAATgAAAABBpJjAAAsIwAE6wAE6wAAAQayYwAALDHBhbmlja2VkIGF0IABBuJjAAAsCOgoAQbyYwAALEEEAAAAMAAAABAAAAE8AAAAAQcyYwAALUS9ydXN0Yy81OTgwNzYxNmUxZmEyNTQwNzI0YmZiYWMxNGQ3OTc2ZDdlNGEzODYwL2xpYnJhcnkvYWxsb2Mvc3JjL3Jhd192ZWMvbW9kLnJzAABBnZnAAAsRY2FwYWNpdHkgb3ZlcmZsb3cAQbCZwAALEEwMEABQAAAAHAAAAAUAAAAAQcCZwAALGFAAAAAMAAAABAAAAFEAAABSAAAAUwAAAABB2JnAAAsQAAAAAAAAAAABAAAAVAAAAABB6JnAAAtWYSBmb3JtYXR0aW5nIHRyYWl0IGltcGxlbWVudGF0aW9uIHJldHVybmVkIGFuIGVycm9yIHdoZW4gdGhlIHVuZGVybHlpbmcgc3RyZWFtIGRpZCBub3QAQb6awAALSS9ydXN0Yy81OTgwNzYxNmUxZmEyNTQwNzI0YmZiYWMxNGQ3OTc2ZDdlNGEzODYwL2xpYnJhcnkvYWxsb2Mvc3JjL2ZtdC5ycwAAQYibwAALED4NEABIAAAAjwIAAA4AAAAAQZibwAALBUVycm9yAEGdm8AACwLAAABBn5vAAAsrY2FsbGVkIGBPcHRpb246OnVud3JhcCgpYCBvbiBhIGBOb25lYCB2YWx1ZQBBypvAAAsGwAI6IMAAAEHQm8AAC8gBMDAwMTAyMDMwNDA1MDYwNzA4MDkxMDExMTIxMzE0MTUxNjE3MTgxOTIwMjEyMjIzMjQyNTI2MjcyODI5MzAzMTMyMzMzNDM1MzYzNzM4Mzk0MDQxNDI0MzQ0NDU0NjQ3NDg0OTUwNTE1MjUzNTQ1NTU2NTc1ODU5NjA2MTYyNjM2NDY1NjY2NzY4Njk3MDcxNzI3Mzc0NzU3Njc3Nzg3OTgwODE4MjgzODQ4NTg2ODc4ODg5OTA5MTkyOTM5NDk1OTY5Nzk4OTkAQZidwAALBWZhbHNlAEGdncAACwR0cnVlAEGhncAACyBSZWZDZWxsIGFscmVhZHkgbXV0YWJseSBib3Jyb3dlZABBwZ3AAAsYUmVmQ2VsbCBhbHJlYWR5IGJvcnJvd2VkAEHcncAACwQ9AAAAAEHgncAACwQEAAAAANqYAQRuYW1lAA4NbWluaV9jb2kud2FzbQHlZ8EBAFNjb25zb2xlX2Vycm9yX3BhbmljX2hvb2s6OkVycm9yOjpuZXc6Ol9fd2JnX25ld19iYjc0MDAxMTU1Y2I4Y2E4OjpoNjI4OWRhNTE4ZmU5ODY0ZAFXY29uc29sZV9lcnJvcl9wYW5pY19ob29rOjpFcnJvcjo6c3RhY2s6Ol9fd2JnX3N0YWNrXzU3NWM0ZTA5MTg1ODFiOWM6OmhkYTE4ODNlZmI5Y2U5NzAzAlBjb25zb2xlX2Vycm9yX3BhbmljX2hvb2s6OmVycm9yOjpfX3diZ19lcnJvcl83NTdlOTQ3MmY4NDEwMzQxOjpoMmU0OTU1MDMzODg1MDdhZQNrd2ViX3N5czo6ZmVhdHVyZXM6Omdlbl9SZXF1ZXN0OjpSZXF1ZXN0OjpkZXN0aW5hdGlvbjo6X193YmdfZGVzdGluYXRpb25fZDhjMGZhNzc4OTQ0NTgyMjo6aDZlZDEzMjFjNzhkMGQxNDMEXXdlYl9zeXM6OmZlYXR1cmVzOjpnZW5fUmVxdWVzdDo6UmVxdWVzdDo6bW9kZTo6X193YmdfbW9kZV8zZGEzYjUyNTMzZWRlNTU4OjpoMzdiMGNkYTM1MGY2MzAzNwVrd2ViX3N5czo6ZmVhdHVyZXM6Omdlbl9SZXNwb25zZTo6UmVzcG9uc2U6OnJlZGlyZWN0ZWQ6Ol9fd2JnX3JlZGlyZWN0ZWRfZjY5NzU3NTZmYzg5YzJhYjo6aDA1NzMwMzVkNDk0NTY4ZDEGY3dlYl9zeXM6OmZlYXR1cmVzOjpnZW5fUmVzcG9uc2U6OlJlc3BvbnNlOjpzdGF0dXM6Ol9fd2JnX3N0YXR1c19jYjg1YjZjOGQxNzY5ZmExOjpoNjNhN2M0ZTBjNGY1YTQ5NQdEanNfc3lzOjpKU09OOjpwYXJzZTo6X193YmdfcGFyc2VfYzNmNzJiNWEyNGY4M2MwMTo6aDE5ZGViYTNhZjlhMjk3MDcIWndhc21fYmluZGdlbjo6X193YmluZGdlbl90aHJvdzo6X193YmdfX193YmluZGdlbl90aHJvd180Yzg4ZDhiZjI2NGZkOTg0OjpoYzU4ZTJkNTUwMTFmNmFhYwoxbWluaV9jb2k6Ondvcmtlcjo6ZGVidWc6OnRhYmxlOjpoOWUyODI4YzYwZDQ3ODBiOQthPGRsbWFsbG9jW2UyNGEyNzcwMDYzNGQ2MDldOjpkbG1hbGxvYzo6RGxtYWxsb2M8ZGxtYWxsb2NbZTI0YTI3NzAwNjM0ZDYwOV06OnN5czo6U3lzdGVtPj46Om1hbGxvYwwyY29yZVtjNTkzMGM4NWExMmRlODIyXTo6c3RyOjpjb3VudDo6ZG9fY291bnRfY2hhcnMNKF9fcnVzdGNbYjc5NzRlODY5MDQzMGRkOV06Ol9fcmRsX3JlYWxsb2MOXzxkbG1hbGxvY1tlMjRhMjc3MDA2MzRkNjA5XTo6ZGxtYWxsb2M6OkRsbWFsbG9jPGRsbWFsbG9jW2UyNGEyNzcwMDYzNGQ2MDldOjpzeXM6OlN5c3RlbT4+OjpmcmVlDzY8Y29yZVtjNTkzMGM4NWExMmRlODIyXTo6Zm10OjpGb3JtYXR0ZXI+OjpwYWRfaW50ZWdyYWwQLTxjb3JlW2M1OTMwYzg1YTEyZGU4MjJdOjpmbXQ6OkZvcm1hdHRlcj46OnBhZBEiY29yZVtjNTkzMGM4NWExMmRlODIyXTo6Zm10Ojp3cml0ZRIwYWxsb2M6OnN0cjo6am9pbl9nZW5lcmljX2NvcHk6Omg1YmY0Zjc5ZDZkMTE1MzNhE2g8ZGxtYWxsb2NbZTI0YTI3NzAwNjM0ZDYwOV06OmRsbWFsbG9jOjpEbG1hbGxvYzxkbG1hbGxvY1tlMjRhMjc3MDA2MzRkNjA5XTo6c3lzOjpTeXN0ZW0+Pjo6ZGlzcG9zZV9jaHVuaxQxY29uc29sZV9lcnJvcl9wYW5pY19ob29rOjpob29rOjpoODVjNjRmM2IwNjJkYmI0YxUsbWluaV9jb2k6OnBvbGljeTo6dmVyZGljdDo6aDYwOWYwNjhjNjNjNGY5NDkWYzxkbG1hbGxvY1tlMjRhMjc3MDA2MzRkNjA5XTo6ZGxtYWxsb2M6OkRsbWFsbG9jPGRsbWFsbG9jW2UyNGEyNzcwMDYzNGQ2MDldOjpzeXM6OlN5c3RlbT4+OjptZW1hbGlnbhcyYWxsb2NbM2NhNTAxZWRmZjNmMGM3Y106OmZtdDo6Zm9ybWF0Ojpmb3JtYXRfaW5uZXIYZzxkbG1hbGxvY1tlMjRhMjc3MDA2MzRkNjA5XTo6ZGxtYWxsb2M6OkRsbWFsbG9jPGRsbWFsbG9jW2UyNGEyNzcwMDYzNGQ2MDldOjpzeXM6OlN5c3RlbT4+Ojp1bmxpbmtfY2h1bmsZbTxkbG1hbGxvY1tlMjRhMjc3MDA2MzRkNjA5XTo6ZGxtYWxsb2M6OkRsbWFsbG9jPGRsbWFsbG9jW2UyNGEyNzcwMDYzNGQ2MDldOjpzeXM6OlN5c3RlbT4+OjppbnNlcnRfbGFyZ2VfY2h1bmsaMG1pbmlfY29pOjp3b3JrZXI6OmRlYnVnOjpsaXN0OjpoMmJjZTE0NTY1ODljNjYyYxsXX19leHRlcm5yZWZfdGFibGVfYWxsb2McMjx1MzIgYXMgY29yZVtjNTkzMGM4NWExMmRlODIyXTo6Zm10OjpEaXNwbGF5Pjo6Zm10HVo8c3RkW2E1NDM5OTZlNmU3ZGJmMWVdOjpwYW5pYzo6UGFuaWNIb29rSW5mbyBhcyBjb3JlW2M1OTMwYzg1YTEyZGU4MjJdOjpmbXQ6OkRpc3BsYXk+OjpmbXQeXjxhbGxvY1szY2E1MDFlZGZmM2YwYzdjXTo6c3RyaW5nOjpTdHJpbmcgYXMgY29yZVtjNTkzMGM4NWExMmRlODIyXTo6Zm10OjpXcml0ZT46OndyaXRlX2NoYXJbMV0fWzxhbGxvY1szY2E1MDFlZGZmM2YwYzdjXTo6c3RyaW5nOjpTdHJpbmcgYXMgY29yZVtjNTkzMGM4NWExMmRlODIyXTo6Zm10OjpXcml0ZT46OndyaXRlX2NoYXIgXjxhbGxvY1szY2E1MDFlZGZmM2YwYzdjXTo6c3RyaW5nOjpTdHJpbmcgYXMgY29yZVtjNTkzMGM4NWExMmRlODIyXTo6Zm10OjpXcml0ZT46OndyaXRlX2NoYXJbMl0hBHBsYW4iMjx1MTYgYXMgY29yZVtjNTkzMGM4NWExMmRlODIyXTo6Zm10OjpEaXNwbGF5Pjo6Zm10IzBtaW5pX2NvaTo6d29ya2VyOjpkZWJ1Zzo6bGlzdDo6aDc3OWUzZTRhMmNlMTIwYzQkfzxzdGRbYTU0Mzk5NmU2ZTdkYmYxZV06OnBhbmlja2luZzo6cGFuaWNfaGFuZGxlcjo6Rm9ybWF0U3RyaW5nUGF5bG9hZCBhcyBjb3JlW2M1OTMwYzg1YTEyZGU4MjJdOjpwYW5pYzo6UGFuaWNQYXlsb2FkPjo6dGFrZV9ib3glPXdhc21fYmluZGdlbjo6Y29udmVydDo6Y2xvc3VyZXM6Ol86Omludm9rZTo6aGRkZGZkMTk5ZWRkNTI0YTAmMXN0ZFthNTQzOTk2ZTZlN2RiZjFlXTo6cGFuaWNraW5nOjpwYW5pY193aXRoX2hvb2snPXdhc21fYmluZGdlbjo6Y29udmVydDo6Y2xvc3VyZXM6Ol86Omludm9rZTo6aGZmMDQ1YWFmMDMzMTY4Y2YoPmFsbG9jOjpyYXdfdmVjOjpSYXdWZWNJbm5lcjxBPjo6ZmluaXNoX2dyb3c6Omg5YmMyYjY5ZGExYzg0YTM5KTw8YWxsb2NbM2NhNTAxZWRmZjNmMGM3Y106OnJhd192ZWM6OlJhd1ZlY0lubmVyPjo6ZmluaXNoX2dyb3cqPmFsbG9jOjpyYXdfdmVjOjpSYXdWZWNJbm5lcjxBPjo6ZmluaXNoX2dyb3c6OmgzNzM5NTQ5NzRiNDA4MGI2K1FhbGxvYzo6cmF3X3ZlYzo6UmF3VmVjSW5uZXI8QT46OnJlc2VydmU6OmRvX3Jlc2VydmVfYW5kX2hhbmRsZTo6aDVkNTYwMDA3NDMyMDdkNDUsfDxhbGxvY1szY2E1MDFlZGZmM2YwYzdjXTo6cmF3X3ZlYzo6UmF3VmVjSW5uZXI8Xz4+OjpyZXNlcnZlOjpkb19yZXNlcnZlX2FuZF9oYW5kbGU6OjxhbGxvY1szY2E1MDFlZGZmM2YwYzdjXTo6YWxsb2M6Okdsb2JhbD4tPmpzX3N5czo6ZnV0dXJlczo6anNwaTo6dGFza193YWtlcjo6cmF3X3dha2U6Omg5MTZhZTlhNTQzOTc3NWY0LhZfX2V4dGVybnJlZl9kcm9wX3NsaWNlLwd2ZXJkaWN0MFFhbGxvYzo6cmF3X3ZlYzo6UmF3VmVjSW5uZXI8QT46OnJlc2VydmU6OmRvX3Jlc2VydmVfYW5kX2hhbmRsZTo6aDcxOTcxNjRlYTkxNjlhNGQxfzxhbGxvY1szY2E1MDFlZGZmM2YwYzdjXTo6cmF3X3ZlYzo6UmF3VmVjSW5uZXI8Xz4+OjpyZXNlcnZlOjpkb19yZXNlcnZlX2FuZF9oYW5kbGU6OjxhbGxvY1szY2E1MDFlZGZmM2YwYzdjXTo6YWxsb2M6Okdsb2JhbD5bMV0yPzxhbGxvY1szY2E1MDFlZGZmM2YwYzdjXTo6cmF3X3ZlYzo6UmF3VmVjSW5uZXI+OjpmaW5pc2hfZ3Jvd1sxXTM9d2FzbV9iaW5kZ2VuOjpjb252ZXJ0OjpjbG9zdXJlczo6Xzo6aW52b2tlOjpoMGEzMDk2YWU4NzEwZDk4ZDR6PHN0ZFthNTQzOTk2ZTZlN2RiZjFlXTo6cGFuaWNraW5nOjpwYW5pY19oYW5kbGVyOjpGb3JtYXRTdHJpbmdQYXlsb2FkIGFzIGNvcmVbYzU5MzBjODVhMTJkZTgyMl06OnBhbmljOjpQYW5pY1BheWxvYWQ+OjpnZXQ1PXdhc21fYmluZGdlbjo6Y29udmVydDo6Y2xvc3VyZXM6Ol86Omludm9rZTo6aDE2MDViZTg4Y2RhZmZlNjg2PXdhc21fYmluZGdlbjo6Y29udmVydDo6Y2xvc3VyZXM6Ol86Omludm9rZTo6aDNmNzAzMDJlZmEyM2Y3YmU3PHN0ZFthNTQzOTk2ZTZlN2RiZjFlXTo6cGFuaWNraW5nOjpwYW5pY19oYW5kbGVyOjp7Y2xvc3VyZSMwfTgqc3RkW2E1NDM5OTZlNmU3ZGJmMWVdOjpwYW5pY2tpbmc6OnNldF9ob29rOT13YXNtX2JpbmRnZW46OmNvbnZlcnQ6OmNsb3N1cmVzOjpfOjppbnZva2U6OmgzNzQyMmIyZTgwOTU5YjQ2Oj5hbGxvYzo6cmF3X3ZlYzo6UmF3VmVjSW5uZXI8QT46OmZpbmlzaF9ncm93OjpoZjA4ODY0NTUwNzRhYjZiNzswYWxsb2M6OnJjOjpSYzxULEE+Ojpkcm9wX3Nsb3c6OmhiZTIwZWI3OGJkNmYwZTcyPD13YXNtX2JpbmRnZW46OmNvbnZlcnQ6OmNsb3N1cmVzOjpfOjppbnZva2U6OmhiYjA5ZTQ2MDMwYTc3ZGMxPT13YXNtX2JpbmRnZW46OmNvbnZlcnQ6OmNsb3N1cmVzOjpfOjppbnZva2U6OmhlN2U1Y2IzZjEzZmIxZGY2PhlfX2V4dGVybnJlZl90YWJsZV9kZWFsbG9jPz13YXNtX2JpbmRnZW46OmNvbnZlcnQ6OmNsb3N1cmVzOjpfOjppbnZva2U6OmgwMzRmZWQ1ZDdjYWIyNjE1QFk8ZGxtYWxsb2NbZTI0YTI3NzAwNjM0ZDYwOV06OnN5czo6U3lzdGVtIGFzIGRsbWFsbG9jW2UyNGEyNzcwMDYzNGQ2MDldOjpBbGxvY2F0b3I+OjphbGxvY0E9d2FzbV9iaW5kZ2VuOjpjb252ZXJ0OjpjbG9zdXJlczo6Xzo6aW52b2tlOjpoMDZkNzRlZWI2MmViNDczMUI9d2FzbV9iaW5kZ2VuOjpjb252ZXJ0OjpjbG9zdXJlczo6Xzo6aW52b2tlOjpoNjJiYjQ2NGY5MDQ4NzIyOUM9d2FzbV9iaW5kZ2VuOjpjb252ZXJ0OjpjbG9zdXJlczo6Xzo6aW52b2tlOjpoNjMwZWQxNzRkMWM3NjQ0MUQ9d2FzbV9iaW5kZ2VuOjpjb252ZXJ0OjpjbG9zdXJlczo6Xzo6aW52b2tlOjpoNmE4MGQ2YzQxNTAyMmQ0ZEU9d2FzbV9iaW5kZ2VuOjpjb252ZXJ0OjpjbG9zdXJlczo6Xzo6aW52b2tlOjpoOTg2ZjU1ZTA3YTIzMWZlYkY9d2FzbV9iaW5kZ2VuOjpjb252ZXJ0OjpjbG9zdXJlczo6Xzo6aW52b2tlOjpoZDhiM2ExZDRhZDlmZjU3OUc9d2FzbV9iaW5kZ2VuOjpjb252ZXJ0OjpjbG9zdXJlczo6Xzo6aW52b2tlOjpoNjk2MDQwODI5ZmQ4MTY5Ykg9d2FzbV9iaW5kZ2VuOjpjb252ZXJ0OjpjbG9zdXJlczo6Xzo6aW52b2tlOjpoOGE5OWMzN2EwMTNmM2Q3Y0k9d2FzbV9iaW5kZ2VuOjpjb252ZXJ0OjpjbG9zdXJlczo6Xzo6aW52b2tlOjpoMDYzZjUwMjk5ZjlmYjIxN0pFanNfc3lzOjpmdXR1cmVzOjpqc3BpOjp0YXNrX3dha2VyOjpyYXdfd2FrZV9ieV9yZWY6OmgzNTBhNTFmNjZiMjE1MDI1SyhfX3J1c3RjW2I3OTc0ZTg2OTA0MzBkZDldOjpfX3JkbF9kZWFsbG9jTC1jb3JlW2M1OTMwYzg1YTEyZGU4MjJdOjpyZXN1bHQ6OnVud3JhcF9mYWlsZWRNXTxhbGxvY1szY2E1MDFlZGZmM2YwYzdjXTo6c3RyaW5nOjpTdHJpbmcgYXMgY29yZVtjNTkzMGM4NWExMmRlODIyXTo6Zm10OjpXcml0ZT46OndyaXRlX3N0clsxXU4/c3RkOjpzeXM6OnN5bmM6Om9uY2U6Om5vX3RocmVhZHM6Ok9uY2U6OmNhbGw6Omg1NTdmZmYyNmM3Zjc1ZTYzT1o8YWxsb2NbM2NhNTAxZWRmZjNmMGM3Y106OnN0cmluZzo6U3RyaW5nIGFzIGNvcmVbYzU5MzBjODVhMTJkZTgyMl06OmZtdDo6V3JpdGU+Ojp3cml0ZV9zdHJQXTxhbGxvY1szY2E1MDFlZGZmM2YwYzdjXTo6c3RyaW5nOjpTdHJpbmcgYXMgY29yZVtjNTkzMGM4NWExMmRlODIyXTo6Zm10OjpXcml0ZT46OndyaXRlX3N0clsyXVEFdGFibGVSN3N0ZFthNTQzOTk2ZTZlN2RiZjFlXTo6cGFuaWNraW5nOjpwYW5pY19jb3VudDo6aW5jcmVhc2VTPmpzX3N5czo6ZnV0dXJlczo6anNwaTo6dGFza193YWtlcjo6cmF3X2Ryb3A6OmhlMmE5M2UwNTIyMzJhMGZhVHw8c3RkW2E1NDM5OTZlNmU3ZGJmMWVdOjpwYW5pY2tpbmc6OnBhbmljX2hhbmRsZXI6OlN0YXRpY1N0clBheWxvYWQgYXMgY29yZVtjNTkzMGM4NWExMmRlODIyXTo6cGFuaWM6OlBhbmljUGF5bG9hZD46OnRha2VfYm94VSxjb3JlW2M1OTMwYzg1YTEyZGU4MjJdOjpwYW5pY2tpbmc6OnBhbmljX2ZtdFYtY29yZVtjNTkzMGM4NWExMmRlODIyXTo6b3B0aW9uOjpleHBlY3RfZmFpbGVkVz13YXNtX2JpbmRnZW46OmNvbnZlcnQ6OmNsb3N1cmVzOjpfOjppbnZva2U6OmhmMzJkMTA3OTc3NzNlNjAwWBFfX3diaW5kZ2VuX21hbGxvY1k9d2FzbV9iaW5kZ2VuOjpjb252ZXJ0OjpjbG9zdXJlczo6Xzo6aW52b2tlOjpoMmQ1ZjVhYmQzYWIxMmY3MlomanNfc3lzOjpKU09OOjpwYXJzZTo6aGJhZGE3YzA5YjNjNWU4OTNbczxzdGRbYTU0Mzk5NmU2ZTdkYmYxZV06OnBhbmlja2luZzo6cGFuaWNfaGFuZGxlcjo6Rm9ybWF0U3RyaW5nUGF5bG9hZCBhcyBjb3JlW2M1OTMwYzg1YTEyZGU4MjJdOjpmbXQ6OkRpc3BsYXk+OjpmbXRcRDxjb3JlW2M1OTMwYzg1YTEyZGU4MjJdOjpmbXQ6OkZvcm1hdHRlcj46OnBhZF9pbnRlZ3JhbDo6d3JpdGVfcHJlZml4XRpfX3diaW5kZ2VuX2Rlc3Ryb3lfY2xvc3VyZV4SX193YmluZGdlbl9yZWFsbG9jXzFtaW5pX2NvaTo6d29ya2VyOjpkZWJ1Zzo6c3RhcnQ6Omg2OWJiMTYyZTIxNzFlYjY3YD13YXNtX2JpbmRnZW46OmNvbnZlcnQ6OmNsb3N1cmVzOjpfOjppbnZva2U6Omg0MmZiMmJmZjFmMzA1OGExYT13YXNtX2JpbmRnZW46OmNvbnZlcnQ6OmNsb3N1cmVzOjpfOjppbnZva2U6Omg2Y2Y3MDIzZTAxMjc2MGJlYj13YXNtX2JpbmRnZW46OmNvbnZlcnQ6OmNsb3N1cmVzOjpfOjppbnZva2U6OmhhNjIyNzU0NWJhZjY3YjI2Yz13YXNtX2JpbmRnZW46OmNvbnZlcnQ6OmNsb3N1cmVzOjpfOjppbnZva2U6OmhlOGFlNjFjZDdmY2I0OTE0ZD13YXNtX2JpbmRnZW46OmNvbnZlcnQ6OmNsb3N1cmVzOjpfOjppbnZva2U6OmgyZjc2NTEwYWQ3NThkNDUwZT13YXNtX2JpbmRnZW46OmNvbnZlcnQ6OmNsb3N1cmVzOjpfOjppbnZva2U6Omg5N2IyN2Y4MTRlODRkNmQyZjxjb3JlW2M1OTMwYzg1YTEyZGU4MjJdOjpjZWxsOjpwYW5pY19hbHJlYWR5X211dGFibHlfYm9ycm93ZWRnFnZlcmRpY3QgZXh0ZXJucmVmIHNoaW1oP2pzX3N5czo6ZnV0dXJlczo6anNwaTo6dGFza193YWtlcjo6cmF3X2Nsb25lOjpoNmQ4YWQxZWE2Yjg0Y2RlMGkTcGxhbiBleHRlcm5yZWYgc2hpbWo9d2FzbV9iaW5kZ2VuOjpjb252ZXJ0OjpjbG9zdXJlczo6Xzo6aW52b2tlOjpoMDA4NzZmY2I1N2ZlMGQyYms9d2FzbV9iaW5kZ2VuOjpjb252ZXJ0OjpjbG9zdXJlczo6Xzo6aW52b2tlOjpoMWIxYjA1MmUzMDRlNGFjNWw9d2FzbV9iaW5kZ2VuOjpjb252ZXJ0OjpjbG9zdXJlczo6Xzo6aW52b2tlOjpoMWJlNDljZWQ5YTA2OWNmM209d2FzbV9iaW5kZ2VuOjpjb252ZXJ0OjpjbG9zdXJlczo6Xzo6aW52b2tlOjpoMjJmNzg4NjRjZWFkYjcwNm49d2FzbV9iaW5kZ2VuOjpjb252ZXJ0OjpjbG9zdXJlczo6Xzo6aW52b2tlOjpoMzYxOTdlZjY2ZjVlODU2OG89d2FzbV9iaW5kZ2VuOjpjb252ZXJ0OjpjbG9zdXJlczo6Xzo6aW52b2tlOjpoNWE4MTFjMWM5Y2Q2YjFhMXA9d2FzbV9iaW5kZ2VuOjpjb252ZXJ0OjpjbG9zdXJlczo6Xzo6aW52b2tlOjpoNjE4Mzg4ZDUwMjU2ZjViZXE9d2FzbV9iaW5kZ2VuOjpjb252ZXJ0OjpjbG9zdXJlczo6Xzo6aW52b2tlOjpoNzNlNTAwNzZkZDNiMTBhMXI9d2FzbV9iaW5kZ2VuOjpjb252ZXJ0OjpjbG9zdXJlczo6Xzo6aW52b2tlOjpoOGY2YTk1YTM0Y2M3N2NiZnM9d2FzbV9iaW5kZ2VuOjpjb252ZXJ0OjpjbG9zdXJlczo6Xzo6aW52b2tlOjpoOWYwMmMzMWJhNzhmZGE4N3Q9d2FzbV9iaW5kZ2VuOjpjb252ZXJ0OjpjbG9zdXJlczo6Xzo6aW52b2tlOjpoZTRhYjg5YzMyZmE1NTJhMXU9d2FzbV9iaW5kZ2VuOjpjb252ZXJ0OjpjbG9zdXJlczo6Xzo6aW52b2tlOjpoZmMyNGJhNTZhOWNiZTJkMnYsX19ydXN0Y1tiNzk3NGU4NjkwNDMwZGQ5XTo6cnVzdF9iZWdpbl91bndpbmR3PXdhc21fYmluZGdlbjo6Y29udmVydDo6Y2xvc3VyZXM6Ol86Omludm9rZTo6aDVmYmE2NGI4OTRhMjBjOWV4PXdhc21fYmluZGdlbjo6Y29udmVydDo6Y2xvc3VyZXM6Ol86Omludm9rZTo6aGFmNTA3ZGYxZWNlNzA5OWF5PXdhc21fYmluZGdlbjo6Y29udmVydDo6Y2xvc3VyZXM6Ol86Omludm9rZTo6aGQ3ZTJkZGNmZDVkNmJkZjJ6PXdhc21fYmluZGdlbjo6Y29udmVydDo6Y2xvc3VyZXM6Ol86Omludm9rZTo6aDJmZjU0OTk5YmZiNjY2ZDl7PXdhc21fYmluZGdlbjo6Y29udmVydDo6Y2xvc3VyZXM6Ol86Omludm9rZTo6aGU5MmQ4Y2VjZmViMzU4NzF8FXRhYmxlIG11bHRpdmFsdWUgc2hpbX0mc3RkW2E1NDM5OTZlNmU3ZGJmMWVdOjphbGxvYzo6cnVzdF9vb21+R3dlYl9zeXM6OmZlYXR1cmVzOjpnZW5fUmVxdWVzdDo6UmVxdWVzdDo6ZGVzdGluYXRpb246Omg4MWIwZTU0MDAxZmNmZTQ5f0B3ZWJfc3lzOjpmZWF0dXJlczo6Z2VuX1JlcXVlc3Q6OlJlcXVlc3Q6Om1vZGU6Omg3NTljMTU5OTYzM2NjMjczgAEzPGJvb2wgYXMgY29yZVtjNTkzMGM4NWExMmRlODIyXTo6Zm10OjpEaXNwbGF5Pjo6Zm10gQFyY29yZVtjNTkzMGM4NWExMmRlODIyXTo6cHRyOjpkcm9wX2luX3BsYWNlOjo8c3RkW2E1NDM5OTZlNmU3ZGJmMWVdOjpwYW5pY2tpbmc6OnBhbmljX2hhbmRsZXI6OkZvcm1hdFN0cmluZ1BheWxvYWQ+ggEzc3RkW2E1NDM5OTZlNmU3ZGJmMWVdOjphbGxvYzo6cnVzdF9vb206OntjbG9zdXJlIzB9gwFCY29yZTo6cHRyOjpkcm9wX2luX3BsYWNlPGFsbG9jOjpzdHJpbmc6OlN0cmluZz46OmgwMWI5ZGIzMTVlZGM2YTBlhAF7Y29yZVtjNTkzMGM4NWExMmRlODIyXTo6cHRyOjpkcm9wX2luX3BsYWNlOjo8Y29yZVtjNTkzMGM4NWExMmRlODIyXTo6b3B0aW9uOjpPcHRpb248YWxsb2NbM2NhNTAxZWRmZjNmMGM3Y106OnZlYzo6VmVjPHU4Pj4+hQFVY29yZVtjNTkzMGM4NWExMmRlODIyXTo6cHRyOjpkcm9wX2luX3BsYWNlOjo8YWxsb2NbM2NhNTAxZWRmZjNmMGM3Y106OnN0cmluZzo6U3RyaW5nPoYBJl9fcnVzdGNbYjc5NzRlODY5MDQzMGRkOV06Ol9fcmRsX2FsbG9jhwFYY29yZVtjNTkzMGM4NWExMmRlODIyXTo6cHRyOjpkcm9wX2luX3BsYWNlOjo8YWxsb2NbM2NhNTAxZWRmZjNmMGM3Y106OnN0cmluZzo6U3RyaW5nPlsxXYgBLmFsbG9jWzNjYTUwMWVkZmYzZjBjN2NdOjpyYXdfdmVjOjpoYW5kbGVfZXJyb3KJAZMBY29yZTo6cHRyOjpkcm9wX2luX3BsYWNlPGNvcmU6OnJlc3VsdDo6UmVzdWx0PGpzX3N5czo6RnVuY3Rpb248Zm4od2FzbV9iaW5kZ2VuOjpKc1ZhbHVlKSAuPiB3YXNtX2JpbmRnZW46OnN5czo6VW5kZWZpbmVkPiwmc3RyPj46OmgyZWJiZmQxNGVlMDYzZDUzigEoY29yZVtjNTkzMGM4NWExMmRlODIyXTo6cGFuaWNraW5nOjpwYW5pY4sBU2pzX3N5czo6SlNPTjo6cGFyc2U6Ol9fd2JnX3BhcnNlX2MzZjcyYjVhMjRmODNjMDE6OmgxOWRlYmEzYWY5YTI5NzA3IGV4dGVybnJlZiBzaGltjAEyPCZUIGFzIGNvcmU6OmZtdDo6RGlzcGxheT46OmZtdDo6aDU3ODY2YTllM2Q4MDc1MjONAQ9fX3diaW5kZ2VuX2ZyZWWOAVY8YWxsb2NbM2NhNTAxZWRmZjNmMGM3Y106OnN0cmluZzo6U3RyaW5nIGFzIGNvcmVbYzU5MzBjODVhMTJkZTgyMl06OmFueTo6QW55Pjo6dHlwZV9pZI8BMzwmc3RyIGFzIGNvcmVbYzU5MzBjODVhMTJkZTgyMl06OmFueTo6QW55Pjo6dHlwZV9pZJABMzxjb3JlW2M1OTMwYzg1YTEyZGU4MjJdOjpmbXQ6OkZvcm1hdHRlcj46OndyaXRlX3N0cpEBVDwmZHluIGNvcmVbYzU5MzBjODVhMTJkZTgyMl06OmZtdDo6RGVidWcgYXMgY29yZVtjNTkzMGM4NWExMmRlODIyXTo6Zm10OjpEZWJ1Zz46OmZtdJIBYmNvbnNvbGVfZXJyb3JfcGFuaWNfaG9vazo6RXJyb3I6Om5ldzo6X193YmdfbmV3X2JiNzQwMDExNTVjYjhjYTg6Omg2Mjg5ZGE1MThmZTk4NjRkIGV4dGVybnJlZiBzaGltkwFWPGFsbG9jWzNjYTUwMWVkZmYzZjBjN2NdOjpzdHJpbmc6OlN0cmluZyBhcyBjb3JlW2M1OTMwYzg1YTEyZGU4MjJdOjpmbXQ6OkRpc3BsYXk+OjpmbXSUATI8JlQgYXMgY29yZTo6Zm10OjpEaXNwbGF5Pjo6Zm10OjpoYWYwNjJlNThlZDg0MjQ5N5UBKV9fcnVzdGNbYjc5NzRlODY5MDQzMGRkOV06Ol9fcnVzdF9yZWFsbG9jlgEUX193YmluZGdlbl9leG5fc3RvcmWXATM8JnN0ciBhcyBjb3JlW2M1OTMwYzg1YTEyZGU4MjJdOjpmbXQ6OkRpc3BsYXk+OjpmbXSYAXc8c3RkW2E1NDM5OTZlNmU3ZGJmMWVdOjpwYW5pY2tpbmc6OnBhbmljX2hhbmRsZXI6OlN0YXRpY1N0clBheWxvYWQgYXMgY29yZVtjNTkzMGM4NWExMmRlODIyXTo6cGFuaWM6OlBhbmljUGF5bG9hZD46OmdldJkBcDxzdGRbYTU0Mzk5NmU2ZTdkYmYxZV06OnBhbmlja2luZzo6cGFuaWNfaGFuZGxlcjo6U3RhdGljU3RyUGF5bG9hZCBhcyBjb3JlW2M1OTMwYzg1YTEyZGU4MjJdOjpmbXQ6OkRpc3BsYXk+OjpmbXSaATY8JnN0ciBhcyBjb3JlW2M1OTMwYzg1YTEyZGU4MjJdOjpmbXQ6OkRpc3BsYXk+OjpmbXRbMV2bASlfX3J1c3RjW2I3OTc0ZTg2OTA0MzBkZDldOjpfX3J1c3RfZGVhbGxvY5wBLmNvcmU6OmZtdDo6V3JpdGU6OndyaXRlX2ZtdDo6aDcxNDU5NWVlNzVkMjBhMGadAUh3ZWJfc3lzOjpmZWF0dXJlczo6Z2VuX1Jlc3BvbnNlOjpSZXNwb25zZTo6cmVkaXJlY3RlZDo6aGI4ZTRkNDkwOTM2ZGJhNjWeASVfX3J1c3RjW2I3OTc0ZTg2OTA0MzBkZDldOjpydXN0X3BhbmljnwFaPGFsbG9jWzNjYTUwMWVkZmYzZjBjN2NdOjpzdHJpbmc6OlN0cmluZyBhcyBjb3JlW2M1OTMwYzg1YTEyZGU4MjJdOjpmbXQ6OldyaXRlPjo6d3JpdGVfZm10oAEzYWxsb2NbM2NhNTAxZWRmZjNmMGM3Y106OnJhd192ZWM6OmNhcGFjaXR5X292ZXJmbG93oQFdPGFsbG9jWzNjYTUwMWVkZmYzZjBjN2NdOjpzdHJpbmc6OlN0cmluZyBhcyBjb3JlW2M1OTMwYzg1YTEyZGU4MjJdOjpmbXQ6OldyaXRlPjo6d3JpdGVfZm10WzFdogEtY29yZVtjNTkzMGM4NWExMmRlODIyXTo6b3B0aW9uOjp1bndyYXBfZmFpbGVkowEyPCZUIGFzIGNvcmU6OmZtdDo6RGlzcGxheT46OmZtdDo6aDM2MmQ5OGQwZjNjYTk5MGakASdfX3J1c3RjW2I3OTc0ZTg2OTA0MzBkZDldOjpfX3J1c3RfYWxsb2OlAU88Y29yZVtjNTkzMGM4NWExMmRlODIyXTo6Zm10OjpFcnJvciBhcyBjb3JlW2M1OTMwYzg1YTEyZGU4MjJdOjpmbXQ6OkRlYnVnPjo6Zm10pgEqd2FzbV9iaW5kZ2VuOjp0aHJvd19zdHI6OmhjNGRlZWU1MTcwMWU1NmEypwE1X19ydXN0Y1tiNzk3NGU4NjkwNDMwZGQ5XTo6X19ydXN0X2FsbG9jX2Vycm9yX2hhbmRsZXKoAXo8c3RkW2E1NDM5OTZlNmU3ZGJmMWVdOjpwYW5pY2tpbmc6OnBhbmljX2hhbmRsZXI6OlN0YXRpY1N0clBheWxvYWQgYXMgY29yZVtjNTkzMGM4NWExMmRlODIyXTo6cGFuaWM6OlBhbmljUGF5bG9hZD46OmFzX3N0cqkBMmFsbG9jWzNjYTUwMWVkZmYzZjBjN2NdOjphbGxvYzo6aGFuZGxlX2FsbG9jX2Vycm9yqgFSPGNvcmVbYzU5MzBjODVhMTJkZTgyMl06OmZtdDo6RXJyb3IgYXMgY29yZVtjNTkzMGM4NWExMmRlODIyXTo6Zm10OjpEZWJ1Zz46OmZtdFsxXasBWzxjb3JlW2M1OTMwYzg1YTEyZGU4MjJdOjpjZWxsOjpCb3Jyb3dNdXRFcnJvciBhcyBjb3JlW2M1OTMwYzg1YTEyZGU4MjJdOjpmbXQ6OkRpc3BsYXk+OjpmbXSsAVg8Y29yZVtjNTkzMGM4NWExMmRlODIyXTo6Y2VsbDo6Qm9ycm93RXJyb3IgYXMgY29yZVtjNTkzMGM4NWExMmRlODIyXTo6Zm10OjpEaXNwbGF5Pjo6Zm10rQEyPHN0ciBhcyBjb3JlW2M1OTMwYzg1YTEyZGU4MjJdOjpmbXQ6OkRpc3BsYXk+OjpmbXSuAWZjb25zb2xlX2Vycm9yX3BhbmljX2hvb2s6OkVycm9yOjpzdGFjazo6X193Ymdfc3RhY2tfNTc1YzRlMDkxODU4MWI5Yzo6aGRhMTg4M2VmYjljZTk3MDMgZXh0ZXJucmVmIHNoaW2vAUR3ZWJfc3lzOjpmZWF0dXJlczo6Z2VuX1Jlc3BvbnNlOjpSZXNwb25zZTo6c3RhdHVzOjpoOTk1MDkzMTVhYWZmY2FjYbABMXdhc21fYmluZGdlbjo6X193YmluZGdlbl90aHJvdzo6aGU0YjQ2YWZkOGFkZGIyZjixAXtzdGRbYTU0Mzk5NmU2ZTdkYmYxZV06OnN5czo6YmFja3RyYWNlOjpfX3J1c3RfZW5kX3Nob3J0X2JhY2t0cmFjZTo6PHN0ZFthNTQzOTk2ZTZlN2RiZjFlXTo6YWxsb2M6OnJ1c3Rfb29tOjp7Y2xvc3VyZSMwfSwgIT6yAYQBc3RkW2E1NDM5OTZlNmU3ZGJmMWVdOjpzeXM6OmJhY2t0cmFjZTo6X19ydXN0X2VuZF9zaG9ydF9iYWNrdHJhY2U6OjxzdGRbYTU0Mzk5NmU2ZTdkYmYxZV06OnBhbmlja2luZzo6cGFuaWNfaGFuZGxlcjo6e2Nsb3N1cmUjMH0sICE+swE2c3RkW2E1NDM5OTZlNmU3ZGJmMWVdOjphbGxvYzo6ZGVmYXVsdF9hbGxvY19lcnJvcl9ob29rtAFAc3RkW2E1NDM5OTZlNmU3ZGJmMWVdOjpwYW5pY2tpbmc6OnBhbmljX2NvdW50Ojppc196ZXJvX3Nsb3dfcGF0aLUBdTxzdGRbYTU0Mzk5NmU2ZTdkYmYxZV06OnBhbmlja2luZzo6YmVnaW5fcGFuaWM6OlBheWxvYWQ8JnN0cj4gYXMgY29yZVtjNTkzMGM4NWExMmRlODIyXTo6cGFuaWM6OlBhbmljUGF5bG9hZD46OmFzX3N0crYBendlYl9zeXM6OmZlYXR1cmVzOjpnZW5fUmVxdWVzdDo6UmVxdWVzdDo6ZGVzdGluYXRpb246Ol9fd2JnX2Rlc3RpbmF0aW9uX2Q4YzBmYTc3ODk0NDU4MjI6Omg2ZWQxMzIxYzc4ZDBkMTQzIGV4dGVybnJlZiBzaGlttwFsd2ViX3N5czo6ZmVhdHVyZXM6Omdlbl9SZXF1ZXN0OjpSZXF1ZXN0Ojptb2RlOjpfX3diZ19tb2RlXzNkYTNiNTI1MzNlZGU1NTg6OmgzN2IwY2RhMzUwZjYzMDM3IGV4dGVybnJlZiBzaGltuAF6d2ViX3N5czo6ZmVhdHVyZXM6Omdlbl9SZXNwb25zZTo6UmVzcG9uc2U6OnJlZGlyZWN0ZWQ6Ol9fd2JnX3JlZGlyZWN0ZWRfZjY5NzU3NTZmYzg5YzJhYjo6aDA1NzMwMzVkNDk0NTY4ZDEgZXh0ZXJucmVmIHNoaW25AXJ3ZWJfc3lzOjpmZWF0dXJlczo6Z2VuX1Jlc3BvbnNlOjpSZXNwb25zZTo6c3RhdHVzOjpfX3diZ19zdGF0dXNfY2I4NWI2YzhkMTc2OWZhMTo6aDYzYTdjNGUwYzRmNWE0OTUgZXh0ZXJucmVmIHNoaW26ATBjb3JlOjpvcHM6OmZ1bmN0aW9uOjpGbjo6Y2FsbDo6aDU0NWY1MDc0ODIxYzQ2Y2a7ATdjb3JlOjpvcHM6OmZ1bmN0aW9uOjpGbk11dDo6Y2FsbF9tdXQ6Omg5Nzg4ZWIyYTNkZTI4MmYzvAFIY29yZTo6b3BzOjpmdW5jdGlvbjo6Rm5PbmNlOjpjYWxsX29uY2V7e3Z0YWJsZS5zaGltfX06OmhhNTM4M2Q2MmVkMTZlMjdmvQEtX19ydXN0Y1tiNzk3NGU4NjkwNDMwZGQ5XTo6X19ydXN0X3N0YXJ0X3BhbmljvwF3anNfc3lzOjpmdXR1cmVzOjpqc3BpOjpfX3diaW5kZ2VuX2pzcGlfc3Bhd25fcG9sbDo6X193YmdfX193YmluZGdlbl9qc3BpX3NwYXduX3BvbGxfMzBjYmVhOWI5M2I5Y2QyNDo6aDAxN2M3M2NmZDE4YjhkYjHAAT5fX3J1c3RjW2I3OTc0ZTg2OTA0MzBkZDldOjpfX3J1c3Rfbm9fYWxsb2Nfc2hpbV9pc191bnN0YWJsZV92MsEBJ19fcnVzdGNbYjc5NzRlODY5MDQzMGRkOV06Ol9fcnVzdF9hYm9ydMIBOndhc21fYmluZGdlbjo6X19ydDo6bGlua19tZW1faW50cmluc2ljczo6aDg1ZmExNGJjOGJkM2MwNmYFGAEBFV9fd2JpbmRnZW5fZXh0ZXJucmVmcwcSAQAPX19zdGFja19wb2ludGVyCawwdgAxLnJvZGF0YS4uTGFub24uMmRlMDE2NTg5YjAyMDUzYzUzY2I0YmYxY2UxYjI5OTQuMAExLnJvZGF0YS4uTGFub24uMmRlMDE2NTg5YjAyMDUzYzUzY2I0YmYxY2UxYjI5OTQuMQIxLnJvZGF0YS4uTGFub24uMmRlMDE2NTg5YjAyMDUzYzUzY2I0YmYxY2UxYjI5OTQuMgMxLnJvZGF0YS4uTGFub24uMmRlMDE2NTg5YjAyMDUzYzUzY2I0YmYxY2UxYjI5OTQuMwQxLnJvZGF0YS4uTGFub24uMmRlMDE2NTg5YjAyMDUzYzUzY2I0YmYxY2UxYjI5OTQuNAUxLnJvZGF0YS4uTGFub24uMmRlMDE2NTg5YjAyMDUzYzUzY2I0YmYxY2UxYjI5OTQuNQYxLnJvZGF0YS4uTGFub24uMmRlMDE2NTg5YjAyMDUzYzUzY2I0YmYxY2UxYjI5OTQuNgcxLnJvZGF0YS4uTGFub24uMmRlMDE2NTg5YjAyMDUzYzUzY2I0YmYxY2UxYjI5OTQuNwgxLnJvZGF0YS4uTGFub24uMmRlMDE2NTg5YjAyMDUzYzUzY2I0YmYxY2UxYjI5OTQuOAkxLnJvZGF0YS4uTGFub24uMmRlMDE2NTg5YjAyMDUzYzUzY2I0YmYxY2UxYjI5OTQuOQoyLnJvZGF0YS4uTGFub24uMmRlMDE2NTg5YjAyMDUzYzUzY2I0YmYxY2UxYjI5OTQuMTALMi5yb2RhdGEuLkxhbm9uLjJkZTAxNjU4OWIwMjA1M2M1M2NiNGJmMWNlMWIyOTk0LjExDDIucm9kYXRhLi5MYW5vbi4yZGUwMTY1ODliMDIwNTNjNTNjYjRiZjFjZTFiMjk5NC4xMg0yLnJvZGF0YS4uTGFub24uMmRlMDE2NTg5YjAyMDUzYzUzY2I0YmYxY2UxYjI5OTQuMTMOMi5yb2RhdGEuLkxhbm9uLjJkZTAxNjU4OWIwMjA1M2M1M2NiNGJmMWNlMWIyOTk0LjE0DzIucm9kYXRhLi5MYW5vbi4yZGUwMTY1ODliMDIwNTNjNTNjYjRiZjFjZTFiMjk5NC4xNRAyLnJvZGF0YS4uTGFub24uMmRlMDE2NTg5YjAyMDUzYzUzY2I0YmYxY2UxYjI5OTQuMTYRMi5yb2RhdGEuLkxhbm9uLjJkZTAxNjU4OWIwMjA1M2M1M2NiNGJmMWNlMWIyOTk0LjE3EjIucm9kYXRhLi5MYW5vbi4yZGUwMTY1ODliMDIwNTNjNTNjYjRiZjFjZTFiMjk5NC4xOBMyLnJvZGF0YS4uTGFub24uMmRlMDE2NTg5YjAyMDUzYzUzY2I0YmYxY2UxYjI5OTQuMTkUMi5yb2RhdGEuLkxhbm9uLjJkZTAxNjU4OWIwMjA1M2M1M2NiNGJmMWNlMWIyOTk0LjIwFTIucm9kYXRhLi5MYW5vbi4yZGUwMTY1ODliMDIwNTNjNTNjYjRiZjFjZTFiMjk5NC4yMRYyLnJvZGF0YS4uTGFub24uMmRlMDE2NTg5YjAyMDUzYzUzY2I0YmYxY2UxYjI5OTQuMjIXMi5yb2RhdGEuLkxhbm9uLjJkZTAxNjU4OWIwMjA1M2M1M2NiNGJmMWNlMWIyOTk0LjIzGDIucm9kYXRhLi5MYW5vbi4yZGUwMTY1ODliMDIwNTNjNTNjYjRiZjFjZTFiMjk5NC4yNBkyLnJvZGF0YS4uTGFub24uMmRlMDE2NTg5YjAyMDUzYzUzY2I0YmYxY2UxYjI5OTQuMjUaMi5yb2RhdGEuLkxhbm9uLjJkZTAxNjU4OWIwMjA1M2M1M2NiNGJmMWNlMWIyOTk0LjI2GzIucm9kYXRhLi5MYW5vbi4yZGUwMTY1ODliMDIwNTNjNTNjYjRiZjFjZTFiMjk5NC4yNxwyLnJvZGF0YS4uTGFub24uMmRlMDE2NTg5YjAyMDUzYzUzY2I0YmYxY2UxYjI5OTQuMjgdMi5yb2RhdGEuLkxhbm9uLjJkZTAxNjU4OWIwMjA1M2M1M2NiNGJmMWNlMWIyOTk0LjI5HjIucm9kYXRhLi5MYW5vbi4yZGUwMTY1ODliMDIwNTNjNTNjYjRiZjFjZTFiMjk5NC4zMB8yLnJvZGF0YS4uTGFub24uMmRlMDE2NTg5YjAyMDUzYzUzY2I0YmYxY2UxYjI5OTQuMzEgMi5yb2RhdGEuLkxhbm9uLjJkZTAxNjU4OWIwMjA1M2M1M2NiNGJmMWNlMWIyOTk0LjMyITIucm9kYXRhLi5MYW5vbi4yZGUwMTY1ODliMDIwNTNjNTNjYjRiZjFjZTFiMjk5NC4zMyIyLnJvZGF0YS4uTGFub24uMmRlMDE2NTg5YjAyMDUzYzUzY2I0YmYxY2UxYjI5OTQuMzQjMi5yb2RhdGEuLkxhbm9uLjJkZTAxNjU4OWIwMjA1M2M1M2NiNGJmMWNlMWIyOTk0LjM1JDIucm9kYXRhLi5MYW5vbi4yZGUwMTY1ODliMDIwNTNjNTNjYjRiZjFjZTFiMjk5NC4zNiUyLnJvZGF0YS4uTGFub24uMmRlMDE2NTg5YjAyMDUzYzUzY2I0YmYxY2UxYjI5OTQuMzcmMi5yb2RhdGEuLkxhbm9uLjJkZTAxNjU4OWIwMjA1M2M1M2NiNGJmMWNlMWIyOTk0LjM4JzIucm9kYXRhLi5MYW5vbi4yZGUwMTY1ODliMDIwNTNjNTNjYjRiZjFjZTFiMjk5NC4zOSgyLnJvZGF0YS4uTGFub24uMmRlMDE2NTg5YjAyMDUzYzUzY2I0YmYxY2UxYjI5OTQuNDApMi5yb2RhdGEuLkxhbm9uLjJkZTAxNjU4OWIwMjA1M2M1M2NiNGJmMWNlMWIyOTk0LjQxKjIucm9kYXRhLi5MYW5vbi4yZGUwMTY1ODliMDIwNTNjNTNjYjRiZjFjZTFiMjk5NC40MisyLnJvZGF0YS4uTGFub24uMmRlMDE2NTg5YjAyMDUzYzUzY2I0YmYxY2UxYjI5OTQuNDMsMi5yb2RhdGEuLkxhbm9uLjJkZTAxNjU4OWIwMjA1M2M1M2NiNGJmMWNlMWIyOTk0LjQ0LTIucm9kYXRhLi5MYW5vbi4yZGUwMTY1ODliMDIwNTNjNTNjYjRiZjFjZTFiMjk5NC40NS4yLnJvZGF0YS4uTGFub24uMmRlMDE2NTg5YjAyMDUzYzUzY2I0YmYxY2UxYjI5OTQuNDYvMi5yb2RhdGEuLkxhbm9uLjJkZTAxNjU4OWIwMjA1M2M1M2NiNGJmMWNlMWIyOTk0LjQ3MDIucm9kYXRhLi5MYW5vbi4yZGUwMTY1ODliMDIwNTNjNTNjYjRiZjFjZTFiMjk5NC40ODEyLnJvZGF0YS4uTGFub24uMmRlMDE2NTg5YjAyMDUzYzUzY2I0YmYxY2UxYjI5OTQuNDkyMi5yb2RhdGEuLkxhbm9uLjJkZTAxNjU4OWIwMjA1M2M1M2NiNGJmMWNlMWIyOTk0LjUwMzIucm9kYXRhLi5MYW5vbi4yZGUwMTY1ODliMDIwNTNjNTNjYjRiZjFjZTFiMjk5NC41MTQyLnJvZGF0YS4uTGFub24uMmRlMDE2NTg5YjAyMDUzYzUzY2I0YmYxY2UxYjI5OTQuNTI1Mi5yb2RhdGEuLkxhbm9uLjJkZTAxNjU4OWIwMjA1M2M1M2NiNGJmMWNlMWIyOTk0LjUzNjIucm9kYXRhLi5MYW5vbi4yZGUwMTY1ODliMDIwNTNjNTNjYjRiZjFjZTFiMjk5NC41NDcyLnJvZGF0YS4uTGFub24uMmRlMDE2NTg5YjAyMDUzYzUzY2I0YmYxY2UxYjI5OTQuNTU4Mi5yb2RhdGEuLkxhbm9uLjJkZTAxNjU4OWIwMjA1M2M1M2NiNGJmMWNlMWIyOTk0LjU2OTIucm9kYXRhLi5MYW5vbi4yZGUwMTY1ODliMDIwNTNjNTNjYjRiZjFjZTFiMjk5NC41NzoyLnJvZGF0YS4uTGFub24uMmRlMDE2NTg5YjAyMDUzYzUzY2I0YmYxY2UxYjI5OTQuNTg7Mi5yb2RhdGEuLkxhbm9uLjJkZTAxNjU4OWIwMjA1M2M1M2NiNGJmMWNlMWIyOTk0LjU5PDIucm9kYXRhLi5MYW5vbi4yZGUwMTY1ODliMDIwNTNjNTNjYjRiZjFjZTFiMjk5NC42MD0yLnJvZGF0YS4uTGFub24uMmRlMDE2NTg5YjAyMDUzYzUzY2I0YmYxY2UxYjI5OTQuNjE+Si5yb2RhdGEuLkxzd2l0Y2gudGFibGUuX1pOOG1pbmlfY29pNndvcmtlcjVkZWJ1ZzV0YWJsZTE3aDllMjgyOGM2MGQ0NzgwYjlFP00ucm9kYXRhLi5Mc3dpdGNoLnRhYmxlLl9aTjhtaW5pX2NvaTZ3b3JrZXI1ZGVidWc1dGFibGUxN2g5ZTI4MjhjNjBkNDc4MGI5RS45N0AxLnJvZGF0YS4uTGFub24uMmZmNWVkMjFmYTEwNDk4NTczMjdkMTNiMTM5M2Q0OGQuMEExLnJvZGF0YS4uTGFub24uMmZmNWVkMjFmYTEwNDk4NTczMjdkMTNiMTM5M2Q0OGQuMUIxLnJvZGF0YS4uTGFub24uMmZmNWVkMjFmYTEwNDk4NTczMjdkMTNiMTM5M2Q0OGQuMkMxLnJvZGF0YS4uTGFub24uMmZmNWVkMjFmYTEwNDk4NTczMjdkMTNiMTM5M2Q0OGQuM0QxLnJvZGF0YS4uTGFub24uMmZmNWVkMjFmYTEwNDk4NTczMjdkMTNiMTM5M2Q0OGQuNEUxLnJvZGF0YS4uTGFub24uMmZmNWVkMjFmYTEwNDk4NTczMjdkMTNiMTM5M2Q0OGQuNUYxLnJvZGF0YS4uTGFub24uMmZmNWVkMjFmYTEwNDk4NTczMjdkMTNiMTM5M2Q0OGQuNkcxLnJvZGF0YS4uTGFub24uNTE1N2VjMTYwNGYyMTQyZWQ0Y2I2ZWY2ZDQ5ODgwNDQuMEgxLnJvZGF0YS4uTGFub24uNTE1N2VjMTYwNGYyMTQyZWQ0Y2I2ZWY2ZDQ5ODgwNDQuMUkxLnJvZGF0YS4uTGFub24uNTE1N2VjMTYwNGYyMTQyZWQ0Y2I2ZWY2ZDQ5ODgwNDQuMkoxLnJvZGF0YS4uTGFub24uNTE1N2VjMTYwNGYyMTQyZWQ0Y2I2ZWY2ZDQ5ODgwNDQuM0sxLnJvZGF0YS4uTGFub24uNTE1N2VjMTYwNGYyMTQyZWQ0Y2I2ZWY2ZDQ5ODgwNDQuNEwxLnJvZGF0YS4uTGFub24uMjAzZjIwZjA1ZDdhMTZkMzhlMjQ3YzU2ZWE1YjU4MDQuOU1GLnJvZGF0YS5fWk42anNfc3lzN2Z1dHVyZXM0anNwaTEwdGFza193YWtlcjZWVEFCTEUxN2g1ODdlNzk5YjM3YTE4MmY1RU4zLnJvZGF0YS4uTGFub24uMjAzZjIwZjA1ZDdhMTZkMzhlMjQ3YzU2ZWE1YjU4MDQuMjQxTzMucm9kYXRhLi5MYW5vbi4yMDNmMjBmMDVkN2ExNmQzOGUyNDdjNTZlYTViNTgwNC4yNDJQMy5yb2RhdGEuLkxhbm9uLjIwM2YyMGYwNWQ3YTE2ZDM4ZTI0N2M1NmVhNWI1ODA0LjI0M1EyLnJvZGF0YS4uTGFub24uYjU1YzgzNzVmZjU4OTdhZmJjNjYxZGEyMjViOWQ5NjkuNTBSMi5yb2RhdGEuLkxhbm9uLmI1NWM4Mzc1ZmY1ODk3YWZiYzY2MWRhMjI1YjlkOTY5LjU1UzIucm9kYXRhLi5MYW5vbi5iNTVjODM3NWZmNTg5N2FmYmM2NjFkYTIyNWI5ZDk2OS42MFQyLnJvZGF0YS4uTGFub24uYjU1YzgzNzVmZjU4OTdhZmJjNjYxZGEyMjViOWQ5NjkuNjFVMi5yb2RhdGEuLkxhbm9uLmI1NWM4Mzc1ZmY1ODk3YWZiYzY2MWRhMjI1YjlkOTY5LjYzVjIucm9kYXRhLi5MYW5vbi5iNTVjODM3NWZmNTg5N2FmYmM2NjFkYTIyNWI5ZDk2OS42NFcyLnJvZGF0YS4uTGFub24uYjU1YzgzNzVmZjU4OTdhZmJjNjYxZGEyMjViOWQ5NjkuODJYMi5yb2RhdGEuLkxhbm9uLmI1NWM4Mzc1ZmY1ODk3YWZiYzY2MWRhMjI1YjlkOTY5LjgzWTIucm9kYXRhLi5MYW5vbi5iNTVjODM3NWZmNTg5N2FmYmM2NjFkYTIyNWI5ZDk2OS44NFoyLnJvZGF0YS4uTGFub24uYjU1YzgzNzVmZjU4OTdhZmJjNjYxZGEyMjViOWQ5NjkuODVbMi5yb2RhdGEuLkxhbm9uLmI1NWM4Mzc1ZmY1ODk3YWZiYzY2MWRhMjI1YjlkOTY5Ljg2XDMucm9kYXRhLi5MYW5vbi5iNTVjODM3NWZmNTg5N2FmYmM2NjFkYTIyNWI5ZDk2OS4yMDBdMy5yb2RhdGEuLkxhbm9uLmI1NWM4Mzc1ZmY1ODk3YWZiYzY2MWRhMjI1YjlkOTY5LjIwMV4zLnJvZGF0YS4uTGFub24uYjU1YzgzNzVmZjU4OTdhZmJjNjYxZGEyMjViOWQ5NjkuMjYzXzMucm9kYXRhLi5MYW5vbi5iNTVjODM3NWZmNTg5N2FmYmM2NjFkYTIyNWI5ZDk2OS4zNjJgMy5yb2RhdGEuLkxhbm9uLmI1NWM4Mzc1ZmY1ODk3YWZiYzY2MWRhMjI1YjlkOTY5LjQwMWEzLnJvZGF0YS4uTGFub24uYjU1YzgzNzVmZjU4OTdhZmJjNjYxZGEyMjViOWQ5NjkuNDAyYjMucm9kYXRhLi5MYW5vbi5iNTVjODM3NWZmNTg5N2FmYmM2NjFkYTIyNWI5ZDk2OS40MTljMi5yb2RhdGEuLkxhbm9uLjA0ZmY3Njg3MGVkOGFkMWE3MmQyYmMyMDc0ZjRlNGEwLjExZDIucm9kYXRhLi5MYW5vbi4wNGZmNzY4NzBlZDhhZDFhNzJkMmJjMjA3NGY0ZTRhMC4yNGUyLnJvZGF0YS4uTGFub24uMDRmZjc2ODcwZWQ4YWQxYTcyZDJiYzIwNzRmNGU0YTAuMjVmMi5yb2RhdGEuLkxhbm9uLjA0ZmY3Njg3MGVkOGFkMWE3MmQyYmMyMDc0ZjRlNGEwLjMzZzIucm9kYXRhLi5MYW5vbi4wNGZmNzY4NzBlZDhhZDFhNzJkMmJjMjA3NGY0ZTRhMC4zNGgyLnJvZGF0YS4uTGFub24uMDRmZjc2ODcwZWQ4YWQxYTcyZDJiYzIwNzRmNGU0YTAuMzVpMi5yb2RhdGEuLkxhbm9uLjA0ZmY3Njg3MGVkOGFkMWE3MmQyYmMyMDc0ZjRlNGEwLjM2ajIucm9kYXRhLi5MYW5vbi4wNGZmNzY4NzBlZDhhZDFhNzJkMmJjMjA3NGY0ZTRhMC4zN2syLnJvZGF0YS4uTGFub24uMDRmZjc2ODcwZWQ4YWQxYTcyZDJiYzIwNzRmNGU0YTAuNDlsMi5yb2RhdGEuLkxhbm9uLjFlMjJiMDhjNjZlNjdiNzFmMDNmMWRjM2M3NjA0ZTk2LjczbTMucm9kYXRhLi5MYW5vbi4xZTIyYjA4YzY2ZTY3YjcxZjAzZjFkYzNjNzYwNGU5Ni4xMjhuMy5yb2RhdGEuLkxhbm9uLjFlMjJiMDhjNjZlNjdiNzFmMDNmMWRjM2M3NjA0ZTk2LjEyOW8zLnJvZGF0YS4uTGFub24uMWUyMmIwOGM2NmU2N2I3MWYwM2YxZGMzYzc2MDRlOTYuMTQ1cDMucm9kYXRhLi5MYW5vbi4xZTIyYjA4YzY2ZTY3YjcxZjAzZjFkYzNjNzYwNGU5Ni4zOTVxMy5yb2RhdGEuLkxhbm9uLjFlMjJiMDhjNjZlNjdiNzFmMDNmMWRjM2M3NjA0ZTk2LjM5NnIzLnJvZGF0YS4uTGFub24uMWUyMmIwOGM2NmU2N2I3MWYwM2YxZGMzYzc2MDRlOTYuNDA0czMucm9kYXRhLi5MYW5vbi4xZTIyYjA4YzY2ZTY3YjcxZjAzZjFkYzNjNzYwNGU5Ni40MDV0FS5kYXRhLl9fYWJvcnRfaGFuZGxlcnVBLmRhdGEuX1pOMTJ3YXNtX2JpbmRnZW45ZXh0ZXJucmVmOUhFQVBfU0xBQjE3aDE1NTJjMjdlZWQzNGMyMjVFLjIAcAlwcm9kdWNlcnMCCGxhbmd1YWdlAQRSdXN0AAxwcm9jZXNzZWQtYnkDBXJ1c3RjHTEuOTUuMCAoNTk4MDc2MTZlIDIwMjYtMDQtMTQpBndhbHJ1cwYwLjI3LjMMd2FzbS1iaW5kZ2VuBzAuMi4xMzAAlAEPdGFyZ2V0X2ZlYXR1cmVzCCsLYnVsay1tZW1vcnkrD2J1bGstbWVtb3J5LW9wdCsWY2FsbC1pbmRpcmVjdC1vdmVybG9uZysKbXVsdGl2YWx1ZSsPbXV0YWJsZS1nbG9iYWxzKxNub250cmFwcGluZy1mcHRvaW50Kw9yZWZlcmVuY2UtdHlwZXMrCHNpZ24tZXh0";

  // js/brain.js
  var instantiate2 = () => {
    instantiate(Uint8Array.from(atob(WASM), (char) => char.charCodeAt(0)));
  };

  // js/worker.js
  var worker = (
    /** @type {any} */
    self
  );
  var LEAVE = 0;
  var DOCUMENT = 1;
  var WORKER_SCRIPT = 2;
  var CORS_FETCH = 3;
  var PASS = 0;
  var REDIRECT = 1;
  var anonymous = (request) => {
    const headers = new Headers(request.headers);
    headers.delete("Range");
    return new Request(request, { mode: "cors", credentials: "omit", headers });
  };
  var serve = () => {
    const index = modeOf(location.href);
    const mode = MODES[index];
    const home = location.origin + "/";
    let isReady = false;
    let isBroken = false;
    const answered = /* @__PURE__ */ new Set();
    const refused = /* @__PURE__ */ new Set();
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
    worker.addEventListener("install", (event) => {
      worker.skipWaiting();
      event.waitUntil(fetch(location.href, { cache: "force-cache" }));
      const install = (
        /** @type {any} */
        event
      );
      if (install.addRoutes) install.waitUntil(install.addRoutes(mode.routes).catch(() => {
      }));
    });
    worker.addEventListener("activate", (event) => event.waitUntil(worker.clients.claim()));
    worker.addEventListener("message", ({ data, ports, source }) => {
      if (data == "mini-coi" && ports[0])
        ports[0].postMessage({
          version: "1.0.0",
          mode: mode.name,
          answered: answered.has(
            /** @type {Client} */
            source.id
          )
        });
    });
    worker.addEventListener("fetch", (event) => {
      const { request } = event;
      const { mode: kind, destination, url } = request;
      const early = mode.documents && kind == "navigate" && fetch(request);
      const answer = ask2(
        () => plan(index, request, request.method == "GET" && request.redirect == "follow" && !url.startsWith(home)),
        () => {
          if (early) return DOCUMENT;
          return mode.workers.includes(kind) && /worker$/.test(destination) ? WORKER_SCRIPT : LEAVE;
        }
      );
      if (true) console.debug(`[mini-coi] ${mode.name}: ${PLANS[answer]} (${kind} ${destination} ${url})`);
      if (answer == LEAVE || refused.delete(url)) return;
      if (answer == DOCUMENT) answered.add(event.resultingClientId);
      const rewrite = (response) => {
        if (answer == DOCUMENT && response.status == 401 && response.headers.has("WWW-Authenticate"))
          return stepAside(response);
        const { status, statusText, body, redirected } = response;
        const settled = HEADERS.reduce((bits, name, bit) => {
          const [token] = (response.headers.get(name) || "").split(";");
          return mode.settled[bit].includes(token.trim()) ? bits | 1 << bit : bits;
        }, 0);
        const act = ask2(
          () => verdict(index, answer, response, settled),
          () => !body ? PASS : redirected && answer == WORKER_SCRIPT ? REDIRECT : ~(settled << 2)
        );
        if (isBroken && answer == DOCUMENT) event.waitUntil(tellNext());
        if (true) console.debug(`[mini-coi] ${mode.name}: ${VERDICTS[Math.min(act >>> 0, 2)]} (${status} ${url})`);
        if (act == PASS) return response;
        if (act == REDIRECT) return Response.redirect(response.url);
        const headers = new Headers(response.headers);
        HEADERS.forEach((name, bit) => {
          if (mode.headers[name] && act >> bit + 2 & 1) headers.set(name, mode.headers[name]);
        });
        return new Response(body, { status, statusText, headers });
      };
      const isolate = (response) => {
        try {
          return rewrite(response);
        } catch {
          return response;
        }
      };
      event.respondWith(
        answer == CORS_FETCH ? fetch(anonymous(request)).then((response) => response.ok ? isolate(response) : Promise.reject()).catch(() => {
          refused.add(url);
          return new Response(null, { status: 307, headers: { ...mode.headers, Location: url } });
        }) : (early || fetch(request)).then(isolate)
      );
    });
  };
  var stepAside = async (response) => {
    await worker.registration.unregister();
    const headers = new Headers(response.headers);
    headers.set("Refresh", "0");
    return new Response(response.body, { status: response.status, headers });
  };
  var tellNext = async () => {
    const old = (await worker.clients.matchAll()).map(({ id }) => id);
    for (let tries = 0; tries < 100; tries++) {
      const clients = await worker.clients.matchAll();
      const found = clients.filter(({ id }) => !old.includes(id));
      for (const client of found) client.postMessage({ "mini-coi": "no-wasm" });
      if (found.length) return;
      await new Promise((resolve2) => setTimeout(resolve2, 100));
    }
  };

  // js/main.js
  var isOwnWorker = () => {
    const [here] = location.href.split("?");
    const [url] = /https?:[^\s?]+?(?=\?|:\d+:\d+)/.exec(new Error().stack || "") || [here];
    return url == here;
  };
  if (self.document) start();
  else if ("registration" in self && isOwnWorker()) serve();
})();
