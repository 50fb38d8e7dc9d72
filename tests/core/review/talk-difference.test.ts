import { expect, test } from 'vitest';
import type { EvidenceDocument } from '#core/evidence/document.ts';
import { talkDifference } from '#core/review/talk-difference.ts';
import { levelsOf } from '#core/review/value-choices.ts';
import { shippedRubric } from '../../rubrics/shipped.ts';
import { BLANK_ANSWER } from '#core/assessment/answer.ts';
import { documentWith, storedFile } from '../../support/evidence-rows.ts';

const SUBJECT = '019a8f00-0000-7000-8000-000000000001';

const evidence = (n: number, words: string, indicator = 'k1'): EvidenceDocument => ({
  ...documentWith(
    `019a8f00-0000-7000-9000-00000000000${n}`,
    SUBJECT,
    storedFile(new TextEncoder().encode(words), `bukti-${n}.txt`),
  ),
  supports: [{ indicator, item: null }],
});

const submission = (
  documents: readonly EvidenceDocument[],
  claimed: string | null,
  fact: string,
) => ({
  assessment: { answers: { k1: { ...BLANK_ANSWER, fact } } },
  documents,
  statement: { levels: { k1: { claimed, supported: null } } },
});

const K1 = { of: 'indicator', indicator: 'k1' } as const;

test('before and after: claim, parts of the answer, and where each piece of evidence stands', () => {
  const [kept, gone, replaced, elsewhere] = [
    evidence(1, 'tetap'),
    evidence(2, 'hilang'),
    evidence(3, 'lama'),
    evidence(4, 'lain', 'k2'),
  ];
  const newer = { ...replaced, file: evidence(3, 'baru').file };
  const [added, brought] = [evidence(5, 'tambahan'), evidence(6, 'bersama jawaban')];
  const before = submission([kept, gone, replaced, elsewhere], '2', 'Dulu');
  const after = submission([kept, newer, elsewhere, added], '3', 'Kini');
  const found = talkDifference(K1, before, after, [brought, kept]);
  expect(found.claimed).toEqual(['2', '3']);
  expect(found.supported).toEqual([null, null]);
  expect(found.fields).toEqual(['fact']);
  expect(found.evidence.map(({ document: { id }, standing }) => [id, standing])).toEqual([
    [kept.id, 'there'],
    [gone.id, 'removed'],
    [replaced.id, 'file'],
    [added.id, 'added'],
    [brought.id, 'brought'],
  ]);
});

test('without a newer revision only the evidence of answers is new', () => {
  const [kept, brought] = [evidence(1, 'tetap'), evidence(2, 'jawaban', 'k9')];
  const found = talkDifference(K1, submission([kept], '2', ''), null, [brought]);
  expect(found.claimed).toEqual(['2', '2']);
  expect(found.evidence.map(({ standing }) => standing)).toEqual(['there', 'brought']);
});

test('of one piece of evidence only that is compared', () => {
  const [one, other] = [evidence(1, 'satu'), evidence(2, 'dua')];
  const about = { of: 'document', document: one.id, indicator: null } as const;
  const found = talkDifference(about, submission([one, other], '2', ''), null, []);
  expect(found.evidence.map(({ document }) => document.id)).toEqual([one.id]);
  expect(found.claimed).toEqual([null, null]);
});

test('the values that may be asked for are the levels, what was said, and not applicable where it may be', () => {
  const rubric = shippedRubric('lima-dimensi-opd@1.0.0');
  const keys = (also: Parameters<typeof levelsOf>[2]): readonly string[] =>
    levelsOf(rubric, 'k1', also).map(({ finding }) =>
      finding.is === 'value' ? finding.value : finding.is,
    );
  expect(keys([])).toEqual(['1', '2', '3', '4']);
  expect(keys([{ is: 'value', value: '2.5' }, { is: 'not-applicable' }])).toEqual([
    '1',
    '2',
    '2.5',
    '3',
    '4',
    'not-applicable',
  ]);
  expect(levelsOf(rubric, 'tidak-ada', [])).toEqual([]);
});
