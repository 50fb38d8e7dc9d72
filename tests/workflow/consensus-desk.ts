import type { AssessmentId, Digest } from '#core/lib/ids.ts';
import type { PackageRecord } from '#core/package/record.ts';
import type { Consensus } from '#core/review/consensus.ts';
import { OPEN, type Finding } from '#core/review/finding.ts';
import type { Review } from '#core/review/review.ts';
import { NO_STAGES } from '#core/review/stages.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { placedIndicators } from '#core/rubric/walk.ts';
import { saveConsensus } from '#workflow/result/change-consensus.ts';
import type { Desk } from '#workflow/desk.ts';
import { finalizeMeeting, type FinalizeOrder } from '#workflow/result/finalize.ts';
import { openConsensus } from '#workflow/result/open-consensus.ts';
import { readMeeting, type Meeting } from '#workflow/result/read-meeting.ts';
import { sendCarried } from '#workflow/submit/send-carried.ts';
import { must } from '../support/scenario.ts';
import { keyedDesk } from './keys-desk.ts';
import { received } from './receive/receive-sender.ts';

export const dayOf = (iso: string): string => iso.slice(0, 10);

const value = (text: string): Finding => ({ is: 'value', value: text });

/** What an asesor says: a value for each indicator; null = nothing. */
export type Values = Readonly<Record<string, string | null>>;

function reviewOf(about: PackageRecord, name: string, values: Values): Review {
  const said = Object.entries(values).map(([id, text]) => {
    const finding = text === null ? OPEN : value(text);
    return [
      id,
      {
        finding,
        fact: `Fakta ${name}`,
        analysis: `Analisis ${name}`,
        stages: { ...NO_STAGES, document: finding },
        supported: OPEN,
        departure: '',
        shortcoming: `Temuan ${name}`,
        recommendation: '',
      },
    ] as const;
  });
  return {
    formatVersion: 1,
    assessment: about.about.subject as AssessmentId,
    submission: about.id,
    by: { name, unit: `Lembaga ${name}`, role: 'asesor' },
    at: '2026-01-06T00:00:00.000Z',
    indicators: Object.fromEntries(said),
    verdicts: [],
    note: '',
    replacing: null,
  };
}

/** The signed file of one asesor, from a desk with keys of its own. */
export async function reviewFile(
  about: PackageRecord,
  name: string,
  values: Values,
): Promise<File> {
  const desk = await keyedDesk(`Lembaga ${name}`, 'asesor');
  const { rubric, agency, period, year } = about.about;
  const review = reviewOf(about, name, values);
  const sent = must(
    await sendCarried(desk, {
      kind: 'review',
      about: { rubric, agency, period, year, subject: review.assessment, rests: [about.id] },
      madeAt: review.at,
      bodies: new Map([['review.json', review]]),
      files: [],
      by: { name, position: '' },
      note: { verb: 'review' },
      recipients: [],
      fileName: () => `penilaian-${name}.zip`,
    }),
  );
  return new File([sent.file], sent.fileName);
}

/** The same value for every indicator, but for those named. */
export function valuesFor(rubric: Rubric, level: string, but: Values = {}): Values {
  const all = placedIndicators(rubric).map(({ indicator }) => [indicator.id, level] as const);
  return { ...Object.fromEntries(all), ...but };
}

/** A desk that leads, with a submission and the reviews that were handed in, in this order. */
export async function leadDesk(
  submission: File,
  reviews: readonly File[],
): Promise<{ readonly desk: Desk; readonly id: AssessmentId; readonly submission: Digest }> {
  const desk = await keyedDesk('Diskominfo', 'diskominfo');
  const record = await received(desk, submission);
  for (const file of reviews) await received(desk, file);
  const id = record.about.subject as AssessmentId;
  must(await openConsensus(desk, id, dayOf));
  return { desk, id, submission: record.id };
}

export async function meetingAt(desk: Desk, id: AssessmentId): Promise<Meeting> {
  return must(await readMeeting(desk, id, dayOf));
}

/** Changes the meeting as its page does. */
export async function change(
  desk: Desk,
  id: AssessmentId,
  edit: (record: Consensus) => Partial<Consensus>,
): Promise<Consensus> {
  const { consensus } = await meetingAt(desk, id);
  if (!consensus) throw new Error('no meeting');
  const next = { ...consensus, ...edit(consensus) };
  return must(await saveConsensus(desk, id, consensus.revision, contentOf(next)));
}

function contentOf(record: Consensus) {
  const { submission, left, kept, missing, values, meeting, note } = record;
  return { submission, left, kept, missing, values, meeting, note };
}

/** Agrees on everything: what all say, else the median. */
export async function agreeOnAll(desk: Desk, id: AssessmentId): Promise<Consensus> {
  const { items } = await meetingAt(desk, id);
  const values = items.map(({ indicator, votes, state }) => {
    const sorted = votes.map(({ vote }) => vote.finding);
    const middle = [...sorted].sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)))[
      Math.floor((sorted.length - 1) / 2)
    ];
    return [
      indicator,
      {
        finding: middle ?? OPEN,
        rule: state === 'unanimous' ? ('unanimous' as const) : ('median' as const),
        note: '',
        shortcoming: '',
        recommendation: '',
        minority: [],
        at: '2026-11-22T00:00:00.000Z',
      },
    ] as const;
  });
  return change(desk, id, ({ meeting }) => ({
    values: Object.fromEntries(values),
    meeting: {
      ...meeting,
      number: '1/BA/2026',
      place: 'Aula',
      date: '2026-01-07',
      attendance: meeting.attendance.map((one) => ({ ...one, present: true })),
    },
  }));
}

const ORDER: FinalizeOrder = {
  stage: 'final',
  objectUntil: null,
  by: { name: 'Ketua Tim', position: 'Ketua' },
  unit: 'Diskominfo',
  recipients: [],
  goneReason: 'Diganti.',
  fileName: (stage, revision) => `hasil-${stage}-${revision}.zip`,
};

export function finalize(desk: Desk, id: AssessmentId, part: Partial<FinalizeOrder> = {}) {
  return finalizeMeeting(desk, id, { ...ORDER, ...part }, dayOf);
}
