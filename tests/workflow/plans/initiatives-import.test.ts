import {
  array,
  assert,
  asyncProperty,
  boolean,
  constantFrom,
  integer,
  option,
  record,
  string,
  tuple,
  uniqueArray,
  type Arbitrary,
} from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sourceOfTable } from '#core/evidence/list-table.ts';
import { INITIATIVE_KINDS, type Initiative } from '#core/invest/initiative/catalogue.ts';
import { initiativeFile } from '#core/invest/initiative/initiative-file.ts';
import {
  listedFor,
  rowIdOf,
  type ListedInitiative,
} from '#core/invest/initiative/initiative-list.ts';
import { addressOf } from '#workflow/desk-elsewhere.ts';
import type { Desk } from '#workflow/desk.ts';
import { exportTables, type TableFormat } from '#workflow/tables/export-tables.ts';
import { listInitiatives, saveInitiative } from '#workflow/plans/initiatives.ts';
import type { ImportOrder } from '#workflow/plans/plan-import.ts';
import { previewImport } from '#workflow/tables/preview-import.ts';
import { readTableFile } from '#workflow/tables/read-table-file.ts';
import { takeImport } from '#workflow/tables/take-import.ts';
import { undoImportOfTable } from '#workflow/tables/undo-import-of-table.ts';
import { shippedLadders } from '../../catalogues/shipped.ts';
import { initiative } from '../../core/invest/initiative/initiative-makings.ts';
import { must } from '../../support/scenario.ts';
import { freshDesk } from '../fresh-desk.ts';

const LIMA = 'lima-dimensi-opd';
const LADDERS = shippedLadders(LIMA);
const SERVER = 'pusat-data-bersama';

const quiet = (): void => undefined;

async function listAt(desk: Desk): Promise<readonly ListedInitiative[]> {
  const { catalogues, own } = must(await listInitiatives(desk));
  return listedFor(LIMA, catalogues, own.sound);
}

/** What counts of a list, by id. */
const sayings = (list: readonly ListedInitiative[]) =>
  Object.fromEntries(
    list.map(({ initiative: one, isSetAside, origin }) => [one.id, { one, isSetAside, origin }]),
  );

async function fileOf(list: readonly ListedInitiative[], format: TableFormat): Promise<Blob> {
  const source = sourceOfTable(initiativeFile('Inisiatif', list));
  const made = must(
    await exportTables([source], format, (_, from, to) => source.rows(from, to), quiet),
  );
  return new Blob([new Uint8Array(made.bytes)]);
}

async function orderOf(desk: Desk, file: Blob): Promise<ImportOrder> {
  const { sheets } = must(await readTableFile(file, 'initiatives', []));
  return {
    desk: addressOf(desk),
    kind: 'initiatives',
    file,
    fileName: 'inisiatif',
    sheet: sheets[0]?.name ?? '?',
    mapping: sheets[0]?.mapping ?? {},
    options: { rubric: LIMA, ladders: JSON.stringify(LADDERS) },
    at: desk.now(),
    day: desk.now().slice(0, 10),
  };
}

async function take(desk: Desk, file: Blob, id = 'impor') {
  const order = await orderOf(desk, file);
  const { mark } = must(await previewImport(order));
  return takeImport({ ...order, id, by: 'Petugas', taking: 'new-and-changed', mark }, quiet);
}

const csv = (...rows: readonly string[]): Blob => new Blob([rows.join('\n')]);
const HEAD = 'Pengenal;Nama inisiatif;Menaikkan;Prasyarat;Lama (minggu);Dasar biaya';

describe('a file of all initiatives, unchanged', () => {
  test.each(['csv', 'xlsx'] as const)('as %s says nothing new', async (format) => {
    const desk = freshDesk();
    const file = await fileOf(await listAt(desk), format);
    const preview = must(await previewImport(await orderOf(desk, file)));
    expect(preview.counts).toEqual({ fresh: 0, changed: 0, same: 60, left: 0, problems: 0 });
  });

  test('has a column for every field, each found by its head', async () => {
    const desk = freshDesk();
    const { mapping } = await orderOf(desk, await fileOf(await listAt(desk), 'csv'));
    expect(Object.values(mapping)).toEqual(Array.from({ length: 21 }, (_, at) => at));
  });
});

test('a change of one that came with the program is told as a change, and is taken back', async () => {
  const desk = freshDesk();
  const file = csv(
    HEAD,
    `${SERVER};Pusat data bersama kabupaten;;;30;`,
    ';Ruang rapat daring;k1:1>2;;4;(kosong)',
  );
  expect(must(await take(desk, file))).toMatchObject({ created: 1, changed: 1 });
  must(await undoImportOfTable({ desk: addressOf(desk), id: 'impor' }, quiet));
  expect((await listAt(desk)).every(({ origin }) => origin === 'shipped')).toBe(true);
});

