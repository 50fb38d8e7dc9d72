import type { Assessment } from '#core/assessment/assessment.ts';
import { contentsNamedBy } from './references.ts';
import type { EvidenceDocument } from '#core/evidence/document.ts';
import type { Digest } from '#core/lib/ids.ts';

/** One stored file with the evidence it belongs to; none when no sound record names it. */
export interface FileOwner {
  readonly digest: Digest | null;
  readonly bytes: number;
  readonly documents: readonly EvidenceDocument[];
}

/** Something that was deleted and can be erased for good. */
export interface Erasable {
  readonly kind: 'assessment' | 'document';
  readonly id: string;
  readonly name: string;
  /** Digests of the files that nothing else names: what erasing it frees. */
  readonly freed: readonly Digest[];
  readonly bytes: number;
}

type Sizes = ReadonlyMap<string, number>;

/** How many documents name each content. */
function uses(documents: readonly EvidenceDocument[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const one of documents) {
    for (const digest of contentsNamedBy(one) ?? []) {
      counts.set(digest, (counts.get(digest) ?? 0) + 1);
    }
  }
  return counts;
}

/** The largest files first, with the documents that name them, also as earlier file or original. */
export function biggestFiles(
  documents: readonly EvidenceDocument[],
  sizes: Sizes,
  most: number,
): readonly FileOwner[] {
  const owners = new Map<string, EvidenceDocument[]>();
  for (const one of documents) {
    for (const digest of contentsNamedBy(one) ?? []) {
      owners.set(digest, [...(owners.get(digest) ?? []), one]);
    }
  }
  return [...owners]
    .map(([digest, own]) => ({
      digest: digest as Digest,
      bytes: sizes.get(digest) ?? 0,
      documents: own,
    }))
    .filter(({ bytes }) => bytes > 0)
    .sort((a, b) => b.bytes - a.bytes)
    .slice(0, most);
}

/**
 * What was deleted, largest gain first. Evidence of a deleted assessment goes with it and
 * does not stand by itself. What is `kept` by digest, such as by a file that was sent, is
 * never freed.
 */
export function erasables(
  assessments: readonly Assessment[],
  documents: readonly EvidenceDocument[],
  sizes: Sizes,
  kept: ReadonlySet<string>,
): readonly Erasable[] {
  const all = uses(documents);
  const gain = (gone: readonly EvidenceDocument[]): Pick<Erasable, 'freed' | 'bytes'> => {
    const freed = [...uses(gone)].flatMap(([digest, count]) =>
      all.get(digest) === count && sizes.has(digest) && !kept.has(digest) ? [digest as Digest] : [],
    );
    return { freed, bytes: freed.reduce((sum, digest) => sum + (sizes.get(digest) ?? 0), 0) };
  };
  const deleted = assessments.filter(({ status }) => status === 'deleted');
  const theirs = new Set(deleted.map(({ id }) => id));
  const loose = documents.filter(
    ({ status, assessmentId }) => status === 'deleted' && !theirs.has(assessmentId),
  );
  return [
    ...deleted.map(({ id, agency, year }) => ({
      kind: 'assessment' as const,
      id,
      name: `${agency.name} (${year})`,
      ...gain(documents.filter(({ assessmentId }) => assessmentId === id)),
    })),
    ...loose.map((one) => ({
      kind: 'document' as const,
      id: one.id,
      name: one.title || one.file.name,
      ...gain([one]),
    })),
  ].sort((a, b) => b.bytes - a.bytes || a.name.localeCompare(b.name));
}
