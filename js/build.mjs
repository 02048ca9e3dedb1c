// @ts-check
/**
 * Builds `dist/`. `node js/build.mjs` writes it, `node js/build.mjs --check` compares it with what
 * the sources give and exits with 1 where they differ. `--bench` builds what the benchmark compares
 * with, too.
 *
 * compile (wasm-pack) → print the policy's table → link what is asked of the WASM → compare table and
 * WASM on every input → bundle (esbuild, terser). The versions of all tools are pinned (package.json,
 * Cargo.lock, tests/tools.sh), and the result depends on nothing else.
 */
import { execFile, execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { build as esbuild } from "esbuild";
import { minify } from "terser";

const ROOT = resolve(import.meta.dirname, "..");
const DIST = join(ROOT, "dist");
const BUILT = join(ROOT, "target/js");
const { version, devDependencies } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));

/** Where tests/tools.sh installs the tools that are crates. */
const TOOLS = process.env.MINI_COI_TOOLS || join(process.env.XDG_CACHE_HOME || join(homedir(), ".cache"), "mini-coi/tools");
const PATH = [join(TOOLS, "bin"), join(ROOT, "node_modules/.bin"), process.env.PATH].join(delimiter);

/** The features of WebAssembly, beyond its first version, that rustc uses. */
const FEATURES = ["bulk-memory", "multivalue", "mutable-globals", "nontrapping-float-to-int", "reference-types", "sign-ext"].map(
  (feature) => `--enable-${feature}`,
);

/** Exports of the debug build that only this build asks for. */
const ASKED_HERE = ["typescript", "manifest", "domains", "upkeep"];

/** @typedef {"release" | "debug" | "inject"} Kind */

/** @param {string} command @param {string[]} args @param {Record<string, string>} [env] */
const run = (command, args, env) =>
  execFileSync(command, args, { cwd: ROOT, env: { ...process.env, ...env, PATH }, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] }).trim();

/** Compiles the crate: wasm-bindgen's module and its glue. @param {Kind} kind */
const compile = async (kind) => {
  const cargo = process.env.CARGO_HOME || join(homedir(), ".cargo");
  const commit = /commit-hash: (\w+)/.exec(run("rustc", ["-vV"]))?.[1];
  const library = join(run("rustc", ["--print", "sysroot"]), "lib/rustlib/src/rust");
  const flags = [
    // A table of answers would need a memory.
    "-Cjump-tables=no",
    `--remap-path-prefix=${cargo}=/cargo`,
    `--remap-path-prefix=${ROOT}=/mini-coi`,
    // Where the component rust-src is installed, rustc names the library's files by their place on this machine.
    `--remap-path-prefix=${library}=/rustc/${commit}`,
  ];
  const features = { release: [], debug: ["--features", "debug"], inject: ["--features", "tag"] };
  const env = { CARGO_TARGET_DIR: join(ROOT, "target/wasm", kind), CARGO_PROFILE_RELEASE_OPT_LEVEL: "s", CARGO_ENCODED_RUSTFLAGS: flags.join("\x1f") };
  await promisify(execFile)(
    "wasm-pack",
    [
      "--quiet",
      "build",
      "--release",
      "--mode",
      "no-install",
      "--target",
      "web",
      "--no-pack",
      "--no-opt",
      "--out-name",
      "glue",
      "--out-dir",
      join(BUILT, kind),
      "--",
      "--locked",
      "--no-default-features",
      ...features[kind],
    ],
    { cwd: ROOT, env: { ...process.env, ...env, PATH } },
  );
};

/** Drops what is not reached from some exports, and optimizes the rest. @param {Kind} kind @param {string[]} roots */
const link = (kind, roots) => {
  const [input, graph, reached, output] = ["glue_bg.wasm", "graph.json", "reached.wasm", "policy.wasm"].map((name) => join(BUILT, kind, name));
  writeFileSync(graph, JSON.stringify(roots.map((name) => ({ name, export: name, root: true }))));
  run("wasm-metadce", [...FEATURES, input, "-f", graph, "-o", reached]);
  // A policy is many conditions, whose jumps come out shorter when they are made anew.
  run("wasm-opt", [
    ...FEATURES,
    "--flatten",
    "--rereloop",
    "-Oz",
    "-Oz",
    "--traps-never-happen",
    "--strip-debug",
    "--strip-producers",
    "--strip-target-features",
    reached,
    "-o",
    output,
  ]);
  return readFileSync(output);
};

/** The tag in a page's bytes, as text for a module. */
const linkInject = () => {
  const wasm = join(BUILT, "inject/inject.wasm");
  run("wasm-opt", [...FEATURES, "-Oz", "--strip-debug", "--strip-producers", "--strip-target-features", join(BUILT, "inject/glue_bg.wasm"), "-o", wasm]);
  return readFileSync(wasm).toString("base64");
};

