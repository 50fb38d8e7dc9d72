import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkChain, entryDigest } from '#core/journal/check-chain.ts';
import type { JournalEntry } from '#core/journal/entry.ts';
import type { Digest } from '#core/lib/ids.ts';
import { digestOfJson } from '#exchange/bytes/digest.ts';
import { chainOf, OTHER, OWN, setting } from './chains.ts';

const chain = chainOf(Array.from({ length: 12 }, (_, n) => setting(`f${n % 4}`, `isi ${n}`)));
const foreign = chainOf(
  Array.from({ length: 12 }, (_, n) => setting(`f${n % 4}`, `isi ${n}`)),
  OTHER,
);
const head = { length: chain.length, digest: chain.at(-1)?.digest ?? null };
const check = (entries: readonly JournalEntry[], end?: typeof head) =>
  checkChain(OWN, entries, digestOfJson, end);
const place = fc.nat({ max: chain.length - 1 });

/** Any JSON but the one that is there. */
function other(value: unknown): fc.Arbitrary<unknown> {
  return fc.jsonValue().filter((one) => JSON.stringify(one) !== JSON.stringify(value));
}

test('a chain as it was written holds, from its beginning to any place', () => {
  expect(check(chain, head)).toBeNull();
  for (const [at] of chain.entries()) expect(check(chain.slice(0, at))).toBeNull();
});

describe('found, with the place', () => {
  test('any entry that is missing before the end', () => {
    for (let at = 0; at < chain.length - 1; at += 1) {
      expect(check(chain.toSpliced(at, 1))).toEqual({ n: at, why: 'missing' });
    }
  });

  test('entries cut off at the end, where the end is known', () => {
    for (let at = 0; at < chain.length; at += 1) {
      expect(check(chain.slice(0, at), head)).toEqual({ n: at, why: 'missing' });
    }
  });

  test('any two entries that changed places', () => {
    fc.assert(
      fc.property(place, place, (one, two) => {
        fc.pre(one !== two);
        const swapped = chain.with(one, chain[two] ?? fail()).with(two, chain[one] ?? fail());
        expect(check(swapped)).toEqual({ n: Math.min(one, two), why: 'missing' });
      }),
    );
  });

  test('any entry that stands there twice', () => {
    fc.assert(
      fc.property(place, place, (one, two) => {
        const entry = chain[one] ?? fail();
        expect(check(chain.toSpliced(two, 0, entry))).not.toBeNull();
      }),
    );
  });

  test('any property of any entry that was changed', () => {
    const edits = fc
      .tuple(place, fc.constantFrom(...(Object.keys(chain[0] ?? {}) as (keyof JournalEntry)[])))
      .chain(([at, key]) =>
        other(chain[at]?.[key]).map((value) => ({ at, key, value: value as never })),
      );
    fc.assert(
      fc.property(edits, ({ at, key, value }) => {
        const edited = chain.with(at, { ...(chain[at] ?? fail()), [key]: value });
        expect(check(edited)?.n).toBe(at);
      }),
    );
  });

  test('an entry that was changed and given a digest that fits: the next one no longer follows', () => {
    for (let at = 0; at < chain.length; at += 1) {
      const forged = { ...(chain[at] ?? fail()), by: 'Orang lain' };
      const entry = { ...forged, digest: entryDigest(forged, digestOfJson) };
      const isLast = at === chain.length - 1;
      expect(check(chain.with(at, entry), head)).toEqual(
        isLast ? { n: chain.length, why: 'other-end' } : { n: at + 1, why: 'unlinked' },
      );
    }
  });

  test('an entry of another chain, in any place', () => {
    fc.assert(
      fc.property(place, (at) => {
        const mixed = chain.with(at, foreign[at] ?? fail());
        expect(check(mixed)).toEqual({ n: at, why: 'foreign' });
      }),
    );
  });

  test('a chain that is longer than its end says', () => {
    const end = { length: 5, digest: chain[4]?.digest ?? null };
    expect(check(chain, end)).toEqual({ n: 5, why: 'other-end' });
    expect(check(chain, { ...head, digest: 'ab'.repeat(32) as Digest })?.why).toBe('other-end');
  });
});

function fail(): never {
  throw new Error('no such entry');
}
