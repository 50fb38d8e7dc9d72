import fc from 'fast-check';
import { answerTo, type Answer } from '#core/assessment/answer.ts';
import type { EvidenceDocument } from '#core/evidence/document.ts';
import type { DocumentId } from '#core/lib/ids.ts';
import type { Copy } from '#core/merge/copy.ts';
import { assessmentWith } from '../../support/scenario.ts';
import { documentWith } from '../../support/documents.ts';

const ASSESSMENT = '01990000-0000-7000-8000-000000000001';
const INDICATORS = ['k1', 'k2', 'a1'] as const;
const CRITERIA = ['c1', 'c2', 'c3'] as const;
const UNITS = ['Sekretariat', 'Bidang Data', 'UPT'] as const;
const DOCUMENTS = ['d1', 'd2', 'd3'].map(
  (end) => `01990000-0000-7000-8000-0000000000${end}` as DocumentId,
);

/** One thing a person does to a copy. */
export type Step = (copy: Copy) => Copy;

export function onAnswer(id: string, change: (answer: Answer) => Answer): Step {
  return ({ assessment, documents }) => ({
    documents,
    assessment: {
      ...assessment,
      answers: { ...assessment.answers, [id]: change(answerTo(assessment.answers, id)) },
    },
  });
}

export function onDocument(
  id: DocumentId,
  change: (one: EvidenceDocument) => EvidenceDocument,
): Step {
  return ({ assessment, documents }) => {
    const found = documents.find((one) => one.id === id);
    const changed = change(found ?? documentWith({ id, title: `Dokumen ${id.slice(-2)}` }));
    return { assessment, documents: [...documents.filter((one) => one !== found), changed] };
  };
}

const indicator = fc.constantFrom(...INDICATORS);
const word = fc.constantFrom('', 'Satu.', 'Dua.', 'Tiga.', '<b>&amp;', '__proto__');

const answerStep: fc.Arbitrary<Step> = fc.oneof(
  fc
    .tuple(indicator, fc.constantFrom('fact', 'analysis', 'notes', 'reason', 'subject'), word)
    .map(([id, field, text]) => onAnswer(id, (answer) => ({ ...answer, [field]: text }))),
  fc
    .tuple(indicator, fc.constantFrom('blank', 'rated', 'not-applicable'))
    .map(([id, rating]) => onAnswer(id, (answer) => ({ ...answer, rating }))),
  fc.tuple(indicator, fc.constantFrom(...CRITERIA)).map(([id, criterion]) =>
    onAnswer(id, (answer) => ({
      ...answer,
      criteria: answer.criteria.includes(criterion)
        ? answer.criteria.filter((one) => one !== criterion)
        : [...answer.criteria, criterion],
    })),
  ),
  fc.tuple(indicator, fc.constantFrom(...UNITS), fc.boolean()).map(([id, name, covered]) =>
    onAnswer(id, (answer) => ({
      ...answer,
      coverage: {
        units: [
          ...(answer.coverage?.units ?? []).filter((unit) => unit.name !== name),
          { name, covered },
        ],
      },
    })),
  ),
  fc
    .tuple(indicator, fc.option(fc.integer({ min: 1, max: 5 })), fc.boolean())
    .map(([id, target, done]) => onAnswer(id, (answer) => ({ ...answer, target, done }))),
);

const documentStep: fc.Arbitrary<Step> = fc
  .tuple(fc.constantFrom(...DOCUMENTS), fc.constantFrom('title', 'number', 'note'), word)
  .map(([id, field, text]) => onDocument(id, (one) => ({ ...one, [field]: text })));

const linkStep: fc.Arbitrary<Step> = fc
  .tuple(fc.constantFrom(...DOCUMENTS), indicator, fc.option(fc.constantFrom('b1', 'b2')))
  .map(([id, at, item]) =>
    onDocument(id, (one) => ({
      ...one,
      supports: [
        ...one.supports.filter((link) => link.indicator !== at || link.item !== item),
        { indicator: at, item },
      ],
    })),
  );

const removeStep: fc.Arbitrary<Step> = fc
  .constantFrom(...DOCUMENTS)
  .map((id) => onDocument(id, (one) => ({ ...one, status: 'deleted' })));

const detailStep: fc.Arbitrary<Step> = fc
  .tuple(fc.constantFrom('head', 'filler'), fc.constantFrom('Ani', 'Budi'), word)
  .map(([role, name, position]) => ({ assessment, documents }) => ({
    documents,
    assessment: {
      ...assessment,
      people: [
        ...assessment.people.filter((one) => one.role !== role || one.name !== name),
        { role, name, position },
      ],
    },
  }));

/** What one person does in a day. */
export const work = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: answerStep },
    { weight: 2, arbitrary: documentStep },
    { weight: 2, arbitrary: linkStep },
    { weight: 1, arbitrary: removeStep },
    { weight: 1, arbitrary: detailStep },
  ),
  { maxLength: 12 },
);

export const EMPTY: Copy = { assessment: assessmentWith(ASSESSMENT), documents: [] };

export function after(copy: Copy, steps: readonly Step[]): Copy {
  return steps.reduce((now, step) => step(now), copy);
}
