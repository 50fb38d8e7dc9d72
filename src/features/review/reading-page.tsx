import { useDeferredValue, useState, type ReactNode } from 'react';
import { Link, useParams } from 'wouter';
import { digestSchema, type Digest } from '#core/lib/ids.ts';
import { indicatorSteps, readingSteps, type Steps } from '#core/review/walk-order.ts';
import { paths } from '#state/paths.ts';
import { useReadingList, type ReadingSaid } from '#state/review/use-reading-list.ts';
import { useReviewDesk, type ReviewDesk } from '#state/review/use-review-desk.ts';
import { useSubmission, useSubmissionsAhead } from '#state/files/use-submission.ts';
import { Icon } from '#ui/icons/icon.tsx';
import { Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import { NotOpened, Opened } from './opened.tsx';
import type { ReviewParts } from './parts.ts';
import { ReadingList } from './reading-list.tsx';
import { ReviewLinks, ReviewNav } from './review-nav.tsx';
import './review.css';
import './verdict.css';
import './reading.css';
import type { Ways } from './screen.tsx';
import { text } from './text.ts';

/** One indicator at one submission after the other: the same yardstick for all of them. */
export function ReadingPage({ parts }: { readonly parts: ReviewParts }): ReactNode {
  const { rubric = '', indicatorId = '', fingerprint = '' } = useParams();
  const desk = useReviewDesk();
  const place = useDeferredValue([rubric, indicatorId, fingerprint].join(' '));
  const [digest = '', indicator = '', chosen = ''] = place.split(' ');
  const instrument = digestSchema.safeParse(digest);
  const stops = desk.stops.filter((stop) => stop.rubric === digest);
  const asked = digestSchema.safeParse(chosen);
  const here = asked.success ? asked.data : stops[0]?.submission;
  if (!instrument.success || here === undefined) {
    return (
      <Page title={text.reading.kicker}>
        <Notice tone="info">{text.reading.empty}</Notice>
        <p>
          <Link href={paths.asesor}>
            <Icon name="arrow-left" /> {text.notHere.back}
          </Link>
        </p>
      </Page>
    );
  }
  return (
    <Reading
      desk={desk}
      rubric={instrument.data}
      indicatorId={indicator}
      here={here}
      parts={parts}
    />
  );
}

interface ReadingProps {
  readonly desk: ReviewDesk;
  readonly rubric: Digest;
  readonly indicatorId: string;
  readonly here: Digest;
  readonly parts: ReviewParts;
}

const { nav: words } = text;

function Reading({ desk, rubric, indicatorId, here, parts }: ReadingProps): ReactNode {
  const stops = desk.stops.filter((stop) => stop.rubric === rubric);
  const lines = useReadingList(stops, indicatorId);
  const [current, setCurrent] = useState<ReadingSaid | null>(null);
  const steps = readingSteps(desk.stops, rubric, here);
  useSubmissionsAhead([steps.next, steps.previous]);
  const to = (submission: Digest | undefined): string | undefined =>
    submission && paths.reading(rubric, indicatorId, submission);
  return (
    <div className="reading">
      <ReadingList
        stops={stops}
        lines={lines}
        rubric={rubric}
        indicatorId={indicatorId}
        here={here}
        current={current?.submission.record.id === here ? current : null}
      />
      <At
        key={indicatorId}
        here={here}
        indicatorId={indicatorId}
        desk={desk}
        parts={parts}
        steps={steps}
        to={to}
        onSaid={setCurrent}
      />
    </div>
  );
}

interface AtProps extends Omit<ReadingProps, 'rubric'> {
  readonly steps: Steps<Digest>;
  readonly to: (submission: Digest | undefined) => string | undefined;
  readonly onSaid: (said: ReadingSaid | null) => void;
}

function At({ here, indicatorId, desk, parts, steps, to, onSaid }: AtProps): ReactNode {
  const opened = useSubmission(here);
  if (!opened?.ok) return <NotOpened opened={opened} />;
  const submission = opened.value;
  const { id, about } = submission.record;
  const around = indicatorSteps(submission.rubric, indicatorId);
  const across = (indicator: string | undefined): string | undefined =>
    indicator && paths.reading(about.rubric.digest, indicator, here);
  const ways: Ways = {
    next: to(steps.next),
    previous: to(steps.previous),
    nextAcross: across(around.next),
    previousAcross: across(around.previous),
    end: paths.asesor,
  };
  return (
    <Opened
      submission={submission}
      indicatorId={indicatorId}
      desk={desk}
      parts={parts}
      ways={ways}
      onSaid={onSaid}
      nav={
        <div className="review-navs">
          <ReviewNav
            label={words.submissions}
            previous={{ to: ways.previous, words: words.previousAgency }}
            next={{ to: ways.next, words: words.nextAgency }}
            position={words.agencyPosition(steps.position, steps.total)}
          />
          <ReviewLinks>
            <Link href={paths.reviewIndicator(id, indicatorId)}>{words.single}</Link>
            <Link href={paths.reviewTalk(id, indicatorId)}>{words.talk}</Link>
          </ReviewLinks>
        </div>
      }
    />
  );
}
