import type { ColumnSpec, Mapping } from './column.ts';

/** A header as it is compared: letters and digits only, in lower case, words apart by one space. */
function headerWords(header: string): string {
  return header
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Tells files with the same headers in the same places. */
export function headersKey(headers: readonly string[]): string {
  return headers.map(headerWords).join('|');
}

/** How well a header fits a field: the earlier alias and the whole header count more; 0 = not. */
function fit({ aliases }: ColumnSpec, header: string): number {
  const words = headerWords(header);
  if (words === '') return 0;
  const scores = aliases.map((alias, at) => {
    const known = headerWords(alias);
    if (known === words) return 1000 - at;
    return ` ${words} `.includes(` ${known} `) ? 500 - at - words.length / 100 : 0;
  });
  return Math.max(0, ...scores);
}

/**
 * Which column fills which field, by the headers: the best fit first, no column twice. A
 * mapping that was used for a file with the same headers comes before any guess.
 */
export function guessMapping(
  columns: readonly ColumnSpec[],
  headers: readonly string[],
  remembered?: Mapping,
): Mapping {
  const isSound = (at: number | null | undefined): at is number =>
    typeof at === 'number' && at < headers.length;
  if (remembered) {
    return Object.fromEntries(
      columns.map(({ field }) => {
        const at = remembered[field];
        return [field, isSound(at) ? at : null];
      }),
    );
  }
  const fits = columns
    .flatMap((column) =>
      headers.map((header, at) => ({ field: column.field, at, score: fit(column, header) })),
    )
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.at - b.at);
  const mapping = new Map<string, number>();
  const taken = new Set<number>();
  for (const { field, at } of fits) {
    if (mapping.has(field) || taken.has(at)) continue;
    mapping.set(field, at);
    taken.add(at);
  }
  return Object.fromEntries(columns.map(({ field }) => [field, mapping.get(field) ?? null]));
}

/** The fields without which no row can be taken and which no column fills. */
export function missingFields(columns: readonly ColumnSpec[], mapping: Mapping): readonly string[] {
  return columns
    .filter(({ field, required }) => required && (mapping[field] ?? null) === null)
    .map(({ field }) => field);
}
