import type { ReactNode } from 'react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import type { Initiative } from '#core/invest/initiative/catalogue.ts';
import { Button } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import type { InitiativeForm } from './form-schema.ts';
import { formText } from './text-form.ts';

const { relation: text, labels } = formText;

interface RelationFieldsProps {
  readonly name: 'requires' | 'excludes';
  readonly others: readonly Initiative[];
}

/** Other initiatives that this one is bound to, chosen one by one. */
export function RelationFields({ name, others }: RelationFieldsProps): ReactNode {
  const { control: formControl, formState } = useFormContext<InitiativeForm>();
  const { fields, append, remove } = useFieldArray({ control: formControl, name });
  const error = formState.errors[name];
  const taken = new Set(fields.map(({ of }) => of));
  const titleOf = (id: string): string => others.find((one) => one.id === id)?.title ?? id;
  return (
    <div className="stack">
      <h3>{labels[name]}</h3>
      {fields.length === 0 && <p className="soft">{text.none}</p>}
      <div>
        {fields.map(({ id, of }, at) => (
          <div key={id} className="initiative-chosen">
            <span>{titleOf(of)}</span>
            <Button
              kind="quiet"
              aria-label={text.removeWhich(titleOf(of))}
              onClick={() => remove(at)}
            >
              {text.remove}
            </Button>
          </div>
        ))}
      </div>
      <Field id={name} label={text[name]} error={error?.root?.message ?? error?.message}>
        {(control) => (
          <select
            {...control}
            className="input"
            value=""
            onChange={({ target }) => {
              if (target.value !== '') append({ of: target.value });
            }}
          >
            <option value="">{text.choose}</option>
            {others
              .filter(({ id }) => !taken.has(id))
              .map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
          </select>
        )}
      </Field>
    </div>
  );
}
