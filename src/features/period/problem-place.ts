import type { PeriodProblem, PeriodRule } from '#core/period/problems.ts';

/** The parts of the page of a period, each with an address of its own. */
export const PARTS = ['umum', 'instrumen', 'opd', 'asesor', 'penugasan', 'kirim', 'jalan'] as const;
export type PeriodPart = (typeof PARTS)[number];

interface Place {
  readonly part: PeriodPart;
  /** Id of the control on that part. */
  readonly field: string;
}

/** The part, and the id of its control; one that ends in a dash is followed by that of the row. */
const PLACES: Readonly<Record<PeriodRule, readonly [PeriodPart, string]>> = {
  'name-missing': ['umum', 'periode-nama'],
  'year-wrong': ['umum', 'periode-tahun'],
  'owner-missing': ['umum', 'periode-penyelenggara'],
  'government-missing': ['umum', 'periode-pemda'],
  'rubric-missing': ['instrumen', 'periode-instrumen'],
  'opens-missing': ['umum', 'periode-mulai'],
  'closes-missing': ['umum', 'periode-batas'],
  'closes-before-opens': ['umum', 'periode-batas'],
  'review-wrong': ['umum', 'periode-penilaian'],
  'review-before-closes': ['umum', 'periode-penilaian'],
  'batch-name-missing': ['opd', 'gelombang-'],
  'batch-twice': ['opd', 'gelombang-'],
  'batch-day-wrong': ['opd', 'gelombang-hari-'],
  'batch-before-opens': ['opd', 'gelombang-hari-'],
  'batch-after-review': ['opd', 'gelombang-hari-'],
  'agency-none': ['opd', 'opd-ambil'],
  'agency-name-missing': ['opd', 'opd-'],
  'agency-twice': ['opd', 'opd-'],
  'agency-batch-gone': ['opd', 'opd-gelombang-'],
  'extension-wrong': ['opd', 'opd-perpanjangan-'],
  'extension-not-later': ['opd', 'opd-perpanjangan-'],
  'extension-after-review': ['opd', 'opd-perpanjangan-'],
  'asesor-name-missing': ['asesor', 'asesor-'],
  'asesor-twice': ['asesor', 'asesor-'],
  'asesor-key-gone': ['asesor', 'asesor-kunci-'],
  'conflict-note-missing': ['penugasan', 'konflik-catatan-'],
  'reader-gone': ['penugasan', 'tugas-'],
  'reader-conflict': ['penugasan', 'tugas-alasan-'],
  'agency-unread': ['penugasan', 'tugas-'],
  'key-twice': ['asesor', 'kunci-'],
  'key-replaces-itself': ['asesor', 'kunci-'],
  'key-still-counts': ['asesor', 'kunci-'],
};

/** Where a problem is mended. */
export function placeOf(problem: PeriodProblem): Place {
  const [part, field] = PLACES[problem.kind];
  return { part, field: 'id' in problem ? `${field}${problem.id}` : field };
}
