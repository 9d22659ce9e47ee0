// Weight of embeds before the first interaction, and added by it: each view in each language, on a running server on loopback.
//   cd bench && npm ci && node embedWeight.mjs http://127.0.0.1:5000 kazakhstan-2022 e078
// Prints kilobytes (1,000 bytes) of transferred content. Exits with 1 if a view has more than 100 before the first interaction.
import puppeteer from 'puppeteer-core';

const [server, dataset, event] = process.argv.slice(2);
if (!/^http:\/\/(127\.0\.0\.1|localhost):\d+$/.test(server ?? '') || !dataset || !event)
  throw new Error('Name a server on loopback, a dataset and an event of it.');
const most = 100_000;
const views = ['map', 'timeline', 'dashboard', 'casualties', `events/${event}`];
const languages = ['en', 'ru', 'kk'];

const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
try {
  for (const view of views) {
    for (const language of languages) {
      const { before, touch, largest } = await weigh(`${server}/embed/${dataset}/${view}${language === 'en' ? '' : `?lang=${language}`}`);
      console.log(
        `${view.padEnd(14)} ${language}  ${kilobytes(before)}, the first touch ${kilobytes(touch)};  ${largest.map(([name, bytes]) => `${name} ${kilobytes(bytes)}`).join(', ')}`,
      );
      if (before > most) process.exitCode = 1;
    }
  }
} finally {
  await browser.close();
}

// Each in a new browser context, so that nothing is cached.
async function weigh(address) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({ width: 600, height: 506, hasTouch: true });
    const session = await page.createCDPSession();
    await session.send('Network.enable');
    const names = new Map();
    const sizes = new Map();
    session.on('Network.requestWillBeSent', ({ requestId, request }) =>
      names.set(requestId, new URL(request.url).pathname.split('/').at(-1)),
    );
    const heads = new Map();
    session.on('Network.responseReceived', ({ requestId, response }) => heads.set(requestId, response.encodedDataLength));
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const name = names.get(requestId);
      sizes.set(name, (sizes.get(name) ?? 0) + encodedDataLength - (heads.get(requestId) ?? 0));
    });
    const sum = () => [...sizes.values()].reduce((total, bytes) => total + bytes, 0);
    await page.goto(address, { waitUntil: 'networkidle0' });
    const before = sum();
    const largest = [...sizes].sort(([, one], [, other]) => other - one).slice(0, 4);
    const live = await page.$('event-map, event-timeline, known-slider');
    if (live) {
      const { x, y } = await live.boundingBox();
      await page.touchscreen.tap(x + 3, y + 3);
      await page.waitForNetworkIdle({ idleTime: 700 });
    }
    return { before, touch: sum() - before, largest };
  } finally {
    await context.close();
  }
}

function kilobytes(bytes) {
  return (bytes / 1000).toFixed(1);
}
