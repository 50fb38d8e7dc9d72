import type { ListTable } from '#core/evidence/list-table.ts';
import type { JournalEntry, Json } from '#core/journal/entry.ts';
import { linesOf } from '#core/journal/lines.ts';
import { fieldText, subjectText, type Names } from './line-words.ts';
import { VERBS } from './text.ts';

const COLUMNS = [
  ['Nomor', 8],
  ['Waktu (UTC)', 24],
  ['Oleh', 24],
  ['Perangkat', 36],
  ['Perbuatan', 28],
  ['Tentang', 32],
  ['Perihal', 36],
  ['Bagian', 24],
  ['Mulai huruf atau urutan ke', 12],
  ['Semula', 48],
  ['Menjadi', 48],
  ['Sidik jari', 64],
] as const;

const cell = (value: Json | undefined): string => {
  if (value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
};

/** The journal as a flat list, oldest first: one row for each change, one for an entry without. */
export function journalTable(entries: readonly JournalEntry[], names: Names): ListTable {
  const rows = entries.flatMap((entry) => {
    const { n, at, by, device, verb, about, digest } = entry;
    const head = [n + 1, at, by, device, VERBS[verb], about];
    const lines = linesOf(entry);
    if (lines.length === 0) return [[...head, '', '', '', '', '', digest]];
    return lines.map((line) => [
      ...head,
      subjectText(line, names),
      fieldText(line),
      line.at === null ? '' : line.at + 1,
      cell(line.from),
      cell(line.to),
      digest,
    ]);
  });
  return {
    name: 'Jurnal',
    columns: COLUMNS.map(([head, width]) => ({ head, width, holds: 'text' })),
    rows,
  };
}
