// Installs the npm package from its packed file into an empty project, without a network, and uses it there.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
const project = mkdtempSync(join(tmpdir(), "mini-coi-"));
const run = (/** @type {string[]} */ ...command) =>
  execFileSync(command[0], command.slice(1), { cwd: project, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
try {
  const [packed] = JSON.parse(run("npm", "pack", root, "--json"));
  writeFileSync(join(project, "package.json"), '{ "private": true, "type": "module" }');
  run("npm", "install", "--offline", "--no-audit", "--no-fund", join(project, packed.filename));

  // The drop-in is the file that the manifest describes.
  const folder = join(project, "node_modules/mini-coi-rs");
  const bytes = readFileSync(join(folder, "dist/mini-coi.js"));
  const manifest = JSON.parse(readFileSync(join(folder, "dist/manifest.json"), "utf8"));
  assert.equal(`sha384-${createHash("sha384").update(bytes).digest("base64")}`, manifest.files["mini-coi.js"].integrity);
  const resolved = run("node", "--input-type=module", "--eval", 'console.log(import.meta.resolve("mini-coi-rs/mini-coi.js"))');
  assert.equal(fileURLToPath(resolved.trim()), join(folder, "dist/mini-coi.js"));

  // A bundler finds both modules.
  writeFileSync(join(project, "page.js"), 'import { isolate } from "mini-coi-rs"; isolate({ worker: "/mini-coi.js" });');
  writeFileSync(join(project, "worker.js"), 'import { isolate } from "mini-coi-rs/worker"; isolate(new Request("/"), new Response());');
  for (const [entry, part] of [
    ["page.js", "crossOriginIsolated"],
    ["worker.js", "Cross-Origin-Embedder-Policy"],
  ]) {
    const { outputFiles } = await build({ absWorkingDir: project, entryPoints: [entry], bundle: true, format: "esm", write: false });
    assert.ok(outputFiles[0].text.includes(part), entry);
  }
  console.log(`npm package: ${packed.size} bytes, ${packed.entryCount} files`);
} finally {
  rmSync(project, { recursive: true });
}
