// @ts-check
/** What the plugins do in real generators: builds, builds again, mistakes, and development servers. */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { after, before, suite, test } from "node:test";
import { build, develop, GENERATORS, layOut, pack, runRecipe } from "./build.mjs";

/** User agents, and a header that the best mode of each has. */
const BROWSERS = {
  "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36": [
    "document-isolation-policy",
    "isolate-and-credentialless",
  ],
  "Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0": ["cross-origin-embedder-policy", "credentialless"],
  "Mozilla/5.0 (Macintosh) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/27.0 Safari/605.1.15": ["cross-origin-embedder-policy", "require-corp"],
};

/** The tag of a site whose generator knows where it is served. */
const TAG = '<script src="/repo/mini-coi.js" scope="/repo/"></script>';

/** @typedef {[file: string, from: string, to: string]} Change of a source */

/**
 * What differs between the generators: a tag written by hand, the folder that is copied into the site as it is, and how
 * the development server is asked to use the worker.
 * @type {Record<string, { byHand?: Change, copied?: string, worker?: Change }>}
 */
const SITES = {
  vite: {
    byHand: ["index.html", "</title>", '</title><script src="/repo/mini-coi.js"></script>'],
    copied: "public",
    worker: ["vite.config.js", "miniCoi()", 'miniCoi({ dev: "worker" })'],
  },
  astro: {
    byHand: ["src/layouts/Page.astro", "</title>", '</title><script is:inline src="/repo/mini-coi.js"></script>'],
    copied: "public",
    worker: ["astro.config.mjs", "miniCoi()", 'miniCoi({ dev: "worker" })'],
  },
  eleventy: {
    byHand: ["_includes/page.njk", "</title>", '</title><script src="/repo/mini-coi.js"></script>'],
    worker: ["eleventy.config.js", "(miniCoi)", '(miniCoi, { dev: "worker" })'],
  },
  webpack: {
    byHand: ["webpack.config.js", "{ filename }", "{ filename, templateContent: '<title></title><script src=/repo/mini-coi.js></script>' }"],
    worker: ["webpack.config.js", "new MiniCoi()", 'new MiniCoi({ dev: "worker" })'],
  },
  rsbuild: {
    byHand: ["rsbuild.config.mjs", "plugins:", 'html: { tags: [{ tag: "script", attrs: { src: "/repo/mini-coi.js" } }] },\n  plugins:'],
    copied: "public",
    worker: ["rsbuild.config.mjs", "miniCoi()", 'miniCoi({ dev: "worker" })'],
  },
  vitepress: {
    byHand: [".vitepress/config.js", 'base: "/repo/"', 'base: "/repo/", head: [["script", { src: "/repo/mini-coi.js" }]]'],
    copied: "public",
    worker: [".vitepress/config.js", "});", '}, { dev: "worker" });'],
  },
  // A build takes half a minute, so one mistake has to do: both are found by what all plugins share.
  docusaurus: {
    copied: "static",
    worker: ["docusaurus.config.js", '"mini-coi-rs/docusaurus"', '["mini-coi-rs/docusaurus", { dev: "worker" }]'],
  },
  mkdocs: {
    byHand: ["mkdocs.yml", "plugins:", "extra_javascript: [mini-coi.js]\nplugins:"],
    copied: "docs",
    worker: ["mkdocs.yml", "[mini-coi]", "[mini-coi: { dev: worker }]"],
  },
  sphinx: { byHand: ["conf.py", "html_theme", 'html_js_files = ["https://you.example/mini-coi.js"]\nhtml_theme'], copied: "_extra" },
  jupyterlite: {},
};

/** Every file of a folder with its bytes. @param {string} folder */
const contents = (folder) => {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(entries.map((entry) => join(entry.parentPath, entry.name)).map((path) => [relative(folder, path), readFileSync(path)]));
};

/** @param {string} folder @param {Change} change */
const change = (folder, [file, from, to]) => {
  const path = join(folder, file);
  const text = readFileSync(path, "utf8");
  assert.ok(text.includes(from), `${file} has no ${from}`);
  writeFileSync(path, text.replace(from, to));
};

/** The tags of a page. @param {Buffer | string} page */
const tags = (page) => page.toString().match(/<script[^>]*mini-coi\.js[^>]*><\/script>/g) ?? [];

/** The pages of a site, by their paths. @param {string} site */
const pagesOf = (site) => [...contents(site)].filter(([path]) => path.endsWith(".html"));

/** Runs a build that has to fail, and returns what it said. @param {string} name @param {string} folder */
const failing = async (name, folder) => {
  try {
    await build(name, folder);
  } catch (error) {
    const { stdout, stderr } = /** @type {any} */ (error);
    return `${stdout}${stderr}`;
  }
  return assert.fail("the build succeeds");
};

/** What the clone has that is not committed. */
const changes = () => execFileSync("git", ["status", "--porcelain"], { cwd: import.meta.dirname, encoding: "utf8" });
const unchanged = changes();

before(pack);
after(() => assert.equal(changes(), unchanged, "a generator left a file in the clone"));

