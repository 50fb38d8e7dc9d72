import type { ReactNode } from 'react';
import { DETAIL_LABEL } from '#state/words/failure-text.ts';
import type { PlanQuestionState } from '#state/plans/use-plan-question.ts';
import { AskedState } from '#ui/asked-state.tsx';
import { Button } from '#ui/button.tsx';
import type { NoBook } from '#workflow/plans/plan-source.ts';
import { NoBookNotice } from './no-book.tsx';
import { text } from './text.ts';

interface QuestionPartProps<T> {
  readonly state: PlanQuestionState<T | NoBook>;
  readonly words: {
    readonly ask: string;
    readonly working: (done: number, total: number) => string;
    readonly failed: string;
  };
  readonly onAsk: () => void;
  readonly onCancel: () => void;
  readonly children: (answer: T) => ReactNode;
}

/** A question that takes a while: asked by a button, with progress and cancel, then its answer. */
export function QuestionPart<T extends object>(props: QuestionPartProps<T>): ReactNode {
  const { state, words, onAsk, onCancel, children } = props;
  switch (state.kind) {
    case 'idle':
      return (
        <div className="actions">
          <Button onClick={onAsk}>{words.ask}</Button>
        </div>
      );
    case 'asking':
      return (
        <AskedState
          standing={{
            kind: 'working',
            words: words.working(state.done, state.total),
            done: state.done,
            total: state.total,
            stop: { label: text.cancel, run: onCancel },
          }}
        />
      );
    case 'failed':
      return (
        <AskedState
          standing={{
            kind: 'failed',
            words: words.failed,
            detail: state.detail,
            detailLabel: DETAIL_LABEL,
            again: { label: text.again, run: onAsk },
          }}
        />
      );
    case 'here':
      return isNoBook(state.answer) ? <NoBookNotice why={state.answer} /> : children(state.answer);
  }
}

function isNoBook(answer: object): answer is NoBook {
  return 'kind' in answer;
}
