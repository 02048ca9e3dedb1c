import type { AstroIntegration } from "astro";
import type { Options } from "./options.js";

export type { Options };

/**
 * The integration for Astro: `integrations: [miniCoi()]`.
 *
 * A build gets `mini-coi.js` at its root and the tag in each page; the development server sends real headers.
 */
export default function miniCoi(options?: Options): AstroIntegration;
