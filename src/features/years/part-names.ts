import type { DatasetPart } from '#core/history/dataset-columns.ts';

/** What the parts of published tables are called. */
export const PART_NAMES: Readonly<Record<DatasetPart, string>> = {
  kebijakan: 'Kebijakan',
  tataKelola: 'Tata kelola',
  manajemen: 'Manajemen',
  layanan: 'Layanan',
  kelembagaan: 'Kelembagaan',
  infrastruktur: 'Infrastruktur',
  aplikasi: 'Aplikasi',
  perencanaan: 'Perencanaan',
};

/** The name of a part; one that is not known is called as the file calls it. */
export function partName(part: string): string {
  return Object.entries(PART_NAMES).find(([key]) => key === part)?.[1] ?? part;
}
