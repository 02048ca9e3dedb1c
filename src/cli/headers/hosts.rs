//! The hosts and servers that are known, and what each of them reads.
//!
//! A text is a complete file wherever the host reads one, so that it works as it is written.

use mini_coi::policy::Header;

use super::Pairs;

/// A host or server.
#[derive(Debug)]
pub(crate) struct Host {
    /// Its name on the command line.
    pub(in crate::cli) name: &'static str,
    /// Its name in sentences.
    pub(super) title: &'static str,
    /// How it is told.
    pub(super) means: Means,
    /// The headers of the policy that it refuses to send.
    pub(super) refuses: &'static [Header],
}

impl Host {
    /// Whether it can be told at all.
    pub(in crate::cli) const fn can_send(&self) -> bool {
        matches!(self.means, Means::File { .. })
    }

    /// This host, without these headers.
    const fn refusing(mut self, headers: &'static [Header]) -> Host {
        self.refuses = headers;
        self
    }
}

/// How a host is told to send headers.
#[derive(Clone, Copy, Debug)]
pub(super) enum Means {
    /// By a file.
    File {
        /// Where the host looks for it.
        path: &'static str,
        /// The next step, in a sentence.
        place: &'static str,
        /// The text with these headers.
        text: fn(&Pairs) -> String,
    },
    /// Not at all.
    None {
        /// The alternative, in a sentence.
        instead: &'static str,
    },
}

const fn file(
    name: &'static str,
    title: &'static str,
    path: &'static str,
    place: &'static str,
    text: fn(&Pairs) -> String,
) -> Host {
    Host {
        name,
        title,
        means: Means::File { path, place, text },
        refuses: &[],
    }
}

const fn none(name: &'static str, title: &'static str, instead: &'static str) -> Host {
    Host {
        name,
        title,
        means: Means::None { instead },
        refuses: &[],
    }
}

const TAG: &str = "Use the script tag: put mini-coi.js into the root of the site (mini-coi -sw .), \
and make <script src=\"/mini-coi.js\" scope=\"./\"></script> the first child of <head>.";

/// Every host that is known; those that cannot be told come last.
pub(crate) static HOSTS: [Host; 29] = [
    file(
        "netlify",
        "Netlify",
        "_headers",
        "Put it in the published folder.",
        headers_file,
    ),
    file(
        "cloudflare-pages",
        "Cloudflare Pages",
        "_headers",
        "Put it in the published folder. It does not apply to Functions.",
        headers_file,
    ),
    file(
        "vercel",
        "Vercel",
        "vercel.json",
        "Put it in the root of the project.",
        vercel,
    ),
    file(
        "firebase",
        "Firebase Hosting",
        "firebase.json",
        "Put it in the root of the project; `public` is the published folder.",
        firebase,
    ),
    file(
        "render",
        "Render",
        "render.yaml",
        "Put it in the root of the repository; set the name and the folder of your site.",
        render,
    ),
    file(
        "azure-static-web-apps",
        "Azure Static Web Apps",
        "staticwebapp.config.json",
        "Put it in the published folder.",
        azure,
    ),
    file(
        "huggingface",
        "Hugging Face Spaces",
        "README.md",
        "Put these lines between the two `---` of the README.md of the Space.",
        huggingface,
    )
    .refusing(&[Header::DocumentIsolationPolicy]),
    file(
        "git-pages",
        "git-pages",
        "_headers",
        "Put it in the published folder. Its operator decides which headers a site may set: if they do not arrive, use the script tag.",
        headers_file,
    ),
    file(
        "apache",
        "Apache",
        ".htaccess",
        "Put it in the served folder. It needs mod_headers (a2enmod headers) and `AllowOverride FileInfo`.",
        apache,
    ),
    file(
        "nginx",
        "nginx",
        "mini-coi.conf",
        "Include it in `server { }`, and in every `location { }` with its own add_header: nginx inherits all of them or none.",
        nginx,
    ),
    file(
        "caddy",
        "Caddy",
        "mini-coi.caddy",
        "Import it in the block of the site: `import mini-coi.caddy`.",
        caddy,
    ),
    file(
        "iis",
        "IIS",
        "web.config",
        "Put it in the served folder.",
        iis,
    ),
    file(
        "s3-cloudfront",
        "S3 with CloudFront",
        "mini-coi-policy.json",
        "Run `aws cloudfront create-response-headers-policy --response-headers-policy-config file://mini-coi-policy.json`, and attach the policy to the behaviours of the distribution.",
        cloudfront,
    ),
    file(
        "deno-deploy",
        "Deno Deploy",
        "main.ts",
        "It is the entry point, and serves the folder that it is in.",
        deno,
    ),
    file(
        "express",
        "Express",
        "isolate.mjs",
        "Use it before everything else: `app.use(isolate)`.",
        express,
    ),
    file(
        "vite",
        "Vite",
        "vite.config.mjs",
        "It is for `vite` and `vite preview`; the output of `vite build` needs headers from its host.",
        vite,
    ),
    file(
        "astro",
        "Astro",
        "astro.config.mjs",
        "It is for `astro dev` and `astro preview`; the output of `astro build` needs headers from its host.",
        astro,
    ),
    file(
        "eleventy",
        "Eleventy",
        "eleventy.config.mjs",
        "It is for `eleventy --serve`; what it builds needs headers from its host.",
        eleventy,
    ),
    file(
        "hugo",
        "Hugo",
        "hugo.toml",
        "It is for `hugo server`; what it builds needs headers from its host.",
        hugo,
    ),
    file(
        "jekyll",
        "Jekyll",
        "_config.yml",
        "It is for `jekyll serve`, which sends them with files and pages, not with errors. What it builds needs headers from its host.",
        jekyll,
    ),
    file(
        "jupyterlite",
        "JupyterLite",
        "jupyter_lite_config.json",
        "It is for `jupyter lite serve`, which sends them if the Python package tornado is installed. What it builds needs headers from its host.",
        jupyterlite,
    ),
    file(
        "trunk",
        "Trunk",
        "Trunk.toml",
        "It is for `trunk serve`; what it builds needs headers from its host.",
        trunk,
    ),
    file(
        "webpack-dev-server",
        "webpack-dev-server",
        "webpack.config.cjs",
        "Put it in the root of the project; add it to your existing configuration.",
        webpack,
    ),
    file(
        "python-http",
        "Python's http.server",
        "serve.py",
        "It serves the current folder: `python3 serve.py 8000`.",
        python,
    ),
    none("github-pages", "GitHub Pages", TAG),
    none("gitlab-pages", "GitLab Pages", TAG),
    none("codeberg-pages", "Codeberg Pages", TAG),
    none("neocities", "Neocities", TAG),
    none(
        "itch-io",
        "itch.io",
        "Turn on \"SharedArrayBuffer support\" in the embed options of the project, which sends them for you.",
    ),
];

