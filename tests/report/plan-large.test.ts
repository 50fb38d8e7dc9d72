import { expect, test } from 'vitest';
import { paperIndex } from '#core/invest/paper/paper-index.ts';
import { spentIn } from '#core/invest/paper/paper.ts';
import { grouped } from '#core/invest/paper/rupiah-words.ts';
import { PLAN } from '#report/words/plan-text.ts';
import { makePlanPaper } from '#workflow/plans/make-plan-paper.ts';
import { subsetReportFonts } from '../../build/report-fonts.ts';
import { pdfLayout, pdfWords, squeezed } from '../support/pdf.ts';
import { answeredGates, chosenBook, paperSource } from './sample-plan.ts';

test('many agencies for five years: every line is there, adds up, and stands below its title', async () => {
  const large = paperSource(
    chosenBook(30, {
      years: 5,
      ceilings: [{ source: null, perYear: [4e8, 3e8, 3e8, 3e8, 3e8] }],
      decisions: answeredGates(),
      status: 'final',
    }),
  );
  expect(large.facts.lines.length).toBeGreaterThan(300);
  const bytes = await makePlanPaper(large, await subsetReportFonts(), () => undefined);
  const text = pdfLayout(bytes);
  const rows = [...text.matchAll(/^\s*BA(\d+)\s+US\d+\s/gm)].map(([, row]) => Number(row));
  expect(new Set(rows).size).toBe(large.facts.lines.length);
  expect(squeezed(text)).toContain(squeezed(`Rp${grouped(spentIn(large.facts, null))}`));
  const outside = pdfWords(bytes).filter(
    ({ left, right, bottom }) => left < 61.5 || right > 541 || bottom > 826,
  );
  expect(outside).toEqual([]);
  const chosen = paperIndex(large.facts).chosen.length;
  expect(squeezed(text)).toContain(squeezed(PLAN.priority.top(25, chosen)));
  // A title of an initiative is never the last row of a page, nor the sum the first.
  const rowsOf = (page: string): readonly string[] =>
    page.split('\n').filter((line) => /^\s*(?:IN\d+ .*Sub-kegiatan|BA\d+\s|Jumlah 20)/.test(line));
  const budget = text.split('\f').map(rowsOf);
  const full = budget.filter(({ length }) => length > 3);
  expect(full.length).toBeGreaterThan(5);
  for (const one of full) {
    expect(one.at(-1)).not.toMatch(/Sub-kegiatan/);
    expect(one[0]).not.toMatch(/Jumlah/);
  }
}, 240_000);
