// @ts-check
/**
 * Runs the tests of the JavaScript that needs no browser. `node tests/js/run.mjs` runs all of them,
 * `node tests/js/run.mjs visit` those of one file. It needs what the build leaves in target/.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { build } from "esbuild";

const ROOT = resolve(import.meta.dirname, "../..");
const BUILT = join(ROOT, "target/js/release");

if (!existsSync(join(BUILT, "policy.ts"))) {
  console.error("target/js has no build. Run: npm run build");
  process.exit(1);
}

const asked = process.argv.slice(2);
const all = readdirSync(import.meta.dirname).flatMap((file) => /^(.*)\.test\.ts$/.exec(file)?.[1] ?? []);
const names = asked.length ? asked : all;

const out = mkdtempSync(join(ROOT, "target/js/tests-"));
process.on("exit", () => rmSync(out, { recursive: true, force: true }));
await build({
  entryPoints: [
    ...names.map((name) => join(import.meta.dirname, `${name}.test.ts`)),
    // A module that remembers what it has found out: tests import it anew for each browser.
    join(ROOT, "js/ladder.ts"),
  ],
  alias: { built: BUILT, brain: join(ROOT, "js/brain.ts") },
  bundle: true,
  define: { VERSION: JSON.stringify(JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")).version), DEBUG: "false" },
  entryNames: "[name]",
  format: "esm",
  outdir: out,
  outExtension: { ".js": ".mjs" },
  platform: "node",
  sourcemap: "inline",
  tsconfigRaw: {},
});
const files = names.map((name) => join(out, `${name}.test.mjs`));
const { status } = spawnSync(process.execPath, ["--enable-source-maps", "--test", "--test-reporter=spec", ...files], { stdio: "inherit" });
process.exit(status ?? 1);
