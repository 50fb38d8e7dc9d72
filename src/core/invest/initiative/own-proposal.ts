import { fail, ok, type Result } from '#core/lib/result.ts';
import { otherListsOf, type BudgetCodes } from './budget-code.ts';
import type {
  BudgetCode,
  Estimate,
  Initiative,
  InitiativeKind,
  InitiativeRaise,
} from './catalogue.ts';
import type { InvestmentPlan, OwnProposal } from '#core/invest/plan.ts';

/**
 * An estimate as it is being written; null = nothing is said, which is not zero. What cannot be
 * read is NaN.
 */
export interface EstimateDraft {
  readonly low: number | null;
  readonly likely: number | null;
  readonly high: number | null;
}

/** A proposal of one's own as it is being written. */
export interface OwnDraft {
  readonly title: string;
  readonly kind: InitiativeKind;
  readonly description: string;
  readonly carriedBy: Initiative['carriedBy'];
  readonly agencies: readonly string[];
  readonly raises: readonly InitiativeRaise[];
  readonly oneOff: EstimateDraft;
  readonly perYear: EstimateDraft;
  readonly basis: string;
  readonly weeks: number | null;
  readonly requires: readonly string[];
  readonly excludes: readonly string[];
  /** Where it stands in the budget; parts may still be empty. null = not said. */
  readonly budgetCode: BudgetCode | null;
}

/** Levels above now, up to the target, by agency and indicator. */
export type OpenLevels = Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;

/** Why it is not taken in; each belongs to one field. */
export type OwnFault =
  | 'no-title'
  | 'no-agencies'
  /** It raises nothing. */
  | 'no-effect'
  | 'raise-order'
  /** None of the agencies has a gap that it closes. */
  | 'no-gap'
  | 'no-cost'
  | 'cost-order'
  | 'no-basis'
  | 'no-weeks'
  /** A name without a code. */
  | 'no-code'
  /** A code says nothing without the list it is of. */
  | 'no-code-list'
  /** The list that is said does not have the code, others do. */
  | 'other-list';

const MOST_WEEKS = 260;

const isGiven = ({ low, likely, high }: EstimateDraft): boolean =>
  low !== null || likely !== null || high !== null;

/** The same figure everywhere where only what is likely is known. */
function estimateOf({ low, likely, high }: EstimateDraft): Estimate | null {
  if (likely === null) return null;
  return { low: low ?? likely, likely, high: high ?? likely };
}

const NOTHING: Estimate = { low: 0, likely: 0, high: 0 };

const isOrdered = ({ low, likely, high }: Estimate): boolean => low <= likely && likely <= high;

function closesGap({ agencies, raises }: OwnDraft, open: OpenLevels): boolean {
  return agencies.some((key) =>
    raises.some(({ indicator, from, to }) =>
      (open[key]?.[indicator] ?? []).some((level) => level > from && level <= to),
    ),
  );
}

function codeFault(code: BudgetCode | null, codes: BudgetCodes | null): OwnFault | null {
  if (!code) return null;
  if (code.code === '') return 'no-code';
  if (code.vintage === '') return 'no-code-list';
  return codes && otherListsOf(codes, code).length > 0 ? 'other-list' : null;
}

function faultsOf(
  draft: OwnDraft,
  open: OpenLevels,
  codes: BudgetCodes | null,
): readonly OwnFault[] {
  const { title, agencies, raises, oneOff, perYear, basis, weeks, budgetCode } = draft;
  const code = codeFault(budgetCode, codes);
  const [once, yearly] = [estimateOf(oneOff), estimateOf(perYear)];
  const isUnclear =
    (isGiven(oneOff) && !once) ||
    (isGiven(perYear) && !yearly) ||
    [oneOff, perYear].some((one) => Object.values(one).some(Number.isNaN));
  const sum = (once?.likely ?? 0) + (yearly?.likely ?? 0);
  const isUpward = raises.every(({ from, to }) => from < to);
  const faults: readonly (readonly [OwnFault, boolean])[] = [
    ['no-title', title.trim() === ''],
    ['no-agencies', agencies.length === 0],
    ['no-effect', raises.length === 0],
    ['raise-order', !isUpward],
    ['no-gap', agencies.length > 0 && raises.length > 0 && isUpward && !closesGap(draft, open)],
    ['no-cost', sum <= 0 || isUnclear],
    ['cost-order', !isUnclear && (!isOrdered(once ?? NOTHING) || !isOrdered(yearly ?? NOTHING))],
    ['no-basis', basis.trim() === ''],
    ['no-weeks', weeks === null || weeks < 1 || weeks > MOST_WEEKS],
  ];
  return [...faults.flatMap(([fault, is]) => (is ? [fault] : [])), ...(code ? [code] : [])];
}

/**
 * A proposal of one's own, or everything that is wrong with it: without cost or effect it is
 * refused, never kept as zero.
 *
 * @param id tells it from all other initiatives.
 * @param codes the lists of budget codes; null = not here, then a code is not held against them.
 */
export function ownProposalOf(
  id: string,
  draft: OwnDraft,
  open: OpenLevels,
  codes: BudgetCodes | null,
): Result<OwnProposal, readonly OwnFault[]> {
  const faults = faultsOf(draft, open, codes);
  if (faults.length > 0 || draft.weeks === null) return fail(faults);
  return ok({
    initiative: {
      id,
      title: draft.title.trim(),
      kind: draft.kind,
      description: draft.description.trim(),
      raises: draft.raises,
      carriedBy: draft.carriedBy,
      requires: draft.requires,
      excludes: draft.excludes,
      cost: {
        oneOff: estimateOf(draft.oneOff) ?? NOTHING,
        perYear: estimateOf(draft.perYear) ?? NOTHING,
        basis: draft.basis.trim(),
      },
      weeks: draft.weeks,
      budgetCode: draft.budgetCode,
      reuseFirst: '',
    },
    agencies: draft.agencies,
  });
}

/** The plan with a proposal of its own added, or in the place of the one with the same id. */
export function putOwn(plan: InvestmentPlan, own: OwnProposal): InvestmentPlan {
  const { id } = own.initiative;
  const isKnown = plan.own.some(({ initiative }) => initiative.id === id);
  return {
    ...plan,
    own: isKnown
      ? plan.own.map((one) => (one.initiative.id === id ? own : one))
      : [...plan.own, own],
  };
}

/** The plan without a proposal of its own; what was decided about it stays for whoever undoes it. */
export function dropOwn(plan: InvestmentPlan, id: string): InvestmentPlan {
  return { ...plan, own: plan.own.filter(({ initiative }) => initiative.id !== id) };
}
