import { useState, type ReactNode } from 'react';
import './drop-zone.css';

interface DropZoneProps {
  /** What a screen reader calls the place; not set where it is clear from what is inside. */
  readonly label?: string;
  readonly onFiles: (files: readonly File[]) => void;
  /** Takes what was dropped as it is, where folders are welcome; else only its files count. */
  readonly onTransfer?: (transfer: DataTransfer) => void;
  readonly children: ReactNode;
}

/** A place to drop files on; files are also pasted while the focus is inside. */
export function DropZone({ label, onFiles, onTransfer, children }: DropZoneProps): ReactNode {
  const [over, setOver] = useState(false);
  return (
    <div
      role={label === undefined ? undefined : 'group'}
      aria-label={label}
      className={over ? 'drop-zone drop-zone-over' : 'drop-zone'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (onTransfer) {
          onTransfer(event.dataTransfer);
          return;
        }
        const files = [...event.dataTransfer.files];
        if (files.length > 0) onFiles(files);
      }}
      onPaste={(event) => {
        const files = [...event.clipboardData.files];
        if (files.length === 0) return;
        event.preventDefault();
        onFiles(files);
      }}
    >
      {children}
    </div>
  );
}
