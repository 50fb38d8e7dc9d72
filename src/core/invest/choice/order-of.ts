import { divide, fromInteger, multiply, subtract, type Ratio } from '#core/lib/ratio.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { goalOf, missingTo } from './goal.ts';
import type { InvestmentPlan, PlanCapacity, PlanFloor } from '#core/invest/plan.ts';
import type { BookAgency } from '#core/invest/plan-agencies.ts';
import { yearsOfCeiling } from '#core/invest/plan-edits.ts';
import type { PlanLadder } from '#core/invest/proposal/plan-ladders.ts';
import type { PlanOrder } from './plan-order.ts';
import { costOf, type CostCase } from '#core/invest/proposal/proposal-cost.ts';
import type { Settled } from '#core/invest/proposal/settle.ts';
import { unitsFor, type Units } from './units.ts';

/** Who carries out what is done once for all. */
export const KABUPATEN = 'kabupaten';
/** Every agency, each by itself. */
export const EACH_AGENCY = 'opd';

/** An order with what its whole numbers mean. */
export interface PlanTask {
  readonly order: PlanOrder;
  /** Units of the index; of the groups `groupUnits`. */
  readonly units: Units;
  readonly groupUnits: Units;
}

export interface TaskGround {
  readonly rubric: Rubric;
  readonly agencies: readonly BookAgency[];
  readonly candidates: readonly Settled[];
}

const ONE = fromInteger(1);
const CASES = ['low', 'likely', 'high'] as const;

