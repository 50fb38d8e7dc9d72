import { useMemo } from 'react';
import type { EvidenceDocument } from '#core/evidence/document.ts';
import type { Digest, DocumentId } from '#core/lib/ids.ts';
import type { EvidenceOfSubmission } from '#core/review/verdict-rows.ts';
import { additionalDocuments } from '#workflow/talk/list-messages.ts';
import type { OpenSubmission } from '#workflow/receive/open-submission.ts';
import { useDesk } from '#state/desk.ts';
import { useLive } from '#state/saving/live.ts';

/** The evidence of a submission with what came later, and which bytes of it are here. */
export interface ReviewEvidence extends EvidenceOfSubmission {
  readonly here: ReadonlySet<Digest>;
}

const NONE: readonly EvidenceDocument[] = [];

/**
 * Documents of the submission, then those that came with answers to questions; of one that was
 * sent again the later record counts. `answered` = something was said about this submission:
 * else nothing is looked for.
 */
export function useReviewEvidence(
  { record, documents, here }: OpenSubmission,
  answered: boolean,
): ReviewEvidence {
  const desk = useDesk();
  const found = useLive(
    () => (answered ? additionalDocuments(desk, record.id) : Promise.resolve(undefined)),
    [desk, record.id, answered],
  );
  const later = found?.ok ? found.value : undefined;
  return useMemo(() => {
    const added = later?.map(({ document }) => document) ?? NONE;
    const ids = new Set<DocumentId>(added.map(({ id }) => id));
    const kept = documents.filter(({ id }) => !ids.has(id));
    return {
      documents: [...kept, ...added.filter(({ status }) => status === 'active')],
      additional: ids,
      here: new Set([...here, ...added.map(({ file }) => file.digest)]),
    };
  }, [documents, here, later]);
}
