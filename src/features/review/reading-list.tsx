import { memo, useEffect, useRef, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { Digest } from '#core/lib/ids.ts';
import type { Stop } from '#core/review/walk-order.ts';
import { paths } from '#state/paths.ts';
import type { ReadingLine, ReadingSaid } from '#state/review/use-reading-list.ts';
import { Icon } from '#ui/icons/icon.tsx';
import { text } from './text.ts';
import { findingNumber } from './words.ts';
import { findIndicator } from '#core/rubric/walk.ts';
import type { Finding } from '#core/review/finding.ts';

interface ReadingListProps {
  readonly stops: readonly Stop[];
  readonly lines: readonly ReadingLine[];
  readonly rubric: Digest;
  readonly indicatorId: string;
  readonly here: Digest;
  /** The line that is being written now. */
  readonly current: ReadingSaid | null;
}

const { reading: words } = text;

/** The same indicator at every agency: what is claimed, what is proposed, and what I gave. */
export function ReadingList(props: ReadingListProps): ReactNode {
  const { stops, lines, rubric, indicatorId, here, current } = props;
  return (
    <nav className="reading-list" aria-label={words.list}>
      <p className="reading-heads soft" aria-hidden="true">
        <span />
        <span>{words.claim}</span>
        <span>{words.proposal}</span>
        <span>{words.mine}</span>
      </p>
      <ol>
        {stops.map(({ submission, agency }, at) => (
          <Line
            key={submission}
            agency={agency}
            href={paths.reading(rubric, indicatorId, submission)}
            isHere={submission === here}
            indicatorId={indicatorId}
            said={submission === here && current ? current : (lines[at]?.said ?? null)}
          />
        ))}
      </ol>
    </nav>
  );
}

interface LineProps {
  readonly agency: string;
  readonly href: string;
  readonly isHere: boolean;
  readonly indicatorId: string;
  readonly said: ReadingSaid | null;
}

const Line = memo(function Line({ agency, href, isHere, indicatorId, said }: LineProps): ReactNode {
  const element = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isHere) element.current?.scrollIntoView({ block: 'nearest' });
  }, [isHere]);
  const rubric = said?.submission.rubric;
  const indicator = rubric && findIndicator(rubric, indicatorId)?.indicator;
  const number = (finding: Finding | undefined): string =>
    (rubric && indicator && finding && findingNumber(rubric, indicator, finding)) || words.none;
  return (
    <li ref={element} className={isHere ? 'reading-here' : undefined}>
      <Link href={href} aria-current={isHere ? 'page' : undefined}>
        <span>
          {said?.done && <Icon name="check" />} {agency}
          {said?.done && (
            <span className="hidden-visually">{` (${text.finish.states.finished})`}</span>
          )}
        </span>
        <Value name={words.claim} value={number(said?.claim)} />
        <Value name={words.proposal} value={said?.begun ? number(said.proposal) : words.none} />
        <Value name={words.mine} value={number(said?.mine)} />
      </Link>
    </li>
  );
});

function Value({ name, value }: { readonly name: string; readonly value: string }): ReactNode {
  return (
    <span className="numeric">
      <span className="hidden-visually">{`, ${name.toLowerCase()} `}</span>
      {value}
    </span>
  );
}
