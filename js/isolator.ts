/**
 * Carries out what the policy decides about requests and responses. Nothing here listens to the browser,
 * and every failure ends with the response that came.
 */
import { ANONYMOUS, DOCUMENT, HAND_BACK, HEADERS, HIDES_REFERRER, LEAVE, MODES, KEEP, PASS, PLAN, PRELOADS, REDIRECT, ROUTES, SENT, VALUES, VERDICT, type Tree } from "built/policy.js";
import { type Brain, explainPlan, explainVerdict, instantiate } from "brain";
import { parse } from "./address.js";
import { CODES } from "./codes.js";
import { matcher } from "./exclude.js";
import { requestBits, type RequestContext, responseBits, type ResponseContext, settledBits } from "./facts.js";
import { engine, resolve } from "./ladder.js";
import { lookUp } from "./policy.js";

export type Isolator = ReturnType<typeof createIsolator>;

/** What becomes of a response. */
export interface Outcome {
  /** What to answer with; null where the browser has to fetch it by itself. */
  response: Response | null;
  /** Whether it was given the headers that isolate a document. */
  isRewritten: boolean;
  /** Whether it came with them. */
  isSettled: boolean;
}

/**
 * What this worker does with requests and responses.
 *
 * A browser that starts a worker for a navigation waits for this, so it does only what every start
 * needs. In Chromium 156 a regular expression, the object of a URL, the registration and the user agent
 * each take between 0.05 and 0.15 ms the first time, and the WebAssembly 0.5 ms.
 */
export const createIsolator = () => {
  const { mode: named, excludes } = parse(location.href);
  const mode = () => resolve(named);
  /** Whether a URL is one of a page that gets no headers. */
  const matches = excludes ? matcher(excludes, (self as any).registration.scope) : (_url: string) => false;
  let brain: Brain | undefined;
  let isBroken = false;

  /**
   * Asks the policy: its tree where an answer must not wait for WebAssembly or cannot have it, and what is
   * compiled otherwise. Both give the same answers, which the build makes sure of.
   */
  const consult = (tree: Tree, name: keyof Brain, bits: number, isUrgent: boolean) => {
    if (!isUrgent && !isBroken) {
      try {
        brain ||= instantiate();
        return brain[name](bits);
      } catch (error) {
        isBroken = true;
        console.warn(`[mini-coi] no-wasm: ${CODES["no-wasm"]} ${error}`);
      }
    }
    return lookUp(tree, bits);
  };

  /** The plan for a request. A navigation must not wait. */
  const decide = (request: Request, context: RequestContext = {}) => {
    const isExcluded = request.mode == "navigate" && matches(request.url);
    const bits = requestBits(mode(), request, isExcluded ? { isOfUnisolated: true } : context);
    if (DEBUG) explainPlan(bits, request);
    return consult(PLAN, "plan", bits, request.mode == "navigate");
  };

  /** What becomes of a response to a request with a plan. An ordinary document must not wait. */
  const isolate = (plan: number, request: Request, response: Response, context: ResponseContext = {}): Outcome => {
    const outcome: Outcome = { response, isRewritten: false, isSettled: false };
    try {
      if (plan == LEAVE) return outcome;
      const index = mode();
      const settled = settledBits(index, response);
      const bits = responseBits(index, plan, request, response, settled, context);
      if (DEBUG) explainVerdict(bits, request.url);
      const act = consult(VERDICT, "verdict", bits, plan == DOCUMENT && response.status == 200 && !settled);
      if (act == HAND_BACK) return { ...outcome, response: null };
      if (act == REDIRECT) return { ...outcome, response: Response.redirect(response.url) };
      if (act == PASS || act == KEEP) return { ...outcome, isSettled: act == KEEP };
      const isolated = new Response(response.body, response);
      const added = SENT[index][plan] & ~settled;
      HEADERS.forEach((name, bit) => (added >> bit) & 1 && isolated.headers.set(name, VALUES[index][bit]));
      if (plan == DOCUMENT) {
        // The page cannot see this console, and Firefox not the referrer. It reads them among its timings.
        if (isBroken) isolated.headers.append("Server-Timing", "mini-coi;desc=no-wasm");
        if (HIDES_REFERRER[engine()] && /^http/.test(request.referrer))
          isolated.headers.append("Server-Timing", `mini-coi-referrer;desc="${encodeURIComponent(request.referrer)}"`);
      }
      return { response: isolated, isRewritten: true, isSettled: false };
    } catch {
      return outcome; // Such as a status that no constructor takes: not isolated, not broken.
    }
  };

  return {
    mode,
    modeName: () => MODES[mode()],
    matches,
    hasExcludes: !!excludes,
    /** Starts the compiled policy. */
    test: () => consult(PLAN, "plan", 0, false) + consult(VERDICT, "verdict", 0, false),
    /** Whether resources of other origins come without credentials. */
    isAnonymous: () => ANONYMOUS[mode()],
    routes: () => ROUTES[mode()],
    preloads: () => PRELOADS[mode()][engine()][Number(!!excludes)],
    /** Headers with which an isolated document may use a response. */
    values: () => Object.fromEntries(HEADERS.map((name, bit) => [name, VALUES[mode()][bit]]).filter(([, value]) => value)),
    decide,
    isolate,
  };
};
