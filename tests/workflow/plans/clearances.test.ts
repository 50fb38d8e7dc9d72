import { describe, expect, test } from 'vitest';
import { subjectOf } from '#core/invest/clearance/clearance-edit.ts';
import { RECORD_SCHEMAS } from '#exchange/package/record-schemas.ts';
import { fail } from '#core/lib/result.ts';
import {
  addClearances,
  listClearances,
  newClearance,
  removeClearance,
  saveClearance,
} from '#workflow/plans/clearances.ts';
import type { Desk } from '#workflow/desk.ts';
import { addNoSpending, newNoSpending, removeNoSpending } from '#workflow/plans/no-spending.ts';
import { must } from '../../support/scenario.ts';
import { freshDesk } from '../fresh-desk.ts';
import { sealedDesk } from '../keys-desk.ts';

const SAID = {
  agency: 'Dinas Satu',
  agencyCode: '',
  year: 2027,
  receivedOn: '2026-11-23',
  title: 'Laptop',
};
const listed = async (desk: Desk) => must(await listClearances(desk));

describe.each([
  { kind: 'open', fresh: () => Promise.resolve(freshDesk()) },
  { kind: 'sealed', fresh: sealedDesk },
])('the register of a workspace that is $kind', ({ fresh }) => {
  test('a line is only taken out as it was seen, and comes back as it was stored', async () => {
    const desk = await fresh();
    const [seen] = must(await addClearances(desk, [newClearance(desk, SAID)]));
    if (!seen) throw new Error('no line');
    const changed = must(await saveClearance(desk, seen.id, (row) => ({ ...row, amount: 7 })));
    expect(await removeClearance(desk, seen)).toEqual(fail({ kind: 'changed' }));
    expect((await listed(desk)).sound).toEqual([changed]);
    const removed = must(await removeClearance(desk, changed));
    expect(removed).toEqual(changed);
    expect(await removeClearance(desk, changed)).toEqual(fail({ kind: 'gone' }));
    must(await addClearances(desk, [removed]));
    expect((await listed(desk)).sound).toEqual([changed]);
  });

  test('an amount that another tab writes after the decision takes the decision back', async () => {
    const desk = await fresh();
    const row = { ...newClearance(desk, SAID), amount: 10 };
    must(await addClearances(desk, [row]));
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
      at: desk.now(),
      about: subjectOf(row),
    } as const;
    must(await saveClearance(desk, row.id, (now) => ({ ...now, decision })));
    must(await saveClearance(desk, row.id, (now) => ({ ...now, amount: 20 })));
    expect((await listed(desk)).sound).toMatchObject([
      { amount: 20, decision: null, earlier: [{ about: { amount: 10 } }] },
    ]);
  });

  test('a declaration of no spending is no line, and can be taken back', async () => {
    const desk = await fresh();
    const row = newNoSpending(desk, {
      agency: 'Dinas Dua',
      agencyCode: '',
      year: 2027,
      declaredOn: '2026-11-20',
      declaredBy: 'Surat 12',
      reason: '',
      by: '',
    });
    must(await addNoSpending(desk, row));
    expect(await listed(desk)).toEqual({ sound: [], declared: [row], damaged: [] });
    expect(must(await removeNoSpending(desk, row))).toEqual(row);
    expect(await listed(desk)).toEqual({ sound: [], declared: [], damaged: [] });
    must(await addNoSpending(desk, row));
    expect((await listed(desk)).declared).toEqual([row]);
    const lines = [newClearance(desk, SAID), row];
    expect(RECORD_SCHEMAS.clearances.parse(lines)).toEqual(lines);
  });
});
