/** The API of `mini-coi.js` for a page, as `self.miniCoi` and as the `detail` of the event `mini-coi`. */
export interface MiniCoi {
  /** The version of `mini-coi.js`, such as `1.0.0`. */
  readonly version: string;
  /**
   * - `pending`: the worker is being registered.
   * - `reloading`: the document is about to be reloaded; it will be isolated then.
   * - `waiting`: as soon as `reload()` is called, or at the next visit, the page is isolated.
   * - `isolated`: `crossOriginIsolated` is true.
   * - `unavailable`: the page is not isolated, and `code` says why.
   *
   * The attribute `data-coi` of the root element has the same value.
   */
  state: "pending" | "reloading" | "waiting" | "isolated" | "unavailable";
  /** Why the page is not isolated, or what limits it; `null` when all is well. */
  code: import("./codes.js").Code | null;
  /** The mode of the `mini-coi.js` worker that controls the page; `null` when none does. */
  readonly mode: string | null;
  /**
   * Fulfils with this object when `state` is `waiting`, `isolated` or `unavailable`. It never
   * rejects, and never settles in a document that is reloaded.
   */
  readonly ready: Promise<MiniCoi>;
  /** How many loads this document took so far: 1 without a reload by mini-coi.js. */
  loads: number;
  /** Reloads the document, as the state `waiting` asks for. */
  reload(): void;
  /**
   * Unregisters the `mini-coi.js` worker that covers the page, and no other. Pages keep what they
   * have until they are loaded again; those that still have the tag register it anew then.
   * @returns whether there was one
   */
  remove(): Promise<boolean>;
}

/** The settings of a page: the attributes of the tag, or the options of `isolate()`. */
export interface Options {
  /** The URL of the worker's script, on this origin, resolved against the page. */
  worker: string;
  /** Which pages the worker covers, resolved against the page. Default: the folder of the worker. */
  scope?: string;
  /** Default: `auto`, the browser's best. */
  mode?: "auto" | "dip" | "credentialless" | "require-corp";
  /** `manual`: never reloads; the page calls `miniCoi.reload()`. */
  reload?: "auto" | "manual";
  /** `off`: the page runs un-isolated until it is loaded again. */
  hold?: "on" | "off";
  /** URL patterns of pages that are not isolated, separated by spaces, resolved against the scope. */
  exclude?: string;
  /** Shows a badge on the page. The attribute needs no value. */
  debug?: boolean | string | null;
  /** Removes the worker. */
  off?: boolean | string | null;
}

/**
 * Gets this page isolated: `mini-coi.mjs`. A page has one attempt: later calls, and calls beside a
 * tag, give what the first one came to.
 * @returns as `miniCoi.ready`
 */
export function isolate(options: Options): Promise<MiniCoi>;

declare global {
  interface Window {
    miniCoi?: MiniCoi;
    /** The settings of coi-serviceworker. */
    coi?: {
      shouldRegister?(): boolean;
      shouldDeregister?(): boolean;
      coepCredentialless?(): boolean;
      coepDegrade?(): boolean;
      doReload?(): void;
      quiet?: boolean;
    };
  }
}
