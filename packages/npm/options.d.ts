import type { IncomingMessage, ServerResponse } from "node:http";

/** What every plugin can be told. Nothing is required. */
export interface Options {
  /** Insists on `dip`, `credentialless` or `require-corp`. Default: the best mode of each browser. */
  mode?: string;
  /**
   * Pages that are not isolated, such as `login` or `embed/*`: URL patterns, resolved against the root of the site.
   * They become the attribute `data-exclude`.
   */
  exclude?: string | string[];
  /** More attributes of the tag, such as `{ "data-debug": "" }`. */
  attributes?: Record<string, string>;
  /** Whether an inline script before the tag begins the registration at once. Default: false. */
  early?: boolean;
  /**
   * How the development server isolates: by real headers, or as the built site does, by the file and the tag.
   * Default: `headers`.
   */
  dev?: "headers" | "worker";
}

/** A middleware in the form of Connect. */
export type Middleware = (request: IncomingMessage & { originalUrl?: string }, response: ServerResponse, next: (error?: unknown) => void) => void;
