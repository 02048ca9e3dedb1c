/**
 * The address of a worker is a protocol: it hands on what a page asks for, since a worker may end at any
 * time and remembers nothing. Pages and workers of different versions meet in it, so its parameters
 * keep their meaning.
 */
import { MODES } from "built/policy.js";

/** The content of an address. */
export interface Address {
  /** The script, with a query of the site's own. */
  source_: string;
  /** The position of a mode in `MODES`; -1 where the browser decides. */
  mode_: number;
  /** The patterns of pages that get no headers, separated by spaces. */
  excludes_: string;
  /** Since when a better mode rests that did not isolate, in milliseconds since the epoch; 0 where none does. */
  since_: number;
  /** The mode that the page insisted on then, as a position in `MODES`; -1 for nothing. */
  pinned_: number;
}

/** A URL without its fragment. */
export const withoutHash = (url: string) => url.split("#")[0];

/** A URL without query and fragment. */
export const pathOf = (url: string) => url.split(/[?#]/)[0];

/** The position of the mode that a name stands for; -1 for a name that is none. */
export const indexOf = (name?: string | null) => MODES.indexOf(name || "");

/** Reads an absolute URL. Most addresses have no query; a `URL` object costs a starting worker time. */
export const parse = (address: string): Address => {
  const url = address.includes("?") ? new URL(address) : undefined;
  const take = (name: string) => {
    const value = url?.searchParams.get(name);
    url?.searchParams.delete(name);
    return value;
  };
  return {
    mode_: indexOf(take("coi")),
    excludes_: take("exclude") || "",
    since_: Number(take("since") || 0),
    pinned_: Number(take("below") || -1),
    source_: url ? url.href : address,
  };
};

/**
 * Writes an address.
 * @param source may have parameters of this protocol already, which say who registers it
 */
export const format = (source: string, { mode_: mode, excludes_: excludes, since_: since, pinned_: pinned }: Omit<Address, "source_">) => {
  const url = new URL(source);
  const put = (name: string, value: any) => url.searchParams.set(name, value);
  if (mode >= 0) put("coi", MODES[mode]);
  if (excludes) put("exclude", excludes);
  if (since) {
    put("since", since);
    put("below", pinned);
  }
  return url.href;
};

/** Whether this page half named the address: no other script gives these parameters. */
export const isMarked = (address: string) => /[?&](coi|exclude)=/.test(address);

/** How long a page rests below a mode that did not isolate, in milliseconds. */
export const REST = 24 * 60 * 60 * 1000;
