import { expect, test } from 'vitest';
import type { Clearance } from '#core/invest/clearance/clearance.ts';
import { registerMoves } from '#core/invest/clearance/register-moves.ts';
import type { RegisterLine } from '#core/invest/clearance/view-register.ts';
import { newClearance } from '#workflow/plans/clearances.ts';
import { clearanceOfLine } from '#workflow/plans/clearance-of-line.ts';

const AT = '2026-11-23T00:00:00.000Z';
const desk = { now: () => AT };
const line = (proposal: string, year: number): RegisterLine => ({
  proposal,
  title: proposal,
  kind: 'aplikasi',
  description: '',
  agency: { name: 'Dinas Satu', code: '' },
  year,
  amount: 5,
  yearly: 0,
  lines: [],
  code: null,
  source: '',
  rubric: 'r',
  indicators: [],
  gates: {},
});
const taken = (proposal: string, said: Partial<Clearance> = {}): Clearance => ({
  ...clearanceOfLine(desk, line(proposal, 2027), {
    plan: 'p',
    owner: { name: 'Dinas Kominfo', code: '' },
    receivedOn: '2026-11-23',
  }),
  ...said,
});

test('a proposal whose year moved is told apart from one that is there as it stands', () => {
  const decision = {
    kind: 'approved',
    reasons: 'sesuai',
    conditions: [],
    redirectedTo: '',
    number: '',
    date: '2026-11-23',
    validYear: 2027,
    office: '',
    by: '',
    at: AT,
  } as const;
  const [same, moved, fixed] = [taken('a'), taken('b'), taken('c', { decision })];
  const elsewhere = taken('d', { proposal: { plan: 'other', proposal: 'd' } });
  const byHand = newClearance(desk, {
    agency: 'x',
    agencyCode: '',
    year: 2027,
    receivedOn: '2026-11-23',
    title: 'a',
  });
  const lines = [line('a', 2027), line('b', 2028), line('c', 2028), line('d', 2027)];
  expect(registerMoves([same, moved, fixed, elsewhere, byHand], 'p', lines)).toEqual({
    fresh: [lines[3]],
    same: 1,
    moved: [{ row: moved, year: 2028 }],
    decided: [fixed],
  });
});
