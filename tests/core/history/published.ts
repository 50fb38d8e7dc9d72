import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { Dataset, DatasetRow } from '#core/history/dataset.ts';

/** The rows of a published table, by their headers. */
export function publishedRows(
  name: string,
  folder: 'published' | 'inventory' = 'published',
): readonly Readonly<Record<string, string>>[] {
  const text = readFileSync(`tests/fixtures/${folder}/${name}.csv`, 'utf8').trim();
  return Papa.parse<Record<string, string>>(text, { header: true }).data;
}

/** A row about which nothing is said but this. */
export const rowWith = (said: Partial<DatasetRow>): DatasetRow => ({
  line: 1,
  name: '',
  code: '',
  kind: '',
  year: null,
  item: '',
  score: null,
  self: null,
  parts: {},
  band: '',
  note: '',
  ...said,
});

/** A set of figures with these rows. */
export const setWith = (said: Partial<Dataset>): Dataset => ({
  id: 'set',
  kind: 'context',
  name: 'Uji',
  source: '',
  instrument: 'SPBE',
  rubric: null,
  fileName: 'uji.csv',
  addedAt: '2026-11-22T00:00:00.000Z',
  rows: [],
  ...said,
});

const orNull = (cell: string | undefined): string | null => cell || null;

/** Levels of indicators of one city, by the unit in charge. */
export const denpasarLevels = (): readonly DatasetRow[] =>
  publishedRows('denpasar-level', 'inventory').map((row, at) =>
    rowWith({
      line: at + 2,
      year: Number(row['tahun']),
      item: row['no_indikator'] ?? '',
      name: row['opd_terkait'] ?? '',
      self: orNull(row['level_mandiri']),
      score: orNull(row['level_evaluator']),
    }),
  );

/** The index and the four domains of every agency of 2023. */
export const nationalOf2023 = (): readonly DatasetRow[] =>
  publishedRows('spbe-nasional-2023').map((row, at) =>
    rowWith({
      line: at + 2,
      year: 2023,
      name: row['instansi'] ?? '',
      score: orNull(row['indeks']),
      band: row['predikat'] ?? '',
      parts: { manajemen: row['manajemen'] ?? '', layanan: row['layanan'] ?? '' },
    }),
  );
