import { useState, type ReactNode } from 'react';
import { saidAbout } from '#core/invest/choice/decide.ts';
import { GATE_NAMES } from '#core/invest/proposal/gate-terms.ts';
import { gatesOf, type Gate } from '#core/invest/proposal/gates.ts';
import type { InitiativeRow } from '#core/invest/proposal/view-proposals-initiatives.ts';
import { usePlan } from '#state/plans/plan-context.ts';
import { GATE_TEXT } from '#state/plans/gate-text.ts';
import { Button } from '#ui/button.tsx';
import { Section } from '#ui/section.tsx';
import { GateDialog } from './gate-dialog.tsx';
import { GateHints } from './gate-hints.tsx';
import { GateGround, GivenAnswer } from './gate-panel.tsx';
import { gatesText } from './text-gates.ts';
import { oneText } from './text-one.ts';
import { useGateAnswers } from './use-gate-answers.ts';

const text = gatesText.panel;

interface GatesPartProps {
  readonly row: InitiativeRow;
  /** Id of the initiative, or of one proposal. */
  readonly about: string;
}

/** The gates that are asked of an initiative, or of one agency where it is answered otherwise. */
export function GatesPart({ row, about }: GatesPartProps): ReactNode {
  const { plan, isClosed } = usePlan();
  const { give, takeBack } = useGateAnswers();
  const [writing, setWriting] = useState<Gate | null>(null);
  const own = saidAbout(plan, about).gates;
  const inherited = about === row.id ? {} : saidAbout(plan, row.id).gates;
  const asked = gatesOf(row.kind);
  const before = writing ? (own[writing] ?? inherited[writing]) : undefined;
  return (
    <Section id="usulan-gerbang" title={oneText.gates}>
      <ol className="proposals-questions">
        {asked.map((gate) => {
          const name = GATE_NAMES[gate];
          const { question, basis } = GATE_TEXT[gate];
          const answer = own[gate] ?? inherited[gate];
          return (
            <li key={gate}>
              <h3>{name}</h3>
              <p>{question}</p>
              <p className="soft">
                {text.basis}: {basis}
              </p>
              {answer && <GivenAnswer answer={answer} />}
              {answer && !own[gate] && about !== row.id && <p className="soft">{text.inherited}</p>}
              {!isClosed && (
                <div className="actions">
                  <Button
                    aria-label={text.ofGate(own[gate] ? text.change : text.answer, name)}
                    onClick={() => setWriting(gate)}
                  >
                    {own[gate] ? text.change : text.answer}
                  </Button>
                  {own[gate] && (
                    <Button
                      kind="quiet"
                      aria-label={text.ofGate(text.take, name)}
                      onClick={() => takeBack({ about, gate })}
                    >
                      {text.take}
                    </Button>
                  )}
                </div>
              )}
            </li>
          );
        })}
      </ol>
      {asked.includes('reuse') && <GateHints row={{ ...row, reuseFirst: '' }} />}
      {writing && (
        <GateDialog
          title={GATE_NAMES[writing]}
          question={GATE_TEXT[writing].question}
          ground={<GateGround row={row} gate={writing} />}
          answer={before?.answer ?? null}
          note={before?.note ?? ''}
          onGive={(answer, note) => {
            give([{ about, gate: writing }], answer, note);
            setWriting(null);
          }}
          onClose={() => setWriting(null)}
        />
      )}
    </Section>
  );
}
