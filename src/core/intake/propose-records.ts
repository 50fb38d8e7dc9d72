import { sameValue } from '#core/lib/same-value.ts';
import type { CellValue, RowValues } from './column.ts';
import type {
  FieldChange,
  IntakeHands,
  IntakeRecord,
  LeftRow,
  MappedRow,
  Proposal,
  Proposals,
} from './table-kind.ts';

/** A record that counts its changes. */
interface CountedRecord extends IntakeRecord {
  readonly revision: number;
  readonly updatedAt: string;
}

/** How rows of a file become records of one table, one record in a row. */
export interface RecordSpec<T extends CountedRecord> {
  /** A stored row; null = it is damaged and left alone. */
  readonly parse: (row: unknown) => T | null;
  /** A record of which nothing is known yet. */
  readonly blank: (hands: IntakeHands) => T;
  /**
   * The record with what a row says of it. `values` holds only filled cells: what the file
   * leaves open stays as it is. Revision and time are set afterwards.
   */
  readonly apply: (record: T, values: RowValues, hands: IntakeHands) => T;
  /** What tells it from others, strongest first, such as code and name; "" tells nothing. */
  readonly keys: (record: T) => readonly string[];
  readonly title: (record: T) => string;
  /** What is compared and shown, by field. */
  readonly fields: (record: T) => Readonly<Record<string, CellValue>>;
}

const isFilled = (value: CellValue): boolean =>
  value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);

const filledOf = (values: RowValues): RowValues =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => isFilled(value)));

function changesBetween(
  before: Readonly<Record<string, CellValue>>,
  after: Readonly<Record<string, CellValue>>,
): readonly FieldChange[] {
  return Object.entries(after).flatMap(([field, value]) => {
    const was = before[field] ?? null;
    return sameValue(was, value) || (!isFilled(was) && !isFilled(value))
      ? []
      : [{ field, before: was, after: value }];
  });
}

interface Entry<T> {
  readonly keys: readonly string[];
  readonly value: T;
}

/** Things by their keys: the stronger key decides, a weaker one only where that is silent. */
class KeyIndex<T> {
  readonly #entries = new Map<string, Entry<T>[]>();

  find(keys: readonly string[]): T | undefined {
    for (const [at, key] of keys.entries()) {
      const agrees = (entry: Entry<T>): boolean =>
        keys.slice(0, at).every((strong, of) => strong === '' || (entry.keys[of] ?? '') === '');
      const found = key === '' ? undefined : this.#entries.get(`${at}:${key}`)?.find(agrees);
      if (found) return found.value;
    }
    return undefined;
  }

  add(keys: readonly string[], value: T): void {
    for (const [at, key] of keys.entries()) {
      if (key === '') continue;
      const entries = this.#entries.get(`${at}:${key}`);
      if (entries) entries.push({ keys, value });
      else this.#entries.set(`${at}:${key}`, [{ keys, value }]);
    }
  }
}

/** What the rows of a file make of the stored records: new, the same, or changed by field. */
export function proposeRecords<T extends CountedRecord>(
  spec: RecordSpec<T>,
  rows: readonly MappedRow[],
  stored: readonly unknown[],
  hands: IntakeHands,
): Proposals {
  const known = new KeyIndex<T>();
  for (const row of stored) {
    const record = spec.parse(row);
    if (record) known.add(spec.keys(record), record);
  }
  const lines = new KeyIndex<number>();
  const met = new Map<string, number>();
  const proposals: Proposal[] = [];
  const left: LeftRow[] = [];
  for (const { line, values } of rows) {
    const filled = filledOf(values);
    const fresh = {
      ...spec.apply(spec.blank(hands), filled, hands),
      revision: 1,
      updatedAt: hands.at,
    };
    const keys = spec.keys(fresh);
    const before = known.find(keys) ?? null;
    const title = spec.title(fresh);
    const earlier = lines.find(keys) ?? (before ? met.get(before.id) : undefined);
    if (earlier !== undefined) {
      left.push({ line, title, reason: { kind: 'duplicate', of: earlier } });
      continue;
    }
    lines.add(keys, line);
    if (before) met.set(before.id, line);
    if (!before) {
      const changes = changesBetween({}, spec.fields(fresh));
      proposals.push({ line, title, state: 'new', changes, after: fresh, before });
      continue;
    }
    const { revision } = before;
    const after = {
      ...spec.apply(before, filled, hands),
      id: before.id,
      revision: revision + 1,
      updatedAt: hands.at,
    };
    const changes = changesBetween(spec.fields(before), spec.fields(after));
    const isSame = changes.length === 0;
    proposals.push({
      line,
      title,
      state: isSame ? 'same' : 'changed',
      changes,
      after: isSame ? before : after,
      before,
    });
  }
  return { proposals, left };
}