/// One line for each header.
fn lines(pairs: &Pairs, line: impl Fn(&str, &str) -> String) -> String {
    pairs
        .iter()
        .map(|(name, value)| line(name, value))
        .collect()
}

/// One item for each header, with a comma between two.
fn items(pairs: &Pairs, separator: &str, item: impl Fn(&str, &str) -> String) -> String {
    let items: Vec<_> = pairs
        .iter()
        .map(|(name, value)| item(name, value))
        .collect();
    items.join(separator)
}

fn headers_file(pairs: &Pairs) -> String {
    format!(
        "/*\n{}",
        lines(pairs, |name, value| format!("  {name}: {value}\n"))
    )
}

fn vercel(pairs: &Pairs) -> String {
    let headers = items(pairs, ",\n", |name, value| {
        format!("        {{ \"key\": \"{name}\", \"value\": \"{value}\" }}")
    });
    format!(
        "{{\n  \"headers\": [\n    {{\n      \"source\": \"/(.*)\",\n      \"headers\": [\n{headers}\n      ]\n    }}\n  ]\n}}\n"
    )
}

fn firebase(pairs: &Pairs) -> String {
    let headers = items(pairs, ",\n", |name, value| {
        format!("          {{ \"key\": \"{name}\", \"value\": \"{value}\" }}")
    });
    format!(
        "{{\n  \"hosting\": {{\n    \"public\": \"public\",\n    \"headers\": [\n      {{\n        \"source\": \"**\",\n        \"headers\": [\n{headers}\n        ]\n      }}\n    ]\n  }}\n}}\n"
    )
}

fn render(pairs: &Pairs) -> String {
    let headers = lines(pairs, |name, value| {
        format!("      - path: /*\n        name: {name}\n        value: {value}\n")
    });
    format!(
        "services:\n  - type: web\n    name: site\n    runtime: static\n    staticPublishPath: .\n    headers:\n{headers}"
    )
}

fn azure(pairs: &Pairs) -> String {
    let headers = items(pairs, ",\n", |name, value| {
        format!("    \"{name}\": \"{value}\"")
    });
    format!("{{\n  \"globalHeaders\": {{\n{headers}\n  }}\n}}\n")
}

fn huggingface(pairs: &Pairs) -> String {
    let headers = lines(pairs, |name, value| {
        format!("  {}: {value}\n", name.to_ascii_lowercase())
    });
    format!("---\ntitle: Site\nsdk: static\ncustom_headers:\n{headers}---\n")
}

fn apache(pairs: &Pairs) -> String {
    // Without `always`, error pages would go without.
    lines(pairs, |name, value| {
        format!("Header always set {name} \"{value}\"\n")
    })
}

fn nginx(pairs: &Pairs) -> String {
    // Without `always`, error pages would go without.
    lines(pairs, |name, value| {
        format!("add_header {name} \"{value}\" always;\n")
    })
}

fn caddy(pairs: &Pairs) -> String {
    let headers = lines(pairs, |name, value| format!("\t{name} \"{value}\"\n"));
    format!("header {{\n{headers}}}\n")
}

