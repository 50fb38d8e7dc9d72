import { plainFolded } from '#core/lib/plain.ts';
import { predecessorsOf } from './lineage.ts';
import { comesFrom } from './proposals.ts';
import type { RosterAgency } from './roster-agency.ts';
import { isSameTime } from './valid-in.ts';

/** Something that cannot be right about one row of the roster. */
export type RosterProblem =
  | { readonly kind: 'ends-before-begin'; readonly row: RosterAgency }
  /** Another row has the same code or the same name in the same years. */
  | {
      readonly kind: 'code-twice' | 'name-twice';
      readonly row: RosterAgency;
      readonly other: RosterAgency;
    }
  | { readonly kind: 'predecessor-gone'; readonly row: RosterAgency }
  /** It comes from itself, over one step or more. */
  | { readonly kind: 'ring'; readonly row: RosterAgency }
  /** What it came from begins later than it does itself. */
  | {
      readonly kind: 'predecessor-later';
      readonly row: RosterAgency;
      readonly other: RosterAgency;
    };

/** Rows by what they may share with others of their government. */
type Index = ReadonlyMap<string, readonly RosterAgency[]>;

function indexOf(rows: readonly RosterAgency[], face: (row: RosterAgency) => string): Index {
  const index = new Map<string, RosterAgency[]>();
  for (const row of rows) {
    const key = `${plainFolded(row.government)}|${face(row)}`;
    const same = index.get(key);
    if (same) same.push(row);
    else index.set(key, [row]);
  }
  return index;
}

/** By row the first earlier one of the same face in the same years. */
function earlierTwins(index: Index): ReadonlyMap<RosterAgency, RosterAgency> {
  const found = new Map<RosterAgency, RosterAgency>();
  for (const same of index.values()) {
    for (const [at, row] of same.entries()) {
      const other = same.slice(0, at).find((one) => isSameTime(one, row));
      if (other) found.set(row, other);
    }
  }
  return found;
}

function ancestry(rows: readonly RosterAgency[], row: RosterAgency): readonly RosterProblem[] {
  const before = predecessorsOf(rows, row);
  const later = before.filter(
    ({ validFrom }) => validFrom !== null && row.validFrom !== null && validFrom > row.validFrom,
  );
  return [
    ...(before.length < new Set(row.predecessors).size
      ? [{ kind: 'predecessor-gone', row } as const]
      : []),
    ...(comesFrom(rows, row, row.id) ? [{ kind: 'ring', row } as const] : []),
    ...later.map((other) => ({ kind: 'predecessor-later', row, other }) as const),
  ];
}

/** Everything that is wrong in a roster, in its order; nothing of it is mended silently. */
export function rosterProblems(roster: readonly RosterAgency[]): readonly RosterProblem[] {
  const coded = roster.filter(({ code }) => code !== '');
  const sameCode = earlierTwins(indexOf(coded, ({ code }) => code));
  const sameName = earlierTwins(indexOf(roster, ({ name }) => plainFolded(name)));
  const twins = (row: RosterAgency): readonly RosterProblem[] => {
    const byCode = sameCode.get(row);
    if (byCode) return [{ kind: 'code-twice', row, other: byCode }];
    const byName = sameName.get(row);
    return byName ? [{ kind: 'name-twice', row, other: byName }] : [];
  };
  return roster.flatMap((row): readonly RosterProblem[] => {
    const { validFrom, validTo } = row;
    const turned = validFrom !== null && validTo !== null && validTo < validFrom;
    return [
      ...(turned ? [{ kind: 'ends-before-begin', row } as const] : []),
      ...twins(row),
      ...(row.predecessors.length > 0 ? ancestry(roster, row) : []),
    ];
  });
}
