import type { ReactNode } from 'react';
import { useFormContext } from 'react-hook-form';
import type { AgencyEntry } from '#core/assessment/agency-list.ts';
import { Field } from '#ui/field.tsx';
import { AgencyListLoader } from './agency-list-loader.tsx';
import type { DetailsForm } from './form-schema.ts';
import { text } from './text.ts';
import { useAgencyLists } from './use-agency-lists.ts';

/** Which agency, of which government, in which year; names can come from a loaded list. */
export function AgencyFields(): ReactNode {
  const { register, setValue, formState } = useFormContext<DetailsForm>();
  const { errors } = formState;
  const lists = useAgencyLists();
  const entries = lists[0]?.entries ?? [];
  const fill = (entry: AgencyEntry | undefined): void => {
    if (!entry) return;
    setValue('code', entry.code);
    setValue('shortName', entry.shortName);
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
            {...register('name', {
              onChange: (event: { readonly target: { readonly value: string } }) =>
                fill(entries.find((entry) => entry.name === event.target.value)),
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
      <AgencyListLoader remembered={lists[0]} />
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
