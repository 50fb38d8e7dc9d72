import { BLANK_DETAILS, type EvidenceDocument } from '#core/evidence/document.ts';
import type { AssessmentId, Digest, DocumentId } from '#core/lib/ids.ts';
import type { Indicator, Rubric } from '#core/rubric/types.ts';
import { placedIndicators } from '#core/rubric/walk.ts';

/** Sixty-four hexadecimal digits that differ with the seed. */
function digestOf(seed: string): Digest {
  const codes = Array.from(seed, (letter) => (letter.codePointAt(0) ?? 0) * 2654435761);
  const sum = codes.reduce((total, code, at) => (total * 31 + code + at) % 0xffffffff, 7);
  return Math.floor(sum).toString(16).padStart(8, '0').repeat(8).slice(0, 64) as Digest;
}

/** A document with nothing said about it but what is given. */
export function documentWith(given: Partial<EvidenceDocument> = {}): EvidenceDocument {
  return {
    ...BLANK_DETAILS,
    formatVersion: 1,
    id: '01990000-0000-7000-8000-0000000000d1' as DocumentId,
    assessmentId: '01990000-0000-7000-8000-000000000001' as AssessmentId,
    revision: 0,
    status: 'active',
    file: {
      digest: digestOf(given.title ?? ''),
      name: 'keputusan.pdf',
      type: 'application/pdf',
      size: 245_300,
    },
    original: null,
    earlier: [],
    supports: [],
    replies: [],
    addedAt: '2026-01-06T02:00:00.000Z',
    addedBy: 'Pengisi',
    edited: null,
    ...given,
  };
}

/** What links a document to every required item of an indicator up to a level. */
export function proofOf(indicator: Indicator, level: number): EvidenceDocument['supports'] {
  return indicator.levels
    .filter((step) => step.level <= level)
    .flatMap((step) =>
      step.evidence
        .filter(({ required }) => required)
        .map(({ id }) => ({ indicator: indicator.id, item: id })),
    );
}

/** One document that supports an indicator up to a level. */
export function documentOn(indicator: Indicator, level: number, title: string): EvidenceDocument {
  return documentWith({ title, supports: proofOf(indicator, level) });
}

/** Documents that support some indicators up to the given levels, one each. */
export function documentsFor(
  rubric: Rubric,
  levels: Readonly<Record<string, number>>,
): readonly EvidenceDocument[] {
  return placedIndicators(rubric).flatMap(({ indicator }) => {
    const level = levels[indicator.id];
    return level === undefined ? [] : [documentOn(indicator, level, `Bukti ${indicator.code}`)];
  });
}
