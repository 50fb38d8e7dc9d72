import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { levelsByUnit } from '#core/history/levels-by-unit.ts';
import { recapOf, type RecapRow } from '#core/inventory/recap.ts';
import { denpasarApplications, inventoryFile } from '../../support/denpasar.ts';

type Row = Readonly<Record<string, string>>;

function rowsOf(name: string): readonly Row[] {
  const text = new TextDecoder().decode(inventoryFile(name));
  return Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;
}

const decimal = (text: string | undefined): string | null => text || null;

const levels = levelsByUnit(
  rowsOf('denpasar-level').map((row) => ({
    name: row['opd_terkait'] ?? '',
    year: Number(row['tahun']),
    item: row['no_indikator'] ?? '',
    score: decimal(row['level_evaluator']),
    self: decimal(row['level_mandiri']),
  })),
);

/** A row of ours in the columns of the published table. */
function published({ summary, code, agency, levels: unit, rise }: RecapRow): Row {
  const year = (of: number, digits: 'items' | 'self' | 'external' | 'gap'): string =>
    String(unit[digits][of] ?? (digits === 'items' ? 0 : ''));
  const counts: Row = {
    jml_aplikasi: String(summary?.applications),
    aktif: String(summary?.active),
    tidak_aktif: String(summary?.inactive),
    umum: String(summary?.common),
    khusus: String(summary?.special),
    web: String(summary?.web),
    mobile: String(summary?.mobile),
    desktop_lainnya: String(summary?.otherMedium),
    punya_url: String(summary?.withAddress),
    terintegrasi_sudah: String(summary?.integrated),
    terintegrasi_belum: String(summary?.notIntegrated),
  };
  const ofYears = [2018, 2019].map((of) => ({
    [`jml_indikator_${of}`]: year(of, 'items'),
    [`rerata_level_mandiri_${of}`]: year(of, 'self'),
    [`rerata_level_evaluator_${of}`]: year(of, 'external'),
    [`selisih_${of}`]: year(of, 'gap'),
  }));
  return Object.assign({ kode_unit: code, nama_unit: agency, ...counts }, ...ofYears, {
    kenaikan_evaluator_2018_2019: rise[2019] ?? '',
    indikator_2021_terkait: year(2021, 'items'),
  }) as Row;
}

it('reproduces the published table from its source rows, all 38 rows and 23 columns', () => {
  const { rows, rated, named } = recapOf(denpasarApplications(), levels);
  const wanted = rowsOf('denpasar-rekap');
  expect(wanted).toHaveLength(38);
  expect(Object.keys(wanted[0] ?? {})).toHaveLength(23);
  expect(rows.map(published)).toEqual(wanted);
  expect([rated, named]).toEqual([
    [2018, 2019],
    [2020, 2021],
  ]);
});

it('puts a unit that has only levels below, not away', () => {
  const few = denpasarApplications().filter(({ agency }) => agency !== 'Inspektorat');
  const { rows } = recapOf(few, levels);
  expect(rows).toHaveLength(38);
  expect(rows.at(-1)).toMatchObject({ summary: null, agency: 'Inspektorat' });
});
