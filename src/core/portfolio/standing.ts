import type { TrustFilter } from './query.ts';
import type { ApartReason } from './view.ts';
import { whichCounts, type SourcedOutcome } from './which-counts.ts';

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
 * Which results count under a filter of signatures, see {@link whichCounts}; of those that it
 * keeps out, the ones that would count stand apart by why, unless the same result counts from
 * a better source.
 *
 * @param aside fingerprints of the results that were set aside.
 * @param rowOf id of the row of the roster that an agency stands in; null = in none.
 */
export function standingOf(
  outcomes: readonly SourcedOutcome[],
  aside: ReadonlySet<string>,
  filter: TrustFilter,
  rowOf: (one: SourcedOutcome) => string | null,
): Standing {
  const places = new Map(outcomes.map((one, at) => [one, at]));
  const codes = new Uint8Array(outcomes.length).fill(codeOf('passed'));
  const twin = new Int32Array(outcomes.length).fill(-1);
  const mark = (one: SourcedOutcome, name: StandingName): void => {
    codes[places.get(one) ?? -1] = codeOf(name);
  };
  const admitted = outcomes.filter((one) => keptOut(one.trust, filter) === null);
  const counting = whichCounts(admitted, aside, rowOf);
  for (const one of counting.counted) mark(one, 'counted');
  for (const one of counting.aside) mark(one, 'set-aside');
  for (const [group, all] of counting.doubled.entries()) {
    for (const one of all) {
      mark(one, 'twice');
      twin[places.get(one) ?? -1] = group;
    }
  }
  const known = new Set(admitted.map(({ outcome }) => outcome.id));
  const out = outcomes.filter(
    (one) => keptOut(one.trust, filter) !== null && !known.has(one.outcome.id),
  );
  const others = whichCounts(out, aside, rowOf);
  for (const one of others.aside) mark(one, 'set-aside');
  for (const one of [...others.counted, ...others.doubled.flat()]) {
    const why = keptOut(one.trust, filter);
    if (why) mark(one, why);
  }
  return { codes, rows: placesOf(codes, COUNTED), twin };
}
