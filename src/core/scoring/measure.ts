import { answerTo, type Answer, type Answers } from '#core/assessment/answer.ts';
import { oncePer } from '#core/lib/once-per.ts';
import { fromDecimal, type Ratio } from '#core/lib/ratio.ts';
import type { Group, Indicator, Rubric } from '#core/rubric/types.ts';
import type { Counts, IndicatorTrace } from './score.ts';
import { standingOf, type Standing } from './stand.ts';
import { isVoid } from './stated-value.ts';
import { weightedMean, type Term } from './weighted-mean.ts';

/** A tree of values, bottom up; shares come after, top down, in `trace.ts`. */
export interface MeasuredIndicator {
  readonly kind: 'indicator';
  readonly source: Indicator;
  readonly weight: Ratio;
  readonly state: IndicatorTrace['state'];
  /** Null unless rated. */
  readonly standing: Standing | null;
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

/** What is measured against; `attached` null = evidence is not asked for. */
export interface Ground {
  readonly scales: Rubric['scales'];
  readonly answers: Answers;
  readonly attached: ReadonlySet<string> | null;
}

const ONE_OF = {
  blank: { total: 1, rated: 0, blank: 1, notApplicable: 0 },
  rated: { total: 1, rated: 1, blank: 0, notApplicable: 0 },
  'not-applicable': { total: 1, rated: 0, blank: 0, notApplicable: 1 },
} as const satisfies Record<IndicatorTrace['state'], Counts>;

/** A weight is written as text and read once, not once per score. */
const weightOf = oncePer((source: Indicator | Group) => fromDecimal(source.weight));

/** A statement the instrument does not know says nothing: the indicator is blank. */
function stateOf(
  source: Indicator,
  answer: Answer,
  scales: Rubric['scales'],
): IndicatorTrace['state'] {
  if (answer.rating === 'not-applicable') {
    return source.mayBeNotApplicable ? 'not-applicable' : 'blank';
  }
  return answer.rating === 'rated' && isVoid(scales, source, answer) ? 'blank' : answer.rating;
}

function measureIndicator(source: Indicator, ground: Ground): MeasuredIndicator {
  const { scales, answers, attached } = ground;
  const answer = answerTo(answers, source.id);
  const state = stateOf(source, answer, scales);
  const standing = state === 'rated' ? standingOf(scales, source, answer, attached) : null;
  return {
    kind: 'indicator',
    source,
    weight: weightOf(source),
    state,
    standing,
    value: standing && standing.value,
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

/** Measures a group and everything below it. */
export function measureGroup(source: Group, ground: Ground): MeasuredGroup {
  const children: Measured[] = [
    ...(source.groups ?? []).map((group) => measureGroup(group, ground)),
    ...(source.indicators ?? []).map((indicator) => measureIndicator(indicator, ground)),
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
