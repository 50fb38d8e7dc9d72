import { useState, type ReactNode } from 'react';
import { EVERY_DOCUMENT, type RegisterFilter } from '#core/evidence/register-filter.ts';
import type { RegisterSort } from '#core/evidence/register-sort.ts';
import { Button } from '#ui/button.tsx';
import { Choice } from '#ui/choice.tsx';
import { SearchField } from '#ui/search-field.tsx';
import { PlaceChoice } from './place-choice.tsx';
import { text } from './text.ts';

interface FilterBarProps {
  readonly filter: RegisterFilter;
  readonly onFilter: (change: Partial<RegisterFilter>) => void;
  readonly sort: RegisterSort;
  readonly onSort: (sort: RegisterSort) => void;
}

/** How many parts of the filter, besides the words, leave something out. */
function partsUsed(filter: RegisterFilter): number {
  const parts = Object.keys(EVERY_DOCUMENT) as (keyof RegisterFilter)[];
  return parts.filter((part) => part !== 'query' && filter[part] !== EVERY_DOCUMENT[part]).length;
}

/** Search, filters and order of the list; all but the search lies folded, so that the list is in view. */
export function FilterBar({ filter, onFilter, sort, onSort }: FilterBarProps): ReactNode {
  const used = partsUsed(filter);
  const [open, setOpen] = useState(used > 0);
  const words = text.filter;
  const choices = (
    <>
      <div className="register-filters">
        <PlaceChoice value={filter.place} onChoose={(place) => onFilter({ place })} />
        <Choice
          label={words.informationClass}
          value={filter.informationClass}
          words={words.classes}
          onChoose={(informationClass) => onFilter({ informationClass })}
        />
        <Choice
          label={words.standing}
          value={filter.standing}
          words={words.standings}
          onChoose={(standing) => onFilter({ standing })}
        />
        <Choice
          label={words.link}
          value={filter.link}
          words={words.links}
          onChoose={(link) => onFilter({ link })}
        />
        <Choice
          label={words.force}
          value={filter.force}
          words={words.forces}
          onChoose={(force) => onFilter({ force })}
        />
        <Choice
          label={words.sort}
          value={sort.by}
          words={text.orders}
          onChoose={(by) => onSort({ ...sort, by })}
        />
        <Choice
          label={words.direction}
          value={sort.direction}
          words={words.directions}
          onChoose={(direction) => onSort({ ...sort, direction })}
        />
      </div>
      {used > 0 && (
        <div className="actions">
          <Button onClick={() => onFilter({ ...EVERY_DOCUMENT, query: filter.query })}>
            {words.clear}
          </Button>
        </div>
      )}
    </>
  );
  return (
    <search className="stack">
      <SearchField
        label={words.query}
        hint={words.queryHint}
        value={filter.query}
        onType={(query) => onFilter({ query })}
      />
      <details
        className="register-more"
        open={open}
        onToggle={(event) => setOpen(event.currentTarget.open)}
      >
        <summary>{used > 0 ? words.moreActive(used) : words.more}</summary>
        {open && <div className="stack">{choices}</div>}
      </details>
    </search>
  );
}
