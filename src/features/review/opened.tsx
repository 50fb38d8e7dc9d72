import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import { paths } from '#state/paths.ts';
import type { ReadingSaid } from '#state/review/use-reading-list.ts';
import type { ReviewDesk } from '#state/review/use-review-desk.ts';
import { useSheet } from '#state/review/use-sheet.ts';
import { Icon } from '#ui/icons/icon.tsx';
import { Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import type { OpenSubmission, OpenSubmissionFailure } from '#workflow/receive/open-submission.ts';
import { BeginCard } from './begin-card.tsx';
import type { ReviewParts } from './parts.ts';
import { Screen, type Ways } from './screen.tsx';
import { text } from './text.ts';
import { useClaim } from './use-model.ts';

/** A submission that is not open: still on its way, or it cannot be. */
export function NotOpened({ opened }: { readonly opened: Unopened }): ReactNode {
  return opened ? <NotHere failure={opened.error} /> : <p role="status">{text.opening}</p>;
}

type Unopened = { readonly ok: false; readonly error: OpenSubmissionFailure } | undefined;

interface OpenedProps {
  readonly indicatorId: string;
  readonly desk: ReviewDesk;
  readonly parts: ReviewParts;
  /** Told what the sheet says of the indicator, whenever that changes. */
  readonly onSaid?: ((said: ReadingSaid | null) => void) | undefined;
  readonly submission: OpenSubmission;
  readonly ways: Ways;
  /** What stands above the indicator: the ways to the neighbours. */
  readonly nav: ReactNode;
}

/** One submission at one indicator, and the sheet of this desk on it. */
export function Opened(props: OpenedProps): ReactNode {
  const { submission, indicatorId, desk, parts, ways, nav, onSaid } = props;
  const known = useClaim(submission, indicatorId);
  const [begun, setBegun] = useState(0);
  const { agency } = submission.assessment;
  const { id } = submission.record;
  if (!known) {
    return (
      <Page title={agency.name} lead={nav}>
        <Notice tone="info">{text.notHere.indicator}</Notice>
        <p>
          <Link href={paths.review(id)}>{text.notHere.overview}</Link>
        </p>
      </Page>
    );
  }
  const { indicator, path } = known;
  return (
    <Page
      title={text.title(indicator.code, indicator.title, agency.shortName || agency.name)}
      kicker={[agency.name, ...path.map((group) => group.title)].join(' › ')}
      lead={<p>{indicator.question}</p>}
    >
      {nav}
      <Sheet
        key={`${id} ${begun}`}
        submission={submission}
        known={known}
        desk={desk}
        parts={parts}
        ways={ways}
        onSaid={onSaid}
        onBegun={() => setBegun((count) => count + 1)}
      />
    </Page>
  );
}

interface SheetProps extends Omit<Parameters<typeof Screen>[0], 'editor'> {
  readonly onBegun: () => void;
}

function Sheet({ onBegun, ...props }: SheetProps): ReactNode {
  const { record } = props.submission;
  const sheet = useSheet(record.id);
  switch (sheet.kind) {
    case 'opening':
      return <p role="status">{text.opening}</p>;
    case 'failed':
      return <Notice tone="bad">{text.notHere.storage}</Notice>;
    case 'none':
      return <BeginCard record={record} onBegun={onBegun} />;
    case 'here':
      return <Screen key={props.known.indicator.id} {...props} editor={sheet.editor} />;
  }
}

function NotHere({ failure }: { readonly failure: OpenSubmissionFailure }): ReactNode {
  return (
    <Page title={text.notHere.title}>
      <Notice tone="bad">{failureText(failure)}</Notice>
      <p>
        <Link href={paths.asesor}>
          <Icon name="arrow-left" /> {text.notHere.back}
        </Link>
      </p>
    </Page>
  );
}

function failureText(failure: OpenSubmissionFailure): string {
  if (failure.kind === 'broken-entries') return text.notHere.broken(failure.names.join(', '));
  return failure.kind === 'storage' ? text.notHere.storage : text.notHere.body;
}
