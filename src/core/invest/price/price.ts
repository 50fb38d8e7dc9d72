import * as sure from '#core/lib/surely.ts';
import { z } from '#core/zod.ts';

const text = z.string();

/** No unit price is higher: a trillion rupiah, so that sums stay whole numbers. */
export const MOST_PRICE = 1_000_000_000_000;

/** A row of the table `prices`: one unit price of a standard (SSH, SBU, …) of a government and year. */
export const priceSchema = z.strictObject({
  id: z.string().min(1).describe('Tells the rows apart'),
  revision: z.int().min(1).describe('Counts the changes of this row'),
  standard: text.describe('SSH, SBU, ASB, …, as the list calls it'),
  source: text.describe('Whose list it is, as named'),
  year: z.int().nullable().describe('The budget year it is of'),
  groupCode: text.describe('Code of its group of goods, as text'),
  groupName: text.describe('Name of that group'),
  name: text.trim().min(1).describe('What is bought'),
  specification: text.describe('Which one of it; tells same names apart'),
  unit: text.describe('What one of it is: unit, bulan, OB, …'),
  price: z.int().min(1).max(MOST_PRICE).describe('Rupiah for one unit; none is free'),
  accountCodes: z.array(text).describe('Accounts (rekening) it may stand under'),
  addedAt: z.iso.datetime().describe('When it came here (UTC)'),
  updatedAt: z.iso.datetime().describe('When it was last changed (UTC)'),
});

export type Price = Readonly<Omit<z.infer<typeof priceSchema>, 'accountCodes'>> & {
  readonly accountCodes: readonly string[];
};

const price = sure.rowOf({
  id: sure.filled,
  revision: (value) => sure.count(value) && value !== 0,
  standard: sure.text,
  source: sure.text,
  year: sure.orNull(sure.whole),
  groupCode: sure.text,
  groupName: sure.text,
  name: sure.trimmed,
  specification: sure.text,
  unit: sure.text,
  price: (value) => sure.count(value) && value !== 0 && (value as number) <= MOST_PRICE,
  accountCodes: sure.listOf(sure.text),
  addedAt: sure.moment,
  updatedAt: sure.moment,
});

/**
 * Whether a stored row certainly meets `priceSchema`, in a fraction of its time: a list may have
 * 50,000 rows. What it does not know is for the schema, which also says what is wrong.
 */
export const isSurelyPrice = (row: unknown): row is Price => price(row);
