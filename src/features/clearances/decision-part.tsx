import { useState, type ReactNode } from 'react';
import { lacksOf } from '#core/invest/clearance-gates.ts';
import type { ClearanceVerdict } from '#core/invest/clearance.ts';
import { GATE_TEXT } from '#state/gate-text.ts';
import { Button } from '#ui/button.tsx';
import { FoldedList } from '#ui/folded-list.tsx';
import { Notice } from '#ui/notice.tsx';
import { Section } from '#ui/section.tsx';
import { DecisionDialog } from './decision-dialog.tsx';
import type { RowPartProps } from './row-part.ts';
import { DECISION_NAMES } from './text.ts';
import { rowText } from './text-row.ts';

const { decision: words } = rowText;

/** What was decided and why, what it still lacks, and what was decided before. */
export function DecisionPart({ row, change }: RowPartProps): ReactNode {
  const [isOpen, setOpen] = useState(false);
  const { decision, earlier } = row;
  const lacks = lacksOf(row);
  const write = (verdict: ClearanceVerdict): void => {
    change((now) => ({
      ...now,
      decision: verdict,
      earlier: now.decision ? [...now.earlier, now.decision] : now.earlier,
    }));
    setOpen(false);
  };
  return (
    <Section id="keputusan" title={words.title}>
      {decision ? (
        <>
          <p>
            <strong>{words.made(DECISION_NAMES[decision.kind], decision.date)}</strong>
          </p>
          <p>{decision.reasons}</p>
          {decision.redirectedTo !== '' && (
            <p>
              {words.redirectedTo}: {decision.redirectedTo}
            </p>
          )}
          {decision.conditions.length > 0 && (
            <ol>
              {decision.conditions.map((condition) => (
                <li key={condition}>{condition}</li>
              ))}
            </ol>
          )}
        </>
      ) : (
        <p>{words.none}</p>
      )}
      {lacks.length > 0 && (
        <Notice tone="info">
          <p>{words.lacks}</p>
          <ul>
            {lacks.map((lack) => (
              <li key={lack.kind}>
                {lack.kind === 'open-gates'
                  ? words.lack[lack.kind](lack.gates.map((gate) => GATE_TEXT[gate].name))
                  : words.lack[lack.kind]()}
              </li>
            ))}
          </ul>
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
          lines={earlier.map(({ kind, date, reasons }) =>
            words.earlierLine(DECISION_NAMES[kind], date, reasons),
          )}
        />
      )}
      {isOpen && <DecisionDialog row={row} onDecide={write} onClose={() => setOpen(false)} />}
    </Section>
  );
}
