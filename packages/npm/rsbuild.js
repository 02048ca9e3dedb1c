// @ts-check
/** The plugin for Rsbuild. */
import { resolve } from "node:path";
import { develop, isolateFolder, refuseFileIn } from "./site.js";

/** The prefix may be a function of the file; then any path must do. @param {any} config of an environment */
const baseOf = ({ output: { assetPrefix } }) => (typeof assetPrefix == "string" && assetPrefix != "auto" ? assetPrefix : "./");

/** @type {typeof import("./rsbuild.d.ts").default} */
export default function miniCoi(options = {}) {
  return {
    name: "mini-coi",
    setup(/** @type {any} */ api) {
      api.onBeforeStartDevServer((/** @type {any} */ { server }) => {
        server.middlewares.use(develop(api.getNormalizedConfig().server.base, options));
      });
      api.onBeforeBuild(() => {
        for (const { name } of api.getNormalizedConfig().server.publicDir) refuseFileIn(resolve(api.context.rootPath, name));
      });
      api.onAfterBuild(async (/** @type {any} */ { environments }) => {
        /** @type {any[]} */
        const all = Object.values(environments);
        const pages = all.filter(({ config }) => config.output.target == "web");
        for (const { distPath, config } of pages) await isolateFolder(distPath, baseOf(config), options);
      });
    },
  };
}
