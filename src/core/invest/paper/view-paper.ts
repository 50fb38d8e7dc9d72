import { ceilingLine } from '#core/invest/choice/view-choice.ts';
import { add, divide, fromInteger, ZERO, type Ratio } from '#core/lib/ratio.ts';
import { frameOf } from '#core/portfolio/frame-of.ts';
import { predikatRank, show } from '#core/scoring/predikat.ts';
import type { Score, Shown } from '#core/scoring/score.ts';
import { afterPlan, type AgencyAfter } from '#core/invest/proposal/after-plan.ts';
import { checkStarts } from '#core/invest/choice/check-starts.ts';
import { countedStarts } from '#core/invest/choice/choice-figures.ts';
import { goalOf } from '#core/invest/choice/goal.ts';
import type { PaperAgency, PaperFacts, PaperGroup, PaperInitiative } from './paper-facts.ts';
import { paperGaps } from './paper-gaps.ts';
import { linesOfProposal } from './paper-lines.ts';
import { paperProposals } from './paper-proposals.ts';
import type { PlanBook } from '#core/invest/plan-book.ts';
import { scoreOfLevels } from '#core/invest/proposal/plan-ladders.ts';
import type { Settled } from '#core/invest/proposal/settle.ts';
import { spendOf } from '#core/invest/choice/spend.ts';

function meanOf({ rubric }: PlanBook, values: readonly Ratio[]): Shown | null {
  if (values.length === 0) return null;
  return show(rubric, divide(values.reduce(add, ZERO), fromInteger(values.length)));
}

const groupValue = ({ groups }: Score, id: string): Shown | null =>
  groups.find((group) => group.id === id)?.value ?? null;

function agenciesOf(book: PlanBook, after: readonly AgencyAfter[]): readonly PaperAgency[] {
  const { rubric, plan } = book;
  const goal = predikatRank(rubric, goalOf(rubric, plan.goal));
  return after.map(({ agency, index, predikat, gain }): PaperAgency => {
    const { key, name, kind, result, agreedAt, score } = agency;
    const claimed = scoreOfLevels(rubric, agency.claimed);
    return {
      key,
      name,
      kind,
      result,
      agreedAt,
      index: agency.index,
      claimed: claimed.outcome.kind === 'final' ? claimed.outcome.value : null,
      predikat: agency.predikat,
      after: index,
      predikatAfter: predikat,
      gain,
      isGood: predikatRank(rubric, agency.predikat) >= goal,
      isGoodAfter: predikatRank(rubric, predikat) >= goal,
      groups: rubric.groups.map(({ id }) => groupValue(score, id)),
    };
  });
}

function groupsOf(book: PlanBook, after: readonly AgencyAfter[]): readonly PaperGroup[] {
  return book.rubric.groups.map(({ id, code, title }): PaperGroup => {
    const before = after.flatMap(({ agency }) => groupValue(agency.score, id) ?? []);
    const then = after.flatMap(({ score }) => groupValue(score, id) ?? []);
    const exact = (values: readonly Shown[]): Shown | null =>
      meanOf(
        book,
        values.map((value) => value.exact),
      );
    return { id, code, title, n: before.length, before: exact(before), after: exact(then) };
  });
}

/** Every initiative that comes into question, in the order of the catalogue. */
function initiativesOf({ candidates }: PlanBook): readonly PaperInitiative[] {
  const found = new Map<string, PaperInitiative>();
  for (const { initiative, decision } of candidates) {
    const { id, title, kind, description, carriedBy, requires, weeks, reuseFirst } = initiative;
    if (found.has(id)) continue;
    found.set(id, {
      id,
      title,
      kind,
      description,
      carriedBy,
      requires,
      weeks,
      code: initiative.budgetCode,
      reuseFirst,
      basis: decision.lines.length > 0 ? '' : (initiative.cost?.basis ?? ''),
    });
  }
  return [...found.values()];
}

/** What the printed document of a plan says, as it stands now. */
export function paperView(book: PlanBook): PaperFacts {
  const { plan, rubric, ground, candidates, task } = book;
  const said = Object.entries(plan.chosen?.starts ?? {});
  const starts = countedStarts(book, new Map(said));
  const after = afterPlan(book, starts);
  const agencies = agenciesOf(book, after);
  const [firstSource] = plan.sources;
  const names = new Map(plan.sources.map(({ id, name }) => [id, name]));
  const sourceOf = ({ decision }: Settled): string =>
    names.get(decision.source || (firstSource?.id ?? '')) ?? '';
  const years = Array.from({ length: plan.years }, (_, at) => plan.firstYear + at);
  const proposals = paperProposals(book, starts, sourceOf);
  const byId = new Map(candidates.map((one) => [one.id, one]));
  const lines = proposals.flatMap(({ id, start, source }) => {
    const one = byId.get(id);
    return one && start !== null ? linesOfProposal(one, start, years, source) : [];
  });
  return {
    ref: ground.ref,
    title: rubric.title,
    shortTitle: rubric.shortTitle,
    indexName: rubric.indexName ?? '',
    digits: rubric.rounding.digits,
    max: frameOf(rubric, ground.ref).max,
    resultYear: ground.year,
    goal: goalOf(rubric, plan.goal),
    years,
    agencies,
    absent: book.absent,
    groups: groupsOf(book, after),
    before: meanOf(
      book,
      agencies.map(({ index }) => index.exact),
    ),
    after: meanOf(
      book,
      agencies.map((one) => one.after.exact),
    ),
    gaps: paperGaps(book, after),
    initiatives: initiativesOf(book),
    proposals,
    refused: book.refused.map(({ initiative, agencies: keys, refusal }) => ({
      initiative: initiative.id,
      title: initiative.title,
      agencies: keys,
      refusal,
    })),
    // Those of one year stay in the order of their proposals.
    lines: [...lines].sort((a, b) => a.year - b.year),
    ceilings: [
      { source: '', ceiling: ceilingLine(task.order, null), spent: spendOf(task.order, starts) },
      ...plan.sources.map(({ id, name }) => ({
        source: name,
        ceiling: ceilingLine(task.order, id),
        spent: spendOf(task.order, starts, id),
      })),
    ],
    faults: plan.chosen ? checkStarts(task.order, starts) : [],
    lost: said.flatMap(([id]) => (starts.has(id) ? [] : [id])),
  };
}
