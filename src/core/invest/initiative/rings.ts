/**
 * Rings in what requires what, each once, from its smallest id on. Requirements that are not
 * among the ids are left out.
 *
 * @param requires ids that an id requires.
 */
export function ringsOf(
  ids: readonly string[],
  requires: (id: string) => readonly string[],
): readonly (readonly string[])[] {
  const known = new Set(ids);
  const state = new Map<string, 'open' | 'done'>();
  const rings = new Map<string, readonly string[]>();
  const path: string[] = [];
  const visit = (id: string): void => {
    const seen = state.get(id);
    if (seen === 'done') return;
    if (seen === 'open') {
      const ring = path.slice(path.indexOf(id));
      const least = ring.reduce((at, one, place) => (one < (ring[at] ?? one) ? place : at), 0);
      const turned = [...ring.slice(least), ...ring.slice(0, least)];
      rings.set(turned.join('\n'), turned);
      return;
    }
    state.set(id, 'open');
    path.push(id);
    for (const next of requires(id)) if (known.has(next)) visit(next);
    path.pop();
    state.set(id, 'done');
  };
  for (const id of ids) visit(id);
  return [...rings.values()];
}
