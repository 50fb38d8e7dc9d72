import type { WhyNone } from '#core/agreement/estimate.ts';
import type { ClosedReason } from '#core/review/may-open.ts';
import { integer as n } from '#ui/format.ts';
import type { UncountedSheet } from '#workflow/review/agreement.ts';

/** The Indonesian of the pages about agreement between asesors. */
export const text = {
  title: 'Keselarasan asesor',
  lead: 'Seberapa jauh para asesor memberi nilai yang sama pada butir yang sama. Satu butir adalah satu indikator pada satu perangkat daerah. Angka di sini membantu rapat; tidak ada nilai yang diubah olehnya.',
  leadOne:
    'Seberapa jauh para asesor memberi nilai yang sama pada penilaian ini. Angka di sini membantu rapat; tidak ada nilai yang diubah olehnya.',
  reading: 'Membaca lembar penilaian…',
  toConsensus: 'Ke rapat konsensus',
  toAll: 'Keselarasan pada semua penilaian',
  instrument: 'Instrumen',
  instrumentName: (title: string, version: string) => `${title}, versi ${version}`,
  notHere: {
    title: 'Belum ada lembar penilaian asesor untuk penilaian ini di meja ini',
    next: 'Masukkan lembar para asesor lewat Terima berkas.',
  },
  empty: {
    title: 'Belum ada lembar penilaian asesor yang dapat dibandingkan di meja ini',
    next: 'Keselarasan dihitung setelah lembar asesor diterima atau ditandatangani.',
  },
  noRubric: 'Instrumen lembar-lembar ini tidak ada di sini, sehingga tidak dapat dihitung.',
  closed: {
    title: 'Belum dapat dilihat',
    one: {
      'not-begun':
        'Lembar asesor lain masih tertutup: meja ini belum menilai atau menyatakan tidak menilai.',
      unfinished: 'Lembar asesor lain masih tertutup: lembar di meja ini belum ditandatangani.',
    } satisfies Record<ClosedReason, string>,
    many: (count: number) =>
      `${n(count)} penilaian tidak ikut dihitung karena lembar asesor lain masih tertutup di meja ini:`,
  },
  uncounted: {
    title: 'Lembar yang tidak dihitung',
    one: (agency: string, name: string, why: string) =>
      `${agency === '' ? 'Tanpa nama perangkat daerah' : agency}, ${name === '' ? 'asesor tidak terbaca' : name}: ${why}`,
    earlier: 'ada lembar yang lebih baru dari asesor yang sama',
  },
  counts: {
    title: 'Yang dibandingkan',
    sheets: (sheets: number, raters: number, submissions: number) =>
      `${n(sheets)} lembar dari ${n(raters)} asesor pada ${n(submissions)} kiriman.`,
    units: (units: number, comparable: number) =>
      `${n(units)} butir; ${n(comparable)} di antaranya dinilai paling sedikit dua asesor dan dapat dibandingkan.`,
    missing: (open: number, notApplicable: number) =>
      open + notApplicable === 0
        ? 'Tidak ada nilai yang kosong atau dinyatakan tidak berlaku.'
        : `${n(open)} nilai masih kosong, ${n(notApplicable)} dinyatakan tidak berlaku. Keduanya tidak dihitung sebagai nilai.`,
    disputed: (count: number) =>
      `Pada ${n(count)} butir ada asesor yang menyatakan tidak berlaku dan ada yang memberi nilai. Perbedaan itu tidak tampak dalam angka di bawah dan perlu dibicarakan tersendiri.`,
    few: (count: number) =>
      `Hanya ${n(count)} butir yang dapat dibandingkan. Di bawah 10 butir, satu butir saja dapat menggeser angkanya jauh; bacalah selangnya, bukan angkanya.`,
  },
  working: (done: number, total: number) => `Menghitung ${n(done)} dari ${n(total)} bagian…`,
  cancel: 'Batal',
  again: 'Hitung',
  stopped: 'Perhitungan dihentikan.',
  failed: 'Perhitungan gagal. Coba sekali lagi.',
  all: 'Keseluruhan',
  groups: (noun: string) => `Per ${noun.toLowerCase()}`,
  pairs: 'Per pasangan asesor',
  pair: (a: string, b: string) => `${a} dan ${b}`,
  indicators: 'Per indikator, melintasi perangkat daerah',
  votes: 'Nilai setiap asesor',
  table: {
    part: 'Bagian',
    units: 'Butir',
    few: 'sedikit',
    percent: 'Persis sama',
    alpha: 'α',
    drawing: '0 sampai 1',
    linear: 'κ linear',
    quadratic: 'κ kuadrat',
    single: 'ICC satu asesor',
    average: 'ICC rata-rata asesor',
    noPairs: 'Belum ada dua asesor yang dapat dibandingkan.',
    hint: 'Angka kecil di bawah setiap nilai adalah selang kepercayaan 95%. Gambar menunjukkan α dengan selangnya; garis tegak menandai 0,667 dan 0,800.',
  },
  none: {
    'one-rater': 'hanya satu asesor',
    'too-few-units': 'butir kurang dari dua',
    'one-category': 'semua nilai sama',
    'no-variance': 'butir tidak berbeda',
    'mixed-scales': 'skala berbeda',
  } satisfies Record<WhyNone, string>,
  noInterval: (degenerate: number, resamples: number) =>
    `tanpa selang (${n(degenerate)} dari ${n(resamples)} gagal)`,
  interval: (interval: string) => `selang 95%: ${interval}`,
} as const;

/** Why a sheet is not compared. */
export function uncountedText(why: UncountedSheet['why']): string {
  switch (why) {
    case 'unreadable':
      return 'isinya tidak terbaca';
    case 'superseded':
      return text.uncounted.earlier;
    case 'other-rubric':
      return 'memakai versi instrumen lain';
    case 'conflict':
      return 'ada benturan kepentingan yang belum diputus';
    case 'rejected-key':
      return 'kuncinya ditolak di meja ini';
    case 'unknown-submission':
    case 'other-revision':
    case 'same-asesor':
    case 'conflict-known':
    case 'unknown-key':
    case 'unsigned':
    case 'other-signer':
    case 'not-asesor':
    case 'not-blind':
      return 'tidak ikut dibandingkan';
  }
}
