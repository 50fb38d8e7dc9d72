import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { createServer, type OutgoingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { POLICY } from '../../build/content-security-policy.ts';
import { checkHost } from '../../scripts/lib/host/check-host.mjs';
import { CACHE, cacheOf, HEADERS, policyWithFrames } from '../../scripts/lib/host/expected.mjs';
import { writeSums } from '../../scripts/lib/host/served-files.mjs';
import { tellHost } from '../../scripts/lib/host/tell.mjs';
import { scratch } from './scratch.ts';

const BUILT = {
  'index.html': `<meta http-equiv="Content-Security-Policy" content="${POLICY.replaceAll("'", '&#39;')}">`,
  'sw.js': 'sw',
  'manifest.webmanifest': '{}',
  'assets/index-abc.js': 'x'.repeat(60_000),
  'assets/highs-abc.wasm': '\0asm',
  'assets/inisiatif@1.0.0-abc.js': 'y',
  '.build-digest': 'never served',
};
const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  wasm: 'application/wasm',
  webmanifest: 'application/manifest+json',
};

type Answer = {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  readonly body: string;
};

/** A server in a subfolder that does everything right, until `spoil` changes what it says. */
async function host(folder: string, spoil: (path: string, answer: Answer) => Answer | null) {
  const server = createServer((request, response) => {
    const path =
      decodeURIComponent((request.url ?? '').replace(/^\/timbang\//, '')) || 'index.html';
    const right: Answer = {
      status: 200,
      headers: {
        ...HEADERS,
        'content-security-policy': policyWithFrames(POLICY),
        'content-type': TYPES[path.split('.').at(-1) ?? ''] ?? 'text/plain',
        'cache-control': cacheOf(path),
      },
      body: readFileSync(join(folder, path), 'utf8'),
    };
    const answer = spoil(path, right);
    if (answer) response.writeHead(answer.status, answer.headers).end(answer.body);
    else response.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/timbang`;
}

async function check(spoil: (path: string, answer: Answer) => Answer | null = (_, right) => right) {
  const { folder } = scratch(BUILT);
  writeSums(folder);
  return checkHost(await host(folder, spoil), folder);
}

const said = (headers: OutgoingHttpHeaders) => (_: string, right: Answer) => ({
  ...right,
  headers: { ...right.headers, ...headers },
});

test('a server that does everything right, in a subfolder', async () => {
  const checked = await check();
  expect(checked).toEqual({
    files: 7,
    wrong: [],
    advice: [{ kind: 'pressed', file: 'assets/index-abc.js' }],
  });
  expect(tellHost(checked)).toContain('✓ 7 berkas sama dengan hasil bangun');
});

test.each([
  [
    'another content',
    'content',
    (path: string, right: Answer) => (path === 'sw.js' ? { ...right, body: 'older' } : right),
    ['sw.js'],
  ],
  [
    'a file not copied',
    'missing',
    (path: string, right: Answer) => (path.endsWith('.wasm') ? { ...right, status: 404 } : right),
    ['assets/highs-abc.wasm'],
  ],
  [
    'a wrong MIME type',
    'type',
    (path: string, right: Answer) =>
      path.endsWith('.wasm')
        ? said({ 'content-type': 'application/octet-stream' })(path, right)
        : right,
    ['assets/highs-abc.wasm'],
  ],
  [
    'a page that is kept for a year',
    'cache',
    (path: string, right: Answer) =>
      path === 'index.html' ? said({ 'cache-control': CACHE.kept })(path, right) : right,
    ['index.html'],
  ],
  [
    'assets that are asked for each time',
    'cache',
    (path: string, right: Answer) =>
      path.endsWith('abc.wasm') ? said({ 'cache-control': CACHE.asked })(path, right) : right,
    ['assets/highs-abc.wasm'],
  ],
  [
    'a policy without frames',
    'policy',
    (path: string, right: Answer) =>
      path === 'sw.js' ? said({ 'content-security-policy': POLICY })(path, right) : right,
    ['sw.js'],
  ],
  [
    'no nosniff',
    'header',
    (path: string, right: Answer) =>
      path === 'sw.js' ? said({ 'x-content-type-options': '' })(path, right) : right,
    ['sw.js'],
  ],
  [
    'a connection that breaks',
    'silent',
    (path: string, right: Answer) => (path === 'sw.js' ? null : right),
    ['sw.js'],
  ],
] as const)('%s is told', async (_, kind, spoil, files) => {
  const checked = await check(spoil);
  expect(checked.wrong.map((finding) => finding.kind)).toEqual([kind]);
  expect(checked.wrong.map(({ file }) => file)).toEqual(files);
  expect(tellHost(checked)).toContain('✗ Pemasangan belum benar');
});

test('another page at that address is told, and many alike findings make one line', async () => {
  const checked = await check((_, right) => ({ ...right, body: 'Selamat datang di nginx!' }));
  expect(checked.wrong.map(({ kind }) => kind)).toEqual(['start', ...Array(7).fill('content')]);
  expect(tellHost(checked).split('\n')).toHaveLength(4);
  expect(tellHost(checked)).toContain('dan 4 lagi');
});

test('nobody there', async () => {
  const { folder } = scratch(BUILT);
  const address = await host(folder, () => null);
  const { files, wrong } = await checkHost(address, folder);
  expect(files).toBe(0);
  expect(wrong).toMatchObject([{ kind: 'silent' }]);
});

test('the digests of the release name every file but themselves', () => {
  const { folder } = scratch(BUILT);
  writeSums(folder);
  writeSums(folder);
  const lines = readFileSync(join(folder, 'SHA256SUMS'), 'utf8').trim().split('\n');
  const digest = createHash('sha256').update('sw').digest('hex');
  expect(lines).toHaveLength(6);
  expect(lines).toContain(`${digest}  sw.js`);
  rmSync(join(folder, 'SHA256SUMS'));
});

/** The examples that people copy: each says every header, with the value of this build. */
test.each(['nginx', 'apache', 'caddyfile', 'xml'])(
  'the %s example sets what is checked',
  (name) => {
    const page = readFileSync(
      join(import.meta.dirname, '../../docs/memasang-di-peladen.md'),
      'utf8',
    );
    const example = new RegExp(`\`\`\`${name}\n([^]*?)\`\`\``).exec(page)?.[1] ?? '';
    const headers = Object.entries({
      ...HEADERS,
      'content-security-policy': policyWithFrames(POLICY),
    });
    for (const [header, value] of headers) {
      const line = example.split('\n').find((one) => one.toLowerCase().includes(header));
      expect(line).toContain(`"${value}"`);
    }
    expect(example).toContain(`"${CACHE.kept}"`);
    expect(example).toContain(`"${CACHE.asked}"`);
    expect(page).toContain(`\`${CACHE.kept}\``);
  },
);
