import { useEffect, useRef, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { EvidenceDocument } from '#core/evidence/document.ts';
import type { DocumentId } from '#core/lib/ids.ts';
import { useAssessment } from '#state/assessments/assessment-context.ts';
import { paths } from '#state/paths.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { Notice } from '#ui/notice.tsx';
import './beside.css';
import { documentTitle } from './document-title.ts';
import { firstPage } from './first-page.ts';
import { Preview } from './preview.tsx';
import { text } from './text-slot.ts';

interface BesideProps {
  readonly documentId: DocumentId;
  /** In a column of its own, or over the page. */
  readonly place: 'beside' | 'over';
  readonly onClose: () => void;
}

/** A document as it looks, beside the criteria it supports; over the page where there is no room. */
export function EvidenceBeside({ documentId, place, onClose }: BesideProps): ReactNode {
  const { documents } = useAssessment();
  const document = documents.find(({ id }) => id === documentId);
  const title = document ? documentTitle(document) : text.beside.gone;
  const content = document ? (
    <Looked key={document.id} document={document} />
  ) : (
    <Notice tone="warn">{text.beside.gone}</Notice>
  );
  const page = document && (
    <Link href={paths.document(document.assessmentId, document.id)}>{text.beside.page}</Link>
  );
  if (place === 'over') {
    return (
      <Dialog
        title={title}
        size="page"
        onClose={onClose}
        actions={
          <>
            <Button kind="primary" onClick={onClose}>
              {text.beside.close}
            </Button>
            {page}
          </>
        }
      >
        {content}
      </Dialog>
    );
  }
  return (
    <Column key={documentId} title={title} onClose={onClose}>
      <div className="beside-head">
        <h2>{title}</h2>
        <div className="actions">
          {page}
          <Button onClick={onClose}>{text.beside.close}</Button>
        </div>
      </div>
      {content}
    </Column>
  );
}

interface ColumnProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Takes the focus when it opens and gives it back when it closes; Escape closes it. */
function Column({ title, onClose, children }: ColumnProps): ReactNode {
  const element = useRef<HTMLElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    element.current?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement && before.isConnected) {
        before.focus({ preventScroll: true });
      }
    };
  }, []);
  return (
    // Escape leaves from anywhere inside.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <aside
      className="beside"
      aria-label={text.beside.label(title)}
      tabIndex={-1}
      ref={element}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
    >
      {children}
    </aside>
  );
}

function Looked({ document }: { readonly document: EvidenceDocument }): ReactNode {
  const { number, pages, file } = document;
  const facts = [
    ...(number === '' ? [] : [text.beside.facts.number(number)]),
    ...(pages === '' ? [] : [text.beside.facts.pages(pages)]),
  ];
  return (
    <>
      {facts.length > 0 && <p className="soft numeric">{facts.join(' · ')}</p>}
      <div className="beside-preview">
        <Preview file={file} startPage={firstPage(pages)} />
      </div>
    </>
  );
}
