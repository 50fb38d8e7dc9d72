import type { ReactNode } from 'react';
import type { Said } from '#core/review/thread-types.ts';
import { MESSAGE_TERMS, OUTCOME_TERMS, REASON_TERMS } from '#core/review/review-terms.ts';
import { closedText } from '#state/review/sheet-oddity-text.ts';
import { dateTime } from '#ui/format.ts';
import { Notice } from '#ui/notice.tsx';
import { Tag, type Tone } from '#ui/tag.tsx';
import { EvidenceLine } from './evidence-line.tsx';
import { dayText, findingText } from './names.ts';
import { useRoom } from './room.ts';
import { text } from './text.ts';

const { said: words } = text;

const TONES: Readonly<Record<Said['message']['kind'], Tone>> = {
  question: 'info',
  answer: 'good',
  return: 'warn',
  objection: 'warn',
  decision: 'good',
};

/** One message that a file says: who, when, what, and what came along. */
export function SaidItem({ said }: { readonly said: Said }): ReactNode {
  const { message, from, late, rivals } = said;
  if (from.is === 'draft') return null;
  const { by, trust, direction } = from.file;
  const isStrange = direction === 'received' && trust !== 'known' && trust !== 'own';
  return (
    <li className={`talk-said talk-said-${direction}`}>
      <div className="talk-said-head">
        <Tag tone={TONES[message.kind]}>{MESSAGE_TERMS[message.kind]}</Tag>
        <strong>{words.by(by.name, by.unit)}</strong>
        <span className="soft">{dateTime(message.at)}</span>
        {late && <Tag tone="warn">{words.late}</Tag>}
        {isStrange && <Tag tone={trust === 'rejected' ? 'bad' : 'warn'}>{words.trust[trust]}</Tag>}
      </div>
      <Value said={said} />
      <p className="pre-line talk-words">{message.text || closedText('unfinished')}</p>
      {message.deadline !== null && (
        <p className="soft">{`${text.draft.deadline}: ${dayText(message.deadline)}`}</p>
      )}
      <Brought said={said} />
      {rivals.length > 0 && (
        <Notice tone="bad">
          <p>{words.rivals}</p>
          <ul>
            {rivals.map(({ message: other, file }) => (
              <li key={file.id}>
                {words.rival(words.by(file.by.name, file.by.unit), dateTime(other.at), other.text)}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </li>
  );
}

/** Reason, value asked for, or what was decided. */
function Value({ said: { message } }: { readonly said: Said }): ReactNode {
  const { kind, reason, value, before, outcome } = message;
  if (kind === 'return' && reason !== 'none') {
    return <p className="talk-value">{words.reason(REASON_TERMS[reason])}</p>;
  }
  if (kind === 'objection') {
    return <p className="talk-value">{words.asked(findingText(value))}</p>;
  }
  if (kind !== 'decision' || outcome === null) return null;
  return (
    <p className="talk-value">
      {words.decided(OUTCOME_TERMS[outcome], findingText(before), findingText(value))}
    </p>
  );
}

/** The new evidence of a message. */
function Brought({ said: { message, from } }: { readonly said: Said }): ReactNode {
  const { talk } = useRoom();
  if (message.documents.length === 0 || from.is === 'draft') return null;
  const { documents = [] } = talk.files.find(({ file }) => file.id === from.file.id) ?? {};
  return (
    <div className="talk-brought">
      <p className="talk-label">{words.evidence}</p>
      {documents
        .filter(({ id }) => message.documents.includes(id))
        .map((document) => (
          <EvidenceLine key={document.id} document={document} />
        ))}
    </div>
  );
}
