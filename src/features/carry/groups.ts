import type { CarryEntry, CarryPlan } from '#core/evidence/carry-types.ts';
import { bringsSomething } from '#core/evidence/carry-chosen.ts';

/** Entries of one kind below one group of the highest level. */
export interface CarryGroup {
  readonly id: string;
  readonly title: string;
  readonly entries: readonly CarryEntry[];
}

/** The entries of one kind by their outermost group, in reading order. */
export function groupsOf({ entries }: CarryPlan, kind: CarryEntry['kind']): readonly CarryGroup[] {
  const groups = new Map<string, { title: string; entries: CarryEntry[] }>();
  for (const entry of entries) {
    const [top] = entry.path;
    if (entry.kind !== kind || !top) continue;
    const group = groups.get(top.id) ?? { title: `${top.code} ${top.title}`, entries: [] };
    group.entries.push(entry);
    groups.set(top.id, group);
  }
  return [...groups].map(([id, group]) => ({ id, ...group }));
}

/** What a choice would bring, counted. */
export interface CarryCounts {
  readonly proposed: number;
  readonly renewed: number;
  /** Chosen answers, and chosen documents (each once). */
  readonly answers: number;
  readonly documents: number;
}

export function countsOf({ entries }: CarryPlan, chosen: ReadonlySet<string>): CarryCounts {
  const taken = entries.filter(({ indicator }) => chosen.has(indicator.id));
  const documents = taken.flatMap(({ links }) => links.map(({ document }) => document.id));
  return {
    proposed: entries.filter(({ kind }) => kind === 'propose').length,
    renewed: entries.filter(({ kind }) => kind === 'renew').length,
    answers: taken.filter(({ kind }) => kind === 'propose').length,
    documents: new Set(documents).size,
  };
}

/** Everything that can be brought, without what the person does not want. */
export function chosenOf(
  { entries }: CarryPlan,
  unwanted: ReadonlySet<string>,
): ReadonlySet<string> {
  const ids = entries.filter(bringsSomething).map(({ indicator }) => indicator.id);
  return new Set(ids.filter((id) => !unwanted.has(id)));
}
