import type { Answer, Answers } from '#core/assessment/answer.ts';
import { BLANK_ANSWER } from '#core/assessment/answer.ts';
import { appliedRubric } from '#core/assessment/applied-rubric.ts';
import type { Assessment } from '#core/assessment/assessment.ts';
import type { EvidenceDocument } from '#core/evidence/document.ts';
import { compareCells, type Comparison } from '#core/spreadsheet/compare-cells.ts';
import { currentCells } from '#core/spreadsheet/current-cells.ts';
import type { DocumentId } from '#core/lib/ids.ts';
import type { AnswerBook, AnswerBookOrder } from '#exchange/answer-book/model.ts';
import { readAnswerBook } from '#exchange/answer-book/read.ts';
import { writeAnswerBook } from '#exchange/answer-book/write.ts';
import { shippedRubric } from '#workflow/rubrics/shipped-rubrics.ts';
import { documentWith } from './documents.ts';
import { assessmentWith, must } from './scenario.ts';

const BOOK_ID = '01990000-0000-7000-8000-0000000000b0';
const MADE_AT = '2026-11-22T03:00:00.000Z';

/** An answer with what is given and nothing else. */
export function answerOf(given: Partial<Answer>): Answer {
  return { ...BLANK_ANSWER, revision: 1, ...given };
}

/** The workbook's order of an assessment by a shipped instrument. */
export async function orderFor(
  answers: Answers,
  documents: readonly EvidenceDocument[] = [],
  rubricId = 'lima-dimensi-opd',
  parts: Partial<Assessment> = {},
): Promise<AnswerBookOrder> {
  const { rubric, ref } = must(await shippedRubric(rubricId, '1.0.0'));
  const assessment: Assessment = { ...assessmentWith(BOOK_ID, answers), rubric: ref, ...parts };
  return { assessment, rubric: appliedRubric(rubric, assessment), documents, madeAt: MADE_AT };
}

/** The bytes of the workbook; throws when the writer refuses. */
export function answerBookBytes(order: AnswerBookOrder): Uint8Array {
  return must(writeAnswerBook(order));
}

/** What the reader makes of the bytes; throws when it refuses the file. */
export function answerBook(bytes: Uint8Array, order: AnswerBookOrder): AnswerBook {
  return must(readAnswerBook(bytes, order));
}

/** What the bytes would change in the assessment as it is in the order. */
export function compareBook(bytes: Uint8Array, order: AnswerBookOrder): Comparison {
  const { assessment, rubric, documents } = order;
  const app = currentCells(rubric, assessment.answers, documents);
  return compareCells(answerBook(bytes, order).cells, app);
}

/** Answers of every kind to the shipped instrument of five dimensions. */
export const SAMPLE: Answers = {
  k1: answerOf({
    rating: 'rated',
    criteria: ['k1.2.a', 'k1.2.b'],
    fact: 'Dinas mengelola kebijakan TIK.\nDibuktikan Keputusan Nomor 1.',
    analysis: '=1+1 bukan rumus; "kutip" & <tanda>',
    notes: '  spasi di tepi  ',
    target: 3,
    done: true,
  }),
  k2: answerOf({ rating: 'not-applicable', reason: '-tidak ada unit' }),
  k3: answerOf({ rating: 'rated', lowest: true, criteria: ['k3.2.a'] }),
  l1: answerOf({
    coverage: {
      units: [
        { name: 'Bidang Satu', covered: true },
        { name: '@Bidang Dua', covered: false },
        { name: '+Bidang Tiga', covered: true },
      ],
    },
  }),
};

export const SAMPLE_DOCUMENTS: readonly EvidenceDocument[] = [
  documentWith({
    title: 'Keputusan Kepala Dinas',
    number: '065/12/2026',
    date: '2026-01-15',
    standing: 'ditetapkan',
    validUntil: '2027-12-31',
    unit: 'Sekretariat',
    pages: '3, 5-7',
    informationClass: 'dikecualikan',
    exclusion: { basis: 'UU 14/2008 Pasal 17 huruf c', until: '2030-01-01' },
    note: '+62 800',
  }),
  documentWith({ id: '01990000-0000-7000-8000-0000000000d2' as DocumentId }),
];

/** The assessment whose workbook LibreOffice has filled in; see tests/fixtures/answer-books. */
export function fixtureOrder(): Promise<AnswerBookOrder> {
  const answers: Answers = {
    i01: answerOf({
      rating: 'rated',
      criteria: ['i01.2.a', 'i01.2.b'],
      fact: 'Fakta lama.\nBaris kedua, "kutip" & <tanda>.',
      notes: '=SUM(A1:A2) hanya catatan',
      coverage: {
        units: [
          { name: 'Bidang Satu', covered: true },
          { name: 'Bidang Dua', covered: false },
          { name: 'Bidang Tiga', covered: false },
        ],
      },
    }),
    i02: answerOf({ rating: 'rated', stated: { kind: 'value', value: '1.50' } }),
    i07: answerOf({ rating: 'rated', stated: { kind: 'external', value: '2.26' }, target: 3 }),
  };
  return orderFor(answers, SAMPLE_DOCUMENTS, 'pemdi-8-2026');
}
