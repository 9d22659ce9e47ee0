// Writes letters.txt to standard output. Run it by make.sh, which fetches the package of Unicode data that it reads.
import { pathToFileURL } from 'node:url';

const [, , folder] = process.argv;
const read = async path => (await import(pathToFileURL(`${folder}/${path}/code-points.mjs`).href)).default;

const decompositions = new Map();
for (const kind of ['Canonical', 'Compat', 'Narrow', 'Wide'])
  for (const [from, to] of await read(`Decomposition_Mapping/${kind}`)) decompositions.set(from, [to].flat());
const foldings = new Map();
for (const kind of ['C', 'F'])
  for (const [from, to] of await read(`Case_Folding/${kind}`)) foldings.set(from, [to].flat());
const marks = new Set([...await read('General_Category/Nonspacing_Mark'), ...await read('General_Category/Enclosing_Mark')]);
const words = new Set([...await read('General_Category/Letter'), ...await read('General_Category/Number'), ...await read('General_Category/Spacing_Mark')]);

// Letters with a stroke and the like, which Unicode does not take apart; the order of the Unicode Collation Algorithm treats them as these.
const alike = new Map(Object.entries({ ı: 'i', ø: 'o', đ: 'd', ð: 'd', ħ: 'h', ł: 'l', ŧ: 't', æ: 'ae', œ: 'oe' }).map(([from, to]) => [from.codePointAt(0), [...to].map(c => c.codePointAt(0))]));
// Letters of their own in Russian and Kazakh, though Unicode takes them apart.
const own = new Map([['и\u0306', 'й'], ['е\u0308', 'ё']]);

const decompose = point => decompositions.get(point)?.flatMap(decompose) ?? [point];
const foldCase = point => (marks.has(point) ? undefined : foldings.get(point)?.flatMap(foldCase)) ?? [point];

function fold(point) {
  const small = decompose(point).flatMap(foldCase).flatMap(decompose).flatMap(p => alike.get(p) ?? [p]);
  let text = String.fromCodePoint(...small);
  for (const [parts, letter] of own) text = text.replaceAll(parts, letter);
  return [...text].filter(c => !marks.has(c.codePointAt(0))).join('');
}

// Syllables of Hangul are taken apart by arithmetic (Unicode, 3.12), without a table.
const isSyllable = point => point >= 0xac00 && point <= 0xd7a3;

const sources = new Map();
for (const point of [...new Set([...decompositions.keys(), ...foldings.keys(), ...alike.keys()])].sort((a, b) => a - b)) {
  const [from, to] = [String.fromCodePoint(point), fold(point)];
  // What holds no letter or digit parts words, whatever it decomposes to.
  if (to !== from && !isSyllable(point) && !marks.has(point) && [...to].some(c => words.has(c.codePointAt(0)))) sources.set(to, (sources.get(to) ?? '') + from);
}

const lines = [...sources].sort(([, a], [, b]) => (a < b ? -1 : 1)).map(([to, from]) => `${to}\t${from}\n`);
process.stdout.write(lines.join(''));
