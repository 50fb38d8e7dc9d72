import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { PackageRecord } from '#core/package/record.ts';
import { useDesk } from '#state/desk.ts';
import { useLive } from '#state/live.ts';
import { paths } from '#state/paths.ts';
import { Notice } from '#ui/notice.tsx';
import { talkTarget } from '#workflow/talk-target.ts';
import { READING } from './text-reading.ts';

const { talk: words } = READING;

/** Leads from a clarification or a result to the page where it is dealt with. */
export function TalkWay({ record }: { readonly record: PackageRecord }): ReactNode {
  const desk = useDesk();
  const found = useLive(() => talkTarget(desk, record), [desk, record]);
  if (!found?.ok) return null;
  const target = found.value;
  if (target.at === 'nowhere') {
    return <Notice tone="warn">{words.nowhere[record.kind === 'final' ? 'final' : 'talk']}</Notice>;
  }
  const href =
    target.at === 'assessment' ? paths.talk(target.id) : paths.reviewTalk(target.fingerprint);
  return (
    <Link className="inbox-link" href={href}>
      {record.kind === 'final' ? words.toObject : words.toTalk}
    </Link>
  );
}
