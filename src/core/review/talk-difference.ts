import type { Assessment } from '#core/assessment/assessment.ts';
import type { EvidenceDocument } from '#core/evidence/document.ts';
import {
  revisionDifference,
  type ComparedField,
  type RevisionDifference,
} from '#core/package/revision-difference.ts';
import type { Statement } from '#core/package/statement.ts';
import type { About } from './about.ts';

/** A submission as far as it is compared. */
interface Compared {
  readonly assessment: Pick<Assessment, 'answers'>;
  readonly documents: readonly EvidenceDocument[];
  readonly statement: Pick<Statement, 'levels'>;
}

/** One piece of evidence for what is talked about. */
export interface ComparedEvidence {
  readonly document: EvidenceDocument;
  /** `brought` = it came with an answer; the others are about a newer revision. */
  readonly standing: 'there' | 'brought' | 'added' | 'file' | 'details' | 'removed';
}

/** What was there when it was asked, and what is there now. */
export interface TalkDifference {
  /** Levels as the agency states them; null = none. */
  readonly claimed: readonly [before: string | null, after: string | null];
  readonly supported: readonly [before: string | null, after: string | null];
  /** Parts of the answer that the newer revision changed. */
  readonly fields: readonly ComparedField[];
  readonly evidence: readonly ComparedEvidence[];
}

const isFor =
  (about: About) =>
  ({ id, supports }: EvidenceDocument): boolean =>
    (about.of === 'document' && about.document === id) ||
    (about.indicator !== null && supports.some((one) => one.indicator === about.indicator));

interface Evidence {
  readonly before: Compared;
  readonly after: Compared | null;
  readonly brought: readonly EvidenceDocument[];
}

function evidenceOf(
  about: About,
  { before, after, brought }: Evidence,
  changes: RevisionDifference | null,
): readonly ComparedEvidence[] {
  const standings = new Map<string, ComparedEvidence['standing']>();
  for (const { id } of changes?.added ?? []) standings.set(id, 'added');
  for (const { id } of changes?.removed ?? []) standings.set(id, 'removed');
  for (const { document, what } of changes?.changed ?? []) standings.set(document.id, what);
  const wanted = isFor(about);
  const all = new Map<string, ComparedEvidence>();
  for (const document of [...before.documents, ...(after?.documents ?? [])]) {
    if (document.status !== 'active' || !wanted(document)) continue;
    all.set(document.id, { document, standing: standings.get(document.id) ?? 'there' });
  }
  const known = new Map(before.documents.map((one) => [one.id, one.file.digest]));
  for (const document of brought) {
    const isNew = known.get(document.id) !== document.file.digest;
    if (isNew && !standings.has(document.id)) {
      all.set(document.id, { document, standing: 'brought' });
    }
  }
  return [...all.values()];
}

/**
 * What changed since something was asked.
 *
 * @param before the submission it was asked about.
 * @param after the newest revision; null = there is none newer.
 * @param brought the new evidence of all answers, whatever it is linked to.
 */
export function talkDifference(
  about: About,
  before: Compared,
  after: Compared | null,
  brought: readonly EvidenceDocument[],
): TalkDifference {
  const { indicator } = about;
  const level = (of: Compared, what: 'claimed' | 'supported'): string | null =>
    (indicator === null ? undefined : of.statement.levels[indicator])?.[what] ?? null;
  const changes = after && revisionDifference(before, after, indicator === null ? [] : [indicator]);
  const now = after ?? before;
  return {
    claimed: [level(before, 'claimed'), level(now, 'claimed')],
    supported: [level(before, 'supported'), level(now, 'supported')],
    fields: changes?.answers[0]?.fields ?? [],
    evidence: evidenceOf(about, { before, after, brought }, changes),
  };
}
