import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { PackageRecord } from '#core/package/record.ts';
import { useDesk } from '#state/desk.ts';
import { useLive } from '#state/saving/live.ts';
import { paths } from '#state/paths.ts';
import { Notice } from '#ui/notice.tsx';
import { talkTarget } from '#workflow/talk/talk-target.ts';
import { READING } from './text-reading.ts';

const { talk: words } = READING;

interface WayProps {
  readonly record: PackageRecord;
}

/** Leads from a clarification or a result to the page where it is dealt with. */
export function TalkWay({ record }: WayProps): ReactNode {
  return record.kind === 'final' ? (
    <p className="actions">
      <Link className="inbox-link" href={paths.result(record.id)}>
        {words.toResult}
      </Link>
      <AnswerWay record={record} />
    </p>
  ) : (
    <AnswerWay record={record} />
  );
}

function AnswerWay({ record }: WayProps): ReactNode {
  const desk = useDesk();
  const found = useLive(() => talkTarget(desk, record), [desk, record]);
  if (!found?.ok) return null;
  const target = found.value;
  const isResult = record.kind === 'final';
  if (target.at === 'nowhere') {
    // A result says everything by itself; a question is about something that has to be here.
    return isResult ? null : <Notice tone="warn">{words.nowhere}</Notice>;
  }
  const href =
    target.at === 'assessment' ? paths.talk(target.id) : paths.reviewTalk(target.fingerprint);
  return (
    <Link className="inbox-link" href={href}>
      {isResult ? words.toObject : words.toTalk}
    </Link>
  );
}
