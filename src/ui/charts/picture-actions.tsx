import { useState, type ReactNode } from 'react';
import { Button } from '#ui/button.tsx';
import type { Picture } from './picture-frame.ts';
import { savePicture, type PictureFormat } from './save-picture.ts';

export interface PictureActionWords {
  readonly savePng: string;
  readonly saveSvg: string;
  readonly pictureFailed: string;
}

interface PictureActionsProps {
  /** Draws it when it is asked for. */
  readonly make: () => Picture;
  readonly words: PictureActionWords;
  /** Without its ending. */
  readonly fileName: string;
}

/** The way out of a drawing: as a picture of dots or of lines. */
export function PictureActions({ make, words, fileName }: PictureActionsProps): ReactNode {
  const [failed, setFailed] = useState(false);
  const save = async (format: PictureFormat): Promise<void> => {
    setFailed(false);
    try {
      await savePicture({ picture: make(), format, fileName });
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      <div className="actions picture-actions">
        <Button kind="quiet" icon="download" onClick={() => void save('png')}>
          {words.savePng}
        </Button>
        <Button kind="quiet" icon="download" onClick={() => void save('svg')}>
          {words.saveSvg}
        </Button>
      </div>
      {failed && <p role="alert">{words.pictureFailed}</p>}
    </>
  );
}
