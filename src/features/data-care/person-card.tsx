import { useState, type ReactNode } from 'react';
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
      <PersonField key={person} person={person} />
    </section>
  );
}

/** Half a name is nobody's: it counts when the field is left, or with Enter. */
function PersonField({ person }: { readonly person: string }): ReactNode {
  const [typed, setTyped] = useState(person);
  return (
    <Field label={text.person.label}>
      {(control) => (
        <input
          {...control}
          className="input"
          autoComplete="name"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={() => workAs(typed)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') workAs(typed);
          }}
        />
      )}
    </Field>
  );
}
