import type { Options } from "./options.js";

export type { Options };

/**
 * The plugin for webpack: `plugins: [new HtmlWebpackPlugin(), new MiniCoi()]`.
 *
 * A build gets `mini-coi.js` at the root of its output folder and the tag in each page there; the development server
 * sends real headers. The path of the site is `output.publicPath`; without it the tags are relative.
 */
export default class MiniCoi {
  constructor(options?: Options);
  apply(compiler: any): void;
}
