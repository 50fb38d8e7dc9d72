import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answer, Answers } from '#core/assessment/answer.ts';
import { unitKey } from '#core/evidence/coverage-units.ts';
import type { DocumentId } from '#core/lib/ids.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { placedIndicators } from '#core/rubric/walk.ts';
import { answerAfter } from '#core/spreadsheet/apply-cells.ts';
import { cellKey } from '#core/spreadsheet/cell.ts';
import type { AnswerBookOrder } from '#exchange/answer-book/model.ts';
import {
  answerBook,
  answerBookBytes,
  answerOf,
  compareBook,
  orderFor,
  SAMPLE,
  SAMPLE_DOCUMENTS,
} from '../../support/answer-books.ts';
import { documentWith } from '../../support/documents.ts';
import { editCells } from '../book/edit.ts';

/** Everything that means something to a spreadsheet, to XML, or to somebody's settings. */
const unit = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('a', 'Z', '0', '1', ' ', 'é', '“', '漢', '😀', '👩‍👩‍👧') },
  {
    weight: 3,
    arbitrary: fc.constantFrom('=', '+', '-', '@', "'", '"', '<', '>', '&', ';', ',', '.', ':'),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom('\n', '\t', '\r', '\r\n', '_x000D_', '_x', '&amp;', ']]>'),
  },
  { weight: 1, arbitrary: fc.constantFrom('\u0001', '\u0000', '\uFFFE', '\uFFFD', '\uD800') },
);
const start = fc.constantFrom('', '=', '+', '-', '@', '\t', '\r', "'", "'=", '#REF!', '1/2', ' ');
const text = fc.tuple(start, fc.string({ unit, maxLength: 30 })).map((parts) => parts.join(''));
const name = text.map((one) => one.trim().replaceAll(/\s+/g, ' ')).filter((one) => one !== '');
const units = fc
  .uniqueArray(fc.record({ name, covered: fc.boolean() }), {
    maxLength: 5,
    selector: (one) => unitKey(one.name),
  })
  .map((list) => (list.length === 0 ? null : { units: list }));
const decimal = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.constantFrom('', '.5', '.50', '.05', '.25', '.00'))
  .map((parts) => parts.join(''));
const day = fc.constantFrom('', '2026-01-01', '1850-05-05', '1900-02-28', '2099-12-31');

function answerArb(rubric: Rubric, id: string): fc.Arbitrary<Answer> {
  const indicator = placedIndicators(rubric).find((one) => one.indicator.id === id)?.indicator;
  const criteria = indicator?.levels.flatMap((step) => step.criteria.map((one) => one.id)) ?? [];
  return fc
    .record({
      rating: fc.constantFrom('blank' as const, 'rated' as const, 'not-applicable' as const),
      criteria: fc.shuffledSubarray(criteria),
      lowest: fc.boolean(),
      stated: fc.option(fc.record({ kind: fc.constantFrom('value', 'external'), value: decimal })),
      subject: text,
      reason: text,
      fact: text,
      analysis: text,
      notes: text,
      coverage: units,
      target: fc.option(fc.constantFrom(1, 3, 5)),
      done: fc.boolean(),
    })
    .map((given) => answerOf(given as Partial<Answer>));
}

const documentsArb = fc
  .record({
    title: text,
    number: text,
    date: day,
    validUntil: day,
    unit: text,
    pages: text,
    note: text,
    standing: fc.constantFrom('' as const, 'konsep' as const, 'ditetapkan' as const),
    exclusion: fc.option(fc.record({ basis: text, until: day })),
  })
  .map((given) => [documentWith(given)]);

