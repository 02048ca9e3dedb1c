// @ts-check
/**
 * Makes what is published. Nothing here publishes; .github/workflows/release.yml does.
 *
 *   node packages/release.mjs program [TARGET]    the wheel with the program, for this machine or for another target
 *   node packages/release.mjs pack                everything else, from the wheels that are there
 *
 * All of it goes to target/release-files: a wheel for each platform and one for all others, the npm package and one for
 * each platform, the crate, the file itself, SHA256SUMS, and the notes. MATURIN_PROFILE=dev compiles faster, for tests.
 */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";

const ROOT = resolve(import.meta.dirname, "..");
const OUT = join(ROOT, "target/release-files");
const manifest = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
const { version } = manifest;

/** The platforms of npm, by what the names of their wheels say. @type {[RegExp, string, string][]} */
const PLATFORMS = [
  [/(linux|musllinux)\S*x86_64/, "linux", "x64"],
  [/(linux|musllinux)\S*aarch64/, "linux", "arm64"],
  [/macosx\S*x86_64/, "darwin", "x64"],
  [/macosx\S*arm64/, "darwin", "arm64"],
  [/win_amd64/, "win32", "x64"],
];

/** @param {string} command @param {string[]} words @param {import("node:child_process").ExecFileSyncOptions} [options] */
const run = (command, words, options) => execFileSync(command, words, { stdio: ["ignore", "pipe", "inherit"], ...options }).toString();

const temporary = mkdtempSync(join(tmpdir(), "mini-coi-"));
process.on("exit", () => rmSync(temporary, { recursive: true, force: true }));

/** The hash of a file, as SHA256SUMS has it. @param {string} path */
const sha256 = (path) => createHash("sha256").update(readFileSync(path)).digest("hex");

