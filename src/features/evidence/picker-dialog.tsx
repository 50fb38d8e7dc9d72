import type { ReactNode } from 'react';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { Field } from '#ui/field.tsx';
import './slot.css';

/** As many as can be looked through; the search narrows the rest. */
export const MOST_SHOWN = 60;

interface PickerDialogProps {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly search: string;
  readonly hint?: string;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** How much was found, also for those who do not see the list. */
  readonly found: string;
  readonly done: string;
  readonly onClose: () => void;
  /** The choices, each an item of a list; what is ticked is stored at once. */
  readonly children: ReactNode;
}

/** Choices to tick, narrowed by a search. */
export function PickerDialog(props: PickerDialogProps): ReactNode {
  const { title, lead, search, hint, query, onQuery, found, done, onClose, children } = props;
  return (
    <Dialog
      title={title}
      onClose={onClose}
      actions={
        <Button kind="primary" onClick={onClose}>
          {done}
        </Button>
      }
    >
      {lead}
      <Field label={search} hint={hint}>
        {(control) => (
          <input
            {...control}
            className="input"
            type="search"
            value={query}
            onChange={({ target }) => onQuery(target.value)}
          />
        )}
      </Field>
      <p className="soft numeric" role="status">
        {found}
      </p>
      <ul className="link-choices">{children}</ul>
    </Dialog>
  );
}
