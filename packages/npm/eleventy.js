// @ts-check
/** The plugin for Eleventy. */
import { develop, isolateFolder } from "./site.js";

/** @type {typeof import("./eleventy.d.ts").default} */
export default function miniCoi(config, options = {}) {
  let base = "/";
  config.on("eleventy.config", (/** @type {any} */ { config: resolved }) => {
    base = resolved.pathPrefix;
  });
  config.setServerOptions({ middleware: [(/** @type {any[]} */ ...all) => develop(base, options)(.../** @type {[any, any, any]} */ (all))] });
  config.on("eleventy.after", async (/** @type {any} */ { directories, dir, runMode }) => {
    if (runMode == "build") await isolateFolder(directories?.output ?? dir.output, base, options);
  });
}
