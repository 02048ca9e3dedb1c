// @ts-check
/** Installs each package from its packed file into an empty project, without a network, and has it do its main job. */
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, suite, test } from "node:test";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { PAGE, serve, TAGGED } from "./serving.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const files = join(root, "target/release-files");
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const platform = `${process.platform}-${process.arch}`;
const { integrity } = JSON.parse(readFileSync(join(root, "dist/manifest.json"), "utf8")).files["mini-coi.js"];
/** What `--version` prints, with the program and without. */
const VERSION = `mini-coi ${version}\nmini-coi.js ${version} ${integrity}`;
const place = mkdtempSync(join(tmpdir(), "mini-coi-"));
after(() => rmSync(place, { recursive: true }));

/** @param {string} folder @param {string} command @param {string[]} words @param {Record<string, string>} [env] */
const run = (folder, command, words, env) => execFileSync(command, words, { cwd: folder, env: { ...process.env, ...env }, encoding: "utf8" });

/** An empty folder with a page. @param {string} name */
const project = (name) => {
  const folder = join(place, name);
  mkdirSync(join(folder, "site"), { recursive: true });
  writeFileSync(join(folder, "site/index.html"), PAGE);
  return folder;
};

/** @param {string} folder @param {string[]} packages */
const npmInstall = (folder, ...packages) => {
  writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }');
  run(folder, "npm", ["install", "--offline", "--no-audit", "--no-fund", "--loglevel=error", ...packages.map((name) => join(files, name))]);
};

suite("npm", () => {
  const main = `mini-coi-rs-${version}.tgz`;
  /** @type {string} */
  let alone;
  before(() => npmInstall((alone = project("npm")), main));

  test("the drop-in is the file that the manifest describes", () => {
    const folder = join(alone, "node_modules/mini-coi-rs");
    const bytes = readFileSync(join(folder, "dist/mini-coi.js"));
    const manifest = JSON.parse(readFileSync(join(folder, "dist/manifest.json"), "utf8"));
    assert.equal(`sha384-${createHash("sha384").update(bytes).digest("base64")}`, manifest.files["mini-coi.js"].integrity);
    const resolved = run(alone, "node", ["--input-type=module", "--eval", 'console.log(import.meta.resolve("mini-coi-rs/mini-coi.js"))']);
    assert.equal(fileURLToPath(resolved.trim()), join(folder, "dist/mini-coi.js"));
  });

  test("a bundler finds both modules", async () => {
    writeFileSync(join(alone, "page.js"), 'import { isolate } from "mini-coi-rs"; isolate({ worker: "/mini-coi.js" });');
    writeFileSync(join(alone, "worker.js"), 'import { isolate } from "mini-coi-rs/worker"; isolate(new Request("/"), new Response());');
    for (const [entry, part] of [
      ["page.js", "crossOriginIsolated"],
      ["worker.js", "Cross-Origin-Embedder-Policy"],
    ]) {
      const { outputFiles } = await build({ absWorkingDir: alone, entryPoints: [entry], bundle: true, format: "esm", write: false });
      assert.ok(outputFiles[0].text.includes(part), entry);
    }
  });

  test("every plugin can be imported without its tool", () => {
    const names = ["vite", "astro", "vitepress", "docusaurus", "eleventy", "webpack", "rsbuild", "inject"].map((name) => `import "mini-coi-rs/${name}";`);
    run(alone, "node", ["--input-type=module", "--eval", names.join("")]);
  });

  test("the tag is put into bytes", () => {
    const script = `import { tag } from "mini-coi-rs/inject";
      process.stdout.write(tag(new TextEncoder().encode(${JSON.stringify(PAGE)}), { base: "/repo/" }).bytes);`;
    assert.equal(run(alone, "node", ["--input-type=module", "--eval", script]), TAGGED);
  });

  test("without the program the command copies the file, tells the version, and puts the tag into a folder", () => {
    const npx = (/** @type {string[]} */ ...words) => run(alone, "npx", ["--offline", "mini-coi-rs", ...words]);
    assert.equal(npx("--version").trim(), VERSION);
    npx("-sw", "copy.js");
    assert.deepEqual(readFileSync(join(alone, "copy.js")), readFileSync(join(root, "dist/mini-coi.js")));
    npx("inject", "site", "--base", "/repo/");
    assert.equal(readFileSync(join(alone, "site/index.html"), "utf8"), TAGGED);
    assert.deepEqual(readdirSync(join(alone, "site")).sort(), ["index.html", "mini-coi.js"]);
  });

  test("without the program everything else says how to get it", () => {
    const { status, stderr } = spawnSync("npx", ["--offline", "mini-coi-rs", "site"], { cwd: alone, encoding: "utf8" });
    assert.equal(status, 2);
    assert.match(stderr, new RegExp(`^error\\[no-program\\]: The package @mini-coi-rs/${platform} `));
  });

  test("with the platform's package the command is the program", async () => {
    const folder = project("npm-program");
    npmInstall(folder, main, `mini-coi-rs-${platform}-${version}.tgz`);
    const program = ["node_modules/mini-coi-rs/packages/npm/bin.js"];
    const headers = await serve(folder, "node", program);
    assert.equal(headers.get("cross-origin-opener-policy"), "same-origin");
    for (const name of ["mini-coi", "mini-coi-rs"]) assert.equal(run(folder, "npx", ["--offline", name, "--version"]).trim(), VERSION);
    const { status } = spawnSync("npx", ["--offline", "mini-coi", "check", "nowhere"], { cwd: folder });
    assert.equal(status, 2, "the exit code is handed on");
    writeFileSync(join(folder, `node_modules/@mini-coi-rs/${platform}/mini-coi`), "#!/bin/sh\n");
    const changed = spawnSync("npx", ["--offline", "mini-coi", "--version"], { cwd: folder, encoding: "utf8" });
    assert.equal(changed.status, 2);
    assert.match(changed.stderr, /^error\[other-program\]: /);
    const named = run(folder, "npx", ["--offline", "mini-coi", "--version"], { MINI_COI_BINARY: process.execPath });
    assert.equal(named.trim(), process.version);
  });
});

