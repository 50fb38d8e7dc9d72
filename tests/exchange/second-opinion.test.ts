import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { examinePackage } from '#exchange/package/examine.ts';
import { chanceFrom } from './hostile-chance.ts';
import { DAMAGED, SIGNATURES, WRAPPED } from './hostile-damage.ts';
import { nameOf, rawZip, takeApart, withData } from './hostile-zip.ts';
import { verifyIndependently } from './independent-verifier.ts';
import { sampleSubmission } from './sample-submission.ts';

const FOLDER = 'tests/fixtures/packages';
const GOLDEN = readdirSync(FOLDER).filter((name) => name.endsWith('.zip'));
const scratch = mkdtempSync(join(tmpdir(), 'timbang-'));
const signal = new AbortController().signal;
let sound: Uint8Array = new Uint8Array();

beforeAll(async () => {
  sound = await sampleSubmission();
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function onDisk(bytes: Uint8Array): string {
  const path = join(scratch, 'berkas.zip');
  writeFileSync(path, bytes);
  return path;
}

/** What the program everybody has says: 0 = no errors detected. */
const unzipTest = (path: string): number | null => spawnSync('unzip', ['-tqq', path]).status;

const examined = (bytes: Uint8Array) =>
  examinePackage(new Blob([new Uint8Array(bytes)]), () => undefined, signal);

/** The entries of which the content is not as it was made, according to the application. */
async function blamed(bytes: Uint8Array): Promise<readonly string[]> {
  const { problems } = await examined(bytes);
  return [...new Set(problems.filter(({ kind }) => kind !== 'wrapping').map(({ entry }) => entry))];
}

describe.each(GOLDEN)('%s', (name) => {
  const path = `${FOLDER}/${name}`;

  test('is whole for the application, for the other verifier and for unzip', async () => {
    expect((await examined(readFileSync(path))).verdict).toBe('intact');
    expect(verifyIndependently(path)).toEqual([]);
    expect(unzipTest(path)).toBe(0);
  });

  test('with one byte of an entry changed and its sum mended, both name the same entry', async () => {
    const { parts } = takeApart(readFileSync(path));
    const chance = chanceFrom(name.length);
    const isOurs = (entry: string): boolean => !['manifest.json', 'signature.json'].includes(entry);
    for (const one of parts.filter((part) => part.data.length > 0 && isOurs(nameOf(part)))) {
      const data = Uint8Array.from(one.data);
      const at = chance.upTo(data.length);
      data[at] = (data[at] ?? 0) ^ (1 + chance.upTo(255));
      const file = rawZip(parts.map((part) => (part === one ? withData(one, data) : part)));
      expect(verifyIndependently(onDisk(file))).toEqual([nameOf(one)]);
      expect(await blamed(file)).toEqual([nameOf(one)]);
      expect(unzipTest(onDisk(file))).toBe(0);
    }
  });

  test('with one byte of an entry changed and nothing mended, unzip sees it too', async () => {
    const whole = readFileSync(path);
    const data = takeApart(whole).regions.filter(
      (one) => one.what === 'data' && one.end > one.start,
    );
    for (const { entry, start, end } of data) {
      const file = Buffer.from(whole);
      const at = Math.floor((start + end) / 2);
      file.writeUInt8(file.readUInt8(at) ^ 4, at);
      expect(await blamed(file)).toContain(entry);
      expect(unzipTest(onDisk(file))).not.toBe(0);
    }
  });
});

test.each([...DAMAGED, ...SIGNATURES, ...WRAPPED])(
  'the other verifier agrees: $what',
  async ({ make, verdict }) => {
    const file = await make(sound);
    const isWhole = verdict === 'repacked';
    expect((await examined(file)).verdict).toBe(verdict);
    let wrong: readonly string[];
    try {
      wrong = verifyIndependently(onDisk(file));
    } catch (error) {
      wrong = [String(error)];
    }
    expect(wrong.length === 0).toBe(isWhole);
  },
);

test('a package with megabytes of evidence: any flipped byte is named by its entry', async () => {
  const chance = chanceFrom(5);
  const evidence = { 'besar.pdf': chance.bytes(3_000_000), 'lain.pdf': chance.bytes(1_000_000) };
  const large = await sampleSubmission({ evidence });
  const { regions } = takeApart(large);
  for (let n = 0; n < 60; n += 1) {
    const at = chance.upTo(large.length);
    const file = Uint8Array.from(large);
    file[at] = (file[at] ?? 0) ^ (1 << chance.upTo(8));
    const { verdict, problems } = await examined(file);
    const place = regions.find(({ start, end }) => at >= start && at < end);
    expect(verdict, `byte ${at}`).not.toBe('intact');
    if (place?.what === 'data') {
      expect(
        problems.map(({ entry }) => entry),
        `byte ${at}`,
      ).toEqual([place.entry]);
    }
  }
});
