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
  var MODES = [{ "name": "dip", "since": { "Chrome": 137, "Chrome Android": 146 }, "headers": { "Document-Isolation-Policy": "isolate-and-credentialless" }, "documents": true, "workers": false, "routes": { "condition": { "not": { "requestMode": "navigate" } }, "source": "network" } }, { "name": "credentialless", "since": { "Chrome": 96, "Chrome Android": 96, "Firefox": 119 }, "headers": { "Cross-Origin-Opener-Policy": "same-origin", "Cross-Origin-Embedder-Policy": "credentialless" }, "documents": true, "workers": true, "routes": { "condition": { "or": [{ "requestMode": "no-cors" }, { "requestMode": "cors" }] }, "source": "network" } }, { "name": "require-corp", "since": {}, "headers": { "Cross-Origin-Opener-Policy": "same-origin", "Cross-Origin-Embedder-Policy": "require-corp", "Cross-Origin-Resource-Policy": "cross-origin" }, "documents": true, "workers": true, "routes": { "condition": { "requestMode": "cors" }, "source": "network" } }, { "name": "none", "since": {}, "headers": {}, "documents": false, "workers": false, "routes": { "condition": { "urlPattern": {} }, "source": "network" } }];
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
    const container = findContainer();
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
    const note = take(scope, controller);
    const restart = (cause, failure) => {
      leave(scope, { ...failure, reloads: note.reloads + 1, causes: [...note.causes, cause] });
      report("reloading");
      coi.doReload ? coi.doReload() : location.reload();
    };
    const giveUp = ({ code: code2, detail }) => {
      leave(scope, { ...NO_NOTE, code: code2, detail });
      report("unavailable", code2, detail);
    };
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
      const mode = isOwn(controller) ? modeOf(controller.scriptURL) : pinned < 0 ? choose() : pinned;
      if (self != top && mode != DIP) return "framed";
      const since = isOwn(controller) && new URL(controller.scriptURL).searchParams.get(SINCE);
      if (mode == FOOT && Date.now() - +since < REST) return "no-mode-works";
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
      if (!controller || !kin || !kin.answered) return "uncontrolled";
      if (!isOwn(worker2)) throw new Failure("no-mode-works");
      const mode = modeOf(worker2.scriptURL);
      const degrades = pinned < 0 && (!coi.coepDegrade || coi.coepDegrade());
      const next = mode == FOOT ? pinned : pinned >= 0 && pinned != mode ? pinned : degrades ? mode + 1 : FOOT;
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
  var WASM = "AGFzbQEAAAABgAIkYAAAYAABf2AAA39/f2AAAW9gAX8AYAF/AX9gAn9/AGACf38Bf2ACf38Bb2ADf39/AGADf39/AX9gBH9/f38AYAR/f39/AX9gBX9/f39/AGAFf39/f38Bf2AGf39/f39/AGAGf39/f39/AX9gBn9/f35/fwBgBn9/f31/fwBgBn9/f3x/fwBgBX9/fn9/AGAFf39+f38Bf2AFf399f38AYAV/f31/fwF/YAV/f3x/fwBgBX9/fH9/AX9gBH9/b38Bf2AEf35/fwBgBH9+f38Bf2AEf31/fwBgBH99f38Bf2AEf3x/fwBgBH98f38Bf2ACf28AYAN/b38Bf2ABbwF/AtADCgwuL2dsdWVfYmcuanMaX193YmdfbmV3X2JiNzQwMDExNTVjYjhjYTgAAwwuL2dsdWVfYmcuanMcX193Ymdfc3RhY2tfNTc1YzRlMDkxODU4MWI5YwAhDC4vZ2x1ZV9iZy5qcxxfX3diZ19lcnJvcl83NTdlOTQ3MmY4NDEwMzQxAAYMLi9nbHVlX2JnLmpzIl9fd2JnX2Rlc3RpbmF0aW9uX2Q4YzBmYTc3ODk0NDU4MjIAIwwuL2dsdWVfYmcuanMbX193YmdfbW9kZV8zZGEzYjUyNTMzZWRlNTU4ACMMLi9nbHVlX2JnLmpzIV9fd2JnX3JlZGlyZWN0ZWRfZjY5NzU3NTZmYzg5YzJhYgAjDC4vZ2x1ZV9iZy5qcx1fX3diZ19zdGF0dXNfY2I4NWI2YzhkMTc2OWZhMQAjDC4vZ2x1ZV9iZy5qcxxfX3diZ19wYXJzZV9jM2Y3MmI1YTI0ZjgzYzAxAAgMLi9nbHVlX2JnLmpzJ19fd2JnX19fd2JpbmRnZW5fdGhyb3dfNGM4OGQ4YmYyNjRmZDk4NAAGDC4vZ2x1ZV9iZy5qcx9fX3diaW5kZ2VuX2luaXRfZXh0ZXJucmVmX3RhYmxlAAADuwG5AQUEBwwEEAoMCQYECwcJBgYJAQcHBwcHBwYGDw0KDQ8PDQ0NBAYMCQkLDQYPDQQGDQsEDQ0ECwkPEhMRDw8NCQsECQ0KBAoKBAUEBgkJEAcNCQcOBgwADQ4ODgsMBBoGIg4NDhUWDRQOGA0XGQQMCwwKCgIGBQUHBAQEBgQHBAYGCQcHCQYGCgcBBwcMBAcGBwcJCgUGCgAKBAcHBwYGBgYHBwcKBgUGBAQGAQYFBQUFBgYGBwAEAAAABAkCcAFZWW8AhAgFAwEAEQYfBH8BQYCAwAALfwBBjJzAAAt/AEG4nMAAC38BQYAICweLAg8GbWVtb3J5AgAEcGxhbgBpBXN0YXJ0AF8FdGFibGUAfAd2ZXJkaWN0AGcPX19hYm9ydF9oYW5kbGVyAwEVX19pbnN0YW5jZV90ZXJtaW5hdGVkAwIPX193YmluZGdlbl9mcmVlAI0BFF9fd2JpbmRnZW5fZXhuX3N0b3JlAJYBF19fZXh0ZXJucmVmX3RhYmxlX2FsbG9jABsVX193YmluZGdlbl9leHRlcm5yZWZzAQERX193YmluZGdlbl9tYWxsb2MAWBJfX3diaW5kZ2VuX3JlYWxsb2MAXhlfX2V4dGVybnJlZl90YWJsZV9kZWFsbG9jAD4QX193YmluZGdlbl9zdGFydAC+AQl8AQBBAQtYjAGTAZQBgAGjAbwBuwG6AYMBTx+cAaUBaj15Y2x0bXF1JyRDbnBGeHNBb0RZQkU8R2tyZElgOXp3YjVXYXs/ZTYzSGgtSlPCAbMBHJcBhQFNHp8BmQFUmAGoAYEBWyM0tQGPAY4BhwFQIKEBqgGrAawBmgGRAQrN4wG5Ac0kAgl/AX4jAEEQayIBJAACQAJAAkACQCAAQfUBSQ0AAkAgAEHM/3tNDQBBACEADAQLIABBC2oiAkF4cSEDQQAoAvSfQCIERQ0CQR8hBSAAQfX//wdPDQEgA0EmIAJBCHZnIgBrdkEBcSAAQQF0a0E+aiEFDAELAkACQAJAAkACQAJAQQAoAvCfQCIGQRAgAEELakH4A3EgAEELSRsiA0EDdiICdiIAQQNxRQ0AIABBf3NBAXEgAmoiB0EDdCIDQeidwABqIgAgA0HwncAAaigCACICKAIIIghGDQEgCCAANgIMIAAgCDYCCAwCCyADQQAoAvifQE0NBiAADQJBACgC9J9AIgBFDQYgAGhBAnRB2JzAAGooAgAiCCgCBEF4cSADayECIAghBgNAAkAgCCgCECIADQAgCCgCFCIADQAgBigCGCEFAkACQAJAIAYoAgwiACAGRw0AIAZBFEEQIAYoAhQiABtqKAIAIggNAUEAIQAMAgsgBigCCCIIIAA2AgwgACAINgIIDAELIAZBFGogBkEQaiAAGyEHA0AgByEJIAgiAEEUaiAAQRBqIAAoAhQiCBshByAAQRRBECAIG2ooAgAiCA0ACyAJQQA2AgALIAVFDQYCQAJAIAYgBigCHEECdEHYnMAAaiIIKAIARg0AAkAgBSgCECAGRg0AIAUgADYCFCAADQIMCQsgBSAANgIQIAANAQwICyAIIAA2AgAgAEUNBgsgACAFNgIYAkAgBigCECIIRQ0AIAAgCDYCECAIIAA2AhgLIAYoAhQiCEUNBiAAIAg2AhQgCCAANgIYDAYLIAAoAgRBeHEgA2siCCACIAggAkkiCBshAiAAIAYgCBshBiAAIQgMAAsLQQAgBkF+IAd3cTYC8J9ACyACQQhqIQAgAiADQQNyNgIEIAIgA2oiAyADKAIEQQFyNgIEDAULAkACQCAAIAJ0QQIgAnQiAEEAIABrcnFoIglBA3QiAkHoncAAaiIIIAJB8J3AAGooAgAiACgCCCIHRg0AIAcgCDYCDCAIIAc2AggMAQtBACAGQX4gCXdxNgLwn0ALIAAgA0EDcjYCBCAAIANqIgYgAiADayIIQQFyNgIEIAAgAmogCDYCAAJAQQAoAvifQCICRQ0AQQAoAoCgQCEDAkACQEEAKALwn0AiB0EBIAJBA3Z0IglxDQBBACAHIAlyNgLwn0AgAkF4cUHoncAAaiICIQcMAQsgAkF4cSICQeidwABqIQcgAkHwncAAaigCACECCyAHIAM2AgggAiADNgIMIAMgBzYCDCADIAI2AggLIABBCGohAEEAIAY2AoCgQEEAIAg2AvifQAwEC0EAQQAoAvSfQEF+IAYoAhx3cTYC9J9ACwJAAkACQCACQRBJDQAgBiADQQNyNgIEIAYgA2oiCCACQQFyNgIEIAggAmogAjYCAEEAKAL4n0AiB0UNAUEAKAKAoEAhAAJAAkBBACgC8J9AIglBASAHQQN2dCIFcQ0AQQAgCSAFcjYC8J9AIAdBeHFB6J3AAGoiByEJDAELIAdBeHEiB0HoncAAaiEJIAdB8J3AAGooAgAhBwsgCSAANgIIIAcgADYCDCAAIAk2AgwgACAHNgIIDAELIAYgAiADaiIAQQNyNgIEIAYgAGoiACAAKAIEQQFyNgIEDAELQQAgCDYCgKBAQQAgAjYC+J9ACyAGQQhqIgBFDQEMAgtBACADayECAkACQAJAAkAgBUECdEHYnMAAaigCACIGDQBBACEIQQAhAAwBC0EAIQggA0EAQRkgBUEBdmsgBUEfRht0IQdBACEAA0ACQCAGIgYoAgRBeHEiCSADSQ0AIAkgA2siCSACTw0AIAYhCCAJIQIgCQ0AQQAhAiAGIQAgBiEIDAMLIAYoAhQiCSAAIAkgBiAHQR12QQRxaigCECIGRxsgACAJGyEAIAdBAXQhByAGDQALCwJAIAAgCHINAEEAIQhBAiAFdCIAQQAgAGtyIARxIgBFDQMgAGhBAnRB2JzAAGooAgAhAAsgAEUNAQsDQCAAKAIEQXhxIgYgA2siByACIAcgAkkiCRshBSAGIANJIQcgACAIIAkbIQkCQCAAKAIQIgYNACAAKAIUIQYLIAIgBSAHGyECIAggCSAHGyEIIAYhACAGDQALCyAIRQ0AAkBBACgC+J9AIgAgA0kNACACIAAgA2tPDQELIAgoAhghBQJAAkACQCAIKAIMIgAgCEcNACAIQRRBECAIKAIUIgAbaigCACIGDQFBACEADAILIAgoAggiBiAANgIMIAAgBjYCCAwBCyAIQRRqIAhBEGogABshBwNAIAchCSAGIgBBFGogAEEQaiAAKAIUIgYbIQcgAEEUQRAgBhtqKAIAIgYNAAsgCUEANgIACwJAIAVFDQACQAJAAkAgCCAIKAIcQQJ0QdicwABqIgYoAgBGDQACQCAFKAIQIAhGDQAgBSAANgIUIAANAgwECyAFIAA2AhAgAA0BDAMLIAYgADYCACAARQ0BCyAAIAU2AhgCQCAIKAIQIgZFDQAgACAGNgIQIAYgADYCGAsgCCgCFCIGRQ0BIAAgBjYCFCAGIAA2AhgMAQtBAEEAKAL0n0BBfiAIKAIcd3E2AvSfQAsCQAJAIAJBEEkNACAIIANBA3I2AgQgCCADaiIAIAJBAXI2AgQgACACaiACNgIAAkAgAkGAAkkNACAAIAIQGQwCCwJAAkBBACgC8J9AIgZBASACQQN2dCIHcQ0AQQAgBiAHcjYC8J9AIAJB+AFxQeidwABqIgIhBgwBCyACQfgBcSICQeidwABqIQYgAkHwncAAaigCACECCyAGIAA2AgggAiAANgIMIAAgBjYCDCAAIAI2AggMAQsgCCACIANqIgBBA3I2AgQgCCAAaiIAIAAoAgRBAXI2AgQLIAhBCGoiAA0BCwJAAkACQAJAAkACQEEAKAL4n0AiACADTw0AAkBBACgC/J9AIgAgA0sNACABQQRqQZygwAAgA0GvgARqQYCAfHEQQAJAIAEoAgQiBg0AQQAhAAwICyABKAIMIQVBAEEAKAKIoEAgASgCCCIJaiIANgKIoEBBACAAQQAoAoygQCICIAAgAksbNgKMoEACQAJAAkBBACgChKBAIgJFDQBB2J3AACEAA0AgBiAAKAIAIgggACgCBCIHakYNAiAAKAIIIgANAAwDCwsCQAJAQQAoApSgQCIARQ0AIAYgAE8NAQtBACAGNgKUoEALQQBB/x82ApigQEEAIAU2AuSdQEEAIAk2AtydQEEAIAY2AtidQEEAQeidwAA2AvSdQEEAQfCdwAA2AvydQEEAQeidwAA2AvCdQEEAQfidwAA2AoSeQEEAQfCdwAA2AvidQEEAQYCewAA2AoyeQEEAQfidwAA2AoCeQEEAQYiewAA2ApSeQEEAQYCewAA2AoieQEEAQZCewAA2ApyeQEEAQYiewAA2ApCeQEEAQZiewAA2AqSeQEEAQZCewAA2ApieQEEAQaCewAA2AqyeQEEAQZiewAA2AqCeQEEAQaiewAA2ArSeQEEAQaCewAA2AqieQEEAQaiewAA2ArCeQEEAQbCewAA2AryeQEEAQbCewAA2ArieQEEAQbiewAA2AsSeQEEAQbiewAA2AsCeQEEAQcCewAA2AsyeQEEAQcCewAA2AsieQEEAQciewAA2AtSeQEEAQciewAA2AtCeQEEAQdCewAA2AtyeQEEAQdCewAA2AtieQEEAQdiewAA2AuSeQEEAQdiewAA2AuCeQEEAQeCewAA2AuyeQEEAQeCewAA2AuieQEEAQeiewAA2AvSeQEEAQfCewAA2AvyeQEEAQeiewAA2AvCeQEEAQfiewAA2AoSfQEEAQfCewAA2AvieQEEAQYCfwAA2AoyfQEEAQfiewAA2AoCfQEEAQYifwAA2ApSfQEEAQYCfwAA2AoifQEEAQZCfwAA2ApyfQEEAQYifwAA2ApCfQEEAQZifwAA2AqSfQEEAQZCfwAA2ApifQEEAQaCfwAA2AqyfQEEAQZifwAA2AqCfQEEAQaifwAA2ArSfQEEAQaCfwAA2AqifQEEAQbCfwAA2AryfQEEAQaifwAA2ArCfQEEAQbifwAA2AsSfQEEAQbCfwAA2ArifQEEAQcCfwAA2AsyfQEEAQbifwAA2AsCfQEEAQcifwAA2AtSfQEEAQcCfwAA2AsifQEEAQdCfwAA2AtyfQEEAQcifwAA2AtCfQEEAQdifwAA2AuSfQEEAQdCfwAA2AtifQEEAQeCfwAA2AuyfQEEAQdifwAA2AuCfQEEAIAZBD2pBeHEiAEF4aiICNgKEoEBBAEHgn8AANgLon0BBACAGIABrIAlBWGoiAGpBCGoiCDYC/J9AIAIgCEEBcjYCBCAGIABqQSg2AgRBAEGAgIABNgKQoEAMCAsgAiAGTw0AIAggAksNACAAKAIMIghBAXENACAIQQF2IAVGDQMLQQBBACgClKBAIgAgBiAAIAZJGzYClKBAIAYgCWohCEHYncAAIQACQAJAAkADQCAAKAIAIgcgCEYNASAAKAIIIgANAAwCCwsgACgCDCIIQQFxDQAgCEEBdiAFRg0BC0HYncAAIQACQANAAkAgACgCACIIIAJLDQAgAiAIIAAoAgRqIghJDQILIAAoAgghAAwACwtBACAGQQ9qQXhxIgBBeGoiBzYChKBAQQAgBiAAayAJQVhqIgBqQQhqIgQ2AvyfQCAHIARBAXI2AgQgBiAAakEoNgIEQQBBgICAATYCkKBAIAIgCEFgakF4cUF4aiIAIAAgAkEQakkbIgdBGzYCBEEAKQLYnUAhCiAHQRBqQQApAuCdQDcCACAHQQhqIgAgCjcCAEEAIAU2AuSdQEEAIAk2AtydQEEAIAY2AtidQEEAIAA2AuCdQCAHQRxqIQADQCAAQQc2AgAgAEEEaiIAIAhJDQALIAcgAkYNByAHIAcoAgRBfnE2AgQgAiAHIAJrIgBBAXI2AgQgByAANgIAAkAgAEGAAkkNACACIAAQGQwICwJAAkBBACgC8J9AIghBASAAQQN2dCIGcQ0AQQAgCCAGcjYC8J9AIABB+AFxQeidwABqIgAhCAwBCyAAQfgBcSIAQeidwABqIQggAEHwncAAaigCACEACyAIIAI2AgggACACNgIMIAIgCDYCDCACIAA2AggMBwsgACAGNgIAIAAgACgCBCAJajYCBCAGQQ9qQXhxQXhqIgggA0EDcjYCBCAHQQ9qQXhxQXhqIgIgCCADaiIAayEDIAJBACgChKBARg0DIAJBACgCgKBARg0EAkAgAigCBCIGQQNxQQFHDQAgAiAGQXhxIgYQGCAGIANqIQMgAiAGaiICKAIEIQYLIAIgBkF+cTYCBCAAIANBAXI2AgQgACADaiADNgIAAkAgA0GAAkkNACAAIAMQGQwGCwJAAkBBACgC8J9AIgJBASADQQN2dCIGcQ0AQQAgAiAGcjYC8J9AIANB+AFxQeidwABqIgMhAgwBCyADQfgBcSIDQeidwABqIQIgA0HwncAAaigCACEDCyACIAA2AgggAyAANgIMIAAgAjYCDCAAIAM2AggMBQtBACAAIANrIgI2AvyfQEEAQQAoAoSgQCIAIANqIgg2AoSgQCAIIAJBAXI2AgQgACADQQNyNgIEIABBCGohAAwGC0EAKAKAoEAhAgJAAkAgACADayIIQQ9LDQBBAEEANgKAoEBBAEEANgL4n0AgAiAAQQNyNgIEIAIgAGoiACAAKAIEQQFyNgIEDAELQQAgCDYC+J9AQQAgAiADaiIGNgKAoEAgBiAIQQFyNgIEIAIgAGogCDYCACACIANBA3I2AgQLIAJBCGohAAwFCyAAIAcgCWo2AgRBAEEAKAKEoEAiAEEPakF4cSICQXhqIgg2AoSgQEEAIAAgAmtBACgC/J9AIAlqIgJqQQhqIgY2AvyfQCAIIAZBAXI2AgQgACACakEoNgIEQQBBgICAATYCkKBADAMLQQAgADYChKBAQQBBACgC/J9AIANqIgM2AvyfQCAAIANBAXI2AgQMAQtBACAANgKAoEBBAEEAKAL4n0AgA2oiAzYC+J9AIAAgA0EBcjYCBCAAIANqIAM2AgALIAhBCGohAAwBC0EAIQBBACgC/J9AIgIgA00NAEEAIAIgA2siAjYC/J9AQQBBACgChKBAIgAgA2oiCDYChKBAIAggAkEBcjYCBCAAIANBA3I2AgQgAEEIaiEACyABQRBqJAAgAAulIgISfxF+IwBBwANrIgEkACABQYCCiBg2AjhBAq1CIIYiEyABQYACaq2EIRRBA61CIIYiFSABQdQBaq0iFoQhF0EErUIghiIYIBaEIRkgGCABQeABaq0iGoQhGyATIBaEIRwgFSABQfgBaq0iHYQhHiAVIAFB8AFqrYQhHyAVIAFBgANqrSIYhCEgIBMgGIQhIUEFrUIghiABQfACaq0iIoQhGEEBrUIghiIjIBaEIRYgFSAahCEVIAFB8ABqQTBqIQIgAUGUAWohAyABQYgBaiEEIAFB8ABqQQxqIQUgAUGsAWohBiABQeABakEMaiEHIAFBOGohCEEAIQkCQANAIAEgCC0AACIKOgBvQayJwAAhC0HEicAAIQxB8InAACENQQMhDgJAAkACQAJAAkAgCg4EBAABAgQLQcyJwAAhC0HwicAAIQxBDiEOQamDwAAhDQwDC0EEIQxBDCEOQbeDwAAhDQwBC0EEIQxB84nAACENQQQhDgtBBCELCyABIA42AuQBIAEgDTYC4AEgASAVNwOAAiABQbwBakH3icAAIAFBgAJqEBcgDCALayIPQQxuIQ1BACEOAkACQAJAAkACQAJAAkAgD0H8////B0sNAAJAAkAgDCALRw0AIAFBADYCiAMgAUKAgICAEDcCgAMMAQsQwAFBBCEOIA9BBBCkASIQRQ0BQQAhDCANIQ4DQCABIAsgDGoiETYC1AEgASARQQhqNgLwAiABIBg3A4gCIAEgFjcDgAIgAUHgAWpB1ozAACABQYACahAXIBAgDGoiESABKALoATYCCCARIAEpAuABNwIAIAxBDGohDCAOQX9qIg4NAAsgAUGAA2ogECANEBIgECEMA0ACQCAMKAIAIg5FDQAgDEEEaigCACAOQQEQmwELIAxBDGohDCANQX9qIg0NAAsgECAPQQQQmwELIAEgITcDgAIgAUHIAWpBhIrAACABQYACahAXAkAgASgCgAMiDEUNACABKAKEAyAMQQEQmwELIAFBGTYC/AEgAUHjh8AANgL4AQJAIAEtAG8iDUUNACABQRo2AvwBIAFB/IfAADYC+AEMAgsgAUEaNgKEAyABQYSDwAA2AoADIAEgIDcDiAIgASAeNwOAAiABQeABakHejMAAIAFBgAJqEBcCQCABKALgASIMQYCAgIB4Rg0AQQEhEUEAIQ4MBAsgAS0AbyENIAFBGjYC/AEgAUH8h8AANgL4ASANDQFBACEMDAILIA4gDxCIAQALQQMhDCANQQNGDQAgAUELNgKEAyABQZ6DwAA2AoADIAEgIDcDiAIgASAeNwOAAiABQeABakHejMAAIAFBgAJqEBcCQCABKALgASIMQYCAgIB4Rg0AQQIhEUEAIQ4MAgsgAS0AbyEMCyABQRw2AvwBIAFBlojAADYC+AFBqYPAACENQQ4hDgJAAkACQCAMQf8BcUF/ag4CAQACC0G3g8AAIQ1BDCEOCyABIA42AoQDIAEgDTYCgAMgASAgNwOIAiABIB43A4ACIAFB4AFqQd6MwAAgAUGAAmoQFwJAIAEoAuABIgxBgICAgHhGDQBBAyERQQAhDgwCCyABLQBvIQwLIAFBHDYC/AEgAUGyiMAANgL4ASAMQf8BcUECRw0BIAFBDDYChAMgAUHDg8AANgKAAyABICA3A4gCIAEgHjcDgAIgAUHgAWpB3ozAACABQYACahAXIAEoAuABIgxBgICAgHhGDQFBBCERQQEhDgsgASgC6AEhDSABKALkASELEMABQTBBBBCkASIQRQ0BIBAgDTYCCCAQIAs2AgQgECAMNgIAQQEhDSABQQE2AvgCIAEgEDYC9AIgAUEENgLwAiABQoSAgICAoICBAzcC6AEgASARNgLkASABIAFB7wBqNgLgAQJAIA4NAEEBIQ0DQCARIQwCQANAQRohDkH8h8AAIRECQAJAAkACQAJAAkACQAJAAkACQAJAIAcgDGotAAAiCw4EAwIAAQMLQRwhDkGWiMAAIREMAQtBHCEOQbKIwAAhEQsgASAONgL0ASABIBE2AvABIAEtAG8iDkUNByALQX9qDgMBAgMBCyABQRk2AvQBIAFB44fAADYC8AEgAS0Abw0GQYSDwAAhEUEaIQsMBQsgDkEDRg0FQZ6DwAAhEUELIQsMBAtBqYPAACERQQ4hCyAOQX9qDgIDAQQLIA5BAkcNA0HDg8AAIREMAQtBt4PAACERC0EMIQsLIAEgCzYC/AEgASARNgL4ASABIB43A4gCIAEgHzcDgAIgAUGAA2pB3ozAACABQYACahAXIAEoAoADIg5BgICAgHhHDQILIAxBAWoiDEEERw0ADAMLCyABKAKIAyEPIAEoAoQDIRICQCANIAEoAvACRw0AIAFB8AJqIA1BAUEEQQwQKyABKAL0AiEQCyAMQQFqIREgECANQQxsaiILIA82AgggCyASNgIEIAsgDjYCACABIA1BAWoiDTYC+AIgDEEDRw0ACwsgASgC8AIhESABQdQBaiABKAL0AiILIA0QEiALIQwDQAJAIAwoAgAiDkUNACAMQQRqKAIAIA5BARCbAQsgDEEMaiEMIA1Bf2oiDQ0ACyARRQ0CIAsgEUEMbEEEEJsBDAILIAFBADYC3AEgAUKAgICAEDcC1AEMAQtBBEEwEIgBAAsgASAcNwOAAiABQfACakGSisAAIAFBgAJqEBcCQCABKALUASIMRQ0AIAEoAtgBIAxBARCbAQsgASAKQQNHOgDgASABIBs3A4ACIAFBgANqQaKKwAAgAUGAAmoQFyABIApBf2pBAkk6ANQBIAEgGTcDgAIgAUHgAWpBsYrAACABQYACahAXIAEgCkECdCIMKAL8jEA2AtgBIAEgDCgC7IxANgLUASABIBc3A4ACIAZBxIzAACABQYACahAXIAUgASkCyAE3AgAgBSABKALQATYCCCAEIAEpAvACNwIAIAQgASgC+AI2AgggAyABKQKAAzcCACADIAEoAogDNgIIIAIgASgC6AE2AgggAiABKQLgATcCACABIAEpArwBNwNwIAEgASgCxAE2AngQwAFByABBBBCkASIMRQ0BIAwgAUHwAGpByAD8CgAAIAFBgAJqIAxBBhASAkAgDCgCACINRQ0AIAxBBGooAgAgDUEBEJsBCwJAIAwoAgwiDUUNACAMQRBqKAIAIA1BARCbAQsCQCAMKAIYIg1FDQAgDEEcaigCACANQQEQmwELAkAgDCgCJCINRQ0AIAxBKGooAgAgDUEBEJsBCwJAIAwoAjAiDUUNACAMQTRqKAIAIA1BARCbAQsCQCAMKAI8Ig1FDQAgDEHAAGooAgAgDUEBEJsBCyAMQcgAQQQQmwEgASAUNwP4ASABQdQBakHQjMAAIAFB+AFqEBcCQCABKAKAAiIMRQ0AIAEoAoQCIAxBARCbAQsgCEEBaiEIIAEgASgC3AEiDDYCeCABIAEpAtQBIho3A3AgAUE8aiAJQQxsaiINIAw2AgggDSAaNwIAIAlBAWoiCUEERw0ACyABIAEpAmQ3AzAgASABKQJcNwMoIAEgASkCVDcDICABIAEpAkw3AxggASABKQJENwMQIAEgASkCPDcDCCABQRk2AvQCIAFB44fAADYC8AIgASABQfACajYC1AEgASAWNwOAAyABQTxqQd2HwAAgAUGAA2oQFyABIAEoAkQiDDYCiAIgASAMNgLoASABIAEpAjwiGDcDcCABIAw2AnggASAYNwOQAiABIAw2ApgCIAFBGjYC9AIgAUH8h8AANgLwAiABIAFB8AJqNgLUASABIBY3A4ADIAFBPGpB3YfAACABQYADahAXIAEgASgCRCIMNgKIAiABIAw2AugBIAEgASkCPCIYNwNwIAEgDDYCeCABIBg3ApwCIAEgDDYCpAIgAUEcNgL0AiABQZaIwAA2AvACIAEgAUHwAmo2AtQBIAEgFjcDgAMgAUE8akHdh8AAIAFBgANqEBcgASABKAJEIgw2AogCIAEgDDYC6AEgASABKQI8Ihg3A3AgASAMNgJ4IAEgGDcDqAIgASAMNgKwAiABQRw2AvQCIAFBsojAADYC8AIgASABQfACajYC1AEgASAWNwOAAyABQTxqQd2HwAAgAUGAA2oQFyABIAEoAkQiDDYCiAIgASAMNgLoASABIAEpAjwiFjcDcCABIBY3ArQCIAEgDDYCvAIgAUHUAWogAUGQAmoQIiABQfAAakHoiMAAQfiIwAAQGiABIBMgAUHwAGqthCIWNwPIASABQTxqQZCJwAAgAUHIAWoQFwJAIAEoAnAiDEUNACABKAJ0IAxBARCbAQsgASABKAJEIgw2AogCIAEgASkCPCIYNwOAAiABIBg3A8ACIAEgDDYCyAIgAUHwAGpB+IjAAEGAicAAEBogASAWNwPIASABQTxqQZCJwAAgAUHIAWoQFwJAIAEoAnAiDEUNACABKAJ0IAxBARCbAQsgASABKAJEIgw2AogCIAEgASkCPCIYNwOAAiABIBg3AswCIAEgDDYC1AIgAUHwAGpBgInAAEGQicAAEBogASAWNwPIASABQTxqQZCJwAAgAUHIAWoQFwJAIAEoAnAiDEUNACABKAJ0IAxBARCbAQsgASABKAJEIgw2AogCIAEgASkCPCIYNwOAAiABIBg3A9gCIAEgDDYC4AIgAUEANgJ4IAFCgICAgBA3AnAgASAWNwPIASABQTxqQZCJwAAgAUHIAWoQFwJAIAEoAnAiDEUNACABKAJ0IAxBARCbAQsgASABKQI8NwLkAiABIAEoAkQ2AuwCIAFB8AJqIAFBwAJqECIgAUGAA2ogAUEIahAiIAFBKDYCwAEgAUG7hsAANgK8ASABIAFBvAFqNgL4ASABICMgHYQiFjcDyAEgAUE8akHdh8AAIAFByAFqEBcgASABKAJEIgw2AogCIAEgDDYC6AEgASABKQI8Ihg3A3AgASAMNgJ4IAEgGDcDkAMgASAMNgKYAyABQRM2AsABIAFB44bAADYCvAEgASABQbwBajYC+AEgASAWNwPIASABQTxqQd2HwAAgAUHIAWoQFyABIAEoAkQiDDYCiAIgASAMNgLoASABIAEpAjwiGDcDcCABIAw2AnggASAYNwKcAyABIAw2AqQDIAFBNjYCwAEgAUH2hsAANgK8ASABIAFBvAFqNgL4ASABIBY3A8gBIAFBPGpB3YfAACABQcgBahAXIAEgASgCRCIMNgKIAiABIAw2AugBIAEgASkCPCIYNwNwIAEgDDYCeCABIBg3A6gDIAEgDDYCsAMgAUExNgLAASABQayHwAA2ArwBIAEgAUG8AWo2AvgBIAEgFjcDyAEgAUE8akHdh8AAIAFByAFqEBcgASABKAJEIgw2AogCIAEgDDYC6AEgASABKQI8IhY3A3AgASAWNwK0AyABIAw2ArwDIAFBgAJqIAFBkANqECIgAUE8akHYhcAAQfCFwAAQGiABIBMgAUE8aq2ENwOQASABIBQ3A4gBIAEgITcDgAEgASATICKENwN4IAEgHDcDcCABQeABakHwhcAAIAFB8ABqEBcCQCABKAI8IgxFDQAgASgCQCAMQQEQmwELAkAgASgCgAIiDEUNACABKAKEAiAMQQEQmwELAkAgASgCgAMiDEUNACABKAKEAyAMQQEQmwELAkAgASgC8AIiDEUNACABKAL0AiAMQQEQmwELAkAgASgC1AEiDEUNACABKALYASAMQQEQmwELIAEoAuABIQwgASABKALkASIRIAEoAugBEFogASgCBCENIAEoAgAhDgJAIAxFDQAgESAMQQEQmwELIAAgDjYCACAAIA02AgQgAUHAA2okAA8LQQRByAAQiAEAC+sGAQh/AkACQCABIABBA2pBfHEiAiAAayIDSQ0AIAEgA2siBEECdiIFRQ0AIARBA3EhBkEAIQdBACEBAkAgAiAARg0AQQAhCEEAIQECQCAAIAJrIglBfEsNAEEAIQhBACEBA0AgASAAIAhqIgIsAABBv39KaiACQQFqLAAAQb9/SmogAkECaiwAAEG/f0pqIAJBA2osAABBv39KaiEBIAhBBGoiCA0ACwsgACAIaiECA0AgASACLAAAQb9/SmohASACQQFqIQIgCUEBaiIJDQALCyAAIANqIQkCQCAGRQ0AIAkgBEH8////B3FqIgIsAABBv39KIQcgBkEBRg0AIAcgAiwAAUG/f0pqIQcgBkECRg0AIAcgAiwAAkG/f0pqIQcLIAcgAWohCANAIAkhAyAFRQ0CIAVBwAEgBUHAAUkbIgdBA3EhBgJAAkAgB0ECdCIEQfAHcSIBDQBBACECDAELIAMgAWohAEEAIQIgAyEBA0AgAUEMaigCACIJQX9zQQd2IAlBBnZyQYGChAhxIAFBCGooAgAiCUF/c0EHdiAJQQZ2ckGBgoQIcSABQQRqKAIAIglBf3NBB3YgCUEGdnJBgYKECHEgASgCACIJQX9zQQd2IAlBBnZyQYGChAhxIAJqampqIQIgAUEQaiIBIABHDQALCyAFIAdrIQUgAyAEaiEJIAJBCHZB/4H8B3EgAkH/gfwHcWpBgYAEbEEQdiAIaiEIIAZFDQALIAMgB0H8AXFBAnRqIgIoAgAiAUF/c0EHdiABQQZ2ckGBgoQIcSEBAkAgBkEBRg0AIAIoAgQiCUF/c0EHdiAJQQZ2ckGBgoQIcSABaiEBIAZBAkYNACACKAIIIgJBf3NBB3YgAkEGdnJBgYKECHEgAWohAQsgAUEIdkH/gRxxIAFB/4H8B3FqQYGABGxBEHYgCGohCAwBCwJAIAENAEEADwsgAUEDcSECQQAhCUEAIQgCQCABQQRJDQAgAUF8cSEFQQAhCEEAIQkDQCAIIAAgCWoiASwAAEG/f0pqIAFBAWosAABBv39KaiABQQJqLAAAQb9/SmogAUEDaiwAAEG/f0pqIQggBSAJQQRqIglHDQALIAJFDQELIAAgCWohAQNAIAggASwAAEG/f0pqIQggAUEBaiEBIAJBf2oiAg0ACwsgCAv5BgEGfwJAAkACQAJAAkACQAJAAkAgAEF8aiIEKAIAIgVBeHEiBkEEQQggBUEDcSIHGyABakkNACABQSdqIQgCQCAHRQ0AIAYgCEsNAgsCQAJAIAJBCUkNACACIAMQFiICDQFBAA8LQQAhAiADQcz/e0sNCEEQIANBC2pBeHEgA0ELSRshASAAQXhqIQgCQCAHDQAgAUGAAkkNByAIRQ0HIAYgAU0NByAGIAFrQYCACEsNByAADwsgCCAGaiEHAkACQCAGIAFPDQAgB0EAKAKEoEBGDQECQCAHQQAoAoCgQEYNACAHKAIEIgVBAnENCSAFQXhxIgkgBmoiBSABSQ0JIAcgCRAYAkAgBSABayIHQRBJDQAgBCABIAQoAgBBAXFyQQJyNgIAIAggAWoiASAHQQNyNgIEIAggBWoiBSAFKAIEQQFyNgIEIAEgBxATDAkLIAQgBSAEKAIAQQFxckECcjYCACAIIAVqIgEgASgCBEEBcjYCBAwIC0EAKAL4n0AgBmoiByABSQ0IAkACQCAHIAFrIgZBD0sNACAEIAVBAXEgB3JBAnI2AgAgCCAHaiIBIAEoAgRBAXI2AgRBACEGQQAhAQwBCyAEIAEgBUEBcXJBAnI2AgAgCCABaiIBIAZBAXI2AgQgCCAHaiIHIAY2AgAgByAHKAIEQX5xNgIEC0EAIAE2AoCgQEEAIAY2AvifQAwHCyAGIAFrIgZBD00NBiAEIAEgBUEBcXJBAnI2AgAgCCABaiIBIAZBA3I2AgQgByAHKAIEQQFyNgIEIAEgBhATDAYLQQAoAvyfQCAGaiIHIAFLDQQMBgsCQCADIAEgAyABSRsiA0UNACACIAAgA/wKAAALIAQoAgAiA0F4cSIHQQRBCCADQQNxIgMbIAFqSQ0CIANFDQYgByAITQ0GQcCVwABBLkHwlcAAEIoBAAtB/5TAAEEuQbCVwAAQigEAC0HAlcAAQS5B8JXAABCKAQALQf+UwABBLkGwlcAAEIoBAAsgBCABIAVBAXFyQQJyNgIAIAggAWoiBSAHIAFrIgFBAXI2AgRBACABNgL8n0BBACAFNgKEoEALIAhFDQAgAA8LIAMQCiIBRQ0BAkAgA0F8QXggBCgCACICQQNxGyACQXhxaiICIAMgAkkbIgNFDQAgASAAIAP8CgAACyABIQILIAAQDgsgAgugBgEEfyAAQXhqIgEgAEF8aigCACICQXhxIgBqIQMCQAJAIAJBAXENACACQQJxRQ0BIAEoAgAiAiAAaiEAAkAgASACayIBQQAoAoCgQEcNACADKAIEQQNxQQNHDQFBACAANgL4n0AgAyADKAIEQX5xNgIEIAEgAEEBcjYCBCADIAA2AgAPCyABIAIQGAsCQAJAAkACQAJAAkACQAJAIAMoAgQiAkECcQ0AIANBACgChKBARg0CIANBACgCgKBARg0DIAMgAkF4cSICEBggASACIABqIgBBAXI2AgQgASAAaiAANgIAIAFBACgCgKBARw0BQQAgADYC+J9ADwsgAyACQX5xNgIEIAEgAEEBcjYCBCABIABqIAA2AgALIABBgAJJDQQgASAAEBlBAEEAKAKYoEBBf2oiATYCmKBAIAENBkEAKALgnUAiAA0CQf8fIQEMAwtBACABNgKEoEBBAEEAKAL8n0AgAGoiADYC/J9AIAEgAEEBcjYCBAJAIAFBACgCgKBARw0AQQBBADYC+J9AQQBBADYCgKBACyAAQQAoApCgQCICTQ0FQQAoAoSgQCIARQ0FQQAoAvyfQCIEQSlJDQRB2J3AACEBA0ACQCABKAIAIgMgAEsNACAAIAMgASgCBGpJDQYLIAEoAgghAQwACwtBACABNgKAoEBBAEEAKAL4n0AgAGoiADYC+J9AIAEgAEEBcjYCBCABIABqIAA2AgAPC0EAIQEDQCABQQFqIQEgACgCCCIADQALIAFB/x8gAUH/H0sbIQELQQAgATYCmKBADwsCQAJAQQAoAvCfQCIDQQEgAEEDdnQiAnENAEEAIAMgAnI2AvCfQCAAQfgBcUHoncAAaiIAIQMMAQsgAEH4AXEiAEHoncAAaiEDIABB8J3AAGooAgAhAAsgAyABNgIIIAAgATYCDCABIAM2AgwgASAANgIIDwsCQAJAQQAoAuCdQCIADQBB/x8hAQwBC0EAIQEDQCABQQFqIQEgACgCCCIADQALIAFB/x8gAUH/H0sbIQELQQAgATYCmKBAIAQgAk0NAEEAQX82ApCgQAsL3AUCCH8BfkErQYCAxAAgACgCCCIGQYCAgAFxIgcbIQggB0EVdkEBIAEbIAVqIQkCQAJAIAZBgICABHENAEEAIQIMAQsCQAJAIANBEEkNACACIAMQDCEHDAELAkAgAw0AQQAhBwwBCyADQQNxIQpBACELQQAhBwJAIANBBEkNACADQQxxIQxBACELQQAhBwNAIAcgAiALaiINLAAAQb9/SmogDUEBaiwAAEG/f0pqIA1BAmosAABBv39KaiANQQNqLAAAQb9/SmohByAMIAtBBGoiC0cNAAsgCkUNAQsgAiALaiENA0AgByANLAAAQb9/SmohByANQQFqIQ0gCkF/aiIKDQALCyAHIAlqIQkLIAhBLSABGyEMAkACQCAJIAAvAQwiAU8NAAJAAkACQCAGQYCAgAhxDQAgASAJayEIQQAhB0EAIQECQAJAAkAgBkEddkEDcQ4EAgABAAILIAghAQwBCyAIQf7/A3FBAXYhAQsgBkH///8AcSEJIAAoAgQhCyAAKAIAIQoDQCAHQf//A3EgAUH//wNxTw0CQQEhDSAHQQFqIQcgCiAJIAsoAhARBwBFDQAMBQsLIAAgACkCCCIOp0GAgID/eXFBsICAgAJyNgIIQQEhDSAAKAIAIgogACgCBCILIAwgAiADEFwNA0EAIQcgASAJa0H//wNxIQIDQCAHQf//A3EgAk8NAkEBIQ0gB0EBaiEHIApBMCALKAIQEQcARQ0ADAQLC0EBIQ0gCiALIAwgAiADEFwNAiAKIAQgBSALKAIMEQoADQJBACEHIAggAWtB//8DcSEAA0AgB0H//wNxIgIgAEkhDSACIABPDQMgB0EBaiEHIAogCSALKAIQEQcARQ0ADAMLC0EBIQ0gCiAEIAUgCygCDBEKAA0BIAAgDjcCCEEADwtBASENIAAoAgAiByAAKAIEIgogDCACIAMQXA0AIAcgBCAFIAooAgwRCgAhDQsgDQv6BAEHfwJAAkAgACgCCCIDQYCAgMABcUUNAAJAAkACQAJAAkAgA0GAgICAAXFFDQAgAC8BDiIEDQFBACECDAILAkAgAkEQSQ0AIAEgAhAMIQUMBAsCQCACDQBBACEFDAQLIAJBA3EhBkEAIQdBACEFAkAgAkEESQ0AIAJBDHEhBEEAIQVBACEHA0AgBSABIAdqIggsAABBv39KaiAIQQFqLAAAQb9/SmogCEECaiwAAEG/f0pqIAhBA2osAABBv39KaiEFIAQgB0EEaiIHRw0ACyAGRQ0ECyABIAdqIQgDQCAFIAgsAABBv39KaiEFIAhBAWohCCAGQX9qIgYNAAwECwsgASACaiEHQQAhAiABIQggBCEGA0AgCCIFIAdGDQICQAJAIAUsAAAiCEF/TA0AIAVBAWohCAwBCwJAIAhBYE8NACAFQQJqIQgMAQsgBUEEQQMgCEFvSxtqIQgLIAggBWsgAmohAiAGQX9qIgYNAAsLQQAhBgsgBCAGayEFCyAFIAAvAQwiCE8NACAIIAVrIQlBACEFQQAhBAJAAkACQCADQR12QQNxDgQCAAECAgsgCSEEDAELIAlB/v8DcUEBdiEECyADQf///wBxIQcgACgCBCEGIAAoAgAhAAJAA0AgBUH//wNxIARB//8DcU8NAUEBIQggBUEBaiEFIAAgByAGKAIQEQcADQMMAAsLQQEhCCAAIAEgAiAGKAIMEQoADQFBACEFIAkgBGtB//8DcSECA0AgBUH//wNxIgQgAkkhCCAEIAJPDQIgBUEBaiEFIAAgByAGKAIQEQcADQIMAAsLIAAoAgAgASACIAAoAgQoAgwRCgAhCAsgCAvABAEIfyMAQRBrIgQkAAJAAkACQCADQQFxDQAgAi0AACIFDQFBACEFDAILIAAgAiADQQF2IAEoAgwRCgAhBQwBCyABKAIMIQZBACEHA0AgAkEBaiEIAkACQAJAAkACQCAFwEF/Sg0AIAVB/wFxIglBgAFGDQEgCUHAAUcNAyAEIAE2AgQgBCAANgIAIARCoICAgAY3AgggAyAHQQN0aiIFKAIAIAQgBSgCBBEHAEUNAkEBIQUMBgsCQCAAIAggBUH/AXEiBSAGEQoADQAgCCAFaiECDAQLQQEhBQwFCwJAIAAgAkEDaiIFIAIvAAEiAiAGEQoADQAgBSACaiECDAMLQQEhBQwECyAHQQFqIQcgCCECDAELQaCAgIAGIQoCQCAFQQFxRQ0AIAJBBWohCCACKAABIQoLQQAhCQJAAkAgBUECcQ0AQQAhCyAIIQIMAQsgCEECaiECIAgvAAAhCwsCQAJAIAVBBHENACACIQgMAQsgAkECaiEIIAIvAAAhCQsCQAJAIAVBCHENACAIIQIMAQsgCEECaiECIAgvAAAhBwsCQCAFQRBxRQ0AIAMgC0H//wNxQQN0ai8BBCELCwJAIAVBIHFFDQAgAyAJQf//A3FBA3RqLwEEIQkLIAQgCTsBDiAEIAs7AQwgBCAKNgIIIAQgATYCBCAEIAA2AgACQCADIAdBA3RqIgUoAgAgBCAFKAIEEQcARQ0AQQEhBQwDCyAHQQFqIQcLIAItAAAiBQ0AC0EAIQULIARBEGokACAFC/4DAQd/IwBBEGsiAyQAAkACQAJAAkACQCACRQ0AIAJBDGwiBEF0akEMbiEFIAQhBiABIQcCQANAIAZFDQEgB0EIaiEIIAZBdGohBiAHQQxqIQcgCCgCACIIIAVqIgUgCE8NAAtBvILAAEE1QfSCwAAQVgALQQAhBiAFQQBIDQECQAJAIAUNAEEBIQkMAQsQwAFBASEGIAVBARCkASIJRQ0CC0EAIQcgA0EANgIMIAMgCTYCCCABQQhqKAIAIQYgAyAFNgIEIAFBBGooAgAhCAJAAkACQCAGIAVNDQAgA0EEakEAIAZBAUEBECsgAygCCCEJIAMoAgwhBwwBCyAGRQ0BCyAGRQ0AIAkgB2ogCCAG/AoAAAsgBSAHIAZqIgZrIQgCQCACQQFGDQAgBEF0aiEEIAFBEGohByAJIAZqIQIDQCAIRQ0EIAdBBGooAgAhBiAHKAIAIQEgAkEsOgAAIAhBf2oiCCAGSQ0FIAJBAWohAgJAIAZFDQAgAiABIAb8CgAACyAHQQxqIQcgCCAGayEIIAIgBmohAiAEQXRqIgQNAAsLIAAgAykCBDcCACAAIAUgCGs2AggMBAsgAEEANgIIIABCgICAgBA3AgAMAwsgBiAFEIgBAAtB2IHAAEETQayCwAAQVQALQdiBwABBE0GsgsAAEFUACyADQRBqJAALhQQBAn8gACABaiECAkACQCAAKAIEIgNBAXENACADQQJxRQ0BIAAoAgAiAyABaiEBAkAgACADayIAQQAoAoCgQEcNACACKAIEQQNxQQNHDQFBACABNgL4n0AgAiACKAIEQX5xNgIEIAAgAUEBcjYCBCACIAE2AgAMAgsgACADEBgLAkACQAJAAkAgAigCBCIDQQJxDQAgAkEAKAKEoEBGDQIgAkEAKAKAoEBGDQMgAiADQXhxIgMQGCAAIAMgAWoiAUEBcjYCBCAAIAFqIAE2AgAgAEEAKAKAoEBHDQFBACABNgL4n0APCyACIANBfnE2AgQgACABQQFyNgIEIAAgAWogATYCAAsCQCABQYACSQ0AIAAgARAZDwsCQAJAQQAoAvCfQCICQQEgAUEDdnQiA3ENAEEAIAIgA3I2AvCfQCABQfgBcUHoncAAaiIBIQIMAQsgAUH4AXEiAUHoncAAaiECIAFB8J3AAGooAgAhAQsgAiAANgIIIAEgADYCDCAAIAI2AgwgACABNgIIDwtBACAANgKEoEBBAEEAKAL8n0AgAWoiATYC/J9AIAAgAUEBcjYCBCAAQQAoAoCgQEcNAUEAQQA2AvifQEEAQQA2AoCgQA8LQQAgADYCgKBAQQBBACgC+J9AIAFqIgE2AvifQCAAIAFBAXI2AgQgACABaiABNgIADwsL0wMCBn8BfiMAQTBrIgEkACABQQA2AhggAUKAgICAEDcCECABQayNwAA2AiAgAUKggICABjcCJCABIAFBEGo2AhwCQAJAIAAgAUEcahAdDQAgASABKAIYIgA2AgggASABKQIQIgc3AwACQCAHpyICIABrQQlLDQAgASAAQQoQMCABKAIAIQIgASgCCCEACyABKAIEIgMgAGoiBEEAKQChjUA3AAAgBEEALwCpjUA7AAggASAAQQpqIgQ2AgggAUEcahCSASIFEK4BIAEoAhwhBgJAAkACQCABKAIgIgAgAiAEa00NACABIAQgABAwIAEoAgAhAiABKAIEIQMgASgCCCEEDAELIABFDQELIABFDQAgAyAEaiAGIAD8CgAACyABIAQgAGoiBDYCCAJAIAIgBGtBAUsNACABIARBAhAwIAEoAgQhAyABKAIIIQQLIAMgBGpBihQ7AAAgASAEQQJqIgQ2AggCQCABKAIAIgIgBE0NACADIAJBASAEEJUBIgNFDQILIAMgBBACAkAgAEUNACAGIABBARCbAQsCQCAFQYQISQ0AIAUQPgsgAUEwaiQADwtB1I3AAEE3IAFBL2pBxI3AAEHYjsAAEEwAC0EBIAQQiAEAC6QDAQR/IANBEHYhBCACIQUCQAJAAkACQAJAAkACQAJAIAJB/wFxDgQHAAEDBwtBACEFIARBAXFFDQEMBgtBACEFIARBBHFFDQIMBQsgBEEGcUEGRg0EC0EAIQUCQCADQf//A3EiA0HLAUoNACADQZt/ag4DBAMEAgsCQCADQbR+akECTw0ADAQLIANBsAJHDQIMAwsCQAJAIANB//8DcSIGQcsBSg0AAkAgBkGbf2oOAwUCBQALIAYNAQwECwJAIAZBtH5qQQJPDQAMBAsgBkGwAkYNAwsgA0GAgIAIcUUNAUEBIQUMAgsgA0UNAQtBACEHQQIhBQJAAkACQCABQf8BcQ4EAAIBAwALQQAgBEF/c0EBcSACQf8BcUEDRhshBwwCC0EAIQcCQAJAAkAgAkH/AXFBf2oOAwABAgALIARBf3NBAnEhBwsgBEF/c0EEcSAHciEHCyAEQX9zQQhxIAdyIQcMAQtBACEHAkACQCACQf8BcUF/ag4DAAECAAsgBEF/c0ECcSEHCyAEQX9zQQRxIAdyIQcLIAAgBzoAASAAIAU6AAAL7wIBBX9BACECAkAgAUHN/3sgAEEQIABBEEsbIgBrTw0AIABBECABQQtqQXhxIAFBC0kbIgNqQQxqEAoiAUUNACABQXhqIQICQAJAIABBf2oiBCABcQ0AIAIhAAwBCyABQXxqIgUoAgAiBkF4cSAEIAFqQQAgAGtxQXhqIgFBACAAIAEgAmtBEEsbaiIAIAJrIgFrIQQCQCAGQQNxRQ0AIAAgBCAAKAIEQQFxckECcjYCBCAAIARqIgQgBCgCBEEBcjYCBCAFIAEgBSgCAEEBcXJBAnI2AgAgAiABaiIEIAQoAgRBAXI2AgQgAiABEBMMAQsgAigCACECIAAgBDYCBCAAIAIgAWo2AgALAkAgACgCBCIBQQNxRQ0AIAFBeHEiAiADQRBqTQ0AIAAgAyABQQFxckECcjYCBCAAIANqIgEgAiADayIDQQNyNgIEIAAgAmoiAiACKAIEQQFyNgIEIAEgAxATCyAAQQhqIQILIAILhAMBBn8jAEEQayIDJAACQAJAAkACQAJAAkACQCACQQFxRQ0AIAJBAXYhBAwBCyABLQAAIgRFDQFBACEFIAEhBkEAIQcDQCAGQQFqIQYCQAJAIATAQX9KDQACQCAEQf8BcUGAAUcNACAFIAYvAAAiBGohBSAGIARqQQJqIQYMAgsgBiAEQQNxQQh4IghBBXRBgICAgARxIAhBB3RyQR12aiAEQQF2QQJxaiAEQQJ2QQJxaiEGIAVFIAdyIQcMAQsgBiAEQf8BcSIEaiEGIAUgBGohBQsgBi0AACIEDQALQQAhBCAHIAVBEElxDQBBACEHIAVBAXQiBEEASA0ECyAEDQELQQEhBkEAIQQMAQsQwAFBASEHIARBARCkASIGRQ0BCyADQQA2AgggAyAGNgIEIAMgBDYCACADQfCXwAAgASACEBFFDQFBmJjAAEHWACADQQ9qQYiYwABBuJnAABBMAAsgByAEEIgBAAsgACADKAIINgIIIAAgAykCADcCACADQRBqJAALiQMBBH8gACgCDCECAkACQAJAAkAgAUGAAkkNACAAKAIYIQMCQAJAAkAgAiAARw0AIABBFEEQIAAoAhQiAhtqKAIAIgENAUEAIQIMAgsgACgCCCIBIAI2AgwgAiABNgIIDAELIABBFGogAEEQaiACGyEEA0AgBCEFIAEiAkEUaiACQRBqIAIoAhQiARshBCACQRRBECABG2ooAgAiAQ0ACyAFQQA2AgALIANFDQICQAJAIAAgACgCHEECdEHYnMAAaiIBKAIARg0AIAMoAhAgAEYNASADIAI2AhQgAg0DDAQLIAEgAjYCACACRQ0EDAILIAMgAjYCECACDQEMAgsCQCACIAAoAggiBEYNACAEIAI2AgwgAiAENgIIDwtBAEEAKALwn0BBfiABQQN2d3E2AvCfQA8LIAIgAzYCGAJAIAAoAhAiAUUNACACIAE2AhAgASACNgIYCyAAKAIUIgFFDQAgAiABNgIUIAEgAjYCGA8LDwtBAEEAKAL0n0BBfiAAKAIcd3E2AvSfQAvHAgEEf0EAIQICQCABQQh2IgNFDQBBHyECIAFBgICACE8NACABQSYgA2ciAmt2QQFxIAJBAXRyQT5zIQILIABCADcCECAAIAI2AhwgAkECdEHYnMAAaiEDAkBBACgC9J9AQQEgAnQiBHENACADIAA2AgAgACADNgIYIAAgADYCDCAAIAA2AghBAEEAKAL0n0AgBHI2AvSfQA8LAkACQAJAIAMoAgAiBCgCBEF4cSABRw0AIAQhAgwBCyABQQBBGSACQQF2ayACQR9GG3QhAwNAIAQgA0EddkEEcWoiBSgCECICRQ0CIANBAXQhAyACIQQgAigCBEF4cSABRw0ACwsgAigCCCIDIAA2AgwgAiAANgIIIABBADYCGCAAIAI2AgwgACADNgIIDwsgBUEQaiAANgIAIAAgBDYCGCAAIAA2AgwgACAANgIIC7oCAgd/AX4jAEEgayIDJAAgAiABayIEQQN2IgVBDGwhBkEAIQcCQCAEQdCq1aoFSw0AQQAhBAJAAkAgBg0AQQQhCEEAIQkMAQsQwAFBBCEHIAUhCSAGQQQQpAEiCEUNAQsCQCABIAJGDQBBAa1CIIYgA0EUaq2EIQogCCECIAUhBANAIAMgATYCFCADIAo3AxggA0EIakHdh8AAIANBGGoQFyACIAMoAhA2AgggAiADKQIINwIAIAJBDGohAiABQQhqIQEgBEF/aiIEDQALIAUhBAsgACAIIAQQEgJAIARFDQAgCCECA0ACQCACKAIAIgFFDQAgAkEEaigCACABQQEQmwELIAJBDGohAiAEQX9qIgQNAAsLAkAgCUUNACAIIAlBDGxBBBCbAQsgA0EgaiQADwsgByAGEIgBAAvVAgEGfyMAQRBrIgAkAAJAQQAoAqScQA0AQQBBfzYCpJxAAkACQAJAAkACQEEAKAKwnEAiAUEAKAKsnEAiAkcNACABQQAoAqicQCICRw0BIAFBgAEgAUGAAUsbIgMhBdBvIAX8DwEiAkF/Rw0CDAULIAEgAk8NBEEAIQNBACgCkJxAIAFBAnRqKAIAIQIMAwsgASACTw0DQQAoApCcQCECDAELAkACQEEAKAK0nEAiBA0AQQAgAjYCtJxADAELIAQgAWogAkcNAwsgAEEEaiABQQAoApCcQCADIAFqIgNBBBAqIAAoAgRBAUYNAkEAIAAoAggiAjYCkJxAQQAgAzYCqJxACyACIAFBAnRqIAFBAWoiAjYCAEEAIAI2AqycQEEAKAKknEBBAWohAwtBACACNgKwnEBBACADNgKknEBBACgCtJxAIQIgAEEQaiQAIAIgAWoPCwALpwIBB38jAEEQayICJABBCiEDIAAoAgAiBCEFAkAgBEHoB0kNAEEKIQMgBCEFA0AgAkEGaiADaiIGQXxqIAUiACAAQZDOAG4iBUGQzgBsayIHQf//A3FB5ABuIghBAXQvAICaQDsAACAGQX5qIAcgCEHkAGxrQf//A3FBAXQvAICaQDsAACADQXxqIQMgAEH/rOIESw0ACwsCQAJAIAVBCUsNACAFIQAMAQsgAkEGaiADQX5qIgNqIAUgBUH//wNxQeQAbiIAQeQAbGtB//8DcUEBdC8AgJpAOwAACwJAAkAgBEUNACAARQ0BCyACQQZqIANBf2oiA2ogAEEBdC0AgZpAOgAACyABQQFBAUEAIAJBBmogA2pBCiADaxAPIQMgAkEQaiQAIAMLyQICBX8BfiMAQTBrIgIkAEEBIQMCQCABQdyWwABBDBCQAQ0AIAEoAgQhBCABKAIAIQUgAiAAKAIIIgYpAgA3AgggAkE/rUIghiIHIAZBDGqthDcDICACIAcgBkEIaq2ENwMYIAJBwACtQiCGIAJBCGqthDcDECAFIARB1JbAACACQRBqEBENACACQRBqIAAoAgAiBiAAKAIEKAIMIgURBgBBBCEAIAYhBAJAAkAgAikDEELtuq22zYXU9eMAhSACKQMYQviCmb2V7sbFuX+FhFANACACQRBqIAYgBREGACACKQMQQpXE8qrFptWDVIUgAikDGELT8LWNmIr80XeFhEIAUg0BIAZBBGohBEEIIQALIAYgAGooAgAhACAEKAIAIQYgAUHolsAAQQIQkAENASABIAYgABCQAQ0BC0EAIQMLIAJBMGokACADC6UCAQZ/IAAoAgghAgJAAkAgAUGAAU8NAEEBIQMMAQsCQCABQYAQTw0AQQIhAwwBC0EDQQQgAUGAgARJGyEDCyACIQQCQCADIAAoAgAgAmtNDQAgACACIANBAUEBECwgACgCCCEECyAAKAIEIARqIQQCQAJAIAFBgAFJDQAgAUE/cUGAf3IhBSABQQZ2IQYCQCABQYAQTw0AIAQgBToAASAEIAZBwAFyOgAADAILIAFBDHYhByAGQT9xQYB/ciEGAkAgAUH//wNLDQAgBCAFOgACIAQgBjoAASAEIAdB4AFyOgAADAILIAQgBToAAyAEIAY6AAIgBCAHQT9xQYB/cjoAASAEIAFBEnZBcHI6AAAMAQsgBCABOgAACyAAIAMgAmo2AghBAAuhAgEGfyAAKAIIIQICQAJAIAFBgAFPDQBBASEDDAELAkAgAUGAEE8NAEECIQMMAQtBA0EEIAFBgIAESRshAwsgAiEEAkAgAyAAKAIAIAJrTQ0AIAAgAiADEDAgACgCCCEECyAAKAIEIARqIQQCQAJAIAFBgAFJDQAgAUE/cUGAf3IhBSABQQZ2IQYCQCABQYAQTw0AIAQgBToAASAEIAZBwAFyOgAADAILIAFBDHYhByAGQT9xQYB/ciEGAkAgAUH//wNLDQAgBCAFOgACIAQgBjoAASAEIAdB4AFyOgAADAILIAQgBToAAyAEIAY6AAIgBCAHQT9xQYB/cjoAASAEIAFBEnZBcHI6AAAMAQsgBCABOgAACyAAIAMgAmo2AghBAAuhAgEGfyAAKAIIIQICQAJAIAFBgAFPDQBBASEDDAELAkAgAUGAEE8NAEECIQMMAQtBA0EEIAFBgIAESRshAwsgAiEEAkAgAyAAKAIAIAJrTQ0AIAAgAiADEDEgACgCCCEECyAAKAIEIARqIQQCQAJAIAFBgAFJDQAgAUE/cUGAf3IhBSABQQZ2IQYCQCABQYAQTw0AIAQgBToAASAEIAZBwAFyOgAADAILIAFBDHYhByAGQT9xQYB/ciEGAkAgAUH//wNLDQAgBCAFOgACIAQgBjoAASAEIAdB4AFyOgAADAILIAQgBToAAyAEIAY6AAIgBCAHQT9xQYB/cjoAASAEIAFBEnZBcHI6AAAMAQsgBCABOgAACyAAIAMgAmo2AghBAAvsAQEFfyMAQRBrIgIkAAJAAkAgAC8BACIAQegHSQ0AQQEhAyACIAAgAEGQzgBuIgRBkM4AbGsiBUH//wNxQeQAbiIGQQF0LwCAmkA7AAwgAiAFIAZB5ABsa0H//wNxQQF0LwCAmkA7AA4MAQtBBSEDIAAhBCAAQQpJDQAgAiAAIABB5ABuIgRB5ABsa0H//wNxQQF0LwCAmkA7AA5BAyEDCwJAAkAgAEUNACAERQ0BCyACQQtqIANBf2oiA2ogBEEBdC0AgZpAOgAACyABQQFBAUEAIAJBC2ogA2pBBSADaxAPIQAgAkEQaiQAIAAL3AEBAX8QwAECQEEwQQQQpAEiAkUNACACIAEpAig3AiggAiABKQIgNwIgIAIgASkCGDcCGCACIAEpAhA3AhAgAiABKQIINwIIIAIgASkCADcCACAAIAJBBBASAkAgAigCACIBRQ0AIAJBBGooAgAgAUEBEJsBCwJAIAIoAgwiAUUNACACQRBqKAIAIAFBARCbAQsCQCACKAIYIgFFDQAgAkEcaigCACABQQEQmwELAkAgAigCJCIBRQ0AIAJBKGooAgAgAUEBEJsBCyACQTBBBBCbAQ8LQQRBMBCIAQAL7gECAn8BfiMAQTBrIgIkAAJAIAEoAgBBgICAgHhHDQAgASgCDCEDIAJBADYCLCACQoCAgIAQNwIkIAJBJGpB5JPAACADKAIAIgMoAgAgAygCBBARGiACIAIoAiwiAzYCICACIAIpAiQiBDcDGCABIAM2AgggASAENwIACyABKAIIIQMgAUEANgIIIAEpAgAhBCABQoCAgIAQNwIAIAIgAzYCECACIAQ3AwgQwAECQEEMQQQQpAEiAQ0AQQRBDBCpAQALIAEgAigCEDYCCCABIAIpAwg3AgAgAEHslsAANgIEIAAgATYCACACQTBqJAALvQEBAX8jAEEQayIGJAACQAJAIAFFDQAgBkEEaiABIAMgBCAFIAIoAhARDQACQAJAIAYoAgQiBSAGKAIMIgFLDQAgBigCCCEFDAELIAVBAnQhAyAGKAIIIQQCQCABDQBBBCEFIAQgA0EEEJsBDAELIAQgA0EEIAFBAnQiAhCVASIFRQ0CCyAAIAE2AgQgACAFNgIAIAZBEGokAA8LQQAgBRCJAUEAIAMQiQFB2JHAAEEyEKYBAAtBBCACEIgBAAvYAQECfyMAQSBrIgUkAAJAAkACQAJAAkBBARBSQf8BcQ4DBAEAAQtBACgCyJxAIgZBf0wNA0EAIAZBAWo2AsicQEEAKALMnEBFDQEgBUEIaiAAIAEoAhQRBgAgBSAEOgAdIAUgAzoAHCAFIAI2AhggBSAFKQMINwIQQQAoAsycQCAFQRBqQQAoAtCcQCgCFBEGAAwCCyAFIAAgASgCGBEGAAwCC0GAgICAeCAFEIQBC0EAQQAoAsicQEF/ajYCyJxAQQBBADoAwJxAIANFDQAgACABEJ4BAAsAC60BAQN/IwBBEGsiAyQAIAMgATYCDEEDIQQCQCADQQxqEH8iAUEDSw0AIAFBAnQoAoyNQCEECyADQQxqEH4hBUEAIQECQCAAQQNxIgBBA0YNAEEBIQECQAJAAkACQCAEDgQEAQACBAsgAEECRw0BIAJFDQFBAyEBDAMLIAAtAM+DQEF/akH/AXFBAkkNAQtBACEBDAELQQBBAiAFQXRqQXtxGyEBCyADQRBqJAAgAQu0AQECfyMAQRBrIgUkAAJAAkAgAUUNACAFQQRqIAEgAyAEIAIoAhARCwACQAJAIAUoAgQiAyAFKAIMIgFLDQAgBSgCCCEDDAELIANBAnQhBCAFKAIIIQICQCABDQBBBCEDIAIgBEEEEJsBDAELIAIgBEEEIAFBAnQiBhCVASIDRQ0CCyAAIAE2AgQgACADNgIAIAVBEGokAA8LQQAgAxCJAUHYkcAAQTIQpgEAC0EEIAYQiAEAC60BAgJ/AX5BASEGQQQhBwJAAkAgBa0gA61+IghCIIinRQ0AQQAhAwwBCwJAIAinIgNBgICAgHggBGtNDQBBACEDDAELAkACQAJAAkAgAUUNACACIAUgAWwgBCADEJUBIQcMAQsCQCADDQAgBCEHDAILEMABIAMgBBCkASEHCyAHDQAgACAENgIEDAELIAAgBzYCBEEAIQYLQQghBwsgACAHaiADNgIAIAAgBjYCAAutAQICfwF+QQEhBkEEIQcCQAJAIAWtIAOtfiIIQiCIp0UNAEEAIQMMAQsCQCAIpyIDQYCAgIB4IARrTQ0AQQAhAwwBCwJAAkACQAJAIAFFDQAgAiAFIAFsIAQgAxCVASEHDAELAkAgAw0AIAQhBwwCCxDAASADIAQQpAEhBwsgBw0AIAAgBDYCBAwBCyAAIAc2AgRBACEGC0EIIQcLIAAgB2ogAzYCACAAIAY2AgALqgECAn8BfkEBIQVBBCEGAkACQCAErSADrX4iB0IgiKdFDQBBACEDDAELAkAgB6ciA0H8////B00NAEEAIQMMAQsCQAJAAkACQCABRQ0AIAIgBCABbEEEIAMQlQEhBgwBCwJAIAMNAEEEIQYMAgsQwAEgA0EEEKQBIQYLIAYNACAAQQQ2AgQMAQsgACAGNgIEQQAhBQtBCCEGCyAAIAZqIAM2AgAgACAFNgIAC5cBAQF/IwBBEGsiBSQAAkAgAiABaiIBIAJPDQBBAEEAEIgBAAsgBUEEaiAAKAIAIgIgACgCBCABIAJBAXQiAiABIAJLGyICQQhBBCAEQQFGGyIBIAIgAUsbIgIgAyAEECgCQCAFKAIEQQFHDQAgBSgCCCAFKAIMEIgBAAsgBSgCCCEEIAAgAjYCACAAIAQ2AgQgBUEQaiQAC5cBAQF/IwBBEGsiBSQAAkAgAiABaiIBIAJPDQBBAEEAEIgBAAsgBUEEaiAAKAIAIgIgACgCBCABIAJBAXQiAiABIAJLGyICQQhBBCAEQQFGGyIBIAIgAUsbIgIgAyAEECkCQCAFKAIEQQFHDQAgBSgCCCAFKAIMEIgBAAsgBSgCCCEEIAAgAjYCACAAIAQ2AgQgBUEQaiQAC6IBAQN/IwBBEGsiASQAIAEgAEF4aiICNgIMAkACQAJAAkAgAC0ADA4EAAMBAwALAkAgACgCAEH/////B08NACAAKAIERQ0DIAIgAigCAEEBaiIDNgIAIANFDQIgAEEBOgAMIAAQvwEMAwtBhJPAABBmAAsgAEEDOgAMDAELAAsgAiACKAIAQX9qIgA2AgACQCAADQAgAUEMahA7CyABQRBqJAALowEBAn8CQAJAIAFFDQAgAUECdCECA0ACQCAAKAIAIgFBhAhJDQAgAdBvJgFBACgCpJxADQNBAEF/NgKknEAgAUEAKAK0nEAiA0kNAyABIANrIgFBACgCrJxATw0DQQAoApCcQCABQQJ0akEAKAKwnEA2AgBBACABNgKwnEBBAEEAKAKknEBBAWo2AqScQAsgAEEEaiEAIAJBfGoiAg0ACwsPCwALlwEBAn8jAEEQayIEJAAgBCACNgIMIARBDGoQrwEhAiAEQQxqEJ0BIQUgBEEIaiAAQQNxLQDPg0AgAUEDcS0Az4NAIANBEHRBgID8B3EgAkH//wNxckGAgIAIQQAgBRtyEBUCQAJAAkAgBC0ACCICDgMCAAECC0EBIQIMAQsgBC0ACUECdEECckH+AXEhAgsgBEEQaiQAIAILiQEBAX8jAEEQayIDJAACQCACIAFqIgEgAk8NAEEAQQAQiAEACyADQQRqIAAoAgAiAiAAKAIEIAEgAkEBdCICIAEgAksbIgJBCCACQQhLGyICEDoCQCADKAIEQQFHDQAgAygCCCADKAIMEIgBAAsgAygCCCEBIAAgAjYCACAAIAE2AgQgA0EQaiQAC4kBAQF/IwBBEGsiAyQAAkAgAiABaiIBIAJPDQBBAEEAEIgBAAsgA0EEaiAAKAIAIgIgACgCBCABIAJBAXQiAiABIAJLGyICQQggAkEISxsiAhAyAkAgAygCBEEBRw0AIAMoAgggAygCDBCIAQALIAMoAgghASAAIAI2AgAgACABNgIEIANBEGokAAuHAQACQAJAIANBAE4NAEEBIQFBBCECQQAhAwwBCwJAAkACQAJAIAFFDQAgAiABQQEgAxCVASEBDAELAkAgAw0AQQEhAQwCCxDAASADQQEQpAEhAQsgAQ0AQQEhASAAQQE2AgQMAQsgACABNgIEQQAhAQtBCCECCyAAIAJqIAM2AgAgACABNgIAC4ABAQF/IwBBEGsiBSQAAkAgAUUNACAFQQhqIAEgAyAEIAIoAhARCwAgACAFKAIIIgRBAkYiATYCCCAAIAUoAgwiA0EAIAEbNgIEIABBACADQYAIIARBAXEbIAEbNgIAIAVBEGokAA8LQQAgBBCJAUEAIAMQiQFB2JHAAEEyEKYBAAuTAQICfwF+IwBBIGsiAiQAAkAgASgCAEGAgICAeEcNACABKAIMIQMgAkEANgIcIAJCgICAgBA3AhQgAkEUakHkk8AAIAMoAgAiAygCACADKAIEEBEaIAIgAigCHCIDNgIQIAIgAikCFCIENwMIIAEgAzYCCCABIAQ3AgALIABB7JbAADYCBCAAIAE2AgAgAkEgaiQAC3sBAX8jAEEQayIGJAACQCABRQ0AIAZBCGogASADIAQgBSACKAIQEQ0AIAYoAgwhASAAIAYoAggiBDYCCCAAIAFBACAEQQFxIgQbNgIEIABBACABIAQbNgIAIAZBEGokAA8LQQAgBBCJAUEAIAMQiQFB2JHAAEEyEKYBAAt5AQF/IwBBEGsiBSQAAkAgAUUNACAFQQhqIAEgAyAEIAIoAhARCwAgBSgCDCEBIAAgBSgCCCIENgIIIAAgAUEAIARBAXEiBBs2AgQgAEEAIAEgBBs2AgAgBUEQaiQADwtBACAEEIkBQQAgAxCJAUHYkcAAQTIQpgEAC4gBAQN/IwBBEGsiASQAAkAgACgCACICKAIEIgNBAXFFDQAgAigCACECIAEgA0EBdjYCBCABIAI2AgAgAUH8k8AAIAAoAgQgACgCCCIALQAIIAAtAAkQJQALIAFBgICAgHg2AgAgASAANgIMIAFBmJTAACAAKAIEIAAoAggiAC0ACCAALQAJECUAC5QBAQF/AkACQAJAQQAoAtScQEH/////B3FFDQAQtAFFDQELQQAoAsicQA0BQQAoAtCcQCECQQAgATYC0JxAQQAoAsycQCEBQQAgADYCzJxAAkAgAUUNAAJAIAIoAgAiAEUNACABIAARBAALIAIoAgQiAEUNACABIAAgAigCCBCbAQsPC0GAlsAAQekAQbSWwAAQVQsAC3IBAX8jAEEQayIFJAACQCABRQ0AIAVBCGogASADIAQgAigCEBELACAFKAIMIQEgACAFKAIIIgM2AgggACABQQAgA0EBcSIDGzYCBCAAQQAgASADGzYCACAFQRBqJAAPC0EAIAMQiQFB2JHAAEEyEKYBAAtzAAJAIANBAEgNAAJAAkAgAUUNACACIAFBASADEJUBIQEMAQsQwAEgA0EBEKQBIQELAkAgAQ0AIAAgAzYCCCAAQQE2AgQgAEEBNgIADwsgACADNgIIIAAgATYCBCAAQQA2AgAPCyAAQQA2AgQgAEEBNgIAC3EBA38CQCAAKAIAIgBBDGooAgAiAUUNAAJAIABBEGooAgAiAigCACIDRQ0AIAEgAxEEAAsgAigCBCIDRQ0AIAEgAyACKAIIEJsBCwJAIABBf0YNACAAIAAoAgRBf2oiATYCBCABDQAgAEEYQQQQmwELC2sBAX8jAEEQayIFJAACQCABRQ0AIAVBCGogASADIAQgAigCEBELACAFKAIMIQEgACAFKAIIIgQ2AgQgACABQQAgBEEBcRs2AgAgBUEQaiQADwtBACAEEIkBQQAgAxCJAUHYkcAAQTIQpgEAC2wBAX8jAEEQayIFJAACQCABRQ0AIAVBCGogASADIAQgAigCEBELACAAIAUtAAgiATYCCCAAIAUoAgxBACABGzYCBCAAQQAgBS0ACSABGzYCACAFQRBqJAAPC0EAIAMQiQFB2JHAAEEyEKYBAAt8AQF/AkACQCAAQYQISQ0AIADQbyYBQQAoAqScQA0BQQBBfzYCpJxAIABBACgCtJxAIgFJDQEgACABayIAQQAoAqycQE8NAUEAKAKQnEAgAEECdGpBACgCsJxANgIAQQAgADYCsJxAQQBBACgCpJxAQQFqNgKknEALDwsAC2oBAX8jAEEQayIEJAACQCABRQ0AIARBCGogASADIAIoAhARCQAgACAELQAIIgE2AgggACAEKAIMQQAgARs2AgQgAEEAIAQtAAkgARs2AgAgBEEQaiQADwtBACADEIkBQdiRwABBMhCmAQALYAECfwJAAkAgAkEQdiACQf//A3FBAEdqIgJAACIDQX9HDQBBACECQQAhBAwBCyACQRB0IgRBcGogBCADQRB0IgJBACAEa0YbIQQLIABBADYCCCAAIAQ2AgQgACACNgIAC2YBAX8jAEEQayIGJAACQCABRQ0AIAZBCGogASADIAQgBSACKAIQEQ0AIAYoAgwhASAAIAYoAggiBTYCBCAAIAFBACAFQQFxGzYCACAGQRBqJAAPC0EAIAUQiQFB2JHAAEEyEKYBAAtmAQF/IwBBEGsiBiQAAkAgAUUNACAGQQhqIAEgAyAEIAUgAigCEBEWACAGKAIMIQEgACAGKAIIIgU2AgQgACABQQAgBUEBcRs2AgAgBkEQaiQADwtBACAFEIkBQdiRwABBMhCmAQALZgEBfyMAQRBrIgYkAAJAIAFFDQAgBkEIaiABIAMgBCAFIAIoAhARGAAgBigCDCEBIAAgBigCCCIFNgIEIAAgAUEAIAVBAXEbNgIAIAZBEGokAA8LQQAgBRCJAUHYkcAAQTIQpgEAC2YBAX8jAEEQayIGJAACQCABRQ0AIAZBCGogASADIAQgBSACKAIQERQAIAYoAgwhASAAIAYoAggiBTYCBCAAIAFBACAFQQFxGzYCACAGQRBqJAAPC0EAIAUQiQFB2JHAAEEyEKYBAAtmAQF/IwBBEGsiBiQAAkAgAUUNACAGQQhqIAEgAyAEIAUgAigCEBENACAGKAIMIQEgACAGKAIIIgU2AgQgACABQQAgBUEBcRs2AgAgBkEQaiQADwtBACAFEIkBQdiRwABBMhCmAQALZgEBfyMAQRBrIgYkAAJAIAFFDQAgBkEIaiABIAMgBCAFIAIoAhARDQAgBigCDCEBIAAgBigCCCIFNgIEIAAgAUEAIAVBAXEbNgIAIAZBEGokAA8LQQAgBRCJAUHYkcAAQTIQpgEAC2QBAX8jAEEQayIFJAACQCABRQ0AIAVBCGogASADIAQgAigCEBELACAFKAIMIQEgACAFKAIIIgM2AgQgACABQQAgA0EBcRs2AgAgBUEQaiQADwtBACADEIkBQdiRwABBMhCmAQALZQEBfyMAQRBrIgMkAAJAIAENAEHYkcAAQTIQpgEACyADQQhqIAEgAigCEBEGACADKAIMIQEgACADKAIIIgI2AgggACABQQAgAkEBcSICGzYCBCAAQQAgASACGzYCACADQRBqJAALYgEBfyMAQRBrIgQkAAJAIAFFDQAgBEEIaiABIAMgAigCEBEJACAEKAIMIQEgACAEKAIIIgM2AgQgACABQQAgA0EBcRs2AgAgBEEQaiQADwtBACADEIkBQdiRwABBMhCmAQALbAEBfwJAAkACQAJAAkAgAC0ADA4EAAEDAQALIAAoAgBB/////wdPDQEgACgCBEUNACAAQXhqIgEgASgCAEEBaiIBNgIAIAFFDQMgAEEBOgAMIAAQvwELDwtBhJPAABBmAAsgAEEDOgAMDwsAC2IBAn8CQAJAIABBfGooAgAiA0F4cSIEQQRBCCADQQNxIgMbIAFqSQ0AAkAgA0UNACAEIAFBJ2pLDQILIAAQDg8LQf+UwABBLkGwlcAAEIoBAAtBwJXAAEEuQfCVwAAQigEAC1sBAX8jAEEgayIFJAAgBSABNgIEIAUgADYCACAFIAM2AgwgBSACNgIIIAVB2ACtQiCGIAVBCGqthDcDGCAFQdcArUIghiAFrYQ3AxBB+pnAACAFQRBqIAQQVQALWgEBfwJAAkACQCACIAAoAgAgACgCCCIDa00NACAAIAMgAkEBQQEQLCAAKAIIIQMMAQsgAkUNAQsgAkUNACAAKAIEIANqIAEgAvwKAAALIAAgAyACajYCCEEAC3kBAX8CQAJAAkACQAJAQQAtAJScQA4EAAIEAQALQQBBAjoAlJxAIAAtAAAhASAAQQA6AAAgAUUNAkEBQYCAwAAQOEEAQQM6AJScQAsPC0GYgMAAQdUAQbSEwAAQVQALQciBwAAQogEAC0HCgMAAQfEAQbSEwAAQVQALVgEBfwJAAkACQCACIAAoAgAgACgCCCIDa00NACAAIAMgAhAwIAAoAgghAwwBCyACRQ0BCyACRQ0AIAAoAgQgA2ogASAC/AoAAAsgACADIAJqNgIIQQALVgEBfwJAAkACQCACIAAoAgAgACgCCCIDa00NACAAIAMgAhAxIAAoAgghAwwBCyACRQ0BCyACRQ0AIAAoAgQgA2ogASAC/AoAAAsgACADIAJqNgIIQQALSQEDfyMAQRBrIgEkACABQQhqEAsgASgCDCECIAAgASgCCEEBcSIDNgIIIAAgAkEAIAMbNgIEIABBACACIAMbNgIAIAFBEGokAAtSAQJ/QQAhAUEAQQAoAtScQCICQQFqNgLUnEACQCACQQBIDQBBASEBQQAtAMCcQA0AQQAgADoAwJxAQQBBACgCvJxAQQFqNgK8nEBBAiEBCyABCz0BAn8jAEEQayIBJAAgAEF4aiIAIAAoAgBBf2oiAjYCACABIAA2AgwCQCACDQAgAUEMahA7CyABQRBqJAALSgECfyABKAIEIQIgASgCACEDEMABAkBBCEEEEKQBIgENAEEEQQgQqQEACyABIAI2AgQgASADNgIAIABBxJbAADYCBCAAIAE2AgALOwEBfyMAQSBrIgMkACADIAE2AhAgAyAANgIMIANBATsBHCADIAI2AhggAyADQQxqNgIUIANBFGoQdgALOgEBfyMAQRBrIgMkACADIAE2AgQgAyAANgIAIANB1wCtQiCGIAOthDcDCEHNmcAAIANBCGogAhBVAAs9AAJAIABFDQAgACACIAMgBCAFIAEoAhARDgAPC0EAIAUQiQFBACADEIkBQQAgAhCJAUHYkcAAQTIQpgEACzYAAkAgAWlBAUcNACAAQYCAgIB4IAFrSw0AAkAgAEUNABDAASAAIAEQpAEiAUUNAQsgAQ8LAAs7AAJAIABFDQAgACACIAMgBCABKAIQEQsADwtBACAEEIkBQQAgAxCJAUEAIAIQiQFB2JHAAEEyEKYBAAtAAQF/IAEgAhCLASECQQAoAqCcQCEBQQAoApycQCEDQQBCADcCnJxAIAAgASACIANBAUYiAxs2AgQgACADNgIAC0EAAkAgACgCAEGAgICAeEYNACABIAAoAgQgACgCCBCQAQ8LIAEoAgAgASgCBCAAKAIMKAIAIgAoAgAgACgCBBARCzkAAkAgAkGAgMQARg0AIAAgAiABKAIQEQcARQ0AQQEPCwJAIAMNAEEADwsgACADIAQgASgCDBEKAAs2AQF/AkAgAEUNAAJAIAEoAgAiAkUNACAAIAIRBAALIAEoAgQiAkUNACAAIAIgASgCCBCbAQsLLwACQCADaUEBRw0AIAFBgICAgHggA2tLDQAgACABIAMgAhCVASIDRQ0AIAMPCwALMQEBfyMAQRBrIgAkAAJAQQAtAJScQEEDRg0AIABBAToADyAAQQ9qEE4LIABBEGokAAs0AAJAIABFDQAgACACIAMgBCABKAIQEQsADwtBACAEEIkBQQAgAhCJAUHYkcAAQTIQpgEACzQAAkAgAEUNACAAIAIgAyAEIAEoAhARDAAPC0EAIAMQiQFBACACEIkBQdiRwABBMhCmAQALNAACQCAARQ0AIAAgAiADIAQgASgCEBEMAA8LQQAgBBCJAUEAIAIQiQFB2JHAAEEyEKYBAAs0AAJAIABFDQAgACACIAMgBCABKAIQEQwADwtBACAEEIkBQQAgAhCJAUHYkcAAQTIQpgEACzIAAkAgAEUNACAAIAIgAyABKAIQEQkADwtBACADEIkBQQAgAhCJAUHYkcAAQTIQpgEACzIAAkAgAEUNACAAIAIgAyABKAIQEQoADwtBACADEIkBQQAgAhCJAUHYkcAAQTIQpgEACywBAX8jAEEQayIBJAAgAUHWAK1CIIYgAUEPaq2ENwMAQc2ZwAAgASAAEFUACy0BAX8jA0EBayIEJAMgACABIAQgAiYBIAQgAxAvIATQb0EB/BEBIARBAWokAwsxAQF/IAFBeGoiAiACKAIAQQFqIgI2AgACQCACDQAACyAAIAE2AgQgAEGMksAANgIACysBAX8jA0EBayIDJAMgACADIAEmASADIAIQJiAD0G9BAfwRASADQQFqJAMLLQACQCAARQ0AIAAgAiADIAQgASgCEBEMAA8LQQAgBBCJAUHYkcAAQTIQpgEACy0AAkAgAEUNACAAIAIgAyAEIAEoAhARCwAPC0EAIAQQiQFB2JHAAEEyEKYBAAstAAJAIABFDQAgACACIAMgBCABKAIQEQwADwtBACAEEIkBQdiRwABBMhCmAQALLQACQCAARQ0AIAAgAiADIAQgASgCEBEcAA8LQQAgBBCJAUHYkcAAQTIQpgEACy0AAkAgAEUNACAAIAIgAyAEIAEoAhARHQAPC0EAIAQQiQFB2JHAAEEyEKYBAAstAAJAIABFDQAgACACIAMgBCABKAIQEQsADwtBACAEEIkBQdiRwABBMhCmAQALLQACQCAARQ0AIAAgAiADIAQgASgCEBEbAA8LQQAgBBCJAUHYkcAAQTIQpgEACy0AAkAgAEUNACAAIAIgAyAEIAEoAhARDAAPC0EAIAQQiQFB2JHAAEEyEKYBAAstAAJAIABFDQAgACACIAMgBCABKAIQER8ADwtBACAEEIkBQdiRwABBMhCmAQALLQACQCAARQ0AIAAgAiADIAQgASgCEBELAA8LQQAgBBCJAUHYkcAAQTIQpgEACy0AAkAgAEUNACAAIAIgAyAEIAEoAhARHgAPC0EAIAQQiQFB2JHAAEEyEKYBAAstAAJAIABFDQAgACACIAMgBCABKAIQESAADwtBACAEEIkBQdiRwABBMhCmAQALLQIBfwF+IwBBEGsiASQAIAApAgAhAiABIAA2AgwgASACNwIEIAFBBGoQsgEACysAAkAgAEUNACAAIAIgAyABKAIQEQoADwtBACACEIkBQdiRwABBMhCmAQALKwACQCAARQ0AIAAgAiADIAEoAhARCQAPC0EAIAIQiQFB2JHAAEEyEKYBAAsrAAJAIABFDQAgACACIAMgASgCEBEKAA8LQQAgAhCJAUHYkcAAQTIQpgEACykAAkAgAEUNACAAIAIgASgCEBEHAA8LQQAgAhCJAUHYkcAAQTIQpgEACykAAkAgAEUNACAAIAIgASgCEBEHAA8LQQAgAhCJAUHYkcAAQTIQpgEACycBAX8jAEEQayIAJAAgABBRIAAoAgAgACgCBCAAKAIIIABBEGokAAskAQF/IwBBEGsiAiQAIAIgATYCDCACIAA2AgggAkEIahCxAQALJgACQCAAKAIAELYBIgBBE0kNAEHojsAAQf8BQciRwAAQVQALIAALJgACQCAAKAIAELcBIgBBBUkNAEHojsAAQf8BQcyQwAAQVQALIAALIwACQCAALQAADQAgAUHIm8AAQQUQEA8LIAFBzZvAAEEEEBALHwEBfwJAIAAoAgAiAUEBSA0AIAAoAgQgAUEBEJsBCwseACAAKAIAIAAoAgRBACgCxJxAIgBBPiAAGxEGAAALHQEBfwJAIAAoAgAiAUUNACAAKAIEIAFBARCbAQsLIAACQCAAQYCAgIB4ckGAgICAeEYNACABIABBARCbAQsLHQEBfwJAIAAoAgAiAUUNACAAKAIEIAFBARCbAQsLFwACQCABQQlJDQAgASAAEBYPCyAAEAoLHQEBfwJAIAAoAgAiAUUNACAAKAIEIAFBARCbAQsLFgACQCAARQ0AIAAgARCpAQALEKABAAsVAAJAIAANACABQYQISQ0AIAEQPgsLEQAgACABQQF0QQFyIAIQVQALGAIBfwFvIAAgARAHIQMQGyICIAMmASACCxYAIAAoAgAiACgCACAAKAIEIAEQrQELEwACQCABRQ0AIAAgASACEJsBCwsaACAAQQApAsyUQDcCCCAAQQApAsSUQDcCAAsaACAAQQApAryUQDcCCCAAQQApArSUQDcCAAsWACAAKAIAIAEgAiAAKAIEKAIMEQoACxQAIAAoAgAgASAAKAIEKAIMEQcACxQCAX8BbxAAIQEQGyIAIAEmASAACxEAIAAoAgQgACgCCCABEK0BCxEAIAAoAgAgACgCBCABEK0BCw0AIAAgASACIAMQDQ8LFABBACAANgKgnEBBAEEBNgKcnEALEQAgACgCACAAKAIEIAEQrQELEwAgAEHElsAANgIEIAAgATYCAAsRACABIAAoAgAgACgCBBCQAQsQACABIAAoAgAgACgCBBAQCwsAIAAgASACEEsPCw8AIABBrI3AACABIAIQEQsNACAAKAIAELgBQQBHCwsAIAAgARC9ARoACw8AIABB5JPAACABIAIQEQsRAEHNl8AAQSNB4JfAABBVAAsPACAAQfCXwAAgASACEBELDwBBz5nAAEErIAAQigEACwsAIAAoAgAgARAhCwoAIAAgARCGAQ8LDgAgAUGcjcAAQQUQkAELCgAgACABELABAAsJACABIAAQfQALDAAgACABKQIANwMACwoAIAEgABCnAQALDgAgAUHImcAAQQUQkAELDQAgAUHxm8AAQRgQEAsNACABQdGbwABBIBAQCwoAIAIgACABEBALCgAgACABJQEQAQsKACAAKAIAELkBCwgAIAAgARAICwgAIAAQggEACwcAIAAQNwALCwBBAEEBOgCcoEALCgBBACgCvJxARQsJACAAQQA2AgALCAAgACUBEAMLCAAgACUBEAQLCAAgACUBEAULCAAgACUBEAYLBgAgARAUCwYAIAEQFAsGACABEBQLBgAQwQEACwYAEAkQXwsDAAALAwAPCwMAAAsCAAsLgiNyAEGAgMAACxgAAAAAAAAAAAEAAAAGAAAABwAAAAgAAAAAQZiAwAALKk9uY2UgaW5zdGFuY2UgaGFzIHByZXZpb3VzbHkgYmVlbiBwb2lzb25lZABBwoDAAAs4b25lLXRpbWUgaW5pdGlhbGl6YXRpb24gbWF5IG5vdCBiZSBwZXJmb3JtZWQgcmVjdXJzaXZlbHkAQfqAwAALTS9ydXN0Yy81OTgwNzYxNmUxZmEyNTQwNzI0YmZiYWMxNGQ3OTc2ZDdlNGEzODYwL2xpYnJhcnkvc3RkL3NyYy9zeW5jL29uY2UucnMAAEHIgcAACxB6ABAATAAAAJ8AAAAyAAAAAEHYgcAACwltaWQgPiBsZW4AQeGBwAALSS9ydXN0Yy81OTgwNzYxNmUxZmEyNTQwNzI0YmZiYWMxNGQ3OTc2ZDdlNGEzODYwL2xpYnJhcnkvYWxsb2Mvc3JjL3N0ci5ycwAAQayCwAALEOEAEABIAAAAsQAAABYAAAAAQbyCwAALNWF0dGVtcHQgdG8gam9pbiBpbnRvIGNvbGxlY3Rpb24gd2l0aCBsZW4gPiB1c2l6ZTo6TUFYAEH0gsAACxDhABAASAAAAJoAAAAKAAAAAEGEg8AACxppc29sYXRlLWFuZC1jcmVkZW50aWFsbGVzcwBBnoPAAAsLc2FtZS1vcmlnaW4AQamDwAALDmNyZWRlbnRpYWxsZXNzAEG3g8AACwxyZXF1aXJlLWNvcnAAQcODwAALDGNyb3NzLW9yaWdpbgBBz4PAAAsEAAECAwBB04PAAAtfL2NhcmdvL3JlZ2lzdHJ5L3NyYy9pbmRleC5jcmF0ZXMuaW8tMTk0OWNmOGM2YjViNTU3Zi9jb25zb2xlX2Vycm9yX3BhbmljX2hvb2stMC4xLjcvc3JjL2xpYi5ycwAAQbSEwAALENMBEABeAAAAlQAAAA4AAAAAQcSEwAALNnBhc3NlZCBvbjogaXQgaXNvbGF0ZXMgYnkgaXRzZWxmLCBvciBob2xkcyBubyBkb2N1bWVudABB+oTAAAs8cmVkaXJlY3RlZDogYSB3b3JrZXIncyBpbXBvcnRzIHJlc29sdmUgYWdhaW5zdCBpdHMgZmluYWwgVVJMAEG2hcAACyJyZXdyaXR0ZW46IGlzb2xhdGlvbiBoZWFkZXJzIGFkZGVkAEHYhcAACxhEAhAANgAAAHoCEAA8AAAAtgIQACIAAAAAQfCFwAALSwx7ImhlYWRlcnMiOlvADV0sInNldHRsZWQiOlvAC10sIm1vZGVzIjpbwAtdLCJwbGFucyI6W8AOXSwidmVyZGljdHMiOlvAAl19AABBu4bAAAsobGVmdCBhbG9uZTogbm90aGluZyBpbiBpdCBuZWVkcyBhIGhlYWRlcgBB44bAAAsTZmV0Y2hlZDogYSBkb2N1bWVudABB9obAAAs2ZmV0Y2hlZDogYSB3b3JrZXIncyBzY3JpcHQsIHJlZnVzZWQgd2l0aG91dCBvdXIgaGVhZGVyAEGsh8AACzFmZXRjaGVkIGFub255bW91c2x5OiBhIHJlc291cmNlIG9mIGFub3RoZXIgb3JpZ2luAEHdh8AACwYBIsABIgAAQeOHwAALGURvY3VtZW50LUlzb2xhdGlvbi1Qb2xpY3kAQfyHwAALGkNyb3NzLU9yaWdpbi1PcGVuZXItUG9saWN5AEGWiMAACxxDcm9zcy1PcmlnaW4tRW1iZWRkZXItUG9saWN5AEGyiMAACxxDcm9zcy1PcmlnaW4tUmVzb3VyY2UtUG9saWN5AEHOiMAACxhpc29sYXRlLWFuZC1yZXF1aXJlLWNvcnAAQeiIwAALEIQBEAAaAAAATgQQABgAAAAAQfiIwAALCJ4BEAALAAAAAEGAicAACxCpARAADgAAALcBEAAMAAAAAEGQicAACwYBW8ABXQAAQZaJwAALBkNocm9tZQBBnInAAAsOQ2hyb21lIEFuZHJvaWQAQayJwAALGJYEEAAGAAAAiQAAAJwEEAAOAAAAkgAAAABBxInAAAsHRmlyZWZveABBzInAAAsklgQQAAYAAABgAAAAnAQQAA4AAABgAAAAxAQQAAcAAAB3AAAAAEHwicAACwNkaXAAQfOJwAALBG5vbmUAQfeJwAALDQgibmFtZSI6IsABIgAAQYSKwAALDgkic2luY2UiOnvAAX0AAEGSisAACxALImhlYWRlcnMiOnvAAX0AAEGiisAACw8MImRvY3VtZW50cyI6wAAAQbGKwAALDQoid29ya2VycyI6wAAAQb6KwAALQ3siY29uZGl0aW9uIjp7Im5vdCI6eyJyZXF1ZXN0TW9kZSI6Im5hdmlnYXRlIn19LCJzb3VyY2UiOiJuZXR3b3JrIn0AQYGLwAALWnsiY29uZGl0aW9uIjp7Im9yIjpbeyJyZXF1ZXN0TW9kZSI6Im5vLWNvcnMifSx7InJlcXVlc3RNb2RlIjoiY29ycyJ9XX0sInNvdXJjZSI6Im5ldHdvcmsifQBB24vAAAs3eyJjb25kaXRpb24iOnsicmVxdWVzdE1vZGUiOiJjb3JzIn0sInNvdXJjZSI6Im5ldHdvcmsifQBBkozAAAsyeyJjb25kaXRpb24iOnsidXJsUGF0dGVybiI6e319LCJzb3VyY2UiOiJuZXR3b3JrIn0AQcSMwAALDAkicm91dGVzIjrAAABB0IzAAAsGAXvAAX0AAEHWjMAACwgBIsACIjrAAABB3ozAAAsLASLAAyI6IsABIgAAQeyMwAALED4FEACBBRAA2wUQABIGEAAAQfyMwAALEEMAAABaAAAANwAAADIAAAAAQYyNwAALEAEAAAACAAAAAwAAAAAAAAAAQZyNwAALBUVycm9yAEGhjcAACwoKClN0YWNrOgoKAEGsjcAACxgJAAAADAAAAAQAAAAKAAAACwAAAAwAAAAAQcSNwAALEAAAAAAAAAAAAQAAAA0AAAAAQdSNwAALN2EgRGlzcGxheSBpbXBsZW1lbnRhdGlvbiByZXR1cm5lZCBhbiBlcnJvciB1bmV4cGVjdGVkbHkAQYuOwAALTC9ydXN0Yy81OTgwNzYxNmUxZmEyNTQwNzI0YmZiYWMxNGQ3OTc2ZDdlNGEzODYwL2xpYnJhcnkvYWxsb2Mvc3JjL3N0cmluZy5ycwAAQdiOwAALEAsHEABLAAAAZAsAAA4AAAAAQeiOwAALf2ludGVybmFsIGVycm9yOiBlbnRlcmVkIHVucmVhY2hhYmxlIGNvZGU6IFRoZSBKUyBiaW5kaW5nIHNob3VsZCBvbmx5IGV2ZXIgcHJvZHVjZSBhIHZhbGlkIHZhbHVlIG9yIHRoZSBzcGVjaWZpYyAnaW52YWxpZCcgdmFsdWUAQeePwAALZS9jYXJnby9yZWdpc3RyeS9zcmMvaW5kZXguY3JhdGVzLmlvLTE5NDljZjhjNmI1YjU1N2Yvd2ViLXN5cy0wLjMuMTA3L3NyYy9mZWF0dXJlcy9nZW5fUmVxdWVzdE1vZGUucnMAAEHMkMAACxDnBxAAZAAAAAQAAAABAAAAAEHckMAAC2wvY2FyZ28vcmVnaXN0cnkvc3JjL2luZGV4LmNyYXRlcy5pby0xOTQ5Y2Y4YzZiNWI1NTdmL3dlYi1zeXMtMC4zLjEwNy9zcmMvZmVhdHVyZXMvZ2VuX1JlcXVlc3REZXN0aW5hdGlvbi5ycwAAQciRwAALEFwIEABrAAAABAAAAAEAAAAAQdiRwAALMmNsb3N1cmUgaW52b2tlZCByZWN1cnNpdmVseSBvciBhZnRlciBiZWluZyBkcm9wcGVkAEGMksAACxA5AAAAOgAAADsAAAA8AAAAAEGcksAAC1gvY2FyZ28vcmVnaXN0cnkvc3JjL2luZGV4LmNyYXRlcy5pby0xOTQ5Y2Y4YzZiNWI1NTdmL2pzLXN5cy0wLjMuMTA3L3NyYy9mdXR1cmVzL2pzcGkucnMAAEH0ksAACxAcCRAAVwAAAMgAAAAsAAAAAEGEk8AACxAcCRAAVwAAALsAAAAgAAAAAEGUk8AAC00vcnVzdGMvNTk4MDc2MTZlMWZhMjU0MDcyNGJmYmFjMTRkNzk3NmQ3ZTRhMzg2MC9saWJyYXJ5L3N0ZC9zcmMvcGFuaWNraW5nLnJzAABB5JPAAAsYQQAAAAwAAAAEAAAAQgAAAEMAAABEAAAAAEH8k8AACxwAAAAACAAAAAQAAABFAAAARgAAAEcAAABIAAAAAEGYlMAACxxJAAAAEAAAAAQAAABKAAAASwAAAEwAAABNAAAAAEG0lMAACxBtXcvWLFDrY3hBpldxG4u5AEHElMAACxAVolxVNFUH1FN4rYFR8KP3AEHUlMAACysvcnVzdC9kZXBzL2RsbWFsbG9jLTAuMi4xMS9zcmMvZGxtYWxsb2MucnMAAEH/lMAACy5hc3NlcnRpb24gZmFpbGVkOiBwc2l6ZSA+PSBzaXplICsgbWluX292ZXJoZWFkAEGwlcAACxBUChAAKgAAALEEAAAJAAAAAEHAlcAACy5hc3NlcnRpb24gZmFpbGVkOiBwc2l6ZSA8PSBzaXplICsgbWF4X292ZXJoZWFkAEHwlcAACxBUChAAKgAAALcEAAANAAAAAEGAlsAACzRjYW5ub3QgbW9kaWZ5IHRoZSBwYW5pYyBob29rIGZyb20gYSBwYW5pY2tpbmcgdGhyZWFkAEG0lsAACxCUCRAATAAAAJAAAAAJAAAAAEHElsAACxAAAAAACAAAAAQAAABOAAAAAEHUlsAACwjAATrAATrAAABB3JbAAAsMcGFuaWNrZWQgYXQgAEHolsAACwI6CgBB7JbAAAsQQQAAAAwAAAAEAAAATwAAAABB/JbAAAtRL3J1c3RjLzU5ODA3NjE2ZTFmYTI1NDA3MjRiZmJhYzE0ZDc5NzZkN2U0YTM4NjAvbGlicmFyeS9hbGxvYy9zcmMvcmF3X3ZlYy9tb2QucnMAAEHNl8AACxFjYXBhY2l0eSBvdmVyZmxvdwBB4JfAAAsQfAsQAFAAAAAcAAAABQAAAABB8JfAAAsYUAAAAAwAAAAEAAAAUQAAAFIAAABTAAAAAEGImMAACxAAAAAAAAAAAAEAAABUAAAAAEGYmMAAC1ZhIGZvcm1hdHRpbmcgdHJhaXQgaW1wbGVtZW50YXRpb24gcmV0dXJuZWQgYW4gZXJyb3Igd2hlbiB0aGUgdW5kZXJseWluZyBzdHJlYW0gZGlkIG5vdABB7pjAAAtJL3J1c3RjLzU5ODA3NjE2ZTFmYTI1NDA3MjRiZmJhYzE0ZDc5NzZkN2U0YTM4NjAvbGlicmFyeS9hbGxvYy9zcmMvZm10LnJzAABBuJnAAAsQbgwQAEgAAACPAgAADgAAAABByJnAAAsFRXJyb3IAQc2ZwAALAsAAAEHPmcAACytjYWxsZWQgYE9wdGlvbjo6dW53cmFwKClgIG9uIGEgYE5vbmVgIHZhbHVlAEH6mcAACwbAAjogwAAAQYCawAALyAEwMDAxMDIwMzA0MDUwNjA3MDgwOTEwMTExMjEzMTQxNTE2MTcxODE5MjAyMTIyMjMyNDI1MjYyNzI4MjkzMDMxMzIzMzM0MzUzNjM3MzgzOTQwNDE0MjQzNDQ0NTQ2NDc0ODQ5NTA1MTUyNTM1NDU1NTY1NzU4NTk2MDYxNjI2MzY0NjU2NjY3Njg2OTcwNzE3MjczNzQ3NTc2Nzc3ODc5ODA4MTgyODM4NDg1ODY4Nzg4ODk5MDkxOTI5Mzk0OTU5Njk3OTg5OQBByJvAAAsFZmFsc2UAQc2bwAALBHRydWUAQdGbwAALIFJlZkNlbGwgYWxyZWFkeSBtdXRhYmx5IGJvcnJvd2VkAEHxm8AACxhSZWZDZWxsIGFscmVhZHkgYm9ycm93ZWQAQYycwAALBD0AAAAAQZCcwAALBAQAAAAAhJcBBG5hbWUADg1taW5pX2NvaS53YXNtAeVnwQEAU2NvbnNvbGVfZXJyb3JfcGFuaWNfaG9vazo6RXJyb3I6Om5ldzo6X193YmdfbmV3X2JiNzQwMDExNTVjYjhjYTg6Omg2Mjg5ZGE1MThmZTk4NjRkAVdjb25zb2xlX2Vycm9yX3BhbmljX2hvb2s6OkVycm9yOjpzdGFjazo6X193Ymdfc3RhY2tfNTc1YzRlMDkxODU4MWI5Yzo6aGRhMTg4M2VmYjljZTk3MDMCUGNvbnNvbGVfZXJyb3JfcGFuaWNfaG9vazo6ZXJyb3I6Ol9fd2JnX2Vycm9yXzc1N2U5NDcyZjg0MTAzNDE6OmgyZTQ5NTUwMzM4ODUwN2FlA2t3ZWJfc3lzOjpmZWF0dXJlczo6Z2VuX1JlcXVlc3Q6OlJlcXVlc3Q6OmRlc3RpbmF0aW9uOjpfX3diZ19kZXN0aW5hdGlvbl9kOGMwZmE3Nzg5NDQ1ODIyOjpoNmVkMTMyMWM3OGQwZDE0MwRdd2ViX3N5czo6ZmVhdHVyZXM6Omdlbl9SZXF1ZXN0OjpSZXF1ZXN0Ojptb2RlOjpfX3diZ19tb2RlXzNkYTNiNTI1MzNlZGU1NTg6OmgzN2IwY2RhMzUwZjYzMDM3BWt3ZWJfc3lzOjpmZWF0dXJlczo6Z2VuX1Jlc3BvbnNlOjpSZXNwb25zZTo6cmVkaXJlY3RlZDo6X193YmdfcmVkaXJlY3RlZF9mNjk3NTc1NmZjODljMmFiOjpoMDU3MzAzNWQ0OTQ1NjhkMQZjd2ViX3N5czo6ZmVhdHVyZXM6Omdlbl9SZXNwb25zZTo6UmVzcG9uc2U6OnN0YXR1czo6X193Ymdfc3RhdHVzX2NiODViNmM4ZDE3NjlmYTE6Omg2M2E3YzRlMGM0ZjVhNDk1B0Rqc19zeXM6OkpTT046OnBhcnNlOjpfX3diZ19wYXJzZV9jM2Y3MmI1YTI0ZjgzYzAxOjpoMTlkZWJhM2FmOWEyOTcwNwhad2FzbV9iaW5kZ2VuOjpfX3diaW5kZ2VuX3Rocm93OjpfX3diZ19fX3diaW5kZ2VuX3Rocm93XzRjODhkOGJmMjY0ZmQ5ODQ6OmhjNThlMmQ1NTAxMWY2YWFjCmE8ZGxtYWxsb2NbZTI0YTI3NzAwNjM0ZDYwOV06OmRsbWFsbG9jOjpEbG1hbGxvYzxkbG1hbGxvY1tlMjRhMjc3MDA2MzRkNjA5XTo6c3lzOjpTeXN0ZW0+Pjo6bWFsbG9jCzFtaW5pX2NvaTo6d29ya2VyOjpkZWJ1Zzo6dGFibGU6Omg5ZTI4MjhjNjBkNDc4MGI5DDJjb3JlW2M1OTMwYzg1YTEyZGU4MjJdOjpzdHI6OmNvdW50Ojpkb19jb3VudF9jaGFycw0oX19ydXN0Y1tiNzk3NGU4NjkwNDMwZGQ5XTo6X19yZGxfcmVhbGxvYw5fPGRsbWFsbG9jW2UyNGEyNzcwMDYzNGQ2MDldOjpkbG1hbGxvYzo6RGxtYWxsb2M8ZGxtYWxsb2NbZTI0YTI3NzAwNjM0ZDYwOV06OnN5czo6U3lzdGVtPj46OmZyZWUPNjxjb3JlW2M1OTMwYzg1YTEyZGU4MjJdOjpmbXQ6OkZvcm1hdHRlcj46OnBhZF9pbnRlZ3JhbBAtPGNvcmVbYzU5MzBjODVhMTJkZTgyMl06OmZtdDo6Rm9ybWF0dGVyPjo6cGFkESJjb3JlW2M1OTMwYzg1YTEyZGU4MjJdOjpmbXQ6OndyaXRlEjBhbGxvYzo6c3RyOjpqb2luX2dlbmVyaWNfY29weTo6aDViZjRmNzlkNmQxMTUzM2ETaDxkbG1hbGxvY1tlMjRhMjc3MDA2MzRkNjA5XTo6ZGxtYWxsb2M6OkRsbWFsbG9jPGRsbWFsbG9jW2UyNGEyNzcwMDYzNGQ2MDldOjpzeXM6OlN5c3RlbT4+OjpkaXNwb3NlX2NodW5rFDFjb25zb2xlX2Vycm9yX3BhbmljX2hvb2s6Omhvb2s6Omg4NWM2NGYzYjA2MmRiYjRjFSxtaW5pX2NvaTo6cG9saWN5Ojp2ZXJkaWN0OjpoNjA5ZjA2OGM2M2M0Zjk0ORZjPGRsbWFsbG9jW2UyNGEyNzcwMDYzNGQ2MDldOjpkbG1hbGxvYzo6RGxtYWxsb2M8ZGxtYWxsb2NbZTI0YTI3NzAwNjM0ZDYwOV06OnN5czo6U3lzdGVtPj46Om1lbWFsaWduFzJhbGxvY1szY2E1MDFlZGZmM2YwYzdjXTo6Zm10Ojpmb3JtYXQ6OmZvcm1hdF9pbm5lchhnPGRsbWFsbG9jW2UyNGEyNzcwMDYzNGQ2MDldOjpkbG1hbGxvYzo6RGxtYWxsb2M8ZGxtYWxsb2NbZTI0YTI3NzAwNjM0ZDYwOV06OnN5czo6U3lzdGVtPj46OnVubGlua19jaHVuaxltPGRsbWFsbG9jW2UyNGEyNzcwMDYzNGQ2MDldOjpkbG1hbGxvYzo6RGxtYWxsb2M8ZGxtYWxsb2NbZTI0YTI3NzAwNjM0ZDYwOV06OnN5czo6U3lzdGVtPj46Omluc2VydF9sYXJnZV9jaHVuaxowbWluaV9jb2k6Ondvcmtlcjo6ZGVidWc6Omxpc3Q6Omg2OThmZmRiNTI5MzM3YzlmGxdfX2V4dGVybnJlZl90YWJsZV9hbGxvYxwyPHUzMiBhcyBjb3JlW2M1OTMwYzg1YTEyZGU4MjJdOjpmbXQ6OkRpc3BsYXk+OjpmbXQdWjxzdGRbYTU0Mzk5NmU2ZTdkYmYxZV06OnBhbmljOjpQYW5pY0hvb2tJbmZvIGFzIGNvcmVbYzU5MzBjODVhMTJkZTgyMl06OmZtdDo6RGlzcGxheT46OmZtdB5ePGFsbG9jWzNjYTUwMWVkZmYzZjBjN2NdOjpzdHJpbmc6OlN0cmluZyBhcyBjb3JlW2M1OTMwYzg1YTEyZGU4MjJdOjpmbXQ6OldyaXRlPjo6d3JpdGVfY2hhclsxXR9bPGFsbG9jWzNjYTUwMWVkZmYzZjBjN2NdOjpzdHJpbmc6OlN0cmluZyBhcyBjb3JlW2M1OTMwYzg1YTEyZGU4MjJdOjpmbXQ6OldyaXRlPjo6d3JpdGVfY2hhciBePGFsbG9jWzNjYTUwMWVkZmYzZjBjN2NdOjpzdHJpbmc6OlN0cmluZyBhcyBjb3JlW2M1OTMwYzg1YTEyZGU4MjJdOjpmbXQ6OldyaXRlPjo6d3JpdGVfY2hhclsyXSEyPHUxNiBhcyBjb3JlW2M1OTMwYzg1YTEyZGU4MjJdOjpmbXQ6OkRpc3BsYXk+OjpmbXQiMG1pbmlfY29pOjp3b3JrZXI6OmRlYnVnOjpsaXN0OjpoNzc5ZTNlNGEyY2UxMjBjNCN/PHN0ZFthNTQzOTk2ZTZlN2RiZjFlXTo6cGFuaWNraW5nOjpwYW5pY19oYW5kbGVyOjpGb3JtYXRTdHJpbmdQYXlsb2FkIGFzIGNvcmVbYzU5MzBjODVhMTJkZTgyMl06OnBhbmljOjpQYW5pY1BheWxvYWQ+Ojp0YWtlX2JveCQ9d2FzbV9iaW5kZ2VuOjpjb252ZXJ0OjpjbG9zdXJlczo6Xzo6aW52b2tlOjpoZGRkZmQxOTllZGQ1MjRhMCUxc3RkW2E1NDM5OTZlNmU3ZGJmMWVdOjpwYW5pY2tpbmc6OnBhbmljX3dpdGhfaG9vayYEcGxhbic9d2FzbV9iaW5kZ2VuOjpjb252ZXJ0OjpjbG9zdXJlczo6Xzo6aW52b2tlOjpoZmYwNDVhYWYwMzMxNjhjZig+YWxsb2M6OnJhd192ZWM6OlJhd1ZlY0lubmVyPEE+OjpmaW5pc2hfZ3Jvdzo6aDliYzJiNjlkYTFjODRhMzkpPDxhbGxvY1szY2E1MDFlZGZmM2YwYzdjXTo6cmF3X3ZlYzo6UmF3VmVjSW5uZXI+OjpmaW5pc2hfZ3Jvdyo+YWxsb2M6OnJhd192ZWM6OlJhd1ZlY0lubmVyPEE+OjpmaW5pc2hfZ3Jvdzo6aDM3Mzk1NDk3NGI0MDgwYjYrUWFsbG9jOjpyYXdfdmVjOjpSYXdWZWNJbm5lcjxBPjo6cmVzZXJ2ZTo6ZG9fcmVzZXJ2ZV9hbmRfaGFuZGxlOjpoNWQ1NjAwMDc0MzIwN2Q0NSx8PGFsbG9jWzNjYTUwMWVkZmYzZjBjN2NdOjpyYXdfdmVjOjpSYXdWZWNJbm5lcjxfPj46OnJlc2VydmU6OmRvX3Jlc2VydmVfYW5kX2hhbmRsZTo6PGFsbG9jWzNjYTUwMWVkZmYzZjBjN2NdOjphbGxvYzo6R2xvYmFsPi0+anNfc3lzOjpmdXR1cmVzOjpqc3BpOjp0YXNrX3dha2VyOjpyYXdfd2FrZTo6aDkxNmFlOWE1NDM5Nzc1ZjQuFl9fZXh0ZXJucmVmX2Ryb3Bfc2xpY2UvB3ZlcmRpY3QwUWFsbG9jOjpyYXdfdmVjOjpSYXdWZWNJbm5lcjxBPjo6cmVzZXJ2ZTo6ZG9fcmVzZXJ2ZV9hbmRfaGFuZGxlOjpoNzE5NzE2NGVhOTE2OWE0ZDF/PGFsbG9jWzNjYTUwMWVkZmYzZjBjN2NdOjpyYXdfdmVjOjpSYXdWZWNJbm5lcjxfPj46OnJlc2VydmU6OmRvX3Jlc2VydmVfYW5kX2hhbmRsZTo6PGFsbG9jWzNjYTUwMWVkZmYzZjBjN2NdOjphbGxvYzo6R2xvYmFsPlsxXTI/PGFsbG9jWzNjYTUwMWVkZmYzZjBjN2NdOjpyYXdfdmVjOjpSYXdWZWNJbm5lcj46OmZpbmlzaF9ncm93WzFdMz13YXNtX2JpbmRnZW46OmNvbnZlcnQ6OmNsb3N1cmVzOjpfOjppbnZva2U6OmgwYTMwOTZhZTg3MTBkOThkNHo8c3RkW2E1NDM5OTZlNmU3ZGJmMWVdOjpwYW5pY2tpbmc6OnBhbmljX2hhbmRsZXI6OkZvcm1hdFN0cmluZ1BheWxvYWQgYXMgY29yZVtjNTkzMGM4NWExMmRlODIyXTo6cGFuaWM6OlBhbmljUGF5bG9hZD46OmdldDU9d2FzbV9iaW5kZ2VuOjpjb252ZXJ0OjpjbG9zdXJlczo6Xzo6aW52b2tlOjpoMTYwNWJlODhjZGFmZmU2ODY9d2FzbV9iaW5kZ2VuOjpjb252ZXJ0OjpjbG9zdXJlczo6Xzo6aW52b2tlOjpoM2Y3MDMwMmVmYTIzZjdiZTc8c3RkW2E1NDM5OTZlNmU3ZGJmMWVdOjpwYW5pY2tpbmc6OnBhbmljX2hhbmRsZXI6OntjbG9zdXJlIzB9OCpzdGRbYTU0Mzk5NmU2ZTdkYmYxZV06OnBhbmlja2luZzo6c2V0X2hvb2s5PXdhc21fYmluZGdlbjo6Y29udmVydDo6Y2xvc3VyZXM6Ol86Omludm9rZTo6aDM3NDIyYjJlODA5NTliNDY6PmFsbG9jOjpyYXdfdmVjOjpSYXdWZWNJbm5lcjxBPjo6ZmluaXNoX2dyb3c6OmhmMDg4NjQ1NTA3NGFiNmI3OzBhbGxvYzo6cmM6OlJjPFQsQT46OmRyb3Bfc2xvdzo6aGJlMjBlYjc4YmQ2ZjBlNzI8PXdhc21fYmluZGdlbjo6Y29udmVydDo6Y2xvc3VyZXM6Ol86Omludm9rZTo6aGJiMDllNDYwMzBhNzdkYzE9PXdhc21fYmluZGdlbjo6Y29udmVydDo6Y2xvc3VyZXM6Ol86Omludm9rZTo6aGU3ZTVjYjNmMTNmYjFkZjY+GV9fZXh0ZXJucmVmX3RhYmxlX2RlYWxsb2M/PXdhc21fYmluZGdlbjo6Y29udmVydDo6Y2xvc3VyZXM6Ol86Omludm9rZTo6aDAzNGZlZDVkN2NhYjI2MTVAWTxkbG1hbGxvY1tlMjRhMjc3MDA2MzRkNjA5XTo6c3lzOjpTeXN0ZW0gYXMgZGxtYWxsb2NbZTI0YTI3NzAwNjM0ZDYwOV06OkFsbG9jYXRvcj46OmFsbG9jQT13YXNtX2JpbmRnZW46OmNvbnZlcnQ6OmNsb3N1cmVzOjpfOjppbnZva2U6OmgwNmQ3NGVlYjYyZWI0NzMxQj13YXNtX2JpbmRnZW46OmNvbnZlcnQ6OmNsb3N1cmVzOjpfOjppbnZva2U6Omg2MmJiNDY0ZjkwNDg3MjI5Qz13YXNtX2JpbmRnZW46OmNvbnZlcnQ6OmNsb3N1cmVzOjpfOjppbnZva2U6Omg2MzBlZDE3NGQxYzc2NDQxRD13YXNtX2JpbmRnZW46OmNvbnZlcnQ6OmNsb3N1cmVzOjpfOjppbnZva2U6Omg2YTgwZDZjNDE1MDIyZDRkRT13YXNtX2JpbmRnZW46OmNvbnZlcnQ6OmNsb3N1cmVzOjpfOjppbnZva2U6Omg5ODZmNTVlMDdhMjMxZmViRj13YXNtX2JpbmRnZW46OmNvbnZlcnQ6OmNsb3N1cmVzOjpfOjppbnZva2U6OmhkOGIzYTFkNGFkOWZmNTc5Rz13YXNtX2JpbmRnZW46OmNvbnZlcnQ6OmNsb3N1cmVzOjpfOjppbnZva2U6Omg2OTYwNDA4MjlmZDgxNjliSD13YXNtX2JpbmRnZW46OmNvbnZlcnQ6OmNsb3N1cmVzOjpfOjppbnZva2U6Omg4YTk5YzM3YTAxM2YzZDdjST13YXNtX2JpbmRnZW46OmNvbnZlcnQ6OmNsb3N1cmVzOjpfOjppbnZva2U6OmgwNjNmNTAyOTlmOWZiMjE3SkVqc19zeXM6OmZ1dHVyZXM6OmpzcGk6OnRhc2tfd2FrZXI6OnJhd193YWtlX2J5X3JlZjo6aDM1MGE1MWY2NmIyMTUwMjVLKF9fcnVzdGNbYjc5NzRlODY5MDQzMGRkOV06Ol9fcmRsX2RlYWxsb2NMLWNvcmVbYzU5MzBjODVhMTJkZTgyMl06OnJlc3VsdDo6dW53cmFwX2ZhaWxlZE1dPGFsbG9jWzNjYTUwMWVkZmYzZjBjN2NdOjpzdHJpbmc6OlN0cmluZyBhcyBjb3JlW2M1OTMwYzg1YTEyZGU4MjJdOjpmbXQ6OldyaXRlPjo6d3JpdGVfc3RyWzFdTj9zdGQ6OnN5czo6c3luYzo6b25jZTo6bm9fdGhyZWFkczo6T25jZTo6Y2FsbDo6aDU1N2ZmZjI2YzdmNzVlNjNPWjxhbGxvY1szY2E1MDFlZGZmM2YwYzdjXTo6c3RyaW5nOjpTdHJpbmcgYXMgY29yZVtjNTkzMGM4NWExMmRlODIyXTo6Zm10OjpXcml0ZT46OndyaXRlX3N0clBdPGFsbG9jWzNjYTUwMWVkZmYzZjBjN2NdOjpzdHJpbmc6OlN0cmluZyBhcyBjb3JlW2M1OTMwYzg1YTEyZGU4MjJdOjpmbXQ6OldyaXRlPjo6d3JpdGVfc3RyWzJdUQV0YWJsZVI3c3RkW2E1NDM5OTZlNmU3ZGJmMWVdOjpwYW5pY2tpbmc6OnBhbmljX2NvdW50OjppbmNyZWFzZVM+anNfc3lzOjpmdXR1cmVzOjpqc3BpOjp0YXNrX3dha2VyOjpyYXdfZHJvcDo6aGUyYTkzZTA1MjIzMmEwZmFUfDxzdGRbYTU0Mzk5NmU2ZTdkYmYxZV06OnBhbmlja2luZzo6cGFuaWNfaGFuZGxlcjo6U3RhdGljU3RyUGF5bG9hZCBhcyBjb3JlW2M1OTMwYzg1YTEyZGU4MjJdOjpwYW5pYzo6UGFuaWNQYXlsb2FkPjo6dGFrZV9ib3hVLGNvcmVbYzU5MzBjODVhMTJkZTgyMl06OnBhbmlja2luZzo6cGFuaWNfZm10Vi1jb3JlW2M1OTMwYzg1YTEyZGU4MjJdOjpvcHRpb246OmV4cGVjdF9mYWlsZWRXPXdhc21fYmluZGdlbjo6Y29udmVydDo6Y2xvc3VyZXM6Ol86Omludm9rZTo6aGYzMmQxMDc5Nzc3M2U2MDBYEV9fd2JpbmRnZW5fbWFsbG9jWT13YXNtX2JpbmRnZW46OmNvbnZlcnQ6OmNsb3N1cmVzOjpfOjppbnZva2U6OmgyZDVmNWFiZDNhYjEyZjcyWiZqc19zeXM6OkpTT046OnBhcnNlOjpoYmFkYTdjMDliM2M1ZTg5M1tzPHN0ZFthNTQzOTk2ZTZlN2RiZjFlXTo6cGFuaWNraW5nOjpwYW5pY19oYW5kbGVyOjpGb3JtYXRTdHJpbmdQYXlsb2FkIGFzIGNvcmVbYzU5MzBjODVhMTJkZTgyMl06OmZtdDo6RGlzcGxheT46OmZtdFxEPGNvcmVbYzU5MzBjODVhMTJkZTgyMl06OmZtdDo6Rm9ybWF0dGVyPjo6cGFkX2ludGVncmFsOjp3cml0ZV9wcmVmaXhdGl9fd2JpbmRnZW5fZGVzdHJveV9jbG9zdXJlXhJfX3diaW5kZ2VuX3JlYWxsb2NfMW1pbmlfY29pOjp3b3JrZXI6OmRlYnVnOjpzdGFydDo6aDY5YmIxNjJlMjE3MWViNjdgPXdhc21fYmluZGdlbjo6Y29udmVydDo6Y2xvc3VyZXM6Ol86Omludm9rZTo6aDQyZmIyYmZmMWYzMDU4YTFhPXdhc21fYmluZGdlbjo6Y29udmVydDo6Y2xvc3VyZXM6Ol86Omludm9rZTo6aDZjZjcwMjNlMDEyNzYwYmViPXdhc21fYmluZGdlbjo6Y29udmVydDo6Y2xvc3VyZXM6Ol86Omludm9rZTo6aGE2MjI3NTQ1YmFmNjdiMjZjPXdhc21fYmluZGdlbjo6Y29udmVydDo6Y2xvc3VyZXM6Ol86Omludm9rZTo6aGU4YWU2MWNkN2ZjYjQ5MTRkPXdhc21fYmluZGdlbjo6Y29udmVydDo6Y2xvc3VyZXM6Ol86Omludm9rZTo6aDJmNzY1MTBhZDc1OGQ0NTBlPXdhc21fYmluZGdlbjo6Y29udmVydDo6Y2xvc3VyZXM6Ol86Omludm9rZTo6aDk3YjI3ZjgxNGU4NGQ2ZDJmPGNvcmVbYzU5MzBjODVhMTJkZTgyMl06OmNlbGw6OnBhbmljX2FscmVhZHlfbXV0YWJseV9ib3Jyb3dlZGcWdmVyZGljdCBleHRlcm5yZWYgc2hpbWg/anNfc3lzOjpmdXR1cmVzOjpqc3BpOjp0YXNrX3dha2VyOjpyYXdfY2xvbmU6Omg2ZDhhZDFlYTZiODRjZGUwaRNwbGFuIGV4dGVybnJlZiBzaGltaj13YXNtX2JpbmRnZW46OmNvbnZlcnQ6OmNsb3N1cmVzOjpfOjppbnZva2U6OmgwMDg3NmZjYjU3ZmUwZDJiaz13YXNtX2JpbmRnZW46OmNvbnZlcnQ6OmNsb3N1cmVzOjpfOjppbnZva2U6OmgxYjFiMDUyZTMwNGU0YWM1bD13YXNtX2JpbmRnZW46OmNvbnZlcnQ6OmNsb3N1cmVzOjpfOjppbnZva2U6OmgxYmU0OWNlZDlhMDY5Y2YzbT13YXNtX2JpbmRnZW46OmNvbnZlcnQ6OmNsb3N1cmVzOjpfOjppbnZva2U6OmgyMmY3ODg2NGNlYWRiNzA2bj13YXNtX2JpbmRnZW46OmNvbnZlcnQ6OmNsb3N1cmVzOjpfOjppbnZva2U6OmgzNjE5N2VmNjZmNWU4NTY4bz13YXNtX2JpbmRnZW46OmNvbnZlcnQ6OmNsb3N1cmVzOjpfOjppbnZva2U6Omg1YTgxMWMxYzljZDZiMWExcD13YXNtX2JpbmRnZW46OmNvbnZlcnQ6OmNsb3N1cmVzOjpfOjppbnZva2U6Omg2MTgzODhkNTAyNTZmNWJlcT13YXNtX2JpbmRnZW46OmNvbnZlcnQ6OmNsb3N1cmVzOjpfOjppbnZva2U6Omg3M2U1MDA3NmRkM2IxMGExcj13YXNtX2JpbmRnZW46OmNvbnZlcnQ6OmNsb3N1cmVzOjpfOjppbnZva2U6Omg4ZjZhOTVhMzRjYzc3Y2Jmcz13YXNtX2JpbmRnZW46OmNvbnZlcnQ6OmNsb3N1cmVzOjpfOjppbnZva2U6Omg5ZjAyYzMxYmE3OGZkYTg3dD13YXNtX2JpbmRnZW46OmNvbnZlcnQ6OmNsb3N1cmVzOjpfOjppbnZva2U6OmhlNGFiODljMzJmYTU1MmExdT13YXNtX2JpbmRnZW46OmNvbnZlcnQ6OmNsb3N1cmVzOjpfOjppbnZva2U6OmhmYzI0YmE1NmE5Y2JlMmQydixfX3J1c3RjW2I3OTc0ZTg2OTA0MzBkZDldOjpydXN0X2JlZ2luX3Vud2luZHc9d2FzbV9iaW5kZ2VuOjpjb252ZXJ0OjpjbG9zdXJlczo6Xzo6aW52b2tlOjpoNWZiYTY0Yjg5NGEyMGM5ZXg9d2FzbV9iaW5kZ2VuOjpjb252ZXJ0OjpjbG9zdXJlczo6Xzo6aW52b2tlOjpoYWY1MDdkZjFlY2U3MDk5YXk9d2FzbV9iaW5kZ2VuOjpjb252ZXJ0OjpjbG9zdXJlczo6Xzo6aW52b2tlOjpoZDdlMmRkY2ZkNWQ2YmRmMno9d2FzbV9iaW5kZ2VuOjpjb252ZXJ0OjpjbG9zdXJlczo6Xzo6aW52b2tlOjpoMmZmNTQ5OTliZmI2NjZkOXs9d2FzbV9iaW5kZ2VuOjpjb252ZXJ0OjpjbG9zdXJlczo6Xzo6aW52b2tlOjpoZTkyZDhjZWNmZWIzNTg3MXwVdGFibGUgbXVsdGl2YWx1ZSBzaGltfSZzdGRbYTU0Mzk5NmU2ZTdkYmYxZV06OmFsbG9jOjpydXN0X29vbX5Hd2ViX3N5czo6ZmVhdHVyZXM6Omdlbl9SZXF1ZXN0OjpSZXF1ZXN0OjpkZXN0aW5hdGlvbjo6aDgxYjBlNTQwMDFmY2ZlNDl/QHdlYl9zeXM6OmZlYXR1cmVzOjpnZW5fUmVxdWVzdDo6UmVxdWVzdDo6bW9kZTo6aDc1OWMxNTk5NjMzY2MyNzOAATM8Ym9vbCBhcyBjb3JlW2M1OTMwYzg1YTEyZGU4MjJdOjpmbXQ6OkRpc3BsYXk+OjpmbXSBAXJjb3JlW2M1OTMwYzg1YTEyZGU4MjJdOjpwdHI6OmRyb3BfaW5fcGxhY2U6OjxzdGRbYTU0Mzk5NmU2ZTdkYmYxZV06OnBhbmlja2luZzo6cGFuaWNfaGFuZGxlcjo6Rm9ybWF0U3RyaW5nUGF5bG9hZD6CATNzdGRbYTU0Mzk5NmU2ZTdkYmYxZV06OmFsbG9jOjpydXN0X29vbTo6e2Nsb3N1cmUjMH2DAUJjb3JlOjpwdHI6OmRyb3BfaW5fcGxhY2U8YWxsb2M6OnN0cmluZzo6U3RyaW5nPjo6aDAxYjlkYjMxNWVkYzZhMGWEAXtjb3JlW2M1OTMwYzg1YTEyZGU4MjJdOjpwdHI6OmRyb3BfaW5fcGxhY2U6Ojxjb3JlW2M1OTMwYzg1YTEyZGU4MjJdOjpvcHRpb246Ok9wdGlvbjxhbGxvY1szY2E1MDFlZGZmM2YwYzdjXTo6dmVjOjpWZWM8dTg+Pj6FAVVjb3JlW2M1OTMwYzg1YTEyZGU4MjJdOjpwdHI6OmRyb3BfaW5fcGxhY2U6OjxhbGxvY1szY2E1MDFlZGZmM2YwYzdjXTo6c3RyaW5nOjpTdHJpbmc+hgEmX19ydXN0Y1tiNzk3NGU4NjkwNDMwZGQ5XTo6X19yZGxfYWxsb2OHAVhjb3JlW2M1OTMwYzg1YTEyZGU4MjJdOjpwdHI6OmRyb3BfaW5fcGxhY2U6OjxhbGxvY1szY2E1MDFlZGZmM2YwYzdjXTo6c3RyaW5nOjpTdHJpbmc+WzFdiAEuYWxsb2NbM2NhNTAxZWRmZjNmMGM3Y106OnJhd192ZWM6OmhhbmRsZV9lcnJvcokBkwFjb3JlOjpwdHI6OmRyb3BfaW5fcGxhY2U8Y29yZTo6cmVzdWx0OjpSZXN1bHQ8anNfc3lzOjpGdW5jdGlvbjxmbih3YXNtX2JpbmRnZW46OkpzVmFsdWUpIC4+IHdhc21fYmluZGdlbjo6c3lzOjpVbmRlZmluZWQ+LCZzdHI+Pjo6aDJlYmJmZDE0ZWUwNjNkNTOKAShjb3JlW2M1OTMwYzg1YTEyZGU4MjJdOjpwYW5pY2tpbmc6OnBhbmljiwFTanNfc3lzOjpKU09OOjpwYXJzZTo6X193YmdfcGFyc2VfYzNmNzJiNWEyNGY4M2MwMTo6aDE5ZGViYTNhZjlhMjk3MDcgZXh0ZXJucmVmIHNoaW2MATI8JlQgYXMgY29yZTo6Zm10OjpEaXNwbGF5Pjo6Zm10OjpoNTc4NjZhOWUzZDgwNzUyM40BD19fd2JpbmRnZW5fZnJlZY4BVjxhbGxvY1szY2E1MDFlZGZmM2YwYzdjXTo6c3RyaW5nOjpTdHJpbmcgYXMgY29yZVtjNTkzMGM4NWExMmRlODIyXTo6YW55OjpBbnk+Ojp0eXBlX2lkjwEzPCZzdHIgYXMgY29yZVtjNTkzMGM4NWExMmRlODIyXTo6YW55OjpBbnk+Ojp0eXBlX2lkkAEzPGNvcmVbYzU5MzBjODVhMTJkZTgyMl06OmZtdDo6Rm9ybWF0dGVyPjo6d3JpdGVfc3RykQFUPCZkeW4gY29yZVtjNTkzMGM4NWExMmRlODIyXTo6Zm10OjpEZWJ1ZyBhcyBjb3JlW2M1OTMwYzg1YTEyZGU4MjJdOjpmbXQ6OkRlYnVnPjo6Zm10kgFiY29uc29sZV9lcnJvcl9wYW5pY19ob29rOjpFcnJvcjo6bmV3OjpfX3diZ19uZXdfYmI3NDAwMTE1NWNiOGNhODo6aDYyODlkYTUxOGZlOTg2NGQgZXh0ZXJucmVmIHNoaW2TAVY8YWxsb2NbM2NhNTAxZWRmZjNmMGM3Y106OnN0cmluZzo6U3RyaW5nIGFzIGNvcmVbYzU5MzBjODVhMTJkZTgyMl06OmZtdDo6RGlzcGxheT46OmZtdJQBMjwmVCBhcyBjb3JlOjpmbXQ6OkRpc3BsYXk+OjpmbXQ6OmhhZjA2MmU1OGVkODQyNDk3lQEpX19ydXN0Y1tiNzk3NGU4NjkwNDMwZGQ5XTo6X19ydXN0X3JlYWxsb2OWARRfX3diaW5kZ2VuX2V4bl9zdG9yZZcBMzwmc3RyIGFzIGNvcmVbYzU5MzBjODVhMTJkZTgyMl06OmZtdDo6RGlzcGxheT46OmZtdJgBdzxzdGRbYTU0Mzk5NmU2ZTdkYmYxZV06OnBhbmlja2luZzo6cGFuaWNfaGFuZGxlcjo6U3RhdGljU3RyUGF5bG9hZCBhcyBjb3JlW2M1OTMwYzg1YTEyZGU4MjJdOjpwYW5pYzo6UGFuaWNQYXlsb2FkPjo6Z2V0mQFwPHN0ZFthNTQzOTk2ZTZlN2RiZjFlXTo6cGFuaWNraW5nOjpwYW5pY19oYW5kbGVyOjpTdGF0aWNTdHJQYXlsb2FkIGFzIGNvcmVbYzU5MzBjODVhMTJkZTgyMl06OmZtdDo6RGlzcGxheT46OmZtdJoBNjwmc3RyIGFzIGNvcmVbYzU5MzBjODVhMTJkZTgyMl06OmZtdDo6RGlzcGxheT46OmZtdFsxXZsBKV9fcnVzdGNbYjc5NzRlODY5MDQzMGRkOV06Ol9fcnVzdF9kZWFsbG9jnAEuY29yZTo6Zm10OjpXcml0ZTo6d3JpdGVfZm10OjpoNzE0NTk1ZWU3NWQyMGEwZp0BSHdlYl9zeXM6OmZlYXR1cmVzOjpnZW5fUmVzcG9uc2U6OlJlc3BvbnNlOjpyZWRpcmVjdGVkOjpoYjhlNGQ0OTA5MzZkYmE2NZ4BJV9fcnVzdGNbYjc5NzRlODY5MDQzMGRkOV06OnJ1c3RfcGFuaWOfAVo8YWxsb2NbM2NhNTAxZWRmZjNmMGM3Y106OnN0cmluZzo6U3RyaW5nIGFzIGNvcmVbYzU5MzBjODVhMTJkZTgyMl06OmZtdDo6V3JpdGU+Ojp3cml0ZV9mbXSgATNhbGxvY1szY2E1MDFlZGZmM2YwYzdjXTo6cmF3X3ZlYzo6Y2FwYWNpdHlfb3ZlcmZsb3ehAV08YWxsb2NbM2NhNTAxZWRmZjNmMGM3Y106OnN0cmluZzo6U3RyaW5nIGFzIGNvcmVbYzU5MzBjODVhMTJkZTgyMl06OmZtdDo6V3JpdGU+Ojp3cml0ZV9mbXRbMV2iAS1jb3JlW2M1OTMwYzg1YTEyZGU4MjJdOjpvcHRpb246OnVud3JhcF9mYWlsZWSjATI8JlQgYXMgY29yZTo6Zm10OjpEaXNwbGF5Pjo6Zm10OjpoMzYyZDk4ZDBmM2NhOTkwZqQBJ19fcnVzdGNbYjc5NzRlODY5MDQzMGRkOV06Ol9fcnVzdF9hbGxvY6UBTzxjb3JlW2M1OTMwYzg1YTEyZGU4MjJdOjpmbXQ6OkVycm9yIGFzIGNvcmVbYzU5MzBjODVhMTJkZTgyMl06OmZtdDo6RGVidWc+OjpmbXSmASp3YXNtX2JpbmRnZW46OnRocm93X3N0cjo6aGM0ZGVlZTUxNzAxZTU2YTKnATVfX3J1c3RjW2I3OTc0ZTg2OTA0MzBkZDldOjpfX3J1c3RfYWxsb2NfZXJyb3JfaGFuZGxlcqgBejxzdGRbYTU0Mzk5NmU2ZTdkYmYxZV06OnBhbmlja2luZzo6cGFuaWNfaGFuZGxlcjo6U3RhdGljU3RyUGF5bG9hZCBhcyBjb3JlW2M1OTMwYzg1YTEyZGU4MjJdOjpwYW5pYzo6UGFuaWNQYXlsb2FkPjo6YXNfc3RyqQEyYWxsb2NbM2NhNTAxZWRmZjNmMGM3Y106OmFsbG9jOjpoYW5kbGVfYWxsb2NfZXJyb3KqAVI8Y29yZVtjNTkzMGM4NWExMmRlODIyXTo6Zm10OjpFcnJvciBhcyBjb3JlW2M1OTMwYzg1YTEyZGU4MjJdOjpmbXQ6OkRlYnVnPjo6Zm10WzFdqwFbPGNvcmVbYzU5MzBjODVhMTJkZTgyMl06OmNlbGw6OkJvcnJvd011dEVycm9yIGFzIGNvcmVbYzU5MzBjODVhMTJkZTgyMl06OmZtdDo6RGlzcGxheT46OmZtdKwBWDxjb3JlW2M1OTMwYzg1YTEyZGU4MjJdOjpjZWxsOjpCb3Jyb3dFcnJvciBhcyBjb3JlW2M1OTMwYzg1YTEyZGU4MjJdOjpmbXQ6OkRpc3BsYXk+OjpmbXStATI8c3RyIGFzIGNvcmVbYzU5MzBjODVhMTJkZTgyMl06OmZtdDo6RGlzcGxheT46OmZtdK4BZmNvbnNvbGVfZXJyb3JfcGFuaWNfaG9vazo6RXJyb3I6OnN0YWNrOjpfX3diZ19zdGFja181NzVjNGUwOTE4NTgxYjljOjpoZGExODgzZWZiOWNlOTcwMyBleHRlcm5yZWYgc2hpba8BRHdlYl9zeXM6OmZlYXR1cmVzOjpnZW5fUmVzcG9uc2U6OlJlc3BvbnNlOjpzdGF0dXM6Omg5OTUwOTMxNWFhZmZjYWNhsAExd2FzbV9iaW5kZ2VuOjpfX3diaW5kZ2VuX3Rocm93OjpoZTRiNDZhZmQ4YWRkYjJmOLEBe3N0ZFthNTQzOTk2ZTZlN2RiZjFlXTo6c3lzOjpiYWNrdHJhY2U6Ol9fcnVzdF9lbmRfc2hvcnRfYmFja3RyYWNlOjo8c3RkW2E1NDM5OTZlNmU3ZGJmMWVdOjphbGxvYzo6cnVzdF9vb206OntjbG9zdXJlIzB9LCAhPrIBhAFzdGRbYTU0Mzk5NmU2ZTdkYmYxZV06OnN5czo6YmFja3RyYWNlOjpfX3J1c3RfZW5kX3Nob3J0X2JhY2t0cmFjZTo6PHN0ZFthNTQzOTk2ZTZlN2RiZjFlXTo6cGFuaWNraW5nOjpwYW5pY19oYW5kbGVyOjp7Y2xvc3VyZSMwfSwgIT6zATZzdGRbYTU0Mzk5NmU2ZTdkYmYxZV06OmFsbG9jOjpkZWZhdWx0X2FsbG9jX2Vycm9yX2hvb2u0AUBzdGRbYTU0Mzk5NmU2ZTdkYmYxZV06OnBhbmlja2luZzo6cGFuaWNfY291bnQ6OmlzX3plcm9fc2xvd19wYXRotQF1PHN0ZFthNTQzOTk2ZTZlN2RiZjFlXTo6cGFuaWNraW5nOjpiZWdpbl9wYW5pYzo6UGF5bG9hZDwmc3RyPiBhcyBjb3JlW2M1OTMwYzg1YTEyZGU4MjJdOjpwYW5pYzo6UGFuaWNQYXlsb2FkPjo6YXNfc3RytgF6d2ViX3N5czo6ZmVhdHVyZXM6Omdlbl9SZXF1ZXN0OjpSZXF1ZXN0OjpkZXN0aW5hdGlvbjo6X193YmdfZGVzdGluYXRpb25fZDhjMGZhNzc4OTQ0NTgyMjo6aDZlZDEzMjFjNzhkMGQxNDMgZXh0ZXJucmVmIHNoaW23AWx3ZWJfc3lzOjpmZWF0dXJlczo6Z2VuX1JlcXVlc3Q6OlJlcXVlc3Q6Om1vZGU6Ol9fd2JnX21vZGVfM2RhM2I1MjUzM2VkZTU1ODo6aDM3YjBjZGEzNTBmNjMwMzcgZXh0ZXJucmVmIHNoaW24AXp3ZWJfc3lzOjpmZWF0dXJlczo6Z2VuX1Jlc3BvbnNlOjpSZXNwb25zZTo6cmVkaXJlY3RlZDo6X193YmdfcmVkaXJlY3RlZF9mNjk3NTc1NmZjODljMmFiOjpoMDU3MzAzNWQ0OTQ1NjhkMSBleHRlcm5yZWYgc2hpbbkBcndlYl9zeXM6OmZlYXR1cmVzOjpnZW5fUmVzcG9uc2U6OlJlc3BvbnNlOjpzdGF0dXM6Ol9fd2JnX3N0YXR1c19jYjg1YjZjOGQxNzY5ZmExOjpoNjNhN2M0ZTBjNGY1YTQ5NSBleHRlcm5yZWYgc2hpbboBMGNvcmU6Om9wczo6ZnVuY3Rpb246OkZuOjpjYWxsOjpoNTQ1ZjUwNzQ4MjFjNDZjZrsBN2NvcmU6Om9wczo6ZnVuY3Rpb246OkZuTXV0OjpjYWxsX211dDo6aDk3ODhlYjJhM2RlMjgyZjO8AUhjb3JlOjpvcHM6OmZ1bmN0aW9uOjpGbk9uY2U6OmNhbGxfb25jZXt7dnRhYmxlLnNoaW19fTo6aGE1MzgzZDYyZWQxNmUyN2a9AS1fX3J1c3RjW2I3OTc0ZTg2OTA0MzBkZDldOjpfX3J1c3Rfc3RhcnRfcGFuaWO/AXdqc19zeXM6OmZ1dHVyZXM6OmpzcGk6Ol9fd2JpbmRnZW5fanNwaV9zcGF3bl9wb2xsOjpfX3diZ19fX3diaW5kZ2VuX2pzcGlfc3Bhd25fcG9sbF8zMGNiZWE5YjkzYjljZDI0OjpoMDE3YzczY2ZkMThiOGRiMcABPl9fcnVzdGNbYjc5NzRlODY5MDQzMGRkOV06Ol9fcnVzdF9ub19hbGxvY19zaGltX2lzX3Vuc3RhYmxlX3YywQEnX19ydXN0Y1tiNzk3NGU4NjkwNDMwZGQ5XTo6X19ydXN0X2Fib3J0wgE6d2FzbV9iaW5kZ2VuOjpfX3J0OjpsaW5rX21lbV9pbnRyaW5zaWNzOjpoODVmYTE0YmM4YmQzYzA2ZgUYAQEVX193YmluZGdlbl9leHRlcm5yZWZzBxIBAA9fX3N0YWNrX3BvaW50ZXIJ1i5yADEucm9kYXRhLi5MYW5vbi4yZGUwMTY1ODliMDIwNTNjNTNjYjRiZjFjZTFiMjk5NC4wATEucm9kYXRhLi5MYW5vbi4yZGUwMTY1ODliMDIwNTNjNTNjYjRiZjFjZTFiMjk5NC4xAjEucm9kYXRhLi5MYW5vbi4yZGUwMTY1ODliMDIwNTNjNTNjYjRiZjFjZTFiMjk5NC4yAzEucm9kYXRhLi5MYW5vbi4yZGUwMTY1ODliMDIwNTNjNTNjYjRiZjFjZTFiMjk5NC4zBDEucm9kYXRhLi5MYW5vbi4yZGUwMTY1ODliMDIwNTNjNTNjYjRiZjFjZTFiMjk5NC40BTEucm9kYXRhLi5MYW5vbi4yZGUwMTY1ODliMDIwNTNjNTNjYjRiZjFjZTFiMjk5NC41BjEucm9kYXRhLi5MYW5vbi4yZGUwMTY1ODliMDIwNTNjNTNjYjRiZjFjZTFiMjk5NC42BzEucm9kYXRhLi5MYW5vbi4yZGUwMTY1ODliMDIwNTNjNTNjYjRiZjFjZTFiMjk5NC43CDEucm9kYXRhLi5MYW5vbi4yZGUwMTY1ODliMDIwNTNjNTNjYjRiZjFjZTFiMjk5NC44CTEucm9kYXRhLi5MYW5vbi4yZGUwMTY1ODliMDIwNTNjNTNjYjRiZjFjZTFiMjk5NC45CjIucm9kYXRhLi5MYW5vbi4yZGUwMTY1ODliMDIwNTNjNTNjYjRiZjFjZTFiMjk5NC4xMAsyLnJvZGF0YS4uTGFub24uMmRlMDE2NTg5YjAyMDUzYzUzY2I0YmYxY2UxYjI5OTQuMTEMMi5yb2RhdGEuLkxhbm9uLjJkZTAxNjU4OWIwMjA1M2M1M2NiNGJmMWNlMWIyOTk0LjEyDTIucm9kYXRhLi5MYW5vbi4yZGUwMTY1ODliMDIwNTNjNTNjYjRiZjFjZTFiMjk5NC4xMw4yLnJvZGF0YS4uTGFub24uMmRlMDE2NTg5YjAyMDUzYzUzY2I0YmYxY2UxYjI5OTQuMTQPMi5yb2RhdGEuLkxhbm9uLjJkZTAxNjU4OWIwMjA1M2M1M2NiNGJmMWNlMWIyOTk0LjE1EDIucm9kYXRhLi5MYW5vbi4yZGUwMTY1ODliMDIwNTNjNTNjYjRiZjFjZTFiMjk5NC4xNhEyLnJvZGF0YS4uTGFub24uMmRlMDE2NTg5YjAyMDUzYzUzY2I0YmYxY2UxYjI5OTQuMTcSMi5yb2RhdGEuLkxhbm9uLjJkZTAxNjU4OWIwMjA1M2M1M2NiNGJmMWNlMWIyOTk0LjE4EzIucm9kYXRhLi5MYW5vbi4yZGUwMTY1ODliMDIwNTNjNTNjYjRiZjFjZTFiMjk5NC4xORQyLnJvZGF0YS4uTGFub24uMmRlMDE2NTg5YjAyMDUzYzUzY2I0YmYxY2UxYjI5OTQuMjAVMi5yb2RhdGEuLkxhbm9uLjJkZTAxNjU4OWIwMjA1M2M1M2NiNGJmMWNlMWIyOTk0LjIxFjIucm9kYXRhLi5MYW5vbi4yZGUwMTY1ODliMDIwNTNjNTNjYjRiZjFjZTFiMjk5NC4yMhcyLnJvZGF0YS4uTGFub24uMmRlMDE2NTg5YjAyMDUzYzUzY2I0YmYxY2UxYjI5OTQuMjMYMi5yb2RhdGEuLkxhbm9uLjJkZTAxNjU4OWIwMjA1M2M1M2NiNGJmMWNlMWIyOTk0LjI0GTIucm9kYXRhLi5MYW5vbi4yZGUwMTY1ODliMDIwNTNjNTNjYjRiZjFjZTFiMjk5NC4yNRoyLnJvZGF0YS4uTGFub24uMmRlMDE2NTg5YjAyMDUzYzUzY2I0YmYxY2UxYjI5OTQuMjYbMi5yb2RhdGEuLkxhbm9uLjJkZTAxNjU4OWIwMjA1M2M1M2NiNGJmMWNlMWIyOTk0LjI3HDIucm9kYXRhLi5MYW5vbi4yZGUwMTY1ODliMDIwNTNjNTNjYjRiZjFjZTFiMjk5NC4yOB0yLnJvZGF0YS4uTGFub24uMmRlMDE2NTg5YjAyMDUzYzUzY2I0YmYxY2UxYjI5OTQuMjkeMi5yb2RhdGEuLkxhbm9uLjJkZTAxNjU4OWIwMjA1M2M1M2NiNGJmMWNlMWIyOTk0LjMwHzIucm9kYXRhLi5MYW5vbi4yZGUwMTY1ODliMDIwNTNjNTNjYjRiZjFjZTFiMjk5NC4zMSAyLnJvZGF0YS4uTGFub24uMmRlMDE2NTg5YjAyMDUzYzUzY2I0YmYxY2UxYjI5OTQuMzIhMi5yb2RhdGEuLkxhbm9uLjJkZTAxNjU4OWIwMjA1M2M1M2NiNGJmMWNlMWIyOTk0LjMzIjIucm9kYXRhLi5MYW5vbi4yZGUwMTY1ODliMDIwNTNjNTNjYjRiZjFjZTFiMjk5NC4zNCMyLnJvZGF0YS4uTGFub24uMmRlMDE2NTg5YjAyMDUzYzUzY2I0YmYxY2UxYjI5OTQuMzUkMi5yb2RhdGEuLkxhbm9uLjJkZTAxNjU4OWIwMjA1M2M1M2NiNGJmMWNlMWIyOTk0LjM2JTIucm9kYXRhLi5MYW5vbi4yZGUwMTY1ODliMDIwNTNjNTNjYjRiZjFjZTFiMjk5NC4zNyYyLnJvZGF0YS4uTGFub24uMmRlMDE2NTg5YjAyMDUzYzUzY2I0YmYxY2UxYjI5OTQuMzgnMi5yb2RhdGEuLkxhbm9uLjJkZTAxNjU4OWIwMjA1M2M1M2NiNGJmMWNlMWIyOTk0LjM5KDIucm9kYXRhLi5MYW5vbi4yZGUwMTY1ODliMDIwNTNjNTNjYjRiZjFjZTFiMjk5NC40MCkyLnJvZGF0YS4uTGFub24uMmRlMDE2NTg5YjAyMDUzYzUzY2I0YmYxY2UxYjI5OTQuNDEqMi5yb2RhdGEuLkxhbm9uLjJkZTAxNjU4OWIwMjA1M2M1M2NiNGJmMWNlMWIyOTk0LjQyKzIucm9kYXRhLi5MYW5vbi4yZGUwMTY1ODliMDIwNTNjNTNjYjRiZjFjZTFiMjk5NC40MywyLnJvZGF0YS4uTGFub24uMmRlMDE2NTg5YjAyMDUzYzUzY2I0YmYxY2UxYjI5OTQuNDQtMi5yb2RhdGEuLkxhbm9uLjJkZTAxNjU4OWIwMjA1M2M1M2NiNGJmMWNlMWIyOTk0LjQ1LjIucm9kYXRhLi5MYW5vbi4yZGUwMTY1ODliMDIwNTNjNTNjYjRiZjFjZTFiMjk5NC40Ni8yLnJvZGF0YS4uTGFub24uMmRlMDE2NTg5YjAyMDUzYzUzY2I0YmYxY2UxYjI5OTQuNDcwMi5yb2RhdGEuLkxhbm9uLjJkZTAxNjU4OWIwMjA1M2M1M2NiNGJmMWNlMWIyOTk0LjQ4MTIucm9kYXRhLi5MYW5vbi4yZGUwMTY1ODliMDIwNTNjNTNjYjRiZjFjZTFiMjk5NC40OTIyLnJvZGF0YS4uTGFub24uMmRlMDE2NTg5YjAyMDUzYzUzY2I0YmYxY2UxYjI5OTQuNTAzMi5yb2RhdGEuLkxhbm9uLjJkZTAxNjU4OWIwMjA1M2M1M2NiNGJmMWNlMWIyOTk0LjUxNDIucm9kYXRhLi5MYW5vbi4yZGUwMTY1ODliMDIwNTNjNTNjYjRiZjFjZTFiMjk5NC41MjUyLnJvZGF0YS4uTGFub24uMmRlMDE2NTg5YjAyMDUzYzUzY2I0YmYxY2UxYjI5OTQuNTM2Mi5yb2RhdGEuLkxhbm9uLjJkZTAxNjU4OWIwMjA1M2M1M2NiNGJmMWNlMWIyOTk0LjU0NzIucm9kYXRhLi5MYW5vbi4yZGUwMTY1ODliMDIwNTNjNTNjYjRiZjFjZTFiMjk5NC41NTgyLnJvZGF0YS4uTGFub24uMmRlMDE2NTg5YjAyMDUzYzUzY2I0YmYxY2UxYjI5OTQuNTY5Si5yb2RhdGEuLkxzd2l0Y2gudGFibGUuX1pOOG1pbmlfY29pNndvcmtlcjVkZWJ1ZzV0YWJsZTE3aDllMjgyOGM2MGQ0NzgwYjlFOk0ucm9kYXRhLi5Mc3dpdGNoLnRhYmxlLl9aTjhtaW5pX2NvaTZ3b3JrZXI1ZGVidWc1dGFibGUxN2g5ZTI4MjhjNjBkNDc4MGI5RS44NTssLnJvZGF0YS4uTHN3aXRjaC50YWJsZS5wbGFuXzZjZTljZjVmM2YxM2FmZDc8MS5yb2RhdGEuLkxhbm9uLjJmZjVlZDIxZmExMDQ5ODU3MzI3ZDEzYjEzOTNkNDhkLjA9MS5yb2RhdGEuLkxhbm9uLjJmZjVlZDIxZmExMDQ5ODU3MzI3ZDEzYjEzOTNkNDhkLjE+MS5yb2RhdGEuLkxhbm9uLjJmZjVlZDIxZmExMDQ5ODU3MzI3ZDEzYjEzOTNkNDhkLjI/MS5yb2RhdGEuLkxhbm9uLjJmZjVlZDIxZmExMDQ5ODU3MzI3ZDEzYjEzOTNkNDhkLjNAMS5yb2RhdGEuLkxhbm9uLjJmZjVlZDIxZmExMDQ5ODU3MzI3ZDEzYjEzOTNkNDhkLjRBMS5yb2RhdGEuLkxhbm9uLjJmZjVlZDIxZmExMDQ5ODU3MzI3ZDEzYjEzOTNkNDhkLjVCMS5yb2RhdGEuLkxhbm9uLjJmZjVlZDIxZmExMDQ5ODU3MzI3ZDEzYjEzOTNkNDhkLjZDMS5yb2RhdGEuLkxhbm9uLjUxNTdlYzE2MDRmMjE0MmVkNGNiNmVmNmQ0OTg4MDQ0LjBEMS5yb2RhdGEuLkxhbm9uLjUxNTdlYzE2MDRmMjE0MmVkNGNiNmVmNmQ0OTg4MDQ0LjFFMS5yb2RhdGEuLkxhbm9uLjUxNTdlYzE2MDRmMjE0MmVkNGNiNmVmNmQ0OTg4MDQ0LjJGMS5yb2RhdGEuLkxhbm9uLjUxNTdlYzE2MDRmMjE0MmVkNGNiNmVmNmQ0OTg4MDQ0LjNHMS5yb2RhdGEuLkxhbm9uLjUxNTdlYzE2MDRmMjE0MmVkNGNiNmVmNmQ0OTg4MDQ0LjRIMS5yb2RhdGEuLkxhbm9uLjIwM2YyMGYwNWQ3YTE2ZDM4ZTI0N2M1NmVhNWI1ODA0LjlJRi5yb2RhdGEuX1pONmpzX3N5czdmdXR1cmVzNGpzcGkxMHRhc2tfd2FrZXI2VlRBQkxFMTdoNTg3ZTc5OWIzN2ExODJmNUVKMy5yb2RhdGEuLkxhbm9uLjIwM2YyMGYwNWQ3YTE2ZDM4ZTI0N2M1NmVhNWI1ODA0LjI0MUszLnJvZGF0YS4uTGFub24uMjAzZjIwZjA1ZDdhMTZkMzhlMjQ3YzU2ZWE1YjU4MDQuMjQyTDMucm9kYXRhLi5MYW5vbi4yMDNmMjBmMDVkN2ExNmQzOGUyNDdjNTZlYTViNTgwNC4yNDNNMi5yb2RhdGEuLkxhbm9uLmI1NWM4Mzc1ZmY1ODk3YWZiYzY2MWRhMjI1YjlkOTY5LjUwTjIucm9kYXRhLi5MYW5vbi5iNTVjODM3NWZmNTg5N2FmYmM2NjFkYTIyNWI5ZDk2OS41NU8yLnJvZGF0YS4uTGFub24uYjU1YzgzNzVmZjU4OTdhZmJjNjYxZGEyMjViOWQ5NjkuNjBQMi5yb2RhdGEuLkxhbm9uLmI1NWM4Mzc1ZmY1ODk3YWZiYzY2MWRhMjI1YjlkOTY5LjYxUTIucm9kYXRhLi5MYW5vbi5iNTVjODM3NWZmNTg5N2FmYmM2NjFkYTIyNWI5ZDk2OS42M1IyLnJvZGF0YS4uTGFub24uYjU1YzgzNzVmZjU4OTdhZmJjNjYxZGEyMjViOWQ5NjkuNjRTMi5yb2RhdGEuLkxhbm9uLmI1NWM4Mzc1ZmY1ODk3YWZiYzY2MWRhMjI1YjlkOTY5LjgyVDIucm9kYXRhLi5MYW5vbi5iNTVjODM3NWZmNTg5N2FmYmM2NjFkYTIyNWI5ZDk2OS44M1UyLnJvZGF0YS4uTGFub24uYjU1YzgzNzVmZjU4OTdhZmJjNjYxZGEyMjViOWQ5NjkuODRWMi5yb2RhdGEuLkxhbm9uLmI1NWM4Mzc1ZmY1ODk3YWZiYzY2MWRhMjI1YjlkOTY5Ljg1VzIucm9kYXRhLi5MYW5vbi5iNTVjODM3NWZmNTg5N2FmYmM2NjFkYTIyNWI5ZDk2OS44NlgzLnJvZGF0YS4uTGFub24uYjU1YzgzNzVmZjU4OTdhZmJjNjYxZGEyMjViOWQ5NjkuMjAwWTMucm9kYXRhLi5MYW5vbi5iNTVjODM3NWZmNTg5N2FmYmM2NjFkYTIyNWI5ZDk2OS4yMDFaMy5yb2RhdGEuLkxhbm9uLmI1NWM4Mzc1ZmY1ODk3YWZiYzY2MWRhMjI1YjlkOTY5LjI2M1szLnJvZGF0YS4uTGFub24uYjU1YzgzNzVmZjU4OTdhZmJjNjYxZGEyMjViOWQ5NjkuMzYyXDMucm9kYXRhLi5MYW5vbi5iNTVjODM3NWZmNTg5N2FmYmM2NjFkYTIyNWI5ZDk2OS40MDFdMy5yb2RhdGEuLkxhbm9uLmI1NWM4Mzc1ZmY1ODk3YWZiYzY2MWRhMjI1YjlkOTY5LjQwMl4zLnJvZGF0YS4uTGFub24uYjU1YzgzNzVmZjU4OTdhZmJjNjYxZGEyMjViOWQ5NjkuNDE5XzIucm9kYXRhLi5MYW5vbi4wNGZmNzY4NzBlZDhhZDFhNzJkMmJjMjA3NGY0ZTRhMC4xMWAyLnJvZGF0YS4uTGFub24uMDRmZjc2ODcwZWQ4YWQxYTcyZDJiYzIwNzRmNGU0YTAuMjRhMi5yb2RhdGEuLkxhbm9uLjA0ZmY3Njg3MGVkOGFkMWE3MmQyYmMyMDc0ZjRlNGEwLjI1YjIucm9kYXRhLi5MYW5vbi4wNGZmNzY4NzBlZDhhZDFhNzJkMmJjMjA3NGY0ZTRhMC4zM2MyLnJvZGF0YS4uTGFub24uMDRmZjc2ODcwZWQ4YWQxYTcyZDJiYzIwNzRmNGU0YTAuMzRkMi5yb2RhdGEuLkxhbm9uLjA0ZmY3Njg3MGVkOGFkMWE3MmQyYmMyMDc0ZjRlNGEwLjM1ZTIucm9kYXRhLi5MYW5vbi4wNGZmNzY4NzBlZDhhZDFhNzJkMmJjMjA3NGY0ZTRhMC4zNmYyLnJvZGF0YS4uTGFub24uMDRmZjc2ODcwZWQ4YWQxYTcyZDJiYzIwNzRmNGU0YTAuMzdnMi5yb2RhdGEuLkxhbm9uLjA0ZmY3Njg3MGVkOGFkMWE3MmQyYmMyMDc0ZjRlNGEwLjQ5aDIucm9kYXRhLi5MYW5vbi4xZTIyYjA4YzY2ZTY3YjcxZjAzZjFkYzNjNzYwNGU5Ni43M2kzLnJvZGF0YS4uTGFub24uMWUyMmIwOGM2NmU2N2I3MWYwM2YxZGMzYzc2MDRlOTYuMTI4ajMucm9kYXRhLi5MYW5vbi4xZTIyYjA4YzY2ZTY3YjcxZjAzZjFkYzNjNzYwNGU5Ni4xMjlrMy5yb2RhdGEuLkxhbm9uLjFlMjJiMDhjNjZlNjdiNzFmMDNmMWRjM2M3NjA0ZTk2LjE0NWwzLnJvZGF0YS4uTGFub24uMWUyMmIwOGM2NmU2N2I3MWYwM2YxZGMzYzc2MDRlOTYuMzk1bTMucm9kYXRhLi5MYW5vbi4xZTIyYjA4YzY2ZTY3YjcxZjAzZjFkYzNjNzYwNGU5Ni4zOTZuMy5yb2RhdGEuLkxhbm9uLjFlMjJiMDhjNjZlNjdiNzFmMDNmMWRjM2M3NjA0ZTk2LjQwNG8zLnJvZGF0YS4uTGFub24uMWUyMmIwOGM2NmU2N2I3MWYwM2YxZGMzYzc2MDRlOTYuNDA1cBUuZGF0YS5fX2Fib3J0X2hhbmRsZXJxQS5kYXRhLl9aTjEyd2FzbV9iaW5kZ2VuOWV4dGVybnJlZjlIRUFQX1NMQUIxN2gxNTUyYzI3ZWVkMzRjMjI1RS4yAHAJcHJvZHVjZXJzAghsYW5ndWFnZQEEUnVzdAAMcHJvY2Vzc2VkLWJ5AwVydXN0Yx0xLjk1LjAgKDU5ODA3NjE2ZSAyMDI2LTA0LTE0KQZ3YWxydXMGMC4yNy4zDHdhc20tYmluZGdlbgcwLjIuMTMwAJQBD3RhcmdldF9mZWF0dXJlcwgrC2J1bGstbWVtb3J5Kw9idWxrLW1lbW9yeS1vcHQrFmNhbGwtaW5kaXJlY3Qtb3ZlcmxvbmcrCm11bHRpdmFsdWUrD211dGFibGUtZ2xvYmFscysTbm9udHJhcHBpbmctZnB0b2ludCsPcmVmZXJlbmNlLXR5cGVzKwhzaWduLWV4dA==";

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
          return mode.workers && kind == "same-origin" && /worker$/.test(destination) ? WORKER_SCRIPT : LEAVE;
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
          () => !body ? PASS : redirected && answer == WORKER_SCRIPT ? REDIRECT : ~0
        );
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
      if (isBroken && answer == DOCUMENT)
        event.waitUntil(
          worker.clients.get(event.resultingClientId).then((client) => client && client.postMessage({ "mini-coi": "no-wasm" }))
        );
    });
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
