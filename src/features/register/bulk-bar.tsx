import { useState, type ReactNode } from 'react';
import { CLASS_TERMS, STANDING_TERMS } from '#core/evidence/register-terms.ts';
import { Button } from '#ui/button.tsx';
import { Choice } from '#ui/choice.tsx';
import { text } from './text.ts';
import type { SharedDetails } from '#workflow/evidence/change-documents.ts';

const CLASSES = { '': text.bulk.keepClass, ...CLASS_TERMS } as const;
const STANDINGS = { '': text.bulk.keepStanding, ...STANDING_TERMS } as const;

interface BulkBarProps {
  readonly count: number;
  /** Resolves when everything that could be stored is stored. */
  readonly onApply: (details: SharedDetails) => Promise<void>;
  readonly onClear: () => void;
}

/** Says the same about every picked document. */
export function BulkBar({ count, onApply, onClear }: BulkBarProps): ReactNode {
  const [informationClass, setClass] = useState<keyof typeof CLASSES>('');
  const [standing, setStanding] = useState<keyof typeof STANDINGS>('');
  const [busy, setBusy] = useState(false);
  const details: SharedDetails = {
    ...(informationClass !== '' && { informationClass }),
    ...(standing !== '' && { standing }),
  };
  const apply = async (): Promise<void> => {
    setBusy(true);
    await onApply(details);
    setBusy(false);
  };
  return (
    <section className="register-bulk" aria-label={text.bulk.label}>
      <strong className="numeric" role="status">
        {text.bulk.picked(count)}
      </strong>
      <Choice
        label={text.filter.informationClass}
        value={informationClass}
        words={CLASSES}
        onChoose={setClass}
      />
      <Choice
        label={text.filter.standing}
        value={standing}
        words={STANDINGS}
        onChoose={setStanding}
      />
      <div className="actions">
        <Button
          kind="primary"
          disabled={busy || Object.keys(details).length === 0}
          onClick={() => void apply()}
        >
          {busy ? text.bulk.applying : text.bulk.apply}
        </Button>
        <Button onClick={onClear}>{text.bulk.clear}</Button>
      </div>
      {informationClass === 'dikecualikan' && (
        <p className="register-bulk-hint">{text.bulk.exclusion}</p>
      )}
    </section>
  );
}
