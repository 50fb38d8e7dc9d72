import { CONFLICT_TERMS } from '#core/assignment/assignment-terms.ts';
import type { FoundConflict } from '#core/assignment/conflict.ts';
import type { Reading } from '#core/assignment/edit-readers.ts';
import type { Shortage } from '#core/assignment/shortage.ts';
import { integer } from '#ui/format.ts';
import type { DivideFailure } from '#workflow/period/propose-assignment.ts';

/** The Indonesian of who reads which agency. */
export const assignmentText = {
  noAsesors: 'Isi daftar asesor lebih dahulu pada bagian Asesor dan kunci.',
  noAgencies: 'Undang OPD lebih dahulu pada bagian OPD dan gelombang.',
  toAsesors: 'Asesor dan kunci',
  toAgencies: 'OPD dan gelombang',
  undo: 'Urungkan',
  undone: 'Tindakan diurungkan.',
  loads: {
    title: 'Beban asesor',
    caption: 'Beban asesor',
    name: 'Asesor',
    institution: 'Lembaga',
    agencies: 'OPD',
    indicators: 'Indikator',
    range: (most: number, least: number) =>
      `Beban terberat ${integer(most)} indikator, teringan ${integer(least)} indikator.`,
    alike: (count: number) =>
      `${count} OPD dibaca lebih dari satu asesor, tetapi semuanya dari satu lembaga.`,
  },
  gone: (count: number) => `${count} penugasan menyebut asesor yang sudah dihapus dari daftar.`,
  dropGone: 'Hapus penugasan itu',
  dropped: (count: number) => `${count} penugasan dihapus.`,
  table: {
    title: 'Pembaca per OPD',
    hint: 'Yang diatur dengan tangan bertanda "tetap" dan tidak diubah oleh usulan.',
    filter: 'Cari OPD',
    shown: (count: number, all: number) => `${count} dari ${all} OPD`,
    agency: 'OPD',
    cell: (asesor: string, agency: string) => `Pembacaan oleh ${asesor}: ${agency}`,
    fixed: 'tetap',
    unread: 'Belum ada pembaca',
    unreadParts: (names: string) => `Belum terbaca: ${names}`,
    parts: 'Rincian',
    partsOf: (agency: string) => `Rincian pembacaan: ${agency}`,
    legend: (asesor: string, isMore: boolean) =>
      isMore ? `${asesor}, pembacaan ganda:` : `${asesor} membaca:`,
    noReaders: 'Pilih pembaca lebih dahulu.',
    noParts: 'Pilih instrumen lebih dahulu untuk membagi per bagian.',
    despite: (asesor: string, agency: string) => `Alasan tetap menugaskan ${asesor} pada ${agency}`,
    despiteMissing: 'Wajib diisi karena ada benturan kepentingan.',
    clear: 'Kosongkan semua penugasan',
    cleared: 'Semua penugasan dikosongkan.',
  },
  conflicts: {
    title: 'Benturan kepentingan',
    hint: 'Asesor tidak diusulkan membaca OPD tempat ia memiliki benturan kepentingan. Lembaga yang bernama sama dengan OPD dihitung sendiri.',
    none: 'Belum ada benturan kepentingan yang dicatat.',
    automatic: 'dari nama lembaga',
    asesor: 'Asesor',
    agency: 'OPD',
    choose: 'Pilih',
    reason: 'Jenis',
    note: 'Keterangan (boleh kosong)',
    noteNeeded: 'Keterangan',
    noteMissing: 'Wajib diisi untuk jenis "Lainnya".',
    add: 'Catat benturan kepentingan',
    incomplete: 'Pilih asesor dan OPD.',
    known: 'Benturan kepentingan ini sudah dicatat.',
    remove: (asesor: string, agency: string) =>
      `Hapus benturan kepentingan ${asesor} dengan ${agency}`,
    removeShort: 'Hapus',
    removed: 'Benturan kepentingan dihapus.',
    noteOf: (asesor: string, agency: string) =>
      `Keterangan benturan kepentingan ${asesor} dengan ${agency}`,
  },
  division: {
    title: 'Usulkan pembagian',
    hint: 'Usulan menyamakan beban: beban terberat dibuat seringan mungkin, lalu selisih antarasesor. OPD yang dibaca beberapa asesor dibagi kepada lembaga yang berbeda. Benturan kepentingan dihindari dan yang bertanda tetap dipertahankan.',
    readers: 'Pembaca per OPD',
    again: 'OPD yang dibaca satu asesor lagi',
    againHint: (count: number) =>
      `Pembacaan ganda membandingkan ukuran antarasesor. Angka, atau persen dari ${count} OPD.`,
    by: 'Dibagi menurut',
    whole: 'OPD',
    propose: 'Usulkan pembagian',
    working: 'Menghitung pembagian…',
    cancel: 'Batal',
    readersWrong: (most: number) => `Isi angka antara 1 dan ${most}.`,
    againWrong: (most: number) => `Isi angka antara 0 dan ${most}, atau persen seperti 20%.`,
    failed: 'Usulan tidak dapat dihitung. Coba sekali lagi.',
  },
  preview: {
    title: 'Usulan',
    optimal: 'Tidak ada pembagian lain yang beban terberatnya lebih ringan.',
    from: (now: number, next: number) => (now === next ? `${next}` : `${now} menjadi ${next}`),
    same: 'Usulan sama dengan penugasan sekarang.',
    changes: (count: number) => `${count} OPD berubah pembacanya`,
    change: (agency: string, from: string, to: string) =>
      `${agency}: ${from === '' ? 'tanpa pembaca' : from} menjadi ${to === '' ? 'tanpa pembaca' : to}`,
    regrouped: (agency: string) => `${agency}: bagian yang dibaca atau jenis pembacaan berubah`,
    pairs: 'Pasangan asesor yang membaca OPD yang sama',
    pair: (one: string, other: string) => `${one} dan ${other}`,
    pairCount: (count: number) => `${count} OPD`,
    accept: 'Pakai usulan ini',
    discard: 'Hapus usulan',
    accepted: 'Usulan dipakai.',
  },
} as const;

