import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { MessageId } from '#core/lib/ids.ts';
import type { QueueEntry, Rework } from '#core/review/queue.ts';
import { useDesk } from '#state/desk.ts';
import { localDay } from '#state/local-day.ts';
import { paths } from '#state/paths.ts';
import { say } from '#state/saving/toasts.ts';
import { Button } from '#ui/button.tsx';
import { Section } from '#ui/section.tsx';
import { Tag } from '#ui/tag.tsx';
import type { Desk } from '#workflow/desk.ts';
import { handleAnswer } from '#workflow/review/review-queue.ts';
import { reworkReason } from './rework-text.ts';
import { text } from './text.ts';

const words = text.rework;

interface ItemProps {
  readonly entry: QueueEntry;
  readonly item: Rework;
}

/** What came back to this desk, and why; nothing where nothing did. */
export function ReworkList({ rework }: { readonly rework: readonly ItemProps[] }): ReactNode {
  if (rework.length === 0) return null;
  return (
    <Section id="kembali" title={words.title}>
      <p className="soft">{words.lead}</p>
      <ul className="rework">
        {rework.map(({ entry, item }) => (
          <ReworkItem
            key={item.kind === 'revision' ? entry.submission : item.message}
            entry={entry}
            item={item}
          />
        ))}
      </ul>
    </Section>
  );
}

function handled(desk: Desk, message: MessageId, agency: string): void {
  void handleAnswer(desk, message, true);
  say(words.said(agency), {
    label: words.undo,
    run: () => void handleAnswer(desk, message, false),
  });
}

/** Where something that came back is worked on. */
function placeOf({ entry: { submission }, item }: ItemProps): string {
  if (item.kind === 'revision') return paths.review(submission);
  return paths.reviewTalk(submission);
}

function ReworkItem({ entry, item }: ItemProps): ReactNode {
  const desk = useDesk();
  const { agency, codes } = entry;
  const action = words.open[item.kind];
  const code = item.kind === 'revision' ? null : item.indicator;
  return (
    <li className="rework-item">
      <div className="rework-head">
        <Tag tone={item.kind === 'objection' ? 'bad' : 'warn'}>{words.kinds[item.kind]}</Tag>
        <strong>{agency.name}</strong>
        {code !== null && <span>{codes.get(code) ?? code}</span>}
        <span className="soft">{words.when(daysSince(item.at, desk.now()))}</span>
      </div>
      <p className="rework-why">{reworkReason(item, codes)}</p>
      <div className="actions">
        <Link
          href={placeOf({ entry, item })}
          className="asesor-link"
          aria-label={words.openNamed(action, agency.name)}
        >
          {action}
        </Link>
        {item.kind === 'answer' && (
          <Button
            kind="quiet"
            aria-label={words.doneNamed(agency.name)}
            onClick={() => handled(desk, item.message, agency.name)}
          >
            {words.done}
          </Button>
        )}
      </div>
    </li>
  );
}

const DAY_MS = 86_400_000;

function daysSince(at: string, now: string): number {
  const day = (iso: string): number => Date.parse(`${localDay(iso)}T00:00Z`);
  return Math.max(0, Math.round((day(now) - day(at)) / DAY_MS));
}
