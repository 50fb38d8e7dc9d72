import { expect, test } from 'vitest';
import { evidenceSteps } from '#core/invest/proposal/evidence-steps.ts';
import { scoreOfLevels } from '#core/invest/proposal/plan-ladders.ts';
import { evidenceView } from '#core/invest/proposal/view-evidence.ts';
import { ratio } from '#core/lib/ratio.ts';
import { levelsOn, realBook, fiveDimensions } from '../../../support/invest-ground.ts';

const rubric = fiveDimensions();

const ALL = { from: 0, count: 1000 };

test('levels that are claimed and not agreed, with the evidence the instrument asks for', () => {
  const book = realBook([
    {
      key: 'a',
      final: levelsOn(1),
      claimed: levelsOn(1, { k1: 3, a1: 2 }),
      supported: levelsOn(1, { a1: 2 }),
    },
    { key: 'b', final: levelsOn(2), claimed: levelsOn(2) },
  ]);
  const found = evidenceSteps(book);
  expect(found.map(({ agency }) => agency.key)).toEqual(['a']);
  const [k1, a1] = found[0]?.steps ?? [];
  expect(k1?.levels.map(({ level }) => level)).toEqual([2, 3]);
  expect(k1?.levels.flatMap(({ evidence }) => evidence.map(({ id }) => id))).toEqual([
    'k1.2.e1',
    'k1.2.e2',
    'k1.3.e1',
    'k1.3.e2',
    'k1.3.e3',
  ]);
  expect(k1?.standing).toBe('missing');
  expect(a1?.standing).toBe('not-accepted');
  // One of eight of a fifth, two levels; one of ten of a fifth, one level.
  expect(k1?.reached.gain).toEqual(ratio(1n, 20n));
  expect(a1?.reached.gain).toEqual(ratio(1n, 50n));
  const { outcome } = scoreOfLevels(rubric, levelsOn(1, { k1: 3, a1: 2 }));
  if (outcome.kind === 'final') expect(found[0]?.reached.index).toEqual(outcome.value);
});

test('a claim above the target goes no further than the target', () => {
  const book = realBook([{ key: 'a', final: levelsOn(1), claimed: levelsOn(4) }], {
    targets: { all: 3, indicators: { k1: 2 } },
  });
  const steps = evidenceSteps(book)[0]?.steps ?? [];
  const topOf = (id: string): number | undefined =>
    steps.find(({ indicator }) => indicator === id)?.levels.at(-1)?.level;
  expect(topOf('k1')).toBe(2);
  expect(topOf('k2')).toBe(3);
});

test('what is not known of a claim or its evidence is not made up', () => {
  const book = realBook([
    {
      key: 'a',
      final: levelsOn(1),
      claimed: { ...levelsOn(1), k1: '?', k2: '-', k3: '2' },
      supported: { ...levelsOn(1), k3: '?' },
    },
  ]);
  const steps = evidenceSteps(book)[0]?.steps ?? [];
  expect(steps.map(({ indicator, standing }) => [indicator, standing])).toEqual([
    ['k3', 'unknown'],
  ]);
});

test('the view puts the largest gain first and can be narrowed to one agency', () => {
  const book = realBook([
    { key: 'a', final: levelsOn(1), claimed: levelsOn(1, { a1: 2, l1: 3 }) },
    { key: 'b', final: levelsOn(1), claimed: levelsOn(3) },
  ]);
  const all = evidenceView(book, '', ALL);
  expect(all.totals.map(({ key }) => key)).toEqual(['b', 'a']);
  expect(all.totals[0]).toMatchObject({ predikat: 'Sangat Kurang', predikatAfter: 'Baik' });
  const one = evidenceView(book, 'a', ALL);
  expect(one.shown.map(({ indicator }) => indicator.id)).toEqual(['l1', 'a1']);
  expect(one.totals).toHaveLength(2);
  expect(evidenceView(book, '', { from: 1, count: 2 }).shown).toEqual(all.shown.slice(1, 3));
});
