import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { AssessmentId } from '#core/lib/ids.ts';
import { useAssessment } from '#state/assessments/assessment-context.ts';
import { DETAIL_LABEL, failureDetail, failureText } from '#state/words/failure-text.ts';
import { paths } from '#state/paths.ts';
import { useTalk } from '#state/talk/use-talk.ts';
import { Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import { TechnicalDetail } from '#ui/technical-detail.tsx';
import { BrokenFiles } from './broken-files.tsx';
import { ObjectCard } from './object-card.tsx';
import type { TalkParts } from './room.ts';
import { TalkView } from './talk-view.tsx';
import { text } from './text.ts';

/** The agency's page: reads what is asked, answers with evidence, objects to results. */
export function AgencyTalkPage({ parts }: { readonly parts: TalkParts }): ReactNode {
  const { assessment, rubric, documents } = useAssessment();
  const { id, agency } = assessment;
  const read = useTalk(id);
  if (!read) {
    return (
      <p className="page" role="status">
        {text.reading}
      </p>
    );
  }
  if (!read.ok) {
    return (
      <Page title={text.title}>
        <Notice tone="bad" role="alert">
          <p>{failureText(read.error, 'reading')}</p>
          <TechnicalDetail label={DETAIL_LABEL} detail={failureDetail(read.error)} />
        </Notice>
      </Page>
    );
  }
  const { talk, place } = read.value;
  const submission = place.submissions.at(-1);
  if (!submission) {
    const { broken, damaged } = place;
    const isBroken = broken.some(({ kind }) => kind === 'submission');
    return (
      <Page title={text.title} kicker={agency.name}>
        <BrokenFiles files={[...broken, ...talk.broken]} damaged={damaged} />
        {!isBroken && <NotSent id={id} />}
      </Page>
    );
  }
  const { revision } = submission.record.about;
  return (
    <Page title={text.title} kicker={text.kicker(agency.name, revision)} lead={text.lead.agency}>
      <TalkView
        room={{
          side: 'agency',
          assessment: id,
          talk,
          place,
          submission,
          rubric,
          own: documents,
          parts,
        }}
      >
        <ObjectCard />
      </TalkView>
    </Page>
  );
}

function NotSent({ id }: { readonly id: AssessmentId }): ReactNode {
  return (
    <Notice tone="info" title={text.notSent.title}>
      <p>{text.notSent.body}</p>
      <p className="actions">
        <Link className="talk-link" href={paths.send(id)}>
          {text.notSent.send}
        </Link>
        <Link className="talk-link" href={paths.inbox}>
          {text.toInbox}
        </Link>
      </p>
    </Notice>
  );
}
