// @ts-check
/** vite-plugin-pwa: its worker becomes the one that isolates. */
import { readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { NAME } from "./site.js";

/**
 * The site's own worker, as a path in the built folder, if that plugin makes one. It tells the name only where it also
 * registers the worker by itself; elsewhere it is the plugin's default.
 * @param {import("vite").ResolvedConfig} config @returns {string | undefined}
 */
export const ownWorker = ({ base, plugins }) => {
  const api = plugins.find(({ name }) => name == "vite-plugin-pwa")?.api;
  if (!api || api.disabled) return undefined;
  const path = api.registerSWData()?.inlinePath;
  return path ? path.slice(base.length) : "sw.js";
};

/** Has the built worker import the file, unless it does. @param {import("vite").ResolvedConfig} config */
export const adoptWorker = async (config) => {
  const name = ownWorker(config);
  if (!name) return;
  const path = join(config.root, config.build.outDir, name);
  const source = await readFile(path, "utf8").catch(() => undefined);
  if (source === undefined || /importScripts\([^)]*mini-coi\.js/.test(source)) return;
  const up = "../".repeat(name.split("/").length - 1);
  await writeFile(`${path}.mini-coi`, `importScripts("${up}${NAME}");\n${source}`);
  await rename(`${path}.mini-coi`, path);
};
