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
import { digestOfJson } from '#exchange/digest.ts';
import type { Desk } from './desk.ts';
import { restsOf } from './finalize.ts';
import { knowKey, sampleKey, type SampleKey } from './sample-keys.ts';
import { must } from './sample-must.ts';
import { journalOfSample, receiveMade } from './sample-packages.ts';
import { sendCarried } from './send-carried.ts';
import type { LoadedRubric } from './shipped-rubrics.ts';

const LAST: SampleYear = 2026;
/** The part of the agencies whose key nobody compared. */
const STRANGERS = 0.1;
/** Working days of the October of the story on which agencies send. */
const SENDING = [19, 20, 21, 22, 23, 26, 27, 28, 29, 30] as const;
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

const aboutOf = ({ assessment, period }: Round) => ({
  rubric: assessment.rubric,
  agency: assessment.agency,
  period: { id: period.id, year: period.year, name: period.name },
  year: assessment.year,
  subject: assessment.id,
});

/** A desk at which it is another time: what is done there is dated so. */
export const deskAt = (desk: Desk, at: string): Desk => ({ ...desk, now: () => at });

/** The key of an agency; of a few it was never compared, as happens. */
async function keyOf(desk: Desk, { agency }: Assessment): Promise<SampleKey | null> {
  const key = await sampleKey(agency.name, 'opd');
  const isCompared = chanceOf(SAMPLE_SEED, 'kunci', agency.code) > STRANGERS;
  if (key && isCompared) await knowKey(desk, key, CHAIR.name);
  return key;
}

async function submissionOf(shop: Workshop, round: Round): Promise<Digest> {
  const { loaded, calendar } = shop;
  const { assessment, file, guest, year } = round;
  const { rubric } = loaded;
  const documents = round.documents.map(({ document }) => document);
  const day = oneOf(SENDING, SAMPLE_SEED, 'kirim', assessment.agency.code);
  const at = isExtended(guest) ? calendar.timeOf(year, 11, 5) : calendar.timeOf(year, 10, day);
  const desk = deskAt(shop.desk, at);
  const scores = statedScores(rubric, { assessment, documents });
  return receiveMade(desk, {
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
    key: await keyOf(desk, assessment),
    signer: OFFICER,
    fileName: `contoh-${assessment.agency.code}-${assessment.year}.timbang.zip`,
  });
}

async function reviewFile(
  { desk, asesors }: Workshop,
  round: Round,
  review: Review,
  at: number,
): Promise<Digest> {
  const { name, institution } = SAMPLE_ASESORS[at] ?? SAMPLE_ASESORS[0];
  return receiveMade(deskAt(desk, review.at), {
    kind: 'review',
    about: { ...aboutOf(round), revision: 1, previous: null, rests: [review.submission] },
    madeAt: review.at,
    bodies: new Map([['review.json', review]]),
    evidence: [],
    key: asesors[at] ?? null,
    signer: { name, position: institution },
    fileName: `contoh-lembar-${at + 1}-${round.assessment.agency.code}.timbang.zip`,
  });
}

const recalled = (result: Digest, year: number, { score, values }: FinalRecord): LastYear => ({
  result,
  year,
  score,
  values: Object.fromEntries(Object.entries(values).map(([id, { finding }]) => [id, finding])),
});

/** What one agency did in one year, up to where it has come. */
export async function playRound(shop: Workshop, round: Round): Promise<void> {
  const { loaded, calendar } = shop;
  const { assessment, guest, file, year } = round;
  const { agency } = assessment;
  const isLast = year === LAST;
  const documents = round.documents.map(({ document }) => document);
  // Of the years before only the results are here, as where a desk began with the application.
  const submission = isLast ? await submissionOf(shop, round) : digestOfJson(assessment);
  if (guest.fate === 'unread') return;
  const sheet = { assessment, documents, submission, rubric: loaded.rubric, year };
  const first = isExtended(guest) ? 17 : 3;
  const all = SAMPLE_ASESORS.map((asesor, at) =>
    sampleReview(sheet, asesor, calendar.timeOf(year, 11, first + at)),
  );
  // Where nothing is settled yet, the third asesor still reads.
  const sent = guest.fate === 'submitted' ? all.slice(0, 2) : all;
  const reviews: { readonly fingerprint: Digest; readonly review: Review }[] = [];
  for (const [at, review] of sent.entries()) {
    const fingerprint = isLast ? await reviewFile(shop, round, review, at) : digestOfJson(review);
    reviews.push({ fingerprint, review });
  }
  if (guest.fate !== 'final' && guest.fate !== 'interim') return;
  const at = calendar.timeOf(year, 11, 20);
  const final = sampleResult({
    rubric: loaded.rubric,
    assessment,
    year,
    documents,
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
