import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { EvidenceDocument } from '#core/evidence/document.ts';
import type { StoredFile } from '#core/evidence/stored-file.ts';
import { paths } from '#state/paths.ts';
import { useDocumentEditor } from '#state/evidence/use-document-editor.ts';
import { Button } from '#ui/button.tsx';
import { Icon } from '#ui/icons/icon.tsx';
import { Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import { Section } from '#ui/section.tsx';
import { DocumentConflict } from './document-conflict.tsx';
import { DocumentFields } from './document-fields.tsx';
import { DocumentSaved } from './document-saved.tsx';
import './document.css';
import { documentTitle } from './document-title.ts';
import { FindingList } from './finding-list.tsx';
import { FileHistory } from './history-list.tsx';
import { LinkList } from './link-list.tsx';
import { Preview } from './preview.tsx';
import { text } from './text-document.ts';
import { text as files } from './text-files.ts';
import { useRemoval } from './use-removal.ts';

/** Another file than the one that counts, looked at for a moment. */
interface LookedAt {
  readonly file: StoredFile;
  readonly sentence: string;
}

/** A document with everything about it; the title stands as it was when the page was opened. */
export function DocumentView({ document }: { readonly document: EvidenceDocument }): ReactNode {
  const editor = useDocumentEditor(document);
  const { remove, restore } = useRemoval(editor);
  const [title] = useState(() => documentTitle(document));
  const [other, setOther] = useState<LookedAt>();
  const deleted = document.status === 'deleted';
  return (
    <Page
      title={title}
      kicker={text.kicker}
      lead={
        <Link className="document-back" href={paths.register(document.assessmentId)}>
          <Icon name="arrow-left" />
          {text.back}
        </Link>
      }
    >
      {deleted && (
        <Notice tone="warn" role="status">
          <p>{text.deleted}</p>
          <Button kind="primary" onClick={() => void restore()}>
            {text.restore}
          </Button>
        </Notice>
      )}
      <div className="document-columns">
        <section className="document-preview" aria-label={text.preview}>
          {other && (
            <Notice tone="info" role="status">
              <p>{other.sentence}</p>
              <Button onClick={() => setOther(undefined)}>{files.backToNow}</Button>
            </Notice>
          )}
          <Preview file={other?.file ?? document.file} startPage={1} />
        </section>
        <div className="stack">
          <Section id="keterangan" title={text.form}>
            <DocumentSaved editor={editor} />
            <DocumentFields editor={editor} />
          </Section>
          {!deleted && (
            <Section id="pemeriksaan" title={text.findings}>
              <FindingList documentId={document.id} />
            </Section>
          )}
          <Section id="tautan" title={text.links}>
            <LinkList document={document} />
          </Section>
          <Section id="berkas" title={files.title}>
            <FileHistory document={document} onLook={setOther} />
          </Section>
          {!deleted && (
            <div className="actions">
              <Button kind="danger" onClick={() => void remove()}>
                {text.remove}
              </Button>
            </div>
          )}
        </div>
      </div>
      <DocumentConflict editor={editor} />
    </Page>
  );
}
