// A reader in a hurry on a running server, on loopback only: from the first second pans the map, follows a facet, moves the brush, opens a
// mark and a claim.
//   cd bench && npm ci && node reader.mjs http://127.0.0.1:5000/d/kazakhstan-2022 [runs]
// On a phone (390 px, processor slowed 4 times, 9 Mbit/s, 60 ms) and on a desk (unslowed, takeover included). Prints, by step, how long the
// browser was
// busy with the interaction (the longest event, until the next frame) and how long the new content took. Exits with 1 if a phone requested
// WebAssembly.
import puppeteer from 'puppeteer-core';

const address = process.argv[2];
const runs = Number(process.argv[3] ?? 5);
if (!/^http:\/\/(127\.0\.0\.1|localhost):\d+\//.test(address ?? '')) throw new Error('Name an address on loopback.');

async function read(device) {
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', ...(device.touch ? [] : [mouse])],
  });
  try {
    const page = await browser.newPage();
    await page.setViewport({
      width: device.width,
      height: device.height,
      isMobile: device.touch,
      hasTouch: device.touch,
      deviceScaleFactor: device.touch ? 2 : 1,
    });
    await page.emulateCPUThrottling(device.slowed);
    if (device.network) await page.emulateNetworkConditions(device.network);
    const runtime = [];
    page.on('request', request => {
      if (/\.wasm$|\/dotnet\.[\w.]*js$/.test(new URL(request.url()).pathname)) runtime.push(request.url());
    });
    await page.evaluateOnNewDocument(() => {
      globalThis.seen = { step: 'load', events: [] };
      new PerformanceObserver(list => {
        for (const { name, duration } of list.getEntries()) globalThis.seen.events.push({ step: globalThis.seen.step, name, duration });
      }).observe({ type: 'event', durationThreshold: 16, buffered: true });
    });
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    await page.waitForSelector('event-map a.mark');
    const hand = new Hand(page, device.touch);
    const steps = [];
    const step = async (name, act, isNew) => {
      await page.evaluate(name => {
        globalThis.seen.step = name;
      }, name);
      steps.push({ name, content: await hand.doing(act, isNew) });
      await pause(400);
    };

    await step('pan the map', () => hand.pan('event-map', -60, 20), null);
    if (device.touch)
      await step(
        'open the filters',
        () => hand.tap('.tabs a[href*="open=filters"]'),
        () => document.querySelector('.app.filters-open') !== null,
      );
    await step(
      'follow a facet',
      () => hand.tap('.filters a.row'),
      () => /\d+ of \d+/.test(document.querySelector('.bar .count')?.textContent ?? ''),
    );
    if (device.touch)
      await step(
        'close the filters',
        () => hand.tap('a[data-escape]'),
        () => document.querySelector('.app.filters-open') === null,
      );
    await step(
      'move the brush',
      () => hand.brush(),
      () => location.search.includes('to='),
    );
    if (!device.touch) await takeover(page, steps);
    await step(
      'open a mark',
      () => hand.tap('event-map a.mark[data-id] .hit'),
      () => location.search.includes('place='),
    );
    if (device.touch)
      await step(
        'open the casualties',
        () => hand.tap('.tabs a[href*="casualties"]'),
        () => document.querySelector('.app.casualties-open') !== null,
      );
    await step(
      'open the claims',
      () => hand.tap('section.casualties article h3 a'),
      () => document.querySelector('#claims-table') !== null,
    );
    await step(
      'open a claim',
      () => hand.tap('#claims-table td.who a'),
      () => /\/claims\/[^/]+$/.test(location.pathname) && document.querySelector('h1') !== null,
    );
    const { events } = await page.evaluate(() => globalThis.seen);
    return { steps, events, runtime, taken: runtime.length > 0 };
  } finally {
    await browser.close();
  }
}

// The idle time after two pages in which the runtime is loaded, and its effect on a reader who goes on.
async function takeover(page, steps) {
  await page.evaluate(() => {
    globalThis.seen.step = 'takeover';
    globalThis.before = document.querySelector('.app');
  });
  steps.push({ name: 'takeover', content: null });
  await page.waitForFunction(() => !globalThis.before.isConnected, { timeout: 60_000 });
  await pause(1_000);
}

class Hand {
  constructor(page, touches) {
    this.page = page;
    this.touches = touches;
  }

  /** Milliseconds from the last input event until the new content is painted; null if nothing is expected. */
  async doing(act, isNew) {
    await this.page.evaluate(() => {
      const note = event => {
        globalThis.seen.last = event.timeStamp;
      };
      for (const name of ['pointerup', 'click']) addEventListener(name, note, { capture: true, once: true });
    });
    await act();
    if (!isNew) return null;
    const painted = await this.page.waitForFunction(
      `(${isNew})() && new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(performance.now()))))`,
      { polling: 'raf', timeout: 30_000 },
    );
    return (await painted.jsonValue()) - (await this.page.evaluate(() => globalThis.seen.last));
  }

