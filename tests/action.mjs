// @ts-check
/** The steps of action.yml, as a runner runs them, with the npm package from its packed file. */
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { load } from "js-yaml";

const root = fileURLToPath(new URL("..", import.meta.url));
const files = join(root, "target/release-files");
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const action = /** @type {any} */ (load(readFileSync(join(root, "action.yml"), "utf8")));
const place = mkdtempSync(join(tmpdir(), "mini-coi-"));
after(() => rmSync(place, { recursive: true }));

before(() => {
  writeFileSync(join(place, "package.json"), '{ "private": true }');
  const packages = [`mini-coi-rs-${version}.tgz`, `mini-coi-rs-${process.platform}-${process.arch}-${version}.tgz`];
  execFileSync("npm", ["install", "--offline", "--no-audit", "--no-fund", ...packages.map((name) => join(files, name))], { cwd: place });
});

/** Runs the steps with some inputs. @param {Record<string, string>} given */
const run = (given) => {
  const defaults = Object.entries(action.inputs).map(([name, { default: value = "" }]) => [name, value]);
  const inputs = { ...Object.fromEntries(defaults), ...given };
  let said = "";
  for (const step of action.runs.steps) {
    // The one condition that is used.
    const asked = /^inputs\.(\w+) == '(\w+)'$/.exec(step.if ?? "");
    assert.ok(!step.if || asked, step.if);
    if (asked && inputs[asked[1]] != asked[2]) continue;
    const env = Object.entries(step.env).map(([name, value]) => [
      name,
      value.replace(/^\$\{\{ inputs\.(\w+) \}\}$/, (/** @type {string} */ _, /** @type {string} */ input) => inputs[input]),
    ]);
    const words = ["--noprofile", "--norc", "-eo", "pipefail", "-c", step.run];
    const { status, stdout, stderr } = spawnSync(step.shell, words, { cwd: place, env: { ...process.env, ...Object.fromEntries(env) }, encoding: "utf8" });
    said += stdout + stderr;
    if (status) return { status, said };
  }
  return { status: 0, said };
};

/** A built site. @param {string} name @param {string} body */
const site = (name, body) => {
  mkdirSync(join(place, name, "deep"), { recursive: true });
  const page = `<!doctype html><html><head><title>x</title></head><body>${body}</body></html>`;
  for (const path of ["index.html", "404.html", "deep/page.html"]) writeFileSync(join(place, name, path), page);
  return name;
};

/** @param {string} folder @param {string} path */
const tag = (folder, path) => /<script[^>]*><\/script>/.exec(readFileSync(join(place, folder, path), "utf8"))?.[0];

test("every page gets the tag for the path of the project, and the site passes the check", () => {
  const folder = site("project", "");
  const { status, said } = run({ folder, base: "/repo", attributes: "data-mode=require-corp\n\ndata-exclude=login embed/*\n" });
  assert.equal(status, 0, said);
  const expected = '<script src="/repo/mini-coi.js" scope="/repo/" data-mode="require-corp" data-exclude="login embed/*"></script>';
  for (const path of ["index.html", "404.html", "deep/page.html"]) assert.equal(tag(folder, path), expected);
});

test("an empty base_path is the root of a site", () => {
  const folder = site("user", "");
  assert.equal(run({ folder, base: "" }).status, 0);
  assert.equal(tag(folder, "deep/page.html"), '<script src="/mini-coi.js" scope="/"></script>');
});

test("what keeps a page from being isolated fails the step, and is an annotation", () => {
  const folder = site("wrong", '<script>navigator.serviceWorker.register("/sw.js")</script>');
  const { status, said } = run({ folder });
  assert.equal(status, 1, said);
  assert.match(said, /^::error file=wrong\/[^:]*,title=[^:]+::/m);
  assert.equal(run({ folder, check: "false" }).status, 0);
});

test("an input is never run as a command", () => {
  const folder = site("quotes", "");
  const { status, said } = run({ folder, base: "/$(touch stolen)`touch stolen`/", attributes: "data-x=$(touch stolen);touch stolen" });
  assert.equal(status, 0, said);
  assert.throws(() => readFileSync(join(place, "stolen")));
});

test("the steps run the version of this repository", () => {
  for (const [, stated] of JSON.stringify(action).matchAll(/mini-coi-rs@([\d.]+)/g)) assert.equal(stated, version);
});
