import { beforeAll, describe, expect, test } from 'vitest';
import type { SelfAssessmentReport } from '#core/report/self-assessment.ts';
import type { ReportFonts } from '#report/fonts.ts';
import { renderSelfAssessmentReport } from '#report/render-self-assessment.ts';
import { subsetReportFonts } from '../../build/report-fonts.ts';
import { pdfBodyText, pdfInfo, pdfPageText, squeezed } from '../support/pdf.ts';
import { shippedRubric } from '../rubrics/shipped.ts';
import { oneOpdReport } from './sample-one-opd.ts';
import { answersBy, onLevel, reportOf, spbeReport } from './sample-reports.ts';

let fonts: ReportFonts;
beforeAll(async () => {
  fonts = await subsetReportFonts();
});

const render = (report: SelfAssessmentReport): Promise<Uint8Array> =>
  renderSelfAssessmentReport(report, fonts, () => {});

const LABEL = 'Nilai internal OPD, bukan Indeks SPBE';

/** Everything the report says in its own words: without the label, and before the instrument's notes. */
function ownWords(text: string): string {
  const [before = ''] = squeezed(text).split(squeezed('Catatan pengesahan instrumen'));
  return before.replaceAll(squeezed(LABEL), '');
}

describe('the report of one OPD’s part', () => {
  test('says on every page what its numbers are not', async () => {
    const pdf = await render(oneOpdReport());
    const pages = Number(pdfInfo(pdf)['Pages']);
    expect(pages).toBeGreaterThan(8);
    for (let page = 1; page <= pages; page += 1) {
      expect(squeezed(pdfPageText(pdf, page)), `page ${page}`).toContain(squeezed(LABEL));
    }
    expect(pdfInfo(pdf)['Subject']).toContain(LABEL);
  });

  test('names part, weights, number and band; never an index or a predikat reached', async () => {
    const report = oneOpdReport();
    const { outcome } = report.sheet.claimed;
    if (outcome.kind !== 'final') throw new Error('all seven are answered');
    const body = ownWords(pdfBodyText(await render(report)));
    const value = outcome.value.text.replace('.', ',');
    for (const said of [
      'Inspektorat: 7 dari 47 indikator',
      'Bobot 7 indikator yang diisi berjumlah 13,05 dari 100 pada instrumen seluruhnya.',
      `Nilai internal OPD ${value}, setara rentang ${outcome.predikat}`,
      'Nilai internal OPD yang diklaim',
      'Perhitungan nilai internal OPD',
      'porsi dalam nilai internal OPD',
      'Rentang menurut instrumen',
      `setara rentang ${outcome.predikat}.`,
    ]) {
      expect(body).toContain(squeezed(said));
    }
    expect(body).not.toMatch(
      /Indeks\d|Indeksyang|Perhitunganindeks|porsidalamindeks|[Pp]redikat(Memuaskan|SangatBaik|Baik|Cukup|Kurang)/,
    );
  });

  test('has only its own indicators, and everything typed about them', async () => {
    const report = oneOpdReport();
    expect(
      report.sections.flatMap(({ rows }) => rows.map(({ indicator }) => indicator.id)),
    ).toEqual(report.assessment.scope?.indicators);
    const body = squeezed(pdfBodyText(await render(report)));
    for (const { rows } of report.sections) {
      for (const { indicator, answer } of rows) {
        for (const text of [indicator.title, answer.fact, answer.analysis]) {
          expect(body).toContain(squeezed(text));
        }
      }
    }
    expect(body).not.toContain(squeezed('Kebijakan Internal Arsitektur SPBE'));
  });

  test('with a blank it is a running value, which is not called the internal value', async () => {
    const pdf = await render(oneOpdReport('i39'));
    const body = squeezed(pdfBodyText(pdf));
    expect(body).toContain(squeezed('Nilai sementara bukan nilai akhir.'));
    expect(body).toContain(squeezed('belum memuat nilai akhir, hanya nilai sementara'));
    expect(squeezed(pdfPageText(pdf, 1))).not.toMatch(/NilaiinternalOPD\d/);
  });

  test('a report of the whole instrument says nothing of the kind', async () => {
    const body = squeezed(pdfBodyText(await render(spbeReport())));
    expect(body).not.toContain(squeezed('Nilai internal'));
    expect(body).toContain(squeezed('Perhitungan indeks'));
  });
});

test('nothing answered: the instrument’s own word and note, no number, no lowest predikat', async () => {
  const rubric = shippedRubric('keterbukaan-informasi-opd@1.0.0');
  const { unassessed } = rubric;
  if (!unassessed) throw new Error('the instrument has lost its word for no value');
  const pdf = await render(reportOf(rubric));
  expect(squeezed(pdfPageText(pdf, 1))).toContain(squeezed(unassessed.label));
  const body = squeezed(pdfBodyText(pdf));
  expect(body).toContain(squeezed(unassessed.note));
  expect(body).not.toContain(squeezed(`Predikat ${rubric.predikat.at(-1)?.label}`));
  expect(body).not.toContain(squeezed('Nilai yang diklaim – Belum ada nilai'));
});

test('the predikat table names both names of a predikat', async () => {
  const rubric = shippedRubric('pemdi-8-2026@1.0.0');
  const answers = answersBy(rubric, (indicator) => onLevel(indicator, 1));
  const body = squeezed(pdfBodyText(await render(reportOf(rubric, { answers }))));
  for (const { label, alias } of rubric.predikat) {
    expect(alias).toBeDefined();
    expect(body).toContain(squeezed(`${label} (${alias})`));
  }
});
