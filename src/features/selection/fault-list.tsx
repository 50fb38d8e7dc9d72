import type { ReactNode } from 'react';
import type { StartFault } from '#core/invest/choice/check-starts.ts';
import { faultIds, faultText } from '#state/plans/choice-text.ts';
import { usePlan } from '#state/plans/plan-context.ts';
import { useChoiceWords } from '#state/plans/use-choice-words.ts';

/** Everything that a plan does not hold, by name. */
export function FaultList({ faults }: { readonly faults: readonly StartFault[] }): ReactNode {
  const { plan } = usePlan();
  const words = useChoiceWords(plan, faultIds(faults));
  return (
    <ul className="choice-list">
      {faults.map((fault) => (
        <li key={JSON.stringify(fault)}>{faultText(fault, words)}</li>
      ))}
    </ul>
  );
}
