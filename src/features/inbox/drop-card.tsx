import { useId, type ReactNode } from 'react';
import { useDesk } from '#state/desk.ts';
import { receive } from '#state/files/receive-queue.ts';
import { DropZone } from '#ui/drop-zone.tsx';
import { chosenFiles, droppedFiles } from '#ui/dropped-files.ts';
import { FileButton } from '#ui/file-button.tsx';
import { Section } from '#ui/section.tsx';
import './inbox.css';
import { QueueList } from './queue-list.tsx';
import { text } from './text.ts';

/** Phones that cannot hand in a folder are not offered to. */
const CAN_FOLDER = 'webkitdirectory' in HTMLInputElement.prototype;

/** Where files come in: dropped, chosen, or a whole folder; and what became of each. */
export function DropCard(): ReactNode {
  const desk = useDesk();
  const hint = useId();
  const { drop } = text;
  const take = (files: readonly File[]): void => receive(desk, chosenFiles(files));
  return (
    <Section id="masukkan" title={drop.title}>
      <DropZone
        label={drop.label}
        onFiles={take}
        onTransfer={(transfer) => {
          void droppedFiles(transfer).then((found) => receive(desk, found));
        }}
      >
        <div className="inbox-ways">
          <FileButton
            text={drop.files}
            label={`${drop.files}: ${drop.label}`}
            describedBy={hint}
            multiple
            onFiles={take}
          />
          {CAN_FOLDER && (
            <FileButton
              text={drop.folder}
              label={`${drop.folder}: ${drop.label}`}
              describedBy={hint}
              folder
              onFiles={take}
            />
          )}
          <p className="inbox-hint" id={hint}>
            <span className="inbox-drop">{drop.hintDrop} </span>
            {drop.hint}
          </p>
        </div>
      </DropZone>
      <QueueList />
    </Section>
  );
}
