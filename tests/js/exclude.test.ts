/** Pages that get no headers. */
import { deepEqual, equal, ok } from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { matcher } from "../../js/exclude.js";
import { setGlobals } from "./browser.js";

const ORIGIN = "https://site.example";
const SCOPE = `${ORIGIN}/app/`;

beforeEach(() => setGlobals({ location: { origin: ORIGIN }, URLPattern: undefined }));

/** Which paths of the site some patterns match. */
const matched = (patterns: string, paths: string[]) => {
  const matches = matcher(patterns, SCOPE);
  return paths.filter((path) => matches(ORIGIN + path));
};

test("without patterns no page is excluded", () => {
  for (const none of ["", " ", "\n\t"]) deepEqual(matched(none, ["/", "/app/", "/app/page"]), []);
});

test("without URLPattern a path matches only itself", () => {
  deepEqual(matched("/login", ["/login", "/login/", "/app/login", "/login2", "/xlogin", "/"]), ["/login"]);
});

test("without URLPattern a pattern without a leading slash is relative to the scope", () => {
  deepEqual(matched("login", ["/login", "/app/login", "/app/login/more"]), ["/app/login"]);
});

test("without URLPattern a star stands for anything", () => {
  deepEqual(matched("/embed/*", ["/embed/", "/embed/a", "/embed/a/b", "/embed", "/app/embed/a"]), ["/embed/", "/embed/a", "/embed/a/b"]);
  deepEqual(matched("*.pdf", ["/app/a.pdf", "/app/b/c.pdf", "/a.pdf", "/app/apdf"]), ["/app/a.pdf", "/app/b/c.pdf"]);
});

test("without URLPattern nothing but a star has a meaning", () => {
  deepEqual(matched("/a.b", ["/a.b", "/axb"]), ["/a.b"]);
  deepEqual(matched("/a(b)+", ["/a(b)+", "/abb", "/ab"]), ["/a(b)+"]);
  deepEqual(matched("/[a-z]", ["/[a-z]", "/q"]), ["/[a-z]"]);
  deepEqual(matched("/a|/b", ["/a|/b", "/a", "/b"]), ["/a|/b"]);
  deepEqual(matched("/$^", ["/$^", "/"]), ["/$^"]);
});

test("without URLPattern a path is what the browser makes of it", () => {
  deepEqual(matched("/ä", ["/%C3%A4", "/a"]), ["/%C3%A4"]);
  deepEqual(matched("../b ./c", ["/b", "/app/c", "/app/b"]), ["/b", "/app/c"]);
  deepEqual(matched("https://site.example/a", ["/a", "/app/a"]), ["/a"]);
});

test("an invalid pattern excludes nothing, and the others still apply", () => {
  deepEqual(matched("https://[ // /a", ["/", "/a", "/app/"]), ["/a"]);
});

test("without a scope nothing is excluded", () => {
  // As where the worker is unknown, which the page then reports.
  equal(matcher("/login a", "")(`${ORIGIN}/login`), false);
});

test("any of several patterns excludes a page, with any white space between them", () => {
  deepEqual(matched("  /a\n\t/b   c ", ["/a", "/b", "/app/c", "/c"]), ["/a", "/b", "/app/c"]);
});

test("the query and the fragment of a page do not matter", () => {
  deepEqual(matched("/login", ["/login?next=/", "/login#top", "/login?a#b"]), ["/login?next=/", "/login#top", "/login?a#b"]);
});

test("a URL of another origin is none of the site's pages", () => {
  ok(!matcher("/login", SCOPE)("https://other.example/login"));
  ok(!matcher("*", SCOPE)("https://other.example/app/login"));
});

test("a browser with URLPattern is asked, with the scope as the base", () => {
  const made: [string, string][] = [];
  const asked: string[] = [];
  class URLPattern {
    constructor(pattern: string, base: string) {
      made.push([pattern, base]);
    }
    test(url: string) {
      asked.push(url);
      return url.endsWith("/yes");
    }
  }
  setGlobals({ URLPattern });
  const matches = matcher("/a/:id /b", SCOPE);
  deepEqual(made, [
    ["/a/:id", SCOPE],
    ["/b", SCOPE],
  ]);
  equal(matches(`${ORIGIN}/yes?a#b`), true);
  equal(matches(`${ORIGIN}/no`), false);
  deepEqual(asked, [`${ORIGIN}/yes`, `${ORIGIN}/no`, `${ORIGIN}/no`]);
});

test("a pattern that URLPattern refuses is taken as a path with stars, and the others stay", () => {
  class URLPattern {
    constructor(pattern: string) {
      if (pattern.includes("(")) throw new TypeError("no pattern");
    }
    test = (url: string) => url == `${ORIGIN}/other`;
  }
  setGlobals({ URLPattern });
  deepEqual(matched("/a( /other", ["/a(", "/a", "/other"]), ["/a(", "/other"]);
});
