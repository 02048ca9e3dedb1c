/**
 * Carries out what the policy decides about requests and responses. Nothing here listens to the browser,
 * and every failure ends with the response that came.
 */
import {
  ANONYMOUS,
  CARRIED,
  DOCUMENT,
  EXCLUDED,
  HAND_BACK,
  HEADERS,
  HIDES_REFERRER,
  MODES,
  PASS,
  PLAN,
  PRELOADS,
  REDIRECT,
  REWRITE,
  ROUTES,
  type Rule,
  VALUES,
  VERDICT,
} from "built/policy.js";
import { type Brain, explainPlan, explainVerdict, instantiate } from "brain";
import { parse } from "./address.js";
import { matcher } from "./exclude.js";
import { bit, requestBits, responseBits, settledBits } from "./facts.js";
import { isEngine, resolve } from "./ladder.js";
import { lookUp } from "./policy.js";
import { warn } from "./warn.js";

export type Isolator = ReturnType<typeof createIsolator>;

/**
 * The worker's way with requests and responses.
 *
 * A browser that starts a worker for a navigation waits for this, so it does only what every start
 * needs. In Chromium 156 a regular expression, the object of a URL, the registration and the user agent
 * each take between 0.05 and 0.15 ms the first time, and the WebAssembly 0.5 ms.
 */
export const createIsolator = () => {
  const { mode_: named, excludes_: excludes } = parse(location.href);
  const mode = () => resolve(named);
  /** Whether a URL is one of a page that gets no headers. */
  const matches = excludes ? matcher(excludes, (self as any).registration.scope) : (_url: string) => false;
  let brain: Brain | undefined;
  let isBroken = false;

  /**
   * Asks the policy: its rules where an answer must not wait for WebAssembly or cannot have it, and what is
   * compiled otherwise. Both give the same answers, which the build makes sure of.
   */
  const consult = (rules: Rule[], name: keyof Brain, bits: number, isUrgent?: boolean) => {
    if (!isUrgent && !isBroken) {
      try {
        brain ||= instantiate();
        return brain[name](bits);
      } catch (error) {
        isBroken = true;
        warn("no-wasm", error);
      }
    }
    return lookUp(rules, bits);
  };

  /** A copy of a response with the headers that the mode sends for a plan, but those that are settled. */
  const rewrite = (response: Response, plan: number, settled = 0) => {
    const copy = new Response(response.body, response);
    HEADERS.forEach((name, index) => {
      const value = VALUES[mode()][index];
      if (value && ((CARRIED[plan] & ~settled) >> index) & 1) copy.headers.set(name, value);
    });
    return copy;
  };

  return {
    mode_: mode,
    modeName_: () => MODES[mode()],
    excludes_: excludes,
    matches_: matches,
    rewrite_: rewrite,
    /** Whether resources of other origins come without credentials. */
    isAnonymous_: () => (ANONYMOUS >> mode()) & 1,
    /** The rule for `addRoutes`: what the worker leaves alone never wakes it. */
    routes_: () => {
      const or = ROUTES[mode()];
      return { condition: or.length ? { not: { or } } : { urlPattern: {} }, source: "network" };
    },
    preloads_: () => !excludes && isEngine(PRELOADS[mode()]),
    /** Starts the compiled policy. */
    test_: () => consult(PLAN, "plan", 0) + consult(VERDICT, "verdict", 0),

    /** The plan for a request. A navigation must not wait. @param known what the worker knows of it */
    decide_: (request: Request, known = 0) => {
      const isNavigation = request.mode == "navigate";
      const bits = requestBits(mode(), request, known | bit(isNavigation && matches(request.url), EXCLUDED));
      if (DEBUG) explainPlan(bits, request);
      return consult(PLAN, "plan", bits, isNavigation);
    },

    /**
     * Judges the response to a request with a plan. An ordinary document must not wait.
     * @param known what the worker knows of it
     * @returns what to answer with, nothing where the browser has to fetch it by itself; and the act
     */
    isolate_: (plan: number, request: Request, response: Response, known = 0): [Response | null, number] => {
      try {
        const settled = settledBits(mode(), response);
        const bits = responseBits(mode(), plan, request, response, settled, known);
        if (DEBUG) explainVerdict(bits, request.url);
        const act = consult(VERDICT, "verdict", bits, plan == DOCUMENT && response.status == 200 && !settled);
        if (act == HAND_BACK) return [null, act];
        const isolated = act == REWRITE ? rewrite(response, plan, settled) : act == REDIRECT ? Response.redirect(response.url) : response;
        if (act == REWRITE && plan == DOCUMENT) {
          // The page cannot see this console, and Firefox not the referrer. It reads them among its timings.
          if (isBroken) isolated.headers.append("Server-Timing", "mini-coi;desc=no-wasm");
          if (isEngine(HIDES_REFERRER)) isolated.headers.append("Server-Timing", `mini-coi-referrer;desc="${request.referrer}"`);
        }
        return [isolated, act];
      } catch {
        return [response, PASS]; // Such as a status that no constructor takes: not isolated, not broken.
      }
    },
  };
};
