import type { ReactNode } from 'react';
import type { PortfolioHead } from '#core/portfolio/view.ts';
import { Notice } from '#ui/notice.tsx';
import { denominatorText, filterText } from './standing.ts';
import { text } from './text.ts';

/** What is counted, of how many, and whose signature makes it count; before every number. */
export function StandingPart({ head }: { readonly head: PortfolioHead }): ReactNode {
  const { chosen, frame, counts, query } = head;
  if (!chosen) return null;
  const { stage } = chosen;
  return (
    <div className="stack portfolio-standing">
      {stage !== 'final' && (
        <Notice tone="warn" title={text[stage].title}>
          {text[stage].body}
        </Notice>
      )}
      {frame && !frame.known && (
        <Notice tone="warn" title={text.unknownInstrument.title}>
          {text.unknownInstrument.body}
        </Notice>
      )}
      <p>
        <strong>{denominatorText(head)}</strong>{' '}
        {counts.unknownKey > 0 && text.standing.unknownKey(counts.unknownKey)}
      </p>
      {filterText(query) !== '' && <p>{filterText(query)}</p>}
      {query.extent === 'part' && <p>{text.standing.parts}</p>}
      <p className="soft">{text.standing.trust[query.trust]}</p>
    </div>
  );
}
