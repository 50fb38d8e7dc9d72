import type { ReactNode } from 'react';
import type { PackageRecord } from '#core/package/record.ts';
import { REASON_TERMS } from '#core/review/review-terms.ts';
import { dateTime } from '#ui/format.ts';
import { Section } from '#ui/section.tsx';
import { Tag } from '#ui/tag.tsx';
import type { ClarificationBodies } from '#workflow/receive/read-package.ts';
import { dayText } from './day-text.ts';
import { TalkWay } from './talk-way.tsx';
import { findingText, READING } from './text-reading.ts';

const { talk: words } = READING;

type TalkDocuments = ClarificationBodies['clarification.json']['documents'];
type Message = ClarificationBodies['clarification.json']['messages'][number];

interface TalkReadingProps {
  readonly record: PackageRecord;
  readonly bodies: ClarificationBodies;
}

/** Questions, answers and returns, in the order in which they were said. */
export function TalkReading({ record, bodies }: TalkReadingProps): ReactNode {
  const { by, messages, documents } = bodies['clarification.json'];
  return (
    <Section id="klarifikasi" title={words.title}>
      <p>{`${words.by} ${by.name}, ${by.unit}`}</p>
      {record.direction === 'received' && <TalkWay record={record} />}
      <ul className="inbox-rows">
        {messages.map((message) => (
          <li key={message.id} className="inbox-row">
            <div className="inbox-row-head">
              <Tag tone={message.kind === 'return' ? 'warn' : 'info'}>
                {words.kinds[message.kind]}
              </Tag>
              <span>{aboutText(message)}</span>
              <span className="soft">{dateTime(message.at)}</span>
            </div>
            <p className="pre-line">{message.text}</p>
            {moreOf(message, documents).map((line) => (
              <p key={line} className="soft">
                {line}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Reason, outcome, last day and new evidence, each in a line. */
function moreOf(
  { reason, outcome, before, value, deadline, documents: wanted }: Message,
  documents: TalkDocuments,
): readonly string[] {
  const names = documents
    .filter(({ id }) => wanted.includes(id))
    .map(({ title, file }) => title || file.name);
  return [
    REASON_TERMS[reason],
    outcome === null
      ? ''
      : `${words.outcomes[outcome]}: ${findingText(before)} → ${findingText(value)}`,
    deadline === null ? '' : words.deadline(dayText(deadline)),
    names.length === 0 ? '' : words.evidence(names.join(', ')),
  ].filter((line) => line !== '');
}

function aboutText({ about }: Message): string {
  return about.of === 'indicator'
    ? words.indicator(about.indicator)
    : words.document(about.document);
}
