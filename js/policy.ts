/**
 * Asks the policy. Its rules are all there is of it in a page. A worker has it compiled as well, from
 * `brain`, and asks that wherever a request can wait for WebAssembly to start.
 */
import type { Rule } from "built/policy.js";

/** The answer of the first rule that fits; the last one always does. */
export const lookUp = (rules: Rule[], bits: number) => rules.find(([mask, value]) => (bits & mask) == value)![2];

/** The value of a number, given where it changes: pairs in falling order, down to 0. */
export const atStep = (steps: [number, number][], number: number) => steps.find(([from]) => number >= from)![1];
