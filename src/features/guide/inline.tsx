import { Fragment, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { GuideInline } from '#core/guide/chapter.ts';
import type { GuidePlace } from '#core/guide/places.ts';
import { paths } from '#state/paths.ts';

/** Takes a reader to another place without leaving the page; left out, links lead there. */
export type Follow = (place: GuidePlace) => void;

interface InlineProps {
  readonly parts: readonly GuideInline[];
  readonly follow?: Follow | undefined;
}

/** Words within a line of the guide. */
export function Inline({ parts, follow }: InlineProps): ReactNode {
  return parts.map((part, at) => (
    // The guide never changes while it is open: a place is a name.
    // oxlint-disable-next-line react/no-array-index-key
    <Fragment key={at}>
      <Part part={part} follow={follow} />
    </Fragment>
  ));
}

function Part({ part, follow }: { readonly part: GuideInline } & Pick<InlineProps, 'follow'>) {
  if (typeof part === 'string') return part;
  switch (part.kind) {
    case 'code':
      return <code>{part.text}</code>;
    case 'strong':
      return (
        <strong>
          <Inline parts={part.parts} follow={follow} />
        </strong>
      );
    case 'emphasis':
      return (
        <em>
          <Inline parts={part.parts} follow={follow} />
        </em>
      );
    case 'chapter':
      return (
        <Link
          href={paths.guideChapter(part.chapter, part.anchor)}
          onClick={(event) => {
            if (!follow) return;
            event.preventDefault();
            follow(part);
          }}
        >
          <Inline parts={part.parts} />
        </Link>
      );
  }
}
