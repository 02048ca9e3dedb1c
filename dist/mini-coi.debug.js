/*! mini-coi 1.0.0 | MIT */
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
  var take = (scope) => {
    const texts = [];
    const [name, noted] = self.name.split("\n" + KEY);
    if (noted) {
      self.name = name;
      texts.push(noted);
    }
    try {
      texts.push(sessionStorage.getItem(KEY + scope));
      sessionStorage.removeItem(KEY + scope);
    } catch {
    }
    for (const text of texts) {
      try {
        const note = JSON.parse(text || "");
        if (note.scope == scope && Date.now() - note.at < STALE) return (
          /** @type {Note} */
          note
        );
      } catch {
      }
    }
    return NO_NOTE;
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
  var KIN_PATIENCE = 1e3;
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
  var isKin = (worker2) => {
    const { port1, port2 } = new MessageChannel();
    const answer = new Promise((resolve2) => port1.onmessage = () => resolve2(true));
    worker2.postMessage("mini-coi", [port2]);
    return within(answer, KIN_PATIENCE).catch(() => false);
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
      const [navigation] = performance.getEntriesByType("navigation");
      if (
        /** @type {any} */
        navigation.type == "reload"
      ) take(scope);
      if (controller && isOwn(controller)) {
        container.addEventListener("message", ({ data }) => {
          if (data && data["mini-coi"]) report("isolated", data["mini-coi"]);
        });
        if (pinned >= 0 && pinned != modeOf(controller.scriptURL)) registerMode(pinned).catch(() => {
        });
      }
      return report("isolated");
    }
    const note = take(scope);
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
      const policy = document.featurePolicy;
      if (policy && !policy.allowsFeature("cross-origin-isolated")) return "permissions-policy";
      const mode = isOwn(controller) ? modeOf(controller.scriptURL) : pinned < 0 ? choose() : pinned;
      if (self != top && mode != DIP) return "framed";
      const since = isOwn(controller) && new URL(controller.scriptURL).searchParams.get(SINCE);
      if (mode == FOOT && Date.now() - +since < REST) return "no-mode-works";
      return !controller && (note.code == "bypassed" || note.causes.includes("uncontrolled")) && "bypassed";
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
      if (!isOwn(worker2) && !await isKin(worker2)) throw new Failure("foreign-worker", worker2.scriptURL);
      const [navigation] = performance.getEntriesByType("navigation");
      if (!controller || !/** @type {any} */
      navigation.workerStart) return "uncontrolled";
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
  var WASM = "AGFzbQEAAAABgAIkYAAAYAABf2AAA39/f2AAAW9gAX8AYAF/AX9gAn9/AGACf38Bf2ACf38Bb2ADf39/AGADf39/AX9gBH9/f38AYAR/f39/AX9gBX9/f39/AGAFf39/f38Bf2AGf39/f39/AGAGf39/f39/AX9gBn9/f35/fwBgBn9/f31/fwBgBn9/f3x/fwBgBX9/fn9/AGAFf39+f38Bf2AFf399f38AYAV/f31/fwF/YAV/f3x/fwBgBX9/fH9/AX9gBH9/b38Bf2AEf35/fwBgBH9+f38Bf2AEf31/fwBgBH99f38Bf2AEf3x/fwBgBH98f38Bf2ACf28AYAN/b38Bf2ABbwF/AtADCgwuL2dsdWVfYmcuanMaX193YmdfbmV3X2JiNzQwMDExNTVjYjhjYTgAAwwuL2dsdWVfYmcuanMcX193Ymdfc3RhY2tfNTc1YzRlMDkxODU4MWI5YwAhDC4vZ2x1ZV9iZy5qcxxfX3diZ19lcnJvcl83NTdlOTQ3MmY4NDEwMzQxAAYMLi9nbHVlX2JnLmpzIl9fd2JnX2Rlc3RpbmF0aW9uX2Q4YzBmYTc3ODk0NDU4MjIAIwwuL2dsdWVfYmcuanMbX193YmdfbW9kZV8zZGEzYjUyNTMzZWRlNTU4ACMMLi9nbHVlX2JnLmpzIV9fd2JnX3JlZGlyZWN0ZWRfZjY5NzU3NTZmYzg5YzJhYgAjDC4vZ2x1ZV9iZy5qcx1fX3diZ19zdGF0dXNfY2I4NWI2YzhkMTc2OWZhMQAjDC4vZ2x1ZV9iZy5qcxxfX3diZ19wYXJzZV9jM2Y3MmI1YTI0ZjgzYzAxAAgMLi9nbHVlX2JnLmpzJ19fd2JnX19fd2JpbmRnZW5fdGhyb3dfNGM4OGQ4YmYyNjRmZDk4NAAGDC4vZ2x1ZV9iZy5qcx9fX3diaW5kZ2VuX2luaXRfZXh0ZXJucmVmX3RhYmxlAAADugG4AQUEBwwEEAoMCQYECwcJBgYJAQcHBwcHBwYGDw0KDQ8PDQ0NBAYMCQkLDQYPDQQGDQsEDQ0ECwkPEhMRDw8NCQsECQ0KBAoKBQQGCQkQBw0JBw4GDAANDg4OCwwEGgYiDg0OFRYNFA4YDRcZBAwLDAoKAgYFBQcEBAQGBAcEBgYJBwcJBgYKBwEHBwwEBwYHBwkKBQYKAAoEBwcHBgYGBgcHBwoGBQYEBAYBBgUFBQUGBgYHAAQAAAAECQJwAVlZbwCECAUDAQARBh8EfwFBgIDAAAt/AEGMnMAAC38AQbicwAALfwFBgAgLB4sCDwZtZW1vcnkCAARwbGFuAGgFc3RhcnQAXgV0YWJsZQB7B3ZlcmRpY3QAZg9fX2Fib3J0X2hhbmRsZXIDARVfX2luc3RhbmNlX3Rlcm1pbmF0ZWQDAg9fX3diaW5kZ2VuX2ZyZWUAjAEUX193YmluZGdlbl9leG5fc3RvcmUAlQEXX19leHRlcm5yZWZfdGFibGVfYWxsb2MAGxVfX3diaW5kZ2VuX2V4dGVybnJlZnMBARFfX3diaW5kZ2VuX21hbGxvYwBXEl9fd2JpbmRnZW5fcmVhbGxvYwBdGV9fZXh0ZXJucmVmX3RhYmxlX2RlYWxsb2MAPhBfX3diaW5kZ2VuX3N0YXJ0AL0BCXsBAEEBC1iLAZIBkwF/ogG7AboBuQGCAU8fmwGkAWk9eGJrc2xwdCckQ21vRndyQW5EWEJFPEdqcWNJXzl5dmE1VmB6P2Q2M0hnLUpSwQGyARyWAYQBTR6eAZgBU5cBpwGAAVojNLQBjgGNAYYBUCCgAakBqgGrAZkBkAEKreMBuAHNJAIJfwF+IwBBEGsiASQAAkACQAJAAkAgAEH1AUkNAAJAIABBzP97TQ0AQQAhAAwECyAAQQtqIgJBeHEhA0EAKAL0n0AiBEUNAkEfIQUgAEH1//8HTw0BIANBJiACQQh2ZyIAa3ZBAXEgAEEBdGtBPmohBQwBCwJAAkACQAJAAkACQEEAKALwn0AiBkEQIABBC2pB+ANxIABBC0kbIgNBA3YiAnYiAEEDcUUNACAAQX9zQQFxIAJqIgdBA3QiA0HoncAAaiIAIANB8J3AAGooAgAiAigCCCIIRg0BIAggADYCDCAAIAg2AggMAgsgA0EAKAL4n0BNDQYgAA0CQQAoAvSfQCIARQ0GIABoQQJ0QdicwABqKAIAIggoAgRBeHEgA2shAiAIIQYDQAJAIAgoAhAiAA0AIAgoAhQiAA0AIAYoAhghBQJAAkACQCAGKAIMIgAgBkcNACAGQRRBECAGKAIUIgAbaigCACIIDQFBACEADAILIAYoAggiCCAANgIMIAAgCDYCCAwBCyAGQRRqIAZBEGogABshBwNAIAchCSAIIgBBFGogAEEQaiAAKAIUIggbIQcgAEEUQRAgCBtqKAIAIggNAAsgCUEANgIACyAFRQ0GAkACQCAGIAYoAhxBAnRB2JzAAGoiCCgCAEYNAAJAIAUoAhAgBkYNACAFIAA2AhQgAA0CDAkLIAUgADYCECAADQEMCAsgCCAANgIAIABFDQYLIAAgBTYCGAJAIAYoAhAiCEUNACAAIAg2AhAgCCAANgIYCyAGKAIUIghFDQYgACAINgIUIAggADYCGAwGCyAAKAIEQXhxIANrIgggAiAIIAJJIggbIQIgACAGIAgbIQYgACEIDAALC0EAIAZBfiAHd3E2AvCfQAsgAkEIaiEAIAIgA0EDcjYCBCACIANqIgMgAygCBEEBcjYCBAwFCwJAAkAgACACdEECIAJ0IgBBACAAa3JxaCIJQQN0IgJB6J3AAGoiCCACQfCdwABqKAIAIgAoAggiB0YNACAHIAg2AgwgCCAHNgIIDAELQQAgBkF+IAl3cTYC8J9ACyAAIANBA3I2AgQgACADaiIGIAIgA2siCEEBcjYCBCAAIAJqIAg2AgACQEEAKAL4n0AiAkUNAEEAKAKAoEAhAwJAAkBBACgC8J9AIgdBASACQQN2dCIJcQ0AQQAgByAJcjYC8J9AIAJBeHFB6J3AAGoiAiEHDAELIAJBeHEiAkHoncAAaiEHIAJB8J3AAGooAgAhAgsgByADNgIIIAIgAzYCDCADIAc2AgwgAyACNgIICyAAQQhqIQBBACAGNgKAoEBBACAINgL4n0AMBAtBAEEAKAL0n0BBfiAGKAIcd3E2AvSfQAsCQAJAAkAgAkEQSQ0AIAYgA0EDcjYCBCAGIANqIgggAkEBcjYCBCAIIAJqIAI2AgBBACgC+J9AIgdFDQFBACgCgKBAIQACQAJAQQAoAvCfQCIJQQEgB0EDdnQiBXENAEEAIAkgBXI2AvCfQCAHQXhxQeidwABqIgchCQwBCyAHQXhxIgdB6J3AAGohCSAHQfCdwABqKAIAIQcLIAkgADYCCCAHIAA2AgwgACAJNgIMIAAgBzYCCAwBCyAGIAIgA2oiAEEDcjYCBCAGIABqIgAgACgCBEEBcjYCBAwBC0EAIAg2AoCgQEEAIAI2AvifQAsgBkEIaiIARQ0BDAILQQAgA2shAgJAAkACQAJAIAVBAnRB2JzAAGooAgAiBg0AQQAhCEEAIQAMAQtBACEIIANBAEEZIAVBAXZrIAVBH0YbdCEHQQAhAANAAkAgBiIGKAIEQXhxIgkgA0kNACAJIANrIgkgAk8NACAGIQggCSECIAkNAEEAIQIgBiEAIAYhCAwDCyAGKAIUIgkgACAJIAYgB0EddkEEcWooAhAiBkcbIAAgCRshACAHQQF0IQcgBg0ACwsCQCAAIAhyDQBBACEIQQIgBXQiAEEAIABrciAEcSIARQ0DIABoQQJ0QdicwABqKAIAIQALIABFDQELA0AgACgCBEF4cSIGIANrIgcgAiAHIAJJIgkbIQUgBiADSSEHIAAgCCAJGyEJAkAgACgCECIGDQAgACgCFCEGCyACIAUgBxshAiAIIAkgBxshCCAGIQAgBg0ACwsgCEUNAAJAQQAoAvifQCIAIANJDQAgAiAAIANrTw0BCyAIKAIYIQUCQAJAAkAgCCgCDCIAIAhHDQAgCEEUQRAgCCgCFCIAG2ooAgAiBg0BQQAhAAwCCyAIKAIIIgYgADYCDCAAIAY2AggMAQsgCEEUaiAIQRBqIAAbIQcDQCAHIQkgBiIAQRRqIABBEGogACgCFCIGGyEHIABBFEEQIAYbaigCACIGDQALIAlBADYCAAsCQCAFRQ0AAkACQAJAIAggCCgCHEECdEHYnMAAaiIGKAIARg0AAkAgBSgCECAIRg0AIAUgADYCFCAADQIMBAsgBSAANgIQIAANAQwDCyAGIAA2AgAgAEUNAQsgACAFNgIYAkAgCCgCECIGRQ0AIAAgBjYCECAGIAA2AhgLIAgoAhQiBkUNASAAIAY2AhQgBiAANgIYDAELQQBBACgC9J9AQX4gCCgCHHdxNgL0n0ALAkACQCACQRBJDQAgCCADQQNyNgIEIAggA2oiACACQQFyNgIEIAAgAmogAjYCAAJAIAJBgAJJDQAgACACEBkMAgsCQAJAQQAoAvCfQCIGQQEgAkEDdnQiB3ENAEEAIAYgB3I2AvCfQCACQfgBcUHoncAAaiICIQYMAQsgAkH4AXEiAkHoncAAaiEGIAJB8J3AAGooAgAhAgsgBiAANgIIIAIgADYCDCAAIAY2AgwgACACNgIIDAELIAggAiADaiIAQQNyNgIEIAggAGoiACAAKAIEQQFyNgIECyAIQQhqIgANAQsCQAJAAkACQAJAAkBBACgC+J9AIgAgA08NAAJAQQAoAvyfQCIAIANLDQAgAUEEakGcoMAAIANBr4AEakGAgHxxEEACQCABKAIEIgYNAEEAIQAMCAsgASgCDCEFQQBBACgCiKBAIAEoAggiCWoiADYCiKBAQQAgAEEAKAKMoEAiAiAAIAJLGzYCjKBAAkACQAJAQQAoAoSgQCICRQ0AQdidwAAhAANAIAYgACgCACIIIAAoAgQiB2pGDQIgACgCCCIADQAMAwsLAkACQEEAKAKUoEAiAEUNACAGIABPDQELQQAgBjYClKBAC0EAQf8fNgKYoEBBACAFNgLknUBBACAJNgLcnUBBACAGNgLYnUBBAEHoncAANgL0nUBBAEHwncAANgL8nUBBAEHoncAANgLwnUBBAEH4ncAANgKEnkBBAEHwncAANgL4nUBBAEGAnsAANgKMnkBBAEH4ncAANgKAnkBBAEGInsAANgKUnkBBAEGAnsAANgKInkBBAEGQnsAANgKcnkBBAEGInsAANgKQnkBBAEGYnsAANgKknkBBAEGQnsAANgKYnkBBAEGgnsAANgKsnkBBAEGYnsAANgKgnkBBAEGonsAANgK0nkBBAEGgnsAANgKonkBBAEGonsAANgKwnkBBAEGwnsAANgK8nkBBAEGwnsAANgK4nkBBAEG4nsAANgLEnkBBAEG4nsAANgLAnkBBAEHAnsAANgLMnkBBAEHAnsAANgLInkBBAEHInsAANgLUnkBBAEHInsAANgLQnkBBAEHQnsAANgLcnkBBAEHQnsAANgLYnkBBAEHYnsAANgLknkBBAEHYnsAANgLgnkBBAEHgnsAANgLsnkBBAEHgnsAANgLonkBBAEHonsAANgL0nkBBAEHwnsAANgL8nkBBAEHonsAANgLwnkBBAEH4nsAANgKEn0BBAEHwnsAANgL4nkBBAEGAn8AANgKMn0BBAEH4nsAANgKAn0BBAEGIn8AANgKUn0BBAEGAn8AANgKIn0BBAEGQn8AANgKcn0BBAEGIn8AANgKQn0BBAEGYn8AANgKkn0BBAEGQn8AANgKYn0BBAEGgn8AANgKsn0BBAEGYn8AANgKgn0BBAEGon8AANgK0n0BBAEGgn8AANgKon0BBAEGwn8AANgK8n0BBAEGon8AANgKwn0BBAEG4n8AANgLEn0BBAEGwn8AANgK4n0BBAEHAn8AANgLMn0BBAEG4n8AANgLAn0BBAEHIn8AANgLUn0BBAEHAn8AANgLIn0BBAEHQn8AANgLcn0BBAEHIn8AANgLQn0BBAEHYn8AANgLkn0BBAEHQn8AANgLYn0BBAEHgn8AANgLsn0BBAEHYn8AANgLgn0BBACAGQQ9qQXhxIgBBeGoiAjYChKBAQQBB4J/AADYC6J9AQQAgBiAAayAJQVhqIgBqQQhqIgg2AvyfQCACIAhBAXI2AgQgBiAAakEoNgIEQQBBgICAATYCkKBADAgLIAIgBk8NACAIIAJLDQAgACgCDCIIQQFxDQAgCEEBdiAFRg0DC0EAQQAoApSgQCIAIAYgACAGSRs2ApSgQCAGIAlqIQhB2J3AACEAAkACQAJAA0AgACgCACIHIAhGDQEgACgCCCIADQAMAgsLIAAoAgwiCEEBcQ0AIAhBAXYgBUYNAQtB2J3AACEAAkADQAJAIAAoAgAiCCACSw0AIAIgCCAAKAIEaiIISQ0CCyAAKAIIIQAMAAsLQQAgBkEPakF4cSIAQXhqIgc2AoSgQEEAIAYgAGsgCUFYaiIAakEIaiIENgL8n0AgByAEQQFyNgIEIAYgAGpBKDYCBEEAQYCAgAE2ApCgQCACIAhBYGpBeHFBeGoiACAAIAJBEGpJGyIHQRs2AgRBACkC2J1AIQogB0EQakEAKQLgnUA3AgAgB0EIaiIAIAo3AgBBACAFNgLknUBBACAJNgLcnUBBACAGNgLYnUBBACAANgLgnUAgB0EcaiEAA0AgAEEHNgIAIABBBGoiACAISQ0ACyAHIAJGDQcgByAHKAIEQX5xNgIEIAIgByACayIAQQFyNgIEIAcgADYCAAJAIABBgAJJDQAgAiAAEBkMCAsCQAJAQQAoAvCfQCIIQQEgAEEDdnQiBnENAEEAIAggBnI2AvCfQCAAQfgBcUHoncAAaiIAIQgMAQsgAEH4AXEiAEHoncAAaiEIIABB8J3AAGooAgAhAAsgCCACNgIIIAAgAjYCDCACIAg2AgwgAiAANgIIDAcLIAAgBjYCACAAIAAoAgQgCWo2AgQgBkEPakF4cUF4aiIIIANBA3I2AgQgB0EPakF4cUF4aiICIAggA2oiAGshAyACQQAoAoSgQEYNAyACQQAoAoCgQEYNBAJAIAIoAgQiBkEDcUEBRw0AIAIgBkF4cSIGEBggBiADaiEDIAIgBmoiAigCBCEGCyACIAZBfnE2AgQgACADQQFyNgIEIAAgA2ogAzYCAAJAIANBgAJJDQAgACADEBkMBgsCQAJAQQAoAvCfQCICQQEgA0EDdnQiBnENAEEAIAIgBnI2AvCfQCADQfgBcUHoncAAaiIDIQIMAQsgA0H4AXEiA0HoncAAaiECIANB8J3AAGooAgAhAwsgAiAANgIIIAMgADYCDCAAIAI2AgwgACADNgIIDAULQQAgACADayICNgL8n0BBAEEAKAKEoEAiACADaiIINgKEoEAgCCACQQFyNgIEIAAgA0EDcjYCBCAAQQhqIQAMBgtBACgCgKBAIQICQAJAIAAgA2siCEEPSw0AQQBBADYCgKBAQQBBADYC+J9AIAIgAEEDcjYCBCACIABqIgAgACgCBEEBcjYCBAwBC0EAIAg2AvifQEEAIAIgA2oiBjYCgKBAIAYgCEEBcjYCBCACIABqIAg2AgAgAiADQQNyNgIECyACQQhqIQAMBQsgACAHIAlqNgIEQQBBACgChKBAIgBBD2pBeHEiAkF4aiIINgKEoEBBACAAIAJrQQAoAvyfQCAJaiICakEIaiIGNgL8n0AgCCAGQQFyNgIEIAAgAmpBKDYCBEEAQYCAgAE2ApCgQAwDC0EAIAA2AoSgQEEAQQAoAvyfQCADaiIDNgL8n0AgACADQQFyNgIEDAELQQAgADYCgKBAQQBBACgC+J9AIANqIgM2AvifQCAAIANBAXI2AgQgACADaiADNgIACyAIQQhqIQAMAQtBACEAQQAoAvyfQCICIANNDQBBACACIANrIgI2AvyfQEEAQQAoAoSgQCIAIANqIgg2AoSgQCAIIAJBAXI2AgQgACADQQNyNgIEIABBCGohAAsgAUEQaiQAIAALzyICEn8SfiMAQYADayIBJAAgAUGAgogYNgL4AkECrUIghiITIAFB0AFqrYQhFEEDrUIghiIVIAFB0AJqrSIWhCEXQQStQiCGIhggFoQhGSAYIAFBEGqtIhqEIRsgEyAWhCEcIBUgAUHQAGqtIh2EIR4gFSABQcQAaq0iH4QhICAVIAFB4ABqrSIYhCEhIBMgGIQhIkEFrUIghiABQeACaq0iI4QhGEEBrUIghiIkIBaEIRYgFSAahCEVIAFBiAFqQTBqIQIgAUGsAWohAyABQaABaiEEIAFBiAFqQQxqIQUgAUHEAWohBiABQRBqQQxqIQcgAUH4AmohCEEAIQkCQANAIAEgCC0AACIKOgDsAkGgh8AAIQtBuIfAACEMQeSHwAAhDUEDIQ4CQAJAAkACQAJAIAoOBAQAAQIEC0HAh8AAIQtB5IfAACEMQQ4hDkGpg8AAIQ0MAwtBBCEMQQwhDkG3g8AAIQ0MAQtBBCEMQeeHwAAhDUEEIQ4LQQQhCwsgASAONgIUIAEgDTYCECABIBU3A9ABIAFBsAJqQeuHwAAgAUHQAWoQFyAMIAtrIg9BDG4hDUEAIQ4CQAJAAkACQAJAAkACQCAPQfz///8HSw0AAkACQCAMIAtHDQAgAUEANgJoIAFCgICAgBA3AmAMAQsQvwFBBCEOIA9BBBCjASIQRQ0BQQAhDCANIQ4DQCABIAsgDGoiETYC0AIgASARQQhqNgLgAiABIBg3A9gBIAEgFjcD0AEgAUEQakHijMAAIAFB0AFqEBcgECAMaiIRIAEoAhg2AgggESABKQIQNwIAIAxBDGohDCAOQX9qIg4NAAsgAUHgAGogECANEBIgECEMA0ACQCAMKAIAIg5FDQAgDEEEaigCACAOQQEQmgELIAxBDGohDCANQX9qIg0NAAsgECAPQQQQmgELIAEgIjcD0AEgAUHAAmpB+IfAACABQdABahAXAkAgASgCYCIMRQ0AIAEoAmQgDEEBEJoBCyABQRk2AlQgAUHKisAANgJQAkAgAS0A7AIiDUUNACABQRo2AlQgAUHjisAANgJQDAILIAFBGjYCZCABQYSDwAA2AmAgASAhNwPYASABIB43A9ABIAFBEGpB14zAACABQdABahAXAkAgASgCECIMQYCAgIB4Rg0AQQEhEUEAIQ4MBAsgAS0A7AIhDSABQRo2AlQgAUHjisAANgJQIA0NAUEAIQwMAgsgDiAPEIcBAAtBAyEMIA1BA0YNACABQQs2AmQgAUGeg8AANgJgIAEgITcD2AEgASAeNwPQASABQRBqQdeMwAAgAUHQAWoQFwJAIAEoAhAiDEGAgICAeEYNAEECIRFBACEODAILIAEtAOwCIQwLIAFBHDYCVCABQf2KwAA2AlBBqYPAACENQQ4hDgJAAkACQCAMQf8BcUF/ag4CAQACC0G3g8AAIQ1BDCEOCyABIA42AmQgASANNgJgIAEgITcD2AEgASAeNwPQASABQRBqQdeMwAAgAUHQAWoQFwJAIAEoAhAiDEGAgICAeEYNAEEDIRFBACEODAILIAEtAOwCIQwLIAFBHDYCVCABQZmLwAA2AlAgDEH/AXFBAkcNASABQQw2AmQgAUHDg8AANgJgIAEgITcD2AEgASAeNwPQASABQRBqQdeMwAAgAUHQAWoQFyABKAIQIgxBgICAgHhGDQFBBCERQQEhDgsgASgCGCENIAEoAhQhCxC/AUEwQQQQowEiEEUNASAQIA02AgggECALNgIEIBAgDDYCAEEBIQ0gAUEBNgLoAiABIBA2AuQCIAFBBDYC4AIgAUKEgICAgKCAgQM3AhggASARNgIUIAEgAUHsAmo2AhACQCAODQBBASENA0AgESEMAkADQEEaIQ5B44rAACERAkACQAJAAkACQAJAAkACQAJAAkACQCAHIAxqLQAAIgsOBAMCAAEDC0EcIQ5B/YrAACERDAELQRwhDkGZi8AAIRELIAEgDjYCSCABIBE2AkQgAS0A7AIiDkUNByALQX9qDgMBAgMBCyABQRk2AkggAUHKisAANgJEIAEtAOwCDQZBhIPAACERQRohCwwFCyAOQQNGDQVBnoPAACERQQshCwwEC0Gpg8AAIRFBDiELIA5Bf2oOAgMBBAsgDkECRw0DQcODwAAhEQwBC0G3g8AAIRELQQwhCwsgASALNgJUIAEgETYCUCABIB43A9gBIAEgIDcD0AEgAUHgAGpB14zAACABQdABahAXIAEoAmAiDkGAgICAeEcNAgsgDEEBaiIMQQRHDQAMAwsLIAEoAmghDyABKAJkIRICQCANIAEoAuACRw0AIAFB4AJqIA1BAUEEQQwQKyABKALkAiEQCyAMQQFqIREgECANQQxsaiILIA82AgggCyASNgIEIAsgDjYCACABIA1BAWoiDTYC6AIgDEEDRw0ACwsgASgC4AIhESABQdACaiABKALkAiILIA0QEiALIQwDQAJAIAwoAgAiDkUNACAMQQRqKAIAIA5BARCaAQsgDEEMaiEMIA1Bf2oiDQ0ACyARRQ0CIAsgEUEMbEEEEJoBDAILIAFBADYC2AIgAUKAgICAEDcC0AIMAQtBBEEwEIcBAAsgASAcNwPQASABQeACakGGiMAAIAFB0AFqEBcCQCABKALQAiIMRQ0AIAEoAtQCIAxBARCaAQsgASAKQQNHOgAQIAEgGzcD0AEgAUHgAGpBlojAACABQdABahAXIAEgCkF/akECSToA0AIgASAZNwPQASABQRBqQaWIwAAgAUHQAWoQFyABIApBAnQiDCgCjI1ANgLUAiABIAwoAvyMQDYC0AIgASAXNwPQASAGQbiKwAAgAUHQAWoQFyAFIAEpAsACNwIAIAUgASgCyAI2AgggBCABKQLgAjcCACAEIAEoAugCNgIIIAMgASkCYDcCACADIAEoAmg2AgggAiABKAIYNgIIIAIgASkCEDcCACABIAEpArACNwOIASABIAEoArgCNgKQARC/AUHIAEEEEKMBIgxFDQEgDCABQYgBakHIAPwKAAAgAUHQAWogDEEGEBICQCAMKAIAIg1FDQAgDEEEaigCACANQQEQmgELAkAgDCgCDCINRQ0AIAxBEGooAgAgDUEBEJoBCwJAIAwoAhgiDUUNACAMQRxqKAIAIA1BARCaAQsCQCAMKAIkIg1FDQAgDEEoaigCACANQQEQmgELAkAgDCgCMCINRQ0AIAxBNGooAgAgDUEBEJoBCwJAIAwoAjwiDUUNACAMQcAAaigCACANQQEQmgELIAxByABBBBCaASABIBQ3A1AgAUHQAmpBxIrAACABQdAAahAXAkAgASgC0AEiDEUNACABKALUASAMQQEQmgELIAhBAWohCCABIAEoAtgCIgw2ApABIAEgASkC0AIiGjcDiAEgAUGAAmogCUEMbGoiDSAMNgIIIA0gGjcCACAJQQFqIglBBEcNAAsgASABKQKoAjcDOCABIAEpAqACNwMwIAEgASkCmAI3AyggASABKQKQAjcDICABIAEpAogCNwMYIAEgASkCgAI3AxAgAUEZNgLEAiABQcqKwAA2AsACIAEgAUHAAmo2ArACIAEgJCABQbACaq0iFoQiGDcD0AIgAUGAAmpBu4bAACABQdACahAXIAEgASgCiAIiDDYCaCABIAw2AugCIAEgASkCgAIiHjcDiAEgASAMNgKQASABIB43A9ABIAEgDDYC2AEgAUEaNgLEAiABQeOKwAA2AsACIAEgAUHAAmo2ArACIAEgGDcD0AIgAUGAAmpBu4bAACABQdACahAXIAEgASgCiAIiDDYCaCABIAw2AugCIAEgASkCgAIiHjcDiAEgASAMNgKQASABIB43AtwBIAEgDDYC5AEgAUEcNgLEAiABQf2KwAA2AsACIAEgAUHAAmo2ArACIAEgGDcD0AIgAUGAAmpBu4bAACABQdACahAXIAEgASgCiAIiDDYCaCABIAw2AugCIAEgASkCgAIiHjcDiAEgASAMNgKQASABIB43A+gBIAEgDDYC8AEgAUEcNgLEAiABQZmLwAA2AsACIAEgAUHAAmo2ArACIAEgGDcD0AIgAUGAAmpBu4bAACABQdACahAXIAEgASgCiAIiDDYCaCABIAw2AugCIAEgASkCgAIiGDcDiAEgASAYNwL0ASABIAw2AvwBIAFBxABqIAFB0AFqECIgAUGIAWpB3IbAAEHshsAAEBogASATIAFBiAFqrYQiGDcDUCABQeAAakGEh8AAIAFB0ABqEBcCQCABKAKIASIMRQ0AIAEoAowBIAxBARCaAQsgASABKAJoIgw2AugCIAEgASkCYCIeNwPgAiABIB43A4ACIAEgDDYCiAIgAUGIAWpB7IbAAEH0hsAAEBogASAYNwNQIAFB4ABqQYSHwAAgAUHQAGoQFwJAIAEoAogBIgxFDQAgASgCjAEgDEEBEJoBCyABIAEoAmgiDDYC6AIgASABKQJgIh43A+ACIAEgHjcCjAIgASAMNgKUAiABQYgBakH0hsAAQYSHwAAQGiABIBg3A1AgAUHgAGpBhIfAACABQdAAahAXAkAgASgCiAEiDEUNACABKAKMASAMQQEQmgELIAEgASgCaCIMNgLoAiABIAEpAmAiHjcD4AIgASAeNwOYAiABIAw2AqACIAFBADYCkAEgAUKAgICAEDcCiAEgASAYNwNQIAFB4ABqQYSHwAAgAUHQAGoQFwJAIAEoAogBIgxFDQAgASgCjAEgDEEBEJoBCyABIAEpAmA3AqQCIAEgASgCaDYCrAIgAUHQAGogAUGAAmoQIiABQbACaiABQRBqECIgAUEoNgLwAiABQbWLwAA2AuwCIAEgAUHsAmo2AvQCIAEgJCABQfQCaq2EIhg3A/gCIAFB4AJqQbuGwAAgAUH4AmoQFyABIAEoAugCIgw2AtgCIAEgDDYCyAIgASABKQLgAiIeNwNgIAEgDDYCaCABIB43A4gBIAEgDDYCkAEgAUETNgLwAiABQd2LwAA2AuwCIAEgAUHsAmo2AvQCIAEgGDcD+AIgAUHgAmpBu4bAACABQfgCahAXIAEgASgC6AIiDDYC2AIgASAMNgLIAiABIAEpAuACIh43A2AgASAMNgJoIAEgHjcClAEgASAMNgKcASABQTY2AvACIAFB8IvAADYC7AIgASABQewCajYC9AIgASAYNwP4AiABQeACakG7hsAAIAFB+AJqEBcgASABKALoAiIMNgLYAiABIAw2AsgCIAEgASkC4AIiHjcDYCABIAw2AmggASAeNwOgASABIAw2AqgBIAFBMTYC8AIgAUGmjMAANgLsAiABIAFB7AJqNgL0AiABIBg3A/gCIAFB4AJqQbuGwAAgAUH4AmoQFyABIAEoAugCIgw2AtgCIAEgDDYCyAIgASABKQLgAiIYNwNgIAEgGDcCrAEgASAMNgK0ASABQdACaiABQYgBahAiIAFB4AJqQdiFwABB8IXAABAaIAEgEyAjhDcDgAEgASAcNwN4IAEgEyAWhDcDcCABIBMgHYQ3A2ggASATIB+ENwNgIAFBwAJqQfCFwAAgAUHgAGoQFwJAIAEoAuACIgxFDQAgASgC5AIgDEEBEJoBCwJAIAEoAtACIgxFDQAgASgC1AIgDEEBEJoBCwJAIAEoArACIgxFDQAgASgCtAIgDEEBEJoBCwJAIAEoAlAiDEUNACABKAJUIAxBARCaAQsCQCABKAJEIgxFDQAgASgCSCAMQQEQmgELIAEoAsACIQ0gAUEIaiABKALEAiIRIAEoAsgCEFkgASgCDCEMIAEoAgghDgJAIA1FDQAgESANQQEQmgELIAAgDkEBcSINNgIIIAAgDEEAIA0bNgIEIABBACAMIA0bNgIAIAFBgANqJAAPC0EEQcgAEIcBAAvrBgEIfwJAAkAgASAAQQNqQXxxIgIgAGsiA0kNACABIANrIgRBAnYiBUUNACAEQQNxIQZBACEHQQAhAQJAIAIgAEYNAEEAIQhBACEBAkAgACACayIJQXxLDQBBACEIQQAhAQNAIAEgACAIaiICLAAAQb9/SmogAkEBaiwAAEG/f0pqIAJBAmosAABBv39KaiACQQNqLAAAQb9/SmohASAIQQRqIggNAAsLIAAgCGohAgNAIAEgAiwAAEG/f0pqIQEgAkEBaiECIAlBAWoiCQ0ACwsgACADaiEJAkAgBkUNACAJIARB/P///wdxaiICLAAAQb9/SiEHIAZBAUYNACAHIAIsAAFBv39KaiEHIAZBAkYNACAHIAIsAAJBv39KaiEHCyAHIAFqIQgDQCAJIQMgBUUNAiAFQcABIAVBwAFJGyIHQQNxIQYCQAJAIAdBAnQiBEHwB3EiAQ0AQQAhAgwBCyADIAFqIQBBACECIAMhAQNAIAFBDGooAgAiCUF/c0EHdiAJQQZ2ckGBgoQIcSABQQhqKAIAIglBf3NBB3YgCUEGdnJBgYKECHEgAUEEaigCACIJQX9zQQd2IAlBBnZyQYGChAhxIAEoAgAiCUF/c0EHdiAJQQZ2ckGBgoQIcSACampqaiECIAFBEGoiASAARw0ACwsgBSAHayEFIAMgBGohCSACQQh2Qf+B/AdxIAJB/4H8B3FqQYGABGxBEHYgCGohCCAGRQ0ACyADIAdB/AFxQQJ0aiICKAIAIgFBf3NBB3YgAUEGdnJBgYKECHEhAQJAIAZBAUYNACACKAIEIglBf3NBB3YgCUEGdnJBgYKECHEgAWohASAGQQJGDQAgAigCCCICQX9zQQd2IAJBBnZyQYGChAhxIAFqIQELIAFBCHZB/4EccSABQf+B/AdxakGBgARsQRB2IAhqIQgMAQsCQCABDQBBAA8LIAFBA3EhAkEAIQlBACEIAkAgAUEESQ0AIAFBfHEhBUEAIQhBACEJA0AgCCAAIAlqIgEsAABBv39KaiABQQFqLAAAQb9/SmogAUECaiwAAEG/f0pqIAFBA2osAABBv39KaiEIIAUgCUEEaiIJRw0ACyACRQ0BCyAAIAlqIQEDQCAIIAEsAABBv39KaiEIIAFBAWohASACQX9qIgINAAsLIAgL+QYBBn8CQAJAAkACQAJAAkACQAJAIABBfGoiBCgCACIFQXhxIgZBBEEIIAVBA3EiBxsgAWpJDQAgAUEnaiEIAkAgB0UNACAGIAhLDQILAkACQCACQQlJDQAgAiADEBYiAg0BQQAPC0EAIQIgA0HM/3tLDQhBECADQQtqQXhxIANBC0kbIQEgAEF4aiEIAkAgBw0AIAFBgAJJDQcgCEUNByAGIAFNDQcgBiABa0GAgAhLDQcgAA8LIAggBmohBwJAAkAgBiABTw0AIAdBACgChKBARg0BAkAgB0EAKAKAoEBGDQAgBygCBCIFQQJxDQkgBUF4cSIJIAZqIgUgAUkNCSAHIAkQGAJAIAUgAWsiB0EQSQ0AIAQgASAEKAIAQQFxckECcjYCACAIIAFqIgEgB0EDcjYCBCAIIAVqIgUgBSgCBEEBcjYCBCABIAcQEwwJCyAEIAUgBCgCAEEBcXJBAnI2AgAgCCAFaiIBIAEoAgRBAXI2AgQMCAtBACgC+J9AIAZqIgcgAUkNCAJAAkAgByABayIGQQ9LDQAgBCAFQQFxIAdyQQJyNgIAIAggB2oiASABKAIEQQFyNgIEQQAhBkEAIQEMAQsgBCABIAVBAXFyQQJyNgIAIAggAWoiASAGQQFyNgIEIAggB2oiByAGNgIAIAcgBygCBEF+cTYCBAtBACABNgKAoEBBACAGNgL4n0AMBwsgBiABayIGQQ9NDQYgBCABIAVBAXFyQQJyNgIAIAggAWoiASAGQQNyNgIEIAcgBygCBEEBcjYCBCABIAYQEwwGC0EAKAL8n0AgBmoiByABSw0EDAYLAkAgAyABIAMgAUkbIgNFDQAgAiAAIAP8CgAACyAEKAIAIgNBeHEiB0EEQQggA0EDcSIDGyABakkNAiADRQ0GIAcgCE0NBkHAlcAAQS5B8JXAABCJAQALQf+UwABBLkGwlcAAEIkBAAtBwJXAAEEuQfCVwAAQiQEAC0H/lMAAQS5BsJXAABCJAQALIAQgASAFQQFxckECcjYCACAIIAFqIgUgByABayIBQQFyNgIEQQAgATYC/J9AQQAgBTYChKBACyAIRQ0AIAAPCyADEAoiAUUNAQJAIANBfEF4IAQoAgAiAkEDcRsgAkF4cWoiAiADIAJJGyIDRQ0AIAEgACAD/AoAAAsgASECCyAAEA4LIAILoAYBBH8gAEF4aiIBIABBfGooAgAiAkF4cSIAaiEDAkACQCACQQFxDQAgAkECcUUNASABKAIAIgIgAGohAAJAIAEgAmsiAUEAKAKAoEBHDQAgAygCBEEDcUEDRw0BQQAgADYC+J9AIAMgAygCBEF+cTYCBCABIABBAXI2AgQgAyAANgIADwsgASACEBgLAkACQAJAAkACQAJAAkACQCADKAIEIgJBAnENACADQQAoAoSgQEYNAiADQQAoAoCgQEYNAyADIAJBeHEiAhAYIAEgAiAAaiIAQQFyNgIEIAEgAGogADYCACABQQAoAoCgQEcNAUEAIAA2AvifQA8LIAMgAkF+cTYCBCABIABBAXI2AgQgASAAaiAANgIACyAAQYACSQ0EIAEgABAZQQBBACgCmKBAQX9qIgE2ApigQCABDQZBACgC4J1AIgANAkH/HyEBDAMLQQAgATYChKBAQQBBACgC/J9AIABqIgA2AvyfQCABIABBAXI2AgQCQCABQQAoAoCgQEcNAEEAQQA2AvifQEEAQQA2AoCgQAsgAEEAKAKQoEAiAk0NBUEAKAKEoEAiAEUNBUEAKAL8n0AiBEEpSQ0EQdidwAAhAQNAAkAgASgCACIDIABLDQAgACADIAEoAgRqSQ0GCyABKAIIIQEMAAsLQQAgATYCgKBAQQBBACgC+J9AIABqIgA2AvifQCABIABBAXI2AgQgASAAaiAANgIADwtBACEBA0AgAUEBaiEBIAAoAggiAA0ACyABQf8fIAFB/x9LGyEBC0EAIAE2ApigQA8LAkACQEEAKALwn0AiA0EBIABBA3Z0IgJxDQBBACADIAJyNgLwn0AgAEH4AXFB6J3AAGoiACEDDAELIABB+AFxIgBB6J3AAGohAyAAQfCdwABqKAIAIQALIAMgATYCCCAAIAE2AgwgASADNgIMIAEgADYCCA8LAkACQEEAKALgnUAiAA0AQf8fIQEMAQtBACEBA0AgAUEBaiEBIAAoAggiAA0ACyABQf8fIAFB/x9LGyEBC0EAIAE2ApigQCAEIAJNDQBBAEF/NgKQoEALC9wFAgh/AX5BK0GAgMQAIAAoAggiBkGAgIABcSIHGyEIIAdBFXZBASABGyAFaiEJAkACQCAGQYCAgARxDQBBACECDAELAkACQCADQRBJDQAgAiADEAwhBwwBCwJAIAMNAEEAIQcMAQsgA0EDcSEKQQAhC0EAIQcCQCADQQRJDQAgA0EMcSEMQQAhC0EAIQcDQCAHIAIgC2oiDSwAAEG/f0pqIA1BAWosAABBv39KaiANQQJqLAAAQb9/SmogDUEDaiwAAEG/f0pqIQcgDCALQQRqIgtHDQALIApFDQELIAIgC2ohDQNAIAcgDSwAAEG/f0pqIQcgDUEBaiENIApBf2oiCg0ACwsgByAJaiEJCyAIQS0gARshDAJAAkAgCSAALwEMIgFPDQACQAJAAkAgBkGAgIAIcQ0AIAEgCWshCEEAIQdBACEBAkACQAJAIAZBHXZBA3EOBAIAAQACCyAIIQEMAQsgCEH+/wNxQQF2IQELIAZB////AHEhCSAAKAIEIQsgACgCACEKA0AgB0H//wNxIAFB//8DcU8NAkEBIQ0gB0EBaiEHIAogCSALKAIQEQcARQ0ADAULCyAAIAApAggiDqdBgICA/3lxQbCAgIACcjYCCEEBIQ0gACgCACIKIAAoAgQiCyAMIAIgAxBbDQNBACEHIAEgCWtB//8DcSECA0AgB0H//wNxIAJPDQJBASENIAdBAWohByAKQTAgCygCEBEHAEUNAAwECwtBASENIAogCyAMIAIgAxBbDQIgCiAEIAUgCygCDBEKAA0CQQAhByAIIAFrQf//A3EhAANAIAdB//8DcSICIABJIQ0gAiAATw0DIAdBAWohByAKIAkgCygCEBEHAEUNAAwDCwtBASENIAogBCAFIAsoAgwRCgANASAAIA43AghBAA8LQQEhDSAAKAIAIgcgACgCBCIKIAwgAiADEFsNACAHIAQgBSAKKAIMEQoAIQ0LIA0L+gQBB38CQAJAIAAoAggiA0GAgIDAAXFFDQACQAJAAkACQAJAIANBgICAgAFxRQ0AIAAvAQ4iBA0BQQAhAgwCCwJAIAJBEEkNACABIAIQDCEFDAQLAkAgAg0AQQAhBQwECyACQQNxIQZBACEHQQAhBQJAIAJBBEkNACACQQxxIQRBACEFQQAhBwNAIAUgASAHaiIILAAAQb9/SmogCEEBaiwAAEG/f0pqIAhBAmosAABBv39KaiAIQQNqLAAAQb9/SmohBSAEIAdBBGoiB0cNAAsgBkUNBAsgASAHaiEIA0AgBSAILAAAQb9/SmohBSAIQQFqIQggBkF/aiIGDQAMBAsLIAEgAmohB0EAIQIgASEIIAQhBgNAIAgiBSAHRg0CAkACQCAFLAAAIghBf0wNACAFQQFqIQgMAQsCQCAIQWBPDQAgBUECaiEIDAELIAVBBEEDIAhBb0sbaiEICyAIIAVrIAJqIQIgBkF/aiIGDQALC0EAIQYLIAQgBmshBQsgBSAALwEMIghPDQAgCCAFayEJQQAhBUEAIQQCQAJAAkAgA0EddkEDcQ4EAgABAgILIAkhBAwBCyAJQf7/A3FBAXYhBAsgA0H///8AcSEHIAAoAgQhBiAAKAIAIQACQANAIAVB//8DcSAEQf//A3FPDQFBASEIIAVBAWohBSAAIAcgBigCEBEHAA0DDAALC0EBIQggACABIAIgBigCDBEKAA0BQQAhBSAJIARrQf//A3EhAgNAIAVB//8DcSIEIAJJIQggBCACTw0CIAVBAWohBSAAIAcgBigCEBEHAA0CDAALCyAAKAIAIAEgAiAAKAIEKAIMEQoAIQgLIAgLwAQBCH8jAEEQayIEJAACQAJAAkAgA0EBcQ0AIAItAAAiBQ0BQQAhBQwCCyAAIAIgA0EBdiABKAIMEQoAIQUMAQsgASgCDCEGQQAhBwNAIAJBAWohCAJAAkACQAJAAkAgBcBBf0oNACAFQf8BcSIJQYABRg0BIAlBwAFHDQMgBCABNgIEIAQgADYCACAEQqCAgIAGNwIIIAMgB0EDdGoiBSgCACAEIAUoAgQRBwBFDQJBASEFDAYLAkAgACAIIAVB/wFxIgUgBhEKAA0AIAggBWohAgwEC0EBIQUMBQsCQCAAIAJBA2oiBSACLwABIgIgBhEKAA0AIAUgAmohAgwDC0EBIQUMBAsgB0EBaiEHIAghAgwBC0GggICABiEKAkAgBUEBcUUNACACQQVqIQggAigAASEKC0EAIQkCQAJAIAVBAnENAEEAIQsgCCECDAELIAhBAmohAiAILwAAIQsLAkACQCAFQQRxDQAgAiEIDAELIAJBAmohCCACLwAAIQkLAkACQCAFQQhxDQAgCCECDAELIAhBAmohAiAILwAAIQcLAkAgBUEQcUUNACADIAtB//8DcUEDdGovAQQhCwsCQCAFQSBxRQ0AIAMgCUH//wNxQQN0ai8BBCEJCyAEIAk7AQ4gBCALOwEMIAQgCjYCCCAEIAE2AgQgBCAANgIAAkAgAyAHQQN0aiIFKAIAIAQgBSgCBBEHAEUNAEEBIQUMAwsgB0EBaiEHCyACLQAAIgUNAAtBACEFCyAEQRBqJAAgBQv+AwEHfyMAQRBrIgMkAAJAAkACQAJAAkAgAkUNACACQQxsIgRBdGpBDG4hBSAEIQYgASEHAkADQCAGRQ0BIAdBCGohCCAGQXRqIQYgB0EMaiEHIAgoAgAiCCAFaiIFIAhPDQALQbyCwABBNUH0gsAAEFUAC0EAIQYgBUEASA0BAkACQCAFDQBBASEJDAELEL8BQQEhBiAFQQEQowEiCUUNAgtBACEHIANBADYCDCADIAk2AgggAUEIaigCACEGIAMgBTYCBCABQQRqKAIAIQgCQAJAAkAgBiAFTQ0AIANBBGpBACAGQQFBARArIAMoAgghCSADKAIMIQcMAQsgBkUNAQsgBkUNACAJIAdqIAggBvwKAAALIAUgByAGaiIGayEIAkAgAkEBRg0AIARBdGohBCABQRBqIQcgCSAGaiECA0AgCEUNBCAHQQRqKAIAIQYgBygCACEBIAJBLDoAACAIQX9qIgggBkkNBSACQQFqIQICQCAGRQ0AIAIgASAG/AoAAAsgB0EMaiEHIAggBmshCCACIAZqIQIgBEF0aiIEDQALCyAAIAMpAgQ3AgAgACAFIAhrNgIIDAQLIABBADYCCCAAQoCAgIAQNwIADAMLIAYgBRCHAQALQdiBwABBE0GsgsAAEFQAC0HYgcAAQRNBrILAABBUAAsgA0EQaiQAC4UEAQJ/IAAgAWohAgJAAkAgACgCBCIDQQFxDQAgA0ECcUUNASAAKAIAIgMgAWohAQJAIAAgA2siAEEAKAKAoEBHDQAgAigCBEEDcUEDRw0BQQAgATYC+J9AIAIgAigCBEF+cTYCBCAAIAFBAXI2AgQgAiABNgIADAILIAAgAxAYCwJAAkACQAJAIAIoAgQiA0ECcQ0AIAJBACgChKBARg0CIAJBACgCgKBARg0DIAIgA0F4cSIDEBggACADIAFqIgFBAXI2AgQgACABaiABNgIAIABBACgCgKBARw0BQQAgATYC+J9ADwsgAiADQX5xNgIEIAAgAUEBcjYCBCAAIAFqIAE2AgALAkAgAUGAAkkNACAAIAEQGQ8LAkACQEEAKALwn0AiAkEBIAFBA3Z0IgNxDQBBACACIANyNgLwn0AgAUH4AXFB6J3AAGoiASECDAELIAFB+AFxIgFB6J3AAGohAiABQfCdwABqKAIAIQELIAIgADYCCCABIAA2AgwgACACNgIMIAAgATYCCA8LQQAgADYChKBAQQBBACgC/J9AIAFqIgE2AvyfQCAAIAFBAXI2AgQgAEEAKAKAoEBHDQFBAEEANgL4n0BBAEEANgKAoEAPC0EAIAA2AoCgQEEAQQAoAvifQCABaiIBNgL4n0AgACABQQFyNgIEIAAgAWogATYCAA8LC9MDAgZ/AX4jAEEwayIBJAAgAUEANgIYIAFCgICAgBA3AhAgAUGsjcAANgIgIAFCoICAgAY3AiQgASABQRBqNgIcAkACQCAAIAFBHGoQHQ0AIAEgASgCGCIANgIIIAEgASkCECIHNwMAAkAgB6ciAiAAa0EJSw0AIAEgAEEKEDAgASgCACECIAEoAgghAAsgASgCBCIDIABqIgRBACkAoY1ANwAAIARBAC8AqY1AOwAIIAEgAEEKaiIENgIIIAFBHGoQkQEiBRCtASABKAIcIQYCQAJAAkAgASgCICIAIAIgBGtNDQAgASAEIAAQMCABKAIAIQIgASgCBCEDIAEoAgghBAwBCyAARQ0BCyAARQ0AIAMgBGogBiAA/AoAAAsgASAEIABqIgQ2AggCQCACIARrQQFLDQAgASAEQQIQMCABKAIEIQMgASgCCCEECyADIARqQYoUOwAAIAEgBEECaiIENgIIAkAgASgCACICIARNDQAgAyACQQEgBBCUASIDRQ0CCyADIAQQAgJAIABFDQAgBiAAQQEQmgELAkAgBUGECEkNACAFED4LIAFBMGokAA8LQdSNwABBNyABQS9qQcSNwABB2I7AABBMAAtBASAEEIcBAAukAwEEfyADQRB2IQQgAiEFAkACQAJAAkACQAJAAkACQCACQf8BcQ4EBwABAwcLQQAhBSAEQQFxRQ0BDAYLQQAhBSAEQQRxRQ0CDAULIARBBnFBBkYNBAtBACEFAkAgA0H//wNxIgNBywFKDQAgA0Gbf2oOAwQDBAILAkAgA0G0fmpBAk8NAAwECyADQbACRw0CDAMLAkACQCADQf//A3EiBkHLAUoNAAJAIAZBm39qDgMFAgUACyAGDQEMBAsCQCAGQbR+akECTw0ADAQLIAZBsAJGDQMLIANBgICACHFFDQFBASEFDAILIANFDQELQQAhB0ECIQUCQAJAAkAgAUH/AXEOBAACAQMAC0EAIARBf3NBAXEgAkH/AXFBA0YbIQcMAgtBACEHAkACQAJAIAJB/wFxQX9qDgMAAQIACyAEQX9zQQJxIQcLIARBf3NBBHEgB3IhBwsgBEF/c0EIcSAHciEHDAELQQAhBwJAAkAgAkH/AXFBf2oOAwABAgALIARBf3NBAnEhBwsgBEF/c0EEcSAHciEHCyAAIAc6AAEgACAFOgAAC+8CAQV/QQAhAgJAIAFBzf97IABBECAAQRBLGyIAa08NACAAQRAgAUELakF4cSABQQtJGyIDakEMahAKIgFFDQAgAUF4aiECAkACQCAAQX9qIgQgAXENACACIQAMAQsgAUF8aiIFKAIAIgZBeHEgBCABakEAIABrcUF4aiIBQQAgACABIAJrQRBLG2oiACACayIBayEEAkAgBkEDcUUNACAAIAQgACgCBEEBcXJBAnI2AgQgACAEaiIEIAQoAgRBAXI2AgQgBSABIAUoAgBBAXFyQQJyNgIAIAIgAWoiBCAEKAIEQQFyNgIEIAIgARATDAELIAIoAgAhAiAAIAQ2AgQgACACIAFqNgIACwJAIAAoAgQiAUEDcUUNACABQXhxIgIgA0EQak0NACAAIAMgAUEBcXJBAnI2AgQgACADaiIBIAIgA2siA0EDcjYCBCAAIAJqIgIgAigCBEEBcjYCBCABIAMQEwsgAEEIaiECCyACC4QDAQZ/IwBBEGsiAyQAAkACQAJAAkACQAJAAkAgAkEBcUUNACACQQF2IQQMAQsgAS0AACIERQ0BQQAhBSABIQZBACEHA0AgBkEBaiEGAkACQCAEwEF/Sg0AAkAgBEH/AXFBgAFHDQAgBSAGLwAAIgRqIQUgBiAEakECaiEGDAILIAYgBEEDcUEIeCIIQQV0QYCAgIAEcSAIQQd0ckEddmogBEEBdkECcWogBEECdkECcWohBiAFRSAHciEHDAELIAYgBEH/AXEiBGohBiAFIARqIQULIAYtAAAiBA0AC0EAIQQgByAFQRBJcQ0AQQAhByAFQQF0IgRBAEgNBAsgBA0BC0EBIQZBACEEDAELEL8BQQEhByAEQQEQowEiBkUNAQsgA0EANgIIIAMgBjYCBCADIAQ2AgAgA0Hwl8AAIAEgAhARRQ0BQZiYwABB1gAgA0EPakGImMAAQbiZwAAQTAALIAcgBBCHAQALIAAgAygCCDYCCCAAIAMpAgA3AgAgA0EQaiQAC4kDAQR/IAAoAgwhAgJAAkACQAJAIAFBgAJJDQAgACgCGCEDAkACQAJAIAIgAEcNACAAQRRBECAAKAIUIgIbaigCACIBDQFBACECDAILIAAoAggiASACNgIMIAIgATYCCAwBCyAAQRRqIABBEGogAhshBANAIAQhBSABIgJBFGogAkEQaiACKAIUIgEbIQQgAkEUQRAgARtqKAIAIgENAAsgBUEANgIACyADRQ0CAkACQCAAIAAoAhxBAnRB2JzAAGoiASgCAEYNACADKAIQIABGDQEgAyACNgIUIAINAwwECyABIAI2AgAgAkUNBAwCCyADIAI2AhAgAg0BDAILAkAgAiAAKAIIIgRGDQAgBCACNgIMIAIgBDYCCA8LQQBBACgC8J9AQX4gAUEDdndxNgLwn0APCyACIAM2AhgCQCAAKAIQIgFFDQAgAiABNgIQIAEgAjYCGAsgACgCFCIBRQ0AIAIgATYCFCABIAI2AhgPCw8LQQBBACgC9J9AQX4gACgCHHdxNgL0n0ALxwIBBH9BACECAkAgAUEIdiIDRQ0AQR8hAiABQYCAgAhPDQAgAUEmIANnIgJrdkEBcSACQQF0ckE+cyECCyAAQgA3AhAgACACNgIcIAJBAnRB2JzAAGohAwJAQQAoAvSfQEEBIAJ0IgRxDQAgAyAANgIAIAAgAzYCGCAAIAA2AgwgACAANgIIQQBBACgC9J9AIARyNgL0n0APCwJAAkACQCADKAIAIgQoAgRBeHEgAUcNACAEIQIMAQsgAUEAQRkgAkEBdmsgAkEfRht0IQMDQCAEIANBHXZBBHFqIgUoAhAiAkUNAiADQQF0IQMgAiEEIAIoAgRBeHEgAUcNAAsLIAIoAggiAyAANgIMIAIgADYCCCAAQQA2AhggACACNgIMIAAgAzYCCA8LIAVBEGogADYCACAAIAQ2AhggACAANgIMIAAgADYCCAu6AgIHfwF+IwBBIGsiAyQAIAIgAWsiBEEDdiIFQQxsIQZBACEHAkAgBEHQqtWqBUsNAEEAIQQCQAJAIAYNAEEEIQhBACEJDAELEL8BQQQhByAFIQkgBkEEEKMBIghFDQELAkAgASACRg0AQQGtQiCGIANBFGqthCEKIAghAiAFIQQDQCADIAE2AhQgAyAKNwMYIANBCGpBu4bAACADQRhqEBcgAiADKAIQNgIIIAIgAykCCDcCACACQQxqIQIgAUEIaiEBIARBf2oiBA0ACyAFIQQLIAAgCCAEEBICQCAERQ0AIAghAgNAAkAgAigCACIBRQ0AIAJBBGooAgAgAUEBEJoBCyACQQxqIQIgBEF/aiIEDQALCwJAIAlFDQAgCCAJQQxsQQQQmgELIANBIGokAA8LIAcgBhCHAQAL1QIBBn8jAEEQayIAJAACQEEAKAKknEANAEEAQX82AqScQAJAAkACQAJAAkBBACgCsJxAIgFBACgCrJxAIgJHDQAgAUEAKAKonEAiAkcNASABQYABIAFBgAFLGyIDIQXQbyAF/A8BIgJBf0cNAgwFCyABIAJPDQRBACEDQQAoApCcQCABQQJ0aigCACECDAMLIAEgAk8NA0EAKAKQnEAhAgwBCwJAAkBBACgCtJxAIgQNAEEAIAI2ArScQAwBCyAEIAFqIAJHDQMLIABBBGogAUEAKAKQnEAgAyABaiIDQQQQKiAAKAIEQQFGDQJBACAAKAIIIgI2ApCcQEEAIAM2AqicQAsgAiABQQJ0aiABQQFqIgI2AgBBACACNgKsnEBBACgCpJxAQQFqIQMLQQAgAjYCsJxAQQAgAzYCpJxAQQAoArScQCECIABBEGokACACIAFqDwsAC6cCAQd/IwBBEGsiAiQAQQohAyAAKAIAIgQhBQJAIARB6AdJDQBBCiEDIAQhBQNAIAJBBmogA2oiBkF8aiAFIgAgAEGQzgBuIgVBkM4AbGsiB0H//wNxQeQAbiIIQQF0LwCAmkA7AAAgBkF+aiAHIAhB5ABsa0H//wNxQQF0LwCAmkA7AAAgA0F8aiEDIABB/6ziBEsNAAsLAkACQCAFQQlLDQAgBSEADAELIAJBBmogA0F+aiIDaiAFIAVB//8DcUHkAG4iAEHkAGxrQf//A3FBAXQvAICaQDsAAAsCQAJAIARFDQAgAEUNAQsgAkEGaiADQX9qIgNqIABBAXQtAIGaQDoAAAsgAUEBQQFBACACQQZqIANqQQogA2sQDyEDIAJBEGokACADC8kCAgV/AX4jAEEwayICJABBASEDAkAgAUHclsAAQQwQjwENACABKAIEIQQgASgCACEFIAIgACgCCCIGKQIANwIIIAJBP61CIIYiByAGQQxqrYQ3AyAgAiAHIAZBCGqthDcDGCACQcAArUIghiACQQhqrYQ3AxAgBSAEQdSWwAAgAkEQahARDQAgAkEQaiAAKAIAIgYgACgCBCgCDCIFEQYAQQQhACAGIQQCQAJAIAIpAxBC7bqtts2F1PXjAIUgAikDGEL4gpm9le7Gxbl/hYRQDQAgAkEQaiAGIAURBgAgAikDEEKVxPKqxabVg1SFIAIpAxhC0/C1jZiK/NF3hYRCAFINASAGQQRqIQRBCCEACyAGIABqKAIAIQAgBCgCACEGIAFB6JbAAEECEI8BDQEgASAGIAAQjwENAQtBACEDCyACQTBqJAAgAwulAgEGfyAAKAIIIQICQAJAIAFBgAFPDQBBASEDDAELAkAgAUGAEE8NAEECIQMMAQtBA0EEIAFBgIAESRshAwsgAiEEAkAgAyAAKAIAIAJrTQ0AIAAgAiADQQFBARAsIAAoAgghBAsgACgCBCAEaiEEAkACQCABQYABSQ0AIAFBP3FBgH9yIQUgAUEGdiEGAkAgAUGAEE8NACAEIAU6AAEgBCAGQcABcjoAAAwCCyABQQx2IQcgBkE/cUGAf3IhBgJAIAFB//8DSw0AIAQgBToAAiAEIAY6AAEgBCAHQeABcjoAAAwCCyAEIAU6AAMgBCAGOgACIAQgB0E/cUGAf3I6AAEgBCABQRJ2QXByOgAADAELIAQgAToAAAsgACADIAJqNgIIQQALoQIBBn8gACgCCCECAkACQCABQYABTw0AQQEhAwwBCwJAIAFBgBBPDQBBAiEDDAELQQNBBCABQYCABEkbIQMLIAIhBAJAIAMgACgCACACa00NACAAIAIgAxAwIAAoAgghBAsgACgCBCAEaiEEAkACQCABQYABSQ0AIAFBP3FBgH9yIQUgAUEGdiEGAkAgAUGAEE8NACAEIAU6AAEgBCAGQcABcjoAAAwCCyABQQx2IQcgBkE/cUGAf3IhBgJAIAFB//8DSw0AIAQgBToAAiAEIAY6AAEgBCAHQeABcjoAAAwCCyAEIAU6AAMgBCAGOgACIAQgB0E/cUGAf3I6AAEgBCABQRJ2QXByOgAADAELIAQgAToAAAsgACADIAJqNgIIQQALoQIBBn8gACgCCCECAkACQCABQYABTw0AQQEhAwwBCwJAIAFBgBBPDQBBAiEDDAELQQNBBCABQYCABEkbIQMLIAIhBAJAIAMgACgCACACa00NACAAIAIgAxAxIAAoAgghBAsgACgCBCAEaiEEAkACQCABQYABSQ0AIAFBP3FBgH9yIQUgAUEGdiEGAkAgAUGAEE8NACAEIAU6AAEgBCAGQcABcjoAAAwCCyABQQx2IQcgBkE/cUGAf3IhBgJAIAFB//8DSw0AIAQgBToAAiAEIAY6AAEgBCAHQeABcjoAAAwCCyAEIAU6AAMgBCAGOgACIAQgB0E/cUGAf3I6AAEgBCABQRJ2QXByOgAADAELIAQgAToAAAsgACADIAJqNgIIQQAL7AEBBX8jAEEQayICJAACQAJAIAAvAQAiAEHoB0kNAEEBIQMgAiAAIABBkM4AbiIEQZDOAGxrIgVB//8DcUHkAG4iBkEBdC8AgJpAOwAMIAIgBSAGQeQAbGtB//8DcUEBdC8AgJpAOwAODAELQQUhAyAAIQQgAEEKSQ0AIAIgACAAQeQAbiIEQeQAbGtB//8DcUEBdC8AgJpAOwAOQQMhAwsCQAJAIABFDQAgBEUNAQsgAkELaiADQX9qIgNqIARBAXQtAIGaQDoAAAsgAUEBQQFBACACQQtqIANqQQUgA2sQDyEAIAJBEGokACAAC9wBAQF/EL8BAkBBMEEEEKMBIgJFDQAgAiABKQIoNwIoIAIgASkCIDcCICACIAEpAhg3AhggAiABKQIQNwIQIAIgASkCCDcCCCACIAEpAgA3AgAgACACQQQQEgJAIAIoAgAiAUUNACACQQRqKAIAIAFBARCaAQsCQCACKAIMIgFFDQAgAkEQaigCACABQQEQmgELAkAgAigCGCIBRQ0AIAJBHGooAgAgAUEBEJoBCwJAIAIoAiQiAUUNACACQShqKAIAIAFBARCaAQsgAkEwQQQQmgEPC0EEQTAQhwEAC+4BAgJ/AX4jAEEwayICJAACQCABKAIAQYCAgIB4Rw0AIAEoAgwhAyACQQA2AiwgAkKAgICAEDcCJCACQSRqQeSTwAAgAygCACIDKAIAIAMoAgQQERogAiACKAIsIgM2AiAgAiACKQIkIgQ3AxggASADNgIIIAEgBDcCAAsgASgCCCEDIAFBADYCCCABKQIAIQQgAUKAgICAEDcCACACIAM2AhAgAiAENwMIEL8BAkBBDEEEEKMBIgENAEEEQQwQqAEACyABIAIoAhA2AgggASACKQMINwIAIABB7JbAADYCBCAAIAE2AgAgAkEwaiQAC70BAQF/IwBBEGsiBiQAAkACQCABRQ0AIAZBBGogASADIAQgBSACKAIQEQ0AAkACQCAGKAIEIgUgBigCDCIBSw0AIAYoAgghBQwBCyAFQQJ0IQMgBigCCCEEAkAgAQ0AQQQhBSAEIANBBBCaAQwBCyAEIANBBCABQQJ0IgIQlAEiBUUNAgsgACABNgIEIAAgBTYCACAGQRBqJAAPC0EAIAUQiAFBACADEIgBQdiRwABBMhClAQALQQQgAhCHAQAL2AEBAn8jAEEgayIFJAACQAJAAkACQAJAQQEQUUH/AXEOAwQBAAELQQAoAsicQCIGQX9MDQNBACAGQQFqNgLInEBBACgCzJxARQ0BIAVBCGogACABKAIUEQYAIAUgBDoAHSAFIAM6ABwgBSACNgIYIAUgBSkDCDcCEEEAKALMnEAgBUEQakEAKALQnEAoAhQRBgAMAgsgBSAAIAEoAhgRBgAMAgtBgICAgHggBRCDAQtBAEEAKALInEBBf2o2AsicQEEAQQA6AMCcQCADRQ0AIAAgARCdAQALAAutAQEDfyMAQRBrIgMkACADIAE2AgxBAyEEAkAgA0EMahB+IgFBA0sNACABQQJ0KALsjEAhBAsgA0EMahB9IQVBACEBAkAgAEEDcSIAQQNGDQBBASEBAkACQAJAAkAgBA4EBAEAAgQLIABBAkcNASACRQ0BQQMhAQwDCyAALQDPg0BBf2pB/wFxQQJJDQELQQAhAQwBC0EAQQIgBUF0akF7cRshAQsgA0EQaiQAIAELtAEBAn8jAEEQayIFJAACQAJAIAFFDQAgBUEEaiABIAMgBCACKAIQEQsAAkACQCAFKAIEIgMgBSgCDCIBSw0AIAUoAgghAwwBCyADQQJ0IQQgBSgCCCECAkAgAQ0AQQQhAyACIARBBBCaAQwBCyACIARBBCABQQJ0IgYQlAEiA0UNAgsgACABNgIEIAAgAzYCACAFQRBqJAAPC0EAIAMQiAFB2JHAAEEyEKUBAAtBBCAGEIcBAAutAQICfwF+QQEhBkEEIQcCQAJAIAWtIAOtfiIIQiCIp0UNAEEAIQMMAQsCQCAIpyIDQYCAgIB4IARrTQ0AQQAhAwwBCwJAAkACQAJAIAFFDQAgAiAFIAFsIAQgAxCUASEHDAELAkAgAw0AIAQhBwwCCxC/ASADIAQQowEhBwsgBw0AIAAgBDYCBAwBCyAAIAc2AgRBACEGC0EIIQcLIAAgB2ogAzYCACAAIAY2AgALrQECAn8BfkEBIQZBBCEHAkACQCAFrSADrX4iCEIgiKdFDQBBACEDDAELAkAgCKciA0GAgICAeCAEa00NAEEAIQMMAQsCQAJAAkACQCABRQ0AIAIgBSABbCAEIAMQlAEhBwwBCwJAIAMNACAEIQcMAgsQvwEgAyAEEKMBIQcLIAcNACAAIAQ2AgQMAQsgACAHNgIEQQAhBgtBCCEHCyAAIAdqIAM2AgAgACAGNgIAC6oBAgJ/AX5BASEFQQQhBgJAAkAgBK0gA61+IgdCIIinRQ0AQQAhAwwBCwJAIAenIgNB/P///wdNDQBBACEDDAELAkACQAJAAkAgAUUNACACIAQgAWxBBCADEJQBIQYMAQsCQCADDQBBBCEGDAILEL8BIANBBBCjASEGCyAGDQAgAEEENgIEDAELIAAgBjYCBEEAIQULQQghBgsgACAGaiADNgIAIAAgBTYCAAuXAQEBfyMAQRBrIgUkAAJAIAIgAWoiASACTw0AQQBBABCHAQALIAVBBGogACgCACICIAAoAgQgASACQQF0IgIgASACSxsiAkEIQQQgBEEBRhsiASACIAFLGyICIAMgBBAoAkAgBSgCBEEBRw0AIAUoAgggBSgCDBCHAQALIAUoAgghBCAAIAI2AgAgACAENgIEIAVBEGokAAuXAQEBfyMAQRBrIgUkAAJAIAIgAWoiASACTw0AQQBBABCHAQALIAVBBGogACgCACICIAAoAgQgASACQQF0IgIgASACSxsiAkEIQQQgBEEBRhsiASACIAFLGyICIAMgBBApAkAgBSgCBEEBRw0AIAUoAgggBSgCDBCHAQALIAUoAgghBCAAIAI2AgAgACAENgIEIAVBEGokAAuiAQEDfyMAQRBrIgEkACABIABBeGoiAjYCDAJAAkACQAJAIAAtAAwOBAADAQMACwJAIAAoAgBB/////wdPDQAgACgCBEUNAyACIAIoAgBBAWoiAzYCACADRQ0CIABBAToADCAAEL4BDAMLQYSTwAAQZQALIABBAzoADAwBCwALIAIgAigCAEF/aiIANgIAAkAgAA0AIAFBDGoQOwsgAUEQaiQAC6MBAQJ/AkACQCABRQ0AIAFBAnQhAgNAAkAgACgCACIBQYQISQ0AIAHQbyYBQQAoAqScQA0DQQBBfzYCpJxAIAFBACgCtJxAIgNJDQMgASADayIBQQAoAqycQE8NA0EAKAKQnEAgAUECdGpBACgCsJxANgIAQQAgATYCsJxAQQBBACgCpJxAQQFqNgKknEALIABBBGohACACQXxqIgINAAsLDwsAC5cBAQJ/IwBBEGsiBCQAIAQgAjYCDCAEQQxqEK4BIQIgBEEMahCcASEFIARBCGogAEEDcS0Az4NAIAFBA3EtAM+DQCADQRB0QYCA/AdxIAJB//8DcXJBgICACEEAIAUbchAVAkACQAJAIAQtAAgiAg4DAgABAgtBASECDAELIAQtAAlBAnRBAnJB/gFxIQILIARBEGokACACC4kBAQF/IwBBEGsiAyQAAkAgAiABaiIBIAJPDQBBAEEAEIcBAAsgA0EEaiAAKAIAIgIgACgCBCABIAJBAXQiAiABIAJLGyICQQggAkEISxsiAhA6AkAgAygCBEEBRw0AIAMoAgggAygCDBCHAQALIAMoAgghASAAIAI2AgAgACABNgIEIANBEGokAAuJAQEBfyMAQRBrIgMkAAJAIAIgAWoiASACTw0AQQBBABCHAQALIANBBGogACgCACICIAAoAgQgASACQQF0IgIgASACSxsiAkEIIAJBCEsbIgIQMgJAIAMoAgRBAUcNACADKAIIIAMoAgwQhwEACyADKAIIIQEgACACNgIAIAAgATYCBCADQRBqJAALhwEAAkACQCADQQBODQBBASEBQQQhAkEAIQMMAQsCQAJAAkACQCABRQ0AIAIgAUEBIAMQlAEhAQwBCwJAIAMNAEEBIQEMAgsQvwEgA0EBEKMBIQELIAENAEEBIQEgAEEBNgIEDAELIAAgATYCBEEAIQELQQghAgsgACACaiADNgIAIAAgATYCAAuAAQEBfyMAQRBrIgUkAAJAIAFFDQAgBUEIaiABIAMgBCACKAIQEQsAIAAgBSgCCCIEQQJGIgE2AgggACAFKAIMIgNBACABGzYCBCAAQQAgA0GACCAEQQFxGyABGzYCACAFQRBqJAAPC0EAIAQQiAFBACADEIgBQdiRwABBMhClAQALkwECAn8BfiMAQSBrIgIkAAJAIAEoAgBBgICAgHhHDQAgASgCDCEDIAJBADYCHCACQoCAgIAQNwIUIAJBFGpB5JPAACADKAIAIgMoAgAgAygCBBARGiACIAIoAhwiAzYCECACIAIpAhQiBDcDCCABIAM2AgggASAENwIACyAAQeyWwAA2AgQgACABNgIAIAJBIGokAAt7AQF/IwBBEGsiBiQAAkAgAUUNACAGQQhqIAEgAyAEIAUgAigCEBENACAGKAIMIQEgACAGKAIIIgQ2AgggACABQQAgBEEBcSIEGzYCBCAAQQAgASAEGzYCACAGQRBqJAAPC0EAIAQQiAFBACADEIgBQdiRwABBMhClAQALeQEBfyMAQRBrIgUkAAJAIAFFDQAgBUEIaiABIAMgBCACKAIQEQsAIAUoAgwhASAAIAUoAggiBDYCCCAAIAFBACAEQQFxIgQbNgIEIABBACABIAQbNgIAIAVBEGokAA8LQQAgBBCIAUEAIAMQiAFB2JHAAEEyEKUBAAuIAQEDfyMAQRBrIgEkAAJAIAAoAgAiAigCBCIDQQFxRQ0AIAIoAgAhAiABIANBAXY2AgQgASACNgIAIAFB/JPAACAAKAIEIAAoAggiAC0ACCAALQAJECUACyABQYCAgIB4NgIAIAEgADYCDCABQZiUwAAgACgCBCAAKAIIIgAtAAggAC0ACRAlAAuUAQEBfwJAAkACQEEAKALUnEBB/////wdxRQ0AELMBRQ0BC0EAKALInEANAUEAKALQnEAhAkEAIAE2AtCcQEEAKALMnEAhAUEAIAA2AsycQAJAIAFFDQACQCACKAIAIgBFDQAgASAAEQQACyACKAIEIgBFDQAgASAAIAIoAggQmgELDwtBgJbAAEHpAEG0lsAAEFQLAAtyAQF/IwBBEGsiBSQAAkAgAUUNACAFQQhqIAEgAyAEIAIoAhARCwAgBSgCDCEBIAAgBSgCCCIDNgIIIAAgAUEAIANBAXEiAxs2AgQgAEEAIAEgAxs2AgAgBUEQaiQADwtBACADEIgBQdiRwABBMhClAQALcwACQCADQQBIDQACQAJAIAFFDQAgAiABQQEgAxCUASEBDAELEL8BIANBARCjASEBCwJAIAENACAAIAM2AgggAEEBNgIEIABBATYCAA8LIAAgAzYCCCAAIAE2AgQgAEEANgIADwsgAEEANgIEIABBATYCAAtxAQN/AkAgACgCACIAQQxqKAIAIgFFDQACQCAAQRBqKAIAIgIoAgAiA0UNACABIAMRBAALIAIoAgQiA0UNACABIAMgAigCCBCaAQsCQCAAQX9GDQAgACAAKAIEQX9qIgE2AgQgAQ0AIABBGEEEEJoBCwtrAQF/IwBBEGsiBSQAAkAgAUUNACAFQQhqIAEgAyAEIAIoAhARCwAgBSgCDCEBIAAgBSgCCCIENgIEIAAgAUEAIARBAXEbNgIAIAVBEGokAA8LQQAgBBCIAUEAIAMQiAFB2JHAAEEyEKUBAAtsAQF/IwBBEGsiBSQAAkAgAUUNACAFQQhqIAEgAyAEIAIoAhARCwAgACAFLQAIIgE2AgggACAFKAIMQQAgARs2AgQgAEEAIAUtAAkgARs2AgAgBUEQaiQADwtBACADEIgBQdiRwABBMhClAQALfAEBfwJAAkAgAEGECEkNACAA0G8mAUEAKAKknEANAUEAQX82AqScQCAAQQAoArScQCIBSQ0BIAAgAWsiAEEAKAKsnEBPDQFBACgCkJxAIABBAnRqQQAoArCcQDYCAEEAIAA2ArCcQEEAQQAoAqScQEEBajYCpJxACw8LAAtqAQF/IwBBEGsiBCQAAkAgAUUNACAEQQhqIAEgAyACKAIQEQkAIAAgBC0ACCIBNgIIIAAgBCgCDEEAIAEbNgIEIABBACAELQAJIAEbNgIAIARBEGokAA8LQQAgAxCIAUHYkcAAQTIQpQEAC2ABAn8CQAJAIAJBEHYgAkH//wNxQQBHaiICQAAiA0F/Rw0AQQAhAkEAIQQMAQsgAkEQdCIEQXBqIAQgA0EQdCICQQAgBGtGGyEECyAAQQA2AgggACAENgIEIAAgAjYCAAtmAQF/IwBBEGsiBiQAAkAgAUUNACAGQQhqIAEgAyAEIAUgAigCEBENACAGKAIMIQEgACAGKAIIIgU2AgQgACABQQAgBUEBcRs2AgAgBkEQaiQADwtBACAFEIgBQdiRwABBMhClAQALZgEBfyMAQRBrIgYkAAJAIAFFDQAgBkEIaiABIAMgBCAFIAIoAhARFgAgBigCDCEBIAAgBigCCCIFNgIEIAAgAUEAIAVBAXEbNgIAIAZBEGokAA8LQQAgBRCIAUHYkcAAQTIQpQEAC2YBAX8jAEEQayIGJAACQCABRQ0AIAZBCGogASADIAQgBSACKAIQERgAIAYoAgwhASAAIAYoAggiBTYCBCAAIAFBACAFQQFxGzYCACAGQRBqJAAPC0EAIAUQiAFB2JHAAEEyEKUBAAtmAQF/IwBBEGsiBiQAAkAgAUUNACAGQQhqIAEgAyAEIAUgAigCEBEUACAGKAIMIQEgACAGKAIIIgU2AgQgACABQQAgBUEBcRs2AgAgBkEQaiQADwtBACAFEIgBQdiRwABBMhClAQALZgEBfyMAQRBrIgYkAAJAIAFFDQAgBkEIaiABIAMgBCAFIAIoAhARDQAgBigCDCEBIAAgBigCCCIFNgIEIAAgAUEAIAVBAXEbNgIAIAZBEGokAA8LQQAgBRCIAUHYkcAAQTIQpQEAC2YBAX8jAEEQayIGJAACQCABRQ0AIAZBCGogASADIAQgBSACKAIQEQ0AIAYoAgwhASAAIAYoAggiBTYCBCAAIAFBACAFQQFxGzYCACAGQRBqJAAPC0EAIAUQiAFB2JHAAEEyEKUBAAtkAQF/IwBBEGsiBSQAAkAgAUUNACAFQQhqIAEgAyAEIAIoAhARCwAgBSgCDCEBIAAgBSgCCCIDNgIEIAAgAUEAIANBAXEbNgIAIAVBEGokAA8LQQAgAxCIAUHYkcAAQTIQpQEAC2UBAX8jAEEQayIDJAACQCABDQBB2JHAAEEyEKUBAAsgA0EIaiABIAIoAhARBgAgAygCDCEBIAAgAygCCCICNgIIIAAgAUEAIAJBAXEiAhs2AgQgAEEAIAEgAhs2AgAgA0EQaiQAC2IBAX8jAEEQayIEJAACQCABRQ0AIARBCGogASADIAIoAhARCQAgBCgCDCEBIAAgBCgCCCIDNgIEIAAgAUEAIANBAXEbNgIAIARBEGokAA8LQQAgAxCIAUHYkcAAQTIQpQEAC2wBAX8CQAJAAkACQAJAIAAtAAwOBAABAwEACyAAKAIAQf////8HTw0BIAAoAgRFDQAgAEF4aiIBIAEoAgBBAWoiATYCACABRQ0DIABBAToADCAAEL4BCw8LQYSTwAAQZQALIABBAzoADA8LAAtiAQJ/AkACQCAAQXxqKAIAIgNBeHEiBEEEQQggA0EDcSIDGyABakkNAAJAIANFDQAgBCABQSdqSw0CCyAAEA4PC0H/lMAAQS5BsJXAABCJAQALQcCVwABBLkHwlcAAEIkBAAtbAQF/IwBBIGsiBSQAIAUgATYCBCAFIAA2AgAgBSADNgIMIAUgAjYCCCAFQdgArUIghiAFQQhqrYQ3AxggBUHXAK1CIIYgBa2ENwMQQfqZwAAgBUEQaiAEEFQAC1oBAX8CQAJAAkAgAiAAKAIAIAAoAggiA2tNDQAgACADIAJBAUEBECwgACgCCCEDDAELIAJFDQELIAJFDQAgACgCBCADaiABIAL8CgAACyAAIAMgAmo2AghBAAt5AQF/AkACQAJAAkACQEEALQCUnEAOBAACBAEAC0EAQQI6AJScQCAALQAAIQEgAEEAOgAAIAFFDQJBAUGAgMAAEDhBAEEDOgCUnEALDwtBmIDAAEHVAEG0hMAAEFQAC0HIgcAAEKEBAAtBwoDAAEHxAEG0hMAAEFQAC1YBAX8CQAJAAkAgAiAAKAIAIAAoAggiA2tNDQAgACADIAIQMCAAKAIIIQMMAQsgAkUNAQsgAkUNACAAKAIEIANqIAEgAvwKAAALIAAgAyACajYCCEEAC1YBAX8CQAJAAkAgAiAAKAIAIAAoAggiA2tNDQAgACADIAIQMSAAKAIIIQMMAQsgAkUNAQsgAkUNACAAKAIEIANqIAEgAvwKAAALIAAgAyACajYCCEEAC1IBAn9BACEBQQBBACgC1JxAIgJBAWo2AtScQAJAIAJBAEgNAEEBIQFBAC0AwJxADQBBACAAOgDAnEBBAEEAKAK8nEBBAWo2ArycQEECIQELIAELPQECfyMAQRBrIgEkACAAQXhqIgAgACgCAEF/aiICNgIAIAEgADYCDAJAIAINACABQQxqEDsLIAFBEGokAAtKAQJ/IAEoAgQhAiABKAIAIQMQvwECQEEIQQQQowEiAQ0AQQRBCBCoAQALIAEgAjYCBCABIAM2AgAgAEHElsAANgIEIAAgATYCAAs7AQF/IwBBIGsiAyQAIAMgATYCECADIAA2AgwgA0EBOwEcIAMgAjYCGCADIANBDGo2AhQgA0EUahB1AAs6AQF/IwBBEGsiAyQAIAMgATYCBCADIAA2AgAgA0HXAK1CIIYgA62ENwMIQc2ZwAAgA0EIaiACEFQACz0AAkAgAEUNACAAIAIgAyAEIAUgASgCEBEOAA8LQQAgBRCIAUEAIAMQiAFBACACEIgBQdiRwABBMhClAQALNgACQCABaUEBRw0AIABBgICAgHggAWtLDQACQCAARQ0AEL8BIAAgARCjASIBRQ0BCyABDwsACzsAAkAgAEUNACAAIAIgAyAEIAEoAhARCwAPC0EAIAQQiAFBACADEIgBQQAgAhCIAUHYkcAAQTIQpQEAC0ABAX8gASACEIoBIQJBACgCoJxAIQFBACgCnJxAIQNBAEIANwKcnEAgACABIAIgA0EBRiIDGzYCBCAAIAM2AgALQQACQCAAKAIAQYCAgIB4Rg0AIAEgACgCBCAAKAIIEI8BDwsgASgCACABKAIEIAAoAgwoAgAiACgCACAAKAIEEBELOQACQCACQYCAxABGDQAgACACIAEoAhARBwBFDQBBAQ8LAkAgAw0AQQAPCyAAIAMgBCABKAIMEQoACzYBAX8CQCAARQ0AAkAgASgCACICRQ0AIAAgAhEEAAsgASgCBCICRQ0AIAAgAiABKAIIEJoBCwsvAAJAIANpQQFHDQAgAUGAgICAeCADa0sNACAAIAEgAyACEJQBIgNFDQAgAw8LAAsxAQF/IwBBEGsiACQAAkBBAC0AlJxAQQNGDQAgAEEBOgAPIABBD2oQTgsgAEEQaiQACzQAAkAgAEUNACAAIAIgAyAEIAEoAhARCwAPC0EAIAQQiAFBACACEIgBQdiRwABBMhClAQALNAACQCAARQ0AIAAgAiADIAQgASgCEBEMAA8LQQAgAxCIAUEAIAIQiAFB2JHAAEEyEKUBAAs0AAJAIABFDQAgACACIAMgBCABKAIQEQwADwtBACAEEIgBQQAgAhCIAUHYkcAAQTIQpQEACzQAAkAgAEUNACAAIAIgAyAEIAEoAhARDAAPC0EAIAQQiAFBACACEIgBQdiRwABBMhClAQALMgACQCAARQ0AIAAgAiADIAEoAhARCQAPC0EAIAMQiAFBACACEIgBQdiRwABBMhClAQALMgACQCAARQ0AIAAgAiADIAEoAhARCgAPC0EAIAMQiAFBACACEIgBQdiRwABBMhClAQALLAEBfyMAQRBrIgEkACABQdYArUIghiABQQ9qrYQ3AwBBzZnAACABIAAQVAALLQEBfyMDQQFrIgQkAyAAIAEgBCACJgEgBCADEC8gBNBvQQH8EQEgBEEBaiQDCzEBAX8gAUF4aiICIAIoAgBBAWoiAjYCAAJAIAINAAALIAAgATYCBCAAQYySwAA2AgALKwEBfyMDQQFrIgMkAyAAIAMgASYBIAMgAhAmIAPQb0EB/BEBIANBAWokAwstAAJAIABFDQAgACACIAMgBCABKAIQEQwADwtBACAEEIgBQdiRwABBMhClAQALLQACQCAARQ0AIAAgAiADIAQgASgCEBELAA8LQQAgBBCIAUHYkcAAQTIQpQEACy0AAkAgAEUNACAAIAIgAyAEIAEoAhARDAAPC0EAIAQQiAFB2JHAAEEyEKUBAAstAAJAIABFDQAgACACIAMgBCABKAIQERwADwtBACAEEIgBQdiRwABBMhClAQALLQACQCAARQ0AIAAgAiADIAQgASgCEBEdAA8LQQAgBBCIAUHYkcAAQTIQpQEACy0AAkAgAEUNACAAIAIgAyAEIAEoAhARCwAPC0EAIAQQiAFB2JHAAEEyEKUBAAstAAJAIABFDQAgACACIAMgBCABKAIQERsADwtBACAEEIgBQdiRwABBMhClAQALLQACQCAARQ0AIAAgAiADIAQgASgCEBEMAA8LQQAgBBCIAUHYkcAAQTIQpQEACy0AAkAgAEUNACAAIAIgAyAEIAEoAhARHwAPC0EAIAQQiAFB2JHAAEEyEKUBAAstAAJAIABFDQAgACACIAMgBCABKAIQEQsADwtBACAEEIgBQdiRwABBMhClAQALLQACQCAARQ0AIAAgAiADIAQgASgCEBEeAA8LQQAgBBCIAUHYkcAAQTIQpQEACy0AAkAgAEUNACAAIAIgAyAEIAEoAhARIAAPC0EAIAQQiAFB2JHAAEEyEKUBAAstAgF/AX4jAEEQayIBJAAgACkCACECIAEgADYCDCABIAI3AgQgAUEEahCxAQALKwACQCAARQ0AIAAgAiADIAEoAhARCgAPC0EAIAIQiAFB2JHAAEEyEKUBAAsrAAJAIABFDQAgACACIAMgASgCEBEJAA8LQQAgAhCIAUHYkcAAQTIQpQEACysAAkAgAEUNACAAIAIgAyABKAIQEQoADwtBACACEIgBQdiRwABBMhClAQALKQACQCAARQ0AIAAgAiABKAIQEQcADwtBACACEIgBQdiRwABBMhClAQALKQACQCAARQ0AIAAgAiABKAIQEQcADwtBACACEIgBQdiRwABBMhClAQALJwEBfyMAQRBrIgAkACAAEAsgACgCACAAKAIEIAAoAgggAEEQaiQACyQBAX8jAEEQayICJAAgAiABNgIMIAIgADYCCCACQQhqELABAAsmAAJAIAAoAgAQtQEiAEETSQ0AQeiOwABB/wFByJHAABBUAAsgAAsmAAJAIAAoAgAQtgEiAEEFSQ0AQeiOwABB/wFBzJDAABBUAAsgAAsjAAJAIAAtAAANACABQcibwABBBRAQDwsgAUHNm8AAQQQQEAsfAQF/AkAgACgCACIBQQFIDQAgACgCBCABQQEQmgELCx4AIAAoAgAgACgCBEEAKALEnEAiAEE+IAAbEQYAAAsdAQF/AkAgACgCACIBRQ0AIAAoAgQgAUEBEJoBCwsgAAJAIABBgICAgHhyQYCAgIB4Rg0AIAEgAEEBEJoBCwsdAQF/AkAgACgCACIBRQ0AIAAoAgQgAUEBEJoBCwsXAAJAIAFBCUkNACABIAAQFg8LIAAQCgsdAQF/AkAgACgCACIBRQ0AIAAoAgQgAUEBEJoBCwsWAAJAIABFDQAgACABEKgBAAsQnwEACxUAAkAgAA0AIAFBhAhJDQAgARA+CwsRACAAIAFBAXRBAXIgAhBUAAsYAgF/AW8gACABEAchAxAbIgIgAyYBIAILFgAgACgCACIAKAIAIAAoAgQgARCsAQsTAAJAIAFFDQAgACABIAIQmgELCxoAIABBACkCzJRANwIIIABBACkCxJRANwIACxoAIABBACkCvJRANwIIIABBACkCtJRANwIACxYAIAAoAgAgASACIAAoAgQoAgwRCgALFAAgACgCACABIAAoAgQoAgwRBwALFAIBfwFvEAAhARAbIgAgASYBIAALEQAgACgCBCAAKAIIIAEQrAELEQAgACgCACAAKAIEIAEQrAELDQAgACABIAIgAxANDwsUAEEAIAA2AqCcQEEAQQE2ApycQAsRACAAKAIAIAAoAgQgARCsAQsTACAAQcSWwAA2AgQgACABNgIACxEAIAEgACgCACAAKAIEEI8BCxAAIAEgACgCACAAKAIEEBALCwAgACABIAIQSw8LDwAgAEGsjcAAIAEgAhARCw0AIAAoAgAQtwFBAEcLCwAgACABELwBGgALDwAgAEHkk8AAIAEgAhARCxEAQc2XwABBI0Hgl8AAEFQACw8AIABB8JfAACABIAIQEQsPAEHPmcAAQSsgABCJAQALCwAgACgCACABECELCgAgACABEIUBDwsOACABQZyNwABBBRCPAQsKACAAIAEQrwEACwkAIAEgABB8AAsMACAAIAEpAgA3AwALCgAgASAAEKYBAAsOACABQciZwABBBRCPAQsNACABQfGbwABBGBAQCw0AIAFB0ZvAAEEgEBALCgAgAiAAIAEQEAsKACAAIAElARABCwoAIAAoAgAQuAELCAAgACABEAgLCAAgABCBAQALBwAgABA3AAsLAEEAQQE6AJygQAsKAEEAKAK8nEBFCwkAIABBADYCAAsIACAAJQEQAwsIACAAJQEQBAsIACAAJQEQBQsIACAAJQEQBgsGACABEBQLBgAgARAUCwYAIAEQFAsGABDAAQALBgAQCRBeCwMAAAsDAA8LAwAACwIACwuCI3IAQYCAwAALGAAAAAAAAAAAAQAAAAYAAAAHAAAACAAAAABBmIDAAAsqT25jZSBpbnN0YW5jZSBoYXMgcHJldmlvdXNseSBiZWVuIHBvaXNvbmVkAEHCgMAACzhvbmUtdGltZSBpbml0aWFsaXphdGlvbiBtYXkgbm90IGJlIHBlcmZvcm1lZCByZWN1cnNpdmVseQBB+oDAAAtNL3J1c3RjLzU5ODA3NjE2ZTFmYTI1NDA3MjRiZmJhYzE0ZDc5NzZkN2U0YTM4NjAvbGlicmFyeS9zdGQvc3JjL3N5bmMvb25jZS5ycwAAQciBwAALEHoAEABMAAAAnwAAADIAAAAAQdiBwAALCW1pZCA+IGxlbgBB4YHAAAtJL3J1c3RjLzU5ODA3NjE2ZTFmYTI1NDA3MjRiZmJhYzE0ZDc5NzZkN2U0YTM4NjAvbGlicmFyeS9hbGxvYy9zcmMvc3RyLnJzAABBrILAAAsQ4QAQAEgAAACxAAAAFgAAAABBvILAAAs1YXR0ZW1wdCB0byBqb2luIGludG8gY29sbGVjdGlvbiB3aXRoIGxlbiA+IHVzaXplOjpNQVgAQfSCwAALEOEAEABIAAAAmgAAAAoAAAAAQYSDwAALGmlzb2xhdGUtYW5kLWNyZWRlbnRpYWxsZXNzAEGeg8AACwtzYW1lLW9yaWdpbgBBqYPAAAsOY3JlZGVudGlhbGxlc3MAQbeDwAALDHJlcXVpcmUtY29ycABBw4PAAAsMY3Jvc3Mtb3JpZ2luAEHPg8AACwQAAQIDAEHTg8AAC18vY2FyZ28vcmVnaXN0cnkvc3JjL2luZGV4LmNyYXRlcy5pby0xOTQ5Y2Y4YzZiNWI1NTdmL2NvbnNvbGVfZXJyb3JfcGFuaWNfaG9vay0wLjEuNy9zcmMvbGliLnJzAABBtITAAAsQ0wEQAF4AAACVAAAADgAAAABBxITAAAs2cGFzc2VkIG9uOiBpdCBpc29sYXRlcyBieSBpdHNlbGYsIG9yIGhvbGRzIG5vIGRvY3VtZW50AEH6hMAACzxyZWRpcmVjdGVkOiBhIHdvcmtlcidzIGltcG9ydHMgcmVzb2x2ZSBhZ2FpbnN0IGl0cyBmaW5hbCBVUkwAQbaFwAALInJld3JpdHRlbjogaXNvbGF0aW9uIGhlYWRlcnMgYWRkZWQAQdiFwAALGEQCEAA2AAAAegIQADwAAAC2AhAAIgAAAABB8IXAAAtLDHsiaGVhZGVycyI6W8ANXSwic2V0dGxlZCI6W8ALXSwibW9kZXMiOlvAC10sInBsYW5zIjpbwA5dLCJ2ZXJkaWN0cyI6W8ACXX0AAEG7hsAACwYBIsABIgAAQcGGwAALGGlzb2xhdGUtYW5kLXJlcXVpcmUtY29ycABB3IbAAAsQhAEQABoAAABBAxAAGAAAAABB7IbAAAsIngEQAAsAAAAAQfSGwAALEKkBEAAOAAAAtwEQAAwAAAAAQYSHwAALBgFbwAFdAABBiofAAAsGQ2hyb21lAEGQh8AACw5DaHJvbWUgQW5kcm9pZABBoIfAAAsYigMQAAYAAACJAAAAkAMQAA4AAACSAAAAAEG4h8AACwdGaXJlZm94AEHAh8AACySKAxAABgAAAGAAAACQAxAADgAAAGAAAAC4AxAABwAAAHcAAAAAQeSHwAALA2RpcABB54fAAAsEbm9uZQBB64fAAAsNCCJuYW1lIjoiwAEiAABB+IfAAAsOCSJzaW5jZSI6e8ABfQAAQYaIwAALEAsiaGVhZGVycyI6e8ABfQAAQZaIwAALDwwiZG9jdW1lbnRzIjrAAABBpYjAAAsNCiJ3b3JrZXJzIjrAAABBsojAAAtDeyJjb25kaXRpb24iOnsibm90Ijp7InJlcXVlc3RNb2RlIjoibmF2aWdhdGUifX0sInNvdXJjZSI6Im5ldHdvcmsifQBB9YjAAAtaeyJjb25kaXRpb24iOnsib3IiOlt7InJlcXVlc3RNb2RlIjoibm8tY29ycyJ9LHsicmVxdWVzdE1vZGUiOiJjb3JzIn1dfSwic291cmNlIjoibmV0d29yayJ9AEHPicAACzd7ImNvbmRpdGlvbiI6eyJyZXF1ZXN0TW9kZSI6ImNvcnMifSwic291cmNlIjoibmV0d29yayJ9AEGGisAACzJ7ImNvbmRpdGlvbiI6eyJ1cmxQYXR0ZXJuIjp7fX0sInNvdXJjZSI6Im5ldHdvcmsifQBBuIrAAAsMCSJyb3V0ZXMiOsAAAEHEisAACwYBe8ABfQAAQcqKwAALGURvY3VtZW50LUlzb2xhdGlvbi1Qb2xpY3kAQeOKwAALGkNyb3NzLU9yaWdpbi1PcGVuZXItUG9saWN5AEH9isAACxxDcm9zcy1PcmlnaW4tRW1iZWRkZXItUG9saWN5AEGZi8AACxxDcm9zcy1PcmlnaW4tUmVzb3VyY2UtUG9saWN5AEG1i8AACyhsZWZ0IGFsb25lOiBub3RoaW5nIGluIGl0IG5lZWRzIGEgaGVhZGVyAEHdi8AACxNmZXRjaGVkOiBhIGRvY3VtZW50AEHwi8AACzZmZXRjaGVkOiBhIHdvcmtlcidzIHNjcmlwdCwgcmVmdXNlZCB3aXRob3V0IG91ciBoZWFkZXIAQaaMwAALMWZldGNoZWQgYW5vbnltb3VzbHk6IGEgcmVzb3VyY2Ugb2YgYW5vdGhlciBvcmlnaW4AQdeMwAALCwEiwAMiOiLAASIAAEHijMAACwgBIsACIjrAAABB7IzAAAsQAQAAAAIAAAADAAAAAAAAAABB/IzAAAsQMgQQAHUEEADPBBAABgUQAABBjI3AAAsQQwAAAFoAAAA3AAAAMgAAAABBnI3AAAsFRXJyb3IAQaGNwAALCgoKU3RhY2s6CgoAQayNwAALGAkAAAAMAAAABAAAAAoAAAALAAAADAAAAABBxI3AAAsQAAAAAAAAAAABAAAADQAAAABB1I3AAAs3YSBEaXNwbGF5IGltcGxlbWVudGF0aW9uIHJldHVybmVkIGFuIGVycm9yIHVuZXhwZWN0ZWRseQBBi47AAAtML3J1c3RjLzU5ODA3NjE2ZTFmYTI1NDA3MjRiZmJhYzE0ZDc5NzZkN2U0YTM4NjAvbGlicmFyeS9hbGxvYy9zcmMvc3RyaW5nLnJzAABB2I7AAAsQCwcQAEsAAABkCwAADgAAAABB6I7AAAt/aW50ZXJuYWwgZXJyb3I6IGVudGVyZWQgdW5yZWFjaGFibGUgY29kZTogVGhlIEpTIGJpbmRpbmcgc2hvdWxkIG9ubHkgZXZlciBwcm9kdWNlIGEgdmFsaWQgdmFsdWUgb3IgdGhlIHNwZWNpZmljICdpbnZhbGlkJyB2YWx1ZQBB54/AAAtlL2NhcmdvL3JlZ2lzdHJ5L3NyYy9pbmRleC5jcmF0ZXMuaW8tMTk0OWNmOGM2YjViNTU3Zi93ZWItc3lzLTAuMy4xMDcvc3JjL2ZlYXR1cmVzL2dlbl9SZXF1ZXN0TW9kZS5ycwAAQcyQwAALEOcHEABkAAAABAAAAAEAAAAAQdyQwAALbC9jYXJnby9yZWdpc3RyeS9zcmMvaW5kZXguY3JhdGVzLmlvLTE5NDljZjhjNmI1YjU1N2Yvd2ViLXN5cy0wLjMuMTA3L3NyYy9mZWF0dXJlcy9nZW5fUmVxdWVzdERlc3RpbmF0aW9uLnJzAABByJHAAAsQXAgQAGsAAAAEAAAAAQAAAABB2JHAAAsyY2xvc3VyZSBpbnZva2VkIHJlY3Vyc2l2ZWx5IG9yIGFmdGVyIGJlaW5nIGRyb3BwZWQAQYySwAALEDkAAAA6AAAAOwAAADwAAAAAQZySwAALWC9jYXJnby9yZWdpc3RyeS9zcmMvaW5kZXguY3JhdGVzLmlvLTE5NDljZjhjNmI1YjU1N2YvanMtc3lzLTAuMy4xMDcvc3JjL2Z1dHVyZXMvanNwaS5ycwAAQfSSwAALEBwJEABXAAAAyAAAACwAAAAAQYSTwAALEBwJEABXAAAAuwAAACAAAAAAQZSTwAALTS9ydXN0Yy81OTgwNzYxNmUxZmEyNTQwNzI0YmZiYWMxNGQ3OTc2ZDdlNGEzODYwL2xpYnJhcnkvc3RkL3NyYy9wYW5pY2tpbmcucnMAAEHkk8AACxhBAAAADAAAAAQAAABCAAAAQwAAAEQAAAAAQfyTwAALHAAAAAAIAAAABAAAAEUAAABGAAAARwAAAEgAAAAAQZiUwAALHEkAAAAQAAAABAAAAEoAAABLAAAATAAAAE0AAAAAQbSUwAALEG1dy9YsUOtjeEGmV3Ebi7kAQcSUwAALEBWiXFU0VQfUU3itgVHwo/cAQdSUwAALKy9ydXN0L2RlcHMvZGxtYWxsb2MtMC4yLjExL3NyYy9kbG1hbGxvYy5ycwAAQf+UwAALLmFzc2VydGlvbiBmYWlsZWQ6IHBzaXplID49IHNpemUgKyBtaW5fb3ZlcmhlYWQAQbCVwAALEFQKEAAqAAAAsQQAAAkAAAAAQcCVwAALLmFzc2VydGlvbiBmYWlsZWQ6IHBzaXplIDw9IHNpemUgKyBtYXhfb3ZlcmhlYWQAQfCVwAALEFQKEAAqAAAAtwQAAA0AAAAAQYCWwAALNGNhbm5vdCBtb2RpZnkgdGhlIHBhbmljIGhvb2sgZnJvbSBhIHBhbmlja2luZyB0aHJlYWQAQbSWwAALEJQJEABMAAAAkAAAAAkAAAAAQcSWwAALEAAAAAAIAAAABAAAAE4AAAAAQdSWwAALCMABOsABOsAAAEHclsAACwxwYW5pY2tlZCBhdCAAQeiWwAALAjoKAEHslsAACxBBAAAADAAAAAQAAABPAAAAAEH8lsAAC1EvcnVzdGMvNTk4MDc2MTZlMWZhMjU0MDcyNGJmYmFjMTRkNzk3NmQ3ZTRhMzg2MC9saWJyYXJ5L2FsbG9jL3NyYy9yYXdfdmVjL21vZC5ycwAAQc2XwAALEWNhcGFjaXR5IG92ZXJmbG93AEHgl8AACxB8CxAAUAAAABwAAAAFAAAAAEHwl8AACxhQAAAADAAAAAQAAABRAAAAUgAAAFMAAAAAQYiYwAALEAAAAAAAAAAAAQAAAFQAAAAAQZiYwAALVmEgZm9ybWF0dGluZyB0cmFpdCBpbXBsZW1lbnRhdGlvbiByZXR1cm5lZCBhbiBlcnJvciB3aGVuIHRoZSB1bmRlcmx5aW5nIHN0cmVhbSBkaWQgbm90AEHumMAAC0kvcnVzdGMvNTk4MDc2MTZlMWZhMjU0MDcyNGJmYmFjMTRkNzk3NmQ3ZTRhMzg2MC9saWJyYXJ5L2FsbG9jL3NyYy9mbXQucnMAAEG4mcAACxBuDBAASAAAAI8CAAAOAAAAAEHImcAACwVFcnJvcgBBzZnAAAsCwAAAQc+ZwAALK2NhbGxlZCBgT3B0aW9uOjp1bndyYXAoKWAgb24gYSBgTm9uZWAgdmFsdWUAQfqZwAALBsACOiDAAABBgJrAAAvIATAwMDEwMjAzMDQwNTA2MDcwODA5MTAxMTEyMTMxNDE1MTYxNzE4MTkyMDIxMjIyMzI0MjUyNjI3MjgyOTMwMzEzMjMzMzQzNTM2MzczODM5NDA0MTQyNDM0NDQ1NDY0NzQ4NDk1MDUxNTI1MzU0NTU1NjU3NTg1OTYwNjE2MjYzNjQ2NTY2Njc2ODY5NzA3MTcyNzM3NDc1NzY3Nzc4Nzk4MDgxODI4Mzg0ODU4Njg3ODg4OTkwOTE5MjkzOTQ5NTk2OTc5ODk5AEHIm8AACwVmYWxzZQBBzZvAAAsEdHJ1ZQBB0ZvAAAsgUmVmQ2VsbCBhbHJlYWR5IG11dGFibHkgYm9ycm93ZWQAQfGbwAALGFJlZkNlbGwgYWxyZWFkeSBib3Jyb3dlZABBjJzAAAsEPQAAAABBkJzAAAsEBAAAAADqlQEEbmFtZQAODW1pbmlfY29pLndhc20BhWfAAQBTY29uc29sZV9lcnJvcl9wYW5pY19ob29rOjpFcnJvcjo6bmV3OjpfX3diZ19uZXdfYmI3NDAwMTE1NWNiOGNhODo6aDYyODlkYTUxOGZlOTg2NGQBV2NvbnNvbGVfZXJyb3JfcGFuaWNfaG9vazo6RXJyb3I6OnN0YWNrOjpfX3diZ19zdGFja181NzVjNGUwOTE4NTgxYjljOjpoZGExODgzZWZiOWNlOTcwMwJQY29uc29sZV9lcnJvcl9wYW5pY19ob29rOjplcnJvcjo6X193YmdfZXJyb3JfNzU3ZTk0NzJmODQxMDM0MTo6aDJlNDk1NTAzMzg4NTA3YWUDa3dlYl9zeXM6OmZlYXR1cmVzOjpnZW5fUmVxdWVzdDo6UmVxdWVzdDo6ZGVzdGluYXRpb246Ol9fd2JnX2Rlc3RpbmF0aW9uX2Q4YzBmYTc3ODk0NDU4MjI6Omg2ZDExZTIyZTdmZGU0MzgzBF13ZWJfc3lzOjpmZWF0dXJlczo6Z2VuX1JlcXVlc3Q6OlJlcXVlc3Q6Om1vZGU6Ol9fd2JnX21vZGVfM2RhM2I1MjUzM2VkZTU1ODo6aDg2ODM1YThmYjhlYzU1MDQFa3dlYl9zeXM6OmZlYXR1cmVzOjpnZW5fUmVzcG9uc2U6OlJlc3BvbnNlOjpyZWRpcmVjdGVkOjpfX3diZ19yZWRpcmVjdGVkX2Y2OTc1NzU2ZmM4OWMyYWI6OmhkNzc4YjNmNzdkNzE2ZmEwBmN3ZWJfc3lzOjpmZWF0dXJlczo6Z2VuX1Jlc3BvbnNlOjpSZXNwb25zZTo6c3RhdHVzOjpfX3diZ19zdGF0dXNfY2I4NWI2YzhkMTc2OWZhMTo6aDE4M2JhN2Y5YjBjMjg3YjIHRGpzX3N5czo6SlNPTjo6cGFyc2U6Ol9fd2JnX3BhcnNlX2MzZjcyYjVhMjRmODNjMDE6OmgxOWRlYmEzYWY5YTI5NzA3CFp3YXNtX2JpbmRnZW46Ol9fd2JpbmRnZW5fdGhyb3c6Ol9fd2JnX19fd2JpbmRnZW5fdGhyb3dfNGM4OGQ4YmYyNjRmZDk4NDo6aGM1OGUyZDU1MDExZjZhYWMKYTxkbG1hbGxvY1tlMjRhMjc3MDA2MzRkNjA5XTo6ZGxtYWxsb2M6OkRsbWFsbG9jPGRsbWFsbG9jW2UyNGEyNzcwMDYzNGQ2MDldOjpzeXM6OlN5c3RlbT4+OjptYWxsb2MLBXRhYmxlDDJjb3JlW2M1OTMwYzg1YTEyZGU4MjJdOjpzdHI6OmNvdW50Ojpkb19jb3VudF9jaGFycw0oX19ydXN0Y1tiNzk3NGU4NjkwNDMwZGQ5XTo6X19yZGxfcmVhbGxvYw5fPGRsbWFsbG9jW2UyNGEyNzcwMDYzNGQ2MDldOjpkbG1hbGxvYzo6RGxtYWxsb2M8ZGxtYWxsb2NbZTI0YTI3NzAwNjM0ZDYwOV06OnN5czo6U3lzdGVtPj46OmZyZWUPNjxjb3JlW2M1OTMwYzg1YTEyZGU4MjJdOjpmbXQ6OkZvcm1hdHRlcj46OnBhZF9pbnRlZ3JhbBAtPGNvcmVbYzU5MzBjODVhMTJkZTgyMl06OmZtdDo6Rm9ybWF0dGVyPjo6cGFkESJjb3JlW2M1OTMwYzg1YTEyZGU4MjJdOjpmbXQ6OndyaXRlEjBhbGxvYzo6c3RyOjpqb2luX2dlbmVyaWNfY29weTo6aDBkN2UxNWU1NWJlY2Q4NDUTaDxkbG1hbGxvY1tlMjRhMjc3MDA2MzRkNjA5XTo6ZGxtYWxsb2M6OkRsbWFsbG9jPGRsbWFsbG9jW2UyNGEyNzcwMDYzNGQ2MDldOjpzeXM6OlN5c3RlbT4+OjpkaXNwb3NlX2NodW5rFDFjb25zb2xlX2Vycm9yX3BhbmljX2hvb2s6Omhvb2s6Omg4NWM2NGYzYjA2MmRiYjRjFSxtaW5pX2NvaTo6cG9saWN5Ojp2ZXJkaWN0OjpoMjJhNjY4OGYyNDUwNWM5MRZjPGRsbWFsbG9jW2UyNGEyNzcwMDYzNGQ2MDldOjpkbG1hbGxvYzo6RGxtYWxsb2M8ZGxtYWxsb2NbZTI0YTI3NzAwNjM0ZDYwOV06OnN5czo6U3lzdGVtPj46Om1lbWFsaWduFzJhbGxvY1szY2E1MDFlZGZmM2YwYzdjXTo6Zm10Ojpmb3JtYXQ6OmZvcm1hdF9pbm5lchhnPGRsbWFsbG9jW2UyNGEyNzcwMDYzNGQ2MDldOjpkbG1hbGxvYzo6RGxtYWxsb2M8ZGxtYWxsb2NbZTI0YTI3NzAwNjM0ZDYwOV06OnN5czo6U3lzdGVtPj46OnVubGlua19jaHVuaxltPGRsbWFsbG9jW2UyNGEyNzcwMDYzNGQ2MDldOjpkbG1hbGxvYzo6RGxtYWxsb2M8ZGxtYWxsb2NbZTI0YTI3NzAwNjM0ZDYwOV06OnN5czo6U3lzdGVtPj46Omluc2VydF9sYXJnZV9jaHVuaxowbWluaV9jb2k6Ondvcmtlcjo6ZGVidWc6Omxpc3Q6Omg4NzAxNjM2MTQ1YjJkZjY0GxdfX2V4dGVybnJlZl90YWJsZV9hbGxvYxwyPHUzMiBhcyBjb3JlW2M1OTMwYzg1YTEyZGU4MjJdOjpmbXQ6OkRpc3BsYXk+OjpmbXQdWjxzdGRbYTU0Mzk5NmU2ZTdkYmYxZV06OnBhbmljOjpQYW5pY0hvb2tJbmZvIGFzIGNvcmVbYzU5MzBjODVhMTJkZTgyMl06OmZtdDo6RGlzcGxheT46OmZtdB5ePGFsbG9jWzNjYTUwMWVkZmYzZjBjN2NdOjpzdHJpbmc6OlN0cmluZyBhcyBjb3JlW2M1OTMwYzg1YTEyZGU4MjJdOjpmbXQ6OldyaXRlPjo6d3JpdGVfY2hhclsxXR9bPGFsbG9jWzNjYTUwMWVkZmYzZjBjN2NdOjpzdHJpbmc6OlN0cmluZyBhcyBjb3JlW2M1OTMwYzg1YTEyZGU4MjJdOjpmbXQ6OldyaXRlPjo6d3JpdGVfY2hhciBePGFsbG9jWzNjYTUwMWVkZmYzZjBjN2NdOjpzdHJpbmc6OlN0cmluZyBhcyBjb3JlW2M1OTMwYzg1YTEyZGU4MjJdOjpmbXQ6OldyaXRlPjo6d3JpdGVfY2hhclsyXSEyPHUxNiBhcyBjb3JlW2M1OTMwYzg1YTEyZGU4MjJdOjpmbXQ6OkRpc3BsYXk+OjpmbXQiMG1pbmlfY29pOjp3b3JrZXI6OmRlYnVnOjpsaXN0OjpoZmU2Nzg2ZmQ2MDhkNTJjMyN/PHN0ZFthNTQzOTk2ZTZlN2RiZjFlXTo6cGFuaWNraW5nOjpwYW5pY19oYW5kbGVyOjpGb3JtYXRTdHJpbmdQYXlsb2FkIGFzIGNvcmVbYzU5MzBjODVhMTJkZTgyMl06OnBhbmljOjpQYW5pY1BheWxvYWQ+Ojp0YWtlX2JveCQ9d2FzbV9iaW5kZ2VuOjpjb252ZXJ0OjpjbG9zdXJlczo6Xzo6aW52b2tlOjpoZGRkZmQxOTllZGQ1MjRhMCUxc3RkW2E1NDM5OTZlNmU3ZGJmMWVdOjpwYW5pY2tpbmc6OnBhbmljX3dpdGhfaG9vayYEcGxhbic9d2FzbV9iaW5kZ2VuOjpjb252ZXJ0OjpjbG9zdXJlczo6Xzo6aW52b2tlOjpoZmYwNDVhYWYwMzMxNjhjZig+YWxsb2M6OnJhd192ZWM6OlJhd1ZlY0lubmVyPEE+OjpmaW5pc2hfZ3Jvdzo6aDkwOWRhZmZkM2JkZGRlNzIpPDxhbGxvY1szY2E1MDFlZGZmM2YwYzdjXTo6cmF3X3ZlYzo6UmF3VmVjSW5uZXI+OjpmaW5pc2hfZ3Jvdyo+YWxsb2M6OnJhd192ZWM6OlJhd1ZlY0lubmVyPEE+OjpmaW5pc2hfZ3Jvdzo6aDM3Mzk1NDk3NGI0MDgwYjYrUWFsbG9jOjpyYXdfdmVjOjpSYXdWZWNJbm5lcjxBPjo6cmVzZXJ2ZTo6ZG9fcmVzZXJ2ZV9hbmRfaGFuZGxlOjpoZWM5MmNmM2U2NWY3YTliNyx8PGFsbG9jWzNjYTUwMWVkZmYzZjBjN2NdOjpyYXdfdmVjOjpSYXdWZWNJbm5lcjxfPj46OnJlc2VydmU6OmRvX3Jlc2VydmVfYW5kX2hhbmRsZTo6PGFsbG9jWzNjYTUwMWVkZmYzZjBjN2NdOjphbGxvYzo6R2xvYmFsPi0+anNfc3lzOjpmdXR1cmVzOjpqc3BpOjp0YXNrX3dha2VyOjpyYXdfd2FrZTo6aDkxNmFlOWE1NDM5Nzc1ZjQuFl9fZXh0ZXJucmVmX2Ryb3Bfc2xpY2UvB3ZlcmRpY3QwUWFsbG9jOjpyYXdfdmVjOjpSYXdWZWNJbm5lcjxBPjo6cmVzZXJ2ZTo6ZG9fcmVzZXJ2ZV9hbmRfaGFuZGxlOjpoNzE5NzE2NGVhOTE2OWE0ZDF/PGFsbG9jWzNjYTUwMWVkZmYzZjBjN2NdOjpyYXdfdmVjOjpSYXdWZWNJbm5lcjxfPj46OnJlc2VydmU6OmRvX3Jlc2VydmVfYW5kX2hhbmRsZTo6PGFsbG9jWzNjYTUwMWVkZmYzZjBjN2NdOjphbGxvYzo6R2xvYmFsPlsxXTI/PGFsbG9jWzNjYTUwMWVkZmYzZjBjN2NdOjpyYXdfdmVjOjpSYXdWZWNJbm5lcj46OmZpbmlzaF9ncm93WzFdMz13YXNtX2JpbmRnZW46OmNvbnZlcnQ6OmNsb3N1cmVzOjpfOjppbnZva2U6OmgwYTMwOTZhZTg3MTBkOThkNHo8c3RkW2E1NDM5OTZlNmU3ZGJmMWVdOjpwYW5pY2tpbmc6OnBhbmljX2hhbmRsZXI6OkZvcm1hdFN0cmluZ1BheWxvYWQgYXMgY29yZVtjNTkzMGM4NWExMmRlODIyXTo6cGFuaWM6OlBhbmljUGF5bG9hZD46OmdldDU9d2FzbV9iaW5kZ2VuOjpjb252ZXJ0OjpjbG9zdXJlczo6Xzo6aW52b2tlOjpoMTYwNWJlODhjZGFmZmU2ODY9d2FzbV9iaW5kZ2VuOjpjb252ZXJ0OjpjbG9zdXJlczo6Xzo6aW52b2tlOjpoM2Y3MDMwMmVmYTIzZjdiZTc8c3RkW2E1NDM5OTZlNmU3ZGJmMWVdOjpwYW5pY2tpbmc6OnBhbmljX2hhbmRsZXI6OntjbG9zdXJlIzB9OCpzdGRbYTU0Mzk5NmU2ZTdkYmYxZV06OnBhbmlja2luZzo6c2V0X2hvb2s5PXdhc21fYmluZGdlbjo6Y29udmVydDo6Y2xvc3VyZXM6Ol86Omludm9rZTo6aDM3NDIyYjJlODA5NTliNDY6PmFsbG9jOjpyYXdfdmVjOjpSYXdWZWNJbm5lcjxBPjo6ZmluaXNoX2dyb3c6OmhmMDg4NjQ1NTA3NGFiNmI3OzBhbGxvYzo6cmM6OlJjPFQsQT46OmRyb3Bfc2xvdzo6aGJlMjBlYjc4YmQ2ZjBlNzI8PXdhc21fYmluZGdlbjo6Y29udmVydDo6Y2xvc3VyZXM6Ol86Omludm9rZTo6aGJiMDllNDYwMzBhNzdkYzE9PXdhc21fYmluZGdlbjo6Y29udmVydDo6Y2xvc3VyZXM6Ol86Omludm9rZTo6aGU3ZTVjYjNmMTNmYjFkZjY+GV9fZXh0ZXJucmVmX3RhYmxlX2RlYWxsb2M/PXdhc21fYmluZGdlbjo6Y29udmVydDo6Y2xvc3VyZXM6Ol86Omludm9rZTo6aDAzNGZlZDVkN2NhYjI2MTVAWTxkbG1hbGxvY1tlMjRhMjc3MDA2MzRkNjA5XTo6c3lzOjpTeXN0ZW0gYXMgZGxtYWxsb2NbZTI0YTI3NzAwNjM0ZDYwOV06OkFsbG9jYXRvcj46OmFsbG9jQT13YXNtX2JpbmRnZW46OmNvbnZlcnQ6OmNsb3N1cmVzOjpfOjppbnZva2U6OmgwNmQ3NGVlYjYyZWI0NzMxQj13YXNtX2JpbmRnZW46OmNvbnZlcnQ6OmNsb3N1cmVzOjpfOjppbnZva2U6Omg2MmJiNDY0ZjkwNDg3MjI5Qz13YXNtX2JpbmRnZW46OmNvbnZlcnQ6OmNsb3N1cmVzOjpfOjppbnZva2U6Omg2MzBlZDE3NGQxYzc2NDQxRD13YXNtX2JpbmRnZW46OmNvbnZlcnQ6OmNsb3N1cmVzOjpfOjppbnZva2U6Omg2YTgwZDZjNDE1MDIyZDRkRT13YXNtX2JpbmRnZW46OmNvbnZlcnQ6OmNsb3N1cmVzOjpfOjppbnZva2U6Omg5ODZmNTVlMDdhMjMxZmViRj13YXNtX2JpbmRnZW46OmNvbnZlcnQ6OmNsb3N1cmVzOjpfOjppbnZva2U6OmhkOGIzYTFkNGFkOWZmNTc5Rz13YXNtX2JpbmRnZW46OmNvbnZlcnQ6OmNsb3N1cmVzOjpfOjppbnZva2U6Omg2OTYwNDA4MjlmZDgxNjliSD13YXNtX2JpbmRnZW46OmNvbnZlcnQ6OmNsb3N1cmVzOjpfOjppbnZva2U6Omg4YTk5YzM3YTAxM2YzZDdjST13YXNtX2JpbmRnZW46OmNvbnZlcnQ6OmNsb3N1cmVzOjpfOjppbnZva2U6OmgwNjNmNTAyOTlmOWZiMjE3SkVqc19zeXM6OmZ1dHVyZXM6OmpzcGk6OnRhc2tfd2FrZXI6OnJhd193YWtlX2J5X3JlZjo6aDM1MGE1MWY2NmIyMTUwMjVLKF9fcnVzdGNbYjc5NzRlODY5MDQzMGRkOV06Ol9fcmRsX2RlYWxsb2NMLWNvcmVbYzU5MzBjODVhMTJkZTgyMl06OnJlc3VsdDo6dW53cmFwX2ZhaWxlZE1dPGFsbG9jWzNjYTUwMWVkZmYzZjBjN2NdOjpzdHJpbmc6OlN0cmluZyBhcyBjb3JlW2M1OTMwYzg1YTEyZGU4MjJdOjpmbXQ6OldyaXRlPjo6d3JpdGVfc3RyWzFdTj9zdGQ6OnN5czo6c3luYzo6b25jZTo6bm9fdGhyZWFkczo6T25jZTo6Y2FsbDo6aDc2MWIwOTBiMTIwYTkyYjRPWjxhbGxvY1szY2E1MDFlZGZmM2YwYzdjXTo6c3RyaW5nOjpTdHJpbmcgYXMgY29yZVtjNTkzMGM4NWExMmRlODIyXTo6Zm10OjpXcml0ZT46OndyaXRlX3N0clBdPGFsbG9jWzNjYTUwMWVkZmYzZjBjN2NdOjpzdHJpbmc6OlN0cmluZyBhcyBjb3JlW2M1OTMwYzg1YTEyZGU4MjJdOjpmbXQ6OldyaXRlPjo6d3JpdGVfc3RyWzJdUTdzdGRbYTU0Mzk5NmU2ZTdkYmYxZV06OnBhbmlja2luZzo6cGFuaWNfY291bnQ6OmluY3JlYXNlUj5qc19zeXM6OmZ1dHVyZXM6OmpzcGk6OnRhc2tfd2FrZXI6OnJhd19kcm9wOjpoZTJhOTNlMDUyMjMyYTBmYVN8PHN0ZFthNTQzOTk2ZTZlN2RiZjFlXTo6cGFuaWNraW5nOjpwYW5pY19oYW5kbGVyOjpTdGF0aWNTdHJQYXlsb2FkIGFzIGNvcmVbYzU5MzBjODVhMTJkZTgyMl06OnBhbmljOjpQYW5pY1BheWxvYWQ+Ojp0YWtlX2JveFQsY29yZVtjNTkzMGM4NWExMmRlODIyXTo6cGFuaWNraW5nOjpwYW5pY19mbXRVLWNvcmVbYzU5MzBjODVhMTJkZTgyMl06Om9wdGlvbjo6ZXhwZWN0X2ZhaWxlZFY9d2FzbV9iaW5kZ2VuOjpjb252ZXJ0OjpjbG9zdXJlczo6Xzo6aW52b2tlOjpoZjMyZDEwNzk3NzczZTYwMFcRX193YmluZGdlbl9tYWxsb2NYPXdhc21fYmluZGdlbjo6Y29udmVydDo6Y2xvc3VyZXM6Ol86Omludm9rZTo6aDJkNWY1YWJkM2FiMTJmNzJZJmpzX3N5czo6SlNPTjo6cGFyc2U6OmhiYWRhN2MwOWIzYzVlODkzWnM8c3RkW2E1NDM5OTZlNmU3ZGJmMWVdOjpwYW5pY2tpbmc6OnBhbmljX2hhbmRsZXI6OkZvcm1hdFN0cmluZ1BheWxvYWQgYXMgY29yZVtjNTkzMGM4NWExMmRlODIyXTo6Zm10OjpEaXNwbGF5Pjo6Zm10W0Q8Y29yZVtjNTkzMGM4NWExMmRlODIyXTo6Zm10OjpGb3JtYXR0ZXI+OjpwYWRfaW50ZWdyYWw6OndyaXRlX3ByZWZpeFwaX193YmluZGdlbl9kZXN0cm95X2Nsb3N1cmVdEl9fd2JpbmRnZW5fcmVhbGxvY14Fc3RhcnRfPXdhc21fYmluZGdlbjo6Y29udmVydDo6Y2xvc3VyZXM6Ol86Omludm9rZTo6aDQyZmIyYmZmMWYzMDU4YTFgPXdhc21fYmluZGdlbjo6Y29udmVydDo6Y2xvc3VyZXM6Ol86Omludm9rZTo6aDZjZjcwMjNlMDEyNzYwYmVhPXdhc21fYmluZGdlbjo6Y29udmVydDo6Y2xvc3VyZXM6Ol86Omludm9rZTo6aGE2MjI3NTQ1YmFmNjdiMjZiPXdhc21fYmluZGdlbjo6Y29udmVydDo6Y2xvc3VyZXM6Ol86Omludm9rZTo6aGU4YWU2MWNkN2ZjYjQ5MTRjPXdhc21fYmluZGdlbjo6Y29udmVydDo6Y2xvc3VyZXM6Ol86Omludm9rZTo6aDJmNzY1MTBhZDc1OGQ0NTBkPXdhc21fYmluZGdlbjo6Y29udmVydDo6Y2xvc3VyZXM6Ol86Omludm9rZTo6aDk3YjI3ZjgxNGU4NGQ2ZDJlPGNvcmVbYzU5MzBjODVhMTJkZTgyMl06OmNlbGw6OnBhbmljX2FscmVhZHlfbXV0YWJseV9ib3Jyb3dlZGYWdmVyZGljdCBleHRlcm5yZWYgc2hpbWc/anNfc3lzOjpmdXR1cmVzOjpqc3BpOjp0YXNrX3dha2VyOjpyYXdfY2xvbmU6Omg2ZDhhZDFlYTZiODRjZGUwaBNwbGFuIGV4dGVybnJlZiBzaGltaT13YXNtX2JpbmRnZW46OmNvbnZlcnQ6OmNsb3N1cmVzOjpfOjppbnZva2U6OmgwMDg3NmZjYjU3ZmUwZDJiaj13YXNtX2JpbmRnZW46OmNvbnZlcnQ6OmNsb3N1cmVzOjpfOjppbnZva2U6OmgxYjFiMDUyZTMwNGU0YWM1az13YXNtX2JpbmRnZW46OmNvbnZlcnQ6OmNsb3N1cmVzOjpfOjppbnZva2U6OmgxYmU0OWNlZDlhMDY5Y2YzbD13YXNtX2JpbmRnZW46OmNvbnZlcnQ6OmNsb3N1cmVzOjpfOjppbnZva2U6OmgyMmY3ODg2NGNlYWRiNzA2bT13YXNtX2JpbmRnZW46OmNvbnZlcnQ6OmNsb3N1cmVzOjpfOjppbnZva2U6OmgzNjE5N2VmNjZmNWU4NTY4bj13YXNtX2JpbmRnZW46OmNvbnZlcnQ6OmNsb3N1cmVzOjpfOjppbnZva2U6Omg1YTgxMWMxYzljZDZiMWExbz13YXNtX2JpbmRnZW46OmNvbnZlcnQ6OmNsb3N1cmVzOjpfOjppbnZva2U6Omg2MTgzODhkNTAyNTZmNWJlcD13YXNtX2JpbmRnZW46OmNvbnZlcnQ6OmNsb3N1cmVzOjpfOjppbnZva2U6Omg3M2U1MDA3NmRkM2IxMGExcT13YXNtX2JpbmRnZW46OmNvbnZlcnQ6OmNsb3N1cmVzOjpfOjppbnZva2U6Omg4ZjZhOTVhMzRjYzc3Y2Jmcj13YXNtX2JpbmRnZW46OmNvbnZlcnQ6OmNsb3N1cmVzOjpfOjppbnZva2U6Omg5ZjAyYzMxYmE3OGZkYTg3cz13YXNtX2JpbmRnZW46OmNvbnZlcnQ6OmNsb3N1cmVzOjpfOjppbnZva2U6OmhlNGFiODljMzJmYTU1MmExdD13YXNtX2JpbmRnZW46OmNvbnZlcnQ6OmNsb3N1cmVzOjpfOjppbnZva2U6OmhmYzI0YmE1NmE5Y2JlMmQydSxfX3J1c3RjW2I3OTc0ZTg2OTA0MzBkZDldOjpydXN0X2JlZ2luX3Vud2luZHY9d2FzbV9iaW5kZ2VuOjpjb252ZXJ0OjpjbG9zdXJlczo6Xzo6aW52b2tlOjpoNWZiYTY0Yjg5NGEyMGM5ZXc9d2FzbV9iaW5kZ2VuOjpjb252ZXJ0OjpjbG9zdXJlczo6Xzo6aW52b2tlOjpoYWY1MDdkZjFlY2U3MDk5YXg9d2FzbV9iaW5kZ2VuOjpjb252ZXJ0OjpjbG9zdXJlczo6Xzo6aW52b2tlOjpoZDdlMmRkY2ZkNWQ2YmRmMnk9d2FzbV9iaW5kZ2VuOjpjb252ZXJ0OjpjbG9zdXJlczo6Xzo6aW52b2tlOjpoMmZmNTQ5OTliZmI2NjZkOXo9d2FzbV9iaW5kZ2VuOjpjb252ZXJ0OjpjbG9zdXJlczo6Xzo6aW52b2tlOjpoZTkyZDhjZWNmZWIzNTg3MXsVdGFibGUgbXVsdGl2YWx1ZSBzaGltfCZzdGRbYTU0Mzk5NmU2ZTdkYmYxZV06OmFsbG9jOjpydXN0X29vbX1Hd2ViX3N5czo6ZmVhdHVyZXM6Omdlbl9SZXF1ZXN0OjpSZXF1ZXN0OjpkZXN0aW5hdGlvbjo6aDg4MzAxZDI5MDg0ZTYzNTB+QHdlYl9zeXM6OmZlYXR1cmVzOjpnZW5fUmVxdWVzdDo6UmVxdWVzdDo6bW9kZTo6aGZjOTliOTExNzlhZjJhNGF/Mzxib29sIGFzIGNvcmVbYzU5MzBjODVhMTJkZTgyMl06OmZtdDo6RGlzcGxheT46OmZtdIABcmNvcmVbYzU5MzBjODVhMTJkZTgyMl06OnB0cjo6ZHJvcF9pbl9wbGFjZTo6PHN0ZFthNTQzOTk2ZTZlN2RiZjFlXTo6cGFuaWNraW5nOjpwYW5pY19oYW5kbGVyOjpGb3JtYXRTdHJpbmdQYXlsb2FkPoEBM3N0ZFthNTQzOTk2ZTZlN2RiZjFlXTo6YWxsb2M6OnJ1c3Rfb29tOjp7Y2xvc3VyZSMwfYIBQmNvcmU6OnB0cjo6ZHJvcF9pbl9wbGFjZTxhbGxvYzo6c3RyaW5nOjpTdHJpbmc+OjpoMDFiOWRiMzE1ZWRjNmEwZYMBe2NvcmVbYzU5MzBjODVhMTJkZTgyMl06OnB0cjo6ZHJvcF9pbl9wbGFjZTo6PGNvcmVbYzU5MzBjODVhMTJkZTgyMl06Om9wdGlvbjo6T3B0aW9uPGFsbG9jWzNjYTUwMWVkZmYzZjBjN2NdOjp2ZWM6OlZlYzx1OD4+PoQBVWNvcmVbYzU5MzBjODVhMTJkZTgyMl06OnB0cjo6ZHJvcF9pbl9wbGFjZTo6PGFsbG9jWzNjYTUwMWVkZmYzZjBjN2NdOjpzdHJpbmc6OlN0cmluZz6FASZfX3J1c3RjW2I3OTc0ZTg2OTA0MzBkZDldOjpfX3JkbF9hbGxvY4YBWGNvcmVbYzU5MzBjODVhMTJkZTgyMl06OnB0cjo6ZHJvcF9pbl9wbGFjZTo6PGFsbG9jWzNjYTUwMWVkZmYzZjBjN2NdOjpzdHJpbmc6OlN0cmluZz5bMV2HAS5hbGxvY1szY2E1MDFlZGZmM2YwYzdjXTo6cmF3X3ZlYzo6aGFuZGxlX2Vycm9yiAGTAWNvcmU6OnB0cjo6ZHJvcF9pbl9wbGFjZTxjb3JlOjpyZXN1bHQ6OlJlc3VsdDxqc19zeXM6OkZ1bmN0aW9uPGZuKHdhc21fYmluZGdlbjo6SnNWYWx1ZSkgLj4gd2FzbV9iaW5kZ2VuOjpzeXM6OlVuZGVmaW5lZD4sJnN0cj4+OjpoMmViYmZkMTRlZTA2M2Q1M4kBKGNvcmVbYzU5MzBjODVhMTJkZTgyMl06OnBhbmlja2luZzo6cGFuaWOKAVNqc19zeXM6OkpTT046OnBhcnNlOjpfX3diZ19wYXJzZV9jM2Y3MmI1YTI0ZjgzYzAxOjpoMTlkZWJhM2FmOWEyOTcwNyBleHRlcm5yZWYgc2hpbYsBMjwmVCBhcyBjb3JlOjpmbXQ6OkRpc3BsYXk+OjpmbXQ6Omg2MWE4MTFjZGJmNTc0OTkyjAEPX193YmluZGdlbl9mcmVljQFWPGFsbG9jWzNjYTUwMWVkZmYzZjBjN2NdOjpzdHJpbmc6OlN0cmluZyBhcyBjb3JlW2M1OTMwYzg1YTEyZGU4MjJdOjphbnk6OkFueT46OnR5cGVfaWSOATM8JnN0ciBhcyBjb3JlW2M1OTMwYzg1YTEyZGU4MjJdOjphbnk6OkFueT46OnR5cGVfaWSPATM8Y29yZVtjNTkzMGM4NWExMmRlODIyXTo6Zm10OjpGb3JtYXR0ZXI+Ojp3cml0ZV9zdHKQAVQ8JmR5biBjb3JlW2M1OTMwYzg1YTEyZGU4MjJdOjpmbXQ6OkRlYnVnIGFzIGNvcmVbYzU5MzBjODVhMTJkZTgyMl06OmZtdDo6RGVidWc+OjpmbXSRAWJjb25zb2xlX2Vycm9yX3BhbmljX2hvb2s6OkVycm9yOjpuZXc6Ol9fd2JnX25ld19iYjc0MDAxMTU1Y2I4Y2E4OjpoNjI4OWRhNTE4ZmU5ODY0ZCBleHRlcm5yZWYgc2hpbZIBVjxhbGxvY1szY2E1MDFlZGZmM2YwYzdjXTo6c3RyaW5nOjpTdHJpbmcgYXMgY29yZVtjNTkzMGM4NWExMmRlODIyXTo6Zm10OjpEaXNwbGF5Pjo6Zm10kwEyPCZUIGFzIGNvcmU6OmZtdDo6RGlzcGxheT46OmZtdDo6aDFhNDAwNDNjZDAyOTJmZmGUASlfX3J1c3RjW2I3OTc0ZTg2OTA0MzBkZDldOjpfX3J1c3RfcmVhbGxvY5UBFF9fd2JpbmRnZW5fZXhuX3N0b3JllgEzPCZzdHIgYXMgY29yZVtjNTkzMGM4NWExMmRlODIyXTo6Zm10OjpEaXNwbGF5Pjo6Zm10lwF3PHN0ZFthNTQzOTk2ZTZlN2RiZjFlXTo6cGFuaWNraW5nOjpwYW5pY19oYW5kbGVyOjpTdGF0aWNTdHJQYXlsb2FkIGFzIGNvcmVbYzU5MzBjODVhMTJkZTgyMl06OnBhbmljOjpQYW5pY1BheWxvYWQ+OjpnZXSYAXA8c3RkW2E1NDM5OTZlNmU3ZGJmMWVdOjpwYW5pY2tpbmc6OnBhbmljX2hhbmRsZXI6OlN0YXRpY1N0clBheWxvYWQgYXMgY29yZVtjNTkzMGM4NWExMmRlODIyXTo6Zm10OjpEaXNwbGF5Pjo6Zm10mQE2PCZzdHIgYXMgY29yZVtjNTkzMGM4NWExMmRlODIyXTo6Zm10OjpEaXNwbGF5Pjo6Zm10WzFdmgEpX19ydXN0Y1tiNzk3NGU4NjkwNDMwZGQ5XTo6X19ydXN0X2RlYWxsb2ObAS5jb3JlOjpmbXQ6OldyaXRlOjp3cml0ZV9mbXQ6Omg3MTQ1OTVlZTc1ZDIwYTBmnAFId2ViX3N5czo6ZmVhdHVyZXM6Omdlbl9SZXNwb25zZTo6UmVzcG9uc2U6OnJlZGlyZWN0ZWQ6OmhkMDVmODMzZWI0MzU4YjFlnQElX19ydXN0Y1tiNzk3NGU4NjkwNDMwZGQ5XTo6cnVzdF9wYW5pY54BWjxhbGxvY1szY2E1MDFlZGZmM2YwYzdjXTo6c3RyaW5nOjpTdHJpbmcgYXMgY29yZVtjNTkzMGM4NWExMmRlODIyXTo6Zm10OjpXcml0ZT46OndyaXRlX2ZtdJ8BM2FsbG9jWzNjYTUwMWVkZmYzZjBjN2NdOjpyYXdfdmVjOjpjYXBhY2l0eV9vdmVyZmxvd6ABXTxhbGxvY1szY2E1MDFlZGZmM2YwYzdjXTo6c3RyaW5nOjpTdHJpbmcgYXMgY29yZVtjNTkzMGM4NWExMmRlODIyXTo6Zm10OjpXcml0ZT46OndyaXRlX2ZtdFsxXaEBLWNvcmVbYzU5MzBjODVhMTJkZTgyMl06Om9wdGlvbjo6dW53cmFwX2ZhaWxlZKIBMjwmVCBhcyBjb3JlOjpmbXQ6OkRpc3BsYXk+OjpmbXQ6Omg0MWU3YzBlZWFiZTM0ZmVmowEnX19ydXN0Y1tiNzk3NGU4NjkwNDMwZGQ5XTo6X19ydXN0X2FsbG9jpAFPPGNvcmVbYzU5MzBjODVhMTJkZTgyMl06OmZtdDo6RXJyb3IgYXMgY29yZVtjNTkzMGM4NWExMmRlODIyXTo6Zm10OjpEZWJ1Zz46OmZtdKUBKndhc21fYmluZGdlbjo6dGhyb3dfc3RyOjpoYzRkZWVlNTE3MDFlNTZhMqYBNV9fcnVzdGNbYjc5NzRlODY5MDQzMGRkOV06Ol9fcnVzdF9hbGxvY19lcnJvcl9oYW5kbGVypwF6PHN0ZFthNTQzOTk2ZTZlN2RiZjFlXTo6cGFuaWNraW5nOjpwYW5pY19oYW5kbGVyOjpTdGF0aWNTdHJQYXlsb2FkIGFzIGNvcmVbYzU5MzBjODVhMTJkZTgyMl06OnBhbmljOjpQYW5pY1BheWxvYWQ+Ojphc19zdHKoATJhbGxvY1szY2E1MDFlZGZmM2YwYzdjXTo6YWxsb2M6OmhhbmRsZV9hbGxvY19lcnJvcqkBUjxjb3JlW2M1OTMwYzg1YTEyZGU4MjJdOjpmbXQ6OkVycm9yIGFzIGNvcmVbYzU5MzBjODVhMTJkZTgyMl06OmZtdDo6RGVidWc+OjpmbXRbMV2qAVs8Y29yZVtjNTkzMGM4NWExMmRlODIyXTo6Y2VsbDo6Qm9ycm93TXV0RXJyb3IgYXMgY29yZVtjNTkzMGM4NWExMmRlODIyXTo6Zm10OjpEaXNwbGF5Pjo6Zm10qwFYPGNvcmVbYzU5MzBjODVhMTJkZTgyMl06OmNlbGw6OkJvcnJvd0Vycm9yIGFzIGNvcmVbYzU5MzBjODVhMTJkZTgyMl06OmZtdDo6RGlzcGxheT46OmZtdKwBMjxzdHIgYXMgY29yZVtjNTkzMGM4NWExMmRlODIyXTo6Zm10OjpEaXNwbGF5Pjo6Zm10rQFmY29uc29sZV9lcnJvcl9wYW5pY19ob29rOjpFcnJvcjo6c3RhY2s6Ol9fd2JnX3N0YWNrXzU3NWM0ZTA5MTg1ODFiOWM6OmhkYTE4ODNlZmI5Y2U5NzAzIGV4dGVybnJlZiBzaGltrgFEd2ViX3N5czo6ZmVhdHVyZXM6Omdlbl9SZXNwb25zZTo6UmVzcG9uc2U6OnN0YXR1czo6aDZkMGViMzMxZTg5OTk3NmWvATF3YXNtX2JpbmRnZW46Ol9fd2JpbmRnZW5fdGhyb3c6OmhlNGI0NmFmZDhhZGRiMmY4sAF7c3RkW2E1NDM5OTZlNmU3ZGJmMWVdOjpzeXM6OmJhY2t0cmFjZTo6X19ydXN0X2VuZF9zaG9ydF9iYWNrdHJhY2U6OjxzdGRbYTU0Mzk5NmU2ZTdkYmYxZV06OmFsbG9jOjpydXN0X29vbTo6e2Nsb3N1cmUjMH0sICE+sQGEAXN0ZFthNTQzOTk2ZTZlN2RiZjFlXTo6c3lzOjpiYWNrdHJhY2U6Ol9fcnVzdF9lbmRfc2hvcnRfYmFja3RyYWNlOjo8c3RkW2E1NDM5OTZlNmU3ZGJmMWVdOjpwYW5pY2tpbmc6OnBhbmljX2hhbmRsZXI6OntjbG9zdXJlIzB9LCAhPrIBNnN0ZFthNTQzOTk2ZTZlN2RiZjFlXTo6YWxsb2M6OmRlZmF1bHRfYWxsb2NfZXJyb3JfaG9va7MBQHN0ZFthNTQzOTk2ZTZlN2RiZjFlXTo6cGFuaWNraW5nOjpwYW5pY19jb3VudDo6aXNfemVyb19zbG93X3BhdGi0AXU8c3RkW2E1NDM5OTZlNmU3ZGJmMWVdOjpwYW5pY2tpbmc6OmJlZ2luX3BhbmljOjpQYXlsb2FkPCZzdHI+IGFzIGNvcmVbYzU5MzBjODVhMTJkZTgyMl06OnBhbmljOjpQYW5pY1BheWxvYWQ+Ojphc19zdHK1AXp3ZWJfc3lzOjpmZWF0dXJlczo6Z2VuX1JlcXVlc3Q6OlJlcXVlc3Q6OmRlc3RpbmF0aW9uOjpfX3diZ19kZXN0aW5hdGlvbl9kOGMwZmE3Nzg5NDQ1ODIyOjpoNmQxMWUyMmU3ZmRlNDM4MyBleHRlcm5yZWYgc2hpbbYBbHdlYl9zeXM6OmZlYXR1cmVzOjpnZW5fUmVxdWVzdDo6UmVxdWVzdDo6bW9kZTo6X193YmdfbW9kZV8zZGEzYjUyNTMzZWRlNTU4OjpoODY4MzVhOGZiOGVjNTUwNCBleHRlcm5yZWYgc2hpbbcBendlYl9zeXM6OmZlYXR1cmVzOjpnZW5fUmVzcG9uc2U6OlJlc3BvbnNlOjpyZWRpcmVjdGVkOjpfX3diZ19yZWRpcmVjdGVkX2Y2OTc1NzU2ZmM4OWMyYWI6OmhkNzc4YjNmNzdkNzE2ZmEwIGV4dGVybnJlZiBzaGltuAFyd2ViX3N5czo6ZmVhdHVyZXM6Omdlbl9SZXNwb25zZTo6UmVzcG9uc2U6OnN0YXR1czo6X193Ymdfc3RhdHVzX2NiODViNmM4ZDE3NjlmYTE6OmgxODNiYTdmOWIwYzI4N2IyIGV4dGVybnJlZiBzaGltuQEwY29yZTo6b3BzOjpmdW5jdGlvbjo6Rm46OmNhbGw6OmhmYzdiNmZhZTU4MGM0NDRkugE3Y29yZTo6b3BzOjpmdW5jdGlvbjo6Rm5NdXQ6OmNhbGxfbXV0OjpoYWNlMmEwZDExMzE2NTNiYrsBSGNvcmU6Om9wczo6ZnVuY3Rpb246OkZuT25jZTo6Y2FsbF9vbmNle3t2dGFibGUuc2hpbX19OjpoZWQ0ZjJlZmI5ODA0ZGIxObwBLV9fcnVzdGNbYjc5NzRlODY5MDQzMGRkOV06Ol9fcnVzdF9zdGFydF9wYW5pY74Bd2pzX3N5czo6ZnV0dXJlczo6anNwaTo6X193YmluZGdlbl9qc3BpX3NwYXduX3BvbGw6Ol9fd2JnX19fd2JpbmRnZW5fanNwaV9zcGF3bl9wb2xsXzMwY2JlYTliOTNiOWNkMjQ6OmgwMTdjNzNjZmQxOGI4ZGIxvwE+X19ydXN0Y1tiNzk3NGU4NjkwNDMwZGQ5XTo6X19ydXN0X25vX2FsbG9jX3NoaW1faXNfdW5zdGFibGVfdjLAASdfX3J1c3RjW2I3OTc0ZTg2OTA0MzBkZDldOjpfX3J1c3RfYWJvcnTBATp3YXNtX2JpbmRnZW46Ol9fcnQ6OmxpbmtfbWVtX2ludHJpbnNpY3M6Omg4NWZhMTRiYzhiZDNjMDZmBRgBARVfX3diaW5kZ2VuX2V4dGVybnJlZnMHEgEAD19fc3RhY2tfcG9pbnRlcgmcLnIAMS5yb2RhdGEuLkxhbm9uLmQxNzQ3NTI3NDRkYmE3NzNjYTJkZGJhOGQ5YjM1NWI4LjABMS5yb2RhdGEuLkxhbm9uLmQxNzQ3NTI3NDRkYmE3NzNjYTJkZGJhOGQ5YjM1NWI4LjECMS5yb2RhdGEuLkxhbm9uLmQxNzQ3NTI3NDRkYmE3NzNjYTJkZGJhOGQ5YjM1NWI4LjIDMS5yb2RhdGEuLkxhbm9uLmQxNzQ3NTI3NDRkYmE3NzNjYTJkZGJhOGQ5YjM1NWI4LjMEMS5yb2RhdGEuLkxhbm9uLmQxNzQ3NTI3NDRkYmE3NzNjYTJkZGJhOGQ5YjM1NWI4LjQFMS5yb2RhdGEuLkxhbm9uLmQxNzQ3NTI3NDRkYmE3NzNjYTJkZGJhOGQ5YjM1NWI4LjUGMS5yb2RhdGEuLkxhbm9uLmQxNzQ3NTI3NDRkYmE3NzNjYTJkZGJhOGQ5YjM1NWI4LjYHMS5yb2RhdGEuLkxhbm9uLmQxNzQ3NTI3NDRkYmE3NzNjYTJkZGJhOGQ5YjM1NWI4LjcIMS5yb2RhdGEuLkxhbm9uLmQxNzQ3NTI3NDRkYmE3NzNjYTJkZGJhOGQ5YjM1NWI4LjgJMS5yb2RhdGEuLkxhbm9uLmQxNzQ3NTI3NDRkYmE3NzNjYTJkZGJhOGQ5YjM1NWI4LjkKMi5yb2RhdGEuLkxhbm9uLmQxNzQ3NTI3NDRkYmE3NzNjYTJkZGJhOGQ5YjM1NWI4LjEwCzIucm9kYXRhLi5MYW5vbi5kMTc0NzUyNzQ0ZGJhNzczY2EyZGRiYThkOWIzNTViOC4xMQwyLnJvZGF0YS4uTGFub24uZDE3NDc1Mjc0NGRiYTc3M2NhMmRkYmE4ZDliMzU1YjguMTINMi5yb2RhdGEuLkxhbm9uLmQxNzQ3NTI3NDRkYmE3NzNjYTJkZGJhOGQ5YjM1NWI4LjEzDjIucm9kYXRhLi5MYW5vbi5kMTc0NzUyNzQ0ZGJhNzczY2EyZGRiYThkOWIzNTViOC4xNA8yLnJvZGF0YS4uTGFub24uZDE3NDc1Mjc0NGRiYTc3M2NhMmRkYmE4ZDliMzU1YjguMTUQMi5yb2RhdGEuLkxhbm9uLmQxNzQ3NTI3NDRkYmE3NzNjYTJkZGJhOGQ5YjM1NWI4LjE2ETIucm9kYXRhLi5MYW5vbi5kMTc0NzUyNzQ0ZGJhNzczY2EyZGRiYThkOWIzNTViOC4xNxIyLnJvZGF0YS4uTGFub24uZDE3NDc1Mjc0NGRiYTc3M2NhMmRkYmE4ZDliMzU1YjguMTgTMi5yb2RhdGEuLkxhbm9uLmQxNzQ3NTI3NDRkYmE3NzNjYTJkZGJhOGQ5YjM1NWI4LjE5FDIucm9kYXRhLi5MYW5vbi5kMTc0NzUyNzQ0ZGJhNzczY2EyZGRiYThkOWIzNTViOC4yMBUyLnJvZGF0YS4uTGFub24uZDE3NDc1Mjc0NGRiYTc3M2NhMmRkYmE4ZDliMzU1YjguMjEWMi5yb2RhdGEuLkxhbm9uLmQxNzQ3NTI3NDRkYmE3NzNjYTJkZGJhOGQ5YjM1NWI4LjIyFzIucm9kYXRhLi5MYW5vbi5kMTc0NzUyNzQ0ZGJhNzczY2EyZGRiYThkOWIzNTViOC4yMxgyLnJvZGF0YS4uTGFub24uZDE3NDc1Mjc0NGRiYTc3M2NhMmRkYmE4ZDliMzU1YjguMjQZMi5yb2RhdGEuLkxhbm9uLmQxNzQ3NTI3NDRkYmE3NzNjYTJkZGJhOGQ5YjM1NWI4LjI1GjIucm9kYXRhLi5MYW5vbi5kMTc0NzUyNzQ0ZGJhNzczY2EyZGRiYThkOWIzNTViOC4yNhsyLnJvZGF0YS4uTGFub24uZDE3NDc1Mjc0NGRiYTc3M2NhMmRkYmE4ZDliMzU1YjguMjccMi5yb2RhdGEuLkxhbm9uLmQxNzQ3NTI3NDRkYmE3NzNjYTJkZGJhOGQ5YjM1NWI4LjI4HTIucm9kYXRhLi5MYW5vbi5kMTc0NzUyNzQ0ZGJhNzczY2EyZGRiYThkOWIzNTViOC4yOR4yLnJvZGF0YS4uTGFub24uZDE3NDc1Mjc0NGRiYTc3M2NhMmRkYmE4ZDliMzU1YjguMzAfMi5yb2RhdGEuLkxhbm9uLmQxNzQ3NTI3NDRkYmE3NzNjYTJkZGJhOGQ5YjM1NWI4LjMxIDIucm9kYXRhLi5MYW5vbi5kMTc0NzUyNzQ0ZGJhNzczY2EyZGRiYThkOWIzNTViOC4zMiEyLnJvZGF0YS4uTGFub24uZDE3NDc1Mjc0NGRiYTc3M2NhMmRkYmE4ZDliMzU1YjguMzMiMi5yb2RhdGEuLkxhbm9uLmQxNzQ3NTI3NDRkYmE3NzNjYTJkZGJhOGQ5YjM1NWI4LjM0IzIucm9kYXRhLi5MYW5vbi5kMTc0NzUyNzQ0ZGJhNzczY2EyZGRiYThkOWIzNTViOC4zNSQyLnJvZGF0YS4uTGFub24uZDE3NDc1Mjc0NGRiYTc3M2NhMmRkYmE4ZDliMzU1YjguMzYlMi5yb2RhdGEuLkxhbm9uLmQxNzQ3NTI3NDRkYmE3NzNjYTJkZGJhOGQ5YjM1NWI4LjM3JjIucm9kYXRhLi5MYW5vbi5kMTc0NzUyNzQ0ZGJhNzczY2EyZGRiYThkOWIzNTViOC4zOCcyLnJvZGF0YS4uTGFub24uZDE3NDc1Mjc0NGRiYTc3M2NhMmRkYmE4ZDliMzU1YjguMzkoMi5yb2RhdGEuLkxhbm9uLmQxNzQ3NTI3NDRkYmE3NzNjYTJkZGJhOGQ5YjM1NWI4LjQwKTIucm9kYXRhLi5MYW5vbi5kMTc0NzUyNzQ0ZGJhNzczY2EyZGRiYThkOWIzNTViOC40MSoyLnJvZGF0YS4uTGFub24uZDE3NDc1Mjc0NGRiYTc3M2NhMmRkYmE4ZDliMzU1YjguNDIrMi5yb2RhdGEuLkxhbm9uLmQxNzQ3NTI3NDRkYmE3NzNjYTJkZGJhOGQ5YjM1NWI4LjQzLDIucm9kYXRhLi5MYW5vbi5kMTc0NzUyNzQ0ZGJhNzczY2EyZGRiYThkOWIzNTViOC40NC0yLnJvZGF0YS4uTGFub24uZDE3NDc1Mjc0NGRiYTc3M2NhMmRkYmE4ZDliMzU1YjguNDUuMi5yb2RhdGEuLkxhbm9uLmQxNzQ3NTI3NDRkYmE3NzNjYTJkZGJhOGQ5YjM1NWI4LjQ2LzIucm9kYXRhLi5MYW5vbi5kMTc0NzUyNzQ0ZGJhNzczY2EyZGRiYThkOWIzNTViOC40NzAyLnJvZGF0YS4uTGFub24uZDE3NDc1Mjc0NGRiYTc3M2NhMmRkYmE4ZDliMzU1YjguNDgxMi5yb2RhdGEuLkxhbm9uLmQxNzQ3NTI3NDRkYmE3NzNjYTJkZGJhOGQ5YjM1NWI4LjQ5MjIucm9kYXRhLi5MYW5vbi5kMTc0NzUyNzQ0ZGJhNzczY2EyZGRiYThkOWIzNTViOC41MDMyLnJvZGF0YS4uTGFub24uZDE3NDc1Mjc0NGRiYTc3M2NhMmRkYmE4ZDliMzU1YjguNTE0Mi5yb2RhdGEuLkxhbm9uLmQxNzQ3NTI3NDRkYmE3NzNjYTJkZGJhOGQ5YjM1NWI4LjUyNTIucm9kYXRhLi5MYW5vbi5kMTc0NzUyNzQ0ZGJhNzczY2EyZGRiYThkOWIzNTViOC41MzYyLnJvZGF0YS4uTGFub24uZDE3NDc1Mjc0NGRiYTc3M2NhMmRkYmE4ZDliMzU1YjguNTQ3Mi5yb2RhdGEuLkxhbm9uLmQxNzQ3NTI3NDRkYmE3NzNjYTJkZGJhOGQ5YjM1NWI4LjU1ODIucm9kYXRhLi5MYW5vbi5kMTc0NzUyNzQ0ZGJhNzczY2EyZGRiYThkOWIzNTViOC41NjksLnJvZGF0YS4uTHN3aXRjaC50YWJsZS5wbGFuXzZjZTljZjVmM2YxM2FmZDc6LS5yb2RhdGEuLkxzd2l0Y2gudGFibGUudGFibGVfNmNlOWNmNWYzZjEzYWZkNzswLnJvZGF0YS4uTHN3aXRjaC50YWJsZS50YWJsZV82Y2U5Y2Y1ZjNmMTNhZmQ3Ljg1PDEucm9kYXRhLi5MYW5vbi4yZmY1ZWQyMWZhMTA0OTg1NzMyN2QxM2IxMzkzZDQ4ZC4wPTEucm9kYXRhLi5MYW5vbi4yZmY1ZWQyMWZhMTA0OTg1NzMyN2QxM2IxMzkzZDQ4ZC4xPjEucm9kYXRhLi5MYW5vbi4yZmY1ZWQyMWZhMTA0OTg1NzMyN2QxM2IxMzkzZDQ4ZC4yPzEucm9kYXRhLi5MYW5vbi4yZmY1ZWQyMWZhMTA0OTg1NzMyN2QxM2IxMzkzZDQ4ZC4zQDEucm9kYXRhLi5MYW5vbi4yZmY1ZWQyMWZhMTA0OTg1NzMyN2QxM2IxMzkzZDQ4ZC40QTEucm9kYXRhLi5MYW5vbi4yZmY1ZWQyMWZhMTA0OTg1NzMyN2QxM2IxMzkzZDQ4ZC41QjEucm9kYXRhLi5MYW5vbi4yZmY1ZWQyMWZhMTA0OTg1NzMyN2QxM2IxMzkzZDQ4ZC42QzEucm9kYXRhLi5MYW5vbi43YTEyODQ2NmYxZTI3MWM3YTY3NWIwMDRhOGEyZmIyZC4wRDEucm9kYXRhLi5MYW5vbi43YTEyODQ2NmYxZTI3MWM3YTY3NWIwMDRhOGEyZmIyZC4xRTEucm9kYXRhLi5MYW5vbi43YTEyODQ2NmYxZTI3MWM3YTY3NWIwMDRhOGEyZmIyZC4yRjEucm9kYXRhLi5MYW5vbi43YTEyODQ2NmYxZTI3MWM3YTY3NWIwMDRhOGEyZmIyZC41RzEucm9kYXRhLi5MYW5vbi43YTEyODQ2NmYxZTI3MWM3YTY3NWIwMDRhOGEyZmIyZC42SDEucm9kYXRhLi5MYW5vbi4yMDNmMjBmMDVkN2ExNmQzOGUyNDdjNTZlYTViNTgwNC45SUYucm9kYXRhLl9aTjZqc19zeXM3ZnV0dXJlczRqc3BpMTB0YXNrX3dha2VyNlZUQUJMRTE3aDU4N2U3OTliMzdhMTgyZjVFSjMucm9kYXRhLi5MYW5vbi4yMDNmMjBmMDVkN2ExNmQzOGUyNDdjNTZlYTViNTgwNC4yNDFLMy5yb2RhdGEuLkxhbm9uLjIwM2YyMGYwNWQ3YTE2ZDM4ZTI0N2M1NmVhNWI1ODA0LjI0MkwzLnJvZGF0YS4uTGFub24uMjAzZjIwZjA1ZDdhMTZkMzhlMjQ3YzU2ZWE1YjU4MDQuMjQzTTIucm9kYXRhLi5MYW5vbi5iNTVjODM3NWZmNTg5N2FmYmM2NjFkYTIyNWI5ZDk2OS41ME4yLnJvZGF0YS4uTGFub24uYjU1YzgzNzVmZjU4OTdhZmJjNjYxZGEyMjViOWQ5NjkuNTVPMi5yb2RhdGEuLkxhbm9uLmI1NWM4Mzc1ZmY1ODk3YWZiYzY2MWRhMjI1YjlkOTY5LjYwUDIucm9kYXRhLi5MYW5vbi5iNTVjODM3NWZmNTg5N2FmYmM2NjFkYTIyNWI5ZDk2OS42MVEyLnJvZGF0YS4uTGFub24uYjU1YzgzNzVmZjU4OTdhZmJjNjYxZGEyMjViOWQ5NjkuNjNSMi5yb2RhdGEuLkxhbm9uLmI1NWM4Mzc1ZmY1ODk3YWZiYzY2MWRhMjI1YjlkOTY5LjY0UzIucm9kYXRhLi5MYW5vbi5iNTVjODM3NWZmNTg5N2FmYmM2NjFkYTIyNWI5ZDk2OS44MlQyLnJvZGF0YS4uTGFub24uYjU1YzgzNzVmZjU4OTdhZmJjNjYxZGEyMjViOWQ5NjkuODNVMi5yb2RhdGEuLkxhbm9uLmI1NWM4Mzc1ZmY1ODk3YWZiYzY2MWRhMjI1YjlkOTY5Ljg0VjIucm9kYXRhLi5MYW5vbi5iNTVjODM3NWZmNTg5N2FmYmM2NjFkYTIyNWI5ZDk2OS44NVcyLnJvZGF0YS4uTGFub24uYjU1YzgzNzVmZjU4OTdhZmJjNjYxZGEyMjViOWQ5NjkuODZYMy5yb2RhdGEuLkxhbm9uLmI1NWM4Mzc1ZmY1ODk3YWZiYzY2MWRhMjI1YjlkOTY5LjIwMFkzLnJvZGF0YS4uTGFub24uYjU1YzgzNzVmZjU4OTdhZmJjNjYxZGEyMjViOWQ5NjkuMjAxWjMucm9kYXRhLi5MYW5vbi5iNTVjODM3NWZmNTg5N2FmYmM2NjFkYTIyNWI5ZDk2OS4yNjNbMy5yb2RhdGEuLkxhbm9uLmI1NWM4Mzc1ZmY1ODk3YWZiYzY2MWRhMjI1YjlkOTY5LjM2MlwzLnJvZGF0YS4uTGFub24uYjU1YzgzNzVmZjU4OTdhZmJjNjYxZGEyMjViOWQ5NjkuNDAxXTMucm9kYXRhLi5MYW5vbi5iNTVjODM3NWZmNTg5N2FmYmM2NjFkYTIyNWI5ZDk2OS40MDJeMy5yb2RhdGEuLkxhbm9uLmI1NWM4Mzc1ZmY1ODk3YWZiYzY2MWRhMjI1YjlkOTY5LjQxOV8yLnJvZGF0YS4uTGFub24uMDRmZjc2ODcwZWQ4YWQxYTcyZDJiYzIwNzRmNGU0YTAuMTFgMi5yb2RhdGEuLkxhbm9uLjA0ZmY3Njg3MGVkOGFkMWE3MmQyYmMyMDc0ZjRlNGEwLjI0YTIucm9kYXRhLi5MYW5vbi4wNGZmNzY4NzBlZDhhZDFhNzJkMmJjMjA3NGY0ZTRhMC4yNWIyLnJvZGF0YS4uTGFub24uMDRmZjc2ODcwZWQ4YWQxYTcyZDJiYzIwNzRmNGU0YTAuMzNjMi5yb2RhdGEuLkxhbm9uLjA0ZmY3Njg3MGVkOGFkMWE3MmQyYmMyMDc0ZjRlNGEwLjM0ZDIucm9kYXRhLi5MYW5vbi4wNGZmNzY4NzBlZDhhZDFhNzJkMmJjMjA3NGY0ZTRhMC4zNWUyLnJvZGF0YS4uTGFub24uMDRmZjc2ODcwZWQ4YWQxYTcyZDJiYzIwNzRmNGU0YTAuMzZmMi5yb2RhdGEuLkxhbm9uLjA0ZmY3Njg3MGVkOGFkMWE3MmQyYmMyMDc0ZjRlNGEwLjM3ZzIucm9kYXRhLi5MYW5vbi4wNGZmNzY4NzBlZDhhZDFhNzJkMmJjMjA3NGY0ZTRhMC40OWgyLnJvZGF0YS4uTGFub24uMWUyMmIwOGM2NmU2N2I3MWYwM2YxZGMzYzc2MDRlOTYuNzNpMy5yb2RhdGEuLkxhbm9uLjFlMjJiMDhjNjZlNjdiNzFmMDNmMWRjM2M3NjA0ZTk2LjEyOGozLnJvZGF0YS4uTGFub24uMWUyMmIwOGM2NmU2N2I3MWYwM2YxZGMzYzc2MDRlOTYuMTI5azMucm9kYXRhLi5MYW5vbi4xZTIyYjA4YzY2ZTY3YjcxZjAzZjFkYzNjNzYwNGU5Ni4xNDVsMy5yb2RhdGEuLkxhbm9uLjFlMjJiMDhjNjZlNjdiNzFmMDNmMWRjM2M3NjA0ZTk2LjM5NW0zLnJvZGF0YS4uTGFub24uMWUyMmIwOGM2NmU2N2I3MWYwM2YxZGMzYzc2MDRlOTYuMzk2bjMucm9kYXRhLi5MYW5vbi4xZTIyYjA4YzY2ZTY3YjcxZjAzZjFkYzNjNzYwNGU5Ni40MDRvMy5yb2RhdGEuLkxhbm9uLjFlMjJiMDhjNjZlNjdiNzFmMDNmMWRjM2M3NjA0ZTk2LjQwNXAVLmRhdGEuX19hYm9ydF9oYW5kbGVycUEuZGF0YS5fWk4xMndhc21fYmluZGdlbjlleHRlcm5yZWY5SEVBUF9TTEFCMTdoMTU1MmMyN2VlZDM0YzIyNUUuMgBwCXByb2R1Y2VycwIIbGFuZ3VhZ2UBBFJ1c3QADHByb2Nlc3NlZC1ieQMFcnVzdGMdMS45NS4wICg1OTgwNzYxNmUgMjAyNi0wNC0xNCkGd2FscnVzBjAuMjcuMwx3YXNtLWJpbmRnZW4HMC4yLjEzMACUAQ90YXJnZXRfZmVhdHVyZXMIKwtidWxrLW1lbW9yeSsPYnVsay1tZW1vcnktb3B0KxZjYWxsLWluZGlyZWN0LW92ZXJsb25nKwptdWx0aXZhbHVlKw9tdXRhYmxlLWdsb2JhbHMrE25vbnRyYXBwaW5nLWZwdG9pbnQrD3JlZmVyZW5jZS10eXBlcysIc2lnbi1leHQ=";

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
    const ask = (policy, table) => {
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
    ask(instantiate2, () => 0);
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
    worker.addEventListener("message", ({ data, ports }) => {
      if (data == "mini-coi") ports[0].postMessage({ version: "1.0.0", mode: mode.name });
    });
    worker.addEventListener("fetch", (event) => {
      const { request } = event;
      const { mode: kind, destination, url } = request;
      const answer = ask(
        () => plan(index, request, request.method == "GET" && !url.startsWith(home)),
        () => {
          if (mode.documents && kind == "navigate") return DOCUMENT;
          return mode.workers && kind == "same-origin" && /worker$/.test(destination) ? WORKER_SCRIPT : LEAVE;
        }
      );
      if (true) console.debug(`[mini-coi] ${mode.name}: ${PLANS[answer]} (${kind} ${destination} ${url})`);
      if (answer == LEAVE) return;
      const isolate = (response) => {
        const { status, statusText, body, redirected } = response;
        const settled = HEADERS.reduce((bits, name, bit) => {
          const [token] = (response.headers.get(name) || "").split(";");
          const does = SETTLED[bit].length ? SETTLED[bit].includes(token.trim()) : token;
          return does ? bits | 1 << bit : bits;
        }, 0);
        const act = ask(
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
    const [url] = /https?:\S+?(?=:\d+:\d+)/.exec(new Error().stack || "") || [location.href];
    return url == location.href;
  };
  if (self.document) start();
  else if ("registration" in self && isOwnWorker()) serve();
})();
