import type { ReactNode } from 'react';
import type { Person } from '#core/assessment/assessment.ts';
import { useSession, workAs } from '#state/session.ts';
import { Field } from '#ui/field.tsx';
import { text } from './text.ts';

/** Who is filling in at this browser; offered from the people of the assessment. */
export function PersonPicker({ people }: { readonly people: readonly Person[] }): ReactNode {
  const person = useSession((session) => session.person);
  const names = [...new Set([...people.map(({ name }) => name), person])].filter(
    (name) => name !== '',
  );
  if (names.length === 0) return null;
  return (
    <Field label={text.person.question}>
      {(control) => (
        <select
          {...control}
          className="input"
          value={person}
          onChange={(event) => workAs(event.target.value)}
        >
          <option value="">{text.person.none}</option>
          {names.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
