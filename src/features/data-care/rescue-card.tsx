import { useState, type ReactNode } from 'react';
import { useDesk } from '#state/desk.ts';
import { DETAIL_LABEL, failureDetail, failureText } from '#state/failure-text.ts';
import { saveRescue } from '#state/save-rescue.ts';
import { useSession } from '#state/session.ts';
import { Button } from '#ui/button.tsx';
import { download } from '#ui/download.ts';
import { FileDrop } from '#ui/file-drop.tsx';
import { bytes, dateTime } from '#ui/format.ts';
import { Notice } from '#ui/notice.tsx';
import { TechnicalDetail } from '#ui/technical-detail.tsx';
import { openRescue, type OpenedRescue } from '#workflow/open-rescue.ts';
import { text } from './text.ts';

interface Message {
  readonly tone: 'good' | 'bad';
  readonly lines: readonly string[];
  readonly detail?: string | undefined;
}

/** A copy of everything to keep elsewhere, and the way back in. */
export function RescueCard(): ReactNode {
  const desk = useDesk();
  const lastRescueAt = useSession((session) => session.lastRescueAt);
  const [message, setMessage] = useState<Message>();

  const save = async (): Promise<void> => {
    setMessage(undefined);
    const saved = await saveRescue(desk, download);
    if (saved.ok) {
      const { fileName, size, assessments, damaged } = saved.value;
      setMessage(good(text.rescue.done(fileName, bytes(size), assessments, damaged)));
    } else if (saved.error.kind === 'incomplete') setMessage(bad(text.rescue.incomplete));
    else setMessage(bad(failureText(saved.error, 'reading'), failureDetail(saved.error)));
  };

  const open = async (file: File): Promise<void> => {
    setMessage(undefined);
    const content = await file.text().catch(() => undefined);
    if (content === undefined) {
      setMessage(bad(text.rescue.unreadable(file.name)));
      return;
    }
    const opened = await openRescue(desk, content);
    setMessage(opened.ok ? outcome(file.name, opened.value) : refusal(file.name, opened.error));
  };

  return (
    <section className="card">
      <h2>{text.rescue.title}</h2>
      <p className="prose">{text.rescue.body}</p>
      <p className="soft">
        {lastRescueAt === '' ? text.rescue.never : text.rescue.last(dateTime(lastRescueAt))}
      </p>
      <div className="actions">
        <Button kind="primary" onClick={() => void save()}>
          {text.rescue.download}
        </Button>
      </div>
      <FileDrop
        label={text.rescue.open}
        hint={text.rescue.openHint}
        choose={text.rescue.choose}
        accept=".json,application/json"
        onFile={(file) => void open(file)}
      />
      {message && (
        <Notice tone={message.tone} role={message.tone === 'bad' ? 'alert' : 'status'}>
          {message.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
          <TechnicalDetail label={DETAIL_LABEL} detail={message.detail} />
        </Notice>
      )}
    </section>
  );
}

function good(...lines: readonly string[]): Message {
  return { tone: 'good', lines };
}

function bad(line: string, detail?: string): Message {
  return { tone: 'bad', lines: [line], detail };
}

function outcome(fileName: string, opened: OpenedRescue): Message {
  const { added, same, copied, damaged, lists, rubrics } = opened;
  return {
    tone: damaged > 0 ? 'bad' : 'good',
    lines: [
      text.rescue.openedFile(fileName),
      text.rescue.opened(added, same, copied),
      ...(lists > 0 ? [text.rescue.lists(lists)] : []),
      ...(rubrics > 0 ? [text.rescue.rubrics(rubrics)] : []),
      ...(damaged > 0 ? [text.rescue.damaged(damaged)] : []),
    ],
  };
}

type Refusal = Exclude<Awaited<ReturnType<typeof openRescue>>, { ok: true }>['error'];

function refusal(fileName: string, failure: Refusal): Message {
  switch (failure.kind) {
    case 'not-a-rescue-file':
      return bad(text.rescue.notBackup(fileName));
    case 'too-new':
      return bad(text.rescue.tooNew(fileName));
    case 'storage':
      return bad(failureText(failure, 'importing'), failureDetail(failure));
  }
}
