import { fold } from '#core/rubric/fold.ts';
import type { SourcedOutcome } from './which-counts.ts';

/** All results by name, then government, then fingerprint: the order of equals everywhere. */
export interface NameOrder {
  /** Of each result its place in that order. */
  readonly placeOf: Int32Array;
  /** The results in that order. */
  readonly sorted: Int32Array;
}

const plain = (text: string): string => fold(text).trim().replaceAll(/\s+/g, ' ');

const least = (a: string, b: string): number => {
  if (a === b) return 0;
  return a < b ? -1 : 1;
};

/** Of each text its place among the different ones. */
function places(texts: readonly string[]): Int32Array {
  const different = [...new Set(texts)].sort((a, b) => least(plain(a), plain(b)) || least(a, b));
  const known = new Map(different.map((text, at) => [text, at]));
  return Int32Array.from(texts, (text) => known.get(text) ?? 0);
}

/** Orders all results by name. */
export function nameOrder(outcomes: readonly SourcedOutcome[]): NameOrder {
  const names = places(outcomes.map(({ outcome }) => outcome.agency.name));
  const governments = places(outcomes.map(({ outcome }) => outcome.agency.government));
  const sorted = Int32Array.from(outcomes, (_, at) => at).sort(
    (a, b) =>
      (names[a] ?? 0) - (names[b] ?? 0) ||
      (governments[a] ?? 0) - (governments[b] ?? 0) ||
      least(outcomes[a]?.outcome.id ?? '', outcomes[b]?.outcome.id ?? ''),
  );
  const placeOf = new Int32Array(sorted.length);
  for (const [place, at] of sorted.entries()) placeOf[at] = place;
  return { placeOf, sorted };
}

/** What the words of a search are looked for in, of each result. */
export function searchTexts(outcomes: readonly SourcedOutcome[]): readonly string[] {
  return outcomes.map(({ outcome: { agency } }) =>
    fold(`${agency.name}\n${agency.shortName}\n${agency.code}\n${agency.government}`),
  );
}

/** The words of a search, folded as the texts are. */
export function searchWords(text: string): readonly string[] {
  return fold(text)
    .split(/\s+/)
    .filter((word) => word !== '');
}
