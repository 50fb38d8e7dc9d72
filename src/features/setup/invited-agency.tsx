import { useState, type ReactNode } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import type { InvitedAgency, Period } from '#core/period/period.ts';
import { batchOf, periodStanding } from '#core/period/standing.ts';
import { fold } from '#core/lib/fold.ts';
import { useDesk } from '#state/desk.ts';
import { localDay } from '#state/local-day.ts';
import { batchText, standingText } from '#state/period/period-text.ts';
import { Field } from '#ui/field.tsx';
import type { DetailsForm } from './form-schema.ts';
import { periodText as text } from './text-period.ts';

/** More than this many at once is no list to pick from. */
const MOST = 8;

/** The agency is one of those a period invites: searched by name, short name or code. */
export function InvitedAgencyFields({ period }: { readonly period: Period }): ReactNode {
  const { setValue, formState } = useFormContext<DetailsForm>();
  const [name, code] = useWatch<DetailsForm, ['name', 'code']>({ name: ['name', 'code'] });
  const [query, setQuery] = useState('');
  const words = fold(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  const isChosen = (agency: InvitedAgency): boolean => agency.name === name && agency.code === code;
  const found = period.agencies.filter((agency) => {
    const all = fold(`${agency.name} ${agency.shortName} ${agency.code}`);
    return words.every((word) => all.includes(word));
  });
  const chosen = period.agencies.find(isChosen);
  const shown = found.slice(0, MOST);
  const all = chosen && !shown.includes(chosen) ? [chosen, ...shown] : shown;
  const choose = (agency: InvitedAgency): void => {
    for (const field of ['name', 'shortName', 'code', 'government'] as const) {
      setValue(field, agency[field], { shouldValidate: field === 'name' });
    }
  };
  return (
    <div className="card" role="group" aria-label={text.agencies}>
      <h2>{text.agencies}</h2>
      <Field
        id="name"
        label={text.agency}
        hint={text.agencyHint}
        error={formState.errors.name ? text.agencyMissing : undefined}
      >
        {(control) => (
          <input
            {...control}
            className="input"
            type="search"
            autoComplete="off"
            value={query}
            onChange={(event) => setQuery(event.target.value)}
          />
        )}
      </Field>
      <p className="soft" role="status">
        {found.length === 0 ? text.nobody : text.shown(found.length, period.agencies.length)}
      </p>
      <fieldset>
        <legend className="hidden-visually">{text.agencies}</legend>
        {all.map((agency) => (
          <Invited
            key={`${agency.code} ${agency.name}`}
            period={period}
            agency={agency}
            isChosen={isChosen(agency)}
            onChoose={() => choose(agency)}
          />
        ))}
      </fieldset>
      {found.length > MOST && <p className="soft">{text.more(found.length - MOST)}</p>}
      <p className="soft">{text.absent}</p>
    </div>
  );
}

interface InvitedProps {
  readonly period: Period;
  readonly agency: InvitedAgency;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function Invited({ period, agency, isChosen, onChoose }: InvitedProps): ReactNode {
  const desk = useDesk();
  const batch = batchOf(period, agency);
  return (
    <label className="check">
      <input type="radio" name="invited" checked={isChosen} onChange={onChoose} />
      <span>
        {agency.name}
        <span className="check-hint">
          {[agency.shortName, agency.code === '' ? '' : text.code(agency.code)]
            .filter((part) => part !== '')
            .join(' · ')}
        </span>
        {isChosen && (
          <span className="check-hint">
            {batch && `${batchText(batch)}. `}
            {standingText(periodStanding(period, agency, localDay(desk.now())))}
          </span>
        )}
      </span>
    </label>
  );
}
