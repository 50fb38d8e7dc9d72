import type { Rubric } from '#core/rubric/types.ts';
import { scoreAssessment } from './score-assessment.ts';
import type { GroupTrace, Score, Trace } from './score.ts';
import { withLevels } from './with-levels.ts';

type Example = Rubric['examples'][number];

/** An example whose expected result is not what the instrument's own rules give. */
export interface RecountedExample {
  readonly id: string;
  readonly before: Example['expect'];
  readonly after: Example['expect'];
}

function groupsBelow(traces: readonly Trace[]): readonly GroupTrace[] {
  return traces.flatMap((trace) =>
    trace.kind === 'group' ? [trace, ...groupsBelow(trace.children)] : [],
  );
}

function resultOf(score: Score, named: readonly string[] | null): Example['expect'] | null {
  if (score.outcome.kind === 'none') return null;
  const { value, predikat } = score.outcome;
  const values = groupsBelow(score.groups).flatMap((group) =>
    group.value && (named?.includes(group.id) ?? false) ? [[group.id, group.value.text]] : [],
  );
  return {
    index: value.text,
    predikat,
    ...(named && { groups: Object.fromEntries(values) as Readonly<Record<string, string>> }),
  };
}

function same(a: Example['expect'], b: Example['expect']): boolean {
  const names = Object.keys({ ...a.groups, ...b.groups });
  return (
    a.index === b.index &&
    a.predikat === b.predikat &&
    names.every((name) => a.groups?.[name] === b.groups?.[name])
  );
}

/**
 * The examples of an instrument that its own rules contradict, with what the one
 * scoring function gives instead. A local version with other weights inherits the
 * examples of its basis; this is how they are brought up to date, visibly.
 */
export function recountExamples(rubric: Rubric): readonly RecountedExample[] {
  return rubric.examples.flatMap(({ id, levels, expect: before }): RecountedExample[] => {
    const { claimed } = scoreAssessment(rubric, withLevels(rubric, {}, levels));
    const after = resultOf(claimed, before.groups ? Object.keys(before.groups) : null);
    return after && !same(before, after) ? [{ id, before, after }] : [];
  });
}
