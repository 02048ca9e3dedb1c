// @ts-check
/** The plugin for webpack. */
import { develop, isolateFolder } from "./site.js";

/** What it is for, and its options: webpack.d.ts. */
export default class MiniCoi {
  /** @param {import("./webpack.d.ts").Options} [options] */
  constructor(options = {}) {
    this.options = options;
  }

  /** @param {any} compiler */
  apply(compiler) {
    const { output, devServer = {} } = compiler.options;
    // It is a function where the address depends on the build; then any path must do.
    const base = () => (typeof output.publicPath == "string" && output.publicPath != "auto" ? output.publicPath : "./");
    // Whatever the configuration does with the list, only what is at its front sees each request.
    const { setupMiddlewares = (/** @type {any[]} */ middlewares) => middlewares } = devServer;
    compiler.options.devServer = {
      ...devServer,
      setupMiddlewares: (/** @type {any[]} */ middlewares, /** @type {any} */ server) => [
        { name: "mini-coi", middleware: develop(base(), this.options) },
        ...setupMiddlewares(middlewares, server),
      ],
    };
    compiler.hooks.afterEmit.tapPromise("mini-coi", async () => {
      // A development server keeps its files in memory.
      if (!compiler.watchMode) await isolateFolder(compiler.outputPath, base(), this.options);
    });
  }
}
