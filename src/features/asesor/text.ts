import type { OtherReader, QueueState, WaitsFor } from '#core/review/queue.ts';
import { integer as n } from '#ui/format.ts';

/** The states of a submission at the desk of an asesor. */
export const STATE_NAMES: Readonly<Record<QueueState, string>> = {
  new: 'Baru',
  'in-review': 'Ditinjau',
  waiting: 'Menunggu klarifikasi',
  returned: 'Dikembalikan',
  ready: 'Siap final',
  interim: 'Hasil sementara',
  final: 'Final',
};

/** Who has to do something now. */
export const WAITS_FOR: Readonly<Record<WaitsFor, string>> = {
  me: 'Menunggu Anda',
  others: 'Menunggu asesor lain',
  agency: 'Menunggu OPD',
  chair: 'Menunggu ketua tim',
  nobody: 'Selesai',
};

const STANDINGS: Readonly<Record<OtherReader['standing'], string>> = {
  awaited: 'lembar ditunggu',
  'handed-in': 'lembar sudah di sini',
  'other-revision': 'lembar untuk revisi lain',
};

/** The Indonesian of the work queue. */
export const text = {
  title: 'Meja Asesor',
  lead: 'Kiriman OPD yang diterima di sini, revisi terbarunya. Yang menunggu Anda ada di atas.',
  loading: 'Membuka antrean…',
  receive: 'Terima berkas',
  agreement: 'Keselarasan',
  empty: {
    title: 'Belum ada kiriman',
    next: 'Masukkan berkas kirim dari OPD dan berkas periode melalui "Terima berkas".',
  },
  nothing: 'Tidak ada kiriman yang cocok dengan saringan ini.',
  damaged: (count: number) =>
    `${n(count)} catatan rusak dan tidak dapat ditampilkan. Catatannya tidak diubah.`,
  summary: (shown: number, all: number, mine: number) =>
    `${n(shown)} dari ${n(all)} kiriman, ${n(mine)} menunggu Anda.`,
  list: 'Antrean kiriman',
  keys: {
    open: 'Alt + N membuka kiriman pertama dalam daftar ini.',
  },
  filter: {
    query: 'Cari',
    queryHint: 'Nama OPD, periode, atau gelombang.',
    state: 'Keadaan',
    batch: 'Gelombang',
    whose: 'Tugas',
    every: 'Semua',
    mine: 'Tugas saya',
    absent: 'Tanpa kiriman',
    counted: (name: string, count: number) => `${name} (${n(count)})`,
    batchDay: (name: string, day: string) => (day === '' ? name : `${name}, ${day}`),
    clear: 'Tampilkan semua',
  },
  row: {
    revision: (revision: number) => `Revisi ${n(revision)}`,
    year: (year: number) => `Tahun ${year}`,
    noPeriod: 'Tanpa periode di sini',
    noBatch: 'Tanpa gelombang',
    age: (days: number) => (days === 0 ? 'Diterima hari ini' : `Diterima ${n(days)} hari lalu`),
    mine: 'Tugas saya',
    progress: (done: number, total: number | null) =>
      total === null
        ? `${n(done)} indikator selesai`
        : `${n(done)} dari ${n(total)} indikator selesai`,
    progressOf: (agency: string) => `Kemajuan menilai ${agency}`,
    sheet: {
      none: 'Lembar belum dimulai',
      open: 'Lembar sedang diisi',
      signed: 'Lembar sudah ditandatangani',
      recused: 'Anda menyatakan tidak menilai',
    },
    reopened: (count: number) => `${n(count)} dibuka kembali`,
    drafts: (count: number) => `${n(count)} pesan belum dikirim`,
    conflict: 'Benturan kepentingan',
    despite: 'Benturan kepentingan, tetap ditugaskan',
    readers: 'Pembaca lain',
    alone: 'Tidak ada pembaca lain yang diketahui',
    reader: (name: string, institution: string, standing: OtherReader['standing']) =>
      `${institution === '' ? name : `${name} (${institution})`}: ${STANDINGS[standing]}`,
    result: 'Lihat hasil',
    resultOf: (agency: string) => `Lihat hasil ${agency}`,
  },
  rework: {
    title: 'Kembali untuk dikerjakan',
    lead: 'Yang datang kembali ke meja ini, dan sebabnya.',
    kinds: { answer: 'Jawaban klarifikasi', objection: 'Sanggah', revision: 'Revisi baru' },
    when: (days: number) => (days === 0 ? 'Datang hari ini' : `Datang ${n(days)} hari lalu`),
    objection: (said: string) => `Sanggah menunggu putusan: "${said}"`,
    answer: (said: string) => `Pertanyaan Anda dijawab: "${said}"`,
    revision: (revision: number) =>
      `Revisi ${n(revision)} diterima setelah Anda mulai menilai revisi sebelumnya.`,
    carry: (codes: string) =>
      `Jawaban atau buktinya berubah: ${codes}. Yang lain dapat diteruskan.`,
    carryNone: 'Tidak ada jawaban atau bukti yang berubah. Lembar Anda dapat diteruskan seutuhnya.',
    carryUnknown: 'Perubahannya tidak dapat ditunjukkan karena revisi sebelumnya tidak terbaca.',
    reopened: (codes: string) => `Dibuka kembali dan belum selesai: ${codes}.`,
    more: (count: number) => `dan ${n(count)} lagi`,
    open: { answer: 'Lihat jawaban', objection: 'Lihat sanggah', revision: 'Buka kiriman' },
    openNamed: (action: string, agency: string) => `${action}: ${agency}`,
    done: 'Sudah ditimbang',
    doneNamed: (agency: string) => `Sudah ditimbang: jawaban ${agency}`,
    said: (agency: string) => `Jawaban ${agency} ditandai sudah ditimbang.`,
    undo: 'Urungkan',
  },
  absent: {
    title: (count: number) => `Diundang, tanpa kiriman di sini (${n(count)})`,
    lead: 'Tanpa nilai dan tidak masuk rata-rata mana pun.',
    'not-assessed': 'Tidak dinilai',
    awaited: 'Belum mengirim',
    last: (day: string) => `tenggat ${day}`,
  },
} as const;
