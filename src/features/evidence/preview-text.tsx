import { useEffect, useState, type ReactNode } from 'react';
import { evidenceText } from '#workflow/evidence/evidence-text.ts';
import { Notice } from '#ui/notice.tsx';
import { text } from './text-preview.ts';

interface PreviewTextProps {
  readonly name: string;
  readonly bytes: Blob;
}

type Words = Awaited<ReturnType<typeof evidenceText>>;

/** The beginning of a text file, as it is written. */
export function PreviewText({ name, bytes }: PreviewTextProps): ReactNode {
  const [read, setRead] = useState<{ readonly words: Words }>();
  useEffect(() => {
    let left = false;
    void evidenceText(bytes).then((words) => left || setRead({ words }));
    return () => {
      left = true;
    };
  }, [bytes]);
  if (!read) return <p role="status">{text.opening}</p>;
  if (!read.words) return <Notice tone="warn">{text.words.none}</Notice>;
  return (
    <div className="preview">
      {read.words.cut && <p className="preview-tools soft">{text.words.cut}</p>}
      {/* A place that scrolls has to be reachable without a mouse (WCAG 2.1.1). */}
      <div
        className="preview-sheet"
        data-scrolls
        role="group"
        aria-label={text.label(name)}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
      >
        <pre className="preview-words">{read.words.text}</pre>
      </div>
    </div>
  );
}
