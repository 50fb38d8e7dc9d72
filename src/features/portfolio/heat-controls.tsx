import type { ReactNode } from 'react';
import type { InstrumentFrame } from '#core/portfolio/frame.ts';
import type { RowOrder } from '#core/portfolio/query.ts';
import { Choice } from '#ui/choice.tsx';
import { groupNoun, targetName } from './names.ts';
import { views } from './text-views.ts';
import type { AddressHands } from './use-address.ts';

const words = views.heat;

interface HeatControlsProps {
  readonly frame: InstrumentFrame;
  readonly hands: AddressHands;
}

const down = { by: { of: 'index' }, direction: 'down' } as const satisfies RowOrder;
const up = { by: { of: 'index' }, direction: 'up' } as const satisfies RowOrder;
const name = { by: { of: 'name' }, direction: 'up' } as const satisfies RowOrder;

/** What the columns are, and by what the rows stand. */
export function HeatControls({ frame, hands }: HeatControlsProps): ReactNode {
  const { columns, order } = hands.address;
  const orders = new Map<string, readonly [RowOrder, string]>([
    ['index-down', [down, words.byIndex]],
    ['index-up', [up, words.byIndexUp]],
    ['name', [name, words.byName]],
    ...frame.groups.map((_, at): readonly [string, readonly [RowOrder, string]] => {
      const by = { of: 'group', at } as const;
      return [`group-${at}`, [{ by, direction: 'up' }, words.by(targetName(frame, by))]];
    }),
  ]);
  return (
    <div className="portfolio-controls">
      <Choice
        label={words.columns}
        value={columns}
        words={{ groups: words.groups(groupNoun(frame)), indicators: words.indicators }}
        onChoose={(chosen) => hands.go({ columns: chosen })}
      />
      <Choice
        label={words.order}
        value={orderKey(order)}
        words={Object.fromEntries([...orders].map(([key, [, said]]) => [key, said]))}
        onChoose={(key) => {
          const chosen = orders.get(key);
          if (chosen) hands.go({ order: chosen[0] }, true);
        }}
      />
    </div>
  );
}

function orderKey({ by, direction }: RowOrder): string {
  switch (by.of) {
    case 'name':
      return 'name';
    case 'index':
    case 'indicator':
      return `index-${direction}`;
    case 'group':
      return `group-${by.at}`;
  }
}
