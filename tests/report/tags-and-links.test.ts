import { beforeAll, describe, expect, test } from 'vitest';
import { renderSelfAssessmentReport } from '#report/render-self-assessment.ts';
import { subsetReportFonts } from '../../build/report-fonts.ts';
import { expectReadable } from '../support/pdf-access.ts';
import { pdfPageText, pdfStructure, pdfText, squeezed } from '../support/pdf.ts';
import { evidenceReport } from './sample-reports.ts';

let pdf: Uint8Array;
let raw: string;
let structure: string;
beforeAll(async () => {
  pdf = await renderSelfAssessmentReport(evidenceReport(), await subsetReportFonts(), () => {});
  raw = Buffer.from(pdf).toString('latin1');
  structure = pdfStructure(pdf);
}, 60_000);

/** Numbers of the page objects in page order. */
function pageObjects(): readonly string[] {
  const kids = /\/Type \/Pages\n\/Kids \[([^\]]*)\]/.exec(raw)?.[1] ?? '';
  return [...kids.matchAll(/(\d+) 0 R/g)].map((match) => match[1] ?? '');
}

/** Decodes a hexadecimal UTF-16 text string. */
function decoded(hex: string): string {
  return Buffer.from(hex.slice(4), 'hex').swap16().toString('utf16le');
}

interface Pointer {
  readonly text: string;
  readonly page: number;
}

function pointers(pattern: RegExp): readonly Pointer[] {
  const pages = pageObjects();
  return [...raw.matchAll(pattern)].map(({ groups }) => ({
    text: decoded(groups?.['text'] ?? ''),
    page: pages.indexOf(groups?.['page'] ?? '') + 1,
  }));
}

const links = (): readonly Pointer[] =>
  pointers(/\/Subtype\/Link.*?\/Contents<(?<text>[0-9a-f]+)>\/Dest \[(?<page>\d+) 0 R/g);
const bookmarks = (): readonly Pointer[] =>
  pointers(/\/Title <(?<text>[0-9a-f]+)> \/Parent .*?\/Dest \[(?<page>\d+) 0 R/g);

describe('structure for assistive technology', () => {
  test('is readable as every paper is', () => expectReadable(pdf, 'render-self-assessment.ts'));

  test('has headings of three levels, paragraphs, lists, tables, figures, links', () => {
    for (const role of [
      'H1',
      'H2',
      'H3',
      'P',
      'L',
      'LI',
      'Table',
      'THead',
      'TR',
      'Figure',
      'Link',
    ]) {
      expect(structure).toMatch(new RegExp(`^ *${role}\\b`, 'm'));
    }
  });

  test('headings name their chapters', () => {
    const chapters = [...structure.matchAll(/H1 \(block\)\n\s+"([^"]*)"/g)].map(
      (match) => match[1],
    );
    expect(chapters).toEqual([
      'Laporan Penilaian Mandiri',
      'Daftar isi',
      'Ringkasan',
      'Dimensi Kebijakan',
      'Dimensi Kelembagaan',
      'Dimensi Infrastruktur',
      'Dimensi Aplikasi',
      'Dimensi Perencanaan',
      'Daftar kesenjangan',
      'Perhitungan indeks',
      'Pengesahan',
      'Daftar bukti',
      'Catatan',
    ]);
  });

  test('table headers say whose they are, and a header repeated on the next page is no content', () => {
    expect(structure).toMatch(/TH:\s+\/Scope \/Column\s+"Indikator"/);
    expect(structure).toMatch(/TH:\s+\/Scope \/Row/);
    const inTree = structure.match(/^ *Table\b/gm)?.length ?? 0;
    expect(structure.match(/^ *THead\b/gm)).toHaveLength(inTree);
  });

  test('figures have words instead', () => {
    const words = [...raw.matchAll(/\/Alt<([0-9a-f]+)>/g)].map((match) => decoded(match[1] ?? ''));
    expect(words).toHaveLength(2);
    expect(words[0]).toContain('Diagram radar');
    expect(words[0]).toContain('Kebijakan 2,57');
    expect(words[1]).toContain('Diagram batang');
  });

  test('a box says whether its criterion is met', () => {
    const signs = [...raw.matchAll(/\/S\/Lbl[^>]*?\/ActualText<([0-9a-f]+)>/g)];
    const words = new Set(signs.map((match) => decoded(match[1] ?? '')));
    expect(words).toEqual(new Set(['Terpenuhi', 'Belum terpenuhi']));
  });

  test('header, footer and watermark are no content', () => {
    expect(structure).not.toContain('Halaman 3 dari');
    expect(structure).not.toContain('DRAF |');
  });

  test('words of wrapped lines do not run together', () => {
    expect(structure).toContain('Hasilnya tidak boleh disebut nilai resmi sebelum instrumen');
  });

  test('every mark on a page has its element: as many as the parent tree says', () => {
    const parents = /\/Nums ?\[([\s\S]*?)\]>>/.exec(raw)?.[1] ?? '';
    expect(parents.match(/^\d+ \[/gm)).toHaveLength(pageObjects().length);
    expect(parents).not.toMatch(/\b0 0 R/);
  });
});

describe('links and bookmarks', () => {
  test('the table of contents leads to its chapters', () => {
    const contents = links().filter(({ text }) => / \d+$|, \d+$/.test(text));
    expect(contents).toHaveLength(11);
    for (const { text, page } of contents) {
      const [, title = '', number = ''] = /^(.*), (\d+)$/.exec(text) ?? [];
      expect(page).toBe(Number(number));
      expect(pdfPageText(pdf, page)).toContain(title);
    }
  });

  test('every other link leads to the page that names the thing', () => {
    const others = links().filter(({ text }) => !/, \d+$/.test(text));
    expect(others.length).toBeGreaterThan(60);
    const pages = new Map<number, string>();
    for (const { text, page } of others) {
      const found = pages.get(page) ?? squeezed(pdfPageText(pdf, page));
      pages.set(page, found);
      expect(found).toContain(squeezed(text));
    }
  });

  test('bookmarks: chapters, and below the dimensions their indicators', () => {
    const all = bookmarks();
    expect(all.map(({ text }) => text)).toContain('K1 Proses penyusunan kebijakan TIK');
    for (const { page } of all) expect(page).toBeGreaterThan(0);
    const titles = all.map(({ text }) => text);
    for (const chapter of ['Ringkasan', 'Dimensi Aplikasi', 'Perhitungan indeks', 'Catatan']) {
      expect(titles).toContain(chapter);
    }
  });

  test('the derivation shows the divisor after indicators dropped out', () => {
    const text = squeezed(pdfText(pdf));
    expect(text).toContain(
      squeezed('Jumlah seluruh bobot 10. Setelah A2, A8 dikeluarkan, pembagi menjadi 8.'),
    );
    expect(text).toContain(squeezed('Nilai sementara sebelum dibulatkan = 69/28 = 2,464285…'));
  });
});
