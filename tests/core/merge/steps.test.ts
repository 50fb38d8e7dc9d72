import { describe, expect, test } from 'vitest';
import { answerTo, BLANK_ANSWER } from '#core/assessment/answer.ts';
import type { Author } from '#core/merge/authors.ts';
import type { Copy } from '#core/merge/copy.ts';
import { leafKey } from '#core/merge/leaf.ts';
import type { MergedLeaf, MergePlan } from '#core/merge/merge-plan.ts';
import { putTogether } from '#core/merge/put-together.ts';
import { stepsFrom, withLeaves } from '#core/merge/steps.ts';
import { takeApart } from '#core/merge/take-apart.ts';
import { documentWith } from '../../support/documents.ts';
import { assessmentWith } from '../../support/scenario.ts';

const leaf = (field: string, value: string | undefined, copies: readonly number[] = [1]) =>
  ({
    path: ['answer', 'k1', field],
    options: [{ value, copies }],
  }) as unknown as MergedLeaf;

const planOf = (changed: readonly MergedLeaf[]) => ({ changed }) as unknown as MergePlan;
const by = (name: string, at: string): Author => ({ by: name, at, device: '' });

const copy: Copy = {
  assessment: assessmentWith('01990000-0000-7000-8000-000000000001', {
    k1: {
      ...BLANK_ANSWER,
      rating: 'rated',
      criteria: ['z', 'b'],
      fact: 'Fakta',
      coverage: {
        units: [
          { name: 'Y', covered: true },
          { name: 'A', covered: false },
        ],
      },
    },
    k2: { ...BLANK_ANSWER, coverage: { units: [] } },
    k3: BLANK_ANSWER,
  }),
  documents: [
    documentWith({
      title: 'Renstra',
      supports: [
        { indicator: 'k2', item: 'k2.2.e1' },
        { indicator: 'k1', item: null },
      ],
    }),
  ],
};

describe('what comes from one copy alone', () => {
  const leaves = [leaf('fact', 'a'), leaf('analysis', 'b'), leaf('notes', 'c')];
  const authors = new Map([
    [leafKey(['answer', 'k1', 'fact']), by('Sari', '2026-02-01')],
    [leafKey(['answer', 'k1', 'analysis']), by('Budi', '2026-02-03')],
    [leafKey(['answer', 'k1', 'notes']), by('Sari', '2026-01-01')],
  ]);

  test('stands person by person, in the order of their last change', () => {
    const steps = stepsFrom(planOf(leaves), 1, authors);
    expect(steps.map(({ author, leaves: own }) => [author.by, author.at, own.length])).toEqual([
      ['Sari', '2026-02-01', 2],
      ['Budi', '2026-02-03', 1],
    ]);
    const turned = stepsFrom(planOf(leaves.toReversed()), 1, authors);
    expect(turned.map(({ author }) => [author.by, author.at])).toEqual([
      ['Sari', '2026-02-01'],
      ['Budi', '2026-02-03'],
    ]);
  });

  test('is nothing that others changed too, or that is open', () => {
    expect(stepsFrom(planOf([leaf('fact', 'a', [0])]), 1, authors)).toEqual([]);
    expect(stepsFrom(planOf([leaf('fact', 'a', [0, 1])]), 1, authors)).toEqual([]);
    const open = {
      path: ['answer', 'k1', 'fact'],
      options: [
        { value: 'a', copies: [1] },
        { value: 'b', copies: [1] },
      ],
    } as unknown as MergedLeaf;
    expect(stepsFrom(planOf([open]), 1, authors)).toEqual([]);
  });

  test('of whom nobody knows is nobody’s', () => {
    expect(stepsFrom(planOf([leaf('fact', 'a')]), 1, new Map())).toMatchObject([
      { author: { by: '', at: '', device: '' } },
    ]);
  });

  test('is put into the copy here; what it takes away goes, the rest stays', () => {
    const changed = withLeaves(copy, [leaf('fact', 'Baru'), leaf('analysis', 'Ada')]);
    expect(answerTo(changed.assessment.answers, 'k1')).toMatchObject({
      fact: 'Baru',
      analysis: 'Ada',
      criteria: ['z', 'b'],
    });
    const gone = withLeaves(copy, [leaf('fact', undefined)]);
    expect(answerTo(gone.assessment.answers, 'k1')).toMatchObject({ fact: '', rating: 'rated' });
    expect(withLeaves(copy, [])).toEqual(copy);
  });
});

describe('a copy in its values', () => {
  test('is the same copy when it is put together again, in the order it had', () => {
    expect(putTogether(takeApart(copy), copy)).toEqual(copy);
  });

  test('without the copy that was here has its lists by name', () => {
    const bare = { ...copy, assessment: { ...copy.assessment, answers: {} }, documents: [] };
    const made = putTogether(takeApart(copy), bare);
    const answer = answerTo(made.assessment.answers, 'k1');
    expect(answer.criteria).toEqual(['b', 'z']);
    expect(answer.coverage?.units).toEqual([
      { name: 'A', covered: false },
      { name: 'Y', covered: true },
    ]);
    expect(answerTo(made.assessment.answers, 'k3').coverage).toBeNull();
    expect(made.documents.map(({ title, revision, edited }) => [title, revision, edited])).toEqual([
      ['Renstra', 0, null],
    ]);
    expect(made.documents[0]?.supports.map(({ indicator }) => indicator)).toEqual(['k1', 'k2']);
  });
});
