import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Button } from '#ui/button.tsx';
import { SmallForm } from '#ui/small-form.tsx';
import { PassphraseField } from './passphrase-field.tsx';
import { text } from './text.ts';

interface UnlockFormProps {
  /** For password managers, which keep one passphrase for each name. */
  readonly name: string;
  /** Tries to open; gives the sentence that says why not, or nothing when it is open. */
  readonly onUnlock: (passphrase: string) => Promise<string | undefined>;
}

const FIELD = 'kata-sandi';

/** Asks for the passphrase, as often as it takes. */
export function UnlockForm({ name, onUnlock }: UnlockFormProps): ReactNode {
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string>();
  const [trying, setTrying] = useState(false);
  const left = useRef(false);
  useEffect(() => {
    left.current = false;
    document.getElementById(FIELD)?.focus();
    return () => {
      left.current = true;
    };
  }, []);
  const unlock = async (): Promise<void> => {
    if (typed === '') {
      setError(text.passphrase.missing);
      return;
    }
    setTrying(true);
    const refused = await onUnlock(typed);
    if (left.current) return;
    setTrying(false);
    setError(refused);
    document.getElementById(FIELD)?.focus();
  };
  return (
    <SmallForm
      className="stack"
      onSubmit={() => {
        if (!trying) void unlock();
      }}
    >
      <input type="text" autoComplete="username" value={name} readOnly hidden />
      <PassphraseField
        id={FIELD}
        label={text.passphrase.label}
        purpose="current-password"
        value={typed}
        error={error}
        onValue={setTyped}
      />
      <div className="actions">
        <Button kind="primary" type="submit" aria-disabled={trying}>
          {text.gate.unlock}
        </Button>
        <p role="status">{trying ? text.gate.unlocking : ''}</p>
        {error !== undefined && !trying && (
          <p className="hidden-visually" role="alert">
            {error}
          </p>
        )}
      </div>
    </SmallForm>
  );
}
