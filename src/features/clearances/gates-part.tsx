import type { ReactNode } from 'react';
import { clearanceGates } from '#core/invest/clearance/clearance-gates.ts';
import type { Clearance } from '#core/invest/clearance/clearance.ts';
import { GATE_ANSWERS, GATE_NAMES } from '#core/invest/proposal/gate-terms.ts';
import type { Gate, GateAnswer } from '#core/invest/proposal/gates.ts';
import { useDesk } from '#state/desk.ts';
import { GATE_TEXT } from '#state/plans/gate-text.ts';
import { useSession } from '#state/session.ts';
import { Button } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import { Section } from '#ui/section.tsx';
import type { RowPartProps } from './row-part.ts';
import { rowText } from './text-row.ts';

const { gates: words } = rowText;
type Answer = GateAnswer['answer'];
const ANSWERS = Object.keys(GATE_ANSWERS) as readonly Answer[];

function withGate(row: Clearance, gate: Gate, answer: GateAnswer): Clearance {
  return { ...row, gates: { ...row.gates, [gate]: answer } };
}

function withoutGate(row: Clearance, gate: Gate): Clearance {
  const gates = Object.fromEntries(Object.entries(row.gates).filter(([key]) => key !== gate));
  return { ...row, gates };
}

interface GateProps extends RowPartProps {
  readonly gate: Gate;
}

function GateQuestion({ row, change, gate }: GateProps): ReactNode {
  const desk = useDesk();
  const by = useSession(({ person }) => person);
  const said = row.gates[gate];
  const name = GATE_NAMES[gate];
  const { question, basis } = GATE_TEXT[gate];
  const give = (answer: Answer, note: string): void => {
    const given = { answer, note, by, at: desk.now() };
    change((now) => withGate(now, gate, given));
  };
  return (
    <fieldset className="clearance-gate">
      <legend>{name}</legend>
      <p>{question}</p>
      <div className="clearance-answers">
        {ANSWERS.map((one) => (
          <label key={one} className="check">
            <input
              type="radio"
              name={`pintu-${gate}`}
              checked={said?.answer === one}
              onChange={() => give(one, said?.note ?? '')}
            />
            <span>{GATE_ANSWERS[one]}</span>
          </label>
        ))}
        {said ? (
          <Button
            kind="quiet"
            aria-label={words.takeBackWhich(name)}
            onClick={({ currentTarget }) => {
              change((now) => withoutGate(now, gate));
              // The button goes away: the answers take over the focus.
              currentTarget.closest('fieldset')?.querySelector('input')?.focus();
            }}
          >
            {words.takeBack}
          </Button>
        ) : (
          <span className="soft">{words.open}</span>
        )}
      </div>
      {said && (said.answer !== 'yes' || said.note !== '') && (
        <Field label={words.notes[said.answer](name)}>
          {(control) => (
            <textarea
              {...control}
              className="input"
              rows={2}
              value={said.note}
              onChange={({ target }) => give(said.answer, target.value)}
            />
          )}
        </Field>
      )}
      {said && <p className="soft">{words.by(said.by, said.at)}</p>}
      <p className="soft">
        {words.basis}: {basis}
      </p>
    </fieldset>
  );
}

/** What is asked before money, in its order, by what is bought. */
export function GatesPart({ row, change }: RowPartProps): ReactNode {
  return (
    <Section id="pemeriksaan" title={words.title}>
      <p>{row.spending === null ? words.noKind : words.lead}</p>
      {clearanceGates(row).map((gate) => (
        <GateQuestion key={gate} row={row} change={change} gate={gate} />
      ))}
    </Section>
  );
}
