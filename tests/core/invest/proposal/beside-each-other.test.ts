import { describe, expect, test } from 'vitest';
import { goalOf } from '#core/invest/choice/goal.ts';
import { largestGaps } from '#core/invest/paper/paper-ground-tables.ts';
import { paperView } from '#core/invest/paper/view-paper.ts';
import { makingOf } from '#core/invest/making-of.ts';
import { EVERY_PROPOSAL } from '#core/invest/proposal/proposal-filter.ts';
import { effectsView } from '#core/invest/proposal/view-proposals-effects.ts';
import { initiativesView } from '#core/invest/proposal/view-proposals-initiatives.ts';
import { effectDetail } from '#core/invest/proposal/view-proposals-one.ts';
import { compare, ZERO } from '#core/lib/ratio.ts';
import {
  BLANK_PLAN,
  fiveDimensions,
  indicatorsOf,
  initiativeOf,
  kabupatenBook,
  levelsOn,
  realBook,
} from '../../../support/invest-ground.ts';

const STAIRS = ['kendali-dasar-keamanan', 'kendali-keamanan-menyeluruh', 'csirt-dan-uji-keamanan'];
const ALL = { from: 0, count: 1000 };

describe('a proposal beside the others', () => {
  const book = realBook([{ key: 'a', final: levelsOn(1) }], {}, STAIRS.map(initiativeOf));
  const detail = (id: string) => effectDetail(book, id, 'a');
  const names = (all: readonly { readonly proposal: string }[] = []) =>
    all.map(({ proposal }) => proposal);

  test('waits for every step below it, each covered by another one', () => {
    expect(names(detail('csirt-dan-uji-keamanan')?.comesBefore)).toEqual([
      'kendali-dasar-keamanan:a',
      'kendali-keamanan-menyeluruh:a',
    ]);
    expect(names(detail('kendali-dasar-keamanan:a')?.comesBefore)).toEqual([]);
    expect(detail('csirt-dan-uji-keamanan')?.parts.map(({ missing }) => missing)).toEqual([[2, 3]]);
  });

  test('opens what stands on it, once it counts itself', () => {
    expect(names(detail('kendali-dasar-keamanan:a')?.opens)).toEqual([
      'kendali-keamanan-menyeluruh:a',
    ]);
    expect(names(detail('kendali-keamanan-menyeluruh:a')?.opens)).toEqual([]);
    expect(detail('kendali-keamanan-menyeluruh:b')).toBeNull();
    expect(effectDetail(book, 'kendali-keamanan-menyeluruh:a', 'b')).toBeNull();
  });
});

test('an initiative lifts as many agencies as its proposals do', () => {
  const ids = indicatorsOf(fiveDimensions());
  // Three fifths of the way from 2 to 3 begins the next predikat.
  const agencies = [19].map((count) => ({
    key: `opd-${count}`,
    final: levelsOn(2, Object.fromEntries(ids.slice(0, count).map((id) => [id, 3]))),
  }));
  const book = realBook(agencies);
  const lifts = new Map<string, number>();
  for (const row of effectsView(book, EVERY_PROPOSAL, 'agency', ALL).shown) {
    const is = Number(row.predikat !== row.predikatAfter);
    lifts.set(row.initiative.id, (lifts.get(row.initiative.id) ?? 0) + is);
  }
  const { shown } = initiativesView(book, EVERY_PROPOSAL, 'title', ALL);
  expect(Math.max(...lifts.values())).toBeGreaterThan(0);
  for (const { id, lifts: said } of shown) expect([id, said]).toEqual([id, lifts.get(id) ?? 0]);
});

test('the largest gaps are those whose closing lifts the index most', () => {
  const facts = paperView(kabupatenBook(4));
  const largest = largestGaps(facts, 3);
  expect(largest).toHaveLength(3);
  const [, , third] = largest;
  for (const gap of facts.gaps) {
    const isIn = largest.includes(gap);
    expect(isIn || (third && compare(gap.missing, third.missing) <= 0)).toBe(true);
  }
  const closed = { ...facts, gaps: facts.gaps.map((gap) => ({ ...gap, missing: ZERO })) };
  expect(largestGaps(closed, 3)).toEqual([]);
});

test('a goal that the instrument does not know is the middle one, of two the better', () => {
  const rubric = fiveDimensions();
  const labels = rubric.predikat.map(({ label }) => label);
  const middle = labels[Math.floor((labels.length - 1) / 2)];
  expect(goalOf(rubric, '')).toBe(middle);
  expect(goalOf(rubric, 'Entah')).toBe(middle);
  for (const label of labels) expect(goalOf(rubric, label)).toBe(label);
  expect(goalOf({ ...rubric, predikat: rubric.predikat.slice(0, 2) }, '')).toBe(labels[0]);
});

test('a book is another one where its making is, and not where only its choice is', () => {
  const said = makingOf(BLANK_PLAN);
  const same = { name: 'Lain', revision: 9, status: 'final', updatedAt: '', kept: [] } as const;
  expect(makingOf({ ...BLANK_PLAN, ...same, windows: { renja: '01-01' } })).toBe(said);
  expect(makingOf({ ...BLANK_PLAN, goal: 'Baik' })).not.toBe(said);
  expect(makingOf({ ...BLANK_PLAN, hand: { a: 1 } })).not.toBe(said);
  expect(makingOf({ ...BLANK_PLAN, years: 2 })).not.toBe(said);
});
