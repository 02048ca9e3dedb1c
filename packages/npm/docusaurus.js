// @ts-check
/** The plugin for Docusaurus. */
import { resolve } from "node:path";
import { develop, isolateFolder, refuseFileIn } from "./site.js";

/** @type {typeof import("./docusaurus.d.ts").default} */
export default function miniCoi({ siteDir, baseUrl, siteConfig }, given = {}) {
  // Docusaurus names each instance of a plugin.
  const { id, ...options } = /** @type {import("./options.js").Options & { id?: string }} */ (given);
  return {
    name: "mini-coi",
    configureWebpack: (/** @type {unknown} */ _config, /** @type {boolean} */ isServer) =>
      isServer
        ? {}
        : {
            devServer: {
              // Docusaurus (3.10) has such a function too, calls both with one list, and appends what this one returns
              // to it. Only what is at the front of the list sees each request.
              setupMiddlewares: (/** @type {any[]} */ middlewares) => {
                middlewares.unshift({ name: "mini-coi", middleware: develop(baseUrl, options) });
                return [];
              },
            },
          },
    loadContent: async () => {
      for (const folder of siteConfig.staticDirectories ?? []) refuseFileIn(resolve(siteDir, folder));
    },
    postBuild: async (/** @type {{ outDir: string }} */ { outDir }) => {
      await isolateFolder(outDir, baseUrl, options);
    },
  };
}
