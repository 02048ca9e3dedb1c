// @ts-check
/**
 * The catalogue: every code that the page or the worker can report, with what happened and what to
 * do. README's troubleshooting section has a heading for each.
 */
export const CODES = Object.freeze({
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
  bypassed: "The worker is active, but the browser loads the page without it. Turn off \"Bypass for network\" in the developer tools, and reload.",
  "foreign-worker": "Another service worker controls the page. Let it send the isolation headers itself, or unregister it.",
  "no-mode-works": "The worker sent the headers of every mode, and the browser still does not isolate the page.",
  "reload-needed": "The page can be isolated from its next load on. Reload it, or call miniCoi.reload().",
  declined: "The page's own settings ask not to isolate it.",
  "no-wasm": "The worker cannot run WebAssembly and isolates from its built-in table. Allow 'wasm-unsafe-eval' in the script-src of the worker file's Content-Security-Policy.",
});

/** @typedef {keyof typeof CODES} Code */
