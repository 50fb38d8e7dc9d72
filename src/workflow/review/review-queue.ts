import type { Digest, MessageId } from '#core/lib/ids.ts';
import { ok, type Result } from '#core/lib/result.ts';
import type { InboxRow } from '#core/package/inbox.ts';
import type { PackageRecord } from '#core/package/record.ts';
import type { Period } from '#core/period/period.ts';
import { consensusSchema } from '#core/review/consensus.ts';
import { newestRows, queueOf } from '#core/review/queue-build.ts';
import type { HandedIn, KnownResult, QueueFacts } from '#core/review/queue-facts.ts';
import type { ReviewQueue } from '#core/review/queue.ts';
import type { ReviewSheet } from '#core/review/sheet.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { readHandledAnswers, writeHandledAnswer } from '#storage/handled-answers.ts';
import { readOwnKeys } from '#storage/vault/own-key.ts';
import { readPackages } from '#storage/packages.ts';
import { readPeriods } from '#storage/periods.ts';
import { readSheets } from '#storage/reviews.ts';
import { readRows } from '#storage/rows/rows.ts';
import { readSession } from '#storage/browser/saved-session.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import { standingsOf } from '#workflow/keys/contacts.ts';
import type { Desk } from '#workflow/desk.ts';
import { listAllThreads } from '#workflow/talk/list-messages.ts';
import { receivedRow } from '#workflow/receive/list-received.ts';
import { changedBetween, readerOf, resultOf } from '#workflow/receive/package-glances.ts';
import type { DayOf } from '#workflow/receive/receive-package.ts';
import { rubricHere } from '#workflow/rubrics/rubric-here.ts';

/** Every record the queue is made of, all asked for at once as a live query needs it. */
async function recordsOf(desk: Desk, dayOf: DayOf) {
  const { db } = desk;
  const [packages, standings, periods, sheets, meetings, talks, keys, session, handled] =
    await Promise.all([
      readPackages(db),
      standingsOf(desk),
      readPeriods(db),
      readSheets(db),
      readRows(db, 'consensus'),
      listAllThreads(desk, dayOf),
      readOwnKeys(db),
      readSession(db),
      readHandledAnswers(db),
    ]);
  return { packages, standings, periods, sheets, meetings, talks, keys, session, handled };
}

type Records = Awaited<ReturnType<typeof recordsOf>>;

const packagesOf = ({ packages }: Records, kind: PackageRecord['kind']): readonly PackageRecord[] =>
  packages.sound.filter((one) => one.kind === kind);

const assessmentOf = ({ about }: PackageRecord): HandedIn['assessment'] =>
  about.subject as HandedIn['assessment'];

/** Whose reviews came here. The signature says it; only of one that is not signed, the file. */
async function handedIn(desk: Desk, records: Records): Promise<readonly HandedIn[]> {
  const submissions = new Set(packagesOf(records, 'submission').map(({ id }) => id));
  const theirs = packagesOf(records, 'review').filter(({ direction }) => direction === 'received');
  const found = await Promise.all(
    theirs.map(async (record): Promise<readonly HandedIn[]> => {
      const { signature, about, id } = record;
      const assessment = assessmentOf(record);
      const rests = about.rests.find((digest) => submissions.has(digest));
      if (signature && rests) {
        const { signer, publicKey: key } = signature;
        const { name, unit: institution } = signer;
        return [{ assessment, submission: rests, name, institution, key }];
      }
      const read = await readerOf(desk, id);
      const key = signature?.publicKey ?? null;
      return read
        ? [
            {
              assessment,
              submission: read.submission,
              name: read.by.name,
              institution: read.by.unit,
              key,
            },
          ]
        : [];
    }),
  );
  return found.flat();
}

/** The results that are here; one that cannot be read counts for nothing. */
async function resultsOf(desk: Desk, records: Records): Promise<readonly KnownResult[]> {
  const found = await Promise.all(
    packagesOf(records, 'final').map(async (record): Promise<readonly KnownResult[]> => {
      const read = await resultOf(desk, record.id);
      const { revision } = record.about;
      return read ? [{ id: record.id, assessment: assessmentOf(record), revision, ...read }] : [];
    }),
  );
  return found.flat();
}

/** The meetings that this desk leads. */
function meetingsOf({ meetings }: Records): QueueFacts['meetings'] {
  return meetings.flatMap(({ row }) => {
    const { data } = consensusSchema.safeParse(row);
    return data ? [{ assessment: data.id, reopened: data.reopening !== '' }] : [];
  });
}

