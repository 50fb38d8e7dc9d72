import { fromDecimal } from '#core/lib/ratio.ts';
import { diffRubrics } from '#core/rubric/diff.ts';
import type { DiffField, RubricChange } from '#core/rubric/diff-types.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { areConnected, isSameLineage } from './lineage.ts';

/** What a scale can say, whatever it is called. */
interface ScaleShape {
  readonly min: number;
  readonly max: number;
  readonly levels: readonly number[];
  /** Digits of values between two levels; 0 = none are stated. */
  readonly digits: number;
}

type Bands = readonly { readonly min: string; readonly label: string }[];

interface Both<T> {
  readonly a: T;
  readonly b: T;
}

/**
 * Why two indices cannot stand side by side, with what differs. `weights`: shares of
 * the index or what is counted; `claims`: what an answer says; `rounding`: how the
 * number and its predikat are read.
 */
type Refusal =
  | ({ readonly kind: 'instrument' } & Both<Pick<Rubric, 'id' | 'version'>>)
  | ({ readonly kind: 'scales' } & Both<readonly ScaleShape[]>)
  | ({ readonly kind: 'bands' } & Both<Bands>)
  | { readonly kind: 'weights' | 'rounding' | 'claims'; readonly changes: readonly RubricChange[] };

export type Comparability =
  | { readonly kind: 'comparable' }
  | {
      readonly kind: 'refused';
      readonly reasons: readonly Refusal[];
      /** How answers can be replayed instead. */
      readonly crosswalk: 'same-lineage' | 'crosswalk' | 'none';
    };

function shapesOf({ scales }: Rubric): readonly ScaleShape[] {
  const shapes = Object.values(scales).map(({ min, max, labels, fraction }): ScaleShape => {
    const levels = Object.keys(labels).map(Number);
    return { min, max, levels: levels.sort((a, b) => a - b), digits: fraction?.digits ?? 0 };
  });
  const distinct = new Map(shapes.map((shape) => [JSON.stringify(shape), shape]));
  return [...distinct].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, shape]) => shape);
}

const nameOf = ({ id, version }: Rubric) => ({ id, version });

function bandsOf({ predikat }: Rubric): Bands {
  return predikat.map(({ min, label }) => ({ min, label }));
}

/** Borders as exact values, one text: "2.6" and "2.60" are the same. */
function bordersOf({ predikat }: Rubric): string {
  const borders = predikat.map(({ label, min }) => {
    const { n, d } = fromDecimal(min);
    return [label, `${n}/${d}`];
  });
  return JSON.stringify(borders);
}

type Kind = Extract<Refusal, { readonly changes: unknown }>['kind'];

/** Fields whose changes have a reason of their own; any other change is one of the claims. */
const KINDS: Readonly<Partial<Record<DiffField, Kind>>> = {
  rounding: 'rounding',
  weight: 'weights',
  weighting: 'weights',
  groups: 'weights',
  indicators: 'weights',
};

/** Under which reason a change falls; null = it moves nothing, or the facts tell it better. */
function kindOf({ affects, field }: RubricChange, otherShapes: boolean): Kind | null {
  if (affects === 'text' || field === 'predikat') return null;
  if (field === 'scales' && otherShapes) return null;
  return KINDS[field] ?? 'claims';
}

function refusals(a: Rubric, b: Rubric, isLineage: boolean): readonly Refusal[] {
  const shapes = { a: shapesOf(a), b: shapesOf(b) };
  const otherShapes = JSON.stringify(shapes.a) !== JSON.stringify(shapes.b);
  const bands = { a: bandsOf(a), b: bandsOf(b) };
  const otherBands = bordersOf(a) !== bordersOf(b);
  const changes = isLineage ? diffRubrics(a, b) : [];
  const kinds = ['weights', 'rounding', 'claims'] as const;
  return [
    ...(isLineage ? [] : [{ kind: 'instrument' as const, a: nameOf(a), b: nameOf(b) }]),
    ...(otherShapes ? [{ kind: 'scales' as const, ...shapes }] : []),
    ...(otherBands ? [{ kind: 'bands' as const, ...bands }] : []),
    ...kinds.flatMap((kind): readonly Refusal[] => {
      const found = changes.filter((change) => kindOf(change, otherShapes) === kind);
      return found.length > 0 ? [{ kind, changes: found }] : [];
    }),
  ];
}

/**
 * Whether numbers by two instruments may stand side by side. Only versions of one
 * lineage that differ in nothing but explanations may; scores of different versions
 * are never put on one line or averaged otherwise. Every refusal says what differs
 * and which way of replaying the answers is left.
 */
export function comparability(a: Rubric, b: Rubric): Comparability {
  const isLineage = isSameLineage(a, b);
  const reasons = refusals(a, b, isLineage);
  if (reasons.length === 0) return { kind: 'comparable' };
  if (isLineage) return { kind: 'refused', reasons, crosswalk: 'same-lineage' };
  return { kind: 'refused', reasons, crosswalk: areConnected(a, b) ? 'crosswalk' : 'none' };
}
