/** `mini-coi.inject.mjs`: the tag in a page's bytes, and the headers for a development server. It opens no file. */
import { headers as compiledHeaders, tag as compiledTag, initSync } from "inject/glue.js";
import { WASM } from "inject/wasm.js";
import { matcher } from "./exclude.js";

type Inject = typeof import("./mini-coi.inject.d.ts");

initSync({ module: Uint8Array.from(atob(WASM), (byte) => byte.charCodeAt(0)) });

export const tag: Inject["tag"] = (
  bytes,
  { path = "index.html", base, name = "mini-coi.js", attributes = {}, early = false, replace = false, ownWorker } = {},
) => compiledTag(bytes, path, base, name, Object.entries(attributes).flat(), early, replace, ownWorker) as any;

export const headers: Inject["headers"] = (userAgent = "", mode) => {
  const flat = compiledHeaders(userAgent, mode);
  return Object.fromEntries(flat.flatMap((name, index) => (index % 2 ? [] : [[name, flat[index + 1]]])));
};

// Only the path counts, so any origin does.
export const isExcluded: Inject["isExcluded"] = (patterns, base, path) => matcher(patterns, "http://localhost" + base)("http://localhost" + path);
