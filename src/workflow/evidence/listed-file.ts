import type { ImportedFile } from '#core/intake/results-import.ts';

/** A file of a folder, with the folders it lies in. */
export interface FileToImport {
  readonly path: string;
  readonly file: File;
}

/** The same as its disk names it; its bytes are read elsewhere. */
export type ListedFile = Pick<ImportedFile, 'path' | 'size' | 'changed'>;

/** A chosen file as a listing names it. */
export const listedFile = ({ path, file }: FileToImport): ListedFile => ({
  path,
  size: file.size,
  changed: file.lastModified,
});
