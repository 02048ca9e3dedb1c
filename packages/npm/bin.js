#!/usr/bin/env node
// @ts-check
/**
 * The command `mini-coi` of the npm package. It runs the program, which the optional package of this platform
 * carries, or which MINI_COI_BINARY names. Where there is none, it does what needs no program: it copies the file,
 * tells the version, and puts the tag into a folder.
 */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { fileURLToPath } from "node:url";
import { isolateFolder, NAME } from "./site.js";

const { version, programs } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
const carrier = `@mini-coi-rs/${process.platform}-${process.arch}`;

/** Where the program is, if it is anywhere. @returns {string | undefined} */
const find = () => {
  if (process.env.MINI_COI_BINARY) return process.env.MINI_COI_BINARY;
  try {
    return createRequire(import.meta.url).resolve(`${carrier}/mini-coi${process.platform == "win32" ? ".exe" : ""}`);
  } catch {
    return undefined;
  }
};

/** @param {string} code @param {string} text */
const fail = (code, text) => {
  console.error(`error[${code}]: ${text}`);
  process.exitCode = 2;
};

/** Whether a program is the one that this version came with; of one that was named, the user knows. @param {string} program */
const isOwn = (program) => program == process.env.MINI_COI_BINARY || createHash("sha256").update(readFileSync(program)).digest("hex") == programs?.[carrier];

/** @param {string} program @param {string[]} words */
const run = (program, words) => {
  if (!isOwn(program))
    return fail(
      "other-program",
      `${program} is not the program of mini-coi-rs ${version}. Install ${carrier} ${version}, or name a program in MINI_COI_BINARY.`,
    );
  const child = spawn(program, words, { stdio: "inherit" });
  // A terminal sends Ctrl-C to both; the program ends by itself, and this waits for it.
  for (const signal of /** @type {NodeJS.Signals[]} */ (["SIGINT", "SIGTERM", "SIGHUP"])) process.on(signal, () => child.kill(signal));
  child.on("error", (error) => fail("no-program", `${program} does not run: ${error.message}. MINI_COI_BINARY names another one.`));
  child.on("exit", (status, signal) => {
    if (!signal) return process.exit(status ?? 2);
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
};

/** What works without the program. @param {string[]} words */
const runAlone = async (words) => {
  const [command, ...rest] = words;
  if (/^(-V|--version)$/.test(command)) {
    const { files } = JSON.parse(readFileSync(new URL("../../dist/manifest.json", import.meta.url), "utf8"));
    return console.log(`mini-coi ${version}\n${NAME} ${version} ${files[NAME].integrity}`);
  }
  if (/^(-sw|--service-worker)$/.test(command) && rest.length == 1) {
    const isFolder = statSync(rest[0], { throwIfNoEntry: false })?.isDirectory();
    return copyFileSync(fileURLToPath(new URL(`../../dist/${NAME}`, import.meta.url)), isFolder ? join(rest[0], NAME) : rest[0]);
  }
  if (command == "inject") {
    const options = /** @type {const} */ ({ base: { type: "string" }, relative: { type: "boolean" } });
    const { values, positionals } = parseArgs({ args: rest, options, allowPositionals: true });
    if (positionals.length != 1 || !values.base == !values.relative)
      return fail("usage", "Without the program: mini-coi inject DIR --base PATH, or mini-coi inject DIR --relative");
    const count = await isolateFolder(positionals[0], values.relative ? "./" : values.base);
    return console.error(`${count} pages have the tag.`);
  }
  fail(
    "no-program",
    `The package ${carrier} with the program is not here, which ${command ? `\`${command}\`` : "this"} needs. npm leaves it out with --omit=optional, \
in a node_modules that was made on another system, and where there is none for this system. \
Install it, or get the program with pipx or cargo (mini-coi-rs) and name it in MINI_COI_BINARY. \
Without it these work: inject, --service-worker, --version.`,
  );
};

const program = find();
const words = process.argv.slice(2);
if (program) run(program, words);
else await runAlone(words).catch((error) => fail("failed", error.message));
