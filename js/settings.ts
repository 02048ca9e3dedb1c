/** What the page asks for: the tag's attributes or a module's options, and what coi-serviceworker reads. */
import { NONE, REQUIRE_CORP } from "built/policy.js";
import { indexOf, pathOf } from "./address.js";
import { global, own } from "./dom.js";
import type { Options } from "./mini-coi.d.ts";

export interface Settings {
  /** The URL of the worker's script; empty where it is unknown. */
  source: string;
  /** Whether the page names the worker's script itself, which may be the site's own. */
  isNamed: boolean;
  /** A URL in the folder of `mini-coi.js` itself, which may be that of a CDN. */
  beside: string;
  /** The URL below which pages are isolated; empty where there is none. */
  scope: string;
  /** The patterns of pages that are not isolated. */
  excludes: string;
  /** The position of the mode that the page insists on; -1 for none. */
  pinned: number;
  /** Whether the page may step down from a mode that does not isolate. */
  degrades: boolean;
  /** Whether the page may be held until it is isolated. */
  holds: boolean;
  /** Whether the page calls `miniCoi.reload()` by itself. */
  isManual: boolean;
  /** Whether the console stays empty. */
  isQuiet: boolean;
  /** Whether the page wants to see what happens. */
  debugs: boolean;
  /** Whether the page wants to be isolated. */
  registers: boolean;
  /** Whether the page wants the worker to be gone. */
  removes: boolean;
  /** Loads the document again. */
  reload(): void;
}

/** An absolute URL; empty where there is none. */
export const absolute = (url: string, base?: string) => {
  try {
    return new URL(url, base).href;
  } catch {
    return "";
  }
};

/** Reads the settings, which for a tag must happen while its script runs. */
export const readSettings = (options?: Options): Settings => {
  const script = own("currentScript") as HTMLScriptElement | null;
  const { src = "", dataset = {} } = (!options && script) || {};
  const { worker, scope, mode, reload, hold, exclude = "", debug, off }: Record<string, any> = options || {
    ...dataset,
    scope: script?.getAttribute("scope"),
  };
  // Both attributes resolve against the page, never against <base>.
  const source = worker ? absolute(worker, location.href) : src;
  const coi = global("coi") || {};

  const asked = coi.coepCredentialless && !coi.coepCredentialless() ? REQUIRE_CORP : indexOf(mode);
  const pinned = asked < NONE ? asked : -1;
  const isManual = reload == "manual";
  return {
    source,
    isNamed: !!worker,
    beside: src || source,
    scope: pathOf(scope ? absolute(scope, location.href) : absolute("./", source)),
    excludes: exclude,
    pinned,
    degrades: pinned < 0 && (!coi.coepDegrade || !!coi.coepDegrade()),
    // A page that reloads in its own way may have something to show before.
    holds: hold != "off" && !isManual && !coi.doReload,
    isManual,
    isQuiet: !!coi.quiet,
    debugs: debug === "" || !!debug,
    registers: !coi.shouldRegister || !!coi.shouldRegister(),
    removes: off === "" || !!off || !!(coi.shouldDeregister && coi.shouldDeregister()),
    reload: () => (coi.doReload ? coi.doReload() : location.reload()),
  };
};
