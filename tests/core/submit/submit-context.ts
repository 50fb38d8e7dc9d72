import type { Answer } from '#core/assessment/answer.ts';
import { attachedItems } from '#core/evidence/attached-items.ts';
import type { EvidenceDocument } from '#core/evidence/document.ts';
import { claimSupports } from '#core/evidence/missing-evidence.ts';
import type { Digest, PeriodId } from '#core/lib/ids.ts';
import { periodSchema, type Period } from '#core/period/period.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { scoreAssessment } from '#core/scoring/score-assessment.ts';
import type { SubmitContext } from '#core/submit/context.ts';
import { documentWith, storedFile } from '../../support/evidence-rows.ts';
import { groupOf, indicatorOf, levelOf, rubricOf, standingOn } from '../../support/rubrics.ts';
import { assessmentWith } from '../../support/scenario.ts';

const ID = '01990000-0000-7000-8000-000000000001';
const bytes = new TextEncoder().encode('bukti');

/** Two indicators; the first requires evidence for level 2 and counts units. */
export const RUBRIC: Rubric = rubricOf([
  groupOf('a', '1', [
    {
      ...indicatorOf('k1', {
        levels: [
          levelOf('k1', 1, { criteria: 0 }),
          levelOf('k1', 2, { evidence: [true] }),
          levelOf('k1', 3),
        ],
      }),
      coverage: { of: 'layanan', note: 'Tingkat 3 mensyaratkan seluruh layanan.' },
    },
    indicatorOf('k2'),
  ]),
]);

const [first, second] = RUBRIC.groups[0]?.indicators ?? [];

/** An answer that lacks nothing, on a level of the ladder. */
export function whole(indicator = first, level = 2): Answer {
  if (!indicator) throw new Error('no indicator');
  const words = { fact: 'Dinas Uji mengelola.', analysis: 'Sesuai tingkat.', done: true };
  const coverage = { units: [{ name: 'Layanan 1', covered: true }] };
  return { ...standingOn(indicator, level), ...words, coverage };
}

export const DOCUMENT: EvidenceDocument = {
  ...documentWith('01990000-0000-7000-8000-00000000000a', ID, storedFile(bytes, 'sk.pdf')),
  supports: [{ indicator: 'k1', item: 'k1.2.e1' }],
};

const COMPLETE = {
  ...assessmentWith(ID, { k1: whole(), k2: whole(second) }),
  people: [{ role: 'head' as const, name: 'Kepala Uji', position: 'Kepala Dinas' }],
};

/** A period in which the agency of the assessment is invited. */
export function periodWith(changes: Partial<Period> = {}): Period {
  return periodSchema.parse({
    formatVersion: 1,
    id: '01990000-0000-7000-8000-0000000000e1' as PeriodId,
    revision: 1,
    previous: null,
    name: 'Penilaian 2026',
    year: 2026,
    rubric: COMPLETE.rubric,
    owner: { unit: 'Diskominfo', government: 'Kabupaten Uji', key: null },
    dates: { opens: '2026-11-01', closes: '2026-11-30', reviewCloses: null },
    batches: [],
    agencies: [{ ...COMPLETE.agency, batch: '', extension: null }],
    asesors: [],
    keys: [],
    createdAt: '2026-10-01T00:00:00.000Z',
    updatedAt: '2026-10-01T00:00:00.000Z',
    ...changes,
  });
}

/** Everything in order: no rule has anything to say. */
export function context(changes: Partial<SubmitContext> = {}): SubmitContext {
  const assessment = changes.assessment ?? COMPLETE;
  const documents = changes.documents ?? [DOCUMENT];
  const attached = attachedItems(RUBRIC, documents);
  const { claimed } = scoreAssessment(RUBRIC, assessment.answers, attached);
  return {
    rubric: RUBRIC,
    assessment,
    documents,
    supports: claimSupports(RUBRIC, assessment.answers, claimed, attached),
    here: new Set(documents.map(({ file }) => file.digest)),
    damaged: 0,
    journal: 'sound',
    remarks: { open: 0, unread: 0 },
    period: 'none',
    signing: 'ready',
    sealed: false,
    unsaved: false,
    last: null,
    today: '2026-11-22',
    ...changes,
  };
}

/** The same with one answer changed. */
export function answering(change: Partial<Answer>, indicator = 'k1'): SubmitContext {
  const before = indicator === 'k1' ? whole() : whole(second);
  const answers = { ...COMPLETE.answers, [indicator]: { ...before, ...change } };
  return context({ assessment: { ...COMPLETE, answers } });
}

/** The same with something of the assessment changed. */
export function about(change: Partial<SubmitContext['assessment']>): SubmitContext {
  return context({ assessment: { ...COMPLETE, ...change } });
}

export const SENT = 'f'.repeat(64) as Digest;
