import { datasetSchema, type Dataset } from '#core/history/dataset.ts';
import type { TimbangDatabase } from './database.ts';
import { readRows } from '#storage/rows/rows.ts';

export interface DatasetList {
  /** Oldest first. */
  readonly sound: readonly Dataset[];
  /** Sets that cannot be read; they are left alone. */
  readonly damaged: number;
}

/** Every set of figures that was loaded. */
export async function readDatasets(db: TimbangDatabase): Promise<DatasetList> {
  const rows = (await readRows(db, 'datasets')).map(({ row }) => datasetSchema.safeParse(row));
  const sound = rows.flatMap((parsed): readonly Dataset[] => (parsed.success ? [parsed.data] : []));
  return {
    sound: sound.sort((a, b) => a.addedAt.localeCompare(b.addedAt) || a.id.localeCompare(b.id)),
    damaged: rows.length - sound.length,
  };
}
