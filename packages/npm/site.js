// @ts-check
/**
 * What every plugin does: the file and the tag in a built folder, and headers or the tag in a development server.
 * Where the tag goes, and which headers isolate, is decided by `mini-coi-rs/inject`.
 */
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { headers, isExcluded, tag } from "mini-coi-rs/inject";

/** The name of the file in a site. */
export const NAME = "mini-coi.js";

/** The file itself. */
const FILE = new URL("../../dist/mini-coi.js", import.meta.url);

/** How each version of the file begins. */
const BANNER = "/*! mini-coi ";

/** @typedef {import("./options.js").Options} Options */

/**
 * A plugin's error: what happened, and what to do.
 * @param {string} code @param {string} text
 */
const failure = (code, text) => new Error(`mini-coi: error[${code}]: ${text}`);

/** The path at which a site is served, with a slash at both ends; `undefined` where it can be any. @param {string} [base] */
export const pathOf = (base = "/") => (/^(\.|$|[a-z]+:|\/\/)/i.test(base) ? undefined : base.replace(/\/?$/, "/"));

/** Every option that a plugin has. */
const OPTIONS = ["mode", "exclude", "attributes", "early", "dev"];

/**
 * Stops at an option that there is not, which would do nothing.
 * @param {Options} options
 * @throws {Error} `unknown-option`
 */
const checkOptions = (options) => {
  const other = Object.keys(options).find((name) => !OPTIONS.includes(name));
  if (other)
    throw failure("unknown-option", `There is no option \`${other}\`. The options are ${OPTIONS.join(", ")}; an attribute of the tag belongs in attributes.`);
};

/** The attributes of the tag. @param {Options} options @returns {Record<string, string>} */
const attributesOf = ({ mode, exclude = [], attributes = {} }) => ({
  ...(mode && { "data-mode": mode }),
  ...(exclude.length && { "data-exclude": [exclude].flat().join(" ") }),
  ...attributes,
});

/** @param {string} path @param {string | Uint8Array} content */
const writeAtomically = async (path, content) => {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.mini-coi`, content);
  await rename(`${path}.mini-coi`, path);
};

/**
 * Stops where the file is among those that are copied into the site as they are: the plugin brings it.
 * @param {string | false} folder of such files
 * @throws {Error} `file-twice`
 */
export const refuseFileIn = (folder) => {
  if (folder && existsSync(join(folder, NAME)))
    throw failure("file-twice", `${join(folder, NAME)} is a second copy of what the plugin puts into the site. Delete that file.`);
};

/**
 * Puts the tag into a page.
 * @param {Uint8Array} bytes @param {string} path in the site @param {string | undefined} base
 * @param {Options} options @param {string} [ownWorker]
 * @throws {Error} `tag-twice` if the page has a tag that was written by hand
 */
const tagged = (bytes, path, base, options, ownWorker) => {
  const result = tag(bytes, { path, base, attributes: attributesOf(options), early: options.early, ownWorker });
  if (result.byHand)
    throw failure(
      "tag-twice",
      `A page has a tag that was written by hand: \`${path}\`. Remove it from the source of the page, since the tag is put into all of them.`,
    );
  return result;
};

/**
 * Puts the file at the root of a built site, and the tag into each of its pages. A second time changes nothing.
 * @param {string} folder @param {string} [base] the path at which the site is served, as its generator has it
 * @param {Options} [options] @param {string} [ownWorker] the site's own service worker, as a path in the folder
 * @returns {Promise<number>} how many pages it looked at
 * @throws {Error} `not-ours` if another file has the name; `tag-twice`; `unknown-option`
 */
