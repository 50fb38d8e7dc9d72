import { assessmentSchema } from '#core/assessment/assessment.ts';
import { documentSchema } from '#core/evidence/document.ts';
import type { JournalEntry } from '#core/journal/entry.ts';
import { afterChanges, documentOf, NOTHING, type JournalState } from '#core/journal/replay.ts';
import { sameValue } from '#core/lib/same-value.ts';
import type { Copy } from './copy.ts';

import { takeApart } from './take-apart.ts';

/** Who set a value last, when, and where. */
export type Author = Pick<JournalEntry, 'by' | 'at' | 'device'>;

/** The copy a journal tells of; undefined where it tells of no sound one. */
export function copyOf({ assessment, documents }: JournalState): Copy | undefined {
  const parsed = assessmentSchema.safeParse(assessment);
  if (!parsed.success) return undefined;
  const sound = [...documents.values()].flatMap((row) => {
    const document = documentSchema.safeParse(row);
    return document.success ? [document.data] : [];
  });
  return { assessment: parsed.data, documents: sound };
}

/** Only what an entry touched, so that looking at hundreds of entries takes no time. */
function touched(state: JournalState, { changes }: JournalEntry): JournalState {
  const ids = new Set(changes.flatMap(({ record }) => documentOf(record) ?? []));
  return {
    assessment: state.assessment,
    documents: new Map([...state.documents].filter(([id]) => ids.has(id))),
  };
}

/**
 * Who set each value last, among the entries from `first` on; by the key of its place. What
 * an entry tells of a state that is not sound counts for nobody.
 */
export function authorsSince(
  chain: readonly JournalEntry[],
  first: number,
): ReadonlyMap<string, Author> {
  const authors = new Map<string, Author>();
  let state = NOTHING;
  for (const entry of chain) {
    const next = afterChanges(state, entry.changes);
    if (entry.n >= first && entry.changes.length > 0) {
      const [before, after] = [copyOf(touched(state, entry)), copyOf(touched(next, entry))];
      const old = before ? takeApart(before) : new Map<string, unknown>();
      const now = after ? takeApart(after) : old;
      const { by, at, device } = entry;
      for (const key of new Set([...old.keys(), ...now.keys()])) {
        if (!sameValue(old.get(key), now.get(key))) authors.set(key, { by, at, device });
      }
    }
    state = next;
  }
  return authors;
}
