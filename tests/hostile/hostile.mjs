// Sends some 5,000 hostile requests to a fresh server and holds status, headers, time and memory. Run it with
//   node tests/hostile/hostile.mjs [path/of/Dashboard.Server.dll] [n]
// after a build; n sends every nth request only, and all that are malformed: the order is shuffled, so that is a sample of every kind.
// It writes only into a temporary folder.
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { requests } from './requests.mjs';

const repository = path.resolve(import.meta.dirname, '../..');
const library = path.resolve(process.argv[2] || path.join(repository, 'src/Dashboard.Server/bin/Debug/net10.0/Dashboard.Server.dll'));
const dataset = 'kazakhstan-2022';
const cacheMegabytes = 16;
// Memory of the runtime, the dataset and the basemap, plus garbage not collected yet.
const baseMegabytes = 500;
const atOnce = 16;
const longestSeconds = 20;
const folder = await mkdtemp(path.join(tmpdir(), 'hostile-'));
const faults = [];

const server = spawn('dotnet', [library], {
  // The folder with the static files of a build.
  cwd: path.join(repository, 'src/Dashboard.Server'),
  env: {
    ...process.env,
    ASPNETCORE_ENVIRONMENT: 'Production',
    ASPNETCORE_URLS: 'http://127.0.0.1:0',
    Dashboard__DataDirectory: path.join(folder, 'var'),
    // It lives for seconds: measuring code for a better compilation costs more than it gives.
    DOTNET_TieredPGO: '0',
    Dashboard__CacheMegabytes: String(cacheMegabytes),
    Logging__LogLevel__Default: 'Warning',
    'Logging__LogLevel__Microsoft.Hosting.Lifetime': 'Information',
  },
});

try {
  const log = [];
  const port = await listening(log);
  const all = requests(dataset).filter(({ isMalformed }, at) => isMalformed || at % Number(process.argv[3] ?? 1) === 0);
  const begun = performance.now();
  const times = [];
  let next = 0;
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      while (next < all.length) {
        const request = all[next++];
        const sent = performance.now();
        const answer = await send(port, request.text);
        times.push(performance.now() - sent);
        check(request, answer);
      }
    }),
  );
  const seconds = (performance.now() - begun) / 1000;
  const alive = await send(port, 'GET /health/live HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n');
  if (alive?.status !== 200) faults.push('The server is not alive afterwards.');
  const megabytes = await memory(server.pid);
  if (megabytes > baseMegabytes + cacheMegabytes)
    faults.push(`${megabytes} MB are taken, more than ${baseMegabytes} + ${cacheMegabytes}.`);
  const unhandled = log.filter(line => line.includes('unhandled exception'));
  if (unhandled.length > 0)
    faults.push(`${unhandled.length} exceptions were not handled:`, ...log.slice(log.indexOf(unhandled[0]), log.indexOf(unhandled[0]) + 8));
  times.sort((a, b) => a - b);
  const at = part => Math.round(times[Math.min(times.length - 1, Math.floor(times.length * part))]);
  console.log(
    `${all.length} requests in ${seconds.toFixed(1)} s; median ${at(0.5)} ms, p99 ${at(0.99)} ms, longest ${at(1)} ms; ${megabytes} MB`,
  );
} finally {
  server.kill('SIGKILL');
  await rm(folder, { recursive: true, force: true });
}

for (const fault of faults.slice(0, 40)) console.error(fault);
console.log(`${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;

function listening(log) {
  return new Promise((resolve, reject) => {
    const read = data => {
      for (const line of String(data).split('\n')) {
        log.push(line);
        const found = /Now listening on: http:\/\/127\.0\.0\.1:(\d+)/.exec(line);
        if (found) resolve(Number(found[1]));
      }
    };
    server.stdout.on('data', read);
    server.stderr.on('data', read);
    server.on('exit', code => reject(new Error(`The server ended with ${code}:\n${log.join('\n')}`)));
  });
}

// Raw bytes: HTTP clients would correct most of these requests.
function send(port, text) {
  return new Promise(resolve => {
    const chunks = [];
    const socket = net.connect(port, '127.0.0.1', () => socket.write(text, 'latin1'));
    socket.setTimeout(longestSeconds * 1000, () => socket.destroy());
    socket.on('data', chunk => chunks.push(chunk));
    socket.on('error', () => resolve(read(chunks)));
    socket.on('close', () => resolve(read(chunks)));
  });
}

function read(chunks) {
  const text = Buffer.concat(chunks).toString('latin1');
  const end = text.indexOf('\r\n\r\n');
  if (end < 0) return undefined;
  const [first, ...lines] = text.slice(0, end).split('\r\n');
  const headers = new Map(lines.map(line => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]));
  return { status: Number(first.split(' ')[1]), headers, size: text.length - end - 4 };
}

function check(request, answer) {
  const say = fault => faults.push(`${fault}: ${JSON.stringify(request.text.slice(0, 200))}`);
  if (!answer) return say('No answer');
  if (!request.allowed.includes(answer.status)) return say(`Status ${answer.status}, not ${request.allowed.join(' or ')}`);
  // Malformed HTTP is rejected before it reaches the application.
  if (request.isMalformed) return;
  const header = name => answer.headers.get(name) ?? '';
  if (answer.status !== 304 && header('x-content-type-options') !== 'nosniff') say('No nosniff');
  if (answer.status !== 304 && !header('content-security-policy').startsWith("default-src 'none'")) say('No policy');
  if (answer.headers.has('set-cookie') || answer.headers.has('server')) say('A cookie, or the name of the software');
  if (!header('vary').includes('Accept-Encoding')) say('No Vary');
  const isGood = [200, 204, 206, 304].includes(answer.status);
  if (!isGood && (header('cache-control').includes('public') || answer.headers.has('etag') || answer.headers.has('cache-status')))
    say('An error that may be kept');
  if (answer.status >= 400 && header('cache-control') !== 'no-store') say('An error that may be stored');
  if (answer.status === 503 && !answer.headers.has('retry-after')) say('A refusal without Retry-After');
  if (request.isApi && header('access-control-allow-origin') !== '*') say('No CORS');
  if (
    request.isEmbed &&
    header('content-type').startsWith('text/html') &&
    header('content-security-policy').includes("frame-ancestors 'none'")
  )
    say('A frame that cannot be shown');
  if (request.coding !== undefined && isGood && header('content-encoding') !== request.coding && answer.size > 0)
    say(`Coding ${header('content-encoding')}, not ${request.coding}`);
}

async function memory(pid) {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)[1]) / 1024);
}
