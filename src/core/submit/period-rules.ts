import type { Period } from '#core/period/period.ts';
import { periodStanding, type PeriodStanding } from '#core/period/standing.ts';
import type { SubmitContext } from './context.ts';
import type { Found, RuleId, RuleValues } from './problem.ts';

function inPeriod<Id extends RuleId>(
  context: SubmitContext,
  find: (period: Period, standing: PeriodStanding) => RuleValues[Id] | undefined,
): readonly Found<Id>[] {
  const { period, assessment, today } = context;
  if (period === 'none' || period === 'missing') return [];
  const values = find(period, periodStanding(period, assessment.agency, today));
  return values === undefined ? [] : [{ place: { at: 'period', id: period.id }, values }];
}

/** The period it was started from cannot be asked any more. */
export function periodMissing({ period }: SubmitContext): readonly Found<'period-missing'>[] {
  return period === 'missing' ? [{ place: { at: 'details' }, values: null }] : [];
}

export const otherRubric = (context: SubmitContext): readonly Found<'other-rubric'>[] =>
  inPeriod<'other-rubric'>(context, ({ rubric, name }) =>
    rubric.digest === context.assessment.rubric.digest ? undefined : { name },
  );

export const otherYear = (context: SubmitContext): readonly Found<'other-year'>[] =>
  inPeriod<'other-year'>(context, ({ year, name }) =>
    year === context.assessment.year ? undefined : { name, year },
  );

/** Only a warning: the file of the period may be older than the invitation. */
export const notInvited = (context: SubmitContext): readonly Found<'not-invited'>[] =>
  inPeriod<'not-invited'>(context, ({ name }, { kind }) =>
    kind === 'not-invited' ? { name } : undefined,
  );

export const beforeOpening = (context: SubmitContext): readonly Found<'before-opening'>[] =>
  inPeriod<'before-opening'>(context, ({ name, dates }, { kind }) =>
    kind === 'before' ? { name, opens: dates.opens } : undefined,
  );

/** Nobody is locked out after the deadline: the file says that it is late. */
export const late = (context: SubmitContext): readonly Found<'late'>[] =>
  inPeriod<'late'>(context, ({ name }, standing) =>
    standing.kind === 'late'
      ? { name, last: standing.deadline.last, days: standing.days }
      : undefined,
  );
