import { useState, type ReactNode } from 'react';
import { INVENTORY_FIELDS, type AgencyFilled } from '#core/inventory/completeness.ts';
import { EVERY_APPLICATION, type InventoryFilter } from '#core/inventory/filter.ts';
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
  readonly agencies: readonly AgencyFilled[];
  readonly onFilter: (change: Partial<InventoryFilter>) => void;
}

/** What leaves applications out of the list. */
export function ListFilters({ filter, agencies, onFilter }: ListFiltersProps): ReactNode {
  const names = Object.fromEntries(
    agencies.map(({ key, agency }) => [key, agency === '' ? words.noAgency : agency]),
  );
  const isUsed = JSON.stringify({ ...filter, query: '' }) !== JSON.stringify(EVERY_APPLICATION);
  const [open, setOpen] = useState(isUsed);
  return (
    <search className="stack">
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
              label={words.agency}
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
