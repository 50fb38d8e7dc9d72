import { beforeAll, describe, expect, test } from 'vitest';
import { renderWorkSheet } from '#report/render-work-sheet.ts';
import { subsetReportFonts } from '../../build/report-fonts.ts';
import { LIMA, shippedRubric, SPBE } from '../rubrics/shipped.ts';
import { expectReadable } from '../support/pdf-access.ts';
import { pdfInfo, pdfLayout, pdfPages, pdfStructure, pdfText } from '../support/pdf.ts';
import { workSheetOf } from './sample-work-sheets.ts';

let lima: Uint8Array;
let spbe: Uint8Array;
let structure: string;
let deeper: string;
beforeAll(async () => {
  const fonts = await subsetReportFonts();
  const { groups, ...rest } = shippedRubric(SPBE);
  lima = await renderWorkSheet(workSheetOf(shippedRubric(LIMA)), fonts, () => {});
  spbe = await renderWorkSheet(workSheetOf(shippedRubric(SPBE)), fonts, () => {});
  structure = pdfStructure(lima);
  const governance = workSheetOf({ ...rest, groups: groups.slice(1, 2) });
  deeper = pdfStructure(await renderWorkSheet(governance, fonts, () => {}));
}, 60_000);

/** The headings of one rank, in reading order. */
function headings(of: string, rank: 'H1' | 'H2' | 'H3'): readonly string[] {
  return [...of.matchAll(new RegExp(`${rank} \\(block\\)\\n\\s+"([^"]*)"`, 'g'))].map(
    (match) => match[1] ?? '',
  );
}

describe('the file', () => {
  test('says what it is, and is tagged', () => {
    expect(pdfInfo(lima)).toMatchObject({
      Title: 'Lembar Kerja Evaluasi: Lima Dimensi OPD, versi 1.0.0',
      Creator: 'Timbang',
      CreationDate: '2025-11-22T03:15:00Z',
      Tagged: 'yes',
      'PDF version': '1.7',
      'Page size': '595.28 x 841.89 pts (A4)',
    });
  });

  test('is readable as every paper is', () => {
    expectReadable(lima, 'render-work-sheet.ts');
    expectReadable(spbe, 'render-work-sheet.ts');
  });

  test('has chapters for assistive technology, and below them the indicators', () => {
    expect(headings(structure, 'H1')).toEqual([
      'Lembar Kerja Evaluasi',
      'Daftar isi',
      'Cara mengisi',
      'Bobot dan predikat',
      'Dimensi Kebijakan',
      'Dimensi Kelembagaan',
      'Dimensi Infrastruktur',
      'Dimensi Aplikasi',
      'Dimensi Perencanaan',
      'Nama dan tanda tangan',
    ]);
    expect(headings(structure, 'H2')).toContain('K1 Proses penyusunan kebijakan TIK');
    expect(headings(structure, 'H2')).toHaveLength(35 + 5);
    expect(headings(deeper, 'H2')).toContain('Aspek Perencanaan Strategis SPBE');
    expect(headings(deeper, 'H3')).toHaveLength(10);
  });

  test('is read in the order of the page: level, criteria, documents with their line', () => {
    const start = structure.indexOf('"Tingkat 2: Kurang"');
    const level = structure.slice(start, structure.indexOf('"Tingkat 3: Baik"', start));
    const said = [...level.matchAll(/"([^"]*)"/g)].flatMap((match) => match[1] || []);
    expect(said.slice(0, 4)).toEqual([
      'Tingkat 2: Kurang',
      'Penanggung jawab ditunjuk dan paling sedikit satu kebijakan TIK telah ditetapkan.',
      'Kepala OPD menunjuk pejabat atau tim penyusun kebijakan TIK melalui dokumen yang ditetapkan.',
      'Paling sedikit satu kebijakan TIK OPD telah ditetapkan dan berlaku pada periode penilaian.',
    ]);
    expect(said.slice(4, 8)).toEqual([
      'Bukti dukung',
      'Keputusan atau surat perintah penunjukan penyusun kebijakan TIK',
      expect.stringMatching(/^Wajib: ditetapkan, bertanggal/),
      'Nomor dan tanggal dokumen',
    ]);
    expect(level).toMatch(/^ *LI\b/m);
    expect(level).toMatch(/^ *Lbl\b/m);
  });

  test('header, footer and lines to write on are no content', () => {
    expect(structure).not.toContain('Halaman 3 dari');
    expect(structure).not.toContain('OPD: …');
  });
});

describe('the pages', { timeout: 30_000 }, () => {
  test('each says its number, the short digest and, alone on a desk, its indicators', () => {
    const pages = pdfPages(lima);
    expect(pages).toHaveLength(Number(pdfInfo(lima)['Pages']));
    for (const [at, text] of pages.entries()) {
      expect(text).toContain(`Halaman ${at + 1} dari ${pages.length}`);
      expect(text).toContain('Sidik instrumen 4be14be14be1');
      for (const [heading, code] of text.matchAll(/^([KLIAP]\d+) [A-Z][a-z].*$/gm)) {
        if (text.includes('Porsi')) continue;
        expect(text, heading).toMatch(new RegExp(`\\b${code}\\b.* \\| Lima Dimensi OPD`));
      }
    }
  });

  test('the groups stand with their weights and real shares, the bands with their bounds', () => {
    const layout = pdfLayout(spbe);
    expect(layout).toMatch(/D4 +Layanan SPBE +16 +45,50 +45,50%/);
    expect(layout).toMatch(/A6 +Pelaksanaan Audit TIK +3 +4,50 +4,50%/);
    expect(layout).toMatch(/Memuaskan +4,20/);
    expect(layout).toContain('Predikat dibaca dari nilai sebelum dibulatkan');
    const five = pdfLayout(lima);
    expect(five).toMatch(/P +Perencanaan +5 +20 +20,00%/);
    expect(five).toMatch(/K1 +Proses penyusunan kebijakan TIK +1 +2,50%/);
    expect(five).toMatch(/A10 .* 1 +2,00%/);
  });

  test('only what an instrument asks for is asked: exceptions, coverage', () => {
    const text = pdfText(lima);
    expect(text.match(/^Alasan tidak berlaku$/gm)).toHaveLength(3);
    expect(text.match(/^Jumlah yang memenuhi$/gm)).toHaveLength(21);
    expect(pdfText(spbe)).not.toContain('Tidak berlaku');
    expect(pdfText(spbe).match(/^Tingkat I\d+ yang dipilih$/gm)).toHaveLength(47);
  });

  test('a status that is not official is said on the cover', () => {
    expect(pdfPages(lima)[0]).toContain('adaptasi yang belum disahkan');
    expect(pdfPages(spbe)[0]).toContain('telah dicabut');
  });
});
