import { useState, type ReactNode } from 'react';
import { INVENTORY_FIELDS } from '#core/inventory/completeness.ts';
import { EVERY_APPLICATION, type InventoryFilter } from '#core/inventory/filter.ts';
import type { InventoryParts } from '#core/inventory/inventory-ask.ts';
import { Button } from '#ui/button.tsx';
import { Choice } from '#ui/choice.tsx';
import { SearchField } from '#ui/search-field.tsx';
import { FIELD_NAMES, text } from './text.ts';

const words = text.list;
const MISSING = {
  '': words.everyField,
  ...Object.fromEntries(INVENTORY_FIELDS.map((field) => [field, FIELD_NAMES[field]])),
} as Readonly<Record<InventoryFilter['missing'], string>>;

interface ListFiltersProps {
  readonly filter: InventoryFilter;
  readonly choices: InventoryParts['list']['choices'];
  /** How many there are in all. */
  readonly agencies: number;
  readonly onFilter: (change: Partial<InventoryFilter>) => void;
}

/** What leaves applications out of the list. */
export function ListFilters({ filter, choices, agencies, onFilter }: ListFiltersProps): ReactNode {
  const names = Object.fromEntries(
    choices.map(({ key, agency }) => [key, agency === '' ? words.noAgency : agency]),
  );
  const isUsed = JSON.stringify({ ...filter, query: '' }) !== JSON.stringify(EVERY_APPLICATION);
  const [open, setOpen] = useState(isUsed);
  return (
    <search className="not-printed stack">
      <SearchField
        label={words.query}
        value={filter.query}
        onType={(query) => onFilter({ query })}
      />
      <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{isUsed ? words.moreActive : words.more}</summary>
        {open && (
          <div className="inventory-filters">
            <Choice
              label={
                agencies > choices.length
                  ? words.someAgencies(choices.length, agencies)
                  : words.agency
              }
              value={filter.agency}
              words={{ '': words.everyAgency, ...names }}
              onChoose={(agency) => onFilter({ agency })}
            />
            <Choice
              label={words.kind}
              value={filter.kind}
              words={words.kinds}
              onChoose={(kind) => onFilter({ kind })}
            />
            <Choice
              label={words.status}
              value={filter.status}
              words={words.statuses}
              onChoose={(status) => onFilter({ status })}
            />
            <Choice
              label={words.missing}
              value={filter.missing}
              words={MISSING}
              onChoose={(missing) => onFilter({ missing })}
            />
            {isUsed && (
              <Button onClick={() => onFilter({ ...EVERY_APPLICATION, query: filter.query })}>
                {words.clear}
              </Button>
            )}
          </div>
        )}
      </details>
    </search>
  );
}
