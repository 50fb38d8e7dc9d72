import type { ReactNode } from 'react';
import './level-blocks.css';

interface LevelBlocksProps {
  /** How many rungs the ladder has. */
  readonly count: number;
  /** Rungs reached, the lowest included; 0 = nothing to show. */
  readonly filled: number;
  /** The rung aimed at, counted from 1. */
  readonly target: number;
}

/** A level as filled blocks with a mark under the target. Only repeats the words beside it. */
export function LevelBlocks({ count, filled, target }: LevelBlocksProps): ReactNode {
  const tone = Math.round(((filled - 1) / Math.max(1, count - 1)) * 4);
  return (
    <span className="level-blocks" aria-hidden="true">
      {Array.from({ length: count }, (_, at) => at + 1).map((rung) => (
        <span key={rung} className="level-cell">
          <span className={rung <= filled ? `level-block level-block-${tone}` : 'level-block'} />
          <span className={rung === target ? 'level-target' : 'level-no-target'} />
        </span>
      ))}
    </span>
  );
}
