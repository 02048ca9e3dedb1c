/** What `mini-coi.js` tells a page, as `self.miniCoi` and as the `detail` of the event `mini-coi`. */
export interface MiniCoi {
  /** The version of the file, such as `1.0.0`. */
  readonly version: string;
  /**
   * - `pending`: the worker is being registered.
   * - `reloading`: the document is about to be loaded again; it will be isolated then.
   * - `waiting`: as soon as `reload()` is called, or at the next visit, the page is isolated.
   * - `isolated`: `crossOriginIsolated` is true.
   * - `unavailable`: the page is not isolated, and `code` says why.
   *
   * The attribute `data-coi` of the root element has the same value.
   */
  state: "pending" | "reloading" | "waiting" | "isolated" | "unavailable";
  /** Why the page is not isolated, or what limits it; `null` when all is well. */
  code: import("./codes.js").Code | null;
  /** The mode of our worker that controls the page; `null` when none does. */
  readonly mode: string | null;
  /**
   * Fulfils with this object when `state` is `waiting`, `isolated` or `unavailable`. It never
   * rejects, and never settles in a document that is loaded again.
   */
  readonly ready: Promise<MiniCoi>;
  /** Loads the document again, as the state `waiting` asks for. */
  reload(): void;
}

declare global {
  /** The version, put in by the build. */
  const VERSION: string;
  /** Whether this is the debug build, put in by the build. */
  const DEBUG: boolean;
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
  interface Document {
    /** https://wicg.github.io/nav-speculation/prerendering.html */
    readonly prerendering?: boolean;
    /** Chromium's name for https://www.w3.org/TR/permissions-policy/#introspection. */
    readonly featurePolicy?: { allowsFeature(feature: string): boolean };
  }
}
