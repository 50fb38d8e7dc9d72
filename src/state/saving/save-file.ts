import { digestInWorker } from '#worker/client.ts';
import { chooseFile } from './file-access.ts';
import { fileMark } from '#state/files/file-mark.ts';
import { removeEmpty } from '#workflow/backup/backup-target.ts';

/** What became of a file that was to be saved where a person points at. */
export type Saved =
  | { readonly kind: 'saved'; readonly name: string }
  | { readonly kind: 'not-asked' }
  /** What lies there is not what was written, or nothing could be written. */
  | { readonly kind: 'failed' };

/** Writes a file where the person points at and reads it back. Needs a click just before. */
export async function saveFile(file: Blob, suggestedName: string): Promise<Saved> {
  const handle = await chooseFile(`${fileMark()}${suggestedName}`, 'Timbang');
  if (!handle) return { kind: 'not-asked' };
  try {
    await file.stream().pipeTo(await handle.createWritable());
    const { signal } = new AbortController();
    const digest = (blob: Blob): Promise<string> => digestInWorker(blob, () => undefined, signal);
    const same = (await digest(await handle.getFile())) === (await digest(file));
    return same ? { kind: 'saved', name: handle.name } : { kind: 'failed' };
  } catch {
    await removeEmpty(handle);
    return { kind: 'failed' };
  }
}
