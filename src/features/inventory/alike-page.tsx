import { useState, type ReactNode } from 'react';
import type { AlikeShown, InventoryAsk, InventoryView } from '#core/inventory/inventory-ask.ts';
import { useInventory, useInventoryAsker } from '#state/inventory/use-inventory.ts';
import { useTableExport } from '#state/tables/use-table-export.ts';
import { Button } from '#ui/button.tsx';
import { Choice } from '#ui/choice.tsx';
import { Notice } from '#ui/notice.tsx';
import { TableExport } from '#ui/table-export.tsx';
import { AlikeCard } from './alike-card.tsx';
import { alikeFile } from './alike-file.ts';
import { AlikePrint } from './alike-print.tsx';
import { InventoryFrame } from './inventory-frame.tsx';
import { alikeText as text } from './text-alike.ts';
import { useDecisions } from './use-decisions.ts';

/** So many at once; each stands with its table. */
const PIECE = 8;
/** On paper each is one row. */
const PRINTED = 100;

type View = InventoryView<Extract<InventoryAsk, { readonly part: 'alike' }>>;

/** Applications that do the same, with a proposal for each group. */
export function AlikePage(): ReactNode {
  const [shows, setShows] = useState<AlikeShown>('all');
  const [pieces, setPieces] = useState(1);
  const rows = { from: 0, count: pieces * PIECE };
  const asked = useInventory({ part: 'alike', shows, rows });
  const choose = (next: AlikeShown): void => {
    setShows(next);
    setPieces(1);
  };
  return (
    <InventoryFrame
      here="serupa"
      title={text.title}
      lead={text.lead}
      asked={asked}
      reckoning={text.searching}
    >
      {(view) => (
        <Groups view={view} shows={shows} onShow={choose} onMore={() => setPieces(pieces + 1)} />
      )}
    </InventoryFrame>
  );
}

interface GroupsProps {
  readonly view: View;
  readonly shows: AlikeShown;
  readonly onShow: (shows: AlikeShown) => void;
  readonly onMore: () => void;
}

function Groups({ view, shows, onShow, onMore }: GroupsProps): ReactNode {
  const { shown, counts, members, skippedWords, leftOut } = view.part;
  const decide = useDecisions();
  const rows = { from: 0, count: PRINTED };
  const printed = useInventory({ part: 'alike', shows: view.ask.shows, rows });
  const { ask } = useInventoryAsker();
  const file = useTableExport({
    name: text.file,
    tables: () => [
      alikeFile(members, async (from, to) => {
        const piece = { from, count: to - from };
        return (await ask({ part: 'members', rows: piece })).part;
      }),
    ],
  });
  if (counts.all === 0) return <Notice tone="good">{text.none}</Notice>;
  const rest = counts[view.ask.shows] - shown.length;
  return (
    <>
      <p role="status">{text.summary(counts.all, counts.across, counts.open)}</p>
      <details className="not-printed">
        <summary>{text.method}</summary>
        <ul>
          {text.methodLines.map((line) => (
            <li key={line}>{line}</li>
          ))}
          <li>{text.sources}</li>
        </ul>
      </details>
      {(skippedWords > 0 || leftOut > 0) && (
        <Notice tone="info">
          {skippedWords > 0 && <p>{text.skippedWords(skippedWords)}</p>}
          {leftOut > 0 && <p>{text.leftOut(leftOut)}</p>}
        </Notice>
      )}
      <div className="not-printed">
        <Choice label={text.show} value={shows} words={text.shows} onChoose={onShow} />
      </div>
      {shown.length === 0 && <p>{text.noneShown}</p>}
      <div className="not-printed stack">
        {shown.map((group) => (
          <AlikeCard key={group.key} group={group} onDecide={decide} />
        ))}
      </div>
      {printed.kind === 'here' && (
        <AlikePrint groups={printed.view.part.shown} rest={counts[view.ask.shows] - PRINTED} />
      )}
      {rest > 0 && (
        <div className="actions">
          <Button onClick={onMore}>{text.next(Math.min(rest, PIECE))}</Button>
        </div>
      )}
      <TableExport {...file} />
    </>
  );
}
