import { PRICE_FIELDS, type PriceField } from '#core/invest/price/price-columns.ts';
import { MOST_PRICE, type Price } from '#core/invest/price/price.ts';
import { readRupiah } from '#core/invest/price/rupiah-text.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import { text as all } from './text.ts';

const { form: text } = all;

/** A price as it is typed: everything is text. */
export type TypedPrice = Readonly<Record<PriceField, string>>;
type TypedErrors = Partial<Readonly<Record<PriceField, string>>>;

const grouped = (whole: number): string => String(whole).replaceAll(/\B(?=(?:\d{3})+$)/g, '.');

function textOf(price: Price, field: PriceField): string {
  const value = price[field];
  if (value === null) return '';
  if (field === 'price') return price.price === 0 ? '' : grouped(price.price);
  return typeof value === 'object' ? value.join('; ') : String(value);
}

export function typedOf(price: Price): TypedPrice {
  const typed = PRICE_FIELDS.map((field) => [field, textOf(price, field)] as const);
  return Object.fromEntries(typed) as TypedPrice;
}

function priceOf(typed: string): Result<number, string> {
  const read = readRupiah(typed);
  if (!read.ok) return fail(text.priceWrong[read.error]);
  if (read.value === 0) return fail(text.priceWrong.zero);
  return read.value > MOST_PRICE ? fail(text.priceWrong['too-large']) : ok(read.value);
}

/** The price as typed; by field what is wrong with it. */
export function untyped(base: Price, typed: TypedPrice): Result<Price, TypedErrors> {
  const errors: Partial<Record<PriceField, string>> = {};
  const said = (field: PriceField): string => typed[field].trim();
  if (said('name') === '') errors.name = text.nameMissing;
  if (said('source') === '') errors.source = text.sourceMissing;
  if (!/^(?:19|20|21)\d\d$/.test(said('year'))) errors.year = text.yearWrong;
  const price = priceOf(typed.price);
  if (!price.ok) errors.price = price.error;
  if (!price.ok || Object.keys(errors).length > 0) return fail(errors);
  return ok({
    ...base,
    name: said('name'),
    specification: said('specification'),
    unit: said('unit'),
    standard: said('standard'),
    source: said('source'),
    groupCode: said('groupCode'),
    groupName: said('groupName'),
    price: price.value,
    year: Number(said('year')),
    accountCodes: [...new Set(typed.accountCodes.split(/[;,]/).map((code) => code.trim()))].filter(
      Boolean,
    ),
  });
}
