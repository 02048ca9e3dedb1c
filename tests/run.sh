#!/usr/bin/env bash
# Runs every check, the fastest first, and stops at the first that fails. This is `npm test`, and
# all that a continuous integration needs to call.
#
#   bash tests/run.sh                all of them
#   bash tests/run.sh fmt clippy     only these, in this order
#   bash tests/run.sh older          what no whole run has: the browser step in the older pair of browsers
#   bash tests/run.sh platforms      nor this: the program of every platform that can be built and run here
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

STEPS=(tools fmt lint workflows clippy docs dist types units native packages generators cross servers worker browser bench reproducible)
# Steps that run only by name.
EXTRA=(older platforms)

tools=${MINI_COI_TOOLS:-${XDG_CACHE_HOME:-$HOME/.cache}/mini-coi/tools}
export PATH="$tools/bin:$PWD/node_modules/.bin:$PATH"
export CARGO_TERM_PROGRESS_WHEN=never
# The bytes of dist/ depend on the compiler, so another default gives way to the one that made them.
rust=$(sed -nE 's/.*"rustc": "rustc ([0-9.]+) .*/\1/p' dist/manifest.json)
if [[ $(rustc --version 2>/dev/null) != "rustc $rust "* ]]; then export RUSTUP_TOOLCHAIN=$rust; fi
wasm=wasm32-unknown-unknown

temporary=$(mktemp -d)
trap 'rm -rf "$temporary"' EXIT

# Every tool and browser is there.
step_tools() {
  bash tests/tools.sh
}

# The Rust sources are formatted.
step_fmt() {
  cargo fmt --check
}

# The JavaScript and the Python are formatted, and have none of the mistakes that a linter knows.
step_lint() {
  "$tools/generators/python/bin/ruff" check --quiet
  "$tools/generators/python/bin/ruff" format --check --quiet
  # It colours its output everywhere, which makes a file of it unreadable.
  local colors=()
  if [[ ! -t 1 ]]; then colors=(--colors=off); fi
  biome ci --error-on-warnings "${colors[@]}"
}

# The workflows are sound, and give nobody more rights than they need.
step_workflows() {
  "$tools/python/bin/zizmor" --offline --quiet .github action.yml
  node tests/workflows.mjs
}

# No warnings: the command line and the tests, and both builds of the worker.
step_clippy() {
  cargo clippy --locked --quiet --all-targets -- -D warnings
  # A test that Cargo.toml keeps out of a plain `cargo test` is none of "all targets".
  cargo clippy --locked --quiet --test browser --test servers -- -D warnings
  # The library alone, and with the layer, which must not need the command line.
  cargo clippy --locked --quiet --lib --no-default-features -- -D warnings
  cargo clippy --locked --quiet --lib --no-default-features --features tower -- -D warnings
  cargo clippy --locked --quiet --lib --target $wasm -- -D warnings
  cargo clippy --locked --quiet --lib --test worker --target $wasm --features debug -- -D warnings
}

# The documentation has no broken links.
step_docs() {
  RUSTDOCFLAGS="-D warnings" cargo doc --locked --quiet --no-deps
}

# The committed dist/ is what the sources give, and the benchmark's twin decides like it.
step_dist() {
  node js/build.mjs --check --bench
}

# The JavaScript has the types that its comments claim. It needs what the build leaves in target/.
step_types() {
  tsc --noEmit
  tsc --project packages
}

# The pure JavaScript: by tables, and every path of a visit.
step_units() {
  node tests/js/run.mjs
}

# The policy, the files in dist/ and the documentation, tested natively.
step_native() {
  cargo test --locked --lib --bins --test suite
  cargo test --locked --doc
}

