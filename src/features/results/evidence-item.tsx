import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { ClaimSupport } from '#core/evidence/missing-evidence.ts';
import { standingText } from './levels.ts';
import { signed } from './numbers.ts';
import { indicatorPath } from './paths.ts';
import { EVIDENCE } from './text-evidence.ts';
import { viewOf, type ResultsView } from './view.ts';
import { WhyNumber } from './why-number.tsx';

interface EvidenceItemProps {
  readonly view: ResultsView;
  readonly support: ClaimSupport;
}

/** One claim that lacks evidence: both levels, what the evidence would add, and which is missing. */
export function EvidenceItem({ view, support }: EvidenceItemProps): ReactNode {
  const { rubric } = view;
  const { indicator } = viewOf(view, support.indicatorId);
  const { id, code, title } = indicator;
  const { missing } = support;
  return (
    <li className="gap-item">
      <div className="gap-head">
        <Link href={indicatorPath(view.assessment.id, id)}>
          {code} {title}
        </Link>
        <span className="gap-gain numeric">
          {EVIDENCE.gain(signed(support.gain, rubric.rounding.digits + 1))}
        </span>
      </div>
      <p>
        {EVIDENCE.claimedLevel(standingText(rubric, indicator, support.claimed) ?? '')}{' '}
        {view.supportedGroups ? (
          <>
            {EVIDENCE.supportedLevel}{' '}
            <WhyNumber
              subject={{ kind: 'level', basis: 'supported', id }}
              what={EVIDENCE.levelOf(code)}
              shown={standingText(rubric, indicator, support.supported) ?? ''}
            />
          </>
        ) : (
          EVIDENCE.noneYet
        )}
      </p>
      <details>
        <summary>{EVIDENCE.missing(missing.length)}</summary>
        <ul className="criteria-list">
          {missing.map((item) => (
            <li key={item.id}>{EVIDENCE.item(item.level, item.text)}</li>
          ))}
        </ul>
      </details>
    </li>
  );
}
