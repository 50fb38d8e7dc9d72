import type { ScopePart } from '#core/assessment/scope-part.ts';
import { TERMS } from '#core/glossary.ts';
import type { ScoreTerms } from '#core/score-terms.ts';

/** The words of "Mengapa angka ini?". */
export const WHY = {
  ask: (what: string, shown: string): string => `${what}: ${shown}. Mengapa angka ini?`,
  mark: '?',
  close: 'Tutup',
  back: 'Kembali',
  formula: 'Perhitungan',
  notes: 'Keterangan',
  ladder: 'Tangga tingkat',
  missingCriteria: 'Kriteria yang belum terpenuhi:',
  missingEvidence: 'Bukti dukung wajib yang belum ada:',
  dependsOn: (who: string): string => `bergantung pada ${who}`,
  openRow: (name: string): string => `${name}. Mengapa nilainya demikian?`,

  title: (what: string, shown: string): string => `Mengapa ${what} ${shown}?`,
  titleNone: (what: string): string => `Mengapa ${what} belum ada?`,
  running: 'nilai sementara',
  supported: (what: string): string => `${what} yang didukung bukti`,
  ofGroup: (title: string): string => `nilai ${title}`,
  ofShare: (code: string): string => `porsi ${code}`,
  ofContribution: (code: string): string => `sumbangan ${code}`,
  titleLevel: (code: string, level: string): string =>
    `Mengapa ${code} berada pada tingkat ${level}?`,
  titleState: (code: string, state: string): string => `Mengapa ${code} ${state}?`,
  ofDistance: (label: string): string => `jarak ke ${label}`,

  meanLead: (children: string): string =>
    `Rata-rata tertimbang dari nilai setiap ${children}. Bobot hanya dibandingkan dengan bobot lain dalam kelompok yang sama.`,
  meanCaption: (what: string): string => `Susunan ${what}`,
  meanColumns: ['Nilai', 'Bobot nominal', 'Bobot terhitung', 'Bobot × nilai'],
  weightWithPart: (weight: string, part: string): string => `${weight} (${part})`,
  notCounted: '0% (tidak dihitung)',
  nothing: '–',
  states: {
    blank: TERMS.blank,
    'not-applicable': TERMS.notApplicable,
    counted: 'Dihitung',
  },
  meanFormula: (what: string): string => `${what} = Σ (bobot × nilai) ÷ Σ bobot yang dihitung`,
  substituted: (top: string, bottom: string): string => `= (${top}) ÷ ${bottom}`,
  quotient: (top: string, bottom: string): string => `= ${top} ÷ ${bottom}`,
  equals: (value: string): string => `= ${value}`,
  rounding: (shown: string, digits: number): string =>
    `Dibulatkan satu kali di akhir, setengah ke atas, ${digits} angka di belakang koma: ${shown}`,
  noValue: 'Belum ada satu pun indikator yang dapat dihitung.',

  band: (from: string, min: string, below: string | null): string =>
    below === null ? `${from} ≥ ${min}` : `${min} ≤ ${from} < ${below}`,
  /** The last words of how a band was found: "predikatnya Baik", "setara rentang Baik". */
  reached: (label: string, { mark }: ScoreTerms): string =>
    mark === '' ? `predikatnya ${label}` : `${mark}${label}`,
  predikatRounded: (range: string, reached: string, { bandTitle }: ScoreTerms): string =>
    `${bandTitle} dibaca dari nilai yang sudah dibulatkan: ${range}, jadi ${reached}.`,
  predikatUnrounded: (range: string, reached: string, { bandTitle }: ScoreTerms): string =>
    `${bandTitle} dibaca dari nilai yang belum dibulatkan: ${range}, jadi ${reached}.`,
  belowBands: (from: string, label: string, { band }: ScoreTerms): string =>
    `Nilai ${from} berada di bawah seluruh rentang, jadi ${band}nya yang terendah, yaitu ${label}.`,
  renormalised: (part: ScopePart, weight: string, notIndex: string): string =>
    `${notIndex}. Bobot ${part.indicators} indikator yang diisi berjumlah ${weight} dari 100 pada instrumen seluruhnya; bobot itu disesuaikan agar berjumlah 100%.`,
  dropped: (nominal: string, counted: string): string =>
    `Bobot nominal seluruhnya ${nominal}; yang dihitung ${counted}. Yang tidak dihitung keluar bersama bobotnya, lalu bobot lain disesuaikan agar tetap berjumlah 100%.`,
  blanksLeft: (count: number): string =>
    `${count} indikator belum diisi. Angka ini hanya menghitung yang sudah diisi dan dapat berubah setelah semuanya diisi; yang kosong tidak dianggap nol.`,

  shareLead: ({ inText }: ScoreTerms): string =>
    `Porsi adalah bagian ${inText} yang ditentukan di sini: bobot dibagi jumlah bobot di kelompoknya, dikalikan dari jenjang teratas sampai ke sini.`,
  shareCaption: 'Bobot pada setiap jenjang',
  shareColumns: [
    'Jenjang',
    'Bobot',
    'Jumlah bobot nominal',
    'Jumlah bobot yang berlaku',
    'Jumlah bobot terisi',
  ],
  shareNominal: (product: string, result: string): string =>
    `Porsi nominal = ${product} = ${result}`,
  shareWhole: (product: string, result: string, { share }: ScoreTerms): string =>
    `${share} = ${product} = ${result}`,
  shareNow: (product: string, result: string): string =>
    `Porsi dalam nilai sementara = ${product} = ${result}`,
  shareNotApplicable:
    'Tidak berlaku, sehingga porsinya 0% dan bobotnya dibagikan kepada yang lain.',
  shareBlank: 'Belum diisi, sehingga saat ini belum ikut menentukan nilai sementara.',
  shareRenormalised:
    'Porsi berbeda dari porsi nominal karena ada indikator yang tidak berlaku; bobot yang tersisa disesuaikan.',

  contributionLead:
    'Sumbangan adalah nilai dikalikan porsinya. Jumlah semua sumbangan sama dengan nilai yang ditampilkan.',
  contributionFormula: 'Sumbangan = nilai × porsi yang dihitung sekarang',
  product: (left: string, right: string, result: string): string =>
    `= ${left} × ${right} = ${result}`,
  displayed: (shown: string, digits: number): string =>
    `Ditampilkan dengan ${digits} angka di belakang koma: ${shown}. Penjumlahan memakai nilai persisnya.`,

  levelStated: (value: string): string =>
    `Nilai ${value} dinyatakan langsung oleh pengisi, di antara dua tingkat. Yang dihitung adalah nilai itu, bukan tangga di bawah ini.`,
  levelLimited: (value: string): string =>
    `Nilai ${value} dinyatakan, tetapi bukti dukung wajibnya belum lengkap. Yang dihitung di sini hanya tingkat yang bukti dukung wajibnya lengkap sampai ke bawah.`,
  levelExternal: (index: string, publisher: string, value: string, note: string): string =>
    `Tingkat diambil dari ${index} (${publisher}) dengan nilai ${value}. ${note}`,
  levelLead:
    'Tingkat bersifat kumulatif: suatu tingkat tercapai hanya bila semua kriterianya dan semua kriteria tingkat di bawahnya terpenuhi.',
  levelLeadSupported:
    'Tingkat yang didukung bukti tercapai hanya bila kriteria dan bukti dukung wajibnya terpenuhi, termasuk pada semua tingkat di bawahnya.',
  rungName: (level: string): string => `${TERMS.level} ${level}`,
  rungReached: 'Tercapai',
  rungStart: 'Tercapai (titik awal tanpa kriteria)',
  rungMissing: (count: number): string => `Belum tercapai: ${count} syarat belum terpenuhi`,
  rungBlocked: 'Syaratnya terpenuhi, tetapi tingkat di bawahnya belum',
  levelResult: (level: string): string =>
    `Tingkat tertinggi yang tercapai tanpa terputus: ${level}.`,
  levelNotApplicable: (reason: string): string =>
    reason === ''
      ? 'Dinyatakan tidak berlaku; alasannya belum ditulis.'
      : `Dinyatakan tidak berlaku dengan alasan: ${reason}`,
  levelNotApplicableTable:
    'Bobotnya keluar dari kelompok ini dan bobot yang lain disesuaikan, seperti terlihat pada tabel.',
  levelBlank: 'Belum diisi. Indikator kosong tidak dianggap nol dan belum ikut dihitung.',

  distanceLead: (label: string, { band }: ScoreTerms): string =>
    `Selisih antara batas bawah ${band} ${label} dan nilai saat ini.`,
  distanceRounded: ({ bandTitle }: ScoreTerms): string =>
    `${bandTitle} dibaca dari nilai yang sudah dibulatkan, jadi selisih dihitung dari nilai itu.`,
  distanceUnrounded: ({ bandTitle }: ScoreTerms): string =>
    `${bandTitle} dibaca dari nilai yang belum dibulatkan, jadi selisih dihitung dari nilai persis.`,
  difference: (left: string, right: string, result: string): string =>
    `${left} − ${right} = ${result}`,

  movesLead: ({ name }: ScoreTerms): string =>
    `${name} berubah sebanding dengan tingkat: kenaikan sama dengan porsi yang dihitung sekarang dikalikan selisih tingkat. Selain yang disebut di sini, semua dianggap tetap.`,
  movesCaption: 'Perubahan yang diandaikan',
  movesColumns: ['Dari', 'Menjadi', 'Porsi sekarang', 'Selisih × porsi'],
  movesFormula: (before: string, gains: string): string =>
    `Nilai sekarang + perubahan = ${before} + ${gains}`,
  titleGain: (gain: string, after: string): string =>
    `Mengapa berubah ${gain} poin menjadi ${after}?`,
} as const;
