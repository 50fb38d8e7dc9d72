import { beforeAll, describe, expect, test } from 'vitest';
import { sourceOfTable } from '#core/evidence/list-table.ts';
import type { Digest } from '#core/lib/ids.ts';
import { fingerprintsIn } from '#core/package/typed-fingerprint.ts';
import { codesIn } from '#core/report/paper-code.ts';
import {
  MOST_LISTED,
  MOST_ROWS,
  MOST_SHEETS,
  type RecapSource,
} from '#core/report/recap-source.ts';
import { listedTables, recapReport, type RecapReport } from '#core/report/recap.ts';
import { readListCsv } from '#exchange/table/register-csv.ts';
import { openBook } from '#exchange/book/open.ts';
import { printedFingerprints } from '#exchange/printed-fingerprints.ts';
import type { ReportFonts } from '#report/fonts.ts';
import { cellText } from '#report/sections/recap-common.ts';
import { exportTables } from '#workflow/tables/export-tables.ts';
import { makeRecapReport } from '#workflow/portfolio/make-recap-report.ts';
import { recapFingerprint } from '#workflow/portfolio/recap-fingerprint.ts';
import { recapLists } from '#workflow/portfolio/recap-lists.ts';
import { subsetReportFonts } from '../../build/report-fonts.ts';
import { expectReadable } from '../support/pdf-access.ts';
import {
  pdfBodyText,
  pdfInfo,
  pdfPages,
  pdfStructure,
  pdfText,
  pdfWords,
  squeezed,
} from '../support/pdf.ts';
import { DESK_NOTE, recapEngine, recapSample } from './sample-recap.ts';

const quiet = (): void => undefined;
let fonts: ReportFonts;
let whole: RecapSource;
let open: RecapSource;
let pdf: Uint8Array;
let pages: readonly string[];
let said: string;
let publicPages: readonly string[];
let publicSaid: string;

const AGENCIES = 8;

const make = (source: RecapSource): Promise<Uint8Array> => makeRecapReport(source, fonts, quiet);

function reportOf(source: RecapSource): RecapReport {
  const report = recapReport(source, recapFingerprint(source.results));
  if (!report) throw new Error('no report');
  return report;
}

beforeAll(async () => {
  fonts = await subsetReportFonts();
  whole = await recapSample(AGENCIES);
  open = await recapSample(AGENCIES, { paper: 'REKAP-PUBLIK', sample: true });
  pdf = await make(whole);
  pages = pdfPages(pdf);
  said = pages.join('\n');
  publicPages = pdfPages(await make(open));
  publicSaid = publicPages.join('\n');
}, 60_000);

