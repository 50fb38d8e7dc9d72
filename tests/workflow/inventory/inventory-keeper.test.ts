import { beforeEach, expect, it, vi } from 'vitest';
import type { Application } from '#core/inventory/application.ts';
import { EVERY_APPLICATION } from '#core/inventory/filter.ts';
import type { InventoryParts } from '#core/inventory/inventory-ask.ts';
import { insertRows } from '#storage/rows/rows.ts';
import { newApplication, saveApplications } from '#workflow/inventory/applications.ts';
import type { Desk } from '#workflow/desk.ts';
import { newFacility, saveFacility } from '#workflow/inventory/facilities.ts';
import { keepInventory, type InventoryKeeper } from '#workflow/inventory/inventory-keeper.ts';
import { must } from '../../support/scenario.ts';
import { freshDesk } from '../fresh-desk.ts';

let desk: Desk;
let keeper: InventoryKeeper;
const changed = vi.fn<() => void>();
const progress = vi.fn<(done: number, total: number) => void>();
beforeEach(async () => {
  desk = freshDesk();
  keeper = await keepInventory(desk.db.name, null, changed, progress);
});

const ROWS = { from: 0, count: 10 };
const application = (says: Partial<Application>): Application => ({
  ...newApplication(desk),
  revision: 1,
  ...says,
});
async function listed(rows = ROWS): Promise<InventoryParts['list'] & { readonly all: number }> {
  const view = await keeper.ask({ part: 'list', filter: EVERY_APPLICATION, rows });
  return { ...(view.part as InventoryParts['list']), all: view.applications };
}
const alike = async (): Promise<InventoryParts['alike']> =>
  (await keeper.ask({ part: 'alike', shows: 'all', rows: ROWS })).part as InventoryParts['alike'];

it('reads many rows in pieces, hands over those in sight, and follows every change', async () => {
  const rows = Array.from({ length: 5200 }, (_, at) =>
    application({ name: `Layanan ${String(at).padStart(4, '0')}`, agency: `Dinas ${at % 3}` }),
  );
  await insertRows(desk.db, 'applications', rows);
  await desk.db.applications.put({ id: 'rusak', name: 7 });
  const seen = await listed({ from: 5190, count: 4 });
  expect(seen.shown.map(({ name }) => name)).toEqual([
    'Layanan 5190',
    'Layanan 5191',
    'Layanan 5192',
    'Layanan 5193',
  ]);
  expect([seen.count, seen.all, seen.agencies]).toEqual([5200, 5200, 3]);
  expect(progress).toHaveBeenLastCalledWith(5201, 5201);
  expect((await keeper.ask({ part: 'odd', year: 2026 })).damaged).toBe(1);
  must(
    await saveApplications(desk, [
      { before: null, after: application({ name: 'A', revision: 0 }) },
    ]),
  );
  await vi.waitFor(() => expect(changed).toHaveBeenCalled());
  expect((await listed()).shown[0]?.name).toBe('A');
});

it('decides about a group as it was seen, with members that are not shown', async () => {
  const twins = Array.from({ length: 60 }, (_, at) =>
    application({ name: 'SMS Gateway', agency: `Dinas ${String(at).padStart(2, '0')}` }),
  );
  await insertRows(desk.db, 'applications', twins);
  const [group] = (await alike()).shown;
  if (!group) throw new Error('no group');
  expect([group.members.length, group.size, group.agencies]).toEqual([50, 60, 60]);
  const answer = { answer: 'accepted', reason: '', by: 'Petugas' } as const;
  const [, other] = twins;
  if (!other) throw new Error('no twin');
  must(await saveApplications(desk, [{ before: other, after: { ...other, year: 2020 } }]));
  await vi.waitFor(async () => expect((await alike()).shown[0]?.mark).not.toBe(group.mark));
  expect(await keeper.decide(group, answer)).toMatchObject({ error: { kind: 'stale' } });
  const [now] = (await alike()).shown;
  if (!now) throw new Error('no group');
  must(await keeper.decide(now, answer));
  await vi.waitFor(async () => expect((await alike()).counts.decided).toBe(1));
  const members = await keeper.ask({ part: 'members', rows: { from: 55, count: 100 } });
  expect((members.part as InventoryParts['members']).map(({ member }) => member.agency)).toEqual([
    'Dinas 55',
    'Dinas 56',
    'Dinas 57',
    'Dinas 58',
    'Dinas 59',
  ]);
});

it('tells of infrastructure by agency, and of rows about the same', async () => {
  const rows = [2024, 2025].map((year) => ({
    ...newFacility(desk),
    agency: 'Dinas A',
    year,
    powerBackup: year === 2024,
  }));
  for (const row of rows) must(await saveFacility(desk, row));
  const view = await keeper.askFacilities({ part: 'agencies', year: 2026, rows: ROWS });
  expect(view).toMatchObject({
    rows: 2,
    part: { count: 1, gaps: [{ gap: 'no-power-backup', count: 1, answered: 1 }] },
  });
  const [first] = rows;
  if (!first) throw new Error('no row');
  const twins = await keeper.askFacilities({ part: 'twins', facility: first });
  expect(twins.part).toMatchObject([{ year: 2024 }]);
});
