import type { Assessment } from '#core/assessment/assessment.ts';
import type { Digest } from '#core/lib/ids.ts';
import type { Period } from '#core/period/period.ts';
import type { FinalRecord, LastYear } from '#core/review/final.ts';
import type { Review } from '#core/review/review.ts';
import type { SampleCalendar } from '#core/sample/calendar.ts';
import { chanceOf, oneOf, SAMPLE_SEED } from '#core/sample/chance.ts';
import type { SampleDocument } from '#core/sample/documents.ts';
import { SAMPLE_ASESORS } from '#core/sample/maturity.ts';
import { isExtended, type SampleGuest, type SampleYear } from '#core/sample/plan.ts';
import { sampleResult } from '#core/sample/result.ts';
import { sampleReview } from '#core/sample/review.ts';
import { statedScores } from '#core/submit/stated-scores.ts';
import { digestOfJson } from '#exchange/bytes/digest.ts';
import type { Desk } from '#workflow/desk.ts';
import { restsOf } from '#workflow/result/finalize.ts';
import { deskAt } from './sample-desk.ts';
import { knowKeys, sampleKey, type SampleKey } from './sample-keys.ts';
import { must } from './sample-must.ts';
import { journalOfSample, receiveMade, type ToReceive } from './sample-packages.ts';
import { sendCarried } from '#workflow/submit/send-carried.ts';
import type { LoadedRubric } from '#workflow/rubrics/shipped-rubrics.ts';

const LAST: SampleYear = 2026;
/** The part of the agencies whose key nobody compared. */
const STRANGERS = 0.1;
/** Working days of the October of the story on which agencies send. */
const SENDING = [19, 20, 21, 22, 23, 26, 27, 28, 29, 30] as const;
/** Files of an agency that took part to the end: its submission, the sheets, the result. */
const FILES = 2 + SAMPLE_ASESORS.length;
/** Who leads the meetings of the sample. */
export const CHAIR = { name: 'Ketua Contoh', position: 'Ketua Tim Asesor' };
const OFFICER = { name: 'Pejabat Contoh', position: 'Kepala' };

/** What the whole sample is made with. */
export interface Workshop {
  readonly desk: Desk;
  readonly calendar: SampleCalendar;
  readonly loaded: LoadedRubric;
  readonly asesors: readonly (SampleKey | null)[];
  /** What came out in the year before, by the code of the agency. */
  readonly before: Map<string, LastYear>;
  readonly step: () => void;
}

/** One agency in one year, with what it sent. */
export interface Round {
  readonly guest: SampleGuest;
  /** Of the story. */
  readonly year: SampleYear;
  readonly assessment: Assessment;
  readonly documents: readonly SampleDocument[];
  readonly period: Period;
  readonly file: Digest;
}

/** Of the years before only the results are here, as where a desk began with the application. */
const isHere = (round: Round | undefined): boolean => round?.year === LAST;

const aboutOf = ({ assessment, period }: Round) => ({
  rubric: assessment.rubric,
  agency: assessment.agency,
  period: { id: period.id, year: period.year, name: period.name },
  year: assessment.year,
  subject: assessment.id,
});

/** The keys of agencies; of a few they were never compared, as happens. */
async function keysOf(
  desk: Desk,
  rounds: readonly Round[],
): Promise<ReadonlyMap<Round, SampleKey | null>> {
  const keys = new Map<Round, SampleKey | null>();
  for (const round of rounds) keys.set(round, await sampleKey(round.assessment.agency.name, 'opd'));
  const compared = rounds.filter(
    ({ assessment }) => chanceOf(SAMPLE_SEED, 'kunci', assessment.agency.code) > STRANGERS,
  );
  const known = compared.flatMap((round) => keys.get(round) ?? []);
  await knowKeys(desk, known, CHAIR.name);
  return keys;
}

function submissionOf(
  { loaded: { rubric }, calendar }: Workshop,
  round: Round,
  key: SampleKey | null,
): ToReceive {
  const { assessment, file, guest, year } = round;
  const documents = round.documents.map(({ document }) => document);
  const day = oneOf(SENDING, SAMPLE_SEED, 'kirim', assessment.agency.code);
  const at = isExtended(guest) ? calendar.timeOf(year, 11, 5) : calendar.timeOf(year, 10, day);
  const scores = statedScores(rubric, { assessment, documents });
  return {
    kind: 'submission',
    about: { ...aboutOf(round), revision: 1, previous: null, rests: [file] },
    madeAt: at,
    bodies: new Map<string, unknown>([
      ['assessment.json', assessment],
      ['documents.json', documents],
      ['journal.json', journalOfSample(assessment, documents)],
      ['rubric.json', rubric],
      [
        'statement.json',
        { formatVersion: 1, officer: OFFICER, at, note: '', ...scores, late: false },
      ],
    ]),
    evidence: round.documents.map(({ document, content }) => ({
      digest: document.file.digest,
      content,
    })),
    key,
    signer: OFFICER,
    fileName: `contoh-${assessment.agency.code}-${assessment.year}.timbang.zip`,
  };
}

