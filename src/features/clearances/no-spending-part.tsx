import type { ReactNode } from 'react';
import type { NoSpending } from '#core/invest/clearance/no-spending.ts';
import { clearanceRemovalText } from '#state/plans/clearance-failure-text.ts';
import { useDesk } from '#state/desk.ts';
import { failureText } from '#state/words/failure-text.ts';
import { say } from '#state/saving/toasts.ts';
import { Button } from '#ui/button.tsx';
import { Section } from '#ui/section.tsx';
import { addNoSpending, removeNoSpending } from '#workflow/plans/no-spending.ts';
import { nothingText as words } from './text-nothing.ts';

const ID = 'tanpa-belanja';

interface NoSpendingPartProps {
  readonly year: number;
  readonly rows: readonly NoSpending[];
  /** Names of those that have lines all the same. */
  readonly contradicted: readonly string[];
}

/** Agencies that declared to spend nothing on TIK in a year, each with what it rests on. */
export function NoSpendingPart({ year, rows, contradicted }: NoSpendingPartProps): ReactNode {
  const desk = useDesk();
  const remove = async (row: NoSpending): Promise<void> => {
    const removed = await removeNoSpending(desk, row);
    if (!removed.ok) {
      say(clearanceRemovalText(removed.error));
      return;
    }
    const undo = async (): Promise<void> => {
      const back = await addNoSpending(desk, removed.value);
      say(back.ok ? words.back(row.agency) : failureText(back.error, 'changing'));
    };
    say(words.removed(row.agency), { label: words.undo, run: () => void undo() });
    // The button goes away: the sums above, which change with it, take over the focus.
    document.getElementById('keterpaduan')?.focus();
  };
  if (rows.length === 0) return null;
  return (
    <Section id={ID} title={words.title(year)}>
      <ul>
        {rows.map((row) => (
          <li key={row.id}>
            <strong>{row.agency}</strong>: {words.line(row.declaredOn, row.declaredBy, row.reason)}{' '}
            {contradicted.includes(row.agency) && (
              <span className="clearance-against">{words.against} </span>
            )}
            <Button
              kind="quiet"
              aria-label={words.removeWhich(row.agency)}
              onClick={() => void remove(row)}
            >
              {words.remove}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
