import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { OverviewRow } from '#core/review/overview.ts';
import { paths } from '#state/paths.ts';
import type { OverviewHere } from '#state/review/use-overview.ts';
import { Button, buttonClass } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { BeginForm } from './begin-form.tsx';
import { OVERVIEW } from './text-overview.ts';
import { useBegin } from './use-begin.ts';

interface ActionsProps {
  readonly here: OverviewHere;
  /** The indicator that waits; undefined = none does. */
  readonly next: OverviewRow | undefined;
}

const words = OVERVIEW.actions;

/** What can be done with this submission. */
export function OverviewActions({ here, next }: ActionsProps): ReactNode {
  const { opened, entry, sheet } = here;
  const { id, about } = opened.record;
  const drafts = entry?.own.drafts ?? 0;
  const isFirst = sheet?.state.is === 'open' && !next;
  const quiet = buttonClass('secondary');
  return (
    <div className="actions">
      {sheet ? <GoOn here={here} next={next} /> : <Begin here={here} />}
      {sheet?.state.is === 'open' && (
        <Link href={paths.reviewSign(id)} className={isFirst ? buttonClass('primary') : quiet}>
          {words.sign}
        </Link>
      )}
      {!sheet && here.may === true && (
        <Link href={paths.reviewSign(id)} className={quiet}>
          {words.decline}
        </Link>
      )}
      <Link href={paths.reviewTalk(id)} className={quiet}>
        {drafts > 0 ? words.talkCount(drafts) : words.talk}
      </Link>
      <Link href={paths.received(id)} className={quiet}>
        {words.file}
      </Link>
      <Link
        href={paths.consensus(about.subject as Parameters<typeof paths.consensus>[0])}
        className={quiet}
      >
        {words.meeting}
      </Link>
      {entry?.result && (
        <Link href={paths.result(entry.result)} className={quiet}>
          {words.result}
        </Link>
      )}
    </div>
  );
}

/** On with the sheet, where one was begun. */
function GoOn({ here: { opened, sheet }, next }: ActionsProps): ReactNode {
  const { id } = opened.record;
  if (sheet && sheet.state.is !== 'open') {
    return (
      <Link href={paths.reviewSign(id)} className={buttonClass('secondary')}>
        {words.reading}
      </Link>
    );
  }
  if (!next) return null;
  return (
    <Link href={paths.reviewIndicator(id, next.indicator.id)} className={buttonClass('primary')}>
      {words.go(next.indicator.code)}
    </Link>
  );
}

/** Begins a sheet; whoever wrote one here before is not asked again who they are. */
function Begin({ here }: Omit<ActionsProps, 'next'>): ReactNode {
  const [asked, setAsked] = useState(false);
  const { begin, failure } = useBegin(here);
  const { may, entry, opened, lastAsesor } = here;
  const isTied = entry?.conflict?.despite === '';
  const isOld = entry !== undefined && entry.submission !== opened.record.id;
  if (may !== true || isTied || isOld) return null;
  const carries = entry?.rework.some(({ kind }) => kind === 'revision') === true;
  return (
    <>
      <Button kind="primary" onClick={() => (lastAsesor ? void begin(lastAsesor) : setAsked(true))}>
        {carries ? words.carry : words.begin}
      </Button>
      {asked && <BeginForm failure={failure} onBegin={begin} onClose={() => setAsked(false)} />}
      {!asked && failure !== undefined && (
        <Notice tone="bad" role="alert">
          {failure}
        </Notice>
      )}
    </>
  );
}