function reviewFile({ asesors }: Workshop, round: Round, review: Review, at: number): ToReceive {
  const { name, institution } = SAMPLE_ASESORS[at] ?? SAMPLE_ASESORS[0];
  return {
    kind: 'review',
    about: { ...aboutOf(round), revision: 1, previous: null, rests: [review.submission] },
    madeAt: review.at,
    bodies: new Map([['review.json', review]]),
    evidence: [],
    key: asesors[at] ?? null,
    signer: { name, position: institution },
    fileName: `contoh-lembar-${at + 1}-${round.assessment.agency.code}.timbang.zip`,
  };
}

const recalled = (result: Digest, year: number, { score, values }: FinalRecord): LastYear => ({
  result,
  year,
  score,
  values: Object.fromEntries(Object.entries(values).map(([id, { finding }]) => [id, finding])),
});

type Reviewed = Parameters<typeof sampleResult>[0]['reviews'];

/** The sheets of the asesors about a submission, each with the fingerprint it was sent under. */
async function reviewsOf(
  shop: Workshop,
  sent: ReadonlyMap<Round, Digest>,
): Promise<ReadonlyMap<Round, Reviewed>> {
  const { calendar, loaded, desk } = shop;
  const found = new Map<Round, Reviewed>();
  for (const [at, asesor] of SAMPLE_ASESORS.entries()) {
    const read = [...sent].flatMap(([round, submission]) => {
      const { guest, assessment, year } = round;
      // Where nothing is settled yet, the third asesor still reads.
      if (guest.fate === 'unread' || (guest.fate === 'submitted' && at > 1)) return [];
      const documents = round.documents.map(({ document }) => document);
      const sheet = { assessment, documents, submission, rubric: loaded.rubric, year };
      const first = isExtended(guest) ? 17 : 3;
      const review = sampleReview(sheet, asesor, calendar.timeOf(year, 11, first + at));
      return [{ round, review }];
    });
    const files = read.map(({ round, review }) => reviewFile(shop, round, review, at));
    const here = isHere(read[0]?.round) ? await receiveMade(desk, files, shop.step) : null;
    for (const [place, { round, review }] of read.entries()) {
      const fingerprint = here?.[place] ?? digestOfJson(review);
      found.set(round, [...(found.get(round) ?? []), { fingerprint, review }]);
    }
  }
  return found;
}

async function sendResult(
  shop: Workshop,
  round: Round,
  submission: Digest,
  reviews: Reviewed,
): Promise<void> {
  const { loaded, calendar } = shop;
  const { assessment, guest, file, year } = round;
  const { agency } = assessment;
  if (guest.fate !== 'final' && guest.fate !== 'interim') return;
  const at = calendar.timeOf(year, 11, 20);
  const final = sampleResult({
    rubric: loaded.rubric,
    assessment,
    year,
    documents: round.documents.map(({ document }) => document),
    submission,
    reviews,
    at,
    objectUntil: calendar.dayOf(year, 12, 4),
    period: file,
    lastYear: shop.before.get(agency.code) ?? null,
    stage: guest.fate,
  });
  const { record } = must(
    await sendCarried(deskAt(shop.desk, at), {
      kind: 'final',
      about: { ...aboutOf(round), rests: restsOf(final) },
      madeAt: at,
      bodies: new Map([['final.json', final]]),
      files: [],
      by: CHAIR,
      note: { verb: 'finalize' },
      recipients: [],
      fileName: () => `contoh-hasil-${agency.code}-${assessment.year}.timbang.zip`,
    }),
  );
  shop.before.set(agency.code, recalled(record.id, assessment.year, final));
}

/** So many steps at most go on in a year with so many senders. */
export const stepsIn = (year: SampleYear, senders: number): number =>
  senders * (year === LAST ? FILES : 1);

/** What the agencies of one year did, up to where each has come. */
export async function playRounds(shop: Workshop, rounds: readonly Round[]): Promise<void> {
  const { desk } = shop;
  const sent = new Map<Round, Digest>();
  if (isHere(rounds[0])) {
    const keys = await keysOf(deskAt(desk, shop.calendar.timeOf(LAST, 8, 24)), rounds);
    const files = rounds.map((round) => submissionOf(shop, round, keys.get(round) ?? null));
    const here = await receiveMade(desk, files, shop.step);
    for (const [at, round] of rounds.entries()) sent.set(round, here[at] as Digest);
  } else {
    for (const round of rounds) sent.set(round, digestOfJson(round.assessment));
  }
  const reviews = await reviewsOf(shop, sent);
  for (const [round, submission] of sent) {
    await sendResult(shop, round, submission, reviews.get(round) ?? []);
    shop.step();
  }
}
