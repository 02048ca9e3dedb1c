/** Declarations that TypeScript's libraries lack. */

/** The version, put in by the build. */
declare const VERSION: string;

/** Whether this is the debug build, put in by the build. */
declare const DEBUG: boolean;

interface Document {
  /** https://wicg.github.io/nav-speculation/prerendering.html */
  readonly prerendering?: boolean;
  /** Chromium's name for https://www.w3.org/TR/permissions-policy/#introspection. */
  readonly featurePolicy?: { allowsFeature(feature: string): boolean };
}
