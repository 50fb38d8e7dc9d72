import type { Finding } from '#core/review/finding.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { placedIndicators } from '#core/rubric/walk.ts';
import { scoreAssessment } from '#core/scoring/score-assessment.ts';
import type { Score } from '#core/scoring/score.ts';
import { withLevels } from '#core/scoring/with-levels.ts';

const WHOLE = /^\d+(?:\.0+)?$/;

/** Values by indicator id; one without an entry is open. */
export type Findings = Readonly<Record<string, Finding>>;

/** What is found about one indicator; open where nothing is said. */
export function findingAt(findings: Findings, id: string): Finding {
  return (Object.hasOwn(findings, id) && findings[id]) || { is: 'open' };
}

/** A finding as the scoring function takes it: a level, a decimal between two, or out. */
function levelOf(finding: Finding): readonly (number | string)[] {
  switch (finding.is) {
    case 'open':
      return [];
    case 'not-applicable':
      return ['tidak berlaku'];
    case 'value':
      return [WHOLE.test(finding.value) ? Number(finding.value) : finding.value];
  }
}

/** The score that values which were found give, group by group, by the one scoring function. */
export function scoreOfFindings(rubric: Rubric, findings: Findings): Score {
  const levels = placedIndicators(rubric).flatMap(({ indicator: { id } }) =>
    levelOf(findingAt(findings, id)).map((level) => [id, level] as const),
  );
  return scoreAssessment(rubric, withLevels(rubric, {}, Object.fromEntries(levels))).claimed;
}
