import { describe, expect, test } from 'vitest';
import {
  decidedAgain,
  heldToDecision,
  isReopened,
  reopened,
  subjectOf,
} from '#core/invest/clearance/clearance-edit.ts';
import {
  clearanceSchema,
  type Clearance,
  type ClearanceVerdict,
} from '#core/invest/clearance/clearance.ts';
import { newClearance } from '#workflow/plans/clearances.ts';

const AT = '2026-11-23T00:00:00.000Z';
const asked: Clearance = {
  ...newClearance(
    { now: () => AT },
    { agency: 'Dinas Satu', agencyCode: '', year: 2027, receivedOn: '2026-11-23', title: 'Laptop' },
  ),
  amount: 10,
};
const verdict: ClearanceVerdict = {
  kind: 'approved',
  reasons: 'sesuai',
  conditions: [],
  redirectedTo: '',
  number: '1',
  date: '2026-11-23',
  validYear: 2027,
  office: '',
  by: '',
  at: AT,
};
const decided: Clearance = { ...asked, decision: { ...verdict, about: subjectOf(asked) } };
/** As rows were stored before decisions kept what they are about. */
const old: Clearance = { ...asked, decision: verdict };

const EDITS: readonly Partial<Clearance>[] = [
  { amount: 20 },
  { title: 'Printer' },
  { year: 2028 },
  { agency: 'Dinas Dua' },
  { budgetCode: { code: '1.02', name: '', vintage: 'x' } },
  { gates: { price: { answer: 'no', note: 'mahal', by: '', at: AT } } },
  { problem: 'lain' },
];

describe('a decision holds only for what it was about', () => {
  test.each(EDITS)('%o asks for a new one, and the old one stays', (edit) => {
    for (const row of [decided, old]) {
      const after = heldToDecision(row, { ...row, ...edit });
      expect(after).toMatchObject({ ...edit, decision: null });
      expect(isReopened(after)).toBe(true);
      expect(after.earlier).toEqual([{ ...verdict, about: subjectOf(asked) }]);
      expect(clearanceSchema.parse(after)).toEqual(after);
    }
  });

  test('what became of it changes no decision', () => {
    const fate = { budgeted: true, amount: 9, carriedOut: null, result: '', at: AT } as const;
    expect(heldToDecision(decided, { ...decided, fate })).toEqual({ ...decided, fate });
  });

  test('a decision about another amount than is stored by then does not hold', () => {
    const elsewhere = { ...asked, amount: 20 };
    const late = heldToDecision(elsewhere, { ...elsewhere, decision: decided.decision });
    expect(late).toMatchObject({
      amount: 20,
      decision: null,
      earlier: [{ about: { amount: 10 } }],
    });
    expect(heldToDecision(asked, decided)).toEqual(decided);
  });

  test('opened by mistake it is decided again, unless something was changed since', () => {
    const open = { ...reopened(decided), revision: 5 };
    expect(decidedAgain(open, decided)).toEqual({ ...decided, revision: 5 });
    const changed = { ...open, amount: 20 };
    expect(decidedAgain(changed, decided)).toBe(changed);
    // Decided again by now, or opened twice: both are another line than the one that was opened.
    const again = { ...open, decision: { ...verdict, kind: 'returned' as const } };
    expect(decidedAgain(again, decided)).toBe(again);
    const twice = { ...open, earlier: [...open.earlier, ...open.earlier] };
    expect(decidedAgain(twice, decided)).toBe(twice);
    expect(reopened(asked)).toBe(asked);
    expect(isReopened(asked)).toBe(false);
  });
});

test('rows as they were stored before are read as they are', () => {
  const stored = { ...old, spending: 'hardware', earlier: [verdict] };
  expect(clearanceSchema.parse(stored)).toEqual(stored);
});
