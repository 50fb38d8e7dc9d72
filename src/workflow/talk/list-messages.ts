import type { EvidenceDocument } from '#core/evidence/document.ts';
import type { AssessmentId, Digest } from '#core/lib/ids.ts';
import { ok, type Result } from '#core/lib/result.ts';
import type { PackageRecord } from '#core/package/record.ts';
import { closedMessage } from '#core/review/closed-message.ts';
import { weaveThreads } from '#core/review/thread.ts';
import type { TalkContent, Thread } from '#core/review/thread-types.ts';
import { readMessages } from '#storage/messages.ts';
import { readPackages } from '#storage/packages.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import { standingsOf } from '#workflow/keys/contacts.ts';
import type { Desk } from '#workflow/desk.ts';
import { readPackageContent } from '#workflow/receive/read-package.ts';
import type { DayOf } from '#workflow/receive/receive-package.ts';
import { standingOf } from '#workflow/receive/receive-trust.ts';
import { resultGate, type ResultGate } from '#workflow/result/result-gate.ts';

/** What is said about one assessment at this desk. */
export interface Talk {
  /** Oldest first; drafts of this desk stand in the threads they belong to. */
  readonly threads: readonly Thread[];
  /** The files they stand in. */
  readonly files: readonly TalkContent[];
  /** Files of clarification that can no longer be read. */
  readonly broken: readonly PackageRecord[];
}

type Standings = Awaited<ReturnType<typeof standingsOf>>;

/** Every record that threads are made of, all asked for at once as a live query needs it. */
async function recordsOf(desk: Desk) {
  const [packages, drafts, standings, gate] = await Promise.all([
    readPackages(desk.db),
    readMessages(desk.db),
    standingsOf(desk),
    resultGate(desk.db),
  ]);
  return { packages: packages.sound, drafts: drafts.sound, standings, gate };
}

async function contentOf(
  desk: Desk,
  record: PackageRecord,
  standings: Standings,
  gate: ResultGate,
): Promise<TalkContent | undefined> {
  const read = await readPackageContent(desk, record.id);
  if (!read.ok || read.value.bodies.kind !== 'clarification') return undefined;
  const { by, submission, result, messages, documents } = read.value.bodies['clarification.json'];
  const { id, direction, madeAt, signature } = record;
  const { trust } = standingOf(standings, signature);
  const file = { id, direction, madeAt, by, trust, submission, result };
  const isOpen = gate(record, submission) === 'open';
  return { file, messages: isOpen ? messages : messages.map(closedMessage), documents };
}

/** Last day for objections of every result that is here. */
async function resultsOf(
  desk: Desk,
  records: readonly PackageRecord[],
): Promise<ReadonlyMap<Digest, string | null>> {
  const found = await Promise.all(
    records.map(async ({ id }) => {
      const read = await readPackageContent(desk, id);
      const final =
        read.ok && read.value.bodies.kind === 'final' ? read.value.bodies['final.json'] : null;
      return [id, final?.objectUntil ?? null] as const;
    }),
  );
  return new Map(found);
}

type Records = Awaited<ReturnType<typeof recordsOf>>;

async function talkOf(
  desk: Desk,
  assessment: AssessmentId,
  { packages, drafts, standings, gate }: Records,
  dayOf: DayOf,
): Promise<Talk> {
  const about = packages.filter((one) => one.about.subject === assessment);
  const talks = about.filter(({ kind }) => kind === 'clarification');
  const finals = about.filter(({ kind }) => kind === 'final');
  const own = drafts.filter((draft) => draft.assessment === assessment);
  if (talks.length === 0 && own.length === 0) return { threads: [], files: [], broken: [] };
  const [contents, results] = await Promise.all([
    Promise.all(talks.map((record) => contentOf(desk, record, standings, gate))),
    resultsOf(desk, finals),
  ]);
  const files = contents.filter((one) => one !== undefined);
  const submissions = new Map(
    about.flatMap(({ kind, id, about: { revision } }) =>
      kind === 'submission' ? [[id, revision] as const] : [],
    ),
  );
  const today = dayOf(desk.now());
  const threads = weaveThreads({ files, drafts: own, submissions, results, today, dayOf });
  return { threads, files, broken: talks.filter((_, at) => contents[at] === undefined) };
}

/** The threads about one assessment: what was asked, answered, objected and decided. */
export function listThreads(
  desk: Desk,
  assessment: AssessmentId,
  dayOf: DayOf,
): Promise<Result<Talk, StorageTrouble>> {
  return attempt(async () => {
    const records = await recordsOf(desk);
    return ok(await talkOf(desk, assessment, records, dayOf));
  });
}

/** The same of every assessment of which anything is said here; read once for all. */
export function listAllThreads(
  desk: Desk,
  dayOf: DayOf,
): Promise<Result<ReadonlyMap<AssessmentId, Talk>, StorageTrouble>> {
  return attempt(async () => {
    const records = await recordsOf(desk);
    const ids = new Set<string>([
      ...records.packages.flatMap(({ kind, about }) =>
        kind === 'clarification' ? [about.subject] : [],
      ),
      ...records.drafts.map(({ assessment }) => assessment),
    ]);
    const talks = await Promise.all(
      [...ids].map(async (subject) => {
        const id = subject as AssessmentId;
        return [id, await talkOf(desk, id, records, dayOf)] as const;
      }),
    );
    return ok(new Map(talks));
  });
}

/** Evidence that came after the submission, with an answer or an objection. */
export interface AdditionalDocument {
  readonly document: EvidenceDocument;
  /** Fingerprint of the clarification it stands in; its file lies under its digest. */
  readonly package: Digest;
  /** When that was made (UTC). */
  readonly madeAt: string;
}

/**
 * The evidence that an agency sent with its answers and objections about one submission,
 * oldest first; of one that was sent twice the newer. What a rejected key signed is left out.
 */
export function additionalDocuments(
  desk: Desk,
  submission: Digest,
): Promise<Result<readonly AdditionalDocument[], StorageTrouble>> {
  return attempt(async () => {
    const { packages, standings, gate } = await recordsOf(desk);
    const talks = packages.filter(
      ({ kind, about }) => kind === 'clarification' && about.rests.includes(submission),
    );
    const contents = await Promise.all(talks.map((one) => contentOf(desk, one, standings, gate)));
    const found = contents
      .filter((one) => one !== undefined)
      .filter(({ file }) => file.submission === submission && file.trust !== 'rejected')
      .sort((a, b) => a.file.madeAt.localeCompare(b.file.madeAt))
      .flatMap(({ file, documents }) =>
        documents.map((document) => ({ document, package: file.id, madeAt: file.madeAt })),
      );
    return ok([...new Map(found.map((one) => [one.document.id, one])).values()]);
  });
}
