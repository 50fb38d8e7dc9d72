import { add, roundHalfUp, ZERO, type Ratio } from '#core/lib/ratio.ts';
import { placedIndicators } from '#core/rubric/walk.ts';
import { afterPlan } from '#core/invest/proposal/after-plan.ts';
import { countedStarts } from './choice-figures.ts';
import { amountOf, type CostLine } from '#core/invest/price/cost-line.ts';
import { gainText } from '#core/invest/proposal/gain-text.ts';
import type { BookAgency } from '#core/invest/plan-agencies.ts';
import type { PlanBook } from '#core/invest/plan-book.ts';
import { costOf } from '#core/invest/proposal/proposal-cost.ts';
import { worthIn, worthSum } from '#core/invest/proposal/proposal-worth.ts';
import type { GainText } from './search-types.ts';
import { proposalName, type ProposalName } from './view-choice-rows.ts';
import { startsOf } from './view-choice.ts';

/** One indicator of one agency that goes up. */
export interface ClimbLine {
  readonly agency: string;
  readonly code: string;
  readonly title: string;
  readonly from: string;
  readonly to: string;
  readonly gain: GainText;
}

interface OriginCostLine {
  readonly line: CostLine;
  readonly amount: number;
}

/** Where the figures of one proposal come from. */
export interface ProposalOrigin extends ProposalName {
  readonly start: number | null;
  readonly description: string;
  readonly weeks: number;
  readonly cost: {
    readonly by: 'lines' | 'estimate';
    readonly oneOff: number;
    readonly perYear: number;
    readonly basis: string;
    readonly lines: readonly OriginCostLine[];
  };
  /** Rupiah of each year as the plan stands; as if it began in the first where it is not chosen. */
  readonly years: readonly number[];
  readonly climbs: readonly ClimbLine[];
  readonly worth: GainText;
  readonly requires: readonly (ProposalName & { readonly start: number | null })[];
  readonly excludes: readonly ProposalName[];
}

/** Where an agency's index after the plan comes from. */
export interface AgencyOrigin {
  readonly name: string;
  readonly before: string;
  readonly after: string;
  readonly predikatBefore: string;
  readonly predikatAfter: string;
  readonly lines: readonly (ClimbLine & { readonly by: readonly ProposalName[] })[];
  readonly gain: GainText;
}

const levelText = (value: Ratio): string =>
  value.d === 1n ? `${value.n}` : roundHalfUp(value, 2).replace('.', ',');

/** The level on a ladder after so many steps. */
function levelAt({ ladders }: BookAgency, indicator: string, rungs: number): string {
  const ladder = ladders.get(indicator);
  const step = ladder?.steps[rungs - 1];
  if (step) return `${step.to}`;
  return ladder ? levelText(ladder.now) : '';
}

function namesOfIndicators({
  rubric,
}: PlanBook): ReadonlyMap<string, { code: string; title: string }> {
  return new Map(
    placedIndicators(rubric).map(({ indicator: { id, code, title } }) => [id, { code, title }]),
  );
}

const countedOf = (book: PlanBook): ReadonlyMap<string, number> =>
  countedStarts(book, book.plan.chosen ? startsOf(book.plan.chosen) : new Map());

/** Where cost and worth of one proposal come from; null = it is none. */
export function proposalOrigin(book: PlanBook, id: string): ProposalOrigin | null {
  const one = book.candidates.find((candidate) => candidate.id === id);
  if (!one) return null;
  const starts = countedOf(book);
  const named = namesOfIndicators(book);
  const byId = new Map(book.candidates.map((candidate) => [candidate.id, candidate]));
  const start = starts.get(id) ?? null;
  const { first, later, by } = costOf(one);
  const ladders = worthIn(book, starts)(one);
  const others = (ids: readonly string[]): readonly ProposalName[] =>
    ids.flatMap((other) => {
      const found = byId.get(other);
      return found ? [proposalName(book, found)] : [];
    });
  return {
    ...proposalName(book, one),
    start,
    description: one.initiative.description,
    weeks: one.initiative.weeks,
    cost: {
      by,
      oneOff: first - later,
      perYear: later,
      basis: one.initiative.cost?.basis ?? '',
      lines: one.decision.lines.map((line) => ({ line, amount: amountOf(line) })),
    },
    years: Array.from({ length: book.plan.years }, (_, year) => {
      const from = start ?? 0;
      if (year < from) return 0;
      return year === from ? first : later;
    }),
    climbs: ladders.map(({ agency, indicator, without, with: to, gain }) => ({
      agency: agency.name,
      code: named.get(indicator)?.code ?? '',
      title: named.get(indicator)?.title ?? indicator,
      from: levelAt(agency, indicator, without),
      to: levelAt(agency, indicator, to),
      gain: gainText(gain),
    })),
    worth: gainText(worthSum(ladders)),
    requires: others(one.requires).map((other) => ({
      ...other,
      start: starts.get(other.id) ?? null,
    })),
    excludes: others(one.excludes),
  };
}

/** Where an agency's index after the plan comes from; null = it takes no part. */
export function agencyOrigin(book: PlanBook, key: string): AgencyOrigin | null {
  const starts = countedOf(book);
  const agency = book.agencies.find((one) => one.key === key);
  const [after] = agency ? afterPlan({ ...book, agencies: [agency] }, starts) : [];
  if (!agency || !after) return null;
  const named = namesOfIndicators(book);
  const chosen = book.candidates.filter(({ id }) => starts.has(id));
  return {
    name: agency.name,
    before: agency.index.text,
    after: after.index.text,
    predikatBefore: agency.predikat,
    predikatAfter: after.predikat,
    lines: [...after.rungs].map(([indicator, rungs]) => ({
      agency: agency.name,
      code: named.get(indicator)?.code ?? '',
      title: named.get(indicator)?.title ?? indicator,
      from: levelAt(agency, indicator, 0),
      to: levelAt(agency, indicator, rungs),
      gain: gainText(
        (agency.ladders.get(indicator)?.steps ?? [])
          .slice(0, rungs)
          .reduce((sum, step) => add(sum, step.gain), ZERO),
      ),
      by: chosen
        .filter(({ raises }) =>
          raises.some(
            (one) => one.agency === key && one.indicator === indicator && one.from < rungs,
          ),
        )
        .map((one) => proposalName(book, one)),
    })),
    gain: gainText(after.gain),
  };
}
