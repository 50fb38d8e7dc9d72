/** The Indonesian of the automatic backup. */
export const FOLDER = {
  title: 'Cadangan otomatis',
  body: 'Pilih satu folder, misalnya di diska lepas atau folder yang disinkronkan kantor. Selama Timbang terbuka dan ada perubahan, cadangan ditulis ke sana paling sering setiap 30 menit, juga ketika halaman ditinggalkan. Lima cadangan terbaru disimpan, juga yang terakhir dari setiap hari selama tujuh hari; yang lain dihapus setelah yang baru selesai diperiksa.',
  unsupported:
    'Peramban ini tidak dapat menulis ke folder pilihan. Gunakan Chrome atau Edge di komputer, atau unduh cadangan secara berkala.',
  choose: 'Pilih folder cadangan…',
  other: 'Pilih folder lain…',
  stop: 'Hentikan cadangan otomatis',
  now: 'Cadangkan sekarang',
  permit: 'Izinkan lagi folder ini',
  state: {
    off: 'Belum aktif.',
    'needs-permission': (folder: string) =>
      `Folder "${folder}" perlu diizinkan lagi. Peramban meminta izin itu setiap kali dimulai ulang, dan hanya setelah Anda menekan tombol.`,
    waiting: (folder: string) => `Aktif ke folder "${folder}". Menunggu perubahan.`,
    running: (folder: string) => `Sedang menulis cadangan ke folder "${folder}"…`,
    done: (folder: string, name: string, when: string) =>
      `Aktif ke folder "${folder}". Terakhir ${when}: "${name}", telah dibaca kembali.`,
  },
  failed: (folder: string) => `Cadangan otomatis ke folder "${folder}" gagal.`,
  denied: 'Peramban tidak diizinkan menulis di folder itu. Pilih folder lain.',
  gone: 'Folder itu tidak ada lagi. Pasang kembali diskanya, atau pilih folder lain.',
  full: 'Diskanya penuh. Kosongkan ruang di sana, atau pilih folder lain.',
  again: 'Dicoba lagi setelah perubahan berikutnya; Anda juga dapat menekan "Cadangkan sekarang".',
} as const;
