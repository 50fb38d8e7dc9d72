import type { ReactNode } from 'react';
import { useRubricBook } from '#state/rubrics/use-rubric-book.ts';
import { Button } from '#ui/button.tsx';
import { download } from '#ui/download.ts';
import { bytes } from '#ui/format.ts';
import { Notice } from '#ui/notice.tsx';
import { TechnicalDetail } from '#ui/technical-detail.tsx';
import type { LoadedRubric } from '#workflow/rubrics/shipped-rubrics.ts';
import { text } from './text.ts';
import './work-sheet-action.css';
import { workSheetText } from './work-sheet-text.ts';

/** Hands the instrument out as a workbook, to be read or changed elsewhere. */
export function WorkbookAction({ instrument }: { readonly instrument: LoadedRubric }): ReactNode {
  const { state, make } = useRubricBook();
  return (
    <div className="work-sheet-action">
      <Button onClick={() => void make(instrument.rubric, download)}>{text.actions.book}</Button>
      <p role="status" className="soft">
        {state.kind === 'making' && text.actions.makingBook}
        {state.kind === 'ready' && text.actions.made(state.name, bytes(state.size))}
      </p>
      {state.kind === 'failed' && (
        <Notice tone="bad" role="alert" title={text.actions.bookFailed}>
          <p>{workSheetText.failedBody}</p>
          <TechnicalDetail label={workSheetText.detail} detail={state.detail} />
        </Notice>
      )}
    </div>
  );
}
