import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sensitivity } from '#core/agreement/calibration.ts';
import { tendencies } from '#core/agreement/tendency.ts';
import { voteTable } from '#core/agreement/vote-table.ts';
import { fromInteger, ratio } from '#core/lib/ratio.ts';
import { scoreAssessment } from '#core/scoring/score-assessment.ts';
import { rubricArb } from '../../support/arbitrary-rubrics.ts';
import { answersOn, groupOf, indicatorOf, indicatorsIn, rubricOf } from '../../support/rubrics.ts';
import { sheetOf, type Said } from './sheets.ts';

const RUBRIC = rubricOf([
  groupOf('k', '1', [indicatorOf('k1'), indicatorOf('k2')]),
  groupOf('l', '1', [indicatorOf('l1')]),
]);

/** A is one level more lenient than B wherever both rated; on the third OPD A was alone. */
const SHEETS = [
  sheetOf('A', 's1', { k1: 3, k2: 2, l1: 3 }),
  sheetOf('B', 's1', { k1: 2, k2: 1, l1: 2 }),
  sheetOf('A', 's2', { k1: 4, k2: 3, l1: 2 }),
  sheetOf('B', 's2', { k1: 3, k2: 2, l1: 1 }),
  sheetOf('A', 's3', { k1: 3, k2: 2, l1: 3 }),
];
const TABLE = voteTable(RUBRIC, SHEETS);
const TENDENCIES = tendencies(TABLE);
const unitsOf = (submission: string) =>
  TABLE.units.filter((unit) => unit.submission === submission);

test('what a lenient asesor alone rated is lowered to the common measure', () => {
  const found = sensitivity(RUBRIC, unitsOf('s3'), TENDENCIES, [0, 1]);
  // ((3 + 2)/2 + 3) / 2 = 2,75; A lies half a level above the mean of both.
  expect(found?.plain.value).toEqual({ exact: ratio(11n, 4n), text: '2.75' });
  expect(found?.calibrated.value).toEqual({ exact: ratio(9n, 4n), text: '2.25' });
  expect([found?.plain.predikat, found?.calibrated.predikat]).toEqual(['Baik', 'Cukup']);
  expect(found?.open).toBe(0);
});

test('where both rated everything the mean stays, and each one alone is moved', () => {
  const both = sensitivity(RUBRIC, unitsOf('s1'), TENDENCIES, [0, 1]);
  expect(both?.calibrated).toEqual(both?.plain);
  const [a, b] = [0, 1].map((one) => sensitivity(RUBRIC, unitsOf('s1'), TENDENCIES, [one]));
  expect(a?.plain.value.exact).not.toEqual(b?.plain.value.exact);
  expect(a?.calibrated).toEqual(b?.calibrated);
});

test('no vote is moved beyond the ends of its scale', () => {
  const found = sensitivity(
    RUBRIC,
    unitsOf('s3'),
    [{ rater: 0, shared: 12, toOthers: fromInteger(9), toAll: fromInteger(9) }],
    [0],
  );
  expect(found?.calibrated.value.text).toBe('1.00');
});

test('not applicable only where nobody gives a value; an open one is told', () => {
  const table = voteTable(RUBRIC, [
    sheetOf('A', 's', { k1: 'tb', k2: 'tb', l1: null }),
    sheetOf('B', 's', { k1: 3, k2: 'tb', l1: null }),
  ]);
  const found = sensitivity(RUBRIC, table.units, tendencies(table), [0, 1]);
  expect(found?.plain.value.text).toBe('3.00');
  expect(found?.open).toBe(1);
  expect(sensitivity(RUBRIC, table.units, tendencies(table), [])).toBeNull();
});

test('a vote that no answer could state counts with its exact value', () => {
  const table = voteTable(RUBRIC, [
    sheetOf('A', 's', { k1: '1.26', k2: 2, l1: 1 }),
    sheetOf('B', 's', { k1: 2, k2: 1, l1: 2 }),
    sheetOf('C', 's', { k1: 2, k2: 1, l1: 1 }),
  ]);
  // k1: (1,26 + 2 + 2)/3, k2: 4/3, l1: 4/3; ((k1 + k2)/2 + l1)/2.
  const expected = (((5.26 / 3 + 4 / 3) / 2 + 4 / 3) / 2) * 1;
  const found = sensitivity(RUBRIC, table.units, tendencies(table), [0, 1, 2]);
  const { n, d } = found?.plain.value.exact ?? fromInteger(0);
  expect(Number(n) / Number(d)).toBeCloseTo(expected, 12);
});

test('of one asesor without a tendency it is the one score, for any instrument', () => {
  const saidArb = rubricArb.chain((rubric) =>
    fc.record({
      rubric: fc.constant(rubric),
      said: fc.record(
        Object.fromEntries(
          indicatorsIn(rubric.groups).map(({ id, levels, mayBeNotApplicable }) => [
            id,
            fc.constantFrom<Said>(
              ...levels.map(({ level }) => level),
              null,
              ...(mayBeNotApplicable ? (['tb'] as const) : []),
            ),
          ]),
        ),
      ),
    }),
  );
  fc.assert(
    fc.property(saidArb, ({ rubric, said }) => {
      const table = voteTable(rubric, [sheetOf('A', 's', said)]);
      const found = sensitivity(rubric, table.units, tendencies(table), [0]);
      const levels = Object.entries(said).flatMap(([id, one]) =>
        one === null ? [] : [[id, one === 'tb' ? null : Number(one)] as const],
      );
      const { outcome } = scoreAssessment(
        rubric,
        answersOn(rubric, Object.fromEntries(levels)),
      ).claimed;
      if (outcome.kind === 'none') expect(found).toBeNull();
      else {
        const { value, predikat } = outcome;
        expect(found?.plain).toEqual({ value, predikat });
        expect(found?.calibrated).toEqual({ value, predikat });
      }
    }),
    { numRuns: 100 },
  );
});
