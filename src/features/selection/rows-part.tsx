import { useDeferredValue, useEffect, useRef, useState, type ReactNode } from 'react';
import { setByHand, type ByHand } from '#core/invest/choice/choice-edits.ts';
import type { ChoiceRow, ChoiceRowsAsk } from '#core/invest/choice/view-choice-rows.ts';
import type { ChoiceView } from '#core/invest/choice/view-choice.ts';
import { proposalWords } from '#state/plans/choice-text.ts';
import { useDesk } from '#state/desk.ts';
import { usePlan } from '#state/plans/plan-context.ts';
import { usePlanView } from '#state/plans/use-plan-view.ts';
import { Choice } from '#ui/choice.tsx';
import { SearchField } from '#ui/search-field.tsx';
import { Section } from '#ui/section.tsx';
import { useRows } from '#ui/use-rows.ts';
import { WindowedTable } from '#ui/windowed-table.tsx';
import { ProposalDialog } from './proposal-dialog.tsx';
import { RowCells } from './row-cells.tsx';
import { parts } from './text-parts.ts';

const words = parts.rows;

const COLUMNS: readonly (readonly [name: string, width: number, isNumber?: true])[] = [
  [words.proposal, 18],
  [words.year, 14.5],
  [words.cost, 9.5, true],
  [words.running, 9.5, true],
  [words.source, 7],
  [words.worth, 6, true],
];

interface RowsPartProps {
  readonly view: ChoiceView;
  /** A search is under way: nothing is set by hand meanwhile. */
  readonly isBusy: boolean;
}

/** The proposals with what each costs and is worth, and the year of each set by hand in the table. */
export function RowsPart({ view, isBusy }: RowsPartProps): ReactNode {
  const { plan, editor, isClosed } = usePlan();
  const desk = useDesk();
  const [of, setOf] = useState<ChoiceRowsAsk['of'] | null>(null);
  const [typed, setTyped] = useState('');
  const search = useDeferredValue(typed);
  const [rows, onWindow] = useRows();
  const [said, setSaid] = useState('');
  const [opened, setOpened] = useState<string | null>(null);
  const table = useRef<HTMLDivElement>(null);
  const isLeaving = useRef(false);
  const listed = of ?? (view.now ? 'chosen' : 'all');
  const asked = usePlanView(plan, { part: 'choice-rows', of: listed, search, rows });
  const here = asked.kind === 'here' && !('kind' in asked.view) ? asked.view : null;
  useEffect(() => {
    if (!isLeaving.current || asked.kind !== 'here') return;
    // A row that leaves the list takes the focus with it.
    if (document.activeElement === document.body) {
      table.current?.querySelector<HTMLElement>('[data-scrolls]')?.focus();
    }
    if (asked.fresh) isLeaving.current = false;
  });
  const set = (row: ChoiceRow, value: ByHand): void => {
    const at = desk.now();
    const { ground } = view;
    isLeaving.current = true;
    editor.change((now) =>
      setByHand(now, { id: row.id, said: value, keepAs: words.keptAs }, { at, ground }),
    );
    const name = proposalWords(row);
    if (value === 'free') setSaid(words.freed(name));
    else setSaid(value === 'never' ? words.banned(name) : words.set(name, view.firstYear + value));
  };
  return (
    <Section id="pilihan-usulan" title={words.title}>
      <p className="prose">
        {words.lead} {!isClosed && words.handLead}
      </p>
      <div className="choice-controls">
        <Choice label={words.of} value={listed} words={words.ofs} onChoose={setOf} />
        <SearchField label={words.search} value={typed} onType={setTyped} />
      </div>
      <p role="status">{said}</p>
      {here?.total === 0 && <p>{words.none}</p>}
      {here && here.total > 0 && (
        <div ref={table}>
          <WindowedTable
            key={`${listed} ${search}`}
            label={words.caption(here.total)}
            caption={words.caption(here.total)}
            columns={COLUMNS.map(([head, width, isNumber]) => ({
              id: head,
              width,
              head: (
                <th scope="col" className={isNumber && 'choice-heading'}>
                  {head}
                </th>
              ),
            }))}
            count={here.total}
            rowHeight={65}
            onWindow={onWindow}
            rows={here.rows}
            from={here.from}
            keyOf={(row) => row.id}
            coming={words.loading}
            printNote={words.printNote(here.total)}
            renderCells={(row) => (
              <RowCells
                row={row}
                view={view}
                isFixed={isClosed || isBusy}
                onOpen={() => setOpened(row.id)}
                onSet={(value) => set(row, value)}
              />
            )}
          />
        </div>
      )}
      {opened !== null && <ProposalDialog id={opened} onClose={() => setOpened(null)} />}
    </Section>
  );
}
