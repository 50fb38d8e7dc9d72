import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  blobOf,
  bytesOf,
  HeldBytes,
  heldIfSmall,
  viewOf,
  type ByteSource,
} from '#exchange/bytes/byte-source.ts';

const contentOf = async (source: ByteSource): Promise<unknown> => ({
  size: source.size,
  bytes: [...(await bytesOf(source))],
  buffer: [...new Uint8Array(await source.arrayBuffer())],
  view: (await viewOf(source)).byteLength,
  text: await source.text(),
  stream: [...new Uint8Array(await new Response(source.stream()).arrayBuffer())],
});

describe('a file that is held', () => {
  test('gives what the browser gives of it, however it is cut', async () => {
    const place = fc.integer({ min: -40, max: 40 });
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 30 }),
        fc.array(fc.tuple(fc.option(place, { nil: undefined }), place), { maxLength: 3 }),
        async (bytes, cuts) => {
          const whole = new Uint8Array(bytes);
          let held: ByteSource = new HeldBytes(whole);
          let blob: ByteSource = new Blob([whole]);
          for (const [from, to] of cuts) {
            held = held.slice(from, to);
            blob = blob.slice(from, to);
          }
          expect(await contentOf(held)).toEqual(await contentOf(blob));
          expect(await contentOf(blobOf(held))).toEqual(await contentOf(blob));
        },
      ),
      { numRuns: 60 },
    );
  });

  test('is a small one; a large one stays where it is', async () => {
    expect(await heldIfSmall(new Blob(['kecil']))).toBeInstanceOf(HeldBytes);
    const large = new Blob([new Uint8Array(1024 ** 2 + 1)]);
    expect(await heldIfSmall(large)).toBe(large);
  });
});
