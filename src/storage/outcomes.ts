import type { RubricRef } from '#core/assessment/assessment.ts';
import type { Digest } from '#core/lib/ids.ts';
import { OUTCOMES_MADE, type OutcomeSet } from '#core/portfolio/outcome.ts';
import type { TimbangDatabase } from './database.ts';
import { sealRow } from '#storage/rows/rows.ts';
import type { Row } from '#storage/vault/vault.ts';

/** Sets that are read in one piece. */
const AT_ONCE = 40;

/** Cheap on purpose: 30,000 outcomes are read at once, and this table is made by us alone. */
function isSet(row: unknown): row is OutcomeSet {
  return (
    typeof row === 'object' &&
    row !== null &&
    'id' in row &&
    'made' in row &&
    row.made === OUTCOMES_MADE &&
    'outcomes' in row &&
    Array.isArray(row.outcomes)
  );
}

/**
 * Every set of outcomes that is kept, one of each package, in no order. A cache: what is
 * damaged or was made in another way is as good as none, and is made again.
 */
export async function readOutcomeSets(db: TimbangDatabase): Promise<readonly OutcomeSet[]> {
  const stored = await db.transaction('r', db.outcomes, async () => {
    const keys = await db.outcomes.toCollection().primaryKeys();
    const starts = keys.filter((_, at) => at % AT_ONCE === 0);
    // Side by side: the disk reads on while what came is taken apart here.
    const pieces = starts.map((first, at) => {
      const next = starts[at + 1];
      const from = db.outcomes.where('id').aboveOrEqual(first);
      return next === undefined
        ? from.toArray()
        : db.outcomes.where('id').between(first, next, true, false).toArray();
    });
    return (await Promise.all(pieces)).flat();
  });
  const rows = await Promise.all(stored.map((row) => db.vault.open('outcomes', row)));
  return rows.flatMap((row) => (isSet(row) ? [row] : []));
}

/** Those of some packages, in their order; what is not kept is left out. */
export async function readSetsOf(
  db: TimbangDatabase,
  packages: readonly Digest[],
): Promise<readonly OutcomeSet[]> {
  const stored = await db.outcomes.bulkGet(packages.map((id) => db.vault.name(id)));
  const rows = await Promise.all(stored.map((row) => db.vault.open('outcomes', row)));
  return rows.flatMap((row) => (isSet(row) ? [row] : []));
}

/** The instrument of one of them, to be read ahead of all; null = there is none. */
export async function firstInstrument(db: TimbangDatabase): Promise<RubricRef | null> {
  const first = await db.outcomes.limit(1).first();
  const row = first === undefined ? null : await db.vault.open('outcomes', first);
  return isSet(row) ? (row.outcomes[0]?.rubric ?? null) : null;
}

/** The packages (as named by the vault) whose outcomes are kept, whatever they are. */
export async function outcomeNames(db: TimbangDatabase): Promise<ReadonlySet<string>> {
  return new Set(await db.outcomes.toCollection().primaryKeys());
}

/** Whether what is kept was made in the way of this version; nothing kept is no failure. */
export async function outcomesAreOfNow(db: TimbangDatabase): Promise<boolean> {
  const first = await db.outcomes.limit(1).first();
  return first === undefined || isSet(await db.vault.open('outcomes', first));
}

/** Rows ready for a transaction. Awaits the vault: never inside one. */
export function sealOutcomes(
  db: TimbangDatabase,
  sets: readonly OutcomeSet[],
): Promise<readonly Row[]> {
  return Promise.all(sets.map((set) => sealRow(db, 'outcomes', set)));
}

/** Keeps the outcomes of these packages; what was there before is replaced. */
export async function writeOutcomes(
  db: TimbangDatabase,
  sets: readonly OutcomeSet[],
): Promise<void> {
  const rows = await sealOutcomes(db, sets);
  await db.transaction('rw', db.outcomes, () => db.outcomes.bulkPut([...rows]));
}

/** Forgets the outcomes of packages, by the names the vault gives them. */
export async function forgetOutcomes(db: TimbangDatabase, names: readonly string[]): Promise<void> {
  await db.transaction('rw', db.outcomes, () => db.outcomes.bulkDelete([...names]));
}

/** Forgets all of them. */
export async function forgetAllOutcomes(db: TimbangDatabase): Promise<void> {
  await db.transaction('rw', db.outcomes, () => db.outcomes.clear());
}
