/** What a page asks for. */
import { equal, ok } from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { CREDENTIALLESS, DIP, REQUIRE_CORP } from "built/policy.js";
import type { Options } from "../../js/mini-coi.d.ts";
import { readSettings } from "../../js/settings.js";
import { setGlobals } from "./browser.js";

const PAGE = "https://site.example/app/page.html";
const FILE = "https://site.example/app/mini-coi.js";

interface Tag {
  src: string;
  dataset: Record<string, string>;
  getAttribute(name: string): string | null;
}

class Document {
  tag: Tag | null;
  constructor(tag: Tag | null) {
    this.tag = tag;
  }
  // `<base>` may say anything.
  readonly baseURI = "https://elsewhere.example/base/";
  get currentScript() {
    return this.tag;
  }
}

let reloads = 0;

/** A page with a tag. @param data its attributes that begin with `data-` @param scope its attribute */
const setPage = (data: Record<string, string> = {}, { src = FILE, scope = null as string | null, coi = undefined as unknown } = {}) => {
  const document = new Document({ src, dataset: data, getAttribute: (name) => (name == "scope" ? scope : null) });
  const location = { href: PAGE, reload: () => void reloads++ };
  setGlobals({ Document, document, location, self: coi === undefined ? {} : { coi } });
};

/** What a page with a tag asks for. */
const asked = (...page: Parameters<typeof setPage>) => {
  setPage(...page);
  return readSettings();
};

/** What a page with settings of coi-serviceworker asks for. */
const askedByCoi = (coi: object, data: Record<string, string> = {}) => asked(data, { coi });

/** What a page with a module asks for. */
const askedByModule = (options: Options) => {
  setPage({ mode: "dip", off: "" });
  return readSettings(options);
};

beforeEach(() => void (reloads = 0));

test("a tag without attributes asks for the browser's best, in its own folder", () => {
  const settings = asked();
  equal(settings.source_, FILE);
  equal(settings.beside_, FILE);
  equal(settings.isNamed_, false);
  equal(settings.scope_, "https://site.example/app/");
  equal(settings.excludes_, "");
  equal(settings.pinned_, -1);
  equal(settings.degrades_, true);
  equal(settings.holds_, true);
  equal(settings.isManual_, false);
  equal(settings.isQuiet_, false);
  equal(settings.debugs_, false);
  equal(settings.registers_, true);
  equal(settings.removes_, false);
});

test("the worker is what data-worker names, which resolves against the page and not against <base>", () => {
  for (const [worker, url] of [
    ["sw.js", "https://site.example/app/sw.js"],
    ["/sw.js?v=1", "https://site.example/sw.js?v=1"],
    ["https://site.example/sw.js", "https://site.example/sw.js"],
    ["https://other.example/sw.js", "https://other.example/sw.js"],
  ]) {
    const settings = asked({ worker }, { src: "https://cdn.example/mini-coi.js" });
    equal(settings.source_, url);
    equal(settings.isNamed_, true);
    equal(settings.beside_, "https://cdn.example/mini-coi.js");
  }
});

test("a worker whose name is not a URL is unknown", () => {
  const settings = asked({ worker: "http://" });
  equal(settings.source_, "");
  equal(settings.scope_, "");
});

test("an inline script that names no worker asks for nothing that there is", () => {
  const settings = asked({}, { src: "" });
  equal(settings.source_, "");
  equal(settings.scope_, "");
});

test("the scope is the attribute of that name, which resolves against the page", () => {
  for (const [scope, url] of [
    ["/", "https://site.example/"],
    ["./sub/", "https://site.example/app/sub/"],
    ["..", "https://site.example/"],
    ["/a?b#c", "https://site.example/a"],
  ])
    equal(asked({}, { scope }).scope_, url);
  equal(asked({ scope: "/data/" }).scope_, "https://site.example/app/");
});

test("without a scope it is the folder of the worker", () => {
  equal(asked({ worker: "/deep/er/sw.js?v=1" }).scope_, "https://site.example/deep/er/");
});

test("a mode is pinned by its name, and a page that pins one does not step down", () => {
  for (const [mode, position] of [
    ["dip", DIP],
    ["credentialless", CREDENTIALLESS],
    ["require-corp", REQUIRE_CORP],
  ] as const) {
    const { pinned_: pinned, degrades_: degrades } = asked({ mode });
    equal(pinned, position);
    equal(degrades, false);
  }
});

test("a mode of another name, and that of no mode, is the browser's best", () => {
  for (const mode of ["", "auto", "none", "DIP", "future"]) {
    const { pinned_: pinned, degrades_: degrades } = asked({ mode });
    equal(pinned, -1, mode);
    equal(degrades, true, mode);
  }
});

