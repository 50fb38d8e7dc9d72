import { useId, useState, type ReactNode } from 'react';
import type { Finding } from '#core/review/finding.ts';
import { sameFinding } from '#core/review/same-finding.ts';
import type { Indicator, Rubric } from '#core/rubric/types.ts';
import { fitsScale } from '#core/scoring/stated-value.ts';
import { Field } from '#ui/field.tsx';
import { decimal } from '#ui/format.ts';
import { text } from './text.ts';

interface LevelChoiceProps {
  readonly rubric: Rubric;
  readonly indicator: Indicator;
  readonly name: string;
  readonly value: Finding;
  readonly readOnly: boolean;
  readonly onChoose: (finding: Finding) => void;
}

const { level: words } = text;

/** The findings that can be chosen: the rungs, not applicable where that may be, and nothing. */
function choicesOf({ levels, mayBeNotApplicable }: Indicator): readonly Finding[] {
  return [
    ...levels.map(({ level }) => ({ is: 'value', value: String(level) }) as const),
    ...(mayBeNotApplicable ? [{ is: 'not-applicable' } as const] : []),
    { is: 'open' },
  ];
}

/** One value of one stage: a rung, between two rungs where the scale allows it, or not applicable. */
export function LevelChoice(props: LevelChoiceProps): ReactNode {
  const { rubric, indicator, name, value, readOnly, onChoose } = props;
  const group = useId();
  const scale = rubric.scales[indicator.scale];
  const labels = scale?.labels ?? {};
  const wordsOf = (finding: Finding): string => {
    if (finding.is === 'open') return words.open;
    if (finding.is === 'not-applicable') return words.notApplicable;
    const label = labels[finding.value] ?? '';
    return label === '' ? finding.value : `${finding.value} – ${label}`;
  };
  return (
    <>
      <fieldset className="level-choice" data-level-choice disabled={readOnly}>
        <legend className="field-label">{name}</legend>
        {choicesOf(indicator).map((finding) => (
          <label key={wordsOf(finding)} className="level-option">
            <input
              type="radio"
              name={group}
              checked={sameFinding(finding, value)}
              onChange={() => onChoose(finding)}
            />
            {wordsOf(finding)}
          </label>
        ))}
      </fieldset>
      {scale?.fraction && (
        <Between scale={scale} value={value} readOnly={readOnly} onChoose={onChoose} />
      )}
    </>
  );
}

interface BetweenProps extends Pick<LevelChoiceProps, 'value' | 'readOnly' | 'onChoose'> {
  readonly scale: NonNullable<Rubric['scales'][string]>;
}

const PLAIN = /^\d{1,6}(?:\.\d{1,6})?$/;

/** A value between two rungs, typed with a comma or a point; only one that the scale takes is kept. */
function Between({ scale, value, readOnly, onChoose }: BetweenProps): ReactNode {
  const stored = value.is === 'value' ? value.value : '';
  const [typed, setTyped] = useState<string>();
  const plain = (typed ?? '').trim().replace(',', '.');
  const sound = plain === '' || (PLAIN.test(plain) && fitsScale(scale, plain));
  const type = (raw: string): void => {
    setTyped(raw);
    const next = raw.trim().replace(',', '.');
    if (next === '') onChoose({ is: 'open' });
    else if (PLAIN.test(next) && fitsScale(scale, next)) onChoose({ is: 'value', value: next });
  };
  const { min, max, fraction } = scale;
  return (
    <Field
      label={words.value}
      hint={fraction?.note}
      error={sound ? undefined : words.valueRefused(min, max, fraction?.digits ?? 0)}
    >
      {(control) => (
        <input
          {...control}
          className="input numeric review-between"
          inputMode="decimal"
          autoComplete="off"
          readOnly={readOnly}
          value={typed ?? decimal(stored)}
          onChange={({ target }) => type(target.value)}
          onBlur={() => setTyped(undefined)}
        />
      )}
    </Field>
  );
}
