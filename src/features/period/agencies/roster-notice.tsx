import { useMemo, type ReactNode } from 'react';
import { Link } from 'wouter';
import { rosterOddities, type RosterOddity } from '#core/period/roster-check.ts';
import { paths } from '#state/paths.ts';
import { say } from '#state/saving/toasts.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { useOpenPeriod } from '#features/period/period-context.ts';
import { withRow } from '#features/period/with-row.ts';
import { agencyText } from './text-agencies.ts';

const { roster: text, undo: undoText } = agencyText;

function sentenceOf(odd: RosterOddity, year: string): string {
  const { name } = odd.row;
  switch (odd.kind) {
    case 'absent':
      return text.absent(name);
    case 'renamed':
      return text.renamed(name, odd.name);
    case 'other-years': {
      const heirs = odd.successors.map((row) => row.name);
      const ended = text.ended(name, year);
      return heirs.length === 0 ? ended : `${ended} ${text.heirs(heirs)}`;
    }
  }
}

/** Agencies of the period that the roster does not know, calls otherwise, or has ended. */
export function RosterNotice(): ReactNode {
  const { draft, office, change } = useOpenPeriod();
  const odd = useMemo(() => (office ? rosterOddities(draft, office.roster) : []), [draft, office]);
  if (odd.length === 0) return null;
  const rename = (id: string, from: string, to: string): void => {
    const set = (name: string): void =>
      change((shown) => ({
        ...shown,
        agencies: withRow(shown.agencies, id, { name }),
      }));
    set(to);
    say(text.renamedTo(to), { label: undoText, run: () => set(from) });
  };
  return (
    <Notice tone="warn">
      <details>
        <summary>{text.title(odd.length)}</summary>
        <ul className="period-changes">
          {odd.map((one) => (
            <li key={one.row.id}>
              {sentenceOf(one, draft.year)}{' '}
              {one.kind === 'renamed' && (
                <Button
                  kind="quiet"
                  aria-label={text.renameOf(one.row.name)}
                  onClick={() => rename(one.row.id, one.row.name, one.name)}
                >
                  {text.rename}
                </Button>
              )}
            </li>
          ))}
        </ul>
        <Link href={paths.roster}>{text.open}</Link>
      </details>
    </Notice>
  );
}
