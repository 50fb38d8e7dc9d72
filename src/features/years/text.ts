import type { TurnKind } from '#core/history/lineage.ts';
import type { PointStage } from '#core/history/line.ts';
import { integer as n } from '#ui/format.ts';

/** The Indonesian of the pages about years in a row. */
export const text = {
  title: 'Tren',
  lead: 'Nilai kabupaten dan setiap OPD dari tahun ke tahun. Garis hanya menyambung nilai dari instrumen yang sama pada tahun berurutan.',
  reading: 'Menghitung nilai antartahun…',
  broken: 'Perhitungan berhenti. Muat ulang halaman ini.',
  government: 'Pemerintah daerah',
  empty: {
    title: 'Belum ada nilai untuk ditampilkan',
    next: 'Terima hasil penilaian di halaman Rekap, atau muat nilai tahun-tahun sebelumnya.',
  },
  import: 'Muat data tahun lain',
  toResults: 'Ambil hasil penilaian',
  parts: {
    nav: 'Bagian tren',
    all: 'Kabupaten dan OPD',
    target: 'Target dan hasil',
    context: 'Pembanding',
    expected: 'Perkiraan nilai asesor',
    data: 'Data yang dimuat',
  },
  apart: {
    title: 'Yang tidak masuk hitungan',
    unlisted: (count: number) =>
      `${n(count)} perangkat daerah tidak ada dalam daftar OPD. Nilainya ditampilkan tersendiri dan tidak masuk rata-rata.`,
    doubled: (names: readonly string[], year: number, count: number) =>
      `${names.join(' / ')}, tahun ${year}: ada ${n(count)} penilaian berbeda untuk OPD yang sama. Tidak satu pun dihitung sampai tinggal satu yang tidak dikesampingkan di halaman Rekap.`,
    unsigned: (count: number) => `${n(count)} hasil tidak bertanda tangan sah dan tidak dihitung.`,
    aside: (count: number) => `${n(count)} hasil dikesampingkan dengan alasan di halaman Rekap.`,
    closed: (count: number) =>
      `${n(count)} hasil masih tertutup karena meja ini belum selesai menilainya.`,
    unknown: (count: number) =>
      `${n(count)} hasil ditandatangani dengan kunci yang belum dikenal di meja ini. Hasil itu ikut dihitung.`,
    damaged: (count: number) => `${n(count)} data yang dimuat rusak dan tidak dapat dibaca.`,
  },
  instrument: {
    named: (title: string, version: string) => `${title}, versi ${version}`,
    unsaid: 'instrumen tidak disebut',
  },
  stage: {
    final: 'Hasil akhir',
    interim: 'Hasil sementara',
    provisional: 'Diklaim, belum dinilai',
    loaded: 'Dimuat dari luar',
  } satisfies Record<PointStage, string>,
  stageShort: {
    final: '',
    interim: 'sementara',
    provisional: 'diklaim',
    loaded: 'dimuat',
  } satisfies Record<PointStage, string>,
  part: 'sebagian instrumen',
  series: {
    means: 'Rata-rata OPD yang final',
    own: (name: string) => `Indeks ${name}`,
    average: (name: string) => `Rata-rata ${name.toLowerCase()}`,
  },
  chart: {
    government: 'Nilai dari tahun ke tahun',
    agency: 'Nilai OPD dari tahun ke tahun',
    about: (name: string, from: number, to: number) =>
      from === to ? `${name}, ${from}` : `${name}, ${from}–${to}`,
    result: 'Garis hanya menyambung nilai dari instrumen yang sama pada tahun berurutan',
    foot: 'Kotak = dimuat dari luar, bukan hasil aplikasi ini. Dibuat dengan Timbang.',
    summary: (title: string, values: string) => `${title}. ${values}`,
    showTable: 'Lihat angkanya dalam tabel',
    savePng: 'Unduh gambar (PNG)',
    saveSvg: 'Unduh gambar (SVG)',
    pictureFailed: 'Gambar tidak dapat dibuat. Coba sekali lagi.',
    fileName: 'tren',
    scale: (max: number) => `skala sampai ${max}`,
    changed: 'instrumen berganti',
    target: 'Target',
  },
  table: {
    year: 'Tahun',
    line: 'Garis',
    value: 'Nilai',
    change: 'Perubahan',
    origin: 'Asal',
    instrument: 'Instrumen',
    of: (counted: number, all: number) =>
      `rata-rata dari ${n(counted)} OPD yang final, dari ${n(all)} diundang`,
    ofSame: (counted: number) => `rata-rata dari ${n(counted)} OPD yang final`,
    from: (name: string) => `Dimuat: ${name}`,
    noted: (from: string, note: string) => `${from}. Catatan: ${note}`,
    see: (name: string, year: number) => `Lihat hasil ${name} tahun ${year}`,
  },
  breaks: {
    instrument: (name: string, from: number, to: number) =>
      `${name}: instrumen tahun ${from} dan ${to} berbeda. Garis terputus dan selisihnya tidak dihitung.`,
    gap: (name: string, from: number, to: number) =>
      `${name}: tidak ada nilai di antara ${from} dan ${to}. Garis terputus.`,
  },
  agencies: {
    title: (instrument: string) => `Setiap OPD: ${instrument}`,
    caption: 'Nilai OPD per tahun',
    name: 'OPD',
    change: 'Perubahan terakhir',
    steps: (from: number, to: number) => `${from}–${to}`,
    none: '–',
    hint: 'Tanda – berarti tidak ada nilai, bukan 0. Perubahan terakhir menyebut kedua tahunnya: hanya antara dua tahun berurutan yang dinilai, dihitung dari nilai sebelum dibulatkan. Nilai yang baru diklaim tidak dibandingkan.',
    counts: (shown: number, all: number, ended: number) =>
      ended === 0
        ? `${n(shown)} dari ${n(all)} OPD memiliki nilai.`
        : `${n(shown)} dari ${n(all)} OPD memiliki nilai; ${n(ended)} di antara ${n(all)} itu sudah dipecah atau digabung.`,
    unlisted: 'Tidak ada dalam daftar OPD',
    printNote: (count: number) =>
      `Tabel ini berisi ${n(count)} OPD; di kertas hanya sebagian. Unduh tabelnya untuk semuanya.`,
    file: 'tren OPD',
  },
  agency: {
    kicker: 'Tren OPD',
    unknown: 'OPD ini tidak ada di sini',
    unknownBody: 'Mungkin namanya berubah, atau hasilnya sudah dihapus.',
    back: 'Ke tren semua OPD',
    none: {
      title: 'Belum ada nilai untuk OPD ini',
      next: 'Nilai muncul setelah hasil akhirnya diterima atau nilai tahun sebelumnya dimuat.',
    },
    names: 'Nama dan masa berlaku',
    since: (name: string, from: string, to: string) => `${name} (${from} sampai ${to})`,
    unsaid: 'tidak disebut',
    now: 'sekarang',
    unlisted: 'Perangkat daerah ini tidak ada dalam daftar OPD.',
    turn: 'Penataan organisasi',
    before: 'Sebelum',
    after: 'Sesudah',
    turnHint:
      'Garis terputus di sini. Nilai sebelum dan sesudahnya ditampilkan berdampingan, tidak dijumlahkan dan tidak dirata-ratakan.',
  },
} as const;

/** How an agency ended or began, in a word. */
export function turnText(kind: TurnKind): string {
  switch (kind) {
    case 'split':
      return 'dipecah';
    case 'merger':
      return 'digabung';
    case 'both':
      return 'ditata ulang';
  }
}
