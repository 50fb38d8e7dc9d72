import { useState, type ReactNode } from 'react';
import type { EvidenceDocument } from '#core/evidence/document.ts';
import { CLASS_TERMS, STANDING_TERMS } from '#core/evidence/register-terms.ts';
import type { Digest } from '#core/lib/ids.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { placedIndicators } from '#core/rubric/walk.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { bytes } from '#ui/format.ts';
import { Section } from '#ui/section.tsx';
import { Tag } from '#ui/tag.tsx';
import { dayText } from './day-text.ts';
import type { FilePreview } from './file-preview.ts';
import { READING } from './text-reading.ts';

const { evidence: words } = READING;

interface EvidenceProps {
  readonly documents: readonly EvidenceDocument[];
  readonly rubric: Rubric;
  /** Contents that came with the package. */
  readonly here: ReadonlySet<Digest>;
  readonly Preview: FilePreview;
}

/** Every piece of evidence that came along, each to be looked at. */
export function EvidenceReading({ documents, rubric, here, Preview }: EvidenceProps): ReactNode {
  const [looked, setLooked] = useState<EvidenceDocument>();
  const codes = new Map(
    placedIndicators(rubric).map(({ indicator }) => [indicator.id, indicator.code]),
  );
  return (
    <Section id="bukti" title={words.title}>
      {documents.length === 0 && <p>{words.none}</p>}
      {documents.length > 0 && (
        <ul className="inbox-rows">
          {documents.map((document) => (
            <li key={document.id} className="inbox-row">
              <div className="inbox-row-head">
                <strong>{nameOf(document)}</strong>
                {here.has(document.file.digest) ? (
                  <Button
                    kind="quiet"
                    aria-label={words.openNamed(nameOf(document))}
                    onClick={() => setLooked(document)}
                  >
                    {words.open}
                  </Button>
                ) : (
                  <Tag tone="warn">{words.missing}</Tag>
                )}
              </div>
              <p className="inbox-facts">{factsOf(document)}</p>
              <p className="soft">{supportsOf(document, codes)}</p>
              {document.note !== '' && <p className="pre-line">{document.note}</p>}
            </li>
          ))}
        </ul>
      )}
      {looked && (
        <Dialog
          size="page"
          title={nameOf(looked)}
          onClose={() => setLooked(undefined)}
          actions={<Button onClick={() => setLooked(undefined)}>{words.close}</Button>}
        >
          <div className="reading-preview">
            <Preview file={looked.file} startPage={1} />
          </div>
        </Dialog>
      )}
    </Section>
  );
}

const nameOf = ({ title, file }: EvidenceDocument): string => (title === '' ? file.name : title);

function factsOf(document: EvidenceDocument): string {
  const { number, date, standing, unit, pages, informationClass, file } = document;
  return [
    number,
    date === '' ? '' : dayText(date),
    standing === '' ? '' : STANDING_TERMS[standing],
    unit,
    pages === '' ? '' : words.pages(pages),
    informationClass === '' ? '' : CLASS_TERMS[informationClass],
    file.name,
    bytes(file.size),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

function supportsOf(document: EvidenceDocument, codes: ReadonlyMap<string, string>): string {
  const named = new Set(
    document.supports.map(({ indicator }) => codes.get(indicator) ?? indicator),
  );
  return named.size === 0 ? words.noSupports : words.supports([...named].join(', '));
}
