// @ts-check
/**
 * Builds `dist/`. `node js/build.mjs` writes it, `node js/build.mjs --check` compares it with what
 * the sources give and exits with 1 where they differ. `--bench` builds what the benchmark compares
 * with, too.
 *
 * cargo → wasm-pack (wasm-bindgen) → wasm-opt → esbuild. The versions of all of them are pinned
 * (package.json, Cargo.lock, tests/tools.sh), and the result depends on nothing else: two clones
 * in two folders give the same bytes.
 */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { appendFileSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join, resolve } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { build as esbuild } from "esbuild";
import { minify } from "terser";

const ROOT = resolve(import.meta.dirname, "..");
const BUILT = join(ROOT, "target/js");
const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));

/** What wasm-bindgen's output uses of WebAssembly beyond its first version; `-all` would change the layout. */
const FEATURES = ["bulk-memory", "sign-ext", "mutable-globals", "nontrapping-float-to-int", "reference-types", "multivalue"];

/** Properties of our own objects that no other script sees, nor a URL or a stored note. They get short names. */
const INTERNAL = /^(beside|excludes|pinned|degrades|holds|isManual|isNamed|isQuiet|debugs|registers|removes|answersAll|isDocument|decide|settled|since|anonymous|ordinary|workers|routes)$/;

/** Where tests/tools.sh installs the tools that are crates. */
const TOOLS = process.env.MINI_COI_TOOLS || join(process.env.XDG_CACHE_HOME || join(homedir(), ".cache"), "mini-coi/tools");

const PATH = [join(TOOLS, "bin"), join(ROOT, "node_modules/.bin"), process.env.PATH].join(delimiter);

/** @param {string} command @param {string[]} args @param {Record<string, string>} [env] */
const run = (command, args, env) =>
  execFileSync(command, args, { cwd: ROOT, env: { ...process.env, ...env, PATH }, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });

/** Compiles the crate, and returns the folder with wasm-bindgen's output. @param {"release" | "debug"} kind */
const compile = (kind) => {
  const out = join(BUILT, kind);
  const cargo = process.env.CARGO_HOME || join(homedir(), ".cargo");
  run(
    "wasm-pack",
    ["--quiet", "build", "--release", "--mode", "no-install", "--target", "web", "--no-pack", "--no-opt", "--out-name", "glue", "--out-dir", out, "--", "--locked", ...(kind == "debug" ? ["--features", "debug"] : [])],
    {
      CARGO_TARGET_DIR: join(ROOT, "target/wasm", kind),
      CARGO_PROFILE_RELEASE_OPT_LEVEL: "s",
      CARGO_ENCODED_RUSTFLAGS: [
        `--remap-path-prefix=${cargo}=/cargo`,
        `--remap-path-prefix=${ROOT}=/mini-coi`,
      ].join("\x1f"),
    },
  );
  // Without the checks that wasm-bindgen's own initSync makes for its many callers.
  appendFileSync(
    join(out, "glue.js"),
    `export const instantiate = (bytes) =>
  __wbg_finalize_init(new WebAssembly.Instance(new WebAssembly.Module(bytes), __wbg_get_imports()));\n`,
  );
  appendFileSync(join(out, "glue.d.ts"), "export const instantiate: (bytes: BufferSource) => unknown;\n");
  return out;
};

/**
 * Has each function use its reference where it stands. wasm-bindgen puts it into a table, and Rust its
 * place there on the stack. Without both, the module needs no memory, which takes time to start.
 * @param {string} wat the text of a module
 */
