import type { ReactNode } from 'react';
import { GATE_ANSWERS, GATE_NAMES } from '#core/invest/proposal/gate-terms.ts';
import type { Gate, GateAnswer } from '#core/invest/proposal/gates.ts';
import type { InitiativeRow } from '#core/invest/proposal/view-proposals-initiatives.ts';
import { GATE_TEXT } from '#state/plans/gate-text.ts';
import { dateTime } from '#ui/format.ts';
import { GateHints } from './gate-hints.tsx';
import { gatesText } from './text-gates.ts';

const text = gatesText.panel;

/** An answer as it was given, with its note, by whom and when. */
export function GivenAnswer({ answer }: { readonly answer: GateAnswer }): ReactNode {
  return (
    <p>
      <strong>{GATE_ANSWERS[answer.answer]}</strong>
      {answer.note !== '' && (
        <>
          {'. '}
          {text.note[answer.answer]}: {answer.note}
        </>
      )}{' '}
      <span className="soft">{text.answered(answer.by, dateTime(answer.at))}</span>
    </p>
  );
}

interface GateGroundProps {
  readonly row: InitiativeRow;
  readonly gate: Gate;
}

/** What one gate rests on, and what is there to be used first. */
export function GateGround({ row, gate }: GateGroundProps): ReactNode {
  return (
    <>
      <p className="soft">
        {text.basis}: {GATE_TEXT[gate].basis}
      </p>
      {(gate === 'common' || gate === 'reuse') && <GateHints key={`${row.id} ${gate}`} row={row} />}
    </>
  );
}

interface GatePanelProps {
  readonly row: InitiativeRow;
  readonly gate: Gate;
  readonly answer: GateAnswer | undefined;
}

/** What one gate asks of one initiative, on what rule, and what is there already. */
export function GatePanel({ row, gate, answer }: GatePanelProps): ReactNode {
  const name = GATE_NAMES[gate];
  const { question } = GATE_TEXT[gate];
  return (
    <section className="card" aria-label={text.label}>
      <h2>
        {name}: {row.title}
      </h2>
      <p>{question}</p>
      {answer && <GivenAnswer answer={answer} />}
      <GateGround row={row} gate={gate} />
    </section>
  );
}
