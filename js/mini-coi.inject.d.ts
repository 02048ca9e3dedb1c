/** What {@link tag} may be told. */
export interface TagOptions {
  /** The path of the page in the site's folder, with `/`. Its ending tells XHTML from HTML. Default: `index.html`. */
  path?: string;
  /** The path at which the site is served, such as `/repo/`. Without it the tag is relative. */
  base?: string;
  /** The name of the script at the root of the site. Default: `mini-coi.js`. */
  name?: string;
  /** Attributes of the tag, such as `{ "data-mode": "require-corp" }`. */
  attributes?: Record<string, string>;
  /** Whether an inline script comes before the tag, which begins the registration at once. */
  early?: boolean;
  /** Whether the tag takes the place of that of coi-serviceworker. */
  replace?: boolean;
  /** The site's own service worker, as a path in its folder. The tag names it; it has to import the script. */
  ownWorker?: string;
}

/** What {@link tag} did. */
export interface Tagged {
  /** The page: other bytes if it changed, and those that were given if not. */
  bytes: Uint8Array;
  /** Remarks about the page, for people. */
  notes: string[];
  /** Whether the page was left as it is, for a reason that is among the notes. */
  skipped: boolean;
  /** Whether the page has a tag that was written by hand. It keeps its place. */
  byHand: boolean;
}

/**
 * Puts the tag into a page, at the beginning of its `<head>`, or brings one that is there up to date. No other
 * byte changes, whatever the encoding. A second call changes nothing.
 * @throws {Error} if the base, the name or an attribute cannot be one; the message says why
 */
export function tag(bytes: Uint8Array, options?: TagOptions): Tagged;

/**
 * The headers that isolate a page, by name, for a server that can send them.
 * @param userAgent the `User-Agent` header of the request, by which the best mode is chosen
 * @param mode `dip`, `credentialless`, `require-corp` or `none`, in place of the best one
 * @throws {Error} if there is no mode of this name
 */
export function headers(userAgent?: string, mode?: string): Record<string, string>;

/**
 * Whether `data-exclude` leaves out a page.
 * @param patterns URL patterns, separated by spaces
 * @param base the path at which the site is served, against which they resolve
 * @param path the path of the page, which begins with a slash
 */
export function isExcluded(patterns: string, base: string, path: string): boolean;
