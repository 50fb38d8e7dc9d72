import { readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { examinePackage } from '#exchange/package/examine.ts';
import { testKey } from '../signing-keys.ts';
import { remadeFile } from '../remade-package.ts';

/** What docs/format-berkas.md says of verdicts in section 10, line by line. */

const GOLDEN = new Uint8Array(readFileSync('tests/fixtures/packages/klarifikasi-v1.timbang.zip'));
/** Where the headers begin, the table of contents and the end record: section 13 says so. */
const CLARIFICATION = 786;
const MANIFEST = 1280;
const DIRECTORY = 2814;
const END = GOLDEN.length - 22;

async function said(bytes: Uint8Array<ArrayBuffer>): Promise<readonly string[]> {
  const { verdict, problems } = await examinePackage(
    new Blob([bytes]),
    () => undefined,
    new AbortController().signal,
  );
  return [verdict, ...problems.map(({ kind, entry }) => `${kind} ${entry}`.trim())];
}

/** The golden package with bits turned over at some places. */
function turned(...places: readonly (readonly [at: number, bits: number])[]) {
  const bytes = new Uint8Array(GOLDEN);
  for (const [at, bits] of places) bytes[at] = (bytes[at] ?? 0) ^ bits;
  return bytes;
}

function entriesOfGolden(): Record<string, Uint8Array> {
  const view = new DataView(GOLDEN.buffer);
  const entries: Record<string, Uint8Array> = {};
  for (let at = DIRECTORY; at < END; at += 46 + view.getUint16(at + 28, true)) {
    const name = new TextDecoder().decode(
      GOLDEN.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)),
    );
    const start = view.getUint32(at + 42, true) + 30 + name.length;
    entries[name] = GOLDEN.subarray(start, start + view.getUint32(at + 24, true));
  }
  return entries;
}

/** Bytes in front; where `isTold`, every offset in the file counts them. */
function behind(front: number, isTold: boolean): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(GOLDEN.length + front);
  bytes.set(GOLDEN, front);
  if (!isTold) return bytes;
  const view = new DataView(bytes.buffer);
  const add = (at: number): void => view.setUint32(at, view.getUint32(at, true) + front, true);
  for (let at = DIRECTORY + front; at < END + front; at += 46 + view.getUint16(at + 28, true)) {
    add(at + 42);
  }
  add(END + front + 16);
  return bytes;
}

describe('words around right contents, laid out as ours', () => {
  test.each<[string, number, number, string, string]>([
    ['the time in a header', CLARIFICATION + 10, 1, 'repacked', 'wrapping clarification.json'],
    [
      'the way of packing in a header',
      CLARIFICATION + 8,
      8,
      'repacked',
      'wrapping clarification.json',
    ],
    [
      'the flag of encryption in a header',
      CLARIFICATION + 6,
      1,
      'refused',
      'encrypted clarification.json',
    ],
    ['the name in a header', CLARIFICATION + 30, 1, 'refused', 'bad-name clarification.json'],
    ['the CRC in a descriptor', MANIFEST - 12, 1, 'repacked', 'wrapping clarification.json'],
    ['the time in a record', DIRECTORY + 12, 1, 'repacked', 'wrapping BACA-SAYA.txt'],
    ['the name in a record', DIRECTORY + 46, 1, 'refused', 'bad-name BACA-SAYA.txt'],
    ['a folder in a record', DIRECTORY + 38, 0x10, 'refused', 'not-a-file BACA-SAYA.txt'],
    ['a link in a record', DIRECTORY + 41, 0x20, 'refused', 'not-a-file BACA-SAYA.txt'],
    ['the comment in the end record', END + 20, 1, 'repacked', 'wrapping'],
    ['the disk in the end record', END + 4, 1, 'repacked', 'wrapping'],
    ['the place in the end record', END + 16, 1, 'repacked', 'wrapping'],
  ])('%s', async (_what, at, bits, verdict, problem) => {
    expect(await said(turned([at, bits]))).toEqual([verdict, problem]);
  });

  test('a byte of a content, and of the signature', async () => {
    expect(await said(turned([CLARIFICATION + 60, 1]))).toEqual([
      'altered',
      'altered clarification.json',
    ]);
    expect(await said(turned([DIRECTORY - 30, 1]))).toEqual([
      'altered',
      'wrapping signature.json',
      'bad-signature signature.json',
    ]);
  });

  test('a table of contents that says nothing: the lengths of the manifest count', async () => {
    const bytes = new Uint8Array(GOLDEN);
    bytes.fill(0, DIRECTORY, END);
    expect((await said(bytes))[0]).toBe('refused');
    expect(await said(turned([END, 1]))).toEqual(['repacked', 'wrapping']);
    // Nor is the file as long as it has to be: then it is walked through.
    expect(await said(GOLDEN.slice(0, END))).toEqual(['altered', 'truncated']);
    const longer = new Uint8Array(GOLDEN.length + 1);
    longer.set(turned([END, 1]));
    expect(await said(longer)).toEqual(['repacked', 'wrapping']);
  });
});