describe('laporan rekapitulasi', () => {
  test('every figure of every table is in the PDF and, the same, in the workbook and in CSV', async () => {
    const report = reportOf(whole);
    const tables = listedTables(report.tables);
    const text = squeezed(said);
    const { ranking, heat, bins, predikats, spread, gaps, years, trend, funnel } = report.tables;
    for (const table of [ranking, heat, bins, predikats, spread, gaps, years, trend, funnel]) {
      expect(table.rows.length).toBeGreaterThan(0);
      for (const cells of table.rows) {
        cells.forEach((cell, at) => {
          const column = table.columns[at];
          if (typeof cell !== 'number' || !column) return;
          expect(text).toContain(squeezed(cellText(cell, column)));
        });
      }
    }
    const lined = squeezed(pdfBodyText(pdf));
    for (const cells of ranking.rows) {
      const words = [0, 2, 4, 7, 8, 9].map((at) => {
        const column = ranking.columns[at];
        return column ? cellText(cells[at], column) : '';
      });
      expect(lined).toContain(squeezed(words.join(' ')));
    }
    const read = (table: number, from: number, to: number) =>
      tables[table]?.rows.slice(from, to) ?? [];
    const book = await exportTables(tables.map(sourceOfTable), 'xlsx', read, quiet);
    const sheets = book.ok ? openBook(book.value.bytes) : null;
    if (!sheets?.ok) throw new Error('no workbook');
    expect(sheets.value.map(({ name }) => name)).toEqual(tables.map(({ name }) => name));
    const [sheet] = sheets.value.filter(({ name }) => name === ranking.name);
    const found = sheet?.cells.flatMap(({ row, column, content }) =>
      row > 1 && column === 8 && content.is === 'number'
        ? [[content.value, content.format] as const]
        : [],
    );
    expect(found).toEqual(ranking.rows.map((cells) => [cells[7], '0.00']));
    const csv = await exportTables(
      [sourceOfTable(ranking)],
      'csv',
      (_, from, to) => ranking.rows.slice(from, to),
      quiet,
    );
    const lines = csv.ok ? readListCsv(csv.value.bytes) : [];
    const column = ranking.columns[7];
    expect(lines.slice(1).map((cells) => cells[7])).toEqual(
      ranking.rows.map((cells) => column && cellText(cells[7], column)),
    );
  });

  test('ranks with ties as 1, 2, 2, 4, and prints the rule', () => {
    const ranks = reportOf(whole).tables.ranking.rows.map((cells) => Number(cells[0]));
    ranks.forEach((rank, at) => {
      expect(rank).toBe(ranks[at - 1] === rank ? rank : at + 1);
    });
    expect(new Set(ranks).size).toBeLessThan(ranks.length);
    expect(squeezed(said)).toContain(squeezed('(1, 2, 2, 4)'));
  });

  test('the mean names its denominator, what stands apart is named and in no row', () => {
    const text = squeezed(said);
    expect(text).toContain(squeezed(`Rata-rata dari ${AGENCIES} OPD yang hasilnya final`));
    const ranked = reportOf(whole).tables.ranking.rows.map((cells) => cells[2]);
    for (const name of [
      'Dinas Tanpa Tanda Tangan',
      'Dinas Baru Mengajukan',
      'Dinas Dikesampingkan',
    ]) {
      expect(text).toContain(squeezed(name));
      expect(ranked).not.toContain(name);
    }
    expect(text).toContain(squeezed(DESK_NOTE));
  });

  test('says which filters hold, and over how many of how many results', async () => {
    const narrowed = await recapSample(AGENCIES, { query: { kind: 'Dinas' } });
    const text = squeezed(pdfText(await make({ ...narrowed, sheets: false })));
    const rule = `Laporan ini disaring: jenis "Dinas". Dihitung 3 dari ${AGENCIES} hasil`;
    expect(text.split(squeezed(rule))).toHaveLength(3);
    expect(reportOf(narrowed).tables.funnel.rows).toContainEqual([
      'Dihitung dalam laporan ini (saringan: jenis "Dinas")',
      3,
      AGENCIES,
    ]);
    expect(squeezed(said)).toContain(squeezed(`dihitung semua ${AGENCIES} hasil`));
  });

  test('every agency has its page, with what makes it stand out', () => {
    const { sheets } = reportOf(whole);
    const squeezedPages = pages.map(squeezed);
    for (const { row, strongest, weakest } of sheets) {
      const page = squeezedPages.find(
        (one) =>
          one.includes(squeezed(`${row.agency.name} ${row.agency.code} |`)) &&
          one.includes('terkuat'),
      );
      for (const { title } of [...strongest, ...weakest]) expect(page).toContain(squeezed(title));
      expect(strongest.some(({ code }) => weakest.some((one) => one.code === code))).toBe(false);
    }
    expect(sheets).toHaveLength(AGENCIES);
  });

  test('the list of results has the fingerprint that stands on every page', () => {
    const listed = fingerprintsIn(said).filter((one) => whole.results.includes(one));
    const fingerprint = recapFingerprint(listed);
    expect(codesIn(pages[0] ?? '')).toEqual([{ kind: 'REKAP', fingerprint }]);
    for (const page of pages) expect(fingerprintsIn(page)).toContain(fingerprint);
    const others = [...whole.results.slice(1), 'f'.repeat(64) as Digest];
    expect(recapFingerprint(others)).not.toBe(fingerprint);
  });

  test('of many results the fingerprints alone are listed, of very many it says how to check', async () => {
    const small = { ...(await recapSample(1)), sheets: false };
    const of = (count: number): Promise<Uint8Array> => {
      const results = Array.from(
        { length: count },
        (_, at) => `${'abc'.repeat(20)}${at.toString(16).padStart(4, '0')}` as Digest,
      );
      const { counts } = small.head;
      const head = { ...small.head, counts: { ...counts, counted: count } };
      return make({ ...small, head, results });
    };
    const read = await printedFingerprints(new Blob([new Uint8Array(await of(MOST_ROWS + 50))]));
    const { codes, found } = read.state === 'read' ? read : { codes: [], found: [] };
    expect(found).toHaveLength(MOST_ROWS + 51);
    const listed = found.filter((one) => one !== codes[0]?.fingerprint);
    expect(codes).toEqual([{ kind: 'REKAP', fingerprint: recapFingerprint(listed) }]);
    const many = squeezed(pdfText(await of(MOST_LISTED + 1)));
    expect(many).toContain(squeezed('tulis sebagai larik JSON tanpa spasi'));
  });

  test('the same source gives the same bytes, another figure others', async () => {
    const small = { ...(await recapSample(2)), sheets: false };
    const one = await make(small);
    expect(Buffer.compare(one, await make(structuredClone(small)))).toBe(0);
    const about = { ...small.about, roster: 58 };
    expect(Buffer.compare(one, await make({ ...small, about }))).not.toBe(0);
  });

  test('is tagged, its drawings say their values, and nothing leaves the page', async () => {
    const short = await make({ ...(await recapSample(1)), sheets: false });
    expectReadable(short, 'render-recap.ts');
    const structure = pdfStructure(short);
    expect(pdfInfo(pdf)).toMatchObject({ Tagged: 'yes' });
    for (const role of ['H1', 'H2', 'Table', 'TH', 'Figure', 'TOC']) {
      expect(structure).toMatch(new RegExp(`^ *${role}\\b`, 'm'));
    }
    const outside = pdfWords(pdf).filter(
      ({ left, right, bottom }) => left < 61.5 || right > 541 || bottom > 826,
    );
    expect(outside).toEqual([]);
  });
});

