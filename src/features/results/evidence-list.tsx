import type { ReactNode } from 'react';
import { compare } from '#core/lib/ratio.ts';
import { EvidenceItem } from './evidence-item.tsx';
import { EVIDENCE } from './text-evidence.ts';
import type { ResultsView } from './view.ts';
import './gap-list.css';

/** What is claimed already and only lacks evidence, the greatest gain first. */
export function EvidenceList({ view }: { readonly view: ResultsView }): ReactNode {
  const lacking = [...view.supports.values()]
    .filter(({ missing }) => missing.length > 0)
    .sort((a, b) => compare(b.gain, a.gain));
  if (lacking.length === 0) {
    return <p>{view.score.counts.rated === 0 ? EVIDENCE.nothingYet : EVIDENCE.complete}</p>;
  }
  return (
    <>
      <p className="prose">{EVIDENCE.lead}</p>
      <ol className="gap-list">
        {lacking.map((support) => (
          <EvidenceItem key={support.indicatorId} view={view} support={support} />
        ))}
      </ol>
    </>
  );
}
