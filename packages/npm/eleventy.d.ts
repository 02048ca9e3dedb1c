import type { Options } from "./options.js";

export type { Options };

/**
 * The plugin for Eleventy: `eleventyConfig.addPlugin(miniCoi)`.
 *
 * A build gets `mini-coi.js` at its root and the tag in each page; the development server sends real headers.
 */
export default function miniCoi(eleventyConfig: any, options?: Options): void;
