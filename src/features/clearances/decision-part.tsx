import { useState, type ReactNode } from 'react';
import { subjectOf } from '#core/invest/clearance/clearance-edit.ts';
import { decisionsFor, lacksOf } from '#core/invest/clearance/clearance-gates.ts';
import type { ClearanceVerdict } from '#core/invest/clearance/clearance.ts';
import { useBudgetCodes } from '#state/plans/use-budget-codes.ts';
import { Button } from '#ui/button.tsx';
import { FoldedList } from '#ui/folded-list.tsx';
import { Notice } from '#ui/notice.tsx';
import { Section } from '#ui/section.tsx';
import { DecisionDialog } from './decision-dialog.tsx';
import { LacksNotice } from './lacks-notice.tsx';
import { MadeDecision } from './made-decision.tsx';
import type { RowPartProps } from './row-part.ts';
import { DECISION_NAMES } from './text.ts';
import { rowText } from './text-row.ts';

const { decision: words } = rowText;

/** What was decided and why, what it still lacks, and what was decided before. */
export function DecisionPart({ row, change }: RowPartProps): ReactNode {
  const [isOpen, setOpen] = useState(false);
  const codes = useBudgetCodes() ?? null;
  const { decision, earlier } = row;
  const lacks = lacksOf(row, codes);
  const kinds = decisionsFor(row, lacks);
  const isApproved = decision?.kind === 'approved' || decision?.kind === 'conditional';
  const isOutdated = isApproved && lacks.length === 0 && !kinds.includes(decision.kind);
  const write = (verdict: ClearanceVerdict): void => {
    const about = subjectOf(row);
    change((now) => ({
      ...now,
      decision: { ...verdict, about },
      earlier: now.decision ? [...now.earlier, now.decision] : now.earlier,
    }));
    setOpen(false);
  };
  return (
    <Section id="keputusan" title={words.title}>
      {decision ? <MadeDecision verdict={decision} /> : <p>{words.none}</p>}
      <LacksNotice lacks={lacks} isApproved={isApproved} />
      {isOutdated && (
        <Notice tone="warn">
          <p>{words.outdated}</p>
        </Notice>
      )}
      <div className="actions">
        <Button kind={decision ? 'secondary' : 'primary'} onClick={() => setOpen(true)}>
          {decision ? words.again : words.decide}
        </Button>
      </div>
      {earlier.length > 0 && (
        <FoldedList
          title={words.earlier(earlier.length)}
          note={words.earlierNote}
          lines={earlier.map(({ kind, date, reasons, about }) =>
            words.earlierLine(DECISION_NAMES[kind], date, reasons, about),
          )}
        />
      )}
      {isOpen && (
        <DecisionDialog row={row} kinds={kinds} onDecide={write} onClose={() => setOpen(false)} />
      )}
    </Section>
  );
}
