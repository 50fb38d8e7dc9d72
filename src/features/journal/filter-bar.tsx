import type { ReactNode } from 'react';
import { JOURNAL_VERBS, type JournalEntry } from '#core/journal/entry.ts';
import { EVERY_ENTRY, type JournalFilter } from '#core/journal/filter.ts';
import { Button } from '#ui/button.tsx';
import { Choice } from '#ui/choice.tsx';
import type { Names } from './line-words.ts';
import { TEXT, VERBS } from './text.ts';

interface FilterBarProps {
  readonly entries: readonly JournalEntry[];
  readonly names: Names;
  readonly filter: JournalFilter;
  readonly onFilter: (filter: JournalFilter) => void;
}

const words = TEXT.filter;
/** No name begins like this: everybody, and somebody in particular. */
const ALL = 'all';
const NAMED = 'by:';

/** Everything first, then each by its value. */
function offered(
  choices: readonly (readonly [string, string])[],
): Readonly<Record<string, string>> {
  return Object.fromEntries<string>([[ALL, words.all], ...choices]);
}

/** Person, indicator and kind of change; only what the journal has is offered. */
export function FilterBar({ entries, names, filter, onFilter }: FilterBarProps): ReactNode {
  const people = [...new Set(entries.map(({ by }) => by))].sort((a, b) => a.localeCompare(b));
  const used = new Set(entries.map(({ verb }) => verb));
  const verbs = JOURNAL_VERBS.filter((verb) => used.has(verb));
  const indicators = [...names.indicators.values()];
  const isFiltered = filter.by !== null || filter.indicator !== '' || filter.verb !== '';
  return (
    <search className="stack" aria-label={words.label}>
      <div className="journal-filters">
        <Choice
          label={words.by}
          value={filter.by === null ? ALL : `${NAMED}${filter.by}`}
          words={offered(people.map((by) => [`${NAMED}${by}`, by === '' ? words.unnamed : by]))}
          onChoose={(value) =>
            onFilter({ ...filter, by: value === ALL ? null : value.slice(NAMED.length) })
          }
        />
        <Choice
          label={words.indicator}
          value={filter.indicator === '' ? ALL : `${NAMED}${filter.indicator}`}
          words={offered(
            indicators.map(({ id, code, title }) => [`${NAMED}${id}`, `${code} ${title}`]),
          )}
          onChoose={(value) =>
            onFilter({ ...filter, indicator: value === ALL ? '' : value.slice(NAMED.length) })
          }
        />
        <Choice
          label={words.verb}
          value={filter.verb === '' ? ALL : filter.verb}
          words={offered(verbs.map((verb) => [verb, VERBS[verb]]))}
          onChoose={(value) =>
            onFilter({ ...filter, verb: verbs.find((verb) => verb === value) ?? '' })
          }
        />
      </div>
      {isFiltered && (
        <div className="actions">
          <Button onClick={() => onFilter(EVERY_ENTRY)}>{words.clear}</Button>
        </div>
      )}
    </search>
  );
}
