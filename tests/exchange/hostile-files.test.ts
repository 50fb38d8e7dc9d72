import { beforeAll, describe, expect, test } from 'vitest';
import { examinePackage, type Examination } from '#exchange/package/examine.ts';
import { counting } from './counted-blob.ts';
import { CONTENT } from './hostile-content.ts';
import { DAMAGED, SIGNATURES, WRAPPED } from './hostile-damage.ts';
import { TRAPS } from './hostile-traps.ts';
import { takeApart } from './hostile-zip.ts';
import { remadeFile } from './remade-package.ts';
import { OTHER_KEY, OWN_KEY, sampleSubmission } from './sample-submission.ts';

const signal = new AbortController().signal;
const MOST_AT_ONCE = 9 * 1024 ** 2;

let sound: Uint8Array = new Uint8Array();
beforeAll(async () => {
  sound = await sampleSubmission();
});

const examined = (bytes: Uint8Array) =>
  counting([bytes], (file) => examinePackage(file, () => undefined, signal));

/** Whatever the bytes are, reading them costs no more than this. */
function expectBounded({ length }: Uint8Array, work: Awaited<ReturnType<typeof examined>>['work']) {
  expect(work.read).toBeLessThan(8 * length + 2 ** 20);
  expect(work.unpacked).toBeLessThan(4 * length + 2 ** 20);
  expect(work.atOnce).toBeLessThan(MOST_AT_ONCE);
}

const plain = ({ problems }: Examination) =>
  problems.map((one) => ({
    ...one,
    entry: one.entry.replace(/^evidence\/[0-9a-f]{64}.*/, 'evidence'),
  }));

test('the sample itself is intact, signed by its key', async () => {
  const { result, work } = await examined(sound);
  expect(result.problems).toEqual([]);
  expect(result.verdict).toBe('intact');
  expect(result.signature).toMatchObject({
    state: 'valid',
    signature: { publicKey: OWN_KEY.publicKey },
  });
  expectBounded(sound, work);
});

describe('each is told for what it is, with bounded work', () => {
  test.each([...DAMAGED, ...SIGNATURES, ...WRAPPED, ...TRAPS, ...CONTENT])(
    '$what',
    async ({ make, verdict, problem }) => {
      const bytes = await make(sound);
      const { result, work } = await examined(bytes);
      expect({ verdict: result.verdict, problems: plain(result) }).toMatchObject({
        verdict,
        problems: expect.arrayContaining([expect.objectContaining(problem)]),
      });
      expectBounded(bytes, work);
    },
  );
});

describe('what cannot be told from the file alone is left to whoever knows more', () => {
  test('made anew by somebody with another key: whole, and signed by that key', async () => {
    const { result } = await examined(await remadeFile(sound, { key: OTHER_KEY }));
    expect(result.verdict).toBe('intact');
    expect(result.signature).toMatchObject({
      state: 'valid',
      signature: { publicKey: OTHER_KEY.publicKey },
    });
  });

  test('without its signature: whole, and signed by nobody', async () => {
    const { result } = await examined(await remadeFile(sound, {}));
    expect(result).toMatchObject({ verdict: 'intact', signature: { state: 'none' } });
  });

  test('an older revision sent again: whole, and says which it is', async () => {
    const older = await examined(sound);
    const { fingerprint } = older.result;
    const newer = await examined(await sampleSubmission({ revision: 2, previous: fingerprint }));
    expect(newer.result).toMatchObject({
      verdict: 'intact',
      manifest: { about: { revision: 2, previous: fingerprint } },
    });
    expect(older.result.manifest).toMatchObject({ about: { revision: 1, previous: null } });
  });

  test('a date in the future: whole, and the date is there to be compared', async () => {
    const madeAt = '2099-01-01T00:00:00.000Z';
    const { result } = await examined(await sampleSubmission({ madeAt }));
    expect(result).toMatchObject({ verdict: 'intact', manifest: { madeAt } });
  });

  test('HTML and formulas in names are names', async () => {
    const agency = '<img src=x onerror=alert(1)>';
    const evidence = { '=HYPERLINK("http://x";"klik").pdf': new Uint8Array([1, 2, 3]) };
    const { result } = await examined(await sampleSubmission({ agency, evidence }));
    expect(result).toMatchObject({
      verdict: 'intact',
      manifest: { about: { agency: { name: agency } } },
    });
  });

  test('a bomb as evidence stays packed: nobody opens it', async () => {
    const { deflateRawSync } = await import('node:zlib');
    const bomb = deflateRawSync(new Uint8Array(50_000_000));
    const { result, work } = await examined(
      await sampleSubmission({ evidence: { 'a.zip': bomb } }),
    );
    expect(result.verdict).toBe('intact');
    expect(work.unpacked).toBe(0);
  });
});

test('cut off at every boundary and beside it: never intact, and the entry is named', async () => {
  const { regions } = takeApart(sound);
  const cuts = new Map<number, string>();
  for (const { start, end, entry, what } of regions) {
    for (const at of [start - 1, start, start + 1, end - 1, end, end + 1]) {
      if (at > 0 && at < sound.length) cuts.set(at, what);
    }
    if (what === 'data' && end - start > 2) cuts.set(Math.floor((start + end) / 2), entry);
  }
  expect(cuts.size).toBeGreaterThan(100);
  for (const [at, entry] of cuts) {
    const { result } = await examined(sound.subarray(0, at));
    expect(['altered', 'refused'], `cut at ${at}`).toContain(result.verdict);
    const inside = regions.find((one) => one.entry === entry && one.what === 'data');
    if (inside && at > inside.start && at < inside.end) {
      expect(result.problems, `cut at ${at}`).toContainEqual(
        expect.objectContaining({ kind: 'truncated', entry }),
      );
    }
  }
});

test('stopped on the way: says so, and nothing is taken', async () => {
  const stop = new AbortController();
  stop.abort();
  const result = await examinePackage(
    new Blob([new Uint8Array(sound)]),
    () => undefined,
    stop.signal,
  );
  expect(result).toMatchObject({ verdict: 'refused', problems: [{ kind: 'stopped' }] });
});
