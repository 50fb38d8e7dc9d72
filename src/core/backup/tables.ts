/** The tables whose records a backup carries, in the order of its entries. */
export const PACKED_TABLES = [
  'assessments',
  'documents',
  'agencyLists',
  'rubrics',
  'settings',
  'contacts',
  'periods',
  'packages',
  'journal',
  'reviews',
  'messages',
  'consensus',
  'roster',
  'applications',
  'facilities',
  'datasets',
  'imports',
  'setAside',
  'initiatives',
  'prices',
  'plans',
  'clearances',
] as const;

export type PackedTable = (typeof PACKED_TABLES)[number];

/** All of them but those that are named: what a new table belongs to is said once, above. */
export function tablesBut<T extends PackedTable>(
  ...left: readonly T[]
): readonly Exclude<PackedTable, T>[] {
  const names = new Set<PackedTable>(left);
  return PACKED_TABLES.filter((table): table is Exclude<PackedTable, T> => !names.has(table));
}
