import type { Answer, Answers } from '#core/assessment/answer.ts';
import { answerTo } from '#core/assessment/answer.ts';
import type { EvidenceDocument } from '#core/evidence/document.ts';
import type { Assessment } from '#core/assessment/assessment.ts';
import type { DocumentId } from '#core/lib/ids.ts';

/** What is compared of an answer; the counters of saving are not. */
const COMPARED_FIELDS = [
  'rating',
  'criteria',
  'lowest',
  'stated',
  'subject',
  'reason',
  'fact',
  'analysis',
  'notes',
  'coverage',
  'target',
] as const satisfies readonly (keyof Answer)[];
export type ComparedField = (typeof COMPARED_FIELDS)[number];

/** The content of a submission, as far as revisions are compared. */
export interface RevisionContent {
  readonly assessment: Pick<Assessment, 'answers'>;
  readonly documents: readonly EvidenceDocument[];
}

export interface RevisionDifference {
  /** Indicators whose answer differs, with the fields, in the order of `indicators`. */
  readonly answers: readonly {
    readonly indicator: string;
    readonly fields: readonly ComparedField[];
  }[];
  readonly added: readonly EvidenceDocument[];
  readonly removed: readonly EvidenceDocument[];
  /** The same evidence with another file, or with other details or links. */
  readonly changed: readonly {
    readonly document: EvidenceDocument;
    readonly what: 'file' | 'details';
  }[];
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function sorted(answer: Answer, field: ComparedField): unknown {
  return field === 'criteria' ? [...answer.criteria].sort() : answer[field];
}

function answerFields(
  before: Answers,
  after: Answers,
  indicator: string,
): readonly ComparedField[] {
  const [one, other] = [answerTo(before, indicator), answerTo(after, indicator)];
  return COMPARED_FIELDS.filter((field) => !same(sorted(one, field), sorted(other, field)));
}

function activeById(
  documents: readonly EvidenceDocument[],
): ReadonlyMap<DocumentId, EvidenceDocument> {
  return new Map(
    documents.flatMap((one) => (one.status === 'active' ? [[one.id, one] as const] : [])),
  );
}

function changeOf(
  before: EvidenceDocument | undefined,
  document: EvidenceDocument,
): RevisionDifference['changed'] {
  if (!before) return [];
  if (before.file.digest !== document.file.digest) return [{ document, what: 'file' }];
  const details = ({
    title,
    number,
    date,
    standing,
    validUntil,
    unit,
    ...rest
  }: EvidenceDocument) => [
    [title, number, date, standing, validUntil, unit],
    [rest.pages, rest.informationClass, rest.exclusion, rest.note, rest.supports],
  ];
  return same(details(before), details(document)) ? [] : [{ document, what: 'details' }];
}

/**
 * What a revision changed against the one before it. Deleted evidence counts as not there.
 * @param indicators ids in the order they are to be listed; others are not looked at.
 */
export function revisionDifference(
  before: RevisionContent,
  after: RevisionContent,
  indicators: readonly string[],
): RevisionDifference {
  const [old, now] = [activeById(before.documents), activeById(after.documents)];
  return {
    answers: indicators
      .map((indicator) => ({
        indicator,
        fields: answerFields(before.assessment.answers, after.assessment.answers, indicator),
      }))
      .filter(({ fields }) => fields.length > 0),
    added: [...now.values()].filter(({ id }) => !old.has(id)),
    removed: [...old.values()].filter(({ id }) => !now.has(id)),
    changed: [...now.values()].flatMap((one) => changeOf(old.get(one.id), one)),
  };
}
