/** Members of the document, despite elements that have their names. */
import { equal } from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { attempt, global, isSameOrigin, navigation, own } from "../../js/dom.js";
import { setGlobals } from "./browser.js";

/** What stands for an element that is in a member's way. */
const element = { tagName: "IMG" };

class Document {
  readonly script = { src: "https://site.example/mini-coi.js" };
  get currentScript() {
    return this.script;
  }
}

beforeEach(() => setGlobals({ Document, document: new Document(), self: {} }));

test("a member of the document is the one that the browser defines", () => {
  equal(own("currentScript"), (document as any).script);
});

test("an element of a member's name does not take its place", () => {
  // As `<img name=currentScript>` is for the document.
  Object.defineProperty(document, "currentScript", { value: element });
  equal((document as any).currentScript, element);
  equal(own("currentScript"), (document as any).script);
});

test("a member that the browser does not define is none, even where an element has its name", () => {
  Object.defineProperty(document, "prerendering", { value: element });
  equal(own("prerendering"), undefined);
});

test("a global is what a script has set", () => {
  const coi = { quiet: true };
  setGlobals({ self: { coi } });
  equal(global("coi"), coi);
  setGlobals({ self: { coi: undefined } });
  equal(global("coi"), undefined);
});

test("an element named like a global is not that global", () => {
  // As the named elements of a window are: not its own, but of an object that it inherits from.
  const self = Object.create({ coi: element });
  setGlobals({ self });
  equal(self.coi, element);
  equal(global("coi"), undefined);
});

test("a window that hides hasOwnProperty is asked all the same", () => {
  const coi = {};
  setGlobals({ self: { coi, hasOwnProperty: () => false } });
  equal(global("coi"), coi);
});

test("a URL is of this origin if that is where it begins", () => {
  setGlobals({ location: { origin: "https://site.example" } });
  for (const [url, isSame] of [
    ["https://site.example/", true],
    ["https://site.example/a?b#c", true],
    ["https://site.example.evil/", false],
    ["https://site.example:8443/", false],
    ["http://site.example/", false],
    ["about:client", false],
    ["", false],
  ] as const)
    equal(isSameOrigin(url), isSame, url);
});

test("a browser that does not tell how a document came tells nothing, and nothing throws", () => {
  setGlobals({ performance: { getEntriesByType: () => [] } });
  equal(navigation().type, undefined);
  setGlobals({ performance: { getEntriesByType: () => [{ type: "reload" }] } });
  equal(navigation().type, "reload");
});

test("an attempt that throws gives nothing", () => {
  equal(
    attempt(() => {
      throw new Error();
    }),
    undefined,
  );
  equal(
    attempt(() => 1),
    1,
  );
});
