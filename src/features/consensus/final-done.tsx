import { useEffect, useRef, type ReactNode } from 'react';
import { Link } from 'wouter';
import { paths } from '#state/paths.ts';
import { Button, buttonClass } from '#ui/button.tsx';
import { download } from '#ui/download.ts';
import { Notice } from '#ui/notice.tsx';
import type { SentCarried } from '#workflow/submit/send-carried.ts';
import { FINAL } from './text-rules.ts';

/** The result was made: the file is handed over, and its page is one step away. */
export function FinalDone({ sent }: { readonly sent: SentCarried }): ReactNode {
  const { record, file, fileName } = sent;
  const handed = useRef(false);
  useEffect(() => {
    if (handed.current) return;
    handed.current = true;
    // The form that was sent takes the focus away with it.
    if (document.activeElement === document.body) document.querySelector('h1')?.focus();
    download(fileName, file);
  }, [fileName, file]);
  return (
    <>
      <Notice tone="good" role="status">
        <p>{FINAL.done}</p>
        <p>{FINAL.downloaded(fileName)}</p>
      </Notice>
      {record.signature === null && <Notice tone="warn">{FINAL.unsigned}</Notice>}
      <div className="actions">
        <Link className={buttonClass('primary')} href={paths.result(record.id)}>
          {FINAL.open}
        </Link>
        <Button onClick={() => download(fileName, file)}>{FINAL.again}</Button>
      </div>
    </>
  );
}
