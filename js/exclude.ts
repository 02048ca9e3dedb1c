/** Pages that get no headers: `data-exclude`, which the worker's address hands on. */

import { pathOf } from "./address.js";

/**
 * Whether a URL of this origin matches a pattern, whatever its query and fragment are.
 * @param patterns separated by white space, in the syntax of https://urlpattern.spec.whatwg.org
 * @param scope what they resolve against
 */
export const isExcluded = (url: string, patterns: string, scope: string) =>
  (patterns.match(/\S+/g) || []).some((pattern) => {
    let test;
    try {
      test = new URLPattern(pattern, scope);
    } catch {
      // Firefox before 142 and Safari before 26 have no URLPattern. There `*` works, and nothing else.
      const text = (pattern[0] == "/" ? location.origin : scope.replace(/[^/]*$/, "")) + pattern;
      test = new RegExp(`^${text.replace(/[^\w/*]/g, "\\$&").replace(/\*/g, ".*")}$`);
    }
    return test.test(pathOf(url));
  });
