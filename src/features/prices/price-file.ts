import type { ListSource } from '#core/evidence/list-table.ts';
import { PRICE_FIELDS, type PriceField } from '#core/invest/price/price-columns.ts';
import type { Price } from '#core/invest/price/price.ts';
import { FIELD_NAMES, text } from './text.ts';

const WIDTHS: Partial<Readonly<Record<PriceField, number>>> = {
  name: 32,
  specification: 48,
  accountCodes: 32,
  groupName: 32,
};

function cellOf(price: Price, field: PriceField): string | number {
  const value = price[field];
  if (value === null) return '';
  return typeof value === 'object' ? value.join('; ') : value;
}

/** Prices as a file: what is written can be read in again. */
export function priceFile(
  length: number,
  read: (from: number, to: number) => Promise<readonly Price[]>,
): ListSource {
  return {
    name: text.file,
    columns: PRICE_FIELDS.map((field) => ({
      head: FIELD_NAMES[field],
      width: WIDTHS[field] ?? 16,
      holds: field === 'price' || field === 'year' ? 'number' : 'text',
    })),
    length,
    rows: async (from, to) =>
      (await read(from, to)).map((price) => PRICE_FIELDS.map((field) => cellOf(price, field))),
  };
}
