import { describe, expect, it } from 'vitest';
import type { DocumentId } from '#core/lib/ids.ts';
import type { Oddity } from '#core/package/receipt.ts';
import {
  outcomeOfFinal,
  outcomeOfSubmission,
  type OutcomeGround,
} from '#core/portfolio/make-outcome.ts';
import { finalSchema, type FinalRecord } from '#core/review/final.ts';
import type { Finding } from '#core/review/finding.ts';
import type { EvidenceDocument } from '#core/evidence/document.ts';
import { answersOn, groupOf, indicatorOf, parentOf, rubricOf } from '../../support/rubrics.ts';
import { assessmentWith } from '../../support/scenario.ts';
import { ABOUT, AGENCY, digestOf, keyOf, signatureBy } from '../package/receipt-sample.ts';

/** Two groups, the second with one inside: the order of an outcome is g1, g2, g3. */
const RUBRIC = rubricOf([
  groupOf('g1', '1', [indicatorOf('a'), indicatorOf('b')]),
  parentOf('g2', '1', [groupOf('g3', '1', [indicatorOf('c')])]),
]);

const receipt = (odd: readonly Oddity[]): NonNullable<OutcomeGround['record']['receipt']> =>
  ({
    opened: true,
    scores: null,
    trust: 'known',
    odd: [...odd],
  }) as unknown as NonNullable<OutcomeGround['record']['receipt']>;

/** What every one of them is about. */
const HEAD: OutcomeGround['record']['about'] = { ...ABOUT, rests: [] };

const ground = (change: Partial<OutcomeGround['record']> = {}): OutcomeGround => ({
  record: {
    id: digestOf('1'),
    about: { ...HEAD, revision: 3 },
    madeAt: '2026-11-20T00:00:00.000Z',
    signature: signatureBy('a'),
    receipt: null,
    ...change,
  },
  rubric: RUBRIC,
  batch: 'Gelombang I',
});

const at = (value: string): Finding => ({ is: 'value', value });
const OUT: Finding = { is: 'not-applicable' };

function final(
  values: Readonly<Record<string, readonly [Finding, Finding, Finding]>>,
  change: Record<string, unknown> = {},
): FinalRecord {
  return finalSchema.parse({
    formatVersion: 1,
    assessment: ABOUT.subject,
    submission: digestOf('5'),
    reviews: [],
    by: { name: 'Rina', unit: 'Diskominfo', role: 'asesor' },
    at: '2026-11-21T00:00:00.000Z',
    values: Object.fromEntries(
      Object.entries(values).map(([id, [finding, claimed, supported]]) => [
        id,
        { finding, note: '', claimed, supported },
      ]),
    ),
    score: { value: '2.25', predikat: 'Cukup' },
    note: '',
    ...change,
  });
}

// (1 + 2) / 2 = 1.5 beside 3 gives 2.25.
const WHOLE = {
  a: [at('1'), at('3'), at('1')],
  b: [at('2'), at('4'), OUT],
  c: [at('3'), at('4'), at('2')],
} as const;

