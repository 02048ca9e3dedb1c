import type { Plugin } from "vite";
import type { Options } from "./options.js";

export type { Options };

/**
 * The plugin for Vite: `plugins: [miniCoi()]`.
 *
 * A build gets `mini-coi.js` at its root and the tag in each page; the development server sends real headers; the
 * preview server shows the build as it is. Beside vite-plugin-pwa the tag names its worker, which imports the file.
 */
export default function miniCoi(options?: Options): Plugin;
