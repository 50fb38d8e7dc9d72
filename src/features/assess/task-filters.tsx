import type { ReactNode } from 'react';
import type { TaskFilter } from '#state/assessments/task-view.ts';
import { Field } from '#ui/field.tsx';
import { SearchField } from '#ui/search-field.tsx';
import { text } from './text.ts';

interface TaskFiltersProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly filter: TaskFilter;
  readonly onFilter: (filter: TaskFilter) => void;
}

const FILTERS = ['all', 'blank', 'unfinished', 'below', 'unsupported'] as const;

/** Search over names, questions and criteria, and a choice of what to show. */
export function TaskFilters(props: TaskFiltersProps): ReactNode {
  const { query, onQuery, filter, onFilter } = props;
  return (
    <search className="task-filters">
      <SearchField
        label={text.tasks.search}
        hint={text.tasks.searchHint}
        value={query}
        onType={onQuery}
      />
      <Field label={text.tasks.filter}>
        {(control) => (
          <select
            {...control}
            className="input"
            value={filter}
            onChange={(event) =>
              onFilter(FILTERS.find((name) => name === event.target.value) ?? 'all')
            }
          >
            {FILTERS.map((name) => (
              <option key={name} value={name}>
                {text.tasks.filters[name]}
              </option>
            ))}
          </select>
        )}
      </Field>
    </search>
  );
}
