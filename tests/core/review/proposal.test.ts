import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attachedItems } from '#core/evidence/attached-items.ts';
import type { EvidenceDocument } from '#core/evidence/document.ts';
import type { DocumentId } from '#core/lib/ids.ts';
import {
  acceptedItems,
  acceptedScore,
  proposals,
  proposedLevel,
  verdictCounts,
} from '#core/review/proposal.ts';
import { EVIDENCE_VERDICTS, type EvidenceVerdict, type VerdictKind } from '#core/review/verdict.ts';
import type { Indicator, Rubric } from '#core/rubric/types.ts';
import { scoreAssessment } from '#core/scoring/score-assessment.ts';
import { answersArb, rubricArb } from '../../support/arbitrary-rubrics.ts';
import { documentWith } from '../../support/documents.ts';
import {
  answersOn,
  groupOf,
  indicatorOf,
  indicatorsIn,
  levelOf,
  rubricOf,
} from '../../support/rubrics.ts';

const LEVELS = [
  levelOf('a', 1, { criteria: 0 }),
  levelOf('a', 2, { evidence: [true] }),
  levelOf('a', 3, { evidence: [true, false] }),
];
const covered = (levels = LEVELS): Indicator => ({
  ...indicatorOf('a', { levels }),
  coverage: { of: 'layanan', note: 'Tingkat 3 mensyaratkan seluruh layanan.' },
});
const RUBRIC = rubricOf([groupOf('x', '1', [indicatorOf('a', { levels: LEVELS })])]);
const CLAIM = answersOn(RUBRIC, { a: 3 });

const id = (at: number): DocumentId =>
  `01990000-0000-7000-8000-${String(at).padStart(12, '0')}` as DocumentId;

/** One document for one item, and what somebody says of it. */
function judged(at: number, indicator: string, item: string, verdict: VerdictKind) {
  const document = documentWith({ id: id(at), supports: [{ indicator, item }] });
  const said: EvidenceVerdict = {
    document: document.id,
    indicator,
    item,
    verdict,
    reason: verdict === 'accepted' ? 'none' : 'draft',
    note: '',
  };
  return { document, said };
}

function levelWith(kinds: readonly VerdictKind[], rubric = RUBRIC): string {
  const items = ['a.2.e1', 'a.3.e1'];
  const all = kinds.map((kind, at) => judged(at, 'a', items[at] ?? '', kind));
  const proposal = proposedLevel(
    rubric,
    CLAIM,
    { documents: all.map((one) => one.document), verdicts: all.map((one) => one.said) },
    'a',
  );
  return proposal.finding.is === 'value' ? proposal.finding.value : proposal.finding.is;
}

/** One document for every required item of an instrument. */
function everything(rubric: Rubric) {
  const items = indicatorsIn(rubric.groups).flatMap((indicator) =>
    indicator.levels.flatMap(({ evidence }) => evidence.map((item) => ({ indicator, item }))),
  );
  return items.map(({ indicator, item }, at) => judged(at, indicator.id, item.id, 'accepted'));
}

const verdictsArb = (size: number): fc.Arbitrary<readonly (VerdictKind | null)[]> =>
  fc.array(fc.option(fc.constantFrom(...EVIDENCE_VERDICTS)), { minLength: size, maxLength: size });

