import type { Answers } from '#core/assessment/answer.ts';
import type { Ratio } from '#core/lib/ratio.ts';
import type { Group, Indicator, Rubric } from '#core/rubric/types.ts';

/**
 * A second, naive scorer that shares no code and no idea with the engine: flat
 * instead of a tree. Every indicator's part of the index is the product of
 * (own weight ÷ weight of the counted siblings) along its path; the index is
 * Σ level × part. Fractions are unreduced pairs; weights are scaled to integers.
 */
export type Fraction = readonly [top: bigint, bottom: bigint];

export const NOUGHT: Fraction = [0n, 1n];

export const plus = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * d + c * b, b * d];
export const times = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * c, b * d];
/** The same number, however it is written. */
export const same = (engine: Ratio, [top, bottom]: Fraction): boolean =>
  engine.n * bottom === top * engine.d;

/** "12.5" with 4 places is 125000: no fraction needed any more. */
function scaled(text: string, places: number): bigint {
  const [whole = '', part = ''] = text.split('.');
  return BigInt(whole + part.padEnd(places, '0'));
}

const PLACES = 12;
const weightOf = (node: { readonly weight: string }): bigint => scaled(node.weight, PLACES);

export function stateOf(
  indicator: Indicator,
  answers: Answers,
): 'blank' | 'rated' | 'not-applicable' {
  const rating = answers[indicator.id]?.rating ?? 'blank';
  return rating === 'not-applicable' && !indicator.mayBeNotApplicable ? 'blank' : rating;
}

/** The greatest level such that neither it nor any lower one lacks anything. */
export function levelIn(
  indicator: Indicator,
  answers: Answers,
  attached: ReadonlySet<string> | null,
): number {
  const ticked = answers[indicator.id]?.criteria ?? [];
  const lacking = indicator.levels.filter(
    (step) =>
      step.criteria.some(({ id }) => !ticked.includes(id)) ||
      (attached !== null &&
        step.evidence.some(({ id, required }) => required && !attached.has(id))),
  );
  const holes = lacking.map(({ level }) => level);
  const free = indicator.levels
    .map(({ level }) => level)
    .filter((level) => holes.every((hole) => hole > level));
  return Math.max(...free);
}

type Choose = (indicator: Indicator) => boolean;

function holds(group: Group, chosen: Choose): boolean {
  return (
    (group.indicators ?? []).some(chosen) ||
    (group.groups ?? []).some((child) => holds(child, chosen))
  );
}

/** Part of each chosen indicator in the value of the given siblings, by id. */
function parts(groups: readonly Group[], chosen: Choose, whole: Fraction): Map<string, Fraction> {
  const found = new Map<string, Fraction>();
  const counted = groups.filter((group) => holds(group, chosen));
  const sum = counted.reduce((total, group) => total + weightOf(group), 0n);
  for (const group of counted) {
    const own = times(whole, [weightOf(group), sum]);
    for (const [id, part] of parts(group.groups ?? [], chosen, own)) found.set(id, part);
    const inside = (group.indicators ?? []).filter(chosen);
    const weights = inside.reduce((total, one) => total + weightOf(one), 0n);
    for (const one of inside) found.set(one.id, times(own, [weightOf(one), weights]));
  }
  return found;
}

function* everyGroup(groups: readonly Group[]): Generator<Group> {
  for (const group of groups) {
    yield group;
    yield* everyGroup(group.groups ?? []);
  }
}

function* everyIndicator(groups: readonly Group[]): Generator<Indicator> {
  for (const group of everyGroup(groups)) yield* group.indicators ?? [];
}

export interface ReferenceScore {
  readonly index: Fraction | null;
  readonly groups: ReadonlyMap<string, Fraction | null>;
  readonly levels: ReadonlyMap<string, number>;
  /** By indicator: part of the index when all that applies is answered. */
  readonly share: ReadonlyMap<string, Fraction>;
  /** By indicator: part of the number shown now. */
  readonly shareNow: ReadonlyMap<string, Fraction>;
}

export function referenceScore(
  rubric: Rubric,
  answers: Answers,
  attached: ReadonlySet<string> | null = null,
): ReferenceScore {
  const rated: Choose = (one) => stateOf(one, answers) === 'rated';
  const applies: Choose = (one) => stateOf(one, answers) !== 'not-applicable';
  const levels = new Map(
    [...everyIndicator(rubric.groups)]
      .filter(rated)
      .map((one) => [one.id, levelIn(one, answers, attached)]),
  );
  const valueOf = (groups: readonly Group[]): Fraction | null => {
    const found = parts(groups, rated, [1n, 1n]);
    if (found.size === 0) return null;
    let sum = NOUGHT;
    for (const [id, part] of found) {
      sum = plus(sum, times([BigInt(levels.get(id) ?? 0), 1n], part));
    }
    return sum;
  };
  return {
    index: valueOf(rubric.groups),
    groups: new Map(
      [...everyGroup(rubric.groups)].map((group) => [group.id, valueOf([group])] as const),
    ),
    levels,
    share: parts(rubric.groups, applies, [1n, 1n]),
    shareNow: parts(rubric.groups, rated, [1n, 1n]),
  };
}

/** Is `text` the one decimal with `digits` places k/10^digits for which k − ½ ≤ value < k + ½ ? */
export function isRoundedHalfUp([top, bottom]: Fraction, digits: number, text: string): boolean {
  const form = new RegExp(digits === 0 ? '^-?\\d+$' : `^-?\\d+\\.\\d{${digits}}$`);
  if (!form.test(text) || /^-[0.]+$/.test(text) || /^-?0\d/.test(text)) return false;
  const k = BigInt(text.replace('.', ''));
  const doubled = 2n * top * 10n ** BigInt(digits);
  return (2n * k - 1n) * bottom <= doubled && doubled < (2n * k + 1n) * bottom;
}

/** The predikat found by trying every band from the bottom, on integers. */
export function referencePredikat(rubric: Rubric, [top, bottom]: Fraction, text: string): string {
  const shown: Fraction = [scaled(text, PLACES), 10n ** BigInt(PLACES)];
  const [a, b] = rubric.rounding.predikatOn === 'rounded' ? shown : [top, bottom];
  let label = '';
  for (const band of rubric.predikat.toReversed()) {
    if (label === '' || a * 10n ** BigInt(PLACES) >= scaled(band.min, PLACES) * b) {
      label = band.label;
    }
  }
  return label;
}
