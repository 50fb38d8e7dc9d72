import { beforeAll, describe, expect, test } from 'vitest';
import type { SelfAssessmentReport } from '#core/report/self-assessment.ts';
import type { ReportFonts } from '#report/fonts.ts';
import { renderSelfAssessmentReport } from '#report/render-self-assessment.ts';
import { fileSize } from '#report/words/format.ts';
import { subsetReportFonts } from '../../build/report-fonts.ts';
import { documentsFor, documentWith } from '../support/documents.ts';
import { pdfBodyText, pdfPageText, pdfText, squeezed } from '../support/pdf.ts';
import { answersBy, evidenceReport, onLevel, reportOf, smallRubric } from './sample-reports.ts';

let fonts: ReportFonts;
beforeAll(async () => {
  fonts = await subsetReportFonts();
});

const render = (report: SelfAssessmentReport): Promise<Uint8Array> =>
  renderSelfAssessmentReport(report, fonts, () => {});

const rubric = smallRubric();
const answers = answersBy(rubric, (indicator) => onLevel(indicator, 3));
const proofOn = (indicator: string) => [{ indicator, item: null }];

describe('both scores side by side', () => {
  test('on the cover, in the summary, per group and per indicator', async () => {
    // k1 stands on 3 and is backed up to 2, k2 stands on 3 without a document.
    const report = reportOf(rubric, { answers }, documentsFor(rubric, { k1: 2 }));
    const pdf = await render(report);
    const { supported } = report.sheet;
    if (supported.kind === 'no-evidence') throw new Error('evidence was attached');
    const { outcome } = supported.score;
    if (outcome.kind === 'none') throw new Error('everything is rated');
    const shown = outcome.value.text.replace('.', ',');
    expect(squeezed(pdfPageText(pdf, 1))).toContain(squeezed(`Indeks ${shown}, predikat`));
    const body = squeezed(pdfBodyText(pdf));
    expect(body).toContain(squeezed('Selisih antara nilai yang diklaim dan nilai yang didukung'));
    expect(body).toContain(squeezed(`didukung bukti ${shown}; porsi dalam indeks`));
    expect(body).toContain(squeezed('Tingkat 3 (Baik); didukung bukti: tingkat 2 (kurang)'));
    expect(body).toContain(squeezed('Tingkat 3 (Baik); didukung bukti: tingkat 1'));
  });

  test('what is missing is named item by item, and only that', async () => {
    const report = reportOf(rubric, { answers }, documentsFor(rubric, { k1: 2 }));
    const body = squeezed(pdfBodyText(await render(report)));
    const rows = report.sections.flatMap((section) => section.rows);
    const missing = rows.flatMap(({ support }) => support?.missing ?? []);
    expect(missing.length).toBeGreaterThan(2);
    for (const { level, text } of missing) {
      expect(body).toContain(squeezed(`Tingkat ${level}: ${text}`));
    }
    const there = rows.flatMap(({ support }) =>
      (support?.required ?? []).filter((item) => !support?.missing.includes(item)),
    );
    expect(there.length).toBeGreaterThan(0);
    for (const { level, text } of there) {
      expect(body).not.toContain(squeezed(`Tingkat ${level}: ${text}`));
    }
    const { required, present, lacking } = report.totals;
    expect(body).toContain(squeezed(`${present} dari ${required} bukti dukung wajib`));
    expect(body).toContain(squeezed(`klaim ${lacking} indikator belum didukung sepenuhnya`));
  });

  test('claims that lack evidence are listed apart from gaps, by what they would add', () => {
    const { unsupported, gaps } = evidenceReport();
    const gains = unsupported.map(({ gain }) => Number(gain.n) / Number(gain.d));
    expect(gains).toEqual(gains.toSorted((a, b) => b - a));
    expect(gains.length).toBeGreaterThan(3);
    expect(gaps.length).toBeGreaterThan(3);
  });

  test('everything attached: nothing is missing and the list is not there', async () => {
    const report = reportOf(rubric, { answers }, documentsFor(rubric, { k1: 3, k2: 3 }));
    const body = squeezed(pdfBodyText(await render(report)));
    expect(body).not.toContain(squeezed('Klaim yang belum didukung bukti'));
    expect(body).not.toContain(squeezed('yang masih kurang'));
    expect(body).toContain(squeezed('Semua bukti dukung wajib untuk klaim ini sudah dilampirkan.'));
  });

  test('without any document there is no supported number and no list of evidence', async () => {
    const body = squeezed(pdfBodyText(await render(reportOf(rubric, { answers }))));
    expect(body).toContain(squeezed('Didukung bukti Belum ada bukti'));
    expect(body).toContain(squeezed('Tingkat 3 (Baik); belum ada bukti'));
    expect(body).not.toContain(squeezed('Daftar bukti'));
  });
});

