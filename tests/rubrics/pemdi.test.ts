import { describe, expect, test } from 'vitest';
import { fromDecimal } from '#core/lib/ratio.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { indicatorsOf, placedIndicators } from '#core/rubric/walk.ts';
import { scoreAssessment } from '#core/scoring/score-assessment.ts';
import { externalValue } from '#core/scoring/stated-value.ts';
import { withLevels } from '#core/scoring/with-levels.ts';
import { groupValues } from './group-values.ts';
import { LIMA, shippedRubric } from './shipped.ts';

const rubric = shippedRubric('pemdi-8-2026@1.0.0');
const indicators = placedIndicators(rubric).map(({ indicator }) => indicator);

/** What an example of the instrument comes to. */
function outcomeOf(of: Rubric, id: string) {
  const levels = of.examples.find((example) => example.id === id)?.levels ?? {};
  const { claimed } = scoreAssessment(of, withLevels(of, {}, levels));
  if (claimed.outcome.kind !== 'final') throw new Error(`${id}: no final score`);
  const { value, predikat } = claimed.outcome;
  return { exact: value.exact, shown: value.text, predikat, groups: groupValues(claimed) };
}

describe('pemdi-8-2026', () => {
  test('has the 7 aspects and 20 indicators of the regulation, with their weights', () => {
    const rows = rubric.groups.map((aspect) => [
      aspect.code,
      aspect.weight,
      indicatorsOf(aspect).map(({ id, weight }) => `${id} ${weight}`),
    ]);
    expect(rows).toEqual([
      ['A1', '10', ['i01 5', 'i02 5']],
      ['A2', '10', ['i03 5', 'i04 5']],
      ['A3', '15', ['i05 5', 'i06 3', 'i07 3', 'i08 4']],
      ['A4', '15', ['i09 4', 'i10 4', 'i11 3', 'i12 4']],
      ['A5', '10', ['i13 5', 'i14 5']],
      ['A6', '15', ['i15 4', 'i16 4', 'i17 4', 'i18 3']],
      ['A7', '25', ['i19 10', 'i20 15']],
    ]);
    expect(rubric.weighting).toBe('nested-weights');
  });

  test('takes values between five named levels, to two digits', () => {
    const [scale, ...others] = Object.values(rubric.scales);
    expect(others).toEqual([]);
    expect(Object.values(scale?.labels ?? {})).toEqual([
      'Merintis',
      'Membangun',
      'Berkembang',
      'Melembaga',
      'Unggul',
    ]);
    expect(scale?.fraction?.digits).toBe(2);
  });

  test('has bands of its own, read from the unrounded index, each named like a level', () => {
    expect(rubric.predikat.map(({ min, label, alias }) => `${min} ${label} ${alias}`)).toEqual([
      '4.00 Memuaskan Unggul',
      '3.50 Sangat Baik Melembaga',
      '2.50 Baik Berkembang',
      '1.50 Cukup Membangun',
      '1.00 Kurang Merintis',
    ]);
    expect(rubric.rounding).toEqual({ digits: 2, mode: 'half-up', predikatOn: 'unrounded' });
    expect(rubric.target).toEqual({ level: 3, predikat: 'Baik' });
  });

  test('waits for the central government in these criteria', () => {
    const waiting = indicators
      .flatMap(({ levels }) => levels.flatMap(({ criteria }) => criteria))
      .filter(({ dependsOn }) => dependsOn !== undefined);
    expect(new Set(waiting.map(({ dependsOn }) => dependsOn))).toEqual(
      new Set(['pemerintah pusat']),
    );
    expect(waiting.map(({ id }) => id)).toEqual([
      'i05.4.b',
      'i12.4.b',
      'i14.4.a',
      'i14.5.a',
      'i15.4.a',
      'i17.4.c',
      'i17.5.a',
      'i19.3.a',
      'i20.5.a',
    ]);
  });

  test('a criterion stays true on the way up', () => {
    const criteria = indicators.flatMap(({ levels }) =>
      levels.flatMap((level) => level.criteria.map(({ text }) => text)),
    );
    const part = criteria.filter((text) => /\bsebagian\b/.test(text));
    expect(part.filter((text) => !/paling sedikit sebagian/i.test(text))).toEqual([]);
    expect(criteria.filter((text) => /\b(?:belum|tidak|tanpa|masih)\b/.test(text))).toEqual([]);
  });

  test('points at the same pairs as lima-dimensi-opd', () => {
    const forth = indicators.flatMap(({ id, crosswalk }) =>
      crosswalk.flatMap((to) => to.indicators.map((other) => `${to.rubric} ${other} ${id}`)),
    );
    const back = placedIndicators(shippedRubric(LIMA)).flatMap(({ indicator }) =>
      indicator.crosswalk
        .filter(({ rubric: to }) => to === rubric.id)
        .flatMap(({ indicators: numbers }) =>
          numbers.map((n) => `lima-dimensi-opd ${indicator.id} i${String(n).padStart(2, '0')}`),
        ),
    );
    expect(forth.toSorted()).toEqual(back.toSorted());
  });
});

