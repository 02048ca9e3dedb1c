import type { RsbuildPlugin } from "@rsbuild/core";
import type { Options } from "./options.js";

export type { Options };

/**
 * The plugin for Rsbuild: `plugins: [miniCoi()]`.
 *
 * A build gets `mini-coi.js` at the root of its output folder and the tag in each page there; the development server
 * sends real headers. The path of the site is `output.assetPrefix`, or else `server.base`.
 */
export default function miniCoi(options?: Options): RsbuildPlugin;
