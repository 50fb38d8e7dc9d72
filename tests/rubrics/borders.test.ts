import { describe, expect, test } from 'vitest';
import { fromDecimal, ratio, subtract } from '#core/lib/ratio.ts';
import { scoreAssessment } from '#core/scoring/score-assessment.ts';
import { withLevels } from '#core/scoring/with-levels.ts';
import { LIMA, shippedRubric, SPBE } from './shipped.ts';

/** The exact index of an example and what is shown of it. */
function outcomeOf(name: string, id: string) {
  const rubric = shippedRubric(name);
  const levels = rubric.examples.find((example) => example.id === id)?.levels ?? {};
  const { outcome } = scoreAssessment(rubric, withLevels(rubric, {}, levels)).claimed;
  if (outcome.kind !== 'final') throw new Error(`${id}: no final score`);
  return { exact: outcome.value.exact, shown: outcome.value.text, predikat: outcome.predikat };
}

describe('lima-dimensi-opd: the predikat is read from the rounded index', () => {
  // The mean of five means over 8, 5, 7, 10 and 5 indicators moves in steps of 1/1400.
  const step = ratio(1n, 1400n);

  test.each([
    ['kurang', '1.595', ['1.60', 'Kurang'], ['1.59', 'Sangat Kurang']],
    ['baik', '2.595', ['2.60', 'Baik'], ['2.59', 'Kurang']],
    ['sangat-baik', '3.595', ['3.60', 'Sangat Baik'], ['3.59', 'Baik']],
  ] as const)('%s: %s reaches it, one step less does not', (key, tie, reached, missed) => {
    const exact = fromDecimal(tie);
    expect(outcomeOf(LIMA, `batas-${key}-tercapai`)).toEqual({
      exact,
      shown: reached[0],
      predikat: reached[1],
    });
    expect(outcomeOf(LIMA, `batas-${key}-kurang-sedikit`)).toEqual({
      exact: subtract(exact, step),
      shown: missed[0],
      predikat: missed[1],
    });
  });
});

describe('spbe-59-2020: the predikat is read from the exact index', () => {
  test.each([
    ['cukup', '1.80', 'Cukup', '1.7995', 'Kurang'],
    ['baik', '2.60', 'Baik', '2.5995', 'Cukup'],
    ['sangat-baik', '3.50', 'Sangat Baik', '3.4995', 'Baik'],
    ['memuaskan', '4.20', 'Memuaskan', '4.1995', 'Sangat Baik'],
  ])(
    '%s: %s reaches it; %s %s does not, though it looks the same',
    (key, border, reached, below, missed) => {
      expect(outcomeOf(SPBE, `batas-${key}-tercapai`)).toEqual({
        exact: fromDecimal(border),
        shown: border,
        predikat: reached,
      });
      expect(outcomeOf(SPBE, `batas-${key}-kurang-sedikit`)).toEqual({
        exact: fromDecimal(below),
        shown: border,
        predikat: missed,
      });
    },
  );
});
