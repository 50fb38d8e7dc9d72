import type { CellValue, RowValues } from '#core/intake/column.ts';
import type {
  FieldChange,
  IntakeHands,
  LeftRow,
  MappedRow,
  Proposal,
  Proposals,
  TableKind,
} from '#core/intake/table-kind.ts';
import { sameValue } from '#core/lib/same-value.ts';
import { PRICE_COLUMNS, PRICE_FIELDS, type PriceField } from './price-columns.ts';
import { keyed, PAIRINGS, PricePool, type KeyedPrice } from './price-pool.ts';
import { isSurelyPrice, MOST_PRICE, priceSchema, type Price } from './price.ts';

/** A price of which nothing is known yet but what holds for its whole list. */
export function blankPrice({ at, newId }: Pick<IntakeHands, 'at' | 'newId'>): Price {
  return {
    id: newId(),
    revision: 1,
    standard: '',
    source: '',
    year: null,
    groupCode: '',
    groupName: '',
    name: '',
    specification: '',
    unit: '',
    price: 0,
    accountCodes: [],
    addedAt: at,
    updatedAt: at,
  };
}

const isFilled = (value: CellValue): boolean =>
  value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);

const filledOf = (values: RowValues): RowValues =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => isFilled(value)));

/** What was said once for the whole file; a row that says it itself is believed. */
function saidOnce({ options }: IntakeHands): RowValues {
  const { source = '', year = '' } = options;
  return filledOf({
    source: source.trim(),
    year: /^(?:19|20|21)\d\d$/.test(year.trim()) ? Number(year) : null,
  });
}

function changesBetween(before: Price | null, after: Price): readonly FieldChange[] {
  return PRICE_FIELDS.flatMap((field: PriceField) => {
    const was = before?.[field] ?? null;
    const is = after[field];
    const isSame = sameValue(was, is) || (!isFilled(was) && !isFilled(is));
    return isSame ? [] : [{ field, before: was, after: is }];
  });
}

interface Wanted extends KeyedPrice {
  readonly line: number;
}

/** Why a row cannot be a price, by the code of its rule; null = it can. */
function ruleAgainst({ year, source, price }: Price): string | null {
  if (price === 0) return 'price-zero';
  if (price > MOST_PRICE) return 'price-too-high';
  if (year === null) return 'no-year';
  return source === '' ? 'no-source' : null;
}

function soundRows(
  rows: readonly MappedRow[],
  hands: IntakeHands,
): { readonly wanted: readonly Wanted[]; readonly left: readonly LeftRow[] } {
  const wanted: Wanted[] = [];
  const left: LeftRow[] = [];
  const lines = new Map<string, number>();
  const said = saidOnce(hands);
  for (const { line, values } of rows) {
    const price: Price = { ...blankPrice(hands), ...said, ...filledOf(values) };
    const title = price.name;
    const code = ruleAgainst(price);
    const wants = { line, ...keyed(price) };
    const of = lines.get(wants.content);
    if (code !== null) left.push({ line, title, reason: { kind: 'rule', code, detail: '' } });
    else if (of !== undefined) left.push({ line, title, reason: { kind: 'duplicate', of } });
    else {
      lines.set(wants.content, line);
      wanted.push(wants);
    }
  }
  return { wanted, left };
}

/** A cell that the file leaves open does not empty what is stored. */
function over(before: Price, { price: after }: Wanted, at: string): Price {
  return {
    ...after,
    groupName: after.groupName || before.groupName,
    accountCodes: after.accountCodes.length > 0 ? after.accountCodes : before.accountCodes,
    id: before.id,
    addedAt: before.addedAt,
    revision: before.revision + 1,
    updatedAt: at,
  };
}

function proposalOf(wanted: Wanted, before: Price | null, at: string): Proposal {
  const { line, price } = wanted;
  const after = before ? over(before, wanted, at) : price;
  const changes = changesBetween(before, after);
  if (before && changes.length === 0) {
    return { line, title: price.name, state: 'same', changes, after: before, before };
  }
  return { line, title: price.name, state: before ? 'changed' : 'new', changes, after, before };
}

/**
 * What a list makes of the stored prices. Real lists name the same thing with the same
 * specification at several prices: such rows are paired with stored ones that say exactly the
 * same first, then with those of the same price, then in the order of the list.
 */
function propose(
  rows: readonly MappedRow[],
  stored: readonly unknown[],
  hands: IntakeHands,
): Proposals {
  const known = stored.flatMap((row) => {
    const price = isSurelyPrice(row) ? row : (priceSchema.safeParse(row).data ?? null);
    return price ? [price] : [];
  });
  const { wanted, left } = soundRows(rows, hands);
  const pool = new PricePool(known);
  const found = new Map<Wanted, Price>();
  for (const keyOf of PAIRINGS) {
    const take = pool.by(keyOf);
    for (const one of wanted) {
      const before = found.has(one) ? undefined : take(one);
      if (before) found.set(one, before);
    }
  }
  const proposals = wanted.map((one) => proposalOf(one, found.get(one) ?? null, hands.at));
  return { proposals, left };
}

/** Unit prices as a table: one price in a row; owner and year of the list are said beside it. */
export const tableKind: TableKind = { table: 'prices', columns: PRICE_COLUMNS, propose };
