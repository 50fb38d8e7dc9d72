import type { Agency } from '#core/assessment/assessment.ts';
import type { AssessmentId, Digest, PublicKey, ReviewId } from '#core/lib/ids.ts';
import type { InboxRow } from '#core/package/inbox.ts';
import type { PackageRecord } from '#core/package/record.ts';
import type { Period } from '#core/period/period.ts';
import { queueOf } from '#core/review/queue-build.ts';
import type { QueueFacts, Reader } from '#core/review/queue-facts.ts';
import type { QueueEntry } from '#core/review/queue.ts';
import { BLANK_RATING } from '#core/review/rating-of.ts';
import type { Rating, ReviewSheet } from '#core/review/sheet.ts';
import type { TalkContent } from '#core/review/thread-types.ts';
import { weaveThreads } from '#core/review/thread.ts';
import { LIMA, shippedRubric } from '../../rubrics/shipped.ts';
import { indicatorsIn } from '../../support/rubrics.ts';
import { periodOf, SOUND } from '../period/sample.ts';
import { FIRST, ground } from './talk-ground.ts';

export const ASSESSMENT = '0198a000-0000-7000-8000-0000000000a1' as AssessmentId;
export const LIMA_RUBRIC = shippedRubric(LIMA);
export const INDICATORS = indicatorsIn(LIMA_RUBRIC.groups).map(({ id }) => id);
const RUBRIC = 'ab'.repeat(32) as Digest;
export const ME: Reader = {
  name: 'Asesor Satu',
  institution: 'Inspektorat',
  key: '1'.repeat(64) as PublicKey,
};
const TODAY = '2026-11-25';

export const agency = (name: string, code = ''): Agency => ({
  name,
  code,
  shortName: '',
  government: 'Kabupaten Uji',
});

/** A submission that was received, the first revision three days ago unless said otherwise. */
export function record(
  change: Partial<PackageRecord['about']> = {},
  part: Partial<PackageRecord> = {},
): PackageRecord {
  return {
    id: FIRST,
    direction: 'received',
    kind: 'submission',
    at: '2026-11-22T03:00:00.000Z',
    madeAt: '2026-11-22T02:00:00.000Z',
    fileName: 'kirim.timbang.zip',
    bytes: 1000,
    about: {
      rubric: { id: 'lima-dimensi-opd', version: '1.0.0', digest: RUBRIC },
      agency: agency('Dinas Kesehatan', '0102'),
      period: null,
      year: 2026,
      subject: ASSESSMENT,
      revision: 1,
      previous: null,
      rests: [],
      ...change,
    },
    counts: { documents: 0, files: 0 },
    entries: [],
    signature: null,
    receipt: null,
    ...part,
  };
}

export const row = (one: PackageRecord): InboxRow => ({
  record: one,
  trust: 'known',
  odd: [],
  isNewest: true,
});

export const period = (change: Partial<Period> = {}): Period => periodOf(SOUND, change);

export const inPeriod = (of: Period) => ({ id: of.id, year: of.year, name: of.name });

/** The sheet of this desk on the first revision. */
export function sheet(change: Partial<ReviewSheet> = {}): ReviewSheet {
  return {
    formatVersion: 1,
    id: '0198a000-0000-7000-8000-0000000000f1' as ReviewId,
    assessment: ASSESSMENT,
    submission: FIRST,
    rubric: { id: 'lima-dimensi-opd', version: '1.0.0', digest: RUBRIC },
    asesor: ME,
    state: { is: 'open' },
    carriedFrom: null,
    replacing: null,
    ratings: {},
    verdicts: [],
    note: '',
    revision: 0,
    createdAt: '2026-11-22T04:00:00.000Z',
    updatedAt: '2026-11-22T04:00:00.000Z',
    ...change,
  };
}

export const SIGNED: ReviewSheet['state'] = {
  is: 'signed',
  at: '2026-11-23T03:00:00.000Z',
  package: 'c'.repeat(64) as Digest,
};

/** The first so many indicators, each with this part of a rating. */
export const rated = (count: number, part: Partial<Rating>): ReviewSheet['ratings'] =>
  Object.fromEntries(INDICATORS.slice(0, count).map((id) => [id, { ...BLANK_RATING, ...part }]));

export const threads = (
  files: readonly TalkContent[],
  change: Parameters<typeof ground>[1] = {},
): QueueFacts['threads'] => new Map([[ASSESSMENT, weaveThreads(ground(files, change))]]);

export function facts(change: Partial<QueueFacts> = {}): QueueFacts {
  return {
    received: [row(record())],
    heardOf: [],
    sheets: [],
    threads: new Map(),
    cameAt: new Map(),
    handedIn: [],
    results: [],
    meetings: [],
    periods: [],
    who: ME,
    rubric: () => LIMA_RUBRIC,
    changed: () => null,
    handled: new Set(),
    dayOf: (iso) => iso.slice(0, 10),
    today: TODAY,
    ...change,
  };
}

/** The first entry of the queue. */
export function entryOf(change: Partial<QueueFacts> = {}): QueueEntry {
  const [first] = queueOf(facts(change)).entries;
  if (!first) throw new Error('the queue is empty');
  return first;
}
