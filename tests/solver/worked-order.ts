import { readFileSync } from 'node:fs';
import type { PlanOrder } from '#core/invest/choice/plan-order.ts';

/** Twelve proposals with unit prices of a real price list and invented scores; see the README there. */
const ROWS = readFileSync('tests/fixtures/invest/contoh_uji_portofolio.csv', 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(','));

/**
 * The worked example of twelve proposals under a ceiling in rupiah. Each proposal is worth its score,
 * in hundredths, whatever else is chosen.
 */
export function workedOrder(ceiling: number): PlanOrder {
  return {
    years: 1,
    ceilings: [{ source: null, perYear: [ceiling] }],
    capacities: [],
    floors: [],
    groups: [],
    objective: 'gain',
    proposals: ROWS.map(([id = '', , , , , cost, , , , , , must, requires, group]) => ({
      id,
      cost: Number(cost),
      running: 0,
      source: 'APBD',
      unit: '',
      places: [],
      weeks: 10,
      requires: requires ? [requires] : [],
      excludes: ROWS.flatMap(([other = '', ...cells]) =>
        group && other !== id && cells[12] === group ? [other] : [],
      ),
      isMust: must === '1',
      onlyYear: null,
      raises: [{ agency: id, indicator: 'skor', from: 0, to: 1 }],
    })),
    agencies: ROWS.map((row) => ({
      id: row[0] ?? '',
      priority: 1,
      missing: null,
      ladders: [
        {
          indicator: 'skor',
          group: '',
          gains: [Math.round(Number(row[10]) * 100)],
          groupGains: [0],
        },
      ],
    })),
  };
}
