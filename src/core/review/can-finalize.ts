import type {
  FinalizeContext,
  FinalizeFound,
  FinalizeProblem,
  FinalizeRule,
} from './finalize-problem.ts';
import * as state from './finalize-state-rules.ts';
import * as value from './finalize-value-rules.ts';

interface Rule {
  readonly severity: FinalizeProblem['severity'];
  /** The regulation that says so; null = a rule of good order of ours. */
  readonly basis: string | null;
  readonly find: (context: FinalizeContext) => readonly FinalizeFound[];
}

const blocks = (find: Rule['find'], basis: string | null = null): Rule => ({
  severity: 'blocks',
  basis,
  find,
});

const warns = (find: Rule['find'], basis: string | null = null): Rule => ({
  severity: 'warns',
  basis,
  find,
});

/** Every indicator is rated again by the external team. */
const DOCUMENT_STAGE = 'PermenPANRB 59/2020, penilaian dokumen';
/** What is unclear is cleared up with the agency. */
const INTERVIEW_STAGE = 'PermenPANRB 59/2020, penilaian interviu';
/** The interview is "klarifikasi dan proses sanggah". */
const OBJECTION_STAGE = 'PermenPANRB 8/2026, klarifikasi dan proses sanggah';
/** The code of ethics: no conflict of interest. */
const ETHICS = 'Pedoman MenPANRB 3/2024, kode etik';

/** Every named rule of finalising, in the order in which it is told. */
export const FINALIZE_RULES: Readonly<Record<FinalizeRule, Rule>> = {
  simulation: blocks(state.simulation),
  'newer-revision': blocks(state.newerRevision),
  'no-review': blocks(state.noReview, DOCUMENT_STAGE),
  'review-undecided': blocks(state.reviewUndecided),
  'review-missing': blocks(state.reviewMissing),
  'dispute-open': blocks(value.disputeOpen),
  'not-agreed': blocks(value.notAgreedYet, DOCUMENT_STAGE),
  'not-of-instrument': blocks(value.notOfInstrument),
  'rule-not-met': blocks(value.ruleNotMet),
  'clarification-open': blocks(state.clarificationOpen, INTERVIEW_STAGE),
  'objection-undecided': blocks(state.objectionUndecided, OBJECTION_STAGE),
  'decision-not-applied': blocks(value.decisionNotApplied, OBJECTION_STAGE),
  'not-reopened': blocks(state.notReopened),
  unchanged: blocks(state.unchanged),
  'date-missing': blocks(state.dateMissing),
  'attendance-missing': blocks(state.attendanceMissing),
  'chair-missing': blocks(state.chairMissing),
  'name-missing': blocks(state.nameMissing),
  'last-day': blocks(state.lastDay, OBJECTION_STAGE),
  'new-vote': warns(value.newVote),
  'vote-missing': warns(value.voteMissing, DOCUMENT_STAGE),
  'clarification-overdue': warns(state.clarificationOverdue),
  'objection-time': warns(state.objectionTime, OBJECTION_STAGE),
  conflict: warns(state.conflict, ETHICS),
  'number-missing': warns(state.numberMissing),
  'place-missing': warns(state.placeMissing),
  'unsigned-review': warns(state.unsignedReview),
  unsigned: warns(state.unsigned),
};

/** Everything that stands in the way of a result, and everything that should be known before. */
export function checkFinalize(context: FinalizeContext): readonly FinalizeProblem[] {
  return Object.entries(FINALIZE_RULES).flatMap(([name, { severity, find }]) =>
    find(context).map((found) => ({ rule: name as FinalizeRule, severity, ...found })),
  );
}

/** True when a result may be made, else the reasons why not. */
export function canFinalize(
  problems: readonly FinalizeProblem[],
): true | readonly FinalizeProblem[] {
  const reasons = problems.filter(({ severity }) => severity === 'blocks');
  return reasons.length === 0 || reasons;
}
