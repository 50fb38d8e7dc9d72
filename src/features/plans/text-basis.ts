import type { AbsentAgency } from '#core/invest/plan-ground.ts';
import type { Objective } from '#core/invest/choice/plan-order.ts';
import { integer } from '#ui/format.ts';

const OBJECTIVES: Readonly<Record<Objective, { readonly name: string; readonly what: string }>> = {
  gain: {
    name: 'Kenaikan indeks terbesar',
    what: 'Menjumlahkan kenaikan indeks semua OPD. Kenaikan OPD berprioritas 3 dihitung tiga kali.',
  },
  good: {
    name: 'OPD berpredikat sasaran terbanyak',
    what: 'Memperbanyak OPD yang mencapai predikat sasaran. Bila jumlahnya sama, kenaikan indeks terbesar yang dipilih.',
  },
  worst: {
    name: 'Yang paling tertinggal didahulukan',
    what: 'Mengangkat rata-rata kelompok indikator yang terendah setinggi mungkin. Bila sama, kenaikan indeks terbesar yang dipilih.',
  },
};

const ABSENT: Readonly<Record<AbsentAgency['why'], string>> = {
  'no-result': 'Diundang, tetapi belum ada hasil',
  'not-final': 'Hasilnya belum final',
  apart: 'Hasilnya dipisahkan dari rekap',
  unfinished: 'Hasil akhirnya belum lengkap',
  'left-out': 'Dikeluarkan dari rencana ini',
};

/** The Indonesian of what a plan starts from. */
export const basisText = {
  title: 'Dasar rencana',
  lead: 'Hasil mana yang dipakai, siapa yang ikut, sampai mana targetnya, dan apa yang dicari. Setiap perubahan langsung tersimpan.',
  reading: 'Membaca hasil yang disepakati…',
  failed: 'Dasar rencana tidak dapat dibaca.',
  again: 'Baca lagi',
  caught: (done: number, total: number) => `Mengambil hasil baru: ${done} dari ${total} berkas.`,
  plan: {
    title: 'Nama dan tahun',
    name: 'Nama rencana',
    vintage: 'Daftar kode anggaran',
    vintageHint:
      'Rencana baru memakai daftar yang paling banyak dipakai katalog inisiatif. Kode berganti dari tahun ke tahun; dokumen menyebut daftar yang dipakai.',
    noVintage: 'Belum dipilih',
    beyond: (count: number) =>
      `${count} pilihan tangan berada di tahun yang dilepas dan ikut dilepas.`,
  },
  results: {
    title: 'Hasil yang menjadi dasar',
    label: 'Hasil',
    latest: 'Yang terbaru',
    one: (title: string, version: string, year: number, count: number) =>
      `${title}, versi ${version}, tahun ${year} (${integer(count)} hasil akhir)`,
    other: 'Pilihan sekarang (tidak ada lagi di sini)',
    about: (title: string, year: number) => `${title}, tahun penilaian ${year}.`,
    part: (count: number, invited: number | null) =>
      invited === null
        ? `${integer(count)} OPD ikut dalam rencana.`
        : `${integer(count)} OPD ikut dalam rencana, dari ${integer(invited)} yang diundang.`,
    absent: (count: number) => `OPD yang tidak ikut dan sebabnya (${count})`,
    absentNote: 'OPD ini tidak dinilai dalam rencana dan tidak dihitung sebagai nol.',
    absentLine: (name: string, why: AbsentAgency['why']) => `${name}: ${ABSENT[why].toLowerCase()}`,
    why: ABSENT,
  },
  targets: {
    title: 'Target',
    all: 'Target semua indikator',
    allHint: 'Indikator di bawah targetnya menjadi kesenjangan.',
    highest: 'Tingkat tertinggi',
    level: (level: number) => `Tingkat ${level}`,
    exceptions: 'Pengecualian',
    none: 'Tidak ada pengecualian: semua indikator memakai target di atas.',
    add: 'Tambah pengecualian untuk indikator',
    choose: 'Pilih indikator',
    indicator: (code: string, title: string) => `${code} ${title}`,
    of: (code: string) => `Target ${code}`,
    drop: 'Hapus',
    dropOf: (code: string) => `Hapus pengecualian ${code}`,
    unknown: (id: string) => `Indikator ${id} tidak ada dalam instrumen ini`,
  },
  agencies: {
    title: 'OPD dan prioritasnya',
    lead: 'Prioritas 1 sampai 9 menimbang kenaikan indeks OPD. OPD layanan dasar dapat diberi angka lebih besar.',
    table: 'OPD dalam rencana',
    column: {
      name: 'OPD',
      part: 'Ikut',
      index: 'Indeks',
      gaps: 'Kesenjangan',
      priority: 'Prioritas',
    },
    none: '–',
    partOf: (name: string) => `${name} ikut dalam rencana`,
    priorityOf: (name: string) => `Prioritas ${name}`,
    bulk: 'Ubah prioritas sekaligus',
    bulkOf: 'Untuk',
    bulkPriority: 'Prioritas baru',
    everyone: (count: number) => `Semua OPD (${count})`,
    kind: (name: string, count: number) => `Jenis ${name} (${count})`,
    group: (name: string, count: number) => `Kelompok ${name} (${count})`,
    apply: 'Terapkan',
    applied: (count: number, priority: number) => `Prioritas ${count} OPD menjadi ${priority}.`,
  },
  objective: {
    title: 'Yang dicari',
    legend: 'Tujuan pemilihan paket',
    printed: 'Tujuan yang dipilih tercetak pada dokumen, beserta cara menghitungnya.',
    choices: OBJECTIVES,
    goal: 'Predikat sasaran',
    goalHint: 'Dipakai untuk menghitung berapa OPD yang mencapai sasaran.',
    usual: (goal: string) =>
      goal === '' ? 'Bawaan: predikat tengah instrumen' : `Bawaan: ${goal}`,
  },
  gaps: {
    title: 'Kesenjangan yang mengikuti',
    table: 'Kesenjangan menurut kelompok indikator',
    group: 'Kelompok',
    gaps: 'Indikator di bawah target',
    agencies: (all: number) => `OPD, dari ${integer(all)}`,
    total: 'Jumlah',
    none: 'Tidak ada kesenjangan: semua OPD yang ikut sudah mencapai target. Naikkan target untuk menyusun usulan.',
    follows: (proposals: number, refused: number) =>
      `Kesenjangan itu menghasilkan ${integer(proposals)} usulan; ${integer(refused)} lainnya ditolak dengan alasan.`,
    way: 'Lihat usulan',
  },
} as const;
