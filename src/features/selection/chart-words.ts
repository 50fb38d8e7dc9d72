/** What stands around every drawing of this page. */
export const chartWords = {
  savePng: 'Unduh gambar (PNG)',
  saveSvg: 'Unduh gambar (SVG)',
  pictureFailed: 'Gambar tidak dapat dibuat di peramban ini. Coba unduh sebagai SVG.',
  showTable: 'Lihat angkanya dalam tabel',
} as const;
