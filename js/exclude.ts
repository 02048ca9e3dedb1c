/** Pages that get no headers: `data-exclude`, which the worker's address hands on. */

import { pathOf } from "./address.js";
import { attempt } from "./dom.js";

/**
 * A test for URLs of this origin, with any query and fragment.
 * @param patterns separated by white space, in the syntax of https://urlpattern.spec.whatwg.org
 * @param scope what they resolve against
 */
export const matcher = (patterns: string, scope: string) => {
  const tests = (patterns.match(/\S+/g) || []).map(
    (pattern) =>
      attempt(() => new URLPattern(pattern, scope)) ||
      // Firefox before 142 and Safari before 26 have no URLPattern. There `*` works, and nothing else.
      attempt(() => new RegExp(`^${new URL(pattern, scope).href.replace(/[^\w/*]/g, "\\$&").replace(/\*/g, ".*")}$`)),
  );
  // An invalid address excludes nothing.
  return (url: string) => tests.some((test) => test?.test(pathOf(url)));
};
