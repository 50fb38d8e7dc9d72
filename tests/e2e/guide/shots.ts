import type { Page } from '@playwright/test';
import { text as shell } from '#app/text.ts';
import { open } from '../support/setup.ts';
import { settled } from '../support/walk.ts';

/** One picture of the guide: its name is that of its file, and how to come to what it shows. */
export interface Shot {
  readonly name: string;
  readonly go: (page: Page) => Promise<void>;
  /** What it shows of the page; the window when left out. */
  readonly only?: string;
  /** What stands at the top of the window; the top of the page when left out. */
  readonly from?: string;
}

const TITLE = 'h1';
const TABLE = 'main :is(table, [role="table"], [role="grid"])';

/** The same picture without what stands above a part of the page. */
const from = (first: string, shot: Shot): Shot => ({ ...shot, from: first });

const at = (name: string, path: string, only?: string): Shot => ({
  name,
  go: (page) => open(page, path),
  ...(only !== undefined && { only }),
});

/** Follows the first link of the page's text whose address has this beginning. */
async function followFirst(page: Page, begins: string): Promise<void> {
  const link = page.locator(`main a[href^="#${begins}"]`).first();
  await link.waitFor();
  // A list that is still being read has another first row.
  await settled(page);
  await page.goto(`./${await link.getAttribute('href')}`);
}

/** The address in the application without its last part, and with another one instead. */
const beside = (page: Page, part: string): Promise<void> =>
  open(page, `${new URL(page.url()).hash.slice(1).split('/').slice(0, 3).join('/')}/${part}`);

async function planPart(page: Page, part: string): Promise<void> {
  await open(page, '/rencana');
  await followFirst(page, '/rencana/p/');
  if (part !== '') await open(page, `${new URL(page.url()).hash.slice(1)}/${part}`);
}

const plan = (name: string, part: string): Shot => ({ name, go: (page) => planPart(page, part) });

/** What the pictures of the desk of an agency show, of one assessment with all its evidence. */
export const agencyShots = (id: string): readonly Shot[] => [
  at('mulai', '/'),
  at('mengisi-penilaian', `/p/${id}`),
  from(TITLE, at('mengisi-penilaian-indikator', `/p/${id}/i/k1`)),
  from(TITLE, at('bukti-dukung', `/p/${id}/bukti`)),
  from(TITLE, at('pemeriksa-bukti', `/p/${id}/periksa-bukti`)),
  from('main section', at('hasil-dan-laporan', `/p/${id}/hasil`)),
  from(TITLE, at('lembar-kerja', `/p/${id}/lembar-kerja`)),
  from(TITLE, at('mengirim', `/p/${id}/kirim`)),
  from(TITLE, at('menggabungkan', `/p/${id}/gabung`)),
  at('instrumen', '/instrumen'),
  at('kunci', '/kunci'),
  at('verifikasi', '/verifikasi'),
  at('menerima', '/terima'),
  at('komputer-bersama', '/ruang-kerja'),
  at('data-contoh', '/ruang-kerja', 'section:has(#data-contoh)'),
  {
    name: 'bantuan',
    go: async (page) => {
      await open(page, `/p/${id}`);
      await page.getByRole('button', { name: shell.help, exact: true }).click();
      await page.locator('.help-sheet[open]').waitFor();
    },
  },
];

/** What the pictures of the other desks show, of the sample kabupaten. */
export const SAMPLE_SHOTS: readonly Shot[] = [
  at('meja-asesor', '/asesor'),
  {
    name: 'lembar-asesor',
    go: async (page) => {
      await open(page, '/asesor');
      await followFirst(page, '/asesor/');
    },
  },
  {
    name: 'menilai-bukti',
    go: async (page) => {
      await open(page, '/asesor');
      await followFirst(page, '/asesor/');
      await beside(page, 'i/k1');
    },
  },
  at('keselarasan', '/keselarasan'),
  at('konsensus', '/konsensus'),
  at('laporan-hasil', '/alasan-bukti'),
  at('meja-diskominfo', '/diskominfo'),
  {
    name: 'periode',
    go: async (page) => {
      await open(page, '/periode');
      await followFirst(page, '/periode/');
      await beside(page, 'opd');
    },
  },
  {
    name: 'meja-diskominfo-periode',
    go: async (page) => {
      await open(page, '/periode');
      await followFirst(page, '/periode/');
      await beside(page, 'jalan');
    },
  },
  {
    name: 'penugasan',
    go: async (page) => {
      await open(page, '/periode');
      await followFirst(page, '/periode/');
      await beside(page, 'penugasan');
    },
  },
  from(TABLE, at('daftar-opd', '/perangkat-daerah')),
  from(TITLE, at('impor-hasil', '/rekap/impor')),
  from(TITLE, at('rekap', '/rekap')),
  from(TABLE, at('rekap-peta', '/rekap/peta')),
  from(TITLE, at('laporan-rekapitulasi', '/rekap/laporan')),
  from(TITLE, at('tren', '/tren')),
  from(TITLE, at('aplikasi', '/aplikasi/serupa')),
  from(TITLE, at('sarana', '/sarana')),
  from(TITLE, at('impor-tabel', '/aplikasi/impor')),
  from(TABLE, at('katalog-inisiatif', '/rencana/inisiatif')),
  from(TITLE, plan('usulan', 'usulan')),
  from(TABLE, plan('usulan-gerbang', 'usulan/gerbang')),
  from(TITLE, plan('rencana-pagu', 'pilihan')),
  from(TITLE, plan('alasan', 'alasan')),
  from(TITLE, plan('jadwal-dan-dokumen', 'jadwal')),
  from(TITLE, at('rekomendasi-belanja', '/rekomendasi')),
];
