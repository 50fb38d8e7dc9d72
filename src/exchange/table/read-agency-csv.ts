import type { AgencyEntry } from '#core/assessment/agency-list.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import { columnOf, normalHeader, readCsvRows, type CsvFailure, type CsvRow } from './csv-rows.ts';

const COLUMNS = {
  name: [
    'nama_opd',
    'nama_unit',
    'nama_perangkat_daerah',
    'nama_dinas',
    'nama_instansi',
    'nama_skpd',
    'nama',
    'perangkat_daerah',
    'unit_kerja',
    'opd',
    'skpd',
  ],
  code: [
    'kode_opd',
    'kode_unit',
    'kode_perangkat_daerah',
    'kode_skpd',
    'kode_instansi',
    'id_opd',
    'kode',
  ],
  shortName: ['singkatan', 'nama_pendek'],
  group: ['kelompok'],
} as const;

export type AgencyCsvFailure =
  | CsvFailure
  | {
      readonly kind: 'no-name-column';
      readonly found: readonly string[];
      readonly expected: readonly string[];
    };

export interface AgencyCsv {
  readonly entries: readonly AgencyEntry[];
  /** Lines of the file (the header is line 1) that have no name and were left out. */
  readonly skippedLines: readonly number[];
}

/**
 * Reads a list of agencies from CSV bytes: comma, semicolon or tab separated,
 * UTF-8 or Windows-1252, header in the first row. Codes stay text. Rows without a
 * name are left out and named; a file without a name column is refused.
 */
export function readAgencyCsv(bytes: Uint8Array): Result<AgencyCsv, AgencyCsvFailure> {
  const read = readCsvRows(bytes);
  if (!read.ok) return read;
  const [header, ...rows] = read.value;
  const headers = (header?.cells ?? []).map(normalHeader);
  const at = {
    name: columnOf(headers, COLUMNS.name),
    code: columnOf(headers, COLUMNS.code),
    shortName: columnOf(headers, COLUMNS.shortName),
    group: columnOf(headers, COLUMNS.group),
  };
  if (at.name < 0) {
    return fail({
      kind: 'no-name-column',
      found: header?.cells ?? [],
      expected: COLUMNS.name,
    });
  }
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell !== ''));
  if (filled.length === 0) return fail({ kind: 'empty' });
  const cell = ({ cells }: CsvRow, position: number): string => cells[position] ?? '';
  const named = filled.filter((row) => cell(row, at.name) !== '');
  return ok({
    entries: named.map((row) => ({
      code: cell(row, at.code),
      name: cell(row, at.name),
      shortName: cell(row, at.shortName),
      group: cell(row, at.group),
    })),
    skippedLines: filled.filter((row) => cell(row, at.name) === '').map(({ line }) => line),
  });
}
