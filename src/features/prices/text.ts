import type { PriceField } from '#core/invest/price/price-columns.ts';
import { FAR_OUT, type PriceSpread } from '#core/invest/price/price-ask.ts';
import type { Price } from '#core/invest/price/price.ts';
import type { RupiahProblem } from '#core/invest/price/rupiah-text.ts';
import { integer as n } from '#ui/format.ts';

export const rupiah = (value: number): string => `Rp${n(value)}`;

export const FIELD_NAMES: Readonly<Record<PriceField, string>> = {
  name: 'Uraian barang',
  specification: 'Spesifikasi',
  unit: 'Satuan',
  price: 'Harga satuan',
  standard: 'Jenis standar',
  source: 'Pemilik daftar',
  year: 'Tahun anggaran',
  accountCodes: 'Kode rekening',
  groupCode: 'Kode kelompok barang',
  groupName: 'Uraian kelompok',
};

const PRICE_WRONG: Readonly<Record<RupiahProblem | 'zero', string>> = {
  empty: 'Isi harga satuan.',
  zero: 'Harga tidak boleh nol.',
  'not-a-number': 'Tulis harga sebagai rupiah, misalnya 12.500.000.',
  negative: 'Harga tidak boleh negatif.',
  grouping: 'Titik hanya untuk memisahkan ribuan, misalnya 12.500.000.',
  fraction: 'Harga ditulis dalam rupiah bulat.',
  'too-large': 'Harga satuan paling tinggi Rp1 triliun.',
};

/** The words of unit prices. */
export const text = {
  title: 'Harga satuan',
  lead: 'Standar harga (SSH, SBU) kabupaten sendiri dan harga hasil survei, untuk merinci biaya sebagai volume kali harga satuan.',
  loading: 'Membuka daftar harga…',
  add: 'Tambah harga',
  import: 'Ambil dari CSV atau XLSX',
  imports: 'Daftar impor tabel',
  back: 'Kembali ke Harga satuan',
  none: {
    title: 'Belum ada harga',
    next: 'Ambil standar harga kabupaten dari berkas CSV atau XLSX, atau tambah satu per satu.',
  },
  damaged: (count: number) =>
    `${n(count)} baris rusak dan tidak dapat dibaca. Baris itu tidak diubah.`,
  file: 'Harga satuan',
  list: {
    table: 'Daftar harga satuan',
    search: 'Cari harga',
    searchHint: 'Nama, spesifikasi, satuan, rekening, atau pemilik daftar.',
    standard: 'Jenis standar',
    everyStandard: 'Semua jenis',
    year: 'Tahun anggaran',
    everyYear: 'Semua tahun',
    count: (count: number, all: number) =>
      count === all ? `${n(all)} harga.` : `${n(count)} dari ${n(all)} harga.`,
    nothing: 'Tidak ada harga yang cocok. Kurangi kata atau saringannya.',
    coming: 'Mengambil baris…',
    unknown: 'tidak disebut',
    editWhich: (name: string, specification: string) =>
      specification === '' ? `Ubah ${name}` : `Ubah ${name}, ${specification}`,
    columns: {
      name: 'Uraian barang',
      specification: 'Spesifikasi',
      unit: 'Satuan',
      price: 'Harga satuan',
      standard: 'Daftar',
      year: 'Tahun',
      accounts: 'Rekening',
    },
    printNote: 'Hanya baris yang tampak di layar yang tercetak. Unduh daftarnya untuk semua baris.',
  },
  spread: {
    title: 'Sebaran harga yang ditemukan',
    least: 'Terendah',
    median: 'Median',
    most: 'Tertinggi',
    units: (units: number) =>
      `Dalam ${n(units)} satuan berbeda; persempit pencarian untuk membandingkan.`,
    far: ({ far, most }: PriceSpread) =>
      `${n(far)} harga sedikitnya ${FAR_OUT} kali median, tertinggi ${most.name}. Harga itu tetap ada; median hampir tidak terpengaruh olehnya.`,
  },
  form: {
    add: 'Tambah harga',
    edit: 'Ubah harga',
    save: 'Simpan harga',
    cancel: 'Batal',
    remove: 'Hapus harga ini',
    saved: (name: string) => `Harga "${name}" disimpan.`,
    undone: (name: string) => `Perubahan harga "${name}" dibatalkan.`,
    removed: (name: string) => `Harga "${name}" dihapus.`,
    undo: 'Kembalikan',
    back: (name: string) => `Harga "${name}" dikembalikan.`,
    stale: 'Harga ini diubah di tab lain. Tutup dialog ini, lalu buka kembali.',
    hints: {
      specification: 'Membedakan barang bernama sama.',
      unit: 'Misalnya unit, bulan, OB, atau paket.',
      price: 'Rupiah untuk satu satuan.',
      standard: 'Misalnya SSH, SBU, atau survei.',
      source: 'Pemerintah daerah pemilik daftar, atau asal survei.',
      year: 'Empat angka.',
      accountCodes: 'Beberapa kode dipisahkan titik koma.',
    } satisfies Partial<Record<PriceField, string>>,
    nameMissing: 'Isi uraian barang.',
    sourceMissing: 'Isi pemilik daftar atau asal harga.',
    yearWrong: 'Tulis tahun dengan empat angka.',
    priceWrong: PRICE_WRONG,
  },
  intake: {
    title: 'Ambil daftar harga',
    lead: 'Satu baris untuk setiap harga. Tahun dan pemilik daftar disebut satu kali untuk seluruh berkas.',
    about: 'Tentang daftar ini',
    source: 'Pemilik daftar',
    sourceHint: 'Misalnya nama kabupaten. Baris yang menyebutnya sendiri didahulukan.',
    year: 'Tahun anggaran',
    yearHint: 'Empat angka. Baris yang menyebutnya sendiri didahulukan.',
    goBack: 'Untuk mengubah pemilik atau tahun, kembali ke kolom dahulu.',
    file: 'Berkas',
    words: {
      fields: FIELD_NAMES,
      rules: {
        'price-zero': () => 'Harga tertulis nol. Harga yang tidak diketahui tidak dianggap nol.',
        'price-too-high': () => 'Harga satuan di atas Rp1 triliun.',
        'no-year': () =>
          'Tahun anggaran tidak disebut. Kembali ke kolom, isi tahun di atas, lalu periksa lagi.',
        'no-source': () =>
          'Pemilik daftar tidak disebut. Kembali ke kolom, isi pemilik di atas, lalu periksa lagi.',
      },
    },
  },
} as const;

/** The list a price is of, in short. */
export function listName({ standard, source }: Price): readonly [string, string] {
  return [standard === '' ? text.list.unknown : standard, source];
}
