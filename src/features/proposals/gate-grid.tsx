import type { ReactNode } from 'react';
import { saidAbout } from '#core/invest/choice/decide.ts';
import { GATE_NAMES } from '#core/invest/proposal/gate-terms.ts';
import { GATES, gatesOf, type Gate } from '#core/invest/proposal/gates.ts';
import type { InitiativeRow } from '#core/invest/proposal/view-proposals-initiatives.ts';
import { usePlan } from '#state/plans/plan-context.ts';
import { VirtualGrid } from '#ui/virtual-grid.tsx';
import { GateCell, type CellDeed } from './gate-cell.tsx';
import { text as all } from './text.ts';
import { gatesText as text } from './text-gates.ts';
import type { OpenInitiative } from './views.ts';

export interface GateAt {
  readonly row: InitiativeRow;
  readonly gate: Gate;
}

interface GateGridProps {
  readonly rows: readonly InitiativeRow[];
  readonly onDeed: (at: GateAt, deed: CellDeed) => void;
  readonly onFocus: (at: GateAt) => void;
  readonly onOpen: OpenInitiative;
}

/** All initiatives against the eight gates; arrows lead through it, one key answers. */
export function GateGrid({ rows, onDeed, onFocus, onOpen }: GateGridProps): ReactNode {
  const { plan, isClosed } = usePlan();
  const apart = Object.entries(plan.decisions);
  const exceptionsOf = (id: string, gate: Gate): number =>
    apart.filter(([key, { gates }]) => key.startsWith(`${id}:`) && gates[gate]).length;
  const answerOf = ({ id }: InitiativeRow, gate: Gate) => saidAbout(plan, id).gates[gate];
  const isAsked = (row: InitiativeRow | undefined, gate: Gate | undefined): boolean =>
    row !== undefined && gate !== undefined && gatesOf(row.kind).includes(gate);
  return (
    <VirtualGrid
      label={text.table}
      corner={text.corner}
      headWidth={13}
      width={7.1}
      columns={GATES.map((gate) => ({ id: gate, head: GATE_NAMES[gate] }))}
      count={rows.length}
      rowHeight={64}
      printNote={all.printNote}
      renderHead={(index, focus) => {
        const row = rows[index];
        if (!row) return null;
        const asked = gatesOf(row.kind);
        const done = asked.filter((gate) => answerOf(row, gate)).length;
        return (
          <>
            <button
              {...focus}
              type="button"
              className="proposals-open"
              aria-label={all.open(row.title)}
              onClick={() => onOpen(row)}
            >
              {row.title}
            </button>
            <span className="proposals-under">
              {all.kinds[row.kind]} · {text.progress(done, asked.length)}
            </span>
          </>
        );
      }}
      look={(index, column) => {
        const [row, gate] = [rows[index], GATES[column]];
        if (!row || !gate || !isAsked(row, gate)) return 'proposals-gate proposals-gate-unasked';
        return `proposals-gate proposals-gate-${answerOf(row, gate)?.answer ?? 'open'}`;
      }}
      renderCell={(index, column, focus) => {
        const [row, gate] = [rows[index], GATES[column]];
        if (!row || !gate) return null;
        if (!isAsked(row, gate)) {
          return (
            <span {...focus} className="proposals-cell" role="img" aria-label={text.unaskedCell}>
              {text.marks.unasked}
            </span>
          );
        }
        return (
          <GateCell
            title={row.title}
            gate={gate}
            answer={answerOf(row, gate)}
            exceptions={exceptionsOf(row.id, gate)}
            focus={focus}
            isClosed={isClosed}
            onFocus={() => onFocus({ row, gate })}
            onDeed={(deed) => onDeed({ row, gate }, deed)}
          />
        );
      }}
    />
  );
}
