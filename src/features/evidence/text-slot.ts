/** The Indonesian of the evidence of one item, on the page of its indicator. */
export const text = {
  view: 'Lihat',
  viewNamed: (title: string) => `Lihat ${title} di samping kriteria`,
  page: 'Keterangan',
  pageNamed: (title: string) => `Keterangan ${title}`,
  remove: 'Lepas',
  removeNamed: (title: string) => `Lepas ${title} dari bukti ini`,
  draft: 'Konsep',
  excluded: 'Dikecualikan',
  existing: 'Pakai bukti yang sudah ada',
  attach: (item: string) => `Lampirkan bukti: ${item}`,
  beside: {
    label: (title: string) => `Bukti ${title}`,
    close: 'Tutup',
    page: 'Buka halaman bukti',
    gone: 'Bukti ini baru saja dihapus.',
    facts: {
      number: (number: string) => `Nomor ${number}`,
      pages: (pages: string) => `Halaman penting: ${pages}`,
    },
  },
  picker: {
    title: 'Pakai bukti yang sudah ada',
    body: (item: string) => `Centang dokumen yang mendukung: ${item}`,
    search: 'Cari dokumen',
    nothing: 'Tidak ada dokumen yang cocok.',
    more: (shown: number, all: number) =>
      `${shown} dari ${all} dokumen ditampilkan. Persempit pencarian.`,
    done: 'Selesai',
  },
} as const;
