import type { Initiative } from '#core/invest/initiative/catalogue.ts';
import type { InitiativeOrigin } from '#core/invest/initiative/initiative-list.ts';
import {
  CARRIER_NAMES,
  EMPTIED,
  INITIATIVE_HEADS,
  INITIATIVE_KIND_NAMES,
  ROW_HEADS,
} from '#core/invest/initiative/initiative-terms.ts';
import { integer as n } from '#ui/format.ts';
import { rupiah, shortRupiah } from '#ui/rupiah.ts';
import { faultText, PLAIN_NAMES } from './text-faults.ts';

const ORIGINS: Readonly<Record<InitiativeOrigin, string>> = {
  shipped: 'Bawaan',
  changed: 'Bawaan yang diubah',
  own: 'Buatan sendiri',
};

/** A cost as one expects it, with its bounds. */
const range = (low: number, high: number): string =>
  low === high ? '' : `${shortRupiah(low)} – ${shortRupiah(high)}`;

/** The Indonesian of the catalogue of initiatives. */
export const text = {
  title: 'Inisiatif TIK',
  kicker: 'Rencana investasi TIK',
  lead: 'Yang dapat dikerjakan untuk menaikkan indikator, beserta biaya dan kode anggarannya. Sesuaikan dengan keadaan kabupaten sebelum menyusun rencana.',
  reading: 'Membuka daftar inisiatif…',
  unread:
    'Katalog inisiatif tidak dapat dimuat. Sambungkan ke jaringan satu kali, lalu muat ulang halaman ini.',
  noRubric: (id: string) => `Instrumen "${id}" tidak ada di sini.`,
  damaged: (count: number) =>
    `${n(count)} catatan inisiatif rusak dan tidak dapat dibaca. Catatan itu tidak diubah.`,
  add: 'Tambah inisiatif',
  import: 'Ambil dari CSV atau XLSX',
  plans: 'Ke rencana investasi',
  back: 'Kembali ke daftar inisiatif',
  instrument: 'Instrumen',
  origins: ORIGINS,
  aside: 'Dikesampingkan',
  file: 'Inisiatif TIK',
  problems: {
    title: (count: number) => `${n(count)} persoalan dalam katalog`,
    more: (count: number) => `dan ${n(count)} persoalan lagi`,
  },
  list: {
    query: 'Cari',
    queryHint: 'Nama, uraian, atau kode anggaran.',
    kind: 'Jenis',
    kinds: { '': 'Semua jenis', ...INITIATIVE_KIND_NAMES },
    carriedBy: 'Pelaksana',
    carriers: { '': 'Semua pelaksana', ...CARRIER_NAMES },
    group: 'Menaikkan bagian',
    everyGroup: 'Semua bagian',
    indicator: 'Menaikkan indikator',
    everyIndicator: 'Semua indikator',
    standing: 'Keadaan',
    standings: { '': 'Semua', ...ORIGINS, aside: 'Dikesampingkan' },
    clear: 'Hapus saringan',
    more: 'Saring menurut jenis, pelaksana, atau indikator',
    moreActive: 'Saringan aktif',
    count: (shown: number, all: number) =>
      shown === all ? `${n(all)} inisiatif.` : `${n(shown)} dari ${n(all)} inisiatif.`,
    none: {
      title: 'Belum ada inisiatif untuk instrumen ini',
      next: 'Tambah satu per satu atau ambil dari lembar kerja.',
    },
    nothing: 'Tidak ada yang cocok dengan saringan.',
    table: 'Daftar inisiatif',
    columns: {
      title: 'Inisiatif',
      kind: 'Jenis',
      carriedBy: 'Pelaksana',
      raises: 'Menaikkan',
      once: 'Biaya awal',
      yearly: 'Biaya per tahun',
      weeks: 'Minggu',
    },
    printNote: 'Hanya sebagian baris tercetak. Unduh tabelnya untuk semuanya.',
  },
  raise: (code: string, from: number, to: number) => `${code} ${from}→${to}`,
  unknownCost: 'belum diketahui',
  money: rupiah,
  range,
  short: shortRupiah,
  one: {
    missing: 'Inisiatif ini tidak ada. Mungkin sudah dihapus di tab lain.',
    about: 'Tentang inisiatif ini',
    kind: 'Jenis',
    carriedBy: 'Pelaksana',
    weeks: 'Lama pengerjaan',
    weeksOf: (weeks: number) => `${n(weeks)} minggu`,
    origin: 'Keadaan',
    editionOf: (catalogue: string) => `diubah dari ${catalogue}`,
    id: ROW_HEADS.id,
    reuseFirst: INITIATIVE_HEADS.reuseFirst,
    noReuse: 'Tidak ada yang disebut.',
    raises: 'Indikator yang dinaikkan',
    indicator: 'Indikator',
    from: 'Dari tingkat',
    to: 'Ke tingkat',
    level: (level: number, name: string) => (name === '' ? String(level) : `${level} (${name})`),
    cost: 'Biaya',
    costOf: {
      opd: 'Untuk satu OPD.',
      kabupaten: 'Untuk seluruh kabupaten, satu kali.',
    } satisfies Record<Initiative['carriedBy'], string>,
    costParts: { oneOff: 'Sekali di awal', perYear: 'Setiap tahun, sejak tahun pertama' },
    figures: { low: 'Rendah', likely: 'Wajar', high: 'Tinggi' },
    basis: 'Dasar',
    noCost:
      'Biaya belum diketahui. Inisiatif ini tidak masuk rencana sebelum biayanya diisi di sini atau dirinci pada usulan.',
    relations: 'Hubungan dengan inisiatif lain',
    requires: 'Harus didahului',
    excludes: 'Tidak dapat bersama',
    neededBy: 'Menjadi prasyarat bagi',
    nothing: 'Tidak ada.',
    unknown: (id: string) => `"${id}" (tidak ada dalam katalog)`,
    asideNote: '(dikesampingkan)',
    code: 'Kode anggaran',
    codeFrom: (vintage: string, name: string) =>
      `Menurut daftar ${name === '' ? vintage : name}. Dalam lembar kerja ditulis ${vintage}.`,
    noCode: 'Belum ditentukan.',
    edit: 'Ubah',
    diff: 'Yang diubah dari bawaan',
    diffColumns: { field: 'Isian', shipped: 'Bawaan', here: 'Di sini' },
    empty: EMPTIED,
  },
  actions: {
    setAside: 'Kesampingkan',
    again: 'Pakai kembali',
    asideDone: (title: string) => `"${title}" dikesampingkan dan tidak diusulkan.`,
    usedAgain: (title: string) => `"${title}" dipakai kembali.`,
    revert: 'Kembalikan ke bawaan',
    reverted: (title: string) => `"${title}" kembali seperti bawaan.`,
    remove: 'Hapus',
    removed: (title: string) => `"${title}" dihapus.`,
    needed: (titles: readonly string[]) =>
      `Tidak dapat dihapus karena menjadi prasyarat atau pengecualian bagi ${titles.join(', ')}. Lepaskan dahulu, atau kesampingkan saja.`,
    undo: 'Urungkan',
    undone: (title: string) => `"${title}" seperti semula.`,
    stale:
      'Inisiatif ini berubah di tab lain, sehingga tidak ada yang diubah. Periksa dahulu yang terbaru.',
  },
  sheet: {
    title: 'Cara mengisi lembar kerja',
    rules: [
      `Satu baris satu inisiatif. Baris dikenali dari kolom ${ROW_HEADS.id}, atau dari namanya bila kolom itu kosong. Inisiatif baru boleh tanpa ${ROW_HEADS.id}.`,
      `Sel kosong tidak mengubah apa pun. Tulis ${EMPTIED} untuk mengosongkan isian yang sudah ada.`,
      `${INITIATIVE_HEADS.raises}: indikator:dari>ke, dipisahkan titik koma. Contoh: k1:1>2; k4:1>2.`,
      `${INITIATIVE_HEADS.requires} dan ${INITIATIVE_HEADS.excludes}: ${ROW_HEADS.id} inisiatif lain, dipisahkan titik koma.`,
      `Biaya dalam rupiah penuh dengan rendah ≤ wajar ≤ tinggi. Bila belum diketahui, kosongkan keenam kolom biaya dan tulis ${EMPTIED} pada kolom ${INITIATIVE_HEADS.basis}. Nol tidak sama dengan belum diketahui.`,
      `${INITIATIVE_HEADS.code} selalu disertai ${INITIATIVE_HEADS.codeVintage} asalnya. Tulis ${EMPTIED} pada ${INITIATIVE_HEADS.code} bila belum ditentukan.`,
      `${INITIATIVE_HEADS.kind}: ${Object.values(INITIATIVE_KIND_NAMES).join(', ')}. ${INITIATIVE_HEADS.carriedBy}: ${Object.values(CARRIER_NAMES).join(', ')}. ${ROW_HEADS.isSetAside}: Ya atau Tidak.`,
      'Baris yang keliru tidak diambil dan alasannya disebut, juga bila prasyaratnya menjadi melingkar.',
    ],
  },
  importLead:
    'Unduh katalog dari daftar inisiatif, ubah di lembar kerja, lalu ambil kembali. Anda melihat setiap perubahan sebelum disimpan, dan impor dapat dibatalkan.',
  imports: 'Daftar impor tabel',
  words: {
    fields: { ...INITIATIVE_HEADS, ...ROW_HEADS },
    choices: { kind: INITIATIVE_KIND_NAMES, carriedBy: CARRIER_NAMES },
    rules: {
      faults: (detail: string) =>
        (JSON.parse(detail) as readonly Parameters<typeof faultText>[0][])
          .map((fault) => faultText(fault, PLAIN_NAMES))
          .join(' '),
    },
  },
} as const;