/** The release build of the policy: two functions, without imports and without a memory. */
const linkRelease = () => {
  const wasm = link("release", ["plan", "verdict"]);
  const module = new WebAssembly.Module(new Uint8Array(wasm));
  const imports = WebAssembly.Module.imports(module);
  const kinds = WebAssembly.Module.exports(module).map(({ kind }) => kind);
  if (imports.length || kinds.some((kind) => kind != "function")) throw new Error("the WASM has imports, or exports a memory");
  return wasm;
};

/** Compiles an erased TypeScript module, and imports it. @param {string} path */
const importTypeScript = async (path) => {
  const { outputFiles } = await esbuild({ entryPoints: [path], bundle: true, format: "esm", outdir: BUILT, tsconfigRaw: {}, write: false });
  const compiled = join(BUILT, `imported-${outputFiles[0].hash.replace(/\W/g, "")}.mjs`);
  writeFileSync(compiled, outputFiles[0].text);
  return import(pathToFileURL(compiled).href);
};

/**
 * Fails unless the compiled policy and the table give the same answer to every question there is.
 * @param {any} brain @param {any} debug @param {any} table @param {any} policy
 */
const compare = (brain, debug, table, { lookUp }) => {
  const domains = debug.domains();
  const pairs = { plan: [brain.plan, table.PLAN], verdict: [brain.verdict, table.VERDICT], upkeep: [debug.upkeep, table.UPKEEP] };
  for (const [name, [ask, rules]] of Object.entries(pairs))
    for (let bits = 0; bits < 2 ** domains[name]; bits++) {
      const [one, other] = [ask(bits), lookUp(rules, bits)];
      if (one !== other) throw new Error(`${name}(${bits}) is ${one} compiled, and ${other} in the table`);
    }
};

/**
 * Bundles one file of `dist/`. A property whose name ends with `_` is internal, and gets a short name.
 * @param {string} entry in js/
 * @param {"iife" | "esm"} format
 * @param {Exclude<Kind, "inject">} [kind]
 * @param {Record<string, string>} [alias]
 */
const bundle = async (entry, format, kind = "release", alias = {}) => {
  const banner = `/*! mini-coi ${version} | MIT */`;
  const isRelease = kind == "release";
  const { outputFiles } = await esbuild({
    entryPoints: [join(ROOT, "js", entry)],
    alias: { built: join(BUILT, kind), inject: join(BUILT, "inject"), brain: join(ROOT, "js", isRelease ? "brain.ts" : "brain.debug.ts"), ...alias },
    banner: isRelease ? {} : { js: banner },
    bundle: true,
    charset: "ascii",
    define: { VERSION: JSON.stringify(version), DEBUG: String(!isRelease) },
    format,
    legalComments: "none",
    mangleProps: isRelease ? /_$/ : undefined,
    logOverride: { "empty-import-meta": "silent" }, // In wasm-bindgen's asynchronous start, which is dropped.
    minify: isRelease,
    target: ["chrome91", "firefox90", "safari15.2"],
    treeShaking: true,
    tsconfigRaw: {},
    write: false,
  });
  const { text } = outputFiles[0];
  if (!isRelease) return Buffer.from(text);
  const { code = "" } = await minify(text, {
    compress: { keep_fargs: false, passes: 3, pure_getters: true, unsafe_arrows: true },
    ecma: 2020,
    format: { ascii_only: true, preamble: banner },
    module: format == "esm",
  });
  return Buffer.from(code + "\n");
};

/** @param {Buffer} file */
const facts = (file) => ({
  integrity: `sha384-${createHash("sha384").update(file).digest("base64")}`,
  raw: file.length,
  gzip: gzipSync(file, { level: 9 }).length,
  brotli: brotliCompressSync(file, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: file.length } }).length,
});

