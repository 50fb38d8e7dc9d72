import { useDeferredValue, useState, type ReactNode } from 'react';
import type { ReasonRow, ReasonsAsk } from '#core/invest/choice/view-choice-reasons.ts';
import { proposalWords } from '#state/plans/choice-text.ts';
import { usePlan } from '#state/plans/plan-context.ts';
import { usePlanView } from '#state/plans/use-plan-view.ts';
import { Button } from '#ui/button.tsx';
import { Choice } from '#ui/choice.tsx';
import { SearchField } from '#ui/search-field.tsx';
import { Section } from '#ui/section.tsx';
import { useRows } from '#ui/use-rows.ts';
import { useWide } from '#ui/use-wide.ts';
import { WindowedTable } from '#ui/windowed-table.tsx';
import { refusalText, text } from './text.ts';
import { WhyDialog } from './why-dialog.tsx';

const words = text.list;

interface WhyCellProps {
  readonly row: ReasonRow;
  readonly hasPlan: boolean;
  readonly onAsk: () => void;
}

function WhyCell({ row, hasPlan, onAsk }: WhyCellProps): ReactNode {
  const { why } = row;
  if (why.kind === 'refused') return refusalText(why.refusal, why.names);
  if (!hasPlan) return words.noPlan;
  return (
    <>
      {why.kind === 'never' ? words.never : words.notChosen}{' '}
      <Button kind="quiet" aria-label={words.askOf(proposalWords(row))} onClick={onAsk}>
        {words.ask}
      </Button>
    </>
  );
}

/** Everything that is not in the plan: refused with its reason, or to be asked about. */
export function ListPart(): ReactNode {
  const { plan } = usePlan();
  const [of, setOf] = useState<ReasonsAsk['of']>('all');
  const [typed, setTyped] = useState('');
  const search = useDeferredValue(typed);
  const [rows, onWindow] = useRows();
  const isWide = useWide();
  const [opened, setOpened] = useState<ReasonRow | null>(null);
  const asked = usePlanView(plan, { part: 'choice-reasons', of, search, rows });
  const here = asked.kind === 'here' && !('kind' in asked.view) ? asked.view : null;
  const isEmpty = here !== null && here.refused + here.notChosen === 0;
  return (
    <Section id="alasan-mengapa" title={words.title}>
      <p className="prose">{words.lead}</p>
      <div className="reasons-controls">
        <Choice
          label={words.of}
          value={of}
          words={words.ofs(here?.refused ?? 0, here?.notChosen ?? 0)}
          onChoose={setOf}
        />
        <SearchField label={words.search} value={typed} onType={setTyped} />
      </div>
      {here?.total === 0 && <p role="status">{isEmpty ? words.all : words.nobody}</p>}
      {here && here.total > 0 && (
        <WindowedTable
          key={`${of} ${search}`}
          label={words.caption(here.total)}
          caption={words.caption(here.total)}
          columns={[
            {
              id: 'proposal',
              width: isWide ? 18 : 10.5,
              head: <th scope="col">{words.proposal}</th>,
            },
            { id: 'why', width: isWide ? 30 : 9.5, head: <th scope="col">{words.why}</th> },
          ]}
          count={here.total}
          rowHeight={65}
          onWindow={onWindow}
          rows={here.rows}
          from={here.from}
          keyOf={(row) => row.id}
          coming={words.loading}
          printNote={words.printNote(here.total)}
          renderCells={(row) => {
            const whom = row.agency === '' ? words.many(row.agencies) : row.agency;
            return (
              <>
                <th scope="row">
                  {row.title}
                  <span className="reasons-under">
                    {row.isMust && row.why.kind === 'refused' ? `${whom} · ${words.must}` : whom}
                  </span>
                </th>
                <td>
                  <WhyCell row={row} hasPlan={here.hasPlan} onAsk={() => setOpened(row)} />
                </td>
              </>
            );
          }}
        />
      )}
      {opened && <WhyDialog row={opened} onClose={() => setOpened(null)} />}
    </Section>
  );
}
