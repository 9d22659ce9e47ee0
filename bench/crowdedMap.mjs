// The map of a dataset with many places, on a desk and on a phone whose processor is four times slower, on a running server on loopback:
//   cd bench && npm ci && node crowdedMap.mjs http://127.0.0.1:5000/d/made-1500
// Prints for the whole map and for each of three steps nearer: marks in view, how many have their middle under another one, pairs that
// overlap by more than a quarter of the smaller one; elements of the page, bytes as sent, and the time from a filter to its marks.
// Exits with 1 if a middle is covered, a pair overlaps by more, or there are more than 120 marks in view on a desk, 60 on a phone.
import puppeteer from 'puppeteer-core';

const address = process.argv[2];
if (!/^http:\/\/(127\.0\.0\.1|localhost):\d+\//.test(address ?? '')) throw new Error('Name an address on loopback.');

const devices = [
  { name: 'desk', viewport: { width: 1600, height: 1000 }, slower: 1, most: 120 },
  { name: 'phone', viewport: { width: 390, height: 844, isMobile: true, hasTouch: true }, slower: 4, most: 60 },
];
const steps = 3;
const changes = 7;

const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
try {
  for (const device of devices) await measure(device);
} finally {
  await browser.close();
}

async function measure({ name, viewport, slower, most }) {
  const page = await browser.newPage();
  await page.setViewport(viewport);
  const client = await page.createCDPSession();
  await client.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await client.send('Network.enable');
  let sent = 0;
  client.on('Network.loadingFinished', ({ encodedDataLength }) => { sent += encodedDataLength; });
  const started = Date.now();
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  console.log(`${name}: page in ${Date.now() - started} ms`);
  await page.evaluate(() => document.querySelector('event-map').dispatchEvent(new PointerEvent('pointerover', { bubbles: true })));
  await page.waitForSelector('event-map:state(live)');
  const elements = await page.evaluate(() => document.querySelectorAll('*').length);
  console.log(`${name}: ${elements} elements, ${Math.round(sent / 1000)} kB sent until the map is live`);
  for (let step = 0; step <= steps; step++) {
    if (step > 0) await nearer(page);
    const { seen, covered, overlapping } = await page.evaluate(look);
    const where = step === 0 ? 'whole map' : `${step} nearer`;
    console.log(`${name}, ${where}: ${seen} marks in view, ${covered} covered, ${overlapping} overlapping`);
    if (covered > 0 || overlapping > 0 || seen > most) process.exitCode = 1;
  }

  await page.goto(address, { waitUntil: 'load' });
  await page.waitForSelector('event-map:state(live)');
  const times = await page.evaluate(filter, changes);
  times.sort((one, other) => one - other);
  const [median, longest] = [times[Math.floor(times.length / 2)], times.at(-1)];
  console.log(`${name}: filter to marks, median ${median.toFixed(0)} ms, longest ${longest.toFixed(0)} ms`);
  await page.close();
}

// Zooms by the keyboard, and waits until the marks of the new zoom are there and nothing moves.
async function nearer(page) {
  await page.evaluate(async () => {
    const map = document.querySelector('event-map');
    const drawn = map.dataset.drawn;
    map.shadowRoot.querySelector('.buttons button').click();
    const wait = milliseconds => new Promise(done => setTimeout(done, milliseconds));
    for (let i = 0; i < 100 && drawn !== undefined && document.querySelector('event-map').dataset.drawn === drawn; i++) await wait(50);
    const box = () => JSON.stringify(document.querySelector('event-map .frame').getBoundingClientRect());
    for (let same = 0, last = box(); same < 5; last = box()) {
      await wait(60);
      same = box() === last ? same + 1 : 0;
    }
  });
}

function look() {
  const view = document.querySelector('event-map').getBoundingClientRect();
  const discs = [...document.querySelectorAll('a.mark')].filter(mark => mark.checkVisibility()).flatMap(mark => {
    const box = [...mark.querySelectorAll('.disc, .region-square')].map(part => part.getBoundingClientRect()).find(part => part.width > 0);
    return box ? [{ x: box.x + box.width / 2, y: box.y + box.height / 2, radius: box.width / 2 }] : [];
  }).filter(({ x, y }) => x > view.left && x < view.right && y > view.top && y < view.bottom);
  const apart = (one, other) => Math.hypot(one.x - other.x, one.y - other.y);
  const isOver = (one, other) => one.radius + other.radius - apart(one, other) > Math.min(one.radius, other.radius) / 4 + 1;
  return {
    seen: discs.length,
    covered: discs.filter(one => discs.some(other => other !== one && apart(one, other) < other.radius)).length,
    overlapping: discs.flatMap((one, i) => discs.slice(i + 1).filter(other => isOver(one, other))).length,
  };
}

// Chooses the first theme and removes it again: the marks are there when the number of events has changed and the frame is painted.
async function filter(count) {
  const times = [];
  for (let i = 0; i < count; i++) {
    const before = document.querySelector('.bar .count').textContent;
    const started = performance.now();
    const link = document.querySelector('a.row');
    link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }));
    await new Promise(done => {
      const observer = new MutationObserver(() => {
        if (document.querySelector('.bar .count')?.textContent === before) return;
        observer.disconnect();
        done();
      });
      observer.observe(document.body, { subtree: true, childList: true, characterData: true });
    });
    await new Promise(done => requestAnimationFrame(() => setTimeout(done)));
    times.push(performance.now() - started);
  }

  return times;
}