/** The files of `dist/`, by name. @returns {Promise<Map<string, Buffer>>} */
const build = async () => {
  // Each ends with one crate, which keeps one core busy.
  await Promise.all(/** @type {Kind[]} */ (["debug", "release", "inject"]).map(compile));

  const debug = await import(pathToFileURL(join(BUILT, "debug/glue.js")).href);
  debug.initSync({ module: readFileSync(join(BUILT, "debug/glue_bg.wasm")) });
  const exported = WebAssembly.Module.exports(new WebAssembly.Module(readFileSync(join(BUILT, "debug/glue_bg.wasm")))).map(({ name }) => name);
  const wasm = {
    release: linkRelease(),
    debug: link(
      "debug",
      exported.filter((name) => !ASKED_HERE.includes(name)),
    ),
  };
  for (const kind of /** @type {Kind[]} */ (["release", "debug"])) {
    // Two digits for each byte look longer than base64, but leave brotli more to find.
    writeFileSync(join(BUILT, kind, "wasm.ts"), `export const WASM = "${wasm[kind].toString("hex")}";\n`);
    writeFileSync(join(BUILT, kind, "policy.ts"), debug.typescript());
  }
  writeFileSync(join(BUILT, "inject/wasm.ts"), `export const WASM = "${linkInject()}";\n`);
  const table = await importTypeScript(join(BUILT, "release/policy.ts"));
  const policy = await importTypeScript(join(ROOT, "js/policy.ts"));
  const brain = new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array(wasm.release))).exports;
  compare(brain, debug, table, policy);

  const files = new Map();
  files.set("mini-coi.js", await bundle("main.ts", "iife"));
  files.set("mini-coi.debug.js", await bundle("main.ts", "iife", "debug"));
  files.set("mini-coi.report.js", await bundle("report.ts", "esm"));
  files.set("mini-coi.off.js", await bundle("off.ts", "iife"));
  files.set("mini-coi.mjs", await bundle("module.ts", "esm"));
  files.set("mini-coi.worker.mjs", await bundle("worker-module.ts", "esm"));
  files.set("mini-coi.inject.mjs", await bundle("inject.ts", "esm"));
  const { CODES } = await import(pathToFileURL(join(ROOT, "js/codes.js")).href);
  const codes = Object.keys(CODES).map((code) => `"${code}"`);
  for (const name of ["mini-coi.d.ts", "mini-coi.worker.d.ts", "mini-coi.inject.d.ts"]) {
    const types = readFileSync(join(ROOT, "js", name), "utf8");
    files.set(name, Buffer.from(types.replace('import("./codes.js").Code', codes.join(" | "))));
  }
  /** @param {string} name */
  const tool = (name) => run(name, ["--version"]).split("\n")[0];
  const manifest = {
    version,
    modes: debug.manifest(),
    codes: CODES,
    files: Object.fromEntries(Array.from(files, ([name, file]) => [name, facts(file)])),
    tools: {
      rustc: tool("rustc"),
      "wasm-pack": tool("wasm-pack"),
      "wasm-bindgen": tool("wasm-bindgen"),
      "wasm-opt": tool("wasm-opt"),
      esbuild: devDependencies.esbuild,
      terser: devDependencies.terser,
    },
  };
  files.set("manifest.json", Buffer.from(JSON.stringify(manifest, null, 2) + "\n"));
  if (process.argv.includes("--bench")) await buildForBenchmark();
  return files;
};

/**
 * Builds the files that the benchmark compares with, in target/bench: its twin without WebAssembly,
 * and the same file without navigation preload.
 */
const buildForBenchmark = async () => {
  const out = join(ROOT, "target/bench");
  mkdirSync(join(out, "built"), { recursive: true });
  writeFileSync(join(out, "twin.js"), await bundle("main.ts", "iife", "release", { brain: join(ROOT, "benches/twin.ts") }));

  for (const name of ["policy.ts", "wasm.ts"]) {
    const text = readFileSync(join(BUILT, "release", name), "utf8");
    writeFileSync(join(out, "built", name), text.replace(/(export const PRELOADS.*= ).*/, "$1[0, 0, 0, 0];"));
  }
  writeFileSync(join(out, "no-preload.js"), await bundle("main.ts", "iife", "release", { built: join(out, "built") }));
};

/** Ends a check that needs another compiler, since each version gives other bytes. */
const requireCompiler = () => {
  const { tools } = JSON.parse(String(read(join(DIST, "manifest.json"))) || `{"tools":{}}`);
  const here = run("rustc", ["--version"]);
  if (!tools.rustc || tools.rustc == here) return;
  const [, needed] = tools.rustc.split(" ");
  console.error(`dist/ was built with ${tools.rustc}, this is ${here}. To check it: RUSTUP_TOOLCHAIN=${needed}. To build it anew: npm run build`);
  process.exit(1);
};

/** The properties of a file that must be equal. Compressed sizes depend on Node.js too, by a few bytes. @param {string} name @param {Buffer} file */
const essence = (name, file) => (name == "manifest.json" ? Buffer.from(String(file).replace(/"(gzip|brotli)": \d+/g, "")) : file);

/** @param {string} path */
function read(path) {
  try {
    return readFileSync(path);
  } catch {
    return Buffer.of();
  }
}

const isCheck = process.argv.includes("--check");
if (isCheck) requireCompiler();
const files = await build();
if (isCheck) {
  const stale = [...files].filter(([name, file]) => !essence(name, file).equals(essence(name, read(join(DIST, name)))));
  if (stale.length) {
    console.error(`dist/ is not what the sources give: ${stale.map(([name]) => name).join(", ")}. Run: npm run build`);
    process.exit(1);
  }
} else {
  mkdirSync(DIST, { recursive: true });
  for (const [name, file] of files) {
    writeFileSync(join(DIST, `.${name}`), file);
    renameSync(join(DIST, `.${name}`), join(DIST, name));
  }
}
const { raw, gzip, brotli } = JSON.parse(String(files.get("manifest.json"))).files["mini-coi.js"];
console.log(`dist/mini-coi.js: ${raw} bytes, gzip ${gzip}, brotli ${brotli}`);