fn iis(pairs: &Pairs) -> String {
    // A header that a parent folder sets already would be an error without `remove`.
    let headers = lines(pairs, |name, value| {
        format!(
            "        <remove name=\"{name}\" />\n        <add name=\"{name}\" value=\"{value}\" />\n"
        )
    });
    format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<configuration>\n  <system.webServer>\n    <httpProtocol>\n      <customHeaders>\n{headers}      </customHeaders>\n    </httpProtocol>\n  </system.webServer>\n</configuration>\n"
    )
}

fn cloudfront(pairs: &Pairs) -> String {
    let headers = items(pairs, ",\n", |name, value| {
        format!("      {{ \"Header\": \"{name}\", \"Value\": \"{value}\", \"Override\": true }}")
    });
    format!(
        "{{\n  \"Name\": \"mini-coi\",\n  \"CustomHeadersConfig\": {{\n    \"Quantity\": {},\n    \"Items\": [\n{headers}\n    ]\n  }}\n}}\n",
        pairs.len()
    )
}

fn deno(pairs: &Pairs) -> String {
    let headers = lines(pairs, |name, value| format!("  \"{name}: {value}\",\n"));
    format!(
        "import {{ serveDir }} from \"jsr:@std/http/file-server\";\n\nconst headers = [\n{headers}];\n\nDeno.serve((request) => serveDir(request, {{ fsRoot: \".\", headers }}));\n"
    )
}

/// The headers as a constant of JavaScript.
fn javascript(pairs: &Pairs) -> String {
    let headers = lines(pairs, |name, value| format!("  \"{name}\": \"{value}\",\n"));
    format!("const headers = {{\n{headers}}};\n")
}

fn express(pairs: &Pairs) -> String {
    format!(
        "{}\nexport function isolate(request, response, next) {{\n  response.set(headers);\n  next();\n}}\n",
        javascript(pairs)
    )
}

fn vite(pairs: &Pairs) -> String {
    // Vite's own setting for headers leaves out what it answers with 304 and 404.
    format!(
        "import {{ defineConfig }} from \"vite\";\n\n{}\nfunction isolate(server) {{\n  server.middlewares.use((request, response, next) => {{\n    for (const name in headers) response.setHeader(name, headers[name]);\n    next();\n  }});\n}}\n\nexport default defineConfig({{\n  plugins: [{{ name: \"mini-coi\", configureServer: isolate, configurePreviewServer: isolate }}],\n}});\n",
        javascript(pairs)
    )
}

fn astro(pairs: &Pairs) -> String {
    format!(
        "import {{ defineConfig }} from \"astro/config\";\n\n{}\nexport default defineConfig({{\n  server: {{ headers }},\n}});\n",
        javascript(pairs)
    )
}

fn eleventy(pairs: &Pairs) -> String {
    // Eleventy's own setting for headers leaves out what it answers with 404 and 206.
    format!(
        "{}\nfunction isolate(request, response, next) {{\n  for (const name in headers) response.setHeader(name, headers[name]);\n  next();\n}}\n\nexport default function (config) {{\n  config.setServerOptions({{ middleware: [isolate] }});\n}}\n",
        javascript(pairs)
    )
}

/// The headers as keys of a table of TOML.
fn toml(pairs: &Pairs) -> String {
    lines(pairs, |name, value| format!("{name} = \"{value}\"\n"))
}

fn hugo(pairs: &Pairs) -> String {
    format!(
        "[[server.headers]]\nfor = \"/**\"\n[server.headers.values]\n{}",
        toml(pairs)
    )
}

fn trunk(pairs: &Pairs) -> String {
    format!("[serve.headers]\n{}", toml(pairs))
}

fn jekyll(pairs: &Pairs) -> String {
    let headers = lines(pairs, |name, value| format!("    {name}: {value}\n"));
    format!("webrick:\n  headers:\n{headers}")
}

fn jupyterlite(pairs: &Pairs) -> String {
    let headers = items(pairs, ",\n", |name, value| {
        format!("      \"{name}\": \"{value}\"")
    });
    format!(
        "{{\n  \"LiteBuildConfig\": {{\n    \"extra_http_headers\": {{\n{headers}\n    }}\n  }}\n}}\n"
    )
}

fn webpack(pairs: &Pairs) -> String {
    format!(
        "{}\nmodule.exports = {{\n  devServer: {{ headers }},\n}};\n",
        javascript(pairs)
    )
}

fn python(pairs: &Pairs) -> String {
    let headers = lines(pairs, |name, value| {
        format!("        self.send_header(\"{name}\", \"{value}\")\n")
    });
    format!(
        "import sys\nfrom http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer\n\n\nclass Handler(SimpleHTTPRequestHandler):\n    def end_headers(self):\n{headers}        super().end_headers()\n\n\nport = int(sys.argv[1]) if len(sys.argv) > 1 else 8000\nserver = ThreadingHTTPServer((\"127.0.0.1\", port), Handler)\nprint(f\"http://localhost:{{server.server_port}}/\", flush=True)\nserver.serve_forever()\n"
    )
}
