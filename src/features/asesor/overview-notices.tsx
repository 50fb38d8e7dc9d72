import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { CONFLICT_TERMS } from '#core/assignment/assignment-terms.ts';
import { paths } from '#state/paths.ts';
import type { OverviewHere } from '#state/review/use-overview.ts';
import { dateTime } from '#ui/format.ts';
import { Notice } from '#ui/notice.tsx';
import { reworkReason } from './rework-text.ts';
import { BLOCKS, OVERVIEW } from './text-overview.ts';

interface NoticesProps {
  readonly here: OverviewHere;
}

/** What has to be known before anything is done here. */
export function OverviewNotices({ here }: NoticesProps): ReactNode {
  return (
    <>
      <Newer here={here} />
      <Carry here={here} />
      <Conflict here={here} />
      <Blocked here={here} />
      <Closed here={here} />
    </>
  );
}

/** A later revision is what counts. */
function Newer({ here: { entry, opened } }: NoticesProps): ReactNode {
  if (!entry || entry.submission === opened.record.id) return null;
  const { revision } = entry.record.about;
  return (
    <Notice tone="warn">
      <p>{OVERVIEW.newer.body(revision)}</p>
      <Link className="asesor-link" href={paths.review(entry.submission)}>
        {OVERVIEW.newer.open(revision)}
      </Link>
    </Notice>
  );
}

/** The sheet on the revision before goes on here. */
function Carry({ here: { entry, opened, sheet } }: NoticesProps): ReactNode {
  if (!entry || entry.submission !== opened.record.id) return null;
  const found = entry.rework.find(({ kind }) => kind === 'revision');
  if (!found) return null;
  const why = reworkReason(found, entry.codes);
  return <Notice tone="warn">{sheet ? why : OVERVIEW.carry(why)}</Notice>;
}

function Conflict({ here: { entry, sheet } }: NoticesProps): ReactNode {
  const conflict = entry?.conflict;
  if (!conflict) return null;
  const { reason, note, despite } = conflict;
  const said = note === '' ? CONFLICT_TERMS[reason] : `${CONFLICT_TERMS[reason]} (${note})`;
  const { title, blocked, noted } = OVERVIEW.conflict;
  return (
    <Notice tone={despite === '' ? 'bad' : 'warn'} title={title}>
      {despite === '' && !sheet && blocked(said)}
      {despite === '' && sheet && said}
      {despite !== '' && noted(said, despite)}
    </Notice>
  );
}

/** Why no sheet can be begun, where none was. */
function Blocked({ here: { may, sheet } }: NoticesProps): ReactNode {
  if (may === true || sheet) return null;
  return (
    <Notice tone="info" title={OVERVIEW.blocked}>
      {BLOCKS[may]}
    </Notice>
  );
}

/** The own sheet is closed. */
function Closed({ here: { sheet } }: NoticesProps): ReactNode {
  if (!sheet || sheet.state.is === 'open') return null;
  const when = dateTime(sheet.state.at);
  return (
    <Notice tone="info">
      {sheet.state.is === 'signed'
        ? OVERVIEW.sheet.signed(when)
        : OVERVIEW.sheet.recused(when, sheet.state.reason)}
    </Notice>
  );
}
