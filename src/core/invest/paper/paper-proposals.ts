import { compare, ZERO } from '#core/lib/ratio.ts';
import { gateStanding } from '#core/invest/proposal/gates.ts';
import type { NotChosen, PaperProposal, PaperRaise } from './paper-facts.ts';
import { singleGains, type SingleGain } from './paper-gains.ts';
import type { PlanBook } from '#core/invest/plan-book.ts';
import type { Starts } from '#core/invest/choice/plan-order.ts';
import { costOf } from '#core/invest/proposal/proposal-cost.ts';
import type { Settled } from '#core/invest/proposal/settle.ts';
import { spendOf } from '#core/invest/choice/spend.ts';

function raisesOf({ raises }: Settled, { agencies }: PlanBook): readonly PaperRaise[] {
  const byKey = new Map(agencies.map((one) => [one.key, one]));
  const found = new Map<string, PaperRaise>();
  for (const { agency, indicator, from, to } of raises) {
    const ladder = byKey.get(agency)?.ladders.get(indicator);
    const [low, high] = [ladder?.steps[from]?.from, ladder?.steps[to - 1]?.to];
    if (low === undefined || high === undefined) continue;
    const key = `${indicator} ${low} ${high}`;
    const agencies_ = (found.get(key)?.agencies ?? 0) + 1;
    found.set(key, { indicator, from: String(low), to: String(high), agencies: agencies_ });
  }
  return [...found.values()];
}

/** The top group that gains most; the first of the instrument where several gain the same. */
function mainGroup({ byGroup }: SingleGain, one: Settled, book: PlanBook): string {
  let best = '';
  for (const { id } of book.rubric.groups) {
    const gain = byGroup.get(id);
    if (gain && (best === '' || compare(gain, byGroup.get(best) ?? ZERO) > 0)) best = id;
  }
  if (best !== '') return best;
  const [raise] = one.raises;
  const agency = book.agencies.find(({ key }) => key === raise?.agency);
  return agency?.ladders.get(raise?.indicator ?? '')?.group ?? '';
}

/** Whether in some year its costs fit under all ceilings beside what is chosen. */
function hasRoom({ plan, task: { order } }: PlanBook, one: Settled, starts: Starts): boolean {
  const proposal = order.proposals.find(({ id }) => id === one.id);
  if (!proposal) return false;
  const binding = order.ceilings.filter(
    ({ source }) => source === null || source === proposal.source,
  );
  const left = binding.map(({ source, perYear }) => {
    const spent = spendOf(order, starts, source);
    return perYear.map((most, year) => most - (spent[year] ?? 0));
  });
  const needs = (start: number, year: number): number => {
    if (year < start) return 0;
    return year === start ? proposal.cost : proposal.running;
  };
  return Array.from({ length: plan.years }, (_, start) => start).some((start) =>
    left.every((rest) => rest.every((money, year) => needs(start, year) <= money)),
  );
}

function reasonOf(book: PlanBook, one: Settled, starts: Starts): NotChosen {
  if (book.plan.hand[one.id] === null) return { why: 'hand' };
  const rivals = book.candidates.filter(
    ({ id, excludes }) =>
      starts.has(id) && (one.excludes.includes(id) || excludes.includes(one.id)),
  );
  if (rivals.length > 0) return { why: 'excluded', ids: rivals.map(({ id }) => id) };
  const missing = one.requires.filter((id) => !starts.has(id));
  if (missing.length > 0) return { why: 'requires', ids: missing };
  return { why: hasRoom(book, one, starts) ? 'weighed' : 'no-room' };
}

/**
 * Every proposal that comes into question: the chosen ones first, by the year they start, then in
 * the order of the catalogue.
 */
export function paperProposals(
  book: PlanBook,
  starts: Starts,
  sourceOf: (one: Settled) => string,
): readonly PaperProposal[] {
  const { plan, candidates } = book;
  const chosen = new Set(starts.keys());
  const gainOf = singleGains(book, chosen);
  const all = candidates.map((one): PaperProposal => {
    const { first, later, by } = costOf(one);
    const from = starts.get(one.id) ?? 0;
    const perYear = Array.from({ length: plan.years }, (_, year) => {
      if (year < from) return 0;
      return year === from ? first : later;
    });
    const gain = gainOf(one.id);
    const gates = gateStanding(one.initiative.kind, one.decision.gates);
    const isChosen = chosen.has(one.id);
    return {
      id: one.id,
      initiative: one.initiative.id,
      agencies: one.agencies,
      start: isChosen ? plan.firstYear + from : null,
      notChosen: isChosen || plan.chosen === null ? null : reasonOf(book, one, starts),
      isMust: one.decision.isMust,
      isByHand: Object.hasOwn(plan.hand, one.id),
      source: sourceOf(one),
      perYear,
      total: perYear.reduce((sum, some) => sum + some, 0),
      first,
      later,
      by,
      gain: gain.all,
      group: mainGroup(gain, one, book),
      raises: raisesOf(one, book),
      requires: one.requires,
      openGates: gates.kind === 'open' ? gates.gates : [],
      conditions:
        gates.kind === 'stopped'
          ? []
          : Object.entries(one.decision.gates).flatMap(([gate, answer]) =>
              answer?.answer === 'condition'
                ? [{ gate: gate as keyof typeof one.decision.gates, note: answer.note }]
                : [],
            ),
    };
  });
  const last = plan.firstYear + plan.years;
  return [...all].sort((a, b) => (a.start ?? last) - (b.start ?? last));
}
