// @ts-check
/**
 * Builds a site with the real generator of its service worker, for tests/browser/pwa.rs.
 *
 *   node tests/sites/build.mjs NAME VERSION    into target/sites/NAME/VERSION
 *
 * The version stands in the page, so another one changes what is precached.
 */
import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { build as bundle } from "esbuild";
import { build as vite } from "vite";
import { VitePWA } from "vite-plugin-pwa";
import { generateSW, injectManifest } from "workbox-build";

const HERE = import.meta.dirname;
const ROOT = resolve(HERE, "../..");
/** The file itself is precached too: without the network, the tag must find it. */
const PRECACHED = ["**/*.{html,css,js}"];

/** What the README says to add to the options of `generateSW`. */
const LINE = { importScripts: ["/mini-coi.js"] };

/** The options that `generateSW` has in every site. @param {boolean} takesOver */
const options = (takesOver) => ({
  skipWaiting: takesOver,
  clientsClaim: takesOver,
  globPatterns: PRECACHED,
  navigateFallback: "/index.html",
  navigateFallbackDenylist: [/^\/(news|left)$/],
  runtimeCaching: [
    cache("kept", /\/kept$/, "CacheFirst"),
    cache("stale", /\/stale$/, "StaleWhileRevalidate"),
    cache("fresh", /\/(fresh|news)$/, "NetworkFirst"),
  ],
});

/**
 * @param {string} cacheName @param {RegExp} urlPattern
 * @param {"CacheFirst" | "StaleWhileRevalidate" | "NetworkFirst"} handler
 */
const cache = (cacheName, urlPattern, handler) => ({ urlPattern, handler, options: { cacheName } });

/** @typedef {{ source: string, out: string }} Folders the site's sources, and where it goes */

/** A site without a bundler. @param {Folders} folders */
const copy = ({ source, out }) => cpSync(source, out, { recursive: true });

/** @param {boolean} takesOver @param {object} [line] */
const generated = (takesOver, line) => async (/** @type {Folders} */ folders) => {
  copy(folders);
  await generateSW({ ...options(takesOver), ...line, globDirectory: folders.out, swDest: join(folders.out, "sw.js") });
};

/** @param {string} entry in worker/ */
const injected = (entry) => async (/** @type {Folders} */ folders) => {
  copy(folders);
  const swDest = join(folders.out, "sw.js");
  const swSrc = join(folders.source, "../sw.js");
  // `injectManifest` bundles nothing, so its users do it before.
  await bundle({
    entryPoints: [join(HERE, "worker", entry)],
    alias: { "mini-coi-rs": ROOT },
    bundle: true,
    define: { "process.env.NODE_ENV": '"production"' },
    minify: true,
    outfile: swSrc,
  });
  await injectManifest({ globDirectory: folders.out, globPatterns: PRECACHED, swSrc, swDest });
};

/** @param {Partial<import("vite-plugin-pwa").VitePWAOptions>} pwa */
const viteBuilt =
  (pwa) =>
  async (/** @type {Folders} */ { source, out }) => {
    // `mini-coi.js` is not part of the bundle, but a file that is served unchanged.
    mkdirSync(join(source, "public"));
    renameSync(join(source, "mini-coi.js"), join(source, "public/mini-coi.js"));
    if (pwa.strategies == "injectManifest") {
      cpSync(join(HERE, "worker/routes.js"), join(source, "routes.js"));
      cpSync(join(HERE, "worker/inject.js"), join(source, "sw.js"));
    }
    await vite({
      root: source,
      configFile: false,
      logLevel: "warn",
      build: { outDir: out, emptyOutDir: true },
      plugins: [VitePWA({ registerType: "autoUpdate", manifest: false, ...pwa })],
    });
  };

/** @type {Record<string, (folders: Folders) => Promise<void>>} */
const SITES = {
  generate: generated(true, LINE),
  "generate-bare": generated(true),
  "generate-waits": generated(false, LINE),
  "generate-waits-bare": generated(false),
  inject: injected("inject.js"),
  explicit: injected("explicit.js"),
  // It registers the worker by a script of its own, `registerSW.js`.
  "vite-generate": viteBuilt({ injectRegister: "script", workbox: { ...options(true), ...LINE } }),
  "vite-generate-bare": viteBuilt({ injectRegister: "script", workbox: options(true) }),
  // It registers the worker with the plugin's module, which reloads the page after an update.
  "vite-inject": async (folders) => {
    const main = join(folders.source, "main.js");
    const register = `import { registerSW } from "virtual:pwa-register";\nregisterSW({ immediate: true });\n`;
    writeFileSync(main, register + readFileSync(main, "utf8"));
    await viteBuilt({
      strategies: "injectManifest",
      srcDir: ".",
      filename: "sw.js",
      injectManifest: { globPatterns: PRECACHED },
    })(folders);
  },
};

const [name, version] = process.argv.slice(2);
const make = SITES[name];
if (!make || !version) {
  console.error(`build.mjs: it takes a version after one of these names: ${Object.keys(SITES).join(", ")}`);
  process.exit(2);
}
const folder = join(ROOT, "target/sites", name, version);
rmSync(folder, { recursive: true, force: true });
const folders = { source: join(folder, "source"), out: join(folder, "site") };
cpSync(join(HERE, "app"), folders.source, { recursive: true });
cpSync(join(ROOT, "dist/mini-coi.js"), join(folders.source, "mini-coi.js"));
const page = join(folders.source, "index.html");
writeFileSync(page, readFileSync(page, "utf8").replace("VERSION", version));
await make(folders);
