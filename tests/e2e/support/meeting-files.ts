import type { AssessmentId, Digest } from '#core/lib/ids.ts';
import type { CarriedKind, PackageAbout } from '#core/package/head.ts';
import type { Statement } from '#core/package/statement.ts';
import { OPEN } from '#core/review/finding.ts';
import type { Review } from '#core/review/review.ts';
import { NO_STAGES } from '#core/review/stages.ts';
import { writeCarried } from '#exchange/package/carry.ts';
import { LIMA, shippedRubric } from '../../rubrics/shipped.ts';
import { indicatorsIn } from '../../support/rubrics.ts';
import type { Carried } from './desks.ts';
import { allAnswered, assessmentOf } from './seed.ts';

const AT = '2026-11-20T02:00:00.000Z';
const RUBRIC = shippedRubric(LIMA);
const NOBODY: Statement['claimed'] = { value: null, predikat: null };

interface Written {
  readonly file: Carried;
  readonly fingerprint: Digest;
}

async function written(
  kind: CarriedKind,
  about: PackageAbout,
  bodies: Readonly<Record<string, unknown>>,
  name: string,
): Promise<Written> {
  const content = { kind, about, madeAt: AT, app: 'uji', files: [] };
  const stream = writeCarried(
    { ...content, bodies: new Map(Object.entries(bodies)) },
    () => undefined,
  );
  const buffer = Buffer.from(await new Response(stream.bytes).arrayBuffer());
  const fingerprint = stream.written()?.fingerprint;
  if (fingerprint === undefined) throw new Error(name);
  return { file: { name, mimeType: 'application/zip', buffer }, fingerprint };
}

/** Levels an asesor gives: one for all, and others for some, by their position. */
export interface Vote {
  readonly name: string;
  readonly level: number;
  readonly but: Readonly<Record<number, number>>;
}

/** A submission and the unsigned reviews of it, as files that are carried to a desk. */
export async function meetingFiles(
  agency: string,
  votes: readonly Vote[],
): Promise<{ readonly id: AssessmentId; readonly files: readonly Carried[] }> {
  const assessment = assessmentOf({ agency, answers: allAnswered(() => 3) });
  const about: PackageAbout = {
    rubric: assessment.rubric,
    agency: assessment.agency,
    period: null,
    year: assessment.year,
    subject: assessment.id,
    revision: 1,
    previous: null,
    rests: [],
  };
  const officer = { name: 'Kepala Uji', position: 'Kepala Dinas' };
  const submission = await written(
    'submission',
    about,
    {
      'assessment.json': assessment,
      'documents.json': [],
      'journal.json': [],
      'rubric.json': RUBRIC,
      'statement.json': {
        formatVersion: 1,
        officer,
        at: AT,
        note: '',
        claimed: NOBODY,
        supported: NOBODY,
        levels: {},
        late: false,
      },
    },
    'kirim.timbang.zip',
  );
  const reviews = await Promise.all(
    votes.map(async (vote) => {
      const review = reviewOf(vote, assessment.id, submission.fingerprint);
      const rests = [submission.fingerprint];
      const bodies = { 'review.json': review };
      return written('review', { ...about, rests }, bodies, `lembar-${vote.name}.timbang.zip`);
    }),
  );
  return { id: assessment.id, files: [submission, ...reviews].map(({ file }) => file) };
}

function reviewOf(
  { name, level, but }: Vote,
  assessment: AssessmentId,
  submission: Digest,
): Review {
  const said = indicatorsIn(RUBRIC.groups).map(({ id, title }, at) => {
    const finding = { is: 'value', value: String(but[at] ?? level) } as const;
    return [
      id,
      {
        finding,
        fact: `${title}: ada dan dijalankan menurut ${name}.`,
        analysis: 'Buktinya menunjukkan seluruh kriteria tingkat ini terpenuhi.',
        stages: { ...NO_STAGES, document: finding },
        supported: OPEN,
        departure: '',
        shortcoming: `Reviu berkala belum tercatat (${name}).`,
        recommendation: 'Tetapkan jadwal reviu tahunan.',
      },
    ] as const;
  });
  return {
    formatVersion: 1,
    assessment,
    submission,
    by: { name, unit: `Lembaga ${name}`, role: 'asesor' },
    at: AT,
    indicators: Object.fromEntries(said),
    verdicts: [],
    note: '',
    replacing: null,
  };
}
