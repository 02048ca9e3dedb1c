import type { UserConfig } from "vitepress";
import type { Options } from "./options.js";

export type { Options };

/**
 * The configuration of a VitePress site that is isolated: `export default withMiniCoi({ … })`.
 *
 * A build gets `mini-coi.js` at its root and the tag in each page, the 404 page too; the development server sends
 * real headers. Hooks of the configuration run before.
 */
export function withMiniCoi<Config extends UserConfig<any>>(config: Config, options?: Options): Config;
