import type { ReactNode } from 'react';
import { CLEARANCE_DECISIONS, type Clearance } from '#core/invest/clearance/clearance.ts';
import { fold } from '#core/lib/fold.ts';
import { Choice } from '#ui/choice.tsx';
import { SearchField } from '#ui/search-field.tsx';
import { DECISION_NAMES, text } from './text.ts';

const STANDINGS = ['all', 'open', ...CLEARANCE_DECISIONS] as const;

/** Which lines of the year are shown. */
export interface Filter {
  readonly words: string;
  readonly standing: (typeof STANDINGS)[number];
}

export const NO_FILTER: Filter = { words: '', standing: 'all' };

/** Whether a line has every word in its title or agency, and stands where it is asked. */
export function passes(row: Clearance, { words, standing }: Filter): boolean {
  const said = fold(`${row.title}\n${row.agency}\n${row.agencyCode}`);
  const has = fold(words)
    .split(/\s+/)
    .every((word) => said.includes(word));
  if (!has || standing === 'all') return has;
  return standing === 'open' ? row.decision === null : row.decision?.kind === standing;
}

interface FiltersProps {
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
}

/** What narrows the register. */
export function Filters({ filter, onChange }: FiltersProps): ReactNode {
  const { list: words } = text;
  return (
    <div className="clearance-filters">
      <SearchField
        label={words.search}
        value={filter.words}
        onType={(typed) => onChange({ ...filter, words: typed })}
      />
      <Choice
        label={words.status}
        value={filter.standing}
        words={{ all: words.all, open: words.open, ...DECISION_NAMES }}
        onChoose={(standing) => onChange({ ...filter, standing })}
      />
    </div>
  );
}
