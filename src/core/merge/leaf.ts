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
