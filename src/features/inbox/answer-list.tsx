import { useMemo, type ReactNode } from 'react';
import { appliedRubric } from '#core/assessment/applied-rubric.ts';
import { answerTo } from '#core/assessment/answer.ts';
import { attachedItems } from '#core/evidence/attached-items.ts';
import { placedIndicators } from '#core/rubric/walk.ts';
import { indicatorTraces } from '#core/scoring/indicator-traces.ts';
import { scoreAssessment } from '#core/scoring/score-assessment.ts';
import { Section } from '#ui/section.tsx';
import type { SubmissionBodies } from '#workflow/receive/read-package.ts';
import { AnswerReading } from './answer-reading.tsx';
import { standingText } from './standing-text.ts';
import { READING } from './text-reading.ts';

/** Every indicator with its answer, in reading order, each folded to one line. */
export function AnswerList({ bodies }: { readonly bodies: SubmissionBodies }): ReactNode {
  const assessment = bodies['assessment.json'];
  const documents = bodies['documents.json'];
  const { rubric, claimed, supported } = useMemo(() => {
    const applied = appliedRubric(bodies['rubric.json'], bodies['assessment.json']);
    const items = attachedItems(applied, bodies['documents.json']);
    const sheet = scoreAssessment(applied, bodies['assessment.json'].answers, items);
    const of = (score: typeof sheet.claimed) =>
      new Map(indicatorTraces(score).map((trace) => [trace.id, trace]));
    return {
      rubric: applied,
      claimed: of(sheet.claimed),
      supported: sheet.supported.kind === 'scored' ? of(sheet.supported.score) : undefined,
    };
  }, [bodies]);
  const placed = placedIndicators(rubric);
  const rated = placed.filter(
    ({ indicator }) => answerTo(assessment.answers, indicator.id).rating !== 'blank',
  );
  return (
    <Section id="jawaban" title={READING.answers.title}>
      <p className="soft">{READING.answers.count(rated.length, placed.length)}</p>
      <div>
        {placed.map(({ indicator }) => (
          <AnswerReading
            key={indicator.id}
            indicator={indicator}
            answer={answerTo(assessment.answers, indicator.id)}
            claimed={standingText(rubric, indicator, claimed.get(indicator.id))}
            supported={standingText(rubric, indicator, supported?.get(indicator.id))}
            documents={documents.filter(
              ({ status, supports }) =>
                status === 'active' && supports.some((one) => one.indicator === indicator.id),
            )}
          />
        ))}
      </div>
    </Section>
  );
}
