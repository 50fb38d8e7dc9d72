import type { EvidenceDocument } from '#core/evidence/document.ts';
import type { DocumentId } from '#core/lib/ids.ts';
import { sameValue } from '#core/lib/same-value.ts';
import { revisionDifference, type RevisionContent } from '#core/package/revision-difference.ts';
import type { RubricRef } from '#core/assessment/assessment.ts';
import { newSheet, type SheetHead } from './new-sheet.ts';
import { ratingOf } from './rating-of.ts';
import type { Rating, ReviewSheet } from './sheet.ts';
import type { EvidenceVerdict } from './verdict.ts';

/** A submission as far as a sheet on it is concerned. */
export interface RatedContent extends RevisionContent {
  readonly rubric: RubricRef;
}

/** What is new about the sheet that goes on. */
export type CarriedHead = Pick<SheetHead, 'id' | 'submission' | 'now' | 'asesor'>;

/** What an asesor reads of a document, beside its file and where it is attached. */
const READ = [
  'id',
  'title',
  'number',
  'date',
  'standing',
  'validUntil',
  'unit',
  'pages',
  'informationClass',
  'exclusion',
  'note',
] as const satisfies readonly (keyof EvidenceDocument)[];

function readOf(document: EvidenceDocument, indicator: string): unknown {
  const links = document.supports.filter((one) => one.indicator === indicator);
  const items = [...new Set(links.map(({ item }) => item ?? ''))].sort();
  return [document.file.digest, items, READ.map((field) => document[field])];
}

/** The evidence of an indicator, by document. */
function evidenceOf(
  { documents }: RevisionContent,
  indicator: string,
): ReadonlyMap<DocumentId, unknown> {
  return new Map(
    documents
      .filter(
        ({ status, supports }) =>
          status === 'active' && supports.some((one) => one.indicator === indicator),
      )
      .map((one) => [one.id, readOf(one, indicator)]),
  );
}

const sameEvidence = (
  before: ReadonlyMap<DocumentId, unknown>,
  after: ReadonlyMap<DocumentId, unknown>,
): boolean =>
  before.size === after.size && [...before].every(([id, one]) => sameValue(one, after.get(id)));

/**
 * Of these indicators the ones of which neither the answer nor any attached document, its
 * file, its details or its links, differ between two submissions by the same instrument.
 */
export function unchangedIndicators(
  before: RatedContent,
  after: RatedContent,
  indicators: readonly string[],
): ReadonlySet<string> {
  if (before.rubric.digest !== after.rubric.digest) return new Set();
  const { answers } = revisionDifference(before, after, indicators);
  const differ = new Set(answers.map(({ indicator }) => indicator));
  return new Set(
    indicators.filter(
      (one) => !differ.has(one) && sameEvidence(evidenceOf(before, one), evidenceOf(after, one)),
    ),
  );
}

/** Whether what a verdict is about is still what was looked at. */
function stillHolds(
  { document, indicator, item }: EvidenceVerdict,
  before: RatedContent,
  after: RatedContent,
): boolean {
  const [old, now] = [evidenceOf(before, indicator), evidenceOf(after, indicator)];
  if (document !== null) return sameValue(old.get(document), now.get(document));
  const attached = ({ documents }: RevisionContent): boolean =>
    documents.some(
      ({ status, supports }) =>
        status === 'active' &&
        supports.some((one) => one.indicator === indicator && one.item === item),
    );
  return !attached(after);
}

/** The words and values stay; what they rest on is to be looked at again. */
const reopen = (rating: Rating): Rating => ({ ...rating, reopened: true, done: false });

/**
 * A sheet on a submission, begun from the one on the submission before it. What neither claim
 * nor evidence changed is taken over as it is; of the rest every value and word stays, is
 * opened again and is not done. Verdicts stay where their document is the same. `before` null
 * = what the earlier submission said can no longer be read: then everything is opened again.
 */
export function carrySheet(
  sheet: ReviewSheet,
  before: RatedContent | null,
  after: RatedContent,
  head: CarriedHead,
): ReviewSheet {
  const rated = Object.keys(sheet.ratings);
  const touched = [...new Set([...rated, ...sheet.verdicts.map(({ indicator }) => indicator)])];
  const same = before ? unchangedIndicators(before, after, touched) : new Set<string>();
  const ratings = touched
    .filter((one) => rated.includes(one) || !same.has(one))
    .map(
      (one) => [one, same.has(one) ? ratingOf(sheet, one) : reopen(ratingOf(sheet, one))] as const,
    );
  return {
    ...newSheet({ ...head, assessment: sheet.assessment, rubric: after.rubric }),
    carriedFrom: sheet.submission,
    ratings: Object.fromEntries(ratings),
    verdicts: before ? sheet.verdicts.filter((one) => stillHolds(one, before, after)) : [],
    note: sheet.note,
  };
}
