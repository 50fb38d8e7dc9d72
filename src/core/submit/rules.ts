import {
  coverageBesideClaim,
  coverageMissing,
  evidenceMissing,
  lacking,
  notDone,
} from './answer-rules.ts';
import type { SubmitContext } from './context.ts';
import {
  bytesMissing,
  excludedUnsealed,
  futureEvidence,
  openRemarks,
  remarksUnread,
} from './evidence-rules.ts';
import {
  beforeOpening,
  late,
  notInvited,
  otherRubric,
  otherYear,
  periodMissing,
} from './period-rules.ts';
import type { Found, RuleId, Severity, SubmitProblem } from './problem.ts';
import {
  agencyIncomplete,
  damagedRecords,
  headMissing,
  journalBroken,
  noIdentity,
  notActive,
  simulation,
  unchanged,
  unsigned,
  unsavedWords,
} from './state-rules.ts';

interface Rule<Id extends RuleId> {
  readonly severity: Severity;
  /** The regulation that says so; null = a rule of good order. */
  readonly basis: string | null;
  readonly find: (context: SubmitContext) => readonly Found<Id>[];
}

const blocks = <Id extends RuleId>(find: Rule<Id>['find']): Rule<Id> => ({
  severity: 'blocks',
  basis: null,
  find,
});

const warns = <Id extends RuleId>(
  find: Rule<Id>['find'],
  basis: string | null = null,
): Rule<Id> => ({ severity: 'warns', basis, find });

/** Every named rule of sending, in the order in which it is told. */
export const SUBMIT_RULES: { readonly [Id in RuleId]: Rule<Id> } = {
  simulation: blocks(simulation),
  'not-active': blocks(notActive),
  'damaged-records': blocks(damagedRecords),
  unsaved: blocks(unsavedWords),
  unchanged: blocks(unchanged),
  'agency-incomplete': blocks(agencyIncomplete),
  'head-missing': blocks(headMissing),
  'other-rubric': blocks(otherRubric),
  'other-year': blocks(otherYear),
  'before-opening': blocks(beforeOpening),
  unanswered: blocks(lacking('rating', 'rating')),
  'subject-missing': blocks(lacking('subject', 'subject')),
  'fact-missing': blocks(lacking('fact', 'fact')),
  'analysis-missing': blocks(lacking('analysis', 'analysis')),
  'reason-missing': blocks(lacking('reason', 'reason')),
  'not-done': blocks(notDone),
  'bytes-missing': blocks(bytesMissing),
  'no-identity': blocks(noIdentity),
  unsigned: warns(unsigned),
  late: warns(late),
  'not-invited': warns(notInvited),
  'period-missing': warns(periodMissing),
  'journal-broken': warns(journalBroken),
  'evidence-missing': warns(evidenceMissing),
  'coverage-missing': warns(coverageMissing),
  'coverage-beside-claim': warns(coverageBesideClaim),
  'ladder-gap': warns(lacking('ladder-gap', 'rating')),
  'value-beside-ladder': warns(lacking('value-beside-ladder', 'rating')),
  'future-evidence': warns(futureEvidence),
  'excluded-unsealed': warns(excludedUnsealed, 'UU 14/2008 Pasal 17'),
  'open-remarks': warns(openRemarks),
  'remarks-unread': warns(remarksUnread),
};

/** Everything that stands in the way, and everything that should be known before sending. */
export function checkSubmission(context: SubmitContext): readonly SubmitProblem[] {
  return Object.entries(SUBMIT_RULES).flatMap(([rule, { severity, find }]) =>
    find(context).map((found) => ({ rule, severity, ...found }) as SubmitProblem),
  );
}

/** True when a file may be made of it, else the reasons why not. */
export function canSubmit(problems: readonly SubmitProblem[]): true | readonly SubmitProblem[] {
  const reasons = problems.filter(({ severity }) => severity === 'blocks');
  return reasons.length === 0 || reasons;
}
