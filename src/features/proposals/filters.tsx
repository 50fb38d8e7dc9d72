import { useState, type ReactNode } from 'react';
import { EVERY_PROPOSAL, type ProposalFilter } from '#core/invest/proposal/proposal-filter.ts';
import type { ChoicesView } from '#core/invest/proposal/view-proposals-choices.ts';
import { Button } from '#ui/button.tsx';
import { Choice } from '#ui/choice.tsx';
import { SearchField } from '#ui/search-field.tsx';
import { text } from './text.ts';

const words = text.filters;
type Field = 'agency' | 'indicator' | 'kind' | 'carrier' | 'state';

interface FiltersProps {
  readonly choices: ChoicesView;
  readonly filter: ProposalFilter;
  /** The ones that mean something in this view. */
  readonly fields: readonly Field[];
  readonly onFilter: (filter: ProposalFilter) => void;
}

/** What leaves rows out of a list of proposals. */
export function Filters({ choices, filter, fields, onFilter }: FiltersProps): ReactNode {
  const isUsed = fields.some((field) => filter[field] !== '');
  const [open, setOpen] = useState(isUsed);
  const set = (change: Partial<ProposalFilter>): void => onFilter({ ...filter, ...change });
  const { agencies, indicators } = choices;
  const names = Object.fromEntries(agencies.map(({ key, name }) => [key, name]));
  const titles = Object.fromEntries(
    indicators.map(({ id, code, title }) => [id, `${code} ${title}`]),
  );
  return (
    <search className="not-printed stack" aria-label={words.label}>
      <SearchField label={words.query} value={filter.query} onType={(query) => set({ query })} />
      <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{isUsed ? words.moreActive : words.more}</summary>
        {open && (
          <div className="proposals-filters">
            {fields.includes('agency') && (
              <Choice
                label={words.agency}
                value={filter.agency}
                words={{ '': words.everyAgency, ...names }}
                onChoose={(agency) => set({ agency })}
              />
            )}
            {fields.includes('indicator') && (
              <Choice
                label={words.indicator}
                value={filter.indicator}
                words={{ '': words.everyIndicator, ...titles }}
                onChoose={(indicator) => set({ indicator })}
              />
            )}
            {fields.includes('kind') && (
              <Choice
                label={words.kind}
                value={filter.kind}
                words={words.kinds}
                onChoose={(kind) => set({ kind })}
              />
            )}
            {fields.includes('carrier') && (
              <Choice
                label={words.carrier}
                value={filter.carrier}
                words={words.carriers}
                onChoose={(carrier) => set({ carrier })}
              />
            )}
            {fields.includes('state') && (
              <Choice
                label={words.state}
                value={filter.state}
                words={words.states}
                onChoose={(state) => set({ state })}
              />
            )}
            {isUsed && (
              <Button onClick={() => onFilter({ ...EVERY_PROPOSAL, query: filter.query })}>
                {words.clear}
              </Button>
            )}
          </div>
        )}
      </details>
    </search>
  );
}
