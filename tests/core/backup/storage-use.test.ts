import { describe, expect, test } from 'vitest';
import type { Assessment } from '#core/assessment/assessment.ts';
import { biggestFiles, erasables } from '#core/backup/storage-use.ts';
import type { EvidenceDocument } from '#core/evidence/document.ts';
import type { AssessmentId, Digest, DocumentId } from '#core/lib/ids.ts';
import { documentWith } from '../../support/documents.ts';
import { assessmentWith } from '../../support/scenario.ts';

const digest = (sign: string): Digest => sign.repeat(64) as Digest;
const [A, B, C] = [digest('a'), digest('b'), digest('c')];
const SIZES = new Map([
  [A, 10],
  [B, 30],
  [C, 20],
]);

const plain = documentWith();
const doc = (
  id: string,
  file: Digest,
  change: Partial<EvidenceDocument> = {},
): EvidenceDocument => ({
  ...plain,
  id: id as DocumentId,
  title: `Bukti ${id}`,
  assessmentId: 'one' as AssessmentId,
  file: { ...plain.file, digest: file },
  ...change,
});

const assessment = (id: string, status: Assessment['status']): Assessment => ({
  ...assessmentWith(id),
  status,
});

const erasable = (
  assessments: readonly Assessment[],
  documents: readonly EvidenceDocument[],
  kept: readonly string[] = [],
) =>
  erasables(assessments, documents, SIZES, new Set(kept)).map(
    ({ kind, id, name, freed, bytes }) => [kind, id, name, freed, bytes],
  );

describe('the largest files', () => {
  test('come first, each with all documents that name it', () => {
    const [one, two, three] = [doc('1', A), doc('2', B), doc('3', A)];
    expect(biggestFiles([one, two, three], SIZES, 10)).toEqual([
      { digest: B, bytes: 30, documents: [two] },
      { digest: A, bytes: 10, documents: [one, three] },
    ]);
    expect(biggestFiles([one, two, three], SIZES, 1)).toHaveLength(1);
  });

  test('are only those that are stored', () => {
    expect(biggestFiles([doc('1', digest('d'))], SIZES, 10)).toEqual([]);
  });
});

describe('what can be erased', () => {
  const live = assessment('one', 'active');

  test('is evidence that was deleted; what is still used frees nothing', () => {
    const gone = doc('1', A, { status: 'deleted' });
    expect(erasable([live], [gone, doc('2', B)])).toEqual([['document', '1', 'Bukti 1', [A], 10]]);
    expect(erasable([live], [gone, doc('2', A)])).toEqual([['document', '1', 'Bukti 1', [], 0]]);
    expect(erasable([live], [doc('2', A)])).toEqual([]);
  });

  test('without a title is told by the name of its file', () => {
    const gone = doc('1', A, { status: 'deleted', title: '' });
    expect(erasable([live], [gone])[0]?.[2]).toBe(plain.file.name);
  });

  test('is a deleted assessment with all of its evidence, which does not stand by itself', () => {
    const deleted = assessment('one', 'deleted');
    const documents = [doc('1', A), doc('2', B, { status: 'deleted' }), doc('3', B)];
    expect(erasable([deleted], documents)).toEqual([
      ['assessment', 'one', 'Dinas Uji (2026)', [A, B], 40],
    ]);
    const other = doc('4', B, { assessmentId: 'two' as AssessmentId });
    expect(erasable([deleted, assessment('two', 'active')], [...documents, other])).toEqual([
      ['assessment', 'one', 'Dinas Uji (2026)', [A], 10],
    ]);
  });

  test('frees nothing that was sent, and nothing that is not stored', () => {
    const gone = doc('1', A, { status: 'deleted' });
    expect(erasable([live], [gone], [A])).toEqual([['document', '1', 'Bukti 1', [], 0]]);
    const lost = doc('1', digest('d'), { status: 'deleted' });
    expect(erasable([live], [lost])).toEqual([['document', '1', 'Bukti 1', [], 0]]);
  });

  test('is listed by what it frees, equal ones by name', () => {
    const gone = (id: string, file: Digest) => doc(id, file, { status: 'deleted' });
    const ids = erasable(
      [live],
      [gone('3', A), gone('2', C), gone('1', B), gone('0', digest('d'))],
    );
    expect(ids.map(([, id]) => id)).toEqual(['1', '2', '3', '0']);
    const equal = erasable([live], [gone('9', digest('d')), gone('8', digest('e'))]);
    expect(equal.map(([, id]) => id)).toEqual(['8', '9']);
  });
});
