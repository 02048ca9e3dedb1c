/** The compiled policy of the release build, which has neither imports nor a memory. */
import type { plan, verdict } from "built/glue.js";
import { WASM } from "built/wasm.js";

/** The functions that a worker calls, as wasm-bindgen declares them. `built/glue.js` itself is not part of the file. */
export interface Brain {
  plan: typeof plan;
  verdict: typeof verdict;
}

/**
 * Instantiates it synchronously, since a `fetch` event cannot wait.
 * @throws where the Content-Security-Policy of the worker's script forbids WebAssembly
 */
export const instantiate = (): Brain => {
  // Browsers of before 2025 have no `fromHex`, which takes Chromium 156 a tenth of the time.
  const bytes = (Uint8Array as any).fromHex?.(WASM) || Uint8Array.from(WASM.match(/../g)!, (byte) => Number("0x" + byte));
  return new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports as unknown as Brain;
};

/** Says why, in the debug build. */
export const explainPlan = (_bits: number, _request: Request) => {};
export const explainVerdict = (_bits: number, _url: string) => {};
