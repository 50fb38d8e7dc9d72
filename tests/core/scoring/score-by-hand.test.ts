import { describe, expect, test } from 'vitest';
import { scoreAssessment } from '#core/scoring/score-assessment.ts';
import {
  answersOn,
  groupOf,
  indicatorOf,
  ONE_TO_FIVE,
  parentOf,
  PERCENT_LADDER,
  rounded,
  rubricOf,
  ticking,
} from '../../support/rubrics.ts';
import { exactly, groupIn, indicatorIn, line, numberOf } from './finding.ts';

/** Two flat dimensions: 60 (a weight 1, b weight 3) and 40 (c weight 2, d weight 0.5). */
const flat = rubricOf([
  groupOf('x', '60', [indicatorOf('a', { weight: '1' }), indicatorOf('b', { weight: '3' })]),
  groupOf('y', '40', [indicatorOf('c', { weight: '2' }), indicatorOf('d', { weight: '0.5' })]),
]);

describe('two flat groups', () => {
  // x = (1·4 + 3·2) / 4 = 10/4 = 2.5;  y = (2·3 + 0.5·1) / 2.5 = 6.5/2.5 = 2.6
  // index = (60·2.5 + 40·2.6) / 100 = (150 + 104) / 100 = 2.54
  const { claimed } = scoreAssessment(flat, answersOn(flat, { a: 4, b: 2, c: 3, d: 1 }));

  test('index and predikat', () => {
    expect(claimed.outcome).toEqual({
      kind: 'final',
      value: { exact: exactly('2.54'), text: '2.54' },
      predikat: 'Cukup',
    });
  });

  test('group values, each with its own predikat', () => {
    expect(groupIn(claimed, 'x').value).toEqual({ exact: exactly('2.5'), text: '2.50' });
    expect(groupIn(claimed, 'x').predikat).toBe('Cukup');
    expect(groupIn(claimed, 'y').value).toEqual({ exact: exactly('2.6'), text: '2.60' });
    expect(groupIn(claimed, 'y').predikat).toBe('Baik');
  });

  test('shares: a 0.6·1/4, b 0.6·3/4, c 0.4·2/2.5, d 0.4·0.5/2.5', () => {
    const shares = ['a', 'b', 'c', 'd'].map((id) => indicatorIn(claimed, id).share);
    expect(shares).toEqual(['0.15', '0.45', '0.32', '0.08'].map(exactly));
    expect(['a', 'b', 'c', 'd'].map((id) => indicatorIn(claimed, id).shareNow)).toEqual(shares);
    expect(groupIn(claimed, 'x').share).toEqual(exactly('0.6'));
    expect(groupIn(claimed, 'y').shareNow).toEqual(exactly('0.4'));
  });

  test('contributions: level × share', () => {
    // a 4·0.15, b 2·0.45, c 3·0.32, d 1·0.08; together 0.6 + 0.9 + 0.96 + 0.08 = 2.54
    const found = ['a', 'b', 'c', 'd'].map((id) => indicatorIn(claimed, id).contribution);
    expect(found).toEqual(['0.6', '0.9', '0.96', '0.08'].map(exactly));
    expect(groupIn(claimed, 'x').contribution).toEqual(exactly('1.5'));
    expect(groupIn(claimed, 'y').contribution).toEqual(exactly('1.04'));
  });

  test('weights and counts', () => {
    expect(claimed.weightCounted).toEqual(exactly('100'));
    expect(groupIn(claimed, 'x').weightCounted).toEqual(exactly('4'));
    expect(groupIn(claimed, 'y').weightCounted).toEqual(exactly('2.5'));
    expect(claimed.counts).toEqual({ total: 4, rated: 4, blank: 0, notApplicable: 0 });
    expect(groupIn(claimed, 'y').counts).toEqual({
      total: 2,
      rated: 2,
      blank: 0,
      notApplicable: 0,
    });
  });

  test('the trace keeps what the reader needs to recognise each line', () => {
    expect(indicatorIn(claimed, 'd')).toMatchObject({
      kind: 'indicator',
      id: 'd',
      code: 'D',
      title: 'indikator d',
      weight: '0.5',
      state: 'rated',
      value: { n: 1n, d: 1n },
      climb: { level: 1 },
    });
    expect(groupIn(claimed, 'y')).toMatchObject({ code: 'Y', title: 'kelompok y', weight: '40' });
    expect(claimed.groups.map((group) => group.children.map(({ id }) => id))).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });
});

