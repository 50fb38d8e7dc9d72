import type { ReactNode } from 'react';
import { Icon } from '#ui/icons/icon.tsx';
import './sortable-head.css';

interface SortableHeadProps {
  readonly label: string;
  readonly state: 'ascending' | 'descending' | 'none';
  /** What a short label stands for. */
  readonly title?: string;
  readonly onSort: () => void;
}

const SIGNS = { ascending: '▲', descending: '▼' } as const;
const ICONS = { ascending: 'sort-up', descending: 'sort-down', none: 'sort-none' } as const;

/** The head of a column that the table can be sorted by. */
export function SortableHead({ label, state, title, onSort }: SortableHeadProps): ReactNode {
  // A button is not drawn again at the head of the next sheet: there the words stand by themselves.
  const onPaper = state === 'none' ? label : `${label} ${SIGNS[state]}`;
  return (
    <th scope="col" aria-sort={state} className="sortable" data-on-paper={onPaper}>
      <button type="button" className="sortable-head" title={title} onClick={onSort}>
        {label}
        <Icon name={ICONS[state]} />
      </button>
    </th>
  );
}
