// Validates the HTML of a running server with the Nu checker (needs Java 11):
//   cd bench && npm ci && node validate.mjs http://127.0.0.1:5000 kazakhstan-2022
// Checks the plain pages of the dataset in every language, some filtered ones, and the "not found" pages.
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import vnu from 'vnu-jar';

const [base, dataset] = process.argv.slice(2);
if (!base || !dataset) throw new Error('Name the address of the server and a dataset.');

const view = await (await fetch(`${base}/api/v1/${dataset}/view?limit=1`)).json();
const claim = view.casualties.measures[0]?.scopes[0]?.claims[0];
const event = view.events.items[0];
const day = view.timeline.bins.find(bin => bin.unit === 'day' && bin.count > 0)?.start;
const root = `/d/${dataset}`;
const paths = [
  '/',
  '/no-such-page',
  root,
  `${root}/casualties`,
  `${root}/data`,
  `${root}/data?open=claims`,
  `${root}/about`,
  ...(event
    ? [
        `${root}/events/${event.id}`,
        `${root}/places/${event.place.id}`,
        `${root}/sources/${event.sources[0]}`,
        `${root}?select=events/${event.id}`,
      ]
    : []),
  ...(claim ? [`${root}/claims/${claim.id}`] : []),
  ...(day ? [`${root}?from=${day}&to=${day}&known=${day}`, `${root}/casualties?known=${day}`] : []),
  `${root}/share?view=map`,
  `${root}/compare`,
  ...['map', 'timeline', 'dashboard', 'casualties', 'nowhere', ...(event ? [`events/${event.id}`] : [])].map(
    view => `/embed/${dataset}/${view}`,
  ),
  `${root}?from=x&theme=none-such&open=filters,casualties,scopes,accounts,map-key,theme,place,menu`,
];

const folder = await mkdtemp(join(tmpdir(), 'pages-'));
try {
  const names = [];
  for (const path of paths) {
    for (const language of ['en', 'ru', 'kk']) {
      const address = `${base}${path}${path.includes('?') ? '&' : '?'}lang=${language}`;
      const answer = await fetch(address, { headers: { accept: 'text/html' } });
      const name = `${names.length}.html`;
      await writeFile(join(folder, name), await answer.text());
      names.push(`${answer.status} ${address}`);
    }
  }

  const { stderr } = await promisify(execFile)(
    'java',
    ['-jar', vnu, '--format', 'json', '--errors-only', '--exit-zero-always', ...names.map((_, index) => join(folder, `${index}.html`))],
    { maxBuffer: 64 * 1024 * 1024 },
  );
  // The checker does not support this part of the standard yet (HTML, 4.6.8.6, link type "expect").
  const messages = JSON.parse(stderr).messages.filter(({ extract }) => !extract?.includes('<link rel="expect"'));
  for (const message of messages) {
    const page = names[Number(message.url.match(/(\d+)\.html$/)[1])];
    console.log(`${page}:${message.lastLine}: ${message.message}\n    ${message.extract?.replace(/\s+/g, ' ').slice(0, 160)}`);
  }

  console.log(`${names.length} pages, ${messages.length} errors`);
  process.exitCode = messages.length === 0 ? 0 : 1;
} finally {
  await rm(folder, { recursive: true });
}
