import { useState, type ReactNode } from 'react';
import type { Answer, Stated } from '#core/assessment/answer.ts';
import { stateValue } from '#core/assessment/edit-answer.ts';
import type { Indicator, Rubric } from '#core/rubric/types.ts';
import { externalValue, fitsScale } from '#core/scoring/stated-value.ts';
import { Field } from '#ui/field.tsx';
import { decimal } from '#ui/format.ts';
import type { Change } from './change.ts';
import { text } from './text.ts';

interface StatedValueProps {
  readonly rubric: Rubric;
  readonly indicator: Indicator;
  readonly answer: Answer;
  readonly onChange: Change;
}

/** A value instead of ticks: between two levels, or taken over from another agency's index. */
export function StatedValue(props: StatedValueProps): ReactNode {
  const { rubric, indicator, answer, onChange } = props;
  const scale = rubric.scales[indicator.scale];
  const external = indicator.external?.bands.length ? indicator.external : undefined;
  if (!external && !scale?.fraction) return null;
  const state = (stated: Stated | null): void => onChange((before) => stateValue(before, stated));
  return (
    <section className="card stack" aria-labelledby="stated-title">
      <div className="prose">
        <h2 id="stated-title">{text.stated.title}</h2>
        <p className="soft">{text.stated.help}</p>
      </div>
      {external && (
        <NumberField
          key={`external ${answer.stated?.kind}`}
          id="stated-external"
          label={text.stated.external(external.index, external.publisher)}
          hint={text.stated.externalHint(decimal(external.min), decimal(external.max))}
          refusal={text.stated.range(decimal(external.min), decimal(external.max))}
          value={answer.stated?.kind === 'external' ? answer.stated.value : ''}
          accepts={(value) => externalValue(external, value) !== null}
          onState={(value) => state(value === '' ? null : { kind: 'external', value })}
        />
      )}
      {external && <p className="soft prose">{external.note}</p>}
      {scale?.fraction && (
        <NumberField
          key={`value ${answer.stated?.kind}`}
          id="stated-value"
          label={text.stated.value}
          hint={scale.fraction.note}
          refusal={text.stated.between(scale.min, scale.max, scale.fraction.digits)}
          value={answer.stated?.kind === 'value' ? answer.stated.value : ''}
          accepts={(value) => fitsScale(scale, value)}
          onState={(value) => state(value === '' ? null : { kind: 'value', value })}
        />
      )}
    </section>
  );
}

interface NumberFieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  /** What is said when the typed text is no such value. */
  readonly refusal: string;
  /** With a decimal point; empty = not stated. */
  readonly value: string;
  readonly accepts: (value: string) => boolean;
  readonly onState: (value: string) => void;
}

const PLAIN = /^\d{1,6}(?:\.\d{1,6})?$/;

/** One decimal, typed with a comma or a point; only a value that is accepted is kept. */
function NumberField(props: NumberFieldProps): ReactNode {
  const { id, label, hint, refusal, value, accepts, onState } = props;
  const [typed, setTyped] = useState(decimal(value));
  const plain = typed.trim().replace(',', '.');
  const sound = plain === '' || (PLAIN.test(plain) && accepts(plain));
  const type = (raw: string): void => {
    setTyped(raw);
    const next = raw.trim().replace(',', '.');
    if (next === '' || (PLAIN.test(next) && accepts(next))) onState(next);
  };
  return (
    <Field id={id} label={label} hint={hint} error={sound ? undefined : refusal}>
      {(control) => (
        <input
          {...control}
          className="input numeric"
          inputMode="decimal"
          autoComplete="off"
          value={typed}
          onChange={(event) => type(event.target.value)}
        />
      )}
    </Field>
  );
}
