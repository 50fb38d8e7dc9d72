import type { ReactNode } from 'react';
import { buttonClass } from './button.tsx';
import './file-button.css';
import { Icon } from '#ui/icons/icon.tsx';

interface FileButtonProps {
  /** The words on the button; the browser's own are in the browser's language. */
  readonly text: string;
  /** What a screen reader calls it; begins with the words on it where they differ. */
  readonly label: string;
  readonly describedBy?: string;
  /** For the file dialog, e.g. ".csv,text/csv"; not set = any file. */
  readonly accept?: string;
  readonly multiple?: boolean;
  /** Opens the camera that looks away from the person instead, where there is one. */
  readonly camera?: boolean;
  /** Asks for a whole folder instead, where the browser can. */
  readonly folder?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A button that opens the file dialog. */
export function FileButton(props: FileButtonProps): ReactNode {
  const { text, label, describedBy, accept, multiple = false, onFiles } = props;
  const { camera = false, folder = false } = props;
  return (
    <label className={`${buttonClass('secondary')} file-button`}>
      <Icon name="upload" />
      <span>{text}</span>
      <input
        type="file"
        ref={(element) => {
          if (element) element.webkitdirectory = folder;
        }}
        accept={accept}
        multiple={multiple}
        capture={camera ? 'environment' : undefined}
        aria-label={label}
        aria-describedby={describedBy}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </label>
  );
}
