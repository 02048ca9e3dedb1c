/** The compiled policy of the debug build, through wasm-bindgen's own glue: it tells its reasons, and its panics. */
import { explain_plan, explain_verdict, initSync, plan, verdict } from "built/glue.js";
import { WASM } from "built/wasm.js";
import type { Brain } from "./brain.js";

let isReady = false;

export const instantiate = (): Brain => {
  initSync({ module: Uint8Array.from(WASM.match(/../g)!, (byte) => Number("0x" + byte)) });
  isReady = true;
  return { plan, verdict };
};

export const explainPlan = (bits: number, request: Request) => isReady && explain_plan(bits, request);
export const explainVerdict = (bits: number, url: string) => isReady && explain_verdict(bits, url);
