import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { paths } from '#state/paths.ts';
import { Button, buttonClass } from '#ui/button.tsx';
import { Icon } from '#ui/icons/icon.tsx';
import { Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import { DisputeList } from './dispute-list.tsx';
import { FactsForm } from './facts-form.tsx';
import { IndexStrip } from './index-strip.tsx';
import { ItemTable } from './item-table.tsx';
import { useOpenMeeting } from './meeting-context.ts';
import { SameList } from './same-list.tsx';
import { SheetList } from './sheet-list.tsx';
import { FINAL } from './text-rules.ts';
import { text } from './text.ts';
import { Section } from '#ui/section.tsx';

/** The meeting: what is in dispute first, then the rest, the sheets, and its facts. */
export function MeetingPage({ saved }: { readonly saved: ReactNode }): ReactNode {
  const { id, meeting, model, consensus, change } = useOpenMeeting();
  const { agency, year } = meeting.submission.bodies['assessment.json'];
  const { newer, last } = meeting;
  const rest = [...model.alone, ...model.silent];
  return (
    <Page
      title={agency.name}
      kicker={`${text.title}, ${text.list.year(year).toLowerCase()}`}
      lead={
        <div className="consensus-lead">
          <Link href={paths.consensusList}>
            <Icon name="arrow-left" /> {text.back}
          </Link>
          {saved}
        </div>
      }
    >
      {newer !== null && (
        <Notice tone="warn" title={text.newer.title}>
          <p>{text.newer.body}</p>
          <div className="actions">
            <Button onClick={() => change(() => ({ submission: newer }))}>{text.newer.move}</Button>
          </div>
        </Notice>
      )}
      {consensus.reopening !== '' && (
        <Notice tone="info">{FINAL.reopen.is(consensus.reopening)}</Notice>
      )}
      <IndexStrip />
      <DisputeList />
      {rest.length > 0 && (
        <Section id="belum-lengkap" title={text.alone.title}>
          <p className="prose soft">{text.alone.lead}</p>
          <ItemTable caption={text.alone.caption} items={rest} />
        </Section>
      )}
      <SameList />
      <SheetList />
      <FactsForm />
      <nav className="actions" aria-label={text.title}>
        <Link className={buttonClass('primary')} href={paths.finalize(id)}>
          {text.next.finalize}
        </Link>
        <Link className={buttonClass('secondary')} href={paths.agreement(id)}>
          {text.next.agreement}
        </Link>
        <Link
          className={buttonClass('secondary')}
          href={paths.reviewTalk(meeting.submission.record.id)}
        >
          {text.next.talk}
        </Link>
        {last && (
          <Link className={buttonClass('secondary')} href={paths.result(last.record.id)}>
            {text.next.result}
          </Link>
        )}
      </nav>
    </Page>
  );
}
