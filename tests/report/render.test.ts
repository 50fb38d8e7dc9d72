import { beforeAll, describe, expect, test } from 'vitest';
import type { SelfAssessmentReport } from '#core/report/self-assessment.ts';
import type { Group } from '#core/rubric/types.ts';
import type { ReportFonts } from '#report/fonts.ts';
import { renderSelfAssessmentReport } from '#report/render-self-assessment.ts';
import { subsetReportFonts } from '../../build/report-fonts.ts';
import { documentsFor } from '../support/documents.ts';
import { pdfInfo, pdfLayout, pdfText, pdfWords, squeezed } from '../support/pdf.ts';
import {
  answersBy,
  mixedReport,
  onLevel,
  reportOf,
  simulationReport,
  smallRubric,
  spbeReport,
} from './sample-reports.ts';

let fonts: ReportFonts;
beforeAll(async () => {
  fonts = await subsetReportFonts();
});

const render = (report: SelfAssessmentReport): Promise<Uint8Array> =>
  renderSelfAssessmentReport(report, fonts, () => {});

function smallReport(fact = ''): SelfAssessmentReport {
  const rubric = smallRubric();
  return reportOf(rubric, { answers: answersBy(rubric, (each) => onLevel(each, 3, { fact })) });
}

function everythingMayBeNotApplicable(groups: readonly Group[]): Group[] {
  return groups.map((group) => ({
    ...group,
    ...(group.groups ? { groups: everythingMayBeNotApplicable(group.groups) } : {}),
    ...(group.indicators
      ? { indicators: group.indicators.map((each) => ({ ...each, mayBeNotApplicable: true })) }
      : {}),
  }));
}

