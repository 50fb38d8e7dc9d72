import type { DatasetKind } from '#core/history/dataset.ts';
import type { TableKind } from '#core/intake/table-kind.ts';

/** Figures from outside, of four kinds that differ in their columns. */
async function figures(kind: DatasetKind): Promise<{ readonly tableKind: TableKind }> {
  const { datasetTable } = await import('#core/history/dataset-kinds.ts');
  return { tableKind: datasetTable(kind) };
}

/**
 * Every kind of table that can be imported, its code in a chunk of its own. A new kind is one
 * line here, and its module in core exports `tableKind`.
 */
const KINDS = {
  clearances: () => import('#core/invest/clearance/clearance-table.ts'),
  applications: () => import('#core/inventory/application-table.ts'),
  contracts: () => import('#core/inventory/contract-table.ts'),
  facilities: () => import('#core/inventory/facility-table.ts'),
  initiatives: async () => (await import('#workflow/plans/initiative-kind.ts')).initiativeKind(),
  prices: () => import('#core/invest/price/price-table.ts'),
  roster: () => import('#core/roster/roster-table.ts'),
  'years-agencies': () => figures('agencies'),
  'years-government': () => figures('government'),
  'years-context': () => figures('context'),
  'years-indicators': () => figures('indicators'),
} as const;

export type TableKindId = keyof typeof KINDS;

/** The code of a kind, read when it is first asked for. */
export async function readTableKind(id: TableKindId): Promise<TableKind> {
  return (await KINDS[id]()).tableKind;
}
