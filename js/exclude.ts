/** Pages that get no headers: `data-exclude`, which the worker's address hands on. */

import { pathOf } from "./address.js";

/**
 * A test for URLs of this origin, whatever their query and fragment are.
 * @param patterns separated by white space, in the syntax of https://urlpattern.spec.whatwg.org
 * @param scope what they resolve against
 */
export const matcher = (patterns: string, scope: string) => {
  const tests = (patterns.match(/\S+/g) || []).map((pattern) => {
    try {
      return new URLPattern(pattern, scope);
    } catch {
      // Firefox before 142 and Safari before 26 have no URLPattern. There `*` works, and nothing else.
      return new RegExp(`^${new URL(pattern, scope).href.replace(/[^\w/*]/g, "\\$&").replace(/\*/g, ".*")}$`);
    }
  });
  return (url: string) => tests.some((test) => test.test(pathOf(url)));
};
