/** The address of a worker: what it says is what was written into it. */
import { deepEqual, equal, ok } from "node:assert/strict";
import { test } from "node:test";
import { MODES } from "built/policy.js";
import { format, indexOf, isMarked, parse, pathOf } from "../../js/address.js";

const FILE = "https://site.example/app/mini-coi.js";

/** What says nothing. */
const nothing = { mode_: -1, excludes_: "", since_: 0, pinned_: -1 };

test("an address without a query says nothing but its script", () => {
  deepEqual(parse(FILE), { source_: FILE, ...nothing });
});

test("without parameters only the script is written", () => {
  equal(format(FILE, nothing), FILE);
  equal(format(FILE + "?v=1", nothing), FILE + "?v=1");
});

test("every address can be read back, with any query of the site", () => {
  const sources = ["", "?v=1", "?v=1&v=2", "?", "?a=b%20c&d=%C3%A4", "?a=b+c", "?coin=1&excludes=2&below=x"];
  const excludes = ["", "/login", "/login /embed/*", "  /a\t/b\n/c  ", "/ä /%C3%A4 /a+b /a&b=c /a?b#c"];
  for (const query of sources)
    for (const mode_ of [-1, 0, 1, 2, 3])
      for (const excludes_ of excludes)
        for (const [since_, pinned_] of [
          [0, -1],
          [1_800_000_000_000, -1],
          [1_800_000_000_000, 0],
          [1_800_000_000_000, 2],
        ]) {
          const said = { mode_, excludes_, since_, pinned_ };
          const address = format(FILE + query, said);
          const { source_, ...read } = parse(address);
          // The site's own parameter of our name, if only as long as we have nothing to say.
          deepEqual({ ...read, pinned_: since_ ? read.pinned_ : -1 }, said, address);
          equal(source_, parse(FILE + query).source_, address);
          equal(format(source_, said), format(source_, read), address);
        }
});

test("a query of the site's own stays with the script", () => {
  equal(parse(FILE + "?v=1&coi=dip&w=2&exclude=%2Fa").source_, FILE + "?v=1&w=2");
  equal(parse(FILE + "?coi=dip").source_, FILE);
  equal(format(FILE + "?v=1", { ...nothing, mode_: 1 }), FILE + "?v=1&coi=credentialless");
});

test("parameters of the protocol that the script's own address has are what it says until something else is said", () => {
  const own = FILE + "?coi=require-corp&exclude=%2Fold";
  equal(format(own, nothing), own);
  deepEqual(parse(format(own, nothing)), { ...nothing, source_: FILE, mode_: 2, excludes_: "/old" });
  deepEqual(parse(format(own, { ...nothing, mode_: 0, excludes_: "/new" })), { ...nothing, source_: FILE, mode_: 0, excludes_: "/new" });
});

test("excludes keep the spaces between them", () => {
  equal(parse(format(FILE, { ...nothing, excludes_: "/login /embed/*" })).excludes_, "/login /embed/*");
});

test("each mode is written by its name", () => {
  MODES.forEach((name, index) => {
    equal(format(FILE, { ...nothing, mode_: index }), `${FILE}?coi=${name}`);
    equal(indexOf(name), index);
  });
});

test("a mode that is unknown leaves the choice to the browser", () => {
  for (const name of ["", "auto", "DIP", "dip ", "0", "future-mode"]) {
    equal(parse(`${FILE}?coi=${encodeURIComponent(name)}`).mode_, -1, name);
    equal(indexOf(name), -1, name);
  }
  equal(indexOf(null), -1);
  equal(indexOf(undefined), -1);
});

test("since when a better mode rests comes with what the page insisted on", () => {
  const address = format(FILE, { mode_: 1, excludes_: "", since_: 1234, pinned_: 0 });
  equal(address, `${FILE}?coi=credentialless&since=1234&below=0`);
  deepEqual(parse(address), { source_: FILE, mode_: 1, excludes_: "", since_: 1234, pinned_: 0 });
});

test("what the page insists on is written only with since when", () => {
  equal(format(FILE, { mode_: 1, excludes_: "", since_: 0, pinned_: 1 }), `${FILE}?coi=credentialless`);
});

test("a time that is none never rests", () => {
  for (const since of ["", "x", "NaN"]) ok(!(Date.now() - parse(`${FILE}?coi=dip&since=${since}`).since_ < 1000), since);
});

test("an address is marked where it says a mode or excludes", () => {
  for (const query of ["?coi=dip", "?coi=", "?v=1&coi=none", "?exclude=%2Fa", "?v=1&exclude=%2Fa"]) ok(isMarked(FILE + query), query);
  for (const query of ["", "?", "?v=1", "?coin=1", "?acoi=1", "?since=1&below=0", "?v=coi", "?excludes=1"]) ok(!isMarked(FILE + query), query);
});

test("every address that says more than its script is marked", () => {
  for (const mode_ of [0, 1, 2, 3]) ok(isMarked(format(FILE, { ...nothing, mode_ })));
  ok(isMarked(format(FILE, { ...nothing, excludes_: "/login" })));
});

test("a path has neither a query nor a fragment", () => {
  for (const rest of ["", "?v=1", "#top", "?v=1#top", "#top?v=1"]) equal(pathOf(FILE + rest), FILE, rest);
});
