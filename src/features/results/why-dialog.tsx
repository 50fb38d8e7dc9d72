import { useEffect, useRef, type ReactNode } from 'react';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { derive } from './derive.ts';
import { WHY } from './text-why.ts';
import type { ResultsView } from './view.ts';
import { WhyRungs } from './why-rungs.tsx';
import type { WhySubject } from './why-subject.ts';
import { WhyTable } from './why-table.tsx';
import './why.css';

interface WhyDialogProps {
  readonly view: ResultsView;
  readonly subject: WhySubject;
  readonly canGoBack: boolean;
  readonly onOpen: (subject: WhySubject) => void;
  readonly onBack: () => void;
  readonly onClose: () => void;
}

/** The first sentence takes the focus, so that each step is read from its beginning. */
function Lead({ text }: { readonly text: string }): ReactNode {
  const start = useRef<HTMLParagraphElement>(null);
  useEffect(() => start.current?.focus(), []);
  return (
    <p tabIndex={-1} ref={start}>
      {text}
    </p>
  );
}

/** The derivation of one number; its parts open in the same place, one step deeper. */
export function WhyDialog(props: WhyDialogProps): ReactNode {
  const { view, subject, canGoBack, onOpen, onBack, onClose } = props;
  const { title, lead, table, formula, rungs, notes } = derive(view, subject);
  return (
    <Dialog
      title={title}
      onClose={onClose}
      actions={
        <>
          {canGoBack && <Button onClick={onBack}>{WHY.back}</Button>}
          <Button kind="primary" onClick={onClose}>
            {WHY.close}
          </Button>
        </>
      }
    >
      <Lead key={title} text={lead} />
      {rungs.length > 0 && <WhyRungs rungs={rungs} />}
      {table && <WhyTable table={table} onOpen={onOpen} />}
      {formula.length > 0 && (
        <div className="stack-tight">
          <h3>{WHY.formula}</h3>
          <ol className="why-formula">
            {formula.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ol>
        </div>
      )}
      {notes.length > 0 && (
        <div className="stack-tight">
          <h3>{WHY.notes}</h3>
          <ul className="why-notes">
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </div>
      )}
    </Dialog>
  );
}
