import { deadlineOf, invitedAs } from '#core/period/standing.ts';
import type { Oddity } from './receipt.ts';
import type { PeriodFacts } from './receipt-facts.ts';

/** What is odd about a package beside the period it names: its list, its dates, its instrument. */
export function periodOddities(facts: PeriodFacts): readonly Oddity[] {
  const { kind, about, period, madeOn } = facts;
  const { agency } = about;
  if (kind === 'period' || kind === 'recap' || !about.period) return [];
  if (!period) return [{ kind: 'unknown-period', detail: about.period.name }];
  const invited = agency ? invitedAs(period, agency) : undefined;
  const deadline = invited && kind === 'submission' ? deadlineOf(period, invited).last : undefined;
  const isOther = period.rubric.digest !== about.rubric.digest;
  return [
    ...(agency && !invited ? [{ kind: 'not-invited' as const, detail: agency.name }] : []),
    ...(deadline !== undefined && madeOn > deadline
      ? [{ kind: 'late' as const, detail: deadline }]
      : []),
    ...(isOther
      ? [{ kind: 'other-rubric' as const, detail: `${period.rubric.id} ${period.rubric.version}` }]
      : []),
  ];
}
