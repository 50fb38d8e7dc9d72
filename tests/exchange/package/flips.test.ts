import { expect, test } from 'vitest';
import { examinePackage } from '#exchange/package/examine.ts';
import { SAMPLES, written } from '../carried-samples.ts';

const signal = new AbortController().signal;

interface Region {
  readonly entry: string;
  readonly end: number;
}

/** Which entry every byte belongs to, told from the names and lengths that were written. */
function regionsOf(entries: readonly { readonly name: string; readonly bytes: number }[]) {
  const regions: Region[] = [];
  let end = 0;
  for (const { name, bytes } of entries) {
    end += 30 + name.length + bytes + 16;
    regions.push({ entry: name, end });
  }
  for (const { name } of entries) {
    end += 46 + name.length;
    regions.push({ entry: name, end });
  }
  regions.push({ entry: '', end: end + 22 });
  return regions;
}

test('whichever byte is changed, it is never intact, and the entry it belongs to is named', async () => {
  const { file, written: done } = await written(SAMPLES.clarification);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const regions = regionsOf(done.entries);
  expect(regions.at(-1)?.end).toBe(bytes.length);
  const wrong: unknown[] = [];
  for (const [at, before] of bytes.entries()) {
    bytes[at] = before ^ (1 << (at % 8));
    const { verdict, problems } = await examinePackage(new Blob([bytes]), () => undefined, signal);
    const entry = regions.find(({ end }) => at < end)?.entry;
    const named = new Set(problems.map((problem) => problem.entry));
    if (verdict === 'intact' || named.size !== 1 || !named.has(entry ?? '?')) {
      wrong.push({ at, entry, verdict, problems });
    }
    bytes[at] = before;
  }
  expect(wrong).toEqual([]);
});
