import { expect, test } from 'vitest';
import { importAgencies, listAgencies } from '#workflow/period/import-agencies.ts';
import { must } from '../../support/scenario.ts';
import { freshDesk } from '../fresh-desk.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const CSV = 'kode;nama\n007;Dinas A\n008;\n009;Dinas B\n';

test('a list is read, kept and found again', async () => {
  const desk = freshDesk();
  const { list, skippedLines } = must(await importAgencies(desk, 'opd.csv', bytes(CSV)));
  expect(list).toMatchObject({ fileName: 'opd.csv', importedAt: '2026-01-05T01:00:01.000Z' });
  expect(list.entries.map(({ code, name }) => `${code} ${name}`)).toEqual([
    '007 Dinas A',
    '009 Dinas B',
  ]);
  expect(skippedLines).toEqual([3]);
  expect(await listAgencies(desk)).toEqual([list]);
});

test('the same file again renews its list; another one comes before it', async () => {
  const desk = freshDesk();
  await importAgencies(desk, 'a.csv', bytes(CSV));
  await importAgencies(desk, 'b.csv', bytes(CSV));
  await importAgencies(desk, 'a.csv', bytes(CSV));
  const names = (await listAgencies(desk)).map(({ fileName }) => fileName);
  expect(names).toEqual(['a.csv', 'b.csv']);
});

test.each([
  ['empty', ''],
  ['no-name-column', 'a,b\n1,2\n'],
  ['broken-quotes', 'nama\n"Dinas A\n'],
  ['binary', 'nama\0kode'],
])('a refused file (%s) changes nothing', async (kind, text) => {
  const desk = freshDesk();
  const kept = must(await importAgencies(desk, 'opd.csv', bytes(CSV))).list;
  expect(await importAgencies(desk, 'opd.csv', bytes(text))).toMatchObject({
    ok: false,
    error: { kind },
  });
  expect(await listAgencies(desk)).toEqual([kept]);
});

test('a damaged list is left out; no list at all when the database is shut', async () => {
  const desk = freshDesk();
  const kept = must(await importAgencies(desk, 'opd.csv', bytes(CSV))).list;
  await desk.db.agencyLists.put({ ...kept, id: 'x', entries: [{ name: 1 }] });
  expect(await listAgencies(desk)).toEqual([kept]);
  desk.db.close();
  expect(await listAgencies(desk)).toEqual([]);
});
