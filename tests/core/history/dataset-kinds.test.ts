import { describe, expect, it } from 'vitest';
import { datasetTable } from '#core/history/dataset-kinds.ts';
import { datasetSchema, DATASET_KINDS } from '#core/history/dataset.ts';
import { guessMapping } from '#core/intake/guess-mapping.ts';
import type { IntakeHands, MappedRow } from '#core/intake/table-kind.ts';

const hands = (options: Readonly<Record<string, string>> = {}): IntakeHands => ({
  at: '2026-11-22T00:00:00.000Z',
  day: '2026-11-22',
  newId: () => 'fresh',
  fileName: 'nilai.csv',
  options,
});

const row = (line: number, values: MappedRow['values']): MappedRow => ({ line, values });
const DIGEST = 'a'.repeat(64);

describe('figures from a file', () => {
  it('makes one sound set of all rows, with what the person said beside it', () => {
    const rows = [
      row(2, { name: 'Kota A', score: '2.50', layanan: '3.1' }),
      row(3, { name: 'Kota B', score: '2', year: 2022 }),
    ];
    const said = { name: 'SPBE', rubric: `spbe 2.0.0 ${DIGEST}`, year: '2023', source: 'Laporan' };
    const { proposals, left } = datasetTable('context').propose(rows, [], hands(said));
    const set = datasetSchema.parse(proposals[0]?.after);
    expect(left).toEqual([]);
    expect(set).toMatchObject({
      id: 'fresh',
      kind: 'context',
      name: 'SPBE',
      source: 'Laporan',
      rubric: { id: 'spbe', version: '2.0.0', digest: DIGEST },
    });
    expect(set.rows.map(({ year, parts }) => [year, parts])).toEqual([
      [2023, { layanan: '3.1' }],
      [2022, {}],
    ]);
  });

  it('leaves rows without a year and repeated rows, by their lines', () => {
    const rows = [
      row(2, { name: 'A', score: '2', year: 2023 }),
      row(3, { name: 'A', score: '2', year: 2023 }),
      row(4, { name: 'A', score: '3', year: 2023 }),
      row(5, { name: 'B', score: '2' }),
    ];
    const { proposals, left } = datasetTable('agencies').propose(rows, [], hands());
    expect(datasetSchema.parse(proposals[0]?.after).rows.map(({ line }) => line)).toEqual([2, 4]);
    expect(left.map(({ line, reason }) => [line, reason.kind])).toEqual([
      [3, 'duplicate'],
      [5, 'rule'],
    ]);
    expect(datasetTable('agencies').propose(rows.slice(3), [], hands()).proposals).toEqual([]);
  });

  it('takes the same file no second time, and another instrument as another set', () => {
    const rows = [row(2, { name: 'A', score: '2', year: 2023 })];
    const kind = datasetTable('agencies');
    const stored = kind.propose(rows, [], hands()).proposals.map(({ after }) => after);
    expect(kind.propose(rows, stored, hands()).proposals[0]?.state).toBe('same');
    const other = kind.propose(rows, stored, hands({ instrument: 'Lain' }));
    expect(other.proposals[0]?.state).toBe('new');
  });

  it.each([
    [
      'context',
      ['instansi', 'kebijakan', 'tata_kelola', 'manajemen', 'layanan', 'indeks', 'predikat'],
      { name: 0, kebijakan: 1, tataKelola: 2, manajemen: 3, layanan: 4, score: 5, band: 6 },
    ],
    [
      'government',
      ['tahun', 'instansi_atau_kelompok', 'jenis', 'indeks_spbe', 'domain_kebijakan', 'catatan'],
      { year: 0, name: 1, kind: 2, score: 3, kebijakan: 4, note: 5, self: null },
    ],
    ['context', ['instansi', 'indeks_spbe_2022'], { name: 0, score: 1, year: null }],
    [
      'indicators',
      ['tahun', 'no_indikator', 'level_mandiri', 'level_evaluator', 'opd_terkait'],
      { year: 0, item: 1, self: 2, score: 3, name: 4 },
    ],
  ] as const)('knows the headers of a published table of the kind %s', (kind, headers, wanted) => {
    expect(guessMapping(datasetTable(kind).columns, headers)).toMatchObject(wanted);
  });

  it('asks for a value in every kind', () => {
    for (const kind of DATASET_KINDS) {
      expect(datasetTable(kind).columns.some(({ required }) => required)).toBe(true);
    }
  });
});