test('a code of another list than the one that is said is refused, and the list is named', async () => {
  const desk = freshDesk();
  const file = csv(
    `${HEAD};Kode sub-kegiatan;Daftar kode`,
    `${SERVER};Pusat data bersama kabupaten;;;;;2.16.03.2.02.0044;kepmendagri-900`,
    'splp-kabupaten;Sistem Penghubung Layanan kabupaten;;;;;2.16.03.2.02.0042;sipd-2027',
  );
  const preview = must(await previewImport(await orderOf(desk, file)));
  expect(preview.counts).toMatchObject({ changed: 1, left: 1 });
  expect(JSON.stringify(preview)).toContain('SIPD versi pemutakhiran 2027');
});

describe('rows of a file', () => {
  test('are new, changed field by field, the same, or wrong with the reason', async () => {
    const desk = freshDesk();
    const file = csv(
      `${HEAD};Biaya awal wajar (Rp)`,
      `${SERVER};Pusat data bersama kabupaten;;;30;;`,
      'splp-kabupaten;Sistem Penghubung Layanan kabupaten;;;;;',
      ';Ruang rapat daring;k1:1>2;;4;(kosong);',
      ';Tanpa biaya;k1:1>2;;4;;',
      ';Tanpa hasil;;;4;(kosong);',
      ';Salah indikator;z9:1>2;;4;(kosong);',
      ';Terbalik;k1:3>2; tidak-ada;4;(kosong);',
      'genset-kompleks-bersama;Genset bersama kompleks perkantoran;;;;;9.000.000.000',
    );
    const preview = must(await previewImport(await orderOf(desk, file)));
    expect(preview.counts).toEqual({ fresh: 1, changed: 1, same: 1, left: 5, problems: 0 });
    expect(preview.changed).toEqual([
      {
        line: 2,
        title: 'Pusat data bersama kabupaten',
        changes: [{ field: 'weeks', before: 26, after: 30 }],
      },
    ]);
    const reasons = preview.left.map(({ line, reason }) => [
      line,
      reason.kind === 'rule'
        ? (JSON.parse(reason.detail) as { kind: string }[]).map(({ kind }) => kind)
        : [],
    ]);
    expect(reasons).toEqual([
      [5, ['cost-figures', 'cost-figures', 'no-basis']],
      [6, ['raises-nothing']],
      [7, ['unknown-indicator']],
      [8, ['not-upward', 'unknown-required']],
      [9, ['cost-order']],
    ]);
  });

  test('that close a ring are left out, all of them; what waits for them too', async () => {
    const desk = freshDesk();
    const file = csv(
      HEAD,
      'satu;Satu;k1:1>2;dua;4;(kosong)',
      'dua;Dua;k1:1>2;satu;4;(kosong)',
      'tiga;Tiga;k1:1>2;dua;4;(kosong)',
      'empat;Empat;k1:1>2;;4;(kosong)',
    );
    const preview = must(await previewImport(await orderOf(desk, file)));
    expect(preview.fresh.map(({ title }) => title)).toEqual(['Empat']);
    expect(preview.left.map(({ line, reason }) => [line, JSON.stringify(reason)])).toEqual([
      [2, expect.stringContaining('ring')],
      [3, expect.stringContaining('ring')],
      [4, expect.stringContaining('unknown-required')],
    ]);
  });

  test('that would tear apart what others need are left out', async () => {
    const desk = freshDesk();
    const file = csv(
      `${HEAD};Tidak bersama`,
      `${SERVER};Pusat data bersama kabupaten;;;;;cadangan-bersama`,
    );
    const preview = must(await previewImport(await orderOf(desk, file)));
    expect(preview.counts).toMatchObject({ changed: 0, left: 1 });
    expect(JSON.stringify(preview.left)).toContain('excludes-required');
  });

  test('empty what says so, and leave alone what says nothing', async () => {
    const desk = freshDesk();
    const file = csv(
      `${HEAD};Tidak bersama;Kode sub-kegiatan;Uraian`,
      `${SERVER};Pusat data bersama kabupaten;;;;;(kosong);(kosong);`,
    );
    must(await take(desk, file));
    const { [SERVER]: after } = sayings(await listAt(desk));
    expect(after?.one).toMatchObject({ excludes: [], budgetCode: null, weeks: 26 });
    expect(after?.one.description).not.toBe('');
    expect(after?.one.cost).not.toBeNull();
  });

  test('two of one title get ids of their own', async () => {
    const desk = freshDesk();
    const file = csv(
      HEAD,
      'portal-kami;Portal kami;k1:1>2;;4;(kosong)',
      ';Portal kami!;k1:2>3;;4;(kosong)',
    );
    must(await take(desk, file));
    expect(Object.keys(sayings(await listAt(desk))).slice(60)).toEqual([
      'portal-kami',
      'portal-kami-2',
    ]);
  });
});

