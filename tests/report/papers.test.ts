import { encode } from 'uqr';
import { beforeAll, describe, expect, test } from 'vitest';
import { fingerprintsIn } from '#core/package/typed-fingerprint.ts';
import { codesIn, codeText } from '#core/report/paper-code.ts';
import type { EvaluationSource } from '#core/report/evaluation.ts';
import type { ReportFonts } from '#report/fonts.ts';
import { makePaper } from '#workflow/papers/make-paper.ts';
import { subsetReportFonts } from '../../build/report-fonts.ts';
import { expectReadable } from '../support/pdf-access.ts';
import {
  pdfBodyText,
  pdfInfo,
  pdfPages,
  pdfPicture,
  pdfStructure,
  pdfText,
  pdfWords,
  squeezed,
} from '../support/pdf.ts';
import { evaluationSource, print, shippedRubric } from './sample-evaluation.ts';
import { smallRubric } from './sample-reports.ts';

const KINDS = ['LHE', 'LHE-PUBLIK', 'BA'] as const;
type ResultKind = (typeof KINDS)[number];

let fonts: ReportFonts;
const made = new Map<ResultKind, Uint8Array>();
const make = (kind: ResultKind, source: EvaluationSource): Promise<Uint8Array> =>
  makePaper({ kind, source }, fonts, () => {});
const paper = (kind: ResultKind): Uint8Array => made.get(kind) ?? new Uint8Array();

const source = evaluationSource();
/** Two indicators: for what does not depend on length. */
const small = evaluationSource({ rubric: smallRubric(), asesors: 2 });
beforeAll(async () => {
  fonts = await subsetReportFonts();
  for (const kind of KINDS) made.set(kind, await make(kind, source));
}, 60_000);

describe.each(KINDS)('%s', (kind) => {
  test('the same record gives the same bytes, another figure others', async () => {
    const one = await make(kind, small);
    expect(Buffer.compare(one, await make(kind, structuredClone(small)))).toBe(0);
    const score = { value: '4.00', predikat: 'Baik' };
    const other = await make(kind, { ...small, final: { ...small.final, score } });
    expect(Buffer.compare(one, other)).not.toBe(0);
  });

  test('the fingerprint stands on every page, the code on the first', () => {
    const pages = pdfPages(paper(kind));
    for (const page of pages) expect(fingerprintsIn(page)).toContain(source.fingerprint);
    expect(codesIn(pages[0] ?? '')).toEqual([{ kind, fingerprint: source.fingerprint }]);
  });

  test('is tagged, says its language, and describes its pictures', async () => {
    const pdf = await make(kind, small);
    const structure = pdfStructure(pdf);
    for (const role of ['H1', 'H2', 'P', 'Table', 'TH', 'Figure']) {
      expect(structure).toMatch(new RegExp(`^ *${role}\\b`, 'm'));
    }
    expect(pdfInfo(pdf)).toMatchObject({ Tagged: 'yes', 'PDF version': '1.7' });
    const raw = Buffer.from(pdf).toString('latin1');
    const code = Buffer.from(codeText({ kind, fingerprint: source.fingerprint }), 'utf16le');
    expectReadable(pdf, kind === 'BA' ? 'render-minutes.ts' : 'render-evaluation.ts');
    expectReadable(paper(kind), 'render-evaluation.ts');
    expect(raw).toContain(code.swap16().toString('hex'));
  });
});

