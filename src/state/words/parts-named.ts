/**
 * Parts of a record in people's words, each named once, by the places in it ("answers.k1.fact").
 * What nobody knows a word for keeps its technical name; no place means the whole row.
 */
export function partsNamed(
  names: Readonly<Record<string, string>>,
  places: readonly string[],
): string {
  const parts = places.map((place) => {
    const top = /^[^.[]*/.exec(place)?.[0] ?? '';
    return names[top] ?? (top === '' ? 'seluruh isinya' : `"${top}"`);
  });
  return [...new Set(parts)].join(', ');
}
