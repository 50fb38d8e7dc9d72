import { readFileSync } from 'node:fs';
import { applicationSchema, type Application } from '#core/inventory/application.ts';
import { tableKind as APPLICATION_TABLE } from '#core/inventory/application-table.ts';
import { tableKind as CONTRACT_TABLE } from '#core/inventory/contract-table.ts';
import { applyMapping } from '#core/intake/apply-mapping.ts';
import { guessMapping } from '#core/intake/guess-mapping.ts';
import type { Proposals, TableKind } from '#core/intake/table-kind.ts';
import { readTables } from '#exchange/table/read-table.ts';

const AT = '2026-11-22T08:00:00.000Z';

/** A file of `tests/fixtures/inventory`, as bytes. */
export function inventoryFile(name: string): Uint8Array {
  return readFileSync(new URL(`../fixtures/inventory/${name}.csv`, import.meta.url));
}

/** What a file makes of what is stored, mapped by its headers alone. */
export function proposed(
  kind: TableKind,
  file: string,
  stored: readonly Application[],
): Proposals & { readonly problems: number } {
  const read = readTables(inventoryFile(file));
  if (!read.ok) throw new Error(read.error.kind);
  const [table] = read.value.tables;
  if (!table) throw new Error('no table');
  const mapped = applyMapping(table, kind.columns, guessMapping(kind.columns, table.headers));
  let count = 0;
  const newId = (): string => {
    count += 1;
    return `app-${count}`;
  };
  const hands = { at: AT, day: AT.slice(0, 10), newId, fileName: `${file}.csv`, options: {} };
  const proposals = kind.propose(mapped.rows, stored, hands);
  return {
    ...proposals,
    left: [...mapped.left, ...proposals.left],
    problems: mapped.problems.length,
  };
}

/** The inventory of Denpasar as the import makes it, with its contracts. */
export function denpasarApplications(): readonly Application[] {
  const applications = proposed(APPLICATION_TABLE, 'denpasar-aplikasi', []);
  const stored = applications.proposals.map(({ after }) => applicationSchema.parse(after));
  const contracts = proposed(CONTRACT_TABLE, 'denpasar-kontrak', stored);
  const changed = new Map(
    contracts.proposals.map(({ after }) => [after.id, applicationSchema.parse(after)] as const),
  );
  return stored.map((one) => changed.get(one.id) ?? one);
}
