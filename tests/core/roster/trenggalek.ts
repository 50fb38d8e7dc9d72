import { readFileSync } from 'node:fs';
import { applyMapping } from '#core/intake/apply-mapping.ts';
import { guessMapping } from '#core/intake/guess-mapping.ts';
import type { MappedRow, Proposals } from '#core/intake/table-kind.ts';
import { tableKind } from '#core/roster/roster-table.ts';
import type { RosterAgency } from '#core/roster/roster-agency.ts';
import { readTables } from '#exchange/table/read-table.ts';

const FILE = new URL('../../fixtures/published/opd-trenggalek.csv', import.meta.url);

/** The rows of the published list, by the columns that are guessed from its headers. */
export function trenggalekRows(): readonly MappedRow[] {
  const read = readTables(new Uint8Array(readFileSync(FILE)));
  const table = read.ok ? read.value.tables[0] : undefined;
  if (!table) throw new Error('the list cannot be read');
  const { columns } = tableKind;
  return applyMapping(table, columns, guessMapping(columns, table.headers)).rows;
}

/** What an import makes of `rows`, with ids that count from 1. */
export function proposed(
  rows: readonly MappedRow[],
  stored: readonly RosterAgency[] = [],
): Proposals {
  let last = stored.length;
  const newId = (): string => {
    last += 1;
    return `r${last}`;
  };
  const at = '2026-11-22T00:00:00.000Z';
  return tableKind.propose(rows, stored, {
    at,
    day: at.slice(0, 10),
    newId,
    fileName: 'opd.csv',
    options: {},
  });
}

export const recordsOf = ({ proposals }: Proposals): readonly RosterAgency[] =>
  proposals.map(({ after }) => after as RosterAgency);

/** The whole published list as a roster. */
export const trenggalek = (): readonly RosterAgency[] => recordsOf(proposed(trenggalekRows()));
