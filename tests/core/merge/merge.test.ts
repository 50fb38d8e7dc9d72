import { describe, expect, test } from 'vitest';
import type { Digest, DocumentId } from '#core/lib/ids.ts';
import { applyMerge } from '#core/merge/apply-merge.ts';
import { leafKey } from '#core/merge/leaf.ts';
import { conflictsIn, planMerge } from '#core/merge/merge-plan.ts';
import { must } from '../../support/scenario.ts';
import { after, EMPTY, onAnswer, onDocument } from './copies.ts';

const PAPER = '01990000-0000-7000-8000-0000000000d1' as DocumentId;
const withPaper = after(EMPTY, [onDocument(PAPER, (one) => one)]);

describe('two persons worked on copies', () => {
  test('different sentences of one answer are both there, and nobody is asked', () => {
    const one = after(EMPTY, [onAnswer('k1', (answer) => ({ ...answer, fact: 'Fakta.' }))]);
    const two = after(EMPTY, [onAnswer('k1', (answer) => ({ ...answer, analysis: 'Analisis.' }))]);
    const plan = planMerge(EMPTY, [one, two]);
    expect(conflictsIn(plan)).toEqual([]);
    const { assessment } = must(applyMerge(plan, EMPTY, new Map()));
    expect(assessment.answers['k1']).toMatchObject({ fact: 'Fakta.', analysis: 'Analisis.' });
  });

  test('the same sentence written twice differently waits for a decision, with both names', () => {
    const one = after(EMPTY, [onAnswer('k1', (answer) => ({ ...answer, fact: 'Satu.' }))]);
    const two = after(EMPTY, [onAnswer('k1', (answer) => ({ ...answer, fact: 'Dua.' }))]);
    const plan = planMerge(EMPTY, [one, two]);
    expect(conflictsIn(plan)).toEqual([
      {
        path: ['answer', 'k1', 'fact'],
        base: undefined,
        options: [
          { value: 'Dua.', copies: [1] },
          { value: 'Satu.', copies: [0] },
        ],
      },
    ]);
    const choices = new Map([[leafKey(['answer', 'k1', 'fact']), 'Satu. Dua.']]);
    const { assessment } = must(applyMerge(plan, EMPTY, choices));
    expect(assessment.answers['k1']?.fact).toBe('Satu. Dua.');
  });

  test('ticks of both count; one that was taken away stays away', () => {
    const base = after(EMPTY, [onAnswer('k1', (answer) => ({ ...answer, criteria: ['c1'] }))]);
    const one = after(base, [onAnswer('k1', (answer) => ({ ...answer, criteria: ['c1', 'c2'] }))]);
    const two = after(base, [onAnswer('k1', (answer) => ({ ...answer, criteria: ['c3'] }))]);
    const { assessment } = must(applyMerge(planMerge(base, [one, two]), base, new Map()));
    expect(assessment.answers['k1']?.criteria).toEqual(['c2', 'c3']);
  });

  test('evidence that one removed while the other worked on it is asked about', () => {
    const one = after(withPaper, [onDocument(PAPER, (it) => ({ ...it, status: 'deleted' }))]);
    const two = after(withPaper, [onDocument(PAPER, (it) => ({ ...it, number: '12/2026' }))]);
    const [conflict] = conflictsIn(planMerge(withPaper, [one, two]));
    expect(conflict?.path).toEqual(['document', PAPER, 'status']);
    expect(conflict?.options).toEqual([
      { value: 'active', copies: [1] },
      { value: 'deleted', copies: [0] },
    ]);
  });

  test('evidence that a copy never saw is not taken for removed', () => {
    const two = after(EMPTY, [onAnswer('k1', (answer) => ({ ...answer, fact: 'Dua.' }))]);
    const { documents } = must(
      applyMerge(planMerge(withPaper, [withPaper, two]), withPaper, new Map()),
    );
    expect(documents).toEqual(withPaper.documents);
  });

  test('two files for one document: the one not chosen stays in its history', () => {
    const fileOf = (letter: string) => ({
      digest: letter.repeat(64) as Digest,
      name: `${letter}.pdf`,
      type: 'application/pdf',
      size: 1,
    });
    const one = after(withPaper, [onDocument(PAPER, (it) => ({ ...it, file: fileOf('a') }))]);
    const two = after(withPaper, [onDocument(PAPER, (it) => ({ ...it, file: fileOf('b') }))]);
    const plan = planMerge(withPaper, [one, two]);
    const place = leafKey(['document', PAPER, 'file']);
    const choices = new Map([[place, { file: fileOf('b'), original: null }]]);
    const [document] = must(applyMerge(plan, withPaper, choices)).documents;
    expect(document?.file).toEqual(fileOf('b'));
    const kept = document?.earlier.map(({ file }) => file.name).sort();
    expect(kept).toEqual(['a.pdf', 'keputusan.pdf']);
  });
});
