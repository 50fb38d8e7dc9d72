import type { ReactNode } from 'react';
import type { CountedResults } from '#core/history/counted-result.ts';
import type { YearsView } from '#core/history/years-view.ts';
import { Notice } from '#ui/notice.tsx';
import { text } from './text.ts';

interface ApartNoticeProps {
  readonly view: YearsView;
  readonly counted: CountedResults;
  readonly damaged: number;
}

const { apart } = text;

/** What stands apart, each with its reason; nothing where nothing does. */
export function ApartNotice({ view, counted, damaged }: ApartNoticeProps): ReactNode {
  const { doubled, unsigned, aside, closed, results } = counted;
  const unknown = results.filter(({ unknownKey }) => unknownKey).length;
  const unlisted = view.rosterIsEmpty ? 0 : view.unlisted.length;
  const lines = [
    ...doubled.map((rivals) =>
      apart.doubled(
        [...new Set(rivals.map(({ agency }) => agency.name))],
        rivals[0]?.year ?? 0,
        rivals.length,
      ),
    ),
    ...(unlisted > 0 ? [apart.unlisted(unlisted)] : []),
    ...(unsigned > 0 ? [apart.unsigned(unsigned)] : []),
    ...(aside > 0 ? [apart.aside(aside)] : []),
    ...(closed > 0 ? [apart.closed(closed)] : []),
    ...(unknown > 0 ? [apart.unknown(unknown)] : []),
    ...(damaged > 0 ? [apart.damaged(damaged)] : []),
  ];
  if (lines.length === 0) return null;
  return (
    <Notice tone="warn" title={apart.title}>
      <ul className="years-lines">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Notice>
  );
}
