import { useState, type ReactNode } from 'react';
import type { Finding } from '#core/review/finding.ts';
import { fitsInstrument } from '#core/review/fits-instrument.ts';
import { findingSchema } from '#core/review/finding.ts';
import type { Indicator } from '#core/rubric/types.ts';
import { findingWords } from '#state/review/finding-words.ts';
import { Button } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import { SmallForm } from '#ui/small-form.tsx';
import { useOpenMeeting } from './meeting-context.ts';
import { ITEM } from './text-item.ts';

interface OtherValueProps {
  readonly indicator: Indicator;
  readonly onChoose: (finding: Finding) => void;
}

const words = ITEM.decide;

/** A value nobody voted for: any that the instrument knows for this indicator. */
export function OtherValue({ indicator, onChoose }: OtherValueProps): ReactNode {
  const { rubric } = useOpenMeeting().meeting;
  const levels = indicator.levels.map(({ level }): Finding => ({
    is: 'value',
    value: String(level),
  }));
  const known: readonly Finding[] = indicator.mayBeNotApplicable
    ? [...levels, { is: 'not-applicable' }]
    : levels;
  const fraction = rubric.scales[indicator.scale]?.fraction;
  return (
    <div className="other-value">
      <Field label={words.other}>
        {(control) => (
          <select
            {...control}
            className="input"
            value=""
            onChange={({ target }) => {
              const chosen = known[Number(target.value)];
              if (target.value !== '' && chosen) onChoose(chosen);
            }}
          >
            <option value="">{words.choose}</option>
            {known.map((finding, at) => (
              <option key={findingWords(rubric, indicator, finding)} value={String(at)}>
                {findingWords(rubric, indicator, finding)}
              </option>
            ))}
          </select>
        )}
      </Field>
      {fraction && <Fraction indicator={indicator} digits={fraction.digits} onChoose={onChoose} />}
    </div>
  );
}

interface FractionProps extends OtherValueProps {
  readonly digits: number;
}

function Fraction({ indicator, digits, onChoose }: FractionProps): ReactNode {
  const { rubric } = useOpenMeeting().meeting;
  const [typed, setTyped] = useState('');
  const [isBad, setBad] = useState(false);
  const apply = (): void => {
    const read = findingSchema.safeParse({ is: 'value', value: typed.trim().replace(',', '.') });
    const fits = read.success && fitsInstrument(rubric, indicator, read.data);
    setBad(!fits);
    if (!fits) return;
    onChoose(read.data);
    setTyped('');
  };
  return (
    <SmallForm
      className="other-fraction"
      onSubmit={() => {
        apply();
      }}
    >
      <Field
        label={words.fraction}
        hint={words.fractionHint(digits)}
        error={isBad ? words.fractionBad : undefined}
      >
        {(control) => (
          <input
            {...control}
            className="input"
            inputMode="decimal"
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
          />
        )}
      </Field>
      <Button type="submit">{words.apply}</Button>
    </SmallForm>
  );
}
