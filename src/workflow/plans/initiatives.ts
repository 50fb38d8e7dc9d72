import {
  ownInitiativeSchema,
  type Catalogue,
  type Initiative,
  type OwnInitiative,
} from '#core/invest/initiative/catalogue.ts';
import { differingFields } from '#core/invest/initiative/initiative-cells.ts';
import { rowIdOf, type ListedInitiative } from '#core/invest/initiative/initiative-list.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import {
  eraseInitiative,
  readOwnInitiatives,
  writeInitiative,
  type InitiativeStale,
  type OwnInitiatives,
} from '#storage/initiatives.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import type { Desk } from '#workflow/desk.ts';
import { shippedCatalogues } from './shipped-catalogues.ts';

export type SaveInitiativeFailure = InitiativeStale | StorageTrouble;

/** The file of initiatives could not be fetched; the network is needed once. */
interface CatalogueUnread {
  readonly kind: 'catalogue-unread';
}
export type InitiativesFailure = CatalogueUnread | StorageTrouble;

export interface InitiativesHere {
  readonly catalogues: readonly Catalogue[];
  readonly own: OwnInitiatives;
}

/** What came with the program, and what was made or changed at this desk. */
export function listInitiatives({
  db,
}: Pick<Desk, 'db'>): Promise<Result<InitiativesHere, InitiativesFailure>> {
  return attempt<InitiativesHere, CatalogueUnread>(async () => {
    // The database first: a live query only watches what is read before anything else is waited for.
    const own = await readOwnInitiatives(db);
    const catalogues = await shippedCatalogues().catch(() => null);
    return catalogues ? ok({ catalogues, own }) : fail({ kind: 'catalogue-unread' });
  });
}

/** What is to be kept of an initiative. */
export interface InitiativeEdit {
  readonly initiative: Initiative;
  readonly isSetAside: boolean;
}

type Seen = Pick<ListedInitiative, 'rubric' | 'shipped' | 'catalogue' | 'row'>;

/**
 * Keeps an initiative as a row over the one that was seen. One that came with the program and is
 * again as it came needs no row: its row goes. Throws when the initiative is unsound.
 *
 * @returns the row that is stored; null = there is none, it stands as it came.
 */
export function saveInitiative(
  { db, now }: Pick<Desk, 'db' | 'now'>,
  { rubric, shipped, catalogue, row }: Seen,
  { initiative, isSetAside }: InitiativeEdit,
): Promise<Result<OwnInitiative | null, SaveInitiativeFailure>> {
  return attempt<OwnInitiative | null, InitiativeStale>(async () => {
    if (shipped && !isSetAside && differingFields(shipped, initiative).length === 0) {
      const gone = row ? await eraseInitiative(db, row) : ok(true as const);
      return gone.ok ? ok(null) : gone;
    }
    const at = now();
    const next: OwnInitiative = ownInitiativeSchema.parse({
      id: rowIdOf(rubric, initiative.id),
      revision: (row?.revision ?? 0) + 1,
      rubric,
      editionOf: shipped ? catalogue : '',
      isSetAside,
      initiative,
      addedAt: row?.addedAt ?? at,
      updatedAt: at,
    });
    return writeInitiative(db, next, row);
  });
}

/** Takes a row away: what was made here is gone, what came with the program is as it came. */
export function dropInitiative(
  { db }: Pick<Desk, 'db'>,
  row: OwnInitiative,
): Promise<Result<true, SaveInitiativeFailure>> {
  return attempt<true, InitiativeStale>(() => eraseInitiative(db, row));
}

/** Brings a row back that was taken away, as its next revision. */
export function bringInitiativeBack(
  { db, now }: Pick<Desk, 'db' | 'now'>,
  row: OwnInitiative,
): Promise<Result<OwnInitiative, SaveInitiativeFailure>> {
  const next = { ...row, revision: row.revision + 1, updatedAt: now() };
  return attempt<OwnInitiative, InitiativeStale>(() => writeInitiative(db, next, null));
}
