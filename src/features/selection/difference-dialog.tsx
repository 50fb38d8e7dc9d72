import type { ReactNode } from 'react';
import type { Difference } from '#core/invest/choice/view-choice-compare.ts';
import { proposalWords } from '#state/plans/choice-text.ts';
import { usePlan } from '#state/plans/plan-context.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { text } from './text.ts';
import { parts } from './text-parts.ts';

const words = parts.compare;
/** Lines of one list; nobody reads more of them at once. */
const MOST = 200;

function Lines({
  title,
  lines,
}: {
  readonly title: string;
  readonly lines: readonly string[];
}): ReactNode {
  if (lines.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className="choice-list">
        {lines.slice(0, MOST).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {lines.length > MOST && <p className="soft">{words.tooMany(MOST, lines.length)}</p>}
    </>
  );
}

/** Which proposals one choice has and the plan has not, the other way round, and in other years. */
export function DifferenceDialog({
  name,
  difference,
  onClose,
}: {
  readonly name: string;
  readonly difference: Difference;
  readonly onClose: () => void;
}): ReactNode {
  const { plan } = usePlan();
  const { only, lacks, moved } = difference;
  const yearOf = (year: number): number => plan.firstYear + year;
  return (
    <Dialog
      title={words.difference(name)}
      size="wide"
      onClose={onClose}
      actions={<Button onClick={onClose}>{text.common.close}</Button>}
    >
      <div className="stack">
        {only.length + lacks.length + moved.length === 0 && <p>{words.nothing}</p>}
        <Lines title={words.only(name)} lines={only.map(proposalWords)} />
        <Lines title={words.lacks} lines={lacks.map(proposalWords)} />
        <Lines
          title={words.moved}
          lines={moved.map((one) =>
            words.move(proposalWords(one), yearOf(one.from), yearOf(one.to)),
          )}
        />
      </div>
    </Dialog>
  );
}
