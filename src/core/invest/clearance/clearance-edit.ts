import { sameValue } from '#core/lib/same-value.ts';
import { amountAsked } from './clearance-amount.ts';
import type { Clearance, ClearanceSubject } from './clearance.ts';

/** What a decision about a line is about: kept with it, whatever becomes of the line. */
export function subjectOf(row: Clearance): ClearanceSubject {
  const { title, agency, year, budgetCode } = row;
  return { title, agency, year, amount: amountAsked(row), code: budgetCode };
}

/** Everything that was looked at when it was decided; what became of it since is not in it. */
function contentOf(row: Clearance): object {
  return { ...row, revision: 0, updatedAt: '', decision: null, earlier: [], fate: null };
}

/** The line with its decision among the ones before: it needs a new one. */
export function reopened(row: Clearance): Clearance {
  const { decision, earlier } = row;
  if (!decision) return row;
  return { ...row, decision: null, earlier: [...earlier, { about: subjectOf(row), ...decision }] };
}

/** The line as it was decided before {@link reopened}; as it is now where it was changed since. */
export function decidedAgain(now: Clearance, before: Clearance): Clearance {
  const isUntouched =
    now.decision === null &&
    now.earlier.length === before.earlier.length + 1 &&
    sameValue(contentOf(now), contentOf(before));
  return isUntouched ? { ...now, decision: before.decision, earlier: before.earlier } : now;
}

/**
 * A change of a line. A decision holds only for what it was about: where that is another thing by
 * now, such as by another tab, it goes among the ones before, and the line waits for a new one.
 */
export function heldToDecision(before: Clearance, next: Clearance): Clearance {
  const { decision } = next;
  if (!decision) return next;
  if (before.decision && sameValue(before.decision, decision)) {
    if (sameValue(contentOf(before), contentOf(next))) return next;
    const { decision: kept, earlier } = reopened(before);
    return { ...next, decision: kept, earlier };
  }
  const isOther = decision.about && !sameValue(decision.about, subjectOf(next));
  return isOther ? { ...next, decision: null, earlier: [...next.earlier, decision] } : next;
}

/** Whether a line was decided, changed since, and waits for a new decision. */
export const isReopened = ({ decision, earlier }: Clearance): boolean =>
  decision === null && earlier.length > 0;
