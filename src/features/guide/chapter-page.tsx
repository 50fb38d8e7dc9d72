import { useEffect, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { Guide, GuideChapter, GuideEntry } from '#core/guide/chapter.ts';
import { neighboursOf } from '#core/guide/places.ts';
import { paths } from '#state/paths.ts';
import { Button } from '#ui/button.tsx';
import { Page } from '#ui/page.tsx';
import { headingId, Sections } from './sections.tsx';
import { guideText as text } from './text.ts';

interface ChapterPageProps {
  readonly guide: Guide;
  readonly chapter: GuideChapter;
  /** '' for the beginning. */
  readonly anchor: string;
}

/** Brings a heading to the top of the window and to whoever reads with the ears. */
function goTo(anchor: string): void {
  const heading = document.getElementById(headingId(anchor));
  heading?.scrollIntoView();
  heading?.focus({ preventScroll: true });
}

/** One chapter with its own contents and the ways to its neighbours. */
export function ChapterPage({ guide, chapter, anchor }: ChapterPageProps): ReactNode {
  useEffect(() => {
    if (anchor !== '') goTo(anchor);
  }, [anchor]);
  const { before, after } = neighboursOf(guide, chapter.name);
  return (
    <Page title={chapter.title} kicker={text.title}>
      <div className="guide-chapter">
        <ChapterContents chapter={chapter} />
        <div className="guide-text">
          <Sections chapter={chapter.name} sections={chapter.sections} />
          <nav className="guide-turn" aria-label={text.turn}>
            {before && <Turn entry={before} way={text.before} />}
            {after && <Turn entry={after} way={text.after} />}
          </nav>
        </div>
      </div>
    </Page>
  );
}

function ChapterContents({ chapter }: { readonly chapter: GuideChapter }): ReactNode {
  const headings = chapter.sections.filter(({ depth }) => depth === 2);
  return (
    <aside className="guide-side">
      <p>
        <Link href={paths.guide}>{text.allChapters}</Link>
      </p>
      {headings.length > 0 && (
        <nav aria-label={text.contents}>
          <p className="guide-side-title" aria-hidden="true">
            {text.contents}
          </p>
          <ul className="guide-side-list">
            {headings.map(({ anchor, title }) => (
              <li key={anchor}>
                <Link
                  href={paths.guideChapter(chapter.name, anchor)}
                  // Also when the address names that heading already.
                  onClick={() => goTo(anchor)}
                >
                  {title}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <p>
        <Button icon="print" kind="quiet" onClick={() => window.print()}>
          {text.print}
        </Button>
      </p>
    </aside>
  );
}

function Turn({ entry, way }: { readonly entry: GuideEntry; readonly way: string }): ReactNode {
  return (
    <Link href={paths.guideChapter(entry.chapter)} className="guide-turn-way">
      <span className="soft">{way}</span>
      <strong>{entry.title}</strong>
    </Link>
  );
}
