import { useState, type ReactNode } from 'react';
import {
  EVERY_INITIATIVE,
  type InitiativeFilter,
} from '#core/invest/initiative/initiative-filter.ts';
import type { InitiativesOf } from '#state/plans/use-initiatives.ts';
import { Button } from '#ui/button.tsx';
import { Choice } from '#ui/choice.tsx';
import { SearchField } from '#ui/search-field.tsx';
import { text as all } from './text.ts';

const { list: text } = all;

interface ListFiltersProps {
  readonly filter: InitiativeFilter;
  readonly here: Pick<InitiativesOf, 'rubric' | 'ladders'>;
  readonly onFilter: (change: Partial<InitiativeFilter>) => void;
}

/** What leaves initiatives out of the list. */
export function ListFilters({ filter, here, onFilter }: ListFiltersProps): ReactNode {
  const isUsed = JSON.stringify({ ...filter, query: '' }) !== JSON.stringify(EVERY_INITIATIVE);
  const [open, setOpen] = useState(isUsed);
  const groups = Object.fromEntries(here.rubric.groups.map(({ id, title }) => [id, title]));
  const within = here.ladders.filter(({ group }) => filter.group === '' || group === filter.group);
  const indicators = Object.fromEntries(
    within.map(({ id, code, title }) => [id, `${code} ${title}`]),
  );
  return (
    <search className="not-printed stack">
      <SearchField
        label={text.query}
        hint={text.queryHint}
        value={filter.query}
        onType={(query) => onFilter({ query })}
      />
      <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{isUsed ? text.moreActive : text.more}</summary>
        {open && (
          <div className="initiative-filters">
            <Choice
              label={text.kind}
              value={filter.kind}
              words={text.kinds}
              onChoose={(kind) => onFilter({ kind })}
            />
            <Choice
              label={text.carriedBy}
              value={filter.carriedBy}
              words={text.carriers}
              onChoose={(carriedBy) => onFilter({ carriedBy })}
            />
            <Choice
              label={text.group}
              value={filter.group}
              words={{ '': text.everyGroup, ...groups }}
              onChoose={(group) => onFilter({ group, indicator: '' })}
            />
            <Choice
              label={text.indicator}
              value={filter.indicator}
              words={{ '': text.everyIndicator, ...indicators }}
              onChoose={(indicator) => onFilter({ indicator })}
            />
            <Choice
              label={text.standing}
              value={filter.standing}
              words={text.standings}
              onChoose={(standing) => onFilter({ standing })}
            />
            {isUsed && (
              <Button onClick={() => onFilter({ ...EVERY_INITIATIVE, query: filter.query })}>
                {text.clear}
              </Button>
            )}
          </div>
        )}
      </details>
    </search>
  );
}
