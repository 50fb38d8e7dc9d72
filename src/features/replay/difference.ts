import type { Answers } from '#core/assessment/answer.ts';
import { add, compare, ZERO, type Ratio } from '#core/lib/ratio.ts';
import { effectOf, explainDifference, type Difference } from '#core/replay/explain-difference.ts';
import type { Prospect } from '#core/replay/prospect.ts';
import { scoreAssessment } from '#core/scoring/score-assessment.ts';
import type { Outcome } from '#core/scoring/score.ts';
import type { ColumnKey } from './text-difference.ts';

type Row = Extract<Difference, { kind: 'explained' }>['rows'][number];

export interface DifferenceView {
  readonly before: Outcome;
  readonly after: Outcome;
  readonly difference: Difference;
}

/**
 * The two indices by the two instruments: all old answers on one side, on the other
 * only those that mean the same there. What changed enters neither as a guess.
 */
export function differenceOf({ from, to, plan }: Prospect, answers: Answers): DifferenceView {
  const same = Object.fromEntries(
    plan.verdicts.flatMap(({ indicator, verdict }) =>
      verdict.kind === 'unchanged' ? [[indicator.id, verdict.source.answer] as const] : [],
    ),
  );
  const old = scoreAssessment(from, answers).claimed;
  const now = scoreAssessment(to, same).claimed;
  return { before: old.outcome, after: now.outcome, difference: explainDifference(old, now) };
}

/** What one indicator shows in the columns of numbers; null = nothing to show there. */
export function numbersOf(
  row: Row,
): Readonly<Record<Exclude<ColumnKey, 'indicator'>, Ratio | null>> {
  const { before, after, part } = row;
  const isCompared = part.kind === 'compared';
  const isPresence = part.kind === 'entered' || part.kind === 'left';
  return {
    levelBefore: before?.value ?? null,
    levelAfter: after?.value ?? null,
    shareBefore: before?.value ? before.share : null,
    shareAfter: after?.value ? after.share : null,
    addsBefore: before?.value ? before.contribution : null,
    addsAfter: after?.value ? after.contribution : null,
    byShare: isCompared ? part.byShare : null,
    byLevel: isCompared ? part.byLevel : null,
    byPresence: isPresence ? part.whole : null,
    effect: part.kind === 'not-counted' ? null : effectOf(part),
  };
}

/** The exact sum of one column over all rows. */
export function sumOf(rows: readonly Row[], key: Exclude<ColumnKey, 'indicator'>): Ratio {
  return rows.reduce((sum, row) => add(sum, numbersOf(row)[key] ?? ZERO), ZERO);
}

export interface Order {
  readonly key: ColumnKey;
  readonly down: boolean;
}

/** Rows by one column; rows without a number last, equal ones in reading order. */
export function sorted(rows: readonly Row[], { key, down }: Order): readonly Row[] {
  if (key === 'indicator') return down ? [...rows].reverse() : rows;
  return [...rows].sort((one, other) => {
    const [a, b] = [numbersOf(one)[key], numbersOf(other)[key]];
    if (!a || !b) return Number(!a) - Number(!b);
    return down ? compare(b, a) : compare(a, b);
  });
}

/** Whether any indicator counts on one side only. */
export function hasPresence(rows: readonly Row[]): boolean {
  return rows.some(({ part }) => part.kind === 'entered' || part.kind === 'left');
}

/** Whether no indicator moves the index. */
export function isStill(rows: readonly Row[]): boolean {
  return rows.every(({ part }) => compare(effectOf(part), ZERO) === 0);
}
