import type { ReactNode } from 'react';
import { answerTo } from '#core/assessment/answer.ts';
import { appliedRubric } from '#core/assessment/applied-rubric.ts';
import type { Assessment } from '#core/assessment/assessment.ts';
import { attachedItems } from '#core/evidence/attached-items.ts';
import type { EvidenceDocument } from '#core/evidence/document.ts';
import { claimSupports } from '#core/evidence/missing-evidence.ts';
import { ROLE_TERMS } from '#core/glossary.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { placedIndicators } from '#core/rubric/walk.ts';
import { scoreAssessment } from '#core/scoring/score-assessment.ts';
import { AnswerEntry } from './answer-entry.tsx';
import { ChangeLink, Rows } from './rows.tsx';
import { text } from './text.ts';

interface AnswerReviewProps {
  /** The whole instrument; the assessment's year and scope are applied to it. */
  readonly rubric: Rubric;
  readonly assessment: Assessment;
  readonly documents: readonly EvidenceDocument[];
}

/** Everything that is sent, answer by answer: what will stand in the file and nothing else. */
export function AnswerReview(props: AnswerReviewProps): ReactNode {
  const { assessment, documents } = props;
  const { answers, id } = assessment;
  const rubric = appliedRubric(props.rubric, assessment);
  const attached = attachedItems(rubric, documents);
  const { claimed } = scoreAssessment(rubric, answers, attached);
  const supports = claimSupports(rubric, answers, claimed, attached);
  return (
    <>
      <Details {...props} />
      {rubric.groups.map((group) => (
        <section key={group.id} className="card" aria-labelledby={`kirim-${group.id}`}>
          <h2 id={`kirim-${group.id}`}>{`${group.code} ${group.title}`}</h2>
          {placedIndicators(rubric)
            .filter(({ path }) => path[0]?.id === group.id)
            .map(({ indicator }) => (
              <AnswerEntry
                key={indicator.id}
                indicator={indicator}
                answer={answerTo(answers, indicator.id)}
                support={supports.get(indicator.id)}
                documents={documents.filter(({ supports: links }) =>
                  links.some((link) => link.indicator === indicator.id),
                )}
                changeFor={id}
              />
            ))}
        </section>
      ))}
    </>
  );
}

function Details({ rubric, assessment }: AnswerReviewProps): ReactNode {
  const { agency, year, people, id } = assessment;
  const words = text.review;
  return (
    <section className="card" aria-labelledby="kirim-data">
      <div className="submit-head">
        <h2 id="kirim-data">{words.details}</h2>
        <ChangeLink id={id} place={{ at: 'details' }} name={words.details} />
      </div>
      <Rows
        rows={[
          [words.agency, agency.name],
          [words.government, agency.government],
          [words.year, String(year)],
          [words.instrument, `${rubric.title}, ${rubric.version}`],
          ...people.map(
            ({ role, name, position }) =>
              [ROLE_TERMS[role], text.sign.person(name, position)] as const,
          ),
        ]}
      />
    </section>
  );
}