const unpark = (wat) => {
  const [head, ...functions] = wat.replace(/;;.*/g, "").replace(/\s+/g, " ").split(/(?=\(func \$\d+ \(param)/);
  const moves = [
    /\(global\.set \S+ (\(local\.tee \S+ )?\(i32\.(add|sub) \(\w+\.get \S+\) \(i32\.const \d+\) \) (\) )?\)/g,
    /\(i32\.store offset=12 \(local\.get \S+\) \(local\.get \S+\) \)/g,
    /\(table\.(set|fill) \$0 \(local\.get \S+\) \([^()]+\) (\(i32\.const 1\) )?\)/g,
  ];
  const use = /\(table\.get \$0 \(i32\.load \(local\.(get \S+|tee \S+ \(i32\.add \(local\.get \S+\) \(i32\.const 12\) \) )\) \) \)/g;
  const changed = functions.map((code) => {
    const [, reference] = /\(table\.set \$0 \S+ \S+ (\S+ \S+) \)/.exec(code) || [];
    return moves.reduce((text, move) => text.replace(move, ""), code.replace(use, () => reference));
  });
  const left = /(table|global)\.\w+|i32\.(load|store)/.exec(changed.join(""));
  if (left) throw new Error(`the WASM needs its memory: ${left[0]}`);
  return [head, ...changed].join("");
};

/**
 * Optimizes the WASM and drops what only looked used when it was linked: the way to panics, which
 * `compare` shows that no input leads to, the memory, and the imports that stand in the glue alone.
 * Imports get short names on both sides.
 * @param {string} folder
 */
const shrink = (folder) => {
  const enable = FEATURES.map((feature) => `--enable-${feature}`);
  const optimize = [...enable, "-Oz", "--traps-never-happen", "--strip-debug", "--strip-producers"];
  const [input, output, text] = ["glue_bg.wasm", "small.wasm", "small.wat"].map((name) => join(folder, name));
  run("wasm-opt", [...optimize, input, "-o", output]);
  run("wasm-dis", [...enable, output, "-o", text]);
  let wat = unpark(readFileSync(text, "utf8"));
  let glue = readFileSync(join(folder, "glue.js"), "utf8");

  // Exports of the linker and of wasm-bindgen that nothing in the release glue asks for; and its
  // start, which fills a table with `undefined`, `null` and the like for functions that pass them.
  wat = wat.replace(/\(export "(memory|__\w+)" \(\w+ \S+\)\)/g, "");
  wat = wat.replace(/\(import "\S+" "__wbindgen_init_externref_table" \(func \S+\)\)/, "");
  glue = glue.replace("    wasm.__wbindgen_start();\n", "");

  // The policy tells two destinations from all others, which `compare` makes sure of.
  glue = glue.replace(/(RequestDestination = )\[(.*?)\]/, (_, start, names) => {
    const kept = names.split(", ").map((/** @type {string} */ name) => (/worker"$/.test(name) ? name : ""));
    return `${start}[${kept.join(",").replace(/,+$/, "")}]`;
  });

  const imported = Array.from(wat.matchAll(/\(import "[^"]+" "([^"]+)"/g), ([, name]) => name);
  glue = glue.replace(/^ {8}(__wb\w+): function[^]*?^ {8}\},?\n/gm, (entry, name) => (imported.includes(name) ? entry : ""));
  const unused = /^let cachedTextDecoder = .*\ncachedTextDecoder\.decode\(\);\n/m;
  if (!/getStringFromWasm0\(arg/.test(glue)) glue = glue.replace(unused, "");
  for (const [index, name] of ["./glue_bg.js", ...imported].entries()) {
    const short = index.toString(36);
    wat = wat.replaceAll(`"${name}"`, `"${short}"`);
    glue = glue.replace(`"${name}":`, `"${short}":`).replace(`        ${name}: function`, `        "${short}": function`);
  }

  writeFileSync(text, wat);
  writeFileSync(join(folder, "glue.js"), glue);
  run("wasm-opt", [...optimize, text, "-o", output]);
  return readFileSync(output);
};

/**
 * Fails unless a build decides like another one on every input there is, which makes sure of what
 * `shrink` does to it.
 * @param {any} one @param {any} other
 */
const compare = (one, other) => {
  const range = (/** @type {number} */ length) => Array.from({ length }, (_, index) => index);
  for (const mode of range(4)) {
    for (const kind of ["navigate", "same-origin", "no-cors", "cors"])
      for (const destination of ["", "document", "iframe", "image", "script", "sharedworker", "worker"])
        for (const crossOriginGet of [false, true]) {
          const [a, b] = [one, other].map(({ plan }) => plan(mode, { mode: kind, destination }, crossOriginGet));
          if (a !== b) throw new Error(`plan(${mode}, ${kind}, ${destination}, ${crossOriginGet}) is ${a} and ${b}`);
          // js/isolator.js relies on it.
          if (kind == "navigate" && a !== Number(mode < 3)) throw new Error(`plan(${mode}, navigate) is ${a}`);
        }
    for (const answer of range(4))
      for (const status of range(600))
        for (const redirected of [false, true])
          for (const settled of range(16)) {
            const [a, b] = [one, other].map(({ verdict }) => verdict(mode, answer, { status, redirected }, settled));
            if (a !== b) throw new Error(`verdict(${mode}, ${answer}, ${status}, ${redirected}, ${settled}) is ${a} and ${b}`);
          }
  }
};

/** What the table holds, for tsc: alone it would take each mode for a type of its own. */
const TYPES = `/** @typedef {Record<string, string | undefined>} Values */
/** @typedef {{ name: string, since: Record<string, number>, headers: Values, settled: string[][], anonymous: boolean, ordinary: number, workers: string[], routes: object }} Mode */
`;

/** Writes what the JavaScript imports of a build of the WASM. @param {"release" | "debug"} kind @param {Buffer} wasm @param {any} table */
const prepare = (kind, wasm, table) => {
  const folder = join(BUILT, kind);
  // Two digits for each byte look longer than base64, but leave brotli more to find.
  writeFileSync(join(folder, "wasm.js"), `export const WASM = "${wasm.toString("hex")}";\n`);
  const { headers, modes, plans, verdicts } = table;
  const constants = { HEADERS: headers, MODES: modes, PLANS: plans, VERDICTS: verdicts };
  const types = /** @type {Record<string, string>} */ ({ MODES: "Mode[]" });
  const lines = Object.entries(constants).map(
    ([name, value]) => `/** @type {${types[name] || "string[]"}} */\nexport const ${name} = ${JSON.stringify(value)};\n`,
  );
  writeFileSync(join(folder, "policy.js"), TYPES + lines.join(""));
};

/**
 * Bundles one file of `dist/`.
 * @param {string} entry in js/
 * @param {"iife" | "esm"} format
 * @param {"release" | "debug"} [kind]
 * @param {import("esbuild").Plugin[]} [plugins]
 */
const bundle = async (entry, format, kind = "release", plugins) => {
  const banner = `/*! mini-coi ${version} | MIT */`;
  const isRelease = kind == "release";
  const { outputFiles } = await esbuild({
    entryPoints: [join(ROOT, "js", entry)],
    alias: { built: join(BUILT, kind) },
    banner: isRelease ? {} : { js: banner },
    bundle: true,
    charset: "ascii",
    define: { VERSION: JSON.stringify(version), DEBUG: String(!isRelease) },
    format,
    legalComments: "none",
    mangleProps: isRelease ? INTERNAL : undefined,
    mangleQuoted: true,
    logOverride: { "empty-import-meta": "silent" }, // In wasm-bindgen's asynchronous start, which is dropped.
    minify: isRelease,
    plugins,
    target: ["chrome91", "firefox90", "safari15.2"],
    treeShaking: true,
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
  const folder = compile("debug");
  const debugWasm = readFileSync(join(folder, "glue_bg.wasm"));
  const glue = await import(join(folder, "glue.js"));
  glue.instantiate(debugWasm);
  const table = glue.table();

  const releaseFolder = compile("release");
  const wasm = shrink(releaseFolder);
  const releaseGlue = await import(join(releaseFolder, "glue.js"));
  releaseGlue.instantiate(wasm);
  compare(releaseGlue, glue);

  prepare("release", wasm, table);
  prepare("debug", debugWasm, table);
  const files = new Map();
  files.set("mini-coi.js", await bundle("main.js", "iife"));
  files.set("mini-coi.debug.js", await bundle("main.js", "iife", "debug"));
  files.set("mini-coi.report.js", await bundle("report.js", "esm"));
  files.set("mini-coi.off.js", await bundle("off.js", "iife"));
  files.set("mini-coi.mjs", await bundle("module.js", "esm"));
  files.set("mini-coi.worker.mjs", await bundle("worker-module.js", "esm"));
  const { CODES } = await import(join(ROOT, "js/codes.js"));
  const codes = Object.keys(CODES).map((code) => `"${code}"`);
  for (const name of ["mini-coi.d.ts", "mini-coi.worker.d.ts"]) {
    const types = readFileSync(join(ROOT, "js", name), "utf8");
    files.set(name, Buffer.from(types.replace('import("./codes.js").Code', codes.join(" | "))));
  }
  const { devDependencies } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  const tool = (/** @type {string} */ name) => run(name, ["--version"]).trim().split("\n")[0];
  const manifest = {
    version,
    modes: Object.fromEntries(table.modes.map(({ name, since, headers }) => [name, { since, headers }])),
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
  if (process.argv.includes("--bench")) await buildForBenchmark(releaseGlue);
  return files;
};

/**
 * What the benchmark measures beside the file itself, in target/bench: its twin without WebAssembly,
 * and the same file without navigation preload.
 * @param {any} glue
 */
const buildForBenchmark = async (glue) => {
  const out = join(ROOT, "target/bench");
  mkdirSync(out, { recursive: true });
  const twin = join(ROOT, "benches/twin.js");
  compare(await import(twin), glue);
  /** @type {import("esbuild").Plugin} */
  const withoutWasm = {
    name: "without-wasm",
    setup: ({ onResolve }) => onResolve({ filter: /brain\.js$/ }, () => ({ path: twin })),
  };
  writeFileSync(join(out, "twin.js"), await bundle("main.js", "iife", "release", [withoutWasm]));

  const preloads = "answersAll && preloads";
  /** @type {import("esbuild").Plugin} */
  const withoutPreload = {
    name: "without-preload",
    setup: ({ onLoad }) =>
      onLoad({ filter: /js.worker\.js$/ }, ({ path }) => {
        const text = readFileSync(path, "utf8");
        if (!text.includes(preloads)) throw new Error(`js/worker.js has no longer: ${preloads}`);
        return { contents: text.replace(preloads, "false") };
      }),
  };
  writeFileSync(join(out, "no-preload.js"), await bundle("main.js", "iife", "release", [withoutPreload]));
};

/** Ends a check that needs another compiler, since each version gives other bytes. */
const requireCompiler = () => {
  const { tools } = JSON.parse(String(read(join(ROOT, "dist/manifest.json"))) || `{"tools":{}}`);
  const here = run("rustc", ["--version"]).trim();
  if (!tools.rustc || tools.rustc == here) return;
  const [, needed] = tools.rustc.split(" ");
  console.error(`dist/ was built with ${tools.rustc}, this is ${here}. To check it: RUSTUP_TOOLCHAIN=${needed}. To build it anew: npm run build`);
  process.exit(1);
};

/** What must be equal of a file. Compressed sizes depend on Node.js too, by a few bytes. @param {string} name @param {Buffer} file */
const essence = (name, file) =>
  name == "manifest.json" ? Buffer.from(String(file).replace(/"(gzip|brotli)": \d+/g, "")) : file;

const isCheck = process.argv.includes("--check");
if (isCheck) requireCompiler();
const files = await build();
const dist = join(ROOT, "dist");
if (isCheck) {
  const stale = [...files].filter(([name, file]) => !essence(name, file).equals(essence(name, read(join(dist, name)))));
  if (stale.length) {
    console.error(`dist/ is not what the sources give: ${stale.map(([name]) => name).join(", ")}. Run: npm run build`);
    process.exit(1);
  }
} else {
  mkdirSync(dist, { recursive: true });
  for (const [name, file] of files) {
    writeFileSync(join(dist, `.${name}`), file);
    renameSync(join(dist, `.${name}`), join(dist, name));
  }
}
const { raw, gzip, brotli } = JSON.parse(String(files.get("manifest.json"))).files["mini-coi.js"];
console.log(`dist/mini-coi.js: ${raw} bytes, gzip ${gzip}, brotli ${brotli}`);

/** @param {string} path */
function read(path) {
  try {
    return readFileSync(path);
  } catch {
    return Buffer.of();
  }
}