describe('blanks', () => {
  // Only a and c are answered: x = 4, y = 3; running = (60·4 + 40·3) / 100 = 3.6
  const { claimed } = scoreAssessment(flat, answersOn(flat, { a: 4, c: 3 }));

  test('leave a running number, never a final one', () => {
    expect(line(claimed)).toBe('running 3.60 Sangat Baik');
    expect(claimed.counts).toEqual({ total: 4, rated: 2, blank: 2, notApplicable: 0 });
  });

  test('have no value and no contribution', () => {
    expect(indicatorIn(claimed, 'b')).toMatchObject({
      state: 'blank',
      climb: null,
      value: null,
      contribution: null,
    });
  });

  test('keep their share of the index, but have none of the number shown now', () => {
    expect(indicatorIn(claimed, 'b').share).toEqual(exactly('0.45'));
    expect(indicatorIn(claimed, 'b').shareNow).toEqual(exactly('0'));
    // a now decides all of x.
    expect(indicatorIn(claimed, 'a').share).toEqual(exactly('0.15'));
    expect(indicatorIn(claimed, 'a').shareNow).toEqual(exactly('0.6'));
    expect(groupIn(claimed, 'x').weightCounted).toEqual(exactly('1'));
  });

  test('one single blank is enough', () => {
    const almost = scoreAssessment(flat, answersOn(flat, { a: 1, b: 1, c: 1 })).claimed;
    expect(line(almost)).toBe('running 1.00 Kurang');
  });

  test('a whole blank group leaves the number but not the shares', () => {
    // Only y: (2·3 + 0.5·1) / 2.5 = 2.6
    const half = scoreAssessment(flat, answersOn(flat, { c: 3, d: 1 })).claimed;
    expect(line(half)).toBe('running 2.60 Baik');
    expect(half.weightCounted).toEqual(exactly('40'));
    expect(groupIn(half, 'x')).toMatchObject({
      value: null,
      predikat: null,
      contribution: null,
      share: exactly('0.6'),
      shareNow: exactly('0'),
      weightCounted: exactly('0'),
    });
    expect(groupIn(half, 'y').shareNow).toEqual(exactly('1'));
  });

  test('a rated answer without ticks is the lowest level, not a blank', () => {
    const answers = { ...answersOn(flat, { a: 4, b: 2, c: 3 }), d: ticking() };
    expect(line(scoreAssessment(flat, answers).claimed)).toBe('final 2.54 Cukup');
  });

  test('ticks of a blank answer count nowhere', () => {
    const kept = { ...ticking('a.2.a', 'a.3.a'), rating: 'blank' as const };
    const { claimed: found } = scoreAssessment(flat, { a: kept });
    expect(line(found)).toBe('none nothing-answered');
    expect(indicatorIn(found, 'a').climb).toBeNull();
  });

  test('answers to strangers change nothing', () => {
    const answers = answersOn(flat, { a: 4, b: 2, c: 3, d: 1 });
    const more = { ...answers, z: ticking('z.2.a') };
    expect(scoreAssessment(flat, more)).toEqual(scoreAssessment(flat, answers));
  });
});

describe('not applicable', () => {
  test('leaves the weights of its group', () => {
    // b out: x = 4; y = 2.6; index = (240 + 104) / 100 = 3.44; final, nothing is open.
    const { claimed } = scoreAssessment(flat, answersOn(flat, { a: 4, b: null, c: 3, d: 1 }));
    expect(line(claimed)).toBe('final 3.44 Baik');
    expect(claimed.counts).toEqual({ total: 4, rated: 3, blank: 0, notApplicable: 1 });
    expect(indicatorIn(claimed, 'b')).toMatchObject({
      state: 'not-applicable',
      climb: null,
      value: null,
      contribution: null,
      share: exactly('0'),
      shareNow: exactly('0'),
    });
    expect(indicatorIn(claimed, 'a').share).toEqual(exactly('0.6'));
  });

  test('a whole group leaves the index', () => {
    // Only x counts: (1·4 + 3·2) / 4 = 2.5
    const { claimed } = scoreAssessment(flat, answersOn(flat, { a: 4, b: 2, c: null, d: null }));
    expect(line(claimed)).toBe('final 2.50 Cukup');
    expect(claimed.weightCounted).toEqual(exactly('60'));
    expect(indicatorIn(claimed, 'b').share).toEqual(exactly('3/4'));
    expect(groupIn(claimed, 'y')).toMatchObject({ value: null, share: exactly('0') });
  });

  test('with a blank beside it: the shares leave out the one, the number both', () => {
    // a not applicable, b blank, c 3, d 1.
    const { claimed } = scoreAssessment(flat, answersOn(flat, { a: null, c: 3, d: 1 }));
    expect(line(claimed)).toBe('running 2.60 Baik');
    expect(indicatorIn(claimed, 'b').share).toEqual(exactly('0.6'));
    expect(indicatorIn(claimed, 'c').share).toEqual(exactly('0.32'));
    expect(indicatorIn(claimed, 'c').shareNow).toEqual(exactly('0.8'));
  });

  test('everything: no number, and not for want of answers', () => {
    const all = answersOn(flat, { a: null, b: null, c: null, d: null });
    expect(line(scoreAssessment(flat, all).claimed)).toBe('none nothing-applicable');
    const open = answersOn(flat, { a: null, b: null, c: null });
    expect(line(scoreAssessment(flat, open).claimed)).toBe('none nothing-answered');
    expect(line(scoreAssessment(flat, {}).claimed)).toBe('none nothing-answered');
  });

  test('is a blank where the indicator always applies', () => {
    const strict = rubricOf([
      groupOf('x', '100', [indicatorOf('a'), indicatorOf('b', { mayBeNotApplicable: false })]),
    ]);
    const { claimed } = scoreAssessment(strict, answersOn(strict, { a: 2, b: null }));
    expect(line(claimed)).toBe('running 2.00 Cukup');
    expect(indicatorIn(claimed, 'b')).toMatchObject({ state: 'blank', share: exactly('1/2') });
    const alone = scoreAssessment(strict, answersOn(strict, { b: null })).claimed;
    expect(line(alone)).toBe('none nothing-answered');
  });
});

