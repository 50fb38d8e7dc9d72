import type { Agency } from '#core/assessment/assessment.ts';
import { plain } from '#core/lib/plain.ts';

/** Thousands of results name the same governments and agencies: each spelling is read once. */
function plainly(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const read = plain(text);
    known.set(text, read);
    return read;
  };
}

/** Each different text or number has a small number of its own. */
export function numbered(): (one: string | number) => number {
  const known = new Map<string | number, number>();
  return (one) => {
    const place = known.get(one) ?? known.size;
    if (place === known.size) known.set(one, place);
    return place;
  };
}

/** Two numbers as one; exact while the first is below 2^27 and the second below 2^26. */
export const pair = (a: number, b: number): number => a * 2 ** 26 + b;

/**
 * Agency by code, else by name: a name without a code is that of the first code it goes with.
 * Results that the roster knows as one agency are of one, however each of them names it.
 * Every place gets the number of its agency.
 *
 * @param rowOf id of the row of the roster that an agency stands in; null = in none.
 */
export function agencyKeys(
  agencyAt: (place: number) => Agency,
  places: readonly number[],
  rowOf: (place: number) => string | null,
): (place: number) => number {
  const spelled = plainly();
  const [governmentOf, nameOf, codeOf] = [numbered(), numbered(), numbered()];
  const none = codeOf('');
  const most = places.reduce((high, at) => Math.max(high, at), -1) + 1;
  const names = new Float64Array(most);
  const said = new Float64Array(most);
  /** The code a name goes with, as text: the first of them. */
  const codes = new Map<number, string>();
  for (const at of places) {
    const { government, name, code } = agencyAt(at);
    const place = governmentOf(spelled(government));
    const own = spelled(code);
    const key = pair(place, nameOf(spelled(name)));
    names[at] = key;
    said[at] = pair(place, codeOf(own));
    const known = codes.get(key);
    if (own !== '' && (known === undefined || own < known)) codes.set(key, own);
  }
  // Codes are even, names odd: no code is taken for a name.
  const saidBy = (at: number): number => {
    const government = Math.floor((said[at] ?? 0) / 2 ** 26);
    if (said[at] !== pair(government, none)) return 2 * (said[at] ?? 0);
    const code = codes.get(names[at] ?? 0);
    return code === undefined ? 2 * (names[at] ?? 0) + 1 : 2 * pair(government, codeOf(code));
  };
  const wordsOf = (at: number): string => {
    const { government, name, code } = agencyAt(at);
    const own = spelled(code) || codes.get(names[at] ?? 0);
    return own === undefined
      ? `name\n${spelled(government)}\n${spelled(name)}`
      : `code\n${spelled(government)}\n${own}`;
  };
  const ofRow = new Map<string, number>();
  for (const at of places) {
    const row = rowOf(at);
    if (row === null) continue;
    const known = ofRow.get(row);
    const isFirst =
      known === undefined || (saidBy(known) !== saidBy(at) && wordsOf(at) < wordsOf(known));
    if (isFirst) ofRow.set(row, at);
  }
  return (at) => {
    const row = ofRow.size === 0 ? null : rowOf(at);
    return saidBy((row === null ? undefined : ofRow.get(row)) ?? at);
  };
}
