import { execFile } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { plainTrouble, troubleOf } from '../../scripts/lib/plain-trouble.mjs';
import { portOf } from '../../scripts/lib/serve.mjs';
import { scratch } from './scratch.ts';

const SCRIPTS = join(import.meta.dirname, '../../scripts');

/** A checkout that is nothing but its scripts, in a folder as people name them. */
function checkout(node = '>=20.19') {
  const { folder, write } = scratch({
    'Unduhan – Dinas Kéta (1)/package.json': JSON.stringify({ engines: { node } }),
    'Unduhan – Dinas Kéta (1)/package-lock.json': JSON.stringify({
      packages: { 'node_modules/zod': { version: '4.0.0', integrity: 'sha512-a' } },
    }),
  });
  const root = join(folder, 'Unduhan – Dinas Kéta (1)');
  cpSync(SCRIPTS, join(root, 'scripts'), { recursive: true });
  return { root, write };
}

/** Runs `scripts/start.mjs` of a checkout to its end; what it said, and how it ended. */
const start = (root: string, args: readonly string[] = [], env: NodeJS.ProcessEnv = {}) =>
  new Promise<{ readonly code: number; readonly said: string }>((resolve) => {
    const child = execFile(
      process.execPath,
      [join(root, 'scripts/start.mjs'), ...args],
      { env: { ...process.env, ...env }, cwd: root },
      (_, stdout, stderr) => resolve({ code: child.exitCode ?? 0, said: stdout + stderr }),
    );
  });

async function listening(answer: string): Promise<number> {
  const server: Server = createServer((_, response) => response.end(answer));
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port;
}

describe('npm start says plainly why it cannot', () => {
  test('a Node that is too old', async () => {
    const { code, said } = await start(checkout('>=99.1').root);
    expect(code).toBe(1);
    expect(said).toMatch(
      /^Timbang memerlukan Node\.js versi 99\.1 atau lebih baru; yang terpasang/,
    );
    expect(said).not.toMatch(/Error|\bat /);
  });

  test('another program has its port: no other address is taken quietly', async () => {
    const port = await listening('halaman lain');
    const { code, said } = await start(checkout().root, ['--port', String(port)]);
    expect(code).toBe(1);
    expect(said).toContain(`Port ${port} sedang dipakai program lain.`);
    expect(said).toContain(`npm start -- --port ${port + 1}`);
    expect(said).not.toContain('Memasang');
  });

  test('it runs already', async () => {
    const port = await listening('<title>Timbang</title>');
    const { said } = await start(checkout().root, ['--port', String(port)]);
    expect(said.trim()).toBe(`Timbang sudah berjalan. Bukalah http://localhost:${port}/`);
  });

  test('npm is not there', async () => {
    const { root } = checkout();
    const { code, said } = await start(root, ['--port', '4599'], { PATH: root });
    expect(code).toBe(1);
    expect(said).toContain('Paket tidak dapat dipasang.\nnpm tidak ditemukan.');
  });

  test('nobody answers at the registry', async () => {
    // As npm ends after it has tried long enough.
    const { root, write } = checkout();
    const bin = join(root, 'bin');
    write(
      'Unduhan – Dinas Kéta (1)/bin/npm',
      '#!/bin/sh\necho "npm error code ENOTFOUND" >&2\nexit 1\n',
      0o755,
    );
    const { code, said } = await start(root, ['--port', '4598'], { PATH: `${bin}:/usr/bin:/bin` });
    expect(code).toBe(1);
    expect(said).toContain('Memasang paket yang diperlukan (satu kali, memerlukan jaringan) …');
    expect(said).toContain('jaringan tidak terjangkau');
    expect(said).toContain('npm error code ENOTFOUND');
  });
});

test.each([
  ['npm error code ENOSPC\nnpm error nospc ENOSPC: no space left on device, write', 'Diska penuh'],
  ['There is not enough space on the disk.', 'Diska penuh'],
  ['npm error code SELF_SIGNED_CERT_IN_CHAIN', 'Sertifikat'],
  ['npm error code EINTEGRITY', 'tidak sama dengan yang tercatat'],
  ['npm error code EAI_AGAIN\nnpm error errno EAI_AGAIN', 'jaringan tidak terjangkau'],
  ['npm error network request to https://x failed, reason: connect ECONNREFUSED', 'jaringan'],
  ['npm error code EBUSY\nnpm error EBUSY: resource busy or locked, rename', 'program lain'],
  ["npm error code EACCES\nnpm error syscall mkdir '/srv'", 'tidak dapat ditulisi'],
  ["'npm' is not recognized as an internal or external command", 'npm tidak ditemukan'],
])('%s', (output, plain) => {
  expect(plainTrouble(output)).toContain(plain);
  expect(troubleOf('Gagal.', output)).toMatch(/^Gagal\.\n[^\n]+\nKeterangan teknis:\n/);
});

test('what nobody knows is shown as it is', () => {
  expect(plainTrouble('SyntaxError: Unexpected token')).toBeUndefined();
  expect(troubleOf('Gagal.', 'SyntaxError')).toBe('Gagal.\nKeterangan teknis:\nSyntaxError');
});

test.each([
  [[], 4173],
  [['--port', '8080'], 8080],
  [['--port=8080'], 8080],
] as const)('the port of %j', (args, port) => {
  expect(portOf(args)).toBe(port);
});

test.each([[['--port', 'abc']], [['--port', '0']], [['--port=70000']], [['--port']]])(
  '%j is no port',
  (args) => {
    expect(() => portOf(args)).toThrow(/bukan angka antara 1 dan 65535/);
  },
);

/** A lock file with download addresses would send every machine to the registry of one. */
test('the lock file names no place to download from', () => {
  const lock = readFileSync(join(SCRIPTS, '../package-lock.json'), 'utf8');
  expect(lock).not.toMatch(/"resolved": "https?:/);
});
