import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { counting } from './counted-blob.ts';

test('what is read and unpacked is counted, in pieces too', async () => {
  const bytes = new Uint8Array(1000);
  const { result, work } = await counting([bytes], async (file) => {
    await file.slice(100, 300).arrayBuffer();
    await file.slice(0, 500).slice(0, 50).text();
    return file.size;
  });
  expect(result).toBe(1000);
  expect(work).toEqual({ read: 250, unpacked: 0, atOnce: 200 });
  const packed = deflateRawSync(new Uint8Array(70_000));
  const second = await counting([packed], (file) =>
    new Response(file.stream().pipeThrough(new DecompressionStream('deflate-raw'))).arrayBuffer(),
  );
  expect(second.work.unpacked).toBe(70_000);
  expect(second.work.read).toBe(packed.length);
});
