import type { EarlierFile, EvidenceDocument } from '#core/evidence/document.ts';
import type { StoredFile } from '#core/evidence/stored-file.ts';
import { useDesk } from '#state/desk.ts';
import { failureText } from '#state/words/failure-text.ts';
import { useSession } from '#state/session.ts';
import { say } from '#state/saving/toasts.ts';
import { download } from '#ui/download.ts';
import { readEvidenceFile } from '#workflow/evidence/read-evidence-file.ts';
import { restoreEarlier } from '#workflow/evidence/replace-file.ts';
import { text } from './text-files.ts';

interface Files {
  /** Hands a file to the browser's downloads. */
  readonly save: (file: StoredFile) => Promise<void>;
  /** Lets an earlier file count again; false when it could not. */
  readonly bringBack: (earlier: EarlierFile) => Promise<boolean>;
}

/** What can be done with the files of a document; what fails is said. */
export function useFiles(document: EvidenceDocument): Files {
  const desk = useDesk();
  return {
    save: async (file) => {
      const read = await readEvidenceFile(desk, file);
      if (read.ok) download(file.name, read.value);
      else {
        const { error } = read;
        say(error.kind === 'storage' ? failureText(error, 'reading') : text.failures[error.kind]);
      }
    },
    bringBack: async (earlier) => {
      const by = useSession.getState().person;
      const back = await restoreEarlier(desk, document, earlier, by);
      if (back.ok) {
        say(text.broughtBack(earlier.file.name));
        return true;
      }
      const { error } = back;
      switch (error.kind) {
        case 'stale':
        case 'same':
        case 'not-there':
        case 'no-bytes':
          say(text.failures[error.kind]);
          return false;
        case 'missing':
        case 'damaged':
        case 'storage':
          say(failureText(error, 'changing'));
          return false;
      }
    },
  };
}