describe('laporan hasil evaluasi', () => {
  test('every vote, minority note, verdict and reason that was written is printed', () => {
    const text = squeezed(pdfBodyText(paper('LHE')));
    const { values, verdicts, left, missing, kept } = source.final;
    const said = [
      ...Object.values(values).flatMap((value) => [
        value.note,
        value.shortcoming,
        value.recommendation,
        value.subject,
        ...value.minority.map((one) => one.text),
        ...value.votes.flatMap((vote) => [
          vote.fact,
          vote.analysis,
          vote.departure,
          vote.shortcoming,
        ]),
      ]),
      ...verdicts.flatMap(({ note, title }) => [note, title]),
      ...[...left, ...missing, ...kept].map(({ reason }) => reason),
    ];
    for (const one of said) expect(text).toContain(squeezed(one));
  });

  test('numbers of the record, side by side, and what it rests on', () => {
    const text = pdfText(paper('LHE'));
    const { score, claimed, supported, submission, reviews, clarifications } = source.final;
    for (const one of [score, claimed, supported]) {
      expect(text).toContain((one?.value ?? '').replace('.', ','));
    }
    expect(fingerprintsIn(text)).toEqual(
      expect.arrayContaining([submission, ...reviews, ...clarifications, print('f1')]),
    );
  });

  test('an interim result is marked on every page, with the last day for objections', async () => {
    const interim = { stage: 'interim', objectUntil: '2026-12-10' } as const;
    const pdf = await make('LHE', { ...small, final: { ...small.final, ...interim } });
    for (const page of pdfPages(pdf)) expect(page).toContain('HASIL SEMENTARA');
    expect(squeezed(pdfText(pdf))).toContain(squeezed('paling lambat 10 Desember 2026'));
    expect(pdfText(paper('LHE'))).not.toContain('HASIL SEMENTARA');
  });

  test('47 indicators by five asesors with long texts and odd letters stay inside the page', async () => {
    const odd = `Łódź 漢字 😀 ${'panjang'.repeat(60)} https://contoh.go.id/${'berkas/'.repeat(40)}`;
    const given = evaluationSource({ rubric: shippedRubric('spbe-59-2020@1.0.0'), asesors: 5 });
    const [id = ''] = Object.keys(given.final.values);
    const value = given.final.values[id];
    if (!value) throw new Error('no value');
    const votes = value.votes.map((vote) => ({ ...vote, fact: odd, shortcoming: odd }));
    const values = { ...given.final.values, [id]: { ...value, votes, shortcoming: odd } };
    const pdf = await make('LHE', { ...given, final: { ...given.final, values, note: odd } });
    for (const { left, right, bottom } of pdfWords(pdf)) {
      expect(left).toBeGreaterThan(61.5);
      expect(right).toBeLessThan(541);
      expect(bottom).toBeLessThan(826);
    }
    const text = squeezed(pdfText(pdf));
    expect(text).toContain('[U+1F600]');
    expect(text).toContain(squeezed('Universitas Contoh'));
  }, 30_000);
});

describe('the edition for everybody', () => {
  test('nothing of hidden evidence or of what was written about it is in the file', () => {
    const text = squeezed(pdfText(paper('LHE-PUBLIK')));
    const hidden = source.final.verdicts.filter(
      ({ document, informationClass }) =>
        document !== null && (informationClass === null || informationClass === 'dikecualikan'),
    );
    expect(hidden.length).toBeGreaterThan(10);
    for (const { title, note, indicator } of hidden) {
      expect(text).not.toContain(squeezed(title));
      if (note !== '') expect(text).not.toContain(squeezed(note));
      for (const { fact } of source.final.values[indicator]?.votes ?? []) {
        expect(text).not.toContain(squeezed(fact));
      }
    }
    expect(text).toContain(
      squeezed(
        `${hidden.filter((one) => one.informationClass === null).length} putusan atas bukti yang golongannya belum disebut`,
      ),
    );
    expect(text).toContain('EDISIPUBLIK');
  });

  test('open evidence and the numbers are still in it', () => {
    const text = squeezed(pdfText(paper('LHE-PUBLIK')));
    const open = source.final.verdicts.find((one) => one.informationClass === 'berkala');
    expect(text).toContain(squeezed(open?.title ?? 'none'));
    expect(text).toContain((source.final.score.value ?? 'none').replace('.', ','));
  });
});

