import { fail, ok, type Result } from '#core/lib/result.ts';

/** Why what was typed is no amount of rupiah. */
export type RupiahProblem =
  | 'empty'
  | 'not-a-number'
  | 'negative'
  /** Points that do not stand before three digits each. */
  | 'grouping'
  /** Parts of a rupiah. */
  | 'fraction'
  /** Above {@link MOST_RUPIAH}. */
  | 'too-large';

/** No budget of a kabupaten comes near it, and sums of many such amounts are still exact. */
export const MOST_RUPIAH = 100_000_000_000_000;

/** What stands behind the number, as it is written in budgets: its zeros. */
const UNITS: ReadonlyMap<string, number> = new Map([
  ['', 0],
  ['rb', 3],
  ['ribu', 3],
  ['jt', 6],
  ['juta', 6],
  ['m', 9],
  ['mlr', 9],
  ['miliar', 9],
  ['milyar', 9],
  ['t', 12],
  ['triliun', 12],
  ['trilyun', 12],
]);

const GROUPED = /^\d{1,3}(?:\.\d{3})+$/;

/** Digits before and after the comma; points group thousands, as in Indonesian. */
function partsOf(
  number: string,
  hasUnit: boolean,
): Result<readonly [string, string], RupiahProblem> {
  const [whole = '', decimals = '', ...more] = number.split(',');
  // "1,250,000" and "1,250,000.00": nothing else than groups can stand behind two commas.
  if (/^\d{1,3}(?:,\d{3}){2,}(?:\.0+)?$/.test(number)) {
    return ok([number.replace(/\..*$/, '').replaceAll(',', ''), '']);
  }
  if (more.length > 0 || !/^[\d.]+$/.test(whole) || !/^\d*$/.test(decimals)) {
    return fail('not-a-number');
  }
  if (!whole.includes('.')) return ok([whole, decimals]);
  if (GROUPED.test(whole)) return ok([whole.replaceAll('.', ''), decimals]);
  const [before = '', after = '', ...rest] = whole.split('.');
  // "1.5 jt": before a unit a point that groups nothing can only be a decimal one.
  const isDecimal =
    hasUnit && rest.length === 0 && decimals === '' && before !== '' && after !== '';
  return isDecimal ? ok([before, after]) : fail('grouping');
}

/**
 * Rupiah as people type or paste them: "12.500.000", "Rp 12.500.000,00", "12,5 jt", "1,2 M"
 * (miliar), "Rp750 ribu,-". The answer is exact and never negative.
 */
export function readRupiah(text: string): Result<number, RupiahProblem> {
  const plain = text
    .toLowerCase()
    .replaceAll(/\s/g, '')
    .replace(/^(?:rp\.?|idr)/, '')
    .replace(/,[-–—]+$/, '');
  if (plain === '') return fail('empty');
  if (/^[-−–(]/.test(plain)) return fail('negative');
  const found = /^([\d.,]+)([a-z]*)\.?$/.exec(plain);
  const [, number = '', unit = ''] = found ?? [];
  const zeros = UNITS.get(unit);
  if (!found || zeros === undefined) return fail('not-a-number');
  const parts = partsOf(number, zeros > 0);
  if (!parts.ok) return parts;
  const [whole, decimals] = parts.value;
  const tail = decimals.slice(zeros);
  if (/[1-9]/.test(tail)) return fail('fraction');
  const amount = BigInt(`${whole}${decimals.slice(0, zeros).padEnd(zeros, '0')}`);
  return amount > BigInt(MOST_RUPIAH) ? fail('too-large') : ok(Number(amount));
}
