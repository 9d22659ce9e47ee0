#!/usr/bin/env bash
# Requests per second of a running server, on loopback only: bench/load.sh http://127.0.0.1:5000 kazakhstan-2022 [seconds]
# Needs wrk, curl and node. ACCEPT_ENCODING=br asks as a browser does. SERVER_PID=123 tells what that process keeps in memory after each.
# Start the server in Release with logging at Warning.
set -euo pipefail
base=${1:?address of the server}
dataset=${2:?slug of a dataset}
seconds=${3:-10}
here=$(dirname "$0")
case $base in
  http://127.0.0.1:*|http://localhost:*) ;;
  *) echo "Only loopback addresses are measured."; exit 1 ;;
esac
paths=$(mktemp)
trap 'rm -f "$paths"' EXIT

ask() {
  sed "s|.*|url = \"$base&\"\noutput = /dev/null|" "$paths" | curl -s --globoff ${ACCEPT_ENCODING:+-H "Accept-Encoding: $ACCEPT_ENCODING"} -w '%header{cache-status}\n' -K -
}

measure() {
  printf '\n%s\n' "$1"
  wrk -t2 -c32 -d"${seconds}s" ${ACCEPT_ENCODING:+-H "Accept-Encoding: $ACCEPT_ENCODING"} -s "$here/paths.lua" "$base" -- "$paths" | grep -E 'requests in|Requests/sec|p50|Non-2xx'
  if [ -n "${SERVER_PID:-}" ]; then awk '/VmRSS/ { printf "resident memory %.0f MB\n", $2 / 1024 }' "/proc/$SERVER_PID/status"; fi
}

for path in "/api/v1/$dataset/view" "/d/$dataset" "/embed/$dataset/map"; do
  node "$here/filters.mjs" "$base" "$dataset" "$path" > "$paths"
  # Each once, so that caches are as a busy server has them.
  ask > /dev/null
  measure "$path, 1,000 filters"
  echo "answered from the cache: $(ask | grep -c hit) of $(wc -l < "$paths")"
  node "$here/filters.mjs" "$base" "$dataset" "$path" 1 > "$paths"
  measure "$path, one filter"
done