// Most generators use one core, so two sites are built at a time. The tests of one share its folder.
const ALONE = { concurrency: 1 };
suite("generators", { concurrency: 2 }, () => {
  for (const [name, { byHand, copied, worker }] of Object.entries(SITES))
    suite(name, ALONE, () => {
      test("each page has the tag once, the file is beside them, and a second build changes nothing", async () => {
        const folder = layOut(name);
        const site = await build(name, folder);
        const pages = pagesOf(site);
        assert.ok(pages.length >= 3, `${pages.map(([path]) => path)}`);
        for (const [path, page] of pages) {
          const up = "../".repeat(path.split("/").length - 1);
          const own =
            name == "sphinx"
              ? `<script src="${up}mini-coi.js"></script>`
              : `<script src="${up}mini-coi.js" data-worker="${up}service-worker.js?enableCache=false"></script>`;
          assert.deepEqual(tags(page), [worker ? TAG : own], path);
        }
        assert.deepEqual(readFileSync(join(site, "mini-coi.js")), readFileSync(join(import.meta.dirname, "../../dist/mini-coi.js")));
        // It takes half a minute, and makes the whole folder anew.
        if (name == "docusaurus") return;
        await build(name, folder);
        assert.deepEqual(
          pagesOf(site).map(([path, page]) => [path, tags(page)]),
          pages.map(([path, page]) => [path, tags(page)]),
        );
      });

      if (byHand)
        test("a tag that was also written by hand is an error that says so", async () => {
          const folder = layOut(name, `${name}-by-hand`);
          change(folder, byHand);
          assert.match(await failing(name, folder), /error\[tag-twice\]: A page has a tag that was written by hand: `\S+\.html`/);
        });

      if (copied)
        test("a file that is also copied by hand is an error that says so", async () => {
          const folder = layOut(name, `${name}-copied`);
          mkdirSync(join(folder, copied), { recursive: true });
          writeFileSync(join(folder, copied, "mini-coi.js"), "/*! mini-coi 0.9.0 | MIT */");
          if (name == "sphinx") change(folder, ["conf.py", "html_theme", `html_extra_path = ["${copied}"]\nhtml_theme`]);
          assert.match(await failing(name, folder), /error\[file-twice\]: \S+ is a second copy/);
        });

      if (!worker) return;
      test("the development server sends each browser the headers of its best mode", async () => {
        await develop(name, layOut(name, `${name}-dev`), async (origin) => {
          for (const [agent, [header, value]] of Object.entries(BROWSERS)) {
            const answer = await fetch(`${origin}/repo/`, { headers: { "User-Agent": agent } });
            assert.equal(answer.headers.get(header), value, agent);
            assert.deepEqual(tags(await answer.text()), [], "a server with headers needs no tag");
          }
        });
      });

      test("the development server isolates by the worker if that is asked for", async () => {
        const folder = layOut(name, `${name}-dev-worker`);
        change(folder, worker);
        await develop(name, folder, async (origin) => {
          const page = await fetch(`${origin}/repo/`, { headers: { Accept: "text/html" } });
          assert.deepEqual(tags(await page.text()), [TAG]);
          assert.equal(page.headers.get("document-isolation-policy"), null);
          const file = await fetch(`${origin}/repo/mini-coi.js`);
          assert.match(`${file.headers.get("content-type")}`, /javascript/);
          assert.match(await file.text(), /^\/\*! mini-coi /);
        });
      });
    });

  suite("recipes", ALONE, () => {
    const page = readFileSync(join(import.meta.dirname, "../../docs/recipes.md"), "utf8");
    for (const [name, { recipe }] of Object.entries(GENERATORS)) {
      if (!recipe) continue;
      test(`${name}: the line of the documentation puts the tag into each page`, async () => {
        assert.ok(page.toLowerCase().includes(`| ${name} `) && page.includes(`\`${recipe}\``), `docs/recipes.md has ${name} and ${recipe}`);
        const folder = layOut(name);
        const pages = pagesOf(await build(name, folder));
        for (const [path, page] of pages) assert.deepEqual(tags(page), [recipe.endsWith("--relative") ? '<script src="mini-coi.js"></script>' : TAG], path);
        assert.ok(pages.some(([path]) => path == "index.html"));
        assert.equal(await runRecipe(name, folder), "", "a second run changes nothing");
      });
    }
  });

  suite("options", ALONE, () => {
    for (const [options, message] of /** @type {const} */ ([
      ['{ scope: "/" }', /error\[unknown-option\]: There is no option `scope`/],
      ['{ mode: "coep" }', /data-mode: a mode is dip, credentialless, require-corp or auto/],
    ]))
      test(`${options} is an error that says so`, async () => {
        const folder = layOut("vite", "vite-option");
        change(folder, ["vite.config.js", "miniCoi()", `miniCoi(${options})`]);
        assert.match(await failing("vite", folder), message);
      });
  });

  suite("vite-plugin-pwa", ALONE, () => {
    test("its worker imports the file, and the tag names it", async () => {
      const folder = layOut("vite", "vite-pwa");
      change(folder, ["vite.config.js", "plugins: [miniCoi()]", "plugins: [miniCoi(), VitePWA({ manifest: false })]"]);
      change(folder, ["vite.config.js", "import { defineConfig }", 'import { VitePWA } from "vite-plugin-pwa";\nimport { defineConfig }']);
      const site = contents(await build("vite", folder));
      for (const [path, page] of site) if (path.endsWith(".html")) assert.deepEqual(tags(page), [TAG.replace("></", ' data-worker="/repo/sw.js"></')], path);
      const source = `${site.get("sw.js")}`;
      assert.ok(source.startsWith('importScripts("mini-coi.js");\n'), source.slice(0, 100));
      assert.ok(source.includes('url:"mini-coi.js"'), "the file is precached");
    });
  });
});
