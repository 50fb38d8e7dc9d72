import { useState, type ReactNode } from 'react';
import { Button } from './button.tsx';
import { useArrivalFocus } from './import-focus.ts';
import { ImportNote, type ImportNoteProps } from './import-note.tsx';
import { TableScroll } from './table-scroll.tsx';

export interface PreviewWords {
  readonly title: string;
  readonly lead: string;
  readonly back: string;
  readonly leave: string;
}

interface PreviewGroup {
  readonly id: string;
  readonly title: string;
  readonly body: string;
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly key: string;
    readonly line: string;
    readonly title: string;
    readonly parts: readonly string[];
  }[];
  /** How many more there are; empty = these are all. */
  readonly more: string;
}

export interface PreviewStep<T extends string> {
  readonly note: ImportNoteProps['note'] | null;
  readonly fileName: string;
  readonly counts: readonly { readonly label: string; readonly count: string }[];
  readonly groups: readonly PreviewGroup[];
  readonly takings: readonly { readonly taking: T; readonly label: string }[];
  /** Why nothing can be taken; empty = something can. */
  readonly nothing: string;
}

interface ImportPreviewProps<T extends string> {
  readonly step: PreviewStep<T>;
  readonly words: PreviewWords;
  readonly detail: string;
  readonly on: {
    readonly take: (taking: T) => void;
    readonly backToMapping: () => void;
    readonly leave: () => void;
  };
}

/** As many stand open from the start. */
const FEW = 20;

function GroupTable({ group }: { readonly group: PreviewGroup }): ReactNode {
  // Rows that nobody looks at are not drawn: there may be hundreds.
  const [open, setOpen] = useState(group.rows.length <= FEW);
  return (
    <details
      className="import-group"
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{group.title}</summary>
      {open && <GroupRows group={group} />}
    </details>
  );
}

function GroupRows({ group }: { readonly group: PreviewGroup }): ReactNode {
  return (
    <>
      <p>{group.body}</p>
      <TableScroll label={group.title}>
        <table aria-label={group.title}>
          <thead>
            <tr>
              {group.columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {group.rows.map(({ key, line, title, parts }) => (
              <tr key={key}>
                <td className="numeric">{line}</td>
                <th scope="row">{title}</th>
                <td>
                  {parts.map((part) => (
                    <p key={part} className="import-part">
                      {part}
                    </p>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
      {group.more !== '' && <p>{group.more}</p>}
    </>
  );
}

/** What an import would do, before anything is stored. */
export function ImportPreview<T extends string>(props: ImportPreviewProps<T>): ReactNode {
  const { step, words, detail, on } = props;
  const heading = useArrivalFocus();
  return (
    <div className="stack">
      <h2 tabIndex={-1} ref={heading}>
        {words.title}
      </h2>
      {step.note && <ImportNote note={step.note} detail={detail} />}
      <p>
        <span className="import-file">{step.fileName}</span> {words.lead}
      </p>
      <dl className="import-counts">
        {step.counts.map(({ label, count }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
      {step.groups.map((group) => (
        <GroupTable key={group.id} group={group} />
      ))}
      {step.nothing !== '' && <p role="status">{step.nothing}</p>}
      <div className="actions">
        {step.takings.map(({ taking, label }, at) => (
          <Button
            key={taking}
            kind={at === 0 ? 'primary' : 'secondary'}
            onClick={() => on.take(taking)}
          >
            {label}
          </Button>
        ))}
        <Button onClick={on.backToMapping}>{words.back}</Button>
        <Button onClick={on.leave}>{words.leave}</Button>
      </div>
    </div>
  );
}