test('whom a claim reaches is counted, and who is left out is named', async () => {
  const units = Array.from({ length: 24 }, (_, at) => ({
    name: `Unit ${at + 1}`,
    covered: at < 18,
  }));
  const withList = answersBy(rubric, (indicator) =>
    onLevel(indicator, 3, indicator.coverage ? { coverage: { units } } : {}),
  );
  const body = squeezed(pdfBodyText(await render(reportOf(rubric, { answers: withList }))));
  expect(body).toContain(squeezed('18 dari 24 unit kerja (75%), sebagian'));
  expect(body).toContain(squeezed('Belum tercakup Unit 19; Unit 20; Unit 21'));
});

describe('the list of evidence', () => {
  test('has everything about each document, and leaves out the deleted', async () => {
    const deleted = documentWith({ title: 'Berkas yang dibuang', status: 'deleted' });
    const kept = documentWith({
      title: 'Hasil uji keamanan',
      number: 'LHP-7/2025',
      date: '2025-10-02',
      standing: 'ditetapkan',
      validUntil: '2027-10-01',
      pages: '1, 3-5',
      supports: [{ indicator: 'k1', item: 'k1.2.e1' }],
    });
    const body = squeezed(
      pdfBodyText(await render(reportOf(rubric, { answers }, [deleted, kept]))),
    );
    const print = kept.file.digest;
    for (const said of [
      'B1 Hasil uji keamanan',
      'nomor LHP-7/2025; 2 Oktober 2025; ditetapkan; golongan informasi belum disebut; halaman 1, 3-5',
      `berkas keputusan.pdf, 245 kB, sidik ${print.slice(0, 8)}`,
      'Berlaku sampai 1 Oktober 2027',
      `Sidik ${print}`,
      '6 Januari 2026',
    ]) {
      expect(body).toContain(squeezed(said));
    }
    expect(body).not.toContain(squeezed('Berkas yang dibuang'));
  });

  test('an answered remark of the evidence check is told with its reason', async () => {
    const at = '2026-01-07T02:00:00.000Z';
    const reply = { check: 'no-signature', about: 'x', reason: 'Lihat halaman 3.', at, by: 'Ani' };
    const answered = documentWith({ replies: [reply], supports: proofOn('k1') });
    const body = squeezed(pdfBodyText(await render(reportOf(rubric, { answers }, [answered]))));
    const told = 'Pemeriksa bukti "Halaman tanda tangan tidak ditemukan": Lihat halaman 3.';
    expect(body.split(squeezed(told))).toHaveLength(3);
    expect(body).toContain(squeezed(`${told} (7 Januari 2026`));
  });

  test('excluded information is marked, and the report says whom it is for', async () => {
    const secret = documentWith({
      title: 'Peta jaringan',
      informationClass: 'dikecualikan',
      exclusion: { basis: 'UU 14/2008 Pasal 17 huruf c', until: '2030-12-31' },
    });
    const pdf = await render(reportOf(rubric, { answers }, [secret]));
    const text = pdfText(pdf);
    expect(text).toContain('INFORMASI DIKECUALIKAN');
    expect(squeezed(text)).toContain(
      squeezed('Dasar pengecualian UU 14/2008 Pasal 17 huruf c sampai 31 Desember 2030'),
    );
    expect(squeezed(pdfPageText(pdf, 1))).toContain(squeezed('1 dokumen golongan dikecualikan'));
    const open = await render(reportOf(rubric, { answers }, [documentWith({ title: 'Renstra' })]));
    expect(squeezed(pdfText(open))).not.toContain(squeezed('dokumen golongan dikecualikan'));
  });

  test('the same order gives the same bytes; another document gives others', async () => {
    const [one, same] = [await render(evidenceReport()), await render(evidenceReport())];
    expect(Buffer.compare(one, same)).toBe(0);
    const [a, b] = await Promise.all(
      ['a', 'b'].map((note) => render(reportOf(rubric, { answers }, [documentWith({ note })]))),
    );
    expect(Buffer.compare(a ?? one, b ?? one)).not.toBe(0);
  });

  test.each([
    [0, '0 B'],
    [999, '999 B'],
    [1500, '1,5 kB'],
    [245_300, '245 kB'],
    [2_000_000_000, '2 GB'],
  ])('%d bytes read as %s', (bytes, shown) => {
    expect(fileSize(bytes)).toBe(shown);
  });
});