# What would be published is complete, and does its work from its packed file.
step_packages() {
  local PATH="$tools/generators/python/bin:$PATH" out=target/release-files
  rm -rf "$out"
  MATURIN_PROFILE=dev node packages/release.mjs program
  node packages/release.mjs pack
  publint --strict "$out"/mini-coi-rs-[0-9]*.tgz
  attw "$out"/mini-coi-rs-[0-9]*.tgz --profile esm-only --quiet
  twine check --strict "$out"/*.whl
  check-wheel-contents "$out"/*.whl
  node --test --test-reporter=spec tests/packages.mjs tests/action.mjs
  # A clone with changes is packed as it is.
  cargo package --locked --allow-dirty --quiet
}

# The plugins do their work in the real generators, whose sites are then opened in real browsers.
step_generators() {
  local PATH="$tools/generators/python/bin:$PATH"
  node --test --test-reporter=spec tests/generators/plugins.mjs
  MINI_COI_BUILT=yes cargo test --locked --test browser -- generated
}

# The command line compiles for Windows and macOS too. Zig compiles what is written in C for them.
step_cross() {
  local PATH="$tools/python/bin:$PATH" target
  for target in $(sed -nE 's/^CROSS=\((.*)\)/\1/p' tests/tools.sh); do
    cargo-zigbuild clippy --locked --quiet --bins --target "$target" -- -D warnings
  done
}

# What `mini-coi headers` writes, given to real servers.
step_servers() {
  local PATH="$PATH:/usr/sbin:$tools/servers/usr/sbin:$tools/servers/usr/bin:$tools/python/bin"
  cargo test --locked --test servers
}

# The policy through the boundary of the WASM, inside real service workers.
step_worker() {
  # As root, Firefox insists on a home of its own, and nobody's profile has a place in a test.
  # Cargo and rustup must not follow there.
  local cargo=${CARGO_HOME:-$HOME/.cargo} rustup=${RUSTUP_HOME:-$HOME/.rustup} home=$temporary/home
  mkdir -p "$home"
  local -x WASM_BINDGEN_TEST_WEBDRIVER_JSON=tests/webdriver.json
  local test=(wasm-pack --log-level warn test --headless --mode no-install)
  local what=(-- --locked --no-default-features --features debug --test worker)
  "${test[@]}" --chrome --chromedriver "$(command -v chromedriver)" "${what[@]}"
  HOME=$home CARGO_HOME=$cargo RUSTUP_HOME=$rustup \
    "${test[@]}" --firefox --geckodriver "$(command -v geckodriver)" "${what[@]}"
}

# Pages in real browsers.
step_browser() {
  cargo test --locked --test browser -- --skip generated
}

# Pages in the older pair of browsers that is supported. One run has one pair; the other browsers of the
# step `browser` are the same for both. It says which cases these cannot run, and why.
step_older() {
  bash tests/tools.sh older
  # Debian's start script would look for Chromium where it is installed, so its program comes first.
  local PATH="$tools/older/usr/lib/chromium:$tools/older/usr/bin:$PATH"
  cargo test --locked --test browser -- --skip webkit:: --skip webkit-routes:: --skip chromium131:: --skip generated
}

# The programs of other platforms, made as a release makes them, and each run: in an emulator, or in Wine.
step_platforms() {
  bash tests/tools.sh platforms
  local PATH="$tools/generators/python/bin:$PATH" target
  rm -rf target/release-files
  for target in $(sed -nE 's/^PLATFORMS=\((.*)\)/\1/p' tests/tools.sh); do
    MATURIN_PROFILE=dev node packages/release.mjs program "$target"
  done
  node packages/release.mjs pack
  # Wine 8 of Debian 12 lacks this library of Windows, from which Rust takes the seed of its hashes.
  python -m ziglang cc -target x86_64-windows-gnu -shared -o target/bcryptprimitives.dll -x c - <<'END'
__declspec(dllexport) int ProcessPrng(unsigned char *data, unsigned long long size) {
  while (size--) data[size] = (unsigned char)size;
  return 1;
}
END
  node --test --test-reporter=spec tests/platforms.mjs
}

# The benchmark runs, and deciding allocates nothing. What it measures proves nothing here.
step_bench() {
  cargo test --locked --bench policy
  cargo test --locked --bench browser -- --quick --only start
}

# A clone in another folder gives the same bytes, with the sources of Rust's library (rust-src, which
# rust-analyzer installs) and without them: it is built the other way than dist/ was.
step_reproducible() {
  local clone="$temporary/some where/else" there=add
  mkdir -p "$clone"
  # The files as they are now, committed or not. A tracked file may have been deleted.
  git ls-files -coz --exclude-standard | while IFS= read -r -d '' file; do
    if [[ -e $file ]]; then cp --parents "$file" "$clone"; fi
  done
  ln -s "$PWD/node_modules" "$clone/node_modules"
  command -v rustup >/dev/null || { echo "rustup is missing, which has rust-src. Install it: https://rustup.rs" >&2; return 2; }
  if rustup component list --installed | grep -q '^rust-src'; then there=remove; fi
  rustup --quiet component "$there" rust-src
  local status=0
  (cd "$clone" && node js/build.mjs --check) || status=$?
  rustup --quiet component "$([[ $there == add ]] && echo remove || echo add)" rust-src
  return "$status"
}

(($#)) || set -- "${STEPS[@]}"
for step in "$@"; do
  [[ " ${STEPS[*]} ${EXTRA[*]} " == *" $step "* ]] ||
    { echo "run.sh: no step is called $step. They are: ${STEPS[*]} ${EXTRA[*]}" >&2; exit 2; }
done

for step in "$@"; do
  echo "== $step"
  SECONDS=0
  # A subshell, since a function called in a condition would run on after its first failure.
  set +e
  (set -e; "step_$step") </dev/null
  status=$?
  set -e
  if ((status)); then
    echo "FAILED: $step, after ${SECONDS} s. Again: bash tests/run.sh $step" >&2
    exit "$status"
  fi
  echo "ok: $step, ${SECONDS} s"
done
echo "all passed"
