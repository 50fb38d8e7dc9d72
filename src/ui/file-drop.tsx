import { useId, useState, type ReactNode } from 'react';
import { buttonClass } from './button.tsx';
import './field.css';
import './file-drop.css';

interface FileDropProps {
  readonly label: string;
  readonly hint: string;
  /** The words on the button; the browser's own are in the browser's language. */
  readonly choose: string;
  /** For the file dialog, e.g. ".csv,text/csv". */
  readonly accept: string;
  readonly onFile: (file: File) => void;
}

/** A place to drop one file on, or to choose it with the keyboard. */
export function FileDrop({ label, hint, choose, accept, onFile }: FileDropProps): ReactNode {
  const id = useId();
  const [over, setOver] = useState(false);
  const take = (files: FileList | null): void => {
    const file = files?.[0];
    if (file) onFile(file);
  };
  return (
    <div
      className={over ? 'file-drop file-drop-over' : 'file-drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer.files);
      }}
    >
      <span className="field-label" id={`${id}-label`}>
        {label}
      </span>
      <p className="field-hint" id={`${id}-hint`}>
        {hint}
      </p>
      <label className={`${buttonClass('secondary')} file-drop-button`}>
        <span id={`${id}-choose`}>{choose}</span>
        <input
          type="file"
          accept={accept}
          aria-labelledby={`${id}-label ${id}-choose`}
          aria-describedby={`${id}-hint`}
          onChange={(event) => {
            take(event.target.files);
            event.target.value = '';
          }}
        />
      </label>
    </div>
  );
}
