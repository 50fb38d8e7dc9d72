/** A leaf's place: the record and the way to the value, each a text without a slash of ours. */
export type LeafPath = readonly (string | null)[];

/** JSON of a value; undefined = there is none. */
export type LeafValue = unknown;

/** Every value of a copy that can change by itself, by its place. */
export type Leaves = ReadonlyMap<string, LeafValue>;

/** The place as one text, so that places can be compared. */
export function leafKey(path: LeafPath): string {
  return JSON.stringify(path);
}

/** The place again. */
export function leafPath(key: string): LeafPath {
  return JSON.parse(key) as LeafPath;
}

/** Whether two values are one and the same JSON; the order of properties counts not. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const left = Object.entries(a);
  const right = new Map(Object.entries(b));
  return (
    left.length === right.size &&
    left.every(([key, value]) => right.has(key) && sameValue(value, right.get(key)))
  );
}
