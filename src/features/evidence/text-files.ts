/** The Indonesian of a document's files, now and earlier. */
export const text = {
  title: 'Berkas dan riwayat',
  added: (by: string, when: string) =>
    by === '' ? `Dilampirkan ${when}` : `Dilampirkan oleh ${by}, ${when}`,
  since: (by: string, when: string) =>
    by === '' ? `Dipakai sejak ${when}` : `Dipakai sejak ${when}, diganti oleh ${by}`,
  replaced: (by: string, when: string) =>
    by === '' ? `Diganti ${when}` : `Diganti oleh ${by}, ${when}`,
  earlier: (count: number) => `Berkas sebelumnya (${count})`,
  noEarlier: 'Belum pernah diganti.',
  original: 'Foto asli yang disimpan',
  replace: 'Ganti berkas',
  replaceHint: 'Berkas sekarang tetap ada dalam riwayat.',
  replacing: (name: string) => `Menyimpan ${name}…`,
  replacedBy: (name: string) => `Berkas diganti dengan ${name}. Yang lama ada dalam riwayat.`,
  cancel: 'Batal',
  tooBig: (limit: string) =>
    `Berkas itu lebih dari ${limit}, sehingga tidak dipakai. Berkas sekarang tetap ada.`,
  view: 'Lihat',
  download: 'Unduh',
  downloadNamed: (name: string) => `Unduh ${name}`,
  viewNamed: (name: string) => `Lihat ${name}`,
  bringBack: 'Pakai lagi',
  bringBackNamed: (name: string) => `Pakai lagi ${name}`,
  broughtBack: (name: string) => `${name} dipakai lagi. Berkas yang tadi tersimpan dalam riwayat.`,
  viewing: (name: string, when: string) => `Anda melihat berkas lama: ${name}, diganti ${when}.`,
  viewingOriginal: (name: string) => `Anda melihat foto asli: ${name}.`,
  backToNow: 'Lihat berkas sekarang',
  failures: {
    'no-bytes': 'Isi berkas itu tidak ada di peramban ini. Tidak ada yang diubah.',
    unopenable: 'Isi berkas itu tidak dapat dibaca dari penyimpanan. Tidak ada yang diubah.',
    'not-there': 'Berkas itu tidak ada lagi dalam riwayat. Tidak ada yang diubah.',
    same: 'Berkas itu sama persis dengan yang dipakai sekarang. Tidak ada yang diubah.',
    cancelled: 'Dibatalkan. Berkas sekarang tetap dipakai.',
    empty: 'Berkas itu kosong (0 bita), sehingga tidak dipakai. Berkas sekarang tetap ada.',
    unreadable: 'Berkas itu tidak dapat dibaca, sehingga tidak dipakai. Berkas sekarang tetap ada.',
    missing: 'Bukti ini baru saja dihapus permanen di tab lain. Tidak ada yang diubah.',
    stale: 'Bukti ini baru saja diubah di tempat lain. Periksa keadaannya, lalu ulangi.',
  },
} as const;
