import { useEffect, useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { Guide, GuideChapter, GuideSection } from '#core/guide/chapter.ts';
import { chapterOf, partAt, type GuidePlace } from '#core/guide/places.ts';
import { paths } from '#state/paths.ts';
import { Button } from '#ui/button.tsx';
import { useWide } from '#ui/use-wide.ts';
import { Blocks } from './blocks.tsx';
import type { Follow } from './inline.tsx';
import { guideText as text } from './text.ts';
import './guide.css';
import './help-sheet.css';

/** From this width on there is room for a page and its help; the same border as in the styles. */
const BESIDE_REM = 75;

interface HelpSheetProps {
  readonly guide: Guide;
  readonly place: GuidePlace;
  readonly follow: Follow;
  readonly onClose: () => void;
}

/**
 * The part of the guide that speaks of a page: beside the page, which goes on working, or over
 * it where there is no room for both.
 */
export function HelpSheet({ guide, place, follow, onClose }: HelpSheetProps): ReactNode {
  const element = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const isBeside = useWide(BESIDE_REM);
  useLayoutEffect(() => {
    const dialog = element.current;
    if (isBeside) dialog?.show();
    else dialog?.showModal();
    return () => dialog?.close();
  }, [isBeside]);
  const chapter = chapterOf(guide, place.chapter);
  return (
    <dialog
      ref={element}
      className="help-sheet"
      aria-labelledby={titleId}
      // A dialog beside the page is not cancelled by the browser.
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isBeside || event.defaultPrevented) return;
        event.preventDefault();
        onClose();
      }}
      onCancel={(event) => {
        if (event.target !== element.current) return;
        event.preventDefault();
        onClose();
      }}
    >
      {chapter && (
        <HelpText
          key={`${place.chapter}#${place.anchor}`}
          titleId={titleId}
          chapter={chapter}
          anchor={place.anchor}
          follow={follow}
          onClose={onClose}
        />
      )}
    </dialog>
  );
}

interface HelpTextProps {
  readonly titleId: string;
  readonly chapter: GuideChapter;
  readonly anchor: string;
  readonly follow: Follow;
  readonly onClose: () => void;
}

/** What is read; arriving at it, or going to another place, moves the focus to its title. */
function HelpText({ titleId, chapter, anchor, follow, onClose }: HelpTextProps): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <div className="help-sheet-head">
        <h2 id={titleId} tabIndex={-1} ref={heading}>
          {text.help.title}
        </h2>
        <Button kind="quiet" onClick={onClose}>
          {text.help.close}
        </Button>
      </div>
      <p className="soft">{text.help.about(chapter.title)}</p>
      {partAt(chapter, anchor).map((section) => (
        <HelpSection key={section.anchor} section={section} follow={follow} />
      ))}
      <p className="help-sheet-ways">
        <Link href={paths.guideChapter(chapter.name, anchor)} onClick={onClose}>
          {text.help.open}
        </Link>
        <Link href={paths.guide} onClick={onClose}>
          {text.allChapters}
        </Link>
      </p>
    </>
  );
}

interface HelpSectionProps {
  readonly section: GuideSection;
  readonly follow: Follow;
}

function HelpSection({ section, follow }: HelpSectionProps): ReactNode {
  const Level = section.depth === 3 ? 'h4' : 'h3';
  return (
    <section className="guide-section">
      <Level>{section.title}</Level>
      <Blocks blocks={section.blocks} follow={follow} />
    </section>
  );
}
