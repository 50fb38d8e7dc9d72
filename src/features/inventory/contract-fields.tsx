import type { ReactNode } from 'react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { Button } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import type { ApplicationForm } from './form-schema.ts';
import { formText } from './text-form.ts';

const { contract: text } = formText;
const FIELDS = ['year', 'title', 'value', 'funds'] as const;

/** The contracts of an application, one group of fields each. */
export function ContractFields(): ReactNode {
  const { control: formControl, register, formState } = useFormContext<ApplicationForm>();
  const { fields, append, remove } = useFieldArray({ control: formControl, name: 'contracts' });
  return (
    <>
      {fields.length === 0 && <p className="soft">{text.none}</p>}
      {fields.map(({ id }, at) => (
        <fieldset key={id} className="inventory-contract">
          <legend>{text.nth(at)}</legend>
          <div className="inventory-pair">
            {FIELDS.map((field) => (
              <Field
                key={field}
                id={`contracts.${at}.${field}`}
                label={text[field]}
                error={formState.errors.contracts?.[at]?.[field]?.message}
              >
                {(control) => (
                  <input
                    {...control}
                    {...register(`contracts.${at}.${field}`)}
                    className="input"
                    inputMode={field === 'year' || field === 'value' ? 'numeric' : undefined}
                  />
                )}
              </Field>
            ))}
          </div>
          <Button kind="quiet" onClick={() => remove(at)}>
            {text.remove}
          </Button>
        </fieldset>
      ))}
      <div className="actions">
        <Button icon="plus" onClick={() => append({ year: '', title: '', value: '', funds: '' })}>
          {text.add}
        </Button>
      </div>
    </>
  );
}
