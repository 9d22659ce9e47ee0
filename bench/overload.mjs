// Overload: 200 connections request uncached pages, while one reader requests a page that is
// cached and a supervisor requests /health/live. Prints the responses to the 200 and the latencies of the two, in milliseconds.
// node bench/overload.mjs http://127.0.0.1:5000 kazakhstan-2022 [seconds]     Needs wrk. Start the server in Release.
import { spawn } from "node:child_process";
import { Agent, get } from "node:http";
import { fileURLToPath } from "node:url";

const [base, dataset, seconds = "10"] = process.argv.slice(2);
if (!/^http:\/\/(127\.0\.0\.1|localhost):\d+$/.test(base ?? "") || !dataset) {
    console.error("Usage: node bench/overload.mjs http://127.0.0.1:PORT DATASET [seconds]; loopback only.");
    process.exit(1);
}

const held = `/d/${dataset}`;
const agent = new Agent({ keepAlive: true });

function ask(path) {
    return new Promise((resolve, reject) => {
        const start = performance.now();
        get(base + path, { agent, headers: { accept: "text/html" } }, answer => {
            answer.resume();
            answer.on("end", () => resolve({ status: answer.statusCode, milliseconds: performance.now() - start }));
        }).on("error", reject);
    });
}

async function watch(path, signal) {
    const answers = [];
    while (!signal.aborted) {
        answers.push(await ask(path));
        await new Promise(resolve => setTimeout(resolve, 10));
    }
    return answers;
}

function describe(name, answers) {
  const sorted = answers.map(answer => answer.milliseconds).sort((a, b) => a - b);
  const at = share => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))].toFixed(1);
  const other = answers.filter(answer => answer.status !== 200).length;
  console.log(
    `${name}: ${answers.length} asked, ${other} not 200, p50 ${at(0.5)}, p99 ${at(0.99)}, longest ${sorted.at(-1).toFixed(1)} ms`,
  );
}

await ask(held);
const stop = new AbortController();
const wrk = spawn(
  'wrk',
  [
    '-t1',
    '-c200',
    `-d${seconds}s`,
    '--timeout',
    '30s',
    '--latency',
    '-s',
    fileURLToPath(new URL('unheld.lua', import.meta.url)),
    base,
    '--',
    held,
  ],
  { stdio: 'inherit' },
);
wrk.on('exit', () => stop.abort());
wrk.on('error', error => {
  console.error(`wrk does not start: ${error.message}`);
  process.exit(1);
});
const [page, live] = await Promise.all([watch(held, stop.signal), watch('/health/live', stop.signal)]);
describe(`${held}, held`, page);
describe('/health/live', live);
agent.destroy();
