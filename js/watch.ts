/**
 * Watches for what the mode may have blocked. Chromium 156 and WebKitGTK 2.50 report it. Firefox 153 does
 * not: an element fails, and a frame neither loads nor fails.
 */
import { attempt, isSameOrigin, listen, select } from "./dom.js";

export const watch = (onFailed: (element: Element) => void, onReport: () => void) => {
  const arrived = new WeakSet<Element>();
  // A resource of this origin, or of no server, fails for other reasons.
  const isForeign = (url: string) => /^http/.test(url) && !isSameOrigin(url);
  listen("load", ({ target }) => arrived.add(target), true);
  listen("error", ({ target }) => isForeign(target.src || target.href) && onFailed(target), true);
  const look = () => select<HTMLIFrameElement>("iframe").forEach((frame) => arrived.has(frame) || frame.contentDocument || onFailed(frame));
  // A frame that is blocked may lose its document a moment later.
  addEventListener("load", () => setTimeout(look, 500));
  attempt(() => new (self as any).ReportingObserver(onReport, { types: ["coep"], buffered: true }).observe());
};
