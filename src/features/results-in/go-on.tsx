import { useState, type ReactNode } from 'react';
import type { ResultsImport } from '#core/intake/results-import.ts';
import { useDesk } from '#state/desk.ts';
import { mayReadFolder } from '#state/saving/file-access.ts';
import { useLive } from '#state/saving/live.ts';
import { startResultsImport } from '#state/portfolio/results-import.ts';
import { Button } from '#ui/button.tsx';
import { chosenFiles } from '#ui/dropped-files.ts';
import { FileButton } from '#ui/file-button.tsx';
import { Notice } from '#ui/notice.tsx';
import { filesInFolder, importFolder } from '#workflow/portfolio/import-folder.ts';
import { text } from './text.ts';

const { history } = text;

/** Goes on with an import that was cut short: in its folder, or in one that is chosen again. */
export function GoOn({ account }: { readonly account: ResultsImport }): ReactNode {
  const desk = useDesk();
  const { id, source } = account;
  const folder = useLive(() => importFolder(id), [id]);
  const [isDenied, setDenied] = useState(false);
  const isFolder = account.files.some(({ path }) => path.includes('/'));
  const inFolder = async (handle: FileSystemDirectoryHandle): Promise<void> => {
    try {
      if (await mayReadFolder(handle)) {
        const files = await filesInFolder(handle);
        startResultsImport(desk, { source, files, goOn: id });
        return;
      }
    } catch {
      // The folder was moved, or its disk was taken out.
    }
    setDenied(true);
  };
  return (
    <>
      {folder && (
        <Button
          kind="primary"
          aria-label={history.goOnNamed(source)}
          onClick={() => void inFolder(folder)}
        >
          {history.goOn}
        </Button>
      )}
      {(!folder || isDenied) && (
        <FileButton
          text={history.again}
          label={history.againNamed(source)}
          multiple
          folder={isFolder}
          onFiles={(files) =>
            startResultsImport(desk, { source, files: chosenFiles(files), goOn: id })
          }
        />
      )}
      {isDenied && (
        <Notice tone="warn" role="alert">
          {history.denied}
        </Notice>
      )}
    </>
  );
}
