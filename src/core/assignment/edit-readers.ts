import type { DraftAssignment } from '#core/period/draft.ts';
import type { AssignmentOrder } from './order.ts';

type List = readonly DraftAssignment[];

/** One asesor and one agency, by the ids of their rows. */
export interface Pair {
  readonly asesor: string;
  readonly agency: string;
}

/** What an asesor does with an agency; a proposal by groups may make somebody both. */
export type Reading = 'none' | 'first' | 'more' | 'both';

const isOf = ({ asesor, agency }: Pair, one: DraftAssignment): boolean =>
  one.asesor === asesor && one.agency === agency;

/** What is assigned to one asesor about one agency, from the assignments of that agency or all. */
export function readingOf(list: List, pair: Pair): Reading {
  const own = list.filter((one) => isOf(pair, one));
  const [first, more] = [own.some(({ double }) => !double), own.some(({ double }) => double)];
  if (first && more) return 'both';
  if (first) return 'first';
  return more ? 'more' : 'none';
}

/** Sets by hand what an asesor does with an agency; parts and reasons that were said stay. */
export function withReading(list: List, pair: Pair, reading: Reading): List {
  const own = list.filter((one) => isOf(pair, one));
  const wanted = [false, true].filter(
    (double) => reading === 'both' || reading === (double ? 'more' : 'first'),
  );
  const [known] = own;
  const rows = wanted.map((double): DraftAssignment => {
    const row = own.find((one) => one.double === double) ?? known;
    const { groups = [], despite = '' } = row ?? {};
    return { ...pair, groups, double, despite, byHand: true };
  });
  return [...list.filter((one) => !isOf(pair, one)), ...rows];
}

/** Sets by hand which groups are read; none = not read at all, all of them = the whole agency. */
export function withGroups(
  list: List,
  reading: DraftAssignment,
  chosen: readonly string[],
  all: AssignmentOrder['groups'],
): List {
  const groups = all.flatMap(({ id }) => (chosen.includes(id) ? [id] : []));
  const isAll = groups.length === all.length;
  return list.flatMap((one) => {
    if (!isOf(reading, one) || one.double !== reading.double) return [one];
    return groups.length === 0 ? [] : [{ ...one, groups: isAll ? [] : groups, byHand: true }];
  });
}

/** Writes down why an asesor reads an agency in spite of a conflict of interest. */
export function withDespite(list: List, pair: Pair, despite: string): List {
  return list.map((one) => (isOf(pair, one) ? { ...one, despite, byHand: true } : one));
}

/** The groups of an agency that nobody reads, from the assignments of that agency. */
export function unreadGroups(own: List, all: AssignmentOrder['groups']): readonly string[] {
  const first = own.filter(({ double }) => !double);
  if (first.some(({ groups }) => groups.length === 0)) return [];
  return all.flatMap(({ id }) => (first.some(({ groups }) => groups.includes(id)) ? [] : [id]));
}

/** The assignments by agency, each list as long as nothing in it changes the same rows. */
export function byAgency(list: List): ReadonlyMap<string, List> {
  const found = new Map<string, DraftAssignment[]>();
  for (const one of list) {
    const own = found.get(one.agency);
    if (own) own.push(one);
    else found.set(one.agency, [one]);
  }
  return found;
}
