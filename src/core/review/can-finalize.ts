import type { Rubric } from '#core/rubric/types.ts';
import type {
  FinalizeContext,
  FinalizeFound,
  FinalizeProblem,
  FinalizeRule,
} from './finalize-problem.ts';
import * as state from './finalize-state-rules.ts';
import * as value from './finalize-value-rules.ts';

/** Where a regulation says what a rule asks for. */
export interface RuleSource {
  readonly says: string;
  /** Id of the instrument that is that regulation's; for every other one it is a comparison. */
  readonly instrument: string;
}

interface Rule {
  readonly severity: FinalizeProblem['severity'];
  /** null = a rule of good order of ours. */
  readonly source: RuleSource | null;
  readonly find: (context: FinalizeContext) => readonly FinalizeFound[];
}

const blocks = (find: Rule['find'], source: RuleSource | null = null): Rule => ({
  severity: 'blocks',
  source,
  find,
});

const warns = (find: Rule['find'], source: RuleSource | null = null): Rule => ({
  severity: 'warns',
  source,
  find,
});

/** Every indicator is rated again by the external team. */
const DOCUMENT_STAGE: RuleSource = {
  says: 'PermenPANRB 59/2020, penilaian dokumen oleh tim asesor eksternal',
  instrument: 'spbe-59-2020',
};
/** What is unclear is cleared up with the agency in the interview. */
const INTERVIEW_STAGE: RuleSource = {
  says: 'PermenPANRB 59/2020, klarifikasi dalam penilaian interviu',
  instrument: 'spbe-59-2020',
};
/** The interview is "klarifikasi dan proses sanggah"; it sets no last day. */
const OBJECTION_STAGE: RuleSource = {
  says: 'PermenPANRB 8/2026, interviu sebagai klarifikasi dan proses sanggah',
  instrument: 'pemdi-8-2026',
};
/** The code of ethics: no conflict of interest. */
const ETHICS: RuleSource = {
  says: 'Pedoman MenPANRB 3/2024, kode etik: tanpa benturan kepentingan',
  instrument: 'spbe-59-2020',
};

/** Every named rule of finalising, in the order in which it is told. */
export const FINALIZE_RULES: Readonly<Record<FinalizeRule, Rule>> = {
  simulation: blocks(state.simulation),
  'newer-revision': blocks(state.newerRevision),
  'no-review': blocks(state.noReview, DOCUMENT_STAGE),
  'review-undecided': blocks(state.reviewUndecided),
  'review-missing': blocks(state.reviewMissing),
  'dispute-open': blocks(value.disputeOpen),
  'not-agreed': blocks(value.notAgreedYet),
  'not-of-instrument': blocks(value.notOfInstrument),
  'rule-not-met': blocks(value.ruleNotMet),
  'clarification-open': blocks(state.clarificationOpen, INTERVIEW_STAGE),
  'objection-undecided': blocks(state.objectionUndecided, OBJECTION_STAGE),
  'decision-not-applied': blocks(value.decisionNotApplied),
  'not-reopened': blocks(state.notReopened),
  unchanged: blocks(state.unchanged),
  'date-missing': blocks(state.dateMissing),
  'attendance-missing': blocks(state.attendanceMissing),
  'chair-missing': blocks(state.chairMissing),
  'name-missing': blocks(state.nameMissing),
  'last-day': blocks(state.lastDay),
  'new-vote': warns(value.newVote),
  'vote-missing': warns(value.voteMissing),
  'clarification-overdue': warns(state.clarificationOverdue),
  'objection-time': warns(state.objectionTime),
  conflict: warns(state.conflict, ETHICS),
  'number-missing': warns(state.numberMissing),
  'place-missing': warns(state.placeMissing),
  'unsigned-review': warns(state.unsignedReview),
  unsigned: warns(state.unsigned),
};

/** Whether a rule's source is the regulation of this very instrument, or only compared with it. */
export function isOwnSource({ instrument }: RuleSource, rubric: Pick<Rubric, 'id'>): boolean {
  return rubric.id === instrument;
}

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
