import { afterEach, beforeEach, expect, it } from 'vitest';
import { findAlike } from '#core/inventory/alike.ts';
import type { Application } from '#core/inventory/application.ts';
import {
  listApplications,
  newApplication,
  saveApplications,
} from '#workflow/inventory/applications.ts';
import { decideAlike } from '#workflow/inventory/decide-alike.ts';
import type { Desk } from '#workflow/desk.ts';
import { freshDesk } from '../fresh-desk.ts';

let desk: Desk;
beforeEach(() => {
  desk = freshDesk();
});
afterEach(() => desk.db.delete());

async function stored(): Promise<readonly Application[]> {
  const list = await listApplications(desk);
  if (!list.ok) throw new Error('not read');
  return list.value.sound;
}

async function add(says: Partial<Application>): Promise<Application> {
  const saved = await saveApplications(desk, [
    { before: null, after: { ...newApplication(desk), name: 'SMS Gateway', ...says } },
  ]);
  const after = saved.ok ? saved.value[0]?.after : undefined;
  if (!after) throw new Error('not saved');
  return after;
}

it('refuses the second of two tabs and tells it what is stored', async () => {
  const seen = await add({ agency: 'Dinas A' });
  expect(seen.revision).toBe(1);
  const first = await saveApplications(desk, [{ before: seen, after: { ...seen, year: 2020 } }]);
  expect(first.ok).toBe(true);
  const second = await saveApplications(desk, [{ before: seen, after: { ...seen, year: 2021 } }]);
  expect(second).toMatchObject({ ok: false, error: { kind: 'stale', stored: { year: 2020 } } });
  expect((await stored()).map(({ year, revision }) => [year, revision])).toEqual([[2020, 2]]);
});

it('tells a tab that the application is gone, and brings nothing back by accident', async () => {
  const seen = await add({});
  await saveApplications(desk, [{ before: seen, after: null }]);
  const late = await saveApplications(desk, [{ before: seen, after: { ...seen, year: 2021 } }]);
  expect(late).toMatchObject({ ok: false, error: { kind: 'stale', stored: null } });
  expect(await stored()).toEqual([]);
});

it('stores a decision with every member, or with none', async () => {
  await add({ agency: 'Dinas A', status: 'active' });
  const other = await add({ agency: 'Dinas B', status: 'active' });
  const [group] = findAlike(await stored()).groups;
  if (!group) throw new Error('no group');
  await saveApplications(desk, [{ before: other, after: { ...other, year: 2019 } }]);
  const answer = { answer: 'rejected', reason: 'Sedang digabung', by: '' } as const;
  expect(await decideAlike(desk, group, answer)).toMatchObject({ error: { kind: 'stale' } });
  expect((await stored()).flatMap(({ decisions }) => decisions)).toEqual([]);
  const [fresh] = findAlike(await stored()).groups;
  if (!fresh) throw new Error('no group');
  expect((await decideAlike(desk, fresh, answer)).ok).toBe(true);
  const [decided] = findAlike(await stored()).groups;
  expect(decided).toMatchObject({ key: group.key, state: 'rejected' });
  if (decided) await decideAlike(desk, decided, null);
  expect(findAlike(await stored()).groups[0]?.state).toBe('open');
});

it('names a damaged row and leaves it alone', async () => {
  await add({});
  await desk.db.applications.put({ id: 'rusak', name: 7 });
  const list = await listApplications(desk);
  expect(list).toMatchObject({ value: { damaged: [{ key: 'rusak' }] } });
  expect(await desk.db.applications.get('rusak')).toEqual({ id: 'rusak', name: 7 });
});
