import type { PortfolioCounts } from '#core/portfolio/view.ts';
import { STAGE_TERMS } from '#core/report/recap-terms.ts';
import { failureText } from '#state/words/failure-text.ts';
import { integer as n } from '#ui/format.ts';
import type { RecapFailure } from '#workflow/portfolio/recap-source.ts';

/** The Indonesian of the page of Laporan Rekapitulasi. */
export const text = {
  title: 'Laporan Rekapitulasi',
  lead: 'Ringkasan semua perangkat daerah dalam satu berkas PDF, beserta semua tabelnya. Dibuat di perangkat ini, juga tanpa jaringan. Angka pada layar, PDF, dan unduhan tabel berasal dari baris yang sama.',
  back: 'Kembali ke rekap',
  reading: 'Membaca hasil…',
  nothing: (why: RecapFailure, isPublic: boolean) => {
    if (why.kind === 'storage') return failureText(why, 'reading');
    return isPublic
      ? 'Belum ada hasil akhir yang ditandatangani menurut saringan ini, sehingga edisi publik tidak dapat dibuat.'
      : 'Belum ada hasil yang dapat dihitung menurut saringan ini.';
  },
  nothingTitle: 'Belum ada yang dilaporkan',
  toImport: 'Masukkan hasil',
  filters: {
    title: 'Yang dilaporkan',
    year: 'Tahun',
    stage: 'Tahap hasil',
    instrument: 'Instrumen',
    government: 'Pemerintah daerah',
    group: 'Rumpun',
    kind: 'Jenis',
    batch: 'Gelombang',
    all: 'Semua',
    notSaid: '(tidak disebut)',
    counted: (name: string, count: number) => `${name} (${n(count)})`,
    holds: (filters: readonly string[], counted: number, comparable: number) =>
      `Saringan: ${filters.join('; ')}. Dihitung ${n(counted)} dari ${n(comparable)} hasil yang dapat dibandingkan.`,
    reset: 'Hapus saringan',
  },
  stages: STAGE_TERMS,
  edition: 'Edisi',
  editions: {
    REKAP: 'Lengkap, untuk pemakaian di dalam',
    'REKAP-PUBLIK': 'Publik, untuk diumumkan',
  },
  editionNote: {
    REKAP: 'Memuat nilai yang didukung bukti, yang berdiri terpisah, dan alasannya.',
    'REKAP-PUBLIK':
      'Hanya hasil akhir yang ditandatangani. Tanpa catatan, alasan, keterangan bukti, dan nama perangkat daerah yang belum ada hasilnya. Sampulnya menyebut apa yang tidak dimuat.',
  },
  sheets: 'Sertakan satu lembar untuk setiap perangkat daerah',
  sheetsHint: (most: number) => `Paling banyak ${most} perangkat daerah.`,
  content: 'Isi laporan',
  mean: (value: string, { withIndex, invited }: PortfolioCounts, stage: string) =>
    `Rata-rata ${value} dari ${withIndex} OPD (${stage.toLowerCase()})${invited === null ? '' : `, dari ${invited} diundang`}.`,
  noMean: 'Belum ada nilai yang dapat dirata-ratakan.',
  unknownKey: (count: number) =>
    `${count} hasil ditandatangani kunci yang belum dikenal: dihitung dan ditandai.`,
  make: 'Buat laporan (PDF)',
  making: (done: number, total: number) => `Membuat laporan, bagian ${done} dari ${total}…`,
  cancel: 'Batal',
  made: (name: string, size: string) => `${name} (${size}) diserahkan ke unduhan.`,
  fingerprint: (digits: string) => `Sidik jari berkas (SHA-256): ${digits}`,
  failed: 'Laporan tidak dapat dibuat',
  failedBody: 'Hasilnya tidak terpengaruh. Ulangi sekali lagi.',
  fileName: (year: number, isPublic: boolean, isFiltered: boolean) =>
    `laporan-rekapitulasi-${year}${isPublic ? '-edisi-publik' : ''}${isFiltered ? '-tersaring' : ''}.pdf`,
  tables: 'Tabel dalam laporan',
  tablesLead: 'Setiap tabel dapat diunduh sendiri, atau semuanya dalam satu buku kerja.',
  tableName: (name: string, rows: string) => `${name} (${rows} baris)`,
  shown: (shown: string, all: string) => `Ditampilkan ${shown} dari ${all} baris.`,
  allName: (year: number, isFiltered: boolean) =>
    `rekapitulasi-${year}${isFiltered ? '-tersaring' : ''}`,
  oneName: (name: string, year: number, isFiltered: boolean) =>
    `rekap-${year}-${name}${isFiltered ? '-tersaring' : ''}`,
} as const;
