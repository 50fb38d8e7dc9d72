import { sameValue } from '#core/lib/same-value.ts';
import { z } from '#core/zod.ts';

type Row = Readonly<Record<string, unknown>>;
/** A value, or none: JSON tells an absent one in no other way. */
type Maybe = readonly unknown[];

const maybe = z.array(z.unknown()).max(1);
const changeSchema = z.object({
  path: z.array(z.string()).min(1).max(2),
  from: z.array(maybe).min(1),
  to: maybe,
});

export const keptChangesSchema = z.array(changeSchema);

/** What was changed at one place of a record and was not on disk. */
export interface KeptChange {
  /** A field, or a field and a key in it. */
  readonly path: readonly string[];
  /** What may be stored there if nobody else changed it: as it was, or as a write would leave it. */
  readonly from: readonly Maybe[];
  readonly to: Maybe;
}

/** What kept changes mean for the record that is stored now. */
export interface Judged<T> {
  /** Makes them again; null = there is nothing to be made, or nothing that could be stored. */
  readonly edit: ((record: T) => T) | null;
  /** The fields they are about, as far as something else is stored there. */
  readonly places: readonly string[];
  /** Whether somebody else has stored something in one of these places since. */
  readonly isOvertaken: boolean;
}

function valueAt(record: unknown, [head, ...rest]: readonly string[]): Maybe {
  if (head === undefined) return record === undefined ? [] : [record];
  const held = Object(record) as Row;
  return Object.hasOwn(held, head) ? valueAt(held[head], rest) : [];
}

function withValue(record: Row, [head = '', ...rest]: readonly string[], to: Maybe): Row {
  if (rest.length > 0) {
    return { ...record, [head]: withValue(Object(record[head]) as Row, rest, to) };
  }
  if (to.length > 0) return { ...record, [head]: to[0] };
  return Object.fromEntries(Object.entries(record).filter(([key]) => key !== head));
}

/** The places at which two records are not one and the same; edits leave alone what they do not change. */
function differing(
  one: Row,
  other: Row,
  tables: readonly string[],
): readonly (readonly string[])[] {
  const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return keys
    .filter((key) => one[key] !== other[key])
    .flatMap((key): readonly (readonly string[])[] =>
      tables.includes(key)
        ? differing(Object(one[key]) as Row, Object(other[key]) as Row, []).map((row) => [
            key,
            ...row,
          ])
        : [[key]],
    );
}

/**
 * What a page that goes now would lose.
 * @param sent the record as a write that is under way would leave it
 * @param tables fields that hold rows by their ids: each row counts by itself
 */
export function changesBetween<T extends object>(
  { stored, sent, shown }: Readonly<Record<'stored' | 'sent' | 'shown', T>>,
  tables: readonly string[],
): readonly KeptChange[] {
  const [before, under, now] = [stored, sent, shown].map((one) => one as unknown as Row) as [
    Row,
    Row,
    Row,
  ];
  const paths = [...differing(before, now, tables), ...differing(under, now, tables)];
  const once = new Map(paths.map((path) => [JSON.stringify(path), path]));
  return [...once.values()].map((path) => ({
    path,
    from: [valueAt(before, path), valueAt(under, path)],
    to: valueAt(now, path),
  }));
}

/** Whether kept changes can be made again without writing over what somebody else stored. */
export function judgeChanges<T extends object>(
  stored: T,
  changes: readonly KeptChange[],
  read: (record: unknown) => T | undefined,
): Judged<T> {
  const put = (
    record: T,
    valueOf: (change: KeptChange) => Maybe,
    some: readonly KeptChange[] = changes,
  ): T =>
    some.reduce(
      (row, change) => withValue(row, change.path, valueOf(change)),
      record as unknown as Row,
    ) as unknown as T;
  // As the disk would give it back: without blanks at the ends, without what is undefined.
  const asStored = (record: T): unknown => JSON.parse(JSON.stringify(read(record) ?? record));
  const wanted = put(stored, ({ to }) => to);
  if (read(wanted) === undefined) return { edit: null, places: [], isOvertaken: false };
  const here = asStored(stored);
  const mine = asStored(wanted);
  const before = [0, 1].map((at) => asStored(put(stored, ({ from }) => from[at] ?? from[0] ?? [])));
  const open = changes.filter(({ path }) => !sameValue(valueAt(here, path), valueAt(mine, path)));
  const isAsBefore = ({ path }: KeptChange): boolean =>
    before.some((one) => sameValue(valueAt(here, path), valueAt(one, path)));
  return {
    edit: open.length === 0 ? null : (record) => put(record, ({ to }) => to, open),
    places: [...new Set(open.map(({ path: [field = ''] }) => field))],
    isOvertaken: !open.every(isAsBefore),
  };
}
