import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupsByWords } from '#core/inventory/alike-words.ts';
import type { Application } from '#core/inventory/application.ts';
import { blankApplication } from '#core/inventory/blank-application.ts';
import { joinSets, MOST_GROUPS, MOST_HOLDERS, type WordSet } from '#core/inventory/word-sets.ts';
import { tellingWords } from '#core/inventory/words.ts';
import { denpasarApplications } from '../../support/denpasar.ts';

const AT = '2026-11-22T08:00:00.000Z';

/** Every pair compared with every other, as the rule is told on the screen. */
function allPairs(applications: readonly Application[]): ReadonlyMap<string, readonly number[]> {
  const said = applications.map((one) => tellingWords(`${one.name} ${one.function}`));
  const count = (word: string): number => said.filter((list) => list.includes(word)).length;
  const tells = (word: string): boolean =>
    count(word) < 8 || count(word) * 8 <= applications.length;
  const lists = said.map((list) => list.filter(tells));
  const groups = new Map<string, readonly number[]>();
  for (const [at, own] of lists.entries()) {
    for (const other of lists.slice(at + 1)) {
      const common = own.filter((word) => other.includes(word));
      const all = new Set([...own, ...other]).size;
      if (common.length < 3 || common.length * 3 < all) continue;
      const holds = (list: readonly string[]): boolean =>
        common.every((word) => list.includes(word));
      groups.set(
        common.join(' '),
        lists.flatMap((list, member) => (holds(list) ? [member] : [])),
      );
    }
  }
  return groups;
}

function found(applications: readonly Application[]): ReadonlyMap<string, readonly number[]> {
  const { groups, skippedWords, leftOut } = groupsByWords(applications);
  expect([skippedWords, leftOut]).toEqual([0, 0]);
  return new Map(
    groups.map(({ words, members }) => [words.join(' '), members.toSorted((a, b) => a - b)]),
  );
}

const WORDS = 'surat arsip pajak guru siswa desa ikan jalan pasar tani air hutan wisata'.split(' ');
const texts = fc.array(
  fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 9 }).map((all) => all.join(' ')),
  { minLength: 2, maxLength: 24 },
);

describe('groups by shared words', () => {
  it('are those of comparing every pair', () => {
    fc.assert(
      fc.property(texts, (all) => {
        const list = all.map((text, at) => ({
          ...blankApplication(`${at}`, AT),
          name: at % 3 === 0 ? `Nomor${at}` : '',
          function: text,
        }));
        expect(found(list)).toEqual(allPairs(list));
      }),
      { numRuns: 120 },
    );
  });

  it('are those of comparing every pair of a real list', () => {
    const real = denpasarApplications();
    expect(found(real)).toEqual(allPairs(real));
  });
});

describe('what bounds the search', () => {
  const set = (member: number, words: readonly number[]): WordSet => ({
    words,
    size: words.length,
    members: [member],
  });

  it('is said: words of too many descriptions, and groups beyond the most', () => {
    const many = Array.from({ length: MOST_HOLDERS + 1 }, (_, at) => set(at, [0, 1, 2, 3 + at]));
    expect(joinSets(many, many.length + 3)).toMatchObject({ groups: [], skippedWords: 1 });
    const pairs = Array.from({ length: MOST_GROUPS + 5 }, (_, at): WordSet => ({
      words: [0, 1, 2, 3].map((word) => 4 * at + word),
      size: 4,
      members: [2 * at, 2 * at + 1],
    }));
    const joined = joinSets(pairs, 4 * pairs.length);
    expect([joined.groups.length, joined.leftOut]).toEqual([MOST_GROUPS, 5]);
    expect(joined.groups[0]?.words).toEqual([0, 1, 2, 3]);
  });
});
