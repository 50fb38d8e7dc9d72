import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readAnswerBook } from '#exchange/answer-book/read.ts';
import { answerBookBytes, orderFor, SAMPLE, SAMPLE_DOCUMENTS } from '../../support/answer-books.ts';

const scope = { owner: 'Dinas', indicators: ['k1', 'k2', 'k3'] };
const order = await orderFor(SAMPLE, SAMPLE_DOCUMENTS, 'lima-dimensi-opd', { scope });
const bytes = answerBookBytes(order);
const parts = unzipSync(bytes);
const names = Object.keys(parts);

function spoilt(source: Uint8Array, at: number, byte: number): Uint8Array {
  const copy = source.slice();
  copy[Math.floor(at * copy.length)] = byte;
  return copy;
}

const place = fc.double({ min: 0, max: 0.999_999, noNaN: true });
const byte = fc.integer({ min: 0, max: 255 });

test('a spoilt file is refused or read with what is wrong; nothing is ever thrown', () => {
  fc.assert(
    fc.property(fc.constantFrom(...names), place, byte, (name, at, value) => {
      const inside = zipSync(
        { ...parts, [name]: spoilt(parts[name] ?? new Uint8Array(), at, value) },
        { level: 0 },
      );
      const read = readAnswerBook(inside, order);
      expect(read.ok ? read.value.cells.length : read.error.kind).toBeDefined();
    }),
    { numRuns: 80 },
  );
  fc.assert(
    fc.property(place, byte, place, (at, value, end) => {
      const outside = spoilt(bytes, at, value).subarray(0, Math.floor(end * 2 * bytes.length));
      const read = readAnswerBook(outside, order);
      expect(read.ok ? read.value.cells.length : read.error.kind).toBeDefined();
    }),
    { numRuns: 80 },
  );
});
