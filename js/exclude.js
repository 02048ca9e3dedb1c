// @ts-check
/** Paths whose documents get no headers: `data-exclude`, which the worker's URL hands on. */

import { parameterOf } from "./ladder.js";

/** The parameter of the worker's URL that lists them. */
export const EXCLUDE = "exclude";

/** The patterns in a worker's URL, separated by spaces. */
export const excludesOf = (/** @type {string} */ url) => parameterOf(url, EXCLUDE) || "";

/**
 * A test for URLs of this origin, whatever their query and fragment are.
 * @param {string} patterns separated by white space, in the syntax of https://urlpattern.spec.whatwg.org
 * @param {string} scope what they resolve against
 * @returns {(url: string) => boolean}
 */
export const matcher = (patterns, scope) => {
  const tests = (patterns.match(/\S+/g) || []).map((pattern) => {
    try {
      return new URLPattern(pattern, scope);
    } catch {
      // Firefox before 142 and Safari before 26 have no URLPattern. There `*` works, and nothing else.
      const text = (pattern[0] == "/" ? location.origin : scope.replace(/[^/]*$/, "")) + pattern;
      return new RegExp(`^${text.replace(/[^\w/*]/g, "\\$&").replace(/\*/g, ".*")}$`);
    }
  });
  return (url) => tests.some((test) => test.test(url.split(/[?#]/)[0]));
};
