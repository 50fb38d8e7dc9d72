import type { Rubric } from '#core/rubric/types.ts';
import { placedIndicators } from '#core/rubric/walk.ts';
import { z } from '#core/zod.ts';

const ladderSchema = z.strictObject({
  id: z.string(),
  code: z.string(),
  title: z.string(),
  /** Id of the outermost group it stands in. */
  group: z.string(),
  levels: z.array(z.int()),
});

type StoredLadder = z.infer<typeof ladderSchema>;

/** An indicator as much as an initiative has to know of it: its levels, the lowest first. */
export type IndicatorLadder = Readonly<Omit<StoredLadder, 'levels'>> & {
  readonly levels: readonly number[];
};

/** The indicators of an instrument in reading order. */
export function indicatorLadders(rubric: Rubric): readonly IndicatorLadder[] {
  return placedIndicators(rubric).map(({ indicator, path }) => ({
    id: indicator.id,
    code: indicator.code,
    title: indicator.title,
    group: path[0]?.id ?? '',
    levels: indicator.levels.map(({ level }) => level),
  }));
}

/** Ladders from their text, as they reach a worker beside a file; none when it is no such text. */
export function laddersFrom(text: string): readonly IndicatorLadder[] {
  try {
    return z.array(ladderSchema).safeParse(JSON.parse(text)).data ?? [];
  } catch {
    return [];
  }
}
