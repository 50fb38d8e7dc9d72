import { changesBetween } from './changes-between.ts';
import type { JournalChange, JournalEntry, Json } from './entry.ts';
import { isObject } from './plain.ts';

/** An assessment and its evidence, as the journal knows them. */
export interface JournalState {
  /** Undefined = there is none. */
  readonly assessment: unknown;
  /** By id. */
  readonly documents: ReadonlyMap<string, unknown>;
}

export const NOTHING: JournalState = { assessment: undefined, documents: new Map() };

const DOCUMENT = 'document:';

/** What a piece of evidence is called in the journal. */
export function documentRecord(id: string): string {
  return `${DOCUMENT}${id}`;
}

/** The id of the piece of evidence a record name stands for; undefined = it stands for none. */
export function documentOf(record: string): string | undefined {
  return record.startsWith(DOCUMENT) ? record.slice(DOCUMENT.length) : undefined;
}

/** The value after the change; a part that is not where it should be leaves it as it is. */
function replaced(value: unknown, { at, from, to }: JournalChange): unknown {
  if (at === null) return to;
  if (typeof value === 'string' && typeof from === 'string' && typeof to === 'string') {
    return value.slice(0, at) + to + value.slice(at + from.length);
  }
  if (Array.isArray(value) && Array.isArray(from) && Array.isArray(to)) {
    const list = value as readonly unknown[];
    return [...list.slice(0, at), ...to, ...list.slice(at + from.length)];
  }
  return value;
}

function changed(value: unknown, path: readonly string[], change: JournalChange): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return replaced(value, change);
  const here: Readonly<Record<string, Json>> = isObject(value) ? value : {};
  const inner = changed(Object.hasOwn(here, step) ? here[step] : undefined, rest, change);
  const others = Object.entries(here).filter(([key]) => key !== step);
  return Object.fromEntries(inner === undefined ? others : [...others, [step, inner]]);
}

/** The state after some changes. Never throws: of a broken chain it makes what can be made. */
export function afterChanges(state: JournalState, changes: readonly JournalChange[]): JournalState {
  let { assessment } = state;
  const documents = new Map(state.documents);
  for (const change of changes) {
    const id = documentOf(change.record);
    if (id === undefined) {
      assessment = changed(assessment, change.path, change);
    } else {
      const after = changed(documents.get(id), change.path, change);
      if (after === undefined) documents.delete(id);
      else documents.set(id, after);
    }
  }
  return { assessment, documents };
}

/** The state after entry `n` of a chain, which stands in its order from its beginning. */
export function stateAfter(entries: readonly JournalEntry[], n: number): JournalState {
  return entries
    .filter((entry) => entry.n <= n)
    .reduce((state, { changes }) => afterChanges(state, changes), NOTHING);
}

/** What leads from one state to another. */
export function changesOfState(
  before: JournalState,
  after: JournalState,
): readonly JournalChange[] {
  const ids = new Set([...before.documents.keys(), ...after.documents.keys()]);
  return [
    ...changesBetween('assessment', before.assessment, after.assessment),
    ...[...ids].flatMap((id) =>
      changesBetween(documentRecord(id), before.documents.get(id), after.documents.get(id)),
    ),
  ];
}
