import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { addressOf } from '#workflow/desk-elsewhere.ts';
import type { Desk } from '#workflow/desk.ts';
import type { ImportOrder } from '#workflow/plans/plan-import.ts';
import { previewImport } from '#workflow/tables/preview-import.ts';
import { readTableFile } from '#workflow/tables/read-table-file.ts';
import { readYears } from '#workflow/portfolio/read-years.ts';
import type { TableKindId } from '#workflow/tables/table-kinds.ts';
import { takeImport } from '#workflow/tables/take-import.ts';
import { lookAtUndo, undoImportOfTable } from '#workflow/tables/undo-import-of-table.ts';
import { must } from '../support/scenario.ts';
import { freshDesk } from './fresh-desk.ts';

const quiet = (): void => undefined;

async function orderOf(
  desk: Desk,
  kind: TableKindId,
  path: string,
  options: Readonly<Record<string, string>>,
): Promise<ImportOrder> {
  const file = new Blob([readFileSync(path)]);
  const [sheet] = must(await readTableFile(file, kind, [])).sheets;
  return {
    desk: addressOf(desk),
    kind,
    file,
    fileName: 'nilai.csv',
    sheet: sheet?.name ?? '?',
    mapping: sheet?.mapping ?? {},
    options,
    at: desk.now(),
    day: desk.now().slice(0, 10),
  };
}

test('a published table is looked at, taken and taken back by its rows', async () => {
  const desk = freshDesk();
  const path = 'tests/fixtures/published/spbe-nasional-2023.csv';
  const order = await orderOf(desk, 'years-context', path, { year: '2023' });
  const preview = must(await previewImport(order));
  expect(preview.counts).toEqual({ fresh: 621, same: 0, changed: 0, left: 0, problems: 0 });
  expect(preview.fresh).toHaveLength(100);
  expect(preview.fresh[1]).toEqual({
    line: 3,
    title: 'Kementerian Koordinator Bidang Perekonomian',
    changes: [
      { field: 'year', before: null, after: 2023 },
      { field: 'score', before: null, after: '3.72' },
      { field: 'band', before: null, after: 'Sangat Baik' },
      { field: 'kebijakan', before: null, after: '3.3' },
      { field: 'tataKelola', before: null, after: '3.4' },
      { field: 'manajemen', before: null, after: '2.91' },
      { field: 'layanan', before: null, after: '4.32' },
    ],
  });
  const taking = { ...order, id: 'i', by: '', taking: 'new' as const, mark: preview.mark };
  expect(must(await takeImport(taking, quiet))).toMatchObject({ created: 621, changed: 0 });
  expect(must(await readYears(desk)).datasets.map(({ rows }) => rows.length)).toEqual([621]);
  const again = must(await previewImport(order));
  expect(again.counts).toMatchObject({ fresh: 0, same: 621 });
  const undo = { desk: addressOf(desk), id: 'i' };
  expect(must(await lookAtUndo(undo))).toEqual({ back: 621, kept: 0, keptRows: [] });
  expect(must(await undoImportOfTable(undo, quiet)).back).toBe(621);
  expect(must(await readYears(desk)).datasets).toEqual([]);
});
