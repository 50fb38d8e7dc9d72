import { crc32 as nodeCrc32 } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { crc32 } from '#exchange/zip/crc32.ts';
import { findDirectory } from '#exchange/zip/zip-directory.ts';
import { centralRecord, endRecords, joined, localHeader } from '#exchange/zip/zip-layout.ts';
import { must } from '../../support/scenario.ts';

const MADE_AT = '2026-11-22T03:04:05.678Z';
const GIB = 1024 ** 3;

test('the sum is that of another implementation, in one piece and in several', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(300), (bytes, cut) => {
      const whole = crc32(bytes);
      expect(whole).toBe(nodeCrc32(bytes));
      expect(crc32(bytes.subarray(cut), crc32(bytes.subarray(0, cut)))).toBe(whole);
    }),
  );
});

/** A file of any size of which only the end exists. */
function endingWith(end: Uint8Array<ArrayBuffer>, size: number): Blob {
  const slice = (from = 0, to = size): Blob => {
    const at = size - end.length;
    if (from < at) return new Blob([new Uint8Array(Math.min(to, at) - from), end]);
    return new Blob([end.subarray(from - at, to - at)]);
  };
  return { size, slice } as unknown as Blob;
}

describe('beyond 4 GiB', () => {
  const entries = [
    { name: 'BACA-SAYA.txt', bytes: 5, crc: 1, offset: 0 },
    { name: 'manifest.json', bytes: 7, crc: 2, offset: 5 * GIB },
  ];
  const records = joined(...entries.map((entry) => centralRecord(entry, MADE_AT)));
  const start = 6 * GIB;
  const endOf = (change: (end: Uint8Array) => void): Blob => {
    const end = endRecords(2, records.length, start);
    change(end);
    const filler = new Uint8Array(70_000);
    const tail = joined(filler, records, end);
    return endingWith(tail, start + records.length + end.length);
  };

  test('the numbers of 64 bits are found again', async () => {
    const found = must(await findDirectory(endOf(() => undefined)));
    expect(found.start).toBe(start);
    expect(found.entries.map(({ name, bytes, offset }) => ({ name, bytes, offset }))).toEqual(
      entries.map(({ name, bytes, offset }) => ({ name, bytes, offset })),
    );
  });

  test.each([
    ['the count', 32],
    ['the length', 40],
    ['the start', 48],
    ['the place of the record', 64],
  ])('a lie about %s is noticed', async (_what, at) => {
    const lying = endOf((end) => {
      end[at] = (end[at] ?? 0) ^ 1;
    });
    expect((await findDirectory(lying)).ok).toBe(false);
  });
});

test.each([
  ['1979-06-01T12:00:00.000Z', 1980],
  ['2300-06-01T12:00:00.000Z', 2107],
  ['2026-06-01T12:00:00.000Z', 2026],
])('the year of %s is one that a ZIP can say', (madeAt, year) => {
  const date = new DataView(localHeader('x', madeAt).buffer).getUint16(12, true);
  expect((date >> 9) + 1980).toBe(year);
});

test('the hour that summer time skips is written as it is', () => {
  const zone = process.env['TZ'];
  const inZone = (name: string): Uint8Array => {
    process.env['TZ'] = name;
    return localHeader('x', '2026-03-08T02:30:00.000Z');
  };
  try {
    expect(inZone('America/Los_Angeles')).toEqual(inZone('Asia/Makassar'));
  } finally {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  }
});
