import type { Clearance } from './clearance.ts';
import type { RegisterLine } from './view-register.ts';

/** How the lines of a plan meet what of it stands in the register already. */
export interface RegisterMoves {
  /** Not in the register yet. */
  readonly fresh: readonly RegisterLine[];
  /** There, and as far as its year goes as in the plan. */
  readonly same: number;
  /** There under another year than the plan has by now, and undecided. */
  readonly moved: readonly { readonly row: Clearance; readonly year: number }[];
  /** The same, decided: its decision is about the year it was asked for. */
  readonly decided: readonly Clearance[];
}

/** What a plan, searched anew perhaps, brings into the register. */
export function registerMoves(
  rows: readonly Clearance[],
  plan: string,
  lines: readonly RegisterLine[],
): RegisterMoves {
  const taken = new Map<string, Clearance[]>();
  for (const row of rows) {
    if (row.proposal?.plan !== plan) continue;
    const { proposal } = row.proposal;
    taken.set(proposal, [...(taken.get(proposal) ?? []), row]);
  }
  const known = lines.flatMap(({ proposal, year }) =>
    (taken.get(proposal) ?? []).map((row) => ({ row, year })),
  );
  const other = known.filter(({ row, year }) => row.year !== year);
  return {
    fresh: lines.filter(({ proposal }) => !taken.has(proposal)),
    same: known.length - other.length,
    moved: other.filter(({ row }) => row.decision === null),
    decided: other.flatMap(({ row }) => (row.decision === null ? [] : [row])),
  };
}