test('whatever was answered: a workbook that comes back as it went changes nothing', async () => {
  const scope = { owner: 'Bappeda', indicators: ['i01', 'i05', 'i20'] };
  const pemdi = await orderFor({}, [], 'pemdi-8-2026', { scope });
  const answers: fc.Arbitrary<Answers> = fc.record({
    i01: answerArb(pemdi.rubric, 'i01'),
    i05: answerArb(pemdi.rubric, 'i05'),
    i20: answerArb(pemdi.rubric, 'i20'),
  });
  fc.assert(
    fc.property(answers, documentsArb, (given, documents) => {
      const order: AnswerBookOrder = {
        ...pemdi,
        assessment: { ...pemdi.assessment, answers: given },
        documents,
      };
      const bytes = answerBookBytes(order);
      expect(answerBook(bytes, order)).toMatchObject({ problems: [], remarks: [] });
      expect(compareBook(bytes, order)).toMatchObject({
        changes: [],
        conflicts: [],
        gone: [],
        same: 0,
      });
    }),
    { numRuns: 25 },
  );
});

test('one edited cell is exactly that one change, and applying it gives what was typed', async () => {
  const scope = { owner: 'Dinas', indicators: ['k1', 'k2', 'k3', 'l1'] };
  const order = await orderFor(SAMPLE, SAMPLE_DOCUMENTS, 'lima-dimensi-opd', { scope });
  const { rubric, assessment } = order;
  const bytes = answerBookBytes(order);
  const { cells } = answerBook(bytes, order);
  const texts = cells.filter(
    ({ place }) =>
      (place.of === 'answer' && ['fact', 'analysis', 'notes', 'reason'].includes(place.field)) ||
      (place.of === 'document' &&
        ['title', 'number', 'unit', 'pages', 'note'].includes(place.field)),
  );
  const typed = fc
    .tuple(
      start,
      fc.string({
        unit: fc.constantFrom('a', '=', '"', '<', '\n', 'é', ' '),
        minLength: 1,
        maxLength: 20,
      }),
    )
    .map(([first, rest]) => `${first}x${rest}`.replaceAll('\r', ''));
  fc.assert(
    fc.property(fc.constantFrom(...texts), typed, (cell, value) => {
      const edited = editCells(bytes, { [cell.address]: value });
      const { changes, conflicts, same } = compareBook(edited, order);
      expect({ conflicts, same }).toEqual({ conflicts: [], same: 0 });
      expect(changes.map(({ key, sheet }) => [key, sheet])).toEqual([[cellKey(cell.place), value]]);
      const { place } = cell;
      if (place.of !== 'answer') return;
      const indicator = placedIndicators(rubric).find(
        (one) => one.indicator.id === place.indicator,
      );
      const before = assessment.answers[place.indicator] ?? answerOf({});
      if (!indicator) throw new Error('unknown indicator');
      const after = answerAfter(rubric.scales, indicator.indicator, before, [{ place, value }]);
      expect(after).toEqual({ ...before, [place.field]: value });
    }),
    { numRuns: 25 },
  );
});

test('every tick, word and day can be edited alone', async () => {
  const order = await orderFor(SAMPLE, [
    ...SAMPLE_DOCUMENTS,
    documentWith({ id: '01990000-0000-7000-8000-0000000000d3' as DocumentId }),
  ]);
  const bytes = answerBookBytes(order);
  const { cells } = answerBook(bytes, order);
  const other = (key: string, base: string): string | null => {
    if (key.startsWith('criterion/') || /\/(?:lowest|done)$/.test(key)) return base ? null : 'ya';
    if (/\/(?:date|validUntil|exclusionUntil)$/.test(key)) return '2031-03-04';
    if (key.endsWith('/target')) return '2';
    if (key.endsWith('/standing')) return 'Konsep';
    return key.endsWith('/informationClass') ? 'Berkala' : null;
  };
  const edits = cells
    .map((cell) => ({ cell, to: other(cellKey(cell.place), cell.base) }))
    .filter(({ to }) => to !== null);
  expect(edits.length).toBeGreaterThan(290);
  const all = Object.fromEntries(edits.map(({ cell, to }) => [cell.address, to]));
  expect(compareBook(editCells(bytes, all), order).changes).toHaveLength(edits.length);
  for (const { cell, to } of edits.filter((_, at) => at % 60 === 0)) {
    const { changes } = compareBook(editCells(bytes, { [cell.address]: to }), order);
    expect(changes.map(({ address }) => address)).toEqual([cell.address]);
  }
});
