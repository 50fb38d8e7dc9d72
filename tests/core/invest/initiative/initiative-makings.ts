import type { Initiative } from '#core/invest/initiative/catalogue.ts';
import type { IndicatorLadder } from '#core/invest/proposal/indicator-ladders.ts';

/** Two indicators of four levels, one of three. */
export const LADDERS: readonly IndicatorLadder[] = [
  { id: 'k1', code: 'K1', title: 'Satu', group: 'k', levels: [1, 2, 3, 4] },
  { id: 'k2', code: 'K2', title: 'Dua', group: 'k', levels: [1, 2, 3, 4] },
  { id: 'a1', code: 'A1', title: 'Tiga', group: 'a', levels: [0, 50, 100] },
];

/** A sound initiative, but for what is said otherwise. */
export function initiative(id: string, other: Partial<Initiative> = {}): Initiative {
  return {
    id,
    title: `Inisiatif ${id}`,
    kind: 'proses',
    description: 'Dikerjakan.',
    raises: [{ indicator: 'k1', from: 1, to: 2 }],
    carriedBy: 'opd',
    requires: [],
    excludes: [],
    cost: {
      oneOff: { low: 1_000_000, likely: 2_000_000, high: 3_000_000 },
      perYear: { low: 0, likely: 0, high: 500_000 },
      basis: 'Perkiraan.',
    },
    weeks: 4,
    budgetCode: { code: 'X.XX.01', name: 'Dukungan', vintage: 'kepmendagri-900' },
    reuseFirst: '',
    ...other,
  };
}