/** How many agencies have a value in each top group. */
function groupCounts(agencies: readonly BookAgency[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { score } of agencies) {
    for (const { id, value } of score.groups) {
      if (value) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  return counts;
}

/** What each step adds to the mean of its group over all agencies. */
function groupGains(ladder: PlanLadder, count: number): readonly Ratio[] {
  const share = divide(ladder.groupShare, fromInteger(Math.max(1, count)));
  let below = ladder.now;
  return ladder.steps.map(({ to }) => {
    const level = fromInteger(to);
    const gain = multiply(share, subtract(level, below));
    below = level;
    return gain;
  });
}

function placesOf(
  { agencies }: Settled,
  byKey: ReadonlyMap<string, BookAgency>,
): readonly string[] {
  const places = agencies.flatMap((key) => {
    const one = byKey.get(key);
    return one ? [key, `kind:${one.kind}`, `group:${one.group}`] : [key];
  });
  return [...new Set(places)];
}

/** How much each agency can start, written out; what is said about one agency goes before it. */
function capacitiesOf(
  rules: readonly PlanCapacity[],
  keys: readonly string[],
): readonly PlanCapacity[] {
  const named = new Set(rules.map(({ unit }) => unit));
  return rules.flatMap((rule) =>
    rule.unit === EACH_AGENCY
      ? keys.filter((key) => !named.has(key)).map((unit) => ({ ...rule, unit }))
      : [rule],
  );
}

/**
 * What each agency receives, written out. What is said about one agency goes before it where both
 * count the same: rupiah for one agency leave the proposals of each as they are.
 */
function floorsOf(rules: readonly PlanFloor[], keys: readonly string[]): readonly PlanFloor[] {
  const named = new Set(rules.map(({ place, of }) => `${of} ${place}`));
  return rules.flatMap((rule) =>
    rule.place === EACH_AGENCY
      ? keys.filter((key) => !named.has(`${rule.of} ${key}`)).map((place) => ({ ...rule, place }))
      : [rule],
  );
}

/**
 * Ceilings as they bind; a year of which nothing is said lets everything through, whatever each
 * proposal turns out to cost.
 */
function ceilingsOf(
  { ceilings, years }: InvestmentPlan,
  candidates: readonly Settled[],
): PlanOrder['ceilings'] {
  const everything = candidates.reduce(
    (sum, one) => sum + Math.max(...CASES.map((which) => costOf(one, which).first)),
    0,
  );
  return ceilings.map((ceiling) => {
    const said = yearsOfCeiling({ years }, ceiling);
    const open = said.flatMap((amount, year) => (amount === null ? [year] : []));
    return {
      source: ceiling.source,
      perYear: said.map((amount) => amount ?? everything),
      ...(open.length > 0 && { open }),
    };
  });
}

/**
 * What is to be chosen from, in whole numbers, from agreed levels and candidates. Choices made by
 * hand are part of it: a year is fixed, a "never" takes the proposal out.
 */
export function taskOf(
  plan: InvestmentPlan,
  { rubric, agencies, candidates }: TaskGround,
  costs: CostCase = 'likely',
): PlanTask {
  const byKey = new Map(agencies.map((one) => [one.key, one]));
  const counts = groupCounts(agencies);
  const used = new Set(
    candidates.flatMap(({ raises }) =>
      raises.map(({ agency, indicator }) => `${agency}\n${indicator}`),
    ),
  );
  const ladders = agencies.map(({ key, ladders: all }) =>
    [...all.values()].filter(({ indicator }) => used.has(`${key}\n${indicator}`)),
  );
  const units = unitsFor(ladders.flat().flatMap(({ steps }) => steps.map(({ gain }) => gain)));
  const climbs = new Map(
    ladders.flat().map((one) => [one, groupGains(one, counts.get(one.group) ?? 1)] as const),
  );
  const bases = rubric.groups.flatMap(({ id }) => {
    const values = agencies.flatMap(({ score }) => {
      const value = score.groups.find((group) => group.id === id)?.value;
      return value ? [value.exact] : [];
    });
    if (values.length === 0) return [];
    const share = divide(ONE, fromInteger(values.length));
    return [{ id, parts: values.map((value) => multiply(value, share)) }];
  });
  const groupUnits = unitsFor([
    ...[...climbs.values()].flat(),
    ...bases.flatMap(({ parts }) => parts),
  ]);
  const goal = goalOf(rubric, plan.goal);
  const [source] = plan.sources;
  const banned = (id: string): boolean => plan.hand[id] === null;
  const keys = agencies.map(({ key }) => key);
  const order: PlanOrder = {
    years: plan.years,
    objective: plan.objective,
    ceilings: ceilingsOf(plan, candidates),
    capacities: capacitiesOf(plan.capacities, keys),
    floors: floorsOf(plan.floors, keys),
    proposals: candidates
      .filter(({ id }) => !banned(id))
      .map((one) => {
        const { first, later } = costOf(one, costs);
        const onlyYear = plan.hand[one.id] ?? null;
        return {
          id: one.id,
          cost: first,
          running: later,
          source: one.decision.source || (source?.id ?? ''),
          unit: one.initiative.carriedBy === 'opd' ? (one.agencies[0] ?? '') : KABUPATEN,
          places: placesOf(one, byKey),
          weeks: one.initiative.weeks,
          requires: one.requires,
          excludes: one.excludes,
          isMust: one.decision.isMust || onlyYear !== null,
          onlyYear,
          raises: one.raises,
        };
      }),
    agencies: agencies.map(({ key, priority, index }, at) => {
      const own = (ladders[at] ?? []).map((ladder) => ({
        indicator: ladder.indicator,
        group: ladder.group,
        gains: ladder.steps.map(({ gain }) => units.of(gain)),
        groupGains: (climbs.get(ladder) ?? []).map(groupUnits.of),
      }));
      const most = own.reduce((sum, { gains }) => sum + gains.reduce((a, b) => a + b, 0), 0);
      const missing = missingTo(rubric, goal, index.exact, { units, most });
      return { id: key, priority, missing, ladders: own };
    }),
    groups: bases.map(({ id, parts }) => ({
      id,
      base: parts.reduce((sum, part) => sum + groupUnits.of(part), 0),
    })),
  };
  return { order, units, groupUnits };
}
