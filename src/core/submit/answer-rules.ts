import { answerTo, type Answer } from '#core/assessment/answer.ts';
import { lacksOf, statusOf, type Lack } from '#core/assessment/progress.ts';
import { coverageOf } from '#core/evidence/coverage.ts';
import type { Indicator } from '#core/rubric/types.ts';
import { placedIndicators } from '#core/rubric/walk.ts';
import type { SubmitContext } from './context.ts';
import type { Found, IndicatorPart, RuleId, RuleValues } from './problem.ts';

interface Asked {
  readonly indicator: Indicator;
  readonly answer: Answer;
}

const named = ({ code, title }: Indicator) => ({ code, title });

/** One thing found at most for each indicator, in reading order. */
function eachIndicator<Id extends RuleId>(
  { rubric, assessment }: SubmitContext,
  part: IndicatorPart,
  find: (asked: Asked) => RuleValues[Id] | undefined,
): readonly Found<Id>[] {
  return placedIndicators(rubric).flatMap(({ indicator }) => {
    const values = find({ indicator, answer: answerTo(assessment.answers, indicator.id) });
    const place = { at: 'indicator', id: indicator.id, part } as const;
    return values === undefined ? [] : [{ place, values }];
  });
}

type NamedRule = {
  readonly [Id in RuleId]: ReturnType<typeof named> extends RuleValues[Id] ? Id : never;
}[RuleId];

/** A rule about something that the answer itself lacks. */
export const lacking =
  <Id extends NamedRule>(lack: Lack, part: IndicatorPart) =>
  (context: SubmitContext): readonly Found<Id>[] =>
    eachIndicator<Id>(context, part, ({ indicator, answer }) =>
      lacksOf(context.rubric.scales, indicator, answer).includes(lack)
        ? named(indicator)
        : undefined,
    );

/** Answered and lacking nothing, but nobody said that it is done. */
export function notDone(context: SubmitContext): readonly Found<'not-done'>[] {
  const { scales } = context.rubric;
  return eachIndicator<'not-done'>(context, 'done', ({ indicator, answer }) => {
    const whole = answer.rating !== 'blank' && !answer.done;
    return whole && statusOf(scales, indicator, { ...answer, done: true }) === 'finished'
      ? named(indicator)
      : undefined;
  });
}

/** A claim above the lowest level where the instrument asks who or what is counted. */
export function coverageMissing(context: SubmitContext): readonly Found<'coverage-missing'>[] {
  return eachIndicator<'coverage-missing'>(context, 'coverage', ({ indicator, answer }) => {
    const { coverage, levels } = indicator;
    const claimed = context.supports.get(indicator.id)?.claimed.climb.level;
    const claims = claimed !== undefined && claimed > (levels[0]?.level ?? 0);
    if (!coverage || !claims || coverageOf(answer).state !== 'no-list') return undefined;
    return { ...named(indicator), of: coverage.of };
  });
}

/** A level that asks for all beside a list that says some. */
export function coverageBesideClaim(
  context: SubmitContext,
): readonly Found<'coverage-beside-claim'>[] {
  const { scales } = context.rubric;
  return eachIndicator<'coverage-beside-claim'>(context, 'coverage', ({ indicator, answer }) => {
    const { coverage } = indicator;
    if (!coverage || coverageOf(answer).state === 'no-list') return undefined;
    const beside = lacksOf(scales, indicator, answer).includes('coverage-beside-claim');
    return beside ? { ...named(indicator), of: coverage.of } : undefined;
  });
}

/** A level claimed without all of the evidence that it requires. */
export function evidenceMissing(context: SubmitContext): readonly Found<'evidence-missing'>[] {
  return eachIndicator<'evidence-missing'>(context, 'evidence', ({ indicator }) => {
    const support = context.supports.get(indicator.id);
    const missing = support?.missing.length ?? 0;
    if (!support || missing === 0) return undefined;
    return { ...named(indicator), missing, required: support.required.length };
  });
}
