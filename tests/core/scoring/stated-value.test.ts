import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BLANK_ANSWER, type Answer, type Stated } from '#core/assessment/answer.ts';
import { stateLowest, stateValue, tickCriterion } from '#core/assessment/edit-answer.ts';
import { fromDecimal, ratio } from '#core/lib/ratio.ts';
import type { Indicator } from '#core/rubric/types.ts';
import { fewestSteps } from '#core/scoring/fewest-steps.ts';
import { gapsOf } from '#core/scoring/gaps.ts';
import { indicatorTraces } from '#core/scoring/indicator-traces.ts';
import { scoreAssessment } from '#core/scoring/score-assessment.ts';
import { externalValue, fitsScale } from '#core/scoring/stated-value.ts';
import { nextSteps } from '#core/scoring/steps.ts';
import {
  groupOf,
  indicatorOf,
  ladderOf,
  ONE_TO_FIVE,
  rubricOf,
  standingOn,
} from '../../support/rubrics.ts';

const SDI = {
  index: 'Indeks SDI',
  publisher: 'Bappenas',
  min: '0',
  max: '100',
  bands: [
    { level: 1, from: '0' },
    { level: 2, above: '12.5' },
    { level: 3, above: '37.5' },
    { level: 4, above: '62.5' },
    { level: 5, above: '75' },
  ],
  note: 'uji',
} as const;

const levels = ladderOf('a', ONE_TO_FIVE, { evidence: [true] });
const plain = indicatorOf('a', { levels });
const taken: Indicator = { ...plain, external: SDI };

function rubricWith(indicator: Indicator, fraction = true) {
  const scale = { min: 1, max: 5, labels: {} };
  return rubricOf([groupOf('g', '100', [indicator, indicatorOf('b', { ladder: ONE_TO_FIVE })])], {
    scales: { skala: fraction ? { ...scale, fraction: { digits: 2, note: '' } } : scale },
    target: { level: 3, predikat: 'Baik' },
  });
}

const stating = (kind: Stated['kind'], value: string): Answer =>
  stateValue(BLANK_ANSWER, { kind, value });

function traceOf(indicator: Indicator, answer: Answer, attached?: readonly string[]) {
  const sheet = scoreAssessment(rubricWith(indicator), { a: answer }, new Set(attached));
  const score =
    attached && sheet.supported.kind === 'scored' ? sheet.supported.score : sheet.claimed;
  const trace = indicatorTraces(score)[0];
  if (!trace) throw new Error('no trace');
  return trace;
}

describe('the bands of an index taken over', () => {
  test.each([
    ['0', 1],
    ['12.5', 1],
    ['12.500001', 2],
    ['37.5', 2],
    ['37.51', 3],
    ['62.5', 3],
    ['62.6', 4],
    ['75', 4],
    ['75.01', 5],
    ['100', 5],
  ])('a value of %s stands for level %d', (value, level) => {
    expect(externalValue(SDI, value)).toEqual({ level, value: fromDecimal(String(level)) });
  });

  test.each(['100.01', '101'])('%s is beyond the index', (value) => {
    expect(externalValue(SDI, value)).toBeNull();
  });

  test('a lower bound that belongs to its band', () => {
    const ips = {
      ...SDI,
      min: '1',
      max: '5',
      bands: [
        { level: 1, from: '1' },
        { level: 2, from: '1.8' },
      ],
    };
    expect(
      ['1.79', '1.8', '0.99'].map((value) => externalValue(ips, value)?.level ?? null),
    ).toEqual([1, 2, null]);
  });

  test('without bands nothing can be taken over', () => {
    expect(externalValue({ ...SDI, bands: [] }, '50')).toBeNull();
  });
});

describe('a value between two levels', () => {
  const whole = { min: 1, max: 4, labels: {} };
  const scale = { ...whole, fraction: { digits: 2, note: '' } };

  test.each(['1', '1.00', '1.26', '3.99', '4', '4.00'])(
    '%s fits 1 to 4 with two digits',
    (text) => {
      expect(fitsScale(scale, text)).toBe(true);
    },
  );

  test.each(['0.99', '4.01', '1.265', '1.000', '40'])('%s does not', (text) => {
    expect(fitsScale(scale, text)).toBe(false);
  });

  test('no value fits a scale without fractions, or no scale', () => {
    expect([whole, undefined].map((each) => fitsScale(each, '2'))).toEqual([false, false]);
  });
});

