import type { ReactNode } from 'react';
import type { Answer } from '#core/assessment/answer.ts';
import { coverageOf } from '#core/evidence/coverage.ts';
import type { EvidenceDocument } from '#core/evidence/document.ts';
import type { ClaimSupport } from '#core/evidence/missing-evidence.ts';
import type { AssessmentId } from '#core/lib/ids.ts';
import { roundHalfUp, type Ratio } from '#core/lib/ratio.ts';
import type { Indicator } from '#core/rubric/types.ts';
import { decimal } from '#ui/format.ts';
import { ChangeLink, Rows } from './rows.tsx';
import { text } from './text.ts';

interface AnswerEntryProps {
  readonly indicator: Indicator;
  readonly answer: Answer;
  readonly support: ClaimSupport | undefined;
  readonly documents: readonly EvidenceDocument[];
  /** The assessment in which it can be changed. */
  readonly changeFor: AssessmentId;
}

const words = text.review;
const shown = (value: Ratio): string =>
  words.level(value.d === 1n ? String(value.n) : decimal(roundHalfUp(value, 2)));

function standing(answer: Answer, support: ClaimSupport | undefined): string {
  if (answer.rating === 'not-applicable') return words.notApplicable;
  return support ? shown(support.claimed.value) : words.blank;
}

function units(answer: Answer, indicator: Indicator): string {
  const { state, covered, total } = coverageOf(answer);
  if (!indicator.coverage || state === 'no-list') return '';
  return `${words.units(covered, total)} ${indicator.coverage.of}`;
}

/** One indicator as it will stand in the file: level, sentences, coverage, evidence. */
export function AnswerEntry(props: AnswerEntryProps): ReactNode {
  const { indicator, answer, support, documents, changeFor } = props;
  const { id, code, title } = indicator;
  const applies = answer.rating !== 'not-applicable';
  const evidence = documents.map((one) => one.title || one.file.name).join('\n');
  const place = { at: 'indicator', id, part: 'rating' } as const;
  return (
    <article className="submit-answer">
      <div className="submit-head">
        <h3>{`${code} ${title}`}</h3>
        <ChangeLink id={changeFor} place={place} name={`${code} ${title}`} />
      </div>
      <Rows
        rows={[
          [words.claimed, standing(answer, support)],
          [words.supported, support ? shown(support.supported.value) : ''],
          [words.subject, indicator.repeat ? answer.subject || words.nothing : ''],
          [words.reason, applies ? '' : answer.reason || words.nothing],
          [words.fact, applies ? answer.fact || words.nothing : ''],
          [words.analysis, applies ? answer.analysis || words.nothing : ''],
          [words.notes, answer.notes],
          [words.coverage, units(answer, indicator)],
          [words.target, answer.target === null ? '' : words.level(String(answer.target))],
          [words.evidence, evidence || words.noEvidence],
        ]}
      />
    </article>
  );
}
