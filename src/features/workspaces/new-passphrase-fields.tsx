import type { ReactNode } from 'react';
import { passphraseStrength } from '#core/workspace/passphrase.ts';
import { Checkbox } from '#ui/checkbox.tsx';
import { Notice } from '#ui/notice.tsx';
import { passphraseProblems, type NewPassphrase } from './new-passphrase.ts';
import { PassphraseField } from './passphrase-field.tsx';
import { text } from './text.ts';

interface NewPassphraseFieldsProps {
  readonly value: NewPassphrase;
  /** Whether the person has tried to go on: problems are told from then on. */
  readonly tried: boolean;
  readonly onValue: (value: NewPassphrase) => void;
}

/** Sets a passphrase: first what it means to forget it, then twice the passphrase itself. */
export function NewPassphraseFields(props: NewPassphraseFieldsProps): ReactNode {
  const { value, tried, onValue } = props;
  const problems = tried ? passphraseProblems(value) : {};
  return (
    <div className="stack">
      <Notice tone="warn" title={text.passphrase.finalTitle}>
        <p>{text.passphrase.final}</p>
      </Notice>
      <div>
        <Checkbox
          label={text.passphrase.understood}
          hint={text.passphrase.understoodHint}
          checked={value.understood}
          onChange={(understood) => onValue({ ...value, understood })}
        />
        {problems.understood !== undefined && (
          <p className="field-error" role="alert">
            {problems.understood}
          </p>
        )}
      </div>
      <PassphraseField
        label={text.passphrase.fresh}
        purpose="new-password"
        hint={text.passphrase.hint}
        value={value.typed}
        error={problems.typed}
        onValue={(typed) => onValue({ ...value, typed })}
      />
      {value.typed !== '' && (
        <p className="soft" role="status">
          {text.passphrase.strength(passphraseStrength(value.typed))}
        </p>
      )}
      <PassphraseField
        label={text.passphrase.again}
        purpose="new-password"
        value={value.again}
        error={problems.again}
        onValue={(again) => onValue({ ...value, again })}
      />
    </div>
  );
}
