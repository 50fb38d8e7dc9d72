import type { ReactNode } from 'react';
import { answerTo } from '#core/assessment/answer.ts';
import { attachedItems } from '#core/evidence/attached-items.ts';
import { OPEN } from '#core/review/finding.ts';
import { findingOfTrace } from '#core/review/proposal.ts';
import { indicatorTraces } from '#core/scoring/indicator-traces.ts';
import { scoreAssessment } from '#core/scoring/score-assessment.ts';
import type { Score } from '#core/scoring/score.ts';
import { findingWords } from '#state/review/finding-words.ts';
import { Section } from '#ui/section.tsx';
import { useOpenMeeting } from './meeting-context.ts';
import { ITEM } from './text-item.ts';
import type { Item } from './use-item.ts';

const words = ITEM.claim;

/** What the agency claims, with its two sentences, and what its evidence supports. */
export function ItemClaim({ item }: { readonly item: Item }): ReactNode {
  const { rubric, submission, lastYear } = useOpenMeeting().meeting;
  const { indicator } = item;
  const { answers } = submission.bodies['assessment.json'];
  const attached = attachedItems(rubric, submission.bodies['documents.json']);
  const { claimed, supported } = scoreAssessment(rubric, answers, attached);
  const said = (score: Score): string => {
    const trace = indicatorTraces(score).find(({ id }) => id === indicator.id);
    return findingWords(rubric, indicator, trace ? findingOfTrace(trace) : OPEN);
  };
  const answer = answerTo(answers, indicator.id);
  const before = lastYear?.values[indicator.id];
  return (
    <Section id="klaim" title={words.title}>
      <dl className="claim-facts">
        <Fact name={words.level}>{said(claimed)}</Fact>
        <Fact name={words.supported}>
          {supported.kind === 'scored' ? said(supported.score) : '–'}
        </Fact>
        {lastYear && before && (
          <Fact name={words.lastYear(lastYear.year)}>
            {findingWords(rubric, indicator, before)}
          </Fact>
        )}
        <Fact name={words.fact}>{answer.fact || words.none}</Fact>
        <Fact name={words.analysis}>{answer.analysis || words.none}</Fact>
      </dl>
    </Section>
  );
}

function Fact(props: { readonly name: string; readonly children: string }): ReactNode {
  return (
    <div>
      <dt>{props.name}</dt>
      <dd className="pre-line">{props.children}</dd>
    </div>
  );
}
