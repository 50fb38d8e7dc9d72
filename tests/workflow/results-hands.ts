import { listedFile } from '#workflow/evidence/listed-file.ts';
import type { ImportHands, ImportOrder } from '#workflow/portfolio/import-results.ts';
import { readMany } from '#workflow/portfolio/read-many.ts';

/** Reads here what the application reads in a worker. */
export const handsOn = (files: readonly File[]): ImportHands => ({
  read: (places, keys) =>
    readMany(
      places.flatMap((place) => files[place] ?? []),
      keys,
    ),
  dayOf: (iso) => iso.slice(0, 10),
});

/** These files, in a folder. */
export const orderOf = (files: readonly File[], goOn: string | null = null): ImportOrder => ({
  source: 'folder uji',
  files: files.map((file) => listedFile({ path: `folder uji/${file.name}`, file })),
  goOn,
});
