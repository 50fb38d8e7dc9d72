import { useId, useState, type ReactNode } from 'react';
import { useDesk } from '#state/desk.ts';
import { canChooseFolder, chooseResultsFolder } from '#state/saving/file-access.ts';
import { isAtWork, startResultsImport, useResultsImport } from '#state/portfolio/results-import.ts';
import { Button } from '#ui/button.tsx';
import { DropZone } from '#ui/drop-zone.tsx';
import { chosenFiles, droppedFiles, type FoundFile } from '#ui/dropped-files.ts';
import { FileButton } from '#ui/file-button.tsx';
import { Notice } from '#ui/notice.tsx';
import { Section } from '#ui/section.tsx';
import { filesInFolder, keepImportFolder } from '#workflow/portfolio/import-folder.ts';
import { sourceOf } from './source.ts';
import { text } from './text.ts';

const { drop } = text;

/** Phones that cannot hand in a folder are not offered to. */
const CAN_FOLDER = 'webkitdirectory' in HTMLInputElement.prototype;

/** Where results come in: files, a folder, or both dropped here. */
export function ChooseCard(): ReactNode {
  const desk = useDesk();
  const hint = useId();
  const isRunning = useResultsImport(isAtWork);
  const [isEmpty, setEmpty] = useState(false);
  const take = (files: readonly FoundFile[]): string | undefined => {
    setEmpty(files.length === 0);
    return startResultsImport(desk, { source: sourceOf(files), files, goOn: null });
  };
  const takeFolder = async (): Promise<void> => {
    const folder = await chooseResultsFolder();
    if (!folder) return;
    const id = take(await filesInFolder(folder));
    if (id !== undefined) await keepImportFolder(id, folder);
  };
  return (
    <Section id="pilih" title={drop.title}>
      {isRunning ? (
        <p>{drop.busy}</p>
      ) : (
        <DropZone
          label={drop.label}
          onFiles={(files) => take(chosenFiles(files))}
          onTransfer={(transfer) => void droppedFiles(transfer).then(take)}
        >
          <div className="actions">
            <FileButton
              text={drop.files}
              label={`${drop.files} ${drop.label}`}
              describedBy={hint}
              multiple
              onFiles={(files) => take(chosenFiles(files))}
            />
            {canChooseFolder() ? (
              <Button onClick={() => void takeFolder()}>{drop.folder}</Button>
            ) : (
              CAN_FOLDER && (
                <FileButton
                  text={drop.folder}
                  label={`${drop.folder} ${drop.label}`}
                  describedBy={hint}
                  folder
                  onFiles={(files) => take(chosenFiles(files))}
                />
              )
            )}
          </div>
          <p className="field-hint" id={hint}>
            {drop.hint}
          </p>
        </DropZone>
      )}
      {isEmpty && (
        <Notice tone="warn" role="alert">
          {drop.nothing}
        </Notice>
      )}
    </Section>
  );
}
