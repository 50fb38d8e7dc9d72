import {
  add,
  compare,
  divide,
  fromDecimal,
  fromInteger,
  multiply,
  subtract,
  ZERO,
  type Ratio,
} from '#core/lib/ratio.ts';
import type { Finding } from '#core/review/finding.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { placedIndicators } from '#core/rubric/walk.ts';
import { indicatorTraces } from '#core/scoring/indicator-traces.ts';
import { predikatOf, show } from '#core/scoring/predikat.ts';
import { scoreAssessment } from '#core/scoring/score-assessment.ts';
import type { Shown } from '#core/scoring/score.ts';
import { withLevels } from '#core/scoring/with-levels.ts';
import type { Tendency } from './tendency.ts';
import type { VoteUnit } from './vote-table.ts';

/** A number of the index with its predikat. */
interface IndexSeen {
  readonly value: Shown;
  readonly predikat: string;
}

/** The index from votes as they are, and from votes with each asesor's tendency taken off. */
export interface Sensitivity {
  readonly plain: IndexSeen;
  readonly calibrated: IndexSeen;
  /** Indicators without any vote: the number is not the whole index. */
  readonly open: number;
}

/** What an indicator counts with, exactly. */
type Standing =
  | { readonly is: 'value'; readonly value: Ratio }
  | { readonly is: 'not-applicable' }
  | { readonly is: 'open' };

const mean = (values: readonly Ratio[]): Ratio =>
  divide(values.reduce(add, ZERO), fromInteger(values.length));

type Ends = readonly [Ratio, Ratio];

/** The ends of the ladder of each indicator, by id. */
function endsOf(rubric: Rubric): ReadonlyMap<string, Ends> {
  return new Map(
    placedIndicators(rubric).map(({ indicator: { id, levels } }) => {
      const [low, high] = [levels[0]?.level ?? 0, levels.at(-1)?.level ?? 0];
      return [id, [fromInteger(low), fromInteger(high)]];
    }),
  );
}

/** No vote is moved beyond the ends of its ladder. */
function within(ends: Ends | undefined, value: Ratio): Ratio {
  if (!ends) return value;
  const [min, max] = ends;
  if (compare(value, min) < 0) return min;
  return compare(value, max) > 0 ? max : value;
}

/** The mean of the votes; not applicable where everybody who voted says so. */
function together(
  votes: readonly (Finding | null)[],
  moved: (value: Ratio, rater: number) => Ratio,
): Standing {
  const values = votes.flatMap((vote, rater) =>
    vote?.is === 'value' ? [moved(fromDecimal(vote.value), rater)] : [],
  );
  if (values.length > 0) return { is: 'value', value: mean(values) };
  return votes.some((vote) => vote?.is === 'not-applicable')
    ? { is: 'not-applicable' }
    : { is: 'open' };
}

/**
 * The index for exact values that no answer can state, such as a mean of votes. The one
 * scoring function says what each indicator decides of the number (blank and not applicable
 * ones left out); the index is linear in every value, so the sum of share × value is what
 * it would give, exactly. Null where nothing has a value.
 */
function indexOf(rubric: Rubric, standings: Readonly<Record<string, Standing>>): IndexSeen | null {
  const levels = placedIndicators(rubric).flatMap(({ indicator }) => {
    const standing = standings[indicator.id] ?? { is: 'open' };
    if (standing.is === 'open') return [];
    const level =
      standing.is === 'value' ? (indicator.levels[0]?.level ?? 0) : ('tidak berlaku' as const);
    return [[indicator.id, level] as const];
  });
  const { claimed } = scoreAssessment(rubric, withLevels(rubric, {}, Object.fromEntries(levels)));
  if (claimed.outcome.kind === 'none') return null;
  const exact = indicatorTraces(claimed).reduce((sum, { id, shareNow }) => {
    const standing = standings[id];
    return standing?.is === 'value' ? add(sum, multiply(shareNow, standing.value)) : sum;
  }, ZERO);
  return { value: show(rubric, exact), predikat: predikatOf(rubric, exact) };
}

/**
 * How far the tendencies of the asesors would move the index of one submission: every vote
 * is lowered by what its asesor rates above the common measure (raised for what lies below),
 * kept within the scale, and the mean of the votes counts. A sensitivity only: it is shown,
 * never stored and never applied. Null where nothing has a value.
 *
 * @param units those of one submission
 * @param raters positions of those whose votes count: all of them, or one alone
 */
export function sensitivity(
  rubric: Rubric,
  units: readonly VoteUnit[],
  tendencies: readonly Tendency[],
  raters: readonly number[],
): Sensitivity | null {
  const standings = (
    moved: (value: Ratio, rater: number, indicator: string) => Ratio,
  ): Readonly<Record<string, Standing>> =>
    Object.fromEntries(
      units.map(({ indicator, votes }) => {
        const counted = votes.map((vote, at) => (raters.includes(at) ? vote : null));
        return [indicator, together(counted, (one, rater) => moved(one, rater, indicator))];
      }),
    );
  const before = standings((one) => one);
  const ends = endsOf(rubric);
  const plain = indexOf(rubric, before);
  const calibrated = indexOf(
    rubric,
    standings((one, rater, indicator) => {
      const off = tendencies[rater]?.toAll ?? ZERO;
      return within(ends.get(indicator), subtract(one, off));
    }),
  );
  const open = Object.values(before).filter(({ is }) => is === 'open').length;
  return plain && calibrated && { plain, calibrated, open };
}
