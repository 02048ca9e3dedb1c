// @ts-check
/** The integration for Astro. */
import { fileURLToPath } from "node:url";
import { develop, isolateFolder, refuseFileIn } from "./site.js";

/** @type {typeof import("./astro.d.ts").default} */
export default function miniCoi(options = {}) {
  let base = "/";
  return {
    name: "mini-coi",
    hooks: {
      "astro:config:done": ({ config }) => {
        base = config.base;
        refuseFileIn(fileURLToPath(config.publicDir));
      },
      "astro:server:setup": ({ server }) => {
        server.middlewares.use(develop(base, options));
      },
      "astro:build:done": async ({ dir, logger }) => {
        logger.info(`${await isolateFolder(fileURLToPath(dir), base, options)} pages`);
      },
    },
  };
}
