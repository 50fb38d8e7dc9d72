import type { ReactNode } from 'react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { PERSON_ROLES } from '#core/assessment/person-roles.ts';
import { ROLE_TERMS } from '#core/glossary.ts';
import { Button } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import type { DetailsForm } from './form-schema.ts';
import { text } from './text.ts';

const ADD = 'add-person';

/** The people of the assessment by role; they sign the report and stand beside their changes. */
export function PeopleFields(): ReactNode {
  const { control, register, watch, formState } = useFormContext<DetailsForm>();
  const { fields, append, remove } = useFieldArray({ control, name: 'people' });
  return (
    <fieldset className="card">
      <legend className="legend hidden-visually">{text.people.legend}</legend>
      <div>
        <h2>{text.people.legend}</h2>
        <p className="field-hint">{text.people.hint}</p>
      </div>
      {fields.map((field, at) => (
        <div className="person" key={field.id} role="group" aria-label={text.people.person(at + 1)}>
          <Field label={text.people.role}>
            {(props) => (
              <select {...props} className="input" {...register(`people.${at}.role`)}>
                {PERSON_ROLES.map((role) => (
                  <option key={role} value={role}>
                    {ROLE_TERMS[role]}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Field
            id={`people.${at}.name`}
            label={text.people.name}
            error={formState.errors.people?.[at]?.name?.message}
          >
            {(props) => (
              <input
                {...props}
                className="input"
                autoComplete="off"
                {...register(`people.${at}.name`)}
              />
            )}
          </Field>
          <Field label={text.people.position}>
            {(props) => (
              <input {...props} className="input" {...register(`people.${at}.position`)} />
            )}
          </Field>
          <Button
            kind="quiet"
            onClick={() => {
              remove(at);
              // The row that had the focus is gone.
              document.getElementById(ADD)?.focus();
            }}
          >
            {text.people.remove(watch(`people.${at}.name`))}
          </Button>
        </div>
      ))}
      <div>
        <Button
          icon="plus"
          id={ADD}
          onClick={() => append({ role: 'filler', name: '', position: '' })}
        >
          {text.people.add}
        </Button>
      </div>
    </fieldset>
  );
}
