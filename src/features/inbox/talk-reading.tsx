import type { ReactNode } from 'react';
import { dateTime } from '#ui/format.ts';
import { Section } from '#ui/section.tsx';
import { Tag } from '#ui/tag.tsx';
import type { ClarificationBodies } from '#workflow/read-package.ts';
import { READING } from './text-reading.ts';

const { talk: words } = READING;

type Message = ClarificationBodies['clarification.json']['messages'][number];

/** Questions, answers and returns, in the order in which they were said. */
export function TalkReading({ bodies }: { readonly bodies: ClarificationBodies }): ReactNode {
  const { by, messages } = bodies['clarification.json'];
  return (
    <Section id="klarifikasi" title={words.title}>
      <p>{`${words.by} ${by.name}, ${by.unit}`}</p>
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
          </li>
        ))}
      </ul>
    </Section>
  );
}

function aboutText({ about }: Message): string {
  return about.of === 'indicator'
    ? words.indicator(about.indicator)
    : words.document(about.document);
}
