import type { ReactNode } from 'react';
import { Button } from '#ui/button.tsx';
import { download } from '#ui/download.ts';
import { bytes, dateTime } from '#ui/format.ts';
import { Notice } from '#ui/notice.tsx';
import { text } from './text.ts';

interface ReadyReportProps {
  readonly pdf: Blob;
  readonly address: string;
  readonly madeAt: string;
  readonly fileName: string;
  /** The assessment has changed since the report was made. */
  readonly stale: boolean;
}

/** The finished PDF: what was written, a download, and a preview where the browser has a viewer. */
export function ReadyReport({
  pdf,
  address,
  madeAt,
  fileName,
  stale,
}: ReadyReportProps): ReactNode {
  return (
    <section className="stack">
      <Notice tone={stale ? 'warn' : 'good'} role="status">
        <p>{text.ready(bytes(pdf.size), dateTime(madeAt))}</p>
        {stale && <p>{text.stale}</p>}
        <div className="actions">
          <Button
            icon="download"
            kind="primary"
            onClick={() => download(fileName.replaceAll(/[\\/:*?"<>|]/g, '-'), pdf)}
          >
            {text.download}
          </Button>
        </div>
      </Notice>
      {/* A sandbox would switch off the browser's PDF viewer; the address is a blob of our own. */}
      {/* oxlint-disable-next-line react/iframe-missing-sandbox */}
      <iframe className="report-preview" src={address} title={text.preview} />
    </section>
  );
}
