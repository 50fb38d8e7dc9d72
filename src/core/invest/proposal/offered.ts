import type { Offered } from './candidates.ts';
import type { Catalogue, OwnInitiative } from '#core/invest/initiative/catalogue.ts';

/**
 * Everything that can be proposed for one instrument: what came with the program, each as it was
 * changed here, then what was made here, by name of the id.
 *
 * @param rubric id of the instrument.
 */
export function offeredFor(
  rubric: string,
  catalogues: readonly Catalogue[],
  own: readonly OwnInitiative[],
): readonly Offered[] {
  const changed = new Map(
    own.filter((one) => one.rubric === rubric).map((one) => [one.initiative.id, one] as const),
  );
  const shipped = catalogues.flatMap((one) => (one.rubric === rubric ? one.initiatives : []));
  const known = new Set(shipped.map(({ id }) => id));
  const made = [...changed.values()]
    .filter(({ initiative }) => !known.has(initiative.id))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return [
    ...shipped.map((initiative): Offered => {
      const edition = changed.get(initiative.id);
      return {
        initiative: edition?.initiative ?? initiative,
        isSetAside: edition?.isSetAside ?? false,
        only: null,
      };
    }),
    ...made.map(({ initiative, isSetAside }): Offered => ({ initiative, isSetAside, only: null })),
  ];
}
