import type { ReactNode } from 'react';
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import type { IndicatorLadder } from '#core/invest/proposal/indicator-ladders.ts';
import { Button } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import type { InitiativeForm } from './form-schema.ts';
import { formText } from './text-form.ts';

const { raise: text } = formText;

interface RaiseFieldsProps {
  readonly ladders: readonly IndicatorLadder[];
}

/** The indicators that are raised, one line each. */
export function RaiseFields({ ladders }: RaiseFieldsProps): ReactNode {
  const { control: formControl, register, formState, setValue } = useFormContext<InitiativeForm>();
  const { fields, append, remove } = useFieldArray({ control: formControl, name: 'raises' });
  const typed = useWatch({ control: formControl, name: 'raises' });
  const { raises: errors } = formState.errors;
  const levelsOf = (id: string | undefined): readonly number[] =>
    ladders.find((one) => one.id === id)?.levels ?? [];
  /** A new indicator begins with its lowest step. */
  const chosen = (at: number, id: string): void => {
    const [from, to] = levelsOf(id);
    setValue(`raises.${at}.from`, from === undefined ? '' : String(from));
    setValue(`raises.${at}.to`, to === undefined ? '' : String(to));
  };
  const level = (at: number, end: 'from' | 'to'): ReactNode => (
    <Field id={`raises.${at}.${end}`} label={text[end]} error={errors?.[at]?.[end]?.message}>
      {(control) => (
        // What can be chosen comes with the indicator: the choice is told, not found in the page.
        <select
          {...control}
          className="input"
          value={typed[at]?.[end] ?? ''}
          onChange={({ target }) =>
            setValue(`raises.${at}.${end}`, target.value, { shouldDirty: true })
          }
        >
          {levelsOf(typed[at]?.indicator).map((value) => (
            <option key={value} value={String(value)}>
              {value}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
  return (
    <>
      <ul className="initiative-lines">
        {fields.map(({ id }, at) => (
          <li key={id}>
            <div className="initiative-line" role="group" aria-label={text.nth(at)}>
              <Field
                id={`raises.${at}.indicator`}
                label={text.indicator}
                error={errors?.[at]?.indicator?.message}
              >
                {(control) => (
                  <select
                    {...control}
                    {...register(`raises.${at}.indicator`, {
                      onChange: (event: { readonly target: { readonly value: string } }) =>
                        chosen(at, event.target.value),
                    })}
                    className="input"
                  >
                    <option value="">{text.choose}</option>
                    {ladders.map((one) => (
                      <option key={one.id} value={one.id}>
                        {`${one.code} ${one.title}`}
                      </option>
                    ))}
                  </select>
                )}
              </Field>
              {level(at, 'from')}
              {level(at, 'to')}
              <Button kind="quiet" aria-label={text.removeWhich(at)} onClick={() => remove(at)}>
                {text.remove}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {errors?.message !== undefined && <p className="field-error">{errors.message}</p>}
      {errors?.root?.message !== undefined && <p className="field-error">{errors.root.message}</p>}
      <div className="actions">
        <Button icon="plus" id="raises" onClick={() => append({ indicator: '', from: '', to: '' })}>
          {text.add}
        </Button>
      </div>
    </>
  );
}
