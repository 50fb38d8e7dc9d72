import type { ReactNode } from 'react';
import { DETAIL_LABEL } from '#state/words/failure-text.ts';
import { detailOf } from '#state/tables/table-import-text.ts';
import { refusalText } from '#state/tables/table-import-words.ts';
import type { useTableUndo } from '#state/tables/use-table-undo.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { Notice } from '#ui/notice.tsx';
import { Progress } from '#ui/progress.tsx';
import { TechnicalDetail } from '#ui/technical-detail.tsx';
import type { TakenImport } from '#workflow/tables/take-import.ts';
import type { UndoOutlook } from '#workflow/tables/undo-import-of-table.ts';
import { text } from './text.ts';

interface UndoDialogProps {
  readonly record: TakenImport;
  readonly undoer: ReturnType<typeof useTableUndo>;
}

function Outlook({
  outlook,
  name,
}: {
  readonly outlook: UndoOutlook;
  readonly name: string;
}): ReactNode {
  const { back, kept, keptRows } = outlook;
  return (
    <>
      <p role="status">{back === 0 ? text.ask.nothing : text.ask.back(outlook, name)}</p>
      {kept > 0 && (
        <>
          <p>{text.ask.kept(kept)}</p>
          <ul>
            {keptRows.map((row) => (
              <li key={row.title + row.why}>{text.keptRow(row)}</li>
            ))}
            {kept > keptRows.length && <li>{text.ask.more(kept - keptRows.length)}</li>}
          </ul>
        </>
      )}
    </>
  );
}

/** Asks before an import is taken back, with what goes and what stays. */
export function UndoDialog({ record, undoer }: UndoDialogProps): ReactNode {
  const { state, undo, cancel, leave } = undoer;
  const { ask } = text;
  const close = (
    <Button kind="primary" onClick={leave}>
      {ask.close}
    </Button>
  );
  switch (state.kind) {
    case 'idle':
      return null;
    case 'looking':
      return (
        <Dialog
          title={ask.title}
          onClose={leave}
          actions={<Button onClick={leave}>{ask.cancel}</Button>}
        >
          <p role="status">{ask.looking}</p>
        </Dialog>
      );
    case 'asked':
      return (
        <Dialog
          title={ask.title}
          onClose={leave}
          actions={
            <>
              {state.outlook.back > 0 && (
                <Button kind="danger" onClick={() => void undo(record.fileName)}>
                  {ask.action}
                </Button>
              )}
              <Button onClick={leave}>{ask.cancel}</Button>
            </>
          }
        >
          <Outlook outlook={state.outlook} name={record.fileName} />
        </Dialog>
      );
    case 'undoing': {
      const words = ask.undoing(state.done, state.total);
      return (
        <Dialog title={ask.title} actions={<Button onClick={cancel}>{ask.stop}</Button>}>
          <p role="status">{words}</p>
          <Progress label={words} value={state.done} max={state.total} />
          <p className="soft">{ask.goesOn}</p>
        </Dialog>
      );
    }
    case 'undone':
      return (
        <Dialog title={ask.doneTitle} onClose={leave} actions={close}>
          <Outlook outlook={state.outlook} name={record.fileName} />
        </Dialog>
      );
    case 'refused':
      return (
        <Dialog title={ask.refused} onClose={leave} actions={close}>
          <Notice tone="bad" role="alert">
            <p>{refusalText(state.why)}</p>
            {detailOf(state.why) !== '' && (
              <TechnicalDetail label={DETAIL_LABEL} detail={detailOf(state.why)} />
            )}
          </Notice>
        </Dialog>
      );
  }
}