describe('a stated value', () => {
  test('counts exactly, whatever is ticked', () => {
    const answer = { ...standingOn(plain, 4), stated: { kind: 'value' as const, value: '1.26' } };
    expect(traceOf(plain, answer)).toMatchObject({
      state: 'rated',
      basis: 'stated',
      value: ratio(63n, 50n),
      climb: { level: 1 },
    });
  });

  test('shows the ladder as seen from it', () => {
    const { climb } = traceOf(plain, stating('value', '3.99'));
    expect(climb?.rungs.map(({ reached }) => reached)).toEqual([true, true, true, false, false]);
    expect(traceOf(plain, stating('value', '4')).climb?.level).toBe(4);
  });

  test.each(['0.99', '5.01', '1.265'])('of %s is none of the scale: blank', (value) => {
    expect(traceOf(plain, stating('value', value))).toMatchObject({ state: 'blank', value: null });
  });

  test('that the instrument does not take leaves the ticks in force', () => {
    const answer = { ...standingOn(plain, 2), stated: { kind: 'value' as const, value: '9' } };
    expect(traceOf(plain, answer)).toMatchObject({ basis: 'ladder', value: fromDecimal('2') });
  });

  test('needs a scale with fractions', () => {
    const { claimed } = scoreAssessment(rubricWith(plain, false), { a: stating('value', '2.5') });
    expect(claimed.outcome.kind).toBe('none');
  });

  test('from an index of another agency is the level of its band', () => {
    expect(traceOf(taken, stating('external', '48.2'))).toMatchObject({
      basis: 'external',
      value: fromDecimal('3'),
      climb: { level: 3 },
    });
    expect(traceOf(plain, stating('external', '48.2')).state).toBe('blank');
  });

  test('gives way while the lowest level is stated on purpose, and comes back', () => {
    const answer = stateLowest(stating('value', '3.5'), true);
    expect(traceOf(plain, answer)).toMatchObject({ basis: 'ladder', value: fromDecimal('1') });
    expect(traceOf(plain, stateLowest(answer, false)).value).toEqual(fromDecimal('3.5'));
    expect(stateValue(answer, { kind: 'value', value: '2' }).lowest).toBe(false);
  });
});

describe('a stated value against evidence', () => {
  const upTo = (level: number) =>
    levels
      .filter((step) => step.level <= level)
      .flatMap((step) => step.evidence.map(({ id }) => id));

  test.each([
    ['2.75', 2, '2.75'],
    ['2.75', 1, '1'],
    ['2.75', 5, '2.75'],
    ['3', 2, '2'],
    ['3', 3, '3'],
  ])('%s with evidence up to level %d is supported at %s', (value, proved, supported) => {
    const attached = [...upTo(proved), 'lain'];
    expect(traceOf(plain, stating('value', value), attached)).toMatchObject({
      value: fromDecimal(supported),
    });
  });

  test('supports no more than is claimed, at any value', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 100, max: 500 }),
        fc.integer({ min: 1, max: 5 }),
        (cents, proved) => {
          const answer = stating('value', (cents / 100).toFixed(2));
          const claimed = traceOf(plain, answer).value;
          const supported = traceOf(plain, answer, [...upTo(proved), 'lain']).value;
          const number = (value: typeof claimed) => Number(value?.n) / Number(value?.d);
          return number(supported) <= number(claimed);
        },
      ),
    );
  });
});

describe('plans from a stated value', () => {
  const rubric = rubricWith(plain);
  const answers = {
    a: stating('value', '2.5'),
    b: standingOn(indicatorOf('b', { ladder: ONE_TO_FIVE }), 5),
  };
  const { claimed } = scoreAssessment(rubric, answers);

  test('the first step is the rest of the way', () => {
    expect(nextSteps(rubric, claimed)).toMatchObject([
      { indicatorId: 'a', from: 2, to: 3, gain: ratio(1n, 4n), value: { exact: fromDecimal('4') } },
    ]);
  });

  test('the gap is measured from the value', () => {
    expect(gapsOf(rubric, answers, claimed)).toMatchObject([
      { indicatorId: 'a', level: 2, target: 3, gain: ratio(1n, 4n) },
    ]);
  });

  test('the fewest steps add up to the index they promise', () => {
    expect(fewestSteps(rubric, claimed, 'Memuaskan')).toMatchObject({
      kind: 'plan',
      steps: 2,
      rises: [{ indicatorId: 'a', from: 2, to: 4, gain: ratio(3n, 4n) }],
      value: { exact: fromDecimal('4.5') },
    });
  });
});

test('a tick beside a stated value changes nothing in the number', () => {
  const answer = tickCriterion(stating('value', '2.5'), 'a.2.a', true);
  expect(traceOf(plain, answer).value).toEqual(fromDecimal('2.5'));
});
