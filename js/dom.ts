/**
 * The document's own members. An element with a name, such as a visitor's `<img name=currentScript>`,
 * takes the place of the document's member of that name (`[LegacyOverrideBuiltIns]`), and of a global
 * that this browser lacks. Neither may decide anything.
 */

/** A member of the document, as the browser defines it. */
export const own = <Name extends keyof Document>(name: Name): Document[Name] => Reflect.get(Document.prototype, name, document);

/** Adds a listener to the document. */
export const listen = (type: string, listener: (event: any) => void, isCapturing = false) =>
  own("addEventListener").call(document, type, listener, isCapturing);

/** All elements of the document that a selector matches. */
export const select = <Found extends Element>(selector: string) => own("querySelectorAll").call(document, selector) as NodeListOf<Found>;

/** A global that a script has set; an element or a frame of that name is none. */
export const global = <Name extends "coi" | "miniCoi">(name: Name): Window[Name] | undefined =>
  // biome-ignore lint/suspicious/noPrototypeBuiltins: a browser without `Object.hasOwn` must not fail here.
  Object.prototype.hasOwnProperty.call(self, name) ? self[name] : undefined;

/** Whether a URL is of this origin. */
export const isSameOrigin = (url: string) => url.startsWith(location.origin + "/");

/** How this document came: a `PerformanceNavigationTiming`, if there is one. */
export const navigation = (): any => performance.getEntriesByType("navigation")[0] || {};

/** The result of a job; nothing if it throws. */
export const attempt = <T>(job: () => T): T | undefined => {
  try {
    return job();
  } catch {}
};
