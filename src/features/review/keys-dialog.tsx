import type { ReactNode } from 'react';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { KEYS } from './text-keys.ts';

/** Every key of the review in one list. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  return (
    <Dialog
      title={KEYS.title}
      onClose={onClose}
      actions={
        <Button kind="primary" onClick={onClose}>
          {KEYS.close}
        </Button>
      }
    >
      <p>{KEYS.lead}</p>
      <dl className="review-keys">
        {KEYS.rows.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
