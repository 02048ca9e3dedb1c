#!/usr/bin/env bash
# Runs the benchmark and writes docs/benchmarks.md, benches/results.json and benches/chart.svg. It takes an hour; `--quick` takes some minutes and writes to target/bench only.
#
#   npm run bench
#   npm run bench -- --quick
#   npm run bench -- --quick --only navigation
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

tools=${MINI_COI_TOOLS:-${XDG_CACHE_HOME:-$HOME/.cache}/mini-coi/tools}
export PATH="$tools/bin:$PWD/node_modules/.bin:$PATH"
rust=$(sed -nE 's/.*"rustc": "rustc ([0-9.]+) .*/\1/p' dist/manifest.json)
if [[ $(rustc --version 2>/dev/null) != "rustc $rust "* ]]; then export RUSTUP_TOOLCHAIN=$rust; fi

bash tests/tools.sh
node js/build.mjs --check --bench
cargo bench --locked --quiet --bench policy
cargo bench --locked --quiet --bench browser -- "$@"
