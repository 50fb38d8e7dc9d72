import { useState, type ReactNode } from 'react';
import { departs } from '#core/review/rating-state.ts';
import type { Finding } from '#core/review/finding.ts';
import { STAGE_TERMS } from '#core/review/review-terms.ts';
import { findingOf, STAGES, type Stage } from '#core/review/stages.ts';
import { Field } from '#ui/field.tsx';
import { LevelChoice } from './level-choice.tsx';
import { ProposalWhy } from './proposal-why.tsx';
import { text } from './text.ts';
import type { ReviewModel } from './use-model.ts';
import type { RateIndicator } from './use-hands.ts';
import { findingText } from './words.ts';

interface LevelPanelProps {
  readonly model: ReviewModel;
  readonly stage: Stage;
  readonly onStage: (stage: Stage) => void;
  readonly rate: RateIndicator;
}

const { level: words } = text;

/** The proposal, the asesor's own level at each stage, and why it is another one. */
export function LevelPanel({ model, stage, onStage, rate }: LevelPanelProps): ReactNode {
  const { rubric, indicator, proposal, rating, finding, readOnly } = model;
  const counting = [...STAGES].reverse().find((one) => rating.stages[one].is !== 'open');
  const isOff = departs(proposal.finding, finding);
  const give = (given: Finding): void => rate({ stages: { ...rating.stages, [stage]: given } });
  return (
    <section className="card review-level" aria-labelledby="tingkat">
      <h2 id="tingkat" tabIndex={-1}>
        {words.title}
      </h2>
      <div>
        <p>
          <span className="soft">{words.proposal}: </span>
          <strong>{findingText(rubric, indicator, proposal.finding) || words.noProposal}</strong>
        </p>
        <Why model={model} />
      </div>
      <div className="review-stages" role="group" aria-label={words.stages}>
        {STAGES.map((one) => (
          <button
            key={one}
            type="button"
            className="verdict-choice"
            aria-pressed={stage === one}
            onClick={() => onStage(one)}
          >
            {STAGE_TERMS[one]}
            <span className="soft">{` ${stageValue(model, rating.stages[one])}`}</span>
            {counting === one && <span className="soft">{` (${words.counts})`}</span>}
          </button>
        ))}
      </div>
      <LevelChoice
        key={stage}
        rubric={rubric}
        indicator={indicator}
        name={`${words.choose}, ${STAGE_TERMS[stage].toLowerCase()}`}
        value={rating.stages[stage]}
        readOnly={readOnly}
        onChoose={give}
      />
      {(isOff || rating.departure !== '') && (
        <Field
          id="menyimpang"
          label={words.departure}
          hint={isOff ? words.departureHint : undefined}
          error={undefined}
        >
          {(control) => (
            <textarea
              {...control}
              className="input"
              rows={2}
              required={isOff}
              readOnly={readOnly}
              value={rating.departure}
              onChange={({ target }) => rate({ departure: target.value })}
            />
          )}
        </Field>
      )}
    </section>
  );
}

function stageValue({ rubric, indicator }: ReviewModel, value: Finding): string {
  return findingText(rubric, indicator, value).split(' – ')[0] || '–';
}

/** The derivation is made only for whoever opens it. */
function Why({ model }: { readonly model: ReviewModel }): ReactNode {
  const [isOpen, setOpen] = useState(false);
  return (
    <details open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words.why}</summary>
      {isOpen && <ProposalWhy model={model} />}
    </details>
  );
}

/** What counts of a rating, for the bar below. */
export function countedLevel({ rubric, indicator, rating }: ReviewModel): string {
  return findingText(rubric, indicator, findingOf(rating.stages)) || words.none;
}
