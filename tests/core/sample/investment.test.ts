import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { budgetCodesSchema, codeFindings } from '#core/invest/initiative/budget-code.ts';
import { lacksOf } from '#core/invest/clearance/clearance-gates.ts';
import { fateSums } from '#core/invest/clearance/clearance-fate.ts';
import { clearanceSums } from '#core/invest/clearance/clearance-sums.ts';
import { CLEARANCE_DECISIONS, clearanceSchema } from '#core/invest/clearance/clearance.ts';
import { gateStanding } from '#core/invest/proposal/gates.ts';
import { planSchema } from '#core/invest/plan.ts';
import { priceSchema } from '#core/invest/price/price.ts';
import { placedIndicators } from '#core/rubric/walk.ts';
import { sampleRoster } from '#core/sample/agencies.ts';
import { sampleCalendar } from '#core/sample/calendar.ts';
import { sampleClearances } from '#core/sample/clearances.ts';
import {
  SAMPLE_HAND,
  SAMPLE_OWN,
  SAMPLE_PLAN_YEARS,
  sampleBasis,
  sampleDecisions,
} from '#core/sample/investment.ts';
import { samplePrices } from '#core/sample/prices.ts';
import { fiveDimensions, shippedInitiatives } from '../../support/invest-ground.ts';
import { planWith } from '../../support/plan-record.ts';

const NOW = '2026-11-22T00:00:00.000Z';
const calendar = sampleCalendar(NOW);
const roster = sampleRoster(NOW);
const prices = samplePrices({ calendar, now: NOW });
const rubric = fiveDimensions();
const initiatives = shippedInitiatives();
const rows = sampleClearances({ calendar, now: NOW, roster, prices, rubric: rubric.id });
const codes = budgetCodesSchema.parse(
  JSON.parse(readFileSync('catalogues/kode-anggaran@1.0.1.json', 'utf8')),
);

describe('prices of the sample', () => {
  test('are of the shape that is stored, and say of themselves that they are invented', () => {
    for (const one of prices) {
      expect(priceSchema.parse(one)).toEqual(one);
      expect(one.source).toContain('contoh');
    }
    expect(new Set(prices.map(({ id }) => id)).size).toBe(prices.length);
  });
});

describe('the plan of the sample', () => {
  const decide = sampleDecisions(initiatives, prices, { by: 'Petugas Contoh', at: NOW });
  const plan = decide(sampleBasis(planWith({ years: SAMPLE_PLAN_YEARS })));

  test('is of the shape that is stored and decides about what there is', () => {
    expect(planSchema.parse(plan)).toEqual(plan);
    const ids = new Set(initiatives.map(({ id }) => id));
    for (const id of Object.keys(plan.decisions)) expect(ids).toContain(id);
    for (const { perYear } of plan.ceilings) expect(perYear).toHaveLength(SAMPLE_PLAN_YEARS);
    for (const { id } of SAMPLE_HAND) {
      const [initiative = ''] = id.split(':');
      expect([...ids, SAMPLE_OWN.id]).toContain(initiative);
    }
  });

  test('has gates that are passed, passed with a condition, closed, and not answered yet', () => {
    const standings = initiatives.map(({ id, kind }) =>
      gateStanding(kind, plan.decisions[id]?.gates ?? {}),
    );
    for (const kind of ['passed', 'stopped', 'open'] as const) {
      expect(standings.some((one) => one.kind === kind)).toBe(true);
    }
    expect(standings.some((one) => one.kind === 'passed' && one.conditions.length > 0)).toBe(true);
  });
});

describe('the register of the sample', () => {
  test('is of the shape that is stored, marked, and of agencies and codes that there are', () => {
    const agencies = new Set(roster.map(({ name }) => name));
    const indicators = new Set(placedIndicators(rubric).map(({ indicator }) => indicator.id));
    for (const row of rows) {
      expect(clearanceSchema.parse(row)).toEqual(row);
      expect(`${row.title} ${row.note}`).toMatch(/contoh.*contoh/i);
      expect(agencies).toContain(row.agency);
      for (const { indicator } of row.gaps) expect(indicators).toContain(indicator);
      expect(row.budgetCode && codeFindings(codes, row.budgetCode, '')).toEqual([]);
    }
  });

  test('has all four decisions, each with what it needs, and lines that wait', () => {
    const next = rows.filter(({ year }) => year === 2027);
    const kinds = next.map(({ decision }) => decision?.kind);
    for (const kind of [...CLEARANCE_DECISIONS, undefined]) expect(kinds).toContain(kind);
    for (const row of rows) {
      const { decision } = row;
      if (!decision) continue;
      expect(lacksOf(row, codes)).toEqual([]);
      expect(decision.conditions.length > 0).toBe(decision.kind === 'conditional');
      expect(decision.redirectedTo !== '').toBe(decision.kind === 'redirected');
      expect(decision.date >= row.receivedOn).toBe(true);
      expect(decision.date < NOW).toBe(true);
    }
    expect(rows.some(({ earlier }) => earlier.length > 0)).toBe(true);
    expect(clearanceSums(rows, roster, 2027, [])).toMatchObject({
      agencies: 58,
      withLines: 7,
      consulted: 4,
      unasked: { count: 1 },
      level: 2,
    });
    expect(clearanceSums(rows, roster, 2027, []).silent).toHaveLength(51);
  });

  test('says what became of last year: in the budget and not, done, in part, unknown, against', () => {
    expect(fateSums(rows, 2026)).toEqual({
      year: 2026,
      approved: 4,
      budgeted: 2,
      notBudgeted: 1,
      done: 1,
      partly: 1,
      notDone: 0,
      unknown: 1,
      unasked: 0,
      unaskedDone: 0,
      against: 1,
    });
  });
});
