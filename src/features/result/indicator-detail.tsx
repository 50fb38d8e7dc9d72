import type { ReactNode } from 'react';
import type { FinalValue, FinalVerdict } from '#core/review/final.ts';
import { REASON_TERMS, VERDICT_TERMS } from '#core/review/review-terms.ts';
import type { Indicator, Rubric } from '#core/rubric/types.ts';
import { findingWords } from '#state/review/finding-words.ts';
import { SaidFact } from '#ui/said-fact.tsx';
import { text } from './text.ts';

const words = text.detail;

interface IndicatorDetailProps {
  readonly rubric: Rubric;
  readonly indicator: Indicator;
  readonly value: FinalValue;
  /** Of all indicators. */
  readonly verdicts: readonly FinalVerdict[];
}

/** Everything that was said about one indicator, folded: findings, votes, minority, verdicts. */
export function IndicatorDetail(props: IndicatorDetailProps): ReactNode {
  const { rubric, indicator, value, verdicts } = props;
  const about = verdicts
    .filter((one) => one.indicator === indicator.id)
    .map((one, at) => ({ ...one, at }));
  const notes = value.minority.map((one, at) => ({ ...one, at }));
  return (
    <details className="result-detail">
      <summary aria-label={text.indicators.openNamed(indicator.code)}>
        {text.indicators.open}
      </summary>
      <dl className="result-said">
        <SaidFact name={words.subject}>{value.subject}</SaidFact>
        <SaidFact name={words.shortcoming}>{value.shortcoming}</SaidFact>
        <SaidFact name={words.recommendation}>{value.recommendation}</SaidFact>
        <SaidFact name={words.note}>{value.note}</SaidFact>
        {notes.map(({ at, name, text: said }) => (
          <SaidFact key={at} name={words.minority(name)}>
            {said}
          </SaidFact>
        ))}
      </dl>
      {value.votes.length > 0 && <h3>{words.votes}</h3>}
      {value.votes.map((vote) => (
        <div key={vote.review} className="result-vote">
          <p>
            <strong>{vote.name}</strong>{' '}
            <span className="soft">
              {[vote.institution, findingWords(rubric, indicator, vote.finding)].join(', ')}
            </span>
          </p>
          <dl className="result-said">
            <SaidFact name={words.departure}>{vote.departure}</SaidFact>
            <SaidFact name={words.fact}>{vote.fact}</SaidFact>
            <SaidFact name={words.analysis}>{vote.analysis}</SaidFact>
            <SaidFact name={words.shortcoming}>{vote.shortcoming}</SaidFact>
            <SaidFact name={words.recommendation}>{vote.recommendation}</SaidFact>
          </dl>
        </div>
      ))}
      {about.length > 0 && <h3>{words.verdicts}</h3>}
      <ul className="result-verdicts">
        {about.map(({ at, title, by, verdict, reason, note }) => (
          <li key={at}>
            <strong>{title || words.absent}</strong>{' '}
            {[VERDICT_TERMS[verdict], REASON_TERMS[reason], note, by]
              .filter((part) => part !== '')
              .join(' · ')}
          </li>
        ))}
      </ul>
    </details>
  );
}
