import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { blankClearance } from '#core/invest/clearance/blank-clearance.ts';
import { clearanceSchema, type Clearance } from '#core/invest/clearance/clearance.ts';
import { planSchema } from '#core/invest/plan.ts';
import { createClearanceEditor, type ClearanceEditor } from '#state/plans/clearance-editor.ts';
import { clearanceParts } from '#state/plans/clearance-parts.ts';
import { planParts } from '#state/plans/plan-parts.ts';
import { shownRecord } from '#state/saving/edit-queue.ts';
import { settled } from '../fake-disk.ts';
import { freshTab } from '../saving/session-texts.ts';

const AT = '2026-11-02T03:00:00.000Z';
const row: Clearance = {
  ...blankClearance({ id: 'baris-uji', at: AT, receivedOn: '2026-11-02', year: 2027 }),
  agency: 'Dinas Uji',
  title: 'Internet',
};
const open = (stored: Clearance): ClearanceEditor =>
  createClearanceEditor(stored, () => new Promise(() => undefined));

beforeEach(() => {
  vi.useFakeTimers();
  freshTab();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a line that its page left while it was written is taken up as the disk has it', async () => {
  const gone = open(row);
  gone.change((one) => ({ ...one, title: 'Internet kantor ' }));
  void gone.flush();
  await settled();
  gone.change((one) => ({ ...one, year: 2028 }));
  gone.change((one) => ({
    ...one,
    gates: { ...one.gates, price: { answer: 'yes', note: '', by: 'Tim', at: AT } },
  }));
  // The write under way landed, without the blank at the end.
  const landed = clearanceSchema.parse({ ...row, title: 'Internet kantor ', revision: 2 });
  const again = open(landed);
  expect(again.store.getState().left).toBeNull();
  expect(shownRecord(again.store.getState())).toMatchObject({
    title: 'Internet kantor',
    year: 2028,
    gates: { price: { answer: 'yes' } },
  });
  const overtaken = open({ ...landed, year: 2029 });
  expect(overtaken.store.getState()).toMatchObject({ waiting: [], left: {} });
});

test('there is a word for every part of a line and of a plan', () => {
  expect(clearanceParts(Object.keys(clearanceSchema.shape))).not.toContain('"');
  expect(planParts(Object.keys(planSchema.shape))).not.toContain('"');
  expect(clearanceParts(['title', 'lines[2].name', 'lines'])).toBe('belanja, rincian biaya');
  expect(planParts([''])).toBe('seluruh isinya');
});
