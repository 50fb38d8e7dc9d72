import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { digestOfBytes } from '#exchange/bytes/digest-of-bytes.ts';

const nodeSha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

test('the browser’s hashing and ours in steps of any size give what Node gives', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 3000 }),
      fc.integer({ min: 1, max: 700 }),
      async (content, step) => {
        const bytes = new Uint8Array(content);
        const file = new Blob([bytes]);
        const expected = nodeSha256(bytes);
        expect(await digestOfBytes(file)).toBe(expected);
        expect(await digestOfBytes(file, { step, subtle: null })).toBe(expected);
      },
    ),
  );
});
