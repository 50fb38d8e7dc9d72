import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { GuideSection } from '#core/guide/chapter.ts';
import { paths } from '#state/paths.ts';
import { Blocks } from './blocks.tsx';
import { guideText as text } from './text.ts';

/** The element of a section's heading. */
export const headingId = (anchor: string): string => `bagian-${anchor}`;

interface SectionsProps {
  readonly chapter: string;
  readonly sections: readonly GuideSection[];
}

/** The sections of a chapter on its page; the title itself stands in the head of the page. */
export function Sections({ chapter, sections }: SectionsProps): ReactNode {
  return sections.map((section) => (
    <section key={section.anchor} className="guide-section">
      <Heading chapter={chapter} section={section} />
      <Blocks blocks={section.blocks} />
    </section>
  ));
}

interface HeadingProps {
  readonly chapter: string;
  readonly section: GuideSection;
}

function Heading({ chapter, section: { anchor, depth, title } }: HeadingProps): ReactNode {
  if (depth === 1) return null;
  const Level = depth === 2 ? 'h2' : 'h3';
  return (
    <div className="guide-heading">
      <Level id={headingId(anchor)} tabIndex={-1}>
        {title}
      </Level>
      <Link
        href={paths.guideChapter(chapter, anchor)}
        className="guide-anchor"
        aria-label={text.linkTo(title)}
      >
        {text.linkSign}
      </Link>
    </div>
  );
}