test('the inventory is counted by agency where it is kept, and not for everybody', async () => {
  const counts = { active: 5, inactive: 2, common: 1, special: 6, web: 7, mobile: 0 };
  const known = { otherMedium: 0, withAddress: 3, integrated: 4, notIntegrated: 3 };
  const agency = { key: 'k', code: '1.1', agency: 'Dinas Beraplikasi', applications: 7 };
  const applications = [{ ...agency, ...counts, ...known }];
  const small = { ...whole, sheets: false };
  const kept = squeezed(pdfBodyText(await make({ ...small, applications })));
  expect(kept).toContain(squeezed('Dinas Beraplikasi 7 5 2 1 6 4 3'));
  const everybody = pdfText(await make({ ...small, paper: 'REKAP-PUBLIK', applications }));
  expect(squeezed(everybody)).not.toContain(squeezed('Dinas Beraplikasi'));
});

describe('the edition for everybody', () => {
  test('has nothing of evidence, notes, or of who has no final result, and says so', () => {
    const text = squeezed(publicSaid);
    for (const hidden of [
      DESK_NOTE,
      'Dinas Tanpa Tanda Tangan',
      'Dinas Baru Mengajukan',
      'dokumen bukti',
    ]) {
      expect(text).not.toContain(squeezed(hidden));
      expect(squeezed(said)).toContain(squeezed(hidden));
    }
    expect(text).toContain(squeezed('EDISI PUBLIK. Yang tidak dimuat dalam edisi ini'));
    expect(text).toContain(
      squeezed(
        '3 hasil yang berdiri terpisah, di antaranya 1 tidak ditandatangani dan 1 belum final',
      ),
    );
    const { gaps, apart, missing } = reportOf(open).tables;
    expect(gaps.columns.map(({ head }) => head)).toEqual([
      'Perangkat daerah',
      'Diklaim',
      'Hasil asesor',
      'Diklaim − hasil',
    ]);
    expect([...apart.rows, ...missing.rows]).toEqual([]);
  });

  test('is never made of unsigned results or of ones that are not final', async () => {
    const query = { trust: 'any', stage: 'provisional', measure: 'claimed' } as const;
    const asked = await recapSample(6, { paper: 'REKAP-PUBLIK', query });
    expect(asked.head.query).toMatchObject({ trust: 'signed', stage: 'final', measure: 'final' });
    expect(
      asked.parts.groups.every(({ stage, trust }) => stage === 'final' && trust !== 'none'),
    ).toBe(true);
  });

  test('invented data are marked on every page', () => {
    for (const page of publicPages.slice(1)) expect(page).toContain('DATA CONTOH');
    expect(publicSaid).toContain('CONTOH');
    expect(said).not.toContain('CONTOH');
  });
});

test('of very many only the first are printed, all leave in the file, and the report says so', async () => {
  const agencies = MOST_ROWS + 25;
  const source = await recapSample(agencies);
  const report = reportOf(source);
  expect(report).toMatchObject({ notPrinted: 25, sheets: [], sheetsLeftOut: true });
  expect(source.results).toHaveLength(agencies);
  const lists = recapLists(recapEngine(agencies), source);
  const ranking = lists.find(({ name }) => name === 'Peringkat');
  const rows = await ranking?.rows(MOST_ROWS, agencies);
  expect(ranking?.length).toBe(agencies);
  expect(rows).toHaveLength(25);
  const gaps = lists.find(({ name }) => name === 'Selisih nilai');
  expect(
    (await gaps?.rows(MOST_ROWS, agencies))?.every((cells) =>
      cells.every((one) => one !== 'belum ada'),
    ),
  ).toBe(true);
  expect(MOST_SHEETS).toBeLessThan(MOST_ROWS);
});
