import type { ReactNode } from 'react';
import { Notice } from './notice.tsx';
import { TechnicalDetail } from './technical-detail.tsx';

export interface ImportNoteProps {
  readonly note: {
    readonly tone: 'info' | 'warn' | 'bad' | 'good';
    readonly title: string;
    readonly body: string;
    /** For whoever maintains the application; empty = nothing. */
    readonly detail: string;
  };
  /** The heading over such a detail. */
  readonly detail: string;
}

/** What happened to an import just now. */
export function ImportNote({ note, detail }: ImportNoteProps): ReactNode {
  const { tone, title, body } = note;
  return (
    <Notice tone={tone} role={tone === 'bad' ? 'alert' : 'status'} title={title}>
      <p>{body}</p>
      {note.detail !== '' && <TechnicalDetail label={detail} detail={note.detail} />}
    </Notice>
  );
}
