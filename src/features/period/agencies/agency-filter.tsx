import type { ReactNode } from 'react';
import type { AgencyFilter } from '#core/period/agency-rows.ts';
import type { DraftBatch } from '#core/period/draft.ts';
import { Field } from '#ui/field.tsx';
import { SearchField } from '#ui/search-field.tsx';
import { useOpenPeriod } from '#features/period/period-context.ts';
import { agencyText as text } from './text-agencies.ts';

interface AgencyFilterBarProps {
  readonly filter: AgencyFilter;
  readonly batches: readonly DraftBatch[];
  /** How many rows the filter lets through. */
  readonly shown: number;
  readonly onFilter: (filter: AgencyFilter) => void;
}

/** Which agencies the table shows, and how many are invited of all. */
export function AgencyFilterBar(props: AgencyFilterBarProps): ReactNode {
  const { filter, batches, shown, onFilter } = props;
  const { agencies } = useOpenPeriod().draft;
  const invited = agencies.filter((row) => row.invited).length;
  return (
    <>
      <p>
        <strong className="numeric">{text.counts(invited, agencies.length)}</strong>
      </p>
      <div className="period-filters">
        <SearchField
          label={text.filter}
          value={filter.query}
          onType={(query) => onFilter({ ...filter, query })}
        />
        <Field label={text.show}>
          {(control) => (
            <select
              {...control}
              className="input"
              value={filter.show}
              onChange={(event) => onFilter({ ...filter, show: event.target.value })}
            >
              {Object.entries(text.shows).map(([value, label]) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
              {batches.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
        <p className="soft period-count" role="status">
          {text.shown(shown)}
        </p>
      </div>
    </>
  );
}
