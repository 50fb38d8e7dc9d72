import type { FacilityGap } from '#core/inventory/facility-summary.ts';
import type { FacilityProblem } from '#core/inventory/facility-problems.ts';
import type { FacilityField } from '#core/inventory/facility-table.ts';
import { integer as n } from '#ui/format.ts';

const MEASURES = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 3 });

/** A measure as it was said, up to thousandths. */
const measure = (value: number): string => MEASURES.format(value);

export const FIELD_NAMES: Readonly<Record<FacilityField, string>> = {
  agency: 'Nama OPD',
  agencyCode: 'Kode OPD',
  year: 'Tahun',
  powerBackup: 'Listrik cadangan',
  powerHours: 'Lama listrik cadangan (jam)',
  network: 'Jaringan',
  bandwidth: 'Lebar pita (Mbps)',
  intranet: 'Jaringan intra pemerintah',
  ownServers: 'Peladen sendiri',
  dataCentre: 'Pusat data yang dipakai',
  staff: 'Pegawai TIK',
  certified: 'Pegawai TIK bersertifikat',
  note: 'Catatan',
};

const PROBLEMS: Readonly<Record<FacilityProblem, string>> = {
  'more-certified-than-staff': 'Pegawai bersertifikat lebih banyak daripada pegawai TIK.',
  'hours-without-power': 'Lama listrik cadangan diisi, padahal listrik cadangan dijawab Tidak.',
};

const GAPS: Readonly<Record<FacilityGap, string>> = {
  'no-power-backup': 'Tanpa listrik cadangan',
  'no-intranet': 'Belum tersambung jaringan intra pemerintah',
  'servers-outside-centre': 'Mempunyai peladen sendiri tanpa menyebut pusat data',
  'no-staff': 'Tanpa pegawai TIK',
  'none-certified': 'Pegawai TIK belum ada yang bersertifikat',
};

/** The words of infrastructure and people. */
export const text = {
  title: 'Sarana dan SDM TIK',
  lead: 'Listrik, jaringan, peladen, dan pegawai TIK setiap OPD, secara ringkas. Yang tidak diketahui tetap kosong dan tidak dianggap "tidak ada".',
  loading: 'Membuka data sarana…',
  add: 'Tambah OPD',
  import: 'Ambil dari CSV atau XLSX',
  imports: 'Daftar impor tabel',
  back: 'Kembali ke Sarana dan SDM TIK',
  importLead: 'Ambil tabel dengan satu baris untuk setiap OPD dan tahun.',
  none: {
    title: 'Belum ada data sarana',
    next: 'Ambil dari berkas CSV atau XLSX, atau tambah satu per satu.',
  },
  damaged: (count: number) =>
    `${n(count)} baris rusak dan tidak dapat dibaca. Baris itu tidak diubah.`,
  file: 'Sarana dan SDM TIK',
  list: {
    title: 'Per OPD',
    table: 'Sarana dan SDM TIK per OPD',
    count: (agencies: number, rows: number) =>
      `${n(agencies)} OPD menurut data terakhirnya, dari ${n(rows)} baris.`,
    absent: (count: number) => `${n(count)} OPD dalam daftar OPD belum mempunyai data sarana`,
    columns: {
      agency: 'OPD',
      year: 'Tahun',
      power: 'Listrik cadangan',
      network: 'Jaringan',
      servers: 'Peladen dan pusat data',
      staff: 'Pegawai TIK',
      known: 'Terisi',
      gaps: 'Yang kurang',
    },
    others: (count: number) => `dan ${n(count)} OPD lagi`,
    coming: 'Mengambil baris…',
    unknown: 'belum diketahui',
    power: (hours: number) => `Ada, ${measure(hours)} jam`,
    yes: 'Ada',
    no: 'Tidak ada',
    bandwidth: (mbps: number) => `${measure(mbps)} Mbps`,
    intranet: 'intra pemerintah',
    noIntranet: 'tanpa intra pemerintah',
    servers: (count: number) => `${n(count)} peladen`,
    staff: (staff: number, certified: number | null) =>
      certified === null
        ? `${n(staff)}, sertifikat belum diketahui`
        : `${n(staff)}, bersertifikat ${n(certified)}`,
    known: (known: number, of: number) => `${known} dari ${of}`,
    editWhich: (agency: string) => `Ubah ${agency}`,
    printRest: (count: number) =>
      `${n(count)} OPD lain tidak tercetak. Unduh tabelnya untuk semuanya.`,
  },
  gaps: {
    title: 'Yang kurang',
    lead: 'Hanya dari jawaban yang tegas, dengan indikator Lima Dimensi yang terkait. Bahan usulan, bukan penilaian.',
    none: 'Dari data yang ada tidak tampak kekurangan.',
    names: GAPS,
    indicator: (code: string) => `indikator ${code}`,
    count: (count: number, of: number) => `${n(count)} dari ${n(of)} OPD yang menjawab`,
  },
  meter: {
    title: 'Kelengkapan data',
    lead: (rows: number) => `Dari ${n(rows)} OPD menurut data terakhirnya.`,
    columns: { field: 'Isian', known: 'Diketahui', of: 'Dari', part: 'Bagian' },
    of: (known: number, of: number) => `${n(known)} dari ${n(of)}`,
  },
  form: {
    add: 'Tambah sarana OPD',
    edit: 'Ubah sarana OPD',
    save: 'Simpan',
    cancel: 'Batal',
    remove: 'Keluarkan dari daftar',
    unknown: 'Belum diketahui',
    yes: 'Ya',
    no: 'Tidak',
    networkHint: 'Misalnya serat optik, nirkabel, atau belum ada.',
    dataCentreHint: 'Misalnya Diskominfo, Pusat Data Nasional, atau ruang sendiri.',
    yearHint: 'Tahun keadaan ini; kosong bila tidak disebut.',
    nameMissing: 'Isi nama OPD.',
    yearWrong: 'Isi tahun empat angka, misalnya 2026.',
    countWrong: 'Isi bilangan bulat, misalnya 3.',
    measureWrong: 'Isi bilangan, misalnya 100 atau 2,5.',
    problems: PROBLEMS,
    stale: 'Baris ini berubah di tab lain. Tutup lalu buka kembali agar yang terbaru tampak.',
    same: 'OPD dan tahun ini sudah ada dalam daftar. Ubah baris yang sudah ada.',
    saved: (agency: string) => `${agency} disimpan.`,
    removed: (agency: string) => `${agency} dikeluarkan dari daftar.`,
    undo: 'Urungkan',
    back: (agency: string) => `${agency} dikembalikan.`,
  },
  words: {
    fields: FIELD_NAMES,
    rules: {
      'more-certified-than-staff': () => PROBLEMS['more-certified-than-staff'],
      'hours-without-power': () => PROBLEMS['hours-without-power'],
    } satisfies Record<FacilityProblem, () => string>,
  },
} as const;
