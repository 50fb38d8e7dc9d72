import { useState, type ReactNode } from 'react';
import { sourceOfTable } from '#core/evidence/list-table.ts';
import type { AlikeGroup } from '#core/inventory/alike-types.ts';
import type { Application } from '#core/inventory/application.ts';
import { useAlike } from '#state/use-alike.ts';
import { useTableExport } from '#state/use-table-export.ts';
import { Button } from '#ui/button.tsx';
import { Choice } from '#ui/choice.tsx';
import { Notice } from '#ui/notice.tsx';
import { TableExport } from '#ui/table-export.tsx';
import { AlikeCard } from './alike-card.tsx';
import { alikeFile } from './alike-file.ts';
import { InventoryFrame } from './inventory-frame.tsx';
import { alikeText as text } from './text-alike.ts';
import { useDecisions } from './use-decisions.ts';

/** So many at once; each stands with its table. */
const PIECE = 8;

type Shown = keyof typeof text.shows;

const TESTS: Readonly<Record<Shown, (group: AlikeGroup) => boolean>> = {
  all: () => true,
  across: ({ agencies }) => agencies > 1,
  open: ({ state }) => state === 'open' || state === 'changed',
  decided: ({ state }) => state === 'accepted' || state === 'rejected',
};

/** Applications that do the same, with a proposal for each group. */
export function AlikePage(): ReactNode {
  return (
    <InventoryFrame here="serupa" title={text.title} lead={text.lead}>
      {(applications) => <Searched applications={applications} />}
    </InventoryFrame>
  );
}

function Searched({ applications }: { readonly applications: readonly Application[] }): ReactNode {
  const found = useAlike(applications);
  if (found.failed) {
    return (
      <Notice tone="bad" role="alert">
        {text.failed}
      </Notice>
    );
  }
  if (!found.groups) return <p role="status">{text.searching}</p>;
  return <Groups groups={found.groups} />;
}

function Groups({ groups }: { readonly groups: readonly AlikeGroup[] }): ReactNode {
  const [shows, setShows] = useState<Shown>('all');
  const [pieces, setPieces] = useState(1);
  const decide = useDecisions();
  const file = useTableExport({
    name: text.file,
    tables: () => [sourceOfTable(alikeFile(groups))],
  });
  if (groups.length === 0) return <Notice tone="good">{text.none}</Notice>;
  const shown = groups.filter(TESTS[shows]);
  const rest = shown.length - pieces * PIECE;
  const count = (test: Shown): number => groups.filter(TESTS[test]).length;
  return (
    <>
      <p role="status">{text.summary(groups.length, count('across'), count('open'))}</p>
      <details>
        <summary>{text.method}</summary>
        <ul>
          {text.methodLines.map((line) => (
            <li key={line}>{line}</li>
          ))}
          <li>{text.sources}</li>
        </ul>
      </details>
      <Choice label={text.show} value={shows} words={text.shows} onChoose={setShows} />
      {shown.length === 0 && <p>{text.noneShown}</p>}
      {shown.slice(0, pieces * PIECE).map((group) => (
        <AlikeCard key={group.key} group={group} onDecide={decide} />
      ))}
      {rest > 0 && (
        <div className="actions">
          <Button onClick={() => setPieces(pieces + 1)}>{text.next(Math.min(rest, PIECE))}</Button>
        </div>
      )}
      <TableExport {...file} />
    </>
  );
}
