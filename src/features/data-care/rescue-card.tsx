import { useState, type ReactNode } from 'react';
import { useDesk } from '#state/desk.ts';
import { failureText } from '#state/failure-text.ts';
import { Button } from '#ui/button.tsx';
import { download } from '#ui/download.ts';
import { FileDrop } from '#ui/file-drop.tsx';
import { bytes } from '#ui/format.ts';
import { Notice } from '#ui/notice.tsx';
import { openRescue } from '#workflow/open-rescue.ts';
import { rescueData } from '#workflow/rescue-data.ts';
import { text } from './text.ts';

interface Message {
  readonly tone: 'good' | 'bad';
  readonly lines: readonly string[];
}

/** A copy of everything to keep elsewhere, and the way back in. */
export function RescueCard(): ReactNode {
  const desk = useDesk();
  const [message, setMessage] = useState<Message>();

  const save = async (): Promise<void> => {
    try {
      const content = new Blob([await rescueData(desk)], { type: 'application/json' });
      const fileName = `timbang-cadangan-${desk.now().slice(0, 10)}.json`;
      download(fileName, content);
      setMessage({ tone: 'good', lines: [text.rescue.done(fileName, bytes(content.size))] });
    } catch {
      setMessage({ tone: 'bad', lines: [text.rescue.failed] });
    }
  };

  const open = async (file: File): Promise<void> => {
    const opened = await openRescue(desk, await file.text());
    if (opened.ok) {
      const { added, same, copied, damaged } = opened.value;
      const lines = [
        text.rescue.opened(added, same, copied),
        ...(damaged > 0 ? [text.rescue.damaged(damaged)] : []),
      ];
      setMessage({ tone: damaged > 0 ? 'bad' : 'good', lines });
    } else setMessage({ tone: 'bad', lines: [refusal(file.name, opened.error)] });
  };

  return (
    <section className="card">
      <h2>{text.rescue.title}</h2>
      <p className="prose">{text.rescue.body}</p>
      <div className="actions">
        <Button kind="primary" onClick={() => void save()}>
          {text.rescue.download}
        </Button>
      </div>
      <FileDrop
        label={text.rescue.open}
        hint={text.rescue.openHint}
        accept=".json,application/json"
        onFile={(file) => void open(file)}
      />
      {message && (
        <Notice tone={message.tone} role={message.tone === 'bad' ? 'alert' : 'status'}>
          {message.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </Notice>
      )}
    </section>
  );
}

type Refusal = Exclude<Awaited<ReturnType<typeof openRescue>>, { ok: true }>['error'];

function refusal(fileName: string, failure: Refusal): string {
  switch (failure.kind) {
    case 'not-a-rescue-file':
      return text.rescue.notBackup(fileName);
    case 'too-new':
      return text.rescue.tooNew(fileName);
    case 'storage':
      return failureText(failure);
  }
}
