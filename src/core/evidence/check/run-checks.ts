import type { CheckReply, EvidenceDocument } from '#core/evidence/document.ts';
import { checkCorrupt } from './corrupt.ts';
import type { CheckContext } from './context.ts';
import { checkDateMissing } from './date-missing.ts';
import { checkDateOutsidePeriod } from './date-outside-period.ts';
import { checkDraftMark } from './draft-mark.ts';
import { checkEmpty } from './empty.ts';
import { checkExpired } from './expired.ts';
import type { CheckId, Finding } from './finding.ts';
import { checkNearIdentical } from './near-identical.ts';
import { checkNoSignature } from './no-signature.ts';
import { checkNoTextLayer } from './no-text-layer.ts';
import { checkOldReview } from './old-review.ts';
import { checkOtherAgency } from './other-agency.ts';
import { checkPassword } from './password.ts';
import { checkSameBytes } from './same-bytes.ts';
import { checkTypeMismatch } from './type-mismatch.ts';

type Check = (context: CheckContext) => readonly Finding[];

const BY_ID: Readonly<Record<CheckId, Check>> = {
  empty: checkEmpty,
  corrupt: checkCorrupt,
  password: checkPassword,
  'type-mismatch': checkTypeMismatch,
  'no-text-layer': checkNoTextLayer,
  'draft-mark': checkDraftMark,
  'no-signature': checkNoSignature,
  'date-missing': checkDateMissing,
  'date-outside-period': checkDateOutsidePeriod,
  expired: checkExpired,
  'old-review': checkOldReview,
  'other-agency': checkOtherAgency,
  'same-bytes': checkSameBytes,
  'near-identical': checkNearIdentical,
};

/** Every named check of the evidence, in the order in which its remarks are told. */
export const CHECKS = Object.entries(BY_ID).map(([id, run]) => ({ id: id as CheckId, run }));

/** What the evidence check would have somebody look at. Advice, never a verdict. */
export function runChecks(context: CheckContext): readonly Finding[] {
  return CHECKS.flatMap(({ run }) => run(context));
}

/** The reply that holds for a remark: one about the very same thing. */
export function replyTo(
  { check, about }: Pick<Finding, 'check' | 'about'>,
  { replies }: Pick<EvidenceDocument, 'replies'>,
): CheckReply | undefined {
  return replies.find((reply) => reply.check === check && reply.about === about);
}
