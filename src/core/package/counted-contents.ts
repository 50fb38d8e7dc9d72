import { contentsNamedBy } from '#core/backup/references.ts';

/**
 * The contents a package should hold for a document: the file that counts and the photo as
 * taken. Files that were replaced stay at the desk. Takes a record in any state.
 */
export function countedContents(document: unknown): readonly string[] {
  if (typeof document !== 'object' || document === null) return [];
  const { file, original } = document as { readonly file?: unknown; readonly original?: unknown };
  return contentsNamedBy([file, original]) ?? [];
}