describe('berita acara', () => {
  test('day in words, place, roles, attendance, minority notes and the rule of each value', () => {
    const text = squeezed(pdfBodyText(paper('BA')));
    for (const one of [
      'Nomor: 060/17/BA-EGOV/2026',
      'Selasa, tanggal satu bulan Desember tahun dua ribu dua puluh enam',
      'bertempat di Hotel Contoh, Samarinda',
      '4 dari 5 orang yang tercatat hadir',
      'Catatan minoritas 12: seharusnya lebih rendah.',
      'Asesor Tujuh (Bappeda): Sakit sampai rapat usai.',
      'Lampiran: nilai semua indikator',
    ]) {
      expect(text).toContain(squeezed(one));
    }
  });

  test('everybody present has a marked empty place to sign, nobody else', () => {
    const text = pdfBodyText(paper('BA'));
    const places = text.match(/Ruang tanda tangan atau tanda tangan elektronik/g);
    const present = source.final.meeting.attendance.filter((one) => one.present);
    expect(places).toHaveLength(present.length);
  });

  test('without a list of who is to rate, nobody is said to be waited for or not', async () => {
    const none = { left: [], missing: [], kept: [] };
    const said = async (period: typeof small.final.period): Promise<string> =>
      squeezed(pdfText(await make('BA', { ...small, final: { ...small.final, ...none, period } })));
    const [without, withOne] = [await said(null), await said(print('e5'))];
    expect(without).toContain(squeezed('Daftar penugasan tidak ada'));
    expect(without).not.toContain(squeezed('tidak ada asesor lain yang ditunggu'));
    expect(withOne).toContain(squeezed('tidak ada asesor lain yang ditunggu'));
  });

  test('what is not known is left to be written by hand, never made up', async () => {
    const meeting = { number: '', date: null, place: '', batch: '', attendance: [] };
    const text = squeezed(
      pdfText(await make('BA', { ...small, final: { ...small.final, meeting } })),
    );
    expect(text).toContain(squeezed('Nomor: ………………'));
    expect(text).toContain(squeezed('Daftar hadir tidak diisi'));
    expect(text).not.toContain('Undang-Undang');
  });
});

describe('panduan bukti tahun depan', () => {
  test('depends on the results, not on their order, and lists each with its fingerprint', async () => {
    const other = evaluationSource({
      fingerprint: print('d4'),
      about: { agency: { name: 'Dinas Lain', shortName: '', code: '9', government: '' } },
    });
    const guide = (results: readonly EvaluationSource[]): Promise<Uint8Array> =>
      makePaper({ kind: 'PANDUAN', rubric: source.rubric, results }, fonts, () => {});
    const one = await guide([source, other]);
    expect(Buffer.compare(one, await guide([other, source]))).toBe(0);
    expectReadable(one, 'render-guide.ts');
    const text = pdfText(one);
    expect(fingerprintsIn(text)).toEqual(
      expect.arrayContaining([source.fingerprint, other.fingerprint]),
    );
    expect(codesIn(text)).toMatchObject([{ kind: 'PANDUAN' }]);
    expect(squeezed(text)).toContain(squeezed('Dihitung dari 2 hasil milik 2 perangkat daerah'));
  });
});

describe('the QR code', () => {
  test('what is drawn on a page is the encoder’s matrix, module by module', () => {
    const corner = { x: 539.28 - 46 + 4, y: 841.89 - 64 + 3, size: 46 };
    const { width, dots } = pdfPicture(paper('LHE'), 2, corner);
    const text = codeText({ kind: 'LHE', fingerprint: source.fingerprint });
    const { data } = encode(text, { ecc: 'M', boostEcc: false, border: 4 });
    const module = width / data.length;
    const seen = data.map((row, y) =>
      row.map((_, x) => {
        const at = Math.floor((y + 0.5) * module) * width + Math.floor((x + 0.5) * module);
        return (dots[at] ?? 0) < 128;
      }),
    );
    expect(seen).toEqual(data);
  });
});
