/**
 * Whether a list of numbers lies wholly inside a larger one of these; all are rising. Looked up
 * by the number that is in the fewest lists.
 */
export function holdsAll(
  lists: readonly (readonly number[])[],
): (list: readonly number[]) => boolean {
  const holders = new Map<number, number[]>();
  for (const [at, list] of lists.entries()) {
    for (const one of list) {
      const known = holders.get(one);
      if (known) known.push(at);
      else holders.set(one, [at]);
    }
  }
  const sets = new Map<number, ReadonlySet<number>>();
  const setOf = (at: number): ReadonlySet<number> => {
    const known = sets.get(at) ?? new Set(lists[at]);
    sets.set(at, known);
    return known;
  };
  return (list) => {
    const around = list.map((one) => holders.get(one) ?? []);
    const [first = []] = around;
    const fewest = around.reduce((least, one) => (one.length < least.length ? one : least), first);
    return fewest.some(
      (at) => (lists[at]?.length ?? 0) > list.length && list.every((one) => setOf(at).has(one)),
    );
  };
}
