import { useState, type ReactNode } from 'react';
import { useDesk } from '#state/desk.ts';
import { failureText } from '#state/words/failure-text.ts';
import { say } from '#state/saving/toasts.ts';
import { useSendTalk } from '#state/talk/use-send-talk.ts';
import { Button } from '#ui/button.tsx';
import { download } from '#ui/download.ts';
import { Notice } from '#ui/notice.tsx';
import type { SentCarried } from '#workflow/submit/send-carried.ts';
import { beginMessage } from '#workflow/talk/write-message.ts';
import { BrokenFiles } from './broken-files.tsx';
import { RoomContext, type Room } from './room.ts';
import { SEND_CARD, SendCard } from './send-card.tsx';
import './talk.css';
import { SEND } from './text-send.ts';
import { ThreadList } from './thread-list.tsx';

interface TalkViewProps {
  readonly room: Omit<Room, 'begin' | 'begun'>;
  /** Where something new begins. */
  readonly children: ReactNode;
}

interface Sent {
  readonly sent: SentCarried;
  readonly count: number;
}

/** What is said, what waits to be sent, and where something new begins. */
export function TalkView({ room, children }: TalkViewProps): ReactNode {
  const desk = useDesk();
  const sender = useSendTalk();
  const [begun, setBegun] = useState<string | null>(null);
  const [done, setDone] = useState<Sent>();
  const { assessment, submission, talk } = room;
  const begin: Room['begin'] = (order) => {
    setDone(undefined);
    const whole = { assessment, submission: submission.record.id, result: null, ...order };
    void beginMessage(desk, whole).then((made) => {
      if (made.ok) setBegun(made.value.id);
      else say(failureText(made.error, 'saving'));
    });
  };
  const drafts = talk.threads
    .flatMap(({ messages }) => messages)
    .flatMap(({ from }) => (from.is === 'draft' ? [from.draft] : []));
  const hand = (sent: SentCarried, count: number): void => {
    setDone({ sent, count });
    download(sent.fileName, sent.file);
  };
  return (
    <RoomContext value={{ ...room, begin, begun }}>
      <BrokenFiles files={[...room.place.broken, ...talk.broken]} damaged={room.place.damaged} />
      {done && <Done done={done} onClose={() => setDone(undefined)} />}
      {drafts.length > 0 && <Waiting count={drafts.length} />}
      {room.side === 'asesor' && children}
      <ThreadList />
      {drafts.length > 0 && <SendCard drafts={drafts} sender={sender} onSent={hand} />}
      {room.side === 'agency' && children}
    </RoomContext>
  );
}

/** What is written is not sent: said above everything, with the way to the place of sending. */
function Waiting({ count }: { readonly count: number }): ReactNode {
  return (
    <Notice tone="info">
      <div className="actions">
        <span>{SEND.waiting(count)}</span>
        <Button onClick={() => document.getElementById(SEND_CARD)?.focus()}>{SEND.toSend}</Button>
      </div>
    </Notice>
  );
}

interface DoneProps {
  readonly done: Sent;
  readonly onClose: () => void;
}

function Done({ done: { sent, count }, onClose }: DoneProps): ReactNode {
  const { file, fileName, record } = sent;
  return (
    <Notice tone="good" role="status" title={SEND.sent.title}>
      <p>{SEND.sent.body(fileName, count)}</p>
      {record.signature === null && <p>{SEND.sent.unsigned}</p>}
      <div className="actions">
        <Button onClick={() => download(fileName, file)}>{SEND.sent.again}</Button>
        <Button kind="quiet" onClick={onClose}>
          {SEND.sent.close}
        </Button>
      </div>
    </Notice>
  );
}
