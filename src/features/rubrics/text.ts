import { TERMS } from '#core/glossary.ts';
import type { RubricCounts } from '#core/rubric/counts.ts';

const within = (term: string): string => term.toLowerCase();

/** "5 dimensi", "4 domain, 8 aspek": the groups at every depth. */
function groupsText(counts: RubricCounts, levelNames: readonly string[]): string {
  return counts.groups.map((count, at) => `${count} ${within(levelNames[at] ?? '')}`).join(', ');
}

/** "47 indikator", or "35 indikator, 37 isian" where one is answered several times. */
function indicatorsText({ indicators, entries }: RubricCounts): string {
  return entries === indicators
    ? `${indicators} indikator`
    : `${indicators} indikator, ${entries} isian`;
}

/** "Bertingkat 0 sampai 5"; levels that are not one apart are all named. */
function levelsText(steps: readonly number[]): string {
  const [first = 0] = steps;
  const last = steps.at(-1) ?? first;
  return last - first === steps.length - 1
    ? `Bertingkat ${first} sampai ${last}`
    : `Bertingkat ${steps.join(', ')}`;
}

/** The Indonesian of reading an instrument; scoring and search have their own. */
export const text = {
  title: 'Instrumen',
  lead: 'Baca instrumen seperti buku pegangan: apa yang dinilai, bukti apa yang diminta, dan bagaimana nilainya dihitung.',
  opening: 'Membuka instrumen…',
  unknown: {
    title: 'Instrumen tidak ditemukan',
    body: 'Instrumen dengan sidik jari ini tidak ada pada versi Timbang ini. Pilih instrumen dari daftar.',
    indicator: 'Indikator tidak ditemukan',
    indicatorBody:
      'Indikator ini tidak ada dalam instrumen ini. Pilih indikator dari isi instrumen.',
  },
  all: 'Semua instrumen',
  read: 'Baca instrumen',
  unit: { opd: 'Untuk perangkat daerah', pemda: 'Untuk pemerintah daerah' },
  version: (version: string) => `Versi ${version}`,
  local: 'Instrumen setempat',
  newer: (version: string) => `Ada versi lebih baru: ${version}`,
  groups: groupsText,
  indicators: indicatorsText,
  criteria: (count: number) => `${count} kriteria`,
  evidence: (count: number, required: number) => `${count} bukti dukung, ${required} wajib`,
  levels: levelsText,
  notice: {
    adaptation: {
      title: 'Menunggu pengesahan Diskominfo atau PPID',
      body: 'Instrumen ini adaptasi. Pakailah untuk penilaian mandiri dan latihan; hasilnya bukan nilai resmi sampai instrumen ditetapkan.',
    },
    repealed: {
      title: 'Dasar hukum instrumen ini telah dicabut',
      body: 'Instrumen disediakan untuk membaca riwayat, menyusun nilai dasar, dan latihan. Hasilnya tidak boleh disebut indeks resmi.',
    },
    see: 'Lihat catatan pengesahan',
  },
  facts: {
    structure: 'Susunan',
    demands: 'Kriteria dan bukti',
    levels: 'Tingkat dan indeks',
    basedOn: 'Disesuaikan dari',
    basedOnUnknown: (id: string, version: string) => `${id} versi ${version}`,
    digest: 'Sidik jari isi',
    digestFull: 'Tampilkan lengkap',
  },
  actions: {
    label: 'Unduh instrumen',
    json: 'Unduh JSON',
    book: 'Unduh buku kerja (.xlsx)',
    makingBook: 'Menyusun buku kerja…',
    bookFailed: 'Buku kerja tidak dapat disusun',
    made: (name: string, size: string) => `${name} diunduh (${size}).`,
  },
  forget: {
    action: 'Hapus instrumen setempat ini',
    question: (title: string) => `Hapus ${title} dari peramban ini?`,
    body: 'Unduh JSON-nya lebih dahulu bila masih mungkin diperlukan. Penilaian tidak terhapus.',
    keep: 'Batal',
    confirm: 'Hapus',
    inUse: (count: number) =>
      `Instrumen ini tidak dihapus karena ${count} penilaian memakainya, termasuk yang diarsipkan atau dihapus sementara.`,
  },
  authoring: 'Buat instrumen setempat',
  sections: {
    label: 'Bagian halaman ini',
    reading: 'Cara membaca',
    scoring: 'Cara nilai dihitung',
    weights: 'Susunan dan bobot',
    origin: 'Asal dan keyakinan',
    ratification: 'Catatan pengesahan',
  },
  origin: {
    lead: 'Setiap sumber disertai tingkat keyakinannya, agar jelas mana yang berasal dari peraturan dan mana yang disusun sendiri.',
    caption: 'Sumber isi instrumen',
    source: 'Sumber',
    confidence: 'Keyakinan',
    taken: 'Yang diambil',
    words: {
      verified: 'Terverifikasi',
      secondary: 'Melalui kutipan',
      adaptation: 'Adaptasi',
    },
    meaning: {
      verified: 'diperiksa pada sumbernya',
      secondary: 'dirujuk melalui sumber lain',
      adaptation: 'buatan penyusun',
    },
    published: (publisher: string, year: number | null) =>
      year === null ? publisher : `${publisher}, ${year}`,
  },
  ratification: {
    lead: 'Hal-hal yang perlu ditetapkan oleh yang berwenang sebelum instrumen dipakai secara resmi.',
    none: 'Tidak ada catatan pengesahan.',
  },
  weights: {
    lead: 'Porsi adalah bagian indeks yang benar-benar ditentukan kelompok atau indikator itu bila semuanya berlaku.',
    caption: 'Bobot tertulis dan porsi dalam indeks',
    name: 'Kelompok dan indikator',
    weight: 'Bobot tertulis',
    share: TERMS.share,
  },
  tree: {
    label: 'Isi instrumen',
    about: 'Tentang instrumen',
    weight: (weight: string, share: string) => `Bobot ${weight} · ${share} dari indeks`,
    share: (share: string) => `${share} dari indeks`,
  },
  printed: (title: string, version: string, digest: string) =>
    `${title}, versi ${version}. Sidik jari isi: ${digest}`,
} as const;
