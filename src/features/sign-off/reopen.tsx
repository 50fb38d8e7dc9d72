import { useState, type ReactNode } from 'react';
import { Button } from '#ui/button.tsx';
import { ReasonDialog } from './reason-dialog.tsx';
import { text } from './text.ts';

interface ReopenProps {
  readonly action: string;
  readonly ask: string;
  readonly onReopen: (reason: string) => void;
}

/** Opens a sheet again, for a reason that is kept. */
export function Reopen({ action, ask, onReopen }: ReopenProps): ReactNode {
  const [asked, setAsked] = useState(false);
  return (
    <>
      <div className="actions">
        <Button onClick={() => setAsked(true)}>{action}</Button>
      </div>
      {asked && (
        <ReasonDialog
          title={ask}
          action={action}
          label={text.reopen.reason}
          missing={text.reopen.reasonMissing}
          onClose={() => setAsked(false)}
          onDone={(reason) => {
            setAsked(false);
            onReopen(reason);
          }}
        />
      )}
    </>
  );
}
