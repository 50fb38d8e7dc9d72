import { useId, type ReactNode } from 'react';
import type { EvidenceSupport } from '#core/evidence/document.ts';
import { useAssessment } from '#state/assessments/assessment-context.ts';
import { useAttach, usePhotoWish, wishPhotos } from '#state/evidence/use-attach.ts';
import { Button } from '#ui/button.tsx';
import { Checkbox } from '#ui/checkbox.tsx';
import { DropZone } from '#ui/drop-zone.tsx';
import { FileButton } from '#ui/file-button.tsx';
import './attach.css';
import { AttachRow } from './attach-row.tsx';
import { namedFiles } from './named-files.ts';
import { isAttached, text } from './text-attach.ts';
import { usePagePaste } from './use-page-paste.ts';

interface AttachPanelProps {
  /** What every file is to support; empty = it only goes into the list of evidence. */
  readonly links: readonly EvidenceSupport[];
  /** What the files are for, for those who do not see the place of the panel. */
  readonly label: string;
}

/** Attaches files by dialog, camera, drop and paste, and shows what becomes of each. */
export function AttachPanel({ links, label }: AttachPanelProps): ReactNode {
  const { assessment } = useAssessment();
  const { items, attach, cancelAll, dismiss } = useAttach(assessment.id, links);
  const hint = useId();
  const take = (files: readonly File[]): void => attach(namedFiles(files, new Date()));
  usePagePaste(take);
  const outcomes = items.flatMap(({ state }) => (state.kind === 'ended' ? [state.outcome] : []));
  const failed = outcomes.filter((outcome) => !isAttached(outcome));
  const waiting = items.length - outcomes.length;
  return (
    <DropZone label={label} onFiles={take}>
      <div className="attach-ways">
        <FileButton
          text={text.choose}
          label={text.named(text.choose, label)}
          describedBy={hint}
          multiple
          onFiles={take}
        />
        <div className="attach-camera">
          <FileButton
            text={text.camera}
            label={text.named(text.camera, label)}
            accept="image/*"
            camera
            onFiles={take}
          />
        </div>
        <p className="attach-hint" id={hint}>
          <span className="attach-drop">{text.hintDrop} </span>
          {text.hint}
        </p>
      </div>
      <PhotoOptions />
      {items.length > 0 && (
        <ul className="attach-list" aria-label={text.list(label)}>
          {items.map((item) => (
            <AttachRow key={item.id} item={item} />
          ))}
        </ul>
      )}
      <p role="status" className={items.length > 1 ? 'soft' : 'hidden-visually'}>
        {items.length > 0 && text.summary(outcomes.length, items.length, failed.length)}
      </p>
      {items.length > 0 && (
        <div className="actions">
          {waiting > 1 && <Button onClick={cancelAll}>{text.cancelAll}</Button>}
          {waiting === 0 && (
            <Button kind="quiet" onClick={dismiss}>
              {text.close}
            </Button>
          )}
        </div>
      )}
    </DropZone>
  );
}

function PhotoOptions(): ReactNode {
  const both = usePhotoWish(({ photos }) => photos === 'both');
  return (
    <details className="attach-options">
      <summary>{text.photoOptions}</summary>
      <Checkbox
        label={text.photoChoice}
        hint={text.photoHint}
        checked={both}
        onChange={(checked) => wishPhotos(checked ? 'both' : 'reduced')}
      />
    </details>
  );
}