describe('values taken over from other agencies', () => {
  test('are known for these indicators; for 18 the index is only described', () => {
    const taken = indicators.filter(({ external }) => external);
    expect(taken.map(({ id }) => id)).toEqual(['i05', 'i06', 'i07', 'i10', 'i11', 'i12']);
    const eighteen = indicators.find(({ id }) => id === 'i18');
    expect(eighteen?.notes?.join(' ')).toContain('kuesioner interoperabilitas');
  });

  test.each([
    ['i05', '12.5', 1],
    ['i05', '12.51', 2],
    ['i05', '37.5', 2],
    ['i05', '37.51', 3],
    ['i05', '62.5', 3],
    ['i05', '62.51', 4],
    ['i05', '75', 4],
    ['i05', '75.01', 5],
    ['i05', '100.01', null],
    ['i06', '1.49', 1],
    ['i06', '1.5', 2],
    ['i06', '2.5', 3],
    ['i06', '3.5', 4],
    ['i06', '3.99', 4],
    ['i06', '4', 5],
    ['i06', '0.99', null],
    ['i07', '1.79', 1],
    ['i07', '1.8', 2],
    ['i07', '2.6', 3],
    ['i07', '3.5', 4],
    ['i07', '4.19', 4],
    ['i07', '4.2', 5],
    ['i10', '0', 1],
    ['i10', '1.5', 2],
    ['i12', '2.49', 2],
    ['i12', '2.5', 3],
    ['i10', '3.99', 4],
    ['i12', '4', 5],
    ['i11', '3', null],
  ])('%s: %s stands for level %s', (id, value, level) => {
    const external = indicators.find((one) => one.id === id)?.external;
    expect((external && externalValue(external, value)?.level) ?? null).toBe(level);
  });

  test.each([
    ['i05', '0', '1'],
    ['i05', '12.5', '1.5'],
    ['i05', '25', '2'],
    ['i05', '37.5', '2.5'],
    ['i05', '50', '3'],
    ['i05', '68.75', '3.75'],
    ['i05', '75', '4'],
    ['i05', '76', '4.04'],
    ['i05', '100', '5'],
    ['i06', '1', '1'],
    ['i06', '2.37', '2.37'],
    ['i06', '3.8', '3.8'],
    ['i06', '5', '5'],
    ['i07', '1.79', '1'],
    ['i07', '4.2', '5'],
  ])('%s: %s becomes the value %s', (id, value, worth) => {
    const external = indicators.find((one) => one.id === id)?.external;
    expect(external && externalValue(external, value)?.value).toEqual(fromDecimal(worth));
  });
});

describe('the predikat is read from the exact index', () => {
  test.each([
    ['cukup', '1.50', 'Cukup', '1.4999', 'Kurang'],
    ['baik', '2.50', 'Baik', '2.4999', 'Cukup'],
    ['sangat-baik', '3.50', 'Sangat Baik', '3.4999', 'Baik'],
    ['memuaskan', '4.00', 'Memuaskan', '3.9999', 'Sangat Baik'],
  ])('%s: %s reaches it; %s %s does not', (key, border, reached, below, missed) => {
    expect(outcomeOf(rubric, `batas-${key}-tercapai`)).toMatchObject({
      exact: fromDecimal(border),
      shown: border,
      predikat: reached,
    });
    expect(outcomeOf(rubric, `batas-${key}-kurang-sedikit`)).toMatchObject({
      exact: fromDecimal(below),
      shown: border,
      predikat: missed,
    });
  });
});

describe('the mixed example feels every weight', () => {
  const shown = (of: Rubric) => {
    const { shown: index, groups } = outcomeOf(of, 'campuran');
    return JSON.stringify([index, groups]);
  };
  const moved = (at: string, by: number): Rubric => ({
    ...rubric,
    groups: rubric.groups.map((group) => ({
      ...group,
      weight: group.id === at ? String(Number(group.weight) + by) : group.weight,
      indicators: indicatorsOf(group).map((one) =>
        one.id === at ? { ...one, weight: String(Number(one.weight) + by) } : one,
      ),
    })),
  });

  test.each([...rubric.groups, ...indicators].map(({ id }) => id))('%s', (id) => {
    expect([shown(moved(id, 1)), shown(moved(id, -1))]).not.toContain(shown(rubric));
  });
});
