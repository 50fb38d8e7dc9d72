import { useCallback, useState, type ReactNode } from 'react';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { text } from './text-preview.ts';

interface PreviewImageProps {
  readonly name: string;
  readonly bytes: Blob;
}

/** A picture: whole, or in its own size to be scrolled. */
export function PreviewImage({ name, bytes }: PreviewImageProps): ReactNode {
  const [size, setSize] = useState<'fit' | 'actual'>('fit');
  const [broken, setBroken] = useState(false);
  const show = useCallback(
    (image: HTMLImageElement): (() => void) => {
      const address = URL.createObjectURL(bytes);
      image.src = address;
      return () => URL.revokeObjectURL(address);
    },
    [bytes],
  );
  if (broken) return <Notice tone="bad">{text.image.broken}</Notice>;
  return (
    <div className="preview">
      <div className="preview-tools" role="group" aria-label={text.pdf.tools}>
        {(['fit', 'actual'] as const).map((kind) => (
          <Button key={kind} aria-pressed={size === kind} onClick={() => setSize(kind)}>
            {text.image[kind]}
          </Button>
        ))}
      </div>
      {/* A place that scrolls has to be reachable without a mouse (WCAG 2.1.1). */}
      <div
        className="preview-sheet"
        data-scrolls
        role="group"
        aria-label={text.label(name)}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
      >
        <img
          className={`preview-image-${size}`}
          ref={show}
          alt={text.image.alt(name)}
          onError={() => setBroken(true)}
        />
      </div>
    </div>
  );
}
