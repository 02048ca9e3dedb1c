/** The facts of an ordinary page, which tests change one by one. */
import { CREDENTIALLESS, DIP } from "built/policy.js";
import { ISOLATED } from "../../js/registration.js";
import type { Settings } from "../../js/settings.js";
import { type Facts, PAGE, type Worker } from "../../js/visit.js";

export const ORIGIN = "https://site.example";

export type Note = Facts["note_"];
export type Window = Facts["window_"];

/** A window that is not isolated. */
export const createWindow = (changes: Partial<Window> = {}): Window => ({
  crossOriginIsolated: false,
  isSecureContext: true,
  origin: ORIGIN,
  location: { href: `${ORIGIN}/app/page.html`, origin: ORIGIN, protocol: "https:" },
  ...changes,
});

/** What a tag without attributes asks for. */
export const createSettings = (changes: Partial<Settings> = {}): Settings => ({
  source_: `${ORIGIN}/app/mini-coi.js`,
  isNamed_: false,
  beside_: `${ORIGIN}/app/mini-coi.js`,
  scope_: `${ORIGIN}/app/`,
  excludes_: "",
  pinned_: -1,
  degrades_: true,
  holds_: true,
  isManual_: false,
  isQuiet_: false,
  debugs_: false,
  registers_: true,
  removes_: false,
  reload_() {},
  ...changes,
});

/** What a load knows that nothing came before. */
export const createNote = (changes: Partial<Note> = {}): Note => ({
  times_: [],
  reloads_: 0,
  causes_: [],
  referrer_: "",
  code_: undefined,
  detail_: "",
  ...changes,
});

/** This page's own worker, which has given the document its headers. */
export const createWorker = (changes: Partial<Worker> = {}): Worker => ({
  owner_: PAGE,
  isCurrent_: true,
  isGuest_: false,
  mode_: CREDENTIALLESS,
  document_: ISOLATED,
  ...changes,
});

/** The first load of a page in Chromium, while it is being parsed. */
export const createFacts = (changes: Partial<Facts> = {}): Facts => ({
  window_: createWindow(),
  asked_: createSettings(),
  note_: createNote(),
  canIsolate_: true,
  hasWorkers_: true,
  isFramed_: false,
  isExcluded_: false,
  isPermitted_: true,
  isParsing_: true,
  isFirstScript_: true,
  isPrerendering_: false,
  isControlled_: false,
  isBack_: false,
  isUsed_: false,
  isAutomated_: false,
  first_: DIP,
  engine_: 0,
  ...changes,
});
