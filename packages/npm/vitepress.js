// @ts-check
/** The wrapper of a VitePress configuration. */
import { develop, isolateFolder, refuseFileIn } from "./site.js";

/** @type {typeof import("./vitepress.d.ts").withMiniCoi} */
export const withMiniCoi = (config, options = {}) => ({
  ...config,
  vite: {
    ...config.vite,
    plugins: [
      ...(config.vite?.plugins ?? []),
      {
        name: "mini-coi",
        configResolved: (/** @type {{ publicDir: string }} */ { publicDir }) => refuseFileIn(publicDir),
        configureServer: (/** @type {any} */ { middlewares }) => {
          middlewares.use(develop(config.base, options));
        },
      },
    ],
  },
  async buildEnd(/** @type {any} */ site) {
    await config.buildEnd?.(site);
    await isolateFolder(site.outDir, site.site.base, options);
  },
});
