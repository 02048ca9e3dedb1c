// @ts-check
/**
 * The catalogue: every code that the page or the worker can report, with what happened and what to
 * do. README's troubleshooting section has a heading for each. `mini-coi.js` itself has no room for the
 * texts; it names the heading.
 */
export const CODES = {
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
  bypassed: "The page came past the worker. Turn off \"Bypass for network\" in the browser's tools.",
  "foreign-worker": "Another worker controls the page. Import this file in it.",
  "no-mode-works": "The headers of no mode worked.",
  "reload-loop": "The page was loaded again too often. Find what removes the worker.",
  "reload-needed": "The page is isolated from its next load on. Call miniCoi.reload().",
  declined: "The page asks not to be isolated.",
  blocked: "Isolation blocks content. Set data-debug to see more.",
  "no-wasm": "The worker runs without WebAssembly. Allow 'wasm-unsafe-eval' in its Content-Security-Policy.",
};

/** Where each code is explained, under a heading of its name. */
export const HOME = "https://github.com/mini-coi/mini-coi";

/** @typedef {keyof typeof CODES} Code */
