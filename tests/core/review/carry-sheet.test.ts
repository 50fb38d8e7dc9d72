import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BLANK_ANSWER, type Answer } from '#core/assessment/answer.ts';
import type { EvidenceDocument } from '#core/evidence/document.ts';
import type { AssessmentId, Digest, DocumentId, ReviewId } from '#core/lib/ids.ts';
import { carrySheet, type RatedContent } from '#core/review/carry-sheet.ts';
import { newSheet } from '#core/review/new-sheet.ts';
import { BLANK_RATING, ratingOf } from '#core/review/rating-of.ts';
import { reviewSheetSchema, type Rating, type ReviewSheet } from '#core/review/sheet.ts';
import type { EvidenceVerdict } from '#core/review/verdict.ts';
import { documentWith, sha256, storedFile } from '../../support/evidence-rows.ts';

const ASSESSMENT = '019a8f00-0000-7000-8000-000000000001' as AssessmentId;
const INDICATORS = ['a', 'b', 'c', 'd'] as const;
const OLD = 'a'.repeat(64) as Digest;
const NEW = 'b'.repeat(64) as Digest;
const RUBRIC = { id: 'contoh', version: '1.0.0', digest: 'c'.repeat(64) as Digest };
const OTHER_RUBRIC = { ...RUBRIC, version: '1.0.1', digest: 'd'.repeat(64) as Digest };
const asesor = { name: 'Asesor', institution: 'Inspektorat', key: null };
const idOf = (n: number): DocumentId => `019a8f00-0000-7000-9000-00000000000${n}` as DocumentId;

const indicator = fc.constantFrom(...INDICATORS);
const item = fc.constantFrom('1', '2', null);

/** What an agency may say of an indicator; what only counts the saving is drawn anew each time. */
const answer: fc.Arbitrary<Answer> = fc
  .record({ fact: fc.constantFrom('satu', 'dua'), revision: fc.nat(5), done: fc.boolean() })
  .map((change) => ({ ...BLANK_ANSWER, ...change }));

const document = (n: number): fc.Arbitrary<EvidenceDocument> =>
  fc
    .record({
      text: fc.constantFrom('isi', 'isi lain'),
      status: fc.constantFrom('active' as const, 'active' as const, 'deleted' as const),
      number: fc.constantFrom('', '7/2026'),
      revision: fc.nat(3),
      supports: fc.array(fc.record({ indicator, item }), { maxLength: 3 }),
    })
    .map(({ text, ...rest }) => ({
      ...documentWith(idOf(n), ASSESSMENT, storedFile(new TextEncoder().encode(text), 'SK.pdf')),
      ...rest,
    }));

const content = fc
  .record({
    answers: fc.dictionary(indicator, answer),
    documents: fc.tuple(document(1), document(2)).map((both) => [...both]),
    isOther: fc.integer({ min: 0, max: 9 }).map((dice) => dice === 0),
  })
  .map(({ answers, documents, isOther }): RatedContent => ({
    assessment: { answers },
    documents,
    rubric: isOther ? OTHER_RUBRIC : RUBRIC,
  }));

const rating: fc.Arbitrary<Rating> = fc
  .record({
    fact: fc.string({ maxLength: 5 }),
    departure: fc.string({ maxLength: 5 }),
    revision: fc.nat(9),
    done: fc.boolean(),
  })
  .map((change) => ({ ...BLANK_RATING, ...change }));

const verdict: fc.Arbitrary<EvidenceVerdict> = fc
  .record({ indicator, item, document: fc.constantFrom(null, idOf(1), idOf(2), idOf(3)) })
  .map((about) => ({ ...about, verdict: 'limited', reason: 'draft', note: 'konsep' }));

const sheet = fc
  .record({
    ratings: fc.dictionary(indicator, rating),
    verdicts: fc.uniqueArray(verdict, { maxLength: 6, selector: (one) => JSON.stringify(one) }),
    note: fc.string({ maxLength: 5 }),
  })
  .map((said): ReviewSheet => ({
    ...newSheet({
      id: '019a8f00-0000-7000-b000-000000000001' as ReviewId,
      assessment: ASSESSMENT,
      submission: OLD,
      rubric: RUBRIC,
      asesor,
      now: '2026-11-21T00:00:00.000Z',
    }),
    ...said,
  }));

const HEAD = {
  id: '019a8f00-0000-7000-b000-000000000002' as ReviewId,
  submission: NEW,
  now: '2026-11-22T00:00:00.000Z',
  asesor,
};

