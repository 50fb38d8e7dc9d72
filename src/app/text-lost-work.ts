/** The Indonesian of work that the browser has thrown away. */
export const text = {
  title: 'Data Timbang di peramban ini hilang',
  what: 'Peramban membuang basis data Timbang yang tersimpan di dalamnya; sekarang isinya kosong.',
  whatSince: (when: string) =>
    `Pada ${when} masih ada pekerjaan yang tersimpan di peramban ini; sekarang basis datanya kosong.`,
  why: 'Hal ini dapat terjadi bila berkas peramban rusak, misalnya karena listrik padam, atau bila ruang penyimpanan perangkat habis. Timbang tidak dapat mengembalikannya tanpa cadangan.',
  backup: (name: string, when: string) =>
    `Cadangan terakhir yang tercatat: ${name}, dibuat ${when}. Cari berkas itu, lalu pulihkan.`,
  noBackup:
    'Tidak ada cadangan yang tercatat. Periksa folder unduhan dan diska lepas: berkas cadangan dapat dipulihkan, dan berkas kirim yang pernah dibuat masih dapat dibuka di Berkas.',
  restore: 'Pulihkan dari cadangan',
  understood: 'Saya mengerti',
} as const;
