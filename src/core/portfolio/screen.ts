import type { Group, Rubric } from '#core/rubric/types.ts';
import type { Outcome, ScoreSet } from './outcome.ts';

/** Values are exact where they are made; a float beside them is off by less than this. */
const SLACK = 1e-9;
const ZERO = 48;

interface Node {
  readonly weight: number;
  /** Places of its indicators among the levels, with their weights. */
  readonly own: readonly { readonly place: number; readonly weight: number }[];
  readonly groups: readonly Node[];
}

/** NaN = it does not apply, or nothing was said. */
function numberOf(text: string): number {
  // Most levels are one digit.
  const digit = text.length === 1 ? text.charCodeAt(0) - ZERO : -1;
  if (digit >= 0 && digit <= 9) return digit;
  const slash = text.indexOf('/');
  return slash < 0 ? Number(text) : Number(text.slice(0, slash)) / Number(text.slice(slash + 1));
}

/** The same order as `placedIndicators`: of a group its indicators, then its groups. */
function nodeOf(group: Group, next: { place: number }): Node {
  const own = (group.indicators ?? []).map(({ weight }) => {
    next.place += 1;
    return { place: next.place - 1, weight: Number(weight) };
  });
  const groups = (group.groups ?? []).map((one) => nodeOf(one, next));
  return { weight: Number(group.weight), own, groups };
}

/** Weighted mean of what has a value; every group's below goes into `out`, parents first. */
function meanOf({ own, groups }: Node, levels: readonly number[], out: number[]): number {
  let top = 0;
  let bottom = 0;
  for (const { place, weight } of own) {
    const value = levels[place] ?? Number.NaN;
    if (Number.isNaN(value)) continue;
    top += value * weight;
    bottom += weight;
  }
  for (const node of groups) {
    const at = out.push(Number.NaN) - 1;
    const value = meanOf(node, levels, out);
    out[at] = value;
    if (Number.isNaN(value)) continue;
    top += value * node.weight;
    bottom += node.weight;
  }
  return bottom === 0 ? Number.NaN : top / bottom;
}

const isNear = (said: string, counted: number): boolean =>
  said === '-' || said === '?' || Math.abs(numberOf(said) - counted) <= SLACK;

/**
 * Looks over results that another desk counted, thousands at once: whether the index and the
 * groups of each follow from its levels by this instrument. A float beside the exact value,
 * good enough to find what is not so; nothing that is shown or averaged comes from here.
 */
export function screenFor(whole: Rubric): (outcome: Outcome) => boolean {
  const next = { place: 0 };
  const root: Node = { weight: 1, own: [], groups: whole.groups.map((one) => nodeOf(one, next)) };
  const holds = ({ score, groups, levels }: ScoreSet): boolean => {
    const values = levels.split(' ');
    if (values.length !== next.place) return false;
    // Nothing is promised of what is unfinished, but that it has no index.
    if (values.includes('?')) return score === null;
    const counted: number[] = [];
    const index = meanOf(root, values.map(numberOf), counted);
    const said = groups.split(' ');
    return (
      said.length === counted.length &&
      (score === null ? Number.isNaN(index) : isNear(score, index)) &&
      said.every((text, at) => isNear(text, counted[at] ?? Number.NaN))
    );
  };
  return ({ final, claimed, supported }) =>
    holds(claimed) && holds(supported) && (final === null || holds(final));
}
