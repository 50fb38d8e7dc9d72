import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { EvidenceDocument, EvidenceSupport } from '#core/evidence/document.ts';
import { sameSupport } from '#core/evidence/supports.ts';
import type { DocumentId } from '#core/lib/ids.ts';
import { useAssessment } from '#state/assessments/assessment-context.ts';
import { paths } from '#state/paths.ts';
import { Button } from '#ui/button.tsx';
import { Tag } from '#ui/tag.tsx';
import { AttachPanel } from './attach-panel.tsx';
import { documentTitle } from './document-title.ts';
import { FindingCount } from './finding-count.tsx';
import { kindName } from './preview-kind.ts';
import './slot.css';
import { SlotPicker } from './slot-picker.tsx';
import { text } from './text-slot.ts';
import { useLinks } from './use-links.ts';

interface EvidenceSlotProps {
  readonly link: EvidenceSupport;
  /** The words of the evidence item. */
  readonly label: string;
  /** The document that is looked at now. */
  readonly shown: DocumentId | null;
  readonly onShow: (id: DocumentId) => void;
}

/** The documents of one evidence item, with the ways to attach, to choose and to let go. */
export function EvidenceSlot({ link, label, shown, onShow }: EvidenceSlotProps): ReactNode {
  const { documents } = useAssessment();
  const [picking, setPicking] = useState(false);
  const attached = documents.filter(({ supports }) =>
    supports.some((one) => sameSupport(one, link)),
  );
  return (
    <div className="stack slot">
      {attached.length > 0 && (
        <ul className="slot-list">
          {attached.map((document) => (
            <li key={document.id}>
              <SlotDocument
                document={document}
                link={link}
                shown={shown === document.id}
                onShow={onShow}
              />
            </li>
          ))}
        </ul>
      )}
      <AttachPanel links={[link]} label={text.attach(label)} />
      {documents.length > attached.length && (
        <div className="actions">
          <Button onClick={() => setPicking(true)}>{text.existing}</Button>
        </div>
      )}
      {picking && <SlotPicker link={link} label={label} onClose={() => setPicking(false)} />}
    </div>
  );
}

interface SlotDocumentProps {
  readonly document: EvidenceDocument;
  readonly link: EvidenceSupport;
  readonly shown: boolean;
  readonly onShow: (id: DocumentId) => void;
}

function SlotDocument({ document, link, shown, onShow }: SlotDocumentProps): ReactNode {
  const { unlink } = useLinks();
  const title = documentTitle(document);
  return (
    <div className={shown ? 'slot-document slot-shown' : 'slot-document'}>
      <span className="slot-title">
        {title} <span className="slot-kind soft">{kindName(document.file.type)}</span>
        {document.standing === 'konsep' && <Tag tone="warn">{text.draft}</Tag>}
        {document.informationClass === 'dikecualikan' && <Tag tone="neutral">{text.excluded}</Tag>}
        <FindingCount documentId={document.id} />
      </span>
      <span className="slot-actions">
        <Button
          kind="quiet"
          aria-pressed={shown}
          aria-label={text.viewNamed(title)}
          onClick={() => onShow(document.id)}
        >
          {text.view}
        </Button>
        <Link
          href={paths.document(document.assessmentId, document.id)}
          aria-label={text.pageNamed(title)}
        >
          {text.page}
        </Link>
        <Button
          kind="quiet"
          aria-label={text.removeNamed(title)}
          onClick={() => void unlink(document, link)}
        >
          {text.remove}
        </Button>
      </span>
    </div>
  );
}
