import { describe, expect, test } from 'vitest';
import { evaluationReport } from '#core/report/evaluation.ts';
import { scoreOfFindings } from '#core/report/findings-score.ts';
import { placedIndicators } from '#core/rubric/walk.ts';
import { evaluationSource, shippedRubric } from '../../report/sample-evaluation.ts';

describe('the data of a result’s papers', () => {
  test('counts the four scores by the one scoring function', () => {
    const report = evaluationReport(evaluationSource(), 'whole');
    const { final, claimed, supported, lastYear } = report.scores;
    expect(final.outcome).toMatchObject({
      kind: 'final',
      value: { text: report.final.score.value },
    });
    expect(claimed.outcome).toMatchObject({ value: { text: report.final.claimed?.value } });
    expect(supported.outcome).toMatchObject({ value: { text: report.final.supported?.value } });
    expect(lastYear?.outcome).toMatchObject({ value: { text: '2.00' } });
    expect(report.recounted).toBe(true);
  });

  test('a record whose number is not that of its values is told', () => {
    const source = evaluationSource({ final: { score: { value: '4.99', predikat: 'Memuaskan' } } });
    expect(evaluationReport(source, 'whole').recounted).toBe(false);
  });

  test('the scope of a record is the instrument that is printed', () => {
    const rubric = shippedRubric('spbe-59-2020@1.0.0');
    const scope = placedIndicators(rubric)
      .slice(0, 6)
      .map(({ indicator }) => indicator.id);
    const report = evaluationReport(evaluationSource({ rubric, final: { scope } }), 'whole');
    expect(report.sections.flatMap(({ rows }) => rows)).toHaveLength(6);
    expect(report.part).toMatchObject({ indicators: 6, of: 47 });
    expect(report.terms.notIndex).toContain('bukan Indeks SPBE');
  });

  test('strength: on the target, or nothing is missing; weakness: below it with a finding', () => {
    const { sections, rubric } = evaluationReport(evaluationSource(), 'whole');
    const rows = sections.flatMap((section) => section.rows);
    for (const { standing, value } of rows) {
      const level = value.finding.is === 'value' ? Number(value.finding.value) : null;
      if (level === null) expect(standing).toBe('neither');
      else {
        const isStrong = level >= rubric.target.level || value.shortcoming === '';
        expect(standing).toBe(isStrong ? 'strength' : 'weakness');
      }
    }
    expect(new Set(rows.map(({ standing }) => standing)).size).toBe(3);
  });

  test('votes span their range, and an open value is never a zero', () => {
    const { sections } = evaluationReport(evaluationSource(), 'whole');
    const ranges = sections.flatMap(({ rows }) => rows.map(({ range }) => range));
    expect(ranges.some((range) => range && range.low !== range.high)).toBe(true);
    const rubric = shippedRubric('lima-dimensi-opd@1.0.0');
    expect(scoreOfFindings(rubric, {}).outcome).toEqual({ kind: 'none', why: 'nothing-answered' });
  });
});
