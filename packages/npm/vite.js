// @ts-check
/** The plugin for Vite. */
import { develop, isolateFolder, refuseFileIn } from "./site.js";
import { adoptWorker, ownWorker } from "./vite-pwa.js";

/** @type {typeof import("./vite.d.ts").default} */
export default function miniCoi(options = {}) {
  /** @type {import("vite").ResolvedConfig} */
  let config;
  return {
    name: "mini-coi",
    enforce: "post",
    configResolved(resolved) {
      config = resolved;
      refuseFileIn(config.publicDir);
    },
    configureServer: ({ middlewares }) => {
      middlewares.use(develop(config.base, options));
    },
    // By now all files are there, public ones too, and no worker has been made of them.
    writeBundle: {
      sequential: true,
      order: "post",
      async handler({ dir }) {
        const isServer = this.environment?.config.consumer == "server" || config.build.ssr;
        if (!isServer && !config.build.lib && dir) await isolateFolder(dir, config.base, options, ownWorker(config));
      },
    },
    closeBundle: {
      sequential: true,
      order: "post",
      async handler() {
        if (config.command == "build") await adoptWorker(config);
      },
    },
  };
}
