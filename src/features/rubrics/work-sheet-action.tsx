import type { ReactNode } from 'react';
import { useWorkSheet } from '#state/assessments/use-work-sheet.ts';
import { Button } from '#ui/button.tsx';
import { download } from '#ui/download.ts';
import { bytes } from '#ui/format.ts';
import { Notice } from '#ui/notice.tsx';
import { Progress } from '#ui/progress.tsx';
import { TechnicalDetail } from '#ui/technical-detail.tsx';
import type { LoadedRubric } from '#workflow/rubrics/shipped-rubrics.ts';
import './work-sheet-action.css';
import { workSheetText as text } from './work-sheet-text.ts';

/** Makes the instrument's blank work sheet and hands it to the browser's downloads. */
export function WorkSheetAction({ instrument }: { readonly instrument: LoadedRubric }): ReactNode {
  const { state, make, cancel } = useWorkSheet();
  const { shortTitle, version } = instrument.rubric;
  const name = text.fileName(shortTitle, version).replaceAll(/[\\/:*?"<>|]/g, '-');
  const making = state.kind === 'making' ? state : undefined;
  const start = (): void => {
    void make(instrument, (pdf) => download(name, pdf));
  };
  const said = making ? text.making(making.done, making.total) : '';
  return (
    <div className="work-sheet-action">
      {/* One button all along, so that the focus is not lost when its meaning changes. */}
      <Button onClick={making ? cancel : start}>{making ? text.cancel : text.make}</Button>
      <p role="status" className="soft">
        {state.kind === 'ready' ? text.made(name, bytes(state.size)) : said}
      </p>
      {making && <Progress label={said} value={making.done} max={making.total} />}
      {state.kind === 'failed' && (
        <Notice tone="bad" role="alert" title={text.failed}>
          <p>{text.failedBody}</p>
          <TechnicalDetail label={text.detail} detail={state.detail} />
        </Notice>
      )}
    </div>
  );
}
