import type { ReactNode } from 'react';
import { Button } from '#ui/button.tsx';
import { dateTime } from '#ui/format.ts';
import { TableScroll } from '#ui/table-scroll.tsx';
import { Tag } from '#ui/tag.tsx';
import type { TakenImport } from '#workflow/tables/take-import.ts';
import { text } from './text.ts';

interface ImportTableProps {
  readonly imports: readonly TakenImport[];
  /** Imports that are being taken back now. */
  readonly busy: readonly string[];
  readonly onUndo: (id: string) => void;
}

/** The imports as a table, the latest first. */
export function ImportTable({ imports, busy, onUndo }: ImportTableProps): ReactNode {
  const { columns } = text;
  return (
    <TableScroll label={text.list}>
      <table aria-label={text.list}>
        <thead>
          <tr>
            <th scope="col">{columns.file}</th>
            <th scope="col">{columns.table}</th>
            <th scope="col">{columns.when}</th>
            <th scope="col">{columns.rows}</th>
            <th scope="col">{columns.state}</th>
          </tr>
        </thead>
        <tbody>
          {imports.map((one) => (
            <tr key={one.id}>
              <th scope="row">{one.fileName}</th>
              <td>{text.tables[one.table]}</td>
              <td>
                {dateTime(one.at)} {text.by(one.by)}
              </td>
              <td>{text.rows(one)}</td>
              <td>
                {one.state === 'undone' ? (
                  <Tag tone="neutral">{text.undone(one.kept)}</Tag>
                ) : (
                  <div className="actions">
                    <Tag tone="good">{text.done}</Tag>
                    {!busy.includes(one.id) && (
                      <Button
                        aria-label={text.undoWhich(one.fileName, dateTime(one.at))}
                        onClick={() => onUndo(one.id)}
                      >
                        {text.undo}
                      </Button>
                    )}
                  </div>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}
