/**
 * Asks the policy. Its trees are all there is of it in a page. A worker has it compiled as well, from
 * `brain`, and asks that wherever a request can wait for WebAssembly to start.
 */
import type { Tree } from "built/policy.js";

/** The answer of a tree. */
export const lookUp = (tree: Tree, bits: number) => {
  while (typeof tree != "number") tree = tree[(1 + ((bits >> tree[0]) & 1)) as 1 | 2];
  return tree;
};

/** The value of a number, given where it changes: pairs in rising order. */
export const atStep = (steps: [number, number][], number: number) =>
  steps.reduce((value, [from, next]) => (number >= from ? next : value), steps[0][1]);
