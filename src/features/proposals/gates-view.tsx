import { useState, type ReactNode } from 'react';
import { saidAbout } from '#core/invest/choice/decide.ts';
import { GATE_NAMES } from '#core/invest/proposal/gate-terms.ts';
import { gatesOf, gateStanding, type GateAnswer } from '#core/invest/proposal/gates.ts';
import type { ProposalFilter } from '#core/invest/proposal/proposal-filter.ts';
import type { InitiativeRow } from '#core/invest/proposal/view-proposals-initiatives.ts';
import { usePlan } from '#state/plans/plan-context.ts';
import { GATE_TEXT } from '#state/plans/gate-text.ts';
import { BookPart } from './book-part.tsx';
import { GateBulk } from './gate-bulk.tsx';
import type { CellDeed } from './gate-cell.tsx';
import { GateDialog } from './gate-dialog.tsx';
import { GateGrid, type GateAt } from './gate-grid.tsx';
import { GateGround, GatePanel } from './gate-panel.tsx';
import { text as all } from './text.ts';
import { gatesText as text } from './text-gates.ts';
import { useGateAnswers } from './use-gate-answers.ts';
import type { OpenInitiative } from './views.ts';

/** All of them: as many as one catalogue holds. */
const EVERY = { from: 0, count: 10_000 } as const;

interface ShownProps {
  readonly rows: readonly InitiativeRow[];
  readonly onOpen: OpenInitiative;
}

function Shown({ rows, onOpen }: ShownProps): ReactNode {
  const { plan, isClosed } = usePlan();
  const { give, takeBack } = useGateAnswers();
  const [at, setAt] = useState<GateAt | null>(null);
  const [writing, setWriting] = useState<
    (GateAt & { readonly answer: GateAnswer['answer'] | null }) | null
  >(null);
  const answerOf = ({ row, gate }: GateAt) => saidAbout(plan, row.id).gates[gate];
  const onDeed = (spot: GateAt, deed: CellDeed): void => {
    const { row, gate } = spot;
    const answer = answerOf(spot);
    if (deed === 'yes') give([{ about: row.id, gate }], 'yes', '');
    else if (deed === 'take') {
      if (answer) takeBack({ about: row.id, gate });
    } else if (deed === 'row') {
      const { gates } = saidAbout(plan, row.id);
      const open = gatesOf(row.kind).filter((one) => !gates[one]);
      const spots = open.map((one) => ({ about: row.id, gate: one }));
      if (spots.length > 0) give(spots, 'yes', '');
    } else setWriting({ ...spot, answer: deed === 'write' ? (answer?.answer ?? null) : deed });
  };
  const standings = rows.map(({ id, kind }) => gateStanding(kind, saidAbout(plan, id).gates).kind);
  const count = (kind: (typeof standings)[number]): number =>
    standings.filter((one) => one === kind).length;
  return (
    <div className="stack proposals-gates">
      <p role="status">{text.summary(count('passed'), count('open'), count('stopped'))}</p>
      {!isClosed && <GateBulk rows={rows} />}
      <p className="soft">{isClosed ? text.closedKeys : text.keys}</p>
      <GateGrid rows={rows} onDeed={onDeed} onFocus={setAt} onOpen={onOpen} />
      {at && <GatePanel row={at.row} gate={at.gate} answer={answerOf(at)} />}
      <p className="soft">{text.rule}</p>
      {writing && (
        <GateDialog
          title={`${GATE_NAMES[writing.gate]}: ${writing.row.title}`}
          question={GATE_TEXT[writing.gate].question}
          ground={<GateGround row={writing.row} gate={writing.gate} />}
          answer={writing.answer}
          note={answerOf(writing)?.note ?? ''}
          onGive={(answer, note) => {
            give([{ about: writing.row.id, gate: writing.gate }], answer, note);
            setWriting(null);
          }}
          onClose={() => setWriting(null)}
        />
      )}
    </div>
  );
}

interface GatesViewProps {
  readonly filter: ProposalFilter;
  readonly onOpen: OpenInitiative;
}

/** The gates of every initiative in one grid. */
export function GatesView({ filter, onOpen }: GatesViewProps): ReactNode {
  return (
    <BookPart ask={{ part: 'proposal-initiatives', filter, order: 'title', rows: EVERY }}>
      {({ shown, count }) =>
        count === 0 ? <p role="status">{all.nothing}</p> : <Shown rows={shown} onOpen={onOpen} />
      }
    </BookPart>
  );
}
