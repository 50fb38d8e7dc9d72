import { fail, ok, type Result } from '#core/lib/result.ts';
import { amountOf, type CostLine } from '#core/invest/price/cost-line.ts';
import { MOST_PRICE, type Price } from '#core/invest/price/price.ts';
import { readRupiah, type RupiahProblem } from '#core/invest/price/rupiah-text.ts';

const FIELDS = ['name', 'specification', 'unit', 'account', 'basis'] as const;

/** A line of a cost as it is typed: numbers are text until they are read. */
export type TypedLine = Readonly<
  Record<(typeof FIELDS)[number] | 'volume' | 'unitPrice' | 'price', string>
> &
  Pick<CostLine, 'when'>;

/** The fields of a line that are typed. */
export type LineText = Exclude<keyof TypedLine, 'price' | 'when'>;

/** What is wrong with a line as it is typed. */
export type LineProblem =
  | { readonly field: 'name'; readonly code: 'empty' }
  | { readonly field: 'volume'; readonly code: 'empty' | 'not-a-number' | 'zero' }
  | {
      readonly field: 'unitPrice';
      readonly code: RupiahProblem | 'zero' | 'price-too-high' | 'amount-too-large';
    };

/** A line of which nothing is said yet. */
export const EMPTY_LINE: TypedLine = {
  price: '',
  name: '',
  specification: '',
  unit: '',
  volume: '1',
  unitPrice: '',
  account: '',
  basis: '',
  when: 'once',
};

const grouped = (whole: string): string => whole.replaceAll(/\B(?=(?:\d{3})+$)/g, '.');

/** A line as it is shown in a form. */
export function typedLine(line: CostLine): TypedLine {
  const [whole = '', decimals] = line.volume.split('.');
  const volume = decimals === undefined ? grouped(whole) : `${grouped(whole)},${decimals}`;
  return { ...line, volume, unitPrice: grouped(String(line.unitPrice)) };
}

/** Which list a price is of, in one line: "SSH 2024, Kab. Contoh". */
export function basisOf({ standard, year, source }: Price): string {
  const list = [standard, year === null ? '' : String(year)].filter(Boolean).join(' ');
  return [list, source].filter(Boolean).join(', ');
}

/** The line with what a price of the list says; volume and time stay. */
export function withPrice(typed: TypedLine, price: Price): TypedLine {
  const { id, name, specification, unit, accountCodes } = price;
  const isKnown = accountCodes.length === 0 || accountCodes.includes(typed.account);
  // Of several accounts a person has to choose one.
  const only = accountCodes.length === 1 ? (accountCodes[0] ?? '') : '';
  return {
    ...typed,
    price: id,
    name,
    specification,
    unit,
    unitPrice: grouped(String(price.price)),
    account: isKnown ? typed.account : only,
    basis: basisOf(price),
  };
}

/** The line with another text in one field; another price is no longer that of the list. */
export function withText(typed: TypedLine, field: LineText, value: string): TypedLine {
  const next = { ...typed, [field]: value };
  const isOwn = typed.price !== '' && (field === 'unitPrice' || field === 'unit');
  return isOwn ? { ...next, price: '', basis: '' } : next;
}

/** "1.250,5" → "1250.5"; null = it is no such number. */
function volumeOf(typed: string): string | null {
  const plain = typed.replaceAll(/\s/g, '');
  if (!/^(?:\d{1,9}|\d{1,3}(?:\.\d{3}){1,2})(?:,\d{1,2})?$/.test(plain)) return null;
  const [whole = '', decimals] = plain.replaceAll('.', '').split(',');
  const digits = whole.replace(/^0+(?=\d)/, '');
  return decimals === undefined ? digits : `${digits}.${decimals}`;
}

function volumeRead(typed: string): Result<string, LineProblem> {
  if (typed.trim() === '') return fail({ field: 'volume', code: 'empty' });
  const volume = volumeOf(typed);
  if (volume === null) return fail({ field: 'volume', code: 'not-a-number' });
  return Number(volume) === 0 ? fail({ field: 'volume', code: 'zero' }) : ok(volume);
}

function priceRead(typed: string): Result<number, LineProblem> {
  const read = readRupiah(typed);
  if (!read.ok) return fail({ field: 'unitPrice', code: read.error });
  if (read.value === 0) return fail({ field: 'unitPrice', code: 'zero' });
  return read.value > MOST_PRICE ? fail({ field: 'unitPrice', code: 'price-too-high' }) : read;
}

/** The line as typed, or everything that is wrong with it, in the order of the form. */
export function readLine(typed: TypedLine): Result<CostLine, readonly LineProblem[]> {
  const texts = Object.fromEntries(FIELDS.map((field) => [field, typed[field].trim()]));
  const volume = volumeRead(typed.volume);
  const unitPrice = priceRead(typed.unitPrice);
  const isNamed = typed.name.trim() !== '';
  if (!isNamed || !volume.ok || !unitPrice.ok) {
    return fail([
      ...(isNamed ? [] : [{ field: 'name', code: 'empty' } as const]),
      ...(volume.ok ? [] : [volume.error]),
      ...(unitPrice.ok ? [] : [unitPrice.error]),
    ]);
  }
  const line: CostLine = {
    price: typed.price,
    when: typed.when,
    ...(texts as Pick<CostLine, (typeof FIELDS)[number]>),
    volume: volume.value,
    unitPrice: unitPrice.value,
  };
  // Above it sums of several lines would no longer be whole numbers.
  return amountOf(line) > 100 * MOST_PRICE
    ? fail([{ field: 'unitPrice', code: 'amount-too-large' }])
    : ok(line);
}
