import type { Digest, DocumentId, PeriodId } from '#core/lib/ids.ts';

/** Parts of an indicator's page that a rule can point at. */
export type IndicatorPart =
  | 'rating'
  | 'subject'
  | 'fact'
  | 'analysis'
  | 'reason'
  | 'coverage'
  | 'evidence'
  | 'done';

/** Where something can be put right. */
export type SubmitPlace =
  | { readonly at: 'indicator'; readonly id: string; readonly part: IndicatorPart }
  | { readonly at: 'document'; readonly id: DocumentId }
  | { readonly at: 'sent'; readonly id: Digest }
  | { readonly at: 'period'; readonly id: PeriodId }
  | { readonly at: 'details' | 'tasks' | 'remarks' | 'keys' | 'journal' | 'storage' | 'sealing' };

/** An indicator as a sentence names it. */
interface Named {
  readonly code: string;
  readonly title: string;
}

/** What each rule found, for the sentence that tells it. Days are YYYY-MM-DD. */
export interface RuleValues {
  readonly unanswered: Named;
  readonly 'subject-missing': Named;
  readonly 'fact-missing': Named;
  readonly 'analysis-missing': Named;
  readonly 'reason-missing': Named;
  readonly 'not-done': Named;
  readonly 'ladder-gap': Named;
  readonly 'value-beside-ladder': Named;
  readonly 'coverage-missing': Named & { readonly of: string };
  readonly 'coverage-beside-claim': Named & { readonly of: string };
  readonly 'evidence-missing': Named & { readonly missing: number; readonly required: number };
  readonly 'bytes-missing': { readonly name: string };
  readonly 'future-evidence': { readonly name: string; readonly date: string };
  readonly 'excluded-unsealed': { readonly count: number };
  readonly 'open-remarks': { readonly count: number };
  readonly 'remarks-unread': { readonly count: number };
  readonly 'agency-incomplete': { readonly missing: readonly ('name' | 'government')[] };
  readonly 'head-missing': null;
  readonly simulation: null;
  readonly 'not-active': { readonly status: 'archived' | 'deleted' };
  readonly 'damaged-records': { readonly count: number };
  readonly 'journal-broken': null;
  readonly unsaved: null;
  readonly 'no-identity': null;
  readonly unsigned: { readonly why: 'insecure' | 'unsupported' };
  readonly unchanged: { readonly revision: number };
  readonly 'period-missing': null;
  readonly 'other-rubric': { readonly name: string };
  readonly 'other-year': { readonly name: string; readonly year: number };
  readonly 'not-invited': { readonly name: string };
  readonly 'before-opening': { readonly name: string; readonly opens: string };
  readonly late: { readonly name: string; readonly last: string; readonly days: number };
}

export type RuleId = keyof RuleValues;

/** `blocks` keeps the file from being made; `warns` is said before it is. */
export type Severity = 'blocks' | 'warns';

interface ProblemOf<Id extends RuleId> {
  readonly rule: Id;
  readonly severity: Severity;
  readonly place: SubmitPlace;
  readonly values: RuleValues[Id];
}

/** One thing that stands between an assessment and its file, or that should be known before. */
export type SubmitProblem = { readonly [Id in RuleId]: ProblemOf<Id> }[RuleId];

/** What a rule gives back; the list of rules adds its name and how much it weighs. */
export type Found<Id extends RuleId> = Pick<ProblemOf<Id>, 'place' | 'values'>;
