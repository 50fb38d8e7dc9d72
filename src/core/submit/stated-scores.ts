import { appliedRubric } from '#core/assessment/applied-rubric.ts';
import { attachedItems } from '#core/evidence/attached-items.ts';
import type { Ratio } from '#core/lib/ratio.ts';
import type { Statement } from '#core/package/statement.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { indicatorTraces } from '#core/scoring/indicator-traces.ts';
import { scoreAssessment } from '#core/scoring/score-assessment.ts';
import type { Score } from '#core/scoring/score.ts';
import type { Sendable } from './sending.ts';

/** An exact value as text: "3", or a fraction in lowest terms such as "13/4". */
export function exactText({ n, d }: Ratio): string {
  return d === 1n ? String(n) : `${n}/${d}`;
}

function stated(score: Score | null): Statement['claimed'] {
  const outcome = score?.outcome;
  return outcome?.kind === 'final'
    ? { value: outcome.value.text, predikat: outcome.predikat }
    : { value: null, predikat: null };
}

function values(score: Score | null): ReadonlyMap<string, string | null> {
  const traces = score ? indicatorTraces(score) : [];
  return new Map(traces.map(({ id, value }) => [id, value && exactText(value)]));
}

/**
 * Both scores of an assessment and what each indicator counts with, as a statement says
 * them: from the one scoring function, exact. A receiver calls this on what arrived and
 * compares.
 *
 * @param whole the whole instrument; the assessment's year and scope are applied to it.
 */
export function statedScores(
  whole: Rubric,
  { assessment, documents }: Sendable,
): Pick<Statement, 'claimed' | 'supported' | 'levels'> {
  const rubric = appliedRubric(whole, assessment);
  const sheet = scoreAssessment(rubric, assessment.answers, attachedItems(rubric, documents));
  const backed = sheet.supported.kind === 'scored' ? sheet.supported.score : null;
  const supported = values(backed);
  const levels = [...values(sheet.claimed)].map(([id, claimed]) => [
    id,
    { claimed, supported: supported.get(id) ?? null },
  ]);
  return {
    claimed: stated(sheet.claimed),
    supported: stated(backed),
    levels: Object.fromEntries(levels) as Statement['levels'],
  };
}
