import type { LoadContext, Plugin } from "@docusaurus/types";
import type { Options } from "./options.js";

export type { Options };

/**
 * The plugin for Docusaurus: `plugins: ["mini-coi-rs/docusaurus"]`.
 *
 * A build gets `mini-coi.js` at its root and the tag in each page, the 404 page too; the development server sends
 * real headers.
 */
export default function miniCoi(context: LoadContext, options?: Options): Plugin<void>;
