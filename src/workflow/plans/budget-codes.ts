import { budgetCodesSchema, type BudgetCodes } from '#core/invest/initiative/budget-code.ts';

const FILES = import.meta.glob<unknown>('/catalogues/kode-*@*.json', { import: 'default' });
let loaded: Promise<BudgetCodes> | undefined;

async function load(): Promise<BudgetCodes> {
  const files = Object.entries(FILES).sort(([a], [b]) => (a < b ? -1 : 1));
  const read = await Promise.all(files.map(([, file]) => file()));
  const all = read.map((data) => budgetCodesSchema.parse(data));
  return {
    vintages: all.flatMap(({ vintages }) => vintages),
    codes: all.flatMap(({ codes }) => codes),
  };
}

/**
 * The codes of the budget that came with the program, read once. Rejects when they cannot be
 * fetched; a broken file is a fault of the program and is found by its tests.
 */
export function budgetCodes(): Promise<BudgetCodes> {
  loaded ??= load().catch((error: unknown) => {
    loaded = undefined;
    throw error;
  });
  return loaded;
}
