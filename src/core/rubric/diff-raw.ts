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

const isFilled = (value: unknown): value is readonly unknown[] =>
  Array.isArray(value) && value.length > 0;

/**
 * Every difference of two pieces of plain data. Entries of lists are matched by
 * name; an optional value that is not there counts as null. Nothing is lost: an
 * empty result means equal content (whatever the order of keys).
 */
export function rawChanges(
  before: unknown,
  after: unknown,
  at: readonly string[] = [],
): readonly RawChange[] {
  if (Array.isArray(before) && Array.isArray(after)) return listChanges(before, after, at);
  if (isFact(before) && isFact(after)) {
    return before === after
      ? []
      : [{ kind: 'changed', at, before: before ?? null, after: after ?? null }];
  }
  if (!isFact(before) && !isFact(after) && Array.isArray(before) === Array.isArray(after)) {
    return recordChanges(before as Holder, after as Holder, at);
  }
  if (before === undefined && isFilled(after)) return listChanges([], after, at);
  if (after === undefined && isFilled(before)) return listChanges(before, [], at);
  const gone: readonly RawChange[] =
    before === undefined || before === null ? [] : [{ kind: 'removed', at, value: before }];
  const come: readonly RawChange[] =
    after === undefined || after === null ? [] : [{ kind: 'added', at, value: after }];
  return [...gone, ...come];
}
