// Lighthouse on one address of a running server, on loopback only, the median of three runs, mobile and desktop:
//   cd bench && npm ci && node lighthouse.mjs http://127.0.0.1:5000/d/kazakhstan-2022
// Prints scores, paint times and every loaded file. Exits with 1 if a WebAssembly file was among them.
import lighthouse, { desktopConfig } from 'lighthouse';
import { launch } from 'chrome-launcher';

const address = process.argv[2];
const runs = Number(process.argv[3] ?? 3);
if (!/^http:\/\/(127\.0\.0\.1|localhost):\d+\//.test(address ?? '')) throw new Error('Name an address on loopback.');

const flags = ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-background-networking'];
let requestedWebAssembly = false;

for (const [name, config] of [['mobile', undefined], ['desktop', desktopConfig]]) {
  const results = [];
  for (let run = 0; run < runs; run++) {
    const chrome = await launch({ chromePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium', chromeFlags: flags });
    try {
      results.push((await lighthouse(address, { port: chrome.port, output: 'json', logLevel: 'error' }, config)).lhr);
    } finally {
      await chrome.kill();
    }
  }

  results.sort((one, other) => one.categories.performance.score - other.categories.performance.score);
  const median = results[Math.floor(results.length / 2)];
  const score = category => Math.round(median.categories[category].score * 100);
  const value = audit => median.audits[audit].displayValue;
  console.log(
    `\n${name}: performance ${score('performance')} (${results.map(result => Math.round(result.categories.performance.score * 100)).join(', ')}), ` +
      `accessibility ${score('accessibility')}, best practices ${score('best-practices')}, SEO ${score('seo')}`,
  );
  console.log(
    `FCP ${value('first-contentful-paint')}, LCP ${value('largest-contentful-paint')}, TBT ${value('total-blocking-time')}, CLS ${value('cumulative-layout-shift')}, SI ${value('speed-index')}`,
  );
  for (const audit of Object.values(median.audits)) {
    if (audit.score !== null && audit.score < 0.9 && ['binary', 'metricSavings'].includes(audit.scoreDisplayMode))
      console.log(`  below 90: ${audit.id} ${audit.displayValue ?? ''}`);
  }

  const files = median.audits['network-requests'].details.items;
  const bytes = files.reduce((sum, file) => sum + file.transferSize, 0);
  console.log(`${files.length} files, ${(bytes / 1000).toFixed(1)} kB`);
  for (const file of files) console.log(`  ${(file.transferSize / 1000).toFixed(1).padStart(7)} kB  ${new URL(file.url).pathname}`);
  requestedWebAssembly ||= files.some((file) => /\.wasm$|dotnet\.[\w.]*js$/.test(new URL(file.url).pathname));
}

if (requestedWebAssembly) {
  console.error('A file of the WebAssembly runtime was requested at load.');
  process.exit(1);
}
