import { useState, type ReactNode } from 'react';
import { toRubricFile } from '#core/rubric/to-file.ts';
import { Button } from '#ui/button.tsx';
import { download } from '#ui/download.ts';
import { bytes } from '#ui/format.ts';
import type { Book } from './book.ts';
import { text } from './text.ts';
import { ForgetAction } from './forget-action.tsx';
import { WorkbookAction } from './workbook-action.tsx';
import { WorkSheetAction } from './work-sheet-action.tsx';

/** What can be taken away from an instrument; each action stands here as one button. */
export function HandbookActions({ book }: { readonly book: Book }): ReactNode {
  const [made, setMade] = useState('');
  const takeJson = (): void => {
    const file = toRubricFile(book.rubric);
    const content = new Blob([file.text], { type: 'application/json' });
    download(file.name, content);
    setMade(text.actions.made(file.name, bytes(content.size)));
  };
  return (
    <div className="handbook-actions">
      <div className="actions" role="group" aria-label={text.actions.label}>
        <Button onClick={takeJson}>{text.actions.json}</Button>
      </div>
      <p role="status" className="soft">
        {made}
      </p>
      <WorkbookAction key={`${book.ref.digest} book`} instrument={book} />
      <WorkSheetAction key={book.ref.digest} instrument={book} />
      {book.origin === 'local' && <ForgetAction instrument={book} />}
    </div>
  );
}
