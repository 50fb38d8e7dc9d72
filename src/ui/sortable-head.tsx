import type { ReactNode } from 'react';
import './sortable-head.css';

interface SortableHeadProps {
  readonly label: string;
  readonly state: 'ascending' | 'descending' | 'none';
  readonly onSort: () => void;
}

const SIGNS = { ascending: '▲', descending: '▼', none: '↕' } as const;

/** The head of a column that the table can be sorted by. */
export function SortableHead({ label, state, onSort }: SortableHeadProps): ReactNode {
  return (
    <th scope="col" aria-sort={state}>
      <button type="button" className="sortable-head" onClick={onSort}>
        {label}
        <span aria-hidden="true">{SIGNS[state]}</span>
      </button>
    </th>
  );
}
