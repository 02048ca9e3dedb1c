// @ts-check
/**
 * The program of each platform that this machine can build, out of its wheel, does its main job: by itself, in an
 * emulator, or in Wine. The step `platforms` of tests/run.sh has made the wheels.
 */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { after, before, suite, test } from "node:test";
import { PAGE, serve, TAGGED } from "./serving.mjs";

const ROOT = resolve(import.meta.dirname, "..");
const FILES = join(ROOT, "target/release-files");
const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));

const place = mkdtempSync(join(tmpdir(), "mini-coi-"));
after(() => rmSync(place, { recursive: true }));

/** The wheels, by a part of their names, and what runs their programs. @type {Record<string, string[]>} */
const PLATFORMS = { musllinux_1_1_x86_64: [], musllinux_1_1_aarch64: ["qemu-aarch64-static"], win_amd64: ["wine"] };
/** Wine says only what went wrong, and keeps to this folder. */
const env = { ...process.env, WINEDEBUG: "-all", WINEPREFIX: join(place, "wine") };

for (const [platform, runner] of Object.entries(PLATFORMS))
  suite(platform, () => {
    const isWindows = platform.startsWith("win");
    const folder = join(place, platform);
    const scripts = join(folder, `mini_coi_rs-${version}.data/scripts`);
    const program = join(scripts, isWindows ? "mini-coi.exe" : "mini-coi");
    const [command, ...first] = [...runner, program];
    /** @param {string[]} words */
    const run = (...words) =>
      execFileSync(command, [...first, ...words], { cwd: folder, env, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] }).replaceAll("\r\n", "\n");

    before(() => {
      const name = readdirSync(FILES).find((name) => name.endsWith(`${platform}.whl`));
      assert.ok(name, `${FILES} has no wheel for ${platform}`);
      execFileSync("python3", ["-m", "zipfile", "-e", join(FILES, name), folder]);
      chmodSync(program, 0o755);
      if (isWindows) copyFileSync(join(ROOT, "target/bcryptprimitives.dll"), join(scripts, "bcryptprimitives.dll"));
      mkdirSync(join(folder, "site"));
      writeFileSync(join(folder, "site/index.html"), PAGE);
    });

    test("it tells its version", () => assert.match(run("--version"), new RegExp(`^mini-coi ${version.replaceAll(".", "\\.")}\n`)));

    if (!isWindows)
      test("it needs no library, so that it runs on every distribution", () => {
        const header = execFileSync("readelf", ["--program-headers", program], { encoding: "utf8" });
        assert.doesNotMatch(header, /INTERP/);
      });

    test("it serves a folder with the headers", async () => {
      // Windows has no signals.
      const headers = await serve(folder, command, first, { env, signal: isWindows ? "SIGKILL" : "SIGINT" });
      assert.equal(headers.get("cross-origin-opener-policy"), "same-origin");
    });

    test("it puts the tag into a folder", () => {
      run("inject", "site", "--base", "/repo/");
      assert.equal(readFileSync(join(folder, "site/index.html"), "utf8"), TAGGED);
      assert.deepEqual(readFileSync(join(folder, "site/mini-coi.js")), readFileSync(join(ROOT, "dist/mini-coi.js")));
    });
  });
