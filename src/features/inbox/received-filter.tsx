import type { ReactNode } from 'react';
import { EVERY_PACKAGE, type InboxFilter, type InboxOrder } from '#core/package/inbox.ts';
import { SENDER_TERMS } from '#core/package/receipt-terms.ts';
import { Button } from '#ui/button.tsx';
import { Choice } from '#ui/choice.tsx';
import { SearchField } from '#ui/search-field.tsx';
import { KIND_NAMES, text } from './text.ts';

interface FilterProps {
  readonly filter: InboxFilter;
  readonly onFilter: (filter: InboxFilter) => void;
  readonly order: InboxOrder;
  readonly onOrder: (order: InboxOrder) => void;
}

/** Search, filters and order; all but the search lies folded, so that the list is in view. */
export function ReceivedFilter({ filter, onFilter, order, onOrder }: FilterProps): ReactNode {
  const words = text.filter;
  const change = (part: Partial<InboxFilter>): void => onFilter({ ...filter, ...part });
  const { query, ...parts } = filter;
  const isUsed = Object.values(parts).some((value) => value !== '');
  return (
    <search className="stack">
      <SearchField
        label={words.query}
        hint={words.queryHint}
        value={query}
        onType={(typed) => change({ query: typed })}
      />
      <details>
        <summary>{words.more}</summary>
        <div className="inbox-filters">
          <Choice
            label={words.kind}
            value={filter.kind}
            words={{ '': words.every, ...KIND_NAMES }}
            onChoose={(kind) => change({ kind })}
          />
          <Choice
            label={words.trust}
            value={filter.trust}
            words={{ '': words.every, ...SENDER_TERMS }}
            onChoose={(trust) => change({ trust })}
          />
          <Choice
            label={words.oddity}
            value={filter.oddity}
            words={{ '': words.every, ...words.oddities }}
            onChoose={(oddity) => change({ oddity })}
          />
          <Choice
            label={words.revision}
            value={filter.revision}
            words={{ '': words.every, newest: words.newest }}
            onChoose={(revision) => change({ revision })}
          />
          <Choice label={words.order} value={order} words={words.orders} onChoose={onOrder} />
        </div>
      </details>
      {isUsed && (
        <div className="actions">
          <Button onClick={() => onFilter({ ...EVERY_PACKAGE, query })}>{words.clear}</Button>
        </div>
      )}
    </search>
  );
}
