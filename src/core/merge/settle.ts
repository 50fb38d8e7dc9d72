import { answerTo } from '#core/assessment/answer.ts';
import type { Assessment } from '#core/assessment/assessment.ts';
import type { EvidenceDocument } from '#core/evidence/document.ts';
import { sameValue } from '#core/lib/same-value.ts';
import type { Copy } from './copy.ts';

/** When a change was made and by whom. */
interface Edited {
  readonly at: string;
  readonly by: string;
}

const DETAILS = ['agency', 'year', 'people', 'kind', 'scope', 'period'] as const;

function settleAssessment(before: Assessment, after: Assessment, edited: Edited): Assessment {
  const answers = Object.fromEntries(
    Object.entries(after.answers).map(([id, answer]) => {
      const { revision } = answerTo(before.answers, id);
      const isSame = sameValue(answer, answerTo(before.answers, id));
      return [id, isSame ? answer : { ...answer, revision: revision + 1, edited }];
    }),
  );
  const isTouched = DETAILS.some((field) => !sameValue(before[field], after[field]));
  const detailsRevision = before.detailsRevision + (isTouched ? 1 : 0);
  return { ...after, answers, detailsRevision };
}

function settleDocument(
  before: EvidenceDocument | undefined,
  after: EvidenceDocument,
  edited: Edited,
): EvidenceDocument {
  if (!before || sameValue(before, after)) return after;
  return { ...after, revision: before.revision + 1, edited };
}

/**
 * The bookkeeping of a copy that was changed: whatever differs from `before` has the next
 * revision and says who changed it.
 */
export function settle(before: Copy, after: Copy, edited: Edited): Copy {
  const known = new Map(before.documents.map((one) => [one.id, one]));
  return {
    assessment: settleAssessment(before.assessment, after.assessment, edited),
    documents: after.documents.map((one) => settleDocument(known.get(one.id), one, edited)),
  };
}