test('a signed package that was cut is altered, wherever it breaks off', async () => {
  for (let cut = 1; cut < GOLDEN.length - MANIFEST; cut += cut < 300 ? 1 : 37) {
    const [verdict, ...problems] = await said(GOLDEN.slice(0, -cut));
    expect([cut, verdict]).toEqual([cut, 'altered']);
    expect(problems).toEqual([expect.stringMatching(/^truncated/)]);
  }
});

test('the manifest: gone, or not as its CRC says', async () => {
  const others = entriesOfGolden();
  delete others['manifest.json'];
  expect(await said(new Uint8Array(zipSync(others)))).toEqual([
    'refused',
    'no-manifest manifest.json',
  ]);
  expect(await said(turned([MANIFEST + 100, 1]))).toEqual(['altered', 'altered manifest.json']);
  // And of the other entries their own CRC is asked.
  expect(await said(turned([MANIFEST + 100, 1], [CLARIFICATION + 60, 1]))).toEqual([
    'altered',
    'altered manifest.json',
    'altered clarification.json',
  ]);
  const cut = GOLDEN.slice(0, MANIFEST + 100);
  expect(await said(cut)).toEqual(['altered', 'truncated manifest.json']);
});

test('no ZIP, and bytes before or behind one', async () => {
  expect(await said(new Uint8Array())).toEqual(['refused', 'not-a-zip']);
  expect(await said(new TextEncoder().encode('teks'))).toEqual(['refused', 'not-a-zip']);
  expect(await said(behind(5, false))).toEqual(['refused', 'not-a-zip']);
  expect(await said(behind(5, true))).toEqual(['repacked', 'wrapping']);
  for (const length of [1, 65_611]) {
    const longer = new Uint8Array(GOLDEN.length + length);
    longer.set(GOLDEN);
    expect(await said(longer)).toEqual(['repacked', 'wrapping']);
  }
});

test('a newer version, another kind, and a law', async () => {
  const remade = async (manifest: object): Promise<readonly string[]> => {
    const change = (one: object): object => ({ ...one, ...manifest });
    return said(new Uint8Array(await remadeFile(GOLDEN, { manifest: change })));
  };
  expect(await remade({ version: 2, kind: 'lain' })).toEqual(['refused', 'too-new manifest.json']);
  expect(await remade({ kind: 'lain' })).toEqual(['refused', 'wrong-kind manifest.json']);
  expect(await remade({ version: 0 })).toEqual(['refused', 'bad-manifest manifest.json']);
});

test('a signature that is too long or not canonical is a signature that does not hold', async () => {
  const signed = await remadeFile(GOLDEN, { key: testKey(2) });
  expect(await said(new Uint8Array(signed))).toEqual(['intact']);
  const entries = entriesOfGolden();
  for (const change of [' '.repeat(17_000), ' ']) {
    const text = new TextDecoder().decode(entries['signature.json']) + change;
    const zip = zipSync(
      { ...entries, 'signature.json': new TextEncoder().encode(text) },
      { level: 0 },
    );
    expect(await said(new Uint8Array(zip))).toEqual([
      'altered',
      'wrapping',
      'bad-signature signature.json',
    ]);
  }
});
