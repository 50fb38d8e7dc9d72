import type { RubricRef } from '#core/assessment/assessment.ts';
import { placedIndicators } from '#core/rubric/walk.ts';
import type { Shown } from '#core/scoring/score.ts';
import { countedStarts } from '#core/invest/choice/choice-figures.ts';
import { goalOf } from '#core/invest/choice/goal.ts';
import type { PlanChoice } from './plan.ts';
import type { AbsentAgency } from './plan-ground.ts';
import type { PlanBook } from './plan-book.ts';

/** One agency that takes part, in short. */
export interface StandingAgency {
  readonly key: string;
  readonly name: string;
  readonly kind: string;
  readonly group: string;
  readonly index: Shown;
  readonly predikat: string;
  readonly priority: number;
  /** Indicators below their target. */
  readonly gaps: number;
}

/** Gaps of one part of the instrument: indicators of agencies, and how many agencies have one. */
interface StandingGaps {
  readonly id: string;
  readonly title: string;
  readonly gaps: number;
  readonly agencies: number;
}

/** What a plan starts from: whose results, up to where, with what. */
export interface StandingView {
  readonly ref: RubricRef;
  readonly title: string;
  readonly year: number;
  readonly indexName: string;
  readonly agencies: readonly StandingAgency[];
  readonly absent: readonly AbsentAgency[];
  /** Those of the absent that were left out of the plan, so that they can be taken in again. */
  readonly leftOut: readonly Pick<StandingAgency, 'key' | 'name' | 'kind' | 'group'>[];
  /** Predikat that counts as good in this plan, and all there are, the best first. */
  readonly goal: string;
  readonly predikats: readonly string[];
  readonly indicators: readonly {
    readonly id: string;
    readonly code: string;
    readonly title: string;
    readonly levels: readonly number[];
    /** Agencies that stand below its target. */
    readonly gaps: number;
  }[];
  /** Name of what the top groups are, such as "Dimensi". */
  readonly groupName: string;
  readonly groups: readonly StandingGaps[];
  readonly proposals: number;
  readonly refused: number;
  /** Rupiah that what is chosen costs in each year after the plan; null = nothing is chosen. */
  readonly afterwards: number | null;
}

interface Gap {
  readonly agency: string;
  readonly indicator: string;
  readonly group: string;
}

/** Every indicator of every agency that stands below its target. */
function gapsOf({ agencies }: PlanBook): readonly Gap[] {
  return agencies.flatMap(({ key, ladders }) =>
    [...ladders.values()]
      .filter(({ steps }) => steps.length > 0)
      .map(({ indicator, group }) => ({ agency: key, indicator, group })),
  );
}

/** What goes on to be paid once all years of the plan are over. */
function yearlyAfter(book: PlanBook, { starts }: PlanChoice): number {
  const counted = countedStarts(book, new Map(Object.entries(starts)));
  return book.task.order.proposals.reduce(
    (sum, { id, running }) => (counted.has(id) ? sum + running : sum),
    0,
  );
}

/** What the plan starts from. */
export function standingView(book: PlanBook): StandingView {
  const { rubric, ground, agencies, absent, candidates, refused, plan } = book;
  const gaps = gapsOf(book);
  return {
    ref: ground.ref,
    title: rubric.title,
    year: ground.year,
    indexName: rubric.indexName ?? '',
    agencies: agencies.map(({ key, name, kind, group, index, predikat, priority, ladders }) => ({
      key,
      name,
      kind,
      group,
      index,
      predikat,
      priority,
      gaps: [...ladders.values()].filter(({ steps }) => steps.length > 0).length,
    })),
    absent,
    leftOut: ground.agencies
      .filter(({ key }) => plan.leftOut.includes(key))
      .map(({ key, name, kind, group }) => ({ key, name, kind, group })),
    goal: goalOf(rubric, plan.goal),
    predikats: rubric.predikat.map(({ label }) => label),
    indicators: placedIndicators(rubric).map(({ indicator: { id, code, title, levels } }) => ({
      id,
      code,
      title,
      levels: levels.map(({ level }) => level),
      gaps: gaps.filter(({ indicator }) => indicator === id).length,
    })),
    groupName: rubric.levelNames[0] ?? '',
    groups: rubric.groups.map(({ id, title }) => {
      const own = gaps.filter(({ group }) => group === id);
      const standing = new Set(own.map(({ agency }) => agency));
      return { id, title, gaps: own.length, agencies: standing.size };
    }),
    proposals: candidates.length,
    refused: refused.length,
    afterwards: plan.chosen && yearlyAfter(book, plan.chosen),
  };
}
