import { sameValue } from '#core/lib/same-value.ts';
import type { CostLine } from '#core/invest/price/cost-line.ts';

/** A cost line as somebody saw it, and its place then. */
export interface SeenLine {
  readonly line: CostLine;
  readonly at: number;
}

/** Where that line stands now, also after others came or went; -1 = it was changed or is gone. */
export function placeOf(lines: readonly CostLine[], { line, at }: SeenLine): number {
  return sameValue(lines[at], line) ? at : lines.findIndex((one) => sameValue(one, line));
}

/** The lines with another in its place, or without it; unchanged where it is not there any more. */
export function withLineAs(
  lines: readonly CostLine[],
  seen: SeenLine,
  next: CostLine | null,
): readonly CostLine[] {
  const place = placeOf(lines, seen);
  if (place < 0) return lines;
  return [...lines.slice(0, place), ...(next ? [next] : []), ...lines.slice(place + 1)];
}
