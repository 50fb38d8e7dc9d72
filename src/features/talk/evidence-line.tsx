import { useState, type ReactNode } from 'react';
import type { EvidenceDocument } from '#core/evidence/document.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { bytes } from '#ui/format.ts';
import { documentName } from './names.ts';
import { useRoom } from './room.ts';
import { text } from './text.ts';

const { difference: words } = text;

interface EvidenceLineProps {
  readonly document: EvidenceDocument;
  readonly children?: ReactNode;
}

/** One piece of evidence by name, and its file as it looks. */
export function EvidenceLine({ document, children }: EvidenceLineProps): ReactNode {
  const { Preview } = useRoom().parts;
  const [isOpen, setOpen] = useState(false);
  const name = documentName(document);
  const close = (): void => setOpen(false);
  return (
    <div className="talk-evidence">
      <span className="talk-evidence-name">
        {name} <span className="soft numeric">{bytes(document.file.size)}</span>
      </span>
      {children}
      <Button kind="quiet" aria-label={words.lookAt(name)} onClick={() => setOpen(true)}>
        {words.look}
      </Button>
      {isOpen && (
        <Dialog
          size="page"
          title={name}
          onClose={close}
          actions={<Button onClick={close}>{words.close}</Button>}
        >
          <div className="talk-preview">
            <Preview file={document.file} startPage={1} />
          </div>
        </Dialog>
      )}
    </div>
  );
}
