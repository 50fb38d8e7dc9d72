import type { ReactNode } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { Field } from '#ui/field.tsx';
import { ChoiceField, TextField } from './form-fields.tsx';
import type { InitiativeForm } from './form-schema.ts';
import { formText } from './text-form.ts';

const { cost: text } = formText;
const FIGURES = ['low', 'likely', 'high'] as const;

/** What it costs, or that nobody knows: an empty field is neither zero nor unknown. */
export function CostFields(): ReactNode {
  const { control: formControl, register, formState } = useFormContext<InitiativeForm>();
  const costKnown = useWatch({ control: formControl, name: 'costKnown' });
  const estimate = (part: 'oneOff' | 'perYear'): ReactNode => (
    <fieldset className="initiative-cost">
      <legend>{text[part]}</legend>
      <div className="initiative-pair">
        {FIGURES.map((figure) => (
          <Field
            key={figure}
            id={`${part}.${figure}`}
            label={text.figures[figure]}
            error={formState.errors[part]?.[figure]?.message}
          >
            {(control) => (
              <input
                {...control}
                {...register(`${part}.${figure}`)}
                className="input"
                inputMode="numeric"
              />
            )}
          </Field>
        ))}
      </div>
    </fieldset>
  );
  return (
    <>
      <ChoiceField name="costKnown" label={text.known} words={text.choices} />
      {costKnown === 'no' ? (
        <p className="soft">{text.unknown}</p>
      ) : (
        <>
          {estimate('oneOff')}
          {estimate('perYear')}
          <TextField name="basis" />
        </>
      )}
    </>
  );
}