  async tap(selector) {
    const point = await this.find(selector);
    if (this.touches) await this.page.touchscreen.tap(point.x, point.y);
    else await this.page.mouse.click(point.x, point.y);
  }

  /** Moves the map: with two fingers on a phone, or with the mouse. */
  async pan(selector, right, down) {
    const { x, y } = await this.find(selector);
    if (!this.touches) return this.drag(x, y, right, down);
    const session = await this.page.createCDPSession();
    const fingers = (part) => [-30, 30].map((aside, id) => ({ id, x: x + aside + right * part, y: y + down * part }));
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: fingers(0) });
    for (let i = 1; i <= 8; i++) {
      await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: fingers(i / 8) });
      await pause(16);
    }
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await session.detach();
  }

  /** Moves one end of the dates a few days back. */
  async brush() {
    const { x, y } = await this.find('event-timeline', '[role=slider]');
    await this.drag(x, y, this.touches ? -60 : -120, 0);
  }

  async drag(x, y, right, down) {
    if (this.touches) {
      const touch = await this.page.touchscreen.touchStart(x, y);
      for (let i = 1; i <= 8; i++) {
        await touch.move(x + right * i / 8, y + down * i / 8);
        await pause(16);
      }
      await touch.end();
    } else {
      await this.page.mouse.move(x, y);
      await this.page.mouse.down();
      await this.page.mouse.move(x + right, y + down, { steps: 8 });
      await this.page.mouse.up();
    }
  }

  // The centre of the first visible match, or of the last in its shadow root; scrolled into view first.
  async find(selector, within) {
    await this.page.waitForFunction(
      selector =>
        [...document.querySelectorAll(selector)].some(element => element.checkVisibility() && element.getBoundingClientRect().width > 0),
      {},
      selector,
    );
    return this.page.evaluate(
      (selector, within) => {
        let element = [...document.querySelectorAll(selector)].find(
          element => element.checkVisibility() && element.getBoundingClientRect().width > 0,
        );
        if (within && element.shadowRoot)
          element = [...element.shadowRoot.querySelectorAll(within)].findLast(part => part.checkVisibility()) ?? element;
        const { top, bottom } = element.getBoundingClientRect();
        if (top < 60 || bottom > innerHeight - 70) element.scrollIntoView({ block: 'center', behavior: 'instant' });
        const box = element.getBoundingClientRect();
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      },
      selector,
      within,
    );
  }
}

function pause(milliseconds) {
  return new Promise((done) => setTimeout(done, milliseconds));
}

// Headless browsers report no mouse without this.
const mouse = '--blink-settings=primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4';
const phone = {
  name: 'phone',
  width: 390,
  height: 844,
  touch: true,
  slowed: 4,
  network: { download: 9e6 / 8, upload: 9e6 / 8, latency: 60 },
};
const desk = { name: 'desk', width: 1600, height: 1000, touch: false, slowed: 1, network: null };
let failed = false;

for (const device of [phone, desk]) {
  const all = [];
  for (let run = 0; run < runs; run++) all.push(await read(device));
  const worst = Math.max(...all.flatMap(run => run.events.map(event => event.duration)));
  const contents = all
    .flatMap(run => run.steps.filter(step => step.content !== null).map(step => step.content))
    .sort((one, other) => one - other);
  console.log(
    `\n${device.name}: worst event ${worst} ms (by run ${all.map(run => Math.max(0, ...run.events.map(event => event.duration))).join(', ')}), ` +
      `to new content median ${Math.round(contents[Math.floor(contents.length / 2)])} ms, worst ${Math.round(contents.at(-1))} ms`,
  );
  for (const { name } of all[0].steps) {
    const times = all
      .map(run => run.steps.find(step => step.name === name))
      .map(step => (step.content === null ? '-' : Math.round(step.content)));
    const busy = all.map(run => Math.max(0, ...run.events.filter(event => event.step === name).map(event => event.duration)));
    console.log(`  ${name.padEnd(24)} content ${times.join(', ').padEnd(34)} event ${busy.join(', ')}`);
  }
  const runtime = all.flatMap(run => run.runtime);
  console.log(`  WebAssembly: ${runtime.length === 0 ? 'none' : `${runtime.length / runs} files a run`}`);
  if (device.touch && runtime.length > 0) failed = true;
  if (!device.touch && all.some(run => !run.taken)) console.log('  The runtime had not taken over by the end of a run.');
}
process.exit(failed ? 1 : 0);
