import { tidyName, unitKey, type IncomingUnit } from '#core/evidence/coverage-units.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import { columnOf, normalHeader, readCsvRows, type CsvFailure, type CsvRow } from './csv-rows.ts';

const NAME_COLUMNS = [
  'nama',
  'nama_unit_kerja',
  'nama_unit',
  'unit_kerja',
  'unit',
  'nama_opd',
  'opd',
  'perangkat_daerah',
  'nama_perangkat_daerah',
  'layanan',
  'nama_layanan',
  'aplikasi',
  'nama_aplikasi',
  'pegawai',
  'nama_pegawai',
  'perangkat',
  'nama_perangkat',
  'uraian',
] as const;
const COVERED_COLUMNS = ['tercakup', 'cakupan', 'sudah_tercakup', 'status_cakupan'] as const;

const YES = new Set([
  'ya',
  'y',
  '1',
  'x',
  'v',
  '✓',
  '✔',
  '√',
  'sudah',
  'tercakup',
  'benar',
  'true',
]);
const NO = new Set([
  'tidak',
  't',
  'n',
  '0',
  '-',
  'belum',
  'tidak tercakup',
  'belum tercakup',
  'salah',
  'false',
]);

/** What was wrong with one line of a list; the rest of the list is read. */
type UnitProblem =
  | { readonly kind: 'no-name'; readonly line: number }
  /** The name stood on an earlier line already; that line counts. */
  | { readonly kind: 'repeated'; readonly line: number; readonly name: string }
  /** Neither yes nor no; the name is taken, its coverage is not. */
  | {
      readonly kind: 'unknown-mark';
      readonly line: number;
      readonly name: string;
      readonly mark: string;
    };

export type UnitCsvFailure =
  | CsvFailure
  | {
      readonly kind: 'no-name-column';
      readonly found: readonly string[];
      readonly expected: readonly string[];
    };

export interface UnitCsv {
  /** In the order of the file, no name twice. */
  readonly units: readonly IncomingUnit[];
  readonly problems: readonly UnitProblem[];
}

/** Yes, no, nothing said (null), or a word that is neither. */
function markOf(cell: string): boolean | null | 'unknown' {
  const word = cell.toLowerCase();
  if (word === '') return null;
  if (YES.has(word)) return true;
  return NO.has(word) ? false : 'unknown';
}

interface Columns {
  readonly name: number;
  /** -1 = the file says nothing about coverage. */
  readonly covered: number;
}

function collect(rows: readonly CsvRow[], at: Columns): UnitCsv {
  const units = new Map<string, IncomingUnit>();
  const problems: UnitProblem[] = [];
  for (const { cells, line } of rows) {
    const name = tidyName(cells[at.name] ?? '');
    const cell = cells[at.covered] ?? '';
    const mark = markOf(cell);
    const key = unitKey(name);
    if (key === '') problems.push({ kind: 'no-name', line });
    else if (units.has(key)) problems.push({ kind: 'repeated', line, name });
    else {
      if (mark === 'unknown') problems.push({ kind: 'unknown-mark', line, name, mark: cell });
      units.set(key, { name, covered: mark === 'unknown' ? null : mark });
    }
  }
  return { units: [...units.values()], problems };
}

/**
 * Reads the names of a denominator from CSV bytes. Titles in the first row are
 * recognised, `of` (what is counted, such as "layanan") among them, and a column of yes
 * and no where there is one. A file of one column may have no title. A line that cannot
 * be used is named with its number (the first is 1); a file of several columns without
 * a column of names is refused.
 */
export function readUnitCsv(bytes: Uint8Array, of: string): Result<UnitCsv, UnitCsvFailure> {
  const read = readCsvRows(bytes);
  if (!read.ok) return read;
  const rows = read.value.filter(({ cells }) => cells.some((cell) => cell !== ''));
  const [first, ...rest] = rows;
  const headers = (first?.cells ?? []).map(normalHeader);
  const counted = normalHeader(of);
  const names = [...new Set([`nama_${counted}`, counted, ...NAME_COLUMNS])];
  const at = { name: columnOf(headers, names), covered: columnOf(headers, COVERED_COLUMNS) };
  const isTitled = at.name >= 0;
  if (!isTitled && headers.length > 1) {
    return fail({ kind: 'no-name-column', found: first?.cells ?? [], expected: names });
  }
  const list = collect(isTitled ? rest : rows, isTitled ? at : { name: 0, covered: -1 });
  return list.units.length === 0 ? fail({ kind: 'empty' }) : ok(list);
}
