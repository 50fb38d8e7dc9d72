import { useState, type ReactNode } from 'react';
import type { GuideBlock } from '#core/guide/chapter.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { guideText as text } from './text.ts';

type PictureBlock = Extract<GuideBlock, { readonly kind: 'picture' }>;

/** A picture of the application; pressing it shows it as large as the window allows. */
export function Picture({ picture }: { readonly picture: PictureBlock }): ReactNode {
  const { src, alt, width, height } = picture;
  const [isLarge, setLarge] = useState(false);
  return (
    <figure className="guide-picture">
      <button type="button" onClick={() => setLarge(true)}>
        <img src={src} alt={alt} width={width} height={height} loading="lazy" />
        <span className="guide-picture-enlarge">{text.picture.enlarge}</span>
      </button>
      {isLarge && (
        <Dialog
          title={text.picture.title}
          size="page"
          onClose={() => setLarge(false)}
          actions={<Button onClick={() => setLarge(false)}>{text.picture.close}</Button>}
        >
          {/* A place that scrolls has to be reachable without a mouse (WCAG 2.1.1). */}
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
          <div className="guide-picture-large" data-scrolls tabIndex={0}>
            <img src={src} alt={alt} width={width} height={height} />
          </div>
        </Dialog>
      )}
    </figure>
  );
}
