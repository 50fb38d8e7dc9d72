import type { ReactNode } from 'react';
import { Section } from '#ui/section.tsx';
import { useOpenMeeting } from './meeting-context.ts';
import { ITEM } from './text-item.ts';

const words = ITEM.talk;

/** What was asked, answered, objected and decided about one indicator. */
export function ItemTalk({ indicator }: { readonly indicator: string }): ReactNode {
  const { threads } = useOpenMeeting().meeting.talk;
  const about = threads.filter(({ about: { indicator: one } }) => one === indicator);
  if (about.length === 0) return null;
  return (
    <Section id="percakapan" title={words.title}>
      {about.map(({ id, messages }) => (
        <ol key={id} className="talk-lines">
          {messages.map(({ message, from }) => (
            <li key={message.id}>
              <strong>{words.kinds[message.kind]}</strong>{' '}
              <span className="soft">{from.is === 'file' ? from.file.by.name : words.draft}</span>
              <p className="pre-line">{message.text}</p>
            </li>
          ))}
        </ol>
      ))}
    </Section>
  );
}
