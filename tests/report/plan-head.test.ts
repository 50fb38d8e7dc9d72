import { expect, test } from 'vitest';
import { PLAN } from '#report/words/plan-text.ts';
import { makePlanPaper } from '#workflow/plans/make-plan-paper.ts';
import { subsetReportFonts } from '../../build/report-fonts.ts';
import { pdfPages, squeezed } from '../support/pdf.ts';
import { chosenBook, paperSource } from './sample-plan.ts';

const NO_WORDS = { number: '', place: '', date: '', office: '' };

test('at seven in the morning in WITA it counts from the day it is there, and heads stay whole', async () => {
  const regency = 'Pemerintah Kabupaten Hulu Sungai Contoh Utara';
  const open = chosenBook(2, { paper: { ...NO_WORDS, regency } });
  const desk = { at: '2027-08-31T23:00:00.000Z', sample: true };
  const early = pdfPages(
    await makePlanPaper(paperSource(open, { desk }), await subsetReportFonts(), () => undefined),
  );
  const text = squeezed(early.join('\n'));
  expect(text).toContain(squeezed('dihitung dari 1 September 2027'));
  // The change of the budget was open until yesterday, which it still is in UTC.
  expect(text).not.toContain(squeezed(PLAN.basis.stands.nearest));
  const marks = `${PLAN.sampleMark}, ${PLAN.draftMark}`;
  for (const page of early.slice(1)) {
    expect(squeezed(page)).toContain(squeezed(`${marks} | ${regency}`));
  }
}, 120_000);
