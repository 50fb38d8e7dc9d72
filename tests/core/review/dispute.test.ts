import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Digest } from '#core/lib/ids.ts';
import { ratio } from '#core/lib/ratio.ts';
import { disputesOf } from '#core/review/dispute.ts';
import { effectOnIndex } from '#core/review/effect-on-index.ts';
import type { Finding } from '#core/review/finding.ts';
import { fitsInstrument } from '#core/review/fits-instrument.ts';
import { medianOf } from '#core/review/median-of.ts';
import type { Review } from '#core/review/review.ts';
import { NO_STAGES } from '#core/review/stages.ts';
import { voteItems, type WeighedReview } from '#core/review/votes.ts';
import { placedIndicators } from '#core/rubric/walk.ts';
import { LIMA, shippedRubric } from '../../rubrics/shipped.ts';

const RUBRIC = shippedRubric(LIMA);
const IDS = placedIndicators(RUBRIC).map(({ indicator }) => indicator.id);
const value = (text: string): Finding => ({ is: 'value', value: text });
const OPEN: Finding = { is: 'open' };
const NA: Finding = { is: 'not-applicable' };

function reviewBy(name: string, findings: Readonly<Record<string, Finding>>): WeighedReview {
  const indicators: Review['indicators'] = Object.fromEntries(
    Object.entries(findings).map(([id, finding]) => [
      id,
      {
        finding,
        fact: '',
        analysis: '',
        stages: NO_STAGES,
        supported: OPEN,
        departure: '',
        shortcoming: '',
        recommendation: '',
      },
    ]),
  );
  const review = { by: { name, unit: 'Unit', role: 'asesor' }, indicators } as unknown as Review;
  return { fingerprint: name.padEnd(64, '0') as Digest, review };
}

const all = (level: string, but: Readonly<Record<string, Finding>> = {}) => ({
  ...Object.fromEntries(IDS.map((id) => [id, value(level)])),
  ...but,
});

describe('the median', () => {
  test.each([
    [['3'], '3'],
    [['1', '4'], '1'],
    [['4', '1', '2'], '2'],
    [['1', '2', '3', '4'], '2'],
    [['2.50', '2.5', '10'], '2.5'],
  ])('of %j is %s, by value and not by letters', (votes, expected) => {
    expect(medianOf(votes.map(value))).toEqual(value(expected));
  });

  test('there is none without votes, nor where somebody says it does not apply', () => {
    expect(medianOf([])).toBeNull();
    expect(medianOf([OPEN])).toBeNull();
    expect(medianOf([value('2'), NA])).toBeNull();
    expect(medianOf([value('2'), OPEN])).toEqual(value('2'));
  });
});

describe('the effect on the index', () => {
  test('is exact: one of five in one of five dimensions, a level more', () => {
    const last = RUBRIC.groups.at(-1);
    const count = last?.indicators?.length ?? 0;
    const id = last?.indicators?.[0]?.id ?? '';
    const { spread } = effectOnIndex(RUBRIC, all('2'), id, [value('2'), value('3')]);
    expect(spread).toEqual(ratio(1n, BigInt(count * RUBRIC.groups.length)));
  });

  test('of one value alone is none', () => {
    expect(effectOnIndex(RUBRIC, all('2'), IDS[0] ?? '', [value('2')]).spread.n).toBe(0n);
  });
});

describe('disputes', () => {
  const [first = '', , , , fifth = ''] = IDS;

  test('come by how far they move the index, and only what differs', () => {
    const items = voteItems(RUBRIC, [
      reviewBy('A', all('2')),
      reviewBy('B', all('2', { [first]: value('3'), [fifth]: value('4') })),
    ]);
    expect(disputesOf(RUBRIC, items).map(({ item }) => item.indicator)).toEqual([fifth, first]);
  });

  test('do not depend on the order in which sheets came', () => {
    const finding = fc.constantFrom(value('1'), value('2'), value('3'), OPEN);
    const sheet = fc.tuple(finding, finding, finding);
    fc.assert(
      fc.property(fc.array(sheet, { minLength: 1, maxLength: 4 }), (sheets) => {
        const reviews = sheets.map((said, at) =>
          reviewBy(
            `Asesor ${String(at)}`,
            Object.fromEntries(said.map((one, n) => [IDS[n] ?? '', one])),
          ),
        );
        const [one, other] = [reviews, [...reviews].reverse()].map((order) =>
          disputesOf(RUBRIC, voteItems(RUBRIC, order)),
        );
        expect(other).toEqual(one);
      }),
      { numRuns: 20 },
    );
  });

  test('one vote, or silence of somebody who was to rate, is no unanimity', () => {
    const stateWith = (...reviews: readonly WeighedReview[]) =>
      voteItems(RUBRIC, reviews)[0]?.state;
    const two = reviewBy('A', { [first]: value('2') });
    expect(stateWith(two)).toBe('alone');
    expect(stateWith(two, reviewBy('B', { [first]: value('2.0') }))).toBe('unanimous');
    expect(stateWith(two, reviewBy('B', {}))).toBe('alone');
    expect(stateWith(two, reviewBy('B', { [first]: NA }))).toBe('disputed');
    expect(stateWith(reviewBy('B', {}))).toBe('none');
    const notTheirs = voteItems(RUBRIC, [two, reviewBy('B', {})], ({ name }) => name === 'A');
    expect(notTheirs[0]?.silent).toEqual([]);
  });
});

test('a value counts only where the instrument has it', () => {
  const [placed] = placedIndicators(RUBRIC);
  if (!placed) throw new Error('no indicator');
  const fits = (finding: Finding) => fitsInstrument(RUBRIC, placed.indicator, finding);
  expect(fits(value('2'))).toBe(true);
  expect(fits(value('2.00'))).toBe(true);
  expect(fits(value('9'))).toBe(false);
  expect(fits(value('2.5'))).toBe(false);
  expect(fits(OPEN)).toBe(false);
});
