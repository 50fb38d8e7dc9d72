/** The Indonesian of what a document supports. */
export const text = {
  none: 'Dokumen ini belum mendukung kriteria apa pun, sehingga belum dihitung.',
  level: (level: number) => `Tingkat ${level}`,
  background: 'Latar belakang untuk seluruh indikator',
  unknown: (indicator: string) => `Butir yang tidak ada dalam instrumen ini (${indicator})`,
  required: 'wajib',
  optional: 'pelengkap',
  add: 'Tambah tautan ke indikator',
  remove: 'Lepas',
  removeNamed: (item: string) => `Lepas tautan ke ${item}`,
  removed: 'Tautan dilepas. Dokumen tetap ada dalam daftar bukti.',
  undo: 'Urungkan',
  stale: 'Bukti ini baru saja diubah di tempat lain. Periksa keadaannya, lalu ulangi.',
  picker: {
    title: 'Kriteria mana yang didukung dokumen ini?',
    search: 'Cari indikator atau bukti yang diminta',
    hint: 'Kode, nama indikator, atau isi bukti yang diminta.',
    found: (shown: number, all: number) =>
      shown < all ? `${shown} dari ${all} ditampilkan. Persempit pencarian.` : `${all} ditemukan.`,
    nothing: 'Tidak ada yang cocok. Ubah kata pencarian.',
    done: 'Selesai',
  },
} as const;