export const isolateFolder = async (folder, base, options = {}, ownWorker) => {
  checkOptions(options);
  const [file, there] = await Promise.all([readFile(FILE, "utf8"), readFile(join(folder, NAME), "utf8").catch(() => "")]);
  if (there && !there.startsWith(BANNER)) throw failure("not-ours", `${join(folder, NAME)} is another script of that name. Give it another name.`);
  if (there != file) await writeAtomically(join(folder, NAME), file);

  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => relative(folder, join(entry.parentPath, entry.name)));
  // As in `mini-coi inject`, what is hidden or installed is none of the site.
  const pages = files.filter((path) => /\.(html?|xhtml|xht)$/i.test(path) && !path.split(sep).some((name) => /^(\..*|node_modules)$/.test(name)));
  for (const path of pages) {
    const bytes = await readFile(join(folder, path));
    const result = tagged(bytes, path.split(sep).join("/"), pathOf(base), options, ownWorker);
    if (result.bytes != bytes) await writeAtomically(join(folder, path), result.bytes);
  }
  return pages.length;
};

/**
 * A middleware for a development server, in the form of Connect and Express. It sends the headers that isolate,
 * in the mode that the browser would have in production; or, for `dev: "worker"`, the file and the tag.
 * @param {string} [base] @param {Options} [options]
 * @returns {import("./options.js").Middleware}
 */
export const develop = (base, options = {}) => {
  checkOptions(options);
  return (request, response, next) => {
    const path = pathOf(base) ?? "/";
    // A server that is below its base may have taken it off already.
    const url = new URL(request.originalUrl ?? request.url ?? "/", "http://localhost");
    if (options.dev != "worker") {
      const patterns = [options.exclude ?? []].flat().join(" ");
      if (!isExcluded(patterns, path, url.pathname)) {
        for (const [name, value] of Object.entries(headers(request.headers["user-agent"], options.mode))) response.setHeader(name, value);
      }
      return next();
    }
    if (url.pathname == path + NAME) {
      response.setHeader("Content-Type", "text/javascript");
      response.setHeader("Cache-Control", "no-cache");
      return readFile(FILE).then((file) => response.end(file), next);
    }
    // A page is changed when all of it is there, and everything else passes. None may come compressed, or not at all.
    for (const name of ["accept-encoding", "if-none-match", "if-modified-since"]) delete request.headers[name];
    /** The response, whose methods have more forms than their types. @type {any} */
    const answer = response;
    const { write, end, writeHead } = answer;
    /** @type {Buffer[]} */
    const pieces = [];
    const isPage = () => /^text\/html|^application\/xhtml/.test(answer.getHeader("Content-Type") ?? "") && !answer.getHeader("Content-Encoding");
    /** @type {any[] | undefined} */
    let head;
    answer.writeHead = (/** @type {any[]} */ ...all) => {
      const given = all.find((one) => typeof one == "object");
      if (Array.isArray(given)) return writeHead.apply(answer, all);
      for (const [name, value] of Object.entries(given ?? {})) answer.setHeader(name, value);
      if (!isPage()) return writeHead.apply(answer, all);
      // It goes with the body, whose length is not known yet.
      head = all.filter((one) => one != given);
      return answer;
    };
    answer.write = (/** @type {any[]} */ ...all) => {
      if (!isPage()) return write.apply(answer, all);
      pieces.push(Buffer.from(all[0], typeof all[1] == "string" ? /** @type {BufferEncoding} */ (all[1]) : undefined));
      all.find((one) => typeof one == "function")?.();
      return true;
    };
    answer.end = (/** @type {any[]} */ ...all) => {
      if (!isPage()) return end.apply(answer, all);
      if (all[0] != null && typeof all[0] != "function") answer.write(all[0], all[1]);
      Object.assign(answer, { write, end, writeHead });
      /** @type {Uint8Array} */
      let page = Buffer.concat(pieces);
      try {
        // An answer to HEAD has no body, nor has a redirect.
        if (page.length) page = tagged(page, url.pathname.replace(/\/$/, "/index.html").slice(1), path, options).bytes;
      } catch (error) {
        next(error);
        return answer;
      }
      if (page.length && answer.getHeader("Content-Length")) answer.setHeader("Content-Length", page.length);
      if (head) writeHead.apply(answer, head);
      return end.call(answer, page);
    };
    next();
  };
};
