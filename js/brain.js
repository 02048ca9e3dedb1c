// @ts-check
/** The compiled policy: instantiated synchronously, since a `fetch` event cannot wait for it. */
import { instantiate as run, plan, verdict } from "built/glue.js";
import { WASM } from "built/wasm.js";

export { plan, verdict };

/** @throws where the Content-Security-Policy of the worker's script forbids WebAssembly. */
export const instantiate = () => {
  run(Uint8Array.from(/** @type {string[]} */ (WASM.match(/../g)), (byte) => parseInt(byte, 16)));
};
