import type { ReactNode } from 'react';
import { Link, useParams } from 'wouter';
import { digestSchema, type AssessmentId, type Digest } from '#core/lib/ids.ts';
import { DETAIL_LABEL, failureDetail, failureText } from '#state/words/failure-text.ts';
import { paths } from '#state/paths.ts';
import { useSubject, useTalk } from '#state/talk/use-talk.ts';
import { Icon } from '#ui/icons/icon.tsx';
import { Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import { TechnicalDetail } from '#ui/technical-detail.tsx';
import { AskCard } from './ask-card.tsx';
import { BrokenFiles } from './broken-files.tsx';
import type { TalkParts } from './room.ts';
import { TalkView } from './talk-view.tsx';
import { text } from './text.ts';

/** The asesor's page: asks, hands back, reads answers, decides objections. */
export function AsesorTalkPage({ parts }: { readonly parts: TalkParts }): ReactNode {
  const { fp, indicatorId = '' } = useParams();
  const known = digestSchema.safeParse(fp);
  if (!known.success) return <NotHere />;
  return (
    <OfSubmission key={known.data} submission={known.data} preset={indicatorId} parts={parts} />
  );
}

interface OfSubmissionProps {
  readonly submission: Digest;
  readonly preset: string;
  readonly parts: TalkParts;
}

function OfSubmission(props: OfSubmissionProps): ReactNode {
  const subject = useSubject(props.submission);
  if (!subject) return <Reading />;
  if (!subject.ok) return <Failed failure={subject.error} />;
  if (subject.value === null) return <NotHere />;
  return <OfAssessment {...props} assessment={subject.value} />;
}

function OfAssessment(props: OfSubmissionProps & { readonly assessment: AssessmentId }): ReactNode {
  const { submission: fingerprint, assessment, preset, parts } = props;
  const read = useTalk(assessment);
  if (!read) return <Reading />;
  if (!read.ok) return <Failed failure={read.error} />;
  const { talk, place } = read.value;
  const submission = place.submissions.find(({ record }) => record.id === fingerprint);
  if (!submission) {
    if (!place.broken.some(({ id }) => id === fingerprint)) return <NotHere />;
    return (
      <Page title={text.title}>
        <BrokenFiles files={[...place.broken, ...talk.broken]} damaged={place.damaged} />
      </Page>
    );
  }
  const { agency, revision } = submission.record.about;
  const last = place.submissions.at(-1);
  const newer = last && last.record.about.revision > revision ? last.record : undefined;
  const rubric = submission.bodies['rubric.json'];
  return (
    <Page
      title={text.title}
      kicker={text.kicker(agency?.name ?? '', revision)}
      lead={
        <>
          <p>{text.lead.asesor}</p>
          <Link className="talk-link" href={paths.review(fingerprint)}>
            <Icon name="arrow-left" /> {text.toReview}
          </Link>
        </>
      }
    >
      {newer && (
        <Notice tone="info">
          <p>{text.newer(newer.about.revision)}</p>
          <Link className="talk-link" href={paths.reviewTalk(newer.id)}>
            {text.toNewer(newer.about.revision)}
          </Link>
        </Notice>
      )}
      <TalkView
        room={{ side: 'asesor', assessment, talk, place, submission, rubric, own: [], parts }}
      >
        <AskCard key={preset} preset={preset} />
      </TalkView>
    </Page>
  );
}

function Reading(): ReactNode {
  return (
    <p className="page" role="status">
      {text.reading}
    </p>
  );
}

function Failed({ failure }: { readonly failure: Parameters<typeof failureText>[0] }): ReactNode {
  return (
    <Page title={text.title}>
      <Notice tone="bad" role="alert">
        <p>{failureText(failure, 'reading')}</p>
        <TechnicalDetail label={DETAIL_LABEL} detail={failureDetail(failure)} />
      </Notice>
    </Page>
  );
}

function NotHere(): ReactNode {
  return (
    <Page title={text.missing.title}>
      <Notice tone="warn">
        <p>{text.missing.body}</p>
        <Link className="talk-link" href={paths.inbox}>
          {text.toInbox}
        </Link>
      </Notice>
    </Page>
  );
}
