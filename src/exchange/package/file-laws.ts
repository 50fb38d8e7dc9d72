import { contentsNamedBy } from '#core/backup/references.ts';
import type { EvidenceDocument } from '#core/evidence/document.ts';
import type { StoredFile } from '#core/evidence/stored-file.ts';
import { countedContents } from '#core/package/counted-contents.ts';
import type { CarriedManifest } from './carried.ts';
import { digestOfJson } from '#exchange/bytes/digest.ts';
import { evidenceDigest, MANIFEST } from './manifest.ts';

/** What has to hold, where it is told when it does not, and whether it does. */
export type Law = readonly [entry: string, law: string, holds: boolean];

/**
 * Documents of a package and the files that come along: every file belongs to a document, is
 * as long as that says, and what counts and is not there is named by the manifest.
 *
 * @param entry the body in which the documents stand.
 */
export function lawsOfFiles(
  { entries, counts, missing }: CarriedManifest,
  documents: readonly EvidenceDocument[],
  entry: string,
): readonly Law[] {
  const packed = new Map(
    entries.flatMap(({ name, bytes }) => {
      const digest = evidenceDigest(name);
      return digest === undefined ? [] : [[digest, { name, bytes }] as const];
    }),
  );
  const named = new Set(documents.flatMap((document) => contentsNamedBy(document) ?? []));
  const counted = new Set(documents.flatMap(countedContents));
  const absent = [...counted].filter((digest) => !packed.has(digest)).sort();
  return [
    [entry, 'id', new Set(documents.map(({ id }) => id)).size === documents.length],
    [entry, 'counts.documents', documents.length === counts.documents],
    [MANIFEST, 'missing', digestOfJson(absent) === digestOfJson(missing)],
    ...[...packed].map(([digest, { name }]): Law => [name, 'documents', named.has(digest)]),
    ...documents.flatMap(filesOf).flatMap(({ digest, size }): readonly Law[] => {
      const file = packed.get(digest);
      return file ? [[file.name, 'documents.size', file.bytes === size]] : [];
    }),
  ];
}

/** Every file a document names: what counts, the photo as taken, and what was replaced. */
function filesOf({ file, original, earlier }: EvidenceDocument): readonly StoredFile[] {
  return [file, original, ...earlier.flatMap((one) => [one.file, one.original])].flatMap((one) =>
    one ? [one] : [],
  );
}
