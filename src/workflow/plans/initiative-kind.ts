import type { TableKind } from '#core/intake/table-kind.ts';
import { initiativeTable } from '#core/invest/initiative/initiative-table.ts';
import { budgetCodes } from './budget-codes.ts';
import { shippedCatalogues } from './shipped-catalogues.ts';

/** Initiatives as a table, compared with what came with the program. Rejects as that does. */
export async function initiativeKind(): Promise<{ readonly tableKind: TableKind }> {
  // Without the lists of codes the rest can still be checked.
  const codes = await budgetCodes().catch(() => null);
  return { tableKind: initiativeTable(await shippedCatalogues(), codes) };
}
