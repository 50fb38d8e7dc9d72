import { YEAR_RANGE } from '#core/assessment/assessment.ts';
import type { PeriodProblem, PeriodRule } from '#core/period/problems.ts';

type Of<Rule extends PeriodRule> = Extract<PeriodProblem, { readonly kind: Rule }>;

const SENTENCES: { readonly [Rule in PeriodRule]: (problem: Of<Rule>) => string } = {
  'name-missing': () => 'Isi nama periode.',
  'year-wrong': () =>
    `Isi tahun penilaian dengan empat angka, antara ${YEAR_RANGE.min} dan ${YEAR_RANGE.max}.`,
  'owner-missing': () => 'Isi nama penyelenggara.',
  'government-missing': () => 'Isi nama pemerintah daerah. OPD memerlukannya untuk mengirim.',
  'rubric-missing': () => 'Pilih instrumen.',
  'opens-missing': () => 'Isi tanggal mulai diisi.',
  'closes-missing': () => 'Isi tanggal batas kirim.',
  'closes-before-opens': () => 'Batas kirim lebih awal daripada tanggal mulai diisi.',
  'review-wrong': () => 'Batas penilaian asesor bukan tanggal yang sah.',
  'review-before-closes': () => 'Batas penilaian asesor lebih awal daripada batas kirim.',
  'batch-name-missing': () => 'Isi nama gelombang, atau hapus gelombang itu.',
  'batch-twice': ({ name }) => `Dua gelombang bernama "${name}". Ubah salah satunya.`,
  'batch-day-wrong': ({ name }) => `Hari pelaksanaan ${name} bukan tanggal yang sah.`,
  'batch-before-opens': ({ name }) =>
    `Hari pelaksanaan ${name} lebih awal daripada tanggal mulai diisi.`,
  'batch-after-review': ({ name }) => `Hari pelaksanaan ${name} lewat dari batas penilaian asesor.`,
  'agency-none': () => 'Undang sedikitnya satu OPD.',
  'agency-name-missing': () => 'Isi nama OPD, atau hapus barisnya.',
  'agency-twice': ({ name }) => `${name} diundang dua kali. Hapus salah satu barisnya.`,
  'agency-batch-gone': ({ name }) => `Gelombang ${name} sudah dihapus. Pilih gelombang lain.`,
  'extension-wrong': ({ name }) => `Perpanjangan ${name} bukan tanggal yang sah.`,
  'extension-not-later': ({ name }) =>
    `Perpanjangan ${name} tidak lebih lambat daripada batas kirim.`,
  'extension-after-review': ({ name }) => `Perpanjangan ${name} lewat dari batas penilaian asesor.`,
  'asesor-name-missing': () => 'Isi nama asesor, atau hapus barisnya.',
  'asesor-twice': ({ name }) => `Asesor ${name} tercantum dua kali. Hapus salah satu barisnya.`,
  'asesor-key-gone': ({ name }) =>
    `Kunci asesor ${name} tidak ada dalam daftar kunci. Pilih lagi kuncinya.`,
  'conflict-note-missing': ({ name }) =>
    `Tuliskan alasan benturan kepentingan ${name} yang berjenis "Lainnya".`,
  'reader-gone': ({ name }) =>
    `Pembaca ${name} tidak ada lagi dalam daftar asesor. Hapus penugasan itu dan pilih pembaca lain.`,
  'reader-conflict': ({ name, asesor }) =>
    `${asesor} memiliki benturan kepentingan dengan ${name}. Tuliskan alasan tetap menugaskan, atau pilih pembaca lain.`,
  'agency-unread': ({ name }) => `${name} belum memiliki pembaca, padahal OPD lain sudah.`,
  'key-twice': ({ unit }) => `Kunci ${unit} tercantum dua kali. Hapus salah satunya.`,
  'key-replaces-itself': ({ unit }) => `Kunci ${unit} dinyatakan menggantikan dirinya sendiri.`,
  'key-still-counts': ({ unit }) =>
    `Kunci ${unit} masih tercantum, padahal sudah digantikan. Hapus kunci yang lama.`,
};

/** Each reason why a period cannot be sent out, as a sentence that says the way out. */
export function problemText(problem: PeriodProblem): string {
  const sentence = SENTENCES[problem.kind] as (problem: PeriodProblem) => string;
  return sentence(problem);
}
