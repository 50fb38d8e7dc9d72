import type { ReactNode } from 'react';
import { Button } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import { text } from './text.ts';
import type { RateIndicator } from './use-hands.ts';
import type { ReviewModel } from './use-model.ts';

interface SentencesProps {
  readonly model: ReviewModel;
  readonly rate: RateIndicator;
}

const { sentences: words } = text;

const FIELDS = [
  ['fact', words.fact, words.factHint],
  ['analysis', words.analysis, words.analysisHint],
  ['shortcoming', words.shortcoming, words.shortcomingHint],
  ['recommendation', words.recommendation, words.recommendationHint],
] as const;

/** The id of the field of a sentence. */
export function sentenceId(field: (typeof FIELDS)[number][0]): string {
  return `kalimat-${field}`;
}

/** Fact, analysis, finding and recommendation, saved as they are typed. */
export function Sentences({ model, rate }: SentencesProps): ReactNode {
  const { rating, claim, readOnly } = model;
  const { fact, analysis } = claim.answer;
  const mayTake = !readOnly && rating.fact === '' && rating.analysis === '' && fact !== '';
  return (
    <section className="card" aria-labelledby="kalimat">
      <h2 id="kalimat">{words.title}</h2>
      <div className="review-sentences">
        {FIELDS.map(([field, label, hint]) => (
          <Field key={field} id={sentenceId(field)} label={label} hint={hint}>
            {(control) => (
              <textarea
                {...control}
                className="input"
                rows={3}
                readOnly={readOnly}
                value={rating[field]}
                onChange={({ target }) => rate({ [field]: target.value })}
              />
            )}
          </Field>
        ))}
      </div>
      {mayTake && (
        <div className="actions">
          <Button kind="quiet" onClick={() => rate({ fact, analysis })}>
            {words.take}
          </Button>
        </div>
      )}
    </section>
  );
}
