import { describe, expect, test } from 'vitest';
import { removalOf, undoOf } from '#core/roster/edit.ts';
import type { RosterAgency } from '#core/roster/roster-agency.ts';
import { blankAgency, listRoster, saveRoster } from '#workflow/period/roster.ts';
import type { Desk } from '#workflow/desk.ts';
import { must } from '../../support/scenario.ts';
import { freshDesk } from '../fresh-desk.ts';
import { sealedDesk } from '../keys-desk.ts';

async function add(desk: Desk, change: Partial<RosterAgency>): Promise<RosterAgency> {
  const after = { ...blankAgency(desk), ...change };
  const [written] = must(await saveRoster(desk, [{ before: null, after }]));
  if (!written?.after) throw new Error('nothing was written');
  return written.after;
}

const rowsAt = async (desk: Desk) => must(await listRoster(desk)).sound;

describe.each([
  { kind: 'open', fresh: () => Promise.resolve(freshDesk()) },
  { kind: 'sealed', fresh: sealedDesk },
])('the roster of a workspace that is $kind', ({ fresh }) => {
  test('is kept by name, changed, and put back as it was', async () => {
    const desk = await fresh();
    const social = await add(desk, { name: 'Dinas Sosial', code: '02' });
    await add(desk, { name: 'Badan Keuangan', code: '01' });
    expect((await rowsAt(desk)).map(({ code }) => code)).toEqual(['01', '02']);
    const done = must(
      await saveRoster(desk, [{ before: social, after: { ...social, validTo: 2025 } }]),
    );
    expect((await rowsAt(desk))[1]).toMatchObject({ validTo: 2025, revision: 2 });
    must(await saveRoster(desk, undoOf(done)));
    expect((await rowsAt(desk))[1]).toMatchObject({ validTo: null, revision: 3 });
  });
});

test('two tabs: the later one is told, and nothing of it is written', async () => {
  const desk = freshDesk();
  const [one, other] = [
    await add(desk, { name: 'Dinas Satu' }),
    await add(desk, { name: 'Dinas Dua' }),
  ];
  must(await saveRoster(desk, [{ before: one, after: { ...one, code: '1' } }]));
  const late = await saveRoster(desk, [
    { before: other, after: { ...other, code: '2' } },
    { before: one, after: { ...one, code: '9' } },
  ]);
  expect(late).toEqual({ ok: false, error: { kind: 'stale' } });
  expect((await rowsAt(desk)).map(({ code }) => code)).toEqual(['', '1']);
});

test('what came from a removed row forgets it, until that is undone', async () => {
  const desk = freshDesk();
  const old = await add(desk, { name: 'Dinas Lama' });
  await add(desk, { name: 'Dinas Baru', predecessors: [old.id] });
  const removed = must(await saveRoster(desk, removalOf(await rowsAt(desk), [old])));
  expect(await rowsAt(desk)).toMatchObject([{ name: 'Dinas Baru', predecessors: [] }]);
  must(await saveRoster(desk, undoOf(removed)));
  expect(await rowsAt(desk)).toMatchObject([
    { name: 'Dinas Baru', predecessors: [old.id] },
    { name: 'Dinas Lama' },
  ]);
});

test('a damaged row is named and left alone', async () => {
  const desk = freshDesk();
  await add(desk, { name: 'Dinas Utuh' });
  await desk.db.roster.put({ id: 'rusak', name: '' });
  const { sound, damaged } = must(await listRoster(desk));
  expect(sound.map(({ name }) => name)).toEqual(['Dinas Utuh']);
  expect(damaged).toMatchObject([{ key: 'rusak' }]);
  await add(desk, { name: 'Dinas Tambahan' });
  expect(await desk.db.roster.get('rusak')).toEqual({ id: 'rusak', name: '' });
});
