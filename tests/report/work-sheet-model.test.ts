import { describe, expect, test } from 'vitest';
import { add, ZERO } from '#core/lib/ratio.ts';
import { workSheet, type SheetGroup, type SheetIndicator } from '#core/report/work-sheet.ts';
import { indicatorTraces } from '#core/scoring/indicator-traces.ts';
import { scoreAssessment } from '#core/scoring/score-assessment.ts';
import { LIMA, SHIPPED, shippedRubric, SPBE } from '../rubrics/shipped.ts';
import { workSheetOf } from './sample-work-sheets.ts';

function all(groups: readonly SheetGroup[]): readonly SheetIndicator[] {
  return groups.flatMap((group) => [...group.indicators, ...all(group.groups)]);
}

describe('workSheet', () => {
  test.each(SHIPPED)('%s: the shares are those of the score, and sum to one', (name) => {
    const rubric = shippedRubric(name);
    const rows = all(workSheetOf(rubric).groups);
    const traces = indicatorTraces(scoreAssessment(rubric, {}).claimed);
    expect(rows.map(({ indicator, share }) => [indicator.id, share])).toEqual(
      traces.map(({ id, share }) => [id, share]),
    );
    expect(rows.reduce((sum, { share }) => add(sum, share), ZERO)).toEqual({ n: 1n, d: 1n });
  });

  test('every level has its name on the scale of its own indicator', () => {
    const rows = all(workSheetOf(shippedRubric(SPBE)).groups);
    const labels = (code: string): readonly string[] =>
      rows.find(({ indicator }) => indicator.code === code)?.levels.map(({ label }) => label) ?? [];
    expect(labels('I01')[2]).toBe('Terdefinisi');
    expect(labels('I40')[2]).toBe('Transaksi');
  });

  test('knows what the instrument asks for', () => {
    const asked = (name: string) => workSheetOf(shippedRubric(name)).asked;
    expect(asked(LIMA)).toEqual({
      notApplicable: true,
      coverage: true,
      external: false,
      subject: false,
      fractions: [],
    });
    expect(asked(SPBE)).toMatchObject({ notApplicable: false, coverage: true });
    expect(asked('pemdi-8-2026@1.0.0')).toMatchObject({
      external: true,
      fractions: [expect.stringContaining('di antara')],
    });
    expect(asked('spbe-5-2018@1.0.0')).toMatchObject({ subject: true });
  });

  test('hands the reference and the moment on as they are', () => {
    const sheet = workSheetOf(shippedRubric(LIMA));
    const again = workSheet(sheet.rubric, sheet.ref, '2026-01-01T00:00:00.000Z');
    expect(again).toEqual({ ...sheet, madeAt: '2026-01-01T00:00:00.000Z' });
  });
});
