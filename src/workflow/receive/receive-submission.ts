import { checkChain } from '#core/journal/check-chain.ts';
import { stateAfter } from '#core/journal/replay.ts';
import type { ReceiptFacts, SubmissionFacts } from '#core/package/receipt-facts.ts';
import { compareScores } from '#core/package/receipt-scores.ts';
import type { Receipt } from '#core/package/receipt.ts';
import { digestOfJson } from '#exchange/bytes/digest.ts';
import type { SubmissionBodies } from '#exchange/package/bodies.ts';
import type { CarriedManifest } from '#exchange/package/carried.ts';

export interface ReadSubmission {
  readonly submission: Omit<SubmissionFacts, 'instrument'>;
  /** Entries of the journal whose chain holds. */
  readonly journal: number;
  readonly scores: Receipt['scores'];
}

/** The detail of a journal that holds together and yet ends with something else. */
const OTHER_END = 'end';

const sameJson = (a: unknown, b: unknown): boolean =>
  a !== undefined && digestOfJson(a) === digestOfJson(b);

/** Whether replaying the journal gives what the package says. */
function leadsHere(bodies: SubmissionBodies): boolean {
  const entries = bodies['journal.json'];
  const state = stateAfter(entries, entries.length);
  return (
    sameJson(state.assessment, bodies['assessment.json']) &&
    bodies['documents.json'].every((one) => sameJson(state.documents.get(one.id), one))
  );
}

function checkJournal(bodies: SubmissionBodies): { sound: number; broken: string | null } {
  const entries = bodies['journal.json'];
  const found = checkChain(bodies['assessment.json'].id, entries, digestOfJson);
  if (found) return { sound: found.n, broken: String(found.n + 1) };
  return { sound: entries.length, broken: leadsHere(bodies) ? null : OTHER_END };
}

const latestOf = (times: readonly ReceiptFacts['madeAt'][]): string =>
  times.reduce((a, b) => (Date.parse(b) > Date.parse(a) ? b : a));

/** Files that count and were not brought; replaced ones stay with the sender. */
function missingOf(
  { missing }: CarriedManifest,
  documents: SubmissionBodies['documents.json'],
): number {
  const gone = new Set<string>(missing);
  const named = documents.filter(({ status }) => status === 'active');
  const digests = named.flatMap(({ file, original }) => [file.digest, original?.digest ?? '']);
  return new Set(digests.filter((digest) => gone.has(digest))).size;
}

/** What a submission is found to be by its own content alone. */
export function submissionFacts(
  manifest: CarriedManifest,
  bodies: SubmissionBodies,
): ReadSubmission {
  const assessment = bodies['assessment.json'];
  const statement = bodies['statement.json'];
  const documents = bodies['documents.json'];
  const { scores, differ } = compareScores({
    rubric: bodies['rubric.json'],
    assessment,
    documents,
    statement,
  });
  const journal = checkJournal(bodies);
  const last = bodies['journal.json'].at(-1)?.at ?? manifest.madeAt;
  return {
    submission: {
      isSimulation: assessment.kind === 'simulation',
      filesMissing: missingOf(manifest, documents),
      journalBroken: journal.broken,
      scoresDiffer: differ,
      latest: latestOf([manifest.madeAt, statement.at, assessment.updatedAt, last]),
    },
    journal: journal.sound,
    scores,
  };
}
