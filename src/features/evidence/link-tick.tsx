import { useState, type ReactNode } from 'react';
import type { EvidenceDocument, EvidenceSupport } from '#core/evidence/document.ts';
import { sameSupport } from '#core/evidence/supports.ts';
import { Checkbox } from '#ui/checkbox.tsx';
import { useLinks } from './use-links.ts';

interface LinkTickProps {
  readonly document: EvidenceDocument;
  readonly link: EvidenceSupport;
  readonly label: string;
  readonly hint: string;
}

/** Whether a document supports one thing; ticked at once, taken back if it cannot be stored. */
export function LinkTick({ document, link, label, hint }: LinkTickProps): ReactNode {
  const links = useLinks();
  const stored = document.supports.some((one) => sameSupport(one, link));
  const [wanted, setWanted] = useState<boolean>();
  if (wanted === stored) setWanted(undefined);
  const change = async (on: boolean): Promise<void> => {
    setWanted(on);
    const done = await (on ? links.link : links.unlink)(document, link);
    if (!done) setWanted(undefined);
  };
  return (
    <Checkbox
      label={label}
      hint={hint}
      checked={wanted ?? stored}
      onChange={(on) => void change(on)}
    />
  );
}
