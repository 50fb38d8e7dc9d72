import type { TrustFilter } from './query.ts';
import type { ApartReason } from './view.ts';
import { placesThatCount, type SourcedOutcome } from './which-counts.ts';

/** Where each result stands by itself, whatever is asked for. */
export interface Standing {
  /** By place in the ground; see {@link STANDINGS}. */
  readonly codes: Uint8Array;
  /** Those that count, by place in the ground, ascending. */
  readonly rows: Int32Array;
  /** Of those twice, which group of equals; -1 = none. */
  readonly twin: Int32Array;
}

/** `passed` = an older version, or the same told twice: it is in no list. */
export const STANDINGS = [
  'counted',
  'passed',
  'twice',
  'set-aside',
  'unsigned',
  'unknown-key',
  'rejected-key',
] as const satisfies readonly ('counted' | 'passed' | ApartReason)[];
type StandingName = (typeof STANDINGS)[number];

export const COUNTED = STANDINGS.indexOf('counted');
export const PASSED = STANDINGS.indexOf('passed');

const codeOf = (name: StandingName): number => STANDINGS.indexOf(name);

function placesOf(codes: Uint8Array, code: number): Int32Array {
  const places = new Int32Array(codes.length);
  let n = 0;
  for (let place = 0; place < codes.length; place += 1) {
    if (codes[place] !== code) continue;
    places[n] = place;
    n += 1;
  }
  return places.slice(0, n);
}

/** Why a signature keeps a result out; null = it does not. */
export function keptOut(
  trust: SourcedOutcome['trust'],
  filter: TrustFilter,
): 'unsigned' | 'unknown-key' | 'rejected-key' | null {
  if (filter === 'any') return null;
  switch (trust) {
    case 'own':
    case 'known':
      return null;
    case 'new':
      return filter === 'known' ? 'unknown-key' : null;
    case 'none':
      return 'unsigned';
    case 'rejected':
      return 'rejected-key';
  }
}

/**
 * Which results count under a filter of signatures, see {@link placesThatCount}; of those that it
 * keeps out, the ones that would count stand apart by why, unless the same result counts from
 * a better source.
 *
 * @param aside fingerprints of the results that were set aside.
 * @param rowOf id of the row of the roster that the agency at a place stands in; null = in none.
 */
export function standingOf(
  outcomes: readonly SourcedOutcome[],
  aside: ReadonlySet<string>,
  filter: TrustFilter,
  rowOf: (place: number) => string | null,
): Standing {
  const codes = new Uint8Array(outcomes.length).fill(PASSED);
  const twin = new Int32Array(outcomes.length).fill(-1);
  const admitted: number[] = [];
  const kept: number[] = [];
  for (const [place, { trust }] of outcomes.entries()) {
    (keptOut(trust, filter) === null ? admitted : kept).push(place);
  }
  const idOf = (place: number): string => outcomes[place]?.outcome.id ?? '';
  const counting = placesThatCount(outcomes, admitted, aside, rowOf);
  for (const place of counting.counted) codes[place] = COUNTED;
  for (const place of counting.aside) codes[place] = codeOf('set-aside');
  const doubled = [...counting.doubled].sort((a, b) =>
    idOf(a[0] ?? -1) < idOf(b[0] ?? -1) ? -1 : 1,
  );
  for (const [group, all] of doubled.entries()) {
    for (const place of all) {
      codes[place] = codeOf('twice');
      twin[place] = group;
    }
  }
  const known = new Set(kept.length === 0 ? [] : admitted.map(idOf));
  const out = kept.filter((place) => !known.has(idOf(place)));
  const others = placesThatCount(outcomes, out, aside, rowOf);
  for (const place of others.aside) codes[place] = codeOf('set-aside');
  for (const place of [...others.counted, ...others.doubled.flat()]) {
    const why = keptOut(outcomes[place]?.trust ?? 'own', filter);
    if (why) codes[place] = codeOf(why);
  }
  return { codes, rows: placesOf(codes, COUNTED), twin };
}
