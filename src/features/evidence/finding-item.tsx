import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { FindingPlace } from '#core/evidence/check/finding.ts';
import type { EvidenceDocument } from '#core/evidence/document.ts';
import { useAssessment } from '#state/assessments/assessment-context.ts';
import { paths } from '#state/paths.ts';
import type { ShownFinding } from '#state/review/use-findings.ts';
import { Tag } from '#ui/tag.tsx';
import { documentTitle } from './document-title.ts';
import { FindingReply } from './finding-reply.tsx';
import './finding.css';
import { linkKey, targetsOf } from './link-target.ts';
import { CHECK_ADVICE, CHECK_NAMES, findingText, text } from './text-findings.ts';

interface FindingItemProps {
  readonly shown: ShownFinding;
  /** What stands above already and need not be said again. */
  readonly under: 'check' | 'document';
}

function DocumentLink({ document }: { readonly document: EvidenceDocument }): ReactNode {
  return (
    <Link href={paths.document(document.assessmentId, document.id)}>{documentTitle(document)}</Link>
  );
}

function Places({ places }: { readonly places: readonly FindingPlace[] }): ReactNode {
  const { rubric, assessment } = useAssessment();
  const targets = targetsOf(rubric, places);
  if (targets.length === 0) return null;
  return (
    <div>
      <span className="soft">{text.places}</span>
      <ul className="finding-places">
        {targets.map(({ link, indicator, item }) => (
          <li key={linkKey(link)}>
            <Link href={paths.indicator(assessment.id, link.indicator)}>{indicator}</Link>
            <span className="soft finding-item-text">{item}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** One remark: what was seen, what to do, where, and the answer to it. */
export function FindingItem({ shown, under }: FindingItemProps): ReactNode {
  const { finding, document, others, reply } = shown;
  return (
    <li className="finding">
      <div className="finding-head">
        <strong>
          {under === 'check' ? <DocumentLink document={document} /> : CHECK_NAMES[finding.check]}
        </strong>
        <Tag tone={reply ? 'neutral' : 'warn'}>{reply ? text.answered : text.open}</Tag>
      </div>
      <p>{findingText(finding)}</p>
      <p>
        <span className="soft">{text.advice}</span> {CHECK_ADVICE[finding.check]}
      </p>
      {others.length > 0 && (
        <p>
          <span className="soft">{text.others}</span>{' '}
          {others.map((other) => (
            <span key={other.id} className="finding-other">
              <DocumentLink document={other} />
            </span>
          ))}
        </p>
      )}
      <Places places={finding.places} />
      <FindingReply shown={shown} />
    </li>
  );
}