describe('same input, same bytes', () => {
  test('two renders are equal byte for byte', async () => {
    expect(Buffer.compare(await render(mixedReport()), await render(mixedReport()))).toBe(0);
  });

  test('a changed answer changes the bytes and the file id', async () => {
    const [one, other] = await Promise.all([render(smallReport('a')), render(smallReport('b'))]);
    const id = (pdf: Uint8Array): string | undefined =>
      /\/ID \[ <([0-9A-F]{32})>/.exec(Buffer.from(pdf).toString('latin1'))?.[1];
    expect(Buffer.compare(one, other)).not.toBe(0);
    expect(id(one)).toMatch(/^[0-9A-F]{32}$/);
    expect(id(one)).not.toBe(id(other));
  });

  test('renders running side by side do not disturb each other', async () => {
    const alone = await render(smallReport('a'));
    const [beside] = await Promise.all([render(smallReport('a')), render(spbeReport())]);
    expect(Buffer.compare(alone, beside)).toBe(0);
  });
});

describe('progress and cancelling', () => {
  test('progress counts up to the total, once per part', async () => {
    const seen: (readonly [number, number])[] = [];
    await renderSelfAssessmentReport(smallReport(), fonts, (done, total) => {
      seen.push([done, total]);
    });
    const total = seen[0]?.[1] ?? 0;
    expect(total).toBeGreaterThan(5);
    expect(seen).toEqual(Array.from({ length: total + 1 }, (_, done) => [done, total]));
  });

  test('an abort between parts ends the work with its reason', async () => {
    const abort = new AbortController();
    const seen: number[] = [];
    const work = renderSelfAssessmentReport(
      mixedReport(),
      fonts,
      (done) => {
        seen.push(done);
        if (done === 2) abort.abort(new Error('dibatalkan'));
      },
      abort.signal,
    );
    await expect(work).rejects.toThrow('dibatalkan');
    expect(Math.max(...seen)).toBe(2);
  });

  test('a message that arrives while it works is heard: timers run between parts', async () => {
    const abort = new AbortController();
    setTimeout(() => {
      abort.abort(new Error('dibatalkan'));
    }, 0);
    const work = renderSelfAssessmentReport(mixedReport(), fonts, () => {}, abort.signal);
    await expect(work).rejects.toThrow('dibatalkan');
  });
});

describe('what the file says about itself', () => {
  test('title, subject, author, keywords, creator, date, version, tags', async () => {
    expect(pdfInfo(await render(simulationReport()))).toMatchObject({
      Title: 'Laporan Penilaian Mandiri: Dinas Perpustakaan dan Kearsipan, 2025',
      Subject: expect.stringContaining('Lima Dimensi') as string,
      Author: 'Dinas Perpustakaan dan Kearsipan',
      Keywords: 'Lima Dimensi OPD, lima-dimensi-opd, 2025, 2.23.01',
      Creator: 'Timbang',
      CreationDate: '2025-11-22T03:15:00Z',
      Tagged: 'yes',
      'PDF version': '1.7',
      'Page size': '595.28 x 841.89 pts (A4)',
    });
  });

  test('letters beyond Latin-1 survive in the metadata', async () => {
    const agency = { name: 'Dinas Čačak (uji) \\ “Ž” 😀', shortName: '', code: '', government: '' };
    const report = reportOf(smallRubric(), { agency });
    expect(squeezed(pdfInfo(await render(report))['Author'] ?? '')).toBe(squeezed(agency.name));
  });

  test('the language is Indonesian, and nothing claims an archive or accessibility norm', async () => {
    const raw = Buffer.from(await render(smallReport())).toString('latin1');
    expect(raw).toContain('/Lang (id-ID)');
    expect(raw).not.toMatch(/pdfa|pdfua/i);
  });
});

describe('the numbers and the warnings', () => {
  test('a final index is called so, with a decimal comma', async () => {
    const report = spbeReport();
    const text = pdfText(await render(report));
    expect(report.sheet.claimed.outcome).toMatchObject({ kind: 'final', value: { text: '2.97' } });
    expect(text).toContain('Indeks 2,97, predikat Baik');
    expect(text).not.toContain('Nilai sementara');
    expect(text).not.toContain('2.97');
    expect(text).toContain('Belum ada bukti');
    expect(text).toContain('Nilai per domain dan aspek');
    expect(text).toContain('Instrumen ini telah dicabut');
  });

  test('a draft has a running score, says what is missing, and is marked', async () => {
    const text = pdfText(await render(mixedReport()));
    expect(text).toContain('Nilai sementara 2,46');
    expect(text).not.toMatch(/Indeks 2,46/);
    expect(text).toContain('DRAF. 5 dari 33 indikator yang berlaku belum diisi.');
    expect(text).toContain('Instrumen ini adaptasi yang belum disahkan.');
    expect(text).toContain('DRAF | Dinas Perpustakaan dan Kearsipan');
  });

  test('a simulation is marked on every page', async () => {
    const pdf = await render(simulationReport());
    const pages = Number(pdfInfo(pdf)['Pages']);
    const marks = pdfText(pdf).match(/SIMULASI \|/g) ?? [];
    expect(marks).toHaveLength(pages - 1);
    expect(pdfText(pdf)).toContain('SIMULASI. Isi laporan ini dibuat untuk latihan');
  });

  test('a good index that hides a weak dimension is said so', async () => {
    const report = simulationReport();
    expect(report.weakGroups.map(({ title }) => title)).toEqual(['Kebijakan']);
    const text = squeezed(pdfText(await render(report)));
    expect(text).toContain(squeezed('mencapai Baik, tetapi bagian berikut masih di bawah Baik'));
    expect(text).toContain(squeezed('Kebijakan (2,00)'));
  });

  test('once evidence is attached, the supported score stands beside the claimed one', async () => {
    const rubric = smallRubric();
    const answers = answersBy(rubric, (each) => onLevel(each, 3));
    const text = pdfText(
      await render(reportOf(rubric, { answers }, documentsFor(rubric, { k1: 2 }))),
    );
    expect(text).toContain('Indeks yang diklaim');
    expect(text).toContain('Indeks yang didukung bukti');
    expect(text).not.toContain('Belum ada bukti');
  });

  test('a group in which nothing applies has no value and leaves the index', async () => {
    const rubric = spbeReport().rubric;
    const answers = answersBy(rubric, (each, at) =>
      at < 10
        ? { ...onLevel(each, 1), rating: 'not-applicable', reason: 'Tidak dikelola.' }
        : onLevel(each, 3),
    );
    const open = { ...rubric, groups: everythingMayBeNotApplicable(rubric.groups) };
    const text = squeezed(pdfText(await render(reportOf(open, { answers }))));
    expect(text).toContain(squeezed('Indeks 3,00, predikat Baik'));
    expect(text).toContain(
      squeezed('Jumlah seluruh bobot 100. Setelah D1 dikeluarkan, pembagi menjadi 87.'),
    );
    expect(text).toContain(squeezed('tidak mempunyai nilai: tidak ada indikator yang dihitung'));
  });

  test('nothing answered: no number anywhere, and no crash', async () => {
    const text = pdfText(await render(reportOf(smallRubric())));
    expect(text).toContain('Belum ada indikator yang dinilai.');
    expect(text).not.toContain('Indeks 0');
    expect(squeezed(text)).toContain(squeezed('Laporan ini belum memuat nilai.'));
    expect(text).not.toContain('pembagi untuk sementara 0');
    expect(text).not.toContain('Jumlah yang dihitung');
  });

  test('every page says which of how many it is', async () => {
    const pdf = await render(smallReport());
    const pages = Number(pdfInfo(pdf)['Pages']);
    const text = pdfText(pdf);
    for (let page = 1; page <= pages; page += 1) {
      expect(text).toContain(`Halaman ${page} dari ${pages}`);
    }
  });

  test('an exact decimal is not written as a fraction as well', async () => {
    const text = pdfText(await render(spbeReport()));
    expect(text).toContain('Indeks = 296,75 ÷ 100 = 2,9675');
    expect(text).toContain('Indeks sebelum dibulatkan = 2,9675;');
  });

  test('two sign on one height, however long their positions are', async () => {
    const position = 'Kepala Bidang Pengelolaan Informasi dan Komunikasi Publik serta Persandian';
    const people = [
      { role: 'head' as const, name: 'Nama Satu', position },
      { role: 'coordinator' as const, name: 'Nama Dua', position: 'Sekretaris' },
    ];
    const layout = pdfLayout(await render(reportOf(smallRubric(), { people })));
    expect(layout).toMatch(/Nama Satu +Nama Dua/);
  });

  test('nothing lies outside the margins, whatever was typed', async () => {
    const typed = `https://contoh.go.id/${'a1b2c3'.repeat(500)} ≥ ${'☑'.repeat(300)}`;
    const rubric = smallRubric();
    const report = reportOf(rubric, {
      agency: { name: typed, shortName: typed, code: typed, government: typed },
      people: [{ role: 'head', name: typed, position: typed }],
      answers: answersBy(rubric, (each) =>
        onLevel(each, 2, { fact: typed, analysis: typed, notes: typed }),
      ),
    });
    for (const { left, right, top, bottom } of pdfWords(await render(report))) {
      expect(left).toBeGreaterThan(61.5);
      expect(right).toBeLessThan(540);
      expect(top).toBeGreaterThan(30);
      expect(bottom).toBeLessThan(815);
    }
  });

  test('characters that were not printable are listed at the end', async () => {
    const text = squeezed(pdfText(await render(smallReport('Selesai 😀 nol\u200blebar'))));
    expect(text).toContain(squeezed('tidak tersedia pada huruf laporan: [U+1F600].'));
    expect(text).toContain(squeezed('tidak ikut dicetak: [U+200B].'));
  });

  test('long texts flow over more than forty pages', async () => {
    const long = 'Kalimat fakta yang panjang sekali tentang layanan. '.repeat(220);
    const rubric = spbeReport().rubric;
    const report = reportOf(rubric, {
      answers: answersBy(rubric, (each, at) => onLevel(each, 2, at < 12 ? { fact: long } : {})),
    });
    const pdf = await render(report);
    expect(Number(pdfInfo(pdf)['Pages'])).toBeGreaterThan(40);
  });
});
