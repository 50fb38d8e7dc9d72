import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { sourceOfTable, type ListTable } from '#core/evidence/list-table.ts';
import { readListCsv } from '#exchange/table/register-csv.ts';
import { readListBook } from '#exchange/table/register-xlsx.ts';
import { openBook } from '#exchange/book/open.ts';
import { exportTables, type ReadRows } from '#workflow/tables/export-tables.ts';

const nothing = (): void => undefined;

const ranking: ListTable = {
  name: 'Peringkat [2026]: semua/OPD',
  columns: [
    { head: 'Peringkat', width: 8, holds: 'number' },
    { head: 'Perangkat daerah', width: 40, holds: 'text' },
    { head: 'Ditetapkan', width: 12, holds: 'day' },
  ],
  rows: [
    [1, '=HYPERLINK("x")', '2026-11-02'],
    [1, 'Dinas "Contoh"; bagian\nkedua', ''],
    [3, 'Kecamatan Contoh', '2026-11-03'],
  ],
};

const readOf =
  (tables: readonly ListTable[]): ReadRows =>
  (table, from, to) =>
    tables[table]?.rows.slice(from, to) ?? [];

async function bytesOf(tables: readonly ListTable[], format: 'csv' | 'xlsx') {
  const made = await exportTables(tables.map(sourceOfTable), format, readOf(tables), nothing);
  if (!made.ok) throw new Error(made.error.kind);
  return made.value;
}

describe('exportTables', () => {
  it('brings every row of one table back, as a workbook and as CSV', async () => {
    const [book, csv] = [await bytesOf([ranking], 'xlsx'), await bytesOf([ranking], 'csv')];
    expect(book).toMatchObject({ ending: 'xlsx', rows: 3 });
    expect(readListBook(book.bytes, 3)?.slice(1)).toEqual(ranking.rows);
    expect(csv.ending).toBe('csv');
    expect(readListCsv(csv.bytes).slice(1)).toEqual(ranking.rows.map((row) => row.map(String)));
    expect(new TextDecoder().decode(csv.bytes)).toContain(`'=HYPERLINK`);
  });

  it('names sheets so that Excel takes them, and apart', async () => {
    const long = { ...ranking, name: 'Perangkat daerah yang tidak ada dalam daftar' };
    const { bytes } = await bytesOf([ranking, long, long], 'xlsx');
    const book = openBook(bytes);
    expect(book.ok && book.value.map(({ name }) => name)).toEqual([
      'Peringkat 2026 semua OPD',
      'Perangkat daerah yang tidak ada',
      'Perangkat daerah yang tidak (2)',
    ]);
  });

  it('puts several tables into one ZIP file of CSV', async () => {
    const { bytes, ending } = await bytesOf([ranking, ranking], 'csv');
    expect(ending).toBe('zip');
    expect(Object.keys(unzipSync(bytes))).toEqual([
      'Peringkat-2026-semua-OPD.csv',
      'Peringkat-2026-semua-OPD-(2).csv',
    ]);
  });

  it('gives the same bytes and fingerprint for the same tables', async () => {
    const [one, two] = [await bytesOf([ranking], 'xlsx'), await bytesOf([ranking], 'xlsx')];
    expect(two.digest).toBe(one.digest);
    expect(two.bytes).toEqual(one.bytes);
  });

  it('takes a long list in pieces, in order, and says how far it is', async () => {
    const columns = ['A', 'B'].map((head) => ({
      head,
      width: 8,
      holds: 'text' as const,
    }));
    const length = 12_000;
    const asked: number[] = [];
    const rows = (from: number, to: number) =>
      Array.from({ length: to - from }, (_, at) => [`baris ${from + at}`, from + at]);
    const steps: number[] = [];
    const made = await exportTables(
      [{ name: 'Besar', columns, length }],
      'xlsx',
      (_, from, to) => {
        asked.push(from);
        return rows(from, to);
      },
      (done, total) => steps.push(done / total),
    );
    expect(made.ok && made.value.rows).toBe(length);
    expect(asked).toEqual([...asked].sort((a, b) => a - b));
    expect(asked.length).toBeGreaterThan(25);
    expect(steps.at(-1)).toBe(1);
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
  });

  it('refuses a text that no cell of Excel holds, and names its place', async () => {
    const long = { ...ranking, rows: [[1, 'x'.repeat(32_768), '']] };
    const made = await exportTables([sourceOfTable(long)], 'xlsx', readOf([long]), nothing);
    expect(made).toMatchObject({
      ok: false,
      error: { table: ranking.name, row: 1, head: 'Perangkat daerah' },
    });
    expect((await bytesOf([long], 'csv')).rows).toBe(1);
  });
});
