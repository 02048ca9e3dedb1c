/**
 * Says what isolation blocks on this page, why, and what to do about it: with `data-debug` of each
 * URL and in a badge, otherwise in one line on the console. The page works without it, and nothing
 * here may throw into the page.
 *
 * Chromium 156 and WebKitGTK 2.50 report what an embedder policy blocks, and nothing else. Firefox 153
 * has a `ReportingObserver` too, but no such reports: there an element that failed may be blocked, or
 * have failed for a reason that no script is told. In `dip` nothing is blocked.
 */
import { HEADERS, MODES, REQUIRE_CORP } from "built/policy.js";
import { addBadge } from "./badge.js";
import { global, isSameOrigin, listen, own, select } from "./dom.js";
import { CODES } from "./codes.js";
import { ask } from "./registration.js";

export interface Finding {
  url: string;
  /** Whether the browser says so. */
  isSure: boolean;
  /** The problem, and the remedy. */
  text: string;
}

/** The elements that have failed, and what is done with the next one. */
export interface Failures {
  seen: Element[];
  add(element: Element): void;
}

/** How long a page rests after its `load` event before the line on the console, in milliseconds. */
const REST = 1000;

const isFrame = (destination: string) => /^(i?frame|object|embed)$/.test(destination);

/** The status with which a URL answers a request with CORS; 0 where it does not. */
const probe = (url: string) =>
  fetch(url, { mode: "cors", credentials: "omit" }).then(
    ({ status }) => status,
    () => 0,
  );

/** The worker that answers a URL of this origin, where it is not the page's and lacks this file. */
const findStranger = async (url: string) => {
  const { serviceWorker } = navigator;
  const [theirs, ours] = await Promise.all([url, location.href].map((of) => serviceWorker.getRegistration(of)));
  const worker = theirs?.active;
  return worker && theirs.scope != ours?.scope && !(await ask(worker)) ? worker : null;
};

/** Why a frame of this origin is blocked, and what to do. */
const explainOwn = async (url: string) => {
  const elements = Array.from(select<any>("iframe, frame, object, embed"));
  const element = elements.find(({ src, data }) => (src || data) == url);
  const { sandbox, localName } = element || {};
  if (element?.hasAttribute("sandbox") && !sandbox.contains("allow-same-origin"))
    return "is sandboxed, so no worker answers it. Add allow-same-origin to the sandbox.";
  if (localName == "object" || localName == "embed") return `is in an element whose requests no worker sees. Show it in an iframe, not in ${localName}.`;
  const stranger = await findStranger(url);
  if (stranger) return `is answered by another worker, ${stranger.scriptURL}. Import this file in that one.`;
  const isCovered = await navigator.serviceWorker.getRegistration(url);
  return isCovered
    ? "was not answered by the worker. Is it in data-exclude? Otherwise load the page again."
    : "has no header, since no worker covers it. Choose a scope that does.";
};

/**
 * Says what isolation does to this page. It is called once, in a page that has `miniCoi`.
 * @param isVerbose whether the page has `data-debug`: everything is told, and shown in a badge
 */
export const report = (isVerbose: boolean, failures: Failures) => {
  const api = self.miniCoi!;
  const [, , embedderPolicy, resourcePolicy] = HEADERS;
  const policy = api.mode ? `${embedderPolicy}: ${api.mode}` : embedderPolicy;
  const findings: Finding[] = [];
  const update = isVerbose ? addBadge(findings) : () => {};

  /** The questions that were asked already: each URL is reported once. */
  const asked = new Set<string>();

  /** Asks a question once, about one URL. A failure here does not concern the page. */
  const once = (question: string, job: () => Promise<void>) => {
    if (!asked.has(question)) job().catch(() => {});
    asked.add(question);
  };

  const warn = (text: string) => {
    if (!global("coi")?.quiet) console.warn("[mini-coi] " + text);
  };

  const summarize = () => {
    const [first, ...more] = findings.map(({ url, isSure }) => url + (isSure ? "" : " (perhaps)"));
    const urls = [first, ...more.slice(0, 2), ...(more.length > 2 ? ["..."] : [])];
    warn(`blocked: ${CODES.blocked} ${findings.length}: ${urls.join(", ")}`);
  };

  const tell = (finding: Finding, code?: string) => {
    // A frame may be found in two ways.
    if (findings.some(({ url }) => url == finding.url)) return;
    findings.push(finding);
    if (isVerbose) warn(`${code ? code + ": " : ""}${finding.url} ${finding.text}`);
    else if (findings.length == 1 && own("readyState") == "complete") setTimeout(summarize, REST);
    else if (findings.length == 1) addEventListener("load", () => setTimeout(summarize, REST));
    update();
  };

  /** Why something of another origin is blocked, and what to do; nothing where it is not. */
  const explainOther = async (url: string, destination: string, isSure: boolean) => {
    const start = `${isSure ? "is" : "may be"} blocked by ${policy}.`;
    if (isFrame(destination)) {
      const canDrop = destination == "iframe" && "credentialless" in HTMLIFrameElement.prototype;
      const remedy = canDrop ? "Give the iframe the attribute credentialless, have" : "Have";
      return `${start} ${remedy} its host send ${embedderPolicy} and ${resourcePolicy}: cross-origin, or list this page in data-exclude.`;
    }
    // Only a page that is being debugged makes extra requests.
    const status = isVerbose ? await probe(url) : 0;
    if (!isSure && status >= 400) return;
    return status
      ? `${start} Its host answers CORS: add the attribute crossorigin.`
      : `${start} Have its host send ${resourcePolicy}: cross-origin, or copy it to your own.`;
  };

  /** @param destination that of its request, see https://fetch.spec.whatwg.org/#concept-request-destination */
  const examine = (url: string, destination: string, isSure: boolean) =>
    once(url, async () => {
      const text = isSameOrigin(url) ? await explainOwn(url) : await explainOther(url, destination, isSure);
      if (!text) return;
      api.code ||= "blocked";
      tell({ url, isSure, text }, "blocked");
    });

  const { ReportingObserver } = self as any;
  const isTold = typeof ReportingObserver == "function" && !/Firefox/.test(navigator.userAgent);

  /** Looks at an element that failed. */
  const look = ({ localName, src, href }: any) => {
    const url = String(src || href);
    // In `credentialless` nothing but frames is blocked.
    const isSuspect = isFrame(localName) || (api.mode == MODES[REQUIRE_CORP] && !isSameOrigin(url));
    if (!isTold && isSuspect && /^http/.test(url)) examine(url, localName, false);
  };

  /** Looks for frames of this origin that are out of reach, since another worker answers them. */
  const scan = () =>
    select<HTMLIFrameElement>("iframe").forEach(({ src, contentDocument }) => {
      if (contentDocument || !isSameOrigin(src)) return;
      once("worker of " + src, async () => {
        if (await findStranger(src)) tell({ url: src, isSure: true, text: (await explainOwn(src)) || "" });
      });
    });

  failures.seen.forEach(look);
  failures.add = look;
  if (isVerbose) {
    scan();
    listen("load", scan, true);
    // Firefox 153 fires no event at a frame that it blocks.
    new PerformanceObserver(() => setTimeout(scan)).observe({ type: "resource", buffered: true });
  }
  if (typeof ReportingObserver != "function") return;
  const observer = new ReportingObserver(
    (reports: any[]) => {
      for (const { body } of JSON.parse(JSON.stringify(reports))) if (body.disposition == "enforce") examine(body.blockedURL, body.destination || "", true);
    },
    { types: ["coep"], buffered: true },
  );
  observer.observe();
};
