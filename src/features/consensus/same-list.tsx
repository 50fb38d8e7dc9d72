import { useState, type ReactNode } from 'react';
import { agreedOf } from '#core/review/finalize-value-rules.ts';
import { Button } from '#ui/button.tsx';
import { Section } from '#ui/section.tsx';
import { useFocusBack } from '#ui/use-focus-back.ts';
import { ItemTable } from './item-table.tsx';
import { plainValue, useOpenMeeting } from './meeting-context.ts';
import { text } from './text.ts';

const words = text.same;

/** What nobody disputes: folded, and agreed in one act after a look. */
export function SameList(): ReactNode {
  const { consensus, model, change, now } = useOpenMeeting();
  const [looked, setLooked] = useState(false);
  const { same } = model;
  const open = same.filter(({ indicator }) => agreedOf(consensus, indicator) === null);
  // The button goes with what it has agreed.
  useFocusBack('suara-bulat', `${open.length}`);
  if (same.length === 0) return null;
  const agree = (): void => {
    const at = now();
    const added = open.flatMap(({ indicator, votes: [first] }) =>
      first
        ? [[indicator, plainValue({ finding: first.vote.finding, rule: 'unanimous', at })] as const]
        : [],
    );
    change(({ values }) => ({ values: { ...values, ...Object.fromEntries(added) } }));
  };
  return (
    <Section id="suara-bulat" title={words.title}>
      <p className="prose soft">{words.lead}</p>
      <details onToggle={({ currentTarget }) => currentTarget.open && setLooked(true)}>
        <summary>{words.summary(same.length)}</summary>
        <ItemTable caption={words.caption} items={same} />
      </details>
      {open.length === 0 ? (
        <p role="status">{words.done}</p>
      ) : (
        <div className="actions">
          <Button kind="primary" disabled={!looked} onClick={agree}>
            {words.agree(open.length)}
          </Button>
          {!looked && <p className="soft">{words.looked}</p>}
        </div>
      )}
    </Section>
  );
}
