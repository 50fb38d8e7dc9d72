import type { InitiativesOf } from '#state/plans/use-initiatives.ts';
import type { Names } from './text-faults.ts';

/** What indicators and initiatives are called here; what is not here keeps its id. */
export function namesIn({ ladders, list }: Pick<InitiativesOf, 'ladders' | 'list'>): Names {
  const codes = new Map(ladders.map(({ id, code }) => [id, code] as const));
  const titles = new Map(list.map(({ initiative: { id, title } }) => [id, title] as const));
  return {
    indicator: (id) => codes.get(id) ?? id,
    initiative: (id) => `"${titles.get(id) ?? id}"`,
  };
}
