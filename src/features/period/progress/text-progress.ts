import type { ProgressOddity, ProgressState } from '#core/period/progress.ts';
import type { DraftAgency } from '#core/period/draft.ts';
import { PROGRESS_TEXT } from '#state/period/funnel-text.ts';
import { dayText } from '#state/period/period-text.ts';

const ODD: Readonly<Record<ProgressOddity, string>> = {
  'final-despite-decision': 'Ditetapkan tidak dinilai, tetapi hasil akhir ada',
  'sent-despite-decision': 'Ditetapkan tidak dinilai, tetapi berkas kirim ada',
  'two-assessments': 'Dua penilaian yang berbeda',
  'sent-late': 'Dikirim setelah batas',
  'without-period': 'Dikirim tanpa berkas periode',
};

const ATTENDED: Readonly<Record<DraftAgency['attended'], string>> = {
  unknown: 'Belum dicatat',
  present: 'Hadir',
  absent: 'Tidak hadir',
};

/** How far from a last day; below 0 = over. */
function daysText(days: number): string {
  if (days === 0) return 'hari terakhir';
  return days > 0 ? `sisa ${days} hari` : `lewat ${-days} hari`;
}

/** The Indonesian of how a period goes. */
export const progressText = {
  loading: 'Membaca keadaan periode…',
  states: PROGRESS_TEXT,
  odd: ODD,
  attended: ATTENDED,
  days: daysText,
  table: {
    title: 'Keadaan per OPD',
    hint: 'Keadaan dibaca dari berkas yang ada di meja ini. OPD yang tidak dinilai bukan nol dan tidak masuk rata-rata mana pun.',
    none: {
      title: 'Belum ada OPD yang diundang',
      next: 'Tambahkan OPD pada bagian OPD periode ini.',
    },
    noneShown: 'Tidak ada OPD yang cocok dengan saringan.',
    filter: 'Cari OPD',
    state: 'Keadaan',
    every: 'Semua keadaan',
    counted: (name: string, count: number) => `${name} (${count})`,
    batch: 'Gelombang',
    everyBatch: 'Semua gelombang',
    noBatch: 'Tanpa gelombang',
    shown: (count: number, all: number, sifted: readonly string[]) =>
      sifted.length === 0
        ? `${count} dari ${all} OPD yang diundang`
        : `${count} dari ${all} OPD yang diundang; saringan: ${sifted.join(', ')}`,
    searched: (words: string) => `"${words}"`,
    caption: 'Keadaan OPD yang diundang',
    column: {
      name: 'OPD',
      state: 'Keadaan',
      batch: 'Gelombang',
      attended: 'Kehadiran',
      last: 'Batas kirim',
      action: 'Tindakan',
    },
    noLast: 'Belum ditetapkan',
    last: (day: string, days: number | null) =>
      days === null ? dayText(day) : `${dayText(day)}, ${daysText(days)}`,
    done: (day: string) => dayText(day),
    extended: (why: string) =>
      why === '' ? 'Diperpanjang, alasan belum dicatat' : `Diperpanjang: ${why}`,
    cause: { decided: (why: string) => why, deadline: 'Lewat batas kirim tanpa berkas' },
    sent: (revision: number, day: string) => `Revisi ${revision}, ${dayText(day)}`,
    interim: 'Hasil sementara',
    reason: (why: string) => `Diundang karena: ${why}`,
    target: (value: string) => `Target ${value.replace('.', ',')}`,
    targetHead: 'Target',
    edit: 'Atur',
    remind: 'Pengingat',
    of: (action: string, name: string) => `${action}: ${name}`,
    open: { submission: 'Lihat berkas kirim', result: 'Lihat hasil' },
    file: 'keadaan-periode',
  },
  affair: {
    title: (name: string) => `Atur ${name}`,
    kept: 'Alasan dan kehadiran hanya ada di meja ini. Perpanjangan ikut dalam berkas periode berikutnya.',
    why: 'Alasan diundang (boleh kosong)',
    extension: 'Perpanjangan batas kirim (boleh kosong)',
    extensionHint: (closes: string) =>
      closes === ''
        ? 'Batas kirim periode belum diisi.'
        : `Batas kirim bersama: ${dayText(closes)}.`,
    extensionWhy: 'Alasan perpanjangan',
    extensionWhyMissing: 'Isi alasan perpanjangan.',
    extensionEarly: 'Perpanjangan harus setelah batas kirim bersama.',
    attended: 'Kehadiran pada gelombangnya',
    notAssessed: 'Ditetapkan tidak dinilai, dengan alasan (boleh kosong)',
    notAssessedHint: 'Kosong berarti dinilai seperti biasa.',
    save: 'Simpan',
    cancel: 'Batal',
    saved: (name: string) => `${name} diatur.`,
  },
  batches: {
    title: 'Gelombang dan kehadiran',
    none: 'Periode ini tanpa gelombang.',
    hint: (invited: number, batches: number) =>
      `${invited} OPD diundang dan dibagi ke dalam ${batches} gelombang. Angka per gelombang adalah pembagian hari, bukan jumlah yang diundang.`,
    caption: 'Kehadiran per gelombang',
    without: 'Tanpa gelombang',
    column: {
      name: 'Gelombang',
      date: 'Hari',
      invited: 'Dijadwalkan',
      present: 'Hadir',
      absent: 'Tidak hadir',
      unknown: 'Belum dicatat',
      action: 'Tindakan',
    },
    all: 'Seluruh periode',
    noDate: 'Belum ditetapkan',
    markAll: 'Yang belum dicatat hadir',
    markAllOf: (name: string) => `Yang belum dicatat hadir: ${name}`,
    marked: (count: number, name: string) => `${count} OPD dicatat hadir pada ${name}.`,
  },
  strange: {
    title: 'Perlu dilihat',
    uninvited: {
      submission: (name: string, day: string) =>
        `${name} mengirim pada ${dayText(day)}, tetapi tidak ada dalam undangan.`,
      result: (name: string, day: string) =>
        `Hasil ${name} tanggal ${dayText(day)} ada, tetapi OPD itu tidak ada dalam undangan.`,
    },
    odd: (name: string, what: string) => `${name}: ${what}.`,
    see: 'Lihat berkas',
    seeOf: (name: string) => `Lihat berkas: ${name}`,
  },
  undo: 'Urungkan',
  undone: 'Perubahan diurungkan.',
} as const;

/** The colour that repeats what a state says. */
export const STATE_TONES = {
  invited: 'neutral',
  'not-filled': 'warn',
  submitted: 'info',
  'in-review': 'info',
  final: 'good',
  'not-assessed': 'bad',
} as const satisfies Readonly<Record<ProgressState, string>>;
