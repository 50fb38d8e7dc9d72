import type { ReactNode } from 'react';
import type { EvidenceDocument } from '#core/evidence/document.ts';
import { useDesk } from '#state/desk.ts';
import { failureText } from '#state/words/failure-text.ts';
import { useSession } from '#state/session.ts';
import { say } from '#state/saving/toasts.ts';
import { Button } from '#ui/button.tsx';
import { restoreDocument } from '#workflow/evidence/remove-document.ts';
import { text } from './text.ts';

/** Documents that were taken out of the evidence; each can be brought back. */
export function DeletedList(props: { readonly documents: readonly EvidenceDocument[] }): ReactNode {
  const desk = useDesk();
  const person = useSession((session) => session.person);
  const restore = async ({ id }: EvidenceDocument, name: string): Promise<void> => {
    const back = await restoreDocument(desk, id, person);
    say(back.ok ? text.deleted.restored(name) : failureText(back.error, 'changing'));
    // The button that had the focus goes with its line.
    if (back.ok) document.querySelector('h1')?.focus();
  };
  return (
    <details className="card register-fold">
      <summary>{text.deleted.title(props.documents.length)}</summary>
      <div className="stack">
        <p className="soft">{text.deleted.body}</p>
        <ul className="register-deleted">
          {props.documents.map((one) => {
            const name = one.title === '' ? one.file.name : one.title;
            return (
              <li key={one.id}>
                <span>{name}</span>
                <Button
                  aria-label={text.deleted.restoreOf(name)}
                  onClick={() => void restore(one, name)}
                >
                  {text.deleted.restore}
                </Button>
              </li>
            );
          })}
        </ul>
      </div>
    </details>
  );
}
