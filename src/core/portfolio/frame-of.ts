import type { RubricRef } from '#core/assessment/assessment.ts';
import type { Group, Rubric } from '#core/rubric/types.ts';
import type { FrameGroup, FrameIndicator, InstrumentFrame } from './frame.ts';

interface Walked {
  readonly groups: FrameGroup[];
  readonly indicators: FrameIndicator[];
}

/** Groups parents first; of every group its own indicators before those of groups inside. */
function walk(
  scales: Rubric['scales'],
  groups: readonly Group[],
  parent: number | null,
  into: Walked,
): void {
  for (const { id, code, title, indicators = [], groups: inner = [] } of groups) {
    const depth = parent === null ? 1 : (into.groups[parent]?.depth ?? 0) + 1;
    const at = into.groups.push({ id, code, title, depth, parent }) - 1;
    for (const one of indicators) {
      const { min = 0, max = 0 } = scales[one.scale] ?? {};
      into.indicators.push({
        id: one.id,
        code: one.code,
        title: one.title,
        group: at,
        min,
        max,
      });
    }
    walk(scales, inner, at, into);
  }
}

/** The frame of an instrument. */
export function frameOf(rubric: Rubric, ref: RubricRef): InstrumentFrame {
  const into: Walked = { groups: [], indicators: [] };
  walk(rubric.scales, rubric.groups, null, into);
  return {
    known: true,
    ref,
    title: rubric.title,
    shortTitle: rubric.shortTitle,
    indexName: rubric.indexName ?? '',
    levelNames: rubric.levelNames,
    ...into,
    min: Math.min(...into.indicators.map(({ min }) => min)),
    max: Math.max(...into.indicators.map(({ max }) => max)),
    rounding: rubric.rounding,
    predikat: rubric.predikat,
  };
}

/** The frame of an instrument that is nowhere here: the index alone, with two digits. */
export function unknownFrame(ref: RubricRef): InstrumentFrame {
  return {
    known: false,
    ref,
    title: `${ref.id} ${ref.version}`,
    shortTitle: `${ref.id} ${ref.version}`,
    indexName: '',
    levelNames: [],
    groups: [],
    indicators: [],
    min: 0,
    max: 0,
    rounding: { digits: 2, mode: 'half-up', predikatOn: 'unrounded' },
    predikat: [],
  };
}
