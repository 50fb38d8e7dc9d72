import type { Initiative } from './catalogue.ts';
import type { InitiativeProblem } from './initiative-fault.ts';
import { ringsOf } from './rings.ts';

type Bound = Pick<Initiative, 'id' | 'requires' | 'excludes'>;

/** An initiative with everything that has to come before it, near and far. */
function neededFor(id: string, requires: (id: string) => readonly string[]): ReadonlySet<string> {
  const needed = new Set([id]);
  for (const one of needed) for (const next of requires(one)) needed.add(next);
  return needed;
}

function duplicates(all: readonly Bound[]): readonly InitiativeProblem[] {
  const seen = new Set<string>();
  const again = new Set<string>();
  for (const { id } of all) (seen.has(id) ? again : seen).add(id);
  return [...again].map((id) => ({ id, fault: { kind: 'duplicate-id' } }));
}

function strangers(
  all: readonly Bound[],
  known: ReadonlySet<string>,
): readonly InitiativeProblem[] {
  return all.flatMap(({ id, requires, excludes }): readonly InitiativeProblem[] => [
    ...requires
      .filter((other) => !known.has(other))
      .map((other) => ({ id, fault: { kind: 'unknown-required', other } as const })),
    ...excludes
      .filter((other) => !known.has(other))
      .map((other) => ({ id, fault: { kind: 'unknown-excluded', other } as const })),
    ...(excludes.includes(id) ? [{ id, fault: { kind: 'excludes-itself' } as const }] : []),
  ]);
}

/**
 * What is needed together and cannot stand together. It is told of the initiative in which the
 * two first meet, not again of all that require that one.
 */
function torn(
  all: readonly Bound[],
  requires: (id: string) => readonly string[],
): readonly InitiativeProblem[] {
  const pairs = all.flatMap(({ id, excludes }) =>
    excludes.filter((other) => other !== id).map((other) => [id, other] as const),
  );
  const needs = new Map(all.map(({ id }) => [id, neededFor(id, requires)] as const));
  const meet = (at: string, [one, other]: readonly [string, string]): boolean =>
    Boolean(needs.get(at)?.has(one) && needs.get(at)?.has(other));
  const told = new Set<string>();
  return pairs.flatMap((pair) => {
    const [one, other] = pair;
    const name = [one, other].sort().join('\n');
    if (told.has(name)) return [];
    told.add(name);
    return all
      .filter(({ id }) => meet(id, pair) && !requires(id).some((next) => meet(next, pair)))
      .map(({ id }) => ({ id, fault: { kind: 'excludes-required', one, other } as const }));
  });
}

/** Everything that is wrong between initiatives. Exclusion counts in both directions. */
export function relationProblems(all: readonly Bound[]): readonly InitiativeProblem[] {
  const byId = new Map(all.map((one) => [one.id, one] as const));
  const known = new Set(byId.keys());
  const requires = (id: string): readonly string[] => byId.get(id)?.requires ?? [];
  const rings = ringsOf([...known], requires);
  return [
    ...duplicates(all),
    ...strangers(all, known),
    ...rings.map((ids) => ({ id: ids[0] ?? '', fault: { kind: 'ring', ids } as const })),
    ...torn([...byId.values()], requires),
  ];
}
