import type { InvestmentPlan } from '#core/invest/plan.ts';

/** A plan of three years without any ceiling. */
export function planWith(parts: Partial<InvestmentPlan> = {}): InvestmentPlan {
  return {
    id: 'rencana',
    revision: 1,
    name: 'Rencana uji',
    status: 'draft',
    firstYear: 2027,
    years: 3,
    results: { instrument: null, year: null },
    targets: { all: null, indicators: {} },
    leftOut: [],
    priorities: {},
    objective: 'gain',
    goal: '',
    codeVintage: '',
    sources: [{ id: 'apbd', name: 'APBD' }],
    ceilings: [],
    capacities: [],
    floors: [],
    decisions: {},
    own: [],
    hand: {},
    windows: {},
    chosen: null,
    kept: [],
    paper: { number: '', place: '', date: '', office: '', regency: '' },
    createdAt: '2026-11-01T00:00:00.000Z',
    updatedAt: '2026-11-01T00:00:00.000Z',
    ...parts,
  };
}
