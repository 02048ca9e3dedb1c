/**
 * In the place of `js/brain.ts`: the policy's table answers everything, so the twin shows what
 * WebAssembly costs. The build compares the table with the compiled policy on every input.
 */
import { PLAN, VERDICT } from "built/policy.js";
import type { Brain } from "../js/brain.js";
import { lookUp } from "../js/policy.js";

export const instantiate = (): Brain => ({ plan: (bits) => lookUp(PLAN, bits), verdict: (bits) => lookUp(VERDICT, bits) });
export const explainPlan = () => {};
export const explainVerdict = () => {};
