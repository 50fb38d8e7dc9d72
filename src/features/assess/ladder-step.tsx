import type { ReactNode } from 'react';
import type { Level } from '#core/rubric/types.ts';
import { Button } from '#ui/button.tsx';
import { Tag } from '#ui/tag.tsx';
import { EvidenceLine } from './evidence-line.tsx';
import { text } from './text.ts';

/** `unsaid`: nothing was said yet, so there is nothing to say about this level either. */
export type RungState = 'reached' | 'blocked' | 'open' | 'unsaid';

interface LadderStepProps {
  readonly indicatorId: string;
  readonly step: Level;
  readonly label: string;
  readonly state: RungState;
  /** Ticks everything up to this level at once; absent on the lowest. */
  readonly onTickAll?: () => void;
  /** Why the criteria cannot be changed now. */
  readonly locked?: string | undefined;
  readonly children: ReactNode;
}

/** The id of the button that ticks everything up to a level. */
export function tickAllId(level: number): string {
  return `tick-all-${level}`;
}

const STATE = {
  reached: { tone: 'good', word: text.indicator.reached },
  blocked: { tone: 'warn', word: text.indicator.blockedBelow },
  open: { tone: 'neutral', word: text.indicator.notReached },
} as const;

/** One level: what it means, its criteria, and the evidence it asks for. */
export function LadderStep(props: LadderStepProps): ReactNode {
  const { indicatorId, step, label, state, onTickAll, locked, children } = props;
  const known = state === 'unsaid' ? undefined : STATE[state];
  return (
    <li className={`rung rung-${state}`}>
      <fieldset>
        <legend className="rung-name">{text.indicator.level(step.level, label)}</legend>
        <div className="rung-head">
          <p>{step.summary}</p>
          {known && <Tag tone={known.tone}>{known.word}</Tag>}
        </div>
        {locked !== undefined && <p className="soft">{locked}</p>}
        {children}
      </fieldset>
      {step.evidence.length > 0 && (
        <div className="rung-evidence">
          <p className="rung-evidence-title">{text.indicator.evidence}</p>
          <ul className="proofs">
            {step.evidence.map((item) => (
              <li key={item.id}>
                <EvidenceLine indicatorId={indicatorId} item={item} />
              </li>
            ))}
          </ul>
        </div>
      )}
      <div className="rung-foot">
        {onTickAll && (
          <Button kind="quiet" id={tickAllId(step.level)} onClick={onTickAll}>
            {text.indicator.tickAll(step.level)}
          </Button>
        )}
      </div>
    </li>
  );
}
