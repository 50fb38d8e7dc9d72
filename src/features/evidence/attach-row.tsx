import { memo, type ReactNode } from 'react';
import { Link } from 'wouter';
import { cancelAttaching, type AttachItem } from '#state/evidence/attach-queue.ts';
import { DETAIL_LABEL } from '#state/words/failure-text.ts';
import { paths } from '#state/paths.ts';
import type { AttachOutcome } from '#workflow/evidence/attach-file.ts';
import { Button } from '#ui/button.tsx';
import { Progress } from '#ui/progress.tsx';
import { TechnicalDetail } from '#ui/technical-detail.tsx';
import { isAttached, outcomeText, text } from './text-attach.ts';

interface RowProps {
  readonly item: AttachItem;
}

/** One file: how far it is, with a way to stop it, or what became of it. */
export const AttachRow = memo(function AttachRow({ item }: RowProps): ReactNode {
  const { state, name, size } = item;
  if (state.kind === 'ended') return <Ended item={item} outcome={state.outcome} />;
  const done = state.kind === 'working' ? state.done : 0;
  return (
    <li className="attach-row">
      <span className="attach-name">{name}</span>
      <Progress label={text.progress(name)} value={done} max={size} />
      <span className="attach-state numeric">
        {state.kind === 'waiting' ? text.waiting : text.working(done, size)}
      </span>
      <Button
        kind="quiet"
        aria-label={text.cancelNamed(name)}
        onClick={() => cancelAttaching(item.id)}
      >
        {text.cancel}
      </Button>
    </li>
  );
});

function Ended({ item, outcome }: RowProps & { readonly outcome: AttachOutcome }): ReactNode {
  const good = isAttached(outcome);
  return (
    <li className={good ? 'attach-row attach-good' : 'attach-row attach-bad'}>
      <span className="attach-name">{item.name}</span>
      <span className="attach-outcome">{outcomeText(outcome, item.size)}</span>
      <TechnicalDetail label={DETAIL_LABEL} detail={detailOf(outcome)} />
      {'document' in outcome && (
        <Link
          href={paths.document(item.assessmentId, outcome.document.id)}
          aria-label={text.openNamed(outcome.document.title)}
        >
          {text.open}
        </Link>
      )}
    </li>
  );
}

function detailOf(outcome: AttachOutcome): string | undefined {
  if (outcome.kind === 'unreadable') return outcome.detail;
  const unexpected = outcome.kind === 'storage' && outcome.failure.kind === 'unexpected';
  return unexpected ? outcome.failure.detail : undefined;
}
