import type { LineHint } from '#core/invest/clearance/line-hints.ts';
import type { LineProblem } from '#core/invest/clearance/typed-line.ts';
import { FORM_PROBLEMS } from '#state/words/form-text.ts';

const numbers = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 0 });
const n = (value: number): string => numbers.format(value);
const rp = (value: number): string => `Rp${n(value)}`;
const once = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 1 });

/** The words of lines volume × unit price, wherever they are edited. */
export const COST_LINES_TEXT = {
  panel: {
    table: 'Rincian biaya',
    none: 'Belum ada rincian biaya.',
    add: 'Tambah baris biaya',
    edit: 'Ubah',
    remove: 'Hapus',
    columns: {
      name: 'Uraian',
      volume: 'Volume',
      unitPrice: 'Harga satuan',
      amount: 'Jumlah',
      when: 'Waktu',
      deeds: 'Tindakan',
    },
    account: 'Rekening',
    basis: 'Dasar harga',
    hints: 'Perlu dilihat',
    form: {
      search: 'Cari di daftar harga',
      searchHint: 'Nama, spesifikasi, satuan, atau kode rekening; semua kata harus cocok.',
      found: 'Harga yang ditemukan',
      take: 'Pakai',
      accounts: 'Rekening yang disebut daftar harga',
      fields: {
        name: 'Uraian',
        specification: 'Spesifikasi',
        unit: 'Satuan',
        volume: 'Volume',
        unitPrice: 'Harga satuan (rupiah)',
        account: 'Kode rekening',
        basis: 'Dasar harga',
      },
      volumeHint: 'Bilangan; pecahan ditulis dengan koma, paling banyak dua angka.',
      basisHint: 'Daftar dan tahun harga, atau survei yang dipakai.',
      when: 'Waktu',
      whens: { once: 'Sekali, pada tahun pertama', yearly: 'Setiap tahun' },
      amount: 'Jumlah',
      save: 'Simpan baris',
      cancel: 'Batal',
      problems: FORM_PROBLEMS,
    },
  },
  addTitle: 'Tambah baris biaya',
  editTitle: 'Ubah baris biaya',
  editWhich: (name: string) => `Ubah ${name}`,
  removeWhich: (name: string) => `Hapus ${name}`,
  takeWhich: (name: string, price: number) => `Pakai ${name}, ${rp(price)}`,
  volume: (volume: string, unit: string) =>
    [volume.replace('.', ','), unit].filter(Boolean).join(' '),
  rupiah: rp,
  whens: { once: 'Sekali', yearly: 'Setiap tahun' },
  sums: { once: 'Jumlah sekali', yearly: 'Jumlah setiap tahun', first: 'Tahun pertama' },
  noAmount: '–',
  removed: (name: string) => `Baris "${name}" dihapus.`,
  undo: 'Kembalikan',
  gone: (name: string) =>
    `Baris "${name}" sudah diubah atau dihapus sejak dibuka. Simpan sekali lagi untuk menambahkan isian ini sebagai baris baru, atau batalkan.`,
  back: (name: string) => `Baris "${name}" dikembalikan.`,
  byHand: 'Ditulis tangan',
  searching: 'Mencari…',
  failed: 'Daftar harga tidak dapat dibaca. Harga tetap dapat ditulis sendiri.',
  noPrices: 'Belum ada daftar harga. Harga dapat ditulis sendiri beserta dasarnya.',
  ready: (count: number) => `${n(count)} harga dalam daftar.`,
  found: (count: number, shown: number) => {
    if (count === 0) return 'Tidak ada harga yang cocok.';
    return count > shown
      ? `${n(count)} harga cocok; ${n(shown)} ditampilkan. Tambah kata untuk mempersempit.`
      : `${n(count)} harga cocok.`;
  },
  foundTitle: (name: string, price: number, unit: string) =>
    `${name} · ${rp(price)}${unit === '' ? '' : ` per ${unit}`}`,
  nearTogether: (limit: number) =>
    `Jumlah tahun pertama sedikit di bawah ${rp(limit)}. Bila nilainya memang demikian, siapkan penjelasannya.`,
} as const;

/** What may be looked at again in a line. */
export function hintText(hint: LineHint, year: number | null): string {
  switch (hint.kind) {
    case 'no-basis':
      return 'Harga ditulis tangan tanpa dasar harga.';
    case 'other-year':
      return `Harga daftar tahun ${hint.year}, sedangkan anggaran tahun ${year ?? '–'}.`;
    case 'list-changed':
      return hint.now === null
        ? 'Harga ini tidak ada lagi dalam daftar.'
        : `Harga dalam daftar kini ${rp(hint.now)}.`;
    case 'near-limit':
      return `Jumlah sedikit di bawah ${rp(hint.limit)}. Bila nilainya memang demikian, siapkan penjelasannya.`;
    case 'far-above':
      return `Harga ${once.format(hint.times)} kali median barang bernama sama (${rp(hint.median)} dari ${n(hint.like)} harga). Pastikan spesifikasinya memang berbeda.`;
  }
}

/** What is wrong with a field of a line. */
export function lineProblemText({ field, code }: LineProblem): string {
  switch (code) {
    case 'empty':
      return { name: 'Isi uraian.', volume: 'Isi volume.', unitPrice: 'Isi harga satuan.' }[field];
    case 'not-a-number':
      return field === 'volume'
        ? 'Tulis volume sebagai bilangan, misalnya 12 atau 1,5.'
        : 'Tulis harga sebagai rupiah, misalnya 12.500.000.';
    case 'zero':
      return field === 'volume' ? 'Volume tidak boleh nol.' : 'Harga tidak boleh nol.';
    case 'negative':
      return 'Harga tidak boleh negatif.';
    case 'grouping':
      return 'Titik hanya untuk memisahkan ribuan, misalnya 12.500.000.';
    case 'fraction':
      return 'Harga ditulis dalam rupiah bulat.';
    case 'too-large':
    case 'price-too-high':
      return 'Harga satuan paling tinggi Rp1 triliun.';
    case 'amount-too-large':
      return 'Jumlah baris ini melebihi Rp100 triliun. Periksa volume dan harga.';
  }
}
