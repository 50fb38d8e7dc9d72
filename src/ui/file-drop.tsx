import { useId, type ReactNode } from 'react';
import { DropZone } from './drop-zone.tsx';
import './field.css';
import { FileButton } from './file-button.tsx';

interface FileDropProps {
  readonly label: string;
  readonly hint: string;
  /** The words on the button. */
  readonly choose: string;
  /** For the file dialog, e.g. ".csv,text/csv". */
  readonly accept: string;
  readonly onFile: (file: File) => void;
}

/** A place to drop one file on, or to choose it with the keyboard. */
export function FileDrop({ label, hint, choose, accept, onFile }: FileDropProps): ReactNode {
  const id = useId();
  const take = ([file]: readonly File[]): void => {
    if (file) onFile(file);
  };
  return (
    <DropZone onFiles={take}>
      <span className="field-label">{label}</span>
      <p className="field-hint" id={`${id}-hint`}>
        {hint}
      </p>
      <FileButton
        text={choose}
        label={`${label} ${choose}`}
        describedBy={`${id}-hint`}
        accept={accept}
        onFiles={take}
      />
    </DropZone>
  );
}
