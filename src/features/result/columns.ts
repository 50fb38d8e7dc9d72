import type { FinalRecord } from '#core/review/final.ts';
import { OPEN, type Finding } from '#core/review/finding.ts';
import { scoreOfFindings } from '#core/report/findings-score.ts';
import type { Rubric } from '#core/rubric/types.ts';
import type { Score } from '#core/scoring/score.ts';

/** One way the same indicators were valued: the agency's, an asesor's, the result's. */
export interface Column {
  readonly id: string;
  readonly name: string;
  readonly findings: Readonly<Record<string, Finding>>;
  readonly score: Score;
}

/** Indicator values side by side: claimed, every asesor, the result, and the year before. */
export interface Columns {
  readonly claimed: Column;
  readonly asesors: readonly Column[];
  readonly final: Column;
  readonly lastYear: Column | null;
}

type FindingOf = (value: FinalRecord['values'][string]) => Finding;

/** @param rubric as the result applies it. */
export function columnsOf(
  rubric: Rubric,
  { values, reviews, lastYear }: FinalRecord,
  names: { readonly claimed: string; readonly final: string; readonly lastYear: string },
): Columns {
  const column = (id: string, name: string, findings: Column['findings']): Column => ({
    id,
    name,
    findings,
    score: scoreOfFindings(rubric, findings),
  });
  const of = (pick: FindingOf): Column['findings'] =>
    Object.fromEntries(Object.entries(values).map(([id, value]) => [id, pick(value)]));
  const votes = Object.values(values).flatMap((value) => value.votes);
  return {
    claimed: column(
      'claimed',
      names.claimed,
      of(({ claimed }) => claimed),
    ),
    asesors: reviews.flatMap((review) => {
      const name = votes.find((vote) => vote.review === review)?.name;
      if (name === undefined) return [];
      const findings = of(
        (value) => value.votes.find((vote) => vote.review === review)?.finding ?? OPEN,
      );
      return [column(review, name, findings)];
    }),
    final: column(
      'final',
      names.final,
      of(({ finding }) => finding),
    ),
    lastYear: lastYear && column('last-year', names.lastYear, lastYear.values),
  };
}

/** Left to right. */
export const inOrder = ({ claimed, asesors, final, lastYear }: Columns): readonly Column[] => [
  claimed,
  ...asesors,
  final,
  ...(lastYear ? [lastYear] : []),
];
