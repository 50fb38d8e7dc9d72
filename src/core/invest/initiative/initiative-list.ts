import { differingFields } from './initiative-cells.ts';
import type { Catalogue, Initiative, OwnInitiative } from './catalogue.ts';

/** Where an initiative stands: as it came, changed at this desk, or made here. */
export type InitiativeOrigin = 'shipped' | 'changed' | 'own';

/** One initiative as it stands at this desk. */
export interface ListedInitiative {
  readonly rubric: string;
  readonly initiative: Initiative;
  readonly origin: InitiativeOrigin;
  readonly isSetAside: boolean;
  /** As it came with the program; null = made here. */
  readonly shipped: Initiative | null;
  /** Catalogue and version that it came with; empty = made here. */
  readonly catalogue: string;
  /** The row that is stored; null = there is none, it stands as it came. */
  readonly row: OwnInitiative | null;
}

/** Names a row of the table `initiatives`. */
export function rowIdOf(rubric: string, id: string): string {
  return `${rubric}:${id}`;
}

/** A catalogue with its version, as editions name it. */
function catalogueName({ id, version }: Pick<Catalogue, 'id' | 'version'>): string {
  return `${id}@${version}`;
}

/**
 * All initiatives for one instrument, those that came with the program first, then those made
 * here by title; the same that `offeredFor` gives to a plan.
 */
export function listedFor(
  rubric: string,
  catalogues: readonly Catalogue[],
  own: readonly OwnInitiative[],
): readonly ListedInitiative[] {
  const rows = new Map(
    own.filter((one) => one.rubric === rubric).map((one) => [one.initiative.id, one] as const),
  );
  const shipped = catalogues
    .filter((one) => one.rubric === rubric)
    .flatMap((catalogue) =>
      catalogue.initiatives.map((came): ListedInitiative => {
        const row = rows.get(came.id) ?? null;
        rows.delete(came.id);
        const initiative = row?.initiative ?? came;
        const isChanged = differingFields(came, initiative).length > 0;
        return {
          rubric,
          initiative,
          origin: isChanged ? 'changed' : 'shipped',
          isSetAside: row?.isSetAside ?? false,
          shipped: came,
          catalogue: catalogueName(catalogue),
          row,
        };
      }),
    );
  const made = [...rows.values()]
    .map((row): ListedInitiative => ({
      rubric,
      initiative: row.initiative,
      origin: 'own',
      isSetAside: row.isSetAside,
      shipped: null,
      catalogue: '',
      row,
    }))
    .sort((a, b) => a.initiative.title.localeCompare(b.initiative.title, 'id'));
  return [...shipped, ...made];
}
