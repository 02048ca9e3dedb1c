// @ts-check
/**
 * Every code that the page or the worker can report: what happened, and what to do. This is the only
 * copy of these texts. The debug build, the badge and the demo show them; the build puts them into
 * `dist/manifest.json`, from which `mini-coi explain` and `docs/codes.md` take them. `mini-coi.js` itself
 * has no room for them, and names the heading in `docs/codes.md`.
 */
export const CODES = {
  "insecure-context":
    "Browsers isolate secure contexts only. Serve the page over https, or open it from localhost. Plain http to another name or address of the same machine does not count as localhost.",
  "not-http": "The page was opened as a file, or in some other way without a web server. Serve the folder with a web server, such as mini-coi itself.",
  "unsupported-browser":
    "The browser cannot isolate pages: it does not know crossOriginIsolated, or it is Android WebView, which apps use to show pages. No worker is registered there. Update the browser, or open the page outside the app.",
  "no-service-worker":
    "The browser has no service workers here. That is so in most iOS apps that show pages, in Lockdown Mode, and in private windows of Firefox before 139. Open the page in an ordinary window of a browser.",
  sandboxed:
    "The page is in a sandboxed frame without an origin, where no service worker can be registered. Add allow-same-origin to the sandbox attribute of the frame.",
  framed:
    "A frame is isolated only if the page around it is. Isolate that page too, or open this one in its own tab. Where the mode is dip, a frame needs nothing from its parent.",
  "permissions-policy": "The server's Permissions-Policy header forbids cross-origin-isolated. Allow it there. Only Chromium knows this feature.",
  "no-script-url":
    'A service worker must be a file, and the script does not know which one: it was inlined, bundled, or loaded with type="module". Name the file in data-worker, or in the option worker.',
  "cross-origin-script":
    "mini-coi.js came from another origin, such as a CDN, and a service worker must come from the page's own origin. Copy mini-coi.js to your site, or name a worker there in data-worker that imports it.",
  excluded: "The page is listed in data-exclude, so it gets no isolation headers, as you asked. Nothing to do.",
  "out-of-scope": "The worker would not cover this page. Put mini-coi.js in a folder above the page, or change the scope.",
  "scope-not-allowed":
    "The scope is above the folder of mini-coi.js, which browsers refuse. Move mini-coi.js up, or send it with the header Service-Worker-Allowed.",
  "blocked-by-csp": "The page's Content-Security-Policy forbids the worker. Allow its URL in worker-src. If the policy has trusted-types, add mini-coi there.",
  "registration-failed":
    "The browser refused to register the worker; the console says why. Usually mini-coi.js is not served with status 200 as JavaScript, or site data is blocked. It also happens if mini-coi.js is itself served with a Content-Security-Policy that lacks connect-src 'self'. Later loads try again without holding the page.",
  timeout:
    "The worker did not become active in time, so the page was released. Reload. If that does not help, check that the server answers requests for mini-coi.js.",
  bypassed:
    'The worker is active, but the browser loads the page without it, even after another reload. Turn off "Bypass for network" in the developer tools and reload. It also happens if the worker cannot fetch the page but the browser can.',
  "foreign-worker":
    "Another service worker controls the page and does not import mini-coi.js; the console names it. It is left alone. Import mini-coi.js in it, or unregister it.",
  "no-mode-works":
    "The worker sent the headers of every allowed mode, and the page is still not isolated. If you set data-mode, remove it. The next attempt is made after a day, when data-mode changes, or when site data is cleared.",
  "reload-loop":
    "mini-coi.js reloaded the page four times within a minute, and something undid the effect each time, such as a script that unregisters all service workers. Find what removes the worker. Meanwhile the page works without isolation.",
  "reload-needed":
    'The page will be isolated after its next load, but nothing reloads it automatically: the page has data-reload="manual", its visitor has already used it and might lose something, it may answer a form of another site, or two reloads have already been made. Call miniCoi.reload(), or wait for the next visit.',
  declined: "The page itself asks not to be isolated: by data-off, by window.coi, or because mini-coi.off.js replaced mini-coi.js. Nothing to do.",
  blocked:
    "The page is isolated, but some content of another origin, or a frame without isolation headers, does not load. Set data-debug to see which and why. What can help: crossorigin on the element, if its host allows CORS; credentialless on the iframe, in Chromium; Cross-Origin-Resource-Policy: cross-origin from the host; or data-exclude, for a page that must embed others.",
  "no-wasm":
    "The page is isolated and nothing is missing, but the worker could not run WebAssembly and takes its answers from a table in mini-coi.js instead. To make the code go away, allow 'wasm-unsafe-eval' in the script-src of the Content-Security-Policy that mini-coi.js is served with.",
};

/** Where each code is explained, under a heading of its own name. */
export const HOME = "https://github.com/mini-coi/mini-coi/blob/main/docs/codes.md";

/** @typedef {keyof typeof CODES} Code */
