import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { ODDITY_TERMS } from '#core/package/receipt-terms.ts';
import type { QueueEntry } from '#core/review/queue.ts';
import { paths } from '#state/paths.ts';
import { Progress } from '#ui/progress.tsx';
import { Tag } from '#ui/tag.tsx';
import { STATE_NAMES, text, WAITS_FOR } from './text.ts';
import { STATE_TONES } from './tones.ts';

const { row: words } = text;

interface RowProps {
  readonly entry: QueueEntry;
}

/** One submission: whose, how it stands, who has to act, and what was odd when it came. */
export function QueueRow({ entry }: RowProps): ReactNode {
  const { submission, agency, record, period, batch, days, state, waitsFor, mine, result } = entry;
  const { revision, year } = record.about;
  return (
    <li className="queue-row">
      <div className="queue-name">
        <Link href={paths.review(submission)}>{agency.name}</Link>
        <span className="queue-facts">
          <span>{batch?.name ?? words.noBatch}</span>
          <span>{period?.name ?? words.noPeriod}</span>
          <span>{words.year(year)}</span>
          <span>{words.revision(revision)}</span>
          <span>{words.age(days)}</span>
        </span>
        <Remarks entry={entry} />
      </div>
      <OwnPart entry={entry} />
      <Readers entry={entry} />
      <div className="queue-state">
        <Tag tone={STATE_TONES[state]}>{STATE_NAMES[state]}</Tag>
        <span className={waitsFor === 'me' ? 'queue-turn' : 'soft'}>{WAITS_FOR[waitsFor]}</span>
        {mine === true && <span className="soft">{words.mine}</span>}
        {result !== null && (
          <Link href={paths.result(result)} aria-label={words.resultOf(agency.name)}>
            {words.result}
          </Link>
        )}
      </div>
    </li>
  );
}

/** What the receipt says, and what ties whoever works here to the agency. */
function Remarks({ entry: { odd, conflict } }: RowProps): ReactNode {
  if (odd.length === 0 && !conflict) return null;
  return (
    <span className="queue-remarks">
      {conflict && (
        <Tag tone={conflict.despite === '' ? 'bad' : 'warn'}>
          {conflict.despite === '' ? words.conflict : words.despite}
        </Tag>
      )}
      {odd.map(({ kind }) => (
        <Tag key={kind} tone="warn">
          {ODDITY_TERMS[kind]}
        </Tag>
      ))}
    </span>
  );
}

/** How far the sheet of this desk is. */
function OwnPart({ entry }: RowProps): ReactNode {
  const { sheet, done, total, reopened, drafts } = entry.own;
  const more = [
    ...(reopened > 0 ? [words.reopened(reopened)] : []),
    ...(drafts > 0 ? [words.drafts(drafts)] : []),
  ];
  return (
    <div className="queue-own numeric">
      <span>{words.sheet[sheet]}</span>
      {sheet === 'open' && (
        <>
          {total !== null && (
            <Progress label={words.progressOf(entry.agency.name)} value={done} max={total} />
          )}
          <span className="soft">{words.progress(done, total)}</span>
        </>
      )}
      {more.length > 0 && <span className="queue-warn">{more.join(', ')}</span>}
    </div>
  );
}

/** Who else reads it: names, and never what they say. */
function Readers({ entry: { others } }: RowProps): ReactNode {
  return (
    <div className="queue-readers">
      {others.length === 0 && <span className="soft">{words.alone}</span>}
      {others.length > 0 && (
        <ul aria-label={words.readers}>
          {others.map(({ name, institution, standing }) => (
            <li key={`${name} ${institution}`}>{words.reader(name, institution, standing)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
