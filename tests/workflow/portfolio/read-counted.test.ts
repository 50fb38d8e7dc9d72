import { expect, test } from 'vitest';
import { newMasterKey } from '#storage/vault/master-key.ts';
import type { Outcome } from '#core/portfolio/outcome.ts';
import { insertRows } from '#storage/rows/rows.ts';
import { vaultOf } from '#storage/vault/sealed-vault.ts';
import { writeSetAside } from '#storage/workspaces/set-aside.ts';
import { addressOf } from '#workflow/desk-elsewhere.ts';
import { openDesk, type Desk } from '#workflow/desk.ts';
import { readCounted } from '#workflow/portfolio/read-counted.ts';
import { outcome, row } from '../../core/history/results.ts';
import { must } from '../../support/scenario.ts';
import { freshDesk } from '../fresh-desk.ts';
import { store } from '../stored-outcomes.ts';

const OTHER = 'Kabupaten Lain';

const of = (government: string, name: string, more: Partial<Outcome> = {}): Outcome => {
  const made = outcome(name, 2025, '3', more);
  return { ...made, agency: { ...made.agency, government } };
};

const countedAt = async (desk: Desk, government: string | null) =>
  must(await readCounted(addressOf(desk), government));

test('one government at a time: the asked, else the own one, else the one with most results', async () => {
  const fresh = freshDesk();
  const desk = openDesk(fresh.db.name, fresh.now, await vaultOf(newMasterKey()));
  await store(desk, 1, [of(OTHER, 'A'), of(OTHER, 'B'), of('Kabupaten Uji', 'C')]);
  const most = await countedAt(desk, null);
  expect([most.government, most.governments]).toEqual([OTHER, [OTHER, 'Kabupaten Uji']]);
  expect(most.results.map(({ agency }) => agency.name).toSorted()).toEqual(['A', 'B']);
  await insertRows(desk.db, 'roster', [row('c', 'C')]);
  expect((await countedAt(desk, null)).government).toBe('Kabupaten Uji');
  expect((await countedAt(desk, OTHER)).results).toHaveLength(2);
  expect((await countedAt(desk, 'Kota Kosong')).results).toEqual([]);
});

test('an agency that the roster knows by two names counts once one of them is set aside', async () => {
  const desk = freshDesk();
  const rivals = [of('Kabupaten Uji', 'Dinas Lama'), of('Kabupaten Uji', 'Dinas Baru')];
  await store(desk, 1, [...rivals, of('Kabupaten Uji', 'Dinas Lain')]);
  expect((await countedAt(desk, null)).results).toHaveLength(3);
  await insertRows(desk.db, 'roster', [
    row('a', 'Dinas Lama', { validTo: 2024 }),
    row('b', 'Dinas Baru', { validFrom: 2025, predecessors: ['a'] }),
  ]);
  const twice = await countedAt(desk, null);
  expect(twice.results.map(({ agency }) => agency.name)).toEqual(['Dinas Lain']);
  expect(twice.doubled[0]?.map(({ agency }) => agency.name).toSorted()).toEqual([
    'Dinas Baru',
    'Dinas Lama',
  ]);
  const [wrong] = rivals;
  if (!wrong) throw new Error('no rivals');
  const at = '2026-11-02T02:00:00.000Z';
  await writeSetAside(desk.db, { id: wrong.id, reason: 'nama lama', at, by: '' });
  const settled = await countedAt(desk, null);
  expect(settled.results.map(({ agency }) => agency.name).toSorted()).toEqual([
    'Dinas Baru',
    'Dinas Lain',
  ]);
  expect([settled.doubled, settled.aside]).toEqual([[], 1]);
});
