import type { Ground } from './ground.ts';
import type { Slice } from './query.ts';
import { rowOf, slice } from './rows.ts';
import type { Apart, Selection } from './select.ts';
import type { ApartReason, ApartRow, PortfolioParts } from './view.ts';

/** In the order in which they are listed: first what somebody has to do something about. */
const REASONS: readonly ApartReason[] = [
  'twice',
  'unlisted',
  'unsigned',
  'rejected-key',
  'unknown-key',
  'set-aside',
  'other-stage',
  'other-extent',
  'other-instrument',
  'closed',
];

/** How many stand apart for which reason; none is left out, and what is closed only counted. */
export function apartCounts(
  { closed }: Pick<Ground, 'closed'>,
  apart: readonly Apart[],
): readonly { readonly reason: ApartReason; readonly count: number }[] {
  const counts = new Map<ApartReason, number>([['closed', closed]]);
  for (const { reason } of apart) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return REASONS.map((reason) => ({ reason, count: counts.get(reason) ?? 0 })).filter(
    ({ count }) => count > 0,
  );
}

/** What stands apart, by reason; those twice beside each other. */
export function apartOf(
  ground: Ground,
  { apart, standing, missing }: Selection,
  rows: Slice,
): PortfolioParts['apart'] {
  const { placeOf } = ground.names();
  const sorted = [...apart].sort(
    (a, b) =>
      REASONS.indexOf(a.reason) - REASONS.indexOf(b.reason) ||
      (standing.twin[a.row] ?? 0) - (standing.twin[b.row] ?? 0) ||
      (placeOf[a.row] ?? 0) - (placeOf[b.row] ?? 0),
  );
  const places = slice(
    Int32Array.from(sorted, (_, at) => at),
    rows,
  );
  return {
    rows: places.flatMap((place): ApartRow[] => {
      const one = sorted[place];
      const outcome = one && ground.outcomes[one.row]?.outcome;
      if (!one || !outcome) return [];
      return [
        {
          ...rowOf(ground, one.row),
          reason: one.reason,
          rubric: outcome.rubric,
          twin: one.reason === 'twice' ? (standing.twin[one.row] ?? null) : null,
          asideReason: ground.asideReason(outcome.id),
        },
      ];
    }),
    total: apart.length,
    missing: missing.rows,
  };
}
