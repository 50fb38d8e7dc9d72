import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Notice } from '#ui/notice.tsx';
import type { OpenPdf } from '#ui/pdf/open-pdf.ts';
import { text } from './text-preview.ts';

interface PreviewPageProps {
  readonly pdf: OpenPdf;
  readonly page: number;
  /** Share of the width that there is. */
  readonly factor: number;
}

type Shown = { readonly page: number; readonly state: 'drawn' | 'failed' };

/** Follows the width of an element, in whole CSS pixels; 0 until it is measured. */
function useWidth(): readonly [(element: HTMLElement | null) => void, number] {
  const [element, setElement] = useState<HTMLElement | null>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (!element) return undefined;
    const observer = new ResizeObserver(() => setWidth(Math.floor(element.clientWidth)));
    observer.observe(element);
    return () => observer.disconnect();
  }, [element]);
  return [setElement, width];
}

/** One page of a PDF as a picture. Only this page is drawn; the old picture stays until then. */
export function PreviewPage({ pdf, page, factor }: PreviewPageProps): ReactNode {
  const [measure, room] = useWidth();
  const host = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState<Shown>();
  const width = Math.floor(room * factor);
  useEffect(() => {
    if (width === 0) return undefined;
    let left = false;
    const drawing = pdf.draw(page, width);
    drawing.canvas.then(
      (canvas) => {
        if (left) return;
        host.current?.replaceChildren(canvas);
        setShown({ page, state: 'drawn' });
      },
      () => left || setShown({ page, state: 'failed' }),
    );
    return () => {
      left = true;
      drawing.cancel();
    };
  }, [pdf, page, width]);
  const state = shown?.page === page ? shown.state : 'drawing';
  return (
    <div className="preview-page" ref={measure}>
      {state === 'drawing' && (
        <p className="preview-drawing" role="status">
          {text.pdf.drawing(page)}
        </p>
      )}
      {state === 'failed' && <Notice tone="bad">{text.pdf.pageFailed(page)}</Notice>}
      <div
        className="preview-canvas"
        role="img"
        aria-label={text.pdf.picture(page, pdf.pages)}
        hidden={state === 'failed'}
        style={{ width }}
        ref={host}
      />
    </div>
  );
}