test('an import is taken back: what was changed is as it came, what was new is gone', async () => {
  const desk = freshDesk();
  const before = await listAt(desk);
  const file = csv(HEAD, `${SERVER};Pusat data bersama;;;30;`, ';Milik sendiri;k1:1>2;;4;(kosong)');
  expect(must(await take(desk, file))).toMatchObject({ table: 'initiatives', left: 0 });
  expect(await listAt(desk)).toHaveLength(61);
  must(await undoImportOfTable({ desk: addressOf(desk), id: 'impor' }, quiet));
  expect(await listAt(desk)).toEqual(before);
});

test('what was changed since stays when the import is taken back, and is named by its title', async () => {
  const desk = freshDesk();
  must(await take(desk, csv(HEAD, `${SERVER};Pusat data bersama;;;30;`)));
  const one = (await listAt(desk)).find(({ initiative: { id } }) => id === SERVER);
  if (!one) throw new Error('it is not there');
  must(await saveInitiative(desk, one, { initiative: one.initiative, isSetAside: true }));
  const order = { desk: addressOf(desk), id: 'impor' };
  const outlook = must(await undoImportOfTable(order, quiet));
  expect(outlook.keptRows).toEqual([{ title: 'Pusat data bersama', why: 'changed' }]);
});

/** Letters, and what files and spreadsheet programs make something of. */
const SIGNS = ['a', 'B', '9', ' ', '=', '+', '-', '@', ';', ',', '"', "'", 'é', '|', '\t', '%'];

/** Words that a cell keeps: no blanks around them, and none that says "nothing". */
const words = (minLength: number): Arbitrary<string> =>
  string({ unit: constantFrom(...SIGNS), minLength, maxLength: 24 })
    .map((text) => text.trim().replaceAll(/\s+/g, ' '))
    .filter((text) => text.length >= minLength && !/^(?:-+|na|n\/a)?$/i.test(text));

const said = (minLength: number) => words(Math.max(minLength, 1));
const maybe = option(said(1), { nil: '' });
const estimate = tuple(integer({ min: 0, max: 9e9 }), integer({ min: 0, max: 9e9 })).map(
  ([low, more]) => ({ low, likely: low + more, high: low + 2 * more }),
);
const raises = uniqueArray(integer({ min: 0, max: 34 }), { minLength: 1, maxLength: 5 }).map(
  (all) => all.map((at) => ({ indicator: LADDERS[at]?.id ?? '', from: 1 + (at % 3), to: 4 })),
);
const content: Arbitrary<Omit<Initiative, 'id' | 'requires' | 'excludes'>> = record({
  title: said(1),
  kind: constantFrom(...INITIATIVE_KINDS),
  description: maybe,
  raises,
  carriedBy: constantFrom('opd' as const, 'kabupaten' as const),
  cost: option(
    record({
      oneOff: estimate.map((one) => ({ ...one, likely: one.likely + 1, high: one.high + 1 })),
      perYear: estimate,
      basis: said(1),
    }),
  ),
  weeks: integer({ min: 1, max: 260 }),
  budgetCode: option(record({ code: said(1), name: maybe, vintage: said(1) })),
  reuseFirst: maybe,
});

describe('whatever is changed and added here', () => {
  test.each(['csv', 'xlsx'] as const)(
    'comes through a %s file whole',
    async (format) => {
      const edits = array(tuple(integer({ min: 0, max: 59 }), content, boolean()), {
        maxLength: 4,
      });
      const own = array(tuple(content, boolean()), { maxLength: 3 });
      await assert(
        asyncProperty(edits, own, async (changed, added) => {
          const from = freshDesk();
          for (const [at, what, isSetAside] of changed) {
            const one = (await listAt(from))[at];
            if (!one) throw new Error('no such place');
            const next = { ...one.initiative, ...what };
            must(await saveInitiative(from, one, { initiative: next, isSetAside }));
          }
          for (const [at, [what, isSetAside]] of added.entries()) {
            const before = at === 0 ? [SERVER] : [`milik-${at - 1}`];
            const one = { ...initiative(`milik-${at}`), ...what, requires: before };
            const seen = { rubric: LIMA, shipped: null, catalogue: '', row: null };
            must(await saveInitiative(from, seen, { initiative: one, isSetAside }));
          }
          const list = await listAt(from);
          const file = await fileOf(list, format);
          const again = must(await previewImport(await orderOf(from, file)));
          expect(again.counts).toMatchObject({ fresh: 0, changed: 0, same: list.length, left: 0 });
          const to = freshDesk();
          const taken = await take(to, file);
          expect(taken.ok || taken.error.kind === 'nothing').toBe(true);
          expect(sayings(await listAt(to))).toEqual(sayings(list));
        }),
        { numRuns: 8 },
      );
    },
    60_000,
  );
});

test('the id of a row names its instrument', () => {
  expect(rowIdOf(LIMA, SERVER)).toBe('lima-dimensi-opd:pusat-data-bersama');
});
