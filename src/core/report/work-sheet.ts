import type { RubricRef } from '#core/assessment/assessment.ts';
import { ZERO, type Ratio } from '#core/lib/ratio.ts';
import type { Group, Indicator, Level, Rubric } from '#core/rubric/types.ts';
import { countsOf } from '#core/rubric/counts.ts';
import { placedIndicators } from '#core/rubric/walk.ts';
import { sharesOf } from '#core/scoring/shares.ts';

/** A level with its name on the indicator's own scale; the name may be empty. */
export interface SheetLevel {
  readonly level: Level;
  readonly label: string;
}

/** One indicator to fill in, with the part of the index it decides (0..1). */
export interface SheetIndicator {
  readonly indicator: Indicator;
  readonly share: Ratio;
  readonly levels: readonly SheetLevel[];
  /** Digits behind the comma of a value between two levels; null where levels are whole. */
  readonly fractionDigits: number | null;
}

/** A group with what stands in it; `depth` 1 = top. */
export interface SheetGroup {
  readonly group: Group;
  readonly depth: number;
  readonly share: Ratio;
  readonly indicators: readonly SheetIndicator[];
  readonly groups: readonly SheetGroup[];
}

/** What the instrument asks for anywhere; the directions speak of nothing else. */
interface Asked {
  readonly notApplicable: boolean;
  readonly coverage: boolean;
  readonly external: boolean;
  readonly subject: boolean;
  /** When a value between two levels is used, one note per scale that knows such values. */
  readonly fractions: readonly string[];
}

/** Everything "Lembar Kerja Evaluasi" says: an instrument with nothing filled in. */
export interface WorkSheet {
  readonly rubric: Rubric;
  readonly ref: RubricRef;
  readonly groups: readonly SheetGroup[];
  readonly asked: Asked;
  readonly indicators: number;
  /** ISO 8601 UTC; part of the input: same input, same bytes. */
  readonly madeAt: string;
}

function askedIn(rubric: Rubric): Asked {
  const all = placedIndicators(rubric).map(({ indicator }) => indicator);
  return {
    notApplicable: all.some(({ mayBeNotApplicable }) => mayBeNotApplicable),
    coverage: all.some(({ coverage }) => coverage !== null),
    external: all.some(({ external }) => external !== undefined),
    subject: all.some(({ repeat }) => repeat !== undefined),
    fractions: [...new Set(all.map(({ scale }) => scale))].flatMap(
      (scale) => rubric.scales[scale]?.fraction?.note ?? [],
    ),
  };
}

/**
 * Builds the blank work sheet of an instrument. The shares are those of an assessment
 * in which everything applies (PermenPANRB 59/2020, Lampiran Bab II: a mean of group
 * means is not a mean of indicators).
 *
 * @param ref names the instrument's file, its digest included.
 * @param madeAt comes from the caller's clock.
 */
export function workSheet(rubric: Rubric, ref: RubricRef, madeAt: string): WorkSheet {
  const shares = sharesOf(rubric);
  const place = (group: Group, depth: number): SheetGroup => ({
    group,
    depth,
    share: shares.get(group.id) ?? ZERO,
    indicators: (group.indicators ?? []).map((indicator) => {
      const scale = rubric.scales[indicator.scale];
      return {
        indicator,
        share: shares.get(indicator.id) ?? ZERO,
        levels: indicator.levels.map((level) => ({
          level,
          label: scale?.labels[String(level.level)] ?? '',
        })),
        fractionDigits: scale?.fraction?.digits ?? null,
      };
    }),
    groups: (group.groups ?? []).map((inner) => place(inner, depth + 1)),
  });
  return {
    rubric,
    ref,
    groups: rubric.groups.map((group) => place(group, 1)),
    asked: askedIn(rubric),
    indicators: countsOf(rubric).indicators,
    madeAt,
  };
}
