import type { Extent } from '#core/portfolio/extent.ts';
import type { OutcomeStage } from '#core/portfolio/outcome.ts';
import type { Measure, TrustFilter } from '#core/portfolio/query.ts';
import type { ApartReason, PortfolioRow } from '#core/portfolio/view.ts';
import type { PictureActionWords } from '#ui/charts/picture-actions.tsx';
import { integer as n } from '#ui/format.ts';
import type { ViewName } from './address.ts';

/** How far results are, inside a sentence about many. */
const STAGE_OF: Readonly<Record<OutcomeStage, string>> = {
  final: 'OPD yang final',
  interim: 'OPD dengan hasil sementara',
  provisional: 'OPD yang mengirim dan belum dinilai',
};

/** The Indonesian of the rekap. */
export const text = {
  title: 'Rekap OPD',
  kicker: (year: number, instrument: string, version: string) =>
    `Tahun ${String(year)} · ${instrument}, versi ${version}`,
  index: 'Indeks',
  reading: 'Membaca hasil…',
  counting: 'Menghitung…',
  catchUp: {
    running: (done: number, total: number) =>
      `Memasukkan hasil yang baru datang: ${n(done)} dari ${n(total)} berkas…`,
    without: (count: number) =>
      `${n(count)} berkas belum dapat dihitung: instrumennya tidak ada di ruang kerja ini, atau isinya rusak.`,
  },
  failed: 'Rekap tidak dapat dihitung',
  failedBody: 'Data Anda tidak berubah. Coba lagi; bila tetap gagal, muat ulang halaman.',
  again: 'Coba lagi',
  detail: 'Keterangan untuk pengelola',
  views: {
    ringkasan: 'Ringkasan',
    peringkat: 'Peringkat',
    peta: 'Peta nilai',
    sebaran: 'Sebaran',
    selisih: 'Selisih',
    terlemah: 'Terlemah',
    terpisah: 'Terpisah',
    asal: 'Asal angka',
  } satisfies Record<ViewName, string>,
  nav: 'Tampilan rekap',
  next: 'Selanjutnya',
  reports: 'Laporan rekapitulasi',
  imports: 'Masukkan hasil',
  stages: {
    final: 'Hasil akhir',
    interim: 'Hasil sementara',
    provisional: 'Kiriman, belum dinilai',
  } satisfies Record<OutcomeStage, string>,
  measures: {
    final: 'Hasil asesor',
    claimed: 'Diklaim OPD',
    supported: 'Didukung bukti',
  } satisfies Record<Measure, string>,
  provisional: {
    title: 'Belum dinilai asesor',
    body: 'Angka di bawah adalah klaim OPD sendiri dan hanya sementara. Angka ini tidak pernah dirata-ratakan dengan hasil akhir.',
  },
  interim: {
    title: 'Hasil sementara',
    body: 'OPD masih dapat menyanggah. Angka ini tidak pernah dirata-ratakan dengan hasil akhir.',
  },
  unknownInstrument: {
    title: 'Instrumen tidak ada di ruang kerja ini',
    body: 'Hanya indeksnya yang dapat dibandingkan. Terima berkas periode atau berkas kirim yang membawanya.',
  },
  standing: {
    parts:
      'Hasil sebagian dapat mencakup indikator yang berbeda. Bandingkan nilai per indikator; indeks dan rata-ratanya hanya sebanding bila cakupannya sama.',
    extents: 'Cakupan di balik rata-rata ini',
    extent: ({ groups, indicators, of, count }: Extent) =>
      `${groups.length === 0 ? 'Kelompok tidak dikenal' : groups.join(', ')}: ${n(indicators)} dari ${n(of)} indikator (${n(count)} OPD)`,
    of: (part: number, stage: OutcomeStage) => `Rata-rata dari ${n(part)} ${STAGE_OF[stage]}`,
    invited: (count: number) => `, dari ${n(count)} diundang`,
    noPeriod: ' (jumlah yang diundang tidak diketahui: periodenya tidak ada di ruang kerja ini)',
    without: (count: number) => ` ${n(count)} hasil tanpa indeks tidak masuk rata-rata.`,
    silent: (count: number) => ` ${n(count)} belum ada hasilnya.`,
    notAssessed: (count: number) => ` ${n(count)} tidak dinilai dengan alasan; tidak dihitung nol.`,
    unknownKey: (count: number) =>
      `${n(count)} di antaranya ditandatangani kunci yang belum dikenal: dihitung dan diberi tanda.`,
    trust: {
      signed:
        'Yang dihitung hanya hasil dengan tanda tangan utuh. Hasil tanpa tanda tangan atau dari kunci yang ditolak dipisahkan.',
      known: 'Yang dihitung hanya hasil yang ditandatangani kunci yang dikenal di meja ini.',
      any: 'Semua hasil dihitung, juga yang tanpa tanda tangan atau dari kunci yang ditolak. Jangan diumumkan.',
    } satisfies Record<TrustFilter, string>,
  },
  filters: {
    title: 'Saringan',
    more: 'Saringan lain',
    year: 'Tahun',
    instrument: 'Instrumen',
    instrumentName: (id: string, version: string) => `${id}, versi ${version}`,
    stage: 'Tahap',
    measure: 'Nilai yang dilihat',
    government: 'Pemerintah daerah',
    group: 'Rumpun',
    kind: 'Jenis',
    batch: 'Gelombang',
    search: 'Cari OPD',
    trust: 'Tanda tangan',
    trusts: {
      signed: 'Utuh',
      known: 'Kunci yang dikenal',
      any: 'Semua, juga tanpa tanda tangan',
    } satisfies Record<TrustFilter, string>,
    extent: 'Cakupan',
    extents: { whole: 'Seluruh instrumen', part: 'Hanya sebagian' },
    unlisted: 'Di luar daftar OPD',
    unlisteds: { apart: 'Dipisahkan', counted: 'Ikut dihitung' },
    named: (name: string, value: string) => `${name}: ${value}`,
    all: 'Semua',
    notSaid: 'Tidak disebut',
    counted: (name: string, count: number) => `${name} (${n(count)})`,
    matches: (count: number) =>
      count === 0
        ? 'Tidak ada nama yang memuat kata itu.'
        : `${n(count)} nama memuat kata itu. Pilih salah satu.`,
    reset: 'Hapus saringan',
    active: (count: number) => `${n(count)} saringan dipakai`,
  },
  empty: {
    title: 'Belum ada hasil di ruang kerja ini',
    body: 'Rekap terisi sendiri begitu ada hasil. Mulailah dari salah satu langkah ini:',
    import: 'Masukkan berkas hasil atau satu folder berisi hasil',
    inbox: 'Terima berkas kirim OPD (tampil sebagai sementara)',
    period: 'Buat periode dan undang OPD',
  },
  nothing: {
    title: 'Tidak ada hasil dengan saringan ini',
    body: 'Hasil yang terpisah tetap tercantum pada tampilan Terpisah.',
  },
  apart: {
    title: 'Tidak ikut dihitung di sini',
    lead: 'Hasil berikut tercatat, tetapi tidak masuk angka mana pun pada halaman ini.',
    see: 'Lihat semuanya dengan namanya',
    reasons: {
      'other-instrument': 'instrumen atau versi lain',
      'other-extent': 'cakupan lain (seluruh atau sebagian instrumen)',
      'other-stage': 'tahap lain (akhir, sementara, atau belum dinilai)',
      unsigned: 'tanpa tanda tangan',
      'unknown-key': 'kunci belum dikenal',
      'rejected-key': 'kunci ditolak di meja ini',
      twice: 'OPD yang sama dua kali',
      unlisted: 'tidak ada dalam daftar OPD',
      'set-aside': 'dikesampingkan',
      closed: 'masih tertutup: meja ini belum selesai menilainya',
    } satisfies Record<ApartReason, string>,
    line: (count: number, reason: string) => `${n(count)} ${reason}`,
  },
  marks: {
    new: 'kunci belum dikenal',
    none: 'tanpa tanda tangan',
    rejected: 'kunci ditolak',
    recap: 'dari rekap',
    unlisted: 'tidak ada dalam daftar OPD',
  },
  cell: {
    'not-applicable': 'tidak berlaku',
    unknown: 'belum diisi',
    shortNotApplicable: '–',
    shortUnknown: '?',
    none: 'belum ada',
    loading: '…',
    why: (what: string, shown: string) => `${what} ${shown}. Lihat asalnya.`,
  },
  charts: {
    savePng: 'Unduh gambar (PNG)',
    saveSvg: 'Unduh gambar (SVG)',
    pictureFailed: 'Gambar tidak dapat dibuat di peramban ini. Coba unduh sebagai SVG.',
    showTable: 'Lihat angkanya dalam tabel',
  } satisfies PictureActionWords & { readonly showTable: string },
  picture: {
    about: (year: number, filters: string) =>
      filters === '' ? `Tahun ${String(year)}` : `Tahun ${String(year)} · ${filters}`,
    foot: (instrument: string, version: string) =>
      `Instrumen: ${instrument}, versi ${version}. Dibuat dengan Timbang.`,
  },
  printNote: (count: number) =>
    `Tabel ini berisi ${n(count)} baris; yang tercetak hanya yang tampak di layar. Unduh tabelnya untuk semua baris.`,
  meanOf: (mean: string, count: number) => `${mean} dari ${n(count)}`,
  count: (count: number) => `${n(count)} OPD`,
} as const;

/** What is to be said of a row beside its name. */
export function marksOf(row: Pick<PortfolioRow, 'trust' | 'from' | 'roster'>): readonly string[] {
  const { marks } = text;
  const trust = row.trust === 'own' || row.trust === 'known' ? [] : [marks[row.trust]];
  return [...trust, ...(row.from === 'recap' ? [marks.recap] : [])];
}
