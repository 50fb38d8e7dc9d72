import { sourceOfTable, type ListSource } from '#core/evidence/list-table.ts';
import { predecessorsOf } from '#core/roster/lineage.ts';
import type { RosterAgency } from '#core/roster/roster-agency.ts';
import { text } from './text.ts';

const { column } = text;

/** The whole roster as a file: what is written can be read in again. */
export function rosterFile(roster: readonly RosterAgency[]): ListSource {
  const head = (name: string, width: number) => ({ head: name, width, holds: 'text' }) as const;
  return sourceOfTable({
    name: text.file.sheet,
    columns: [
      head(column.code, 12),
      head(column.name, 48),
      head(column.shortName, 16),
      head(column.kind, 14),
      head(column.group, 20),
      head(text.first, 12),
      head(text.last, 12),
      head(text.file.predecessors, 16),
      head(text.file.note, 40),
    ],
    rows: roster.map((row) => [
      row.code,
      row.name,
      row.shortName,
      row.kind,
      row.group,
      row.validFrom === null ? '' : String(row.validFrom),
      row.validTo === null ? '' : String(row.validTo),
      predecessorsOf(roster, row)
        .map(({ code, name }) => code || name)
        .join('; '),
      row.note,
    ]),
  });
}
