import type { ReactNode } from 'react';
import type { PriceFilter, PriceParts } from '#core/invest/price/price-ask.ts';
import { Field } from '#ui/field.tsx';
import { SearchField } from '#ui/search-field.tsx';
import { text as all } from './text.ts';

const { list: text } = all;

interface OneOfProps {
  readonly label: string;
  /** What leaves nothing out. */
  readonly every: string;
  readonly value: string;
  /** In the order in which they are offered. */
  readonly values: readonly string[];
  readonly onChoose: (value: string) => void;
}

function OneOf({ label, every, value, values, onChoose }: OneOfProps): ReactNode {
  return (
    <Field label={label}>
      {(control) => (
        <select
          {...control}
          className="input"
          value={value}
          onChange={({ target }) => onChoose(target.value)}
        >
          <option value="">{every}</option>
          {values.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

interface ListFiltersProps {
  readonly filter: PriceFilter;
  readonly part: Pick<PriceParts['list'], 'standards' | 'years'>;
  readonly onFilter: (change: Partial<PriceFilter>) => void;
}

/** What leaves prices out of the list. */
export function ListFilters({ filter, part, onFilter }: ListFiltersProps): ReactNode {
  return (
    <search className="prices-filters">
      <SearchField
        label={text.search}
        hint={text.searchHint}
        value={filter.words}
        onType={(words) => onFilter({ words })}
      />
      <OneOf
        label={text.standard}
        every={text.everyStandard}
        value={filter.standard}
        values={part.standards}
        onChoose={(standard) => onFilter({ standard })}
      />
      <OneOf
        label={text.year}
        every={text.everyYear}
        value={filter.year}
        values={part.years.map(String)}
        onChoose={(year) => onFilter({ year })}
      />
    </search>
  );
}
