import type { RecordTable, TimbangDatabase } from './database.ts';

/** Of these every row counts; of the others, whose contents their keys stand for, only the keys. */
const ROWS: readonly (RecordTable | 'keys')[] = [
  'packages',
  'setAside',
  'roster',
  'periods',
  'contacts',
  'reviews',
  'consensus',
  'keys',
];
const KEYS = ['outcomes', 'rubrics'] as const;

/**
 * Everything that the views of the rekap are made of, as one text: equal texts give equal views.
 * Outcomes are a cache made from packages, so their keys are enough.
 */
export async function viewInputs(db: TimbangDatabase): Promise<string> {
  const parts = await db.transaction('r', [...ROWS, ...KEYS], () =>
    Promise.all<unknown>([
      ...KEYS.map((table) => db.table(table).toCollection().primaryKeys()),
      ...ROWS.map((table) => db.table<unknown>(table).toArray()),
    ]),
  );
  return JSON.stringify(parts);
}

/** An answer as it was given, and a name of everything it was made of. */
interface KeptAnswer {
  readonly id: string;
  readonly of: string;
  readonly answer: unknown;
}

function isKept(row: unknown): row is KeptAnswer {
  return typeof row === 'object' && row !== null && 'of' in row && 'answer' in row;
}

/** The answers that were made of exactly this, by what was asked. */
export async function readAnswers(
  db: TimbangDatabase,
  of: string,
): Promise<ReadonlyMap<string, unknown>> {
  const rows = await db.answers.toArray();
  return new Map(
    rows.flatMap((row) => (isKept(row) && row.of === of ? [[row.id, row.answer] as const] : [])),
  );
}

/** Keeps answers that were made of this; all others are forgotten. */
export async function keepAnswers(
  db: TimbangDatabase,
  of: string,
  answers: ReadonlyMap<string, unknown>,
): Promise<void> {
  const rows = [...answers].map(([id, answer]): KeptAnswer => ({ id, of, answer }));
  await db.transaction('rw', db.answers, async () => {
    await db.answers.clear();
    await db.answers.bulkPut(rows);
  });
}
