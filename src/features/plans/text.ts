import { planParts } from '#state/plans/plan-parts.ts';
import { dateTime, integer } from '#ui/format.ts';

const yearsText = (first: number, years: number): string =>
  years === 1 ? `Tahun anggaran ${first}` : `Tahun anggaran ${first}–${first + years - 1}`;

/** The Indonesian of the list of investment plans. */
export const text = {
  title: 'Rencana investasi TIK',
  lead: 'Dari kesenjangan hasil penilaian ke paket belanja TIK yang muat dalam pagu, dengan alasan untuk setiap pilihan.',
  loading: 'Membuka daftar rencana…',
  create: 'Susun rencana',
  ways: 'Bahan rencana',
  initiatives: 'Katalog inisiatif',
  prices: 'Harga satuan',
  clearances: 'Rekomendasi belanja TIK',
  list: 'Daftar rencana',
  unnamed: 'Rencana tanpa nama',
  years: yearsText,
  status: { draft: 'Rancangan', final: 'Final' },
  chosen: (count: number) => `Paket terpilih: ${integer(count)} usulan`,
  notChosen: 'Paket belum dipilih',
  changed: (iso: string) => `Terakhir diubah ${dateTime(iso)}`,
  open: 'Buka',
  copy: 'Salin',
  remove: 'Hapus',
  of: (action: string, name: string) => `${action}: ${name}`,
  copyName: (name: string) => `Salinan dari ${name}`,
  said: {
    copied: (name: string) => `"${name}" dibuat sebagai rancangan.`,
    removed: (name: string) => `"${name}" dihapus.`,
    restored: (name: string) => `"${name}" dikembalikan.`,
  },
  undo: 'Urungkan',
  form: {
    title: 'Susun rencana',
    save: 'Buat rencana',
    cancel: 'Batal',
    name: 'Nama rencana',
    nameHint: 'Nama yang tercetak pada dokumen.',
    nameOf: (first: number, years: number) =>
      `Rencana Investasi TIK ${years === 1 ? first : `${first}–${first + years - 1}`}`,
    firstYear: 'Tahun anggaran pertama',
    lateYear: (year: number) =>
      `Anggaran ${year} kini lazimnya hanya dapat dicapai melalui Perubahan APBD. Tahun yang masih dapat dicapai sejak awal: ${year + 1}.`,
    years: 'Jumlah tahun',
    yearCount: (count: number) => `${count} tahun`,
    noName: 'Isi nama rencana.',
    badYear: (min: number, max: number) => `Isi tahun antara ${min} dan ${max}, misalnya 2027.`,
  },
  damaged: {
    title: 'Rencana yang rusak',
    body: 'Catatan ini tidak dapat dibaca dan tidak diubah. Unduh salinan mentahnya sebelum menghapus, atau pulihkan dari cadangan.',
    row: (name: string, places: readonly string[]) => `${name}: rusak pada ${planParts(places)}.`,
    noName: 'Rencana tanpa nama yang terbaca',
    download: 'Unduh salinan mentah',
    file: (key: string) => `timbang-rencana-rusak-${key === '' ? 'tanpa-pengenal' : key}.json`,
  },
  empty: {
    title: 'Belum ada rencana',
    body: 'Rencana disusun langkah demi langkah. Setiap langkah tersimpan sendiri dan dapat diulang kapan saja.',
    steps: [
      { name: 'Kesenjangan', what: 'Hasil akhir OPD dibandingkan dengan targetnya.' },
      {
        name: 'Usulan',
        what: 'Inisiatif yang menutup kesenjangan, lengkap dengan biaya dan syarat.',
      },
      {
        name: 'Pagu',
        what: 'Batas rupiah per tahun dan sumber dana, kapasitas, dan batas minimum.',
      },
      { name: 'Pilihan', what: 'Paket terbaik yang muat dalam pagu, dengan alasan setiap usulan.' },
      { name: 'Dokumen', what: 'Rekomendasi dalam PDF, rincian anggaran, dan KAK untuk dibahas.' },
    ],
  },
} as const;