/** Stops unless every place states one version, and the changes of it are told. @returns {string} the changes */
const checkVersions = () => {
  const changes = readFileSync(join(ROOT, "CHANGELOG.md"), "utf8").split(/^## /m);
  const own = changes.find((text) => text.startsWith(`${version} `) || text.startsWith(`[${version}]`));
  const stated = {
    "Cargo.toml": /^version = "(.*)"/m.exec(readFileSync(join(ROOT, "Cargo.toml"), "utf8"))?.[1],
    "package-lock.json": JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8")).version,
    "dist/manifest.json": JSON.parse(readFileSync(join(ROOT, "dist/manifest.json"), "utf8")).version,
    "CHANGELOG.md": own && version,
  };
  const other = Object.entries(stated).filter(([, found]) => found != version);
  if (other.length || !own) throw new Error(`package.json has ${version}, but not ${other.map(([file, found]) => `${file} (${found})`).join(", ")}`);
  return own.slice(own.indexOf("\n") + 1).trim();
};

/** Finishes a wheel. @param {"program" | "any"} kind @param {string} wheel */
const finish = (kind, wheel) => run("python3", [join(ROOT, "packages/wheel.py"), kind, wheel, OUT]);

/**
 * How maturin compiles for a target: with Zig, where the machine may have no compiler for it. On Linux the program is
 * static, so one wheel fits every distribution.
 * @param {string} [target]
 */
const optionsFor = (target) => {
  if (!target) return ["--compatibility", "linux"];
  const options = ["--target", target];
  if (/-(linux-musl|windows-gnu)$/.test(target)) options.push("--zig");
  if (target.endsWith("-linux-musl")) options.push("--compatibility", "manylinux2014", "musllinux_1_1");
  return options;
};

/** The wheel with the program, and a bill of what it is made of. @param {string} [target] */
const makeWheel = (target) => {
  const stage = join(temporary, "pypi");
  cpSync(join(ROOT, "packages/pypi"), stage, { recursive: true, filter: (path) => basename(path) != "__pycache__" });
  for (const file of ["mini-coi.js", "manifest.json"]) cpSync(join(ROOT, "dist", file), join(stage, "mini_coi", file));
  for (const file of ["README.md", "LICENSE"]) cpSync(join(ROOT, file), join(stage, file));
  symlinkSync(ROOT, join(stage, "crate"));
  const profile = process.env.MATURIN_PROFILE ?? "release";
  run("maturin", ["build", "--quiet", "--locked", "--profile", profile, ...optionsFor(target), "--out", temporary], { cwd: stage });
  const made = readdirSync(temporary).filter((name) => name.endsWith(".whl"));
  for (const name of made) finish("program", join(temporary, name));
};

/** The wheels with a program, each with its platform. */
const wheels = () => {
  const named = readdirSync(OUT).filter((name) => name.endsWith(".whl") && !name.endsWith("-any.whl"));
  const made = named.map((name) => {
    const platform = PLATFORMS.find(([pattern]) => pattern.test(name));
    if (!platform) throw new Error(`${name} is for no platform that is known`);
    return { wheel: join(OUT, name), os: platform[1], cpu: platform[2] };
  });
  const twice = made.find(({ os, cpu }, at) => made.findIndex((other) => other.os == os && other.cpu == cpu) != at);
  if (twice) throw new Error(`${OUT} has a second wheel for ${twice.os} on ${twice.cpu}: ${basename(twice.wheel)}. Delete one of them.`);
  return made;
};

/** Packs a folder for npm. @param {string} folder */
const pack = (folder) => run("npm", ["pack", folder, "--pack-destination", OUT, "--silent"], { cwd: temporary });

/** The npm package of a platform. @param {{ wheel: string, os: string, cpu: string }} of @returns {[string, string]} its name, and the hash of the program */
const packProgram = ({ wheel, os, cpu }) => {
  const name = `@mini-coi-rs/${os}-${cpu}`;
  const folder = join(temporary, `${os}-${cpu}`);
  mkdirSync(folder);
  run("python3", ["-m", "zipfile", "-e", wheel, join(temporary, `wheel-${os}-${cpu}`)]);
  const scripts = join(temporary, `wheel-${os}-${cpu}`, `mini_coi_rs-${version}.data/scripts`);
  const [program] = readdirSync(scripts);
  cpSync(join(scripts, program), join(folder, program));
  chmodSync(join(folder, program), 0o755);
  cpSync(join(ROOT, "LICENSE"), join(folder, "LICENSE"));
  writeFileSync(join(folder, "README.md"), `# ${name}\n\nThe program of mini-coi-rs for one platform. Install mini-coi-rs instead.\n`);
  const { license, repository } = manifest;
  const own = { name, version, description: `The program of mini-coi-rs for ${os} on ${cpu}`, license, repository, os: [os], cpu: [cpu], preferUnplugged: true };
  writeFileSync(join(folder, "package.json"), `${JSON.stringify(own, null, 2)}\n`);
  pack(folder);
  return [name, sha256(join(folder, program))];
};

/** The npm package itself, which names those of the platforms. @param {[string, string][]} programs */
const packMain = (programs) => {
  const folder = join(temporary, "npm");
  for (const file of [...manifest.files, "README.md", "LICENSE", "CHANGELOG.md"]) cpSync(join(ROOT, file), join(folder, file), { recursive: true });
  const { scripts, devDependencies, overrides, ...published } = manifest;
  const own = {
    ...published,
    optionalDependencies: Object.fromEntries(programs.map(([name]) => [name, version])),
    programs: Object.fromEntries(programs),
  };
  writeFileSync(join(folder, "package.json"), `${JSON.stringify(own, null, 2)}\n`);
  pack(folder);
};

const [command, ...words] = process.argv.slice(2);
mkdirSync(OUT, { recursive: true });
const notes = checkVersions();
if (command == "program") {
  makeWheel(words[0]);
} else if (command == "pack") {
  const made = wheels();
  if (!made.length) throw new Error(`${OUT} has no wheel. Make one first: node packages/release.mjs program`);
  finish("any", made[0].wheel);
  packMain(made.map(packProgram));
  run("cargo", ["package", "--locked", "--allow-dirty", "--no-verify", "--quiet", "--target-dir", join(temporary, "crate")], { cwd: ROOT });
  cpSync(join(temporary, `crate/package/mini-coi-rs-${version}.crate`), join(OUT, `mini-coi-rs-${version}.crate`));
  cpSync(join(ROOT, "dist/mini-coi.js"), join(OUT, "mini-coi.js"));
  writeFileSync(join(OUT, "NOTES.md"), `${notes}\n`);
  const files = readdirSync(OUT).filter((name) => !/^(SHA256SUMS|NOTES\.md)$/.test(name));
  writeFileSync(join(OUT, "SHA256SUMS"), files.map((name) => `${sha256(join(OUT, name))}  ${name}\n`).join(""));
  console.log(files.join("\n"));
} else {
  console.error("release.mjs: it takes `program [TARGET]` or `pack`");
  process.exit(2);
}
