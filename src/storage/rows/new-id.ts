import { v4, v7 } from 'uuid';
import type { AssessmentId, DocumentId, MessageId, PeriodId, ReviewId } from '#core/lib/ids.ts';

/** A fresh UUID v7: unique without a server and sortable by time of making. */
export function newAssessmentId(): AssessmentId {
  return v7() as AssessmentId;
}

/** A fresh UUID v7 for a piece of evidence. */
export function newDocumentId(): DocumentId {
  return v7() as DocumentId;
}

/** A fresh UUID v7 for a period. */
export function newPeriodId(): PeriodId {
  return v7() as PeriodId;
}

/** A fresh UUID v7 for the sheet of an asesor. */
export function newReviewId(): ReviewId {
  return v7() as ReviewId;
}

/** A fresh UUID v7 for a message of a clarification. */
export function newMessageId(): MessageId {
  return v7() as MessageId;
}

/** A fresh UUID v7 for a row of the roster. */
export function newRosterId(): string {
  return v7();
}

/** A fresh UUID v7 for a workspace, or for a database it moves to. */
export function newWorkspaceId(): string {
  return v7();
}

/** Eight digits by chance, by which one browser is told from another of its kind. */
export function newDeviceName(): string {
  return v4().slice(0, 8);
}

/** A fresh UUID v7 for a row that is imported, or for the import itself. */
export function newRowId(): string {
  return v7();
}
