import type { ReactNode } from 'react';
import { shownDetails, type DocumentEditor } from '#state/evidence/document-editor.ts';
import { useDocumentState } from '#state/evidence/use-document-editor.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { dateTime } from '#ui/format.ts';
import { differingDetails } from './document-differences.ts';
import { text } from './text-document.ts';

const shown = (value: string): string => (value === '' ? text.empty : value);

/** Two versions that two tabs wrote, side by side; one has to be chosen. */
export function DocumentConflict({ editor }: { readonly editor: DocumentEditor }): ReactNode {
  const state = useDocumentState(editor);
  const { conflict } = text;
  if (!state.conflict) return null;
  const { edited, addedAt, addedBy } = state.stored;
  const theirs = edited ?? { by: addedBy, at: addedAt };
  return (
    <Dialog
      title={conflict.title}
      actions={
        <>
          <Button kind="primary" onClick={() => editor.resolve('mine')}>
            {conflict.keepMine}
          </Button>
          <Button onClick={() => editor.resolve('stored')}>{conflict.keepStored}</Button>
        </>
      }
    >
      <p>{conflict.body}</p>
      {/* The dialog opens with the focus here, not on a button: somebody who is typing decides
          nothing with the next blank. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="table-scroll" role="group" aria-label={conflict.compared} tabIndex={0}>
        <table className="document-versions" aria-label={conflict.compared}>
          <thead>
            <tr>
              <th scope="col">{conflict.field}</th>
              <th scope="col">{conflict.mine}</th>
              <th scope="col">{conflict.stored(theirs.by, dateTime(theirs.at))}</th>
            </tr>
          </thead>
          <tbody>
            {differingDetails(shownDetails(state), state.stored).map(({ label, mine, stored }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td className="pre-line">{shown(mine)}</td>
                <td className="pre-line">{shown(stored)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Dialog>
  );
}
