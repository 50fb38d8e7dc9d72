import type { TableKind } from '#core/intake/table-kind.ts';

/**
 * Every kind of table that can be imported, its code in a chunk of its own. A new kind is one
 * line here, and its module in core exports `tableKind`.
 */
const KINDS = {
  facilities: () => import('#core/inventory/facility-table.ts'),
} as const;

export type TableKindId = keyof typeof KINDS;

/** The code of a kind, read when it is first asked for. */
export async function readTableKind(id: TableKindId): Promise<TableKind> {
  return (await KINDS[id]()).tableKind;
}
