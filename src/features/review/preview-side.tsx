import { useEffect, useState, type ReactNode } from 'react';
import type { VerdictRow } from '#core/review/verdict-rows.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import type { ReviewParts } from './parts.ts';
import { text } from './text.ts';
import { documentName, firstPage } from './words.ts';

interface PreviewSideProps {
  readonly row: VerdictRow | undefined;
  readonly isHere: boolean;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly Preview: ReviewParts['Preview'];
}

/** Long enough for the screen to be drawn, and for a person who walks on to be gone. */
const LATER_MS = 150;

const { preview: words } = text;

/** The document that is looked at, beside its verdict; drawn a moment after everything else. */
export function PreviewSide(props: PreviewSideProps): ReactNode {
  const { row, isHere, isOpen, onToggle, Preview } = props;
  const document = row?.document ?? undefined;
  const wanted = isOpen && isHere ? document?.id : undefined;
  const [ready, setReady] = useState<string>();
  useEffect(() => {
    const timer = setTimeout(() => setReady(wanted), LATER_MS);
    return () => clearTimeout(timer);
  }, [wanted]);
  return (
    <aside className="review-side" aria-labelledby="pratinjau">
      <div className="review-side-head">
        <h2 id="pratinjau">{document ? documentName(document) : words.title}</h2>
        <Button kind="quiet" aria-expanded={isOpen} onClick={onToggle}>
          {isOpen ? words.hide : words.show}
        </Button>
      </div>
      {isOpen && document && <DocumentFacts document={document} />}
      {isOpen && !document && <p className="soft">{words.none}</p>}
      {isOpen && document && !isHere && <Notice tone="warn">{words.noFile}</Notice>}
      {document && ready === document.id && wanted === document.id && (
        <div className="review-preview">
          <Preview key={document.id} file={document.file} startPage={firstPage(document.pages)} />
        </div>
      )}
    </aside>
  );
}

type Shown = NonNullable<VerdictRow['document']>;

function DocumentFacts({ document }: { readonly document: Shown }): ReactNode {
  const { number, date, unit, pages, note } = document;
  const facts = [number, date, unit, pages === '' ? '' : words.pages(pages), note];
  const said = facts.filter((part) => part !== '').join(' · ');
  return said === '' ? null : <p className="soft review-small">{said}</p>;
}
