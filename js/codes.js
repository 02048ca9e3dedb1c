// @ts-check
/**
 * The catalogue: every code that the page or the worker can report, with what happened and what to
 * do. README's troubleshooting section has a heading for each.
 */
export const CODES = Object.freeze({
  "insecure-context": "Not a secure context. Serve the page over https, or from localhost.",
  "not-http": "Not loaded over http(s). Serve the folder with a web server.",
  "unsupported-browser": "This browser has no cross-origin isolation. Update it.",
  "no-service-worker": "No service workers here, as in private windows. Open the page in an ordinary one.",
  sandboxed: "The page is in a sandboxed frame. Add allow-same-origin to it.",
  framed: "The page is in a frame of a page that is not isolated. Isolate that page too.",
  "permissions-policy": "The Permissions-Policy forbids isolation. Allow cross-origin-isolated in it.",
  "no-script-url": "The worker's URL is unknown. Name it in data-worker.",
  "cross-origin-script": "A worker must come from the page's own origin. Name one there in data-worker.",
  excluded: "The page is listed in data-exclude.",
  "out-of-scope": "The page lies outside the scope. Put the file in a folder above it, or change the scope.",
  "scope-not-allowed": "The scope lies above the file's folder. Move the file up, or send Service-Worker-Allowed.",
  "blocked-by-csp": "The Content-Security-Policy forbids the worker. Allow it in worker-src and trusted-types.",
  "registration-failed": "The browser refused the worker. Serve the file as JavaScript with status 200, and allow site data.",
  timeout: "The worker did not become active in time. Reload.",
  bypassed: "The browser bypasses the worker. Turn off \"Bypass for network\" in the developer tools.",
  "foreign-worker": "Another service worker controls the page. Import this file in it.",
  "no-mode-works": "The worker sent the headers of every mode, and the page is still not isolated.",
  "reload-needed": "The page can be isolated from its next load on. Call miniCoi.reload().",
  declined: "The page asks not to be isolated.",
  blocked: "Isolation blocks some content. Set data-debug to see more.",
  "no-wasm": "The worker cannot run WebAssembly and isolates from its table. Allow 'wasm-unsafe-eval' in the file's Content-Security-Policy.",
});

/** @typedef {keyof typeof CODES} Code */
