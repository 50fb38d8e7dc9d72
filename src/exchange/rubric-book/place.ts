/** The cell of a path of the instrument, or of the nearest path above it. */
export function placeIn(places: ReadonlyMap<string, string>, path: string): string | undefined {
  let at = path;
  while (at !== '') {
    const place = places.get(at);
    if (place !== undefined) return place;
    at = at.slice(0, Math.max(0, at.lastIndexOf('.'), at.lastIndexOf('[')));
  }
  return undefined;
}
