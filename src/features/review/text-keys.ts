/** The keys of the review, as its page lists them. */
export const KEYS = {
  title: 'Tombol pada halaman ini',
  lead: 'Tombol tunggal bekerja selama kursor tidak berada di kolom isian.',
  close: 'Tutup',
  rows: [
    [
      '1 – 5',
      'Putusan bukti yang dipilih: Sesuai, Sesuai terbatas, Pendukung saja, Tidak sesuai, Belum ada',
    ],
    ['a – m', 'Alasan putusan, segera setelah putusan selain Sesuai'],
    ['0', 'Hapus putusan bukti yang dipilih'],
    ['Shift + 1', 'Sesuai bagi semua dokumen yang belum diputus'],
    ['j / k', 'Bukti berikutnya / sebelumnya'],
    [
      'Enter',
      'Terima usulan tingkat, lalu ke kalimat fakta; bukti wajib tanpa dokumen pada tingkat yang diklaim ditandai Belum ada',
    ],
    ['l', 'Ke pilihan tingkat; lalu angka = urutan tingkat, dan kursor pindah ke isian berikutnya'],
    ['f', 'Ke kalimat fakta; Tab ke kalimat analisis, temuan, dan rekomendasi'],
    ['v', 'Tampilkan atau sembunyikan pratinjau'],
    ['Ctrl + Enter', 'Selesai, lanjut (juga dari kolom isian)'],
    ['n / p', 'Berikutnya / sebelumnya (dari kolom isian: Alt + N / Alt + P)'],
    ['Alt + Shift + N / P', 'Halaman indikator: OPD berikutnya / sebelumnya, indikator tetap'],
    ['?', 'Daftar tombol ini'],
  ],
} as const;
