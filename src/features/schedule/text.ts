import type { BudgetStep, BudgetWindow } from '#core/invest/schedule/budget-windows.ts';
import { integer as n } from '#ui/format.ts';

const STEPS: Readonly<Record<BudgetStep, string>> = {
  renja: 'Renja perangkat daerah',
  rkpd: 'RKPD',
  kua: 'KUA-PPAS',
  rka: 'RKA-SKPD',
  perubahan: 'Perubahan APBD',
};

/** The Indonesian of the plan in time. */
export const text = {
  title: 'Jadwal',
  reading: 'Menyusun jadwal…',
  failed: 'Jadwal tidak dapat disusun',
  failedBody: 'Rencana tetap utuh. Coba sekali lagi.',
  detail: 'Keterangan bagi pengelola',
  again: 'Coba lagi',
  noChoice: {
    title: 'Belum ada usulan yang dipilih',
    body: 'Jadwal baru ada setelah rencana dipilih. Cari rencana terbaik pada bagian Pilihan.',
    way: 'Ke bagian Pilihan',
  },
  day: {
    title: 'Tanggal acuan',
    agreed: (day: string) => `Hasil terakhir disepakati pada ${day}.`,
    today: (day: string) => `Hari ini ${day}.`,
    used: (day: string) =>
      `Yang dihitung adalah tanggal yang lebih akhir, yaitu ${day}: usulan tidak dapat diajukan sebelum hasilnya disepakati, dan tidak dapat diajukan ke masa lalu.`,
  },
  windows: {
    title: 'Siklus anggaran terdekat',
    lead: 'Tahap pertama yang masih dapat dicapai oleh usulan setiap tahun anggaran.',
    year: 'Tahun anggaran',
    proposals: 'Pekerjaan',
    amount: 'Belanja tahun itu',
    window: 'Masih dapat masuk melalui',
    until: 'Paling lambat',
    left: 'Sisa waktu',
    days: (days: number) => (days === 0 ? 'hari ini' : `${n(days)} hari`),
    none: 'Tidak ada yang mulai',
    lost: (next: string, year: number) => `Tahun ini sudah lewat. Terdekat: ${next} ${year}.`,
    late: (weeks: number) =>
      `Hanya melalui perubahan: sesudahnya tersisa ${n(weeks)} minggu dalam tahun itu.`,
    tooLong: (names: string) => `Tidak selesai dalam sisa tahun itu: ${names}.`,
  },
  step: STEPS,
  basis: {
    rule: 'Permendagri 77/2020',
    custom: 'Lazimnya; periksa kalender kabupaten',
    own: 'Ditetapkan kabupaten',
  } satisfies Readonly<Record<BudgetWindow['basis'], string>>,
  own: {
    title: 'Batas menurut kalender kabupaten',
    lead: 'Tanggal bawaan adalah yang lazim. Isi batas yang ditetapkan kabupaten dalam surat edaran; kosongkan untuk memakai yang lazim.',
    label: (step: BudgetStep) => STEPS[step],
    hint: (usual: string, basis: string) => `Bila kosong: ${usual} (${basis})`,
    bad: 'Tulis tanggal dan bulan, misalnya 31-05.',
  },
  map: {
    title: 'Peta jalan',
    lead: 'Setiap batang adalah satu inisiatif pada tahun mulainya. Pekerjaan mulai pada minggu pertama tahunnya, atau sesudah anggarannya tersedia dan prasyaratnya selesai.',
    waits: (year: number) =>
      `Anggaran ${year} hanya dapat dicapai melalui Perubahan APBD, sehingga pekerjaan tahun itu tidak mulai sebelumnya. Agar dapat mulai pada awal tahun, susun rencana dengan tahun anggaran pertama ${year + 1}.`,
    summary: (rows: string) => `Urutan pekerjaan. ${rows}`,
    row: (title: string, from: string, to: string) => `${title}: ${from} sampai ${to}`,
    opd: (count: number) => `${n(count)} OPD`,
    shared: 'bersama',
    week: (week: number, year: number) => `${year}, minggu\u00A0${week}`,
    legend: {
      work: 'Masa pengerjaan',
      late: 'Selesai sesudah akhir tahun anggarannya',
      after: 'Sesudah prasyarat selesai',
    },
    over: 'Melampaui akhir tahun anggarannya',
    words: {
      showTable: 'Lihat angkanya dalam tabel',
      savePng: 'Unduh gambar (PNG)',
      saveSvg: 'Unduh gambar (SVG)',
      pictureFailed: 'Gambar tidak dapat dibuat. Coba sekali lagi.',
    },
    foot: 'Dibuat dengan Timbang.',
    result: 'Dari rencana yang dipilih',
    file: 'peta-jalan-tik',
  },
  table: {
    title: 'Rincian peta jalan',
    initiative: 'Inisiatif',
    who: 'Pelaksana',
    start: 'Mulai',
    end: 'Selesai',
    after: 'Sesudah',
    first: 'Tahun pertama',
    later: 'Setiap tahun berikutnya',
    sum: 'Jumlah belanja',
    none: '–',
    file: 'peta jalan TIK',
  },
  rupiah: (amount: number) => `Rp${n(amount)}`,
} as const;
