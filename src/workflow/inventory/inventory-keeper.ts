import { inventoryAnswerer, type InventoryAnswerer } from '#core/inventory/answer-inventory.ts';
import type { Decision } from '#core/inventory/application.ts';
import {
  facilityAnswerer,
  type FacilityAnswerer,
  type FacilityAsk,
  type FacilityView,
} from '#core/inventory/facility-ask.ts';
import type { InventoryAsk, InventoryView, ShortGroup } from '#core/inventory/inventory-ask.ts';
import { markOfGroup } from '#core/inventory/short-group.ts';
import { fail, type Result } from '#core/lib/result.ts';
import { readApplications } from '#storage/applications.ts';
import { readFacilities } from '#storage/facilities.ts';
import { vaultOfKey } from '#storage/vault/keyed-vault.ts';
import { readRoster } from '#storage/roster.ts';
import type { RecordTable } from '#storage/database.ts';
import { watchTables } from '#storage/browser/watch-tables.ts';
import type { SaveApplicationFailure } from './applications.ts';
import { decideAlike } from './decide-alike.ts';
import { openDesk, type Desk } from '#workflow/desk.ts';
import { listImports } from '#workflow/tables/list-imports.ts';
import { listLevelSets } from './list-level-sets.ts';
import type { StorageTrouble } from '#workflow/attempt.ts';
import type { TakenImport } from '#workflow/tables/take-import.ts';
import { toldOnce } from '#workflow/told-once.ts';

/** What was decided about a group as a person saw it. */
export type AlikeAnswer = Pick<Decision, 'answer' | 'reason' | 'by'>;

/** The inventory, infrastructure and people of one workspace in memory, kept up to date. */
export interface InventoryKeeper {
  readonly ask: (ask: InventoryAsk) => Promise<InventoryView<InventoryAsk>>;
  readonly askFacilities: (ask: FacilityAsk) => Promise<FacilityView<FacilityAsk>>;
  /** Stores a decision with every member of a group, if the group still is as it was seen. */
  readonly decide: (
    group: Pick<ShortGroup, 'key' | 'mark'>,
    answer: AlikeAnswer | null,
  ) => Promise<Result<true, SaveApplicationFailure>>;
  /** Without their trails, which may be as large as what was imported. */
  readonly imports: () => Promise<Result<readonly TakenImport[], StorageTrouble>>;
}

type Progress = (done: number, total: number) => void;

interface Held<T> {
  readonly answerer: T;
  readonly rows: number;
  readonly damaged: number;
}

async function readInventory(desk: Desk, progress: Progress): Promise<Held<InventoryAnswerer>> {
  const [{ sound, damaged }, roster, levels] = await Promise.all([
    readApplications(desk.db, progress),
    readRoster(desk.db),
    listLevelSets(desk),
  ]);
  if (!levels.ok) throw new Error(`storage: ${levels.error.failure.kind}`);
  const ground = { applications: sound, roster: roster.sound, levels: levels.value };
  const answerer = inventoryAnswerer(ground);
  return { answerer, rows: sound.length, damaged: damaged.length };
}

async function readPlaces({ db }: Desk, progress: Progress): Promise<Held<FacilityAnswerer>> {
  const [{ sound, damaged }, roster] = await Promise.all([
    readFacilities(db, progress),
    readRoster(db),
  ]);
  const answerer = facilityAnswerer(sound, roster.sound);
  return { answerer, rows: sound.length, damaged: damaged.length };
}

/** Read when first asked for, and anew when asked after one of these tables changed. */
function kept<T>(
  { db }: Desk,
  tables: readonly RecordTable[],
  read: () => Promise<T>,
  tell: () => void,
): () => Promise<T> {
  let held: Promise<T> | undefined;
  watchTables(db, tables, () => {
    held = undefined;
    tell();
  });
  return () => {
    if (held) return held;
    const reading = read();
    held = reading;
    // A reading that failed is tried again by the next question.
    reading.catch(() => {
      if (held === reading) held = undefined;
    });
    return reading;
  };
}

/**
 * Opens the database, with the key of its vault where it is sealed. `changed` is called
 * whenever answers given before may no longer hold, `progress` while rows are read.
 */
export async function keepInventory(
  database: string,
  key: CryptoKey | null,
  changed: () => void,
  progress: Progress,
): Promise<InventoryKeeper> {
  const desk = openDesk(database, undefined, await vaultOfKey(key));
  await desk.db.open();
  const tell = toldOnce(changed);
  const inventory = kept(
    desk,
    ['applications', 'roster', 'datasets'],
    () => readInventory(desk, progress),
    tell,
  );
  const places = kept(desk, ['facilities', 'roster'], () => readPlaces(desk, progress), tell);
  watchTables(desk.db, ['imports'], tell);
  return {
    ask: async (ask) => {
      const { answerer, rows, damaged } = await inventory();
      return { ask, applications: rows, damaged, part: answerer.answer(ask) };
    },
    askFacilities: async (ask) => {
      const { answerer, rows, damaged } = await places();
      return { ask, rows, damaged, part: answerer.answer(ask) };
    },
    decide: async ({ key: sign, mark }, answer) => {
      const { answerer } = await inventory();
      const group = answerer.groups().find((one) => one.key === sign);
      if (!group || markOfGroup(group) !== mark) return fail({ kind: 'stale', stored: null });
      return decideAlike(desk, group, answer);
    },
    imports: () => listImports(desk),
  };
}
