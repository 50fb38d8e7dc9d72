import { describe, expect, test } from 'vitest';
import { derivationOf } from '#core/report/derivation.ts';
import { radarGroups } from '#core/report/chart-groups.ts';
import { divide, fromInteger, ratio } from '#core/lib/ratio.ts';
import { mixedReport, simulationReport, spbeReport } from './sample-reports.ts';

const reports = { mixed: mixedReport, spbe: spbeReport, simulation: simulationReport };

describe('derivationOf', () => {
  test.each(Object.entries(reports))('%s: every quotient is the value of the score', (_, make) => {
    const { sheet } = make();
    for (const step of derivationOf(sheet.claimed)) {
      expect(step.quotient).toEqual(step.shown?.exact ?? null);
      if (step.quotient) expect(divide(step.productSum, step.weightSum)).toEqual(step.quotient);
    }
  });

  test('the index comes last, inner groups before outer ones', () => {
    const depths = derivationOf(spbeReport().sheet.claimed).map(({ depth }) => depth);
    expect(depths).toEqual([2, 1, 2, 2, 2, 1, 2, 2, 1, 2, 2, 1, 0]);
  });

  test('says what was left out, why, and what remains as divisor', () => {
    const step = derivationOf(mixedReport().sheet.claimed).find(({ group }) => group?.code === 'A');
    const out = step?.terms.filter((term) => term.kind === 'left-out');
    expect(out?.map(({ node, why }) => [node.code, why])).toEqual([
      ['A2', 'not-applicable'],
      ['A7', 'blank'],
      ['A8', 'not-applicable'],
    ]);
    expect(step?.weightAll).toEqual(fromInteger(10));
    expect(step?.weightApplicable).toEqual(fromInteger(8));
    expect(step?.weightSum).toEqual(fromInteger(7));
    expect(step?.quotient).toEqual(ratio(2n));
  });
});

describe('radarGroups', () => {
  test('shows the five dimensions, and for SPBE the eight aspects', () => {
    const codes = (make: typeof mixedReport): readonly string[] =>
      radarGroups(make().sheet.claimed).map(({ code }) => code);
    expect(codes(mixedReport)).toEqual(['K', 'L', 'I', 'A', 'P']);
    expect(codes(spbeReport)).toEqual(['A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7', 'A8']);
  });
});
