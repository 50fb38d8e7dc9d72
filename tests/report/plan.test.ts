import { beforeAll, describe, expect, test } from 'vitest';
import { paperIndex } from '#core/invest/paper/paper-index.ts';
import type { PlanPaperSource } from '#core/invest/paper/paper-source.ts';
import { planPaper, spentIn } from '#core/invest/paper/paper.ts';
import type { PlanBook } from '#core/invest/plan-book.ts';
import { fingerprintsIn } from '#core/package/typed-fingerprint.ts';
import { codesIn } from '#core/report/paper-code.ts';
import type { ReportFonts } from '#report/fonts.ts';
import { grouped } from '#core/invest/paper/rupiah-words.ts';
import { PLAN } from '#report/words/plan-text.ts';
import { makePlanPaper } from '#workflow/plans/make-plan-paper.ts';
import { planPrints } from '#workflow/plans/plan-paper-print.ts';
import { recapFingerprint } from '#workflow/portfolio/recap-fingerprint.ts';
import { subsetReportFonts } from '../../build/report-fonts.ts';
import { expectReadable } from '../support/pdf-access.ts';
import {
  pdfInfo,
  pdfLayout,
  pdfPages,
  pdfStructure,
  pdfText,
  pdfWords,
  squeezed,
} from '../support/pdf.ts';
import { answeredGates, chosenBook, paperBook, paperSource } from './sample-plan.ts';

const quiet = (): void => undefined;
const CEILINGS = [{ source: null, perYear: [150_000_000, 100_000_000, 100_000_000] }];
const WORDS = {
  number: '050/12/2026',
  place: 'Tenggarong Contoh',
  date: '2026-08-01',
  office: 'Kepala Dinas Komunikasi dan Informatika',
  regency: 'Pemerintah Kabupaten Contoh Raya',
};
let fonts: ReportFonts;
let book: PlanBook;
let source: PlanPaperSource;
let pdf: Uint8Array;
let pages: readonly string[];
let layout: readonly string[];

const make = (of: PlanPaperSource): Promise<Uint8Array> => makePlanPaper(of, fonts, quiet);
const amount = (text: string | undefined): number => Number((text ?? '').replaceAll('.', ''));

/** Pages of one chapter, by the words in its title. */
function chapterPages(title: string, next: string): readonly string[] {
  const at = (words: string): number =>
    pages.findIndex((page, place) => place > 2 && squeezed(page).includes(squeezed(words)));
  return pages.slice(at(title), at(next));
}

beforeAll(async () => {
  fonts = await subsetReportFonts();
  book = chosenBook(8, {
    ceilings: CEILINGS,
    decisions: answeredGates(),
    status: 'final',
    paper: WORDS,
  });
  source = paperSource(book);
  pdf = await make(source);
  pages = pdfPages(pdf);
  layout = pdfLayout(pdf).split('\n');
}, 120_000);