describe('the proposed level', () => {
  test.each<readonly [readonly VerdictKind[], string]>([
    [[], '1'],
    [['accepted'], '2'],
    [['accepted', 'accepted'], '3'],
    [['rejected', 'accepted'], '1'],
    [['accepted', 'limited'], '3'],
    [['accepted', 'supporting'], '2'],
    [['accepted', 'absent'], '2'],
  ])('%j gives %s', (kinds, level) => {
    expect(levelWith(kinds)).toBe(level);
  });

  test('sesuai terbatas does not carry a level that asks for all of them', () => {
    const all = rubricOf([groupOf('x', '1', [covered()])]);
    expect(levelWith(['accepted', 'limited'], all)).toBe('2');
    expect(levelWith(['limited', 'accepted'], all)).toBe('3');
    expect(verdictCounts('limited', true)).toBe(false);
  });

  test('a verdict on a document that is gone, or was attached elsewhere, counts for nothing', () => {
    const { document, said } = judged(1, 'a', 'a.2.e1', 'accepted');
    const of = (documents: readonly EvidenceDocument[]) => acceptedItems(RUBRIC, [said], documents);
    expect(of([document])).toEqual(new Set(['a.2.e1']));
    expect(of([])).toEqual(new Set());
    expect(of([{ ...document, status: 'deleted' }])).toEqual(new Set());
    expect(of([{ ...document, supports: [{ indicator: 'a', item: 'a.3.e1' }] }])).toEqual(
      new Set(),
    );
  });

  test('of several documents for one item one is enough', () => {
    const [bad, good] = [
      judged(1, 'a', 'a.2.e1', 'rejected'),
      judged(2, 'a', 'a.2.e1', 'accepted'),
    ];
    const documents = [bad.document, good.document];
    expect(acceptedItems(RUBRIC, [bad.said, good.said], documents)).toEqual(new Set(['a.2.e1']));
  });

  test('blank stays open, not applicable stays so, and nobody is proposed a level above the claim', () => {
    const rubric = rubricOf([
      groupOf('x', '1', [
        indicatorOf('a', { levels: LEVELS }),
        indicatorOf('b', { mayBeNotApplicable: true }),
        indicatorOf('c'),
      ]),
    ]);
    const claim = answersOn(rubric, { a: 2 });
    const answers = { ...claim, b: { ...claim['a'], rating: 'not-applicable' } } as typeof claim;
    const all = ['a.2.e1', 'a.3.e1'].map((item, at) => judged(at, 'a', item, 'accepted'));
    const found = proposals(rubric, answers, {
      documents: all.map((one) => one.document),
      verdicts: all.map((one) => one.said),
    });
    expect(found.get('a')?.finding).toEqual({ is: 'value', value: '2' });
    expect(found.get('b')?.finding).toEqual({ is: 'not-applicable' });
    expect(found.get('c')?.finding).toEqual({ is: 'open' });
  });

  test('with everything accepted it is the supported score, and one more never lowers it', () => {
    const caseArb = rubricArb.chain((rubric) => {
      const all = everything(rubric);
      return fc.record({
        rubric: fc.constant(rubric),
        answers: answersArb(rubric),
        kinds: verdictsArb(all.length),
        more: fc.nat({ max: Math.max(0, all.length - 1) }),
      });
    });
    fc.assert(
      fc.property(caseArb, ({ rubric, answers, kinds, more }) => {
        const all = everything(rubric);
        const documents = all.map((one) => one.document);
        const full = acceptedScore(rubric, answers, {
          documents,
          verdicts: all.map((one) => one.said),
        });
        const { supported } = scoreAssessment(
          rubric,
          answers,
          new Set([...attachedItems(rubric, documents), 'bukti.lain']),
        );
        expect(supported).toEqual({ kind: 'scored', score: full });
        const some = all.flatMap(({ said }, at) => {
          const verdict = kinds[at];
          return verdict ? [{ ...said, verdict }] : [];
        });
        const extra = all[more]?.said;
        const after = extra
          ? [...some.filter((one) => one.document !== extra.document), extra]
          : some;
        const [before, then] = [some, after].map((verdicts) =>
          proposals(rubric, answers, { documents, verdicts }),
        );
        for (const [indicator, { trace }] of before ?? []) {
          const level = then?.get(indicator)?.trace?.climb?.level ?? 0;
          expect(level).toBeGreaterThanOrEqual(trace?.climb?.level ?? 0);
        }
      }),
      { numRuns: 60 },
    );
  });
});
