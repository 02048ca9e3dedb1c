#!/usr/bin/env bash
# Installs the tools that are missing, each at one pinned version, and is quick when none is.
#
#   bash tests/tools.sh build    what building dist/ needs
#   bash tests/tools.sh          what the tests need as well: browsers, their drivers, web servers
#
# The tools compiled from crates go to $MINI_COI_TOOLS. That folder lies outside the clone, so that
# the next clone finds them there.
#
# Exit status: 0 when everything is there, 2 when something is missing that this script may not or
# cannot install. A browser that is missing is an error, since a test that is skipped proves nothing.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

WASM_PACK=0.15.1
WASM_BINDGEN=0.2.130
GECKODRIVER=0.37.1
NODE=20.19
TARGET=wasm32-unknown-unknown

tools=${MINI_COI_TOOLS:-${XDG_CACHE_HOME:-$HOME/.cache}/mini-coi/tools}
export PATH="$tools/bin:$PATH:/usr/sbin"

missing() {
  echo "tools: $1" >&2
  exit 2
}

# The version at the end of the first line of `tool --version`, whatever stands before it.
version_of() {
  "$tools/bin/$1" --version 2>/dev/null | sed -nE '1s/^[^ ]+ ([0-9.]+).*/\1/p' || true
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
  # The target's own core says whether it is there, without asking rustup and with any toolchain.
  # Its folder alone may be left of an installation that failed.
  compgen -G "$(rustc --print sysroot)/lib/rustlib/$TARGET/lib/libcore-*" >/dev/null && return
  command -v rustup >/dev/null || missing "this Rust has no target $TARGET, and there is no rustup to add it"
  echo "tools: adding the target $TARGET"
  rustup --quiet target add "$TARGET" </dev/null || missing "failed: rustup target add $TARGET"
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
  apache2 apache2-bin
  python3 python3
)

# The packages whose commands are missing, one on each line.
lacking() {
  local at
  for ((at = 0; at < ${#PROGRAMS[@]}; at += 2)); do
    command -v "${PROGRAMS[at]}" >/dev/null || echo "${PROGRAMS[at + 1]}"
  done
}

programs() {
  local wanted sudo=()
  mapfile -t wanted < <(lacking)
  ((${#wanted[@]})) || return 0
  command -v apt-get >/dev/null ||
    missing "the tests need the programs of these Debian packages, in PATH: ${wanted[*]}"
  local install=(apt-get install -y --no-install-recommends "${wanted[@]}")
  if ((EUID)); then
    sudo -n true 2>/dev/null || missing "run this, then try again: sudo ${install[*]}"
    sudo=(sudo -n)
  fi
  echo "tools: installing ${wanted[*]}"
  # A machine that never updated its lists of packages cannot find them, so it tries once more.
  local apt=("${sudo[@]}" env DEBIAN_FRONTEND=noninteractive)
  "${apt[@]}" "${install[@]}" -qq </dev/null >/dev/null 2>&1 ||
    { "${apt[@]}" apt-get update -qq </dev/null && "${apt[@]}" "${install[@]}" -qq </dev/null >/dev/null; } ||
    missing "this failed: ${sudo[*]:+sudo }${install[*]}"
  mapfile -t wanted < <(lacking)
  ((${#wanted[@]} == 0)) || missing "still missing after apt-get install: ${wanted[*]}"
}

# A machine that never updated its lists of packages cannot find them, so it tries once more.
download() {
  apt-get download -qq "$1" </dev/null >/dev/null 2>&1 && return
  local sudo=()
  if ((EUID)); then sudo=(sudo -n); fi
  "${sudo[@]}" apt-get update -qq </dev/null && apt-get download -qq "$1" </dev/null >/dev/null
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
      missing "failed: apt-get download $name"
    rm -r "$folder"
  done
}

case "${1:-all}" in
  build) rust && crates && packages ;;
  all) rust && crates && packages && crate geckodriver geckodriver "$GECKODRIVER" --locked && programs && servers ;;
  *) missing "unknown argument: $1 (it takes none, or: build)" ;;
esac
echo "tools: all there"
