import type { ReactNode } from 'react';
import { countedCriteria, type Answer } from '#core/assessment/answer.ts';
import type { EvidenceDocument } from '#core/evidence/document.ts';
import { TERMS } from '#core/glossary.ts';
import type { Indicator } from '#core/rubric/types.ts';
import { decimal } from '#ui/format.ts';
import { Fact } from './fact.tsx';
import { READING } from './text-reading.ts';

const { answers: words } = READING;

interface AnswerProps {
  readonly indicator: Indicator;
  readonly answer: Answer;
  /** The level in words; null = none. */
  readonly claimed: string | null;
  readonly supported: string | null;
  readonly documents: readonly EvidenceDocument[];
}

/** One indicator with everything that was answered. */
export function AnswerReading(props: AnswerProps): ReactNode {
  const { indicator, answer, claimed, supported, documents } = props;
  return (
    <details className="reading-answer">
      <summary>
        <span className="reading-code">{indicator.code}</span>
        <span>{indicator.title}</span>
        <strong className="reading-level">{levelText(answer, claimed)}</strong>
      </summary>
      <div className="stack">
        <p className="prose">{indicator.question}</p>
        <dl className="receipt-facts">
          {supported !== null && <Fact name={TERMS.supported}>{supported}</Fact>}
          {answer.rating === 'not-applicable' && <Fact name={words.reason}>{answer.reason}</Fact>}
          {answer.rating === 'rated' && <Rated indicator={indicator} answer={answer} />}
          <Long name={TERMS.fact} value={answer.fact} />
          <Long name={TERMS.analysis} value={answer.analysis} />
          <Long name={TERMS.notes} value={answer.notes} />
          {answer.target !== null && <Fact name={words.target}>{answer.target}</Fact>}
          <Fact name={words.evidence}>
            {documents.length === 0
              ? words.noEvidence
              : documents.map(({ title, file }) => title || file.name).join('; ')}
          </Fact>
        </dl>
      </div>
    </details>
  );
}

function levelText(answer: Answer, claimed: string | null): string {
  if (answer.rating === 'not-applicable') return TERMS.notApplicable;
  return answer.rating === 'blank' ? TERMS.blank : (claimed ?? TERMS.blank);
}

function Rated({ indicator, answer }: Pick<AnswerProps, 'indicator' | 'answer'>): ReactNode {
  const counted = new Set(countedCriteria(answer));
  const criteria = indicator.levels
    .flatMap((level) => level.criteria)
    .filter(({ id }) => counted.has(id));
  const { coverage, stated, subject } = answer;
  const covered = coverage?.units.filter((unit) => unit.covered).length ?? 0;
  return (
    <>
      {subject !== '' && <Fact name={words.subject}>{subject}</Fact>}
      {stated && <Fact name={words.stated}>{decimal(stated.value)}</Fact>}
      <Fact name={words.criteria}>
        {criteria.length === 0 ? (
          noCriteria(answer)
        ) : (
          <ul className="inbox-lines">
            {criteria.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        )}
      </Fact>
      {coverage && (
        <Fact name={words.coverage}>
          <p>{words.covered(covered, coverage.units.length)}</p>
          <p className="soft">
            {coverage.units.map((unit) => `${unit.covered ? '✓' : '–'} ${unit.name}`).join('; ')}
          </p>
        </Fact>
      )}
    </>
  );
}

const noCriteria = ({ lowest }: Answer): string => (lowest ? words.lowest : words.noCriteria);

function Long({ name, value }: { readonly name: string; readonly value: string }): ReactNode {
  if (value === '') return null;
  return (
    <Fact name={name}>
      <span className="pre-line">{value}</span>
    </Fact>
  );
}
