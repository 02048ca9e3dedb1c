#!/usr/bin/env bash
# Compares `mini-coi DIR` with two other servers of folders, and prints a table. It takes some minutes,
# and needs curl, and wrk from the Debian package of that name; the other servers are built first.
#
#   bash benches/serve.sh            ten rounds
#   bash benches/serve.sh 3          three
#
# Every server runs in every round, each time in another order. The ratio to mini-coi is taken within a
# round, so what slows the machine for a while slows all of them; the table has its median, least and
# greatest.
# The servers have one processor and the clients another, otherwise the figures depend more on where the
# system moves them than on the server. The processor time of a server, for each request or megabyte,
# suffers least from other programs.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

STATIC_WEB_SERVER=2.44.1
MINISERVE=0.35.0
ROUNDS=${1:-10}
SECONDS_EACH=3
LARGE_MEGABYTES=500

tools=${MINI_COI_TOOLS:-${XDG_CACHE_HOME:-$HOME/.cache}/mini-coi/tools}
bin=$tools/servers/bin
for needed in wrk curl taskset; do
  command -v $needed >/dev/null || { echo "serve.sh: install $needed" >&2; exit 2; }
done
# As their authors release them.
install() {
  [[ $("$bin/$1" --version 2>/dev/null) == *" $2"* ]] && return
  echo "serve.sh: building $1 $2, which takes some minutes" >&2
  cargo install --quiet --locked --force --root "$tools/servers" "$1" --version "=$2"
}
install static-web-server $STATIC_WEB_SERVER
install miniserve $MINISERVE
cargo build --release --locked --quiet

folder=$(mktemp -d)
raw=$folder/raw
servers=()
finish() {
  ((${#servers[@]} == 0)) || kill "${servers[@]}" 2>/dev/null || true
  rm -rf "$folder"
}
trap finish EXIT
mkdir "$folder/site"
head -c 1000 /dev/zero | tr '\0' a >"$folder/site/small.txt"
# A page of 20 kB, which every one of them may compress.
for ((at = 0; at < 200; at++)); do printf '<p class="line-%s">The %s. line of a page, which a server may compress, here or before.\n' $at $RANDOM; done >"$folder/site/page.html"
# It has no holes, so that it is read like any other file.
head -c ${LARGE_MEGABYTES}M /dev/urandom >"$folder/site/large.bin"

declare -A port pid
# start NAME COMMAND: starts a server whose command ends with its port, and waits until it answers.
start() {
  local name=$1
  shift
  port[$name]=$(node -e 'const server = require("node:net").createServer().listen(0, "127.0.0.1", () => { console.log(server.address().port); server.close(); })')
  taskset -c 1 "$@" "${port[$name]}" >/dev/null 2>&1 &
  pid[$name]=$!
  servers+=("${pid[$name]}")
  until curl -sf -o /dev/null "http://127.0.0.1:${port[$name]}/small.txt"; do
    kill -0 "${pid[$name]}" || { echo "serve.sh: $name does not run" >&2; exit 2; }
    sleep 0.1
  done
}

# Without compression, and as they come.
site=$folder/site
start mini-coi target/release/mini-coi "$site" --port
start static-web-server "$bin/static-web-server" --compression false --root "$site" --host 127.0.0.1 --port
start static-web-server-default "$bin/static-web-server" --root "$site" --host 127.0.0.1 --port
start miniserve "$bin/miniserve" --interfaces 127.0.0.1 "$site" --port

# The processor time of a server until now, in hundredths of a second.
ticks() {
  # The name of the program is in parentheses, and may have spaces.
  sed 's/.*) //' "/proc/$1/stat" | awk '{ print $12 + $13 }'
}

# measure CASE NAME INSTANCE COMMAND: runs a command that prints how many units came and in how
# many seconds.
measure() {
  local before after units seconds
  before=$(ticks "${pid[$3]}")
  read -r units seconds < <("${@:4}" "http://127.0.0.1:${port[$3]}") ||
    { echo "serve.sh: $2 fails at: $1" >&2; exit 1; }
  after=$(ticks "${pid[$3]}")
  printf '%s\t' "$round" "$1" "$2" "$units" "$seconds" >>"$raw"
  echo $((after - before)) >>"$raw"
}

# requests PATH ENCODINGS ADDRESS
requests() {
  taskset -c 0 wrk -t1 -c16 -d${SECONDS_EACH}s -H "Accept-Encoding: $2" "$3$1" |
    awk '/requests in/ { count = $1; time = $4; sub("s,", "", time); sub("s", "", time) } /Non-2xx|Socket errors/ { bad = 1 } END { if (bad) exit 1; print count, time + 0 }'
}

megabytes() {
  taskset -c 0 curl -sf -o /dev/null -w '%{size_download} %{time_total}\n' "$1/large.bin" | awk '{ print $1 / 1e6, $2 }'
}

names=(mini-coi static-web-server miniserve)
for ((round = 0; round <= ROUNDS; round++)); do
  for ((at = 0; at < 3; at++)); do
    name=${names[(at + round) % 3]}
    as_it_comes=$name
    [[ $name != static-web-server ]] || as_it_comes=static-web-server-default
    measure "1 kB, uncompressed" "$name" "$name" requests /small.txt identity
    measure "20 kB page, as it comes" "$name" "$as_it_comes" requests /page.html "gzip, deflate, br"
    measure "$LARGE_MEGABYTES MB" "$name" "$name" megabytes
  done
done

# The first round warms up, and is not counted.
node --input-type=module - "$raw" <<'JS'
import { readFileSync } from "node:fs";

const runs = readFileSync(process.argv[2], "utf8").trim().split("\n").map((line) => {
  const [round, what, name, units, seconds, ticks] = line.split("\t");
  return { round: +round, what, name, speed: units / seconds, cost: (ticks * 10_000) / units };
}).filter(({ round }) => round > 0);

const sorted = (list) => list.toSorted((a, b) => a - b);
const median = (list) => {
  const all = sorted(list), half = all.length >> 1;
  return all.length % 2 ? all[half] : (all[half - 1] + all[half]) / 2;
};
const unique = (key) => [...new Set(runs.map((run) => run[key]))];

console.log("| What | Server | requests or MB per second | by mini-coi's (least to greatest) | µs of processor for each | by mini-coi's |");
console.log("|---|---|---|---|---|---|");
for (const what of unique("what")) {
  for (const name of unique("name")) {
    const own = runs.filter((run) => run.what == what && run.name == name);
    const ratios = (key) => own.map((run) => run[key] / runs.find((other) => other.what == what && other.round == run.round && other.name == "mini-coi")[key]);
    const all = sorted(ratios("speed"));
    const range = `${median(all).toFixed(2)} (${all[0].toFixed(2)} to ${all.at(-1).toFixed(2)})`;
    const middle = (key) => median(own.map((run) => run[key]));
    console.log(`| ${what} | ${name} | ${middle("speed").toFixed(0)} | ${range} | ${middle("cost").toFixed(1)} | ${median(ratios("cost")).toFixed(2)} |`);
  }
}
JS
