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
      sessionStorage.removeItem(KEY + scope);
    } catch {
      const [navigation] = performance.getEntriesByType("navigation");
      if (!named && /** @type {any} */
      navigation.type == "reload") return { ...NO_NOTE, reloads: Infinity };
    }
    const note = parse(named, scope) || parse(stored, scope);
    if (!note) return NO_NOTE;
    const began = Date.now() - performance.now();
    return named || controlled || !note.reloads || began - Number(note.at) < PROMPT ? note : NO_NOTE;
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
  var SETTLED = [["isolate-and-credentialless", "isolate-and-require-corp"], ["same-origin"], ["credentialless", "require-corp"], []];
  var MODES = [{ "name": "dip", "since": { "Chrome": 137, "Chrome Android": 146 }, "headers": { "Document-Isolation-Policy": "isolate-and-credentialless" }, "documents": true, "workers": [], "routes": { "condition": { "not": { "requestMode": "navigate" } }, "source": "network" } }, { "name": "credentialless", "since": { "Chrome": 96, "Chrome Android": 96, "Firefox": 119 }, "headers": { "Cross-Origin-Opener-Policy": "same-origin", "Cross-Origin-Embedder-Policy": "credentialless" }, "documents": true, "workers": ["same-origin"], "routes": { "condition": { "not": { "or": [{ "requestMode": "navigate" }, { "requestDestination": "worker" }, { "requestDestination": "sharedworker" }] } }, "source": "network" } }, { "name": "require-corp", "since": {}, "headers": { "Cross-Origin-Opener-Policy": "same-origin", "Cross-Origin-Embedder-Policy": "require-corp", "Cross-Origin-Resource-Policy": "cross-origin" }, "documents": true, "workers": ["same-origin", "cors"], "routes": { "condition": { "not": { "or": [{ "requestMode": "navigate" }, { "requestMode": "no-cors" }, { "requestDestination": "worker" }, { "requestDestination": "sharedworker" }] } }, "source": "network" } }, { "name": "none", "since": {}, "headers": {}, "documents": false, "workers": [], "routes": { "condition": { "urlPattern": {} }, "source": "network" } }];
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
      if (mode < 0) throw new Failure("no-mode-works");
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
  var WASM = "AGFzbQEAAAABgAIkYAAAYAABf2AAA39/f2AAAW9gAX8AYAF/AX9gAn9/AGACf38Bf2ACf38Bb2ADf39/AGADf39/AX9gBH9/f38AYAR/f39/AX9gBX9/f39/AGAFf39/f38Bf2AGf39/f39/AGAGf39/f39/AX9gBn9/f35/fwBgBn9/f31/fwBgBn9/f3x/fwBgBX9/fn9/AGAFf39+f38Bf2AFf399f38AYAV/f31/fwF/YAV/f3x/fwBgBX9/fH9/AX9gBH9/b38Bf2AEf35/fwBgBH9+f38Bf2AEf31/fwBgBH99f38Bf2AEf3x/fwBgBH98f38Bf2ACf28AYAN/b38Bf2ABbwF/AtADCgwuL2dsdWVfYmcuanMaX193YmdfbmV3X2JiNzQwMDExNTVjYjhjYTgAAwwuL2dsdWVfYmcuanMcX193Ymdfc3RhY2tfNTc1YzRlMDkxODU4MWI5YwAhDC4vZ2x1ZV9iZy5qcxxfX3diZ19lcnJvcl83NTdlOTQ3MmY4NDEwMzQxAAYMLi9nbHVlX2JnLmpzIl9fd2JnX2Rlc3RpbmF0aW9uX2Q4YzBmYTc3ODk0NDU4MjIAIwwuL2dsdWVfYmcuanMbX193YmdfbW9kZV8zZGEzYjUyNTMzZWRlNTU4ACMMLi9nbHVlX2JnLmpzIV9fd2JnX3JlZGlyZWN0ZWRfZjY5NzU3NTZmYzg5YzJhYgAjDC4vZ2x1ZV9iZy5qcx1fX3diZ19zdGF0dXNfY2I4NWI2YzhkMTc2OWZhMQAjDC4vZ2x1ZV9iZy5qcxxfX3diZ19wYXJzZV9jM2Y3MmI1YTI0ZjgzYzAxAAgMLi9nbHVlX2JnLmpzJ19fd2JnX19fd2JpbmRnZW5fdGhyb3dfNGM4OGQ4YmYyNjRmZDk4NAAGDC4vZ2x1ZV9iZy5qcx9fX3diaW5kZ2VuX2luaXRfZXh0ZXJucmVmX3RhYmxlAAADuwG5AQUEBwwEEAoMCQYECwcJBgYJAQcHBwcHCgcGBg8NDQ8PDQ0NBAYMCQkLDQYPDQQGDQsEDQ0ECwkPEhMRDw8NCQsECQ0KBAoKBAUEBgkJEAcNCQcOBgwADQ4ODgsMBBoGIg4NDhUWDRQOGA0XGQQMCwwKCgIGBQUHBAQEBgQHBAYGCQcHCQYGCgcBBwcMBAcGBwcJCgUGCgAKBAcHBwYGBgYHBwcKBgUGBAQGAQYFBQUFBgYGBwAEAAAABAkCcAFZWW8AhAgFAwEAEQYfBH8BQYCAwAALfwBBsJ3AAAt/AEHcncAAC38BQYAICweLAg8GbWVtb3J5AgAEcGxhbgBpBXN0YXJ0AF8FdGFibGUAfAd2ZXJkaWN0AGcPX19hYm9ydF9oYW5kbGVyAwEVX19pbnN0YW5jZV90ZXJtaW5hdGVkAwIPX193YmluZGdlbl9mcmVlAI0BFF9fd2JpbmRnZW5fZXhuX3N0b3JlAJYBF19fZXh0ZXJucmVmX3RhYmxlX2FsbG9jABsVX193YmluZGdlbl9leHRlcm5yZWZzAQERX193YmluZGdlbl9tYWxsb2MAWBJfX3diaW5kZ2VuX3JlYWxsb2MAXhlfX2V4dGVybnJlZl90YWJsZV9kZWFsbG9jAD4QX193YmluZGdlbl9zdGFydAC+AQl8AQBBAQtYjAGTAZQBgAGjAbwBuwG6AYMBTx+cAaUBaj15Y2x0bXF1JyVDbnBGeHNBb0RZQkU8R2tyZElgOXp3YjVXYXs/ZTYzSGgtSlPCAbMBHJcBhQFNHp8BmQFUmAGoAYEBWyQ0tQGPAY4BhwFQIKEBqgGrAawBmgGRAQqU5wG5Ac0kAgl/AX4jAEEQayIBJAACQAJAAkACQCAAQfUBSQ0AAkAgAEHM/3tNDQBBACEADAQLIABBC2oiAkF4cSEDQQAoApihQCIERQ0CQR8hBSAAQfX//wdPDQEgA0EmIAJBCHZnIgBrdkEBcSAAQQF0a0E+aiEFDAELAkACQAJAAkACQAJAQQAoApShQCIGQRAgAEELakH4A3EgAEELSRsiA0EDdiICdiIAQQNxRQ0AIABBf3NBAXEgAmoiB0EDdCIDQYyfwABqIgAgA0GUn8AAaigCACICKAIIIghGDQEgCCAANgIMIAAgCDYCCAwCCyADQQAoApyhQE0NBiAADQJBACgCmKFAIgBFDQYgAGhBAnRB/J3AAGooAgAiCCgCBEF4cSADayECIAghBgNAAkAgCCgCECIADQAgCCgCFCIADQAgBigCGCEFAkACQAJAIAYoAgwiACAGRw0AIAZBFEEQIAYoAhQiABtqKAIAIggNAUEAIQAMAgsgBigCCCIIIAA2AgwgACAINgIIDAELIAZBFGogBkEQaiAAGyEHA0AgByEJIAgiAEEUaiAAQRBqIAAoAhQiCBshByAAQRRBECAIG2ooAgAiCA0ACyAJQQA2AgALIAVFDQYCQAJAIAYgBigCHEECdEH8ncAAaiIIKAIARg0AAkAgBSgCECAGRg0AIAUgADYCFCAADQIMCQsgBSAANgIQIAANAQwICyAIIAA2AgAgAEUNBgsgACAFNgIYAkAgBigCECIIRQ0AIAAgCDYCECAIIAA2AhgLIAYoAhQiCEUNBiAAIAg2AhQgCCAANgIYDAYLIAAoAgRBeHEgA2siCCACIAggAkkiCBshAiAAIAYgCBshBiAAIQgMAAsLQQAgBkF+IAd3cTYClKFACyACQQhqIQAgAiADQQNyNgIEIAIgA2oiAyADKAIEQQFyNgIEDAULAkACQCAAIAJ0QQIgAnQiAEEAIABrcnFoIglBA3QiAkGMn8AAaiIIIAJBlJ/AAGooAgAiACgCCCIHRg0AIAcgCDYCDCAIIAc2AggMAQtBACAGQX4gCXdxNgKUoUALIAAgA0EDcjYCBCAAIANqIgYgAiADayIIQQFyNgIEIAAgAmogCDYCAAJAQQAoApyhQCICRQ0AQQAoAqShQCEDAkACQEEAKAKUoUAiB0EBIAJBA3Z0IglxDQBBACAHIAlyNgKUoUAgAkF4cUGMn8AAaiICIQcMAQsgAkF4cSICQYyfwABqIQcgAkGUn8AAaigCACECCyAHIAM2AgggAiADNgIMIAMgBzYCDCADIAI2AggLIABBCGohAEEAIAY2AqShQEEAIAg2ApyhQAwEC0EAQQAoApihQEF+IAYoAhx3cTYCmKFACwJAAkACQCACQRBJDQAgBiADQQNyNgIEIAYgA2oiCCACQQFyNgIEIAggAmogAjYCAEEAKAKcoUAiB0UNAUEAKAKkoUAhAAJAAkBBACgClKFAIglBASAHQQN2dCIFcQ0AQQAgCSAFcjYClKFAIAdBeHFBjJ/AAGoiByEJDAELIAdBeHEiB0GMn8AAaiEJIAdBlJ/AAGooAgAhBwsgCSAANgIIIAcgADYCDCAAIAk2AgwgACAHNgIIDAELIAYgAiADaiIAQQNyNgIEIAYgAGoiACAAKAIEQQFyNgIEDAELQQAgCDYCpKFAQQAgAjYCnKFACyAGQQhqIgBFDQEMAgtBACADayECAkACQAJAAkAgBUECdEH8ncAAaigCACIGDQBBACEIQQAhAAwBC0EAIQggA0EAQRkgBUEBdmsgBUEfRht0IQdBACEAA0ACQCAGIgYoAgRBeHEiCSADSQ0AIAkgA2siCSACTw0AIAYhCCAJIQIgCQ0AQQAhAiAGIQAgBiEIDAMLIAYoAhQiCSAAIAkgBiAHQR12QQRxaigCECIGRxsgACAJGyEAIAdBAXQhByAGDQALCwJAIAAgCHINAEEAIQhBAiAFdCIAQQAgAGtyIARxIgBFDQMgAGhBAnRB/J3AAGooAgAhAAsgAEUNAQsDQCAAKAIEQXhxIgYgA2siByACIAcgAkkiCRshBSAGIANJIQcgACAIIAkbIQkCQCAAKAIQIgYNACAAKAIUIQYLIAIgBSAHGyECIAggCSAHGyEIIAYhACAGDQALCyAIRQ0AAkBBACgCnKFAIgAgA0kNACACIAAgA2tPDQELIAgoAhghBQJAAkACQCAIKAIMIgAgCEcNACAIQRRBECAIKAIUIgAbaigCACIGDQFBACEADAILIAgoAggiBiAANgIMIAAgBjYCCAwBCyAIQRRqIAhBEGogABshBwNAIAchCSAGIgBBFGogAEEQaiAAKAIUIgYbIQcgAEEUQRAgBhtqKAIAIgYNAAsgCUEANgIACwJAIAVFDQACQAJAAkAgCCAIKAIcQQJ0QfydwABqIgYoAgBGDQACQCAFKAIQIAhGDQAgBSAANgIUIAANAgwECyAFIAA2AhAgAA0BDAMLIAYgADYCACAARQ0BCyAAIAU2AhgCQCAIKAIQIgZFDQAgACAGNgIQIAYgADYCGAsgCCgCFCIGRQ0BIAAgBjYCFCAGIAA2AhgMAQtBAEEAKAKYoUBBfiAIKAIcd3E2ApihQAsCQAJAIAJBEEkNACAIIANBA3I2AgQgCCADaiIAIAJBAXI2AgQgACACaiACNgIAAkAgAkGAAkkNACAAIAIQGQwCCwJAAkBBACgClKFAIgZBASACQQN2dCIHcQ0AQQAgBiAHcjYClKFAIAJB+AFxQYyfwABqIgIhBgwBCyACQfgBcSICQYyfwABqIQYgAkGUn8AAaigCACECCyAGIAA2AgggAiAANgIMIAAgBjYCDCAAIAI2AggMAQsgCCACIANqIgBBA3I2AgQgCCAAaiIAIAAoAgRBAXI2AgQLIAhBCGoiAA0BCwJAAkACQAJAAkACQEEAKAKcoUAiACADTw0AAkBBACgCoKFAIgAgA0sNACABQQRqQcChwAAgA0GvgARqQYCAfHEQQAJAIAEoAgQiBg0AQQAhAAwICyABKAIMIQVBAEEAKAKsoUAgASgCCCIJaiIANgKsoUBBACAAQQAoArChQCICIAAgAksbNgKwoUACQAJAAkBBACgCqKFAIgJFDQBB/J7AACEAA0AgBiAAKAIAIgggACgCBCIHakYNAiAAKAIIIgANAAwDCwsCQAJAQQAoArihQCIARQ0AIAYgAE8NAQtBACAGNgK4oUALQQBB/x82AryhQEEAIAU2AoifQEEAIAk2AoCfQEEAIAY2AvyeQEEAQYyfwAA2ApifQEEAQZSfwAA2AqCfQEEAQYyfwAA2ApSfQEEAQZyfwAA2AqifQEEAQZSfwAA2ApyfQEEAQaSfwAA2ArCfQEEAQZyfwAA2AqSfQEEAQayfwAA2ArifQEEAQaSfwAA2AqyfQEEAQbSfwAA2AsCfQEEAQayfwAA2ArSfQEEAQbyfwAA2AsifQEEAQbSfwAA2AryfQEEAQcSfwAA2AtCfQEEAQbyfwAA2AsSfQEEAQcyfwAA2AtifQEEAQcSfwAA2AsyfQEEAQcyfwAA2AtSfQEEAQdSfwAA2AuCfQEEAQdSfwAA2AtyfQEEAQdyfwAA2AuifQEEAQdyfwAA2AuSfQEEAQeSfwAA2AvCfQEEAQeSfwAA2AuyfQEEAQeyfwAA2AvifQEEAQeyfwAA2AvSfQEEAQfSfwAA2AoCgQEEAQfSfwAA2AvyfQEEAQfyfwAA2AoigQEEAQfyfwAA2AoSgQEEAQYSgwAA2ApCgQEEAQYSgwAA2AoygQEEAQYygwAA2ApigQEEAQZSgwAA2AqCgQEEAQYygwAA2ApSgQEEAQZygwAA2AqigQEEAQZSgwAA2ApygQEEAQaSgwAA2ArCgQEEAQZygwAA2AqSgQEEAQaygwAA2ArigQEEAQaSgwAA2AqygQEEAQbSgwAA2AsCgQEEAQaygwAA2ArSgQEEAQbygwAA2AsigQEEAQbSgwAA2ArygQEEAQcSgwAA2AtCgQEEAQbygwAA2AsSgQEEAQcygwAA2AtigQEEAQcSgwAA2AsygQEEAQdSgwAA2AuCgQEEAQcygwAA2AtSgQEEAQdygwAA2AuigQEEAQdSgwAA2AtygQEEAQeSgwAA2AvCgQEEAQdygwAA2AuSgQEEAQeygwAA2AvigQEEAQeSgwAA2AuygQEEAQfSgwAA2AoChQEEAQeygwAA2AvSgQEEAQfygwAA2AoihQEEAQfSgwAA2AvygQEEAQYShwAA2ApChQEEAQfygwAA2AoShQEEAIAZBD2pBeHEiAEF4aiICNgKooUBBAEGEocAANgKMoUBBACAGIABrIAlBWGoiAGpBCGoiCDYCoKFAIAIgCEEBcjYCBCAGIABqQSg2AgRBAEGAgIABNgK0oUAMCAsgAiAGTw0AIAggAksNACAAKAIMIghBAXENACAIQQF2IAVGDQMLQQBBACgCuKFAIgAgBiAAIAZJGzYCuKFAIAYgCWohCEH8nsAAIQACQAJAAkADQCAAKAIAIgcgCEYNASAAKAIIIgANAAwCCwsgACgCDCIIQQFxDQAgCEEBdiAFRg0BC0H8nsAAIQACQANAAkAgACgCACIIIAJLDQAgAiAIIAAoAgRqIghJDQILIAAoAgghAAwACwtBACAGQQ9qQXhxIgBBeGoiBzYCqKFAQQAgBiAAayAJQVhqIgBqQQhqIgQ2AqChQCAHIARBAXI2AgQgBiAAakEoNgIEQQBBgICAATYCtKFAIAIgCEFgakF4cUF4aiIAIAAgAkEQakkbIgdBGzYCBEEAKQL8nkAhCiAHQRBqQQApAoSfQDcCACAHQQhqIgAgCjcCAEEAIAU2AoifQEEAIAk2AoCfQEEAIAY2AvyeQEEAIAA2AoSfQCAHQRxqIQADQCAAQQc2AgAgAEEEaiIAIAhJDQALIAcgAkYNByAHIAcoAgRBfnE2AgQgAiAHIAJrIgBBAXI2AgQgByAANgIAAkAgAEGAAkkNACACIAAQGQwICwJAAkBBACgClKFAIghBASAAQQN2dCIGcQ0AQQAgCCAGcjYClKFAIABB+AFxQYyfwABqIgAhCAwBCyAAQfgBcSIAQYyfwABqIQggAEGUn8AAaigCACEACyAIIAI2AgggACACNgIMIAIgCDYCDCACIAA2AggMBwsgACAGNgIAIAAgACgCBCAJajYCBCAGQQ9qQXhxQXhqIgggA0EDcjYCBCAHQQ9qQXhxQXhqIgIgCCADaiIAayEDIAJBACgCqKFARg0DIAJBACgCpKFARg0EAkAgAigCBCIGQQNxQQFHDQAgAiAGQXhxIgYQGCAGIANqIQMgAiAGaiICKAIEIQYLIAIgBkF+cTYCBCAAIANBAXI2AgQgACADaiADNgIAAkAgA0GAAkkNACAAIAMQGQwGCwJAAkBBACgClKFAIgJBASADQQN2dCIGcQ0AQQAgAiAGcjYClKFAIANB+AFxQYyfwABqIgMhAgwBCyADQfgBcSIDQYyfwABqIQIgA0GUn8AAaigCACEDCyACIAA2AgggAyAANgIMIAAgAjYCDCAAIAM2AggMBQtBACAAIANrIgI2AqChQEEAQQAoAqihQCIAIANqIgg2AqihQCAIIAJBAXI2AgQgACADQQNyNgIEIABBCGohAAwGC0EAKAKkoUAhAgJAAkAgACADayIIQQ9LDQBBAEEANgKkoUBBAEEANgKcoUAgAiAAQQNyNgIEIAIgAGoiACAAKAIEQQFyNgIEDAELQQAgCDYCnKFAQQAgAiADaiIGNgKkoUAgBiAIQQFyNgIEIAIgAGogCDYCACACIANBA3I2AgQLIAJBCGohAAwFCyAAIAcgCWo2AgRBAEEAKAKooUAiAEEPakF4cSICQXhqIgg2AqihQEEAIAAgAmtBACgCoKFAIAlqIgJqQQhqIgY2AqChQCAIIAZBAXI2AgQgACACakEoNgIEQQBBgICAATYCtKFADAMLQQAgADYCqKFAQQBBACgCoKFAIANqIgM2AqChQCAAIANBAXI2AgQMAQtBACAANgKkoUBBAEEAKAKcoUAgA2oiAzYCnKFAIAAgA0EBcjYCBCAAIANqIAM2AgALIAhBCGohAAwBC0EAIQBBACgCoKFAIgIgA00NAEEAIAIgA2siAjYCoKFAQQBBACgCqKFAIgAgA2oiCDYCqKFAIAggAkEBcjYCBCAAIANBA3I2AgQgAEEIaiEACyABQRBqJAAgAAunJQISfxF+IwBB0ANrIgEkACABQYCCiBg2AjhBAq1CIIYiEyABQZACaq2EIRRBA61CIIYiFSABQZADaq0iFoQhFyATIBaEIRhBAa1CIIYiGSABQYQCaq2EIRogGSABQYgCaq0iFoQhG0EErUIghiABQfABaq0iHIQhHSATIAFB4AFqrSIehCEfIBUgAUHQAWqthCEgIBUgFoQhIUEFrUIghiABQYADaq0iIoQhIyAZIB6EIRYgFSAchCEVIAFB8ABqQTBqIQIgAUGUAWohAyABQYgBaiEEIAFB8ABqQQxqIQUgAUGsAWohBiABQfABakEMaiEHIAFBOGohCEEAIQkCQANAIAEgCC0AACIKOgBvQayJwAAhC0HEicAAIQxB8InAACENQQMhDgJAAkACQAJAAkAgCg4EBAABAgQLQcyJwAAhC0HwicAAIQxBDiEOQamDwAAhDQwDC0EEIQxBDCEOQbeDwAAhDQwBC0EEIQxB84nAACENQQQhDgtBBCELCyABIA42AvQBIAEgDTYC8AEgASAVNwOQAiABQbgBakH3icAAIAFBkAJqEBcgDCALayIPQQxuIQ1BACEOAkACQAJAAkACQAJAAkAgD0H8////B0sNAAJAAkAgDCALRw0AIAFBADYCmAMgAUKAgICAEDcCkAMMAQsQwAFBBCEOIA9BBBCkASIQRQ0BQQAhDCANIQ4DQCABIAsgDGoiETYC4AEgASARQQhqNgKAAyABICM3A5gCIAEgFjcDkAIgAUHwAWpBio7AACABQZACahAXIBAgDGoiESABKAL4ATYCCCARIAEpAvABNwIAIAxBDGohDCAOQX9qIg4NAAsgAUGQA2ogECANEBIgECEMA0ACQCAMKAIAIg5FDQAgDEEEaigCACAOQQEQmwELIAxBDGohDCANQX9qIg0NAAsgECAPQQQQmwELIAEgGDcDkAIgAUHEAWpBhIrAACABQZACahAXAkAgASgCkAMiDEUNACABKAKUAyAMQQEQmwELIAFBGTYC1AEgAUGqiMAANgLQAQJAIAEtAG8iDUUNACABQRo2AtQBIAFBw4jAADYC0AEMAgsgAUEaNgKUAyABQYSDwAA2ApADIAEgFzcDmAIgASAgNwOQAiABQfABakGSjsAAIAFBkAJqEBcCQCABKALwASIMQYCAgIB4Rg0AQQEhEUEAIQ4MBAsgAS0AbyENIAFBGjYC1AEgAUHDiMAANgLQASANDQFBACEMDAILIA4gDxCIAQALQQMhDCANQQNGDQAgAUELNgKUAyABQZ6DwAA2ApADIAEgFzcDmAIgASAgNwOQAiABQfABakGSjsAAIAFBkAJqEBcCQCABKALwASIMQYCAgIB4Rg0AQQIhEUEAIQ4MAgsgAS0AbyEMCyABQRw2AtQBIAFB3YjAADYC0AFBqYPAACENQQ4hDgJAAkACQCAMQf8BcUF/ag4CAQACC0G3g8AAIQ1BDCEOCyABIA42ApQDIAEgDTYCkAMgASAXNwOYAiABICA3A5ACIAFB8AFqQZKOwAAgAUGQAmoQFwJAIAEoAvABIgxBgICAgHhGDQBBAyERQQAhDgwCCyABLQBvIQwLIAFBHDYC1AEgAUH5iMAANgLQASAMQf8BcUECRw0BIAFBDDYClAMgAUHDg8AANgKQAyABIBc3A5gCIAEgIDcDkAIgAUHwAWpBko7AACABQZACahAXIAEoAvABIgxBgICAgHhGDQFBBCERQQEhDgsgASgC+AEhDSABKAL0ASELEMABQTBBBBCkASIQRQ0BIBAgDTYCCCAQIAs2AgQgECAMNgIAQQEhDSABQQE2AogDIAEgEDYChAMgAUEENgKAAyABQoSAgICAoICBAzcC+AEgASARNgL0ASABIAFB7wBqNgLwAQJAIA4NAEEBIQ0DQCARIQwCQANAQRohDkHDiMAAIRECQAJAAkACQAJAAkACQAJAAkACQAJAIAcgDGotAAAiCw4EAwIAAQMLQRwhDkHdiMAAIREMAQtBHCEOQfmIwAAhEQsgASAONgKMAiABIBE2AogCIAEtAG8iDkUNByALQX9qDgMBAgMBCyABQRk2AowCIAFBqojAADYCiAIgAS0Abw0GQYSDwAAhEUEaIQsMBQsgDkEDRg0FQZ6DwAAhEUELIQsMBAtBqYPAACERQQ4hCyAOQX9qDgIDAQQLIA5BAkcNA0HDg8AAIREMAQtBt4PAACERC0EMIQsLIAEgCzYC1AEgASARNgLQASABICA3A5gCIAEgITcDkAIgAUGQA2pBko7AACABQZACahAXIAEoApADIg5BgICAgHhHDQILIAxBAWoiDEEERw0ADAMLCyABKAKYAyEPIAEoApQDIRICQCANIAEoAoADRw0AIAFBgANqIA1BAUEEQQwQKyABKAKEAyEQCyAMQQFqIREgECANQQxsaiILIA82AgggCyASNgIEIAsgDjYCACABIA1BAWoiDTYCiAMgDEEDRw0ACwsgASgCgAMhESABQeABaiABKAKEAyILIA0QEiALIQwDQAJAIAwoAgAiDkUNACAMQQRqKAIAIA5BARCbAQsgDEEMaiEMIA1Bf2oiDQ0ACyARRQ0CIAsgEUEMbEEEEJsBDAILIAFBADYC6AEgAUKAgICAEDcC4AEMAQtBBEEwEIgBAAsgASAfNwOQAiABQdABakGSisAAIAFBkAJqEBcCQCABKALgASIMRQ0AIAEoAuQBIAxBARCbAQsgASABLQBvQQNHOgDwASABIB03A5ACIAFBgANqQaKKwAAgAUGQAmoQFwJAAkAgAS0Ab0F/akH/AXFBAUsNACABQQs2AuQBIAFBnoPAADYC4AEgASABQeABajYCiAIgASAbNwOQAiABQfABakG7hsAAIAFBkAJqEBcgASgC8AFBgICAgHhGDQAQwAECQEEwQQQQpAEiEUUNACARIAEoAvgBNgIIIBEgASkC8AE3AgBBASEMAkAgAS0Ab0ECRw0AIAFBBDYCjAIgAUGxisAANgKIAiABIAFBiAJqNgKEAiABIBo3A+ABIAFBkAJqQbuGwAAgAUHgAWoQFyABKAKQAkGAgICAeEYNACARIAEoApgCNgIUIBEgASkCkAI3AgxBAiEMCyABQZADaiARIAwQEiAMQQxsIQtBACEMA0ACQCARIAxqIg0oAgAiDkUNACANQQRqKAIAIA5BARCbAQsgCyAMQQxqIgxHDQALIBFBMEEEEJsBDAILQQRBMBCIAQALIAFBADYCmAMgAUKAgICAEDcCkAMLIAEgGDcDkAIgAUHwAWpBtYrAACABQZACahAXAkAgASgCkAMiDEUNACABKAKUAyAMQQEQmwELIAEgCkECdCIMKAKwjkA2ApQDIAEgDCgCoI5ANgKQAyABIBc3A5ACIAZB+I3AACABQZACahAXIAUgASkCxAE3AgAgBSABKALMATYCCCAEIAEpAtABNwIAIAQgASgC2AE2AgggAyABKQKAAzcCACADIAEoAogDNgIIIAIgASgC+AE2AgggAiABKQLwATcCACABIAEpArgBNwNwIAEgASgCwAE2AngQwAFByABBBBCkASIMRQ0BIAwgAUHwAGpByAD8CgAAIAFBkAJqIAxBBhASAkAgDCgCACINRQ0AIAxBBGooAgAgDUEBEJsBCwJAIAwoAgwiDUUNACAMQRBqKAIAIA1BARCbAQsCQCAMKAIYIg1FDQAgDEEcaigCACANQQEQmwELAkAgDCgCJCINRQ0AIAxBKGooAgAgDUEBEJsBCwJAIAwoAjAiDUUNACAMQTRqKAIAIA1BARCbAQsCQCAMKAI8Ig1FDQAgDEHAAGooAgAgDUEBEJsBCyAMQcgAQQQQmwEgASAUNwPgASABQZADakGEjsAAIAFB4AFqEBcCQCABKAKQAiIMRQ0AIAEoApQCIAxBARCbAQsgCEEBaiEIIAEgASgCmAMiDDYCeCABIAEpApADIhw3A3AgAUE8aiAJQQxsaiINIAw2AgggDSAcNwIAIAlBAWoiCUEERw0ACyABIAEpAmQ3AzAgASABKQJcNwMoIAEgASkCVDcDICABIAEpAkw3AxggASABKQJENwMQIAEgASkCPDcDCCABQRk2AoQDIAFBqojAADYCgAMgASABQYADajYC4AEgASAWNwOQAyABQTxqQbuGwAAgAUGQA2oQFyABIAEoAkQiDDYCmAIgASAMNgL4ASABIAEpAjwiIzcDcCABIAw2AnggASAjNwOgAiABIAw2AqgCIAFBGjYChAMgAUHDiMAANgKAAyABIAFBgANqNgLgASABIBY3A5ADIAFBPGpBu4bAACABQZADahAXIAEgASgCRCIMNgKYAiABIAw2AvgBIAEgASkCPCIjNwNwIAEgDDYCeCABICM3AqwCIAEgDDYCtAIgAUEcNgKEAyABQd2IwAA2AoADIAEgAUGAA2o2AuABIAEgFjcDkAMgAUE8akG7hsAAIAFBkANqEBcgASABKAJEIgw2ApgCIAEgDDYC+AEgASABKQI8IiM3A3AgASAMNgJ4IAEgIzcDuAIgASAMNgLAAiABQRw2AoQDIAFB+YjAADYCgAMgASABQYADajYC4AEgASAWNwOQAyABQTxqQbuGwAAgAUGQA2oQFyABIAEoAkQiDDYCmAIgASAMNgL4ASABIAEpAjwiFjcDcCABIBY3AsQCIAEgDDYCzAIgAUHgAWogAUGgAmoQIyABQfAAakH8h8AAQYyIwAAQGiABIBMgAUHwAGqthCIWNwPQASABQTxqQaSIwAAgAUHQAWoQFwJAIAEoAnAiDEUNACABKAJ0IAxBARCbAQsgASABKAJEIgw2ApgCIAEgASkCPCIjNwOQAiABICM3A9ACIAEgDDYC2AIgAUHwAGpBjIjAAEGUiMAAEBogASAWNwPQASABQTxqQaSIwAAgAUHQAWoQFwJAIAEoAnAiDEUNACABKAJ0IAxBARCbAQsgASABKAJEIgw2ApgCIAEgASkCPCIjNwOQAiABICM3AtwCIAEgDDYC5AIgAUHwAGpBlIjAAEGkiMAAEBogASAWNwPQASABQTxqQaSIwAAgAUHQAWoQFwJAIAEoAnAiDEUNACABKAJ0IAxBARCbAQsgASABKAJEIgw2ApgCIAEgASkCPCIjNwOQAiABICM3A+gCIAEgDDYC8AIgAUEANgJ4IAFCgICAgBA3AnAgASAWNwPQASABQTxqQaSIwAAgAUHQAWoQFwJAIAEoAnAiDEUNACABKAJ0IAxBARCbAQsgASABKQI8NwL0AiABIAEoAkQ2AvwCIAFBgANqIAFB0AJqECMgAUGQA2ogAUEIahAjIAFBKDYCyAEgAUHBhsAANgLEASABIAFBxAFqNgK4ASABIBkgAUG4AWqthCIWNwPQASABQTxqQbuGwAAgAUHQAWoQFyABIAEoAkQiDDYCmAIgASAMNgL4ASABIAEpAjwiIzcDcCABIAw2AnggASAjNwOgAyABIAw2AqgDIAFBEzYCyAEgAUHphsAANgLEASABIAFBxAFqNgK4ASABIBY3A9ABIAFBPGpBu4bAACABQdABahAXIAEgASgCRCIMNgKYAiABIAw2AvgBIAEgASkCPCIjNwNwIAEgDDYCeCABICM3AqwDIAEgDDYCtAMgAUE2NgLIASABQfyGwAA2AsQBIAEgAUHEAWo2ArgBIAEgFjcD0AEgAUE8akG7hsAAIAFB0AFqEBcgASABKAJEIgw2ApgCIAEgDDYC+AEgASABKQI8IiM3A3AgASAMNgJ4IAEgIzcDuAMgASAMNgLAAyABQTE2AsgBIAFBsofAADYCxAEgASABQcQBajYCuAEgASAWNwPQASABQTxqQbuGwAAgAUHQAWoQFyABIAEoAkQiDDYCmAIgASAMNgL4ASABIAEpAjwiFjcDcCABIBY3AsQDIAEgDDYCzAMgAUGQAmogAUGgA2oQIyABQTxqQdiFwABB8IXAABAaIAEgEyABQTxqrYQ3A5ABIAEgFDcDiAEgASAYNwOAASABIBMgIoQ3A3ggASAfNwNwIAFB8AFqQfCFwAAgAUHwAGoQFwJAIAEoAjwiDEUNACABKAJAIAxBARCbAQsCQCABKAKQAiIMRQ0AIAEoApQCIAxBARCbAQsCQCABKAKQAyIMRQ0AIAEoApQDIAxBARCbAQsCQCABKAKAAyIMRQ0AIAEoAoQDIAxBARCbAQsCQCABKALgASIMRQ0AIAEoAuQBIAxBARCbAQsgASgC8AEhDCABIAEoAvQBIhEgASgC+AEQWiABKAIEIQ0gASgCACEOAkAgDEUNACARIAxBARCbAQsgACAONgIAIAAgDTYCBCABQdADaiQADwtBBEHIABCIAQAL6wYBCH8CQAJAIAEgAEEDakF8cSICIABrIgNJDQAgASADayIEQQJ2IgVFDQAgBEEDcSEGQQAhB0EAIQECQCACIABGDQBBACEIQQAhAQJAIAAgAmsiCUF8Sw0AQQAhCEEAIQEDQCABIAAgCGoiAiwAAEG/f0pqIAJBAWosAABBv39KaiACQQJqLAAAQb9/SmogAkEDaiwAAEG/f0pqIQEgCEEEaiIIDQALCyAAIAhqIQIDQCABIAIsAABBv39KaiEBIAJBAWohAiAJQQFqIgkNAAsLIAAgA2ohCQJAIAZFDQAgCSAEQfz///8HcWoiAiwAAEG/f0ohByAGQQFGDQAgByACLAABQb9/SmohByAGQQJGDQAgByACLAACQb9/SmohBwsgByABaiEIA0AgCSEDIAVFDQIgBUHAASAFQcABSRsiB0EDcSEGAkACQCAHQQJ0IgRB8AdxIgENAEEAIQIMAQsgAyABaiEAQQAhAiADIQEDQCABQQxqKAIAIglBf3NBB3YgCUEGdnJBgYKECHEgAUEIaigCACIJQX9zQQd2IAlBBnZyQYGChAhxIAFBBGooAgAiCUF/c0EHdiAJQQZ2ckGBgoQIcSABKAIAIglBf3NBB3YgCUEGdnJBgYKECHEgAmpqamohAiABQRBqIgEgAEcNAAsLIAUgB2shBSADIARqIQkgAkEIdkH/gfwHcSACQf+B/AdxakGBgARsQRB2IAhqIQggBkUNAAsgAyAHQfwBcUECdGoiAigCACIBQX9zQQd2IAFBBnZyQYGChAhxIQECQCAGQQFGDQAgAigCBCIJQX9zQQd2IAlBBnZyQYGChAhxIAFqIQEgBkECRg0AIAIoAggiAkF/c0EHdiACQQZ2ckGBgoQIcSABaiEBCyABQQh2Qf+BHHEgAUH/gfwHcWpBgYAEbEEQdiAIaiEIDAELAkAgAQ0AQQAPCyABQQNxIQJBACEJQQAhCAJAIAFBBEkNACABQXxxIQVBACEIQQAhCQNAIAggACAJaiIBLAAAQb9/SmogAUEBaiwAAEG/f0pqIAFBAmosAABBv39KaiABQQNqLAAAQb9/SmohCCAFIAlBBGoiCUcNAAsgAkUNAQsgACAJaiEBA0AgCCABLAAAQb9/SmohCCABQQFqIQEgAkF/aiICDQALCyAIC/kGAQZ/AkACQAJAAkACQAJAAkACQCAAQXxqIgQoAgAiBUF4cSIGQQRBCCAFQQNxIgcbIAFqSQ0AIAFBJ2ohCAJAIAdFDQAgBiAISw0CCwJAAkAgAkEJSQ0AIAIgAxAWIgINAUEADwtBACECIANBzP97Sw0IQRAgA0ELakF4cSADQQtJGyEBIABBeGohCAJAIAcNACABQYACSQ0HIAhFDQcgBiABTQ0HIAYgAWtBgIAISw0HIAAPCyAIIAZqIQcCQAJAIAYgAU8NACAHQQAoAqihQEYNAQJAIAdBACgCpKFARg0AIAcoAgQiBUECcQ0JIAVBeHEiCSAGaiIFIAFJDQkgByAJEBgCQCAFIAFrIgdBEEkNACAEIAEgBCgCAEEBcXJBAnI2AgAgCCABaiIBIAdBA3I2AgQgCCAFaiIFIAUoAgRBAXI2AgQgASAHEBMMCQsgBCAFIAQoAgBBAXFyQQJyNgIAIAggBWoiASABKAIEQQFyNgIEDAgLQQAoApyhQCAGaiIHIAFJDQgCQAJAIAcgAWsiBkEPSw0AIAQgBUEBcSAHckECcjYCACAIIAdqIgEgASgCBEEBcjYCBEEAIQZBACEBDAELIAQgASAFQQFxckECcjYCACAIIAFqIgEgBkEBcjYCBCAIIAdqIgcgBjYCACAHIAcoAgRBfnE2AgQLQQAgATYCpKFAQQAgBjYCnKFADAcLIAYgAWsiBkEPTQ0GIAQgASAFQQFxckECcjYCACAIIAFqIgEgBkEDcjYCBCAHIAcoAgRBAXI2AgQgASAGEBMMBgtBACgCoKFAIAZqIgcgAUsNBAwGCwJAIAMgASADIAFJGyIDRQ0AIAIgACAD/AoAAAsgBCgCACIDQXhxIgdBBEEIIANBA3EiAxsgAWpJDQIgA0UNBiAHIAhNDQZB5JbAAEEuQZSXwAAQigEAC0GjlsAAQS5B1JbAABCKAQALQeSWwABBLkGUl8AAEIoBAAtBo5bAAEEuQdSWwAAQigEACyAEIAEgBUEBcXJBAnI2AgAgCCABaiIFIAcgAWsiAUEBcjYCBEEAIAE2AqChQEEAIAU2AqihQAsgCEUNACAADwsgAxAKIgFFDQECQCADQXxBeCAEKAIAIgJBA3EbIAJBeHFqIgIgAyACSRsiA0UNACABIAAgA/wKAAALIAEhAgsgABAOCyACC6AGAQR/IABBeGoiASAAQXxqKAIAIgJBeHEiAGohAwJAAkAgAkEBcQ0AIAJBAnFFDQEgASgCACICIABqIQACQCABIAJrIgFBACgCpKFARw0AIAMoAgRBA3FBA0cNAUEAIAA2ApyhQCADIAMoAgRBfnE2AgQgASAAQQFyNgIEIAMgADYCAA8LIAEgAhAYCwJAAkACQAJAAkACQAJAAkAgAygCBCICQQJxDQAgA0EAKAKooUBGDQIgA0EAKAKkoUBGDQMgAyACQXhxIgIQGCABIAIgAGoiAEEBcjYCBCABIABqIAA2AgAgAUEAKAKkoUBHDQFBACAANgKcoUAPCyADIAJBfnE2AgQgASAAQQFyNgIEIAEgAGogADYCAAsgAEGAAkkNBCABIAAQGUEAQQAoAryhQEF/aiIBNgK8oUAgAQ0GQQAoAoSfQCIADQJB/x8hAQwDC0EAIAE2AqihQEEAQQAoAqChQCAAaiIANgKgoUAgASAAQQFyNgIEAkAgAUEAKAKkoUBHDQBBAEEANgKcoUBBAEEANgKkoUALIABBACgCtKFAIgJNDQVBACgCqKFAIgBFDQVBACgCoKFAIgRBKUkNBEH8nsAAIQEDQAJAIAEoAgAiAyAASw0AIAAgAyABKAIEakkNBgsgASgCCCEBDAALC0EAIAE2AqShQEEAQQAoApyhQCAAaiIANgKcoUAgASAAQQFyNgIEIAEgAGogADYCAA8LQQAhAQNAIAFBAWohASAAKAIIIgANAAsgAUH/HyABQf8fSxshAQtBACABNgK8oUAPCwJAAkBBACgClKFAIgNBASAAQQN2dCICcQ0AQQAgAyACcjYClKFAIABB+AFxQYyfwABqIgAhAwwBCyAAQfgBcSIAQYyfwABqIQMgAEGUn8AAaigCACEACyADIAE2AgggACABNgIMIAEgAzYCDCABIAA2AggPCwJAAkBBACgChJ9AIgANAEH/HyEBDAELQQAhAQNAIAFBAWohASAAKAIIIgANAAsgAUH/HyABQf8fSxshAQtBACABNgK8oUAgBCACTQ0AQQBBfzYCtKFACwvcBQIIfwF+QStBgIDEACAAKAIIIgZBgICAAXEiBxshCCAHQRV2QQEgARsgBWohCQJAAkAgBkGAgIAEcQ0AQQAhAgwBCwJAAkAgA0EQSQ0AIAIgAxAMIQcMAQsCQCADDQBBACEHDAELIANBA3EhCkEAIQtBACEHAkAgA0EESQ0AIANBDHEhDEEAIQtBACEHA0AgByACIAtqIg0sAABBv39KaiANQQFqLAAAQb9/SmogDUECaiwAAEG/f0pqIA1BA2osAABBv39KaiEHIAwgC0EEaiILRw0ACyAKRQ0BCyACIAtqIQ0DQCAHIA0sAABBv39KaiEHIA1BAWohDSAKQX9qIgoNAAsLIAcgCWohCQsgCEEtIAEbIQwCQAJAIAkgAC8BDCIBTw0AAkACQAJAIAZBgICACHENACABIAlrIQhBACEHQQAhAQJAAkACQCAGQR12QQNxDgQCAAEAAgsgCCEBDAELIAhB/v8DcUEBdiEBCyAGQf///wBxIQkgACgCBCELIAAoAgAhCgNAIAdB//8DcSABQf//A3FPDQJBASENIAdBAWohByAKIAkgCygCEBEHAEUNAAwFCwsgACAAKQIIIg6nQYCAgP95cUGwgICAAnI2AghBASENIAAoAgAiCiAAKAIEIgsgDCACIAMQXA0DQQAhByABIAlrQf//A3EhAgNAIAdB//8DcSACTw0CQQEhDSAHQQFqIQcgCkEwIAsoAhARBwBFDQAMBAsLQQEhDSAKIAsgDCACIAMQXA0CIAogBCAFIAsoAgwRCgANAkEAIQcgCCABa0H//wNxIQADQCAHQf//A3EiAiAASSENIAIgAE8NAyAHQQFqIQcgCiAJIAsoAhARBwBFDQAMAwsLQQEhDSAKIAQgBSALKAIMEQoADQEgACAONwIIQQAPC0EBIQ0gACgCACIHIAAoAgQiCiAMIAIgAxBcDQAgByAEIAUgCigCDBEKACENCyANC/oEAQd/AkACQCAAKAIIIgNBgICAwAFxRQ0AAkACQAJAAkACQCADQYCAgIABcUUNACAALwEOIgQNAUEAIQIMAgsCQCACQRBJDQAgASACEAwhBQwECwJAIAINAEEAIQUMBAsgAkEDcSEGQQAhB0EAIQUCQCACQQRJDQAgAkEMcSEEQQAhBUEAIQcDQCAFIAEgB2oiCCwAAEG/f0pqIAhBAWosAABBv39KaiAIQQJqLAAAQb9/SmogCEEDaiwAAEG/f0pqIQUgBCAHQQRqIgdHDQALIAZFDQQLIAEgB2ohCANAIAUgCCwAAEG/f0pqIQUgCEEBaiEIIAZBf2oiBg0ADAQLCyABIAJqIQdBACECIAEhCCAEIQYDQCAIIgUgB0YNAgJAAkAgBSwAACIIQX9MDQAgBUEBaiEIDAELAkAgCEFgTw0AIAVBAmohCAwBCyAFQQRBAyAIQW9LG2ohCAsgCCAFayACaiECIAZBf2oiBg0ACwtBACEGCyAEIAZrIQULIAUgAC8BDCIITw0AIAggBWshCUEAIQVBACEEAkACQAJAIANBHXZBA3EOBAIAAQICCyAJIQQMAQsgCUH+/wNxQQF2IQQLIANB////AHEhByAAKAIEIQYgACgCACEAAkADQCAFQf//A3EgBEH//wNxTw0BQQEhCCAFQQFqIQUgACAHIAYoAhARBwANAwwACwtBASEIIAAgASACIAYoAgwRCgANAUEAIQUgCSAEa0H//wNxIQIDQCAFQf//A3EiBCACSSEIIAQgAk8NAiAFQQFqIQUgACAHIAYoAhARBwANAgwACwsgACgCACABIAIgACgCBCgCDBEKACEICyAIC8AEAQh/IwBBEGsiBCQAAkACQAJAIANBAXENACACLQAAIgUNAUEAIQUMAgsgACACIANBAXYgASgCDBEKACEFDAELIAEoAgwhBkEAIQcDQCACQQFqIQgCQAJAAkACQAJAIAXAQX9KDQAgBUH/AXEiCUGAAUYNASAJQcABRw0DIAQgATYCBCAEIAA2AgAgBEKggICABjcCCCADIAdBA3RqIgUoAgAgBCAFKAIEEQcARQ0CQQEhBQwGCwJAIAAgCCAFQf8BcSIFIAYRCgANACAIIAVqIQIMBAtBASEFDAULAkAgACACQQNqIgUgAi8AASICIAYRCgANACAFIAJqIQIMAwtBASEFDAQLIAdBAWohByAIIQIMAQtBoICAgAYhCgJAIAVBAXFFDQAgAkEFaiEIIAIoAAEhCgtBACEJAkACQCAFQQJxDQBBACELIAghAgwBCyAIQQJqIQIgCC8AACELCwJAAkAgBUEEcQ0AIAIhCAwBCyACQQJqIQggAi8AACEJCwJAAkAgBUEIcQ0AIAghAgwBCyAIQQJqIQIgCC8AACEHCwJAIAVBEHFFDQAgAyALQf//A3FBA3RqLwEEIQsLAkAgBUEgcUUNACADIAlB//8DcUEDdGovAQQhCQsgBCAJOwEOIAQgCzsBDCAEIAo2AgggBCABNgIEIAQgADYCAAJAIAMgB0EDdGoiBSgCACAEIAUoAgQRBwBFDQBBASEFDAMLIAdBAWohBwsgAi0AACIFDQALQQAhBQsgBEEQaiQAIAUL/gMBB38jAEEQayIDJAACQAJAAkACQAJAIAJFDQAgAkEMbCIEQXRqQQxuIQUgBCEGIAEhBwJAA0AgBkUNASAHQQhqIQggBkF0aiEGIAdBDGohByAIKAIAIgggBWoiBSAITw0AC0G8gsAAQTVB9ILAABBWAAtBACEGIAVBAEgNAQJAAkAgBQ0AQQEhCQwBCxDAAUEBIQYgBUEBEKQBIglFDQILQQAhByADQQA2AgwgAyAJNgIIIAFBCGooAgAhBiADIAU2AgQgAUEEaigCACEIAkACQAJAIAYgBU0NACADQQRqQQAgBkEBQQEQKyADKAIIIQkgAygCDCEHDAELIAZFDQELIAZFDQAgCSAHaiAIIAb8CgAACyAFIAcgBmoiBmshCAJAIAJBAUYNACAEQXRqIQQgAUEQaiEHIAkgBmohAgNAIAhFDQQgB0EEaigCACEGIAcoAgAhASACQSw6AAAgCEF/aiIIIAZJDQUgAkEBaiECAkAgBkUNACACIAEgBvwKAAALIAdBDGohByAIIAZrIQggAiAGaiECIARBdGoiBA0ACwsgACADKQIENwIAIAAgBSAIazYCCAwECyAAQQA2AgggAEKAgICAEDcCAAwDCyAGIAUQiAEAC0HYgcAAQRNBrILAABBVAAtB2IHAAEETQayCwAAQVQALIANBEGokAAuFBAECfyAAIAFqIQICQAJAIAAoAgQiA0EBcQ0AIANBAnFFDQEgACgCACIDIAFqIQECQCAAIANrIgBBACgCpKFARw0AIAIoAgRBA3FBA0cNAUEAIAE2ApyhQCACIAIoAgRBfnE2AgQgACABQQFyNgIEIAIgATYCAAwCCyAAIAMQGAsCQAJAAkACQCACKAIEIgNBAnENACACQQAoAqihQEYNAiACQQAoAqShQEYNAyACIANBeHEiAxAYIAAgAyABaiIBQQFyNgIEIAAgAWogATYCACAAQQAoAqShQEcNAUEAIAE2ApyhQA8LIAIgA0F+cTYCBCAAIAFBAXI2AgQgACABaiABNgIACwJAIAFBgAJJDQAgACABEBkPCwJAAkBBACgClKFAIgJBASABQQN2dCIDcQ0AQQAgAiADcjYClKFAIAFB+AFxQYyfwABqIgEhAgwBCyABQfgBcSIBQYyfwABqIQIgAUGUn8AAaigCACEBCyACIAA2AgggASAANgIMIAAgAjYCDCAAIAE2AggPC0EAIAA2AqihQEEAQQAoAqChQCABaiIBNgKgoUAgACABQQFyNgIEIABBACgCpKFARw0BQQBBADYCnKFAQQBBADYCpKFADwtBACAANgKkoUBBAEEAKAKcoUAgAWoiATYCnKFAIAAgAUEBcjYCBCAAIAFqIAE2AgAPCwvTAwIGfwF+IwBBMGsiASQAIAFBADYCGCABQoCAgIAQNwIQIAFB0I7AADYCICABQqCAgIAGNwIkIAEgAUEQajYCHAJAAkAgACABQRxqEB0NACABIAEoAhgiADYCCCABIAEpAhAiBzcDAAJAIAenIgIgAGtBCUsNACABIABBChAwIAEoAgAhAiABKAIIIQALIAEoAgQiAyAAaiIEQQApAMWOQDcAACAEQQAvAM2OQDsACCABIABBCmoiBDYCCCABQRxqEJIBIgUQrgEgASgCHCEGAkACQAJAIAEoAiAiACACIARrTQ0AIAEgBCAAEDAgASgCACECIAEoAgQhAyABKAIIIQQMAQsgAEUNAQsgAEUNACADIARqIAYgAPwKAAALIAEgBCAAaiIENgIIAkAgAiAEa0EBSw0AIAEgBEECEDAgASgCBCEDIAEoAgghBAsgAyAEakGKFDsAACABIARBAmoiBDYCCAJAIAEoAgAiAiAETQ0AIAMgAkEBIAQQlQEiA0UNAgsgAyAEEAICQCAARQ0AIAYgAEEBEJsBCwJAIAVBhAhJDQAgBRA+CyABQTBqJAAPC0H4jsAAQTcgAUEvakHojsAAQfyPwAAQTAALQQEgBBCIAQALpAMBBH8gA0EQdiEEIAIhBQJAAkACQAJAAkACQAJAAkAgAkH/AXEOBAcAAQMHC0EAIQUgBEEBcUUNAQwGC0EAIQUgBEEEcUUNAgwFCyAEQQZxQQZGDQQLQQAhBQJAIANB//8DcSIDQcsBSg0AIANBm39qDgMEAwQCCwJAIANBtH5qQQJPDQAMBAsgA0GwAkcNAgwDCwJAAkAgA0H//wNxIgZBywFKDQACQCAGQZt/ag4DBQIFAAsgBg0BDAQLAkAgBkG0fmpBAk8NAAwECyAGQbACRg0DCyADQYCAgAhxRQ0BQQEhBQwCCyADRQ0BC0EAIQdBAiEFAkACQAJAIAFB/wFxDgQAAgEDAAtBACAEQX9zQQFxIAJB/wFxQQNGGyEHDAILQQAhBwJAAkACQCACQf8BcUF/ag4DAAECAAsgBEF/c0ECcSEHCyAEQX9zQQRxIAdyIQcLIARBf3NBCHEgB3IhBwwBC0EAIQcCQAJAIAJB/wFxQX9qDgMAAQIACyAEQX9zQQJxIQcLIARBf3NBBHEgB3IhBwsgACAHOgABIAAgBToAAAvvAgEFf0EAIQICQCABQc3/eyAAQRAgAEEQSxsiAGtPDQAgAEEQIAFBC2pBeHEgAUELSRsiA2pBDGoQCiIBRQ0AIAFBeGohAgJAAkAgAEF/aiIEIAFxDQAgAiEADAELIAFBfGoiBSgCACIGQXhxIAQgAWpBACAAa3FBeGoiAUEAIAAgASACa0EQSxtqIgAgAmsiAWshBAJAIAZBA3FFDQAgACAEIAAoAgRBAXFyQQJyNgIEIAAgBGoiBCAEKAIEQQFyNgIEIAUgASAFKAIAQQFxckECcjYCACACIAFqIgQgBCgCBEEBcjYCBCACIAEQEwwBCyACKAIAIQIgACAENgIEIAAgAiABajYCAAsCQCAAKAIEIgFBA3FFDQAgAUF4cSICIANBEGpNDQAgACADIAFBAXFyQQJyNgIEIAAgA2oiASACIANrIgNBA3I2AgQgACACaiICIAIoAgRBAXI2AgQgASADEBMLIABBCGohAgsgAguEAwEGfyMAQRBrIgMkAAJAAkACQAJAAkACQAJAIAJBAXFFDQAgAkEBdiEEDAELIAEtAAAiBEUNAUEAIQUgASEGQQAhBwNAIAZBAWohBgJAAkAgBMBBf0oNAAJAIARB/wFxQYABRw0AIAUgBi8AACIEaiEFIAYgBGpBAmohBgwCCyAGIARBA3FBCHgiCEEFdEGAgICABHEgCEEHdHJBHXZqIARBAXZBAnFqIARBAnZBAnFqIQYgBUUgB3IhBwwBCyAGIARB/wFxIgRqIQYgBSAEaiEFCyAGLQAAIgQNAAtBACEEIAcgBUEQSXENAEEAIQcgBUEBdCIEQQBIDQQLIAQNAQtBASEGQQAhBAwBCxDAAUEBIQcgBEEBEKQBIgZFDQELIANBADYCCCADIAY2AgQgAyAENgIAIANBlJnAACABIAIQEUUNAUG8mcAAQdYAIANBD2pBrJnAAEHcmsAAEEwACyAHIAQQiAEACyAAIAMoAgg2AgggACADKQIANwIAIANBEGokAAuJAwEEfyAAKAIMIQICQAJAAkACQCABQYACSQ0AIAAoAhghAwJAAkACQCACIABHDQAgAEEUQRAgACgCFCICG2ooAgAiAQ0BQQAhAgwCCyAAKAIIIgEgAjYCDCACIAE2AggMAQsgAEEUaiAAQRBqIAIbIQQDQCAEIQUgASICQRRqIAJBEGogAigCFCIBGyEEIAJBFEEQIAEbaigCACIBDQALIAVBADYCAAsgA0UNAgJAAkAgACAAKAIcQQJ0QfydwABqIgEoAgBGDQAgAygCECAARg0BIAMgAjYCFCACDQMMBAsgASACNgIAIAJFDQQMAgsgAyACNgIQIAINAQwCCwJAIAIgACgCCCIERg0AIAQgAjYCDCACIAQ2AggPC0EAQQAoApShQEF+IAFBA3Z3cTYClKFADwsgAiADNgIYAkAgACgCECIBRQ0AIAIgATYCECABIAI2AhgLIAAoAhQiAUUNACACIAE2AhQgASACNgIYDwsPC0EAQQAoApihQEF+IAAoAhx3cTYCmKFAC8cCAQR/QQAhAgJAIAFBCHYiA0UNAEEfIQIgAUGAgIAITw0AIAFBJiADZyICa3ZBAXEgAkEBdHJBPnMhAgsgAEIANwIQIAAgAjYCHCACQQJ0QfydwABqIQMCQEEAKAKYoUBBASACdCIEcQ0AIAMgADYCACAAIAM2AhggACAANgIMIAAgADYCCEEAQQAoApihQCAEcjYCmKFADwsCQAJAAkAgAygCACIEKAIEQXhxIAFHDQAgBCECDAELIAFBAEEZIAJBAXZrIAJBH0YbdCEDA0AgBCADQR12QQRxaiIFKAIQIgJFDQIgA0EBdCEDIAIhBCACKAIEQXhxIAFHDQALCyACKAIIIgMgADYCDCACIAA2AgggAEEANgIYIAAgAjYCDCAAIAM2AggPCyAFQRBqIAA2AgAgACAENgIYIAAgADYCDCAAIAA2AggLugICB38BfiMAQSBrIgMkACACIAFrIgRBA3YiBUEMbCEGQQAhBwJAIARB0KrVqgVLDQBBACEEAkACQCAGDQBBBCEIQQAhCQwBCxDAAUEEIQcgBSEJIAZBBBCkASIIRQ0BCwJAIAEgAkYNAEEBrUIghiADQRRqrYQhCiAIIQIgBSEEA0AgAyABNgIUIAMgCjcDGCADQQhqQbuGwAAgA0EYahAXIAIgAygCEDYCCCACIAMpAgg3AgAgAkEMaiECIAFBCGohASAEQX9qIgQNAAsgBSEECyAAIAggBBASAkAgBEUNACAIIQIDQAJAIAIoAgAiAUUNACACQQRqKAIAIAFBARCbAQsgAkEMaiECIARBf2oiBA0ACwsCQCAJRQ0AIAggCUEMbEEEEJsBCyADQSBqJAAPCyAHIAYQiAEAC9UCAQZ/IwBBEGsiACQAAkBBACgCyJ1ADQBBAEF/NgLInUACQAJAAkACQAJAQQAoAtSdQCIBQQAoAtCdQCICRw0AIAFBACgCzJ1AIgJHDQEgAUGAASABQYABSxsiAyEF0G8gBfwPASICQX9HDQIMBQsgASACTw0EQQAhA0EAKAK0nUAgAUECdGooAgAhAgwDCyABIAJPDQNBACgCtJ1AIQIMAQsCQAJAQQAoAtidQCIEDQBBACACNgLYnUAMAQsgBCABaiACRw0DCyAAQQRqIAFBACgCtJ1AIAMgAWoiA0EEECogACgCBEEBRg0CQQAgACgCCCICNgK0nUBBACADNgLMnUALIAIgAUECdGogAUEBaiICNgIAQQAgAjYC0J1AQQAoAsidQEEBaiEDC0EAIAI2AtSdQEEAIAM2AsidQEEAKALYnUAhAiAAQRBqJAAgAiABag8LAAunAgEHfyMAQRBrIgIkAEEKIQMgACgCACIEIQUCQCAEQegHSQ0AQQohAyAEIQUDQCACQQZqIANqIgZBfGogBSIAIABBkM4AbiIFQZDOAGxrIgdB//8DcUHkAG4iCEEBdC8ApJtAOwAAIAZBfmogByAIQeQAbGtB//8DcUEBdC8ApJtAOwAAIANBfGohAyAAQf+s4gRLDQALCwJAAkAgBUEJSw0AIAUhAAwBCyACQQZqIANBfmoiA2ogBSAFQf//A3FB5ABuIgBB5ABsa0H//wNxQQF0LwCkm0A7AAALAkACQCAERQ0AIABFDQELIAJBBmogA0F/aiIDaiAAQQF0LQClm0A6AAALIAFBAUEBQQAgAkEGaiADakEKIANrEA8hAyACQRBqJAAgAwvJAgIFfwF+IwBBMGsiAiQAQQEhAwJAIAFBgJjAAEEMEJABDQAgASgCBCEEIAEoAgAhBSACIAAoAggiBikCADcCCCACQT+tQiCGIgcgBkEMaq2ENwMgIAIgByAGQQhqrYQ3AxggAkHAAK1CIIYgAkEIaq2ENwMQIAUgBEH4l8AAIAJBEGoQEQ0AIAJBEGogACgCACIGIAAoAgQoAgwiBREGAEEEIQAgBiEEAkACQCACKQMQQu26rbbNhdT14wCFIAIpAxhC+IKZvZXuxsW5f4WEUA0AIAJBEGogBiAFEQYAIAIpAxBClcTyqsWm1YNUhSACKQMYQtPwtY2YivzRd4WEQgBSDQEgBkEEaiEEQQghAAsgBiAAaigCACEAIAQoAgAhBiABQYyYwABBAhCQAQ0BIAEgBiAAEJABDQELQQAhAwsgAkEwaiQAIAMLpQIBBn8gACgCCCECAkACQCABQYABTw0AQQEhAwwBCwJAIAFBgBBPDQBBAiEDDAELQQNBBCABQYCABEkbIQMLIAIhBAJAIAMgACgCACACa00NACAAIAIgA0EBQQEQLCAAKAIIIQQLIAAoAgQgBGohBAJAAkAgAUGAAUkNACABQT9xQYB/ciEFIAFBBnYhBgJAIAFBgBBPDQAgBCAFOgABIAQgBkHAAXI6AAAMAgsgAUEMdiEHIAZBP3FBgH9yIQYCQCABQf//A0sNACAEIAU6AAIgBCAGOgABIAQgB0HgAXI6AAAMAgsgBCAFOgADIAQgBjoAAiAEIAdBP3FBgH9yOgABIAQgAUESdkFwcjoAAAwBCyAEIAE6AAALIAAgAyACajYCCEEAC6ECAQZ/IAAoAgghAgJAAkAgAUGAAU8NAEEBIQMMAQsCQCABQYAQTw0AQQIhAwwBC0EDQQQgAUGAgARJGyEDCyACIQQCQCADIAAoAgAgAmtNDQAgACACIAMQMCAAKAIIIQQLIAAoAgQgBGohBAJAAkAgAUGAAUkNACABQT9xQYB/ciEFIAFBBnYhBgJAIAFBgBBPDQAgBCAFOgABIAQgBkHAAXI6AAAMAgsgAUEMdiEHIAZBP3FBgH9yIQYCQCABQf//A0sNACAEIAU6AAIgBCAGOgABIAQgB0HgAXI6AAAMAgsgBCAFOgADIAQgBjoAAiAEIAdBP3FBgH9yOgABIAQgAUESdkFwcjoAAAwBCyAEIAE6AAALIAAgAyACajYCCEEAC6ECAQZ/IAAoAgghAgJAAkAgAUGAAU8NAEEBIQMMAQsCQCABQYAQTw0AQQIhAwwBC0EDQQQgAUGAgARJGyEDCyACIQQCQCADIAAoAgAgAmtNDQAgACACIAMQMSAAKAIIIQQLIAAoAgQgBGohBAJAAkAgAUGAAUkNACABQT9xQYB/ciEFIAFBBnYhBgJAIAFBgBBPDQAgBCAFOgABIAQgBkHAAXI6AAAMAgsgAUEMdiEHIAZBP3FBgH9yIQYCQCABQf//A0sNACAEIAU6AAIgBCAGOgABIAQgB0HgAXI6AAAMAgsgBCAFOgADIAQgBjoAAiAEIAdBP3FBgH9yOgABIAQgAUESdkFwcjoAAAwBCyAEIAE6AAALIAAgAyACajYCCEEAC/IBAQR/IwBBEGsiAyQAIAMgATYCDCADQQxqEH8hBCADQQxqEH4hBUEAIQECQCAAQQNxIgBBA0YNACAFQXRqQXtxIQZBASEBAkACQAJAAkBBuQYgBEEBdHYiBUEedEEedUEASA0AIAVBA3EOAgQBBAsgAEECRg0BQQAhAQwDC0EAIQECQAJAIAAtAM+DQEF/ag4CAAEEC0EAQQIgBhshAQwDCyAGDQIMAQsCQAJAIAZFDQACQCACDQBBACEBDAQLQQAhASAEQQFGDQEMAwsgBEEBRw0BQQAhASACRQ0CC0EDIQEMAQtBAiEBCyADQRBqJAAgAQvsAQEFfyMAQRBrIgIkAAJAAkAgAC8BACIAQegHSQ0AQQEhAyACIAAgAEGQzgBuIgRBkM4AbGsiBUH//wNxQeQAbiIGQQF0LwCkm0A7AAwgAiAFIAZB5ABsa0H//wNxQQF0LwCkm0A7AA4MAQtBBSEDIAAhBCAAQQpJDQAgAiAAIABB5ABuIgRB5ABsa0H//wNxQQF0LwCkm0A7AA5BAyEDCwJAAkAgAEUNACAERQ0BCyACQQtqIANBf2oiA2ogBEEBdC0ApZtAOgAACyABQQFBAUEAIAJBC2ogA2pBBSADaxAPIQAgAkEQaiQAIAAL3AEBAX8QwAECQEEwQQQQpAEiAkUNACACIAEpAig3AiggAiABKQIgNwIgIAIgASkCGDcCGCACIAEpAhA3AhAgAiABKQIINwIIIAIgASkCADcCACAAIAJBBBASAkAgAigCACIBRQ0AIAJBBGooAgAgAUEBEJsBCwJAIAIoAgwiAUUNACACQRBqKAIAIAFBARCbAQsCQCACKAIYIgFFDQAgAkEcaigCACABQQEQmwELAkAgAigCJCIBRQ0AIAJBKGooAgAgAUEBEJsBCyACQTBBBBCbAQ8LQQRBMBCIAQAL7gECAn8BfiMAQTBrIgIkAAJAIAEoAgBBgICAgHhHDQAgASgCDCEDIAJBADYCLCACQoCAgIAQNwIkIAJBJGpBiJXAACADKAIAIgMoAgAgAygCBBARGiACIAIoAiwiAzYCICACIAIpAiQiBDcDGCABIAM2AgggASAENwIACyABKAIIIQMgAUEANgIIIAEpAgAhBCABQoCAgIAQNwIAIAIgAzYCECACIAQ3AwgQwAECQEEMQQQQpAEiAQ0AQQRBDBCpAQALIAEgAigCEDYCCCABIAIpAwg3AgAgAEGQmMAANgIEIAAgATYCACACQTBqJAALvQEBAX8jAEEQayIGJAACQAJAIAFFDQAgBkEEaiABIAMgBCAFIAIoAhARDQACQAJAIAYoAgQiBSAGKAIMIgFLDQAgBigCCCEFDAELIAVBAnQhAyAGKAIIIQQCQCABDQBBBCEFIAQgA0EEEJsBDAELIAQgA0EEIAFBAnQiAhCVASIFRQ0CCyAAIAE2AgQgACAFNgIAIAZBEGokAA8LQQAgBRCJAUEAIAMQiQFB/JLAAEEyEKYBAAtBBCACEIgBAAvYAQECfyMAQSBrIgUkAAJAAkACQAJAAkBBARBSQf8BcQ4DBAEAAQtBACgC7J1AIgZBf0wNA0EAIAZBAWo2AuydQEEAKALwnUBFDQEgBUEIaiAAIAEoAhQRBgAgBSAEOgAdIAUgAzoAHCAFIAI2AhggBSAFKQMINwIQQQAoAvCdQCAFQRBqQQAoAvSdQCgCFBEGAAwCCyAFIAAgASgCGBEGAAwCC0GAgICAeCAFEIQBC0EAQQAoAuydQEF/ajYC7J1AQQBBADoA5J1AIANFDQAgACABEJ4BAAsAC7QBAQJ/IwBBEGsiBSQAAkACQCABRQ0AIAVBBGogASADIAQgAigCEBELAAJAAkAgBSgCBCIDIAUoAgwiAUsNACAFKAIIIQMMAQsgA0ECdCEEIAUoAgghAgJAIAENAEEEIQMgAiAEQQQQmwEMAQsgAiAEQQQgAUECdCIGEJUBIgNFDQILIAAgATYCBCAAIAM2AgAgBUEQaiQADwtBACADEIkBQfySwABBMhCmAQALQQQgBhCIAQALrQECAn8BfkEBIQZBBCEHAkACQCAFrSADrX4iCEIgiKdFDQBBACEDDAELAkAgCKciA0GAgICAeCAEa00NAEEAIQMMAQsCQAJAAkACQCABRQ0AIAIgBSABbCAEIAMQlQEhBwwBCwJAIAMNACAEIQcMAgsQwAEgAyAEEKQBIQcLIAcNACAAIAQ2AgQMAQsgACAHNgIEQQAhBgtBCCEHCyAAIAdqIAM2AgAgACAGNgIAC60BAgJ/AX5BASEGQQQhBwJAAkAgBa0gA61+IghCIIinRQ0AQQAhAwwBCwJAIAinIgNBgICAgHggBGtNDQBBACEDDAELAkACQAJAAkAgAUUNACACIAUgAWwgBCADEJUBIQcMAQsCQCADDQAgBCEHDAILEMABIAMgBBCkASEHCyAHDQAgACAENgIEDAELIAAgBzYCBEEAIQYLQQghBwsgACAHaiADNgIAIAAgBjYCAAuqAQICfwF+QQEhBUEEIQYCQAJAIAStIAOtfiIHQiCIp0UNAEEAIQMMAQsCQCAHpyIDQfz///8HTQ0AQQAhAwwBCwJAAkACQAJAIAFFDQAgAiAEIAFsQQQgAxCVASEGDAELAkAgAw0AQQQhBgwCCxDAASADQQQQpAEhBgsgBg0AIABBBDYCBAwBCyAAIAY2AgRBACEFC0EIIQYLIAAgBmogAzYCACAAIAU2AgALlwEBAX8jAEEQayIFJAACQCACIAFqIgEgAk8NAEEAQQAQiAEACyAFQQRqIAAoAgAiAiAAKAIEIAEgAkEBdCICIAEgAksbIgJBCEEEIARBAUYbIgEgAiABSxsiAiADIAQQKAJAIAUoAgRBAUcNACAFKAIIIAUoAgwQiAEACyAFKAIIIQQgACACNgIAIAAgBDYCBCAFQRBqJAALlwEBAX8jAEEQayIFJAACQCACIAFqIgEgAk8NAEEAQQAQiAEACyAFQQRqIAAoAgAiAiAAKAIEIAEgAkEBdCICIAEgAksbIgJBCEEEIARBAUYbIgEgAiABSxsiAiADIAQQKQJAIAUoAgRBAUcNACAFKAIIIAUoAgwQiAEACyAFKAIIIQQgACACNgIAIAAgBDYCBCAFQRBqJAALogEBA38jAEEQayIBJAAgASAAQXhqIgI2AgwCQAJAAkACQCAALQAMDgQAAwEDAAsCQCAAKAIAQf////8HTw0AIAAoAgRFDQMgAiACKAIAQQFqIgM2AgAgA0UNAiAAQQE6AAwgABC/AQwDC0GolMAAEGYACyAAQQM6AAwMAQsACyACIAIoAgBBf2oiADYCAAJAIAANACABQQxqEDsLIAFBEGokAAujAQECfwJAAkAgAUUNACABQQJ0IQIDQAJAIAAoAgAiAUGECEkNACAB0G8mAUEAKALInUANA0EAQX82AsidQCABQQAoAtidQCIDSQ0DIAEgA2siAUEAKALQnUBPDQNBACgCtJ1AIAFBAnRqQQAoAtSdQDYCAEEAIAE2AtSdQEEAQQAoAsidQEEBajYCyJ1ACyAAQQRqIQAgAkF8aiICDQALCw8LAAuXAQECfyMAQRBrIgQkACAEIAI2AgwgBEEMahCvASECIARBDGoQnQEhBSAEQQhqIABBA3EtAM+DQCABQQNxLQDPg0AgA0EQdEGAgPwHcSACQf//A3FyQYCAgAhBACAFG3IQFQJAAkACQCAELQAIIgIOAwIAAQILQQEhAgwBCyAELQAJQQJ0QQJyQf4BcSECCyAEQRBqJAAgAguJAQEBfyMAQRBrIgMkAAJAIAIgAWoiASACTw0AQQBBABCIAQALIANBBGogACgCACICIAAoAgQgASACQQF0IgIgASACSxsiAkEIIAJBCEsbIgIQOgJAIAMoAgRBAUcNACADKAIIIAMoAgwQiAEACyADKAIIIQEgACACNgIAIAAgATYCBCADQRBqJAALiQEBAX8jAEEQayIDJAACQCACIAFqIgEgAk8NAEEAQQAQiAEACyADQQRqIAAoAgAiAiAAKAIEIAEgAkEBdCICIAEgAksbIgJBCCACQQhLGyICEDICQCADKAIEQQFHDQAgAygCCCADKAIMEIgBAAsgAygCCCEBIAAgAjYCACAAIAE2AgQgA0EQaiQAC4cBAAJAAkAgA0EATg0AQQEhAUEEIQJBACEDDAELAkACQAJAAkAgAUUNACACIAFBASADEJUBIQEMAQsCQCADDQBBASEBDAILEMABIANBARCkASEBCyABDQBBASEBIABBATYCBAwBCyAAIAE2AgRBACEBC0EIIQILIAAgAmogAzYCACAAIAE2AgALgAEBAX8jAEEQayIFJAACQCABRQ0AIAVBCGogASADIAQgAigCEBELACAAIAUoAggiBEECRiIBNgIIIAAgBSgCDCIDQQAgARs2AgQgAEEAIANBgAggBEEBcRsgARs2AgAgBUEQaiQADwtBACAEEIkBQQAgAxCJAUH8ksAAQTIQpgEAC5MBAgJ/AX4jAEEgayICJAACQCABKAIAQYCAgIB4Rw0AIAEoAgwhAyACQQA2AhwgAkKAgICAEDcCFCACQRRqQYiVwAAgAygCACIDKAIAIAMoAgQQERogAiACKAIcIgM2AhAgAiACKQIUIgQ3AwggASADNgIIIAEgBDcCAAsgAEGQmMAANgIEIAAgATYCACACQSBqJAALewEBfyMAQRBrIgYkAAJAIAFFDQAgBkEIaiABIAMgBCAFIAIoAhARDQAgBigCDCEBIAAgBigCCCIENgIIIAAgAUEAIARBAXEiBBs2AgQgAEEAIAEgBBs2AgAgBkEQaiQADwtBACAEEIkBQQAgAxCJAUH8ksAAQTIQpgEAC3kBAX8jAEEQayIFJAACQCABRQ0AIAVBCGogASADIAQgAigCEBELACAFKAIMIQEgACAFKAIIIgQ2AgggACABQQAgBEEBcSIEGzYCBCAAQQAgASAEGzYCACAFQRBqJAAPC0EAIAQQiQFBACADEIkBQfySwABBMhCmAQALiAEBA38jAEEQayIBJAACQCAAKAIAIgIoAgQiA0EBcUUNACACKAIAIQIgASADQQF2NgIEIAEgAjYCACABQaCVwAAgACgCBCAAKAIIIgAtAAggAC0ACRAmAAsgAUGAgICAeDYCACABIAA2AgwgAUG8lcAAIAAoAgQgACgCCCIALQAIIAAtAAkQJgALlAEBAX8CQAJAAkBBACgC+J1AQf////8HcUUNABC0AUUNAQtBACgC7J1ADQFBACgC9J1AIQJBACABNgL0nUBBACgC8J1AIQFBACAANgLwnUACQCABRQ0AAkAgAigCACIARQ0AIAEgABEEAAsgAigCBCIARQ0AIAEgACACKAIIEJsBCw8LQaSXwABB6QBB2JfAABBVCwALcgEBfyMAQRBrIgUkAAJAIAFFDQAgBUEIaiABIAMgBCACKAIQEQsAIAUoAgwhASAAIAUoAggiAzYCCCAAIAFBACADQQFxIgMbNgIEIABBACABIAMbNgIAIAVBEGokAA8LQQAgAxCJAUH8ksAAQTIQpgEAC3MAAkAgA0EASA0AAkACQCABRQ0AIAIgAUEBIAMQlQEhAQwBCxDAASADQQEQpAEhAQsCQCABDQAgACADNgIIIABBATYCBCAAQQE2AgAPCyAAIAM2AgggACABNgIEIABBADYCAA8LIABBADYCBCAAQQE2AgALcQEDfwJAIAAoAgAiAEEMaigCACIBRQ0AAkAgAEEQaigCACICKAIAIgNFDQAgASADEQQACyACKAIEIgNFDQAgASADIAIoAggQmwELAkAgAEF/Rg0AIAAgACgCBEF/aiIBNgIEIAENACAAQRhBBBCbAQsLawEBfyMAQRBrIgUkAAJAIAFFDQAgBUEIaiABIAMgBCACKAIQEQsAIAUoAgwhASAAIAUoAggiBDYCBCAAIAFBACAEQQFxGzYCACAFQRBqJAAPC0EAIAQQiQFBACADEIkBQfySwABBMhCmAQALbAEBfyMAQRBrIgUkAAJAIAFFDQAgBUEIaiABIAMgBCACKAIQEQsAIAAgBS0ACCIBNgIIIAAgBSgCDEEAIAEbNgIEIABBACAFLQAJIAEbNgIAIAVBEGokAA8LQQAgAxCJAUH8ksAAQTIQpgEAC3wBAX8CQAJAIABBhAhJDQAgANBvJgFBACgCyJ1ADQFBAEF/NgLInUAgAEEAKALYnUAiAUkNASAAIAFrIgBBACgC0J1ATw0BQQAoArSdQCAAQQJ0akEAKALUnUA2AgBBACAANgLUnUBBAEEAKALInUBBAWo2AsidQAsPCwALagEBfyMAQRBrIgQkAAJAIAFFDQAgBEEIaiABIAMgAigCEBEJACAAIAQtAAgiATYCCCAAIAQoAgxBACABGzYCBCAAQQAgBC0ACSABGzYCACAEQRBqJAAPC0EAIAMQiQFB/JLAAEEyEKYBAAtgAQJ/AkACQCACQRB2IAJB//8DcUEAR2oiAkAAIgNBf0cNAEEAIQJBACEEDAELIAJBEHQiBEFwaiAEIANBEHQiAkEAIARrRhshBAsgAEEANgIIIAAgBDYCBCAAIAI2AgALZgEBfyMAQRBrIgYkAAJAIAFFDQAgBkEIaiABIAMgBCAFIAIoAhARDQAgBigCDCEBIAAgBigCCCIFNgIEIAAgAUEAIAVBAXEbNgIAIAZBEGokAA8LQQAgBRCJAUH8ksAAQTIQpgEAC2YBAX8jAEEQayIGJAACQCABRQ0AIAZBCGogASADIAQgBSACKAIQERYAIAYoAgwhASAAIAYoAggiBTYCBCAAIAFBACAFQQFxGzYCACAGQRBqJAAPC0EAIAUQiQFB/JLAAEEyEKYBAAtmAQF/IwBBEGsiBiQAAkAgAUUNACAGQQhqIAEgAyAEIAUgAigCEBEYACAGKAIMIQEgACAGKAIIIgU2AgQgACABQQAgBUEBcRs2AgAgBkEQaiQADwtBACAFEIkBQfySwABBMhCmAQALZgEBfyMAQRBrIgYkAAJAIAFFDQAgBkEIaiABIAMgBCAFIAIoAhARFAAgBigCDCEBIAAgBigCCCIFNgIEIAAgAUEAIAVBAXEbNgIAIAZBEGokAA8LQQAgBRCJAUH8ksAAQTIQpgEAC2YBAX8jAEEQayIGJAACQCABRQ0AIAZBCGogASADIAQgBSACKAIQEQ0AIAYoAgwhASAAIAYoAggiBTYCBCAAIAFBACAFQQFxGzYCACAGQRBqJAAPC0EAIAUQiQFB/JLAAEEyEKYBAAtmAQF/IwBBEGsiBiQAAkAgAUUNACAGQQhqIAEgAyAEIAUgAigCEBENACAGKAIMIQEgACAGKAIIIgU2AgQgACABQQAgBUEBcRs2AgAgBkEQaiQADwtBACAFEIkBQfySwABBMhCmAQALZAEBfyMAQRBrIgUkAAJAIAFFDQAgBUEIaiABIAMgBCACKAIQEQsAIAUoAgwhASAAIAUoAggiAzYCBCAAIAFBACADQQFxGzYCACAFQRBqJAAPC0EAIAMQiQFB/JLAAEEyEKYBAAtlAQF/IwBBEGsiAyQAAkAgAQ0AQfySwABBMhCmAQALIANBCGogASACKAIQEQYAIAMoAgwhASAAIAMoAggiAjYCCCAAIAFBACACQQFxIgIbNgIEIABBACABIAIbNgIAIANBEGokAAtiAQF/IwBBEGsiBCQAAkAgAUUNACAEQQhqIAEgAyACKAIQEQkAIAQoAgwhASAAIAQoAggiAzYCBCAAIAFBACADQQFxGzYCACAEQRBqJAAPC0EAIAMQiQFB/JLAAEEyEKYBAAtsAQF/AkACQAJAAkACQCAALQAMDgQAAQMBAAsgACgCAEH/////B08NASAAKAIERQ0AIABBeGoiASABKAIAQQFqIgE2AgAgAUUNAyAAQQE6AAwgABC/AQsPC0GolMAAEGYACyAAQQM6AAwPCwALYgECfwJAAkAgAEF8aigCACIDQXhxIgRBBEEIIANBA3EiAxsgAWpJDQACQCADRQ0AIAQgAUEnaksNAgsgABAODwtBo5bAAEEuQdSWwAAQigEAC0HklsAAQS5BlJfAABCKAQALWwEBfyMAQSBrIgUkACAFIAE2AgQgBSAANgIAIAUgAzYCDCAFIAI2AgggBUHYAK1CIIYgBUEIaq2ENwMYIAVB1wCtQiCGIAWthDcDEEGem8AAIAVBEGogBBBVAAtaAQF/AkACQAJAIAIgACgCACAAKAIIIgNrTQ0AIAAgAyACQQFBARAsIAAoAgghAwwBCyACRQ0BCyACRQ0AIAAoAgQgA2ogASAC/AoAAAsgACADIAJqNgIIQQALeQEBfwJAAkACQAJAAkBBAC0AuJ1ADgQAAgQBAAtBAEECOgC4nUAgAC0AACEBIABBADoAACABRQ0CQQFBgIDAABA4QQBBAzoAuJ1ACw8LQZiAwABB1QBBtITAABBVAAtByIHAABCiAQALQcKAwABB8QBBtITAABBVAAtWAQF/AkACQAJAIAIgACgCACAAKAIIIgNrTQ0AIAAgAyACEDAgACgCCCEDDAELIAJFDQELIAJFDQAgACgCBCADaiABIAL8CgAACyAAIAMgAmo2AghBAAtWAQF/AkACQAJAIAIgACgCACAAKAIIIgNrTQ0AIAAgAyACEDEgACgCCCEDDAELIAJFDQELIAJFDQAgACgCBCADaiABIAL8CgAACyAAIAMgAmo2AghBAAtJAQN/IwBBEGsiASQAIAFBCGoQCyABKAIMIQIgACABKAIIQQFxIgM2AgggACACQQAgAxs2AgQgAEEAIAIgAxs2AgAgAUEQaiQAC1IBAn9BACEBQQBBACgC+J1AIgJBAWo2AvidQAJAIAJBAEgNAEEBIQFBAC0A5J1ADQBBACAAOgDknUBBAEEAKALgnUBBAWo2AuCdQEECIQELIAELPQECfyMAQRBrIgEkACAAQXhqIgAgACgCAEF/aiICNgIAIAEgADYCDAJAIAINACABQQxqEDsLIAFBEGokAAtKAQJ/IAEoAgQhAiABKAIAIQMQwAECQEEIQQQQpAEiAQ0AQQRBCBCpAQALIAEgAjYCBCABIAM2AgAgAEHol8AANgIEIAAgATYCAAs7AQF/IwBBIGsiAyQAIAMgATYCECADIAA2AgwgA0EBOwEcIAMgAjYCGCADIANBDGo2AhQgA0EUahB2AAs6AQF/IwBBEGsiAyQAIAMgATYCBCADIAA2AgAgA0HXAK1CIIYgA62ENwMIQfGawAAgA0EIaiACEFUACz0AAkAgAEUNACAAIAIgAyAEIAUgASgCEBEOAA8LQQAgBRCJAUEAIAMQiQFBACACEIkBQfySwABBMhCmAQALNgACQCABaUEBRw0AIABBgICAgHggAWtLDQACQCAARQ0AEMABIAAgARCkASIBRQ0BCyABDwsACzsAAkAgAEUNACAAIAIgAyAEIAEoAhARCwAPC0EAIAQQiQFBACADEIkBQQAgAhCJAUH8ksAAQTIQpgEAC0ABAX8gASACEIsBIQJBACgCxJ1AIQFBACgCwJ1AIQNBAEIANwLAnUAgACABIAIgA0EBRiIDGzYCBCAAIAM2AgALQQACQCAAKAIAQYCAgIB4Rg0AIAEgACgCBCAAKAIIEJABDwsgASgCACABKAIEIAAoAgwoAgAiACgCACAAKAIEEBELOQACQCACQYCAxABGDQAgACACIAEoAhARBwBFDQBBAQ8LAkAgAw0AQQAPCyAAIAMgBCABKAIMEQoACzYBAX8CQCAARQ0AAkAgASgCACICRQ0AIAAgAhEEAAsgASgCBCICRQ0AIAAgAiABKAIIEJsBCwsvAAJAIANpQQFHDQAgAUGAgICAeCADa0sNACAAIAEgAyACEJUBIgNFDQAgAw8LAAsxAQF/IwBBEGsiACQAAkBBAC0AuJ1AQQNGDQAgAEEBOgAPIABBD2oQTgsgAEEQaiQACzQAAkAgAEUNACAAIAIgAyAEIAEoAhARCwAPC0EAIAQQiQFBACACEIkBQfySwABBMhCmAQALNAACQCAARQ0AIAAgAiADIAQgASgCEBEMAA8LQQAgAxCJAUEAIAIQiQFB/JLAAEEyEKYBAAs0AAJAIABFDQAgACACIAMgBCABKAIQEQwADwtBACAEEIkBQQAgAhCJAUH8ksAAQTIQpgEACzQAAkAgAEUNACAAIAIgAyAEIAEoAhARDAAPC0EAIAQQiQFBACACEIkBQfySwABBMhCmAQALMgACQCAARQ0AIAAgAiADIAEoAhARCQAPC0EAIAMQiQFBACACEIkBQfySwABBMhCmAQALMgACQCAARQ0AIAAgAiADIAEoAhARCgAPC0EAIAMQiQFBACACEIkBQfySwABBMhCmAQALLAEBfyMAQRBrIgEkACABQdYArUIghiABQQ9qrYQ3AwBB8ZrAACABIAAQVQALLQEBfyMDQQFrIgQkAyAAIAEgBCACJgEgBCADEC8gBNBvQQH8EQEgBEEBaiQDCzEBAX8gAUF4aiICIAIoAgBBAWoiAjYCAAJAIAINAAALIAAgATYCBCAAQbCTwAA2AgALKwEBfyMDQQFrIgMkAyAAIAMgASYBIAMgAhAhIAPQb0EB/BEBIANBAWokAwstAAJAIABFDQAgACACIAMgBCABKAIQEQwADwtBACAEEIkBQfySwABBMhCmAQALLQACQCAARQ0AIAAgAiADIAQgASgCEBELAA8LQQAgBBCJAUH8ksAAQTIQpgEACy0AAkAgAEUNACAAIAIgAyAEIAEoAhARDAAPC0EAIAQQiQFB/JLAAEEyEKYBAAstAAJAIABFDQAgACACIAMgBCABKAIQERwADwtBACAEEIkBQfySwABBMhCmAQALLQACQCAARQ0AIAAgAiADIAQgASgCEBEdAA8LQQAgBBCJAUH8ksAAQTIQpgEACy0AAkAgAEUNACAAIAIgAyAEIAEoAhARCwAPC0EAIAQQiQFB/JLAAEEyEKYBAAstAAJAIABFDQAgACACIAMgBCABKAIQERsADwtBACAEEIkBQfySwABBMhCmAQALLQACQCAARQ0AIAAgAiADIAQgASgCEBEMAA8LQQAgBBCJAUH8ksAAQTIQpgEACy0AAkAgAEUNACAAIAIgAyAEIAEoAhARHwAPC0EAIAQQiQFB/JLAAEEyEKYBAAstAAJAIABFDQAgACACIAMgBCABKAIQEQsADwtBACAEEIkBQfySwABBMhCmAQALLQACQCAARQ0AIAAgAiADIAQgASgCEBEeAA8LQQAgBBCJAUH8ksAAQTIQpgEACy0AAkAgAEUNACAAIAIgAyAEIAEoAhARIAAPC0EAIAQQiQFB/JLAAEEyEKYBAAstAgF/AX4jAEEQayIBJAAgACkCACECIAEgADYCDCABIAI3AgQgAUEEahCyAQALKwACQCAARQ0AIAAgAiADIAEoAhARCgAPC0EAIAIQiQFB/JLAAEEyEKYBAAsrAAJAIABFDQAgACACIAMgASgCEBEJAA8LQQAgAhCJAUH8ksAAQTIQpgEACysAAkAgAEUNACAAIAIgAyABKAIQEQoADwtBACACEIkBQfySwABBMhCmAQALKQACQCAARQ0AIAAgAiABKAIQEQcADwtBACACEIkBQfySwABBMhCmAQALKQACQCAARQ0AIAAgAiABKAIQEQcADwtBACACEIkBQfySwABBMhCmAQALJwEBfyMAQRBrIgAkACAAEFEgACgCACAAKAIEIAAoAgggAEEQaiQACyQBAX8jAEEQayICJAAgAiABNgIMIAIgADYCCCACQQhqELEBAAsmAAJAIAAoAgAQtgEiAEETSQ0AQYyQwABB/wFB7JLAABBVAAsgAAsmAAJAIAAoAgAQtwEiAEEFSQ0AQYyQwABB/wFB8JHAABBVAAsgAAsjAAJAIAAtAAANACABQeycwABBBRAQDwsgAUHxnMAAQQQQEAsfAQF/AkAgACgCACIBQQFIDQAgACgCBCABQQEQmwELCx4AIAAoAgAgACgCBEEAKALonUAiAEE+IAAbEQYAAAsdAQF/AkAgACgCACIBRQ0AIAAoAgQgAUEBEJsBCwsgAAJAIABBgICAgHhyQYCAgIB4Rg0AIAEgAEEBEJsBCwsdAQF/AkAgACgCACIBRQ0AIAAoAgQgAUEBEJsBCwsXAAJAIAFBCUkNACABIAAQFg8LIAAQCgsdAQF/AkAgACgCACIBRQ0AIAAoAgQgAUEBEJsBCwsWAAJAIABFDQAgACABEKkBAAsQoAEACxUAAkAgAA0AIAFBhAhJDQAgARA+CwsRACAAIAFBAXRBAXIgAhBVAAsYAgF/AW8gACABEAchAxAbIgIgAyYBIAILFgAgACgCACIAKAIAIAAoAgQgARCtAQsTAAJAIAFFDQAgACABIAIQmwELCxoAIABBACkC8JVANwIIIABBACkC6JVANwIACxoAIABBACkC4JVANwIIIABBACkC2JVANwIACxYAIAAoAgAgASACIAAoAgQoAgwRCgALFAAgACgCACABIAAoAgQoAgwRBwALFAIBfwFvEAAhARAbIgAgASYBIAALEQAgACgCBCAAKAIIIAEQrQELEQAgACgCACAAKAIEIAEQrQELDQAgACABIAIgAxANDwsUAEEAIAA2AsSdQEEAQQE2AsCdQAsRACAAKAIAIAAoAgQgARCtAQsTACAAQeiXwAA2AgQgACABNgIACxEAIAEgACgCACAAKAIEEJABCxAAIAEgACgCACAAKAIEEBALCwAgACABIAIQSw8LDwAgAEHQjsAAIAEgAhARCw0AIAAoAgAQuAFBAEcLCwAgACABEL0BGgALDwAgAEGIlcAAIAEgAhARCxEAQfGYwABBI0GEmcAAEFUACw8AIABBlJnAACABIAIQEQsPAEHzmsAAQSsgABCKAQALCwAgACgCACABECILCgAgACABEIYBDwsOACABQcCOwABBBRCQAQsKACAAIAEQsAEACwkAIAEgABB9AAsMACAAIAEpAgA3AwALCgAgASAAEKcBAAsOACABQeyawABBBRCQAQsNACABQZWdwABBGBAQCw0AIAFB9ZzAAEEgEBALCgAgAiAAIAEQEAsKACAAIAElARABCwoAIAAoAgAQuQELCAAgACABEAgLCAAgABCCAQALBwAgABA3AAsLAEEAQQE6AMChQAsKAEEAKALgnUBFCwkAIABBADYCAAsIACAAJQEQAwsIACAAJQEQBAsIACAAJQEQBQsIACAAJQEQBgsGACABEBQLBgAgARAUCwYAIAEQFAsGABDBAQALBgAQCRBfCwMAAAsDAA8LAwAACwIACwuoJHIAQYCAwAALGAAAAAAAAAAAAQAAAAYAAAAHAAAACAAAAABBmIDAAAsqT25jZSBpbnN0YW5jZSBoYXMgcHJldmlvdXNseSBiZWVuIHBvaXNvbmVkAEHCgMAACzhvbmUtdGltZSBpbml0aWFsaXphdGlvbiBtYXkgbm90IGJlIHBlcmZvcm1lZCByZWN1cnNpdmVseQBB+oDAAAtNL3J1c3RjLzU5ODA3NjE2ZTFmYTI1NDA3MjRiZmJhYzE0ZDc5NzZkN2U0YTM4NjAvbGlicmFyeS9zdGQvc3JjL3N5bmMvb25jZS5ycwAAQciBwAALEHoAEABMAAAAnwAAADIAAAAAQdiBwAALCW1pZCA+IGxlbgBB4YHAAAtJL3J1c3RjLzU5ODA3NjE2ZTFmYTI1NDA3MjRiZmJhYzE0ZDc5NzZkN2U0YTM4NjAvbGlicmFyeS9hbGxvYy9zcmMvc3RyLnJzAABBrILAAAsQ4QAQAEgAAACxAAAAFgAAAABBvILAAAs1YXR0ZW1wdCB0byBqb2luIGludG8gY29sbGVjdGlvbiB3aXRoIGxlbiA+IHVzaXplOjpNQVgAQfSCwAALEOEAEABIAAAAmgAAAAoAAAAAQYSDwAALGmlzb2xhdGUtYW5kLWNyZWRlbnRpYWxsZXNzAEGeg8AACwtzYW1lLW9yaWdpbgBBqYPAAAsOY3JlZGVudGlhbGxlc3MAQbeDwAALDHJlcXVpcmUtY29ycABBw4PAAAsMY3Jvc3Mtb3JpZ2luAEHPg8AACwQAAQIDAEHTg8AAC18vY2FyZ28vcmVnaXN0cnkvc3JjL2luZGV4LmNyYXRlcy5pby0xOTQ5Y2Y4YzZiNWI1NTdmL2NvbnNvbGVfZXJyb3JfcGFuaWNfaG9vay0wLjEuNy9zcmMvbGliLnJzAABBtITAAAsQ0wEQAF4AAACVAAAADgAAAABBxITAAAs2cGFzc2VkIG9uOiBpdCBpc29sYXRlcyBieSBpdHNlbGYsIG9yIGhvbGRzIG5vIGRvY3VtZW50AEH6hMAACzxyZWRpcmVjdGVkOiBhIHdvcmtlcidzIGltcG9ydHMgcmVzb2x2ZSBhZ2FpbnN0IGl0cyBmaW5hbCBVUkwAQbaFwAALInJld3JpdHRlbjogaXNvbGF0aW9uIGhlYWRlcnMgYWRkZWQAQdiFwAALGEQCEAA2AAAAegIQADwAAAC2AhAAIgAAAABB8IXAAAtLDHsiaGVhZGVycyI6W8ANXSwic2V0dGxlZCI6W8ALXSwibW9kZXMiOlvAC10sInBsYW5zIjpbwA5dLCJ2ZXJkaWN0cyI6W8ACXX0AAEG7hsAACwYBIsABIgAAQcGGwAALKGxlZnQgYWxvbmU6IG5vdGhpbmcgaW4gaXQgbmVlZHMgYSBoZWFkZXIAQemGwAALE2ZldGNoZWQ6IGEgZG9jdW1lbnQAQfyGwAALNmZldGNoZWQ6IGEgd29ya2VyJ3Mgc2NyaXB0LCByZWZ1c2VkIHdpdGhvdXQgb3VyIGhlYWRlcgBBsofAAAsxZmV0Y2hlZCBhbm9ueW1vdXNseTogYSByZXNvdXJjZSBvZiBhbm90aGVyIG9yaWdpbgBB44fAAAsYaXNvbGF0ZS1hbmQtcmVxdWlyZS1jb3JwAEH8h8AACxCEARAAGgAAAOMDEAAYAAAAAEGMiMAACwieARAACwAAAABBlIjAAAsQqQEQAA4AAAC3ARAADAAAAABBpIjAAAsGAVvAAV0AAEGqiMAACxlEb2N1bWVudC1Jc29sYXRpb24tUG9saWN5AEHDiMAACxpDcm9zcy1PcmlnaW4tT3BlbmVyLVBvbGljeQBB3YjAAAscQ3Jvc3MtT3JpZ2luLUVtYmVkZGVyLVBvbGljeQBB+YjAAAscQ3Jvc3MtT3JpZ2luLVJlc291cmNlLVBvbGljeQBBlYnAAAsGQ2hyb21lAEGbicAACw5DaHJvbWUgQW5kcm9pZABBrInAAAsYlQQQAAYAAACJAAAAmwQQAA4AAACSAAAAAEHEicAACwdGaXJlZm94AEHMicAACySVBBAABgAAAGAAAACbBBAADgAAAGAAAADEBBAABwAAAHcAAAAAQfCJwAALA2RpcABB84nAAAsEbm9uZQBB94nAAAsNCCJuYW1lIjoiwAEiAABBhIrAAAsOCSJzaW5jZSI6e8ABfQAAQZKKwAALEAsiaGVhZGVycyI6e8ABfQAAQaKKwAALDwwiZG9jdW1lbnRzIjrAAABBsYrAAAsEY29ycwBBtYrAAAsQCyJ3b3JrZXJzIjpbwAFdAABBxYrAAAtDeyJjb25kaXRpb24iOnsibm90Ijp7InJlcXVlc3RNb2RlIjoibmF2aWdhdGUifX0sInNvdXJjZSI6Im5ldHdvcmsifQBBiIvAAAuSAXsiY29uZGl0aW9uIjp7Im5vdCI6eyJvciI6W3sicmVxdWVzdE1vZGUiOiJuYXZpZ2F0ZSJ9LHsicmVxdWVzdERlc3RpbmF0aW9uIjoid29ya2VyIn0seyJyZXF1ZXN0RGVzdGluYXRpb24iOiJzaGFyZWR3b3JrZXIifV19fSwic291cmNlIjoibmV0d29yayJ9AEGajMAAC6wBeyJjb25kaXRpb24iOnsibm90Ijp7Im9yIjpbeyJyZXF1ZXN0TW9kZSI6Im5hdmlnYXRlIn0seyJyZXF1ZXN0TW9kZSI6Im5vLWNvcnMifSx7InJlcXVlc3REZXN0aW5hdGlvbiI6IndvcmtlciJ9LHsicmVxdWVzdERlc3RpbmF0aW9uIjoic2hhcmVkd29ya2VyIn1dfX0sInNvdXJjZSI6Im5ldHdvcmsifQBBxo3AAAsyeyJjb25kaXRpb24iOnsidXJsUGF0dGVybiI6e319LCJzb3VyY2UiOiJuZXR3b3JrIn0AQfiNwAALDAkicm91dGVzIjrAAABBhI7AAAsGAXvAAX0AAEGKjsAACwgBIsACIjrAAABBko7AAAsLASLAAyI6IsABIgAAQaCOwAALEEUFEACIBRAAGgYQAMYGEAAAQbCOwAALEEMAAACSAAAArAAAADIAAAAAQcCOwAALBUVycm9yAEHFjsAACwoKClN0YWNrOgoKAEHQjsAACxgJAAAADAAAAAQAAAAKAAAACwAAAAwAAAAAQeiOwAALEAAAAAAAAAAAAQAAAA0AAAAAQfiOwAALN2EgRGlzcGxheSBpbXBsZW1lbnRhdGlvbiByZXR1cm5lZCBhbiBlcnJvciB1bmV4cGVjdGVkbHkAQa+PwAALTC9ydXN0Yy81OTgwNzYxNmUxZmEyNTQwNzI0YmZiYWMxNGQ3OTc2ZDdlNGEzODYwL2xpYnJhcnkvYWxsb2Mvc3JjL3N0cmluZy5ycwAAQfyPwAALEK8HEABLAAAAZAsAAA4AAAAAQYyQwAALf2ludGVybmFsIGVycm9yOiBlbnRlcmVkIHVucmVhY2hhYmxlIGNvZGU6IFRoZSBKUyBiaW5kaW5nIHNob3VsZCBvbmx5IGV2ZXIgcHJvZHVjZSBhIHZhbGlkIHZhbHVlIG9yIHRoZSBzcGVjaWZpYyAnaW52YWxpZCcgdmFsdWUAQYuRwAALZS9jYXJnby9yZWdpc3RyeS9zcmMvaW5kZXguY3JhdGVzLmlvLTE5NDljZjhjNmI1YjU1N2Yvd2ViLXN5cy0wLjMuMTA3L3NyYy9mZWF0dXJlcy9nZW5fUmVxdWVzdE1vZGUucnMAAEHwkcAACxCLCBAAZAAAAAQAAAABAAAAAEGAksAAC2wvY2FyZ28vcmVnaXN0cnkvc3JjL2luZGV4LmNyYXRlcy5pby0xOTQ5Y2Y4YzZiNWI1NTdmL3dlYi1zeXMtMC4zLjEwNy9zcmMvZmVhdHVyZXMvZ2VuX1JlcXVlc3REZXN0aW5hdGlvbi5ycwAAQeySwAALEAAJEABrAAAABAAAAAEAAAAAQfySwAALMmNsb3N1cmUgaW52b2tlZCByZWN1cnNpdmVseSBvciBhZnRlciBiZWluZyBkcm9wcGVkAEGwk8AACxA5AAAAOgAAADsAAAA8AAAAAEHAk8AAC1gvY2FyZ28vcmVnaXN0cnkvc3JjL2luZGV4LmNyYXRlcy5pby0xOTQ5Y2Y4YzZiNWI1NTdmL2pzLXN5cy0wLjMuMTA3L3NyYy9mdXR1cmVzL2pzcGkucnMAAEGYlMAACxDACRAAVwAAAMgAAAAsAAAAAEGolMAACxDACRAAVwAAALsAAAAgAAAAAEG4lMAAC00vcnVzdGMvNTk4MDc2MTZlMWZhMjU0MDcyNGJmYmFjMTRkNzk3NmQ3ZTRhMzg2MC9saWJyYXJ5L3N0ZC9zcmMvcGFuaWNraW5nLnJzAABBiJXAAAsYQQAAAAwAAAAEAAAAQgAAAEMAAABEAAAAAEGglcAACxwAAAAACAAAAAQAAABFAAAARgAAAEcAAABIAAAAAEG8lcAACxxJAAAAEAAAAAQAAABKAAAASwAAAEwAAABNAAAAAEHYlcAACxBtXcvWLFDrY3hBpldxG4u5AEHolcAACxAVolxVNFUH1FN4rYFR8KP3AEH4lcAACysvcnVzdC9kZXBzL2RsbWFsbG9jLTAuMi4xMS9zcmMvZGxtYWxsb2MucnMAAEGjlsAACy5hc3NlcnRpb24gZmFpbGVkOiBwc2l6ZSA+PSBzaXplICsgbWluX292ZXJoZWFkAEHUlsAACxD4ChAAKgAAALEEAAAJAAAAAEHklsAACy5hc3NlcnRpb24gZmFpbGVkOiBwc2l6ZSA8PSBzaXplICsgbWF4X292ZXJoZWFkAEGUl8AACxD4ChAAKgAAALcEAAANAAAAAEGkl8AACzRjYW5ub3QgbW9kaWZ5IHRoZSBwYW5pYyBob29rIGZyb20gYSBwYW5pY2tpbmcgdGhyZWFkAEHYl8AACxA4ChAATAAAAJAAAAAJAAAAAEHol8AACxAAAAAACAAAAAQAAABOAAAAAEH4l8AACwjAATrAATrAAABBgJjAAAsMcGFuaWNrZWQgYXQgAEGMmMAACwI6CgBBkJjAAAsQQQAAAAwAAAAEAAAATwAAAABBoJjAAAtRL3J1c3RjLzU5ODA3NjE2ZTFmYTI1NDA3MjRiZmJhYzE0ZDc5NzZkN2U0YTM4NjAvbGlicmFyeS9hbGxvYy9zcmMvcmF3X3ZlYy9tb2QucnMAAEHxmMAACxFjYXBhY2l0eSBvdmVyZmxvdwBBhJnAAAsQIAwQAFAAAAAcAAAABQAAAABBlJnAAAsYUAAAAAwAAAAEAAAAUQAAAFIAAABTAAAAAEGsmcAACxAAAAAAAAAAAAEAAABUAAAAAEG8mcAAC1ZhIGZvcm1hdHRpbmcgdHJhaXQgaW1wbGVtZW50YXRpb24gcmV0dXJuZWQgYW4gZXJyb3Igd2hlbiB0aGUgdW5kZXJseWluZyBzdHJlYW0gZGlkIG5vdABBkprAAAtJL3J1c3RjLzU5ODA3NjE2ZTFmYTI1NDA3MjRiZmJhYzE0ZDc5NzZkN2U0YTM4NjAvbGlicmFyeS9hbGxvYy9zcmMvZm10LnJzAABB3JrAAAsQEg0QAEgAAACPAgAADgAAAABB7JrAAAsFRXJyb3IAQfGawAALAsAAAEHzmsAACytjYWxsZWQgYE9wdGlvbjo6dW53cmFwKClgIG9uIGEgYE5vbmVgIHZhbHVlAEGem8AACwbAAjogwAAAQaSbwAALyAEwMDAxMDIwMzA0MDUwNjA3MDgwOTEwMTExMjEzMTQxNTE2MTcxODE5MjAyMTIyMjMyNDI1MjYyNzI4MjkzMDMxMzIzMzM0MzUzNjM3MzgzOTQwNDE0MjQzNDQ0NTQ2NDc0ODQ5NTA1MTUyNTM1NDU1NTY1NzU4NTk2MDYxNjI2MzY0NjU2NjY3Njg2OTcwNzE3MjczNzQ3NTc2Nzc3ODc5ODA4MTgyODM4NDg1ODY4Nzg4ODk5MDkxOTI5Mzk0OTU5Njk3OTg5OQBB7JzAAAsFZmFsc2UAQfGcwAALBHRydWUAQfWcwAALIFJlZkNlbGwgYWxyZWFkeSBtdXRhYmx5IGJvcnJvd2VkAEGVncAACxhSZWZDZWxsIGFscmVhZHkgYm9ycm93ZWQAQbCdwAALBD0AAAAAQbSdwAALBAQAAAAAipcBBG5hbWUADg1taW5pX2NvaS53YXNtAeVnwQEAU2NvbnNvbGVfZXJyb3JfcGFuaWNfaG9vazo6RXJyb3I6Om5ldzo6X193YmdfbmV3X2JiNzQwMDExNTVjYjhjYTg6Omg2Mjg5ZGE1MThmZTk4NjRkAVdjb25zb2xlX2Vycm9yX3BhbmljX2hvb2s6OkVycm9yOjpzdGFjazo6X193Ymdfc3RhY2tfNTc1YzRlMDkxODU4MWI5Yzo6aGRhMTg4M2VmYjljZTk3MDMCUGNvbnNvbGVfZXJyb3JfcGFuaWNfaG9vazo6ZXJyb3I6Ol9fd2JnX2Vycm9yXzc1N2U5NDcyZjg0MTAzNDE6OmgyZTQ5NTUwMzM4ODUwN2FlA2t3ZWJfc3lzOjpmZWF0dXJlczo6Z2VuX1JlcXVlc3Q6OlJlcXVlc3Q6OmRlc3RpbmF0aW9uOjpfX3diZ19kZXN0aW5hdGlvbl9kOGMwZmE3Nzg5NDQ1ODIyOjpoNmVkMTMyMWM3OGQwZDE0MwRdd2ViX3N5czo6ZmVhdHVyZXM6Omdlbl9SZXF1ZXN0OjpSZXF1ZXN0Ojptb2RlOjpfX3diZ19tb2RlXzNkYTNiNTI1MzNlZGU1NTg6OmgzN2IwY2RhMzUwZjYzMDM3BWt3ZWJfc3lzOjpmZWF0dXJlczo6Z2VuX1Jlc3BvbnNlOjpSZXNwb25zZTo6cmVkaXJlY3RlZDo6X193YmdfcmVkaXJlY3RlZF9mNjk3NTc1NmZjODljMmFiOjpoMDU3MzAzNWQ0OTQ1NjhkMQZjd2ViX3N5czo6ZmVhdHVyZXM6Omdlbl9SZXNwb25zZTo6UmVzcG9uc2U6OnN0YXR1czo6X193Ymdfc3RhdHVzX2NiODViNmM4ZDE3NjlmYTE6Omg2M2E3YzRlMGM0ZjVhNDk1B0Rqc19zeXM6OkpTT046OnBhcnNlOjpfX3diZ19wYXJzZV9jM2Y3MmI1YTI0ZjgzYzAxOjpoMTlkZWJhM2FmOWEyOTcwNwhad2FzbV9iaW5kZ2VuOjpfX3diaW5kZ2VuX3Rocm93OjpfX3diZ19fX3diaW5kZ2VuX3Rocm93XzRjODhkOGJmMjY0ZmQ5ODQ6OmhjNThlMmQ1NTAxMWY2YWFjCmE8ZGxtYWxsb2NbZTI0YTI3NzAwNjM0ZDYwOV06OmRsbWFsbG9jOjpEbG1hbGxvYzxkbG1hbGxvY1tlMjRhMjc3MDA2MzRkNjA5XTo6c3lzOjpTeXN0ZW0+Pjo6bWFsbG9jCzFtaW5pX2NvaTo6d29ya2VyOjpkZWJ1Zzo6dGFibGU6Omg5ZTI4MjhjNjBkNDc4MGI5DDJjb3JlW2M1OTMwYzg1YTEyZGU4MjJdOjpzdHI6OmNvdW50Ojpkb19jb3VudF9jaGFycw0oX19ydXN0Y1tiNzk3NGU4NjkwNDMwZGQ5XTo6X19yZGxfcmVhbGxvYw5fPGRsbWFsbG9jW2UyNGEyNzcwMDYzNGQ2MDldOjpkbG1hbGxvYzo6RGxtYWxsb2M8ZGxtYWxsb2NbZTI0YTI3NzAwNjM0ZDYwOV06OnN5czo6U3lzdGVtPj46OmZyZWUPNjxjb3JlW2M1OTMwYzg1YTEyZGU4MjJdOjpmbXQ6OkZvcm1hdHRlcj46OnBhZF9pbnRlZ3JhbBAtPGNvcmVbYzU5MzBjODVhMTJkZTgyMl06OmZtdDo6Rm9ybWF0dGVyPjo6cGFkESJjb3JlW2M1OTMwYzg1YTEyZGU4MjJdOjpmbXQ6OndyaXRlEjBhbGxvYzo6c3RyOjpqb2luX2dlbmVyaWNfY29weTo6aDViZjRmNzlkNmQxMTUzM2ETaDxkbG1hbGxvY1tlMjRhMjc3MDA2MzRkNjA5XTo6ZGxtYWxsb2M6OkRsbWFsbG9jPGRsbWFsbG9jW2UyNGEyNzcwMDYzNGQ2MDldOjpzeXM6OlN5c3RlbT4+OjpkaXNwb3NlX2NodW5rFDFjb25zb2xlX2Vycm9yX3BhbmljX2hvb2s6Omhvb2s6Omg4NWM2NGYzYjA2MmRiYjRjFSxtaW5pX2NvaTo6cG9saWN5Ojp2ZXJkaWN0OjpoNjA5ZjA2OGM2M2M0Zjk0ORZjPGRsbWFsbG9jW2UyNGEyNzcwMDYzNGQ2MDldOjpkbG1hbGxvYzo6RGxtYWxsb2M8ZGxtYWxsb2NbZTI0YTI3NzAwNjM0ZDYwOV06OnN5czo6U3lzdGVtPj46Om1lbWFsaWduFzJhbGxvY1szY2E1MDFlZGZmM2YwYzdjXTo6Zm10Ojpmb3JtYXQ6OmZvcm1hdF9pbm5lchhnPGRsbWFsbG9jW2UyNGEyNzcwMDYzNGQ2MDldOjpkbG1hbGxvYzo6RGxtYWxsb2M8ZGxtYWxsb2NbZTI0YTI3NzAwNjM0ZDYwOV06OnN5czo6U3lzdGVtPj46OnVubGlua19jaHVuaxltPGRsbWFsbG9jW2UyNGEyNzcwMDYzNGQ2MDldOjpkbG1hbGxvYzo6RGxtYWxsb2M8ZGxtYWxsb2NbZTI0YTI3NzAwNjM0ZDYwOV06OnN5czo6U3lzdGVtPj46Omluc2VydF9sYXJnZV9jaHVuaxowbWluaV9jb2k6Ondvcmtlcjo6ZGVidWc6Omxpc3Q6OmgyYmNlMTQ1NjU4OWM2NjJjGxdfX2V4dGVybnJlZl90YWJsZV9hbGxvYxwyPHUzMiBhcyBjb3JlW2M1OTMwYzg1YTEyZGU4MjJdOjpmbXQ6OkRpc3BsYXk+OjpmbXQdWjxzdGRbYTU0Mzk5NmU2ZTdkYmYxZV06OnBhbmljOjpQYW5pY0hvb2tJbmZvIGFzIGNvcmVbYzU5MzBjODVhMTJkZTgyMl06OmZtdDo6RGlzcGxheT46OmZtdB5ePGFsbG9jWzNjYTUwMWVkZmYzZjBjN2NdOjpzdHJpbmc6OlN0cmluZyBhcyBjb3JlW2M1OTMwYzg1YTEyZGU4MjJdOjpmbXQ6OldyaXRlPjo6d3JpdGVfY2hhclsxXR9bPGFsbG9jWzNjYTUwMWVkZmYzZjBjN2NdOjpzdHJpbmc6OlN0cmluZyBhcyBjb3JlW2M1OTMwYzg1YTEyZGU4MjJdOjpmbXQ6OldyaXRlPjo6d3JpdGVfY2hhciBePGFsbG9jWzNjYTUwMWVkZmYzZjBjN2NdOjpzdHJpbmc6OlN0cmluZyBhcyBjb3JlW2M1OTMwYzg1YTEyZGU4MjJdOjpmbXQ6OldyaXRlPjo6d3JpdGVfY2hhclsyXSEEcGxhbiIyPHUxNiBhcyBjb3JlW2M1OTMwYzg1YTEyZGU4MjJdOjpmbXQ6OkRpc3BsYXk+OjpmbXQjMG1pbmlfY29pOjp3b3JrZXI6OmRlYnVnOjpsaXN0OjpoNzc5ZTNlNGEyY2UxMjBjNCR/PHN0ZFthNTQzOTk2ZTZlN2RiZjFlXTo6cGFuaWNraW5nOjpwYW5pY19oYW5kbGVyOjpGb3JtYXRTdHJpbmdQYXlsb2FkIGFzIGNvcmVbYzU5MzBjODVhMTJkZTgyMl06OnBhbmljOjpQYW5pY1BheWxvYWQ+Ojp0YWtlX2JveCU9d2FzbV9iaW5kZ2VuOjpjb252ZXJ0OjpjbG9zdXJlczo6Xzo6aW52b2tlOjpoZGRkZmQxOTllZGQ1MjRhMCYxc3RkW2E1NDM5OTZlNmU3ZGJmMWVdOjpwYW5pY2tpbmc6OnBhbmljX3dpdGhfaG9vayc9d2FzbV9iaW5kZ2VuOjpjb252ZXJ0OjpjbG9zdXJlczo6Xzo6aW52b2tlOjpoZmYwNDVhYWYwMzMxNjhjZig+YWxsb2M6OnJhd192ZWM6OlJhd1ZlY0lubmVyPEE+OjpmaW5pc2hfZ3Jvdzo6aDliYzJiNjlkYTFjODRhMzkpPDxhbGxvY1szY2E1MDFlZGZmM2YwYzdjXTo6cmF3X3ZlYzo6UmF3VmVjSW5uZXI+OjpmaW5pc2hfZ3Jvdyo+YWxsb2M6OnJhd192ZWM6OlJhd1ZlY0lubmVyPEE+OjpmaW5pc2hfZ3Jvdzo6aDM3Mzk1NDk3NGI0MDgwYjYrUWFsbG9jOjpyYXdfdmVjOjpSYXdWZWNJbm5lcjxBPjo6cmVzZXJ2ZTo6ZG9fcmVzZXJ2ZV9hbmRfaGFuZGxlOjpoNWQ1NjAwMDc0MzIwN2Q0NSx8PGFsbG9jWzNjYTUwMWVkZmYzZjBjN2NdOjpyYXdfdmVjOjpSYXdWZWNJbm5lcjxfPj46OnJlc2VydmU6OmRvX3Jlc2VydmVfYW5kX2hhbmRsZTo6PGFsbG9jWzNjYTUwMWVkZmYzZjBjN2NdOjphbGxvYzo6R2xvYmFsPi0+anNfc3lzOjpmdXR1cmVzOjpqc3BpOjp0YXNrX3dha2VyOjpyYXdfd2FrZTo6aDkxNmFlOWE1NDM5Nzc1ZjQuFl9fZXh0ZXJucmVmX2Ryb3Bfc2xpY2UvB3ZlcmRpY3QwUWFsbG9jOjpyYXdfdmVjOjpSYXdWZWNJbm5lcjxBPjo6cmVzZXJ2ZTo6ZG9fcmVzZXJ2ZV9hbmRfaGFuZGxlOjpoNzE5NzE2NGVhOTE2OWE0ZDF/PGFsbG9jWzNjYTUwMWVkZmYzZjBjN2NdOjpyYXdfdmVjOjpSYXdWZWNJbm5lcjxfPj46OnJlc2VydmU6OmRvX3Jlc2VydmVfYW5kX2hhbmRsZTo6PGFsbG9jWzNjYTUwMWVkZmYzZjBjN2NdOjphbGxvYzo6R2xvYmFsPlsxXTI/PGFsbG9jWzNjYTUwMWVkZmYzZjBjN2NdOjpyYXdfdmVjOjpSYXdWZWNJbm5lcj46OmZpbmlzaF9ncm93WzFdMz13YXNtX2JpbmRnZW46OmNvbnZlcnQ6OmNsb3N1cmVzOjpfOjppbnZva2U6OmgwYTMwOTZhZTg3MTBkOThkNHo8c3RkW2E1NDM5OTZlNmU3ZGJmMWVdOjpwYW5pY2tpbmc6OnBhbmljX2hhbmRsZXI6OkZvcm1hdFN0cmluZ1BheWxvYWQgYXMgY29yZVtjNTkzMGM4NWExMmRlODIyXTo6cGFuaWM6OlBhbmljUGF5bG9hZD46OmdldDU9d2FzbV9iaW5kZ2VuOjpjb252ZXJ0OjpjbG9zdXJlczo6Xzo6aW52b2tlOjpoMTYwNWJlODhjZGFmZmU2ODY9d2FzbV9iaW5kZ2VuOjpjb252ZXJ0OjpjbG9zdXJlczo6Xzo6aW52b2tlOjpoM2Y3MDMwMmVmYTIzZjdiZTc8c3RkW2E1NDM5OTZlNmU3ZGJmMWVdOjpwYW5pY2tpbmc6OnBhbmljX2hhbmRsZXI6OntjbG9zdXJlIzB9OCpzdGRbYTU0Mzk5NmU2ZTdkYmYxZV06OnBhbmlja2luZzo6c2V0X2hvb2s5PXdhc21fYmluZGdlbjo6Y29udmVydDo6Y2xvc3VyZXM6Ol86Omludm9rZTo6aDM3NDIyYjJlODA5NTliNDY6PmFsbG9jOjpyYXdfdmVjOjpSYXdWZWNJbm5lcjxBPjo6ZmluaXNoX2dyb3c6OmhmMDg4NjQ1NTA3NGFiNmI3OzBhbGxvYzo6cmM6OlJjPFQsQT46OmRyb3Bfc2xvdzo6aGJlMjBlYjc4YmQ2ZjBlNzI8PXdhc21fYmluZGdlbjo6Y29udmVydDo6Y2xvc3VyZXM6Ol86Omludm9rZTo6aGJiMDllNDYwMzBhNzdkYzE9PXdhc21fYmluZGdlbjo6Y29udmVydDo6Y2xvc3VyZXM6Ol86Omludm9rZTo6aGU3ZTVjYjNmMTNmYjFkZjY+GV9fZXh0ZXJucmVmX3RhYmxlX2RlYWxsb2M/PXdhc21fYmluZGdlbjo6Y29udmVydDo6Y2xvc3VyZXM6Ol86Omludm9rZTo6aDAzNGZlZDVkN2NhYjI2MTVAWTxkbG1hbGxvY1tlMjRhMjc3MDA2MzRkNjA5XTo6c3lzOjpTeXN0ZW0gYXMgZGxtYWxsb2NbZTI0YTI3NzAwNjM0ZDYwOV06OkFsbG9jYXRvcj46OmFsbG9jQT13YXNtX2JpbmRnZW46OmNvbnZlcnQ6OmNsb3N1cmVzOjpfOjppbnZva2U6OmgwNmQ3NGVlYjYyZWI0NzMxQj13YXNtX2JpbmRnZW46OmNvbnZlcnQ6OmNsb3N1cmVzOjpfOjppbnZva2U6Omg2MmJiNDY0ZjkwNDg3MjI5Qz13YXNtX2JpbmRnZW46OmNvbnZlcnQ6OmNsb3N1cmVzOjpfOjppbnZva2U6Omg2MzBlZDE3NGQxYzc2NDQxRD13YXNtX2JpbmRnZW46OmNvbnZlcnQ6OmNsb3N1cmVzOjpfOjppbnZva2U6Omg2YTgwZDZjNDE1MDIyZDRkRT13YXNtX2JpbmRnZW46OmNvbnZlcnQ6OmNsb3N1cmVzOjpfOjppbnZva2U6Omg5ODZmNTVlMDdhMjMxZmViRj13YXNtX2JpbmRnZW46OmNvbnZlcnQ6OmNsb3N1cmVzOjpfOjppbnZva2U6OmhkOGIzYTFkNGFkOWZmNTc5Rz13YXNtX2JpbmRnZW46OmNvbnZlcnQ6OmNsb3N1cmVzOjpfOjppbnZva2U6Omg2OTYwNDA4MjlmZDgxNjliSD13YXNtX2JpbmRnZW46OmNvbnZlcnQ6OmNsb3N1cmVzOjpfOjppbnZva2U6Omg4YTk5YzM3YTAxM2YzZDdjST13YXNtX2JpbmRnZW46OmNvbnZlcnQ6OmNsb3N1cmVzOjpfOjppbnZva2U6OmgwNjNmNTAyOTlmOWZiMjE3SkVqc19zeXM6OmZ1dHVyZXM6OmpzcGk6OnRhc2tfd2FrZXI6OnJhd193YWtlX2J5X3JlZjo6aDM1MGE1MWY2NmIyMTUwMjVLKF9fcnVzdGNbYjc5NzRlODY5MDQzMGRkOV06Ol9fcmRsX2RlYWxsb2NMLWNvcmVbYzU5MzBjODVhMTJkZTgyMl06OnJlc3VsdDo6dW53cmFwX2ZhaWxlZE1dPGFsbG9jWzNjYTUwMWVkZmYzZjBjN2NdOjpzdHJpbmc6OlN0cmluZyBhcyBjb3JlW2M1OTMwYzg1YTEyZGU4MjJdOjpmbXQ6OldyaXRlPjo6d3JpdGVfc3RyWzFdTj9zdGQ6OnN5czo6c3luYzo6b25jZTo6bm9fdGhyZWFkczo6T25jZTo6Y2FsbDo6aDU1N2ZmZjI2YzdmNzVlNjNPWjxhbGxvY1szY2E1MDFlZGZmM2YwYzdjXTo6c3RyaW5nOjpTdHJpbmcgYXMgY29yZVtjNTkzMGM4NWExMmRlODIyXTo6Zm10OjpXcml0ZT46OndyaXRlX3N0clBdPGFsbG9jWzNjYTUwMWVkZmYzZjBjN2NdOjpzdHJpbmc6OlN0cmluZyBhcyBjb3JlW2M1OTMwYzg1YTEyZGU4MjJdOjpmbXQ6OldyaXRlPjo6d3JpdGVfc3RyWzJdUQV0YWJsZVI3c3RkW2E1NDM5OTZlNmU3ZGJmMWVdOjpwYW5pY2tpbmc6OnBhbmljX2NvdW50OjppbmNyZWFzZVM+anNfc3lzOjpmdXR1cmVzOjpqc3BpOjp0YXNrX3dha2VyOjpyYXdfZHJvcDo6aGUyYTkzZTA1MjIzMmEwZmFUfDxzdGRbYTU0Mzk5NmU2ZTdkYmYxZV06OnBhbmlja2luZzo6cGFuaWNfaGFuZGxlcjo6U3RhdGljU3RyUGF5bG9hZCBhcyBjb3JlW2M1OTMwYzg1YTEyZGU4MjJdOjpwYW5pYzo6UGFuaWNQYXlsb2FkPjo6dGFrZV9ib3hVLGNvcmVbYzU5MzBjODVhMTJkZTgyMl06OnBhbmlja2luZzo6cGFuaWNfZm10Vi1jb3JlW2M1OTMwYzg1YTEyZGU4MjJdOjpvcHRpb246OmV4cGVjdF9mYWlsZWRXPXdhc21fYmluZGdlbjo6Y29udmVydDo6Y2xvc3VyZXM6Ol86Omludm9rZTo6aGYzMmQxMDc5Nzc3M2U2MDBYEV9fd2JpbmRnZW5fbWFsbG9jWT13YXNtX2JpbmRnZW46OmNvbnZlcnQ6OmNsb3N1cmVzOjpfOjppbnZva2U6OmgyZDVmNWFiZDNhYjEyZjcyWiZqc19zeXM6OkpTT046OnBhcnNlOjpoYmFkYTdjMDliM2M1ZTg5M1tzPHN0ZFthNTQzOTk2ZTZlN2RiZjFlXTo6cGFuaWNraW5nOjpwYW5pY19oYW5kbGVyOjpGb3JtYXRTdHJpbmdQYXlsb2FkIGFzIGNvcmVbYzU5MzBjODVhMTJkZTgyMl06OmZtdDo6RGlzcGxheT46OmZtdFxEPGNvcmVbYzU5MzBjODVhMTJkZTgyMl06OmZtdDo6Rm9ybWF0dGVyPjo6cGFkX2ludGVncmFsOjp3cml0ZV9wcmVmaXhdGl9fd2JpbmRnZW5fZGVzdHJveV9jbG9zdXJlXhJfX3diaW5kZ2VuX3JlYWxsb2NfMW1pbmlfY29pOjp3b3JrZXI6OmRlYnVnOjpzdGFydDo6aDY5YmIxNjJlMjE3MWViNjdgPXdhc21fYmluZGdlbjo6Y29udmVydDo6Y2xvc3VyZXM6Ol86Omludm9rZTo6aDQyZmIyYmZmMWYzMDU4YTFhPXdhc21fYmluZGdlbjo6Y29udmVydDo6Y2xvc3VyZXM6Ol86Omludm9rZTo6aDZjZjcwMjNlMDEyNzYwYmViPXdhc21fYmluZGdlbjo6Y29udmVydDo6Y2xvc3VyZXM6Ol86Omludm9rZTo6aGE2MjI3NTQ1YmFmNjdiMjZjPXdhc21fYmluZGdlbjo6Y29udmVydDo6Y2xvc3VyZXM6Ol86Omludm9rZTo6aGU4YWU2MWNkN2ZjYjQ5MTRkPXdhc21fYmluZGdlbjo6Y29udmVydDo6Y2xvc3VyZXM6Ol86Omludm9rZTo6aDJmNzY1MTBhZDc1OGQ0NTBlPXdhc21fYmluZGdlbjo6Y29udmVydDo6Y2xvc3VyZXM6Ol86Omludm9rZTo6aDk3YjI3ZjgxNGU4NGQ2ZDJmPGNvcmVbYzU5MzBjODVhMTJkZTgyMl06OmNlbGw6OnBhbmljX2FscmVhZHlfbXV0YWJseV9ib3Jyb3dlZGcWdmVyZGljdCBleHRlcm5yZWYgc2hpbWg/anNfc3lzOjpmdXR1cmVzOjpqc3BpOjp0YXNrX3dha2VyOjpyYXdfY2xvbmU6Omg2ZDhhZDFlYTZiODRjZGUwaRNwbGFuIGV4dGVybnJlZiBzaGltaj13YXNtX2JpbmRnZW46OmNvbnZlcnQ6OmNsb3N1cmVzOjpfOjppbnZva2U6OmgwMDg3NmZjYjU3ZmUwZDJiaz13YXNtX2JpbmRnZW46OmNvbnZlcnQ6OmNsb3N1cmVzOjpfOjppbnZva2U6OmgxYjFiMDUyZTMwNGU0YWM1bD13YXNtX2JpbmRnZW46OmNvbnZlcnQ6OmNsb3N1cmVzOjpfOjppbnZva2U6OmgxYmU0OWNlZDlhMDY5Y2YzbT13YXNtX2JpbmRnZW46OmNvbnZlcnQ6OmNsb3N1cmVzOjpfOjppbnZva2U6OmgyMmY3ODg2NGNlYWRiNzA2bj13YXNtX2JpbmRnZW46OmNvbnZlcnQ6OmNsb3N1cmVzOjpfOjppbnZva2U6OmgzNjE5N2VmNjZmNWU4NTY4bz13YXNtX2JpbmRnZW46OmNvbnZlcnQ6OmNsb3N1cmVzOjpfOjppbnZva2U6Omg1YTgxMWMxYzljZDZiMWExcD13YXNtX2JpbmRnZW46OmNvbnZlcnQ6OmNsb3N1cmVzOjpfOjppbnZva2U6Omg2MTgzODhkNTAyNTZmNWJlcT13YXNtX2JpbmRnZW46OmNvbnZlcnQ6OmNsb3N1cmVzOjpfOjppbnZva2U6Omg3M2U1MDA3NmRkM2IxMGExcj13YXNtX2JpbmRnZW46OmNvbnZlcnQ6OmNsb3N1cmVzOjpfOjppbnZva2U6Omg4ZjZhOTVhMzRjYzc3Y2Jmcz13YXNtX2JpbmRnZW46OmNvbnZlcnQ6OmNsb3N1cmVzOjpfOjppbnZva2U6Omg5ZjAyYzMxYmE3OGZkYTg3dD13YXNtX2JpbmRnZW46OmNvbnZlcnQ6OmNsb3N1cmVzOjpfOjppbnZva2U6OmhlNGFiODljMzJmYTU1MmExdT13YXNtX2JpbmRnZW46OmNvbnZlcnQ6OmNsb3N1cmVzOjpfOjppbnZva2U6OmhmYzI0YmE1NmE5Y2JlMmQydixfX3J1c3RjW2I3OTc0ZTg2OTA0MzBkZDldOjpydXN0X2JlZ2luX3Vud2luZHc9d2FzbV9iaW5kZ2VuOjpjb252ZXJ0OjpjbG9zdXJlczo6Xzo6aW52b2tlOjpoNWZiYTY0Yjg5NGEyMGM5ZXg9d2FzbV9iaW5kZ2VuOjpjb252ZXJ0OjpjbG9zdXJlczo6Xzo6aW52b2tlOjpoYWY1MDdkZjFlY2U3MDk5YXk9d2FzbV9iaW5kZ2VuOjpjb252ZXJ0OjpjbG9zdXJlczo6Xzo6aW52b2tlOjpoZDdlMmRkY2ZkNWQ2YmRmMno9d2FzbV9iaW5kZ2VuOjpjb252ZXJ0OjpjbG9zdXJlczo6Xzo6aW52b2tlOjpoMmZmNTQ5OTliZmI2NjZkOXs9d2FzbV9iaW5kZ2VuOjpjb252ZXJ0OjpjbG9zdXJlczo6Xzo6aW52b2tlOjpoZTkyZDhjZWNmZWIzNTg3MXwVdGFibGUgbXVsdGl2YWx1ZSBzaGltfSZzdGRbYTU0Mzk5NmU2ZTdkYmYxZV06OmFsbG9jOjpydXN0X29vbX5Hd2ViX3N5czo6ZmVhdHVyZXM6Omdlbl9SZXF1ZXN0OjpSZXF1ZXN0OjpkZXN0aW5hdGlvbjo6aDgxYjBlNTQwMDFmY2ZlNDl/QHdlYl9zeXM6OmZlYXR1cmVzOjpnZW5fUmVxdWVzdDo6UmVxdWVzdDo6bW9kZTo6aDc1OWMxNTk5NjMzY2MyNzOAATM8Ym9vbCBhcyBjb3JlW2M1OTMwYzg1YTEyZGU4MjJdOjpmbXQ6OkRpc3BsYXk+OjpmbXSBAXJjb3JlW2M1OTMwYzg1YTEyZGU4MjJdOjpwdHI6OmRyb3BfaW5fcGxhY2U6OjxzdGRbYTU0Mzk5NmU2ZTdkYmYxZV06OnBhbmlja2luZzo6cGFuaWNfaGFuZGxlcjo6Rm9ybWF0U3RyaW5nUGF5bG9hZD6CATNzdGRbYTU0Mzk5NmU2ZTdkYmYxZV06OmFsbG9jOjpydXN0X29vbTo6e2Nsb3N1cmUjMH2DAUJjb3JlOjpwdHI6OmRyb3BfaW5fcGxhY2U8YWxsb2M6OnN0cmluZzo6U3RyaW5nPjo6aDAxYjlkYjMxNWVkYzZhMGWEAXtjb3JlW2M1OTMwYzg1YTEyZGU4MjJdOjpwdHI6OmRyb3BfaW5fcGxhY2U6Ojxjb3JlW2M1OTMwYzg1YTEyZGU4MjJdOjpvcHRpb246Ok9wdGlvbjxhbGxvY1szY2E1MDFlZGZmM2YwYzdjXTo6dmVjOjpWZWM8dTg+Pj6FAVVjb3JlW2M1OTMwYzg1YTEyZGU4MjJdOjpwdHI6OmRyb3BfaW5fcGxhY2U6OjxhbGxvY1szY2E1MDFlZGZmM2YwYzdjXTo6c3RyaW5nOjpTdHJpbmc+hgEmX19ydXN0Y1tiNzk3NGU4NjkwNDMwZGQ5XTo6X19yZGxfYWxsb2OHAVhjb3JlW2M1OTMwYzg1YTEyZGU4MjJdOjpwdHI6OmRyb3BfaW5fcGxhY2U6OjxhbGxvY1szY2E1MDFlZGZmM2YwYzdjXTo6c3RyaW5nOjpTdHJpbmc+WzFdiAEuYWxsb2NbM2NhNTAxZWRmZjNmMGM3Y106OnJhd192ZWM6OmhhbmRsZV9lcnJvcokBkwFjb3JlOjpwdHI6OmRyb3BfaW5fcGxhY2U8Y29yZTo6cmVzdWx0OjpSZXN1bHQ8anNfc3lzOjpGdW5jdGlvbjxmbih3YXNtX2JpbmRnZW46OkpzVmFsdWUpIC4+IHdhc21fYmluZGdlbjo6c3lzOjpVbmRlZmluZWQ+LCZzdHI+Pjo6aDJlYmJmZDE0ZWUwNjNkNTOKAShjb3JlW2M1OTMwYzg1YTEyZGU4MjJdOjpwYW5pY2tpbmc6OnBhbmljiwFTanNfc3lzOjpKU09OOjpwYXJzZTo6X193YmdfcGFyc2VfYzNmNzJiNWEyNGY4M2MwMTo6aDE5ZGViYTNhZjlhMjk3MDcgZXh0ZXJucmVmIHNoaW2MATI8JlQgYXMgY29yZTo6Zm10OjpEaXNwbGF5Pjo6Zm10OjpoNTc4NjZhOWUzZDgwNzUyM40BD19fd2JpbmRnZW5fZnJlZY4BVjxhbGxvY1szY2E1MDFlZGZmM2YwYzdjXTo6c3RyaW5nOjpTdHJpbmcgYXMgY29yZVtjNTkzMGM4NWExMmRlODIyXTo6YW55OjpBbnk+Ojp0eXBlX2lkjwEzPCZzdHIgYXMgY29yZVtjNTkzMGM4NWExMmRlODIyXTo6YW55OjpBbnk+Ojp0eXBlX2lkkAEzPGNvcmVbYzU5MzBjODVhMTJkZTgyMl06OmZtdDo6Rm9ybWF0dGVyPjo6d3JpdGVfc3RykQFUPCZkeW4gY29yZVtjNTkzMGM4NWExMmRlODIyXTo6Zm10OjpEZWJ1ZyBhcyBjb3JlW2M1OTMwYzg1YTEyZGU4MjJdOjpmbXQ6OkRlYnVnPjo6Zm10kgFiY29uc29sZV9lcnJvcl9wYW5pY19ob29rOjpFcnJvcjo6bmV3OjpfX3diZ19uZXdfYmI3NDAwMTE1NWNiOGNhODo6aDYyODlkYTUxOGZlOTg2NGQgZXh0ZXJucmVmIHNoaW2TAVY8YWxsb2NbM2NhNTAxZWRmZjNmMGM3Y106OnN0cmluZzo6U3RyaW5nIGFzIGNvcmVbYzU5MzBjODVhMTJkZTgyMl06OmZtdDo6RGlzcGxheT46OmZtdJQBMjwmVCBhcyBjb3JlOjpmbXQ6OkRpc3BsYXk+OjpmbXQ6OmhhZjA2MmU1OGVkODQyNDk3lQEpX19ydXN0Y1tiNzk3NGU4NjkwNDMwZGQ5XTo6X19ydXN0X3JlYWxsb2OWARRfX3diaW5kZ2VuX2V4bl9zdG9yZZcBMzwmc3RyIGFzIGNvcmVbYzU5MzBjODVhMTJkZTgyMl06OmZtdDo6RGlzcGxheT46OmZtdJgBdzxzdGRbYTU0Mzk5NmU2ZTdkYmYxZV06OnBhbmlja2luZzo6cGFuaWNfaGFuZGxlcjo6U3RhdGljU3RyUGF5bG9hZCBhcyBjb3JlW2M1OTMwYzg1YTEyZGU4MjJdOjpwYW5pYzo6UGFuaWNQYXlsb2FkPjo6Z2V0mQFwPHN0ZFthNTQzOTk2ZTZlN2RiZjFlXTo6cGFuaWNraW5nOjpwYW5pY19oYW5kbGVyOjpTdGF0aWNTdHJQYXlsb2FkIGFzIGNvcmVbYzU5MzBjODVhMTJkZTgyMl06OmZtdDo6RGlzcGxheT46OmZtdJoBNjwmc3RyIGFzIGNvcmVbYzU5MzBjODVhMTJkZTgyMl06OmZtdDo6RGlzcGxheT46OmZtdFsxXZsBKV9fcnVzdGNbYjc5NzRlODY5MDQzMGRkOV06Ol9fcnVzdF9kZWFsbG9jnAEuY29yZTo6Zm10OjpXcml0ZTo6d3JpdGVfZm10OjpoNzE0NTk1ZWU3NWQyMGEwZp0BSHdlYl9zeXM6OmZlYXR1cmVzOjpnZW5fUmVzcG9uc2U6OlJlc3BvbnNlOjpyZWRpcmVjdGVkOjpoYjhlNGQ0OTA5MzZkYmE2NZ4BJV9fcnVzdGNbYjc5NzRlODY5MDQzMGRkOV06OnJ1c3RfcGFuaWOfAVo8YWxsb2NbM2NhNTAxZWRmZjNmMGM3Y106OnN0cmluZzo6U3RyaW5nIGFzIGNvcmVbYzU5MzBjODVhMTJkZTgyMl06OmZtdDo6V3JpdGU+Ojp3cml0ZV9mbXSgATNhbGxvY1szY2E1MDFlZGZmM2YwYzdjXTo6cmF3X3ZlYzo6Y2FwYWNpdHlfb3ZlcmZsb3ehAV08YWxsb2NbM2NhNTAxZWRmZjNmMGM3Y106OnN0cmluZzo6U3RyaW5nIGFzIGNvcmVbYzU5MzBjODVhMTJkZTgyMl06OmZtdDo6V3JpdGU+Ojp3cml0ZV9mbXRbMV2iAS1jb3JlW2M1OTMwYzg1YTEyZGU4MjJdOjpvcHRpb246OnVud3JhcF9mYWlsZWSjATI8JlQgYXMgY29yZTo6Zm10OjpEaXNwbGF5Pjo6Zm10OjpoMzYyZDk4ZDBmM2NhOTkwZqQBJ19fcnVzdGNbYjc5NzRlODY5MDQzMGRkOV06Ol9fcnVzdF9hbGxvY6UBTzxjb3JlW2M1OTMwYzg1YTEyZGU4MjJdOjpmbXQ6OkVycm9yIGFzIGNvcmVbYzU5MzBjODVhMTJkZTgyMl06OmZtdDo6RGVidWc+OjpmbXSmASp3YXNtX2JpbmRnZW46OnRocm93X3N0cjo6aGM0ZGVlZTUxNzAxZTU2YTKnATVfX3J1c3RjW2I3OTc0ZTg2OTA0MzBkZDldOjpfX3J1c3RfYWxsb2NfZXJyb3JfaGFuZGxlcqgBejxzdGRbYTU0Mzk5NmU2ZTdkYmYxZV06OnBhbmlja2luZzo6cGFuaWNfaGFuZGxlcjo6U3RhdGljU3RyUGF5bG9hZCBhcyBjb3JlW2M1OTMwYzg1YTEyZGU4MjJdOjpwYW5pYzo6UGFuaWNQYXlsb2FkPjo6YXNfc3RyqQEyYWxsb2NbM2NhNTAxZWRmZjNmMGM3Y106OmFsbG9jOjpoYW5kbGVfYWxsb2NfZXJyb3KqAVI8Y29yZVtjNTkzMGM4NWExMmRlODIyXTo6Zm10OjpFcnJvciBhcyBjb3JlW2M1OTMwYzg1YTEyZGU4MjJdOjpmbXQ6OkRlYnVnPjo6Zm10WzFdqwFbPGNvcmVbYzU5MzBjODVhMTJkZTgyMl06OmNlbGw6OkJvcnJvd011dEVycm9yIGFzIGNvcmVbYzU5MzBjODVhMTJkZTgyMl06OmZtdDo6RGlzcGxheT46OmZtdKwBWDxjb3JlW2M1OTMwYzg1YTEyZGU4MjJdOjpjZWxsOjpCb3Jyb3dFcnJvciBhcyBjb3JlW2M1OTMwYzg1YTEyZGU4MjJdOjpmbXQ6OkRpc3BsYXk+OjpmbXStATI8c3RyIGFzIGNvcmVbYzU5MzBjODVhMTJkZTgyMl06OmZtdDo6RGlzcGxheT46OmZtdK4BZmNvbnNvbGVfZXJyb3JfcGFuaWNfaG9vazo6RXJyb3I6OnN0YWNrOjpfX3diZ19zdGFja181NzVjNGUwOTE4NTgxYjljOjpoZGExODgzZWZiOWNlOTcwMyBleHRlcm5yZWYgc2hpba8BRHdlYl9zeXM6OmZlYXR1cmVzOjpnZW5fUmVzcG9uc2U6OlJlc3BvbnNlOjpzdGF0dXM6Omg5OTUwOTMxNWFhZmZjYWNhsAExd2FzbV9iaW5kZ2VuOjpfX3diaW5kZ2VuX3Rocm93OjpoZTRiNDZhZmQ4YWRkYjJmOLEBe3N0ZFthNTQzOTk2ZTZlN2RiZjFlXTo6c3lzOjpiYWNrdHJhY2U6Ol9fcnVzdF9lbmRfc2hvcnRfYmFja3RyYWNlOjo8c3RkW2E1NDM5OTZlNmU3ZGJmMWVdOjphbGxvYzo6cnVzdF9vb206OntjbG9zdXJlIzB9LCAhPrIBhAFzdGRbYTU0Mzk5NmU2ZTdkYmYxZV06OnN5czo6YmFja3RyYWNlOjpfX3J1c3RfZW5kX3Nob3J0X2JhY2t0cmFjZTo6PHN0ZFthNTQzOTk2ZTZlN2RiZjFlXTo6cGFuaWNraW5nOjpwYW5pY19oYW5kbGVyOjp7Y2xvc3VyZSMwfSwgIT6zATZzdGRbYTU0Mzk5NmU2ZTdkYmYxZV06OmFsbG9jOjpkZWZhdWx0X2FsbG9jX2Vycm9yX2hvb2u0AUBzdGRbYTU0Mzk5NmU2ZTdkYmYxZV06OnBhbmlja2luZzo6cGFuaWNfY291bnQ6OmlzX3plcm9fc2xvd19wYXRotQF1PHN0ZFthNTQzOTk2ZTZlN2RiZjFlXTo6cGFuaWNraW5nOjpiZWdpbl9wYW5pYzo6UGF5bG9hZDwmc3RyPiBhcyBjb3JlW2M1OTMwYzg1YTEyZGU4MjJdOjpwYW5pYzo6UGFuaWNQYXlsb2FkPjo6YXNfc3RytgF6d2ViX3N5czo6ZmVhdHVyZXM6Omdlbl9SZXF1ZXN0OjpSZXF1ZXN0OjpkZXN0aW5hdGlvbjo6X193YmdfZGVzdGluYXRpb25fZDhjMGZhNzc4OTQ0NTgyMjo6aDZlZDEzMjFjNzhkMGQxNDMgZXh0ZXJucmVmIHNoaW23AWx3ZWJfc3lzOjpmZWF0dXJlczo6Z2VuX1JlcXVlc3Q6OlJlcXVlc3Q6Om1vZGU6Ol9fd2JnX21vZGVfM2RhM2I1MjUzM2VkZTU1ODo6aDM3YjBjZGEzNTBmNjMwMzcgZXh0ZXJucmVmIHNoaW24AXp3ZWJfc3lzOjpmZWF0dXJlczo6Z2VuX1Jlc3BvbnNlOjpSZXNwb25zZTo6cmVkaXJlY3RlZDo6X193YmdfcmVkaXJlY3RlZF9mNjk3NTc1NmZjODljMmFiOjpoMDU3MzAzNWQ0OTQ1NjhkMSBleHRlcm5yZWYgc2hpbbkBcndlYl9zeXM6OmZlYXR1cmVzOjpnZW5fUmVzcG9uc2U6OlJlc3BvbnNlOjpzdGF0dXM6Ol9fd2JnX3N0YXR1c19jYjg1YjZjOGQxNzY5ZmExOjpoNjNhN2M0ZTBjNGY1YTQ5NSBleHRlcm5yZWYgc2hpbboBMGNvcmU6Om9wczo6ZnVuY3Rpb246OkZuOjpjYWxsOjpoNTQ1ZjUwNzQ4MjFjNDZjZrsBN2NvcmU6Om9wczo6ZnVuY3Rpb246OkZuTXV0OjpjYWxsX211dDo6aDk3ODhlYjJhM2RlMjgyZjO8AUhjb3JlOjpvcHM6OmZ1bmN0aW9uOjpGbk9uY2U6OmNhbGxfb25jZXt7dnRhYmxlLnNoaW19fTo6aGE1MzgzZDYyZWQxNmUyN2a9AS1fX3J1c3RjW2I3OTc0ZTg2OTA0MzBkZDldOjpfX3J1c3Rfc3RhcnRfcGFuaWO/AXdqc19zeXM6OmZ1dHVyZXM6OmpzcGk6Ol9fd2JpbmRnZW5fanNwaV9zcGF3bl9wb2xsOjpfX3diZ19fX3diaW5kZ2VuX2pzcGlfc3Bhd25fcG9sbF8zMGNiZWE5YjkzYjljZDI0OjpoMDE3YzczY2ZkMThiOGRiMcABPl9fcnVzdGNbYjc5NzRlODY5MDQzMGRkOV06Ol9fcnVzdF9ub19hbGxvY19zaGltX2lzX3Vuc3RhYmxlX3YywQEnX19ydXN0Y1tiNzk3NGU4NjkwNDMwZGQ5XTo6X19ydXN0X2Fib3J0wgE6d2FzbV9iaW5kZ2VuOjpfX3J0OjpsaW5rX21lbV9pbnRyaW5zaWNzOjpoODVmYTE0YmM4YmQzYzA2ZgUYAQEVX193YmluZGdlbl9leHRlcm5yZWZzBxIBAA9fX3N0YWNrX3BvaW50ZXIJ3C5yADEucm9kYXRhLi5MYW5vbi4yZGUwMTY1ODliMDIwNTNjNTNjYjRiZjFjZTFiMjk5NC4wATEucm9kYXRhLi5MYW5vbi4yZGUwMTY1ODliMDIwNTNjNTNjYjRiZjFjZTFiMjk5NC4xAjEucm9kYXRhLi5MYW5vbi4yZGUwMTY1ODliMDIwNTNjNTNjYjRiZjFjZTFiMjk5NC4yAzEucm9kYXRhLi5MYW5vbi4yZGUwMTY1ODliMDIwNTNjNTNjYjRiZjFjZTFiMjk5NC4zBDEucm9kYXRhLi5MYW5vbi4yZGUwMTY1ODliMDIwNTNjNTNjYjRiZjFjZTFiMjk5NC40BTEucm9kYXRhLi5MYW5vbi4yZGUwMTY1ODliMDIwNTNjNTNjYjRiZjFjZTFiMjk5NC41BjEucm9kYXRhLi5MYW5vbi4yZGUwMTY1ODliMDIwNTNjNTNjYjRiZjFjZTFiMjk5NC42BzEucm9kYXRhLi5MYW5vbi4yZGUwMTY1ODliMDIwNTNjNTNjYjRiZjFjZTFiMjk5NC43CDEucm9kYXRhLi5MYW5vbi4yZGUwMTY1ODliMDIwNTNjNTNjYjRiZjFjZTFiMjk5NC44CTEucm9kYXRhLi5MYW5vbi4yZGUwMTY1ODliMDIwNTNjNTNjYjRiZjFjZTFiMjk5NC45CjIucm9kYXRhLi5MYW5vbi4yZGUwMTY1ODliMDIwNTNjNTNjYjRiZjFjZTFiMjk5NC4xMAsyLnJvZGF0YS4uTGFub24uMmRlMDE2NTg5YjAyMDUzYzUzY2I0YmYxY2UxYjI5OTQuMTEMMi5yb2RhdGEuLkxhbm9uLjJkZTAxNjU4OWIwMjA1M2M1M2NiNGJmMWNlMWIyOTk0LjEyDTIucm9kYXRhLi5MYW5vbi4yZGUwMTY1ODliMDIwNTNjNTNjYjRiZjFjZTFiMjk5NC4xMw4yLnJvZGF0YS4uTGFub24uMmRlMDE2NTg5YjAyMDUzYzUzY2I0YmYxY2UxYjI5OTQuMTQPMi5yb2RhdGEuLkxhbm9uLjJkZTAxNjU4OWIwMjA1M2M1M2NiNGJmMWNlMWIyOTk0LjE1EDIucm9kYXRhLi5MYW5vbi4yZGUwMTY1ODliMDIwNTNjNTNjYjRiZjFjZTFiMjk5NC4xNhEyLnJvZGF0YS4uTGFub24uMmRlMDE2NTg5YjAyMDUzYzUzY2I0YmYxY2UxYjI5OTQuMTcSMi5yb2RhdGEuLkxhbm9uLjJkZTAxNjU4OWIwMjA1M2M1M2NiNGJmMWNlMWIyOTk0LjE4EzIucm9kYXRhLi5MYW5vbi4yZGUwMTY1ODliMDIwNTNjNTNjYjRiZjFjZTFiMjk5NC4xORQyLnJvZGF0YS4uTGFub24uMmRlMDE2NTg5YjAyMDUzYzUzY2I0YmYxY2UxYjI5OTQuMjAVMi5yb2RhdGEuLkxhbm9uLjJkZTAxNjU4OWIwMjA1M2M1M2NiNGJmMWNlMWIyOTk0LjIxFjIucm9kYXRhLi5MYW5vbi4yZGUwMTY1ODliMDIwNTNjNTNjYjRiZjFjZTFiMjk5NC4yMhcyLnJvZGF0YS4uTGFub24uMmRlMDE2NTg5YjAyMDUzYzUzY2I0YmYxY2UxYjI5OTQuMjMYMi5yb2RhdGEuLkxhbm9uLjJkZTAxNjU4OWIwMjA1M2M1M2NiNGJmMWNlMWIyOTk0LjI0GTIucm9kYXRhLi5MYW5vbi4yZGUwMTY1ODliMDIwNTNjNTNjYjRiZjFjZTFiMjk5NC4yNRoyLnJvZGF0YS4uTGFub24uMmRlMDE2NTg5YjAyMDUzYzUzY2I0YmYxY2UxYjI5OTQuMjYbMi5yb2RhdGEuLkxhbm9uLjJkZTAxNjU4OWIwMjA1M2M1M2NiNGJmMWNlMWIyOTk0LjI3HDIucm9kYXRhLi5MYW5vbi4yZGUwMTY1ODliMDIwNTNjNTNjYjRiZjFjZTFiMjk5NC4yOB0yLnJvZGF0YS4uTGFub24uMmRlMDE2NTg5YjAyMDUzYzUzY2I0YmYxY2UxYjI5OTQuMjkeMi5yb2RhdGEuLkxhbm9uLjJkZTAxNjU4OWIwMjA1M2M1M2NiNGJmMWNlMWIyOTk0LjMwHzIucm9kYXRhLi5MYW5vbi4yZGUwMTY1ODliMDIwNTNjNTNjYjRiZjFjZTFiMjk5NC4zMSAyLnJvZGF0YS4uTGFub24uMmRlMDE2NTg5YjAyMDUzYzUzY2I0YmYxY2UxYjI5OTQuMzIhMi5yb2RhdGEuLkxhbm9uLjJkZTAxNjU4OWIwMjA1M2M1M2NiNGJmMWNlMWIyOTk0LjMzIjIucm9kYXRhLi5MYW5vbi4yZGUwMTY1ODliMDIwNTNjNTNjYjRiZjFjZTFiMjk5NC4zNCMyLnJvZGF0YS4uTGFub24uMmRlMDE2NTg5YjAyMDUzYzUzY2I0YmYxY2UxYjI5OTQuMzUkMi5yb2RhdGEuLkxhbm9uLjJkZTAxNjU4OWIwMjA1M2M1M2NiNGJmMWNlMWIyOTk0LjM2JTIucm9kYXRhLi5MYW5vbi4yZGUwMTY1ODliMDIwNTNjNTNjYjRiZjFjZTFiMjk5NC4zNyYyLnJvZGF0YS4uTGFub24uMmRlMDE2NTg5YjAyMDUzYzUzY2I0YmYxY2UxYjI5OTQuMzgnMi5yb2RhdGEuLkxhbm9uLjJkZTAxNjU4OWIwMjA1M2M1M2NiNGJmMWNlMWIyOTk0LjM5KDIucm9kYXRhLi5MYW5vbi4yZGUwMTY1ODliMDIwNTNjNTNjYjRiZjFjZTFiMjk5NC40MCkyLnJvZGF0YS4uTGFub24uMmRlMDE2NTg5YjAyMDUzYzUzY2I0YmYxY2UxYjI5OTQuNDEqMi5yb2RhdGEuLkxhbm9uLjJkZTAxNjU4OWIwMjA1M2M1M2NiNGJmMWNlMWIyOTk0LjQyKzIucm9kYXRhLi5MYW5vbi4yZGUwMTY1ODliMDIwNTNjNTNjYjRiZjFjZTFiMjk5NC40MywyLnJvZGF0YS4uTGFub24uMmRlMDE2NTg5YjAyMDUzYzUzY2I0YmYxY2UxYjI5OTQuNDQtMi5yb2RhdGEuLkxhbm9uLjJkZTAxNjU4OWIwMjA1M2M1M2NiNGJmMWNlMWIyOTk0LjQ1LjIucm9kYXRhLi5MYW5vbi4yZGUwMTY1ODliMDIwNTNjNTNjYjRiZjFjZTFiMjk5NC40Ni8yLnJvZGF0YS4uTGFub24uMmRlMDE2NTg5YjAyMDUzYzUzY2I0YmYxY2UxYjI5OTQuNDcwMi5yb2RhdGEuLkxhbm9uLjJkZTAxNjU4OWIwMjA1M2M1M2NiNGJmMWNlMWIyOTk0LjQ4MTIucm9kYXRhLi5MYW5vbi4yZGUwMTY1ODliMDIwNTNjNTNjYjRiZjFjZTFiMjk5NC40OTIyLnJvZGF0YS4uTGFub24uMmRlMDE2NTg5YjAyMDUzYzUzY2I0YmYxY2UxYjI5OTQuNTAzMi5yb2RhdGEuLkxhbm9uLjJkZTAxNjU4OWIwMjA1M2M1M2NiNGJmMWNlMWIyOTk0LjUxNDIucm9kYXRhLi5MYW5vbi4yZGUwMTY1ODliMDIwNTNjNTNjYjRiZjFjZTFiMjk5NC41MjUyLnJvZGF0YS4uTGFub24uMmRlMDE2NTg5YjAyMDUzYzUzY2I0YmYxY2UxYjI5OTQuNTM2Mi5yb2RhdGEuLkxhbm9uLjJkZTAxNjU4OWIwMjA1M2M1M2NiNGJmMWNlMWIyOTk0LjU0NzIucm9kYXRhLi5MYW5vbi4yZGUwMTY1ODliMDIwNTNjNTNjYjRiZjFjZTFiMjk5NC41NTgyLnJvZGF0YS4uTGFub24uMmRlMDE2NTg5YjAyMDUzYzUzY2I0YmYxY2UxYjI5OTQuNTY5Mi5yb2RhdGEuLkxhbm9uLjJkZTAxNjU4OWIwMjA1M2M1M2NiNGJmMWNlMWIyOTk0LjU3Okoucm9kYXRhLi5Mc3dpdGNoLnRhYmxlLl9aTjhtaW5pX2NvaTZ3b3JrZXI1ZGVidWc1dGFibGUxN2g5ZTI4MjhjNjBkNDc4MGI5RTtNLnJvZGF0YS4uTHN3aXRjaC50YWJsZS5fWk44bWluaV9jb2k2d29ya2VyNWRlYnVnNXRhYmxlMTdoOWUyODI4YzYwZDQ3ODBiOUUuOTc8MS5yb2RhdGEuLkxhbm9uLjJmZjVlZDIxZmExMDQ5ODU3MzI3ZDEzYjEzOTNkNDhkLjA9MS5yb2RhdGEuLkxhbm9uLjJmZjVlZDIxZmExMDQ5ODU3MzI3ZDEzYjEzOTNkNDhkLjE+MS5yb2RhdGEuLkxhbm9uLjJmZjVlZDIxZmExMDQ5ODU3MzI3ZDEzYjEzOTNkNDhkLjI/MS5yb2RhdGEuLkxhbm9uLjJmZjVlZDIxZmExMDQ5ODU3MzI3ZDEzYjEzOTNkNDhkLjNAMS5yb2RhdGEuLkxhbm9uLjJmZjVlZDIxZmExMDQ5ODU3MzI3ZDEzYjEzOTNkNDhkLjRBMS5yb2RhdGEuLkxhbm9uLjJmZjVlZDIxZmExMDQ5ODU3MzI3ZDEzYjEzOTNkNDhkLjVCMS5yb2RhdGEuLkxhbm9uLjJmZjVlZDIxZmExMDQ5ODU3MzI3ZDEzYjEzOTNkNDhkLjZDMS5yb2RhdGEuLkxhbm9uLjUxNTdlYzE2MDRmMjE0MmVkNGNiNmVmNmQ0OTg4MDQ0LjBEMS5yb2RhdGEuLkxhbm9uLjUxNTdlYzE2MDRmMjE0MmVkNGNiNmVmNmQ0OTg4MDQ0LjFFMS5yb2RhdGEuLkxhbm9uLjUxNTdlYzE2MDRmMjE0MmVkNGNiNmVmNmQ0OTg4MDQ0LjJGMS5yb2RhdGEuLkxhbm9uLjUxNTdlYzE2MDRmMjE0MmVkNGNiNmVmNmQ0OTg4MDQ0LjNHMS5yb2RhdGEuLkxhbm9uLjUxNTdlYzE2MDRmMjE0MmVkNGNiNmVmNmQ0OTg4MDQ0LjRIMS5yb2RhdGEuLkxhbm9uLjIwM2YyMGYwNWQ3YTE2ZDM4ZTI0N2M1NmVhNWI1ODA0LjlJRi5yb2RhdGEuX1pONmpzX3N5czdmdXR1cmVzNGpzcGkxMHRhc2tfd2FrZXI2VlRBQkxFMTdoNTg3ZTc5OWIzN2ExODJmNUVKMy5yb2RhdGEuLkxhbm9uLjIwM2YyMGYwNWQ3YTE2ZDM4ZTI0N2M1NmVhNWI1ODA0LjI0MUszLnJvZGF0YS4uTGFub24uMjAzZjIwZjA1ZDdhMTZkMzhlMjQ3YzU2ZWE1YjU4MDQuMjQyTDMucm9kYXRhLi5MYW5vbi4yMDNmMjBmMDVkN2ExNmQzOGUyNDdjNTZlYTViNTgwNC4yNDNNMi5yb2RhdGEuLkxhbm9uLmI1NWM4Mzc1ZmY1ODk3YWZiYzY2MWRhMjI1YjlkOTY5LjUwTjIucm9kYXRhLi5MYW5vbi5iNTVjODM3NWZmNTg5N2FmYmM2NjFkYTIyNWI5ZDk2OS41NU8yLnJvZGF0YS4uTGFub24uYjU1YzgzNzVmZjU4OTdhZmJjNjYxZGEyMjViOWQ5NjkuNjBQMi5yb2RhdGEuLkxhbm9uLmI1NWM4Mzc1ZmY1ODk3YWZiYzY2MWRhMjI1YjlkOTY5LjYxUTIucm9kYXRhLi5MYW5vbi5iNTVjODM3NWZmNTg5N2FmYmM2NjFkYTIyNWI5ZDk2OS42M1IyLnJvZGF0YS4uTGFub24uYjU1YzgzNzVmZjU4OTdhZmJjNjYxZGEyMjViOWQ5NjkuNjRTMi5yb2RhdGEuLkxhbm9uLmI1NWM4Mzc1ZmY1ODk3YWZiYzY2MWRhMjI1YjlkOTY5LjgyVDIucm9kYXRhLi5MYW5vbi5iNTVjODM3NWZmNTg5N2FmYmM2NjFkYTIyNWI5ZDk2OS44M1UyLnJvZGF0YS4uTGFub24uYjU1YzgzNzVmZjU4OTdhZmJjNjYxZGEyMjViOWQ5NjkuODRWMi5yb2RhdGEuLkxhbm9uLmI1NWM4Mzc1ZmY1ODk3YWZiYzY2MWRhMjI1YjlkOTY5Ljg1VzIucm9kYXRhLi5MYW5vbi5iNTVjODM3NWZmNTg5N2FmYmM2NjFkYTIyNWI5ZDk2OS44NlgzLnJvZGF0YS4uTGFub24uYjU1YzgzNzVmZjU4OTdhZmJjNjYxZGEyMjViOWQ5NjkuMjAwWTMucm9kYXRhLi5MYW5vbi5iNTVjODM3NWZmNTg5N2FmYmM2NjFkYTIyNWI5ZDk2OS4yMDFaMy5yb2RhdGEuLkxhbm9uLmI1NWM4Mzc1ZmY1ODk3YWZiYzY2MWRhMjI1YjlkOTY5LjI2M1szLnJvZGF0YS4uTGFub24uYjU1YzgzNzVmZjU4OTdhZmJjNjYxZGEyMjViOWQ5NjkuMzYyXDMucm9kYXRhLi5MYW5vbi5iNTVjODM3NWZmNTg5N2FmYmM2NjFkYTIyNWI5ZDk2OS40MDFdMy5yb2RhdGEuLkxhbm9uLmI1NWM4Mzc1ZmY1ODk3YWZiYzY2MWRhMjI1YjlkOTY5LjQwMl4zLnJvZGF0YS4uTGFub24uYjU1YzgzNzVmZjU4OTdhZmJjNjYxZGEyMjViOWQ5NjkuNDE5XzIucm9kYXRhLi5MYW5vbi4wNGZmNzY4NzBlZDhhZDFhNzJkMmJjMjA3NGY0ZTRhMC4xMWAyLnJvZGF0YS4uTGFub24uMDRmZjc2ODcwZWQ4YWQxYTcyZDJiYzIwNzRmNGU0YTAuMjRhMi5yb2RhdGEuLkxhbm9uLjA0ZmY3Njg3MGVkOGFkMWE3MmQyYmMyMDc0ZjRlNGEwLjI1YjIucm9kYXRhLi5MYW5vbi4wNGZmNzY4NzBlZDhhZDFhNzJkMmJjMjA3NGY0ZTRhMC4zM2MyLnJvZGF0YS4uTGFub24uMDRmZjc2ODcwZWQ4YWQxYTcyZDJiYzIwNzRmNGU0YTAuMzRkMi5yb2RhdGEuLkxhbm9uLjA0ZmY3Njg3MGVkOGFkMWE3MmQyYmMyMDc0ZjRlNGEwLjM1ZTIucm9kYXRhLi5MYW5vbi4wNGZmNzY4NzBlZDhhZDFhNzJkMmJjMjA3NGY0ZTRhMC4zNmYyLnJvZGF0YS4uTGFub24uMDRmZjc2ODcwZWQ4YWQxYTcyZDJiYzIwNzRmNGU0YTAuMzdnMi5yb2RhdGEuLkxhbm9uLjA0ZmY3Njg3MGVkOGFkMWE3MmQyYmMyMDc0ZjRlNGEwLjQ5aDIucm9kYXRhLi5MYW5vbi4xZTIyYjA4YzY2ZTY3YjcxZjAzZjFkYzNjNzYwNGU5Ni43M2kzLnJvZGF0YS4uTGFub24uMWUyMmIwOGM2NmU2N2I3MWYwM2YxZGMzYzc2MDRlOTYuMTI4ajMucm9kYXRhLi5MYW5vbi4xZTIyYjA4YzY2ZTY3YjcxZjAzZjFkYzNjNzYwNGU5Ni4xMjlrMy5yb2RhdGEuLkxhbm9uLjFlMjJiMDhjNjZlNjdiNzFmMDNmMWRjM2M3NjA0ZTk2LjE0NWwzLnJvZGF0YS4uTGFub24uMWUyMmIwOGM2NmU2N2I3MWYwM2YxZGMzYzc2MDRlOTYuMzk1bTMucm9kYXRhLi5MYW5vbi4xZTIyYjA4YzY2ZTY3YjcxZjAzZjFkYzNjNzYwNGU5Ni4zOTZuMy5yb2RhdGEuLkxhbm9uLjFlMjJiMDhjNjZlNjdiNzFmMDNmMWRjM2M3NjA0ZTk2LjQwNG8zLnJvZGF0YS4uTGFub24uMWUyMmIwOGM2NmU2N2I3MWYwM2YxZGMzYzc2MDRlOTYuNDA1cBUuZGF0YS5fX2Fib3J0X2hhbmRsZXJxQS5kYXRhLl9aTjEyd2FzbV9iaW5kZ2VuOWV4dGVybnJlZjlIRUFQX1NMQUIxN2gxNTUyYzI3ZWVkMzRjMjI1RS4yAHAJcHJvZHVjZXJzAghsYW5ndWFnZQEEUnVzdAAMcHJvY2Vzc2VkLWJ5AwVydXN0Yx0xLjk1LjAgKDU5ODA3NjE2ZSAyMDI2LTA0LTE0KQZ3YWxydXMGMC4yNy4zDHdhc20tYmluZGdlbgcwLjIuMTMwAJQBD3RhcmdldF9mZWF0dXJlcwgrC2J1bGstbWVtb3J5Kw9idWxrLW1lbW9yeS1vcHQrFmNhbGwtaW5kaXJlY3Qtb3ZlcmxvbmcrCm11bHRpdmFsdWUrD211dGFibGUtZ2xvYmFscysTbm9udHJhcHBpbmctZnB0b2ludCsPcmVmZXJlbmNlLXR5cGVzKwhzaWduLWV4dA==";

  // js/brain.js
  var instantiate2 = () => instantiate(Uint8Array.from(atob(WASM), (char) => char.charCodeAt(0)));

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
    let isBroken = false;
    const answered = /* @__PURE__ */ new Set();
    const ask2 = (policy, table) => {
      if (!isBroken) {
        try {
          return policy();
        } catch (error) {
          isBroken = true;
          console.warn(`[mini-coi] no-wasm: ${CODES["no-wasm"]} ${error}`);
        }
      }
      return table();
    };
    ask2(instantiate2, () => 0);
    worker.addEventListener("install", (event) => {
      worker.skipWaiting();
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
      const answer = ask2(
        () => plan(index, request, request.method == "GET" && !url.startsWith(home)),
        () => {
          if (mode.documents && kind == "navigate") return DOCUMENT;
          return mode.workers.includes(kind) && /worker$/.test(destination) ? WORKER_SCRIPT : LEAVE;
        }
      );
      if (true) console.debug(`[mini-coi] ${mode.name}: ${PLANS[answer]} (${kind} ${destination} ${url})`);
      if (answer == LEAVE) return;
      if (answer == DOCUMENT) answered.add(event.resultingClientId);
      const rewrite = (response) => {
        const { status, statusText, body, redirected } = response;
        const settled = HEADERS.reduce((bits, name, bit) => {
          const [token] = (response.headers.get(name) || "").split(";");
          const does = SETTLED[bit].length ? SETTLED[bit].includes(token.trim()) : token;
          return does ? bits | 1 << bit : bits;
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
        answer == CORS_FETCH ? fetch(anonymous(request)).then(isolate).catch(() => fetch(request)) : fetch(request).then(isolate)
      );
    });
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
