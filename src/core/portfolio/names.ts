import { plainFolded } from '#core/lib/plain.ts';
import { fold } from '#core/lib/fold.ts';
import type { SourcedOutcome } from './which-counts.ts';

/** All results by name, then government, then fingerprint: the order of equals everywhere. */
export interface NameOrder {
  /** Of each result its place in that order. */
  readonly placeOf: Int32Array;
  /** The results in that order. */
  readonly sorted: Int32Array;
}

const least = (a: string, b: string): number => {
  if (a === b) return 0;
  return a < b ? -1 : 1;
};

/** Names as people of here order them. */
export const byWords: (a: string, b: string) => number = new Intl.Collator('id').compare;

/** More results than a browser holds: places up to here fit beside another in one float. */
export const PLACES = 2 ** 21;

/** Of each text its place among the different ones. */
function places(texts: readonly string[]): Int32Array {
  const folded = new Map(texts.map((text) => [text, '']));
  for (const text of folded.keys()) folded.set(text, plainFolded(text));
  const plainOf = (text: string): string => folded.get(text) ?? text;
  const different = [...folded.keys()].sort((a, b) => least(plainOf(a), plainOf(b)) || least(a, b));
  const known = new Map(different.map((text, at) => [text, at]));
  return Int32Array.from(texts, (text) => known.get(text) ?? 0);
}

/** Of each number its place among the different ones. */
function placesOfNumbers(numbers: Float64Array): Int32Array {
  const known = new Map<number, number>();
  for (const one of numbers.slice().sort()) if (!known.has(one)) known.set(one, known.size);
  return Int32Array.from(numbers, (one) => known.get(one) ?? 0);
}

/** Orders all results by name. */
export function nameOrder(outcomes: readonly SourcedOutcome[]): NameOrder {
  const names = places(outcomes.map(({ outcome }) => outcome.agency.name));
  const governments = places(outcomes.map(({ outcome }) => outcome.agency.government));
  const both = placesOfNumbers(
    Float64Array.from(names, (name, at) => name * PLACES + (governments[at] ?? 0)),
  );
  // The browser's own sort of numbers does the work; what is left are those of one agency.
  const keys = Float64Array.from(both, (place, at) => place * PLACES + at).sort();
  const sorted = Int32Array.from(keys, (key) => key % PLACES);
  const isSame = (a: number, b: number): boolean => both[a] === both[b];
  for (let from = 0, to = 1; from < sorted.length; from = to, to += 1) {
    while (to < sorted.length && isSame(sorted[from] ?? 0, sorted[to] ?? 0)) to += 1;
    if (to - from === 1) continue;
    sorted
      .subarray(from, to)
      .sort((a, b) => least(outcomes[a]?.outcome.id ?? '', outcomes[b]?.outcome.id ?? ''));
  }
  const placeOf = new Int32Array(sorted.length);
  for (let place = 0; place < sorted.length; place += 1) placeOf[sorted[place] ?? 0] = place;
  return { placeOf, sorted };
}

/** Which results have a word, by place. */
export type WordSearch = (word: string) => (row: number) => boolean;

interface Folded {
  /** Of each result which of the texts it has. */
  readonly of: Int32Array;
  readonly texts: readonly string[];
}

function foldedOnce(texts: readonly string[]): Folded {
  const known = new Map<string, number>();
  const of = Int32Array.from(texts, (text) => {
    const place = known.get(text) ?? known.size;
    known.set(text, place);
    return place;
  });
  return { of, texts: [...known.keys()].map(fold) };
}

/**
 * Finds words in name, short name, code or government. Thousands of results name the same
 * agencies and governments: each different text is folded and looked through once.
 */
export function wordSearch(outcomes: readonly SourcedOutcome[]): WordSearch {
  const agencies = foldedOnce(
    outcomes.map(
      ({ outcome: { agency } }) => `${agency.name}\n${agency.shortName}\n${agency.code}`,
    ),
  );
  const governments = foldedOnce(outcomes.map(({ outcome }) => outcome.agency.government));
  return (word) => {
    const inAgency = agencies.texts.map((text) => text.includes(word));
    const inGovernment = governments.texts.map((text) => text.includes(word));
    return (row) =>
      inAgency[agencies.of[row] ?? -1] === true || inGovernment[governments.of[row] ?? -1] === true;
  };
}

/** The words of a search, folded as the texts are. */
export function searchWords(text: string): readonly string[] {
  return fold(text)
    .split(/\s+/)
    .filter((word) => word !== '');
}
