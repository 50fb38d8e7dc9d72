import { useState, type ReactNode } from 'react';
import { saidAbout } from '#core/invest/choice/decide.ts';
import { GATE_NAMES } from '#core/invest/proposal/gate-terms.ts';
import { gatesOf, type Gate } from '#core/invest/proposal/gates.ts';
import type { InitiativeRow } from '#core/invest/proposal/view-proposals-initiatives.ts';
import { usePlan } from '#state/plans/plan-context.ts';
import { Button } from '#ui/button.tsx';
import { Choice } from '#ui/choice.tsx';
import { gatesText } from './text-gates.ts';
import { useGateAnswers } from './use-gate-answers.ts';

const text = gatesText.bulk;

/** "Yes" to one gate for everything in sight that has no answer yet. */
export function GateBulk({ rows }: { readonly rows: readonly InitiativeRow[] }): ReactNode {
  const { plan } = usePlan();
  const { give } = useGateAnswers();
  const [gate, setGate] = useState<Gate>('roadmap');
  const spots = rows.flatMap(({ id, kind }) =>
    gatesOf(kind).includes(gate) && !saidAbout(plan, id).gates[gate] ? [{ about: id, gate }] : [],
  );
  return (
    <div className="proposals-bulk not-printed">
      <Choice label={text.gate} value={gate} words={GATE_NAMES} onChoose={setGate} />
      {spots.length === 0 ? (
        <p role="status">{text.none}</p>
      ) : (
        <Button onClick={() => give(spots, 'yes', '')}>{text.action(spots.length)}</Button>
      )}
      <p className="soft">{text.hint}</p>
    </div>
  );
}
