import type { EvidenceSupport } from '#core/evidence/document.ts';
import { placedIndicators } from '#core/rubric/walk.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { text } from './text-link.ts';

/** A place that a document can support, as people read it. */
export interface LinkTarget {
  readonly link: EvidenceSupport;
  /** Code and title of the indicator. */
  readonly indicator: string;
  /** Level and evidence item, or what the link is instead. */
  readonly item: string;
  readonly required: boolean;
}

/** Every evidence item of the instrument in reading order. */
export function linkTargets(rubric: Rubric): readonly LinkTarget[] {
  return placedIndicators(rubric).flatMap(({ indicator }) =>
    indicator.levels.flatMap(({ level, evidence }) =>
      evidence.map((item) => ({
        link: { indicator: indicator.id, item: item.id },
        indicator: `${indicator.code} ${indicator.title}`,
        item: `${text.level(level)}: ${item.text}`,
        required: item.required,
      })),
    ),
  );
}

/** One key for a link; the same link has the same key. */
export function linkKey({ indicator, item }: EvidenceSupport): string {
  return JSON.stringify([indicator, item]);
}

/** A document's links as people read them; one that the instrument does not know is said to be so. */
export function targetsOf(
  rubric: Rubric,
  supports: readonly EvidenceSupport[],
): readonly LinkTarget[] {
  const known = new Map(linkTargets(rubric).map((target) => [linkKey(target.link), target]));
  const indicators = new Map(
    placedIndicators(rubric).map(({ indicator }) => [indicator.id, indicator]),
  );
  return supports.map((link) => {
    const target = known.get(linkKey(link));
    if (target) return target;
    const indicator = indicators.get(link.indicator);
    const named = indicator ? `${indicator.code} ${indicator.title}` : link.indicator;
    const item = indicator && link.item === null ? text.background : text.unknown(link.indicator);
    return { link, indicator: named, item, required: false };
  });
}

/** Targets that hold every word of the query. */
export function matchingTargets(
  targets: readonly LinkTarget[],
  query: string,
): readonly LinkTarget[] {
  const words = query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  return targets.filter(({ indicator, item }) => {
    const content = `${indicator}\n${item}`.toLowerCase();
    return words.every((word) => content.includes(word));
  });
}