describe('Rekomendasi Investasi TIK', () => {
  test('its columns add up again from its own text, to the rupiah', () => {
    const { facts } = source;
    const lines = layout.flatMap((line) => {
      const found = /^\s*BA(\d+)\s+US\d+\s.*?\s([\d.]+)\s*$/.exec(line);
      return found ? [{ row: Number(found[1]), amount: amount(found[2]) }] : [];
    });
    expect(lines.map(({ row }) => row)).toEqual(facts.lines.map((_, at) => at + 1));
    const sums = layout.flatMap((line) => {
      const found = /^\s*Jumlah (20\d\d)\s+([\d.]+)\s*$/.exec(line);
      return found ? [[Number(found[1]), amount(found[2])] as const] : [];
    });
    expect(sums.map(([year]) => year)).toEqual(facts.years);
    for (const [year, sum] of sums) {
      const own = lines.filter(({ row }) => facts.lines[row - 1]?.year === year);
      expect(own.reduce((all, one) => all + one.amount, 0)).toBe(sum);
    }
    const total = sums.reduce((all, [, sum]) => all + sum, 0);
    expect(total).toBe(spentIn(facts, null));
    const text = squeezed(pages.join('\n'));
    expect(text).toContain(squeezed(`Jumlah seluruh tahun: Rp${grouped(total)} [BA1–`));
    const packet = layout.flatMap((line) => {
      const found = /^\s*US(\d+)\s.*?((?:\s+[\d.]+){4})\s*$/.exec(line);
      return found ? [(found[2] ?? '').trim().split(/\s+/).map(amount)] : [];
    });
    expect(packet).toHaveLength(paperIndex(facts).chosen.length);
    for (const cells of packet) {
      expect(cells.slice(0, 3).reduce((sum, one) => sum + one, 0)).toBe(cells[3]);
    }
    expect(packet.reduce((all, cells) => all + (cells[3] ?? 0), 0)).toBe(total);
  });

  test('the summary is one page, and each of its figures names rows that are there', () => {
    const chapter = chapterPages(PLAN.chapters.summary, PLAN.chapters.basis);
    expect(chapter).toHaveLength(1);
    const [page = ''] = chapter;
    const { facts } = source;
    expect(squeezed(page)).toContain(squeezed(`Rp${grouped(spentIn(facts, null))}`));
    for (const year of facts.years) {
      expect(squeezed(page)).toContain(squeezed(grouped(spentIn(facts, year))));
    }
    const all = squeezed(pages.slice(4).join('\n'));
    for (const [, row = ''] of page.matchAll(/\[((?:KS|PD|US|BA)\d+)/g)) expect(all).toContain(row);
    const most: Readonly<Record<string, number>> = {
      KS: facts.gaps.length,
      PD: facts.agencies.length,
      US: paperIndex(facts).chosen.length,
      BA: facts.lines.length,
    };
    const named = [...page.matchAll(/\[(KS|PD|US|BA)(?:\d+[–, ]*)*?(\d+)\]/g)];
    expect(named.length).toBeGreaterThan(5);
    for (const [, letter = '', last] of named) {
      expect(Number(last)).toBeLessThanOrEqual(most[letter] ?? 0);
    }
  });

  test('has all its parts in their order, and is final only when nothing stands in its way', async () => {
    const text = squeezed(pages.slice(3).join('\n'));
    const places = Object.values(PLAN.chapters).map((title) => text.indexOf(squeezed(title)));
    expect(places.every((at) => at >= 0)).toBe(true);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
    expect(pages.join('')).not.toContain(PLAN.draftMark);
    expect(squeezed(pages[1] ?? '')).toContain(squeezed('Tenggarong Contoh, 1 Agustus 2026'));
    const open = chosenBook(2, { ceilings: CEILINGS, status: 'final' });
    const draft = pdfPages(await make(paperSource(open)));
    for (const page of draft.slice(1)) expect(page).toContain(PLAN.draftMark);
    expect(squeezed(draft[0] ?? '')).toContain(squeezed('usulan terpilih belum dijawab:'));
  });

  test('tells what was chosen how, conditions, causes, fates and what was not reckoned', () => {
    const text = squeezed(pages.join('\n'));
    for (const words of [
      PLAN.method.by.greedy,
      PLAN.method.faults(0),
      PLAN.priority.noRobust,
      PLAN.packet.noScenarios,
      PLAN.control.noFates,
      'Dianggarkan untuk paket-dasar-tata-kelola',
      'Dinas Belum Ada: belum ada hasil',
      'diklaim lebih tinggi oleh 8 OPD',
      'tidak muat dalam sisa pagu',
      PLAN.packet.asked(0, 0),
    ]) {
      expect(text, words).toContain(squeezed(words));
    }
  });

  test('every name is printed whole, and nothing leaves the page', () => {
    const text = squeezed(pages.join('\n'));
    for (const { name } of source.facts.agencies) expect(text).toContain(squeezed(name));
    for (const { title } of source.facts.initiatives) expect(text).toContain(squeezed(title));
    const outside = pdfWords(pdf).filter(
      ({ left, right, bottom }) => left < 61.5 || right > 541 || bottom > 826,
    );
    expect(outside).toEqual([]);
  });

  test('is tagged, and the code on every page is of the list in its annex', async () => {
    expect(pdfInfo(pdf)).toMatchObject({
      Tagged: 'yes',
      Title: expect.stringContaining(PLAN.title),
    });
    const small = await make(paperSource(paperBook(1)));
    expectReadable(small, 'render-plan.ts');
    const structure = pdfStructure(small);
    for (const role of ['H1', 'H2', 'Table', 'TH', 'Figure', 'TOC', 'L']) {
      expect(structure).toMatch(new RegExp(`^ *${role}\\b`, 'm'));
    }
    const { planPrint, fingerprint } = planPrints(source);
    expect(codesIn(pages[0] ?? '')).toEqual([{ kind: 'RENCANA', fingerprint }]);
    for (const page of pages) expect(fingerprintsIn(page)).toContain(fingerprint);
    const listed = fingerprintsIn(pages.join('\n')).filter((one) => one !== fingerprint);
    expect(listed).toContain(planPrint);
    expect(recapFingerprint(listed)).toBe(fingerprint);
  });

  test('the same source gives the same bytes, another price others', async () => {
    const small = paperSource(chosenBook(2, { ceilings: CEILINGS }));
    const one = await make(small);
    expect(Buffer.compare(one, await make(structuredClone(small)))).toBe(0);
    const [line] = small.facts.lines;
    if (!line) throw new Error('no line');
    const lines = [{ ...line, basis: 'lain' }, ...small.facts.lines.slice(1)];
    const other = { ...small, facts: { ...small.facts, lines } };
    expect(planPrints(other).fingerprint).not.toBe(planPrints(small).fingerprint);
  });

  test('before anything is chosen it is a draft that says so', async () => {
    const text = squeezed(pdfText(await make(paperSource(paperBook(2)))));
    expect(text).toContain(squeezed('Belum ada paket yang dipilih.'));
    expect(text).toContain(squeezed(PLAN.packet.none));
  });

  test('what the desk knows beside the results is printed', async () => {
    const tight = chosenBook(2, { ceilings: [{ source: null, perYear: [9_000_000, 0, 0] }] });
    const [left = '', other = ''] = paperSource(tight).facts.proposals.flatMap((one) =>
      one.start === null ? [one.id] : [],
    );
    const [chosen = ''] = Object.keys(tight.plan.chosen?.starts ?? {});
    const small = paperSource(tight, {
      whyNots: [
        {
          id: left,
          verdict: 'worth-less',
          isProven: false,
          loss: { exact: '1/8', shown: '0,125' },
          first: null,
          displaces: [chosen],
          brings: [],
          conflict: [],
          entersAt: { permille: 1250, rupiah: 11_250_000 },
          notTo: 1200,
        },
        {
          id: other,
          verdict: 'does-not-fit',
          isProven: true,
          loss: null,
          first: null,
          displaces: [],
          brings: [],
          conflict: [{ of: 'ceiling', source: null, year: 0, rupiah: 9_000_000 }],
          entersAt: null,
          notTo: 2000,
        },
      ],
      robustness: {
        scenarios: 12,
        kinds: { costs: 4, weights: 4, ceilings: 4 },
        stays: {},
        impossible: 2,
        unsolved: 0,
        less: null,
        more: [],
      },
      desk: {
        sample: true,
        facilities: [{ question: 'staff', yes: 2, no: 1, unknown: 5, sum: 9 }],
        reasons: { k1: ['masih konsep (3)'] },
        fates: [
          {
            year: 2026,
            agency: 'Dinas Bernasib',
            title: 'Aplikasi lama',
            amount: null,
            decision: null,
            fate: {
              budgeted: true,
              amount: 12_500_000,
              carriedOut: 'partly',
              result: 'Dipakai separuh',
              at: '2026-06-01T00:00:00.000Z',
            },
          },
        ],
      },
    });
    const text = squeezed(pdfText(await make(small)));
    for (const words of [
      'DATA CONTOH',
      'Pegawai TIK',
      'masih konsep (3)',
      'Dipakai separuh',
      '12.500.000',
      '1 dari 1 rekomendasi dianggarkan; 0 dilaksanakan',
      '0 dari 12',
      '9 orang',
      'sudah diajukan atas 2 dari',
      'Jumlah kenaikan indeks berkurang paling banyak 0,125 poin. Yang harus keluar: US1.',
      'Masuk bila semua pagu menjadi 125% (Rp11.250.000 seluruhnya). Pada kelipatan 5% di bawahnya, sampai dengan 120%, belum masuk.',
      'Yang menghalangi: pagu 2027 Rp9.000.000.',
      PLAN.packet.noPlan,
    ]) {
      expect(text, words).toContain(squeezed(words));
    }
    expect(text).not.toContain(squeezed(PLAN.packet.unchangedLess));
    const { tables } = planPaper(small, planPrints(small));
    expect(tables.less.rows).toEqual([]);
  });
});
