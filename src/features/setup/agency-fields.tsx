import { useMemo, useRef, type ReactNode } from 'react';
import { useFormContext } from 'react-hook-form';
import { Field } from '#ui/field.tsx';
import { carried, offeredEntries } from './agency-entries.ts';
import { AgencyListLoader } from './agency-list-loader.tsx';
import type { DetailsForm } from './form-schema.ts';
import { text } from './text.ts';
import { useAgencyLists } from './use-agency-lists.ts';

/** Which agency, of which government, in which year; names can come from a loaded list. */
export function AgencyFields(): ReactNode {
  const { register, setValue, getValues, formState } = useFormContext<DetailsForm>();
  const { errors } = formState;
  const lists = useAgencyLists();
  const entries = useMemo(() => offeredEntries(lists), [lists]);
  /** The name as it was when the field was entered or last changed. */
  const before = useRef('');
  const follow = (name: string): void => {
    const old = entries.find((entry) => entry.name === before.current);
    const now = entries.find((entry) => entry.name === name);
    before.current = name;
    if (old === now) return;
    for (const field of ['code', 'shortName'] as const) {
      setValue(field, carried(getValues(field), old?.[field], now?.[field]));
    }
  };
  return (
    <fieldset className="card">
      <legend className="legend hidden-visually">{text.agency.legend}</legend>
      <h2>{text.agency.legend}</h2>
      <Field
        id="name"
        label={text.agency.name}
        hint={text.agency.nameHint}
        error={errors.name?.message}
      >
        {(control) => (
          <input
            {...control}
            className="input"
            list="agency-names"
            autoComplete="off"
            onFocus={() => {
              before.current = getValues('name');
            }}
            {...register('name', {
              onChange: (event: { readonly target: { readonly value: string } }) =>
                follow(event.target.value),
            })}
          />
        )}
      </Field>
      <datalist id="agency-names">
        {entries.map((entry) => (
          <option key={`${entry.code} ${entry.name}`} value={entry.name}>
            {entry.shortName}
          </option>
        ))}
      </datalist>
      <AgencyListLoader lists={lists} />
      <div className="two-columns">
        <Field label={text.agency.shortName}>
          {(control) => <input {...control} className="input" {...register('shortName')} />}
        </Field>
        <Field label={text.agency.code}>
          {(control) => <input {...control} className="input" {...register('code')} />}
        </Field>
      </div>
      <Field label={text.agency.government} hint={text.agency.governmentHint}>
        {(control) => <input {...control} className="input" {...register('government')} />}
      </Field>
      <Field
        id="year"
        label={text.agency.year}
        hint={text.agency.yearHint}
        error={errors.year?.message}
      >
        {(control) => (
          <input
            {...control}
            className="input input-short numeric"
            inputMode="numeric"
            {...register('year')}
          />
        )}
      </Field>
    </fieldset>
  );
}
