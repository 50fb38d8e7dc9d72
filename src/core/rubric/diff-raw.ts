import { align, withKeys, type Keyed } from './diff-align.ts';
import type { Fact } from './diff-types.ts';

/** A difference of plain data, before anybody knows what it means. */
export type RawChange =
  | { readonly kind: 'added' | 'removed'; readonly at: readonly string[]; readonly value: unknown }
  | {
      readonly kind: 'changed';
      readonly at: readonly string[];
      readonly before: Fact;
      readonly after: Fact;
    }
  | {
      readonly kind: 'reordered';
      readonly at: readonly string[];
      readonly before: readonly string[];
      readonly after: readonly string[];
    };

type Holder = Readonly<Record<string, unknown>>;

/** A value without parts. */
export function isFact(value: unknown): value is Fact | undefined {
  return typeof value !== 'object' || value === null;
}

/** What names an entry of a list: its id, else what it is about; a word names itself. */
const NAMES = ['id', 'rubric', 'label', 'level'] as const;

function nameOf(entry: unknown): string {
  if (isFact(entry)) return String(entry);
  const name = NAMES.map((key) => (entry as Holder)[key]).find((value) => value !== undefined);
  return isFact(name) ? String(name ?? '') : '';
}

/** Entries without a name of their own that took each other's place: words, and bands by their bound. */
function isReplacement(before: unknown, after: unknown): boolean {
  if (isFact(before) || isFact(after)) return isFact(before) && isFact(after);
  const bound = (before as Holder)['min'];
  return (before as Holder)['label'] !== undefined && bound === (after as Holder)['min'];
}

function listChanges(
  before: readonly unknown[],
  after: readonly unknown[],
  at: readonly string[],
): readonly RawChange[] {
  const { pairs, removed, added, reordered } = align(
    withKeys(before, nameOf),
    withKeys(after, nameOf),
  );
  const left = [...added];
  const outcome = removed.flatMap(({ key, value }): readonly RawChange[] => {
    const place = left.findIndex((entry) => isReplacement(value, entry.value));
    const [partner] = place < 0 ? [] : left.splice(place, 1);
    return partner
      ? rawChanges(value, partner.value, [...at, key])
      : [{ kind: 'removed', at: [...at, key], value }];
  });
  return [
    ...outcome,
    ...left.map(({ key, value }: Keyed<unknown>): RawChange => ({
      kind: 'added',
      at: [...at, key],
      value,
    })),
    ...pairs.flatMap((pair) => rawChanges(pair.before, pair.after, [...at, pair.key])),
    ...(reordered ? [{ kind: 'reordered' as const, at, ...reordered }] : []),
  ];
}

function recordChanges(before: Holder, after: Holder, at: readonly string[]): readonly RawChange[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys.flatMap((key) => rawChanges(before[key], after[key], [...at, key]));
}

type Shape = 'fact' | 'list' | 'record';

function shapeOf(value: unknown): Shape {
  if (isFact(value)) return 'fact';
  return Array.isArray(value) ? 'list' : 'record';
}

const isAbsent = (value: unknown): boolean => value === undefined || value === null;

/** What stands for an absent value beside a list or record with contents: an empty one. */
function emptyLike(value: unknown): unknown {
  if (isFact(value) || Object.keys(value).length === 0) return undefined;
  return Array.isArray(value) ? [] : {};
}

/**
 * Every difference of two pieces of plain data. Entries of lists are matched by name;
 * an optional value that is not there counts as null, an optional record or list with
 * contents as an empty one, so that its contents are told. Nothing is lost: an empty
 * result means equal content (whatever the order of keys).
 */
export function rawChanges(
  before: unknown,
  after: unknown,
  at: readonly string[] = [],
): readonly RawChange[] {
  const old = isAbsent(before) ? (emptyLike(after) ?? before) : before;
  const now = isAbsent(after) ? (emptyLike(before) ?? after) : after;
  if (shapeOf(old) === shapeOf(now)) {
    if (Array.isArray(old) && Array.isArray(now)) return listChanges(old, now, at);
    if (!isFact(old) && !isFact(now)) return recordChanges(old as Holder, now as Holder, at);
    const facts = { before: (old ?? null) as Fact, after: (now ?? null) as Fact };
    return old === now ? [] : [{ kind: 'changed', at, ...facts }];
  }
  const gone: readonly RawChange[] = isAbsent(old) ? [] : [{ kind: 'removed', at, value: old }];
  const come: readonly RawChange[] = isAbsent(now) ? [] : [{ kind: 'added', at, value: now }];
  return [...gone, ...come];
}
