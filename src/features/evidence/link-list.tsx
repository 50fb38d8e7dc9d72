import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { EvidenceDocument } from '#core/evidence/document.ts';
import { useAssessment } from '#state/assessments/assessment-context.ts';
import { paths } from '#state/paths.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { LinkPicker } from './link-picker.tsx';
import { linkKey, targetsOf } from './link-target.ts';
import { text } from './text-link.ts';
import { useLinks } from './use-links.ts';

/** What a document supports, each with the way to its indicator and the way to let go of it. */
export function LinkList({ document }: { readonly document: EvidenceDocument }): ReactNode {
  const { rubric, assessment } = useAssessment();
  const { unlink } = useLinks();
  const [picking, setPicking] = useState(false);
  const targets = targetsOf(rubric, document.supports);
  return (
    <>
      {targets.length === 0 ? (
        <Notice tone="warn">{text.none}</Notice>
      ) : (
        <ul className="link-list">
          {targets.map(({ link, indicator, item }) => (
            <li key={linkKey(link)}>
              <span>
                <Link href={paths.indicator(assessment.id, link.indicator)}>{indicator}</Link>
                <span className="soft">{item}</span>
              </span>
              <Button
                kind="quiet"
                aria-label={text.removeNamed(`${indicator}, ${item}`)}
                onClick={() => void unlink(document, link)}
              >
                {text.remove}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div className="actions">
        <Button icon="plus" onClick={() => setPicking(true)}>
          {text.add}
        </Button>
      </div>
      {picking && <LinkPicker document={document} onClose={() => setPicking(false)} />}
    </>
  );
}