test("a page that reloads by itself is not held", () => {
  equal(asked({ reload: "manual" }).isManual_, true);
  equal(asked({ reload: "manual" }).holds_, false);
  equal(asked({ reload: "auto" }).isManual_, false);
  equal(asked({ hold: "off" }).holds_, false);
  equal(asked({ hold: "on" }).holds_, true);
});

test("an attribute that is there is set, with or without a value", () => {
  for (const value of ["", "true", "1", "anything"]) {
    equal(asked({ debug: value }).debugs_, true);
    equal(asked({ off: value }).removes_, true);
  }
});

test("excludes are handed on as they are", () => {
  equal(asked({ exclude: "/login /embed/*" }).excludes_, "/login /embed/*");
});

// A module.

test("options take the place of the tag", () => {
  const settings = askedByModule({ worker: "/sw.js", scope: "/", mode: "require-corp", reload: "manual", exclude: "/a", debug: true });
  equal(settings.source_, "https://site.example/sw.js");
  equal(settings.beside_, "https://site.example/sw.js");
  equal(settings.isNamed_, true);
  equal(settings.scope_, "https://site.example/");
  equal(settings.pinned_, REQUIRE_CORP);
  equal(settings.isManual_, true);
  equal(settings.excludes_, "/a");
  equal(settings.debugs_, true);
  equal(settings.removes_, false);
});

test("options that are not there say nothing, and falsy ones are not set", () => {
  const settings = askedByModule({ worker: "/sw.js" });
  equal(settings.pinned_, -1);
  equal(settings.scope_, "https://site.example/");
  equal(settings.excludes_, "");
  for (const value of [false, null, undefined]) {
    equal(askedByModule({ worker: "/sw.js", off: value }).removes_, false);
    equal(askedByModule({ worker: "/sw.js", debug: value }).debugs_, false);
  }
  equal(askedByModule({ worker: "/sw.js", off: true }).removes_, true);
  equal(askedByModule({ worker: "/sw.js", off: "" }).removes_, true);
});

// What coi-serviceworker reads.

test("the members of window.coi are called as its methods", () => {
  const calls: string[] = [];
  const coi = {
    shouldRegister() {
      return (calls.push("shouldRegister"), this == coi);
    },
    shouldDeregister() {
      return (calls.push("shouldDeregister"), this != coi);
    },
    coepCredentialless() {
      return (calls.push("coepCredentialless"), this == coi);
    },
    coepDegrade() {
      return (calls.push("coepDegrade"), this == coi);
    },
    doReload() {
      ok(this == coi);
      calls.push("doReload");
    },
    quiet: true,
  };
  const settings = askedByCoi(coi);
  equal(settings.registers_, true);
  equal(settings.removes_, false);
  equal(settings.pinned_, -1);
  equal(settings.degrades_, true);
  equal(settings.isQuiet_, true);
  settings.reload_();
  equal(reloads, 0);
  equal(calls.sort().join(), "coepCredentialless,coepDegrade,doReload,shouldDeregister,shouldRegister");
});

test("each member of window.coi says what it says to coi-serviceworker", () => {
  equal(askedByCoi({ shouldRegister: () => false }).registers_, false);
  equal(askedByCoi({ shouldDeregister: () => true }).removes_, true);
  equal(askedByCoi({ coepCredentialless: () => false }).pinned_, REQUIRE_CORP);
  equal(askedByCoi({ coepCredentialless: () => false }, { mode: "dip" }).pinned_, REQUIRE_CORP);
  equal(askedByCoi({ coepCredentialless: () => true }, { mode: "dip" }).pinned_, DIP);
  equal(askedByCoi({ coepDegrade: () => false }).degrades_, false);
  equal(askedByCoi({ doReload() {} }).holds_, false);
});

test("the page's own way to reload is looked up when it is time to", () => {
  const coi: { doReload?: () => void } = {};
  const settings = askedByCoi(coi);
  settings.reload_();
  equal(reloads, 1);
  coi.doReload = () => {};
  settings.reload_();
  equal(reloads, 1);
});

test("an element that is called coi is ignored", () => {
  setPage();
  const element = { quiet: true, shouldRegister: () => false };
  setGlobals({ self: Object.create({ coi: element }) });
  const settings = readSettings();
  equal(settings.isQuiet_, false);
  equal(settings.registers_, true);
});

test("an element that is called currentScript does not count", () => {
  setPage({ mode: "dip" });
  const image = { src: "https://evil.example/evil.js", dataset: { worker: "/evil.js", mode: "require-corp" } };
  Object.defineProperty(document, "currentScript", { value: image });
  const settings = readSettings();
  equal(settings.source_, FILE);
  equal(settings.pinned_, DIP);
});

test("a script without a tag in the document has no attributes", () => {
  setPage();
  (document as any).tag = null;
  const settings = readSettings();
  equal(settings.source_, "");
  equal(settings.scope_, "");
  equal(settings.removes_, false);
});
