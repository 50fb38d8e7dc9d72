import type { ReactNode } from 'react';
import type { DecisionLack } from '#core/invest/clearance/clearance-gates.ts';
import { GATE_NAMES } from '#core/invest/proposal/gate-terms.ts';
import { Notice } from '#ui/notice.tsx';
import { rowText } from './text-row.ts';

const { decision: words } = rowText;

function lackText(lack: DecisionLack): string {
  switch (lack.kind) {
    case 'open-gates':
    case 'no-note':
      return words.lack[lack.kind](lack.gates.map((gate) => GATE_NAMES[gate]));
    case 'other-list':
      return words.lack['other-list'](lack.lists);
    case 'no-kind':
    case 'no-amount':
    case 'no-problem':
    case 'no-code-list':
      return words.lack[lack.kind];
  }
}

interface LacksNoticeProps {
  readonly lacks: readonly DecisionLack[];
  /** It was approved, and no longer could be. */
  readonly isApproved: boolean;
}

/** What keeps a line from being approved, or speaks against its approval since. */
export function LacksNotice({ lacks, isApproved }: LacksNoticeProps): ReactNode {
  if (lacks.length === 0) return null;
  return (
    <Notice tone={isApproved ? 'warn' : 'info'}>
      <p>{isApproved ? words.nowLacks : words.lacks}</p>
      <ul>
        {lacks.map((lack) => (
          <li key={lack.kind}>{lackText(lack)}</li>
        ))}
      </ul>
    </Notice>
  );
}
