import type { ReactNode } from 'react';
import type { StoredFile } from '#core/evidence/stored-file.ts';
import { useStoredFile } from '#state/evidence/use-stored-file.ts';
import { Button } from '#ui/button.tsx';
import { download } from '#ui/download.ts';
import { Notice } from '#ui/notice.tsx';
import { PreviewImage } from './preview-image.tsx';
import { kindName, previewKindOf } from './preview-kind.ts';
import { PreviewPdf } from './preview-pdf.tsx';
import { PreviewText } from './preview-text.tsx';
import './preview.css';
import { text } from './text-preview.ts';

interface PreviewProps {
  readonly file: StoredFile;
  /** Where a PDF opens, from 1. */
  readonly startPage: number;
}

/** A file as it looks, from this browser's own storage; what cannot be shown says so. */
export function Preview({ file, startPage }: PreviewProps): ReactNode {
  const read = useStoredFile(file);
  if (!read) {
    return (
      <p className="preview-wait soft" role="status">
        {text.opening}
      </p>
    );
  }
  if (!read.ok) {
    return (
      <Notice tone="bad" role="alert">
        {text.failures[read.error.kind]}
      </Notice>
    );
  }
  if (file.size === 0) return <Notice tone="warn">{text.empty}</Notice>;
  return <Shown key={file.digest} file={file} bytes={read.value} startPage={startPage} />;
}

interface ShownProps extends PreviewProps {
  readonly bytes: Blob;
}

function Shown({ file, bytes, startPage }: ShownProps): ReactNode {
  switch (previewKindOf(file.type)) {
    case 'pdf':
      return <PreviewPdf name={file.name} bytes={bytes} startPage={startPage} />;
    case 'image':
      return <PreviewImage name={file.name} bytes={bytes} />;
    case 'text':
      return <PreviewText name={file.name} bytes={bytes} />;
    case 'other':
      return (
        <Notice tone="info">
          <p>{text.other(kindName(file.type))}</p>
          <Button icon="download" onClick={() => download(file.name, bytes)}>
            {text.download}
          </Button>
        </Notice>
      );
  }
}
