import { listedFor } from '#core/invest/initiative/initiative-list.ts';
import type { InvestmentPlan } from '#core/invest/plan.ts';
import { usualVintage } from '#core/invest/initiative/usual-vintage.ts';
import { ok, type Result } from '#core/lib/result.ts';
import { newRowId } from '#storage/rows/new-id.ts';
import {
  changePlan,
  readPlans,
  takePlan,
  type ChangePlanFailure,
  type PlanList,
  type TakePlanFailure,
} from '#storage/plans.ts';
import { insertRows } from '#storage/rows/rows.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import type { Desk } from '#workflow/desk.ts';
import { listInitiatives } from './initiatives.ts';

export type { PlanList };
export type SavePlanFailure = ChangePlanFailure | StorageTrouble;
export type RemovePlanFailure = TakePlanFailure | StorageTrouble;

/** All investment plans of this desk. */
export function listPlans({ db }: Pick<Desk, 'db'>): Promise<Result<PlanList, StorageTrouble>> {
  return attempt(async () => ok(await readPlans(db)));
}

/** Budgets are made a year ahead, and a plan looks three years far. */
function blankPlan(now: string): InvestmentPlan {
  const firstYear = Number(now.slice(0, 4)) + 1;
  return {
    id: newRowId(),
    revision: 1,
    name: '',
    status: 'draft',
    firstYear,
    years: 3,
    results: { instrument: null, year: null },
    targets: { all: null, indicators: {} },
    leftOut: [],
    priorities: {},
    objective: 'gain',
    goal: '',
    codeVintage: '',
    sources: [{ id: 'apbd', name: 'APBD' }],
    ceilings: [],
    capacities: [],
    floors: [],
    decisions: {},
    own: [],
    hand: {},
    windows: {},
    chosen: null,
    kept: [],
    paper: { number: '', place: '', date: '', office: '', regency: '' },
    createdAt: now,
    updatedAt: now,
  };
}

/** The list of budget codes of the initiatives here; without any, people choose one themselves. */
async function vintageHere(desk: Pick<Desk, 'db'>): Promise<string> {
  const here = await listInitiatives(desk);
  if (!here.ok) return '';
  const { catalogues, own } = here.value;
  const rubrics = new Set([...catalogues, ...own.sound].map(({ rubric }) => rubric));
  return usualVintage(
    [...rubrics]
      .flatMap((rubric) => listedFor(rubric, catalogues, own.sound))
      .map(({ initiative }) => initiative),
  );
}

/** Begins a plan with the budget codes that its initiatives are written in, and stores it at once. */
export function createPlan(
  desk: Pick<Desk, 'db' | 'now'>,
  said: Pick<InvestmentPlan, 'name' | 'firstYear' | 'years'>,
): Promise<Result<InvestmentPlan, StorageTrouble>> {
  const { db, now } = desk;
  return attempt(async () => {
    const codeVintage = await vintageHere(desk);
    const plan = { ...blankPlan(now()), ...said, codeVintage };
    await insertRows(db, 'plans', [plan]);
    return ok(plan);
  });
}

/** Begins a plan as a copy of another one; it is a draft again, whose document has no number yet. */
export function copyPlan(
  { db, now }: Pick<Desk, 'db' | 'now'>,
  plan: InvestmentPlan,
  name: string,
): Promise<Result<InvestmentPlan, StorageTrouble>> {
  return attempt(async () => {
    const at = now();
    const copy: InvestmentPlan = {
      ...plan,
      id: newRowId(),
      revision: 1,
      name,
      status: 'draft',
      paper: { ...plan.paper, number: '', date: '' },
      createdAt: at,
      updatedAt: at,
    };
    await insertRows(db, 'plans', [copy]);
    return ok(copy);
  });
}

/** Changes a plan that is a draft, on top of whatever is stored by then. */
export function savePlan(
  { db, now }: Pick<Desk, 'db' | 'now'>,
  id: string,
  edit: (plan: InvestmentPlan) => InvestmentPlan,
): Promise<Result<InvestmentPlan, SavePlanFailure>> {
  return attempt<InvestmentPlan, ChangePlanFailure>(() =>
    changePlan(db, id, edit, { now: now(), mayBeFinal: false }),
  );
}

/** Makes a plan final, or a draft again. */
export function closePlan(
  { db, now }: Pick<Desk, 'db' | 'now'>,
  id: string,
  status: InvestmentPlan['status'],
): Promise<Result<InvestmentPlan, SavePlanFailure>> {
  return attempt<InvestmentPlan, ChangePlanFailure>(() =>
    changePlan(db, id, (plan) => ({ ...plan, status }), { now: now(), mayBeFinal: true }),
  );
}

/**
 * Takes a plan away as it was `seen`, also one that is damaged. Gives what was stored, which
 * `restorePlan` brings back.
 */
export function removePlan(
  { db }: Pick<Desk, 'db'>,
  id: string,
  seen: object,
): Promise<Result<object, RemovePlanFailure>> {
  return attempt<object, TakePlanFailure>(() => takePlan(db, id, seen));
}

/** Puts back a row that was taken away, as it was. */
export function restorePlan(
  { db }: Pick<Desk, 'db'>,
  row: object,
): Promise<Result<true, StorageTrouble>> {
  return attempt(async () => {
    await insertRows(db, 'plans', [row]);
    return ok(true as const);
  });
}
