// Prints 1,000 different addresses of a dataset: node bench/filters.mjs http://127.0.0.1:5000 kazakhstan-2022 /api/v1/kazakhstan-2022/view
// The filters combine values of /facets, the same in every run.
const [base, dataset, path, count = '1000'] = process.argv.slice(2);
const answer = await fetch(`${base}/api/v1/${dataset}/view`);
if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
const view = await answer.json();

let state = 20220105;
const random = (n) => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return state % n;
};
const pick = (values) => values[random(values.length)];

const days = view.timeline.bins.filter((bin) => bin.unit === 'day').map((bin) => bin.start);
const queries = new Set();
while (queries.size < Number(count)) {
  const query = [];
  if (random(3) > 0) {
    const ends = [pick(days), pick(days)].sort();
    query.push(`from=${ends[0]}`, `to=${ends[1]}`);
  }
  for (const facet of ['actor', 'place', 'region', 'source', 'theme', 'type']) {
    const values = view.facets[facet];
    if (values.length > 0 && random(3) === 0) query.push(`${facet}=${pick(values).id}`);
  }
  queries.add(query.sort().join('&'));
}
for (const query of queries) console.log(query ? `${path}?${query}` : path);
