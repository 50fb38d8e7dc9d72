import type { ReactNode } from 'react';
import type { StoredFile } from '#core/evidence/stored-file.ts';
import { Button } from '#ui/button.tsx';
import { text } from './text-files.ts';

interface FileLineProps {
  readonly file: StoredFile;
  readonly facts: readonly string[];
  /** Shows it in the preview; absent for what is shown already. */
  readonly onLook?: () => void;
  readonly onDownload: () => void;
  readonly children?: ReactNode;
}

/** One file: its name, what is known of it, and what can be done with it. */
export function FileLine({ file, facts, onLook, onDownload, children }: FileLineProps): ReactNode {
  return (
    <div className="file-line">
      <strong>{file.name}</strong>
      <span className="soft numeric">{facts.join(' · ')}</span>
      <div className="file-line-actions">
        {onLook && (
          <Button kind="quiet" aria-label={text.viewNamed(file.name)} onClick={onLook}>
            {text.view}
          </Button>
        )}
        <Button
          icon="download"
          kind="quiet"
          aria-label={text.downloadNamed(file.name)}
          onClick={onDownload}
        >
          {text.download}
        </Button>
        {children}
      </div>
    </div>
  );
}
