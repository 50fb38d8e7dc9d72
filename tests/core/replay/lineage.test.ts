import { expect, test } from 'vitest';
import { areConnected, isSameLineage, leadsTo } from '#core/replay/lineage.ts';
import { placedIndicators } from '#core/rubric/walk.ts';
import { shippedRubrics } from '#workflow/rubrics/shipped-rubrics.ts';
import type { Indicator, Rubric } from '#core/rubric/types.ts';
import { groupOf, indicatorOf, rubricOf } from '../../support/rubrics.ts';
import { must } from '../../support/scenario.ts';

const digest = '0'.repeat(64);
const instrument = (id: string, basedOn?: string): Rubric => ({
  ...rubricOf([groupOf('g', '100', [indicatorOf('i01')])]),
  id,
  ...(basedOn !== undefined && { basedOn: { id: basedOn, version: '1.0.0', digest } }),
});

test.each([
  ['versions of one instrument', instrument('a'), instrument('a'), true],
  ['an adaptation and its origin', instrument('b', 'a'), instrument('a'), true],
  ['two adaptations of one origin', instrument('b', 'a'), instrument('c', 'a'), true],
  ['an adaptation of an adaptation', instrument('c', 'b'), instrument('b', 'a'), true],
  ['two instruments', instrument('a'), instrument('b'), false],
  ['adaptations of two instruments', instrument('c', 'a'), instrument('d', 'b'), false],
])('%s', (_name, one, other, expected) => {
  expect(isSameLineage(one, other)).toBe(expected);
  expect(isSameLineage(other, one)).toBe(expected);
});

const pointing = (...indicators: readonly (number | string)[]): Indicator => ({
  ...indicatorOf('k1'),
  crosswalk: [{ rubric: 'spbe-5-2018', indicators: [...indicators] }],
});
const repeated = (position: number): Indicator => ({
  ...indicatorOf(`i35-${position}`),
  repeat: { code: 'I35', position, of: 3, subject: 'layanan publik' },
});

test.each([
  ['a number of one digit is written with two', pointing(4), indicatorOf('i04'), true],
  ['a number is no other number', pointing(4), indicatorOf('i40'), false],
  ['an id is itself', pointing('k1'), indicatorOf('k1'), true],
  ['a number means every entry of a repeated indicator', pointing(35), repeated(1), true],
  ['and its last one', pointing(35), repeated(3), true],
  ['one entry can be meant alone', pointing('i35-2'), repeated(2), true],
  ['and then no other', pointing('i35-2'), repeated(3), false],
  ['a name that only begins alike', pointing(35), indicatorOf('i35-4'), false],
  ['no crosswalk', indicatorOf('k1'), indicatorOf('k1'), false],
])('%s', (_name, from, to, expected) => {
  expect(leadsTo(from, to, instrument('spbe-5-2018'))).toBe(expected);
  expect(leadsTo(from, to, instrument('lain'))).toBe(false);
});

test('two instruments are connected from either side, or not', () => {
  const left: Rubric = { ...instrument('x'), groups: [groupOf('g', '100', [pointing(1)])] };
  const right = instrument('spbe-5-2018');
  expect([areConnected(left, right), areConnected(right, left)]).toEqual([true, true]);
  expect(areConnected(left, instrument('y'))).toBe(false);
});

test('every reference between shipped instruments leads to an indicator', async () => {
  const shipped = (await shippedRubrics()).map((each) => must(each).rubric);
  const astray = shipped.flatMap((rubric) =>
    placedIndicators(rubric).flatMap(({ indicator }) =>
      indicator.crosswalk.flatMap((entry) =>
        shipped
          .filter(({ id }) => id === entry.rubric)
          .flatMap((target) =>
            entry.indicators.filter((reference) => {
              const one = { ...indicator, crosswalk: [{ ...entry, indicators: [reference] }] };
              return !placedIndicators(target).some((placed) =>
                leadsTo(one, placed.indicator, target),
              );
            }),
          )
          .map((reference) => `${rubric.id} ${indicator.id}: ${entry.rubric} ${reference}`),
      ),
    ),
  );
  expect(astray).toEqual([]);
});
