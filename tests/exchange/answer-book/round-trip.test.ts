import { expect, test } from 'vitest';
import { openBook } from '#exchange/book/open.ts';
import { exportAnswers } from '#workflow/merging/export-answers.ts';
import {
  answerBook,
  answerBookBytes,
  compareBook,
  orderFor,
  SAMPLE,
  SAMPLE_DOCUMENTS,
} from '../../support/answer-books.ts';
import { must } from '../../support/scenario.ts';

const NOTHING = { changes: [], conflicts: [], gone: [], same: 0 };

test('a workbook that comes back as it went changes nothing', async () => {
  const order = await orderFor(SAMPLE, SAMPLE_DOCUMENTS);
  const bytes = answerBookBytes(order);
  expect(answerBook(bytes, order)).toMatchObject({ problems: [], remarks: [] });
  expect(compareBook(bytes, order)).toMatchObject(NOTHING);
});

test.each(['pemdi-8-2026', 'spbe-5-2018', 'spbe-59-2020', 'keterbukaan-informasi-opd'])(
  'every shipped instrument: %s',
  async (id) => {
    const order = await orderFor({}, SAMPLE_DOCUMENTS, id);
    const { cells, bytes } = must(exportAnswers(order));
    expect(compareBook(bytes, order)).toEqual({ ...NOTHING, untouched: cells });
  },
);

test("one OPD's part: only its indicators, in the order of the instrument", async () => {
  const scope = { owner: 'Bappeda', indicators: ['k2', 'k1'] };
  const order = await orderFor(SAMPLE, [], 'lima-dimensi-opd', { scope });
  const sheets = must(openBook(answerBookBytes(order)));
  const ids = sheets
    .find(({ name }) => name === 'Jawaban')
    ?.cells.filter(({ column, row }) => column === 1 && row > 1)
    .map(({ content }) => (content.is === 'text' ? content.text : ''));
  expect(ids).toEqual(['k1', 'k2']);
});

test('the same assessment gives the same bytes', async () => {
  const order = await orderFor(SAMPLE, SAMPLE_DOCUMENTS);
  expect(answerBookBytes(order)).toEqual(answerBookBytes(order));
});

test('the application changed meanwhile: an untouched cell changes nothing', async () => {
  const bytes = answerBookBytes(await orderFor(SAMPLE, SAMPLE_DOCUMENTS));
  const later = await orderFor({});
  expect(compareBook(bytes, later)).toMatchObject(NOTHING);
});
