import type { ReactNode } from 'react';
import {
  batchesOf,
  EVERY_SUBMISSION,
  filtered,
  type QueueFilter,
} from '#core/review/queue-order.ts';
import { QUEUE_STATES, type ReviewQueue } from '#core/review/queue.ts';
import { changeQueueFilter } from '#state/review/queue-view.ts';
import { Button } from '#ui/button.tsx';
import { Choice } from '#ui/choice.tsx';
import { Field } from '#ui/field.tsx';
import { dayText } from './day-text.ts';
import { STATE_NAMES, text } from './text.ts';

interface FiltersProps {
  readonly queue: ReviewQueue;
  readonly filter: QueueFilter;
}

const words = text.filter;

/** The states that anything is in, each with its count beside the other filters. */
function statesOf({ queue, filter }: FiltersProps): Readonly<Record<QueueFilter['state'], string>> {
  const rest = filtered(queue, { ...filter, state: '' });
  const counted = QUEUE_STATES.map((state) => {
    const count = rest.entries.filter((one) => one.state === state).length;
    return [state, words.counted(STATE_NAMES[state], count)] as const;
  });
  return {
    '': words.every,
    ...(Object.fromEntries(counted) as typeof STATE_NAMES),
    'not-assessed': words.counted(words.absent, rest.absent.length),
  };
}

/** Search and filters of the queue. */
export function QueueFilters({ queue, filter }: FiltersProps): ReactNode {
  const batches = batchesOf(queue).map(
    ({ key, name, day }) => [key, words.batchDay(name, day === '' ? '' : dayText(day))] as const,
  );
  const isUsed = JSON.stringify(filter) !== JSON.stringify(EVERY_SUBMISSION);
  return (
    <search className="queue-filters">
      <Field label={words.query} hint={words.queryHint}>
        {(control) => (
          <input
            {...control}
            className="input"
            type="search"
            value={filter.query}
            onChange={({ target }) => changeQueueFilter({ query: target.value })}
          />
        )}
      </Field>
      <Choice
        label={words.state}
        value={filter.state}
        words={statesOf({ queue, filter })}
        onChoose={(state) => changeQueueFilter({ state })}
      />
      {batches.length > 0 && (
        <Choice
          label={words.batch}
          value={filter.batch}
          words={{ '': words.every, ...Object.fromEntries(batches) }}
          onChoose={(batch) => changeQueueFilter({ batch })}
        />
      )}
      <Choice
        label={words.whose}
        value={filter.whose}
        words={{ '': words.every, mine: words.mine }}
        onChoose={(whose) => changeQueueFilter({ whose })}
      />
      {isUsed && (
        <Button kind="quiet" onClick={() => changeQueueFilter(EVERY_SUBMISSION)}>
          {words.clear}
        </Button>
      )}
    </search>
  );
}
