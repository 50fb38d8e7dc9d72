import { useState, type ReactNode } from 'react';
import { Button } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import { SmallForm } from '#ui/small-form.tsx';
import { text } from './text.ts';

type SheetActionProps = {
  readonly label: string;
  /** Whose sheet it is about, for those who hear the button alone. */
  readonly name: string;
} & (
  | { readonly onPress: () => void }
  | { readonly preset: string; readonly onSave: (reason: string) => void }
);

const words = text.sheets;

/** A decision about a sheet; where it needs a reason, that is asked for in place. */
export function SheetAction(props: SheetActionProps): ReactNode {
  const { label, name } = props;
  const [reason, setReason] = useState<string | null>(null);
  if (reason === null || !('onSave' in props)) {
    const press = 'onPress' in props ? props.onPress : () => setReason(props.preset);
    return (
      <Button kind="quiet" aria-label={words.named(label, name)} onClick={press}>
        {label}
      </Button>
    );
  }
  return (
    <SmallForm
      className="sheet-reason"
      onSubmit={() => {
        if (reason.trim() === '') return;
        props.onSave(reason.trim());
        setReason(null);
      }}
    >
      <Field label={`${label}: ${words.reason.toLowerCase()}`}>
        {(control) => (
          <input
            {...control}
            className="input"
            required
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
        )}
      </Field>
      <div className="actions">
        <Button kind="primary" type="submit">
          {words.save}
        </Button>
        <Button onClick={() => setReason(null)}>{words.cancel}</Button>
      </div>
    </SmallForm>
  );
}
