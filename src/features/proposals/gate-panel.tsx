import type { ReactNode } from 'react';
import type { Gate, GateAnswer } from '#core/invest/gates.ts';
import type { InitiativeRow } from '#core/invest/view-proposals-initiatives.ts';
import { GATE_ANSWERS, GATE_TEXT } from '#state/gate-text.ts';
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

interface GatePanelProps {
  readonly row: InitiativeRow;
  readonly gate: Gate;
  readonly answer: GateAnswer | undefined;
}

/** What one gate asks of one initiative, on what rule, and what is there already. */
export function GatePanel({ row, gate, answer }: GatePanelProps): ReactNode {
  const { name, question, basis } = GATE_TEXT[gate];
  return (
    <section className="card" aria-label={text.label}>
      <h2>
        {name}: {row.title}
      </h2>
      <p>{question}</p>
      <p className="soft">
        {text.basis}: {basis}
      </p>
      {answer && <GivenAnswer answer={answer} />}
      {(gate === 'common' || gate === 'reuse') && <GateHints key={`${row.id} ${gate}`} row={row} />}
    </section>
  );
}
