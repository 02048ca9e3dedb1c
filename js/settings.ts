/** The page's wishes: the tag's attributes or a module's options, and what coi-serviceworker reads. */
import { NONE, REQUIRE_CORP } from "built/policy.js";
import { indexOf, pathOf } from "./address.js";
import { attempt, global, own } from "./dom.js";
import type { Options } from "./mini-coi.d.ts";

export interface Settings {
  /** The URL of the worker's script; empty where it is unknown. */
  source_: string;
  /** Whether the page names the worker's script itself, which may be the site's own. */
  isNamed_: boolean;
  /** A URL in the folder of `mini-coi.js` itself, which may be that of a CDN. */
  beside_: string;
  /** The URL below which pages are isolated; empty where there is none. */
  scope_: string;
  /** The patterns of pages that are not isolated. */
  excludes_: string;
  /** The position of the mode that the page insists on; -1 for none. */
  pinned_: number;
  /** Whether the page may step down from a mode that does not isolate. */
  degrades_: boolean;
  /** Whether the page may be held until it is isolated. */
  holds_: boolean;
  /** Whether the page calls `miniCoi.reload()` by itself. */
  isManual_: boolean;
  /** Whether the console stays empty. */
  isQuiet_: boolean;
  /** Whether the page wants to see what happens. */
  debugs_: boolean;
  /** Whether the page wants to be isolated. */
  registers_: boolean;
  /** Whether the page wants the worker to be gone. */
  removes_: boolean;
  /** Loads the document again. */
  reload_(): void;
}

/** An absolute URL; empty where there is none. Attributes resolve against the page, never against <base>. */
const absolute = (url: string, base = location.href) => attempt(() => new URL(url, base).href) || "";

/** Reads the settings, which for a tag must happen while its script runs. */
export const readSettings = (options?: Options): Settings => {
  const script = options ? null : (own("currentScript") as HTMLScriptElement | null);
  const {
    worker,
    scope,
    mode,
    reload,
    hold,
    exclude = "",
    debug,
    off,
  }: Record<string, any> = options || {
    ...script?.dataset,
    scope: script?.getAttribute("scope"),
  };
  const src = script?.src || "";
  const source = worker ? absolute(worker) : src;
  const coi = global("coi") || {};

  const asked = coi.coepCredentialless?.() === false ? REQUIRE_CORP : indexOf(mode);
  const pinned = asked < NONE ? asked : -1;
  const isManual = reload == "manual";
  const isSet = (value: unknown) => value === "" || !!value;
  return {
    source_: source,
    isNamed_: !!worker,
    beside_: src || source,
    scope_: pathOf(scope ? absolute(scope) : absolute("./", source)),
    excludes_: exclude,
    pinned_: pinned,
    degrades_: pinned < 0 && (!coi.coepDegrade || !!coi.coepDegrade()),
    // A page that reloads in its own way may have something to show before.
    holds_: hold != "off" && !isManual && !coi.doReload,
    isManual_: isManual,
    isQuiet_: !!coi.quiet,
    debugs_: isSet(debug),
    registers_: !coi.shouldRegister || !!coi.shouldRegister(),
    removes_: isSet(off) || !!coi.shouldDeregister?.(),
    reload_: () => (coi.doReload ? coi.doReload() : location.reload()),
  };
};
