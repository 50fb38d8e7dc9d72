import { useId, useRef, useState, type ReactNode } from 'react';
import { useShortcutsWithin } from '#state/help/shortcuts.ts';
import { Button } from '#ui/button.tsx';
import { percent } from '#ui/format.ts';
import type { OpenPdf } from '#ui/pdf/open-pdf.ts';
import { Icon } from '#ui/icons/icon.tsx';
import { PreviewPage } from './preview-page.tsx';
import { text } from './text-preview.ts';

interface PreviewPagesProps {
  readonly name: string;
  readonly pdf: OpenPdf;
  readonly startPage: number;
}

/** Sizes as shares of the width that there is. */
const ZOOMS = [0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4] as const;
const FULL_WIDTH = ZOOMS.indexOf(1);

const within = (value: number, least: number, most: number): number =>
  Math.min(most, Math.max(least, value));

/** One page at a time, with the ways to another page and another size. */
export function PreviewPages({ name, pdf, startPage }: PreviewPagesProps): ReactNode {
  const [page, setPage] = useState(within(startPage, 1, pdf.pages));
  const [zoom, setZoom] = useState(FULL_WIDTH);
  const keys = useId();
  const sheet = useRef<HTMLDivElement>(null);
  const go = (to: number): void => {
    setPage(within(to, 1, pdf.pages));
    sheet.current?.scrollTo(0, 0);
  };
  const scale = (to: number): void => setZoom(within(to, 0, ZOOMS.length - 1));
  const factor = ZOOMS[zoom] ?? 1;
  const onKey = useShortcutsWithin({
    pageNext: () => go(page + 1),
    pagePrevious: () => go(page - 1),
    larger: () => scale(zoom + 1),
    smaller: () => scale(zoom - 1),
    fullWidth: () => scale(FULL_WIDTH),
  });
  return (
    <div className="preview">
      <div className="preview-tools" role="group" aria-label={text.pdf.tools}>
        <Button
          aria-label={text.pdf.previous}
          title={text.pdf.previous}
          disabled={page === 1}
          onClick={() => go(page - 1)}
        >
          <Icon name="chevron-left" />
        </Button>
        <label className="preview-page-number">
          <span>{text.pdf.page}</span>
          <PageNumber key={page} page={page} pages={pdf.pages} onGo={go} />
          <span className="numeric">{text.pdf.of(pdf.pages)}</span>
        </label>
        <Button
          aria-label={text.pdf.next}
          title={text.pdf.next}
          disabled={page === pdf.pages}
          onClick={() => go(page + 1)}
        >
          <Icon name="chevron-right" />
        </Button>
        <span className="preview-zoom">
          <Button
            aria-label={text.pdf.smaller}
            title={text.pdf.smaller}
            disabled={zoom === 0}
            onClick={() => scale(zoom - 1)}
          >
            <Icon name="minus" />
          </Button>
          <span className="numeric">{percent(factor)}</span>
          <Button
            aria-label={text.pdf.larger}
            title={text.pdf.larger}
            disabled={zoom === ZOOMS.length - 1}
            onClick={() => scale(zoom + 1)}
          >
            <Icon name="plus" />
          </Button>
          {zoom !== FULL_WIDTH && (
            <Button kind="quiet" onClick={() => scale(FULL_WIDTH)}>
              {text.pdf.width}
            </Button>
          )}
        </span>
      </div>
      {/* It scrolls, and its keys turn the pages. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <div
        className="preview-sheet"
        data-scrolls
        role="group"
        aria-label={text.label(name)}
        aria-describedby={keys}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        ref={sheet}
        onKeyDown={({ nativeEvent }) => onKey(nativeEvent)}
      >
        <PreviewPage pdf={pdf} page={page} factor={factor} />
      </div>
      <p className="hidden-visually" id={keys}>
        {text.pdf.keys}
      </p>
    </div>
  );
}

interface PageNumberProps {
  readonly page: number;
  readonly pages: number;
  readonly onGo: (page: number) => void;
}

/** A page to jump to; goes there with Enter or on leaving the field. */
function PageNumber({ page, pages, onGo }: PageNumberProps): ReactNode {
  const [typed, setTyped] = useState(String(page));
  const go = (): void => {
    const wanted = Number.parseInt(typed, 10);
    if (wanted >= 1 && wanted !== page) onGo(wanted);
    else setTyped(String(page));
  };
  return (
    <input
      className="input numeric"
      inputMode="numeric"
      aria-label={`${text.pdf.page} ${text.pdf.of(pages)}`}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={go}
      onKeyDown={(event) => {
        if (event.key === 'Enter') go();
      }}
    />
  );
}
