import type { ReactNode } from 'react';
import type { Extent } from '#core/portfolio/extent.ts';
import type { PortfolioHead } from '#core/portfolio/view.ts';
import { Notice } from '#ui/notice.tsx';
import { denominatorText, filterText } from './standing.ts';
import { text } from './text.ts';

/** So many stand folded: each agency may have its own. */
const MANY_EXTENTS = 8;

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
      {query.extent === 'part' && <Extents extents={head.extents} />}
      <p className="soft">{text.standing.trust[query.trust]}</p>
    </div>
  );
}

/** Which parts of the instrument the means are made of: of several, each with its count. */
function Extents({ extents }: { readonly extents: readonly Extent[] }): ReactNode {
  const { standing } = text;
  return (
    <>
      {extents.length > 1 && <p>{standing.parts}</p>}
      {extents.length > 0 && (
        <details open={extents.length < MANY_EXTENTS}>
          <summary>{standing.extents}</summary>
          <ul>
            {extents.map((one) => (
              <li key={standing.extent(one)}>{standing.extent(one)}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
