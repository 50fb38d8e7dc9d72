import type { ReactNode } from 'react';
import { say } from '#state/saving/toasts.ts';
import { Button } from '#ui/button.tsx';
import { text } from './text.ts';

interface CopyButtonProps {
  readonly label: string;
  readonly content: string;
  /** Said when it is on the clipboard. */
  readonly done: string;
}

/** Absent on plain HTTP, whatever the types say. */
function clipboard(): Clipboard | undefined {
  return (navigator as { readonly clipboard?: Clipboard }).clipboard;
}

/** Puts a text on the clipboard and says so; not there where the browser has no clipboard. */
export function CopyButton({ label, content, done }: CopyButtonProps): ReactNode {
  const board = clipboard();
  if (!board) return null;
  const copy = async (): Promise<void> => {
    try {
      await board.writeText(content);
      say(done);
    } catch {
      say(text.notCopied);
    }
  };
  return <Button onClick={() => void copy()}>{label}</Button>;
}
