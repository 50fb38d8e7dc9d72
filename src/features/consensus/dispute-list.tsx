import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { agreedOf } from '#core/review/finalize-value-rules.ts';
import { paths } from '#state/paths.ts';
import { buttonClass } from '#ui/button.tsx';
import { Section } from '#ui/section.tsx';
import { ItemTable } from './item-table.tsx';
import { useOpenMeeting } from './meeting-context.ts';
import { text } from './text.ts';

const words = text.disputes;

/** What the meeting is about, the indicator that moves the index most first. */
export function DisputeList(): ReactNode {
  const { id, consensus, model } = useOpenMeeting();
  const { disputes } = model;
  const items = disputes.map(({ item }) => item);
  const open = items.filter(({ indicator }) => agreedOf(consensus, indicator) === null);
  const first = open[0] ?? items[0];
  return (
    <Section id="berbeda-suara" title={words.title}>
      {items.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <p className="prose soft">{`${words.count(open.length, items.length)}. ${words.lead}`}</p>
          <ItemTable
            caption={words.caption}
            items={items}
            spreads={new Map(disputes.map(({ item, spread }) => [item.indicator, spread]))}
          />
          {first && (
            <div className="actions">
              <Link
                className={buttonClass('primary')}
                href={paths.consensusItem(id, first.indicator)}
              >
                {words.start}
              </Link>
            </div>
          )}
        </>
      )}
    </Section>
  );
}