/** What the agency says and shows about one indicator, told in another way than the code does. */
function story({ assessment, documents, rubric }: RatedContent, id: string): string {
  const said = assessment.answers[id] ?? BLANK_ANSWER;
  const shown = documents.flatMap(({ status, supports, ...rest }) => {
    const items = supports.filter((one) => one.indicator === id).map((one) => one.item ?? '-');
    if (status === 'deleted' || items.length === 0) return [];
    return [`${rest.id} ${rest.file.digest} ${rest.number} ${[...new Set(items)].sort().join()}`];
  });
  return [rubric.digest, said.fact, ...shown.sort()].join('\n');
}

/** The same about one document for one indicator; empty = it is not attached there. */
function storyOf({ documents }: RatedContent, id: DocumentId, at: string): string {
  const one = documents.find((other) => other.id === id && other.status === 'active');
  const items = (one?.supports ?? []).filter((link) => link.indicator === at);
  if (!one || items.length === 0) return '';
  return [
    one.file.digest,
    one.number,
    ...new Set(items.map((link) => link.item ?? '-').sort()),
  ].join();
}

const SAID = ['stages', 'departure', 'fact', 'analysis', 'shortcoming', 'recommendation'] as const;

test('nothing of a sheet is lost, and exactly what did not change is carried as it is', () => {
  fc.assert(
    fc.property(sheet, content, content, (before, old, now) => {
      const carried = carrySheet(before, old, now, HEAD);
      expect(reviewSheetSchema.safeParse(carried).success).toBe(true);
      expect([carried.carriedFrom, carried.state.is, carried.note]).toEqual([
        OLD,
        'open',
        before.note,
      ]);
      const touched = new Set([
        ...Object.keys(before.ratings),
        ...before.verdicts.map((one) => one.indicator),
      ]);
      for (const id of INDICATORS) {
        const [was, is] = [ratingOf(before, id), ratingOf(carried, id)];
        for (const field of SAID) expect(is[field]).toEqual(was[field]);
        const isSame = story(old, id) === story(now, id);
        if (isSame) expect(is).toEqual(was);
        else if (touched.has(id)) expect([is.reopened, is.done]).toEqual([true, false]);
        else expect(Object.hasOwn(carried.ratings, id)).toBe(false);
      }
      for (const one of before.verdicts) {
        const { document: of, indicator: at } = one;
        const isKept = carried.verdicts.some((other) => other === one);
        if (of !== null) expect(isKept).toBe(storyOf(old, of, at) === storyOf(now, of, at));
      }
      expect(carried.verdicts.every((one) => before.verdicts.includes(one))).toBe(true);
    }),
  );
});

test('the same content carries everything, and the old sheet stays as it is', () => {
  fc.assert(
    fc.property(sheet, content, (before, old) => {
      const kept = structuredClone(before);
      const carried = carrySheet(before, old, old, HEAD);
      expect(carried.ratings).toEqual(before.ratings);
      expect(carried.verdicts.filter(({ document: of }) => of !== null)).toEqual(
        before.verdicts.filter(({ document: of }) => of !== null),
      );
      expect(before).toEqual(kept);
    }),
  );
});

test('what was missing and has come meanwhile is judged anew', () => {
  const absent: EvidenceVerdict = {
    document: null,
    indicator: 'a',
    item: '1',
    verdict: 'absent',
    reason: 'not-uploaded',
    note: '',
  };
  const file = storedFile(new TextEncoder().encode('isi'), 'SK.pdf');
  expect(file.digest).toBe(sha256(new TextEncoder().encode('isi')));
  const empty: RatedContent = { assessment: { answers: {} }, documents: [], rubric: RUBRIC };
  const attached = {
    ...documentWith(idOf(1), ASSESSMENT, file),
    supports: [{ indicator: 'a', item: '1' }],
  };
  const before: ReviewSheet = {
    ...newSheet({ ...HEAD, assessment: ASSESSMENT, submission: OLD, rubric: RUBRIC }),
    verdicts: [absent],
  };
  expect(carrySheet(before, empty, empty, HEAD).verdicts).toEqual([absent]);
  const now = { ...empty, documents: [attached] };
  expect(carrySheet(before, empty, now, HEAD).verdicts).toEqual([]);
  // A submission that can no longer be read: nothing is taken for unchanged.
  expect(carrySheet(before, null, empty, HEAD)).toMatchObject({
    verdicts: [],
    ratings: { a: { reopened: true } },
  });
});
