import { useId, useState, type ReactNode } from 'react';
import type { Person } from '#core/assessment/assessment.ts';
import { workAs } from '#state/session.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { Field } from '#ui/field.tsx';
import { SmallForm } from '#ui/small-form.tsx';
import { text } from './text.ts';

interface PersonDialogProps {
  readonly people: readonly Person[];
  readonly person: string;
  readonly onClose: () => void;
}

/** Asks who is filling in: one of the assessment's people at a press, or another name. */
export function PersonDialog({ people, person, onClose }: PersonDialogProps): ReactNode {
  const form = useId();
  const [name, setName] = useState(person);
  const names = [...new Set(people.map((one) => one.name))];
  const take = (chosen: string): void => {
    workAs(chosen.trim());
    onClose();
  };
  return (
    <Dialog
      title={text.person.question}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" type="submit" form={form}>
            {text.person.save}
          </Button>
          <Button onClick={onClose}>{text.person.cancel}</Button>
        </>
      }
    >
      <p className="soft">{text.person.hint}</p>
      {names.length > 0 && (
        <ul className="person-names" aria-label={text.person.people}>
          {names.map((one) => (
            <li key={one}>
              <Button aria-pressed={one === person} onClick={() => take(one)}>
                {one}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <SmallForm
        id={form}
        onSubmit={() => {
          take(name);
        }}
      >
        <Field label={names.length > 0 ? text.person.other : text.person.name}>
          {(control) => (
            <input
              {...control}
              className="input"
              autoComplete="name"
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
      </SmallForm>
    </Dialog>
  );
}
