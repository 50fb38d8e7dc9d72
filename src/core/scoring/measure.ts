import { answerTo, countedCriteria, type Answers } from '#core/assessment/answer.ts';
import { oncePer } from '#core/lib/once-per.ts';
import { fromDecimal, fromInteger, type Ratio } from '#core/lib/ratio.ts';
import type { Group, Indicator } from '#core/rubric/types.ts';
import { climb, type Climb } from './climb.ts';
import type { Counts, IndicatorTrace } from './score.ts';
import { weightedMean, type Term } from './weighted-mean.ts';

/** A tree of values, bottom up; shares come after, top down, in `trace.ts`. */
export interface MeasuredIndicator {
  readonly kind: 'indicator';
  readonly source: Indicator;
  readonly weight: Ratio;
  readonly state: IndicatorTrace['state'];
  readonly climb: Climb | null;
  readonly value: Ratio | null;
  readonly counts: Counts;
}

export interface MeasuredGroup {
  readonly kind: 'group';
  readonly source: Group;
  readonly weight: Ratio;
  readonly value: Ratio | null;
  readonly counts: Counts;
  readonly children: readonly Measured[];
}

export type Measured = MeasuredGroup | MeasuredIndicator;

const ONE_OF = {
  blank: { total: 1, rated: 0, blank: 1, notApplicable: 0 },
  rated: { total: 1, rated: 1, blank: 0, notApplicable: 0 },
  'not-applicable': { total: 1, rated: 0, blank: 0, notApplicable: 1 },
} as const satisfies Record<IndicatorTrace['state'], Counts>;

/** A weight is written as text and read once, not once per score. */
const weightOf = oncePer((source: Indicator | Group) => fromDecimal(source.weight));

function measureIndicator(
  source: Indicator,
  answers: Answers,
  attached: ReadonlySet<string> | null,
): MeasuredIndicator {
  const answer = answerTo(answers, source.id);
  const state =
    answer.rating === 'not-applicable' && !source.mayBeNotApplicable ? 'blank' : answer.rating;
  const climbed =
    state === 'rated' ? climb(source, new Set(countedCriteria(answer)), attached) : null;
  return {
    kind: 'indicator',
    source,
    weight: weightOf(source),
    state,
    climb: climbed,
    value: climbed && fromInteger(climbed.level),
    counts: ONE_OF[state],
  };
}

/** The indicators' states added up. */
export function sumCounts(parts: readonly { readonly counts: Counts }[]): Counts {
  return {
    total: parts.reduce((sum, part) => sum + part.counts.total, 0),
    rated: parts.reduce((sum, part) => sum + part.counts.rated, 0),
    blank: parts.reduce((sum, part) => sum + part.counts.blank, 0),
    notApplicable: parts.reduce((sum, part) => sum + part.counts.notApplicable, 0),
  };
}

/** Weighted mean of the children that have a value; the others drop out with their weight. */
export function meanOf(children: readonly Measured[]): Ratio | null {
  const terms: Term[] = [];
  for (const { weight, value } of children) if (value !== null) terms.push({ weight, value });
  return weightedMean(terms);
}

/** Measures a group and everything below it. `attached` null = evidence is not asked for. */
export function measureGroup(
  source: Group,
  answers: Answers,
  attached: ReadonlySet<string> | null,
): MeasuredGroup {
  const children: Measured[] = [
    ...(source.groups ?? []).map((group) => measureGroup(group, answers, attached)),
    ...(source.indicators ?? []).map((indicator) => measureIndicator(indicator, answers, attached)),
  ];
  return {
    kind: 'group',
    source,
    weight: weightOf(source),
    value: meanOf(children),
    counts: sumCounts(children),
    children,
  };
}
