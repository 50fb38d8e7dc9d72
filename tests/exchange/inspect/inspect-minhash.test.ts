import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { similarity } from '#core/evidence/check/similarity.ts';
import { minHash } from '#exchange/inspect/inspect-minhash.ts';

const words = (count: number, seed: string) =>
  Array.from({ length: count }, (_, at) => `${seed}${at}`);
const shingles = (list: readonly string[]) =>
  new Set(list.slice(4).map((_, at) => list.slice(at, at + 5).join(' ')));

/** The true share of runs of five words that two texts have in common. */
function jaccard(a: readonly string[], b: readonly string[]): number {
  const [left, right] = [shingles(a), shingles(b)];
  const shared = [...left].filter((one) => right.has(one)).length;
  return shared / (left.size + right.size - shared);
}

describe('the estimate', () => {
  test('is near the true share, whatever the texts', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 60, max: 300 }),
        fc.integer({ min: 0, max: 300 }),
        fc.integer({ min: 0, max: 300 }),
        fc.string({ minLength: 1, maxLength: 4, unit: 'grapheme-ascii' }),
        (shared, own, other, seed) => {
          const tag = seed.replaceAll(/[^a-z]/giu, '').toLowerCase();
          const same = words(shared, `s${tag}`);
          const a = [...same, ...words(own, 'a')];
          const b = [...same, ...words(other, 'b')];
          const estimate = similarity(minHash(a.join(' ')), minHash(b.join(' ')));
          // Six standard deviations of 64 draws.
          const truth = jaccard(a, b);
          expect(Math.abs(estimate - truth)).toBeLessThan(
            6 * Math.sqrt((truth * (1 - truth)) / 64) + 0.02,
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  test('is unbiased: over many pairs the mean is the true share', () => {
    const pairs = Array.from({ length: 40 }, (_, at) => {
      const same = words(120, `x${at}y`);
      const a = [...same, ...words(40, `a${at}b`)];
      const b = [...same, ...words(40, `c${at}d`)];
      return similarity(minHash(a.join(' ')), minHash(b.join(' '))) - jaccard(a, b);
    });
    const mean = pairs.reduce((sum, one) => sum + one, 0) / pairs.length;
    expect(Math.abs(mean)).toBeLessThan(0.03);
  });
});

test('sixty-four unsigned numbers of 32 bits, the same for ever', () => {
  const hash = minHash(words(60, 'kata').join(' '));
  expect(hash).toHaveLength(64);
  expect(hash.every((value) => Number.isInteger(value) && value >= 0 && value < 2 ** 32)).toBe(
    true,
  );
  expect(new Set(hash).size).toBeGreaterThan(30);
  expect(hash.slice(0, 3)).toMatchInlineSnapshot(`
    [
      80481267,
      113970133,
      84771782,
    ]
  `);
});

test('case and signs do not count, the order of words does', () => {
  const list = words(80, 'w');
  const hash = minHash(list.join(' '));
  expect(minHash(list.join(', ').toUpperCase())).toEqual(hash);
  expect(similarity(minHash(list.toReversed().join(' ')), hash)).toBe(0);
});

test('fewer than fifty words tell nothing', () => {
  expect(minHash(words(49, 'w').join(' '))).toEqual([]);
  expect(minHash(words(50, 'w').join(' '))).toHaveLength(64);
});
