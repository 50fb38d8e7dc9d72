import type { AgencyEntry, AgencyList } from '#core/assessment/agency-list.ts';

/** The entries of all lists, newest list first; an agency of the same name and code comes once. */
export function offeredEntries(lists: readonly AgencyList[]): readonly AgencyEntry[] {
  const all = lists.flatMap((list) => list.entries);
  const first = new Map([...all].reverse().map((entry) => [`${entry.code}\n${entry.name}`, entry]));
  return all.filter((entry) => first.get(`${entry.code}\n${entry.name}`) === entry);
}

/**
 * What a field that a list fills holds after the name has changed. What the person
 * typed stays; what came from the entry of the name before goes with it.
 */
export function carried(
  current: string,
  before: string | undefined,
  now: string | undefined,
): string {
  const isOwn = current.trim() !== '' && current !== before;
  return isOwn ? current : (now ?? '');
}
