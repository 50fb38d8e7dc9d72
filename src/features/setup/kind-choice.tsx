import type { ReactNode } from 'react';
import { useFormContext } from 'react-hook-form';
import type { DetailsForm } from './form-schema.ts';
import { text } from './text.ts';

/** Real or simulation: decided openly, because a simulation must never look official. */
export function KindChoice(): ReactNode {
  const { register } = useFormContext<DetailsForm>();
  return (
    <fieldset className="card">
      <legend className="legend hidden-visually">{text.kind.legend}</legend>
      <h2>{text.kind.legend}</h2>
      <div>
        <label className="check">
          <input type="radio" value="real" {...register('kind')} />
          <span>
            {text.kind.real}
            <span className="check-hint">{text.kind.realHint}</span>
          </span>
        </label>
        <label className="check">
          <input type="radio" value="simulation" {...register('kind')} />
          <span>
            {text.kind.simulation}
            <span className="check-hint">{text.kind.simulationHint}</span>
          </span>
        </label>
      </div>
    </fieldset>
  );
}
