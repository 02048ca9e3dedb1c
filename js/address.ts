/**
 * The address of a worker is a protocol: it hands on what a page asks for, since a worker may end at any
 * time and remembers nothing. Pages and workers of different versions meet in it, so its parameters
 * keep their meaning.
 */
import { MODES } from "built/policy.js";

/** What an address says. */
export interface Address {
  /** The script, with a query of the site's own. */
  source: string;
  /** The position of a mode in `MODES`; -1 where the browser decides. */
  mode: number;
  /** The patterns of pages that get no headers, separated by spaces. */
  excludes: string;
  /** Since when a better mode rests that did not isolate, in milliseconds since the epoch; 0 where none does. */
  since: number;
  /** What the page insisted on then, as a position in `MODES`; -1 for nothing. */
  pinned: number;
}

const MODE = "coi";
const EXCLUDE = "exclude";
const SINCE = "since";
const BELOW = "below";

/** A URL without query and fragment. */
export const pathOf = (url: string) => url.split(/[?#]/)[0];

/** The position of the mode that a name stands for; -1 for a name that is none. */
export const indexOf = (name?: string | null) => MODES.indexOf(name || "");

/** Reads an absolute URL. Most addresses have no query; a `URL` object costs a starting worker time. */
export const parse = (address: string): Address => {
  if (!address.includes("?")) return { source: address, mode: -1, excludes: "", since: 0, pinned: -1 };
  const url = new URL(address);
  const take = (name: string) => {
    const value = url.searchParams.get(name);
    url.searchParams.delete(name);
    return value;
  };
  return {
    mode: indexOf(take(MODE)),
    excludes: take(EXCLUDE) || "",
    since: Number(take(SINCE)),
    pinned: Number(take(BELOW) || -1),
    source: url.href,
  };
};

/** Writes an address. The script may have parameters of this protocol already, which say who registers it. */
export const format = ({ source, mode, excludes, since, pinned }: Address) => {
  const url = new URL(source);
  if (mode >= 0) url.searchParams.set(MODE, MODES[mode]);
  if (excludes) url.searchParams.set(EXCLUDE, excludes);
  if (since) {
    url.searchParams.set(SINCE, String(since));
    url.searchParams.set(BELOW, String(pinned));
  }
  return url.href;
};

/** Whether this page half named the address: no other script gives these parameters. */
export const isMarked = (address: string) => /[?&](coi|exclude)=/.test(address);