/** The instruments of what was received, each looked for once. */
async function rubricsOf(
  desk: Desk,
  rows: readonly InboxRow[],
): Promise<ReadonlyMap<Digest, Rubric | null>> {
  const records = rows.map(({ record }) => record);
  const refs = new Map(records.map(({ about: { rubric } }) => [rubric.digest, rubric]));
  const found = await Promise.all(
    [...refs].map(async ([digest, ref]) => [digest, await rubricHere(desk, ref, records)] as const),
  );
  return new Map(found);
}

/** What changed where a newer revision came after a sheet had been begun. */
async function changesOf(
  desk: Desk,
  rows: readonly InboxRow[],
  sheets: readonly ReviewSheet[],
): Promise<ReadonlyMap<string, readonly string[] | undefined>> {
  const pairs = newestRows(rows).flatMap(({ record: { id, about } }) => {
    const own = sheets.filter(({ assessment }) => assessment === about.subject);
    if (own.some(({ submission }) => submission === id)) return [];
    return own.map(({ submission }) => [submission, id] as const);
  });
  const found = await Promise.all(
    pairs.map(async (pair) => [pair.join(' '), await changedBetween(desk, ...pair)] as const),
  );
  return new Map(found);
}

function rowsOf(records: Records, dayOf: DayOf): readonly InboxRow[] {
  const { packages, standings, periods } = records;
  const known = {
    here: packages.sound,
    standings,
    periods: new Map(periods.sound.map(({ id, period }) => [id, period])),
    dayOf,
  };
  return packagesOf(records, 'submission')
    .filter(({ direction }) => direction === 'received')
    .map((record) => receivedRow(record, known));
}

/** Who works at this desk: by the last sheet, else by the name they go by. */
function whoOf({ sheets, keys, session }: Records): QueueFacts['who'] {
  const last = sheets.sound[0]?.asesor;
  const identity = keys.current?.own.card.identity;
  return {
    name: last?.name ?? session?.person ?? '',
    institution: last?.institution ?? identity?.unit ?? '',
    key: identity?.signKey ?? null,
  };
}

async function factsOf(desk: Desk, records: Records, dayOf: DayOf): Promise<QueueFacts> {
  const received = rowsOf(records, dayOf);
  const sheets = records.sheets.sound;
  const [reviews, results, rubrics, changes] = await Promise.all([
    handedIn(desk, records),
    resultsOf(desk, records),
    rubricsOf(desk, received),
    changesOf(desk, received, sheets),
  ]);
  const talks = records.talks.ok ? [...records.talks.value] : [];
  const periods = records.periods.sound.flatMap(({ period }): readonly Period[] =>
    period ? [period] : [],
  );
  return {
    received,
    heardOf: packagesOf(records, 'submission').flatMap(({ about: { agency, period } }) =>
      agency ? [{ agency, period: period?.id ?? null }] : [],
    ),
    sheets,
    threads: new Map(talks.map(([id, { threads }]) => [id, threads])),
    cameAt: new Map(records.packages.sound.map(({ id, at }) => [id, at])),
    handedIn: reviews,
    results,
    meetings: meetingsOf(records),
    periods,
    who: whoOf(records),
    rubric: (digest) => rubrics.get(digest) ?? undefined,
    changed: (before, after) => changes.get(`${before} ${after}`) ?? null,
    handled: records.handled,
    dayOf,
    today: dayOf(desk.now()),
  };
}

/** Everything that waits at this desk, as things stand now. */
export function reviewQueue(
  desk: Desk,
  dayOf: DayOf,
): Promise<Result<ReviewQueue, StorageTrouble>> {
  return attempt(async () => {
    const records = await recordsOf(desk, dayOf);
    const { packages, sheets, talks } = records;
    if (!talks.ok) return talks;
    const queue = queueOf(await factsOf(desk, records, dayOf));
    return ok({ ...queue, damaged: packages.damaged.length + sheets.damaged.length });
  });
}

/** Remembers that an answer was dealt with, or takes that back. */
export function handleAnswer(
  { db }: Desk,
  message: MessageId,
  isHandled: boolean,
): Promise<Result<true, StorageTrouble>> {
  return attempt(async () => {
    await writeHandledAnswer(db, message, isHandled);
    return ok(true as const);
  });
}
