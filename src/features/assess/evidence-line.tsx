import { useState, type ReactNode } from 'react';
import type { Level } from '#core/rubric/types.ts';
import { useAssessment } from '#state/assessments/assessment-context.ts';
import { Icon } from '#ui/icons/icon.tsx';
import { evidenceAnchor } from './evidence-anchor.ts';
import './evidence-line.css';
import { useEvidenceView } from './evidence-parts.ts';
import { text } from './text.ts';
import { EVIDENCE } from './text-evidence.ts';

interface EvidenceLineProps {
  readonly indicatorId: string;
  readonly item: Level['evidence'][number];
}

/** One evidence item in one line with how much supports it; opened, everything to be done with it. */
export function EvidenceLine({ indicatorId, item }: EvidenceLineProps): ReactNode {
  const { documents, found } = useAssessment();
  const { Slot, shown, onShow } = useEvidenceView();
  const [open, setOpen] = useState(false);
  const count = documents.filter(({ supports }) =>
    supports.some((support) => support.item === item.id),
  ).length;
  const terms = [item.required ? text.indicator.required : text.indicator.optional, ...item.must];
  return (
    <details
      className="proof"
      id={evidenceAnchor(item.id)}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        <Icon name="chevron-right" />
        <span className="proof-name">{item.text}</span>
        <span className={count > 0 ? 'proof-count proof-here' : 'proof-count'}>
          {count > 0 && <Icon name="check" />}
          {found.ok ? EVIDENCE.documents(count) : EVIDENCE.unreadable}
        </span>
      </summary>
      {open && (
        <div className="proof-body">
          <p className="soft">{EVIDENCE.terms(terms)}</p>
          <Slot
            link={{ indicator: indicatorId, item: item.id }}
            label={item.text}
            shown={shown}
            onShow={onShow}
          />
        </div>
      )}
    </details>
  );
}
