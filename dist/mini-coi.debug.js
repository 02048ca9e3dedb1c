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
    "permissions-policy": "The permissions policy forbids isolation here. Allow cross-origin-isolated in the Permissions-Policy header or in the frame's allow attribute.",
    "no-script-url": "The script does not know its own URL. Load it with <script src>, not inlined, bundled or as a module.",
    "cross-origin-script": "A service worker must come from the page's own origin. Copy the file there.",
    "out-of-scope": "The page lies outside the worker's scope. Put the file in a folder above the page, or change the scope attribute.",
    "scope-not-allowed": "The scope lies above the file's folder. Move the file up, or send Service-Worker-Allowed with it.",
    "blocked-by-csp": "The page's Content-Security-Policy forbids the worker. Allow it in worker-src and trusted-types.",
    "registration-failed": "The browser refused the worker. Serve the file as JavaScript with status 200, and allow site data for this site.",
    timeout: "The worker did not become active in time. Reload the page.",
    bypassed: 'The worker is active, but the browser loads the page without it. Turn off "Bypass for network" in the developer tools, and reload.',
    "foreign-worker": 'Another service worker controls the page. Add importScripts("mini-coi.js") to it, or unregister it.',
    "no-mode-works": "The worker sent the headers of every mode, and the browser still does not isolate the page.",
    "reload-needed": "The page is isolated from its next load on. Call miniCoi.reload().",
    declined: "The page's own settings ask not to isolate it.",
    "no-wasm": "The worker cannot run WebAssembly and isolates from its built-in table. Allow 'wasm-unsafe-eval' in the script-src of the worker file's Content-Security-Policy."
  });

  // js/guard.js
  var KEY = "mini-coi:";
  var STALE = 5 * 60 * 1e3;
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
    return note && (named || controlled || !note.reloads) ? note : NO_NOTE;
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
  var MODES = [{ "name": "dip", "since": { "Chrome": 137, "Chrome Android": 146 }, "headers": { "Document-Isolation-Policy": "isolate-and-credentialless" }, "documents": true, "workers": false, "routes": { "condition": { "not": { "requestMode": "navigate" } }, "source": "network" } }, { "name": "credentialless", "since": { "Chrome": 96, "Chrome Android": 96, "Firefox": 119 }, "headers": { "Cross-Origin-Opener-Policy": "same-origin", "Cross-Origin-Embedder-Policy": "credentialless" }, "documents": true, "workers": true, "routes": { "condition": { "not": { "or": [{ "requestMode": "navigate" }, { "requestDestination": "worker" }, { "requestDestination": "sharedworker" }] } }, "source": "network" } }, { "name": "require-corp", "since": {}, "headers": { "Cross-Origin-Opener-Policy": "same-origin", "Cross-Origin-Embedder-Policy": "require-corp", "Cross-Origin-Resource-Policy": "cross-origin" }, "documents": true, "workers": true, "routes": { "condition": { "not": { "or": [{ "requestMode": "navigate" }, { "requestMode": "no-cors" }, { "requestDestination": "worker" }, { "requestDestination": "sharedworker" }] } }, "source": "network" } }, { "name": "none", "since": {}, "headers": {}, "documents": false, "workers": false, "routes": { "condition": { "urlPattern": {} }, "source": "network" } }];
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

  // js/page.js
  var RELOADS = 2;
  var REST = 24 * 60 * 60 * 1e3;
  var SINCE = "since";
  var resolve = (url, base) => {
    try {
      return new URL(url, base).href.split(/[?#]/)[0];
    } catch {
      return "";
    }
  };
  var findContainer = () => {
    try {
      return navigator.serviceWorker;
    } catch {
    }
  };
  var start = () => {
    if (self.miniCoi) return;
    const script = (
      /** @type {HTMLScriptElement | null} */
      document.currentScript
    );
    const { src: source = "", dataset: options = (
      /** @type {DOMStringMap} */
      {}
    ) } = script || {};
    const file = resolve(source);
    const attribute = script && script.getAttribute("scope");
    const scope = attribute ? resolve(attribute, location.href) : resolve("./", file);
    const coi = self.coi || {};
    const refusesCredentialless = coi.coepCredentialless && !coi.coepCredentialless();
    const pinned = indexOf(refusesCredentialless ? "require-corp" : options.mode);
    const isManual = options.reload == "manual";
    const container = (
      /** @type {ServiceWorkerContainer} */
      findContainer()
    );
    const controller = container && container.controller;
    const isOwn = (worker2) => !!worker2 && resolve(worker2.scriptURL) == file;
    let settle;
    const api = {
      version: "1.0.0",
      state: "pending",
      code: null,
      get mode() {
        const now = container && container.controller;
        return now && isOwn(now) ? MODES[modeOf(now.scriptURL)].name : null;
      },
      ready: new Promise((fulfil) => settle = fulfil),
      reload: () => restart("manual")
    };
    self.miniCoi = api;
    const report = (state, code2, detail = "") => {
      api.state = state;
      api.code = code2 || null;
      document.documentElement.dataset.coi = state;
      if (code2 && !coi.quiet) console.warn(`[mini-coi] ${code2}: ${CODES[code2]} ${detail}`);
      document.dispatchEvent(new CustomEvent("mini-coi", { detail: api }));
      if (state != "reloading") settle(api);
    };
    const note = self.crossOriginIsolated ? NO_NOTE : take(scope, controller);
    const restart = (cause, failure) => {
      leave(scope, { ...failure, reloads: note.reloads + 1, causes: [...note.causes, cause] });
      report("reloading");
      coi.doReload ? coi.doReload() : location.reload();
    };
    const registerMode = (index) => {
      const url = new URL(source);
      if (index >= 0) url.searchParams.set(PARAMETER, MODES[index].name);
      if (index == FOOT) url.searchParams.set(SINCE, String(Date.now()));
      return register(url.href, scope);
    };
    const remove = async () => {
      const registration = await container.getRegistration(location.href);
      if (registration && isOwn(registration.active)) await registration.unregister();
    };
    if (coi.shouldDeregister && coi.shouldDeregister()) {
      if (container) remove();
      return self.crossOriginIsolated ? report("isolated") : report("unavailable", "declined");
    }
    if (self.crossOriginIsolated) {
      self.name.includes(KEY) ? take(scope, true) : setTimeout(take, 0, scope, true);
      if (controller && isOwn(controller)) {
        container.addEventListener("message", ({ data }) => {
          if (data && data["mini-coi"]) report("isolated", data["mini-coi"]);
        });
        if (pinned >= 0 && pinned != modeOf(controller.scriptURL)) registerMode(pinned).catch(() => {
        });
      }
      return report("isolated");
    }
    const giveUp = ({ code: code2, detail }) => {
      leave(scope, { ...NO_NOTE, code: code2, detail });
      report("unavailable", code2, detail);
    };
    const isResting = (worker2) => Date.now() - Number(new URL(worker2.scriptURL).searchParams.get(SINCE)) < REST;
    const obstacle = () => {
      if (!/^http/.test(location.protocol)) return "not-http";
      if (self.crossOriginIsolated === void 0) return "unsupported-browser";
      if (!isSecureContext) return "insecure-context";
      if (self.origin == "null") return "sandboxed";
      if (!container) return "no-service-worker";
      if (coi.shouldRegister && !coi.shouldRegister()) return "declined";
      if (!file) return "no-script-url";
      if (new URL(file).origin != location.origin) return "cross-origin-script";
      if (!scope || !location.href.startsWith(scope)) return "out-of-scope";
      const policy = self == top && document.featurePolicy;
      if (policy && !policy.allowsFeature("cross-origin-isolated")) return "permissions-policy";
      const own = isOwn(controller) && controller;
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
      const kin = await ask(worker2);
      if (!isOwn(worker2) && !kin) throw new Failure("foreign-worker", worker2.scriptURL);
      const mode = isOwn(worker2) ? modeOf(worker2.scriptURL) : -1;
      if (mode == FOOT) {
        if (isResting(worker2)) throw new Failure("no-mode-works");
        await registerMode(pinned);
        return "climb";
      }
      const answered = kin && kin.answered || note.causes.includes("uncontrolled");
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
    const held = document.readyState == "loading" && note.reloads < RELOADS && !note.code && options.hold != "off" && !isManual && !coi.doReload;
    if (held) stop();
    document.documentElement.dataset.coi = api.state;
    addEventListener("pageshow", ({ persisted }) => {
      if (persisted && api.state == "reloading") setTimeout(() => location.reload(), 300);
    });
    attempt().then((cause) => {
      if (note.reloads >= RELOADS || note.causes.includes(cause))
        throw new Failure(cause == "uncontrolled" ? "bypassed" : "no-mode-works");
      const { hasBeenActive = false } = navigator.userActivation || {};
      if (isManual || !held && hasBeenActive) report("waiting", "reload-needed");
      else restart(cause);
    }).catch((error) => {
      const failure = error instanceof Failure ? error : new Failure("registration-failed", error);
      held ? restart("release", failure) : giveUp(failure);
    });
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
  var WASM = "AGFzbQEAAAABgAIkYAAAYAABf2AAA39/f2AAAW9gAX8AYAF/AX9gAn9/AGACf38Bf2ACf38Bb2ADf39/AGADf39/AX9gBH9/f38AYAR/f39/AX9gBX9/f39/AGAFf39/f38Bf2AGf39/f39/AGAGf39/f39/AX9gBn9/f35/fwBgBn9/f31/fwBgBn9/f3x/fwBgBX9/fn9/AGAFf39+f38Bf2AFf399f38AYAV/f31/fwF/YAV/f3x/fwBgBX9/fH9/AX9gBH9/b38Bf2AEf35/fwBgBH9+f38Bf2AEf31/fwBgBH99f38Bf2AEf3x/fwBgBH98f38Bf2ACf28AYAN/b38Bf2ABbwF/AtADCgwuL2dsdWVfYmcuanMaX193YmdfbmV3X2JiNzQwMDExNTVjYjhjYTgAAwwuL2dsdWVfYmcuanMcX193Ymdfc3RhY2tfNTc1YzRlMDkxODU4MWI5YwAhDC4vZ2x1ZV9iZy5qcxxfX3diZ19lcnJvcl83NTdlOTQ3MmY4NDEwMzQxAAYMLi9nbHVlX2JnLmpzIl9fd2JnX2Rlc3RpbmF0aW9uX2Q4YzBmYTc3ODk0NDU4MjIAIwwuL2dsdWVfYmcuanMbX193YmdfbW9kZV8zZGEzYjUyNTMzZWRlNTU4ACMMLi9nbHVlX2JnLmpzIV9fd2JnX3JlZGlyZWN0ZWRfZjY5NzU3NTZmYzg5YzJhYgAjDC4vZ2x1ZV9iZy5qcx1fX3diZ19zdGF0dXNfY2I4NWI2YzhkMTc2OWZhMQAjDC4vZ2x1ZV9iZy5qcxxfX3diZ19wYXJzZV9jM2Y3MmI1YTI0ZjgzYzAxAAgMLi9nbHVlX2JnLmpzJ19fd2JnX19fd2JpbmRnZW5fdGhyb3dfNGM4OGQ4YmYyNjRmZDk4NAAGDC4vZ2x1ZV9iZy5qcx9fX3diaW5kZ2VuX2luaXRfZXh0ZXJucmVmX3RhYmxlAAADuwG5AQUEBwwEEAoMCQYECwcJBgYJAQcHBwcHCgcGBg8NDQ8PDQ0NBAYMCQkLDQYPDQQGDQsEDQ0ECwkPEhMRDw8NCQsECQ0KBAoKBAUEBgkJEAcNCQcOBgwADQ4ODgsMBBoGIg4NDhUWDRQOGA0XGQQMCwwKCgIGBQUHBAQEBgQHBAYGCQcHCQYGCgcBBwcMBAcGBwcJCgUGCgAKBAcHBwYGBgYHBwcKBgUGBAQGAQYFBQUFBgYGBwAEAAAABAkCcAFZWW8AhAgFAwEAEQYfBH8BQYCAwAALfwBBqJ3AAAt/AEHUncAAC38BQYAICweLAg8GbWVtb3J5AgAEcGxhbgBpBXN0YXJ0AF8FdGFibGUAfAd2ZXJkaWN0AGcPX19hYm9ydF9oYW5kbGVyAwEVX19pbnN0YW5jZV90ZXJtaW5hdGVkAwIPX193YmluZGdlbl9mcmVlAI0BFF9fd2JpbmRnZW5fZXhuX3N0b3JlAJYBF19fZXh0ZXJucmVmX3RhYmxlX2FsbG9jABsVX193YmluZGdlbl9leHRlcm5yZWZzAQERX193YmluZGdlbl9tYWxsb2MAWBJfX3diaW5kZ2VuX3JlYWxsb2MAXhlfX2V4dGVybnJlZl90YWJsZV9kZWFsbG9jAD4QX193YmluZGdlbl9zdGFydAC+AQl8AQBBAQtYjAGTAZQBgAGjAbwBuwG6AYMBTx+cAaUBaj15Y2x0bXF1JyVDbnBGeHNBb0RZQkU8R2tyZElgOXp3YjVXYXs/ZTYzSGgtSlPCAbMBHJcBhQFNHp8BmQFUmAGoAYEBWyQ0tQGPAY4BhwFQIKEBqgGrAawBmgGRAQqc5AG5Ac0kAgl/AX4jAEEQayIBJAACQAJAAkACQCAAQfUBSQ0AAkAgAEHM/3tNDQBBACEADAQLIABBC2oiAkF4cSEDQQAoApChQCIERQ0CQR8hBSAAQfX//wdPDQEgA0EmIAJBCHZnIgBrdkEBcSAAQQF0a0E+aiEFDAELAkACQAJAAkACQAJAQQAoAoyhQCIGQRAgAEELakH4A3EgAEELSRsiA0EDdiICdiIAQQNxRQ0AIABBf3NBAXEgAmoiB0EDdCIDQYSfwABqIgAgA0GMn8AAaigCACICKAIIIghGDQEgCCAANgIMIAAgCDYCCAwCCyADQQAoApShQE0NBiAADQJBACgCkKFAIgBFDQYgAGhBAnRB9J3AAGooAgAiCCgCBEF4cSADayECIAghBgNAAkAgCCgCECIADQAgCCgCFCIADQAgBigCGCEFAkACQAJAIAYoAgwiACAGRw0AIAZBFEEQIAYoAhQiABtqKAIAIggNAUEAIQAMAgsgBigCCCIIIAA2AgwgACAINgIIDAELIAZBFGogBkEQaiAAGyEHA0AgByEJIAgiAEEUaiAAQRBqIAAoAhQiCBshByAAQRRBECAIG2ooAgAiCA0ACyAJQQA2AgALIAVFDQYCQAJAIAYgBigCHEECdEH0ncAAaiIIKAIARg0AAkAgBSgCECAGRg0AIAUgADYCFCAADQIMCQsgBSAANgIQIAANAQwICyAIIAA2AgAgAEUNBgsgACAFNgIYAkAgBigCECIIRQ0AIAAgCDYCECAIIAA2AhgLIAYoAhQiCEUNBiAAIAg2AhQgCCAANgIYDAYLIAAoAgRBeHEgA2siCCACIAggAkkiCBshAiAAIAYgCBshBiAAIQgMAAsLQQAgBkF+IAd3cTYCjKFACyACQQhqIQAgAiADQQNyNgIEIAIgA2oiAyADKAIEQQFyNgIEDAULAkACQCAAIAJ0QQIgAnQiAEEAIABrcnFoIglBA3QiAkGEn8AAaiIIIAJBjJ/AAGooAgAiACgCCCIHRg0AIAcgCDYCDCAIIAc2AggMAQtBACAGQX4gCXdxNgKMoUALIAAgA0EDcjYCBCAAIANqIgYgAiADayIIQQFyNgIEIAAgAmogCDYCAAJAQQAoApShQCICRQ0AQQAoApyhQCEDAkACQEEAKAKMoUAiB0EBIAJBA3Z0IglxDQBBACAHIAlyNgKMoUAgAkF4cUGEn8AAaiICIQcMAQsgAkF4cSICQYSfwABqIQcgAkGMn8AAaigCACECCyAHIAM2AgggAiADNgIMIAMgBzYCDCADIAI2AggLIABBCGohAEEAIAY2ApyhQEEAIAg2ApShQAwEC0EAQQAoApChQEF+IAYoAhx3cTYCkKFACwJAAkACQCACQRBJDQAgBiADQQNyNgIEIAYgA2oiCCACQQFyNgIEIAggAmogAjYCAEEAKAKUoUAiB0UNAUEAKAKcoUAhAAJAAkBBACgCjKFAIglBASAHQQN2dCIFcQ0AQQAgCSAFcjYCjKFAIAdBeHFBhJ/AAGoiByEJDAELIAdBeHEiB0GEn8AAaiEJIAdBjJ/AAGooAgAhBwsgCSAANgIIIAcgADYCDCAAIAk2AgwgACAHNgIIDAELIAYgAiADaiIAQQNyNgIEIAYgAGoiACAAKAIEQQFyNgIEDAELQQAgCDYCnKFAQQAgAjYClKFACyAGQQhqIgBFDQEMAgtBACADayECAkACQAJAAkAgBUECdEH0ncAAaigCACIGDQBBACEIQQAhAAwBC0EAIQggA0EAQRkgBUEBdmsgBUEfRht0IQdBACEAA0ACQCAGIgYoAgRBeHEiCSADSQ0AIAkgA2siCSACTw0AIAYhCCAJIQIgCQ0AQQAhAiAGIQAgBiEIDAMLIAYoAhQiCSAAIAkgBiAHQR12QQRxaigCECIGRxsgACAJGyEAIAdBAXQhByAGDQALCwJAIAAgCHINAEEAIQhBAiAFdCIAQQAgAGtyIARxIgBFDQMgAGhBAnRB9J3AAGooAgAhAAsgAEUNAQsDQCAAKAIEQXhxIgYgA2siByACIAcgAkkiCRshBSAGIANJIQcgACAIIAkbIQkCQCAAKAIQIgYNACAAKAIUIQYLIAIgBSAHGyECIAggCSAHGyEIIAYhACAGDQALCyAIRQ0AAkBBACgClKFAIgAgA0kNACACIAAgA2tPDQELIAgoAhghBQJAAkACQCAIKAIMIgAgCEcNACAIQRRBECAIKAIUIgAbaigCACIGDQFBACEADAILIAgoAggiBiAANgIMIAAgBjYCCAwBCyAIQRRqIAhBEGogABshBwNAIAchCSAGIgBBFGogAEEQaiAAKAIUIgYbIQcgAEEUQRAgBhtqKAIAIgYNAAsgCUEANgIACwJAIAVFDQACQAJAAkAgCCAIKAIcQQJ0QfSdwABqIgYoAgBGDQACQCAFKAIQIAhGDQAgBSAANgIUIAANAgwECyAFIAA2AhAgAA0BDAMLIAYgADYCACAARQ0BCyAAIAU2AhgCQCAIKAIQIgZFDQAgACAGNgIQIAYgADYCGAsgCCgCFCIGRQ0BIAAgBjYCFCAGIAA2AhgMAQtBAEEAKAKQoUBBfiAIKAIcd3E2ApChQAsCQAJAIAJBEEkNACAIIANBA3I2AgQgCCADaiIAIAJBAXI2AgQgACACaiACNgIAAkAgAkGAAkkNACAAIAIQGQwCCwJAAkBBACgCjKFAIgZBASACQQN2dCIHcQ0AQQAgBiAHcjYCjKFAIAJB+AFxQYSfwABqIgIhBgwBCyACQfgBcSICQYSfwABqIQYgAkGMn8AAaigCACECCyAGIAA2AgggAiAANgIMIAAgBjYCDCAAIAI2AggMAQsgCCACIANqIgBBA3I2AgQgCCAAaiIAIAAoAgRBAXI2AgQLIAhBCGoiAA0BCwJAAkACQAJAAkACQEEAKAKUoUAiACADTw0AAkBBACgCmKFAIgAgA0sNACABQQRqQbihwAAgA0GvgARqQYCAfHEQQAJAIAEoAgQiBg0AQQAhAAwICyABKAIMIQVBAEEAKAKkoUAgASgCCCIJaiIANgKkoUBBACAAQQAoAqihQCICIAAgAksbNgKooUACQAJAAkBBACgCoKFAIgJFDQBB9J7AACEAA0AgBiAAKAIAIgggACgCBCIHakYNAiAAKAIIIgANAAwDCwsCQAJAQQAoArChQCIARQ0AIAYgAE8NAQtBACAGNgKwoUALQQBB/x82ArShQEEAIAU2AoCfQEEAIAk2AvieQEEAIAY2AvSeQEEAQYSfwAA2ApCfQEEAQYyfwAA2ApifQEEAQYSfwAA2AoyfQEEAQZSfwAA2AqCfQEEAQYyfwAA2ApSfQEEAQZyfwAA2AqifQEEAQZSfwAA2ApyfQEEAQaSfwAA2ArCfQEEAQZyfwAA2AqSfQEEAQayfwAA2ArifQEEAQaSfwAA2AqyfQEEAQbSfwAA2AsCfQEEAQayfwAA2ArSfQEEAQbyfwAA2AsifQEEAQbSfwAA2AryfQEEAQcSfwAA2AtCfQEEAQbyfwAA2AsSfQEEAQcSfwAA2AsyfQEEAQcyfwAA2AtifQEEAQcyfwAA2AtSfQEEAQdSfwAA2AuCfQEEAQdSfwAA2AtyfQEEAQdyfwAA2AuifQEEAQdyfwAA2AuSfQEEAQeSfwAA2AvCfQEEAQeSfwAA2AuyfQEEAQeyfwAA2AvifQEEAQeyfwAA2AvSfQEEAQfSfwAA2AoCgQEEAQfSfwAA2AvyfQEEAQfyfwAA2AoigQEEAQfyfwAA2AoSgQEEAQYSgwAA2ApCgQEEAQYygwAA2ApigQEEAQYSgwAA2AoygQEEAQZSgwAA2AqCgQEEAQYygwAA2ApSgQEEAQZygwAA2AqigQEEAQZSgwAA2ApygQEEAQaSgwAA2ArCgQEEAQZygwAA2AqSgQEEAQaygwAA2ArigQEEAQaSgwAA2AqygQEEAQbSgwAA2AsCgQEEAQaygwAA2ArSgQEEAQbygwAA2AsigQEEAQbSgwAA2ArygQEEAQcSgwAA2AtCgQEEAQbygwAA2AsSgQEEAQcygwAA2AtigQEEAQcSgwAA2AsygQEEAQdSgwAA2AuCgQEEAQcygwAA2AtSgQEEAQdygwAA2AuigQEEAQdSgwAA2AtygQEEAQeSgwAA2AvCgQEEAQdygwAA2AuSgQEEAQeygwAA2AvigQEEAQeSgwAA2AuygQEEAQfSgwAA2AoChQEEAQeygwAA2AvSgQEEAQfygwAA2AoihQEEAQfSgwAA2AvygQEEAIAZBD2pBeHEiAEF4aiICNgKgoUBBAEH8oMAANgKEoUBBACAGIABrIAlBWGoiAGpBCGoiCDYCmKFAIAIgCEEBcjYCBCAGIABqQSg2AgRBAEGAgIABNgKsoUAMCAsgAiAGTw0AIAggAksNACAAKAIMIghBAXENACAIQQF2IAVGDQMLQQBBACgCsKFAIgAgBiAAIAZJGzYCsKFAIAYgCWohCEH0nsAAIQACQAJAAkADQCAAKAIAIgcgCEYNASAAKAIIIgANAAwCCwsgACgCDCIIQQFxDQAgCEEBdiAFRg0BC0H0nsAAIQACQANAAkAgACgCACIIIAJLDQAgAiAIIAAoAgRqIghJDQILIAAoAgghAAwACwtBACAGQQ9qQXhxIgBBeGoiBzYCoKFAQQAgBiAAayAJQVhqIgBqQQhqIgQ2ApihQCAHIARBAXI2AgQgBiAAakEoNgIEQQBBgICAATYCrKFAIAIgCEFgakF4cUF4aiIAIAAgAkEQakkbIgdBGzYCBEEAKQL0nkAhCiAHQRBqQQApAvyeQDcCACAHQQhqIgAgCjcCAEEAIAU2AoCfQEEAIAk2AvieQEEAIAY2AvSeQEEAIAA2AvyeQCAHQRxqIQADQCAAQQc2AgAgAEEEaiIAIAhJDQALIAcgAkYNByAHIAcoAgRBfnE2AgQgAiAHIAJrIgBBAXI2AgQgByAANgIAAkAgAEGAAkkNACACIAAQGQwICwJAAkBBACgCjKFAIghBASAAQQN2dCIGcQ0AQQAgCCAGcjYCjKFAIABB+AFxQYSfwABqIgAhCAwBCyAAQfgBcSIAQYSfwABqIQggAEGMn8AAaigCACEACyAIIAI2AgggACACNgIMIAIgCDYCDCACIAA2AggMBwsgACAGNgIAIAAgACgCBCAJajYCBCAGQQ9qQXhxQXhqIgggA0EDcjYCBCAHQQ9qQXhxQXhqIgIgCCADaiIAayEDIAJBACgCoKFARg0DIAJBACgCnKFARg0EAkAgAigCBCIGQQNxQQFHDQAgAiAGQXhxIgYQGCAGIANqIQMgAiAGaiICKAIEIQYLIAIgBkF+cTYCBCAAIANBAXI2AgQgACADaiADNgIAAkAgA0GAAkkNACAAIAMQGQwGCwJAAkBBACgCjKFAIgJBASADQQN2dCIGcQ0AQQAgAiAGcjYCjKFAIANB+AFxQYSfwABqIgMhAgwBCyADQfgBcSIDQYSfwABqIQIgA0GMn8AAaigCACEDCyACIAA2AgggAyAANgIMIAAgAjYCDCAAIAM2AggMBQtBACAAIANrIgI2ApihQEEAQQAoAqChQCIAIANqIgg2AqChQCAIIAJBAXI2AgQgACADQQNyNgIEIABBCGohAAwGC0EAKAKcoUAhAgJAAkAgACADayIIQQ9LDQBBAEEANgKcoUBBAEEANgKUoUAgAiAAQQNyNgIEIAIgAGoiACAAKAIEQQFyNgIEDAELQQAgCDYClKFAQQAgAiADaiIGNgKcoUAgBiAIQQFyNgIEIAIgAGogCDYCACACIANBA3I2AgQLIAJBCGohAAwFCyAAIAcgCWo2AgRBAEEAKAKgoUAiAEEPakF4cSICQXhqIgg2AqChQEEAIAAgAmtBACgCmKFAIAlqIgJqQQhqIgY2ApihQCAIIAZBAXI2AgQgACACakEoNgIEQQBBgICAATYCrKFADAMLQQAgADYCoKFAQQBBACgCmKFAIANqIgM2ApihQCAAIANBAXI2AgQMAQtBACAANgKcoUBBAEEAKAKUoUAgA2oiAzYClKFAIAAgA0EBcjYCBCAAIANqIAM2AgALIAhBCGohAAwBC0EAIQBBACgCmKFAIgIgA00NAEEAIAIgA2siAjYCmKFAQQBBACgCoKFAIgAgA2oiCDYCoKFAIAggAkEBcjYCBCAAIANBA3I2AgQgAEEIaiEACyABQRBqJAAgAAuvIgISfxF+IwBBwANrIgEkACABQYCCiBg2AjhBAq1CIIYiEyABQYACaq2EIRRBA61CIIYiFSABQdQBaq0iFoQhF0EErUIghiIYIBaEIRkgGCABQeABaq0iGoQhGyATIBaEIRwgFSABQfgBaq0iHYQhHiAVIAFB8AFqrYQhHyAVIAFBgANqrSIYhCEgIBMgGIQhIUEFrUIghiABQfACaq0iIoQhGEEBrUIghiIjIBaEIRYgFSAahCEVIAFB8ABqQTBqIQIgAUGUAWohAyABQYgBaiEEIAFB8ABqQQxqIQUgAUGsAWohBiABQeABakEMaiEHIAFBOGohCEEAIQkCQANAIAEgCC0AACIKOgBvQayJwAAhC0HEicAAIQxB8InAACENQQMhDgJAAkACQAJAAkAgCg4EBAABAgQLQcyJwAAhC0HwicAAIQxBDiEOQamDwAAhDQwDC0EEIQxBDCEOQbeDwAAhDQwBC0EEIQxB84nAACENQQQhDgtBBCELCyABIA42AuQBIAEgDTYC4AEgASAVNwOAAiABQbwBakH3icAAIAFBgAJqEBcgDCALayIPQQxuIQ1BACEOAkACQAJAAkACQAJAAkAgD0H8////B0sNAAJAAkAgDCALRw0AIAFBADYCiAMgAUKAgICAEDcCgAMMAQsQwAFBBCEOIA9BBBCkASIQRQ0BQQAhDCANIQ4DQCABIAsgDGoiETYC1AEgASARQQhqNgLwAiABIBg3A4gCIAEgFjcDgAIgAUHgAWpBg47AACABQYACahAXIBAgDGoiESABKALoATYCCCARIAEpAuABNwIAIAxBDGohDCAOQX9qIg4NAAsgAUGAA2ogECANEBIgECEMA0ACQCAMKAIAIg5FDQAgDEEEaigCACAOQQEQmwELIAxBDGohDCANQX9qIg0NAAsgECAPQQQQmwELIAEgITcDgAIgAUHIAWpBhIrAACABQYACahAXAkAgASgCgAMiDEUNACABKAKEAyAMQQEQmwELIAFBGTYC/AEgAUHjh8AANgL4AQJAIAEtAG8iDUUNACABQRo2AvwBIAFB/IfAADYC+AEMAgsgAUEaNgKEAyABQYSDwAA2AoADIAEgIDcDiAIgASAeNwOAAiABQeABakGLjsAAIAFBgAJqEBcCQCABKALgASIMQYCAgIB4Rg0AQQEhEUEAIQ4MBAsgAS0AbyENIAFBGjYC/AEgAUH8h8AANgL4ASANDQFBACEMDAILIA4gDxCIAQALQQMhDCANQQNGDQAgAUELNgKEAyABQZ6DwAA2AoADIAEgIDcDiAIgASAeNwOAAiABQeABakGLjsAAIAFBgAJqEBcCQCABKALgASIMQYCAgIB4Rg0AQQIhEUEAIQ4MAgsgAS0AbyEMCyABQRw2AvwBIAFBlojAADYC+AFBqYPAACENQQ4hDgJAAkACQCAMQf8BcUF/ag4CAQACC0G3g8AAIQ1BDCEOCyABIA42AoQDIAEgDTYCgAMgASAgNwOIAiABIB43A4ACIAFB4AFqQYuOwAAgAUGAAmoQFwJAIAEoAuABIgxBgICAgHhGDQBBAyERQQAhDgwCCyABLQBvIQwLIAFBHDYC/AEgAUGyiMAANgL4ASAMQf8BcUECRw0BIAFBDDYChAMgAUHDg8AANgKAAyABICA3A4gCIAEgHjcDgAIgAUHgAWpBi47AACABQYACahAXIAEoAuABIgxBgICAgHhGDQFBBCERQQEhDgsgASgC6AEhDSABKALkASELEMABQTBBBBCkASIQRQ0BIBAgDTYCCCAQIAs2AgQgECAMNgIAQQEhDSABQQE2AvgCIAEgEDYC9AIgAUEENgLwAiABQoSAgICAoICBAzcC6AEgASARNgLkASABIAFB7wBqNgLgAQJAIA4NAEEBIQ0DQCARIQwCQANAQRohDkH8h8AAIRECQAJAAkACQAJAAkACQAJAAkACQAJAIAcgDGotAAAiCw4EAwIAAQMLQRwhDkGWiMAAIREMAQtBHCEOQbKIwAAhEQsgASAONgL0ASABIBE2AvABIAEtAG8iDkUNByALQX9qDgMBAgMBCyABQRk2AvQBIAFB44fAADYC8AEgAS0Abw0GQYSDwAAhEUEaIQsMBQsgDkEDRg0FQZ6DwAAhEUELIQsMBAtBqYPAACERQQ4hCyAOQX9qDgIDAQQLIA5BAkcNA0HDg8AAIREMAQtBt4PAACERC0EMIQsLIAEgCzYC/AEgASARNgL4ASABIB43A4gCIAEgHzcDgAIgAUGAA2pBi47AACABQYACahAXIAEoAoADIg5BgICAgHhHDQILIAxBAWoiDEEERw0ADAMLCyABKAKIAyEPIAEoAoQDIRICQCANIAEoAvACRw0AIAFB8AJqIA1BAUEEQQwQKyABKAL0AiEQCyAMQQFqIREgECANQQxsaiILIA82AgggCyASNgIEIAsgDjYCACABIA1BAWoiDTYC+AIgDEEDRw0ACwsgASgC8AIhESABQdQBaiABKAL0AiILIA0QEiALIQwDQAJAIAwoAgAiDkUNACAMQQRqKAIAIA5BARCbAQsgDEEMaiEMIA1Bf2oiDQ0ACyARRQ0CIAsgEUEMbEEEEJsBDAILIAFBADYC3AEgAUKAgICAEDcC1AEMAQtBBEEwEIgBAAsgASAcNwOAAiABQfACakGSisAAIAFBgAJqEBcCQCABKALUASIMRQ0AIAEoAtgBIAxBARCbAQsgASABLQBvQQNHOgDgASABIBs3A4ACIAFBgANqQaKKwAAgAUGAAmoQFyABIAEtAG9Bf2pB/wFxQQJJOgDUASABIBk3A4ACIAFB4AFqQbGKwAAgAUGAAmoQFyABIApBAnQiDCgCqI5ANgLYASABIAwoApiOQDYC1AEgASAXNwOAAiAGQfGNwAAgAUGAAmoQFyAFIAEpAsgBNwIAIAUgASgC0AE2AgggBCABKQLwAjcCACAEIAEoAvgCNgIIIAMgASkCgAM3AgAgAyABKAKIAzYCCCACIAEoAugBNgIIIAIgASkC4AE3AgAgASABKQK8ATcDcCABIAEoAsQBNgJ4EMABQcgAQQQQpAEiDEUNASAMIAFB8ABqQcgA/AoAACABQYACaiAMQQYQEgJAIAwoAgAiDUUNACAMQQRqKAIAIA1BARCbAQsCQCAMKAIMIg1FDQAgDEEQaigCACANQQEQmwELAkAgDCgCGCINRQ0AIAxBHGooAgAgDUEBEJsBCwJAIAwoAiQiDUUNACAMQShqKAIAIA1BARCbAQsCQCAMKAIwIg1FDQAgDEE0aigCACANQQEQmwELAkAgDCgCPCINRQ0AIAxBwABqKAIAIA1BARCbAQsgDEHIAEEEEJsBIAEgFDcD+AEgAUHUAWpB/Y3AACABQfgBahAXAkAgASgCgAIiDEUNACABKAKEAiAMQQEQmwELIAhBAWohCCABIAEoAtwBIgw2AnggASABKQLUASIaNwNwIAFBPGogCUEMbGoiDSAMNgIIIA0gGjcCACAJQQFqIglBBEcNAAsgASABKQJkNwMwIAEgASkCXDcDKCABIAEpAlQ3AyAgASABKQJMNwMYIAEgASkCRDcDECABIAEpAjw3AwggAUEZNgL0AiABQeOHwAA2AvACIAEgAUHwAmo2AtQBIAEgFjcDgAMgAUE8akHdh8AAIAFBgANqEBcgASABKAJEIgw2AogCIAEgDDYC6AEgASABKQI8Ihg3A3AgASAMNgJ4IAEgGDcDkAIgASAMNgKYAiABQRo2AvQCIAFB/IfAADYC8AIgASABQfACajYC1AEgASAWNwOAAyABQTxqQd2HwAAgAUGAA2oQFyABIAEoAkQiDDYCiAIgASAMNgLoASABIAEpAjwiGDcDcCABIAw2AnggASAYNwKcAiABIAw2AqQCIAFBHDYC9AIgAUGWiMAANgLwAiABIAFB8AJqNgLUASABIBY3A4ADIAFBPGpB3YfAACABQYADahAXIAEgASgCRCIMNgKIAiABIAw2AugBIAEgASkCPCIYNwNwIAEgDDYCeCABIBg3A6gCIAEgDDYCsAIgAUEcNgL0AiABQbKIwAA2AvACIAEgAUHwAmo2AtQBIAEgFjcDgAMgAUE8akHdh8AAIAFBgANqEBcgASABKAJEIgw2AogCIAEgDDYC6AEgASABKQI8IhY3A3AgASAWNwK0AiABIAw2ArwCIAFB1AFqIAFBkAJqECMgAUHwAGpB6IjAAEH4iMAAEBogASATIAFB8ABqrYQiFjcDyAEgAUE8akGQicAAIAFByAFqEBcCQCABKAJwIgxFDQAgASgCdCAMQQEQmwELIAEgASgCRCIMNgKIAiABIAEpAjwiGDcDgAIgASAYNwPAAiABIAw2AsgCIAFB8ABqQfiIwABBgInAABAaIAEgFjcDyAEgAUE8akGQicAAIAFByAFqEBcCQCABKAJwIgxFDQAgASgCdCAMQQEQmwELIAEgASgCRCIMNgKIAiABIAEpAjwiGDcDgAIgASAYNwLMAiABIAw2AtQCIAFB8ABqQYCJwABBkInAABAaIAEgFjcDyAEgAUE8akGQicAAIAFByAFqEBcCQCABKAJwIgxFDQAgASgCdCAMQQEQmwELIAEgASgCRCIMNgKIAiABIAEpAjwiGDcDgAIgASAYNwPYAiABIAw2AuACIAFBADYCeCABQoCAgIAQNwJwIAEgFjcDyAEgAUE8akGQicAAIAFByAFqEBcCQCABKAJwIgxFDQAgASgCdCAMQQEQmwELIAEgASkCPDcC5AIgASABKAJENgLsAiABQfACaiABQcACahAjIAFBgANqIAFBCGoQIyABQSg2AsABIAFBu4bAADYCvAEgASABQbwBajYC+AEgASAjIB2EIhY3A8gBIAFBPGpB3YfAACABQcgBahAXIAEgASgCRCIMNgKIAiABIAw2AugBIAEgASkCPCIYNwNwIAEgDDYCeCABIBg3A5ADIAEgDDYCmAMgAUETNgLAASABQeOGwAA2ArwBIAEgAUG8AWo2AvgBIAEgFjcDyAEgAUE8akHdh8AAIAFByAFqEBcgASABKAJEIgw2AogCIAEgDDYC6AEgASABKQI8Ihg3A3AgASAMNgJ4IAEgGDcCnAMgASAMNgKkAyABQTY2AsABIAFB9obAADYCvAEgASABQbwBajYC+AEgASAWNwPIASABQTxqQd2HwAAgAUHIAWoQFyABIAEoAkQiDDYCiAIgASAMNgLoASABIAEpAjwiGDcDcCABIAw2AnggASAYNwOoAyABIAw2ArADIAFBMTYCwAEgAUGsh8AANgK8ASABIAFBvAFqNgL4ASABIBY3A8gBIAFBPGpB3YfAACABQcgBahAXIAEgASgCRCIMNgKIAiABIAw2AugBIAEgASkCPCIWNwNwIAEgFjcCtAMgASAMNgK8AyABQYACaiABQZADahAjIAFBPGpB2IXAAEHwhcAAEBogASATIAFBPGqthDcDkAEgASAUNwOIASABICE3A4ABIAEgEyAihDcDeCABIBw3A3AgAUHgAWpB8IXAACABQfAAahAXAkAgASgCPCIMRQ0AIAEoAkAgDEEBEJsBCwJAIAEoAoACIgxFDQAgASgChAIgDEEBEJsBCwJAIAEoAoADIgxFDQAgASgChAMgDEEBEJsBCwJAIAEoAvACIgxFDQAgASgC9AIgDEEBEJsBCwJAIAEoAtQBIgxFDQAgASgC2AEgDEEBEJsBCyABKALgASEMIAEgASgC5AEiESABKALoARBaIAEoAgQhDSABKAIAIQ4CQCAMRQ0AIBEgDEEBEJsBCyAAIA42AgAgACANNgIEIAFBwANqJAAPC0EEQcgAEIgBAAvrBgEIfwJAAkAgASAAQQNqQXxxIgIgAGsiA0kNACABIANrIgRBAnYiBUUNACAEQQNxIQZBACEHQQAhAQJAIAIgAEYNAEEAIQhBACEBAkAgACACayIJQXxLDQBBACEIQQAhAQNAIAEgACAIaiICLAAAQb9/SmogAkEBaiwAAEG/f0pqIAJBAmosAABBv39KaiACQQNqLAAAQb9/SmohASAIQQRqIggNAAsLIAAgCGohAgNAIAEgAiwAAEG/f0pqIQEgAkEBaiECIAlBAWoiCQ0ACwsgACADaiEJAkAgBkUNACAJIARB/P///wdxaiICLAAAQb9/SiEHIAZBAUYNACAHIAIsAAFBv39KaiEHIAZBAkYNACAHIAIsAAJBv39KaiEHCyAHIAFqIQgDQCAJIQMgBUUNAiAFQcABIAVBwAFJGyIHQQNxIQYCQAJAIAdBAnQiBEHwB3EiAQ0AQQAhAgwBCyADIAFqIQBBACECIAMhAQNAIAFBDGooAgAiCUF/c0EHdiAJQQZ2ckGBgoQIcSABQQhqKAIAIglBf3NBB3YgCUEGdnJBgYKECHEgAUEEaigCACIJQX9zQQd2IAlBBnZyQYGChAhxIAEoAgAiCUF/c0EHdiAJQQZ2ckGBgoQIcSACampqaiECIAFBEGoiASAARw0ACwsgBSAHayEFIAMgBGohCSACQQh2Qf+B/AdxIAJB/4H8B3FqQYGABGxBEHYgCGohCCAGRQ0ACyADIAdB/AFxQQJ0aiICKAIAIgFBf3NBB3YgAUEGdnJBgYKECHEhAQJAIAZBAUYNACACKAIEIglBf3NBB3YgCUEGdnJBgYKECHEgAWohASAGQQJGDQAgAigCCCICQX9zQQd2IAJBBnZyQYGChAhxIAFqIQELIAFBCHZB/4EccSABQf+B/AdxakGBgARsQRB2IAhqIQgMAQsCQCABDQBBAA8LIAFBA3EhAkEAIQlBACEIAkAgAUEESQ0AIAFBfHEhBUEAIQhBACEJA0AgCCAAIAlqIgEsAABBv39KaiABQQFqLAAAQb9/SmogAUECaiwAAEG/f0pqIAFBA2osAABBv39KaiEIIAUgCUEEaiIJRw0ACyACRQ0BCyAAIAlqIQEDQCAIIAEsAABBv39KaiEIIAFBAWohASACQX9qIgINAAsLIAgL+QYBBn8CQAJAAkACQAJAAkACQAJAIABBfGoiBCgCACIFQXhxIgZBBEEIIAVBA3EiBxsgAWpJDQAgAUEnaiEIAkAgB0UNACAGIAhLDQILAkACQCACQQlJDQAgAiADEBYiAg0BQQAPC0EAIQIgA0HM/3tLDQhBECADQQtqQXhxIANBC0kbIQEgAEF4aiEIAkAgBw0AIAFBgAJJDQcgCEUNByAGIAFNDQcgBiABa0GAgAhLDQcgAA8LIAggBmohBwJAAkAgBiABTw0AIAdBACgCoKFARg0BAkAgB0EAKAKcoUBGDQAgBygCBCIFQQJxDQkgBUF4cSIJIAZqIgUgAUkNCSAHIAkQGAJAIAUgAWsiB0EQSQ0AIAQgASAEKAIAQQFxckECcjYCACAIIAFqIgEgB0EDcjYCBCAIIAVqIgUgBSgCBEEBcjYCBCABIAcQEwwJCyAEIAUgBCgCAEEBcXJBAnI2AgAgCCAFaiIBIAEoAgRBAXI2AgQMCAtBACgClKFAIAZqIgcgAUkNCAJAAkAgByABayIGQQ9LDQAgBCAFQQFxIAdyQQJyNgIAIAggB2oiASABKAIEQQFyNgIEQQAhBkEAIQEMAQsgBCABIAVBAXFyQQJyNgIAIAggAWoiASAGQQFyNgIEIAggB2oiByAGNgIAIAcgBygCBEF+cTYCBAtBACABNgKcoUBBACAGNgKUoUAMBwsgBiABayIGQQ9NDQYgBCABIAVBAXFyQQJyNgIAIAggAWoiASAGQQNyNgIEIAcgBygCBEEBcjYCBCABIAYQEwwGC0EAKAKYoUAgBmoiByABSw0EDAYLAkAgAyABIAMgAUkbIgNFDQAgAiAAIAP8CgAACyAEKAIAIgNBeHEiB0EEQQggA0EDcSIDGyABakkNAiADRQ0GIAcgCE0NBkHclsAAQS5BjJfAABCKAQALQZuWwABBLkHMlsAAEIoBAAtB3JbAAEEuQYyXwAAQigEAC0GblsAAQS5BzJbAABCKAQALIAQgASAFQQFxckECcjYCACAIIAFqIgUgByABayIBQQFyNgIEQQAgATYCmKFAQQAgBTYCoKFACyAIRQ0AIAAPCyADEAoiAUUNAQJAIANBfEF4IAQoAgAiAkEDcRsgAkF4cWoiAiADIAJJGyIDRQ0AIAEgACAD/AoAAAsgASECCyAAEA4LIAILoAYBBH8gAEF4aiIBIABBfGooAgAiAkF4cSIAaiEDAkACQCACQQFxDQAgAkECcUUNASABKAIAIgIgAGohAAJAIAEgAmsiAUEAKAKcoUBHDQAgAygCBEEDcUEDRw0BQQAgADYClKFAIAMgAygCBEF+cTYCBCABIABBAXI2AgQgAyAANgIADwsgASACEBgLAkACQAJAAkACQAJAAkACQCADKAIEIgJBAnENACADQQAoAqChQEYNAiADQQAoApyhQEYNAyADIAJBeHEiAhAYIAEgAiAAaiIAQQFyNgIEIAEgAGogADYCACABQQAoApyhQEcNAUEAIAA2ApShQA8LIAMgAkF+cTYCBCABIABBAXI2AgQgASAAaiAANgIACyAAQYACSQ0EIAEgABAZQQBBACgCtKFAQX9qIgE2ArShQCABDQZBACgC/J5AIgANAkH/HyEBDAMLQQAgATYCoKFAQQBBACgCmKFAIABqIgA2ApihQCABIABBAXI2AgQCQCABQQAoApyhQEcNAEEAQQA2ApShQEEAQQA2ApyhQAsgAEEAKAKsoUAiAk0NBUEAKAKgoUAiAEUNBUEAKAKYoUAiBEEpSQ0EQfSewAAhAQNAAkAgASgCACIDIABLDQAgACADIAEoAgRqSQ0GCyABKAIIIQEMAAsLQQAgATYCnKFAQQBBACgClKFAIABqIgA2ApShQCABIABBAXI2AgQgASAAaiAANgIADwtBACEBA0AgAUEBaiEBIAAoAggiAA0ACyABQf8fIAFB/x9LGyEBC0EAIAE2ArShQA8LAkACQEEAKAKMoUAiA0EBIABBA3Z0IgJxDQBBACADIAJyNgKMoUAgAEH4AXFBhJ/AAGoiACEDDAELIABB+AFxIgBBhJ/AAGohAyAAQYyfwABqKAIAIQALIAMgATYCCCAAIAE2AgwgASADNgIMIAEgADYCCA8LAkACQEEAKAL8nkAiAA0AQf8fIQEMAQtBACEBA0AgAUEBaiEBIAAoAggiAA0ACyABQf8fIAFB/x9LGyEBC0EAIAE2ArShQCAEIAJNDQBBAEF/NgKsoUALC9wFAgh/AX5BK0GAgMQAIAAoAggiBkGAgIABcSIHGyEIIAdBFXZBASABGyAFaiEJAkACQCAGQYCAgARxDQBBACECDAELAkACQCADQRBJDQAgAiADEAwhBwwBCwJAIAMNAEEAIQcMAQsgA0EDcSEKQQAhC0EAIQcCQCADQQRJDQAgA0EMcSEMQQAhC0EAIQcDQCAHIAIgC2oiDSwAAEG/f0pqIA1BAWosAABBv39KaiANQQJqLAAAQb9/SmogDUEDaiwAAEG/f0pqIQcgDCALQQRqIgtHDQALIApFDQELIAIgC2ohDQNAIAcgDSwAAEG/f0pqIQcgDUEBaiENIApBf2oiCg0ACwsgByAJaiEJCyAIQS0gARshDAJAAkAgCSAALwEMIgFPDQACQAJAAkAgBkGAgIAIcQ0AIAEgCWshCEEAIQdBACEBAkACQAJAIAZBHXZBA3EOBAIAAQACCyAIIQEMAQsgCEH+/wNxQQF2IQELIAZB////AHEhCSAAKAIEIQsgACgCACEKA0AgB0H//wNxIAFB//8DcU8NAkEBIQ0gB0EBaiEHIAogCSALKAIQEQcARQ0ADAULCyAAIAApAggiDqdBgICA/3lxQbCAgIACcjYCCEEBIQ0gACgCACIKIAAoAgQiCyAMIAIgAxBcDQNBACEHIAEgCWtB//8DcSECA0AgB0H//wNxIAJPDQJBASENIAdBAWohByAKQTAgCygCEBEHAEUNAAwECwtBASENIAogCyAMIAIgAxBcDQIgCiAEIAUgCygCDBEKAA0CQQAhByAIIAFrQf//A3EhAANAIAdB//8DcSICIABJIQ0gAiAATw0DIAdBAWohByAKIAkgCygCEBEHAEUNAAwDCwtBASENIAogBCAFIAsoAgwRCgANASAAIA43AghBAA8LQQEhDSAAKAIAIgcgACgCBCIKIAwgAiADEFwNACAHIAQgBSAKKAIMEQoAIQ0LIA0L+gQBB38CQAJAIAAoAggiA0GAgIDAAXFFDQACQAJAAkACQAJAIANBgICAgAFxRQ0AIAAvAQ4iBA0BQQAhAgwCCwJAIAJBEEkNACABIAIQDCEFDAQLAkAgAg0AQQAhBQwECyACQQNxIQZBACEHQQAhBQJAIAJBBEkNACACQQxxIQRBACEFQQAhBwNAIAUgASAHaiIILAAAQb9/SmogCEEBaiwAAEG/f0pqIAhBAmosAABBv39KaiAIQQNqLAAAQb9/SmohBSAEIAdBBGoiB0cNAAsgBkUNBAsgASAHaiEIA0AgBSAILAAAQb9/SmohBSAIQQFqIQggBkF/aiIGDQAMBAsLIAEgAmohB0EAIQIgASEIIAQhBgNAIAgiBSAHRg0CAkACQCAFLAAAIghBf0wNACAFQQFqIQgMAQsCQCAIQWBPDQAgBUECaiEIDAELIAVBBEEDIAhBb0sbaiEICyAIIAVrIAJqIQIgBkF/aiIGDQALC0EAIQYLIAQgBmshBQsgBSAALwEMIghPDQAgCCAFayEJQQAhBUEAIQQCQAJAAkAgA0EddkEDcQ4EAgABAgILIAkhBAwBCyAJQf7/A3FBAXYhBAsgA0H///8AcSEHIAAoAgQhBiAAKAIAIQACQANAIAVB//8DcSAEQf//A3FPDQFBASEIIAVBAWohBSAAIAcgBigCEBEHAA0DDAALC0EBIQggACABIAIgBigCDBEKAA0BQQAhBSAJIARrQf//A3EhAgNAIAVB//8DcSIEIAJJIQggBCACTw0CIAVBAWohBSAAIAcgBigCEBEHAA0CDAALCyAAKAIAIAEgAiAAKAIEKAIMEQoAIQgLIAgLwAQBCH8jAEEQayIEJAACQAJAAkAgA0EBcQ0AIAItAAAiBQ0BQQAhBQwCCyAAIAIgA0EBdiABKAIMEQoAIQUMAQsgASgCDCEGQQAhBwNAIAJBAWohCAJAAkACQAJAAkAgBcBBf0oNACAFQf8BcSIJQYABRg0BIAlBwAFHDQMgBCABNgIEIAQgADYCACAEQqCAgIAGNwIIIAMgB0EDdGoiBSgCACAEIAUoAgQRBwBFDQJBASEFDAYLAkAgACAIIAVB/wFxIgUgBhEKAA0AIAggBWohAgwEC0EBIQUMBQsCQCAAIAJBA2oiBSACLwABIgIgBhEKAA0AIAUgAmohAgwDC0EBIQUMBAsgB0EBaiEHIAghAgwBC0GggICABiEKAkAgBUEBcUUNACACQQVqIQggAigAASEKC0EAIQkCQAJAIAVBAnENAEEAIQsgCCECDAELIAhBAmohAiAILwAAIQsLAkACQCAFQQRxDQAgAiEIDAELIAJBAmohCCACLwAAIQkLAkACQCAFQQhxDQAgCCECDAELIAhBAmohAiAILwAAIQcLAkAgBUEQcUUNACADIAtB//8DcUEDdGovAQQhCwsCQCAFQSBxRQ0AIAMgCUH//wNxQQN0ai8BBCEJCyAEIAk7AQ4gBCALOwEMIAQgCjYCCCAEIAE2AgQgBCAANgIAAkAgAyAHQQN0aiIFKAIAIAQgBSgCBBEHAEUNAEEBIQUMAwsgB0EBaiEHCyACLQAAIgUNAAtBACEFCyAEQRBqJAAgBQv+AwEHfyMAQRBrIgMkAAJAAkACQAJAAkAgAkUNACACQQxsIgRBdGpBDG4hBSAEIQYgASEHAkADQCAGRQ0BIAdBCGohCCAGQXRqIQYgB0EMaiEHIAgoAgAiCCAFaiIFIAhPDQALQbyCwABBNUH0gsAAEFYAC0EAIQYgBUEASA0BAkACQCAFDQBBASEJDAELEMABQQEhBiAFQQEQpAEiCUUNAgtBACEHIANBADYCDCADIAk2AgggAUEIaigCACEGIAMgBTYCBCABQQRqKAIAIQgCQAJAAkAgBiAFTQ0AIANBBGpBACAGQQFBARArIAMoAgghCSADKAIMIQcMAQsgBkUNAQsgBkUNACAJIAdqIAggBvwKAAALIAUgByAGaiIGayEIAkAgAkEBRg0AIARBdGohBCABQRBqIQcgCSAGaiECA0AgCEUNBCAHQQRqKAIAIQYgBygCACEBIAJBLDoAACAIQX9qIgggBkkNBSACQQFqIQICQCAGRQ0AIAIgASAG/AoAAAsgB0EMaiEHIAggBmshCCACIAZqIQIgBEF0aiIEDQALCyAAIAMpAgQ3AgAgACAFIAhrNgIIDAQLIABBADYCCCAAQoCAgIAQNwIADAMLIAYgBRCIAQALQdiBwABBE0GsgsAAEFUAC0HYgcAAQRNBrILAABBVAAsgA0EQaiQAC4UEAQJ/IAAgAWohAgJAAkAgACgCBCIDQQFxDQAgA0ECcUUNASAAKAIAIgMgAWohAQJAIAAgA2siAEEAKAKcoUBHDQAgAigCBEEDcUEDRw0BQQAgATYClKFAIAIgAigCBEF+cTYCBCAAIAFBAXI2AgQgAiABNgIADAILIAAgAxAYCwJAAkACQAJAIAIoAgQiA0ECcQ0AIAJBACgCoKFARg0CIAJBACgCnKFARg0DIAIgA0F4cSIDEBggACADIAFqIgFBAXI2AgQgACABaiABNgIAIABBACgCnKFARw0BQQAgATYClKFADwsgAiADQX5xNgIEIAAgAUEBcjYCBCAAIAFqIAE2AgALAkAgAUGAAkkNACAAIAEQGQ8LAkACQEEAKAKMoUAiAkEBIAFBA3Z0IgNxDQBBACACIANyNgKMoUAgAUH4AXFBhJ/AAGoiASECDAELIAFB+AFxIgFBhJ/AAGohAiABQYyfwABqKAIAIQELIAIgADYCCCABIAA2AgwgACACNgIMIAAgATYCCA8LQQAgADYCoKFAQQBBACgCmKFAIAFqIgE2ApihQCAAIAFBAXI2AgQgAEEAKAKcoUBHDQFBAEEANgKUoUBBAEEANgKcoUAPC0EAIAA2ApyhQEEAQQAoApShQCABaiIBNgKUoUAgACABQQFyNgIEIAAgAWogATYCAA8LC9MDAgZ/AX4jAEEwayIBJAAgAUEANgIYIAFCgICAgBA3AhAgAUHIjsAANgIgIAFCoICAgAY3AiQgASABQRBqNgIcAkACQCAAIAFBHGoQHQ0AIAEgASgCGCIANgIIIAEgASkCECIHNwMAAkAgB6ciAiAAa0EJSw0AIAEgAEEKEDAgASgCACECIAEoAgghAAsgASgCBCIDIABqIgRBACkAvY5ANwAAIARBAC8AxY5AOwAIIAEgAEEKaiIENgIIIAFBHGoQkgEiBRCuASABKAIcIQYCQAJAAkAgASgCICIAIAIgBGtNDQAgASAEIAAQMCABKAIAIQIgASgCBCEDIAEoAgghBAwBCyAARQ0BCyAARQ0AIAMgBGogBiAA/AoAAAsgASAEIABqIgQ2AggCQCACIARrQQFLDQAgASAEQQIQMCABKAIEIQMgASgCCCEECyADIARqQYoUOwAAIAEgBEECaiIENgIIAkAgASgCACICIARNDQAgAyACQQEgBBCVASIDRQ0CCyADIAQQAgJAIABFDQAgBiAAQQEQmwELAkAgBUGECEkNACAFED4LIAFBMGokAA8LQfCOwABBNyABQS9qQeCOwABB9I/AABBMAAtBASAEEIgBAAukAwEEfyADQRB2IQQgAiEFAkACQAJAAkACQAJAAkACQCACQf8BcQ4EBwABAwcLQQAhBSAEQQFxRQ0BDAYLQQAhBSAEQQRxRQ0CDAULIARBBnFBBkYNBAtBACEFAkAgA0H//wNxIgNBywFKDQAgA0Gbf2oOAwQDBAILAkAgA0G0fmpBAk8NAAwECyADQbACRw0CDAMLAkACQCADQf//A3EiBkHLAUoNAAJAIAZBm39qDgMFAgUACyAGDQEMBAsCQCAGQbR+akECTw0ADAQLIAZBsAJGDQMLIANBgICACHFFDQFBASEFDAILIANFDQELQQAhB0ECIQUCQAJAAkAgAUH/AXEOBAACAQMAC0EAIARBf3NBAXEgAkH/AXFBA0YbIQcMAgtBACEHAkACQAJAIAJB/wFxQX9qDgMAAQIACyAEQX9zQQJxIQcLIARBf3NBBHEgB3IhBwsgBEF/c0EIcSAHciEHDAELQQAhBwJAAkAgAkH/AXFBf2oOAwABAgALIARBf3NBAnEhBwsgBEF/c0EEcSAHciEHCyAAIAc6AAEgACAFOgAAC+8CAQV/QQAhAgJAIAFBzf97IABBECAAQRBLGyIAa08NACAAQRAgAUELakF4cSABQQtJGyIDakEMahAKIgFFDQAgAUF4aiECAkACQCAAQX9qIgQgAXENACACIQAMAQsgAUF8aiIFKAIAIgZBeHEgBCABakEAIABrcUF4aiIBQQAgACABIAJrQRBLG2oiACACayIBayEEAkAgBkEDcUUNACAAIAQgACgCBEEBcXJBAnI2AgQgACAEaiIEIAQoAgRBAXI2AgQgBSABIAUoAgBBAXFyQQJyNgIAIAIgAWoiBCAEKAIEQQFyNgIEIAIgARATDAELIAIoAgAhAiAAIAQ2AgQgACACIAFqNgIACwJAIAAoAgQiAUEDcUUNACABQXhxIgIgA0EQak0NACAAIAMgAUEBcXJBAnI2AgQgACADaiIBIAIgA2siA0EDcjYCBCAAIAJqIgIgAigCBEEBcjYCBCABIAMQEwsgAEEIaiECCyACC4QDAQZ/IwBBEGsiAyQAAkACQAJAAkACQAJAAkAgAkEBcUUNACACQQF2IQQMAQsgAS0AACIERQ0BQQAhBSABIQZBACEHA0AgBkEBaiEGAkACQCAEwEF/Sg0AAkAgBEH/AXFBgAFHDQAgBSAGLwAAIgRqIQUgBiAEakECaiEGDAILIAYgBEEDcUEIeCIIQQV0QYCAgIAEcSAIQQd0ckEddmogBEEBdkECcWogBEECdkECcWohBiAFRSAHciEHDAELIAYgBEH/AXEiBGohBiAFIARqIQULIAYtAAAiBA0AC0EAIQQgByAFQRBJcQ0AQQAhByAFQQF0IgRBAEgNBAsgBA0BC0EBIQZBACEEDAELEMABQQEhByAEQQEQpAEiBkUNAQsgA0EANgIIIAMgBjYCBCADIAQ2AgAgA0GMmcAAIAEgAhARRQ0BQbSZwABB1gAgA0EPakGkmcAAQdSawAAQTAALIAcgBBCIAQALIAAgAygCCDYCCCAAIAMpAgA3AgAgA0EQaiQAC4kDAQR/IAAoAgwhAgJAAkACQAJAIAFBgAJJDQAgACgCGCEDAkACQAJAIAIgAEcNACAAQRRBECAAKAIUIgIbaigCACIBDQFBACECDAILIAAoAggiASACNgIMIAIgATYCCAwBCyAAQRRqIABBEGogAhshBANAIAQhBSABIgJBFGogAkEQaiACKAIUIgEbIQQgAkEUQRAgARtqKAIAIgENAAsgBUEANgIACyADRQ0CAkACQCAAIAAoAhxBAnRB9J3AAGoiASgCAEYNACADKAIQIABGDQEgAyACNgIUIAINAwwECyABIAI2AgAgAkUNBAwCCyADIAI2AhAgAg0BDAILAkAgAiAAKAIIIgRGDQAgBCACNgIMIAIgBDYCCA8LQQBBACgCjKFAQX4gAUEDdndxNgKMoUAPCyACIAM2AhgCQCAAKAIQIgFFDQAgAiABNgIQIAEgAjYCGAsgACgCFCIBRQ0AIAIgATYCFCABIAI2AhgPCw8LQQBBACgCkKFAQX4gACgCHHdxNgKQoUALxwIBBH9BACECAkAgAUEIdiIDRQ0AQR8hAiABQYCAgAhPDQAgAUEmIANnIgJrdkEBcSACQQF0ckE+cyECCyAAQgA3AhAgACACNgIcIAJBAnRB9J3AAGohAwJAQQAoApChQEEBIAJ0IgRxDQAgAyAANgIAIAAgAzYCGCAAIAA2AgwgACAANgIIQQBBACgCkKFAIARyNgKQoUAPCwJAAkACQCADKAIAIgQoAgRBeHEgAUcNACAEIQIMAQsgAUEAQRkgAkEBdmsgAkEfRht0IQMDQCAEIANBHXZBBHFqIgUoAhAiAkUNAiADQQF0IQMgAiEEIAIoAgRBeHEgAUcNAAsLIAIoAggiAyAANgIMIAIgADYCCCAAQQA2AhggACACNgIMIAAgAzYCCA8LIAVBEGogADYCACAAIAQ2AhggACAANgIMIAAgADYCCAu6AgIHfwF+IwBBIGsiAyQAIAIgAWsiBEEDdiIFQQxsIQZBACEHAkAgBEHQqtWqBUsNAEEAIQQCQAJAIAYNAEEEIQhBACEJDAELEMABQQQhByAFIQkgBkEEEKQBIghFDQELAkAgASACRg0AQQGtQiCGIANBFGqthCEKIAghAiAFIQQDQCADIAE2AhQgAyAKNwMYIANBCGpB3YfAACADQRhqEBcgAiADKAIQNgIIIAIgAykCCDcCACACQQxqIQIgAUEIaiEBIARBf2oiBA0ACyAFIQQLIAAgCCAEEBICQCAERQ0AIAghAgNAAkAgAigCACIBRQ0AIAJBBGooAgAgAUEBEJsBCyACQQxqIQIgBEF/aiIEDQALCwJAIAlFDQAgCCAJQQxsQQQQmwELIANBIGokAA8LIAcgBhCIAQAL1QIBBn8jAEEQayIAJAACQEEAKALAnUANAEEAQX82AsCdQAJAAkACQAJAAkBBACgCzJ1AIgFBACgCyJ1AIgJHDQAgAUEAKALEnUAiAkcNASABQYABIAFBgAFLGyIDIQXQbyAF/A8BIgJBf0cNAgwFCyABIAJPDQRBACEDQQAoAqydQCABQQJ0aigCACECDAMLIAEgAk8NA0EAKAKsnUAhAgwBCwJAAkBBACgC0J1AIgQNAEEAIAI2AtCdQAwBCyAEIAFqIAJHDQMLIABBBGogAUEAKAKsnUAgAyABaiIDQQQQKiAAKAIEQQFGDQJBACAAKAIIIgI2AqydQEEAIAM2AsSdQAsgAiABQQJ0aiABQQFqIgI2AgBBACACNgLInUBBACgCwJ1AQQFqIQMLQQAgAjYCzJ1AQQAgAzYCwJ1AQQAoAtCdQCECIABBEGokACACIAFqDwsAC6cCAQd/IwBBEGsiAiQAQQohAyAAKAIAIgQhBQJAIARB6AdJDQBBCiEDIAQhBQNAIAJBBmogA2oiBkF8aiAFIgAgAEGQzgBuIgVBkM4AbGsiB0H//wNxQeQAbiIIQQF0LwCcm0A7AAAgBkF+aiAHIAhB5ABsa0H//wNxQQF0LwCcm0A7AAAgA0F8aiEDIABB/6ziBEsNAAsLAkACQCAFQQlLDQAgBSEADAELIAJBBmogA0F+aiIDaiAFIAVB//8DcUHkAG4iAEHkAGxrQf//A3FBAXQvAJybQDsAAAsCQAJAIARFDQAgAEUNAQsgAkEGaiADQX9qIgNqIABBAXQtAJ2bQDoAAAsgAUEBQQFBACACQQZqIANqQQogA2sQDyEDIAJBEGokACADC8kCAgV/AX4jAEEwayICJABBASEDAkAgAUH4l8AAQQwQkAENACABKAIEIQQgASgCACEFIAIgACgCCCIGKQIANwIIIAJBP61CIIYiByAGQQxqrYQ3AyAgAiAHIAZBCGqthDcDGCACQcAArUIghiACQQhqrYQ3AxAgBSAEQfCXwAAgAkEQahARDQAgAkEQaiAAKAIAIgYgACgCBCgCDCIFEQYAQQQhACAGIQQCQAJAIAIpAxBC7bqtts2F1PXjAIUgAikDGEL4gpm9le7Gxbl/hYRQDQAgAkEQaiAGIAURBgAgAikDEEKVxPKqxabVg1SFIAIpAxhC0/C1jZiK/NF3hYRCAFINASAGQQRqIQRBCCEACyAGIABqKAIAIQAgBCgCACEGIAFBhJjAAEECEJABDQEgASAGIAAQkAENAQtBACEDCyACQTBqJAAgAwulAgEGfyAAKAIIIQICQAJAIAFBgAFPDQBBASEDDAELAkAgAUGAEE8NAEECIQMMAQtBA0EEIAFBgIAESRshAwsgAiEEAkAgAyAAKAIAIAJrTQ0AIAAgAiADQQFBARAsIAAoAgghBAsgACgCBCAEaiEEAkACQCABQYABSQ0AIAFBP3FBgH9yIQUgAUEGdiEGAkAgAUGAEE8NACAEIAU6AAEgBCAGQcABcjoAAAwCCyABQQx2IQcgBkE/cUGAf3IhBgJAIAFB//8DSw0AIAQgBToAAiAEIAY6AAEgBCAHQeABcjoAAAwCCyAEIAU6AAMgBCAGOgACIAQgB0E/cUGAf3I6AAEgBCABQRJ2QXByOgAADAELIAQgAToAAAsgACADIAJqNgIIQQALoQIBBn8gACgCCCECAkACQCABQYABTw0AQQEhAwwBCwJAIAFBgBBPDQBBAiEDDAELQQNBBCABQYCABEkbIQMLIAIhBAJAIAMgACgCACACa00NACAAIAIgAxAwIAAoAgghBAsgACgCBCAEaiEEAkACQCABQYABSQ0AIAFBP3FBgH9yIQUgAUEGdiEGAkAgAUGAEE8NACAEIAU6AAEgBCAGQcABcjoAAAwCCyABQQx2IQcgBkE/cUGAf3IhBgJAIAFB//8DSw0AIAQgBToAAiAEIAY6AAEgBCAHQeABcjoAAAwCCyAEIAU6AAMgBCAGOgACIAQgB0E/cUGAf3I6AAEgBCABQRJ2QXByOgAADAELIAQgAToAAAsgACADIAJqNgIIQQALoQIBBn8gACgCCCECAkACQCABQYABTw0AQQEhAwwBCwJAIAFBgBBPDQBBAiEDDAELQQNBBCABQYCABEkbIQMLIAIhBAJAIAMgACgCACACa00NACAAIAIgAxAxIAAoAgghBAsgACgCBCAEaiEEAkACQCABQYABSQ0AIAFBP3FBgH9yIQUgAUEGdiEGAkAgAUGAEE8NACAEIAU6AAEgBCAGQcABcjoAAAwCCyABQQx2IQcgBkE/cUGAf3IhBgJAIAFB//8DSw0AIAQgBToAAiAEIAY6AAEgBCAHQeABcjoAAAwCCyAEIAU6AAMgBCAGOgACIAQgB0E/cUGAf3I6AAEgBCABQRJ2QXByOgAADAELIAQgAToAAAsgACADIAJqNgIIQQAL8gEBBH8jAEEQayIDJAAgAyABNgIMIANBDGoQfyEEIANBDGoQfiEFQQAhAQJAIABBA3EiAEEDRg0AIAVBdGpBe3EhBkEBIQECQAJAAkACQEG5BiAEQQF0diIFQR50QR51QQBIDQAgBUEDcQ4CBAEECyAAQQJGDQFBACEBDAMLQQAhAQJAAkAgAC0Az4NAQX9qDgIAAQQLQQBBAiAGGyEBDAMLIAYNAgwBCwJAAkAgBkUNAAJAIAINAEEAIQEMBAtBACEBIARBAUYNAQwDCyAEQQFHDQFBACEBIAJFDQILQQMhAQwBC0ECIQELIANBEGokACABC+wBAQV/IwBBEGsiAiQAAkACQCAALwEAIgBB6AdJDQBBASEDIAIgACAAQZDOAG4iBEGQzgBsayIFQf//A3FB5ABuIgZBAXQvAJybQDsADCACIAUgBkHkAGxrQf//A3FBAXQvAJybQDsADgwBC0EFIQMgACEEIABBCkkNACACIAAgAEHkAG4iBEHkAGxrQf//A3FBAXQvAJybQDsADkEDIQMLAkACQCAARQ0AIARFDQELIAJBC2ogA0F/aiIDaiAEQQF0LQCdm0A6AAALIAFBAUEBQQAgAkELaiADakEFIANrEA8hACACQRBqJAAgAAvcAQEBfxDAAQJAQTBBBBCkASICRQ0AIAIgASkCKDcCKCACIAEpAiA3AiAgAiABKQIYNwIYIAIgASkCEDcCECACIAEpAgg3AgggAiABKQIANwIAIAAgAkEEEBICQCACKAIAIgFFDQAgAkEEaigCACABQQEQmwELAkAgAigCDCIBRQ0AIAJBEGooAgAgAUEBEJsBCwJAIAIoAhgiAUUNACACQRxqKAIAIAFBARCbAQsCQCACKAIkIgFFDQAgAkEoaigCACABQQEQmwELIAJBMEEEEJsBDwtBBEEwEIgBAAvuAQICfwF+IwBBMGsiAiQAAkAgASgCAEGAgICAeEcNACABKAIMIQMgAkEANgIsIAJCgICAgBA3AiQgAkEkakGAlcAAIAMoAgAiAygCACADKAIEEBEaIAIgAigCLCIDNgIgIAIgAikCJCIENwMYIAEgAzYCCCABIAQ3AgALIAEoAgghAyABQQA2AgggASkCACEEIAFCgICAgBA3AgAgAiADNgIQIAIgBDcDCBDAAQJAQQxBBBCkASIBDQBBBEEMEKkBAAsgASACKAIQNgIIIAEgAikDCDcCACAAQYiYwAA2AgQgACABNgIAIAJBMGokAAu9AQEBfyMAQRBrIgYkAAJAAkAgAUUNACAGQQRqIAEgAyAEIAUgAigCEBENAAJAAkAgBigCBCIFIAYoAgwiAUsNACAGKAIIIQUMAQsgBUECdCEDIAYoAgghBAJAIAENAEEEIQUgBCADQQQQmwEMAQsgBCADQQQgAUECdCICEJUBIgVFDQILIAAgATYCBCAAIAU2AgAgBkEQaiQADwtBACAFEIkBQQAgAxCJAUH0ksAAQTIQpgEAC0EEIAIQiAEAC9gBAQJ/IwBBIGsiBSQAAkACQAJAAkACQEEBEFJB/wFxDgMEAQABC0EAKALknUAiBkF/TA0DQQAgBkEBajYC5J1AQQAoAuidQEUNASAFQQhqIAAgASgCFBEGACAFIAQ6AB0gBSADOgAcIAUgAjYCGCAFIAUpAwg3AhBBACgC6J1AIAVBEGpBACgC7J1AKAIUEQYADAILIAUgACABKAIYEQYADAILQYCAgIB4IAUQhAELQQBBACgC5J1AQX9qNgLknUBBAEEAOgDcnUAgA0UNACAAIAEQngEACwALtAEBAn8jAEEQayIFJAACQAJAIAFFDQAgBUEEaiABIAMgBCACKAIQEQsAAkACQCAFKAIEIgMgBSgCDCIBSw0AIAUoAgghAwwBCyADQQJ0IQQgBSgCCCECAkAgAQ0AQQQhAyACIARBBBCbAQwBCyACIARBBCABQQJ0IgYQlQEiA0UNAgsgACABNgIEIAAgAzYCACAFQRBqJAAPC0EAIAMQiQFB9JLAAEEyEKYBAAtBBCAGEIgBAAutAQICfwF+QQEhBkEEIQcCQAJAIAWtIAOtfiIIQiCIp0UNAEEAIQMMAQsCQCAIpyIDQYCAgIB4IARrTQ0AQQAhAwwBCwJAAkACQAJAIAFFDQAgAiAFIAFsIAQgAxCVASEHDAELAkAgAw0AIAQhBwwCCxDAASADIAQQpAEhBwsgBw0AIAAgBDYCBAwBCyAAIAc2AgRBACEGC0EIIQcLIAAgB2ogAzYCACAAIAY2AgALrQECAn8BfkEBIQZBBCEHAkACQCAFrSADrX4iCEIgiKdFDQBBACEDDAELAkAgCKciA0GAgICAeCAEa00NAEEAIQMMAQsCQAJAAkACQCABRQ0AIAIgBSABbCAEIAMQlQEhBwwBCwJAIAMNACAEIQcMAgsQwAEgAyAEEKQBIQcLIAcNACAAIAQ2AgQMAQsgACAHNgIEQQAhBgtBCCEHCyAAIAdqIAM2AgAgACAGNgIAC6oBAgJ/AX5BASEFQQQhBgJAAkAgBK0gA61+IgdCIIinRQ0AQQAhAwwBCwJAIAenIgNB/P///wdNDQBBACEDDAELAkACQAJAAkAgAUUNACACIAQgAWxBBCADEJUBIQYMAQsCQCADDQBBBCEGDAILEMABIANBBBCkASEGCyAGDQAgAEEENgIEDAELIAAgBjYCBEEAIQULQQghBgsgACAGaiADNgIAIAAgBTYCAAuXAQEBfyMAQRBrIgUkAAJAIAIgAWoiASACTw0AQQBBABCIAQALIAVBBGogACgCACICIAAoAgQgASACQQF0IgIgASACSxsiAkEIQQQgBEEBRhsiASACIAFLGyICIAMgBBAoAkAgBSgCBEEBRw0AIAUoAgggBSgCDBCIAQALIAUoAgghBCAAIAI2AgAgACAENgIEIAVBEGokAAuXAQEBfyMAQRBrIgUkAAJAIAIgAWoiASACTw0AQQBBABCIAQALIAVBBGogACgCACICIAAoAgQgASACQQF0IgIgASACSxsiAkEIQQQgBEEBRhsiASACIAFLGyICIAMgBBApAkAgBSgCBEEBRw0AIAUoAgggBSgCDBCIAQALIAUoAgghBCAAIAI2AgAgACAENgIEIAVBEGokAAuiAQEDfyMAQRBrIgEkACABIABBeGoiAjYCDAJAAkACQAJAIAAtAAwOBAADAQMACwJAIAAoAgBB/////wdPDQAgACgCBEUNAyACIAIoAgBBAWoiAzYCACADRQ0CIABBAToADCAAEL8BDAMLQaCUwAAQZgALIABBAzoADAwBCwALIAIgAigCAEF/aiIANgIAAkAgAA0AIAFBDGoQOwsgAUEQaiQAC6MBAQJ/AkACQCABRQ0AIAFBAnQhAgNAAkAgACgCACIBQYQISQ0AIAHQbyYBQQAoAsCdQA0DQQBBfzYCwJ1AIAFBACgC0J1AIgNJDQMgASADayIBQQAoAsidQE8NA0EAKAKsnUAgAUECdGpBACgCzJ1ANgIAQQAgATYCzJ1AQQBBACgCwJ1AQQFqNgLAnUALIABBBGohACACQXxqIgINAAsLDwsAC5cBAQJ/IwBBEGsiBCQAIAQgAjYCDCAEQQxqEK8BIQIgBEEMahCdASEFIARBCGogAEEDcS0Az4NAIAFBA3EtAM+DQCADQRB0QYCA/AdxIAJB//8DcXJBgICACEEAIAUbchAVAkACQAJAIAQtAAgiAg4DAgABAgtBASECDAELIAQtAAlBAnRBAnJB/gFxIQILIARBEGokACACC4kBAQF/IwBBEGsiAyQAAkAgAiABaiIBIAJPDQBBAEEAEIgBAAsgA0EEaiAAKAIAIgIgACgCBCABIAJBAXQiAiABIAJLGyICQQggAkEISxsiAhA6AkAgAygCBEEBRw0AIAMoAgggAygCDBCIAQALIAMoAgghASAAIAI2AgAgACABNgIEIANBEGokAAuJAQEBfyMAQRBrIgMkAAJAIAIgAWoiASACTw0AQQBBABCIAQALIANBBGogACgCACICIAAoAgQgASACQQF0IgIgASACSxsiAkEIIAJBCEsbIgIQMgJAIAMoAgRBAUcNACADKAIIIAMoAgwQiAEACyADKAIIIQEgACACNgIAIAAgATYCBCADQRBqJAALhwEAAkACQCADQQBODQBBASEBQQQhAkEAIQMMAQsCQAJAAkACQCABRQ0AIAIgAUEBIAMQlQEhAQwBCwJAIAMNAEEBIQEMAgsQwAEgA0EBEKQBIQELIAENAEEBIQEgAEEBNgIEDAELIAAgATYCBEEAIQELQQghAgsgACACaiADNgIAIAAgATYCAAuAAQEBfyMAQRBrIgUkAAJAIAFFDQAgBUEIaiABIAMgBCACKAIQEQsAIAAgBSgCCCIEQQJGIgE2AgggACAFKAIMIgNBACABGzYCBCAAQQAgA0GACCAEQQFxGyABGzYCACAFQRBqJAAPC0EAIAQQiQFBACADEIkBQfSSwABBMhCmAQALkwECAn8BfiMAQSBrIgIkAAJAIAEoAgBBgICAgHhHDQAgASgCDCEDIAJBADYCHCACQoCAgIAQNwIUIAJBFGpBgJXAACADKAIAIgMoAgAgAygCBBARGiACIAIoAhwiAzYCECACIAIpAhQiBDcDCCABIAM2AgggASAENwIACyAAQYiYwAA2AgQgACABNgIAIAJBIGokAAt7AQF/IwBBEGsiBiQAAkAgAUUNACAGQQhqIAEgAyAEIAUgAigCEBENACAGKAIMIQEgACAGKAIIIgQ2AgggACABQQAgBEEBcSIEGzYCBCAAQQAgASAEGzYCACAGQRBqJAAPC0EAIAQQiQFBACADEIkBQfSSwABBMhCmAQALeQEBfyMAQRBrIgUkAAJAIAFFDQAgBUEIaiABIAMgBCACKAIQEQsAIAUoAgwhASAAIAUoAggiBDYCCCAAIAFBACAEQQFxIgQbNgIEIABBACABIAQbNgIAIAVBEGokAA8LQQAgBBCJAUEAIAMQiQFB9JLAAEEyEKYBAAuIAQEDfyMAQRBrIgEkAAJAIAAoAgAiAigCBCIDQQFxRQ0AIAIoAgAhAiABIANBAXY2AgQgASACNgIAIAFBmJXAACAAKAIEIAAoAggiAC0ACCAALQAJECYACyABQYCAgIB4NgIAIAEgADYCDCABQbSVwAAgACgCBCAAKAIIIgAtAAggAC0ACRAmAAuUAQEBfwJAAkACQEEAKALwnUBB/////wdxRQ0AELQBRQ0BC0EAKALknUANAUEAKALsnUAhAkEAIAE2AuydQEEAKALonUAhAUEAIAA2AuidQAJAIAFFDQACQCACKAIAIgBFDQAgASAAEQQACyACKAIEIgBFDQAgASAAIAIoAggQmwELDwtBnJfAAEHpAEHQl8AAEFULAAtyAQF/IwBBEGsiBSQAAkAgAUUNACAFQQhqIAEgAyAEIAIoAhARCwAgBSgCDCEBIAAgBSgCCCIDNgIIIAAgAUEAIANBAXEiAxs2AgQgAEEAIAEgAxs2AgAgBUEQaiQADwtBACADEIkBQfSSwABBMhCmAQALcwACQCADQQBIDQACQAJAIAFFDQAgAiABQQEgAxCVASEBDAELEMABIANBARCkASEBCwJAIAENACAAIAM2AgggAEEBNgIEIABBATYCAA8LIAAgAzYCCCAAIAE2AgQgAEEANgIADwsgAEEANgIEIABBATYCAAtxAQN/AkAgACgCACIAQQxqKAIAIgFFDQACQCAAQRBqKAIAIgIoAgAiA0UNACABIAMRBAALIAIoAgQiA0UNACABIAMgAigCCBCbAQsCQCAAQX9GDQAgACAAKAIEQX9qIgE2AgQgAQ0AIABBGEEEEJsBCwtrAQF/IwBBEGsiBSQAAkAgAUUNACAFQQhqIAEgAyAEIAIoAhARCwAgBSgCDCEBIAAgBSgCCCIENgIEIAAgAUEAIARBAXEbNgIAIAVBEGokAA8LQQAgBBCJAUEAIAMQiQFB9JLAAEEyEKYBAAtsAQF/IwBBEGsiBSQAAkAgAUUNACAFQQhqIAEgAyAEIAIoAhARCwAgACAFLQAIIgE2AgggACAFKAIMQQAgARs2AgQgAEEAIAUtAAkgARs2AgAgBUEQaiQADwtBACADEIkBQfSSwABBMhCmAQALfAEBfwJAAkAgAEGECEkNACAA0G8mAUEAKALAnUANAUEAQX82AsCdQCAAQQAoAtCdQCIBSQ0BIAAgAWsiAEEAKALInUBPDQFBACgCrJ1AIABBAnRqQQAoAsydQDYCAEEAIAA2AsydQEEAQQAoAsCdQEEBajYCwJ1ACw8LAAtqAQF/IwBBEGsiBCQAAkAgAUUNACAEQQhqIAEgAyACKAIQEQkAIAAgBC0ACCIBNgIIIAAgBCgCDEEAIAEbNgIEIABBACAELQAJIAEbNgIAIARBEGokAA8LQQAgAxCJAUH0ksAAQTIQpgEAC2ABAn8CQAJAIAJBEHYgAkH//wNxQQBHaiICQAAiA0F/Rw0AQQAhAkEAIQQMAQsgAkEQdCIEQXBqIAQgA0EQdCICQQAgBGtGGyEECyAAQQA2AgggACAENgIEIAAgAjYCAAtmAQF/IwBBEGsiBiQAAkAgAUUNACAGQQhqIAEgAyAEIAUgAigCEBENACAGKAIMIQEgACAGKAIIIgU2AgQgACABQQAgBUEBcRs2AgAgBkEQaiQADwtBACAFEIkBQfSSwABBMhCmAQALZgEBfyMAQRBrIgYkAAJAIAFFDQAgBkEIaiABIAMgBCAFIAIoAhARFgAgBigCDCEBIAAgBigCCCIFNgIEIAAgAUEAIAVBAXEbNgIAIAZBEGokAA8LQQAgBRCJAUH0ksAAQTIQpgEAC2YBAX8jAEEQayIGJAACQCABRQ0AIAZBCGogASADIAQgBSACKAIQERgAIAYoAgwhASAAIAYoAggiBTYCBCAAIAFBACAFQQFxGzYCACAGQRBqJAAPC0EAIAUQiQFB9JLAAEEyEKYBAAtmAQF/IwBBEGsiBiQAAkAgAUUNACAGQQhqIAEgAyAEIAUgAigCEBEUACAGKAIMIQEgACAGKAIIIgU2AgQgACABQQAgBUEBcRs2AgAgBkEQaiQADwtBACAFEIkBQfSSwABBMhCmAQALZgEBfyMAQRBrIgYkAAJAIAFFDQAgBkEIaiABIAMgBCAFIAIoAhARDQAgBigCDCEBIAAgBigCCCIFNgIEIAAgAUEAIAVBAXEbNgIAIAZBEGokAA8LQQAgBRCJAUH0ksAAQTIQpgEAC2YBAX8jAEEQayIGJAACQCABRQ0AIAZBCGogASADIAQgBSACKAIQEQ0AIAYoAgwhASAAIAYoAggiBTYCBCAAIAFBACAFQQFxGzYCACAGQRBqJAAPC0EAIAUQiQFB9JLAAEEyEKYBAAtkAQF/IwBBEGsiBSQAAkAgAUUNACAFQQhqIAEgAyAEIAIoAhARCwAgBSgCDCEBIAAgBSgCCCIDNgIEIAAgAUEAIANBAXEbNgIAIAVBEGokAA8LQQAgAxCJAUH0ksAAQTIQpgEAC2UBAX8jAEEQayIDJAACQCABDQBB9JLAAEEyEKYBAAsgA0EIaiABIAIoAhARBgAgAygCDCEBIAAgAygCCCICNgIIIAAgAUEAIAJBAXEiAhs2AgQgAEEAIAEgAhs2AgAgA0EQaiQAC2IBAX8jAEEQayIEJAACQCABRQ0AIARBCGogASADIAIoAhARCQAgBCgCDCEBIAAgBCgCCCIDNgIEIAAgAUEAIANBAXEbNgIAIARBEGokAA8LQQAgAxCJAUH0ksAAQTIQpgEAC2wBAX8CQAJAAkACQAJAIAAtAAwOBAABAwEACyAAKAIAQf////8HTw0BIAAoAgRFDQAgAEF4aiIBIAEoAgBBAWoiATYCACABRQ0DIABBAToADCAAEL8BCw8LQaCUwAAQZgALIABBAzoADA8LAAtiAQJ/AkACQCAAQXxqKAIAIgNBeHEiBEEEQQggA0EDcSIDGyABakkNAAJAIANFDQAgBCABQSdqSw0CCyAAEA4PC0GblsAAQS5BzJbAABCKAQALQdyWwABBLkGMl8AAEIoBAAtbAQF/IwBBIGsiBSQAIAUgATYCBCAFIAA2AgAgBSADNgIMIAUgAjYCCCAFQdgArUIghiAFQQhqrYQ3AxggBUHXAK1CIIYgBa2ENwMQQZabwAAgBUEQaiAEEFUAC1oBAX8CQAJAAkAgAiAAKAIAIAAoAggiA2tNDQAgACADIAJBAUEBECwgACgCCCEDDAELIAJFDQELIAJFDQAgACgCBCADaiABIAL8CgAACyAAIAMgAmo2AghBAAt5AQF/AkACQAJAAkACQEEALQCwnUAOBAACBAEAC0EAQQI6ALCdQCAALQAAIQEgAEEAOgAAIAFFDQJBAUGAgMAAEDhBAEEDOgCwnUALDwtBmIDAAEHVAEG0hMAAEFUAC0HIgcAAEKIBAAtBwoDAAEHxAEG0hMAAEFUAC1YBAX8CQAJAAkAgAiAAKAIAIAAoAggiA2tNDQAgACADIAIQMCAAKAIIIQMMAQsgAkUNAQsgAkUNACAAKAIEIANqIAEgAvwKAAALIAAgAyACajYCCEEAC1YBAX8CQAJAAkAgAiAAKAIAIAAoAggiA2tNDQAgACADIAIQMSAAKAIIIQMMAQsgAkUNAQsgAkUNACAAKAIEIANqIAEgAvwKAAALIAAgAyACajYCCEEAC0kBA38jAEEQayIBJAAgAUEIahALIAEoAgwhAiAAIAEoAghBAXEiAzYCCCAAIAJBACADGzYCBCAAQQAgAiADGzYCACABQRBqJAALUgECf0EAIQFBAEEAKALwnUAiAkEBajYC8J1AAkAgAkEASA0AQQEhAUEALQDcnUANAEEAIAA6ANydQEEAQQAoAtidQEEBajYC2J1AQQIhAQsgAQs9AQJ/IwBBEGsiASQAIABBeGoiACAAKAIAQX9qIgI2AgAgASAANgIMAkAgAg0AIAFBDGoQOwsgAUEQaiQAC0oBAn8gASgCBCECIAEoAgAhAxDAAQJAQQhBBBCkASIBDQBBBEEIEKkBAAsgASACNgIEIAEgAzYCACAAQeCXwAA2AgQgACABNgIACzsBAX8jAEEgayIDJAAgAyABNgIQIAMgADYCDCADQQE7ARwgAyACNgIYIAMgA0EMajYCFCADQRRqEHYACzoBAX8jAEEQayIDJAAgAyABNgIEIAMgADYCACADQdcArUIghiADrYQ3AwhB6ZrAACADQQhqIAIQVQALPQACQCAARQ0AIAAgAiADIAQgBSABKAIQEQ4ADwtBACAFEIkBQQAgAxCJAUEAIAIQiQFB9JLAAEEyEKYBAAs2AAJAIAFpQQFHDQAgAEGAgICAeCABa0sNAAJAIABFDQAQwAEgACABEKQBIgFFDQELIAEPCwALOwACQCAARQ0AIAAgAiADIAQgASgCEBELAA8LQQAgBBCJAUEAIAMQiQFBACACEIkBQfSSwABBMhCmAQALQAEBfyABIAIQiwEhAkEAKAK8nUAhAUEAKAK4nUAhA0EAQgA3AridQCAAIAEgAiADQQFGIgMbNgIEIAAgAzYCAAtBAAJAIAAoAgBBgICAgHhGDQAgASAAKAIEIAAoAggQkAEPCyABKAIAIAEoAgQgACgCDCgCACIAKAIAIAAoAgQQEQs5AAJAIAJBgIDEAEYNACAAIAIgASgCEBEHAEUNAEEBDwsCQCADDQBBAA8LIAAgAyAEIAEoAgwRCgALNgEBfwJAIABFDQACQCABKAIAIgJFDQAgACACEQQACyABKAIEIgJFDQAgACACIAEoAggQmwELCy8AAkAgA2lBAUcNACABQYCAgIB4IANrSw0AIAAgASADIAIQlQEiA0UNACADDwsACzEBAX8jAEEQayIAJAACQEEALQCwnUBBA0YNACAAQQE6AA8gAEEPahBOCyAAQRBqJAALNAACQCAARQ0AIAAgAiADIAQgASgCEBELAA8LQQAgBBCJAUEAIAIQiQFB9JLAAEEyEKYBAAs0AAJAIABFDQAgACACIAMgBCABKAIQEQwADwtBACADEIkBQQAgAhCJAUH0ksAAQTIQpgEACzQAAkAgAEUNACAAIAIgAyAEIAEoAhARDAAPC0EAIAQQiQFBACACEIkBQfSSwABBMhCmAQALNAACQCAARQ0AIAAgAiADIAQgASgCEBEMAA8LQQAgBBCJAUEAIAIQiQFB9JLAAEEyEKYBAAsyAAJAIABFDQAgACACIAMgASgCEBEJAA8LQQAgAxCJAUEAIAIQiQFB9JLAAEEyEKYBAAsyAAJAIABFDQAgACACIAMgASgCEBEKAA8LQQAgAxCJAUEAIAIQiQFB9JLAAEEyEKYBAAssAQF/IwBBEGsiASQAIAFB1gCtQiCGIAFBD2qthDcDAEHpmsAAIAEgABBVAAstAQF/IwNBAWsiBCQDIAAgASAEIAImASAEIAMQLyAE0G9BAfwRASAEQQFqJAMLMQEBfyABQXhqIgIgAigCAEEBaiICNgIAAkAgAg0AAAsgACABNgIEIABBqJPAADYCAAsrAQF/IwNBAWsiAyQDIAAgAyABJgEgAyACECEgA9BvQQH8EQEgA0EBaiQDCy0AAkAgAEUNACAAIAIgAyAEIAEoAhARDAAPC0EAIAQQiQFB9JLAAEEyEKYBAAstAAJAIABFDQAgACACIAMgBCABKAIQEQsADwtBACAEEIkBQfSSwABBMhCmAQALLQACQCAARQ0AIAAgAiADIAQgASgCEBEMAA8LQQAgBBCJAUH0ksAAQTIQpgEACy0AAkAgAEUNACAAIAIgAyAEIAEoAhARHAAPC0EAIAQQiQFB9JLAAEEyEKYBAAstAAJAIABFDQAgACACIAMgBCABKAIQER0ADwtBACAEEIkBQfSSwABBMhCmAQALLQACQCAARQ0AIAAgAiADIAQgASgCEBELAA8LQQAgBBCJAUH0ksAAQTIQpgEACy0AAkAgAEUNACAAIAIgAyAEIAEoAhARGwAPC0EAIAQQiQFB9JLAAEEyEKYBAAstAAJAIABFDQAgACACIAMgBCABKAIQEQwADwtBACAEEIkBQfSSwABBMhCmAQALLQACQCAARQ0AIAAgAiADIAQgASgCEBEfAA8LQQAgBBCJAUH0ksAAQTIQpgEACy0AAkAgAEUNACAAIAIgAyAEIAEoAhARCwAPC0EAIAQQiQFB9JLAAEEyEKYBAAstAAJAIABFDQAgACACIAMgBCABKAIQER4ADwtBACAEEIkBQfSSwABBMhCmAQALLQACQCAARQ0AIAAgAiADIAQgASgCEBEgAA8LQQAgBBCJAUH0ksAAQTIQpgEACy0CAX8BfiMAQRBrIgEkACAAKQIAIQIgASAANgIMIAEgAjcCBCABQQRqELIBAAsrAAJAIABFDQAgACACIAMgASgCEBEKAA8LQQAgAhCJAUH0ksAAQTIQpgEACysAAkAgAEUNACAAIAIgAyABKAIQEQkADwtBACACEIkBQfSSwABBMhCmAQALKwACQCAARQ0AIAAgAiADIAEoAhARCgAPC0EAIAIQiQFB9JLAAEEyEKYBAAspAAJAIABFDQAgACACIAEoAhARBwAPC0EAIAIQiQFB9JLAAEEyEKYBAAspAAJAIABFDQAgACACIAEoAhARBwAPC0EAIAIQiQFB9JLAAEEyEKYBAAsnAQF/IwBBEGsiACQAIAAQUSAAKAIAIAAoAgQgACgCCCAAQRBqJAALJAEBfyMAQRBrIgIkACACIAE2AgwgAiAANgIIIAJBCGoQsQEACyYAAkAgACgCABC2ASIAQRNJDQBBhJDAAEH/AUHkksAAEFUACyAACyYAAkAgACgCABC3ASIAQQVJDQBBhJDAAEH/AUHokcAAEFUACyAACyMAAkAgAC0AAA0AIAFB5JzAAEEFEBAPCyABQemcwABBBBAQCx8BAX8CQCAAKAIAIgFBAUgNACAAKAIEIAFBARCbAQsLHgAgACgCACAAKAIEQQAoAuCdQCIAQT4gABsRBgAACx0BAX8CQCAAKAIAIgFFDQAgACgCBCABQQEQmwELCyAAAkAgAEGAgICAeHJBgICAgHhGDQAgASAAQQEQmwELCx0BAX8CQCAAKAIAIgFFDQAgACgCBCABQQEQmwELCxcAAkAgAUEJSQ0AIAEgABAWDwsgABAKCx0BAX8CQCAAKAIAIgFFDQAgACgCBCABQQEQmwELCxYAAkAgAEUNACAAIAEQqQEACxCgAQALFQACQCAADQAgAUGECEkNACABED4LCxEAIAAgAUEBdEEBciACEFUACxgCAX8BbyAAIAEQByEDEBsiAiADJgEgAgsWACAAKAIAIgAoAgAgACgCBCABEK0BCxMAAkAgAUUNACAAIAEgAhCbAQsLGgAgAEEAKQLolUA3AgggAEEAKQLglUA3AgALGgAgAEEAKQLYlUA3AgggAEEAKQLQlUA3AgALFgAgACgCACABIAIgACgCBCgCDBEKAAsUACAAKAIAIAEgACgCBCgCDBEHAAsUAgF/AW8QACEBEBsiACABJgEgAAsRACAAKAIEIAAoAgggARCtAQsRACAAKAIAIAAoAgQgARCtAQsNACAAIAEgAiADEA0PCxQAQQAgADYCvJ1AQQBBATYCuJ1ACxEAIAAoAgAgACgCBCABEK0BCxMAIABB4JfAADYCBCAAIAE2AgALEQAgASAAKAIAIAAoAgQQkAELEAAgASAAKAIAIAAoAgQQEAsLACAAIAEgAhBLDwsPACAAQciOwAAgASACEBELDQAgACgCABC4AUEARwsLACAAIAEQvQEaAAsPACAAQYCVwAAgASACEBELEQBB6ZjAAEEjQfyYwAAQVQALDwAgAEGMmcAAIAEgAhARCw8AQeuawABBKyAAEIoBAAsLACAAKAIAIAEQIgsKACAAIAEQhgEPCw4AIAFBuI7AAEEFEJABCwoAIAAgARCwAQALCQAgASAAEH0ACwwAIAAgASkCADcDAAsKACABIAAQpwEACw4AIAFB5JrAAEEFEJABCw0AIAFBjZ3AAEEYEBALDQAgAUHtnMAAQSAQEAsKACACIAAgARAQCwoAIAAgASUBEAELCgAgACgCABC5AQsIACAAIAEQCAsIACAAEIIBAAsHACAAEDcACwsAQQBBAToAuKFACwoAQQAoAtidQEULCQAgAEEANgIACwgAIAAlARADCwgAIAAlARAECwgAIAAlARAFCwgAIAAlARAGCwYAIAEQFAsGACABEBQLBgAgARAUCwYAEMEBAAsGABAJEF8LAwAACwMADwsDAAALAgALC5kkcQBBgIDAAAsYAAAAAAAAAAABAAAABgAAAAcAAAAIAAAAAEGYgMAACypPbmNlIGluc3RhbmNlIGhhcyBwcmV2aW91c2x5IGJlZW4gcG9pc29uZWQAQcKAwAALOG9uZS10aW1lIGluaXRpYWxpemF0aW9uIG1heSBub3QgYmUgcGVyZm9ybWVkIHJlY3Vyc2l2ZWx5AEH6gMAAC00vcnVzdGMvNTk4MDc2MTZlMWZhMjU0MDcyNGJmYmFjMTRkNzk3NmQ3ZTRhMzg2MC9saWJyYXJ5L3N0ZC9zcmMvc3luYy9vbmNlLnJzAABByIHAAAsQegAQAEwAAACfAAAAMgAAAABB2IHAAAsJbWlkID4gbGVuAEHhgcAAC0kvcnVzdGMvNTk4MDc2MTZlMWZhMjU0MDcyNGJmYmFjMTRkNzk3NmQ3ZTRhMzg2MC9saWJyYXJ5L2FsbG9jL3NyYy9zdHIucnMAAEGsgsAACxDhABAASAAAALEAAAAWAAAAAEG8gsAACzVhdHRlbXB0IHRvIGpvaW4gaW50byBjb2xsZWN0aW9uIHdpdGggbGVuID4gdXNpemU6Ok1BWABB9ILAAAsQ4QAQAEgAAACaAAAACgAAAABBhIPAAAsaaXNvbGF0ZS1hbmQtY3JlZGVudGlhbGxlc3MAQZ6DwAALC3NhbWUtb3JpZ2luAEGpg8AACw5jcmVkZW50aWFsbGVzcwBBt4PAAAsMcmVxdWlyZS1jb3JwAEHDg8AACwxjcm9zcy1vcmlnaW4AQc+DwAALBAABAgMAQdODwAALXy9jYXJnby9yZWdpc3RyeS9zcmMvaW5kZXguY3JhdGVzLmlvLTE5NDljZjhjNmI1YjU1N2YvY29uc29sZV9lcnJvcl9wYW5pY19ob29rLTAuMS43L3NyYy9saWIucnMAAEG0hMAACxDTARAAXgAAAJUAAAAOAAAAAEHEhMAACzZwYXNzZWQgb246IGl0IGlzb2xhdGVzIGJ5IGl0c2VsZiwgb3IgaG9sZHMgbm8gZG9jdW1lbnQAQfqEwAALPHJlZGlyZWN0ZWQ6IGEgd29ya2VyJ3MgaW1wb3J0cyByZXNvbHZlIGFnYWluc3QgaXRzIGZpbmFsIFVSTABBtoXAAAsicmV3cml0dGVuOiBpc29sYXRpb24gaGVhZGVycyBhZGRlZABB2IXAAAsYRAIQADYAAAB6AhAAPAAAALYCEAAiAAAAAEHwhcAAC0sMeyJoZWFkZXJzIjpbwA1dLCJzZXR0bGVkIjpbwAtdLCJtb2RlcyI6W8ALXSwicGxhbnMiOlvADl0sInZlcmRpY3RzIjpbwAJdfQAAQbuGwAALKGxlZnQgYWxvbmU6IG5vdGhpbmcgaW4gaXQgbmVlZHMgYSBoZWFkZXIAQeOGwAALE2ZldGNoZWQ6IGEgZG9jdW1lbnQAQfaGwAALNmZldGNoZWQ6IGEgd29ya2VyJ3Mgc2NyaXB0LCByZWZ1c2VkIHdpdGhvdXQgb3VyIGhlYWRlcgBBrIfAAAsxZmV0Y2hlZCBhbm9ueW1vdXNseTogYSByZXNvdXJjZSBvZiBhbm90aGVyIG9yaWdpbgBB3YfAAAsGASLAASIAAEHjh8AACxlEb2N1bWVudC1Jc29sYXRpb24tUG9saWN5AEH8h8AACxpDcm9zcy1PcmlnaW4tT3BlbmVyLVBvbGljeQBBlojAAAscQ3Jvc3MtT3JpZ2luLUVtYmVkZGVyLVBvbGljeQBBsojAAAscQ3Jvc3MtT3JpZ2luLVJlc291cmNlLVBvbGljeQBBzojAAAsYaXNvbGF0ZS1hbmQtcmVxdWlyZS1jb3JwAEHoiMAACxCEARAAGgAAAE4EEAAYAAAAAEH4iMAACwieARAACwAAAABBgInAAAsQqQEQAA4AAAC3ARAADAAAAABBkInAAAsGAVvAAV0AAEGWicAACwZDaHJvbWUAQZyJwAALDkNocm9tZSBBbmRyb2lkAEGsicAACxiWBBAABgAAAIkAAACcBBAADgAAAJIAAAAAQcSJwAALB0ZpcmVmb3gAQcyJwAALJJYEEAAGAAAAYAAAAJwEEAAOAAAAYAAAAMQEEAAHAAAAdwAAAABB8InAAAsDZGlwAEHzicAACwRub25lAEH3icAACw0IIm5hbWUiOiLAASIAAEGEisAACw4JInNpbmNlIjp7wAF9AABBkorAAAsQCyJoZWFkZXJzIjp7wAF9AABBoorAAAsPDCJkb2N1bWVudHMiOsAAAEGxisAACw0KIndvcmtlcnMiOsAAAEG+isAAC0N7ImNvbmRpdGlvbiI6eyJub3QiOnsicmVxdWVzdE1vZGUiOiJuYXZpZ2F0ZSJ9fSwic291cmNlIjoibmV0d29yayJ9AEGBi8AAC5IBeyJjb25kaXRpb24iOnsibm90Ijp7Im9yIjpbeyJyZXF1ZXN0TW9kZSI6Im5hdmlnYXRlIn0seyJyZXF1ZXN0RGVzdGluYXRpb24iOiJ3b3JrZXIifSx7InJlcXVlc3REZXN0aW5hdGlvbiI6InNoYXJlZHdvcmtlciJ9XX19LCJzb3VyY2UiOiJuZXR3b3JrIn0AQZOMwAALrAF7ImNvbmRpdGlvbiI6eyJub3QiOnsib3IiOlt7InJlcXVlc3RNb2RlIjoibmF2aWdhdGUifSx7InJlcXVlc3RNb2RlIjoibm8tY29ycyJ9LHsicmVxdWVzdERlc3RpbmF0aW9uIjoid29ya2VyIn0seyJyZXF1ZXN0RGVzdGluYXRpb24iOiJzaGFyZWR3b3JrZXIifV19fSwic291cmNlIjoibmV0d29yayJ9AEG/jcAACzJ7ImNvbmRpdGlvbiI6eyJ1cmxQYXR0ZXJuIjp7fX0sInNvdXJjZSI6Im5ldHdvcmsifQBB8Y3AAAsMCSJyb3V0ZXMiOsAAAEH9jcAACwYBe8ABfQAAQYOOwAALCAEiwAIiOsAAAEGLjsAACwsBIsADIjoiwAEiAABBmI7AAAsQPgUQAIEFEAATBhAAvwYQAABBqI7AAAsQQwAAAJIAAACsAAAAMgAAAABBuI7AAAsFRXJyb3IAQb2OwAALCgoKU3RhY2s6CgoAQciOwAALGAkAAAAMAAAABAAAAAoAAAALAAAADAAAAABB4I7AAAsQAAAAAAAAAAABAAAADQAAAABB8I7AAAs3YSBEaXNwbGF5IGltcGxlbWVudGF0aW9uIHJldHVybmVkIGFuIGVycm9yIHVuZXhwZWN0ZWRseQBBp4/AAAtML3J1c3RjLzU5ODA3NjE2ZTFmYTI1NDA3MjRiZmJhYzE0ZDc5NzZkN2U0YTM4NjAvbGlicmFyeS9hbGxvYy9zcmMvc3RyaW5nLnJzAABB9I/AAAsQpwcQAEsAAABkCwAADgAAAABBhJDAAAt/aW50ZXJuYWwgZXJyb3I6IGVudGVyZWQgdW5yZWFjaGFibGUgY29kZTogVGhlIEpTIGJpbmRpbmcgc2hvdWxkIG9ubHkgZXZlciBwcm9kdWNlIGEgdmFsaWQgdmFsdWUgb3IgdGhlIHNwZWNpZmljICdpbnZhbGlkJyB2YWx1ZQBBg5HAAAtlL2NhcmdvL3JlZ2lzdHJ5L3NyYy9pbmRleC5jcmF0ZXMuaW8tMTk0OWNmOGM2YjViNTU3Zi93ZWItc3lzLTAuMy4xMDcvc3JjL2ZlYXR1cmVzL2dlbl9SZXF1ZXN0TW9kZS5ycwAAQeiRwAALEIMIEABkAAAABAAAAAEAAAAAQfiRwAALbC9jYXJnby9yZWdpc3RyeS9zcmMvaW5kZXguY3JhdGVzLmlvLTE5NDljZjhjNmI1YjU1N2Yvd2ViLXN5cy0wLjMuMTA3L3NyYy9mZWF0dXJlcy9nZW5fUmVxdWVzdERlc3RpbmF0aW9uLnJzAABB5JLAAAsQ+AgQAGsAAAAEAAAAAQAAAABB9JLAAAsyY2xvc3VyZSBpbnZva2VkIHJlY3Vyc2l2ZWx5IG9yIGFmdGVyIGJlaW5nIGRyb3BwZWQAQaiTwAALEDkAAAA6AAAAOwAAADwAAAAAQbiTwAALWC9jYXJnby9yZWdpc3RyeS9zcmMvaW5kZXguY3JhdGVzLmlvLTE5NDljZjhjNmI1YjU1N2YvanMtc3lzLTAuMy4xMDcvc3JjL2Z1dHVyZXMvanNwaS5ycwAAQZCUwAALELgJEABXAAAAyAAAACwAAAAAQaCUwAALELgJEABXAAAAuwAAACAAAAAAQbCUwAALTS9ydXN0Yy81OTgwNzYxNmUxZmEyNTQwNzI0YmZiYWMxNGQ3OTc2ZDdlNGEzODYwL2xpYnJhcnkvc3RkL3NyYy9wYW5pY2tpbmcucnMAAEGAlcAACxhBAAAADAAAAAQAAABCAAAAQwAAAEQAAAAAQZiVwAALHAAAAAAIAAAABAAAAEUAAABGAAAARwAAAEgAAAAAQbSVwAALHEkAAAAQAAAABAAAAEoAAABLAAAATAAAAE0AAAAAQdCVwAALEG1dy9YsUOtjeEGmV3Ebi7kAQeCVwAALEBWiXFU0VQfUU3itgVHwo/cAQfCVwAALKy9ydXN0L2RlcHMvZGxtYWxsb2MtMC4yLjExL3NyYy9kbG1hbGxvYy5ycwAAQZuWwAALLmFzc2VydGlvbiBmYWlsZWQ6IHBzaXplID49IHNpemUgKyBtaW5fb3ZlcmhlYWQAQcyWwAALEPAKEAAqAAAAsQQAAAkAAAAAQdyWwAALLmFzc2VydGlvbiBmYWlsZWQ6IHBzaXplIDw9IHNpemUgKyBtYXhfb3ZlcmhlYWQAQYyXwAALEPAKEAAqAAAAtwQAAA0AAAAAQZyXwAALNGNhbm5vdCBtb2RpZnkgdGhlIHBhbmljIGhvb2sgZnJvbSBhIHBhbmlja2luZyB0aHJlYWQAQdCXwAALEDAKEABMAAAAkAAAAAkAAAAAQeCXwAALEAAAAAAIAAAABAAAAE4AAAAAQfCXwAALCMABOsABOsAAAEH4l8AACwxwYW5pY2tlZCBhdCAAQYSYwAALAjoKAEGImMAACxBBAAAADAAAAAQAAABPAAAAAEGYmMAAC1EvcnVzdGMvNTk4MDc2MTZlMWZhMjU0MDcyNGJmYmFjMTRkNzk3NmQ3ZTRhMzg2MC9saWJyYXJ5L2FsbG9jL3NyYy9yYXdfdmVjL21vZC5ycwAAQemYwAALEWNhcGFjaXR5IG92ZXJmbG93AEH8mMAACxAYDBAAUAAAABwAAAAFAAAAAEGMmcAACxhQAAAADAAAAAQAAABRAAAAUgAAAFMAAAAAQaSZwAALEAAAAAAAAAAAAQAAAFQAAAAAQbSZwAALVmEgZm9ybWF0dGluZyB0cmFpdCBpbXBsZW1lbnRhdGlvbiByZXR1cm5lZCBhbiBlcnJvciB3aGVuIHRoZSB1bmRlcmx5aW5nIHN0cmVhbSBkaWQgbm90AEGKmsAAC0kvcnVzdGMvNTk4MDc2MTZlMWZhMjU0MDcyNGJmYmFjMTRkNzk3NmQ3ZTRhMzg2MC9saWJyYXJ5L2FsbG9jL3NyYy9mbXQucnMAAEHUmsAACxAKDRAASAAAAI8CAAAOAAAAAEHkmsAACwVFcnJvcgBB6ZrAAAsCwAAAQeuawAALK2NhbGxlZCBgT3B0aW9uOjp1bndyYXAoKWAgb24gYSBgTm9uZWAgdmFsdWUAQZabwAALBsACOiDAAABBnJvAAAvIATAwMDEwMjAzMDQwNTA2MDcwODA5MTAxMTEyMTMxNDE1MTYxNzE4MTkyMDIxMjIyMzI0MjUyNjI3MjgyOTMwMzEzMjMzMzQzNTM2MzczODM5NDA0MTQyNDM0NDQ1NDY0NzQ4NDk1MDUxNTI1MzU0NTU1NjU3NTg1OTYwNjE2MjYzNjQ2NTY2Njc2ODY5NzA3MTcyNzM3NDc1NzY3Nzc4Nzk4MDgxODI4Mzg0ODU4Njg3ODg4OTkwOTE5MjkzOTQ5NTk2OTc5ODk5AEHknMAACwVmYWxzZQBB6ZzAAAsEdHJ1ZQBB7ZzAAAsgUmVmQ2VsbCBhbHJlYWR5IG11dGFibHkgYm9ycm93ZWQAQY2dwAALGFJlZkNlbGwgYWxyZWFkeSBib3Jyb3dlZABBqJ3AAAsEPQAAAABBrJ3AAAsEBAAAAADWlgEEbmFtZQAODW1pbmlfY29pLndhc20B5WfBAQBTY29uc29sZV9lcnJvcl9wYW5pY19ob29rOjpFcnJvcjo6bmV3OjpfX3diZ19uZXdfYmI3NDAwMTE1NWNiOGNhODo6aDYyODlkYTUxOGZlOTg2NGQBV2NvbnNvbGVfZXJyb3JfcGFuaWNfaG9vazo6RXJyb3I6OnN0YWNrOjpfX3diZ19zdGFja181NzVjNGUwOTE4NTgxYjljOjpoZGExODgzZWZiOWNlOTcwMwJQY29uc29sZV9lcnJvcl9wYW5pY19ob29rOjplcnJvcjo6X193YmdfZXJyb3JfNzU3ZTk0NzJmODQxMDM0MTo6aDJlNDk1NTAzMzg4NTA3YWUDa3dlYl9zeXM6OmZlYXR1cmVzOjpnZW5fUmVxdWVzdDo6UmVxdWVzdDo6ZGVzdGluYXRpb246Ol9fd2JnX2Rlc3RpbmF0aW9uX2Q4YzBmYTc3ODk0NDU4MjI6Omg2ZWQxMzIxYzc4ZDBkMTQzBF13ZWJfc3lzOjpmZWF0dXJlczo6Z2VuX1JlcXVlc3Q6OlJlcXVlc3Q6Om1vZGU6Ol9fd2JnX21vZGVfM2RhM2I1MjUzM2VkZTU1ODo6aDM3YjBjZGEzNTBmNjMwMzcFa3dlYl9zeXM6OmZlYXR1cmVzOjpnZW5fUmVzcG9uc2U6OlJlc3BvbnNlOjpyZWRpcmVjdGVkOjpfX3diZ19yZWRpcmVjdGVkX2Y2OTc1NzU2ZmM4OWMyYWI6OmgwNTczMDM1ZDQ5NDU2OGQxBmN3ZWJfc3lzOjpmZWF0dXJlczo6Z2VuX1Jlc3BvbnNlOjpSZXNwb25zZTo6c3RhdHVzOjpfX3diZ19zdGF0dXNfY2I4NWI2YzhkMTc2OWZhMTo6aDYzYTdjNGUwYzRmNWE0OTUHRGpzX3N5czo6SlNPTjo6cGFyc2U6Ol9fd2JnX3BhcnNlX2MzZjcyYjVhMjRmODNjMDE6OmgxOWRlYmEzYWY5YTI5NzA3CFp3YXNtX2JpbmRnZW46Ol9fd2JpbmRnZW5fdGhyb3c6Ol9fd2JnX19fd2JpbmRnZW5fdGhyb3dfNGM4OGQ4YmYyNjRmZDk4NDo6aGM1OGUyZDU1MDExZjZhYWMKYTxkbG1hbGxvY1tlMjRhMjc3MDA2MzRkNjA5XTo6ZGxtYWxsb2M6OkRsbWFsbG9jPGRsbWFsbG9jW2UyNGEyNzcwMDYzNGQ2MDldOjpzeXM6OlN5c3RlbT4+OjptYWxsb2MLMW1pbmlfY29pOjp3b3JrZXI6OmRlYnVnOjp0YWJsZTo6aDllMjgyOGM2MGQ0NzgwYjkMMmNvcmVbYzU5MzBjODVhMTJkZTgyMl06OnN0cjo6Y291bnQ6OmRvX2NvdW50X2NoYXJzDShfX3J1c3RjW2I3OTc0ZTg2OTA0MzBkZDldOjpfX3JkbF9yZWFsbG9jDl88ZGxtYWxsb2NbZTI0YTI3NzAwNjM0ZDYwOV06OmRsbWFsbG9jOjpEbG1hbGxvYzxkbG1hbGxvY1tlMjRhMjc3MDA2MzRkNjA5XTo6c3lzOjpTeXN0ZW0+Pjo6ZnJlZQ82PGNvcmVbYzU5MzBjODVhMTJkZTgyMl06OmZtdDo6Rm9ybWF0dGVyPjo6cGFkX2ludGVncmFsEC08Y29yZVtjNTkzMGM4NWExMmRlODIyXTo6Zm10OjpGb3JtYXR0ZXI+OjpwYWQRImNvcmVbYzU5MzBjODVhMTJkZTgyMl06OmZtdDo6d3JpdGUSMGFsbG9jOjpzdHI6OmpvaW5fZ2VuZXJpY19jb3B5OjpoNWJmNGY3OWQ2ZDExNTMzYRNoPGRsbWFsbG9jW2UyNGEyNzcwMDYzNGQ2MDldOjpkbG1hbGxvYzo6RGxtYWxsb2M8ZGxtYWxsb2NbZTI0YTI3NzAwNjM0ZDYwOV06OnN5czo6U3lzdGVtPj46OmRpc3Bvc2VfY2h1bmsUMWNvbnNvbGVfZXJyb3JfcGFuaWNfaG9vazo6aG9vazo6aDg1YzY0ZjNiMDYyZGJiNGMVLG1pbmlfY29pOjpwb2xpY3k6OnZlcmRpY3Q6Omg2MDlmMDY4YzYzYzRmOTQ5FmM8ZGxtYWxsb2NbZTI0YTI3NzAwNjM0ZDYwOV06OmRsbWFsbG9jOjpEbG1hbGxvYzxkbG1hbGxvY1tlMjRhMjc3MDA2MzRkNjA5XTo6c3lzOjpTeXN0ZW0+Pjo6bWVtYWxpZ24XMmFsbG9jWzNjYTUwMWVkZmYzZjBjN2NdOjpmbXQ6OmZvcm1hdDo6Zm9ybWF0X2lubmVyGGc8ZGxtYWxsb2NbZTI0YTI3NzAwNjM0ZDYwOV06OmRsbWFsbG9jOjpEbG1hbGxvYzxkbG1hbGxvY1tlMjRhMjc3MDA2MzRkNjA5XTo6c3lzOjpTeXN0ZW0+Pjo6dW5saW5rX2NodW5rGW08ZGxtYWxsb2NbZTI0YTI3NzAwNjM0ZDYwOV06OmRsbWFsbG9jOjpEbG1hbGxvYzxkbG1hbGxvY1tlMjRhMjc3MDA2MzRkNjA5XTo6c3lzOjpTeXN0ZW0+Pjo6aW5zZXJ0X2xhcmdlX2NodW5rGjBtaW5pX2NvaTo6d29ya2VyOjpkZWJ1Zzo6bGlzdDo6aDY5OGZmZGI1MjkzMzdjOWYbF19fZXh0ZXJucmVmX3RhYmxlX2FsbG9jHDI8dTMyIGFzIGNvcmVbYzU5MzBjODVhMTJkZTgyMl06OmZtdDo6RGlzcGxheT46OmZtdB1aPHN0ZFthNTQzOTk2ZTZlN2RiZjFlXTo6cGFuaWM6OlBhbmljSG9va0luZm8gYXMgY29yZVtjNTkzMGM4NWExMmRlODIyXTo6Zm10OjpEaXNwbGF5Pjo6Zm10Hl48YWxsb2NbM2NhNTAxZWRmZjNmMGM3Y106OnN0cmluZzo6U3RyaW5nIGFzIGNvcmVbYzU5MzBjODVhMTJkZTgyMl06OmZtdDo6V3JpdGU+Ojp3cml0ZV9jaGFyWzFdH1s8YWxsb2NbM2NhNTAxZWRmZjNmMGM3Y106OnN0cmluZzo6U3RyaW5nIGFzIGNvcmVbYzU5MzBjODVhMTJkZTgyMl06OmZtdDo6V3JpdGU+Ojp3cml0ZV9jaGFyIF48YWxsb2NbM2NhNTAxZWRmZjNmMGM3Y106OnN0cmluZzo6U3RyaW5nIGFzIGNvcmVbYzU5MzBjODVhMTJkZTgyMl06OmZtdDo6V3JpdGU+Ojp3cml0ZV9jaGFyWzJdIQRwbGFuIjI8dTE2IGFzIGNvcmVbYzU5MzBjODVhMTJkZTgyMl06OmZtdDo6RGlzcGxheT46OmZtdCMwbWluaV9jb2k6Ondvcmtlcjo6ZGVidWc6Omxpc3Q6Omg3NzllM2U0YTJjZTEyMGM0JH88c3RkW2E1NDM5OTZlNmU3ZGJmMWVdOjpwYW5pY2tpbmc6OnBhbmljX2hhbmRsZXI6OkZvcm1hdFN0cmluZ1BheWxvYWQgYXMgY29yZVtjNTkzMGM4NWExMmRlODIyXTo6cGFuaWM6OlBhbmljUGF5bG9hZD46OnRha2VfYm94JT13YXNtX2JpbmRnZW46OmNvbnZlcnQ6OmNsb3N1cmVzOjpfOjppbnZva2U6OmhkZGRmZDE5OWVkZDUyNGEwJjFzdGRbYTU0Mzk5NmU2ZTdkYmYxZV06OnBhbmlja2luZzo6cGFuaWNfd2l0aF9ob29rJz13YXNtX2JpbmRnZW46OmNvbnZlcnQ6OmNsb3N1cmVzOjpfOjppbnZva2U6OmhmZjA0NWFhZjAzMzE2OGNmKD5hbGxvYzo6cmF3X3ZlYzo6UmF3VmVjSW5uZXI8QT46OmZpbmlzaF9ncm93OjpoOWJjMmI2OWRhMWM4NGEzOSk8PGFsbG9jWzNjYTUwMWVkZmYzZjBjN2NdOjpyYXdfdmVjOjpSYXdWZWNJbm5lcj46OmZpbmlzaF9ncm93Kj5hbGxvYzo6cmF3X3ZlYzo6UmF3VmVjSW5uZXI8QT46OmZpbmlzaF9ncm93OjpoMzczOTU0OTc0YjQwODBiNitRYWxsb2M6OnJhd192ZWM6OlJhd1ZlY0lubmVyPEE+OjpyZXNlcnZlOjpkb19yZXNlcnZlX2FuZF9oYW5kbGU6Omg1ZDU2MDAwNzQzMjA3ZDQ1LHw8YWxsb2NbM2NhNTAxZWRmZjNmMGM3Y106OnJhd192ZWM6OlJhd1ZlY0lubmVyPF8+Pjo6cmVzZXJ2ZTo6ZG9fcmVzZXJ2ZV9hbmRfaGFuZGxlOjo8YWxsb2NbM2NhNTAxZWRmZjNmMGM3Y106OmFsbG9jOjpHbG9iYWw+LT5qc19zeXM6OmZ1dHVyZXM6OmpzcGk6OnRhc2tfd2FrZXI6OnJhd193YWtlOjpoOTE2YWU5YTU0Mzk3NzVmNC4WX19leHRlcm5yZWZfZHJvcF9zbGljZS8HdmVyZGljdDBRYWxsb2M6OnJhd192ZWM6OlJhd1ZlY0lubmVyPEE+OjpyZXNlcnZlOjpkb19yZXNlcnZlX2FuZF9oYW5kbGU6Omg3MTk3MTY0ZWE5MTY5YTRkMX88YWxsb2NbM2NhNTAxZWRmZjNmMGM3Y106OnJhd192ZWM6OlJhd1ZlY0lubmVyPF8+Pjo6cmVzZXJ2ZTo6ZG9fcmVzZXJ2ZV9hbmRfaGFuZGxlOjo8YWxsb2NbM2NhNTAxZWRmZjNmMGM3Y106OmFsbG9jOjpHbG9iYWw+WzFdMj88YWxsb2NbM2NhNTAxZWRmZjNmMGM3Y106OnJhd192ZWM6OlJhd1ZlY0lubmVyPjo6ZmluaXNoX2dyb3dbMV0zPXdhc21fYmluZGdlbjo6Y29udmVydDo6Y2xvc3VyZXM6Ol86Omludm9rZTo6aDBhMzA5NmFlODcxMGQ5OGQ0ejxzdGRbYTU0Mzk5NmU2ZTdkYmYxZV06OnBhbmlja2luZzo6cGFuaWNfaGFuZGxlcjo6Rm9ybWF0U3RyaW5nUGF5bG9hZCBhcyBjb3JlW2M1OTMwYzg1YTEyZGU4MjJdOjpwYW5pYzo6UGFuaWNQYXlsb2FkPjo6Z2V0NT13YXNtX2JpbmRnZW46OmNvbnZlcnQ6OmNsb3N1cmVzOjpfOjppbnZva2U6OmgxNjA1YmU4OGNkYWZmZTY4Nj13YXNtX2JpbmRnZW46OmNvbnZlcnQ6OmNsb3N1cmVzOjpfOjppbnZva2U6OmgzZjcwMzAyZWZhMjNmN2JlNzxzdGRbYTU0Mzk5NmU2ZTdkYmYxZV06OnBhbmlja2luZzo6cGFuaWNfaGFuZGxlcjo6e2Nsb3N1cmUjMH04KnN0ZFthNTQzOTk2ZTZlN2RiZjFlXTo6cGFuaWNraW5nOjpzZXRfaG9vazk9d2FzbV9iaW5kZ2VuOjpjb252ZXJ0OjpjbG9zdXJlczo6Xzo6aW52b2tlOjpoMzc0MjJiMmU4MDk1OWI0Njo+YWxsb2M6OnJhd192ZWM6OlJhd1ZlY0lubmVyPEE+OjpmaW5pc2hfZ3Jvdzo6aGYwODg2NDU1MDc0YWI2Yjc7MGFsbG9jOjpyYzo6UmM8VCxBPjo6ZHJvcF9zbG93OjpoYmUyMGViNzhiZDZmMGU3Mjw9d2FzbV9iaW5kZ2VuOjpjb252ZXJ0OjpjbG9zdXJlczo6Xzo6aW52b2tlOjpoYmIwOWU0NjAzMGE3N2RjMT09d2FzbV9iaW5kZ2VuOjpjb252ZXJ0OjpjbG9zdXJlczo6Xzo6aW52b2tlOjpoZTdlNWNiM2YxM2ZiMWRmNj4ZX19leHRlcm5yZWZfdGFibGVfZGVhbGxvYz89d2FzbV9iaW5kZ2VuOjpjb252ZXJ0OjpjbG9zdXJlczo6Xzo6aW52b2tlOjpoMDM0ZmVkNWQ3Y2FiMjYxNUBZPGRsbWFsbG9jW2UyNGEyNzcwMDYzNGQ2MDldOjpzeXM6OlN5c3RlbSBhcyBkbG1hbGxvY1tlMjRhMjc3MDA2MzRkNjA5XTo6QWxsb2NhdG9yPjo6YWxsb2NBPXdhc21fYmluZGdlbjo6Y29udmVydDo6Y2xvc3VyZXM6Ol86Omludm9rZTo6aDA2ZDc0ZWViNjJlYjQ3MzFCPXdhc21fYmluZGdlbjo6Y29udmVydDo6Y2xvc3VyZXM6Ol86Omludm9rZTo6aDYyYmI0NjRmOTA0ODcyMjlDPXdhc21fYmluZGdlbjo6Y29udmVydDo6Y2xvc3VyZXM6Ol86Omludm9rZTo6aDYzMGVkMTc0ZDFjNzY0NDFEPXdhc21fYmluZGdlbjo6Y29udmVydDo6Y2xvc3VyZXM6Ol86Omludm9rZTo6aDZhODBkNmM0MTUwMjJkNGRFPXdhc21fYmluZGdlbjo6Y29udmVydDo6Y2xvc3VyZXM6Ol86Omludm9rZTo6aDk4NmY1NWUwN2EyMzFmZWJGPXdhc21fYmluZGdlbjo6Y29udmVydDo6Y2xvc3VyZXM6Ol86Omludm9rZTo6aGQ4YjNhMWQ0YWQ5ZmY1NzlHPXdhc21fYmluZGdlbjo6Y29udmVydDo6Y2xvc3VyZXM6Ol86Omludm9rZTo6aDY5NjA0MDgyOWZkODE2OWJIPXdhc21fYmluZGdlbjo6Y29udmVydDo6Y2xvc3VyZXM6Ol86Omludm9rZTo6aDhhOTljMzdhMDEzZjNkN2NJPXdhc21fYmluZGdlbjo6Y29udmVydDo6Y2xvc3VyZXM6Ol86Omludm9rZTo6aDA2M2Y1MDI5OWY5ZmIyMTdKRWpzX3N5czo6ZnV0dXJlczo6anNwaTo6dGFza193YWtlcjo6cmF3X3dha2VfYnlfcmVmOjpoMzUwYTUxZjY2YjIxNTAyNUsoX19ydXN0Y1tiNzk3NGU4NjkwNDMwZGQ5XTo6X19yZGxfZGVhbGxvY0wtY29yZVtjNTkzMGM4NWExMmRlODIyXTo6cmVzdWx0Ojp1bndyYXBfZmFpbGVkTV08YWxsb2NbM2NhNTAxZWRmZjNmMGM3Y106OnN0cmluZzo6U3RyaW5nIGFzIGNvcmVbYzU5MzBjODVhMTJkZTgyMl06OmZtdDo6V3JpdGU+Ojp3cml0ZV9zdHJbMV1OP3N0ZDo6c3lzOjpzeW5jOjpvbmNlOjpub190aHJlYWRzOjpPbmNlOjpjYWxsOjpoNTU3ZmZmMjZjN2Y3NWU2M09aPGFsbG9jWzNjYTUwMWVkZmYzZjBjN2NdOjpzdHJpbmc6OlN0cmluZyBhcyBjb3JlW2M1OTMwYzg1YTEyZGU4MjJdOjpmbXQ6OldyaXRlPjo6d3JpdGVfc3RyUF08YWxsb2NbM2NhNTAxZWRmZjNmMGM3Y106OnN0cmluZzo6U3RyaW5nIGFzIGNvcmVbYzU5MzBjODVhMTJkZTgyMl06OmZtdDo6V3JpdGU+Ojp3cml0ZV9zdHJbMl1RBXRhYmxlUjdzdGRbYTU0Mzk5NmU2ZTdkYmYxZV06OnBhbmlja2luZzo6cGFuaWNfY291bnQ6OmluY3JlYXNlUz5qc19zeXM6OmZ1dHVyZXM6OmpzcGk6OnRhc2tfd2FrZXI6OnJhd19kcm9wOjpoZTJhOTNlMDUyMjMyYTBmYVR8PHN0ZFthNTQzOTk2ZTZlN2RiZjFlXTo6cGFuaWNraW5nOjpwYW5pY19oYW5kbGVyOjpTdGF0aWNTdHJQYXlsb2FkIGFzIGNvcmVbYzU5MzBjODVhMTJkZTgyMl06OnBhbmljOjpQYW5pY1BheWxvYWQ+Ojp0YWtlX2JveFUsY29yZVtjNTkzMGM4NWExMmRlODIyXTo6cGFuaWNraW5nOjpwYW5pY19mbXRWLWNvcmVbYzU5MzBjODVhMTJkZTgyMl06Om9wdGlvbjo6ZXhwZWN0X2ZhaWxlZFc9d2FzbV9iaW5kZ2VuOjpjb252ZXJ0OjpjbG9zdXJlczo6Xzo6aW52b2tlOjpoZjMyZDEwNzk3NzczZTYwMFgRX193YmluZGdlbl9tYWxsb2NZPXdhc21fYmluZGdlbjo6Y29udmVydDo6Y2xvc3VyZXM6Ol86Omludm9rZTo6aDJkNWY1YWJkM2FiMTJmNzJaJmpzX3N5czo6SlNPTjo6cGFyc2U6OmhiYWRhN2MwOWIzYzVlODkzW3M8c3RkW2E1NDM5OTZlNmU3ZGJmMWVdOjpwYW5pY2tpbmc6OnBhbmljX2hhbmRsZXI6OkZvcm1hdFN0cmluZ1BheWxvYWQgYXMgY29yZVtjNTkzMGM4NWExMmRlODIyXTo6Zm10OjpEaXNwbGF5Pjo6Zm10XEQ8Y29yZVtjNTkzMGM4NWExMmRlODIyXTo6Zm10OjpGb3JtYXR0ZXI+OjpwYWRfaW50ZWdyYWw6OndyaXRlX3ByZWZpeF0aX193YmluZGdlbl9kZXN0cm95X2Nsb3N1cmVeEl9fd2JpbmRnZW5fcmVhbGxvY18xbWluaV9jb2k6Ondvcmtlcjo6ZGVidWc6OnN0YXJ0OjpoNjliYjE2MmUyMTcxZWI2N2A9d2FzbV9iaW5kZ2VuOjpjb252ZXJ0OjpjbG9zdXJlczo6Xzo6aW52b2tlOjpoNDJmYjJiZmYxZjMwNThhMWE9d2FzbV9iaW5kZ2VuOjpjb252ZXJ0OjpjbG9zdXJlczo6Xzo6aW52b2tlOjpoNmNmNzAyM2UwMTI3NjBiZWI9d2FzbV9iaW5kZ2VuOjpjb252ZXJ0OjpjbG9zdXJlczo6Xzo6aW52b2tlOjpoYTYyMjc1NDViYWY2N2IyNmM9d2FzbV9iaW5kZ2VuOjpjb252ZXJ0OjpjbG9zdXJlczo6Xzo6aW52b2tlOjpoZThhZTYxY2Q3ZmNiNDkxNGQ9d2FzbV9iaW5kZ2VuOjpjb252ZXJ0OjpjbG9zdXJlczo6Xzo6aW52b2tlOjpoMmY3NjUxMGFkNzU4ZDQ1MGU9d2FzbV9iaW5kZ2VuOjpjb252ZXJ0OjpjbG9zdXJlczo6Xzo6aW52b2tlOjpoOTdiMjdmODE0ZTg0ZDZkMmY8Y29yZVtjNTkzMGM4NWExMmRlODIyXTo6Y2VsbDo6cGFuaWNfYWxyZWFkeV9tdXRhYmx5X2JvcnJvd2VkZxZ2ZXJkaWN0IGV4dGVybnJlZiBzaGltaD9qc19zeXM6OmZ1dHVyZXM6OmpzcGk6OnRhc2tfd2FrZXI6OnJhd19jbG9uZTo6aDZkOGFkMWVhNmI4NGNkZTBpE3BsYW4gZXh0ZXJucmVmIHNoaW1qPXdhc21fYmluZGdlbjo6Y29udmVydDo6Y2xvc3VyZXM6Ol86Omludm9rZTo6aDAwODc2ZmNiNTdmZTBkMmJrPXdhc21fYmluZGdlbjo6Y29udmVydDo6Y2xvc3VyZXM6Ol86Omludm9rZTo6aDFiMWIwNTJlMzA0ZTRhYzVsPXdhc21fYmluZGdlbjo6Y29udmVydDo6Y2xvc3VyZXM6Ol86Omludm9rZTo6aDFiZTQ5Y2VkOWEwNjljZjNtPXdhc21fYmluZGdlbjo6Y29udmVydDo6Y2xvc3VyZXM6Ol86Omludm9rZTo6aDIyZjc4ODY0Y2VhZGI3MDZuPXdhc21fYmluZGdlbjo6Y29udmVydDo6Y2xvc3VyZXM6Ol86Omludm9rZTo6aDM2MTk3ZWY2NmY1ZTg1NjhvPXdhc21fYmluZGdlbjo6Y29udmVydDo6Y2xvc3VyZXM6Ol86Omludm9rZTo6aDVhODExYzFjOWNkNmIxYTFwPXdhc21fYmluZGdlbjo6Y29udmVydDo6Y2xvc3VyZXM6Ol86Omludm9rZTo6aDYxODM4OGQ1MDI1NmY1YmVxPXdhc21fYmluZGdlbjo6Y29udmVydDo6Y2xvc3VyZXM6Ol86Omludm9rZTo6aDczZTUwMDc2ZGQzYjEwYTFyPXdhc21fYmluZGdlbjo6Y29udmVydDo6Y2xvc3VyZXM6Ol86Omludm9rZTo6aDhmNmE5NWEzNGNjNzdjYmZzPXdhc21fYmluZGdlbjo6Y29udmVydDo6Y2xvc3VyZXM6Ol86Omludm9rZTo6aDlmMDJjMzFiYTc4ZmRhODd0PXdhc21fYmluZGdlbjo6Y29udmVydDo6Y2xvc3VyZXM6Ol86Omludm9rZTo6aGU0YWI4OWMzMmZhNTUyYTF1PXdhc21fYmluZGdlbjo6Y29udmVydDo6Y2xvc3VyZXM6Ol86Omludm9rZTo6aGZjMjRiYTU2YTljYmUyZDJ2LF9fcnVzdGNbYjc5NzRlODY5MDQzMGRkOV06OnJ1c3RfYmVnaW5fdW53aW5kdz13YXNtX2JpbmRnZW46OmNvbnZlcnQ6OmNsb3N1cmVzOjpfOjppbnZva2U6Omg1ZmJhNjRiODk0YTIwYzlleD13YXNtX2JpbmRnZW46OmNvbnZlcnQ6OmNsb3N1cmVzOjpfOjppbnZva2U6OmhhZjUwN2RmMWVjZTcwOTlheT13YXNtX2JpbmRnZW46OmNvbnZlcnQ6OmNsb3N1cmVzOjpfOjppbnZva2U6OmhkN2UyZGRjZmQ1ZDZiZGYyej13YXNtX2JpbmRnZW46OmNvbnZlcnQ6OmNsb3N1cmVzOjpfOjppbnZva2U6OmgyZmY1NDk5OWJmYjY2NmQ5ez13YXNtX2JpbmRnZW46OmNvbnZlcnQ6OmNsb3N1cmVzOjpfOjppbnZva2U6OmhlOTJkOGNlY2ZlYjM1ODcxfBV0YWJsZSBtdWx0aXZhbHVlIHNoaW19JnN0ZFthNTQzOTk2ZTZlN2RiZjFlXTo6YWxsb2M6OnJ1c3Rfb29tfkd3ZWJfc3lzOjpmZWF0dXJlczo6Z2VuX1JlcXVlc3Q6OlJlcXVlc3Q6OmRlc3RpbmF0aW9uOjpoODFiMGU1NDAwMWZjZmU0OX9Ad2ViX3N5czo6ZmVhdHVyZXM6Omdlbl9SZXF1ZXN0OjpSZXF1ZXN0Ojptb2RlOjpoNzU5YzE1OTk2MzNjYzI3M4ABMzxib29sIGFzIGNvcmVbYzU5MzBjODVhMTJkZTgyMl06OmZtdDo6RGlzcGxheT46OmZtdIEBcmNvcmVbYzU5MzBjODVhMTJkZTgyMl06OnB0cjo6ZHJvcF9pbl9wbGFjZTo6PHN0ZFthNTQzOTk2ZTZlN2RiZjFlXTo6cGFuaWNraW5nOjpwYW5pY19oYW5kbGVyOjpGb3JtYXRTdHJpbmdQYXlsb2FkPoIBM3N0ZFthNTQzOTk2ZTZlN2RiZjFlXTo6YWxsb2M6OnJ1c3Rfb29tOjp7Y2xvc3VyZSMwfYMBQmNvcmU6OnB0cjo6ZHJvcF9pbl9wbGFjZTxhbGxvYzo6c3RyaW5nOjpTdHJpbmc+OjpoMDFiOWRiMzE1ZWRjNmEwZYQBe2NvcmVbYzU5MzBjODVhMTJkZTgyMl06OnB0cjo6ZHJvcF9pbl9wbGFjZTo6PGNvcmVbYzU5MzBjODVhMTJkZTgyMl06Om9wdGlvbjo6T3B0aW9uPGFsbG9jWzNjYTUwMWVkZmYzZjBjN2NdOjp2ZWM6OlZlYzx1OD4+PoUBVWNvcmVbYzU5MzBjODVhMTJkZTgyMl06OnB0cjo6ZHJvcF9pbl9wbGFjZTo6PGFsbG9jWzNjYTUwMWVkZmYzZjBjN2NdOjpzdHJpbmc6OlN0cmluZz6GASZfX3J1c3RjW2I3OTc0ZTg2OTA0MzBkZDldOjpfX3JkbF9hbGxvY4cBWGNvcmVbYzU5MzBjODVhMTJkZTgyMl06OnB0cjo6ZHJvcF9pbl9wbGFjZTo6PGFsbG9jWzNjYTUwMWVkZmYzZjBjN2NdOjpzdHJpbmc6OlN0cmluZz5bMV2IAS5hbGxvY1szY2E1MDFlZGZmM2YwYzdjXTo6cmF3X3ZlYzo6aGFuZGxlX2Vycm9yiQGTAWNvcmU6OnB0cjo6ZHJvcF9pbl9wbGFjZTxjb3JlOjpyZXN1bHQ6OlJlc3VsdDxqc19zeXM6OkZ1bmN0aW9uPGZuKHdhc21fYmluZGdlbjo6SnNWYWx1ZSkgLj4gd2FzbV9iaW5kZ2VuOjpzeXM6OlVuZGVmaW5lZD4sJnN0cj4+OjpoMmViYmZkMTRlZTA2M2Q1M4oBKGNvcmVbYzU5MzBjODVhMTJkZTgyMl06OnBhbmlja2luZzo6cGFuaWOLAVNqc19zeXM6OkpTT046OnBhcnNlOjpfX3diZ19wYXJzZV9jM2Y3MmI1YTI0ZjgzYzAxOjpoMTlkZWJhM2FmOWEyOTcwNyBleHRlcm5yZWYgc2hpbYwBMjwmVCBhcyBjb3JlOjpmbXQ6OkRpc3BsYXk+OjpmbXQ6Omg1Nzg2NmE5ZTNkODA3NTIzjQEPX193YmluZGdlbl9mcmVljgFWPGFsbG9jWzNjYTUwMWVkZmYzZjBjN2NdOjpzdHJpbmc6OlN0cmluZyBhcyBjb3JlW2M1OTMwYzg1YTEyZGU4MjJdOjphbnk6OkFueT46OnR5cGVfaWSPATM8JnN0ciBhcyBjb3JlW2M1OTMwYzg1YTEyZGU4MjJdOjphbnk6OkFueT46OnR5cGVfaWSQATM8Y29yZVtjNTkzMGM4NWExMmRlODIyXTo6Zm10OjpGb3JtYXR0ZXI+Ojp3cml0ZV9zdHKRAVQ8JmR5biBjb3JlW2M1OTMwYzg1YTEyZGU4MjJdOjpmbXQ6OkRlYnVnIGFzIGNvcmVbYzU5MzBjODVhMTJkZTgyMl06OmZtdDo6RGVidWc+OjpmbXSSAWJjb25zb2xlX2Vycm9yX3BhbmljX2hvb2s6OkVycm9yOjpuZXc6Ol9fd2JnX25ld19iYjc0MDAxMTU1Y2I4Y2E4OjpoNjI4OWRhNTE4ZmU5ODY0ZCBleHRlcm5yZWYgc2hpbZMBVjxhbGxvY1szY2E1MDFlZGZmM2YwYzdjXTo6c3RyaW5nOjpTdHJpbmcgYXMgY29yZVtjNTkzMGM4NWExMmRlODIyXTo6Zm10OjpEaXNwbGF5Pjo6Zm10lAEyPCZUIGFzIGNvcmU6OmZtdDo6RGlzcGxheT46OmZtdDo6aGFmMDYyZTU4ZWQ4NDI0OTeVASlfX3J1c3RjW2I3OTc0ZTg2OTA0MzBkZDldOjpfX3J1c3RfcmVhbGxvY5YBFF9fd2JpbmRnZW5fZXhuX3N0b3JllwEzPCZzdHIgYXMgY29yZVtjNTkzMGM4NWExMmRlODIyXTo6Zm10OjpEaXNwbGF5Pjo6Zm10mAF3PHN0ZFthNTQzOTk2ZTZlN2RiZjFlXTo6cGFuaWNraW5nOjpwYW5pY19oYW5kbGVyOjpTdGF0aWNTdHJQYXlsb2FkIGFzIGNvcmVbYzU5MzBjODVhMTJkZTgyMl06OnBhbmljOjpQYW5pY1BheWxvYWQ+OjpnZXSZAXA8c3RkW2E1NDM5OTZlNmU3ZGJmMWVdOjpwYW5pY2tpbmc6OnBhbmljX2hhbmRsZXI6OlN0YXRpY1N0clBheWxvYWQgYXMgY29yZVtjNTkzMGM4NWExMmRlODIyXTo6Zm10OjpEaXNwbGF5Pjo6Zm10mgE2PCZzdHIgYXMgY29yZVtjNTkzMGM4NWExMmRlODIyXTo6Zm10OjpEaXNwbGF5Pjo6Zm10WzFdmwEpX19ydXN0Y1tiNzk3NGU4NjkwNDMwZGQ5XTo6X19ydXN0X2RlYWxsb2OcAS5jb3JlOjpmbXQ6OldyaXRlOjp3cml0ZV9mbXQ6Omg3MTQ1OTVlZTc1ZDIwYTBmnQFId2ViX3N5czo6ZmVhdHVyZXM6Omdlbl9SZXNwb25zZTo6UmVzcG9uc2U6OnJlZGlyZWN0ZWQ6OmhiOGU0ZDQ5MDkzNmRiYTY1ngElX19ydXN0Y1tiNzk3NGU4NjkwNDMwZGQ5XTo6cnVzdF9wYW5pY58BWjxhbGxvY1szY2E1MDFlZGZmM2YwYzdjXTo6c3RyaW5nOjpTdHJpbmcgYXMgY29yZVtjNTkzMGM4NWExMmRlODIyXTo6Zm10OjpXcml0ZT46OndyaXRlX2ZtdKABM2FsbG9jWzNjYTUwMWVkZmYzZjBjN2NdOjpyYXdfdmVjOjpjYXBhY2l0eV9vdmVyZmxvd6EBXTxhbGxvY1szY2E1MDFlZGZmM2YwYzdjXTo6c3RyaW5nOjpTdHJpbmcgYXMgY29yZVtjNTkzMGM4NWExMmRlODIyXTo6Zm10OjpXcml0ZT46OndyaXRlX2ZtdFsxXaIBLWNvcmVbYzU5MzBjODVhMTJkZTgyMl06Om9wdGlvbjo6dW53cmFwX2ZhaWxlZKMBMjwmVCBhcyBjb3JlOjpmbXQ6OkRpc3BsYXk+OjpmbXQ6OmgzNjJkOThkMGYzY2E5OTBmpAEnX19ydXN0Y1tiNzk3NGU4NjkwNDMwZGQ5XTo6X19ydXN0X2FsbG9jpQFPPGNvcmVbYzU5MzBjODVhMTJkZTgyMl06OmZtdDo6RXJyb3IgYXMgY29yZVtjNTkzMGM4NWExMmRlODIyXTo6Zm10OjpEZWJ1Zz46OmZtdKYBKndhc21fYmluZGdlbjo6dGhyb3dfc3RyOjpoYzRkZWVlNTE3MDFlNTZhMqcBNV9fcnVzdGNbYjc5NzRlODY5MDQzMGRkOV06Ol9fcnVzdF9hbGxvY19lcnJvcl9oYW5kbGVyqAF6PHN0ZFthNTQzOTk2ZTZlN2RiZjFlXTo6cGFuaWNraW5nOjpwYW5pY19oYW5kbGVyOjpTdGF0aWNTdHJQYXlsb2FkIGFzIGNvcmVbYzU5MzBjODVhMTJkZTgyMl06OnBhbmljOjpQYW5pY1BheWxvYWQ+Ojphc19zdHKpATJhbGxvY1szY2E1MDFlZGZmM2YwYzdjXTo6YWxsb2M6OmhhbmRsZV9hbGxvY19lcnJvcqoBUjxjb3JlW2M1OTMwYzg1YTEyZGU4MjJdOjpmbXQ6OkVycm9yIGFzIGNvcmVbYzU5MzBjODVhMTJkZTgyMl06OmZtdDo6RGVidWc+OjpmbXRbMV2rAVs8Y29yZVtjNTkzMGM4NWExMmRlODIyXTo6Y2VsbDo6Qm9ycm93TXV0RXJyb3IgYXMgY29yZVtjNTkzMGM4NWExMmRlODIyXTo6Zm10OjpEaXNwbGF5Pjo6Zm10rAFYPGNvcmVbYzU5MzBjODVhMTJkZTgyMl06OmNlbGw6OkJvcnJvd0Vycm9yIGFzIGNvcmVbYzU5MzBjODVhMTJkZTgyMl06OmZtdDo6RGlzcGxheT46OmZtdK0BMjxzdHIgYXMgY29yZVtjNTkzMGM4NWExMmRlODIyXTo6Zm10OjpEaXNwbGF5Pjo6Zm10rgFmY29uc29sZV9lcnJvcl9wYW5pY19ob29rOjpFcnJvcjo6c3RhY2s6Ol9fd2JnX3N0YWNrXzU3NWM0ZTA5MTg1ODFiOWM6OmhkYTE4ODNlZmI5Y2U5NzAzIGV4dGVybnJlZiBzaGltrwFEd2ViX3N5czo6ZmVhdHVyZXM6Omdlbl9SZXNwb25zZTo6UmVzcG9uc2U6OnN0YXR1czo6aDk5NTA5MzE1YWFmZmNhY2GwATF3YXNtX2JpbmRnZW46Ol9fd2JpbmRnZW5fdGhyb3c6OmhlNGI0NmFmZDhhZGRiMmY4sQF7c3RkW2E1NDM5OTZlNmU3ZGJmMWVdOjpzeXM6OmJhY2t0cmFjZTo6X19ydXN0X2VuZF9zaG9ydF9iYWNrdHJhY2U6OjxzdGRbYTU0Mzk5NmU2ZTdkYmYxZV06OmFsbG9jOjpydXN0X29vbTo6e2Nsb3N1cmUjMH0sICE+sgGEAXN0ZFthNTQzOTk2ZTZlN2RiZjFlXTo6c3lzOjpiYWNrdHJhY2U6Ol9fcnVzdF9lbmRfc2hvcnRfYmFja3RyYWNlOjo8c3RkW2E1NDM5OTZlNmU3ZGJmMWVdOjpwYW5pY2tpbmc6OnBhbmljX2hhbmRsZXI6OntjbG9zdXJlIzB9LCAhPrMBNnN0ZFthNTQzOTk2ZTZlN2RiZjFlXTo6YWxsb2M6OmRlZmF1bHRfYWxsb2NfZXJyb3JfaG9va7QBQHN0ZFthNTQzOTk2ZTZlN2RiZjFlXTo6cGFuaWNraW5nOjpwYW5pY19jb3VudDo6aXNfemVyb19zbG93X3BhdGi1AXU8c3RkW2E1NDM5OTZlNmU3ZGJmMWVdOjpwYW5pY2tpbmc6OmJlZ2luX3BhbmljOjpQYXlsb2FkPCZzdHI+IGFzIGNvcmVbYzU5MzBjODVhMTJkZTgyMl06OnBhbmljOjpQYW5pY1BheWxvYWQ+Ojphc19zdHK2AXp3ZWJfc3lzOjpmZWF0dXJlczo6Z2VuX1JlcXVlc3Q6OlJlcXVlc3Q6OmRlc3RpbmF0aW9uOjpfX3diZ19kZXN0aW5hdGlvbl9kOGMwZmE3Nzg5NDQ1ODIyOjpoNmVkMTMyMWM3OGQwZDE0MyBleHRlcm5yZWYgc2hpbbcBbHdlYl9zeXM6OmZlYXR1cmVzOjpnZW5fUmVxdWVzdDo6UmVxdWVzdDo6bW9kZTo6X193YmdfbW9kZV8zZGEzYjUyNTMzZWRlNTU4OjpoMzdiMGNkYTM1MGY2MzAzNyBleHRlcm5yZWYgc2hpbbgBendlYl9zeXM6OmZlYXR1cmVzOjpnZW5fUmVzcG9uc2U6OlJlc3BvbnNlOjpyZWRpcmVjdGVkOjpfX3diZ19yZWRpcmVjdGVkX2Y2OTc1NzU2ZmM4OWMyYWI6OmgwNTczMDM1ZDQ5NDU2OGQxIGV4dGVybnJlZiBzaGltuQFyd2ViX3N5czo6ZmVhdHVyZXM6Omdlbl9SZXNwb25zZTo6UmVzcG9uc2U6OnN0YXR1czo6X193Ymdfc3RhdHVzX2NiODViNmM4ZDE3NjlmYTE6Omg2M2E3YzRlMGM0ZjVhNDk1IGV4dGVybnJlZiBzaGltugEwY29yZTo6b3BzOjpmdW5jdGlvbjo6Rm46OmNhbGw6Omg1NDVmNTA3NDgyMWM0NmNmuwE3Y29yZTo6b3BzOjpmdW5jdGlvbjo6Rm5NdXQ6OmNhbGxfbXV0OjpoOTc4OGViMmEzZGUyODJmM7wBSGNvcmU6Om9wczo6ZnVuY3Rpb246OkZuT25jZTo6Y2FsbF9vbmNle3t2dGFibGUuc2hpbX19OjpoYTUzODNkNjJlZDE2ZTI3Zr0BLV9fcnVzdGNbYjc5NzRlODY5MDQzMGRkOV06Ol9fcnVzdF9zdGFydF9wYW5pY78Bd2pzX3N5czo6ZnV0dXJlczo6anNwaTo6X193YmluZGdlbl9qc3BpX3NwYXduX3BvbGw6Ol9fd2JnX19fd2JpbmRnZW5fanNwaV9zcGF3bl9wb2xsXzMwY2JlYTliOTNiOWNkMjQ6OmgwMTdjNzNjZmQxOGI4ZGIxwAE+X19ydXN0Y1tiNzk3NGU4NjkwNDMwZGQ5XTo6X19ydXN0X25vX2FsbG9jX3NoaW1faXNfdW5zdGFibGVfdjLBASdfX3J1c3RjW2I3OTc0ZTg2OTA0MzBkZDldOjpfX3J1c3RfYWJvcnTCATp3YXNtX2JpbmRnZW46Ol9fcnQ6OmxpbmtfbWVtX2ludHJpbnNpY3M6Omg4NWZhMTRiYzhiZDNjMDZmBRgBARVfX3diaW5kZ2VuX2V4dGVybnJlZnMHEgEAD19fc3RhY2tfcG9pbnRlcgmoLnEAMS5yb2RhdGEuLkxhbm9uLjJkZTAxNjU4OWIwMjA1M2M1M2NiNGJmMWNlMWIyOTk0LjABMS5yb2RhdGEuLkxhbm9uLjJkZTAxNjU4OWIwMjA1M2M1M2NiNGJmMWNlMWIyOTk0LjECMS5yb2RhdGEuLkxhbm9uLjJkZTAxNjU4OWIwMjA1M2M1M2NiNGJmMWNlMWIyOTk0LjIDMS5yb2RhdGEuLkxhbm9uLjJkZTAxNjU4OWIwMjA1M2M1M2NiNGJmMWNlMWIyOTk0LjMEMS5yb2RhdGEuLkxhbm9uLjJkZTAxNjU4OWIwMjA1M2M1M2NiNGJmMWNlMWIyOTk0LjQFMS5yb2RhdGEuLkxhbm9uLjJkZTAxNjU4OWIwMjA1M2M1M2NiNGJmMWNlMWIyOTk0LjUGMS5yb2RhdGEuLkxhbm9uLjJkZTAxNjU4OWIwMjA1M2M1M2NiNGJmMWNlMWIyOTk0LjYHMS5yb2RhdGEuLkxhbm9uLjJkZTAxNjU4OWIwMjA1M2M1M2NiNGJmMWNlMWIyOTk0LjcIMS5yb2RhdGEuLkxhbm9uLjJkZTAxNjU4OWIwMjA1M2M1M2NiNGJmMWNlMWIyOTk0LjgJMS5yb2RhdGEuLkxhbm9uLjJkZTAxNjU4OWIwMjA1M2M1M2NiNGJmMWNlMWIyOTk0LjkKMi5yb2RhdGEuLkxhbm9uLjJkZTAxNjU4OWIwMjA1M2M1M2NiNGJmMWNlMWIyOTk0LjEwCzIucm9kYXRhLi5MYW5vbi4yZGUwMTY1ODliMDIwNTNjNTNjYjRiZjFjZTFiMjk5NC4xMQwyLnJvZGF0YS4uTGFub24uMmRlMDE2NTg5YjAyMDUzYzUzY2I0YmYxY2UxYjI5OTQuMTINMi5yb2RhdGEuLkxhbm9uLjJkZTAxNjU4OWIwMjA1M2M1M2NiNGJmMWNlMWIyOTk0LjEzDjIucm9kYXRhLi5MYW5vbi4yZGUwMTY1ODliMDIwNTNjNTNjYjRiZjFjZTFiMjk5NC4xNA8yLnJvZGF0YS4uTGFub24uMmRlMDE2NTg5YjAyMDUzYzUzY2I0YmYxY2UxYjI5OTQuMTUQMi5yb2RhdGEuLkxhbm9uLjJkZTAxNjU4OWIwMjA1M2M1M2NiNGJmMWNlMWIyOTk0LjE2ETIucm9kYXRhLi5MYW5vbi4yZGUwMTY1ODliMDIwNTNjNTNjYjRiZjFjZTFiMjk5NC4xNxIyLnJvZGF0YS4uTGFub24uMmRlMDE2NTg5YjAyMDUzYzUzY2I0YmYxY2UxYjI5OTQuMTgTMi5yb2RhdGEuLkxhbm9uLjJkZTAxNjU4OWIwMjA1M2M1M2NiNGJmMWNlMWIyOTk0LjE5FDIucm9kYXRhLi5MYW5vbi4yZGUwMTY1ODliMDIwNTNjNTNjYjRiZjFjZTFiMjk5NC4yMBUyLnJvZGF0YS4uTGFub24uMmRlMDE2NTg5YjAyMDUzYzUzY2I0YmYxY2UxYjI5OTQuMjEWMi5yb2RhdGEuLkxhbm9uLjJkZTAxNjU4OWIwMjA1M2M1M2NiNGJmMWNlMWIyOTk0LjIyFzIucm9kYXRhLi5MYW5vbi4yZGUwMTY1ODliMDIwNTNjNTNjYjRiZjFjZTFiMjk5NC4yMxgyLnJvZGF0YS4uTGFub24uMmRlMDE2NTg5YjAyMDUzYzUzY2I0YmYxY2UxYjI5OTQuMjQZMi5yb2RhdGEuLkxhbm9uLjJkZTAxNjU4OWIwMjA1M2M1M2NiNGJmMWNlMWIyOTk0LjI1GjIucm9kYXRhLi5MYW5vbi4yZGUwMTY1ODliMDIwNTNjNTNjYjRiZjFjZTFiMjk5NC4yNhsyLnJvZGF0YS4uTGFub24uMmRlMDE2NTg5YjAyMDUzYzUzY2I0YmYxY2UxYjI5OTQuMjccMi5yb2RhdGEuLkxhbm9uLjJkZTAxNjU4OWIwMjA1M2M1M2NiNGJmMWNlMWIyOTk0LjI4HTIucm9kYXRhLi5MYW5vbi4yZGUwMTY1ODliMDIwNTNjNTNjYjRiZjFjZTFiMjk5NC4yOR4yLnJvZGF0YS4uTGFub24uMmRlMDE2NTg5YjAyMDUzYzUzY2I0YmYxY2UxYjI5OTQuMzAfMi5yb2RhdGEuLkxhbm9uLjJkZTAxNjU4OWIwMjA1M2M1M2NiNGJmMWNlMWIyOTk0LjMxIDIucm9kYXRhLi5MYW5vbi4yZGUwMTY1ODliMDIwNTNjNTNjYjRiZjFjZTFiMjk5NC4zMiEyLnJvZGF0YS4uTGFub24uMmRlMDE2NTg5YjAyMDUzYzUzY2I0YmYxY2UxYjI5OTQuMzMiMi5yb2RhdGEuLkxhbm9uLjJkZTAxNjU4OWIwMjA1M2M1M2NiNGJmMWNlMWIyOTk0LjM0IzIucm9kYXRhLi5MYW5vbi4yZGUwMTY1ODliMDIwNTNjNTNjYjRiZjFjZTFiMjk5NC4zNSQyLnJvZGF0YS4uTGFub24uMmRlMDE2NTg5YjAyMDUzYzUzY2I0YmYxY2UxYjI5OTQuMzYlMi5yb2RhdGEuLkxhbm9uLjJkZTAxNjU4OWIwMjA1M2M1M2NiNGJmMWNlMWIyOTk0LjM3JjIucm9kYXRhLi5MYW5vbi4yZGUwMTY1ODliMDIwNTNjNTNjYjRiZjFjZTFiMjk5NC4zOCcyLnJvZGF0YS4uTGFub24uMmRlMDE2NTg5YjAyMDUzYzUzY2I0YmYxY2UxYjI5OTQuMzkoMi5yb2RhdGEuLkxhbm9uLjJkZTAxNjU4OWIwMjA1M2M1M2NiNGJmMWNlMWIyOTk0LjQwKTIucm9kYXRhLi5MYW5vbi4yZGUwMTY1ODliMDIwNTNjNTNjYjRiZjFjZTFiMjk5NC40MSoyLnJvZGF0YS4uTGFub24uMmRlMDE2NTg5YjAyMDUzYzUzY2I0YmYxY2UxYjI5OTQuNDIrMi5yb2RhdGEuLkxhbm9uLjJkZTAxNjU4OWIwMjA1M2M1M2NiNGJmMWNlMWIyOTk0LjQzLDIucm9kYXRhLi5MYW5vbi4yZGUwMTY1ODliMDIwNTNjNTNjYjRiZjFjZTFiMjk5NC40NC0yLnJvZGF0YS4uTGFub24uMmRlMDE2NTg5YjAyMDUzYzUzY2I0YmYxY2UxYjI5OTQuNDUuMi5yb2RhdGEuLkxhbm9uLjJkZTAxNjU4OWIwMjA1M2M1M2NiNGJmMWNlMWIyOTk0LjQ2LzIucm9kYXRhLi5MYW5vbi4yZGUwMTY1ODliMDIwNTNjNTNjYjRiZjFjZTFiMjk5NC40NzAyLnJvZGF0YS4uTGFub24uMmRlMDE2NTg5YjAyMDUzYzUzY2I0YmYxY2UxYjI5OTQuNDgxMi5yb2RhdGEuLkxhbm9uLjJkZTAxNjU4OWIwMjA1M2M1M2NiNGJmMWNlMWIyOTk0LjQ5MjIucm9kYXRhLi5MYW5vbi4yZGUwMTY1ODliMDIwNTNjNTNjYjRiZjFjZTFiMjk5NC41MDMyLnJvZGF0YS4uTGFub24uMmRlMDE2NTg5YjAyMDUzYzUzY2I0YmYxY2UxYjI5OTQuNTE0Mi5yb2RhdGEuLkxhbm9uLjJkZTAxNjU4OWIwMjA1M2M1M2NiNGJmMWNlMWIyOTk0LjUyNTIucm9kYXRhLi5MYW5vbi4yZGUwMTY1ODliMDIwNTNjNTNjYjRiZjFjZTFiMjk5NC41MzYyLnJvZGF0YS4uTGFub24uMmRlMDE2NTg5YjAyMDUzYzUzY2I0YmYxY2UxYjI5OTQuNTQ3Mi5yb2RhdGEuLkxhbm9uLjJkZTAxNjU4OWIwMjA1M2M1M2NiNGJmMWNlMWIyOTk0LjU1ODIucm9kYXRhLi5MYW5vbi4yZGUwMTY1ODliMDIwNTNjNTNjYjRiZjFjZTFiMjk5NC41NjlKLnJvZGF0YS4uTHN3aXRjaC50YWJsZS5fWk44bWluaV9jb2k2d29ya2VyNWRlYnVnNXRhYmxlMTdoOWUyODI4YzYwZDQ3ODBiOUU6TS5yb2RhdGEuLkxzd2l0Y2gudGFibGUuX1pOOG1pbmlfY29pNndvcmtlcjVkZWJ1ZzV0YWJsZTE3aDllMjgyOGM2MGQ0NzgwYjlFLjg1OzEucm9kYXRhLi5MYW5vbi4yZmY1ZWQyMWZhMTA0OTg1NzMyN2QxM2IxMzkzZDQ4ZC4wPDEucm9kYXRhLi5MYW5vbi4yZmY1ZWQyMWZhMTA0OTg1NzMyN2QxM2IxMzkzZDQ4ZC4xPTEucm9kYXRhLi5MYW5vbi4yZmY1ZWQyMWZhMTA0OTg1NzMyN2QxM2IxMzkzZDQ4ZC4yPjEucm9kYXRhLi5MYW5vbi4yZmY1ZWQyMWZhMTA0OTg1NzMyN2QxM2IxMzkzZDQ4ZC4zPzEucm9kYXRhLi5MYW5vbi4yZmY1ZWQyMWZhMTA0OTg1NzMyN2QxM2IxMzkzZDQ4ZC40QDEucm9kYXRhLi5MYW5vbi4yZmY1ZWQyMWZhMTA0OTg1NzMyN2QxM2IxMzkzZDQ4ZC41QTEucm9kYXRhLi5MYW5vbi4yZmY1ZWQyMWZhMTA0OTg1NzMyN2QxM2IxMzkzZDQ4ZC42QjEucm9kYXRhLi5MYW5vbi41MTU3ZWMxNjA0ZjIxNDJlZDRjYjZlZjZkNDk4ODA0NC4wQzEucm9kYXRhLi5MYW5vbi41MTU3ZWMxNjA0ZjIxNDJlZDRjYjZlZjZkNDk4ODA0NC4xRDEucm9kYXRhLi5MYW5vbi41MTU3ZWMxNjA0ZjIxNDJlZDRjYjZlZjZkNDk4ODA0NC4yRTEucm9kYXRhLi5MYW5vbi41MTU3ZWMxNjA0ZjIxNDJlZDRjYjZlZjZkNDk4ODA0NC4zRjEucm9kYXRhLi5MYW5vbi41MTU3ZWMxNjA0ZjIxNDJlZDRjYjZlZjZkNDk4ODA0NC40RzEucm9kYXRhLi5MYW5vbi4yMDNmMjBmMDVkN2ExNmQzOGUyNDdjNTZlYTViNTgwNC45SEYucm9kYXRhLl9aTjZqc19zeXM3ZnV0dXJlczRqc3BpMTB0YXNrX3dha2VyNlZUQUJMRTE3aDU4N2U3OTliMzdhMTgyZjVFSTMucm9kYXRhLi5MYW5vbi4yMDNmMjBmMDVkN2ExNmQzOGUyNDdjNTZlYTViNTgwNC4yNDFKMy5yb2RhdGEuLkxhbm9uLjIwM2YyMGYwNWQ3YTE2ZDM4ZTI0N2M1NmVhNWI1ODA0LjI0MkszLnJvZGF0YS4uTGFub24uMjAzZjIwZjA1ZDdhMTZkMzhlMjQ3YzU2ZWE1YjU4MDQuMjQzTDIucm9kYXRhLi5MYW5vbi5iNTVjODM3NWZmNTg5N2FmYmM2NjFkYTIyNWI5ZDk2OS41ME0yLnJvZGF0YS4uTGFub24uYjU1YzgzNzVmZjU4OTdhZmJjNjYxZGEyMjViOWQ5NjkuNTVOMi5yb2RhdGEuLkxhbm9uLmI1NWM4Mzc1ZmY1ODk3YWZiYzY2MWRhMjI1YjlkOTY5LjYwTzIucm9kYXRhLi5MYW5vbi5iNTVjODM3NWZmNTg5N2FmYmM2NjFkYTIyNWI5ZDk2OS42MVAyLnJvZGF0YS4uTGFub24uYjU1YzgzNzVmZjU4OTdhZmJjNjYxZGEyMjViOWQ5NjkuNjNRMi5yb2RhdGEuLkxhbm9uLmI1NWM4Mzc1ZmY1ODk3YWZiYzY2MWRhMjI1YjlkOTY5LjY0UjIucm9kYXRhLi5MYW5vbi5iNTVjODM3NWZmNTg5N2FmYmM2NjFkYTIyNWI5ZDk2OS44MlMyLnJvZGF0YS4uTGFub24uYjU1YzgzNzVmZjU4OTdhZmJjNjYxZGEyMjViOWQ5NjkuODNUMi5yb2RhdGEuLkxhbm9uLmI1NWM4Mzc1ZmY1ODk3YWZiYzY2MWRhMjI1YjlkOTY5Ljg0VTIucm9kYXRhLi5MYW5vbi5iNTVjODM3NWZmNTg5N2FmYmM2NjFkYTIyNWI5ZDk2OS44NVYyLnJvZGF0YS4uTGFub24uYjU1YzgzNzVmZjU4OTdhZmJjNjYxZGEyMjViOWQ5NjkuODZXMy5yb2RhdGEuLkxhbm9uLmI1NWM4Mzc1ZmY1ODk3YWZiYzY2MWRhMjI1YjlkOTY5LjIwMFgzLnJvZGF0YS4uTGFub24uYjU1YzgzNzVmZjU4OTdhZmJjNjYxZGEyMjViOWQ5NjkuMjAxWTMucm9kYXRhLi5MYW5vbi5iNTVjODM3NWZmNTg5N2FmYmM2NjFkYTIyNWI5ZDk2OS4yNjNaMy5yb2RhdGEuLkxhbm9uLmI1NWM4Mzc1ZmY1ODk3YWZiYzY2MWRhMjI1YjlkOTY5LjM2MlszLnJvZGF0YS4uTGFub24uYjU1YzgzNzVmZjU4OTdhZmJjNjYxZGEyMjViOWQ5NjkuNDAxXDMucm9kYXRhLi5MYW5vbi5iNTVjODM3NWZmNTg5N2FmYmM2NjFkYTIyNWI5ZDk2OS40MDJdMy5yb2RhdGEuLkxhbm9uLmI1NWM4Mzc1ZmY1ODk3YWZiYzY2MWRhMjI1YjlkOTY5LjQxOV4yLnJvZGF0YS4uTGFub24uMDRmZjc2ODcwZWQ4YWQxYTcyZDJiYzIwNzRmNGU0YTAuMTFfMi5yb2RhdGEuLkxhbm9uLjA0ZmY3Njg3MGVkOGFkMWE3MmQyYmMyMDc0ZjRlNGEwLjI0YDIucm9kYXRhLi5MYW5vbi4wNGZmNzY4NzBlZDhhZDFhNzJkMmJjMjA3NGY0ZTRhMC4yNWEyLnJvZGF0YS4uTGFub24uMDRmZjc2ODcwZWQ4YWQxYTcyZDJiYzIwNzRmNGU0YTAuMzNiMi5yb2RhdGEuLkxhbm9uLjA0ZmY3Njg3MGVkOGFkMWE3MmQyYmMyMDc0ZjRlNGEwLjM0YzIucm9kYXRhLi5MYW5vbi4wNGZmNzY4NzBlZDhhZDFhNzJkMmJjMjA3NGY0ZTRhMC4zNWQyLnJvZGF0YS4uTGFub24uMDRmZjc2ODcwZWQ4YWQxYTcyZDJiYzIwNzRmNGU0YTAuMzZlMi5yb2RhdGEuLkxhbm9uLjA0ZmY3Njg3MGVkOGFkMWE3MmQyYmMyMDc0ZjRlNGEwLjM3ZjIucm9kYXRhLi5MYW5vbi4wNGZmNzY4NzBlZDhhZDFhNzJkMmJjMjA3NGY0ZTRhMC40OWcyLnJvZGF0YS4uTGFub24uMWUyMmIwOGM2NmU2N2I3MWYwM2YxZGMzYzc2MDRlOTYuNzNoMy5yb2RhdGEuLkxhbm9uLjFlMjJiMDhjNjZlNjdiNzFmMDNmMWRjM2M3NjA0ZTk2LjEyOGkzLnJvZGF0YS4uTGFub24uMWUyMmIwOGM2NmU2N2I3MWYwM2YxZGMzYzc2MDRlOTYuMTI5ajMucm9kYXRhLi5MYW5vbi4xZTIyYjA4YzY2ZTY3YjcxZjAzZjFkYzNjNzYwNGU5Ni4xNDVrMy5yb2RhdGEuLkxhbm9uLjFlMjJiMDhjNjZlNjdiNzFmMDNmMWRjM2M3NjA0ZTk2LjM5NWwzLnJvZGF0YS4uTGFub24uMWUyMmIwOGM2NmU2N2I3MWYwM2YxZGMzYzc2MDRlOTYuMzk2bTMucm9kYXRhLi5MYW5vbi4xZTIyYjA4YzY2ZTY3YjcxZjAzZjFkYzNjNzYwNGU5Ni40MDRuMy5yb2RhdGEuLkxhbm9uLjFlMjJiMDhjNjZlNjdiNzFmMDNmMWRjM2M3NjA0ZTk2LjQwNW8VLmRhdGEuX19hYm9ydF9oYW5kbGVycEEuZGF0YS5fWk4xMndhc21fYmluZGdlbjlleHRlcm5yZWY5SEVBUF9TTEFCMTdoMTU1MmMyN2VlZDM0YzIyNUUuMgBwCXByb2R1Y2VycwIIbGFuZ3VhZ2UBBFJ1c3QADHByb2Nlc3NlZC1ieQMFcnVzdGMdMS45NS4wICg1OTgwNzYxNmUgMjAyNi0wNC0xNCkGd2FscnVzBjAuMjcuMwx3YXNtLWJpbmRnZW4HMC4yLjEzMACUAQ90YXJnZXRfZmVhdHVyZXMIKwtidWxrLW1lbW9yeSsPYnVsay1tZW1vcnktb3B0KxZjYWxsLWluZGlyZWN0LW92ZXJsb25nKwptdWx0aXZhbHVlKw9tdXRhYmxlLWdsb2JhbHMrE25vbnRyYXBwaW5nLWZwdG9pbnQrD3JlZmVyZW5jZS10eXBlcysIc2lnbi1leHQ=";

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
      if (data == "mini-coi")
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
          return mode.workers && kind != "no-cors" && /worker$/.test(destination) ? WORKER_SCRIPT : LEAVE;
        }
      );
      if (true) console.debug(`[mini-coi] ${mode.name}: ${PLANS[answer]} (${kind} ${destination} ${url})`);
      if (answer == LEAVE) return;
      if (answer == DOCUMENT) answered.add(event.resultingClientId);
      const isolate = (response) => {
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
        try {
          return new Response(body, { status, statusText, headers });
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
