import type { ReactNode } from 'react';
import { OWN_FIELD } from './own-faults.ts';
import { OwnTextField } from './own-text-field.tsx';
import { SIZES, type OwnTyped } from './own-typed.ts';
import { oneText } from './text-one.ts';

const text = oneText.own;
const PARTS = ['oneOff', 'perYear'] as const;

interface OwnCostsProps {
  readonly typed: OwnTyped;
  readonly error: string | undefined;
  readonly basisError: string | undefined;
  readonly onType: (change: Partial<OwnTyped>) => void;
}

/** What it costs, once and in every year, with what the figures rest on. */
export function OwnCosts({ typed, error, basisError, onType }: OwnCostsProps): ReactNode {
  return (
    <fieldset className="proposals-fields" id={OWN_FIELD['no-cost']} tabIndex={-1}>
      <legend>{text.cost}</legend>
      <p className="soft">{text.costHint}</p>
      {error !== undefined && <p className="field-error">{error}</p>}
      {PARTS.map((part) => (
        <div key={part} className="proposals-filters">
          {SIZES.map((size) => (
            <OwnTextField
              key={size}
              id={`usulan-${part}-${size}`}
              label={text.costOf(text[part], text[size])}
              value={typed[part][size]}
              error={undefined}
              isNumber
              onType={(value) => onType({ [part]: { ...typed[part], [size]: value } })}
            />
          ))}
        </div>
      ))}
      <OwnTextField
        id={OWN_FIELD['no-basis']}
        label={text.basis}
        hint={text.basisHint}
        value={typed.basis}
        error={basisError}
        onType={(basis) => onType({ basis })}
      />
    </fieldset>
  );
}
