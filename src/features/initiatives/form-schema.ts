import {
  INITIATIVE_KINDS,
  type Estimate,
  type Initiative,
  type InitiativeCost,
} from '#core/invest/initiative/catalogue.ts';
import { checkInitiatives } from '#core/invest/initiative/check-catalogue.ts';
import type { BudgetCodes } from '#core/invest/initiative/budget-code.ts';
import { otherListProblems } from '#core/invest/initiative/other-list.ts';
import type { IndicatorLadder } from '#core/invest/proposal/indicator-ladders.ts';
import { concerns } from '#core/invest/initiative/initiative-fault.ts';
import { readRupiah } from '#core/invest/price/rupiah-text.ts';
import { z } from '#core/zod.ts';
import { placesOf } from './fault-places.ts';
import { faultText, type Names } from './text-faults.ts';

const figures = { low: z.string(), likely: z.string(), high: z.string() };
const others = z.array(z.object({ of: z.string() }));

/** What is typed about an initiative; all of it is text until it is stored. */
export const typedSchema = z.object({
  title: z.string(),
  kind: z.enum(INITIATIVE_KINDS),
  carriedBy: z.enum(['opd', 'kabupaten']),
  description: z.string(),
  weeks: z.string(),
  reuseFirst: z.string(),
  raises: z.array(z.object({ indicator: z.string(), from: z.string(), to: z.string() })),
  requires: others,
  excludes: others,
  costKnown: z.enum(['yes', 'no']),
  oneOff: z.object(figures),
  perYear: z.object(figures),
  basis: z.string(),
  code: z.string(),
  codeName: z.string(),
  codeVintage: z.string(),
});

export type InitiativeForm = z.infer<typeof typedSchema>;

/** What was not said is typed as nothing. */
const grouped = (value: number): string =>
  Number.isNaN(value) ? '' : String(value).replaceAll(/\B(?=(?:\d{3})+$)/g, '.');

/** A figure as typed; NaN = nothing, or no whole number. */
const figureOf = (typed: string): number =>
  /^-?(?:\d+|\d{1,3}(?:\.\d{3})+)$/.test(typed.trim())
    ? Number(typed.trim().replaceAll('.', ''))
    : NaN;

/** A cost as typed, such as "12.500.000" or "12,5 jt"; NaN = nothing, or no whole rupiah. */
function costFigureOf(typed: string): number {
  const read = readRupiah(typed);
  return read.ok ? read.value : NaN;
}

const typedEstimate = (estimate: Estimate | undefined): InitiativeForm['oneOff'] => ({
  low: estimate ? grouped(estimate.low) : '',
  likely: estimate ? grouped(estimate.likely) : '',
  high: estimate ? grouped(estimate.high) : '',
});

const estimateOf = ({ low, likely, high }: InitiativeForm['oneOff']): Estimate => ({
  low: costFigureOf(low),
  likely: costFigureOf(likely),
  high: costFigureOf(high),
});

/** An initiative as it stands in the form. */
export function toForm(initiative: Initiative): InitiativeForm {
  const { cost, budgetCode } = initiative;
  return {
    title: initiative.title,
    kind: initiative.kind,
    carriedBy: initiative.carriedBy,
    description: initiative.description,
    weeks: grouped(initiative.weeks),
    reuseFirst: initiative.reuseFirst,
    raises: initiative.raises.map(({ indicator, from, to }) => ({
      indicator,
      from: String(from),
      to: String(to),
    })),
    requires: initiative.requires.map((of) => ({ of })),
    excludes: initiative.excludes.map((of) => ({ of })),
    costKnown: cost ? 'yes' : 'no',
    oneOff: typedEstimate(cost?.oneOff),
    perYear: typedEstimate(cost?.perYear),
    basis: cost?.basis ?? '',
    code: budgetCode?.code ?? '',
    codeName: budgetCode?.name ?? '',
    codeVintage: budgetCode?.vintage ?? '',
  };
}

function costOf({ costKnown, oneOff, perYear, basis }: InitiativeForm): InitiativeCost | null {
  if (costKnown === 'no') return null;
  return { oneOff: estimateOf(oneOff), perYear: estimateOf(perYear), basis: basis.trim() };
}

/** An initiative with this id as the form says it, sound or not. */
export function fromForm(id: string, form: InitiativeForm): Initiative {
  const code = {
    code: form.code.trim(),
    name: form.codeName.trim(),
    vintage: form.codeVintage.trim(),
  };
  return {
    id,
    title: form.title.trim(),
    kind: form.kind,
    description: form.description.trim(),
    raises: form.raises.map(({ indicator, from, to }) => ({
      indicator,
      from: Number(from),
      to: Number(to),
    })),
    carriedBy: form.carriedBy,
    requires: form.requires.map(({ of }) => of),
    excludes: form.excludes.map(({ of }) => of),
    cost: costOf(form),
    weeks: figureOf(form.weeks),
    budgetCode: code.code + code.name + code.vintage === '' ? null : code,
    reuseFirst: form.reuseFirst.trim(),
  };
}

/** What a form is checked against. */
export interface FormGround {
  /** Id that the initiative has, or would get. */
  readonly id: string;
  /** All others that are here. */
  readonly others: readonly Initiative[];
  readonly ladders: readonly IndicatorLadder[];
  readonly names: Names;
  /** The lists of budget codes; null = not here, then a code is not held against them. */
  readonly codes: BudgetCodes | null;
}

/** The form with every law of initiatives; each problem stands at the field it is about. */
export function formSchemaFor({ id, others: rest, ladders, names, codes }: FormGround) {
  return typedSchema.superRefine((form, context) => {
    const initiative = fromForm(id, form);
    const problems = checkInitiatives([...rest, initiative], ladders);
    for (const problem of [...problems, ...otherListProblems(initiative, codes)]) {
      const { fault } = problem;
      // Not known is said on purpose here; a plan names it.
      if (!concerns(problem, id) || fault.kind === 'no-cost') continue;
      const message = faultText(fault, names);
      for (const path of placesOf(fault, initiative)) {
        context.addIssue({ code: 'custom', path: [...path], message });
      }
    }
  });
}
