import { beforeAll, expect, test } from 'vitest';
import { rosterRowOf } from '#core/invest/clearance/clearance-owner.ts';
import { UNKNOWN_VINTAGE } from '#core/invest/initiative/budget-code.ts';
import type { Clearance, ClearanceVerdict } from '#core/invest/clearance/clearance.ts';
import { letterOf, sameLetter } from '#core/invest/clearance/letter.ts';
import { blankRosterAgency } from '#core/roster/blank-agency.ts';
import type { ReportFonts } from '#report/fonts.ts';
import { renderLetter } from '#report/render-letter.ts';
import { LETTER } from '#report/words/letter-text.ts';
import { newClearance } from '#workflow/plans/clearances.ts';
import { subsetReportFonts } from '../../build/report-fonts.ts';
import { expectReadable } from '../support/pdf-access.ts';
import { pdfPages, pdfText } from '../support/pdf.ts';

const AT = '2026-11-23T01:00:00.000Z';
let fonts: ReportFonts;

beforeAll(async () => {
  fonts = await subsetReportFonts();
});

const verdict = (said: Partial<ClearanceVerdict>): ClearanceVerdict => ({
  kind: 'approved',
  reasons: 'Sesuai dengan kesenjangan yang disepakati.',
  conditions: [],
  redirectedTo: '',
  number: '555/12/2026',
  date: '2026-11-23',
  validYear: 2027,
  office: 'Kepala Dinas Kominfo',
  by: '',
  at: AT,
  ...said,
});

const row = (title: string, said: Partial<Clearance>): Clearance => ({
  ...newClearance(
    { now: () => AT },
    { agency: 'Dinas Kesehatan', agencyCode: '1.02', year: 2027, receivedOn: '2026-11-20', title },
  ),
  ...said,
});

const internet = row('Internet kantor', {
  spending: 'subscription',
  lines: [
    {
      price: '',
      name: 'Langganan 50 Mbps',
      specification: 'serat optik',
      unit: 'bulan',
      volume: '12',
      unitPrice: 2_760_000,
      account: '5.1.02',
      basis: 'SSH 2024',
      when: 'yearly',
    },
  ],
  gates: { price: { answer: 'condition', note: 'Tawar ulang harga', by: '', at: AT } },
  gaps: [{ rubric: 'lima-dimensi-opd', indicator: 'i2' }],
  budgetCode: { code: '2.16.03.2.02.0040', name: 'Layanan Internet', vintage: 'sipd-2027' },
  decision: verdict({ kind: 'conditional', conditions: ['Alamat IP tetap dilaporkan.'] }),
});
const system = row('Aplikasi antrean', {
  spending: 'new-application',
  amount: 75_000_000,
  budgetCode: { code: '2.16.03.2.02.0007', name: '', vintage: UNKNOWN_VINTAGE },
  decision: verdict({ kind: 'redirected', redirectedTo: 'Portal layanan terpadu' }),
});
const other = row('Printer', { decision: verdict({ number: '555/13/2026' }) });

test('lines with the same number and day go into one letter, one without a number alone', () => {
  const all = [internet, system, other];
  expect(sameLetter(internet, all, [])).toEqual([internet, system]);
  const unnumbered = row('Laptop', { decision: verdict({ number: ' ' }) });
  expect(sameLetter(unnumbered, [unnumbered, ...all], [])).toEqual([unnumbered]);
  expect(sameLetter(row('Meja', {}), all, [])).toEqual([]);
});

test('a letter is to whoever leads the agency, and guesses no title', () => {
  expect(LETTER.to('Badan Keuangan')).toBe('Kepada Yth. Kepala Badan Keuangan');
  expect(LETTER.to('Kecamatan Loa Kulu')).toBe('Kepada Yth. Camat Loa Kulu');
  expect(LETTER.to('Sekretariat Daerah')).toBe('Kepada Yth. Pimpinan Sekretariat Daerah');
});

