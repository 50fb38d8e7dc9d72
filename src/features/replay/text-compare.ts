import { TERMS } from '#core/glossary.ts';

export type RefusalKind =
  | 'instrument'
  | 'scales'
  | 'bands'
  | 'weights'
  | 'rounding'
  | 'claims'
  | 'scope';

const KINDS = { real: TERMS.assessment, simulation: TERMS.simulation } as const;

/** The words of putting two assessments side by side, or of refusing it. */
export const COMPARE = {
  title: 'Bandingkan dengan penilaian lain',
  lead: 'Nilai hanya disandingkan bila kedua penilaian memakai ukuran yang sama. Bila tidak, alasannya disebutkan.',
  loading: 'Membuka daftar penilaian…',
  choice: {
    title: 'Penilaian pembanding',
    hint: 'Penilaian lain di peramban ini, termasuk yang ada di arsip.',
    placeholder: 'Pilih penilaian…',
    same: 'Instrumen yang sama',
    others: 'Instrumen lain',
    option: (agency: string, year: number, instrument: string, marks: readonly string[]) =>
      [agency, String(year), instrument, ...marks].join(' · '),
    changed: (when: string) => `diubah ${when}`,
    simulation: TERMS.simulation,
    archived: 'Arsip',
    none: {
      title: 'Tidak ada penilaian lain di peramban ini',
      next: 'Buat penilaian baru, gandakan penilaian ini, atau buka penilaian ini dengan instrumen lain.',
    },
    missing: 'Penilaian pada alamat ini tidak ada di peramban ini. Pilih penilaian lain.',
  },
  toReplay: 'Buka dengan instrumen lain',
  noRubric: (id: string, version: string) =>
    `Instrumen ${id} versi ${version} dari penilaian pembanding tidak ada di peramban ini, sehingga tidak dapat dibandingkan.`,

  facts: 'Kedua penilaian',
  mine: 'Penilaian ini',
  other: 'Penilaian pembanding',
  agency: TERMS.agency,
  year: TERMS.year,
  instrument: TERMS.instrument,
  scope: TERMS.scope,
  kind: 'Jenis',
  kinds: KINDS,
  named: (title: string, version: string) => `${title}, versi ${version}`,
  wholeScope: 'Seluruh instrumen',
  part: (owner: string, indicators: number, of: number) =>
    `${owner}: ${indicators} dari ${of} indikator`,

  notes: {
    title: 'Perhatikan',
    unfinished: (whose: string, done: number, total: number) =>
      `${whose} belum selesai: ${done} dari ${total} indikator terisi. Nilainya nilai sementara.`,
    simulation: (whose: string) => `${whose} adalah simulasi dan bukan hasil resmi.`,
    years: (mine: number, other: number) => `Tahunnya berbeda: ${mine} dan ${other}.`,
    sameYear: (year: number) => `Kedua penilaian menyangkut tahun ${year}.`,
    yearRule:
      'Pada kedua tahun itu predikat dibaca dengan aturan yang berbeda (dari nilai yang dibulatkan atau yang belum). Nilainya tetap dapat disandingkan.',
  },

  results: 'Nilai',
  difference: 'Selisih',
  differenceHint: 'Penilaian ini dikurangi pembanding',
  noDifference: 'Selisih baru ada bila kedua penilaian mempunyai nilai.',
  groups: 'Nilai per kelompok',
  groupsCaption: 'Nilai setiap kelompok pada kedua penilaian',
  indicators: 'Tingkat per indikator',
  indicatorsCaption: 'Tingkat setiap indikator pada kedua penilaian',
  columns: {
    group: 'Kelompok',
    indicator: TERMS.indicator,
    mine: 'Ini',
    other: 'Pembanding',
    difference: 'Selisih',
  },
  tally: (up: number, down: number, same: number, open: number) =>
    `${up} indikator lebih tinggi, ${down} lebih rendah, ${same} sama, ${open} tidak dapat dibandingkan karena belum diisi atau tidak berlaku.`,
  move: {
    up: (by: string) => `▲ naik ${by}`,
    down: (by: string) => `▼ turun ${by}`,
    same: 'sama',
    open: '–',
  },
  state: { blank: TERMS.blank, 'not-applicable': TERMS.notApplicable, none: 'Belum ada nilai' },

  refused: {
    title: 'Tidak dapat dibandingkan',
    lead: 'Nilai kedua penilaian tidak disandingkan dan tidak dirata-ratakan, karena ukurannya berbeda.',
    reason: {
      instrument: 'Instrumennya berbeda',
      scales: 'Skala tingkatnya berbeda',
      bands: 'Batas atau nama predikatnya berbeda',
      weights: 'Bobot atau yang dihitung berbeda',
      rounding: 'Cara membulatkan atau membaca predikat berbeda',
      claims: 'Isi yang dijawab berbeda',
      scope: 'Cakupan isiannya berbeda',
    } satisfies Record<RefusalKind, string>,
    why: {
      instrument:
        'Keduanya menanyakan hal yang berlainan, sehingga angka yang sama tidak berarti sama.',
      scales: 'Satu angka pada skala yang satu tidak mempunyai arti pada skala yang lain.',
      bands: 'Predikat yang sama tidak berarti nilai yang sama.',
      weights: 'Setiap indikator menentukan porsi yang berlainan dari nilai keseluruhan.',
      rounding: 'Nilai yang sama dapat dibulatkan atau diberi predikat secara berlainan.',
      claims:
        'Pertanyaan, kriteria, atau syarat buktinya berubah, sehingga tingkat yang sama tidak menyatakan hal yang sama.',
      scope: 'Nilai masing-masing dihitung dari indikator yang berlainan.',
    } satisfies Record<RefusalKind, string>,
    scale: (min: number, max: number, steps: readonly number[]) =>
      `${min} sampai ${max} (tingkat ${steps.join(', ')})`,
    band: (label: string, min: string) => `${label} mulai ${min}`,
    changes: (count: number) => `Lihat ${count} perbedaan`,
    changesOrder: 'Semula: penilaian ini. Menjadi: penilaian pembanding.',
  },
  way: {
    title: 'Yang dapat dilakukan',
    'same-lineage':
      'Keduanya versi atau turunan instrumen yang sama. Bukalah salah satu penilaian dengan instrumen yang lain; jawaban yang tetap dapat dibawa.',
    crosswalk:
      'Kedua instrumen terhubung melalui padanan. Bukalah salah satu penilaian dengan instrumen yang lain; keterangan dapat dibawa sebagai catatan, nilai tidak dikonversi.',
    none: 'Tidak ada padanan antara kedua instrumen, sehingga jawabannya tidak dapat dibawa.',
    scope:
      'Instrumennya sama. Untuk membandingkan, buatlah penilaian dengan cakupan isian yang sama.',
    mine: (instrument: string, version: string) =>
      `Buka penilaian ini dengan ${instrument} versi ${version}`,
    other: (instrument: string, version: string) =>
      `Buka penilaian pembanding dengan ${instrument} versi ${version}`,
  },
} as const;
