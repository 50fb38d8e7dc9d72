/** The Indonesian of sending, as far as all pages of an assessment speak of it. */
export const SENDING = {
  nav: {
    label: 'Berkas penilaian',
    send: 'Kirim',
    talk: 'Klarifikasi',
    journal: 'Jurnal',
    spreadsheet: 'Lembar kerja',
    merge: 'Gabungkan',
  },
  unsent: 'Lengkap, tetapi belum dikirim',
  unsentBody:
    'Semua indikator telah ditandai selesai, tetapi belum ada berkas yang dibuat untuk dikirim. Yang tidak dikirim tidak akan dinilai.',
  changed: 'Berubah sejak dikirim',
  changedBody: (revision: number) =>
    `Isi sekarang berbeda dari revisi ${revision} yang telah dibuat. Yang dinilai adalah yang terkirim.`,
  toSend: 'Periksa dan kirim',
  again: 'Kirim revisi baru',
} as const;
