import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { AssessmentId } from '#core/lib/ids.ts';
import { useDesk } from '#state/desk.ts';
import { failureText } from '#state/words/failure-text.ts';
import { localDay } from '#state/local-day.ts';
import { paths } from '#state/paths.ts';
import { Button, buttonClass } from '#ui/button.tsx';
import { Icon } from '#ui/icons/icon.tsx';
import { Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import { openConsensus, type OpenConsensusFailure } from '#workflow/result/open-consensus.ts';
import type { Meeting } from '#workflow/result/read-meeting.ts';
import { text } from './text.ts';

interface BeginPageProps {
  readonly id: AssessmentId;
  readonly meeting: Meeting;
}

function sentence(failure: OpenConsensusFailure): string {
  switch (failure.kind) {
    case 'closed':
      return text.closed.why[failure.why];
    case 'no-submission':
      return text.missing.body;
    case 'missing':
    case 'damaged':
    case 'storage':
      return failureText(failure, 'reading');
  }
}

/** Before a meeting is begun: what that means, or why what asesors say stays closed. */
export function BeginPage({ id, meeting }: BeginPageProps): ReactNode {
  const { gate, mayLead, submission, sheets, consensus } = meeting;
  const { agency } = submission.bodies['assessment.json'];
  const isClosed = gate !== 'open' && (!mayLead || consensus !== null);
  return (
    <Page
      title={agency.name}
      kicker={text.title}
      lead={
        <Link className="consensus-link" href={paths.consensusList}>
          <Icon name="arrow-left" />
          {text.back}
        </Link>
      }
    >
      {isClosed ? (
        <Notice tone="info" title={text.closed.title}>
          <p>{text.closed.why[gate.closed]}</p>
          <div className="actions">
            <Link className={buttonClass('secondary')} href={paths.review(submission.record.id)}>
              {text.closed.link}
            </Link>
          </div>
        </Notice>
      ) : (
        <Begin id={id} count={sheets.length} />
      )}
    </Page>
  );
}

function Begin({ id, count }: { readonly id: AssessmentId; readonly count: number }): ReactNode {
  const desk = useDesk();
  const [failure, setFailure] = useState<string>();
  const begin = async (): Promise<void> => {
    const opened = await openConsensus(desk, id, localDay);
    setFailure(opened.ok ? undefined : sentence(opened.error));
  };
  return (
    <section className="card" aria-labelledby="mulai-rapat">
      <h2 id="mulai-rapat">{text.begin.title}</h2>
      <p className="prose">{text.begin.body}</p>
      <p>{count === 0 ? text.begin.noSheets : text.begin.sheets(count)}</p>
      {failure !== undefined && (
        <Notice tone="bad" role="alert">
          {failure}
        </Notice>
      )}
      <div className="actions">
        <Button kind="primary" onClick={() => void begin()}>
          {text.begin.action}
        </Button>
      </div>
    </section>
  );
}
