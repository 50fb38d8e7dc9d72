import { useRef, type ReactNode } from 'react';
import { say } from '#state/saving/toasts.ts';
import { Button, buttonClass } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import { reminderText as text, type ReadyText as Ready } from './text-reminder.ts';

/** Mail programmes cut longer addresses. */
const LONGEST_ADDRESS = 1900;

/** A text that can be taken as it stands: copied, or opened in a mail programme. */
export function ReadyText({ subject, body }: Ready): ReactNode {
  const area = useRef<HTMLTextAreaElement>(null);
  const address = `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
  const isTooLong = address.length > LONGEST_ADDRESS;
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(body);
      say(text.copied);
    } catch {
      // On plain HTTP there is no clipboard to write to.
      area.current?.select();
      say(text.notCopied);
    }
  };
  return (
    <div className="stack">
      <p>
        <strong>{text.subject}</strong> {subject}
      </p>
      <Field label={text.body}>
        {(control) => (
          <textarea {...control} ref={area} className="input" readOnly rows={12} value={body} />
        )}
      </Field>
      <div className="actions">
        <Button onClick={() => void copy()}>{text.copy}</Button>
        {!isTooLong && (
          <a className={buttonClass('quiet')} href={address}>
            {text.mail}
          </a>
        )}
      </div>
      {isTooLong && <p className="soft">{text.tooLong}</p>}
    </div>
  );
}