suite("PyPI", () => {
  /** Installs a wheel into an environment of its own. @param {string} name @param {string} wheel */
  const environment = (name, wheel) => {
    const folder = project(name);
    run(folder, "python3", ["-m", "venv", "env"]);
    run(folder, "env/bin/pip", ["install", "--quiet", "--disable-pip-version-check", "--no-index", join(files, wheel)]);
    return folder;
  };
  const named = (/** @type {RegExp} */ pattern) => /** @type {string} */ (readdirSync(files).find((name) => pattern.test(name)));
  // What is not in this environment must not count.
  const env = { PATH: "/usr/bin:/bin" };

  test("the wheel of the platform has the program", async () => {
    const folder = environment("wheel", named(/linux.*\.whl$/));
    for (const words of [["env/bin/mini-coi"], ["env/bin/mini-coi-rs"], ["env/bin/python", "-m", "mini_coi"]])
      assert.equal(run(folder, words[0], [...words.slice(1), "--version"], env).trim(), VERSION);
    const headers = await serve(folder, "env/bin/mini-coi-rs", []);
    assert.equal(headers.get("cross-origin-opener-policy"), "same-origin");
    const wheel = join(files, named(/linux.*\.whl$/));
    assert.equal(run(folder, "uvx", ["--offline", "--quiet", "--from", wheel, "mini-coi-rs", "--version"]).trim(), VERSION);
    const script = 'import mini_coi; mini_coi.isolate_folder("site", "/repo/"); mini_coi.isolate_folder("site", "/repo/")';
    run(folder, "env/bin/python", ["-c", script], env);
    assert.equal(readFileSync(join(folder, "site/index.html"), "utf8"), TAGGED);
  });

  test("the wheel of every other platform serves with Python, and says how to get the program", async () => {
    const folder = environment("any", named(/-any\.whl$/));
    for (const command of ["env/bin/mini-coi", "env/bin/mini-coi-rs"]) {
      const headers = await serve(folder, command, []);
      assert.equal(headers.get("cross-origin-embedder-policy"), "require-corp");
    }
    run(folder, "env/bin/mini-coi", ["-sw", "copy.js"], env);
    assert.deepEqual(readFileSync(join(folder, "copy.js")), readFileSync(join(root, "dist/mini-coi.js")));
    const script = 'import mini_coi\ntry: mini_coi.isolate_folder("site")\nexcept mini_coi.Failure as failure: print(failure)';
    assert.match(run(folder, "env/bin/python", ["-c", script], env), /^error\[no-program\]: /);
  });

  test("pip takes the wheel of the platform where there are both", () => {
    const folder = project("both");
    run(folder, "python3", ["-m", "venv", "env"]);
    run(folder, "env/bin/pip", ["install", "--quiet", "--disable-pip-version-check", "--no-index", "--find-links", files, "mini-coi-rs"]);
    assert.match(run(folder, "env/bin/mini-coi", ["--version"]), /^mini-coi /);
    assert.notEqual(readFileSync(join(folder, "env/bin/mini-coi")).subarray(0, 2).toString(), "#!");
  });
});

test("every file has its hash in SHA256SUMS", () => {
  run(files, "sha256sum", ["--check", "--strict", "SHA256SUMS"]);
});