describe('the outcome of a result', () => {
  it('says what was agreed, claimed and supported, each counted anew', () => {
    expect(outcomeOfFinal(ground(), final(WHOLE))).toEqual({
      id: digestOf('1'),
      stage: 'final',
      assessment: ABOUT.subject,
      revision: 3,
      agency: AGENCY,
      kind: '',
      group: '',
      batch: 'Gelombang I',
      period: { id: ABOUT.period?.id, name: 'Penilaian 2026' },
      year: 2026,
      rubric: ABOUT.rubric,
      scope: false,
      madeAt: '2026-11-21T00:00:00.000Z',
      signer: keyOf('a'),
      final: { score: '9/4', groups: '3/2 3 3', levels: '1 2 3' },
      claimed: { score: '15/4', groups: '7/2 4 4', levels: '3 4 4' },
      supported: { score: '3/2', groups: '1 2 2', levels: '1 - 2' },
      documents: 0,
      verdicts: {},
      oddities: [],
    });
  });

  it('names no period, no signer and no agency that is not there', () => {
    const bare = outcomeOfFinal(
      ground({ about: { ...HEAD, period: null }, signature: null }),
      final(WHOLE, { stage: 'interim' }),
    );
    expect(bare).toMatchObject({ period: null, signer: null, stage: 'interim' });
    expect(outcomeOfFinal(ground({ about: { ...HEAD, agency: null } }), final(WHOLE))).toBeNull();
  });

  it('of a part of the instrument leaves the rest out of every column', () => {
    const { a, b } = WHOLE;
    const scope = { scope: ['a', 'b'], score: { value: '1.50', predikat: 'Kurang' } };
    expect(outcomeOfFinal(ground(), final({ a, b }, scope))).toMatchObject({
      scope: true,
      final: { score: '3/2', groups: '3/2 - -', levels: '1 2 -' },
      oddities: [],
    });
  });

  it('without a value has no index, says where it is missing, and is odd: a result is of whole values', () => {
    const open = { ...WHOLE, b: [{ is: 'open' }, at('4'), at('1')] as const };
    const found = outcomeOfFinal(ground(), final(open, { score: { value: null, predikat: null } }));
    expect(found).toMatchObject({
      final: { score: null, groups: '? 3 3', levels: '1 ? 3' },
      oddities: ['scores-differ'],
    });
  });

  it('is odd where it counts otherwise than it says, and for what was odd about the package', () => {
    const wrong = final(WHOLE, { score: { value: '2.26', predikat: 'Cukup' } });
    expect(outcomeOfFinal(ground(), wrong)?.oddities).toEqual(['scores-differ']);
    const odd = ['repacked', 'late', 'journal-broken', 'repacked'].map((kind) => ({ kind }));
    const found = outcomeOfFinal(ground({ receipt: receipt(odd as Oddity[]) }), wrong);
    expect(found?.oddities).toEqual(['journal-broken', 'repacked', 'scores-differ']);
  });

  it('counts verdicts by kind and reason, in order, and each document once', () => {
    const verdict = (document: string | null, said: string, reason = 'none') => ({
      document,
      item: 'a.2.e1',
      verdict: said,
      reason,
      note: '',
      by: 'Rina',
      title: '',
      informationClass: null,
    });
    const one = '019a8f00-0000-7000-8000-000000000001' as DocumentId;
    const two = '019a8f00-0000-7000-8000-000000000002' as DocumentId;
    const record = {
      ...final(WHOLE),
      verdicts: [
        verdict(one, 'rejected', 'unreadable'),
        verdict(one, 'accepted'),
        verdict(two, 'accepted'),
        verdict(null, 'rejected', 'missing'),
        verdict(two, 'rejected', 'unreadable'),
      ],
    } as unknown as FinalRecord;
    const found = outcomeOfFinal(ground(), record);
    expect(found?.documents).toBe(2);
    expect(Object.entries(found?.verdicts ?? {})).toEqual([
      ['accepted', 2],
      ['rejected:missing', 1],
      ['rejected:unreadable', 2],
    ]);
  });
});

describe('the provisional outcome of a submission', () => {
  const assessment = {
    ...assessmentWith(ABOUT.subject, answersOn(RUBRIC, { a: 2, b: null, c: 4 })),
  };
  const document = (id: string, status: 'active' | 'withdrawn') =>
    ({
      id: id as DocumentId,
      status,
      supports: [],
    }) as unknown as EvidenceDocument;

  it('is what is claimed; without evidence nothing is supported', () => {
    const found = outcomeOfSubmission(ground(), { assessment, documents: [] });
    expect(found).toMatchObject({
      stage: 'provisional',
      assessment: ABOUT.subject,
      madeAt: '2026-11-20T00:00:00.000Z',
      scope: false,
      final: null,
      claimed: { score: '3', groups: '2 4 4', levels: '2 - 4' },
      supported: { score: null, groups: '? ? ?', levels: '? ? ?' },
      documents: 0,
      verdicts: {},
      oddities: [],
    });
  });

  it('counts the documents that are in force, and is odd where its scores were', () => {
    const documents = [
      document('1', 'active'),
      document('2', 'withdrawn'),
      document('3', 'active'),
    ];
    const odd = receipt([{ kind: 'scores-differ' } as Oddity]);
    expect(outcomeOfSubmission(ground({ receipt: odd }), { assessment, documents })).toMatchObject({
      documents: 2,
      oddities: ['scores-differ'],
    });
    expect(
      outcomeOfSubmission(ground({ receipt: receipt([]) }), { assessment, documents })?.oddities,
    ).toEqual([]);
  });

  it('of a simulation does not exist; of a part says that it is one', () => {
    const simulation = { ...assessment, kind: 'simulation' as const };
    expect(outcomeOfSubmission(ground(), { assessment: simulation, documents: [] })).toBeNull();
    const scope = { owner: 'Bidang', indicators: ['a', 'b'] };
    expect(
      outcomeOfSubmission(ground(), { assessment: { ...assessment, scope }, documents: [] }),
    ).toMatchObject({ scope: true, claimed: { groups: '2 - -', levels: '2 - -' } });
  });
});
