/** Holding a page: none of its scripts runs before the next load, which will be isolated. */
import { attempt, own } from "./dom.js";
import { KEY } from "./guard.js";

/**
 * What a held page may not load, so that nobody is told twice. Its worker is registered under this policy as
 * well. No script has our scheme, by which the console and we tell this policy from the page's.
 */
const POLICY = `script-src ${KEY};worker-src 'self';img-src 'none';frame-src 'none';object-src 'none';media-src 'none';form-action 'none'`;

/** What has no content under that policy would show an error in its place. */
const HIDDEN = "img,input,iframe,embed,object,video,audio{visibility:hidden!important}";

/**
 * Holds the page.
 * @param paints whether to let the visitor see it; otherwise its parser stops
 */
export const hold = (paints: unknown) => {
  const root = own("documentElement");
  // A browser without `inert` is older than Firefox 112 or Chromium 102.
  if (!paints || !("inert" in root)) return stop();
  const meta = own("createElement").call(document, "meta") as HTMLMetaElement;
  meta.httpEquiv = "Content-Security-Policy";
  meta.content = POLICY;
  own("head").append(meta);
  // The reload would end the navigation that a click starts, and lose what is entered.
  root.inert = true;
  attempt(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(HIDDEN);
    own("adoptedStyleSheets").push(sheet);
  });
  // `Refresh` counts from here, and the next document would go there once more.
  addEventListener("load", () => stop());
};