describe('nested groups', () => {
  // p 70 holds p1 (weight 2: a, b equal) and p2 (weight 5: c); q 30 holds q1 (d).
  const nested = rubricOf([
    parentOf('p', '70', [
      groupOf('p1', '2', [indicatorOf('a'), indicatorOf('b', { ladder: ONE_TO_FIVE })]),
      groupOf('p2', '5', [indicatorOf('c')]),
    ]),
    parentOf('q', '30', [groupOf('q1', '9', [indicatorOf('d')])]),
  ]);

  test('are means of means, carried up unrounded', () => {
    // p1 = (4 + 5)/2 = 9/2; p = (2·9/2 + 5·1)/7 = 14/7 = 2; q = 3; index = 0.7·2 + 0.3·3 = 2.3
    const { claimed } = scoreAssessment(nested, answersOn(nested, { a: 4, b: 5, c: 1, d: 3 }));
    expect(line(claimed)).toBe('final 2.30 Cukup');
    expect(groupIn(claimed, 'p1').value?.exact).toEqual(exactly('9/2'));
    expect(groupIn(claimed, 'p').value).toEqual({ exact: exactly('2'), text: '2.00' });
    expect(groupIn(claimed, 'p2').share).toEqual(exactly('1/2'));
    expect(indicatorIn(claimed, 'a').share).toEqual(exactly('1/10'));
    expect(groupIn(claimed, 'p').weightCounted).toEqual(exactly('7'));
    expect(groupIn(claimed, 'p').counts).toEqual({
      total: 3,
      rated: 3,
      blank: 0,
      notApplicable: 0,
    });
  });

  test('thirds stay thirds on the way', () => {
    // p1 = (4 + 2)/2 = 3; p = (2·3 + 5·2)/7 = 16/7; q = 1; index = 0.7·16/7 + 0.3 = 1.9
    // Rounding p to 2.29 first would give 1.903.
    const { claimed } = scoreAssessment(nested, answersOn(nested, { a: 4, b: 2, c: 2, d: 1 }));
    expect(numberOf(claimed).value).toEqual({ exact: exactly('1.9'), text: '1.90' });
    expect(groupIn(claimed, 'p').value).toEqual({ exact: exactly('16/7'), text: '2.29' });
  });

  test('a branch that does not apply leaves at every depth', () => {
    // q out altogether, p1 = a = 4, p = (2·4 + 5·1)/7 = 13/7
    const { claimed } = scoreAssessment(
      nested,
      answersOn(nested, { a: 4, b: null, c: 1, d: null }),
    );
    expect(numberOf(claimed)).toEqual({
      kind: 'final',
      value: { exact: exactly('13/7'), text: '1.86' },
      predikat: 'Cukup',
    });
    expect(indicatorIn(claimed, 'a').share).toEqual(exactly('2/7'));
    expect(groupIn(claimed, 'q').share).toEqual(exactly('0'));
    expect(groupIn(claimed, 'q1').counts).toEqual({
      total: 1,
      rated: 0,
      blank: 0,
      notApplicable: 1,
    });
  });
});

describe('an index of 0 to 100', () => {
  const rubric = rubricOf(
    [
      groupOf('x', '100', [
        indicatorOf('a', { ladder: PERCENT_LADDER }),
        indicatorOf('b', { ladder: PERCENT_LADDER, weight: '2' }),
      ]),
    ],
    {
      rounding: rounded(1),
      predikat: [
        { min: '90', label: 'Informatif' },
        { min: '60', label: 'Cukup Informatif' },
        { min: '0', label: 'Tidak Informatif' },
      ],
    },
  );

  test('level 0 is a value like any other', () => {
    const { claimed } = scoreAssessment(rubric, answersOn(rubric, { a: 0, b: 0 }));
    expect(line(claimed)).toBe('final 0.0 Tidak Informatif');
    expect(indicatorIn(claimed, 'a').contribution).toEqual(exactly('0'));
    expect(groupIn(claimed, 'x').value).toEqual({ exact: exactly('0'), text: '0.0' });
  });

  test('(80 + 2·100)/3 = 93.3', () => {
    const { claimed } = scoreAssessment(rubric, answersOn(rubric, { a: 80, b: 100 }));
    expect(line(claimed)).toBe('final 93.3 Informatif');
  });
});
