import { memo, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { PackageRecord } from '#core/package/record.ts';
import { DETAIL_LABEL } from '#state/words/failure-text.ts';
import { paths } from '#state/paths.ts';
import { cancelReceiving, type ReceiveItem } from '#state/files/receive-queue.ts';
import { Button } from '#ui/button.tsx';
import { Progress } from '#ui/progress.tsx';
import { TechnicalDetail } from '#ui/technical-detail.tsx';
import { TalkWay } from './talk-way.tsx';
import { oddityText } from './text-oddity.ts';
import { outcomeText, outcomeTone } from './text-outcome.ts';
import { problemText } from './text-problem.ts';
import { text } from './text.ts';

const { queue } = text;

interface RowProps {
  readonly item: ReceiveItem;
}

type Outcome = Extract<ReceiveItem['state'], { readonly kind: 'ended' }>['outcome'];

/** One file: how far it is, with a way to stop it, or what became of it. */
export const QueueRow = memo(function QueueRow({ item }: RowProps): ReactNode {
  const { id, path, state } = item;
  if (state.kind === 'ended') return <Ended path={path} outcome={state.outcome} />;
  return (
    <li className="inbox-item">
      <span className="inbox-name">{path}</span>
      <Button kind="quiet" aria-label={queue.cancelNamed(path)} onClick={() => cancelReceiving(id)}>
        {queue.cancel}
      </Button>
      {state.kind === 'reading' && (
        <Progress label={queue.one(path)} value={state.done} max={state.total} />
      )}
      <span className="numeric soft">
        {state.kind === 'waiting' ? queue.waiting : queue.reading(state.done, state.total)}
      </span>
    </li>
  );
});

interface EndedProps {
  readonly path: string;
  readonly outcome: Outcome;
}

/** A clarification or a result that came in. */
function talkIn(outcome: Outcome): PackageRecord | undefined {
  if (outcome.kind !== 'received' && outcome.kind !== 'duplicate') return undefined;
  const { record } = outcome;
  const isTalk = record.kind === 'clarification' || record.kind === 'final';
  return isTalk && record.direction === 'received' ? record : undefined;
}

function Ended({ path, outcome }: EndedProps): ReactNode {
  const talk = talkIn(outcome);
  return (
    <li className={`inbox-item inbox-${outcomeTone(outcome)}`}>
      <span className="inbox-name">{path}</span>
      <WayOn path={path} outcome={outcome} />
      <span>{outcomeText(outcome)}</span>
      <Findings outcome={outcome} />
      {talk && (
        <div>
          <TalkWay record={talk} />
        </div>
      )}
      <TechnicalDetail
        label={DETAIL_LABEL}
        detail={'detail' in outcome ? outcome.detail : undefined}
      />
    </li>
  );
}

function findingsOf(outcome: Outcome): readonly string[] {
  if (outcome.kind === 'received') return (outcome.record.receipt?.odd ?? []).map(oddityText);
  return outcome.kind === 'refused' ? outcome.problems.map(problemText) : [];
}

/** What is odd, or what is wrong with which entry. */
function Findings({ outcome }: { readonly outcome: Outcome }): ReactNode {
  const once = [...new Set(findingsOf(outcome))];
  if (once.length === 0) return null;
  return (
    <ul className="inbox-lines">
      {once.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

/** Where to go from here: the receipt, or the page a file belongs to. */
function WayOn({ path, outcome }: EndedProps): ReactNode {
  switch (outcome.kind) {
    case 'received':
    case 'duplicate': {
      const { record } = outcome;
      if (record.direction === 'sent') return null;
      if (record.kind === 'period') {
        return (
          <Link className="inbox-go inbox-link" href={paths.periodFile(record.id)}>
            {queue.period}
          </Link>
        );
      }
      return (
        <Link
          className="inbox-go inbox-link"
          href={paths.received(record.id)}
          aria-label={queue.openNamed(path)}
        >
          {queue.open}
        </Link>
      );
    }
    case 'other':
      return <OtherPage what={outcome.what} />;
    case 'sealed':
      return outcome.why === 'no-key' ? (
        <Link className="inbox-go inbox-link" href={paths.keys}>
          {queue.keys}
        </Link>
      ) : null;
    case 'refused':
    case 'other-world':
    case 'cancelled':
    case 'unreadable':
    case 'storage':
    case 'unexpected':
      return null;
  }
}

type Other = Extract<Outcome, { readonly kind: 'other' }>['what'];

/** The page that opens such a file. */
function OtherPage({ what }: { readonly what: Other }): ReactNode {
  const place = PLACES[what];
  if (!place) return null;
  return (
    <Link className="inbox-go inbox-link" href={place.href}>
      {place.label}
    </Link>
  );
}

const PLACES: Readonly<Partial<Record<Other, { readonly href: string; readonly label: string }>>> =
  {
    backup: { href: paths.dataCare, label: queue.restore },
    rescue: { href: paths.dataCare, label: queue.restore },
    'key-card': { href: paths.keys, label: queue.keys },
    rubric: { href: paths.authoring, label: queue.rubrics },
    pdf: { href: paths.verify, label: queue.verify },
  };
