import type { ShortcutId, ShortcutPlace } from '#state/help/shortcut-table.ts';

const PLACES: Readonly<Record<ShortcutPlace, string>> = {
  everywhere: 'Di semua halaman',
  walk: 'Indikator dan musyawarah',
  queue: 'Antrean dan kiriman asesor',
  review: 'Menilai satu indikator',
  consensus: 'Musyawarah, saat kursor berada di suara dan keputusan',
  gates: 'Gerbang sebelum belanja, saat kursor berada di tabel',
  preview: 'Pratinjau PDF, saat kursor berada di halamannya',
};

/** What each shortcut does. */
const DOES: Readonly<Record<ShortcutId, string>> = {
  help: 'Buka daftar pintasan ini',
  lock: 'Kunci ruang kerja yang berkata sandi',
  next: 'Indikator berikutnya',
  previous: 'Indikator sebelumnya',
  openFirst: 'Buka kiriman pertama dalam antrean',
  openWaiting: 'Buka indikator yang menunggu dalam kiriman',
  nextAgency: 'OPD berikutnya',
  previousAgency: 'OPD sebelumnya',
  level: 'Pilih tingkat menurut urutannya, saat kursor berada di pilihan tingkat',
  acceptRest: 'Sesuai bagi semua dokumen yang belum diputus',
  markAbsent: 'Belum ada bagi bukti wajib tanpa dokumen pada tingkat yang diklaim',
  verdict: 'Sesuai, Sesuai terbatas, Pendukung saja, Tidak sesuai, Belum ada',
  reason: 'Alasan putusan, segera setelah putusan selain Sesuai',
  clearVerdict: 'Hapus putusan bukti yang dipilih',
  rowDown: 'Bukti berikutnya',
  rowUp: 'Bukti sebelumnya',
  alongRows: 'Bukti berikutnya dan sebelumnya, saat kursor berada di daftar bukti',
  accept: 'Terima usulan tingkat, lalu ke kalimat fakta',
  toLevel: 'Ke pilihan tingkat',
  toFact: 'Ke kalimat fakta',
  preview: 'Tampilkan atau sembunyikan pratinjau',
  finish: 'Selesai, lalu ke indikator berikutnya',
  nextByLetter: 'Indikator berikutnya',
  previousByLetter: 'Indikator sebelumnya',
  vote: 'Pakai nilai suara menurut urutannya',
  median: 'Pakai median',
  gateYes: 'Ya',
  gateCondition: 'Ya, dengan syarat',
  gateNo: 'Tidak',
  gateRow: 'Ya bagi seluruh baris',
  gateTake: 'Hapus jawaban',
  pageNext: 'Halaman berikutnya',
  pagePrevious: 'Halaman sebelumnya',
  larger: 'Perbesar',
  smaller: 'Perkecil',
  fullWidth: 'Selebar bidang',
};

/** Keys that have another name on the board. */
const CAPS: Readonly<Record<string, string>> = {
  ArrowDown: '↓',
  ArrowUp: '↑',
  PageDown: 'PgDn',
  PageUp: 'PgUp',
};

/** The Indonesian of the list of shortcuts. */
export const text = {
  title: 'Pintasan papan tik',
  here: 'Berlaku di halaman ini',
  others: 'Di halaman lain',
  places: PLACES,
  does: (id: ShortcutId) => DOES[id],
  /** A combination as it is printed on the keys. */
  cap: (key: string) => CAPS[key] ?? (key.length === 1 ? key.toUpperCase() : key),
  to: '–',
  or: 'atau',
  singleKeys: 'Pintasan satu tombol',
  singleKeysHint:
    'Tombol tanpa Alt atau Ctrl, misalnya J atau angka. Matikan bila Anda memakai pengendali suara, atau bila tombol sering tertekan tanpa sengaja.',
  typing: 'Pintasan satu tombol tidak bekerja selama kursor berada di kolom isian.',
  close: 'Tutup',
} as const;
