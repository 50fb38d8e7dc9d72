import type { JournalChange, Json } from './entry.ts';
import { isObject, plainOf } from './plain.ts';

/** A text that is no longer than this is written down whole. */
const SHORT = 160;

type Step = Omit<JournalChange, 'record'>;
type Path = readonly string[];

/** How many entries are the same at the beginning and at the end; they never overlap. */
function common(
  lengths: readonly [number, number],
  same: (left: number, right: number) => boolean,
): { readonly head: number; readonly tail: number } {
  const [left, right] = lengths;
  const most = Math.min(left, right);
  let head = 0;
  while (head < most && same(head, head)) head += 1;
  let tail = 0;
  while (tail < most - head && same(left - 1 - tail, right - 1 - tail)) tail += 1;
  return { head, tail };
}

/** Of a long text only the words that changed; never half a word, which nobody could read. */
function textStep(path: Path, from: string, to: string): Step {
  if (Math.max(from.length, to.length) <= SHORT) return { path, at: null, from, to };
  let { head, tail } = common([from.length, to.length], (a, b) => from[a] === to[b]);
  while (head > 0 && !/\s/.test(from.charAt(head - 1))) head -= 1;
  while (tail > 0 && !/\s/.test(from.charAt(from.length - tail))) tail -= 1;
  return {
    path,
    at: head,
    from: from.slice(head, from.length - tail),
    to: to.slice(head, to.length - tail),
  };
}

function listSteps(path: Path, from: readonly Json[], to: readonly Json[]): readonly Step[] {
  const { head, tail } = common(
    [from.length, to.length],
    (a, b) => steps([], from[a], to[b]).length === 0,
  );
  if (head + tail === from.length && head + tail === to.length) return [];
  const part = (list: readonly Json[]): Json => list.slice(head, list.length - tail);
  return [{ path, at: head, from: part(from), to: part(to) }];
}

function own(value: Readonly<Record<string, Json>>, key: string): Json | undefined {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}

function steps(path: Path, from: Json | undefined, to: Json | undefined): readonly Step[] {
  if (from === to) return [];
  if (typeof from === 'string' && typeof to === 'string') return [textStep(path, from, to)];
  if (Array.isArray(from) && Array.isArray(to)) return listSteps(path, from, to);
  if (isObject(from) && isObject(to)) {
    const keys = new Set([...Object.keys(from), ...Object.keys(to)]);
    return [...keys].flatMap((key) => steps([...path, key], own(from, key), own(to, key)));
  }
  return [{ path, at: null, ...(from !== undefined && { from }), ...(to !== undefined && { to }) }];
}

/**
 * What changed of one record, so that replaying it gives exactly `after`; undefined = there
 * is no such record. What is no JSON is left out on both sides.
 */
export function changesBetween(
  record: string,
  before: unknown,
  after: unknown,
): readonly JournalChange[] {
  return steps([], plainOf(before), plainOf(after)).map((step) => ({ record, ...step }));
}