test('two spellings of one agency are one letter, by the roster', () => {
  const roster = [
    {
      ...blankRosterAgency('r1', AT),
      name: 'Dinas Kesehatan',
      code: '1.02',
      government: 'Kabupaten Uji',
    },
    { ...blankRosterAgency('r2', AT), name: 'Dinas Sosial' },
  ];
  const otherwise = row('Printer', { agency: 'Dinkes', decision: verdict({}) });
  const social = row('Kamera', { agency: 'Dinas Sosial', agencyCode: '', decision: verdict({}) });
  const all = [internet, otherwise, social];
  expect(sameLetter(internet, all, roster)).toEqual([internet, otherwise]);
  expect(rosterRowOf(roster, otherwise, 2027)?.name).toBe('Dinas Kesehatan');
});

test('the printed letter says every decision, its reasons, and sums that add up', async () => {
  const letter = letterOf(
    [internet, system],
    { government: 'Kabupaten Contoh', agency: 'Dinas Kesehatan', isSample: false },
    {
      indicator: (_, indicator) => `${indicator} Jaringan`,
      codeList: (vintage) => (vintage === 'sipd-2027' ? 'SIPD 2027' : ''),
    },
  );
  if (!letter) throw new Error('no letter');
  expect(letter.approved).toBe(33_120_000);
  const bytes = await renderLetter(letter, fonts, () => undefined);
  expectReadable(bytes, 'render-letter.ts');
  const text = pdfText(bytes).replaceAll(/\s+/g, ' ');
  for (const said of [
    'Kabupaten Contoh',
    'Nomor: 555/12/2026',
    '23 November 2026',
    'Kepada Yth. Kepala Dinas Kesehatan',
    'Internet kantor',
    'Disetujui dengan syarat',
    'Alamat IP tetap dilaporkan.',
    'i2 Jaringan',
    '2.16.03.2.02.0040 Layanan Internet (daftar kode: SIPD 2027)',
    '2.16.03.2.02.0007 (daftar kode belum disebut)',
    'Tawar ulang harga',
    '33.120.000',
    'Aplikasi antrean',
    'Ditolak atau dialihkan',
    'Portal layanan terpadu',
    '75.000.000',
    'Kepala Dinas Kominfo',
  ]) {
    expect(text).toContain(said);
  }
  // Of the two lines only the one that was approved is valid for a year.
  expect(text.match(/Berlaku untuk/g)).toHaveLength(1);
  const again = await renderLetter(letter, fonts, () => undefined);
  expect(Buffer.from(again).equals(Buffer.from(bytes))).toBe(true);
});

test.each([
  ['what was decided', [], []],
  ['its conditions', [], ['Alamat IP dilaporkan.', 'PATOKAN dijaga.']],
  ['its costs', internet.lines, []],
] as const)('its end never stands alone on a page: below %s', async (_, costs, conditions) => {
  const words = { indicator: () => '', codeList: () => '' };
  const whose = { government: 'Kabupaten Contoh', agency: 'Dinas Kesehatan', isSample: false };
  const end = LETTER.closing.slice(0, 30);
  let broken = 0;
  // From one page to two, a few lines more each time.
  for (let count = 8; count <= 56; count += 6) {
    const reasons = Array.from({ length: count }, (_line, at) => `PATOKAN ${at + 1}.`).join('\n');
    const decision = verdict({ kind: 'conditional', reasons, conditions: [...conditions] });
    const letter = letterOf([row('Internet', { lines: [...costs], decision })], whose, words);
    if (!letter) throw new Error('no letter');
    const pages = pdfPages(await renderLetter(letter, fonts, () => undefined));
    const last = pages.find((page) => page.replaceAll(/\s+/g, ' ').includes(end)) ?? '';
    expect(last).toMatch(/PATOKAN|Berlaku untuk|Jumlah setiap tahun/);
    broken += pages.length > 1 ? 1 : 0;
  }
  expect(broken).toBeGreaterThan(4);
});
