import type { ReactNode } from 'react';
import type { Planned, Verdict } from '#core/replay/plan-types.ts';
import { Checkbox } from '#ui/checkbox.tsx';
import { Tag, type Tone } from '#ui/tag.tsx';
import { canBring } from './plan-lists.ts';
import { TEXT, type VerdictKind } from './text.ts';
import { Why } from './why.tsx';

const TONES: Readonly<Record<VerdictKind, Tone>> = {
  unchanged: 'good',
  changed: 'warn',
  related: 'info',
  new: 'neutral',
};

function hintOf(verdict: Exclude<Verdict, { kind: 'new' }>): string {
  return verdict.kind === 'changed'
    ? TEXT.bringHint.changed(verdict.standingTicks.length)
    : TEXT.bringHint[verdict.kind];
}

interface PlannedItemProps {
  readonly planned: Planned;
  readonly chosen: boolean;
  readonly onBring: (on: boolean) => void;
}

/** One indicator of the new instrument: its verdict, why, and whether its old answer comes along. */
export function PlannedItem({ planned, chosen, onBring }: PlannedItemProps): ReactNode {
  const { indicator, verdict } = planned;
  const { code, title } = indicator;
  return (
    <li className="replay-item">
      <div className="replay-item-head">
        <h3>
          {code} {title}
        </h3>
        <Tag tone={TONES[verdict.kind]}>{TEXT.verdict[verdict.kind]}</Tag>
      </div>
      <Why planned={planned} />
      {canBring(verdict) && (
        <Checkbox
          label={
            <>
              {TEXT.bring}
              <span className="hidden-visually">{TEXT.bringWhich(code)}</span>
            </>
          }
          hint={hintOf(verdict)}
          checked={chosen}
          onChange={onBring}
        />
      )}
    </li>
  );
}
