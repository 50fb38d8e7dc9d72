import {
  add,
  compare,
  divide,
  fromDecimal,
  fromInteger,
  ZERO,
  type Ratio,
} from '#core/lib/ratio.ts';
import { placedIndicators } from '#core/rubric/walk.ts';
import type { AgencyAfter } from '#core/invest/proposal/after-plan.ts';
import type { PaperGap } from './paper-facts.ts';
import type { PlanBook } from '#core/invest/plan-book.ts';
import type { LevelTexts } from '#core/invest/plan-ground.ts';

const NUMBER = /^\d+(?:\.\d+)?$/;

/** The number of a level as text ("3", "61/25"); null = none is known. */
function numberOf(text: string): Ratio | null {
  const [top = '', bottom = '1'] = text.split('/');
  return NUMBER.test(top) && NUMBER.test(bottom)
    ? divide(fromDecimal(top), fromDecimal(bottom))
    : null;
}

const levelOf = (levels: LevelTexts, indicator: string): Ratio | null =>
  numberOf(levels[indicator] ?? '?');

const isAbove = (one: Ratio | null, other: Ratio | null): boolean =>
  one !== null && other !== null && compare(one, other) > 0;

/** Every indicator that stands below its target somewhere, in the order of the instrument. */
export function paperGaps(
  { rubric, agencies }: Pick<PlanBook, 'rubric' | 'agencies'>,
  after: readonly AgencyAfter[],
): readonly PaperGap[] {
  return placedIndicators(rubric).flatMap(({ indicator }) => {
    const { id, code, title } = indicator;
    const placed = agencies.flatMap((agency, at) => {
      const ladder = agency.ladders.get(id);
      return ladder ? [{ agency, ladder, climbed: after[at]?.rungs.get(id) ?? 0 }] : [];
    });
    const open = placed.filter(({ ladder }) => ladder.steps.length > 0);
    const [first] = open;
    if (!first) return [];
    const levels = new Map<string, number>();
    for (const { agency } of placed) {
      const level = agency.final[id] ?? '?';
      levels.set(level, (levels.get(level) ?? 0) + 1);
    }
    const count = (test: (levels: readonly (Ratio | null)[]) => boolean): number =>
      placed.filter(({ agency: { final, claimed, supported } }) =>
        test([levelOf(final, id), levelOf(claimed, id), levelOf(supported, id)]),
      ).length;
    const targets = open.map(({ ladder }) => ladder.steps.at(-1)?.to ?? 0);
    const missing = open
      .flatMap(({ ladder }) => ladder.steps.map(({ gain }) => gain))
      .reduce(add, ZERO);
    const valueOf = (level: string): Ratio => numberOf(level) ?? fromInteger(-1);
    return [
      {
        indicator: id,
        code,
        title,
        group: first.ladder.group,
        target: Math.max(...targets),
        levels: [...levels]
          .map(([level, some]) => ({ level, agencies: some }))
          .sort((a, b) => compare(valueOf(a.level), valueOf(b.level))),
        ladder: indicator.levels.map(({ level, summary, evidence }) => ({
          level,
          summary,
          evidence: evidence.map(({ text }) => text),
        })),
        below: open.map(({ agency }) => agency.key),
        belowAfter: open.filter(({ ladder, climbed }) => climbed < ladder.steps.length).length,
        overclaimed: count(([final, claimed]) => isAbove(claimed ?? null, final ?? null)),
        unsupported: count(([, claimed, supported]) => isAbove(claimed ?? null, supported ?? null)),
        missing,
      },
    ];
  });
}
