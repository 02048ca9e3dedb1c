/** What the tests put in the place of a browser. */

/** Sets globals, whether or not Node.js has some of these names. */
export const setGlobals = (values: Record<string, unknown>) => {
  for (const [name, value] of Object.entries(values)) Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
};

/** A `Storage` that keeps what it is given. */
export const createStorage = () => {
  const items = new Map<string, string>();
  return {
    items,
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
  };
};

/** A `Storage` of a browser that allows none. */
export const createBrokenStorage = () => {
  const error = new Error("The operation is insecure.");
  const refuse = () => {
    throw error;
  };
  return { items: new Map<string, string>(), getItem: refuse, setItem: refuse };
};

/** A `History` with one entry, whose state is copied as a browser does. */
export const createHistory = (state: any = null) => ({
  state,
  /** The URLs that it was given; undefined where it keeps the one it has. */
  urls: [] as (string | undefined)[],
  replaceState(state: unknown, _title: string, url?: string) {
    this.state = structuredClone(state);
    this.urls.push(url);
  },
});

/** A `Performance` of a document. @param name its URL as the browser was given it */
export const createPerformance = (timeOrigin: number, name: string) => ({ timeOrigin, getEntriesByType: () => [{ name }] });
