/**
 * `npm run measure:setup`: how long the two commands take on a machine that has only Node and npm:
 * a fresh clone, an empty npm cache. One line for each, in seconds.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './lib/root.mjs';
import { run } from './lib/run.mjs';

const scratch = mkdtempSync(join(tmpdir(), 'timbang pertama kali – é '));
const clone = join(scratch, 'timbang');
const cache = { npm_config_cache: join(scratch, 'npm') };
/** A registry that nobody answers at: what asks the network fails. */
const noNetwork = { ...cache, npm_config_registry: 'http://127.0.0.1:9/' };

const freePort = () =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

/** Runs `npm start` until the page is given; seconds. */
async function start(env) {
  const port = await freePort();
  const since = performance.now();
  const child = spawn('npm', ['start', '--', '--port', String(port)], {
    cwd: clone,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: process.platform === 'win32',
    detached: process.platform !== 'win32',
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  try {
    await new Promise((resolve, reject) => {
      child.stdout.on('data', (words) => {
        if (String(words).includes('siap dibuka')) resolve();
      });
      child.once('close', (code) => reject(new Error(`npm start ended (${code})`)));
    });
    const page = await fetch(`http://localhost:${port}/`);
    if (!page.ok) throw new Error(`the page answered ${page.status}`);
    return (performance.now() - since) / 1000;
  } finally {
    if (process.platform === 'win32' || child.pid === undefined) child.kill();
    else if (child.exitCode === null) process.kill(-child.pid, 'SIGTERM');
    await ended;
  }
}

/** What `npm test` does before its first test, in the same clone; seconds. */
async function prepareTests() {
  const since = performance.now();
  const work = `Promise.all(['prepare','system-tools'].map((part)=>import('./scripts/lib/'+part+'.mjs')))
    .then(async([{prepare},{ensureSystemTools}])=>{await prepare();console.log((await ensureSystemTools()).join('\\n'))})`;
  const { ok, output } = await run(process.execPath, ['-e', work], { ...cache }, clone);
  if (!ok || output !== '') throw new Error(output);
  return (performance.now() - since) / 1000;
}

const tell = (what, seconds) =>
  console.log(`${what.padEnd(62)} ${seconds.toFixed(1).padStart(7)} s`);

try {
  const { ok, output } = await run('git', [
    'clone',
    '--quiet',
    '--depth',
    '1',
    `file://${root}`,
    clone,
  ]);
  if (!ok) throw new Error(output);
  tell('npm start, first time (no node_modules, empty npm cache)', await start(cache));
  tell('npm start, second time (no network)', await start(noNetwork));
  tell('npm test, before its first test (packages are there)', await prepareTests());
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
