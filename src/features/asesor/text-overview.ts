import type { BeginBlock } from '#core/review/may-open.ts';
import type { RatingStatus } from '#core/review/rating-state.ts';
import { TERMS } from '#core/glossary.ts';
import { decimal, integer as n } from '#ui/format.ts';

/** How far an indicator is in the sheet of this desk. */
export const STATUS_NAMES: Readonly<Record<RatingStatus, string>> = {
  untouched: 'Belum',
  started: 'Sedang',
  finished: 'Selesai',
  reopened: 'Dibuka kembali',
};

/** Why no sheet can be begun here, and what can be done. */
export const BLOCKS: Readonly<Record<BeginBlock, string>> = {
  'not-asesor':
    'Kunci meja ini bukan kunci asesor, sehingga lembar tidak dapat dimulai. Meja lain boleh membaca lembar asesor, tetapi tidak menilai. Asesor menilai di ruang kerja dengan kuncinya sendiri.',
  'leads-meeting':
    'Konsensus atas kiriman ini sudah dimulai di meja ini, sehingga lembar asesor lain terbuka di sini. Penilaian harus dilakukan tanpa melihat lembar lain, jadi lembar baru tidak dapat dimulai.',
  declined:
    'Anda sudah menyatakan tidak menilai OPD ini, sehingga lembar asesor lain terbuka di sini. Lembar baru tidak dapat dimulai.',
  'result-here':
    'Hasil penilaian ini sudah ada di meja ini, dan memuat nilai semua asesor. Penilaian harus dilakukan tanpa melihat lembar lain, jadi lembar baru tidak dapat dimulai.',
};

/** The Indonesian of one submission before an asesor. */
export const OVERVIEW = {
  kicker: 'Kiriman OPD',
  back: 'Kembali ke antrean',
  opening: 'Membuka kiriman…',
  missing: {
    title: 'Kiriman ini tidak ada di sini',
    body: 'Mungkin berkasnya dihapus, atau diterima di peramban atau perangkat lain. Masukkan berkas kirimnya melalui "Terima berkas".',
  },
  broken: (names: string) =>
    `Sebagian isi berkas tidak ada lagi atau rusak di peramban ini: ${names}. Minta dikirim ulang, lalu masukkan lagi.`,
  unread: 'Catatan berkas ini rusak dan tidak dapat ditampilkan. Catatannya tidak diubah.',
  walk: {
    label: 'OPD sebelumnya dan berikutnya',
    previous: 'OPD sebelumnya',
    next: 'OPD berikutnya',
    place: (position: number, total: number) => `OPD ${n(position)} dari ${n(total)}`,
    keys: 'Alt + N membuka indikator yang menunggu. Alt + Shift + N dan Alt + Shift + P membuka OPD berikutnya dan sebelumnya.',
  },
  facts: {
    title: 'Kiriman ini',
    state: 'Keadaan',
    period: 'Periode',
    batch: 'Gelombang',
    revision: 'Revisi',
    revisionValue: (revision: number, received: string) =>
      `Revisi ${n(revision)}, diterima ${received}`,
    signer: 'Ditandatangani',
    unsigned: 'Tidak ditandatangani',
    rubric: 'Instrumen',
    readers: 'Pembaca lain',
    noReaders: 'Tidak diketahui',
  },
  odd: {
    title: 'Catatan penerimaan',
    link: 'Lihat tanda terima dan isi berkas',
  },
  scores: {
    title: 'Nilai sejauh ini',
    claimed: TERMS.claimed,
    attached: 'Didukung bukti terlampir',
    accepted: 'Didukung bukti yang diterima',
    lastYear: (year: number) => `Hasil ${String(year)}`,
    none: 'belum ada',
    value: (value: string, predikat: string | null) =>
      predikat === null ? decimal(value) : `${decimal(value)}, ${predikat}`,
    judged: (done: number, total: number) =>
      `${n(done)} dari ${n(total)} bukti sudah diputus di lembar Anda. Bukti yang belum diputus tidak dihitung.`,
  },
  newer: {
    body: (revision: number) =>
      `Revisi ${n(revision)} dari OPD ini sudah diterima. Yang dinilai adalah revisi terbaru; lembar untuk revisi ini tetap tersimpan.`,
    open: (revision: number) => `Buka revisi ${n(revision)}`,
  },
  carry: (words: string) =>
    `${words} Menekan "Teruskan lembar" menyalin penilaian Anda ke revisi ini; yang berubah dibuka kembali.`,
  conflict: {
    title: 'Benturan kepentingan',
    blocked: (reason: string) =>
      `Anda tidak dapat mulai menilai OPD ini: ${reason}. Mintalah Diskominfo menugaskan asesor lain, atau mencatat dalam penugasan mengapa Anda tetap menilai.`,
    noted: (reason: string, despite: string) =>
      `${reason}. Anda tetap ditugaskan menilai: ${despite}`,
  },
  blocked: 'Lembar tidak dapat dimulai',
  sheet: {
    signed: (when: string) => `Lembar Anda ditandatangani ${when}.`,
    recused: (when: string, reason: string) =>
      `Anda menyatakan tidak menilai pada ${when}: ${reason}`,
  },
  actions: {
    begin: 'Mulai menilai',
    carry: 'Teruskan lembar',
    go: (code: string) => `Lanjutkan di ${code}`,
    sign: 'Selesai dan tanda tangan',
    decline: 'Tidak menilai',
    reading: 'Lihat lembar Anda',
    talk: 'Klarifikasi',
    talkCount: (count: number) => `Klarifikasi (${n(count)} belum dikirim)`,
    file: 'Baca berkas',
    meeting: 'Konsensus',
    result: 'Hasil',
  },
  begin: {
    title: 'Siapa yang menilai?',
    body: 'Nama dan lembaga ini tertulis pada lembar Anda. Hanya ditanya satu kali di ruang kerja ini.',
    name: 'Nama asesor',
    nameHint: 'Nama lengkap, seperti dalam surat tugas.',
    noName: 'Isi nama Anda.',
    institution: 'Lembaga',
    institutionHint:
      'Seperti "Inspektorat Provinsi". Boleh kosong bila tertulis pada kunci meja ini.',
    action: 'Mulai menilai',
    cancel: 'Batal',
    failed: 'Lembar tidak dapat dimulai karena kiriman ini tidak terbaca. Muat ulang halaman ini.',
  },
  tasks: {
    title: 'Indikator',
    none: 'Lembar belum dimulai; tingkat yang diklaim ditampilkan untuk dibaca.',
    done: (done: number, total: number) => `${n(done)} dari ${n(total)} selesai`,
    claimed: 'Diklaim',
    proposed: 'Usulan',
    own: 'Anda',
    before: (year: number) => String(year),
    notMine: 'bukan tugas Anda',
    across: 'Baca pada semua OPD',
    acrossNamed: (code: string) => `Baca ${code} pada semua OPD`,
  },
} as const;
