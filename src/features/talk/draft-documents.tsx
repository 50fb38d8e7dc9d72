import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { EvidenceDocument } from '#core/evidence/document.ts';
import type { DocumentId } from '#core/lib/ids.ts';
import type { About } from '#core/review/about.ts';
import { Checkbox } from '#ui/checkbox.tsx';
import { documentName, itemName } from './names.ts';
import { useRoom } from './room.ts';
import { text } from './text.ts';

const { draft: words } = text;

interface DraftDocumentsProps {
  readonly about: About;
  readonly chosen: readonly DocumentId[];
  readonly onChoose: (documents: readonly DocumentId[]) => void;
}

/** The evidence that is sent along: chosen from the assessment's, or attached here. */
export function DraftDocuments({ about, chosen, onChoose }: DraftDocumentsProps): ReactNode {
  const room = useRoom();
  const { own, submission, parts } = room;
  const { Attach } = parts;
  const [isAttaching, setAttaching] = useState(false);
  useFresh(own, (ids) => onChoose([...new Set([...chosen, ...ids])]), isAttaching);
  const { indicator } = about;
  const sent = new Set(submission.bodies['documents.json'].map(({ file }) => file.digest));
  const isNear = ({ id, supports, file }: EvidenceDocument): boolean =>
    chosen.includes(id) ||
    (!sent.has(file.digest) && supports.some((one) => one.indicator === indicator));
  const line = (document: EvidenceDocument): ReactNode => (
    <Checkbox
      key={document.id}
      label={documentName(document)}
      {...(sent.has(document.file.digest) && { hint: words.sent })}
      checked={chosen.includes(document.id)}
      onChange={(isOn) => {
        const others = chosen.filter((id) => id !== document.id);
        onChoose(isOn ? [...others, document.id] : others);
      }}
    />
  );
  const others = own.filter((one) => !isNear(one));
  return (
    <fieldset className="talk-documents">
      <legend className="field-label">{words.documents}</legend>
      {own.length === 0 && <p className="soft">{words.noDocuments}</p>}
      {own.filter(isNear).map(line)}
      {others.length > 0 && (
        <details>
          <summary>{words.moreDocuments(others.length)}</summary>
          {others.map(line)}
        </details>
      )}
      <details onToggle={({ currentTarget }) => setAttaching(currentTarget.open)}>
        <summary>{words.attach}</summary>
        {isAttaching && (
          <Attach
            links={indicator === null ? [] : [{ indicator, item: null }]}
            label={itemName(room, about)}
          />
        )}
      </details>
    </fieldset>
  );
}

/** Tells of evidence that was attached while this was open. */
function useFresh(
  own: readonly EvidenceDocument[],
  tell: (ids: readonly DocumentId[]) => void,
  isOpen: boolean,
): void {
  const known = useRef<ReadonlySet<DocumentId>>(new Set(own.map(({ id }) => id)));
  useEffect(() => {
    const fresh = own.flatMap(({ id }) => (known.current.has(id) ? [] : [id]));
    known.current = new Set(own.map(({ id }) => id));
    if (isOpen && fresh.length > 0) tell(fresh);
  });
}
