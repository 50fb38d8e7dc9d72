import { slug } from '#core/lib/slug.ts';
import { missingText, PAPER_FIELDS } from '#core/invest/paper/paper-missing-text.ts';
import type { InvestmentPlan } from '#core/invest/plan.ts';
import { integer as n } from '#ui/format.ts';
import type { NoBook } from '#workflow/plans/plan-source.ts';

type Words = InvestmentPlan['paper'];

/** The plain part of a file name. */
const plain = (words: readonly string[]): string => slug(words.join(' '), 90);

const yearsOf = ({ firstYear, years }: InvestmentPlan): string =>
  years === 1 ? `${firstYear}` : `${firstYear}-${firstYear + years - 1}`;

/** The Indonesian of the documents of a plan. */
export const text = {
  title: 'Dokumen',
  lead: 'Rekomendasi Investasi TIK sebagai PDF, rincian anggaran sebagai buku kerja, dan rancangan KAK yang dapat disunting. Semuanya dibuat di perangkat ini dari baris yang sama.',
  reading: 'Membaca rencana…',
  failed: 'Dokumen tidak dapat disiapkan',
  failedBody: 'Rencana tetap utuh. Coba sekali lagi.',
  detail: 'Keterangan untuk pengelola',
  again: 'Coba lagi',
  noBook: {
    title: 'Belum ada hasil yang disepakati',
    body: (why: NoBook) =>
      why.kind === 'no-rubric'
        ? `Instrumen ${why.id} versi ${why.version} tidak ada pada perangkat ini.`
        : 'Dokumen disusun dari hasil akhir penilaian. Masukkan hasil akhir pada halaman Rekap.',
    way: 'Buka rekap',
  },
  words: {
    title: 'Keterangan dokumen',
    fields: PAPER_FIELDS,
    hints: {
      number: '',
      place: '',
      date: 'Tanggal yang tercetak pada lembar pengesahan.',
      office: 'Misalnya Kepala Dinas Komunikasi dan Informatika. Nama ditulis dengan tangan.',
      regency: 'Seperti pada kepala surat.',
    } satisfies Readonly<Record<keyof Words, string>>,
  },
  status: {
    title: 'Status',
    draft: 'Rancangan. Setiap halaman bertanda RANCANGAN.',
    final: 'Final. Rencana tidak dapat diubah sampai dibuka kembali.',
    stops: 'Yang menghalangi status final',
    told: 'Yang disebut kurang dalam dokumen',
    complete: 'Tidak ada yang kurang.',
    close: 'Jadikan final',
    reopen: 'Buka kembali',
    closed: 'Rencana menjadi final.',
    reopened: 'Rencana dibuka kembali sebagai rancangan.',
    links: {
      gates: 'Jawab gerbang',
      choice: 'Buka pilihan',
      basis: 'Buka dasar',
      lines: 'Buka usulan',
      initiatives: 'Buka katalog',
      own: 'Buka usulan sendiri',
    },
  },
  missing: missingText,
  paper: {
    title: 'Rekomendasi Investasi TIK',
    make: 'Buat dokumen (PDF)',
    with: 'Memuat ketahanan dan pagu −20%/+20%.',
    without: 'Ketahanan dan pagu −20%/+20% belum dihitung; dokumen menyebutnya demikian.',
    toReasons: 'Hitung pada halaman Alasan',
    file: (plan: InvestmentPlan) =>
      [
        'rekomendasi-investasi-tik',
        plain([plan.paper.regency]),
        yearsOf(plan),
        ...(plan.status === 'final' ? [] : ['rancangan']),
      ]
        .filter((part) => part !== '')
        .join('-'),
  },
  book: {
    title: 'Rincian anggaran',
    lead: (lines: number, total: string) =>
      `${n(lines)} baris, ${total}. Enam lembar: baris anggaran, rekap, sumber angka, urutan, tidak terdanai, dan inisiatif.`,
    file: (plan: InvestmentPlan) => `rincian-anggaran-tik-${yearsOf(plan)}`,
  },
  kak: {
    title: 'Rancangan KAK',
    lead: 'Satu rancangan untuk setiap inisiatif terpilih. Setiap kalimat menyebut baris dan hasil yang menjadi dasarnya.',
    all: (count: number) => `Buat semua, ${n(count)} KAK (ZIP)`,
    one: (title: string) => `Buat KAK: ${title}`,
    short: 'Buat KAK',
    row: (row: string, title: string) => `${row} ${title}`,
    count: (proposals: number) => `${n(proposals)} usulan`,
    file: (row: string, title: string) => plain(['kak', row, title]),
    allFile: (plan: InvestmentPlan) => `kak-${yearsOf(plan)}`,
  },
  none: {
    title: 'Belum ada paket yang dipilih',
    next: 'Pilih dahulu pada halaman Pilihan.',
  },
  toChoice: 'Buka pilihan',
  making: (done: number, total: number) => `Membuat berkas, bagian ${n(done)} dari ${n(total)}…`,
  cancel: 'Batal',
  made: (name: string, size: string) => `${name} (${size}) diserahkan ke unduhan.`,
  fingerprint: (digits: string) => `Sidik jari berkas (SHA-256): ${digits}`,
  makingFailed: 'Berkas tidak dapat dibuat',
  makingFailedBody: 'Rencana tidak terpengaruh. Ulangi sekali lagi.',
  tables: {
    title: 'Tabel dalam dokumen',
    name: (name: string, rows: number) => `${name} (${n(rows)} baris)`,
    shown: (shown: number, all: number) => `Ditampilkan ${n(shown)} dari ${n(all)} baris.`,
  },
} as const;
