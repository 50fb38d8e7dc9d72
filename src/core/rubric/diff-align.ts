/** Two lists laid side by side, entry by entry, by key. */
export interface Alignment<T> {
  readonly pairs: readonly { readonly key: string; readonly before: T; readonly after: T }[];
  readonly removed: readonly Keyed<T>[];
  readonly added: readonly Keyed<T>[];
  /** The keys of both lists in their two orders; null when the orders agree. */
  readonly reordered: {
    readonly before: readonly string[];
    readonly after: readonly string[];
  } | null;
}

export interface Keyed<T> {
  readonly key: string;
  readonly value: T;
}

/** Gives every entry its key; a key that comes again is counted, so that no entry is lost. */
export function withKeys<T>(items: readonly T[], keyOf: (item: T) => string): readonly Keyed<T>[] {
  const seen = new Map<string, number>();
  return items.map((value) => {
    const key = keyOf(value);
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    return { key: times === 1 ? key : `${key}#${times}`, value };
  });
}

/** Matches two lists with keys; the pairs come in the order of the second. */
export function align<T>(before: readonly Keyed<T>[], after: readonly Keyed<T>[]): Alignment<T> {
  const old = new Map(before.map((entry) => [entry.key, entry]));
  const fresh = new Set(after.map(({ key }) => key));
  const pairs = after.flatMap(({ key, value }) => {
    const match = old.get(key);
    return match ? [{ key, before: match.value, after: value }] : [];
  });
  const orders = {
    before: before.flatMap(({ key }) => (fresh.has(key) ? [key] : [])),
    after: pairs.map(({ key }) => key),
  };
  return {
    pairs,
    removed: before.filter(({ key }) => !fresh.has(key)),
    added: after.filter(({ key }) => !old.has(key)),
    reordered: orders.before.every((key, at) => key === orders.after[at]) ? null : orders,
  };
}
