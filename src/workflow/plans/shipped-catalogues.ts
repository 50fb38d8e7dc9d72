import { catalogueSchema, type Catalogue } from '#core/invest/initiative/catalogue.ts';

/** Codes of the budget lie beside them: see `budget-codes.ts`. */
const FILES = import.meta.glob<unknown>(['/catalogues/*@*.json', '!/catalogues/kode-*@*.json'], {
  import: 'default',
});
let loaded: Promise<readonly Catalogue[]> | undefined;

async function load(): Promise<readonly Catalogue[]> {
  const files = Object.entries(FILES).sort(([a], [b]) => (a < b ? -1 : 1));
  const read = await Promise.all(files.map(([, file]) => file()));
  return read.map((data) => catalogueSchema.parse(data));
}

/**
 * Every catalogue of initiatives that came with the program, read once. Rejects when one cannot be
 * fetched; a broken one is a fault of the program and is found by its tests.
 */
export function shippedCatalogues(): Promise<readonly Catalogue[]> {
  loaded ??= load().catch((error: unknown) => {
    loaded = undefined;
    throw error;
  });
  return loaded;
}
