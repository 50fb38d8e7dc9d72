import { useState, type ReactNode } from 'react';
import { Button } from '#ui/button.tsx';
import { Section } from '#ui/section.tsx';
import { ReasonDialog } from './reason-dialog.tsx';
import { text } from './text.ts';

interface DeclineProps {
  /** Asked for where no sheet says it yet; undefined = it is known. */
  readonly name?: string;
  readonly onDecline: (name: string, reason: string) => Promise<boolean>;
}

const words = text.decline;

/** "Tidak menilai OPD ini", with its reason. */
export function Decline({ name, onDecline }: DeclineProps): ReactNode {
  const [asked, setAsked] = useState(false);
  return (
    <Section id="tidak-menilai" title={words.title}>
      <p className="prose">{words.body}</p>
      <div className="actions">
        <Button kind="danger" onClick={() => setAsked(true)}>
          {words.action}
        </Button>
      </div>
      {asked && (
        <ReasonDialog
          title={words.ask}
          action={words.confirm}
          label={words.reason}
          missing={words.reasonMissing}
          kind="danger"
          name={name}
          onClose={() => setAsked(false)}
          onDone={(reason, who) => {
            setAsked(false);
            void onDecline(who, reason);
          }}
        />
      )}
    </Section>
  );
}
