import type { FoundFile } from '#ui/dropped-files.ts';

/** What an import is called: the folder its files lie in, else the first of them. */
export function sourceOf(files: readonly FoundFile[]): string {
  const [first] = files;
  if (!first) return '';
  const [folder, ...rest] = first.path.split('/');
  const isFolder = rest.length > 0 && files.every(({ path }) => path.startsWith(`${folder}/`));
  return isFolder ? (folder ?? '') : first.path;
}
