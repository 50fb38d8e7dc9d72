import type { ReactNode } from 'react';
import { useSession, workAs } from '#state/session.ts';
import { Field } from '#ui/field.tsx';
import { text } from './text.ts';

/** The name written beside every change made in this browser. */
export function PersonCard(): ReactNode {
  const person = useSession((session) => session.person);
  return (
    <section className="card">
      <h2>{text.person.title}</h2>
      <p className="prose">{text.person.body}</p>
      <Field label={text.person.label}>
        {(control) => (
          <input
            {...control}
            className="input"
            autoComplete="name"
            value={person}
            onChange={(event) => workAs(event.target.value)}
          />
        )}
      </Field>
    </section>
  );
}
