import { fold } from '#core/rubric/fold.ts';
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

const plain = (text: string): string => fold(text).trim().replaceAll(/\s+/g, ' ');

const isSameRoof = (a: RosterAgency, b: RosterAgency): boolean =>
  plain(a.government) === plain(b.government) && isSameTime(a, b);

function twins(rows: readonly RosterAgency[], row: RosterAgency): readonly RosterProblem[] {
  const earlier = rows.slice(0, rows.indexOf(row)).filter((one) => isSameRoof(one, row));
  const byCode = row.code === '' ? undefined : earlier.find(({ code }) => code === row.code);
  if (byCode) return [{ kind: 'code-twice', row, other: byCode }];
  const byName = earlier.find(({ name }) => plain(name) === plain(row.name));
  return byName ? [{ kind: 'name-twice', row, other: byName }] : [];
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
  return roster.flatMap((row): readonly RosterProblem[] => {
    const { validFrom, validTo } = row;
    const turned = validFrom !== null && validTo !== null && validTo < validFrom;
    return [
      ...(turned ? [{ kind: 'ends-before-begin', row } as const] : []),
      ...twins(roster, row),
      ...ancestry(roster, row),
    ];
  });
}
