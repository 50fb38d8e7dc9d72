import { describe, expect, it } from 'vitest';
import { BLANK_ANSWER, type Answer } from '#core/assessment/answer.ts';
import type { DocumentId } from '#core/lib/ids.ts';
import { revisionDifference, type RevisionContent } from '#core/package/revision-difference.ts';
import { documentWith } from '../../support/documents.ts';

const idOf = (n: number): DocumentId => `01990000-0000-7000-8000-00000000000${n}` as DocumentId;
const answer = (part: Partial<Answer>): Answer => ({ ...BLANK_ANSWER, rating: 'rated', ...part });
const [kept, gone, fresh] = [1, 2, 3].map((n) =>
  documentWith({ id: idOf(n), title: `Bukti ${n}` }),
);
if (!kept || !gone || !fresh) throw new Error('three documents');

const before: RevisionContent = {
  assessment: { answers: { a: answer({ criteria: ['x', 'y'], fact: 'Lama' }), b: answer({}) } },
  documents: [kept, gone],
};

const difference = (after: Partial<RevisionContent>) =>
  revisionDifference(before, { ...before, ...after }, ['b', 'a', 'c']);

describe('what a revision changed', () => {
  it('is nothing where only the counters of saving moved', () => {
    const { a, b } = before.assessment.answers;
    if (!a || !b) throw new Error('two answers');
    const again = { ...a, revision: 9, done: true, criteria: ['y', 'x'] };
    expect(difference({ assessment: { answers: { a: again, b } } })).toEqual({
      answers: [],
      added: [],
      removed: [],
      changed: [],
    });
  });

  it('names the fields of an answer, in the order of the instrument', () => {
    const answers = {
      a: answer({ criteria: ['x'], fact: 'Baru' }),
      c: answer({ notes: 'Catatan' }),
    };
    expect(difference({ assessment: { answers } }).answers).toEqual([
      { indicator: 'b', fields: ['rating'] },
      { indicator: 'a', fields: ['criteria', 'fact'] },
      { indicator: 'c', fields: ['rating', 'notes'] },
    ]);
  });

  it('names evidence that came, went, got another file or other details', () => {
    const replaced = {
      ...kept,
      file: { ...kept.file, digest: 'f'.repeat(64) as typeof kept.file.digest },
    };
    expect(difference({ documents: [replaced, fresh] })).toMatchObject({
      added: [{ id: fresh.id }],
      removed: [{ id: gone.id }],
      changed: [{ document: { id: kept.id }, what: 'file' }],
    });
    const noted = { ...kept, note: 'Halaman 3', revision: 5 };
    expect(difference({ documents: [noted, gone] }).changed).toMatchObject([{ what: 'details' }]);
  });

  it('takes deleted evidence for gone', () => {
    expect(difference({ documents: [kept, { ...gone, status: 'deleted' }] }).removed).toEqual([
      gone,
    ]);
  });
});
