import type { ReactNode } from 'react';
import { useFindings } from '#state/review/use-findings.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { Progress } from '#ui/progress.tsx';
import { text } from './text-findings.ts';

/** How far the files have been read; the reading can be stopped and taken up again. */
export function FindingProgress(): ReactNode {
  const { done, total, unread, stopped, stop, resume } = useFindings().reading;
  const running = done < total;
  return (
    <>
      {running && !stopped && (
        <div className="finding-progress" role="status">
          <Progress label={text.readingLabel} value={done} max={total} />
          <span>{text.reading(done, total)}</span>
          <Button onClick={stop}>{text.stop}</Button>
        </div>
      )}
      {running && stopped && (
        <Notice tone="warn" role="status">
          <p>{`${text.stopped} ${text.reading(done, total)}`}</p>
          <Button onClick={resume}>{text.resume}</Button>
        </Notice>
      )}
      {unread > 0 && <Notice tone="info">{text.unread(unread)}</Notice>}
    </>
  );
}
