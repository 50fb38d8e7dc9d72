import { describe, expect, test } from 'vitest';
import type { Mapping } from '#core/intake/column.ts';
import { newMasterKey } from '#storage/vault/master-key.ts';
import { vaultOf } from '#storage/vault/sealed-vault.ts';
import { addressOf } from '#workflow/desk-elsewhere.ts';
import { openDesk, type Desk } from '#workflow/desk.ts';
import { listFacilities, removeFacility, saveFacility } from '#workflow/inventory/facilities.ts';
import { knownMappings, listImports, rememberMapping } from '#workflow/tables/list-imports.ts';
import type { ImportOrder } from '#workflow/plans/plan-import.ts';
import { previewImport } from '#workflow/tables/preview-import.ts';
import { readTableFile } from '#workflow/tables/read-table-file.ts';
import { takeImport, type Taking } from '#workflow/tables/take-import.ts';
import { lookAtUndo, undoImportOfTable } from '#workflow/tables/undo-import-of-table.ts';
import { must } from '../support/scenario.ts';
import { freshDesk } from './fresh-desk.ts';

const FIRST =
  'opd;tahun;pegawai tik\nDinas A;2025;3\nDinas B;2025;1\nDinas B;2025;2\nDinas C;2025;satu';
const SECOND = 'opd;tahun;pegawai tik\nDinas A;2025;3\nDinas B;2025;5\nDinas D;2025;2';

const quiet = (): void => undefined;

async function orderOf(desk: Desk, csv: string): Promise<ImportOrder> {
  const file = new Blob([csv]);
  const { sheets } = must(await readTableFile(file, 'facilities', []));
  return {
    desk: addressOf(desk),
    kind: 'facilities',
    file,
    fileName: 'sarana.csv',
    sheet: sheets[0]?.name ?? '?',
    mapping: sheets[0]?.mapping ?? {},
    options: {},
    at: desk.now(),
    day: desk.now().slice(0, 10),
  };
}

async function take(desk: Desk, csv: string, taking: Taking, id: string) {
  const order = await orderOf(desk, csv);
  const { mark } = must(await previewImport(order));
  return takeImport({ ...order, id, by: 'Petugas', taking, mark }, quiet);
}

async function staffAt(desk: Desk): Promise<Readonly<Record<string, number | null>>> {
  const { sound } = must(await listFacilities(desk));
  return Object.fromEntries(sound.map(({ agency, staff }) => [agency, staff]));
}

const find = async (desk: Desk, name: string) => {
  const found = must(await listFacilities(desk)).sound.find(({ agency }) => agency === name);
  if (!found) throw new Error(`${name} is not there`);
  return found;
};

describe.each(['plain', 'sealed'] as const)('a table in a %s workspace', (kind) => {
  const made = async (): Promise<Desk> => {
    const fresh = freshDesk();
    if (kind === 'plain') return fresh;
    return openDesk(fresh.db.name, fresh.now, await vaultOf(newMasterKey()));
  };

  test('is looked at first, and nothing is stored by that', async () => {
    const desk = await made();
    const preview = must(await previewImport(await orderOf(desk, FIRST)));
    expect(preview.counts).toEqual({ fresh: 3, same: 0, changed: 0, left: 1, problems: 1 });
    expect(preview.left).toMatchObject([{ line: 4, reason: { kind: 'duplicate', of: 3 } }]);
    expect(preview.problems).toMatchObject([{ line: 5, column: 'pegawai tik', found: 'satu' }]);
    expect(await staffAt(desk)).toEqual({});
  });

  test('is taken, changed by the next file, and taken back in turn', async () => {
    const desk = await made();
    const first = must(await take(desk, FIRST, 'new', 'i1'));
    expect(first).toMatchObject({ created: 3, changed: 0, left: 1, by: 'Petugas', state: 'done' });
    expect(await staffAt(desk)).toEqual({ 'Dinas A': 3, 'Dinas B': 1, 'Dinas C': null });
    const written = must(await listFacilities(desk)).sound;
    must(await take(desk, SECOND, 'new-and-changed', 'i2'));
    expect(await staffAt(desk)).toEqual({
      'Dinas A': 3,
      'Dinas B': 5,
      'Dinas C': null,
      'Dinas D': 2,
    });
    expect(must(await listImports(desk)).map(({ id }) => id)).toEqual(['i2', 'i1']);
    const back = must(await undoImportOfTable({ desk: addressOf(desk), id: 'i2' }, quiet));
    expect(back).toEqual({ back: 2, kept: 0, keptRows: [] });
    expect(must(await listFacilities(desk)).sound).toEqual(written);
    must(await undoImportOfTable({ desk: addressOf(desk), id: 'i1' }, quiet));
    expect(await staffAt(desk)).toEqual({});
    expect(must(await listImports(desk)).map(({ state }) => state)).toEqual(['undone', 'undone']);
  });
});

