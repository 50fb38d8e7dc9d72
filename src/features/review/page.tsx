import { useDeferredValue, type ReactNode } from 'react';
import { Link, useParams } from 'wouter';
import { digestSchema } from '#core/lib/ids.ts';
import { indicatorSteps, submissionSteps, type Steps } from '#core/review/walk-order.ts';
import { paths } from '#state/paths.ts';
import { useReviewDesk } from '#state/review/use-review-desk.ts';
import { useSubmission, useSubmissionsAhead } from '#state/files/use-submission.ts';
import { Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import type { OpenSubmission } from '#workflow/receive/open-submission.ts';
import { NotOpened, Opened } from './opened.tsx';
import type { ReviewParts } from './parts.ts';
import { ReviewLinks, ReviewNav } from './review-nav.tsx';
import './review.css';
import './verdict.css';
import type { Ways } from './screen.tsx';
import { text } from './text.ts';

/** One indicator of one received submission, under review. */
export function ReviewPage({ parts }: { readonly parts: ReviewParts }): ReactNode {
  const { fingerprint = '', indicatorId = '' } = useParams();
  // The screen before stays until the next one is ready: drawn in steps, it blocks nothing.
  const place = useDeferredValue(`${fingerprint} ${indicatorId}`);
  const [shown = '', indicator = ''] = place.split(' ');
  const known = digestSchema.safeParse(shown);
  return known.success ? (
    <Review fingerprint={known.data} indicatorId={indicator} parts={parts} />
  ) : (
    <Page title={text.notHere.title}>
      <Notice tone="bad">{text.notHere.body}</Notice>
    </Page>
  );
}

interface ReviewProps {
  readonly fingerprint: OpenSubmission['record']['id'];
  readonly indicatorId: string;
  readonly parts: ReviewParts;
}

function Review({ fingerprint, indicatorId, parts }: ReviewProps): ReactNode {
  const desk = useReviewDesk();
  const opened = useSubmission(fingerprint);
  const agencies = submissionSteps(desk.stops, fingerprint);
  useSubmissionsAhead([agencies.next, agencies.previous]);
  if (!opened?.ok) return <NotOpened opened={opened} />;
  const submission = opened.value;
  const { next, previous } = indicatorSteps(submission.rubric, indicatorId);
  const ways: Ways = {
    next: next && paths.reviewIndicator(fingerprint, next),
    previous: previous && paths.reviewIndicator(fingerprint, previous),
    nextAcross: agencies.next && paths.reviewIndicator(agencies.next, indicatorId),
    previousAcross: agencies.previous && paths.reviewIndicator(agencies.previous, indicatorId),
    end: paths.review(fingerprint),
  };
  return (
    <Opened
      submission={submission}
      indicatorId={indicatorId}
      desk={desk}
      parts={parts}
      ways={ways}
      nav={
        <Nav submission={submission} indicatorId={indicatorId} ways={ways} agencies={agencies} />
      }
    />
  );
}

interface NavProps {
  readonly submission: OpenSubmission;
  readonly indicatorId: string;
  readonly ways: Ways;
  readonly agencies: Steps<unknown>;
}

const { nav: words } = text;

function Nav({ submission, indicatorId, ways, agencies }: NavProps): ReactNode {
  const { rubric, record } = submission;
  const { position, total } = indicatorSteps(rubric, indicatorId);
  return (
    <div className="review-navs">
      <ReviewNav
        label={words.label}
        previous={{ to: ways.previous, words: words.previous }}
        next={{ to: ways.next, words: words.next }}
        position={words.position(position, total)}
      />
      {agencies.total > 1 && (
        <ReviewNav
          label={words.submissions}
          previous={{ to: ways.previousAcross, words: words.previousAgency }}
          next={{ to: ways.nextAcross, words: words.nextAgency }}
          position={words.agencyPosition(agencies.position, agencies.total)}
        />
      )}
      <ReviewLinks>
        <Link href={paths.review(record.id)}>{words.overview}</Link>
        <Link href={paths.reading(record.about.rubric.digest, indicatorId, record.id)}>
          {words.reading}
        </Link>
        <Link href={paths.reviewTalk(record.id, indicatorId)}>{words.talk}</Link>
      </ReviewLinks>
    </div>
  );
}