/** What an asesor does with an agency, in the cell of the table. */
export function readingText(reading: Reading, read: number, all: number): string {
  switch (reading) {
    case 'none':
      return '–';
    case 'first':
      return read === all ? 'Membaca' : `Membaca ${read}/${all}`;
    case 'more':
      return read === all ? 'Ganda' : `Ganda ${read}/${all}`;
    case 'both':
      return 'Membaca dan ganda';
  }
}

/** A conflict of interest and what was written about it. */
export function conflictText({ reason, note }: FoundConflict): string {
  const term = CONFLICT_TERMS[reason];
  if (note.trim() === '') return term;
  return reason === 'other' ? note.trim() : `${term}: ${note.trim()}`;
}

/** Names of rows by their ids. */
export type NameOf = (id: string) => string;

/** Why there is no division, and for which agency. */
function shortageText(shortage: Shortage, nameOf: NameOf): string {
  switch (shortage.kind) {
    case 'no-asesors':
      return assignmentText.noAsesors;
    case 'no-agencies':
      return assignmentText.noAgencies;
    case 'too-few-readers': {
      const { agency, part, needed, left, barred } = shortage;
      const what = part === '' ? nameOf(agency) : `${nameOf(agency)} (${nameOf(part)})`;
      const why =
        barred.length === 0 ? '' : ` Benturan kepentingan: ${barred.map(nameOf).join(', ')}.`;
      return `${what} memerlukan ${needed} pembaca, tetapi hanya ${left} asesor yang boleh.${why}`;
    }
    case 'too-few-again':
      return `Hanya ${shortage.possible} OPD yang dapat dibaca satu asesor lagi, bukan ${shortage.asked}.`;
  }
}

/** Why nothing was proposed, as lines. */
export function divideFailureText(failure: DivideFailure, nameOf: NameOf): readonly string[] {
  switch (failure.kind) {
    case 'short': {
      const lines = failure.shortages.map((one) => shortageText(one, nameOf));
      return [...new Set(lines)];
    }
    case 'too-many-choices':
      return ['Pilihan pembaca terlalu banyak untuk dihitung. Kurangi pembaca per OPD.'];
    case 'unsolved':
      return [
        'Pembagian terbaik tidak terbukti dalam batas perhitungan. Atur sebagian dengan tangan, lalu usulkan lagi.',
      ];
    case 'unsound':
      return ['Usulan tidak memenuhi semua syarat, sehingga dibuang. Tidak ada yang berubah.'];
  }
}