test('only what is new may be taken: what would change stays', async () => {
  const desk = freshDesk();
  must(await take(desk, FIRST, 'new', 'i1'));
  const record = must(await take(desk, SECOND, 'new', 'i2'));
  expect(record).toMatchObject({ created: 1, changed: 0 });
  expect(await staffAt(desk)).toMatchObject({ 'Dinas B': 1, 'Dinas D': 2 });
  expect(await take(desk, SECOND, 'new', 'i3')).toEqual({ ok: false, error: { kind: 'nothing' } });
});

test('taking back leaves what somebody changed or removed since, and names it', async () => {
  const desk = freshDesk();
  must(await take(desk, FIRST, 'new', 'i1'));
  must(await take(desk, SECOND, 'new-and-changed', 'i2'));
  must(await saveFacility(desk, { ...(await find(desk, 'Dinas A')), staff: 9 }));
  must(await removeFacility(desk, await find(desk, 'Dinas D')));
  must(await removeFacility(desk, await find(desk, 'Dinas B')));
  const order = { desk: addressOf(desk), id: 'i2' };
  const expected = { back: 0, kept: 1, keptRows: [{ title: 'Dinas B', why: 'gone' }] };
  expect(must(await lookAtUndo(order))).toEqual(expected);
  expect(must(await undoImportOfTable(order, quiet))).toEqual(expected);
  expect(await undoImportOfTable(order, quiet)).toEqual({ ok: false, error: { kind: 'gone' } });
  const first = must(await undoImportOfTable({ ...order, id: 'i1' }, quiet));
  expect(first).toEqual({ back: 1, kept: 1, keptRows: [{ title: 'Dinas A', why: 'changed' }] });
  expect(await staffAt(desk)).toEqual({ 'Dinas A': 9 });
  expect(must(await listImports(desk)).map(({ kept }) => kept)).toEqual([1, 1]);
});

test('an import that breaks off while it writes leaves nothing behind', async () => {
  const desk = freshDesk();
  const rows = Array.from({ length: 1200 }, (_, at) => `Dinas ${at};2025;1`);
  const order = await orderOf(desk, `opd;tahun;pegawai tik\n${rows.join('\n')}`);
  const { mark } = must(await previewImport(order));
  let told = 0;
  const broken = await takeImport({ ...order, id: 'i1', by: '', taking: 'new', mark }, (done) => {
    told = done;
    throw new Error('the power failed');
  });
  expect(told).toBe(500);
  expect(broken.ok).toBe(false);
  expect(await staffAt(desk)).toEqual({});
  expect(must(await listImports(desk))).toEqual([]);
});

test('what was changed since the preview is not written over', async () => {
  const desk = freshDesk();
  must(await take(desk, FIRST, 'new', 'i1'));
  const order = await orderOf(desk, SECOND);
  const { mark } = must(await previewImport(order));
  must(await saveFacility(desk, { ...(await find(desk, 'Dinas B')), staff: 7 }));
  const taken = await takeImport(
    { ...order, id: 'i2', by: '', taking: 'new-and-changed', mark },
    quiet,
  );
  expect(taken).toEqual({ ok: false, error: { kind: 'stale' } });
  expect(await staffAt(desk)).toMatchObject({ 'Dinas B': 7 });
});

test('the columns of a file are remembered for the next one with the same headers', async () => {
  const desk = freshDesk();
  const mapping: Mapping = { agency: 0, staff: 1 };
  await rememberMapping(desk, {
    kind: 'facilities',
    headers: 'dinas mana|banyaknya',
    columns: mapping,
  });
  const known = await knownMappings(desk);
  const sketch = async (csv: string) =>
    must(await readTableFile(new Blob([csv]), 'facilities', known)).sheets[0];
  expect(await sketch('Dinas mana;Banyaknya\nA;1')).toMatchObject({
    mappedBy: 'memory',
    mapping: { agency: 0, staff: 1, year: null },
    samples: [['A'], ['1']],
  });
  expect(await sketch('Banyaknya;Dinas mana\n1;A')).toMatchObject({ mappedBy: 'guess' });
});

test('of many rows a preview shows the first and counts all', async () => {
  const desk = freshDesk();
  const rows = Array.from({ length: 5000 }, (_, at) => `Dinas ${at};2025;1`);
  const order = await orderOf(desk, `opd;tahun;pegawai tik\n${rows.join('\n')}`);
  const preview = must(await previewImport(order));
  expect(preview.counts.fresh).toBe(5000);
  expect(preview.fresh).toHaveLength(100);
});
