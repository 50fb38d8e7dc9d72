import { useState, type ReactNode } from 'react';
import { DETAIL_LABEL, failureDetail, failureText } from '#state/words/failure-text.ts';
import type { SubmitTrouble, useSubmit } from '#state/files/use-submit.ts';
import { Button } from '#ui/button.tsx';
import { bytes } from '#ui/format.ts';
import { Notice } from '#ui/notice.tsx';
import { Progress } from '#ui/progress.tsx';
import { TechnicalDetail } from '#ui/technical-detail.tsx';
import { TROUBLE } from './text-trouble.ts';
import { text } from './text.ts';

const words = text.sign;

/** How the making goes: progress with cancel, or why it came to nothing. */
export function Making({ submit }: { readonly submit: ReturnType<typeof useSubmit> }): ReactNode {
  const { state, cancel } = submit;
  const [stopped, setStopped] = useState(false);
  if (state.kind === 'making') {
    const said =
      state.total <= 1 ? words.preparing : words.making(bytes(state.done), bytes(state.total));
    return (
      <div className="card">
        <p role="status">{said}</p>
        <Progress label={said} value={state.done} max={state.total} />
        <div className="actions">
          <Button
            onClick={() => {
              setStopped(true);
              cancel();
            }}
          >
            {words.cancel}
          </Button>
        </div>
      </div>
    );
  }
  if (state.kind === 'idle') return stopped ? <p role="status">{words.cancelled}</p> : null;
  if (state.kind === 'failed') return <Failed reason={TROUBLE.program} detail={state.detail} />;
  const { outcome } = state;
  if (outcome.ok) return null;
  return <Failed reason={reasonOf(outcome.error)} detail={detailOf(outcome.error)} />;
}

function Failed(props: {
  readonly reason: string;
  readonly detail: string | undefined;
}): ReactNode {
  return (
    <Notice tone="bad" role="alert" title={TROUBLE.title}>
      <p>{props.reason}</p>
      <TechnicalDetail label={DETAIL_LABEL} detail={props.detail} />
    </Notice>
  );
}

function reasonOf(trouble: SubmitTrouble): string {
  switch (trouble.kind) {
    case 'not-ready':
      return TROUBLE.notReady;
    case 'cannot-seal':
      return TROUBLE.cannotSeal;
    case 'not-as-written':
      return TROUBLE.notAsWritten;
    case 'unwritable':
      return trouble.name === 'QuotaExceededError' ? TROUBLE.full : TROUBLE.unwritable;
    case 'storage':
      return failureText(trouble, 'saving');
    case 'missing':
    case 'damaged':
    case 'unknown-rubric':
    case 'unreadable-rubric':
    case 'broken-rubric':
    case 'changed-rubric':
      return failureText(trouble, 'reading');
  }
}

function detailOf(trouble: SubmitTrouble): string | undefined {
  switch (trouble.kind) {
    case 'not-ready':
      return trouble.problems.map(({ rule }) => rule).join('\n');
    case 'cannot-seal':
      return undefined;
    case 'not-as-written':
      return trouble.problems.map(({ kind, entry }) => `${entry}: ${kind}`).join('\n');
    case 'unwritable':
      return trouble.detail;
    case 'storage':
    case 'missing':
    case 'damaged':
    case 'unknown-rubric':
    case 'unreadable-rubric':
    case 'broken-rubric':
    case 'changed-rubric':
      return failureDetail(trouble);
  }
}
